"""The map on the screen: with its key, what its signs mean, how far it is, and one sentence."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ganviz.studies.phase_map import Cell
from ganviz.ui import style
from ganviz.ui.controls._labels import CaptionLabel
from ganviz.ui.controls.sentence import SentenceBar
from ganviz.ui.phase_map.filled import MapShown
from ganviz.ui.phase_map.heat import ColourKey, HeatMap
from ganviz.ui.phase_map.told import legend
from ganviz.ui.plotting.focus import PlotFocus
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

#: Width of the key at scale 1.
KEY = 84


class MapBoard(QWidget):
    """Shows a map, and tells where the mouse is on it.

    Args:
        help: what a map shows, for a screen reader.

    Signals:
        pointed(cell): the mouse is on a cell, or on none.
        kept(cell): a cell was clicked.
        opened: it was clicked twice.
    """

    pointed, kept = Signal(object), Signal(object)
    opened = Signal()

    def __init__(self, theme: Theme, help: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heat, self.key = HeatMap(theme), ColourKey(theme)
        plots = QHBoxLayout()
        plots.setSpacing(0)
        for plot, share in ((self.heat, 1), (self.key, 0)):
            plot.widget.setMinimumSize(1, 1)
            plots.addWidget(plot.widget, share)
        PlotFocus(self.heat, help)
        viewport = self.heat.widget.viewport()
        viewport.setMouseTracking(True)
        viewport.installEventFilter(self)
        self.legend, self.bar, self.sentence = CaptionLabel(), QProgressBar(), SentenceBar(theme)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How many cells are there"))
        self._column, self._below = QVBoxLayout(self), QVBoxLayout()
        self._below.addWidget(self.legend)
        self._below.addWidget(self.bar)
        self._column.setSpacing(0)
        self._column.addLayout(plots, 1)
        self._column.addLayout(self._below)
        self._column.addWidget(self.sentence)

    def show_map(self, found: MapShown, running: bool) -> None:
        """Shows a map, which may be being filled in."""
        self.heat.show(found)
        self.key.show(found)
        self.legend.setText(tr(legend(found)))
        self.bar.setRange(0, max(1, len(found.phase_map.cells) - len(found.phase_map.refused)))
        self.bar.setValue(int(found.done.sum()))
        self.bar.setVisible(running)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.pointed.emit(None)
        elif isinstance(event, QMouseEvent):
            cell = self.heat.cell_at(event.position())
            if event.type() == QEvent.Type.MouseMove:
                self.pointed.emit(cell)
            elif event.button() == Qt.MouseButton.LeftButton and cell is not None:
                self._click(event.type(), cell)
        return False

    def _click(self, kind: QEvent.Type, cell: Cell) -> None:
        if kind == QEvent.Type.MouseButtonPress:
            self.kept.emit(cell)
        elif kind == QEvent.Type.MouseButtonDblClick:
            self.opened.emit()

    def hold(self, held: bool) -> None:
        """Leaves out drawing, and then draws once."""
        self.heat.hold(held)
        self.key.hold(held)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        for part in (self.heat, self.key, self.sentence):
            part.set_theme(theme)
        edge = style.pixels(theme, 12)
        self._column.setContentsMargins(0, style.pixels(theme, 6), 0, 0)
        self._below.setContentsMargins(edge, 0, edge, 0)
        self.bar.setFixedHeight(style.pixels(theme, 8))
        self.key.widget.setFixedWidth(style.pixels(theme, KEY))
