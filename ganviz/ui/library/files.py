"""What is done with the files of runs: another name, a copy, the trash, the file manager."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFile, QObject, QProcess, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from ganviz.phrases import phrase
from ganviz.presets import ENDING
from ganviz.refusals import shortened
from ganviz.ui.lab.kept_files import KeptFiles
from ganviz.ui.library.runs import Run
from ganviz.ui.page import Shell

#: Letters of a file's name in a sentence.
LONGEST_NAME = 60


class LibraryFiles(QObject):
    """Renames, copies and deletes the files of runs; what comes of it is said in the window.

    Args:
        do: does something beside the window's thread.

    Signals:
        changed: there are other files now.
    """

    changed = Signal()
    _copied = Signal(str, str)

    def __init__(
        self,
        shell: Shell,
        recent: KeptFiles,
        do: Callable[[Callable[[], object]], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shell, self._recent, self._do = shell, recent, do
        self._copied.connect(self._tell_copied)

    def rename(self, run: Run, name: str) -> bool:
        """Gives a run's file another name in the same folder; says whether it has it now."""
        name = name.removesuffix(ENDING)
        if name in ("", run.name):
            return False
        if Path(name).name != name or "\\" in name or not name.isprintable():
            self._refuse(run, "a name has no slashes and can be printed")
            return False
        path = run.path.with_name(name + ENDING)
        try:
            # Where the disk does not tell capitals apart, the file of that name may be this one.
            if path.exists() and not path.samefile(run.path):
                self._refuse(run, "there is a file of that name")
                return False
            run.path.rename(path)
        except (OSError, ValueError) as error:
            self._refuse(run, getattr(error, "strerror", None) or str(error))
            return False
        self._recent.rename(run.path, path)
        self._shell.note(phrase("It is called {name} now", name=shortened(name, LONGEST_NAME)))
        self.changed.emit()
        return True

    def _refuse(self, run: Run, problem: str) -> None:
        happened = phrase("Could not rename {file}: {problem}.", file=_short(run.path), problem=problem)
        self._shell.say(happened, "It has the name that it had.", "Choose another name.")

    def duplicate(self, run: Run) -> None:
        """Copies a run's file beside it, under a name that no file has."""
        self._do(lambda: self._copy(run.path))

    def _copy(self, path: Path) -> None:
        stem = path.name.removesuffix(ENDING)
        copy, number = path.with_name(f"{stem} copy{ENDING}"), 1
        while copy.exists():
            number += 1
            copy = path.with_name(f"{stem} copy {number}{ENDING}")
        part = copy.with_name(copy.name + ".part")
        problem = ""
        try:
            shutil.copyfile(path, part)
            part.replace(copy)
        except OSError as error:
            problem = error.strerror or str(error)
            part.unlink(missing_ok=True)
        self._copied.emit(str(copy if not problem else path), problem)

    @Slot(str, str)
    def _tell_copied(self, name: str, problem: str) -> None:
        path = Path(name)
        if problem:
            happened = phrase("Could not duplicate {file}: {problem}.", file=_short(path), problem=problem)
            self._shell.say(
                happened, "It was kept as it was.", "Make room, or choose another folder in the file manager."
            )
            return
        self._recent.add(path)
        self._shell.note(phrase("Made {file}", file=_short(path)))
        self.changed.emit()

    def delete(self, run: Run) -> None:
        """Moves a run's file to the system's trash; one that is missing is taken off the list."""
        if run.is_missing:
            self._recent.remove(run.path)
            self._shell.note(phrase("{file} is no longer on the list", file=_short(run.path)))
        elif QFile.moveToTrash(str(run.path)) and not run.path.exists():
            self._recent.remove(run.path)
            self._shell.note(phrase("{file} is in the trash, from where it can be put back", file=_short(run.path)))
        else:
            happened = phrase("Could not move {file} to the trash.", file=_short(run.path))
            self._shell.say(happened, "It was kept.", "Show it in its folder and delete it there.")
            return
        self.changed.emit()

    def reveal(self, run: Run) -> None:
        """Shows a run's file in the file manager."""
        if sys.platform == "darwin":
            shown = QProcess.startDetached("open", ["-R", str(run.path)])
        elif sys.platform == "win32":
            shown = QProcess.startDetached("explorer", ["/select,", str(run.path)])
        else:
            shown = QDesktopServices.openUrl(QUrl.fromLocalFile(str(run.path.parent)))
        if not shown:
            happened = "The file manager could not be opened."
            QGuiApplication.clipboard().setText(str(run.path))
            self._shell.say(happened, "", phrase("The name of the file is on the clipboard: {path}", path=run.path))

    def copy_command_line(self, run: Run) -> None:
        """Copies the line that trains the same without a window."""
        if run.head is not None:
            QGuiApplication.clipboard().setText(run.head.command)
            self._shell.note("Copied the command line")


def _short(path: Path) -> str:
    return shortened(path.name, LONGEST_NAME)
