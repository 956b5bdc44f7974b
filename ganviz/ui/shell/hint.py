"""A hint for whoever opens the program for the first time: three steps, each said beside what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ganviz.phrases import phrase
from ganviz.ui import style
from ganviz.ui.controls._buttons import Button
from ganviz.ui.controls._labels import CaptionLabel, HeadingLabel, MutedLabel
from ganviz.ui.page import FirstStep, Page
from ganviz.ui.remembered import Kept, Remembered
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

#: In pixels at scale 1: its width, the beak, the padding, and what is left free beside what it points at.
WIDTH, BEAK, PADDING, APART = 280, 9, 12, 4
#: The share of the page's width that it takes at most, in large type, so that the middle stays free.
MOST_OF_PAGE = 0.22
#: Milliseconds between two looks at whether the step was taken.
LOOK_EVERY = 200


class Hint(QWidget):
    """Shows one step after the other on a page, pointing at what each is about.

    It takes no focus and no key. It goes on by its button, or when somebody does what the step says.

    Signals:
        ended: the last step was taken, or somebody has closed it.
    """

    ended = Signal()

    def __init__(self, theme: Theme, page: Page, steps: Sequence[FirstStep]) -> None:
        super().__init__(page)
        self._theme, self._page, self._steps = theme, page, steps
        self._number, self._before = 0, steps[0].watched()
        self._beak, self._points_left = QPoint(), True
        self._watched: list[QWidget] = []
        self.count, self.title, self.text = CaptionLabel(), HeadingLabel(), MutedLabel()
        for label in (self.title, self.text):
            label.setWordWrap(True)
        self.close_button = Button(
            theme, "", "close", tip="Close this hint for good (Esc)", name="Close this hint", framed=False, small=True
        )
        self.close_button.clicked.connect(self.ended)
        self.next_button = Button(theme, "Next", tip="Go on to the next step", primary=True, small=True)
        self.next_button.clicked.connect(self.go_on)
        self._head, self._foot = QHBoxLayout(), QHBoxLayout()
        self._head.addWidget(self.count, 1)
        self._head.addWidget(self.close_button)
        self._foot.addStretch(1)
        self._foot.addWidget(self.next_button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.title)
        self._column.addWidget(self.text)
        self._column.addLayout(self._foot)
        self.setAccessibleName(tr("First steps"))
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY)
        self._look.timeout.connect(self._see)
        self.set_theme(theme)
        self._show_step()
        self._look.start()

    @property
    def number(self) -> int:
        """Of the step on show, from 1."""
        return self._number + 1

    @Slot()
    def go_on(self) -> None:
        """Shows the next step; after the last one it ends."""
        if self._number + 1 == len(self._steps):
            self._look.stop()
            self.ended.emit()
        else:
            self._number += 1
            self._before = self._steps[self._number].watched()
            self._show_step()

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        for button in (self.close_button, self.next_button):
            button.set_theme(theme)
        edge, beak = style.pixels(theme, PADDING), style.pixels(theme, BEAK)
        self._column.setContentsMargins(edge + beak, edge + beak, edge + beak, edge + beak)
        self._column.setSpacing(style.pixels(theme, 4))
        if self._watched:
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide):
            QTimer.singleShot(0, self, self._place)  # once all parts have their places
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        shades, radius = style.colours(self._theme), self._theme.font_size(8)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(shades.accent), max(1.0, self._theme.font_size(1.5))))
        painter.setBrush(QColor(shades.panel))
        painter.drawPath(self._outline(radius))
        painter.end()

    def _outline(self, radius: float) -> QPainterPath:
        """A round rectangle with a beak at one side."""
        beak = style.pixels(self._theme, BEAK)
        body = QRectF(self.rect()).adjusted(beak, beak, -beak, -beak)
        path = QPainterPath()
        path.addRoundedRect(body, radius, radius)
        tip, side = QPointF(self._beak), QPointF(0, beak) if self._points_left else QPointF(beak, 0)
        into = QPointF(beak + 1, 0) if self._points_left else QPointF(0, beak + 1)
        pointed = QPainterPath()
        pointed.addPolygon(QPolygonF([tip, tip + into + side, tip + into - side, tip]))
        return path.united(pointed)

    @Slot()
    def _see(self) -> None:
        """Goes on if the step was taken."""
        if self.isVisible() and self._steps[self._number].watched() != self._before:
            self.go_on()

    def _show_step(self) -> None:
        step, last = self._steps[self._number], self._number + 1 == len(self._steps)
        self.count.setText(tr("Step {number} of {count}", number=self.number, count=len(self._steps)))
        self.title.setText(tr(step.title))
        self.text.setText(tr(step.text))
        self.next_button.set_face("Done" if last else "Next", "")
        self.setAccessibleDescription(phrase("{title}. {text}", title=tr(step.title), text=tr(step.text)))
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = [self._page, step.at]
        for widget in self._watched:
            widget.installEventFilter(self)
        self._place()
        self.raise_()

    @Slot()
    def _place(self) -> None:
        """Stands right of what it is about, or below it where that is low; where it is folded away, in its corner."""
        page, theme, at = self._page, self._theme, self._steps[self._number].at
        apart = style.pixels(theme, APART)
        self.setFixedWidth(round(min(style.pixels(theme, WIDTH), max(WIDTH, MOST_OF_PAGE * page.width()))))
        self._column.activate()
        height = self._column.heightForWidth(self.width())
        self.setFixedHeight(height)
        about = QRect(at.mapTo(page, QPoint()), at.size()) if at.isVisibleTo(page) else QRect(0, 0, 0, page.height())
        self._points_left = about.height() > height / 2
        if self._points_left:
            middle = about.center().y()
            x, y = about.right() + apart, middle - height // 2
        else:
            middle = about.center().x()
            x, y = about.left(), about.bottom() + apart
        x = min(max(0, x), max(0, page.width() - self.width()))
        y = min(max(0, y), max(0, page.height() - height))
        self.move(x, y)
        self._beak = QPoint(0, middle - y) if self._points_left else QPoint(middle - x, 0)
        self.update()


class Greeting(QObject):
    """Shows the hint at the first start, until somebody has closed it or taken its last step; and whenever asked to.

    Args:
        kept: what is remembered of it.
    """

    def __init__(self, kept: Remembered, parent: QObject) -> None:
        super().__init__(parent)
        self._is_known = bool(kept.flag("dismissed"))
        #: What is on for which it steps aside.
        self._aside_for: set[str] = set()
        self.hint: Hint | None = None

    @property
    def is_due(self) -> bool:
        """Nobody has closed it yet."""
        return not self._is_known

    def show(self, page: Page, theme: Theme) -> None:
        """Shows the first steps on a page that has some."""
        self._remove()
        steps = page.first_steps()
        if steps:
            self.hint = Hint(theme, page, steps)
            self.hint.ended.connect(self.dismiss)
            self.hint.setVisible(not self._aside_for)

    @Slot()
    def dismiss(self) -> None:
        """Closes it for good."""
        self._is_known = True
        self._remove()

    def escape(self) -> bool:
        """Closes it if it is seen; says whether it was."""
        if self.hint is None or not self.hint.isVisible():
            return False
        self.dismiss()
        return True

    def step_aside(self, what: str, is_on: bool) -> None:
        """Is not seen while something is on, such as an audience or a lesson, which stands where it points."""
        (self._aside_for.add if is_on else self._aside_for.discard)(what)
        if self.hint is not None:
            self.hint.setVisible(not self._aside_for)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        if self.hint is not None:
            self.hint.set_theme(theme)

    def remembered(self) -> Kept:
        """What is to be recalled."""
        return {"dismissed": self._is_known}

    def _remove(self) -> None:
        if self.hint is not None:
            self.hint.hide()
            self.hint.deleteLater()
            self.hint = None
