"""What stands above a plot: its title, what is told of it, and of which moment it is where that is an earlier one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF

from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.sizes import NORMAL, SMALL
from ganviz.ui.theme import Theme, tinted
from ganviz.ui.translation import tr

#: Between two of its parts, and below it, in pixels at scale 1.
GAP, BELOW = 10.0, 4.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Heading:
    """One line above the area of a plot.

    Args:
        late: says of which moment the plot is, where that is not the frame's own; else nothing.
        area: where the data are drawn, in pixels of the plot.

    Attributes:
        room: the pixels that are left between the title and what is late.
    """

    def __init__(self, title: str, late: str, area: QRectF, theme: Theme) -> None:
        self._title, self._late, self._theme = title, late, theme
        self._bold, gap = theme.font(NORMAL, bold=True), theme.font_size(GAP)
        self._box = QRectF(area.left(), 0, area.width(), area.top() - theme.font_size(BELOW))
        self._rest = self._box.adjusted(text_size(title, self._bold).width() + gap, 0, 0, 0)
        self.room = self._rest.width()
        if late:
            self.room -= text_size(late, theme.font(SMALL)).width() + gap

    def words(self, text: str) -> list[Label]:
        """Returns its words; ``text`` is shortened to the room that there is."""
        theme, muted = self._theme, QColor(self._theme.ink(self._theme.muted))
        words = [Label(self._title, self._bold, tinted(theme.text, 1), self._box, alignment=_LEFT)]
        if text:
            font = theme.font(NORMAL)
            shortened = QFontMetricsF(font).elidedText(tr(text), Qt.TextElideMode.ElideRight, self.room)
            words.append(Label(shortened, font, muted, self._rest, alignment=_LEFT))
        if self._late:
            font = theme.font(SMALL)
            width = text_size(self._late, font).width()
            box = QRectF(self._box.right() - width, 0, width, self._box.height())
            words.append(Label(self._late, font, muted, box))
        return words
