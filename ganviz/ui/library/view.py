"""The table of runs on the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from ganviz.ui import style
from ganviz.ui.controls._scroll import ScrollBar
from ganviz.ui.library.table import NAME, SAVED, Sought
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

#: Widths of the columns at scale 1; the first takes what is left, and so much at least.
WIDTHS = (240, 132, 216, 88, 64, 64, 64)


class RunsView(QTreeView):
    """Shows the runs in rows with pictures; a click on a heading sorts.

    Columns give way where letters are large: what does not fit is shortened, and nothing scrolls sideways.
    """

    def __init__(self, sought: Sought, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = 1.0
        self.setAccessibleName(tr("Runs"))
        self.setModel(sought)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSortingEnabled(True)
        self.sortByColumn(SAVED, Qt.SortOrder.DescendingOrder)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBar(ScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)

    def set_theme(self, theme: Theme, pictures: QSize) -> None:
        """Takes other colours and sizes, and the size of a run's picture."""
        self._scale = theme.scale
        # What is chosen looks as in the gallery, so that the pictures beside it are seen.
        shades, palette = style.colours(theme), style.palette(theme)
        palette.setColor(QPalette.ColorRole.Highlight, QColor(shades.tint))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(shades.text))
        self.setPalette(palette)
        self.setIconSize(pictures)
        self._give_widths()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_widths()

    def _give_widths(self) -> None:
        scale = min(self._scale, self.viewport().width() / sum(WIDTHS))
        for column, width in enumerate(WIDTHS):
            if column != NAME:
                self.setColumnWidth(column, round(width * scale))
