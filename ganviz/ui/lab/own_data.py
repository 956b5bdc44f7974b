"""Somebody's own data: loaded, pasted, dropped, typed as a formula or drawn; and what is said of them."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject
from PySide6.QtGui import QCursor, QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from ganviz.assignment import replaced
from ganviz.phrases import phrase
from ganviz.presets import ENDING
from ganviz.presets.command_line import POINTS_FILE
from ganviz.refusals import ConfigError
from ganviz.ui.commands import Command
from ganviz.ui.lab.drawing import Drawing
from ganviz.ui.lab.editing import edit
from ganviz.ui.page import Shell
from ganviz.ui.translation import tr

if TYPE_CHECKING:
    from ganviz.own_data.table import Table, Written
    from ganviz.targets.points import OwnPoints
    from ganviz.ui.lab.stage import Stage
    from ganviz.ui.runs.model import ViewModel
    from ganviz.ui.runs.session import Session

MENU = "&Data"


class OwnData(QObject):
    """Asks for data in every way there is, and makes them the data of the run in front.

    Args:
        running: the session, or None in the moment before there is one.
        window: over which dialogs stand.
    """

    def __init__(
        self, shell: Shell, model: ViewModel, stage: Stage, running: Callable[[], Session | None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._shell, self._running, self._window = shell, running, window
        self.drawing = Drawing(shell, model, stage, running, parent=self)
        self._dialog: QDialog | None = None

    def commands(self) -> list[Command]:
        """Returns what can be done here."""
        return [
            Command(MENU, "Load data …", ("Ctrl+Shift+O",), self.load),
            Command(MENU, "Paste data", ("Ctrl+Shift+V",), self.paste),
            Command(MENU, "Curve by formula …", (), self.formula),
            Command(MENU, "Draw on the stage", ("Ctrl+B",), self.drawing.toggle),
            Command(MENU, "Save points …", (), self.save, group=2),
        ]

    def save(self) -> None:
        """Asks where to write own points as numbers, for another program or for the command line."""
        from ganviz.own_data.files import write_points
        from ganviz.targets.points import OwnPoints

        session = self._running()
        target = None if session is None else session.run.edited.target
        if not isinstance(target, OwnPoints):
            self._shell.note("These data are a distribution: File → Export → Data … draws points from it")
            return
        path = self._shell.ask_to_save("Save points", POINTS_FILE, "NumPy (*.npy);;CSV (*.csv)")
        if path is None:
            return
        try:
            write_points(path, target.points.array)
        except OSError as error:
            happened = phrase("Could not save {file}: {problem}.", file=path.name, problem=error.strerror)
            self._shell.say(happened, "The run goes on.")
            return
        self._shell.note(phrase("Saved {path}", path=path))

    def show_menu(self) -> None:
        """Shows the same where the mouse is, for whoever is about to change the points in the form."""
        menu = QMenu(self._window)
        for command in self.commands():
            menu.addAction(tr(command.text)).triggered.connect(lambda _checked=False, act=command.act: act())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    # ── where they come from ──────────────────────────────────────────────────────────────────────────────────────────

    def load(self) -> None:
        """Asks for a file."""
        from ganviz.own_data.files import ENDINGS, PICTURES

        kinds = " ".join(f"*{ending}" for ending in (*ENDINGS, *PICTURES))
        path = self._shell.ask_to_open("Load data", f"Tables, arrays and pictures ({kinds});;All files (*)")
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Reads a file once, and asks what of it is trained on."""
        from ganviz.own_data.files import content_of, read_content

        try:
            content = content_of(path)
            self._ask_of(*_read_with(partial(read_content, content, path.name)))
        except ConfigError as error:
            self._refuse("Could not read it: {error}", error)

    def takes(self, path: Path) -> bool:
        """Says whether a file is one of data, by its ending or, where settings have the same, by what is in it."""
        from ganviz.own_data.files import ENDINGS, PICTURES, holds_settings

        ending = path.suffix.lower()
        if ending == ENDING or ending not in (*ENDINGS, *PICTURES):
            return False
        return ending != ".json" or not holds_settings(path)

    def paste(self) -> None:
        """Takes a table or a picture from the clipboard."""
        from ganviz.own_data.files import read_content

        clipboard = QGuiApplication.clipboard()
        text, image = clipboard.text(), clipboard.image()
        if text.strip():
            content = text.encode("utf-8", errors="replace")
        elif not image.isNull():
            content = _as_png(image)
        else:
            self._shell.say("There is no table and no picture on the clipboard.", "Nothing was changed.")
            return
        try:
            self._ask_of(*_read_with(partial(read_content, content, "clipboard")))
        except ConfigError as error:
            self._refuse("Could not paste it: {error}", error)

    def formula(self) -> None:
        """Asks for a curve by formula."""
        from ganviz.ui.lab.formula_dialog import FormulaDialog

        dialog = FormulaDialog(self._shell.theme, self._window)
        self._ask(dialog, lambda: self._use(dialog.target, tr("a curve")))

    def _ask_of(self, table: Table, read: Callable[[Written], Table] | None, how: Written | None) -> None:
        from ganviz.ui.lab.load_dialog import LoadDialog

        dialog = LoadDialog(self._shell.theme, table, read, how, self._window)
        self._ask(dialog, lambda: self._use(dialog.target, table.source))

    def _ask(self, dialog: QDialog, then: Callable[[], object]) -> None:
        if self._dialog is not None:
            self._dialog.close()
        self._dialog = dialog
        dialog.accepted.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None

    # ── what becomes of them ──────────────────────────────────────────────────────────────────────────────────────────

    def _use(self, target: OwnPoints | None, source: str) -> None:
        session = self._running()
        if session is None or target is None:
            return
        try:
            config = replaced(session.run.edited, "target", target)
        except ConfigError as error:
            self._refuse("These data cannot be used: {error}", error)
            return
        edit(session, self._shell, config)
        self._shell.note(
            phrase("{count:,} points of {source} are the data now", count=len(target.points), source=source)
        )

    def _refuse(self, template: str, error: ConfigError) -> None:
        self._shell.say(phrase(template, error=str(error)), "Nothing was changed.")


def _read_with(
    read: Callable[[Written | None], Table],
) -> tuple[Table, Callable[[Written], Table] | None, Written | None]:
    """Reads a table, and returns with it how it is read again, if it is a text, and how it is written."""
    table = read(None)
    return table, read if table.written is not None else None, table.written


def _as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return io.BytesIO(buffer.data().data()).getvalue()
