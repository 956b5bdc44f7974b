"""Looks for runs and reads their heads beside the window's thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue

from PySide6.QtCore import QObject, Signal

from ganviz.phrases import phrase
from ganviz.refusals import ConfigError
from ganviz.ui.library.runs import Run, found

log = logging.getLogger(__name__)

MISSING = "The file is no longer there: it was moved, renamed or deleted, or its disk is not connected."


class Reading(QObject):
    """A thread that does one thing after the other: it looks for runs, reads them, copies them.

    Signals:
        listed(runs): all files there are, those known from before with what was read of them.
        read(run): what there is to know of one of them.
        dropped(path): it holds settings and no run.
    """

    listed = Signal(list)
    read = Signal(object)
    dropped = Signal(object)

    def __init__(self, data: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._known: dict[Path, Run] = {}
        self._settings: set[tuple[Path, float | None]] = set()
        self._work = SimpleQueue[Callable[[], object] | None]()
        self._thread: threading.Thread | None = None
        self._ends, self._round = False, 0

    def do(self, act: Callable[[], object]) -> None:
        """Does something in the thread, after what it was asked before."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="ganviz-library")
            self._thread.start()
        self._work.put(act)

    def look(self, recent: Iterable[Path]) -> None:
        """Looks for all runs, and reads those that it does not know."""
        self._round += 1
        now, paths = self._round, tuple(recent)
        self.do(lambda: self._look(now, paths))

    def end(self) -> None:
        """Ends the thread, with what it is at."""
        self._ends = True
        if self._thread is not None:
            self._work.put(None)
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        while (act := self._work.get()) is not None:
            if self._ends:
                continue
            try:
                act()
            except Exception:  # a file that surprises must not end the list of the others
                log.exception("The library came to something that it did not expect")

    def _look(self, now: int, recent: tuple[Path, ...]) -> None:
        runs = [self._begun(path) for path in found(self._data, recent)]
        runs = [run for run in runs if (run.path, run.saved_at) not in self._settings]
        self.listed.emit(runs)
        for run in runs:
            if self._ends or now != self._round:
                return
            if not run.is_read:
                self._read(run)

    def _begun(self, path: Path) -> Run:
        try:
            saved_at = path.stat().st_mtime
        except (OSError, ValueError):
            return Run(path, None, problem=phrase(MISSING))
        known = self._known.get(path)
        return known if known is not None and known.saved_at == saved_at else Run(path, saved_at)

    def _read(self, run: Run) -> None:
        from ganviz.run_files.heads import read_head  # with numpy

        try:
            head, problem = read_head(run.path), ""
        except (ConfigError, OSError, MemoryError) as error:
            head, problem = None, phrase("It cannot be opened: {error}", error=str(error))
        except Exception:  # one file that surprises must not hide those after it
            log.exception("%s surprised the library", run.path)
            head, problem = None, phrase("It cannot be opened: something in it was not expected.")
        if head is None and not problem:
            self._settings.add((run.path, run.saved_at))
            self.dropped.emit(run.path)
            return
        self._known[run.path] = replace(run, head=head, problem=problem)
        self.read.emit(self._known[run.path])
