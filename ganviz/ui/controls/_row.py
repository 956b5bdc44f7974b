"""What every row of the form has: a label, the way back to the preset, a place for messages."""

from __future__ import annotations

import html

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ganviz.config import Fork, Leaf
from ganviz.ui import style
from ganviz.ui.controls._buttons import Button, Dot
from ganviz.ui.theme import Theme

_READING_TIME = 8_000


def label_with(text: str, role: str, parent: QWidget | None = None) -> QLabel:
    """A label in one of the style sheet's roles, in plain text."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    return made


class NameLabel(QLabel):
    """The name of a setting, which is cut short rather than push its field out of the panel."""

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("mmm"), super().minimumSizeHint().height())


class Row(QWidget):
    """One setting in the form.

    Signals:
        edited(path, value): the user picked a value.
        typed(path, text, left): the user typed one; ``left`` says that the field has lost the focus already.
        preset_wanted(path): the dot was clicked.
        reset_wanted: the reset button beside "applies on reset" was clicked.
    """

    edited = Signal(str, object)
    typed = Signal(str, str, bool)
    preset_wanted = Signal(str)
    reset_wanted = Signal()

    def __init__(self, theme: Theme, item: Leaf | Fork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.item = theme, item
        self.first_of_group = False
        self.name = label_named(item)
        symbol = item.about.symbol if isinstance(item, Leaf) else ""
        self.symbol = label_with(symbol, "muted")
        self.symbol.setVisible(bool(symbol))
        self.dot = Dot(theme)
        self.dot.hide()
        self.message = label_with("", "error")
        self.message.setWordWrap(True)
        self.message.hide()
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.setInterval(_READING_TIME)
        self._fading.timeout.connect(self.accept)
        self.note = label_with("applies on reset", "caption")
        self.reset = Button(theme, "Reset", small=True, tip="Start the run anew with the settings shown here (R)")
        self.reset.setAccessibleName(f"Reset, so that {item.about.label} applies")
        self.note.hide()
        self.reset.hide()

        self.top = QHBoxLayout()
        self.top.addWidget(self.name, 1)
        self.top.addWidget(self.symbol)
        self.top.addWidget(self.dot)
        self.body = QVBoxLayout()
        self.body.addLayout(self.top)
        self.body.addWidget(self.message)
        footer = QHBoxLayout()
        footer.addStretch(1)
        footer.addWidget(self.note)
        footer.addWidget(self.reset)
        self.body.addLayout(footer)
        self.setLayout(self.body)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

        self.dot.clicked.connect(self._dot_clicked)
        self.reset.clicked.connect(self.reset_wanted)
        self.setToolTip(tip_for(item))

    def takes(self, item: Leaf | Fork) -> bool:
        """Says whether this row can show the item: the same setting of the same kind, whatever its value."""
        same = item.path == self.item.path and item.about == self.item.about and type(item) is type(self.item)
        return same and not (isinstance(item, Leaf) and isinstance(self.item, Leaf) and item.kind is not self.item.kind)

    def show_item(self, item: Leaf | Fork) -> None:
        """Shows a value, without any signal. Raises TypeError for an item of the wrong kind."""
        self.item = item

    def show_marks(self, preset: str | None, waits: bool) -> None:
        """Shows the dot where the preset's value is another one (named by ``preset``), and what waits for a reset."""
        self.dot.setVisible(preset is not None)
        if preset is not None:
            text = f"Back to the preset's {preset}"
            self.dot.setToolTip(text)
            self.dot.setAccessibleName(f"{self.item.about.label}: back to the preset's {preset}")
        self.note.setVisible(waits)
        self.reset.setVisible(waits)

    def refuse(self, message: str) -> None:
        """Says why a value was not taken, and marks the field."""
        self._fading.stop()
        self.message.setText(message)
        self.message.show()
        for field in self.fields():
            style.set_property(field, "invalid", True)

    @Slot()
    def accept(self) -> None:
        """Takes the mark and the message away."""
        self._fading.stop()
        self.message.hide()
        self._unmark()

    def forgive(self) -> None:
        """Takes the mark from a field whose last good value is back; the message stays long enough to be read."""
        self._unmark()
        self._fading.start()

    def _unmark(self) -> None:
        for field in self.fields():
            style.set_property(field, "invalid", False)

    def fields(self) -> tuple[QWidget, ...]:
        """The widgets in which the value is set, in tab order."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.dot.set_theme(theme)
        self.reset.set_theme(theme)
        self.space_out()

    def space_out(self) -> None:
        """Sets margins and gaps at the theme's scale; the first row of a group stands off a little."""
        above = 12 if self.first_of_group else 3
        self.body.setContentsMargins(0, style.pixels(self._theme, above), 0, style.pixels(self._theme, 3))
        self.body.setSpacing(style.pixels(self._theme, 2))
        self.top.setSpacing(style.pixels(self._theme, 4))

    def describe(self, *widgets: QWidget) -> None:
        """Gives the widgets the setting's name for those who cannot see the label."""
        for widget in widgets:
            widget.setAccessibleName(f"{self.item.section}: {self.item.about.label}")
            widget.setAccessibleDescription(self.item.about.help)

    @Slot()
    def _dot_clicked(self) -> None:
        self.preset_wanted.emit(self.item.path)


def label_named(item: Leaf | Fork) -> QLabel:
    """The label of an item."""
    made = NameLabel(item.about.label)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def tip_for(item: Leaf | Fork) -> str:
    """What a setting means, its symbol, and the name by which the command line sets it."""
    about, symbol = item.about, item.about.symbol if isinstance(item, Leaf) else ""
    title = f"<b>{html.escape(about.label)}</b>" + (f"&nbsp; {html.escape(symbol)}" if symbol else "")
    return f"{title}<br>{html.escape(about.help)}<br><code>--set {html.escape(item.path)}=…</code>"
