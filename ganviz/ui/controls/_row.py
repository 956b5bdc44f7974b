"""What every row of the form has: a label, the way back to the preset, a place for messages."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ganviz.settings import Fork, Leaf
from ganviz.ui import style
from ganviz.ui.controls._buttons import Button, Dot
from ganviz.ui.controls._fields import mark
from ganviz.ui.controls._labels import CaptionLabel, CautionLabel, ErrorLabel
from ganviz.ui.controls._name_and_values import NameAndValues
from ganviz.ui.rich_text import rich
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

_READING_TIME = 8_000
_SYMBOL_GAP, _LONGEST_NAME = 6, 150


class NameLabel(QWidget):
    """The name of a setting and, where there is room for it, its symbol."""

    def __init__(self, theme: Theme, name: str, symbol: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._name, self._symbol = theme, tr(name), symbol
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def _widths(self) -> tuple[float, float]:
        """Of the name, and of the name with its symbol."""
        metrics = QFontMetricsF(self._theme.font(style.BASE_SIZE))
        name = metrics.horizontalAdvance(self._name)
        return name, name + metrics.horizontalAdvance(self._symbol) + self._theme.font_size(_SYMBOL_GAP)

    def sizeHint(self) -> QSize:
        return QSize(round(self._widths()[1 if self._symbol else 0] + 0.5), style.pixels(self._theme, 20))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(round(self._widths()[0] + 0.5), style.pixels(self._theme, _LONGEST_NAME)), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        shades, font = style.colours(self._theme), self._theme.font(style.BASE_SIZE)
        name, whole = self._widths()
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(QColor(shades.text))
        text = QFontMetricsF(font).elidedText(self._name, Qt.TextElideMode.ElideRight, self.width() + 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | middle, text)
        if self._symbol and whole <= self.width() + 1:
            painter.setPen(QColor(shades.muted))
            room = QRectF(self.rect()).adjusted(name + self._theme.font_size(_SYMBOL_GAP), 0, 0, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | middle, self._symbol)
        painter.end()


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
        self.name = NameLabel(theme, item.about.label, item.about.symbol if isinstance(item, Leaf) else "")
        self.dot = Dot(theme)
        self.dot.hide()
        self.message = ErrorLabel()
        self.message.setWordWrap(True)
        self.message.hide()
        self.doubts = CautionLabel()
        self.doubts.setWordWrap(True)
        self.doubts.hide()
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.setInterval(_READING_TIME)
        self._fading.timeout.connect(self.accept)
        self.note = CaptionLabel("applies on reset")
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.reset = Button(theme, "Reset", small=True, tip="Start the run anew with the settings shown here (R)")
        self.reset.setAccessibleName(tr("Reset, so that {setting} applies", setting=item.about.label))
        self.note.hide()
        self.reset.hide()

        self.top = NameAndValues(head=2)
        self.top.addWidget(self.name)
        self.top.addWidget(self.dot)
        self.body = QVBoxLayout()
        self.body.addLayout(self.top)
        self.body.addWidget(self.message)
        self.body.addWidget(self.doubts)
        self.footer = NameAndValues(head=1)
        self.footer.addWidget(self.note)
        self.footer.addWidget(self.reset)
        self.body.addLayout(self.footer)
        self.setLayout(self.body)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

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
            self.dot.setToolTip(tr("Back to the preset's {value}", value=preset))
            name = tr("{setting}: back to the preset's {value}", setting=self.item.about.label, value=preset)
            self.dot.setAccessibleName(name)
        self.note.setVisible(waits)
        self.reset.setVisible(waits)

    def show_doubts(self, says: Sequence[str]) -> None:
        """Notes what is doubtful about the value in its company; nothing takes the note away."""
        self.doubts.setText("\n".join(tr("Note: {doubt}.", doubt=doubt) for doubt in says))
        self.doubts.setVisible(bool(says))

    def refuse(self, message: str) -> None:
        """Says why a value was not taken, and marks the field."""
        self._fading.stop()
        self.message.setText(tr(message))
        self.message.show()
        for field in self.fields():
            mark(field, invalid=True)

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
            mark(field, invalid=False)

    def fields(self) -> tuple[QWidget, ...]:
        """The widgets in which the value is set, in tab order."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self.name.set_theme(theme)
        self.dot.set_theme(theme)
        self.reset.set_theme(theme)
        self.space_out()

    def space_out(self) -> None:
        """Sets margins and gaps at the theme's scale; the first row of a group stands off a little."""
        above = 12 if self.first_of_group else 3
        self.body.setContentsMargins(0, style.pixels(self._theme, above), 0, style.pixels(self._theme, 3))
        self.body.setSpacing(style.pixels(self._theme, 2))
        self.top.setSpacing(style.pixels(self._theme, 4))
        self.footer.setSpacing(style.pixels(self._theme, 8))

    def describe(self, *widgets: QWidget) -> None:
        """Gives the widgets the setting's name for those who cannot see the label."""
        for widget in widgets:
            widget.setAccessibleName(
                tr("{section}: {setting}", section=self.item.section, setting=self.item.about.label)
            )
            widget.setAccessibleDescription(tr(self.item.about.help))

    @Slot()
    def _dot_clicked(self) -> None:
        self.preset_wanted.emit(self.item.path)


def tip_for(item: Leaf | Fork) -> str:
    """What a setting means, its symbol, and the name by which the command line sets it."""
    about, symbol = item.about, item.about.symbol if isinstance(item, Leaf) else ""
    title = f"<b>{rich(tr(about.label))}</b>" + (f"&nbsp; {rich(symbol)}" if symbol else "")
    return f"{title}<br>{rich(tr(about.help))}<br><code>--set&nbsp;{html.escape(item.path)}=…</code>"
