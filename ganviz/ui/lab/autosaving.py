"""Keeps the run on the disk while it trains, and finds what a window that ended without closing has left there."""

from __future__ import annotations

import logging
import os
import threading
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal, Slot

from ganviz import places
from ganviz.phrases import phrase
from ganviz.presets import ENDING
from ganviz.refusals import shortened
from ganviz.ui.lab.recent import Recent
from ganviz.ui.lab.run_files import saved_of
from ganviz.ui.page import Shell
from ganviz.ui.runs.model import ViewModel

if TYPE_CHECKING:
    from ganviz.run_files.autosave import Autosave, Block

log = logging.getLogger(__name__)

#: Milliseconds between two blocks, and until the first; seconds until it is tried again where none could be written.
EVERY, FIRST, AGAIN = 4000, 1500, 60.0
#: Each window has a folder of its own in this one, with a lock in it that is the window's as long as it lives.
UNSAVED, LOCK = "unsaved", "lock"
#: Where what was left becomes run files.
RECOVERED = "recovered"
#: Letters of a file's name in a sentence.
LONGEST_NAME = 60


class Autosaving(QObject):
    """Writes what is new of the run every few seconds, beside the window's thread.

    What cannot be written is said once, and the run goes on.

    Args:
        data: the folder for what the user has made; None where nothing is to be kept.
        recent: gets what was recovered.

    Signals:
        written: a block is there, or could not be written: then why.
        found: runs that were left behind are these files now.
    """

    written = Signal(str)
    found = Signal(list)

    def __init__(
        self, shell: Shell, model: ViewModel, recent: Recent, data: Path | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shell, self._model, self._recent, self._data = shell, model, recent, data
        self._autosave: Autosave | None = None
        self._lock: QLockFile | None = None
        self._working: threading.Thread | None = None
        self._problem, self._tried_at = "", float("-inf")
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.save)
        self.written.connect(self._tell)
        self.found.connect(self._tell_found)

    def begin(self) -> None:
        """Looks for what was left behind, and saves from now on."""
        if self._data is not None:
            self._work(threading.Thread(target=self._recover, args=(self._data,), name="ganviz-recovery"))
            self._timer.start(FIRST)

    @Slot()
    def save(self) -> None:
        """Begins to write what is new of the run, if anything is."""
        run = self._model.run
        is_too_soon = self._problem and time.monotonic() - self._tried_at < AGAIN
        if self._is_busy() or is_too_soon or run.is_saved or run.snapshot is None or run.iteration == 0:
            return
        self._timer.setInterval(EVERY)
        autosave = self._own_folder()
        block = None if autosave is None else autosave.next_block(saved_of(run))
        if autosave is not None and block is not None:
            self._work(threading.Thread(target=self._write, args=(autosave, block), name="ganviz-autosave"))

    def _own_folder(self) -> Autosave | None:
        """Makes a folder for this window when it is first needed, and says that it is in use."""
        from ganviz.run_files.autosave import Autosave

        if self._autosave is None and self._data is not None:
            folder = self._data / UNSAVED / f"{os.getpid()}-{uuid.uuid4().hex[:8]}"
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                self._tell(error.strerror or str(error))
                return None
            self._lock = QLockFile(str(folder / LOCK))
            self._lock.setStaleLockTime(0)
            self._lock.tryLock(0)
            self._autosave = Autosave(folder)
        return self._autosave

    def _write(self, autosave: Autosave, block: Block) -> None:
        problem = ""
        try:
            autosave.write(block)
        except OSError as error:
            problem = error.strerror or str(error)
        except (ValueError, MemoryError) as error:
            problem = str(error) or "there is not enough memory"
        self.written.emit(problem)

    @Slot(str)
    def _tell(self, problem: str) -> None:
        self._tried_at = time.monotonic()
        if problem and not self._problem:
            happened = phrase("The run is not being kept on the disk: {problem}.", problem=problem)
            kept = "It goes on, but would be lost if the program ended."
            self._shell.say(happened, kept, "Make room, or save it elsewhere with File → Save run.")
        self._problem = problem

    def _work(self, thread: threading.Thread) -> None:
        self._working = thread
        thread.start()

    def _is_busy(self) -> bool:
        return self._working is not None and self._working.is_alive()

    def close(self) -> None:
        """Ends it; nothing is left of a run whose window was closed."""
        self._timer.stop()
        if self._working is not None:
            self._working.join()
        if self._lock is not None:
            self._lock.unlock()
        if self._autosave is not None:
            self._autosave.remove()

    # ── what was left behind ──────────────────────────────────────────────────────────────────────────────────────────

    def _recover(self, data: Path) -> None:
        """Makes a run file of each folder whose window is no longer there, in a thread."""
        try:
            made = list(_recovered(data))
        except Exception:  # what has to do with files of long ago must not disturb what is now
            log.exception("What was left behind could not be recovered")
            made = []
        self.found.emit([str(path) for path in made])

    @Slot(list)
    def _tell_found(self, names: list[str]) -> None:
        for name in names:
            self._recent.add(Path(name))
        if names:
            happened = phrase(
                "GanViz ended without being closed. Its run was kept: {file}.",
                file=shortened(Path(names[-1]).name, LONGEST_NAME),
            )
            self._shell.say(happened, "", "File → Open recent shows it.")


def _recovered(data: Path) -> Iterator[Path]:
    from ganviz.run_files import write_run
    from ganviz.run_files.autosave import Autosave, recovered

    folders = sorted((data / UNSAVED).iterdir()) if (data / UNSAVED).is_dir() else []
    for folder in folders:
        lock = QLockFile(str(folder / LOCK))
        lock.setStaleLockTime(0)
        if _is_being_made(folder) or not lock.tryLock(0):  # its window is still there
            continue
        run = recovered(folder)
        if run is not None and run.snapshot is not None:
            path = _free(data / RECOVERED, f"{Path(run.preset.key).stem}-{run.snapshot.iteration}")
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                write_run(path, run)
            except OSError as error:
                log.warning("%s could not be recovered: %s", folder, error)
                lock.unlock()
                continue
            yield path
        lock.unlock()
        Autosave(folder).remove()


def _is_being_made(folder: Path) -> bool:
    """Says whether another window may be about to lock it."""
    return not (folder / LOCK).exists() and time.time() - folder.stat().st_mtime < AGAIN


def _free(folder: Path, stem: str) -> Path:
    """A name that no file has yet."""
    path, number = folder / f"{stem}{ENDING}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{ENDING}"
    return path


def data_folder() -> Path:
    """Where all this lies for the user."""
    return places.data_folder()
