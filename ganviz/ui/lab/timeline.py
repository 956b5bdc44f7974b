"""The timeline below the stage: what it says of time, and its buttons beside the bar."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from ganviz.phrases import phrase
from ganviz.ui import style
from ganviz.ui.controls import _icons
from ganviz.ui.controls._buttons import Button
from ganviz.ui.controls._fields import Field, keeps_key
from ganviz.ui.lab.timeline_bar import TimelineBar
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

State = Literal["following", "looking back", "playing back"]

#: The word for each state, its icon, and the name of its colour.
_FACES: dict[State, tuple[str, str, str]] = {
    "following": ("Following", "follow", "good"),
    "looking back": ("Looking back", "pause", "accent_text"),
    "playing back": ("Playing back", "play", "accent_text"),
}
_SIZE, _ICON = 12, 12
#: With less room than this, in pixels at scale 1, the bar gets what words would take; and the least room of all.
_ROOMY, _LEAST = 560, 250


class Timeline(QWidget):
    """State and buttons at the left, the bar, and the way back to now at the right.

    Signals:
        step_requested(by): to the picture before, or after.
        play_requested(direction): -1 backwards, 1 forwards; stops where it plays in that direction.
        now_requested: back to what is newest.
        menu_requested(position): the menu, there on the screen.
        continue_requested: a branch is to go on from the moment on show.
        word_given(iteration, word): the bookmark there is to be called that; without a word there is to be none.
    """

    step_requested = Signal(int)
    play_requested = Signal(int)
    now_requested = Signal()
    continue_requested = Signal()
    menu_requested = Signal(QPoint)
    word_given = Signal(int, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_thin = False
        self.state_word = _StateWord(theme)
        self.bar = TimelineBar(theme)
        tips = {
            "step_back": "The picture before (,)",
            "play_back": "Play backwards (Shift+T)",
            "play": "Play forwards (T)",
            "step": "The next picture (;)",
        }
        self.buttons = {
            icon: Button(theme, "", icon, tip=tip, name=tip, framed=False, small=True) for icon, tip in tips.items()
        }
        self.now_button = Button(theme, "Now", "now", tip="Back to now (End)", name="Back to now", small=True)
        self.branch_button = Button(
            theme,
            "Continue",
            "branch",
            tip="Continue from here, as a branch (Ctrl+Return)",
            name="Continue from here",
            small=True,
        )
        self.menu_button = Button(
            theme, "", "more", tip="Bookmarks, what happened, and more", name="Timeline menu", framed=False, small=True
        )
        self.word_field = _WordField(theme, self)
        self.word_field.hide()
        self._named = 0
        self._focus_before: QWidget | None = None
        self._left, self._right = QWidget(), QWidget()
        self._grid, self._end = QGridLayout(self._left), QGridLayout(self._right)
        self._row = QHBoxLayout(self)
        self._lay_out()
        self._connect()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Timeline"))
        self.show_state("following", "")
        self.set_theme(theme)

    def show_state(self, state: State, detail: str, direction: int = 0) -> None:
        """Says whether what is on show follows the run, and where it is otherwise."""
        self.state_word.show_state(state, detail)
        for icon, way in (("play_back", -1), ("play", 1)):
            self.buttons[icon].set_lit(state == "playing back" and direction == way)
        for button in (self.now_button, self.branch_button):
            button.setEnabled(state != "following")

    def set_begun(self, begun: bool) -> None:
        """Lets be used what makes sense once there is a picture."""
        for button in (*self.buttons.values(), self.menu_button):
            button.setEnabled(begun)

    def ask_for_word(self, iteration: int, word: str) -> None:
        """Has the bookmark at an iteration named."""
        self._named = iteration
        if not self.word_field.hasFocus():
            self._focus_before = QApplication.focusWidget()
        self.word_field.setText(word)
        self.word_field.selectAll()
        self._place_field()
        self.word_field.show()
        self.word_field.raise_()
        self.word_field.setFocus()

    def show_thin(self, thin: bool) -> None:
        """Shows a line and the handle only, for an audience."""
        self._is_thin = thin
        self._left.setVisible(not thin)
        self._right.setVisible(not thin)
        self.bar.show_thin(thin)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self.state_word.set_theme(theme)
        self.bar.set_theme(theme)
        for button in (*self.buttons.values(), self.now_button, self.branch_button, self.menu_button):
            button.set_theme(theme)
        self.word_field.set_theme(theme)
        self.word_field.setFont(theme.font(_SIZE))
        for grid in (self._grid, self._end):
            grid.setHorizontalSpacing(style.pixels(theme, 2))
            grid.setVerticalSpacing(0)
        self._fit()
        self._row.setSpacing(style.pixels(theme, 6))
        self._row.setContentsMargins(*(style.pixels(theme, margin) for margin in (12, 4, 8, 2)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, _LEAST), super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Leaves the bar its length: buttons have their icons, and the iteration stands in the transport bar too."""
        is_tight = self.width() < self._theme.font_size(_ROOMY)
        for button in (self.now_button, self.branch_button):
            button.set_collapsed(is_tight)
        self.state_word.show_short(is_tight)

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(self.state_word, 0, 0, 1, 5)
        self._grid.setColumnStretch(4, 1)
        for column, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, 1, column)
        self._end.setContentsMargins(0, 0, 0, 0)
        self._end.addWidget(self.now_button, 0, 0)
        self._end.addWidget(self.menu_button, 0, 1, Qt.AlignmentFlag.AlignRight)
        self._end.addWidget(self.branch_button, 1, 0, 1, 2)
        self._end.setRowStretch(2, 1)
        self._grid.setRowStretch(2, 1)
        self._row.addWidget(self._left)
        self._row.addWidget(self.bar, 1)
        self._row.addWidget(self._right)

    def _connect(self) -> None:
        for icon, by in (("step_back", -1), ("step", 1)):
            self.buttons[icon].clicked.connect(lambda _checked=False, by=by: self.step_requested.emit(by))
        for icon, direction in (("play_back", -1), ("play", 1)):
            self.buttons[icon].clicked.connect(
                lambda _checked=False, direction=direction: self.play_requested.emit(direction)
            )
        self.now_button.clicked.connect(self.now_requested)
        self.branch_button.clicked.connect(self.continue_requested)
        self.menu_button.clicked.connect(self._ask_for_menu)
        self.word_field.done.connect(self._take_word)

    @Slot()
    def _ask_for_menu(self) -> None:
        self.menu_requested.emit(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))

    @Slot(bool)
    def _take_word(self, taken: bool) -> None:
        word, had_focus = self.word_field.text().strip(), self.word_field.hasFocus()
        self.word_field.hide()
        if had_focus and self._focus_before is not None:
            self._focus_before.setFocus()  # not the next button: the space bar goes on meaning run and pause
        if taken:
            self.word_given.emit(self._named, word)

    def _place_field(self) -> None:
        width, height = style.pixels(self._theme, 150), style.pixels(self._theme, 22)
        x = self.bar.x() + round(self.bar.x_of(self._named)) - width // 2
        left = max(min(x, self.bar.geometry().right() - width), self.bar.x())
        self.word_field.setGeometry(left, self.bar.y() - style.pixels(self._theme, 3), width, height)


