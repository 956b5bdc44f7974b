"""A run on the disk while it trains: a folder of numbered run files, each with what is new since the one before.

Each is a whole run file, written under another name and then renamed: what is there can be read, and of a write that
was broken off nothing is there. When they have become large one more is written that holds the run whole, and those
before it are removed; the number of such a one ends in ``-whole``.
"""

from __future__ import annotations

import contextlib
import re
import shutil
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path

import numpy as np

from ganviz.presets import ENDING
from ganviz.recording import Recording
from ganviz.refusals import ConfigError
from ganviz.run_files.content import Bookmark, Reached, numbers_of, pictures_of, reached
from ganviz.run_files.files import Prepared, SavedRun, extend_run, part, read_run
from ganviz.snapshot import Array, Snapshot

#: Bytes of pictures in one block, at most, where one picture is not larger; of a block that holds the run whole; and of
#: all blocks, before they become one.
PICTURES, PICTURES_OF_ALL, MOST = 1_000_000, 60_000_000, 300_000_000

_BLOCK = re.compile(r"(\d{6})(-whole)?" + re.escape(ENDING))


@dataclass(frozen=True)
class Block:
    """What is to be written next.

    Attributes:
        of: the memory of the run that it is of; what is there of another one goes.
        is_whole: it holds all of the run.
    """

    content: Prepared
    of: Recording
    is_whole: bool


class Autosave:
    """Keeps one run in one folder.

    Args:
        folder: made when the first block is written.
        most: bytes of all blocks before they become one.

    Attributes:
        trained: the iteration from which the training that lies there can go on, or None.
        written: bytes of all that was written, what has gone meanwhile too.
    """

    def __init__(self, folder: Path, most: int = MOST) -> None:
        self.folder, self._most = folder, most
        self._of: object = None
        self._reached = Reached()
        self._number, self._bytes = 0, 0
        self.trained: int | None = None
        self.written = 0
        self._bookmarks: tuple[Bookmark, ...] = ()

    def next_block(self, run: SavedRun) -> Block | None:
        """Returns what is new of a run, to be written; None where nothing is. It takes a moment, the writing longer."""
        is_whole = run.recording is not self._of or self._bytes > self._most
        is_there = not is_whole and run.training is not None and run.training.iteration == self.trained
        if is_there or not _has_numbers(run):
            run = replace(run, training=None)
        pictures = list(pictures_of(run.recording))
        if is_whole:
            content = part(run, numbers_of(run.recording), _few(pictures, PICTURES_OF_ALL))
        else:
            new = [one for one in pictures if one.iteration > self._reached.picture]
            content = part(run, numbers_of(run.recording, self._reached), _few(new, PICTURES))
        news = content.content
        is_news = news.numbers.stretches or news.pictures or news.training or news.bookmarks != self._bookmarks
        return Block(content, run.recording, is_whole) if is_whole or is_news else None

    def write(self, block: Block) -> None:
        """Writes it. What could not be written is in the next one. Raises OSError, or ArchiveError."""
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / f"{self._number + 1:06}{'-whole' if block.is_whole else ''}{ENDING}"
        block.content.write(path)
        size = path.stat().st_size
        self._number, self.written = self._number + 1, self.written + size
        if block.is_whole:
            for other in self.folder.iterdir():
                if other != path and _BLOCK.fullmatch(other.name):
                    other.unlink(missing_ok=True)
            self._bytes, self._of, self._reached = 0, block.of, Reached()
        else:
            self._bytes += size
        self._reached = _farther(self._reached, reached(block.content.content), block.is_whole)
        self._bookmarks, training = block.content.content.bookmarks, block.content.content.training
        if block.is_whole or training is not None:
            self.trained = None if training is None else training.iteration

    def remove(self) -> None:
        """Removes all of it."""
        shutil.rmtree(self.folder, ignore_errors=True)


def _farther(before: Reached, new: Reached, is_whole: bool) -> Reached:
    """Adds how far a block goes to how far those before it went."""
    again = 0 if is_whole or not before.changes else 1  # the last change of before came again
    return Reached(
        iteration=max(before.iteration, new.iteration),
        picture=max(before.picture, new.picture),
        readings=before.readings + new.readings,
        changes=before.changes + new.changes - again,
    )


def _has_numbers(run: SavedRun) -> bool:
    """Says whether the run's numbers go as far as its training: those of its last iterations may still be to come."""
    iterations = run.recording.history().iterations
    return run.training is not None and len(iterations) > 0 and run.training.iteration <= iterations[-1]


def _few(pictures: list[Snapshot], most: int) -> tuple[Snapshot, ...]:
    """Returns as many of the pictures as may have so many bytes, evenly spread, with the last one."""
    if not pictures:
        return ()
    count = max(1, min(len(pictures), most // max(1, _size(pictures[-1]))))
    places = np.linspace(0, len(pictures) - 1, count + 1)[1:].round().astype(int)
    return tuple(pictures[place] for place in dict.fromkeys(places.tolist()))


def _size(thing: object) -> int:
    """Bytes of all arrays of a picture."""
    if isinstance(thing, Array):
        return int(thing.nbytes)
    if isinstance(thing, tuple):
        return sum(map(_size, thing))
    if is_dataclass(thing) and not isinstance(thing, type):
        return sum(_size(getattr(thing, item.name)) for item in fields(thing))
    return 0


def _blocks(folder: Path) -> list[Path]:
    """The blocks of a folder, in order, from the last whole one on."""
    found = sorted(path for path in folder.iterdir() if _BLOCK.fullmatch(path.name))
    wholes = [place for place, path in enumerate(found) if "-whole" in path.name]
    return found[wholes[-1] :] if wholes else []


def recovered(folder: Path) -> SavedRun | None:
    """Returns the run of a folder as far as it can be read; None where there is none."""
    run: SavedRun | None = None
    with contextlib.suppress(OSError):
        for path in _blocks(folder):
            try:
                run = read_run(path) if run is None else extend_run(run, path)
            except ConfigError:
                break  # what comes after it does not follow what is before
    return run
