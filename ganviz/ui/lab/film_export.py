"""Animations of the run in front: by a dialog into a file, drawn beside the window and beside training."""

from __future__ import annotations

import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from ganviz import child, registry
from ganviz.exporting.writing import part_of
from ganviz.phrases import phrase
from ganviz.presets import ENDING
from ganviz.refusals import shortened
from ganviz.ui.commands import Command
from ganviz.ui.exporting.film_choices import FilmChoices
from ganviz.ui.lab.film_progress import FilmProgress
from ganviz.ui.lab.run_files import saved_of
from ganviz.ui.page import Shell
from ganviz.ui.remembered import Kept, Remembered
from ganviz.ui.runs.model import RunState, ViewModel

if TYPE_CHECKING:
    from ganviz.run_files import Prepared
    from ganviz.ui.exporting.filming import Job
    from ganviz.ui.lab.film_dialog import FilmDialog
    from ganviz.ui.lab.stage import Stage

FILMING, FORMATS = "ganviz.ui.exporting.filming", "ganviz.ui.exporting.formats"
#: Letters of a file's name in a sentence.
LONGEST_NAME = 60
#: Seconds that a film has for its end once it is given up, and frames until it can be said how long the rest takes.
PATIENCE, FEW = 3.0, 10
#: Nothing of it is seen, and others go before; Windows only.
QUIETLY = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)


