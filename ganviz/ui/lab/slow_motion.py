"""The picture of both networks below the stage, while a run is shown in slow motion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ganviz import registry
from ganviz.passes import IN_PARTS
from ganviz.ui import style
from ganviz.ui.plot_kinds import VIEWS
from ganviz.ui.runs.model import RunState, ViewModel
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

if TYPE_CHECKING:
    from ganviz.snapshot import Frame
    from ganviz.ui.views.passes import Passes

#: The view that is shown here, and its least height in pixels at scale 1.
KEY, LEAST_HEIGHT = "passes", 150


class SlowMotionPanel(QWidget):
    """Shows an iteration in its parts as soon as there is one, until the run goes faster.

    A click on a point has its numbers read along its way. Until the first part is shown nothing is built.

    Signals:
        appeared: it is shown for the first time.
    """

    appeared = Signal()

    def __init__(self, theme: Theme, model: ViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._view: Passes | None = None
        self._is_held = False
        self._column = QVBoxLayout(self)
        self.setAccessibleName(tr("Slow motion"))
        self.hide()

    def show_frame(self, run: RunState, frame: Frame) -> None:
        """Draws the part on show; keeps its place as long as the run is that slow."""
        is_slow = run.rate_limit is not None and run.rate_limit < IN_PARTS
        if frame.passing is None and (self._view is None or not is_slow or self._model.looks_back):
            self.hide()
            return
        if self._view is None:
            self._view = self._built()
            self.show()
            self.appeared.emit()
        self.show()
        self._view.show(frame)

    def _built(self) -> Passes:
        from ganviz.ui.plotting.focus import PlotFocus
        from ganviz.ui.views.passes import Passes

        view = registry.entry(VIEWS, KEY)(self._theme)
        assert isinstance(view, Passes)
        PlotFocus(view, registry.help_text(type(view)))
        view.widget.viewport().installEventFilter(self)
        self._column.addWidget(view.widget)
        view.hold(self._is_held)
        self._fit()
        return view

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            self._view is not None
            and isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonPress
            and event.button() == Qt.MouseButton.LeftButton
        ):
            chosen = self._view.point_at(*self._view.data_at(event.position()))
            if chosen is not None:
                self._model.choose_point(chosen)
        return super().eventFilter(watched, event)

    def hold(self, held: bool) -> None:
        """While it is held it takes other sizes and themes without drawing."""
        self._is_held = held
        if self._view is not None:
            self._view.hold(held)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        if self._view is not None:
            self._view.set_theme(theme)
            self._fit()

    def _fit(self) -> None:
        margin = style.pixels(self._theme, 8)
        self._column.setContentsMargins(margin, 0, margin, 0)
        if self._view is not None:
            self._view.widget.setMinimumHeight(style.pixels(self._theme, LEAST_HEIGHT))
