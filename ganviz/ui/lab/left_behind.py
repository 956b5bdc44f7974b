"""Finds the runs that a window has left on the disk which ended without being closed, and offers them."""

from __future__ import annotations

import logging
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLockFile, QObject, Signal, Slot

from ganviz.archive import part_of
from ganviz.phrases import phrase
from ganviz.presets import ENDING
from ganviz.ui.lab.kept_files import KeptFiles
from ganviz.ui.page import Shell

log = logging.getLogger(__name__)

#: Each window has a folder of its own in this one, with a lock in it that is the window's as long as it lives.
UNSAVED, LOCK = "unsaved", "lock"
#: Beside it stands which file the window is writing elsewhere, if it is.
WRITING = "writing"
#: Where what was left becomes run files.
RECOVERED = "recovered"
#: What each becomes at first, within its folder.
WHOLE = "whole"
#: Seconds for which a folder without a lock is taken for one that is being made.
BEING_MADE = 60.0


class Found(NamedTuple):
    """A run that was left behind, which is a file now."""

    path: str
    title: str
    iteration: int


class LeftBehind(QObject):
    """Makes run files of what was left behind, beside the window's thread, and offers the newest.

    The others are among the recent files. Of several windows that look at the same time one finds each run.

    Args:
        open_file: opens a run file.

    Signals:
        found: these are files now.
    """

    found = Signal(list)

    def __init__(
        self, shell: Shell, recent: KeptFiles, open_file: Callable[[str], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shell, self._recent, self._open = shell, recent, open_file
        self._working: threading.Thread | None = None
        self.found.connect(self._offer)

    def look(self, data: Path) -> None:
        """Begins to look, in the folder for what the user has made."""
        self._working = threading.Thread(target=self._look, args=(data,), name="ganviz-recovery")
        self._working.start()

    def close(self) -> None:
        """Waits until what is being made a file of is one."""
        if self._working is not None:
            self._working.join()

    @staticmethod
    def remove(folder: Path) -> None:
        """Removes a window's folder."""
        shutil.rmtree(folder, ignore_errors=True)

    def _look(self, data: Path) -> None:
        made: list[Found] = []
        try:
            for one in left_behind_runs(data):
                made.append(one)
        except Exception:  # what has to do with files of long ago must not disturb what is now
            log.exception("What was left behind could not be recovered")
        self.found.emit(made)

    @Slot(list)
    def _offer(self, made: list[Found]) -> None:
        for one in made:
            self._recent.add(Path(one.path))
        if not made:
            return
        newest = made[-1]
        ended = "GanViz ended unexpectedly when “{title}” had trained to iteration {iteration:,}."
        happened = phrase(ended, title=newest.title, iteration=newest.iteration)
        kept = "The run was kept."
        if len(made) > 1:
            kept = phrase("{count} runs were kept; File → Open recent has them all.", count=len(made))
        choices = (
            ("Open it", lambda: self._open(newest.path)),
            ("Delete it", lambda: self._delete(Path(newest.path))),
        )
        self._shell.say(happened, kept, choices=choices)

    def _delete(self, path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            problem = error.strerror or str(error)
            self._shell.say(phrase("Could not delete {file}: {problem}.", file=path.name, problem=problem))
            return
        self._recent.remove(path)
        self._shell.note(phrase("Deleted {file}", file=path.name))


def locked(path: Path) -> QLockFile | None:
    """Takes a lock that is held as long as this process lives; None where another has it, or it cannot be written."""
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)  # however old, it counts as long as its process lives
    return lock if lock.tryLock(0) else None


def left_behind_runs(data: Path) -> Iterator[Found]:
    """Makes a run file of each run whose window is no longer there, the newest last."""
    place = data / UNSAVED
    folders = sorted(place.iterdir(), key=_age) if place.is_dir() else []
    for folder in folders:
        lock = None if _is_being_made(folder) else locked(folder / LOCK)
        if lock is None:  # its window is still there, or another one looks
            continue
        _remove_part(folder / WRITING)
        is_done = True
        for each in sorted((one for one in folder.iterdir() if one.is_dir()), key=_age):
            try:
                yield from _as_file(each, data / RECOVERED)
            except (OSError, ValueError, MemoryError) as error:
                log.info("%s could not be recovered: %s", each, error)
                is_done = False
        lock.unlock()
        if is_done:
            shutil.rmtree(folder, ignore_errors=True)


def _remove_part(note: Path) -> None:
    """Removes what a window that was killed has left of the file that it was writing."""
    try:
        part = part_of(Path(note.read_text(encoding="utf-8")))
    except (OSError, ValueError):  # it was writing nothing
        return
    try:
        part.unlink(missing_ok=True)
    except (OSError, ValueError) as error:
        log.info("%s was left behind: %s", part, error)


def _as_file(folder: Path, recovered_runs: Path) -> Iterator[Found]:
    """Makes a run file of one run, and removes its folder."""
    from ganviz.run_files import write_run
    from ganviz.run_files.autosave import recovered

    run = recovered(folder)
    if run is not None and run.snapshot is not None:
        path = _free(recovered_runs, f"{Path(run.preset.key).stem}-{run.snapshot.iteration}")
        path.parent.mkdir(parents=True, exist_ok=True)
        whole = folder / WHOLE  # what is broken off there goes with the folder
        write_run(whole, run)
        whole.rename(path)
        yield Found(str(path), run.preset.title_of(run.config), run.snapshot.iteration)
    shutil.rmtree(folder, ignore_errors=True)


def _age(folder: Path) -> tuple[float, str]:
    try:
        return folder.stat().st_mtime, folder.name
    except OSError:  # another window has been quicker
        return 0.0, folder.name


def _is_being_made(folder: Path) -> bool:
    """Says whether another window may be about to lock it, before it puts runs there, or has just removed it."""
    try:
        return not any(folder.iterdir()) and time.time() - folder.stat().st_mtime < BEING_MADE
    except OSError:
        return True


def _free(folder: Path, stem: str) -> Path:
    """A name that no file has yet."""
    path, number = folder / f"{stem}{ENDING}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{ENDING}"
    return path
