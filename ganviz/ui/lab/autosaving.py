"""Keeps the runs of a window on the disk while they train, until the window is closed."""

from __future__ import annotations

import logging
import os
import threading
import time
import uuid
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal, Slot

from ganviz import places
from ganviz.phrases import phrase
from ganviz.ui.lab.left_behind import LOCK, UNSAVED, WRITING, LeftBehind, locked
from ganviz.ui.lab.run_files import saved_of
from ganviz.ui.page import Shell
from ganviz.ui.runs.model import RunState, ViewModel

if TYPE_CHECKING:
    from ganviz.run_files.autosave import Autosave, Block

log = logging.getLogger(__name__)

#: Milliseconds between two blocks, and until the first; when training says how it is, it is time too.
EVERY, FIRST = 4000, 1500
#: Milliseconds between two looks whether it is time; with what training waits it is less than five seconds.
LOOK = 400
#: Seconds until it is tried again where nothing could be written.
AGAIN = 60.0


class _Standing(NamedTuple):
    """What a run was when it was saved last, by which one that rests is passed over."""

    recording: object
    iteration: int
    saved: object
    bookmarks: dict[int, str]
    diverged_at: int | None


class Autosaving(QObject):
    """Writes what is new of each run every few seconds, beside the window's thread.

    What cannot be written is said once, and the runs go on. Each window has a folder of its own, with a lock in it that
    is the window's as long as it lives, and in that a folder for each run.

    Args:
        data: the folder for what the user has made; None where nothing is to be kept.
        left: what windows before this one have left.

    Signals:
        written: what is new is there, or could not be written: then why.
    """

    written = Signal(str)

    def __init__(
        self, shell: Shell, model: ViewModel, left: LeftBehind, data: Path | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shell, self._model, self._left, self._data = shell, model, left, data
        self._folder: Path | None = None
        self._lock: QLockFile | None = None
        self._autosaves: dict[RunState, Autosave] = {}
        self._numbered = self._noted = 0
        self._known: dict[RunState, _Standing] = {}
        self._working: threading.Thread | None = None
        self._problem, self._tried_at, self._begun_at = "", float("-inf"), 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.save)
        self.written.connect(self._tell)

    def begin(self) -> None:
        """Looks for what was left behind, and saves from now on."""
        if self._data is not None:
            self._left.look(self._data)
            self._begun_at = time.monotonic() + (FIRST - EVERY) / 1000
            self._timer.start(min(LOOK, EVERY))

    @property
    def bytes_written(self) -> int:
        """Of all blocks of the runs that there are."""
        return sum(autosave.written for autosave in self._autosaves.values())

    @property
    def _runs(self) -> list[RunState]:
        """All of the window, the one that is compared with that in front among them."""
        beside = self._model.beside
        return [*self._model.runs, *([] if beside is None else [beside])]

    @Slot()
    def save(self) -> None:
        """Begins to write what is new of the runs, if it is time and anything is."""
        now = time.monotonic()
        is_too_soon = self._problem and now - self._tried_at < AGAIN
        if self._data is None or is_too_soon or (self._working is not None and self._working.is_alive()):
            return
        is_due = now - self._begun_at >= EVERY / 1000
        blocks: list[tuple[Autosave, Block]] = []
        try:
            for run in self._runs:
                if is_due or self._has_trained(run):
                    blocks += self._blocks(run)
        except OSError as error:
            self._tell(error.strerror or str(error))
            return
        gone = [self._forgotten(run) for run in self._autosaves.keys() - set(self._runs)]
        if is_due:
            self._begun_at = now
        if blocks or gone:
            self._working = threading.Thread(target=self._write, args=(blocks, gone), name="ganviz-autosave")
            self._working.start()

    def _has_trained(self, run: RunState) -> bool:
        """Says whether training has said how it is since the run was saved last."""
        known = self._known.get(run)
        return run.saved is not None and (known is None or known.saved is not run.saved)

    def _blocks(self, run: RunState) -> list[tuple[Autosave, Block]]:
        """Returns what is new of a run, if anything is."""
        is_begun = run in self._autosaves or (run.iteration > 0 and not run.is_lost)
        now = _Standing(run.recording, run.iteration, run.saved, dict(run.bookmarks), run.diverged_at)
        if run.is_saved or run.snapshot is None or not is_begun or self._known.get(run) == now:
            return []
        if run not in self._autosaves:
            self._numbered += 1
            from ganviz.run_files.autosave import Autosave

            self._autosaves[run] = Autosave(self._own_folder() / f"{self._numbered:04}")
        autosave = self._autosaves[run]
        block = autosave.next_block(saved_of(run))
        is_there = run.saved is None or run.saved.iteration == autosave.trained
        if not is_there and (block is None or block.content.content.training is None):
            now = now._replace(saved=None)  # its last numbers are still to come: to be looked at again
        self._known[run] = now
        return [] if block is None else [(autosave, block)]

    def _forgotten(self, run: RunState) -> Autosave:
        self._known.pop(run, None)
        return self._autosaves.pop(run)

    def _own_folder(self) -> Path:
        """Makes a folder for this window when it is first needed, and says that it is in use. Raises OSError."""
        assert self._data is not None
        if self._folder is None:
            folder = self._data / UNSAVED / f"{os.getpid()}-{uuid.uuid4().hex[:8]}"
            folder.mkdir(parents=True, exist_ok=True)
            self._lock = locked(folder / LOCK)
            if self._lock is None:  # nobody could tell that it is in use
                self._left.remove(folder)
                raise OSError(0, phrase("{folder} cannot be locked", folder=folder))
            self._folder = folder
        return self._folder

    @Slot(str)
    def note(self, path: str) -> None:
        """Notes on the disk which file is being written: the next start removes what a kill has left of it."""
        self._noted += 1
        if self._data is not None:
            try:
                (self._own_folder() / WRITING).write_text(path, encoding="utf-8")
            except (OSError, UnicodeEncodeError) as error:
                log.info("%s is written without a note of it: %s", path, error)

    @Slot(str, str)
    def note_done(self, _path: str, _problem: str) -> None:
        """It is there, or could not be written: nothing is left."""
        self._noted -= 1  # another one may have begun before this was told
        if self._folder is not None and not self._noted:
            with suppress(OSError):
                (self._folder / WRITING).unlink(missing_ok=True)

    def _write(self, blocks: list[tuple[Autosave, Block]], gone: list[Autosave]) -> None:
        problem = ""
        for autosave, block in blocks:
            try:
                autosave.write(block)
            except OSError as error:
                problem = error.strerror or str(error)
            except (ValueError, MemoryError) as error:
                problem = str(error) or "there is not enough memory"
        for autosave in gone:
            autosave.remove()
        self.written.emit(problem)

    @Slot(str)
    def _tell(self, problem: str) -> None:
        self._tried_at = time.monotonic()
        if problem:
            self._known.clear()
        if problem and not self._problem:
            happened = phrase("The run is not being kept on the disk: {problem}.", problem=problem)
            kept = "It goes on, but would be lost if the program ended."
            self._shell.say(happened, kept, "Make room, or save it elsewhere with File → Save run.")
        self._problem = problem

    def close(self) -> None:
        """Ends it; nothing is left of runs whose window was closed."""
        self._timer.stop()
        self._left.close()
        if self._working is not None:
            self._working.join()
        for autosave in self._autosaves.values():
            autosave.remove()
        if self._lock is not None:
            self._lock.unlock()
        if self._folder is not None:
            self._left.remove(self._folder)


def data_folder() -> Path:
    """Where all this lies for the user."""
    return places.data_folder()
