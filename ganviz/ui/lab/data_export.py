"""Numbers and code of a run, from the window into files, beside the run that goes on."""

from __future__ import annotations

import subprocess
import tempfile
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from ganviz import child, registry
from ganviz.phrases import phrase
from ganviz.presets import ENDING
from ganviz.refusals import ConfigError, shortened
from ganviz.ui.commands import Command
from ganviz.ui.lab.run_files import saved_of
from ganviz.ui.page import Shell
from ganviz.ui.runs.model import RunState

if TYPE_CHECKING:
    from ganviz.run_files import SavedRun
    from ganviz.ui.lab.data_dialog import Wanted
    from ganviz.ui.runs.session import Session

FORMATS, CONTENTS = "ganviz.exporting.formats", "ganviz.exporting.contents"
#: The menu of what leaves the program.
EXPORT = "&File/&Export"
#: Letters of a file's name in a sentence.
LONGEST_NAME = 60


class DataExport(QObject):
    """Asks what of a run is wanted and writes it; what comes of it is said in the window.

    What the networks say is read in a process of its own, for nothing in the window loads training.

    Args:
        window: to which dialogs belong.
        running: returns the session, or None in the moment before there is one.

    Signals:
        written: the file of this name was written, or could not be: then also why; and of which iteration it is, −1
            where it is of none.
    """

    written = Signal(str, str, int)

    def __init__(self, shell: Shell, window: QWidget, running: Callable[[], Session | None]) -> None:
        super().__init__(window)
        self._shell, self._window, self._running = shell, window, running
        self._writing: threading.Thread | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._dialog: QDialog | None = None
        self.written.connect(self._tell)

    def commands(self) -> list[Command]:
        """Returns what can be done here."""

        def of_run(act: Callable[[RunState], object]) -> Callable[[], object]:
            def act_if_there() -> None:
                session = self._running()
                if session is not None:
                    act(session.run)

            return act_if_there

        return [
            Command(EXPORT, "Data …", (), of_run(self.data)),
            Command(EXPORT, "Python script …", (), of_run(self.script)),
            Command(EXPORT, "Notebook …", (), of_run(self.notebook)),
        ]

    # ── what is asked ─────────────────────────────────────────────────────────────────────────────────────────────────

    def data(self, run: RunState) -> None:
        """Asks which numbers of a run are wanted, and writes them."""
        from ganviz.ui.lab.data_dialog import DataDialog

        dialog = DataDialog(self._shell.theme, self._window)
        self._ask(dialog, lambda: self._choose_file(run, dialog.wanted))

    def script(self, run: RunState) -> None:
        """Asks where to write a run as a Python script."""
        self._write_code(run, "py", "Export Python script", ())

    def notebook(self, run: RunState) -> None:
        """Asks what a notebook leaves to its reader, and writes it."""
        from ganviz.exporting.code.lesson import gaps_of, lesson_of
        from ganviz.ui.lab.data_dialog import NotebookDialog

        try:
            gaps = gaps_of(lesson_of(_as_begun(run)))
        except ConfigError as error:
            self._say(error)
            return
        dialog = NotebookDialog(self._shell.theme, gaps, self._window)
        self._ask(dialog, lambda: self._write_code(run, "ipynb", "Export notebook", dialog.gaps))

    def _ask(self, dialog: QDialog, then: Callable[[], object]) -> None:
        if self._dialog is not None:
            self._dialog.close()
        self._dialog = dialog
        dialog.accepted.connect(then)
        dialog.open()

    # ── what is written ───────────────────────────────────────────────────────────────────────────────────────────────

    def _write_code(self, run: RunState, ending: str, title: str, gaps: tuple[str, ...]) -> None:
        from ganviz.exporting.formats.ipynb import Notebook
        from ganviz.exporting.source import Source
        from ganviz.exporting.writing import write_file

        kind = registry.entry(FORMATS, ending)
        path = self._shell.ask_to_save(title, f"{_stem(run)}.{ending}", f"{kind.label} (*.{ending})")
        if path is None:
            return
        made = Notebook(gaps) if kind is Notebook else kind()
        try:
            write_file(path, made.encoded(Source(_as_begun(run))))
        except (ConfigError, OSError) as error:
            self._say(error)
            return
        self._tell(str(path), "", -1)

    def _choose_file(self, run: RunState, wanted: Wanted) -> None:
        kind = registry.entry(FORMATS, wanted.ending)
        name = f"{_stem(run)}-{wanted.content}.{wanted.ending}"
        path = self._shell.ask_to_save("Export data", name, f"{kind.label} (*.{wanted.ending})")
        if path is not None:
            self.write(run, wanted, path)

    def write(self, run: RunState, wanted: Wanted, path: Path) -> None:
        """Begins to write numbers of a run as it stands now, while it goes on."""
        saved = saved_of(run)
        if registry.entry(CONTENTS, wanted.content).needs_networks:
            if saved.training is None:
                happened = "Could not export it: nothing is known of its networks yet."
                self._shell.say(
                    happened, "The run goes on.", "Let it train for a moment, or pause it, and export again."
                )
                return
            task = _of_networks(saved, wanted, path, self._started)
            iteration = saved.training.iteration
        else:
            history = run.recording.history()
            # Scalars come up to a tenth of a second after the picture: what is said is the file's last row.
            iteration = max(
                (int(rows[-1]) for rows in (history.iterations, history.measured_at) if len(rows)), default=0
            )
            saved = replace(saved, recording=run.recording.branch(run.iteration + len(history.iterations)))
            task = _of_recording(saved, wanted, path)
        self.finish()
        self._writing = threading.Thread(target=self._do, args=(task, path, iteration), name="ganviz-data")
        self._writing.start()

    def _do(self, task: Callable[[], str], path: Path, iteration: int) -> None:
        try:
            problem = task()
        except (ConfigError, OSError) as error:
            problem = str(error)
        except MemoryError:
            problem = "there is not enough memory"
        self.written.emit(str(path), problem, iteration)

    def _started(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    @Slot(str, str, int)
    def _tell(self, name: str, problem: str, iteration: int) -> None:
        if problem:
            self._shell.say(
                phrase("Could not export {file}: {problem}", file=_shown(name), problem=problem.rstrip(".") + "."),
                "The run goes on; a file of that name is as it was.",
            )
        elif iteration < 0:
            self._shell.note(phrase("Exported {path}", path=name))
        else:
            self._shell.note(phrase("Exported {path}, of iteration {iteration:,}", path=name, iteration=iteration))

    def _say(self, error: Exception) -> None:
        self._shell.say(phrase("Could not export it: {error}", error=str(error)), "Nothing was written.")

    def finish(self) -> None:
        """Waits until what is being written is there."""
        if self._writing is not None:
            self._writing.join()

    def give_up(self) -> None:
        """Ends what is being written: the file of that name stays as it was."""
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
        self.finish()


def _of_recording(saved: SavedRun, wanted: Wanted, path: Path) -> Callable[[], str]:
    """Returns what writes numbers of a recording; it says what went wrong, or nothing."""

    def write() -> str:
        from ganviz.exporting.source import Source
        from ganviz.exporting.writing import write_file

        write_file(path, registry.entry(FORMATS, wanted.ending)().encoded(Source(saved), wanted.content))
        return ""

    return write


def _of_networks(
    saved: SavedRun, wanted: Wanted, path: Path, started: Callable[[subprocess.Popen[bytes]], object]
) -> Callable[[], str]:
    """Returns what has another process write what the networks say."""
    from ganviz.exporting.beside import WRITTEN
    from ganviz.recording import Recording
    from ganviz.run_files import write_run

    recording = Recording()  # all that is needed of it
    for change in saved.recording.changes:
        recording.add_change(change)
    if saved.snapshot is not None:
        recording.pictures.add(saved.snapshot)

    def write() -> str:
        with tempfile.TemporaryDirectory(prefix="ganviz-") as folder:
            file = Path(folder) / f"run{ENDING}"
            write_run(file, replace(saved, recording=recording))
            command = child.part("ganviz.exporting.beside", str(file), wanted.content, str(wanted.n), str(path))
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
            started(process)
            said = process.communicate()[0].decode("utf-8", errors="replace").strip()
        return "" if said == WRITTEN else said or "the process that was to write it ended early"

    return write


def _as_begun(run: RunState) -> SavedRun:
    """A run's settings alone, which are all that code is written from."""
    from ganviz.recording import Recording

    return replace(saved_of(run), config=run.edited, recording=Recording(), training=None)


def _stem(run: RunState) -> str:
    return Path(run.preset.key).stem


def _shown(name: str) -> str:
    return shortened(Path(name).name, LONGEST_NAME)
