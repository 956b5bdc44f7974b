"""The panel at the left: presets above settings."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ganviz.ui.controls._splitter import Splitter

#: The share of the panel's height that presets have at first, and the least and the most that is remembered of one.
SHARE, LEAST_SHARE, MOST_SHARE = 0.4, 0.05, 0.95


class Panel(Splitter):
    """Presets above settings, with a line between them that can be dragged.

    Attributes:
        share: of the panel's height for the presets.
    """

    def __init__(self, presets: QWidget, settings: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        for index, part in enumerate((presets, settings)):
            self.addWidget(part)
            self.setStretchFactor(index, 2 + index)
        self.share, self._is_arranged = SHARE, False
        self.splitterMoved.connect(self._keep_share)

    def give_heights(self, share: float) -> None:
        """Gives the presets so much of the height."""
        self.share = share
        if self._is_arranged:
            self.setSizes([round(self.height() * share), round(self.height() * (1 - share))])

    def showEvent(self, event: QShowEvent) -> None:
        """Gives both parts their heights once."""
        super().showEvent(event)
        if not self._is_arranged:
            self._is_arranged = True
            self.give_heights(self.share)

    @Slot(int, int)
    def _keep_share(self, _place: int, _handle: int) -> None:
        presets, settings = self.sizes()
        self.share = presets / max(1, presets + settings)