class _WordField(Field):
    """Where a bookmark's word is typed: Enter or leaving the field takes it, Escape does not.

    Signals:
        done(taken): the field is to go.
    """

    done = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setMaxLength(60)
        self.setPlaceholderText(tr("A word for it, then Enter"))
        self.setAccessibleName(tr("Word of the bookmark"))

    def event(self, event: QEvent) -> bool:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        return keeps_key(event, keys) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._finish(event.key() != Qt.Key.Key_Escape)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._finish(True)

    def _finish(self, taken: bool) -> None:
        if not self.isHidden():
            self.done.emit(taken)


class _StateWord(QWidget):
    """The state of the timeline: told by word, shape and colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._state: State = "following"
        self._detail, self._is_short = "", False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: State, detail: str) -> None:
        if (state, detail) != (self._state, self._detail):
            self._state, self._detail = state, detail
            self.setAccessibleName(self.text())
            self.setToolTip(self.text())
            self.update()

    def show_short(self, short: bool) -> None:
        """Says the state alone, or where or how fast as well."""
        if short != self._is_short:
            self._is_short = short
            self.updateGeometry()
            self.update()

    def text(self) -> str:
        """All that it says."""
        word = tr(_FACES[self._state][0])
        return phrase("{state} {detail}", state=word, detail=self._detail) if self._detail else word

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        bold, plain = (QFontMetricsF(self._theme.font(_SIZE, bold=bold)) for bold in (True, False))
        widest = max(bold.horizontalAdvance(tr(word)) for word, _, _ in _FACES.values())
        width = self._theme.font_size(_ICON + 10) + widest
        width += 0 if self._is_short else plain.horizontalAdvance("0,000,000")
        return QSize(round(width), style.pixels(self._theme, 18))

    def paintEvent(self, event: QPaintEvent) -> None:
        word, icon, colour = _FACES[self._state]
        shades, size = style.colours(self._theme), self._theme.font_size
        painter = QPainter(self)
        side = size(_ICON)
        middle = self.height() / 2
        _icons.paint(painter, icon, QRectF(0, middle - side / 2, side, side), getattr(shades, colour))
        left = side + size(5)
        for text, font, ink in (
            (tr(word), self._theme.font(_SIZE, bold=True), shades.text),
            ("" if self._is_short else self._detail, self._theme.font(_SIZE), shades.muted),
        ):
            metrics = QFontMetricsF(font)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(round(left), round(middle + metrics.capHeight() / 2), text)
            left += metrics.horizontalAdvance(text) + size(5)
        painter.end()
