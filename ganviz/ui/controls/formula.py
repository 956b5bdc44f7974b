"""The objective as it is written in the papers, typeset."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from ganviz.ui import style, typeset
from ganviz.ui.controls._text import wrapped
from ganviz.ui.theme import Theme, tinted
from ganviz.ui.translation import tr

_DESK_SIZE = 16.0
_CAPTION, _GAP = 12, 8
_PATIENCE = 120
_MOST_LINES = 6
#: The opacity of the ground of a formula that is lit.
_LIT = 0.16


class FormulaView(QWidget):
    """Formulas with captions, one under the other, as large as the width allows; a caption may stand alone.

    What was typeset before is shown at once. The rest is typeset one formula at a time between the window's other
    work, and while a number in it is still changing the formula before stays. LaTeX that cannot be typeset is shown
    as it is written.

    Args:
        size: the formula's text size in pixels at a desk, where the width allows it.
    """

    def __init__(self, theme: Theme, size: float = _DESK_SIZE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size = theme, size
        self._wanted: list[tuple[str, str]] = []
        self._shown: list[tuple[str, str]] = []
        self._ahead: list[str] = []
        self._lit: str | None = None
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._typeset_one)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Formula of the objective"))

    def set_formulas(self, formulas: Sequence[tuple[str, str]]) -> None:
        """Shows (caption, LaTeX) pairs; either may be empty. Never raises, whatever the LaTeX."""
        formulas = [(tr(caption), latex) for caption, latex in formulas]
        if self._wanted == formulas:
            return
        self._wanted = formulas
        said = [": ".join(filter(None, pair)).replace("\n", " ") for pair in formulas]
        self.setAccessibleDescription("; ".join(said))
        self.setToolTip("\n".join(said))
        if all(map(typeset.is_kept, self._latex())):
            self._show_wanted()
        else:
            self._timer.start(_PATIENCE if self._shown else 0)

    def warm_up(self, formulas: Iterable[str]) -> None:
        """Typesets LaTeX ahead of its use, one formula at a time between the window's other work."""
        self._ahead += [latex for latex in formulas if not typeset.is_kept(latex)]
        if self._ahead and not self._timer.isActive():
            self._timer.start(0)

    def finish(self) -> None:
        """Typesets at once what ``set_formulas`` asked for: for a picture that is taken now."""
        for latex in self._latex():
            typeset.typeset(latex)
        self._show_wanted()

    def light(self, latex: str | None) -> None:
        """Lights one of the formulas, with its caption; None: none."""
        if latex != self._lit:
            self._lit = latex
            self.update()

    def _latex(self) -> list[str]:
        """What is to be typeset of what is wanted."""
        return [latex for _, latex in self._wanted if latex]

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self._renderers.clear()
        self._keep_room()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(style.pixels(self._theme, 236), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades, top = style.colours(self._theme), 0.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for caption, latex in self._shown:
            if latex and latex == self._lit:
                height = self._caption_height(caption) + self._formula_height(latex)
                painter.fillRect(QRectF(0, top, self.width(), height + _GAP / 2), tinted(self._theme.accent, _LIT))
            painter.setFont(self._theme.font(_CAPTION))
            painter.setPen(QColor(shades.muted))
            self._write(painter, top, caption)
            top += self._caption_height(caption)
            if latex:
                self._paint_formula(painter, top, latex)
            top += self._formula_height(latex) + self._theme.font_size(_GAP)
        painter.end()

    def _paint_formula(self, painter: QPainter, top: float, latex: str) -> None:
        formula, ink = typeset.typeset(latex), style.colours(self._theme).text
        if formula is None:
            painter.setPen(QColor(ink))
            self._write(painter, top, latex)
        else:
            scale = self._scale(formula)
            picture = QRectF(0, top, formula.width * scale, formula.height * scale)
            self._renderer(latex, formula, ink).render(painter, picture)

    def _renderer(self, latex: str, formula: typeset.Formula, colour: str) -> QSvgRenderer:
        if (latex, colour) not in self._renderers:
            self._renderers[latex, colour] = QSvgRenderer(QByteArray(formula.coloured(colour)), self)
        return self._renderers[latex, colour]

    def _scale(self, formula: typeset.Formula) -> float:
        return min(self._theme.font_size(self._size) / typeset.SIZE, self.width() / formula.width)

    def _write(self, painter: QPainter, top: float, text: str) -> None:
        room = QRectF(0, top, self.width(), self._text_height(text))
        # An underscore reaches below the line that a font says it has.
        flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip
        painter.drawText(room, flags, "\n".join(self._lines(text)))

    def _caption_height(self, caption: str) -> float:
        return self._text_height(caption) + self._theme.font_size(4) if caption else 0.0

    def _text_height(self, text: str) -> float:
        return QFontMetricsF(self._theme.font(_CAPTION)).lineSpacing() * len(self._lines(text))

    def _lines(self, text: str) -> list[str]:
        font, width = self._theme.font(_CAPTION), self.width()
        return [line for part in text.split("\n") for line in wrapped(part, font, width, _MOST_LINES)]

    def _formula_height(self, latex: str) -> float:
        if not latex:
            return 0.0
        formula = typeset.typeset(latex)
        if formula is not None:
            return formula.height * self._scale(formula)
        return self._text_height(latex)

    def _keep_room(self) -> None:
        gaps = self._theme.font_size(_GAP) * len(self._shown)
        captions = sum(self._caption_height(caption) for caption, _ in self._shown)
        formulas = sum(self._formula_height(latex) for _, latex in self._shown)
        self.setFixedHeight(round(gaps + captions + formulas + 0.5))

    def _show_wanted(self) -> None:
        self._shown = list(self._wanted)
        latest = {latex for _, latex in self._shown}
        self._renderers = {key: renderer for key, renderer in self._renderers.items() if key[0] in latest}
        self._keep_room()
        self.update()

    @Slot()
    def _typeset_one(self) -> None:
        """Typesets the next formula and comes again for the others, so that the window never waits for two."""
        for latex in self._latex():
            if not typeset.is_kept(latex):
                typeset.typeset(latex)
                break
        else:
            if self._shown != self._wanted:
                self._show_wanted()
            elif self._ahead:
                typeset.typeset(self._ahead.pop(0))
        waiting = self._shown != self._wanted or bool(self._ahead)
        if waiting:
            self._timer.start(0)
