"""What the window remembers between two starts: one file of JSON that a person can read. Knows no Qt.

It holds an object for each part, by name: the window's place, its look, and one for each page. A part that this version
does not know stays as it is. A file that is no such thing is set aside, and the window opens as at first.
"""

from __future__ import annotations

import json
import logging
import os
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from ganviz import places
from ganviz.phrases import phrase
from ganviz.ui.remembered import Kept, Remembered

log = logging.getLogger(__name__)

NAME = "window.json"
#: Bytes of the largest file that is read: a few hundred are usual.
LARGEST = 1_000_000
#: Levels of objects and lists within each other: four are usual.
DEEPEST = 20
#: Files that were set aside lie beside it under its name and one of these endings.
ASIDE = (".damaged", *(f".damaged-{number}" for number in range(2, 10)))

#: Seconds after which nobody is writing it any more.
LEFT_BEHIND = 60.0

#: Values that are named in a message.
NAMED = 3


class Message(NamedTuple):
    """What is to be said in the window."""

    happened: str
    kept: str
    to_do: str


def default_file() -> Path:
    """Where it is kept for the user."""
    return places.settings_folder() / NAME


class Memory:
    """Reads the file when it is made, and writes it when something else is to be remembered.

    Nothing is raised: what cannot be read or written is told by ``news``, and all goes on.

    Args:
        file: where it is kept; its folder is made when it is written.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._news: list[Message] = []
        self._refused: list[str] = []
        self._cannot_write = False
        self._parts: dict[str, Any] = self._read()
        self._written = _text(self._parts)

    @property
    def is_empty(self) -> bool:
        """Nothing was remembered yet."""
        return not self._parts

    def of(self, part: str) -> Remembered:
        """What a part said of itself last; what is wrong in it is told by ``news``."""
        return Remembered(self._parts, self._refuse).part(part)

    def keep(self, parts: Mapping[str, Kept], at_once: bool = False) -> None:
        """Remembers what these parts say of themselves, and writes the file if that is news, or in any case."""
        self._put_refused_aside()
        self._parts.update(parts)
        if at_once or _text(self._parts) != self._written:
            self._write()

    def forget(self) -> None:
        """Remembers nothing any more."""
        self._parts.clear()
        self._written = ""
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            self._tell_unwritable(error)

    def news(self) -> list[Message]:
        """Returns what is to be said of it, each once."""
        self._put_refused_aside()
        told, self._news = self._news, []
        return told

    # ── reading ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _read(self) -> dict[str, Any]:
        try:
            if not self._file.exists():
                return {}
            if not self._file.is_file():  # a folder, or a pipe, on which one would wait for ever
                raise ValueError("it is no file")
            with self._file.open("rb") as file:
                content = file.read(LARGEST + 1)
            if len(content) > LARGEST:
                raise ValueError("it is far too large")
            parts = json.loads(content, parse_constant=_refuse_constant)
            if not isinstance(parts, dict):
                raise ValueError("it holds no object")
            if _is_deep(parts):
                raise ValueError("it is nested too deep")
        except (OSError, ValueError, RecursionError) as error:
            log.info("%s cannot be used: %s", self._file, error)
            happened = phrase("What GanViz remembered of its window could not be read: {file}.", file=self._file)
            if name := self._set_aside():
                kept = phrase("The window looks as it did at first. The file was set aside as {name}.", name=name)
                self._news.append(Message(happened, kept, _ARRANGE))
            else:
                self._news.append(Message(happened, "The window looks as it did at first.", _REMOVE))
            return {}
        return parts

    def _set_aside(self) -> str:
        """Moves the file out of the way; returns its new name, "" where it cannot be moved."""
        for ending in ASIDE:
            name = self._file.name + ending
            try:
                self._file.replace(self._file.with_name(name))
            except OSError as error:
                log.info("%s cannot be set aside: %s", self._file, error)
            else:
                return name
        return ""

    def _refuse(self, name: str) -> None:
        if name not in self._refused:
            self._refused.append(name)

    def _put_refused_aside(self) -> None:
        """Says which values could not be used, and keeps the file that has them beside the one to be written."""
        if not self._refused:
            return
        names = ", ".join(self._refused[:NAMED]) + (" …" if len(self._refused) > NAMED else "")
        log.info("values in %s that cannot be used: %s", self._file, ", ".join(self._refused))
        self._refused.clear()
        happened = phrase("Some of what GanViz remembered of its window could not be used: {names}.", names=names)
        if name := self._set_aside():
            kept = phrase("The rest of it is in force. The file as it was lies beside the new one: {name}.", name=name)
            self._news.append(Message(happened, kept, _ARRANGE))
        else:
            self._news.append(Message(happened, "The rest of it is in force.", _ARRANGE))
        self._written = ""

    # ── writing ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _write(self) -> None:
        """Writes it whole or not at all; several programs may do so at once, and the last one wins."""
        text = _text(self._parts)
        part = self._file.with_name(f"{self._file.name}.{os.getpid()}.part")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            try:
                part.write_text(text, encoding="ascii")
                part.replace(self._file)
            finally:
                part.unlink(missing_ok=True)
        except OSError as error:
            self._tell_unwritable(error)
        else:
            self._written = text
            self._sweep()

    def _sweep(self) -> None:
        """Removes what programs that were killed have left of their writing."""
        with suppress(OSError):
            for part in self._file.parent.glob(f"{self._file.name}.*.part"):
                with suppress(OSError):  # of another program at the same time
                    if time.time() - part.stat().st_mtime > LEFT_BEHIND:
                        part.unlink()

    def _tell_unwritable(self, error: OSError) -> None:
        log.info("%s cannot be written: %s", self._file, error)
        if not self._cannot_write:
            self._cannot_write = True
            happened = phrase(
                "GanViz cannot remember how its window looks: {folder} cannot be written ({problem}).",
                folder=self._file.parent,
                problem=error.strerror,
            )
            to_do = "Make room there, or let yourself write there: then it remembers again."
            self._news.append(Message(happened, "All else works as usual.", to_do))


_ARRANGE = "Arrange the window as you like it: that is remembered."
_REMOVE = "Remove the file yourself, so that GanViz can remember again."


def _text(parts: Mapping[str, Any]) -> str:
    return json.dumps(parts, indent=2, sort_keys=True) + "\n"


def _is_deep(parts: object) -> bool:
    """More than a part, a thing in it and a list of such could be; to write it again could fail."""
    level = [parts]
    for _ in range(DEEPEST):
        within = [each.values() if isinstance(each, dict) else each for each in level if isinstance(each, (dict, list))]
        level = [inner for each in within for inner in each]
    return bool(level)


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is no number to go on with")
