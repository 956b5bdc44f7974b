"""Text in a fixed number of lines, for widgets that paint themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout


def wrapped(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Breaks a text at words into at most ``most`` lines of a width; the last is cut short with "…" where needed."""
    layout = QTextLayout(text, font)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        start = line.textStart()
        if len(lines) == most - 1:
            lines.append(QFontMetricsF(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width))
            break
        lines.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return lines
