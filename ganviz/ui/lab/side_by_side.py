"""The stage, or two of them beside each other while two runs are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ganviz.phrases import phrase
from ganviz.ui import style
from ganviz.ui.controls._buttons import Button
from ganviz.ui.lab.stage import Stage
from ganviz.ui.runs.model import ViewModel
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

if TYPE_CHECKING:
    from ganviz.config import RunConfig
    from ganviz.snapshot import Frame


class Line(QLabel):
    """A line of text that is shortened where there is no room for it, and says all of it under the mouse."""

    def __init__(self, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(alignment | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def say(self, text: str, more: str = "") -> None:
        """Says this; ``more`` is said under the mouse."""
        self._whole = text
        self.setToolTip(more or text)
        self.fit()

    def fit(self) -> None:
        """Shortens it to the room that it has."""
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 1)))


class SideBySide(QWidget):
    """One stage, or two with the names of their runs above them and what differs between these.

    Attributes:
        differences: in what the two runs differ, a line each.

    Signals:
        end_requested: one run is to be shown again.
        menu_wanted(plot, position): the right mouse button was pressed on a plot, there on the screen.
    """

    end_requested = Signal()
    menu_wanted = Signal(object, QPoint)

    def __init__(self, theme: Theme, stage: Stage, model: ViewModel) -> None:
        super().__init__()
        self._theme, self._model, self.stage = theme, model, stage
        self.other: Stage | None = None
        self._is_held = False
        self._names = ("", "")
        self.differences: list[str] = []
        self.first_name, self.other_name = Line(), Line(Qt.AlignmentFlag.AlignRight)
        self.differing = Line(Qt.AlignmentFlag.AlignHCenter)
        self.differing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.end_button = Button(
            theme, "One run", tip="End the comparison (Esc): the run at the left goes on", small=True
        )
        self.end_button.clicked.connect(self.end_requested)
        self._head = QWidget()
        self._head_rows = QVBoxLayout(self._head)
        self._names_row, self._chips = QHBoxLayout(), QHBoxLayout()
        for part, share in ((self.first_name, 1), (self.other_name, 1), (self.end_button, 0)):
            self._names_row.addWidget(part, share)
        self._head_rows.addLayout(self._names_row)
        self._head_rows.addWidget(self.differing)
        self._head_rows.addLayout(self._chips)
        stage.menu_wanted.connect(self.menu_wanted)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(stage, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._column.addLayout(self._row, 1)
        self._head.hide()
        self.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays both stages out anew: the chips may have folded between the one and the other."""
        super().resizeEvent(event)
        if self.is_double:
            for layout in (self._row, self._column):
                layout.invalidate()
            self._column.activate()

    @property
    def is_double(self) -> bool:
        """Two runs are shown."""
        return not self._head.isHidden()

    def begin(self, config: RunConfig) -> None:
        """Shows a second stage, for a run with these settings."""
        if self.other is None:
            self.other = Stage(self._theme, self._model)
            self.other.menu_wanted.connect(self.menu_wanted)
            self._row.addWidget(self.other, 1)
        self.other.show_chips(False)
        self.other.set_dimension(config.target.dimension)
        self.stage.lend_chips(self._chips)
        self.other.show()
        self.other.hold(self._is_held)
        self._head.show()

    def end(self) -> None:
        """Shows one stage."""
        if self.other is not None and self.is_double:
            self._head.hide()
            self.other.hide()
            self.other.hold(True)
            self.stage.take_chips()

    def name(self, first: str, other: str, differing: list[str]) -> None:
        """Says what the two are called, and in what they differ."""
        self._names, self.differences = (first, other), differing
        self.differing.say(" · ".join(differing) or tr("The same settings"), "\n".join(differing))
        self._show_names(None)

    def follow(self, desk: SideBySide, beside: RunConfig | None) -> None:
        """Shows one stage or two, under the same names, as another of these does.

        Args:
            beside: the settings of the run beside, where there is one.
        """
        if desk.is_double and beside is not None:
            if not self.is_double:
                self.end_button.hide()
                self.begin(beside)
            self.name(*desk._names, desk.differences)
        else:
            self.end()

    def show_frame(self, frame: Frame) -> None:
        """Draws a frame, and beside it that of the other run."""
        self.stage.show_frame(frame)
        if self.is_double and self.other is not None:
            if frame.other is not None:
                self.other.show_frame(frame.other)
            self._show_names(frame)

    def _show_names(self, frame: Frame | None) -> None:
        """Says each name, with the iteration that is shown."""
        for line, name, shown in zip(
            (self.first_name, self.other_name),
            self._names,
            (frame, None if frame is None else frame.other),
            strict=True,
        ):
            if shown is None:
                line.say(name)
            else:
                line.say(phrase("{name} · iteration {iteration:,}", name=name, iteration=shown.snapshot.iteration))

    def hold(self, held: bool) -> None:
        """While they are held they take other sizes and themes without drawing."""
        self._is_held = held
        self.stage.hold(held)
        if self.is_double and self.other is not None:
            self.other.hold(held)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        margin = style.pixels(theme, 8)
        self._head_rows.setContentsMargins(margin, margin, margin, 0)
        self._head_rows.setSpacing(margin // 2)
        self._names_row.setSpacing(margin)
        for line in (self.first_name, self.differing, self.other_name):
            line.setFont(theme.font(style.BASE_SIZE, bold=line is not self.differing))
            line.setMinimumHeight(line.fontMetrics().height())
            line.fit()
        self.end_button.set_theme(theme)
        self.stage.set_theme(theme)
        if self.other is not None:
            self.other.set_theme(theme)
