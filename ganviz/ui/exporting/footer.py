"""What stands below a picture: what it shows, and the objective."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QTransform

from ganviz.ui.exporting.glyphs import shape_of
from ganviz.ui.plotting.device import write
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr
from ganviz.ui.typeset import SIZE, Formula, typeset

#: Of the caption's text and of a formula, in units of the layout; the height of a line as a share of its font's.
CAPTION, FORMULA, LINE = 13.0, 15.0, 1.45
#: Lines of a caption; what does not go into them is left out at its end.
MOST_LINES = 4
#: Between the views and the caption, and between a caption and formulas, in units.
ABOVE, BETWEEN, APART = 8.0, 6.0, 24.0
SEPARATOR = " · "


class Footer:
    """A caption in as many lines as it needs, and formulas below it, each with what it says.

    Args:
        width: in units of the layout.
        caption: what it will say, as far as its length is concerned; "" for none.
        formulas: (what it says, LaTeX) of each.
    """

    def __init__(self, theme: Theme, width: float, caption: str, formulas: Sequence[tuple[str, str]] = ()) -> None:
        self._theme, self._width = theme, width
        self._font = theme.font(CAPTION)
        self._lines = max(1, len(self._wrapped(caption))) if caption else 0
        self._formulas = [_Placed(theme, tr(said), latex) for said, latex in formulas if latex]
        self._rows = self._in_rows()
        below = sum(max(one.height for one in row) + BETWEEN for row in self._rows)
        self.height = (ABOVE + self._lines * LINE * CAPTION if self._lines else 0.0) + below

    def paint(self, painter: QPainter, box: QRectF, caption: str) -> None:
        """Writes the caption from the top of the box on, then the formulas."""
        top = box.top()
        if self._lines:
            top += ABOVE
            painter.setFont(self._font)
            painter.setPen(QColor(self._theme.text))
            for line in self._wrapped(caption):
                room = QRectF(box.left(), top, box.width(), LINE * CAPTION)
                write(painter, room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
                top += LINE * CAPTION
        for row in self._rows:
            top += BETWEEN
            left, height = box.left(), max(one.height for one in row)
            for one in row:
                one.paint(painter, QPointF(left, top + (height - one.height) / 2))
                left += one.width + APART
            top += height

    def _wrapped(self, caption: str) -> list[str]:
        return broken(caption, self._font, self._width)

    def _in_rows(self) -> list[list[_Placed]]:
        rows: list[list[_Placed]] = []
        for one in self._formulas:
            one.fit(self._width)
            taken = sum(other.width + APART for other in rows[-1]) if rows else 0.0
            if rows and taken + one.width <= self._width:
                rows[-1].append(one)
            else:
                rows.append([one])
        return rows


class _Placed:
    """A formula behind what it says."""

    def __init__(self, theme: Theme, said: str, latex: str) -> None:
        self._theme, self._said, self._latex = theme, said.replace("\n", " "), latex
        self._font = theme.font(CAPTION)
        self._said_width = QFontMetricsF(self._font).horizontalAdvance(self._said) + 8 if said else 0.0
        self._formula: Formula | None = typeset(latex)
        self._shape = QPainterPath()
        try:
            self._shape = shape_of(self._formula.svg) if self._formula is not None else self._shape
        except ValueError:
            self._formula = None  # its LaTeX is written
        self._scale = FORMULA / SIZE
        self._measure()

    def fit(self, width: float) -> None:
        """Takes no more than this width: the formula grows smaller, as far as it is legible."""
        if self._formula is not None and self.width > width:
            room = max(width - self._said_width, 0.4 * width)
            self._scale = min(self._scale, room / self._formula.width)
            self._measure()

    def _measure(self) -> None:
        if self._formula is None:
            self.width = self._said_width + QFontMetricsF(self._font).horizontalAdvance(self._latex)
            self.height = LINE * CAPTION
        else:
            self.width = self._said_width + self._formula.width * self._scale
            self.height = max(LINE * CAPTION, self._formula.height * self._scale)

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.muted))
        left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
        room = QRectF(corner.x(), corner.y(), self._said_width, self.height)
        write(painter, room, left | middle, self._said)
        at = room.right()
        if self._formula is None:
            write(
                painter, QRectF(at, corner.y(), self.width - self._said_width, self.height), left | middle, self._latex
            )
            return
        top = corner.y() + (self.height - self._formula.height * self._scale) / 2
        shape = QTransform(self._scale, 0, 0, self._scale, at, top).map(self._shape)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(shape, QColor(self._theme.text))


def broken(text: str, font: QFont, width: float) -> list[str]:
    """Returns a text in lines, broken where one thing ends and the next begins, or else between two words."""
    metrics = QFontMetricsF(font)
    lines, line = list[str](), ""
    for part in _parts(text, metrics, width):
        longer = f"{line}{part}"
        if line and metrics.horizontalAdvance(longer.rstrip(" ·")) > width:
            lines.append(line.strip(" ·"))
            line = part.lstrip()
        else:
            line = longer
    lines.append(line.strip(" ·"))
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], SEPARATOR.join(lines[MOST_LINES - 1 :])]
    return [metrics.elidedText(one, Qt.TextElideMode.ElideRight, width) for one in lines if one]


def _parts(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """Pieces that stay together, each with what stands behind it: words, of what does not go into a line."""
    pieces = text.split(SEPARATOR)
    parts = list[str]()
    for index, piece in enumerate(pieces):
        behind = SEPARATOR if index + 1 < len(pieces) else ""
        if metrics.horizontalAdvance(piece) <= width:
            parts.append(piece + behind)
        else:
            words = piece.split(" ")
            parts += [f"{word} " for word in words[:-1]] + [words[-1] + behind]
    return parts