class FilmExport(QObject):
    """Asks how a film should be, has it made and says how it goes. One film is made at a time.

    Args:
        loop: returns the range that the timeline plays again and again, or None.

    Attributes:
        progress: says how far it is.
        dialog: the one that is open, or None.

    Signals:
        drawn: so many frames of the film with this number are drawn.
        ended: the film with this number has ended; with a sentence that says why it is not there, if it is not.
    """

    drawn = Signal(int, int)
    ended = Signal(int, str)

    def __init__(
        self,
        shell: Shell,
        model: ViewModel,
        stage: Stage,
        loop: Callable[[], tuple[int, int] | None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._shell, self._model, self._stage, self._loop, self._window = shell, model, stage, loop, window
        self.progress = FilmProgress(shell.theme)
        self.progress.cancel_wanted.connect(self.cancel)
        self.dialog: FilmDialog | None = None
        self.choices = FilmChoices()
        self._making: _Making | None = None
        self._count, self._since = 0, 0.0
        self.drawn.connect(self._tell)
        self.ended.connect(self._end)

    def commands(self) -> list[Command]:
        """Returns what can be done here."""
        return [Command("&File/&Export", "Animation …", ("Ctrl+Shift+E",), self.ask)]

    def recall(self, kept: Remembered) -> None:
        """Takes what was chosen last."""
        self.choices = FilmChoices.recalled(kept)

    def remembered(self) -> Kept:
        """What is to be recalled, if anything is not as at first."""
        kept = self.choices.kept()
        return {"film": kept} if kept else {}

    def ask(self) -> None:
        """Opens the dialog."""
        from ganviz.ui.lab.film_dialog import FilmDialog

        if self._making is not None:
            self._shell.note("A film is being made; cancel it, or wait for its end")
            return
        run = self._model.run if self._model.runs else None
        if run is None or run.snapshot is None or self._model.frame is None:
            self._shell.say("There is nothing to export yet.", to_do="Wait for the first picture.")
            return
        other = self._model.beside
        dialog = self.dialog = FilmDialog(
            self._shell.theme,
            run.recording,
            run.config,
            None if other is None else other.config,
            self._loop(),
            self.choices,
            self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.save_wanted.connect(lambda: self._save(run, other))
        dialog.finished.connect(self._forget)
        dialog.open()

    def _save(self, run: RunState, other: RunState | None) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        job = replace(dialog.job(), layers=self._stage.layers(), plots=self._plots())
        kind = registry.entry(FORMATS, job.ending)
        name = f"{Path(run.preset.key).stem}.{job.ending}"
        path = self._shell.ask_to_save("Export animation", name, f"{kind.label} (*.{job.ending})")
        if path is None:
            return
        self.choices = dialog.choices
        dialog.accept()
        self.export(run, replace(job, out=str(path)), other)

    def export(self, run: RunState, job: Job, other: RunState | None = None) -> None:
        """Begins to make a film of a run as it stands now, while it goes on."""
        from ganviz.run_files import prepared

        runs = [run]
        if other is not None and other.snapshot is not None:
            runs.append(other)
            job = replace(job, names=(run.called, other.called))
        # What training needs to go on is of no use to a film.
        found = [prepared(replace(saved_of(one), training=None)) for one in runs]
        self._count += 1
        self._making = _Making(self._count, job, found, self.drawn.emit, self.ended.emit)
        self.progress.begin(_named(job), len(job.timing.moments()))
        self._making.start()

    @Slot()
    def cancel(self) -> None:
        """Gives the film up; a file of its name is as it was."""
        making = self._making
        if making is None:
            return
        self._making = None
        making.give_up()
        self.progress.end()
        self._shell.note(phrase("Gave up {file}; a file of that name is as it was", file=_named(making.job)))

    def finish(self) -> None:
        """Gives up what is being made and waits for its end."""
        if self._making is not None:
            making, self._making = self._making, None
            making.give_up()
            making.join()

    @Slot(int, int)
    def _tell(self, number: int, done: int) -> None:
        if self._making is None or number != self._making.number:
            return
        now = time.monotonic()
        if done <= 1:
            self._since = now
        all_of_them = self.progress.bar.maximum()
        left = (now - self._since) / (done - 1) * (all_of_them - done) if done > FEW else None
        self.progress.tell(_named(self._making.job), done, left)

    @Slot(int, str)
    def _end(self, number: int, problem: str) -> None:
        if self._making is None or number != self._making.number:
            return
        making, self._making = self._making, None
        making.join()
        self.progress.end()
        if problem:
            self._shell.say(
                problem,
                "The run goes on; a file of that name is as it was.",
                "Export it elsewhere, or as another kind of file.",
            )
        else:
            self._shell.note(phrase("Exported {path}", path=making.job.out))

    def _forget(self) -> None:
        self.dialog = None

    def _plots(self) -> list[str]:
        """The small plots that are shown, as far as they suit the run, top to bottom."""
        from ganviz.ui.plot_kinds import plot_kinds

        config = self._model.run.config
        return [kind.key for kind in plot_kinds() if kind.key in self._model.plots and kind.suits(config)]


def _named(job: Job) -> str:
    return shortened(Path(job.out).name, LONGEST_NAME)


class _Making(threading.Thread):
    """Hands a run to the process that draws it, and listens to that."""

    def __init__(
        self,
        number: int,
        job: Job,
        runs: list[Prepared],
        drawn: Callable[[int, int], object],
        ended: Callable[[int, str], object],
    ) -> None:
        super().__init__(name="ganviz-film")
        self.number, self.job = number, job
        self._runs, self._drawn, self._ended = runs, drawn, ended
        self._is_given_up = threading.Event()
        self._process: subprocess.Popen[bytes] | None = None

    def give_up(self) -> None:
        """Has it end soon, without a film."""
        self._is_given_up.set()
        process = self._process
        if process is not None and process.stdin is not None:
            with suppress(OSError):
                process.stdin.close()
            threading.Thread(target=self._end_soon, args=(process,), daemon=True).start()

    def _end_soon(self, process: subprocess.Popen[bytes]) -> None:
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()

    def run(self) -> None:
        from ganviz.ui.exporting.filming import FAILED

        problem: str = phrase("Could not write {file}: drawing ended early.", file=_named(self.job))
        try:
            with tempfile.TemporaryDirectory(prefix="ganviz-film-", ignore_cleanup_errors=True) as folder:
                said = self._make(Path(folder))
            if said.startswith(FAILED):
                problem = said.removeprefix(FAILED)
            elif said:
                problem = ""
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            problem = phrase("Could not write {file}: {problem}.", file=_named(self.job), problem=reason)
        except MemoryError:
            pass
        self._ended(self.number, problem)

    def _make(self, folder: Path) -> str:
        """Returns the last thing that the process said besides numbers; nothing where it was ended."""
        files = [folder / f"{place}{ENDING}" for place in range(len(self._runs))]
        for path, run in zip(files, self._runs, strict=True):
            run.write(path)
        self._runs.clear()
        if self._is_given_up.is_set():
            return ""
        pipe, last = subprocess.PIPE, ""
        line = child.part(FILMING, self.job.text(), *map(str, files))
        with subprocess.Popen(line, stdin=pipe, stdout=pipe, creationflags=QUIETLY) as process:
            self._process = process
            if self._is_given_up.is_set():
                self.give_up()
            assert process.stdout is not None
            for raw in process.stdout:
                said = raw.decode("utf-8", "replace").strip()
                if said.isdecimal():
                    self._drawn(self.number, int(said))
                else:
                    last = said
            process.wait()
            with suppress(OSError):  # nothing is left of it unless it was killed
                part_of(Path(self.job.out), process.pid).unlink(missing_ok=True)
        return last
