"""The menu in which the small plots are chosen."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ganviz.ui.lab.plots import PlotColumn
from ganviz.ui.plot_kinds import plot_kinds, usual_plots
from ganviz.ui.runs.model import ViewModel
from ganviz.ui.translation import tr


class PlotMenu(QMenu):
    """One mark for each plot that suits the data, made from the files of the views; and all of them, or the usual."""

    def __init__(self, column: PlotColumn, model: ViewModel) -> None:
        super().__init__(tr("Choose plots"))
        self._column, self._model = column, model
        self.marks: dict[str, QAction] = {}
        self._line = self.addSeparator()
        self.all = self.addAction(tr("All plots"), self._choose_all)
        self.usual = self.addAction(tr("The usual plots"), self._choose_usual)
        self.aboutToShow.connect(self.update_marks)

    @Slot()
    def update_marks(self) -> None:
        """Offers the plots that suit the present data and marks the chosen ones."""
        for kind in plot_kinds():
            if kind.key not in self.marks:
                mark = self.marks[kind.key] = QAction(tr(kind.title), self)
                mark.setCheckable(True)
                mark.triggered.connect(self._choose_marked)
                self.insertAction(self._line, mark)
        for key, mark in self.marks.items():
            mark.setVisible(self._column.offers(key))
            mark.setChecked(key in self._model.plots)

    @Slot()
    def _choose_marked(self) -> None:
        self._column.choose([key for key, mark in self.marks.items() if mark.isChecked()])

    @Slot()
    def _choose_all(self) -> None:
        self._column.choose(self.marks.keys())
        self.update_marks()

    @Slot()
    def _choose_usual(self) -> None:
        self._column.choose(usual_plots())
        self.update_marks()
