"""What can be set of a map: presets of maps, the form, what is wrong, and the start."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ganviz.studies.map_presets import MAP_PRESETS
from ganviz.ui import style
from ganviz.ui.controls._buttons import Button
from ganviz.ui.controls._flow import FlowLayout
from ganviz.ui.controls._labels import ErrorLabel, TitleLabel
from ganviz.ui.controls.form import ConfigForm
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr


class MapPanel(QWidget):
    """Holds the controls; it changes nothing itself.

    Args:
        title: stands above it.

    Signals:
        chosen(number): a preset of maps is wanted.
        start_wanted: the map is to be filled in, or left.
    """

    chosen = Signal(int)
    start_wanted = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form, self.error = ConfigForm(theme), ErrorLabel()
        self.error.setWordWrap(True)
        tip = "Train the cells that are not there (Space)"
        self.start_button = Button(theme, "Start", "play", primary=True, tip=tip)
        self.start_button.clicked.connect(self.start_wanted)
        self.buttons = [Button(theme, each.label, tip=each.line, small=True) for each in MAP_PRESETS]
        self._flow = FlowLayout()
        for button in self.buttons:
            button.clicked.connect(self._clicked)
            self._flow.addWidget(button)
        self._column, self._upper, self._lower = QVBoxLayout(self), QVBoxLayout(), QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._upper.addWidget(TitleLabel(title))
        self._upper.addLayout(self._flow)
        self._lower.addWidget(self.error)
        self._lower.addWidget(self.start_button)
        self._column.addLayout(self._upper)
        self._column.addWidget(self.form, 1)
        self._column.addLayout(self._lower)

    @Slot()
    def _clicked(self) -> None:
        self.chosen.emit(self.buttons.index(self.sender()))  # type: ignore[arg-type]

    def show_running(self, running: bool) -> None:
        """Has the button start or stop."""
        self.start_button.set_face(*(("Stop", "pause") if running else ("Start", "play")))
        self.start_button.setAccessibleName(tr("Stop" if running else "Start"))

    def complain(self, problem: str, running: bool) -> None:
        """Says what is wrong with the settings, "" for nothing; a map that is being filled in can be stopped."""
        self.error.setText(tr(problem))
        self.error.setVisible(bool(problem))
        self.start_button.setEnabled(running or not problem)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self.form.set_theme(theme)
        for button in (self.start_button, *self.buttons):
            button.set_theme(theme)
        edge = style.pixels(theme, 12)
        self._upper.setContentsMargins(edge, edge, edge, edge // 2)
        self._lower.setContentsMargins(edge, edge // 2, edge, edge)
        for column in (self._upper, self._lower, self._flow):
            column.setSpacing(style.pixels(theme, 6))
