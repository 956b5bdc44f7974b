"""Messages as bytes for a pipe: what the message before held already is named, not sent again.

Of a snapshot most stays as it was: the data, the latents, the config, and two times of three the field and the
densities. On the other side they are the same objects as before, so that who draws them sees at once what is new.
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Callable
from typing import Any


class Writer:
    """Turns messages into bytes, which one ``Reader`` must read in the same order."""

    def __init__(self) -> None:
        from ganviz.snapshot import is_frozen  # here, for the reader's side does without it and without numpy

        self._has_name = is_frozen
        self._named: dict[int, _Named] = {}
        self._next = 0

    def dumps(self, message: Any) -> bytes:
        """Returns a message as bytes.

        Remembered is what the last message held that held anything to be named: the reader knows by itself what to
        forget. Keeping it also keeps it alive, so that no other object comes to the same id.
        """
        buffer = io.BytesIO()
        pickler = _Pickler(buffer, self._has_name, self._named, self._next)
        pickler.dump(message)
        self._named, self._next = pickler.held or self._named, pickler.next
        return buffer.getvalue()


class Reader:
    """Turns what a ``Writer`` wrote into messages."""

    def __init__(self) -> None:
        self._named: dict[int, Any] = {}

    def loads(self, content: bytes) -> Any:
        """Returns the message."""
        unpickler = _Unpickler(io.BytesIO(content), self._named)
        message = unpickler.load()
        self._named = unpickler.held or self._named
        return message


#: A name on the wire, and what it names.
_Named = tuple[int, Any]


class _Pickler(pickle.Pickler):
    def __init__(
        self, buffer: io.BytesIO, has_name: Callable[[object], bool], known: dict[int, _Named], unused: int
    ) -> None:
        # Protocol 5 keeps read-only arrays read-only, and copies them less often.
        super().__init__(buffer, 5)
        self.held: dict[int, _Named] = {}
        self.next = unused
        self._has_name, self._known = has_name, known
        self._writing: Any = None

    def persistent_id(self, thing: Any) -> Any:
        """A name alone for what the reader knows, and with the thing itself for what is new; None: it has no name."""
        if not self._has_name(thing):
            return None
        if thing is self._writing:  # behind its name
            self._writing = None
            return None
        key = id(thing)
        if key in self.held:
            return self.held[key][0]
        if key in self._known:
            self.held[key] = self._known[key]
            return self.held[key][0]
        self.held[key] = self.next, thing
        self.next += 1
        self._writing = thing
        return self.held[key]


class _Unpickler(pickle.Unpickler):
    def __init__(self, buffer: io.BytesIO, known: dict[int, Any]) -> None:
        super().__init__(buffer)
        self.held: dict[int, Any] = {}
        self._known = known

    def persistent_load(self, name: Any) -> Any:
        """The thing that has this name."""
        if isinstance(name, tuple):
            name, thing = name
        else:
            thing = self.held[name] if name in self.held else self._known[name]
        self.held[name] = thing
        return thing
