"""What can be done with one plot: the menu of the right mouse button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from ganviz.ui.lab.picture_export import PictureExport
from ganviz.ui.lab.plot_menu import PlotMenu
from ganviz.ui.page import Shell
from ganviz.ui.runs.model import ViewModel
from ganviz.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from ganviz.snapshot import Frame
    from ganviz.ui.plotting.plot import Plot


class PlotContext:
    """Opens that menu where it is asked for.

    Attributes:
        actions: of the menu that was opened last, by their words.
    """

    def __init__(self, shell: Shell, model: ViewModel, plot_menu: PlotMenu, pictures: PictureExport) -> None:
        self._shell, self._model, self._plot_menu, self._pictures = shell, model, plot_menu, pictures
        self.actions: dict[str, QAction] = {}

    def open(self, plot: Plot[Frame], at: QPoint) -> None:
        """Opens it for one plot, at a place on the screen."""
        menu = QMenu(plot.widget)
        menu.aboutToHide.connect(menu.deleteLater)
        self.actions = {}

        def offer(text: str, act: Callable[[], object], enabled: bool = True) -> None:
            action = self.actions[text] = menu.addAction(tr(text), act)
            action.setEnabled(enabled)

        offer("Copy this plot", lambda: self._copy(plot))
        offer("Export this plot …", lambda: self._pictures.ask(plot), plot.frame is not None)
        menu.addSeparator()
        offer("Show the whole again", plot.show_whole, not plot.is_whole)
        if not plot.is_stage:
            is_large = self._model.enlarged == plot.key
            offer(
                "Give the stage back" if is_large else "Show it large",
                lambda: self._model.enlarge(None if is_large else plot.key),
            )
        menu.addMenu(self._plot_menu)
        menu.popup(at)

    def _copy(self, plot: Plot[Frame]) -> None:
        copied = self._pictures.copied(plot)
        if copied is None:
            QGuiApplication.clipboard().setPixmap(plot.widget.grab())
        else:
            QGuiApplication.clipboard().setMimeData(copied)
        self._shell.note("Copied the plot")
