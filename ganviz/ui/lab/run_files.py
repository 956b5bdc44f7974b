"""Runs, into files and out of them."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ganviz.phrases import phrase
from ganviz.presets import ENDING
from ganviz.refusals import ConfigError, shortened
from ganviz.ui.lab.kept_files import KeptFiles
from ganviz.ui.page import Shell
from ganviz.ui.runs.model import RunState

if TYPE_CHECKING:
    from ganviz.run_files import Prepared, SavedRun

#: The folder of the user's data in which runs are saved if nobody says another place.
SAVED = "runs"
KINDS = f"GanViz run (*{ENDING})"
#: Letters of a file's name in a sentence.
LONGEST_NAME = 60


class RunFiles(QObject):
    """Saves runs beside the window's thread, and opens them; what comes of it is said in the window.

    Args:
        recent: gets what is saved and opened.
        folder: where runs are saved if nobody says another place; None for wherever the program was started.

    Signals:
        writing: this file is about to be written.
        saved: the file of this name was written, or could not be: then also why.
    """

    writing = Signal(str)
    saved = Signal(str, str)

    def __init__(
        self, shell: Shell, recent: KeptFiles, folder: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shell, self.recent, self._folder = shell, recent, folder
        self._writing: threading.Thread | None = None
        self.saved.connect(self._tell)

    def read(self, path: Path) -> SavedRun | None:
        """Returns a run; says so where its file cannot be used, and returns None."""
        from ganviz.run_files import read_run

        try:
            found = read_run(path)
        except ConfigError as error:
            self._shell.say(phrase("Could not open it: {error}", error=str(error)), "Nothing was changed.")
            return None
        self.recent.add(path)
        return found

    def save(self, run: RunState) -> None:
        """Asks where to save a run."""
        name = f"{Path(run.preset.key).stem}-{run.iteration}{ENDING}"
        if self._folder is not None:
            with suppress(OSError):  # without it the dialog shows another folder
                self._folder.mkdir(parents=True, exist_ok=True)
            name = str(self._folder / name)
        path = self._shell.ask_to_save("Save run", name, KINDS)
        if path is not None:
            self.save_run(run, path)

    def save_run(self, run: RunState, path: Path) -> None:
        """Begins to write a run as it stands now, while it goes on."""
        from ganviz.run_files import prepared

        found = prepared(saved_of(run))
        self.finish()
        self.writing.emit(str(path.absolute()))
        self._writing = threading.Thread(target=self._write, args=(found, path), name="ganviz-writer")
        self._writing.start()

    def _write(self, found: Prepared, path: Path) -> None:
        problem = ""
        try:
            found.write(path)
        except OSError as error:
            problem = error.strerror or str(error)
        except ValueError as error:
            problem = str(error)
        except MemoryError:
            problem = "there is not enough memory"
        self.saved.emit(str(path), problem)

    @Slot(str, str)
    def _tell(self, name: str, problem: str) -> None:
        shown = shortened(Path(name).name, LONGEST_NAME)
        if problem:
            happened = phrase("Could not save {file}: {problem}.", file=shown, problem=problem)
            kept = "The run goes on; a file of that name is as it was."
            self._shell.say(happened, kept, "Save it elsewhere, or make room and save it again.")
            return
        self.recent.add(Path(name))
        self._shell.note(phrase("Saved {path}", path=name))

    def finish(self) -> None:
        """Waits until what is being written is there."""
        if self._writing is not None:
            self._writing.join()


def saved_of(run: RunState) -> SavedRun:
    """Returns a run as it stands."""
    import numpy as np

    from ganviz.run_files import Bookmark, SavedRun, Training

    training = None
    if run.saved is not None:
        training = Training(run.saved.iteration, np.frombuffer(run.saved.content, np.uint8))
    return SavedRun(
        preset=run.preset,
        edited=run.edited,
        config=run.config,
        recording=run.recording,
        device=run.state.device,
        diverged_at=run.diverged_at,
        bookmarks=tuple(Bookmark(iteration, word) for iteration, word in sorted(run.bookmarks.items())),
        training=training,
    )
