"""Which runs are in the library, and what is known of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ganviz.presets import ENDING
from ganviz.ui.lab.left_behind import RECOVERED
from ganviz.ui.lab.run_files import SAVED

if TYPE_CHECKING:
    from ganviz.run_files.heads import Head

#: Folders of the user's data in which all files are looked at: those that were saved, and those of windows that ended
#: without being closed.
FOLDERS = (SAVED, RECOVERED)
#: Files of a folder that are looked at: the newest.
MOST = 1000


@dataclass(frozen=True)
class Run:
    """A file that holds a run, or should.

    Attributes:
        path: of the file.
        saved_at: when it was written, in seconds since 1970; None where it is not there.
        head: what its head says; None until that was read, and where it cannot be.
        problem: why it cannot be opened, in a sentence; "" where it can, as far as that is known.
    """

    path: Path
    saved_at: float | None
    head: Head | None = None
    problem: str = ""

    @property
    def name(self) -> str:
        """What it is called: the file without its ending."""
        return self.path.name.removesuffix(ENDING)

    @property
    def is_missing(self) -> bool:
        """Its file is gone, or lies where nobody may look."""
        return self.saved_at is None

    @property
    def is_read(self) -> bool:
        """What can be known of it is known."""
        return self.head is not None or bool(self.problem)


def found(data: Path | None, recent: Iterable[Path]) -> Iterator[Path]:
    """Returns all files of the library, each once.

    Args:
        data: the folder of the user's data, or None.
        recent: what was opened and saved lately.
    """
    inside = [path for name in FOLDERS for path in _newest(data / name)] if data is not None else []
    yield from dict.fromkeys([*recent, *inside])


def _newest(folder: Path) -> list[Path]:
    try:
        paths = [path for path in folder.iterdir() if path.name.endswith(ENDING)]
        return sorted(paths, key=lambda path: path.stat().st_mtime, reverse=True)[:MOST]
    except OSError:  # it is not there yet, or a file of it no longer
        return []
