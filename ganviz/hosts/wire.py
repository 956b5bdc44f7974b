"""Messages as bytes for a pipe: what the message before held already is referred to by a number, not sent again.

Much of a snapshot stays as it was: the data, the latents, the config, the weights and the density of the data. On the
other side they are the same objects as before, so that a view need not compare arrays to know what is new.
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Callable
from typing import Any


class Writer:
    """Turns messages into bytes, which one ``Reader`` must read in the same order."""

    def __init__(self) -> None:
        from ganviz.snapshot import is_frozen  # not above: the reader's side needs neither it nor numpy

        self._is_frozen = is_frozen
        self._numbered: dict[int, _Numbered] = {}
        self._next = 0

    def dumps(self, message: Any) -> bytes:
        """Returns a message as bytes.

        Both sides remember the frozen things of the last message that had any, and forget those of earlier ones. What
        is remembered also stays alive, so that nothing else can get its ``id``.
        """
        buffer = io.BytesIO()
        pickler = _Pickler(buffer, self._is_frozen, self._numbered, self._next)
        pickler.dump(message)
        self._numbered, self._next = pickler.held or self._numbered, pickler.next
        return buffer.getvalue()


class Reader:
    """Turns what a ``Writer`` wrote into messages."""

    def __init__(self) -> None:
        self._numbered: dict[int, Any] = {}

    def loads(self, content: bytes) -> Any:
        """Returns the message."""
        unpickler = _Unpickler(io.BytesIO(content), self._numbered)
        message = unpickler.load()
        self._numbered = unpickler.held or self._numbered
        return message


#: A thing's number, and the thing.
_Numbered = tuple[int, Any]


class _Pickler(pickle.Pickler):
    def __init__(
        self, buffer: io.BytesIO, is_frozen: Callable[[object], bool], known: dict[int, _Numbered], unused: int
    ) -> None:
        # Protocol 5 keeps read-only arrays read-only, and copies them less often.
        super().__init__(buffer, 5)
        self.held: dict[int, _Numbered] = {}
        self.next = unused
        self._is_frozen, self._known = is_frozen, known
        self._writing: Any = None

    def persistent_id(self, thing: Any) -> Any:
        """Returns the number of what the reader knows, number and thing for what is new, None for what may change."""
        if not self._is_frozen(thing):
            return None
        if thing is self._writing:  # it follows its number
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

    def persistent_load(self, number: Any) -> Any:
        """Returns the thing that has this number."""
        if isinstance(number, tuple):
            number, thing = number
        else:
            thing = self.held[number] if number in self.held else self._known[number]
        self.held[number] = thing
        return thing
