"""Paragraphs in Markdown with typeset formulas, as high as their width asks for."""

from __future__ import annotations

import re

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QPainter,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from ganviz.ui import style, typeset
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

#: A formula within a line, or on a line of its own.
_FORMULA = re.compile(r"\$\$(.+?)\$\$|\$(.+?)\$", re.DOTALL)
#: Of the width, how much a formula may take.
_MOST_OF_WIDTH = 0.98


def latex_in(markdown: str) -> list[str]:
    """Returns the formulas of a text, in their order."""
    return [" ".join((own or within).split()) for own, within in _FORMULA.findall(markdown)]


class Prose(QTextBrowser):
    """A text that is read, not edited; it never scrolls by itself.

    Args:
        size: of the letters, in pixels at scale 1.
    """

    def __init__(self, theme: Theme, size: float = style.BASE_SIZE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size, self._markdown = theme, size, ""
        self._formulas: list[tuple[str, bool]] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def say(self, markdown: str) -> None:
        """Shows a text, translated; LaTeX that cannot be typeset is shown as it is written."""
        if markdown != self._markdown:
            self._markdown = markdown
            self._fill()

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self._fill()

    def _fill(self) -> None:
        self._formulas = []
        text = tr(self._markdown)
        self.document().clear()
        self.document().setDefaultFont(self._theme.font(self._size))
        self.setMarkdown(_FORMULA.sub(self._placed, text))
        self._place_formulas()
        self.setAccessibleName(_FORMULA.sub(lambda found: found[1] or found[2], text))
        self._fit()

    def _placed(self, found: re.Match[str]) -> str:
        latex = " ".join((found[1] or found[2]).split())
        if typeset.typeset(latex) is None:
            return f"`{latex}`"
        self._formulas.append((latex, found[1] is not None))
        name = f"![formula](formula:{len(self._formulas) - 1})"
        return f"\n\n{name}\n\n" if found[1] is not None else name

    def _place_formulas(self) -> None:
        """Gives each formula its size and its place on the line."""
        block = self.document().begin()
        while block.isValid():
            self._space_out(block.position())
            places = []
            fragments = block.begin()
            while not fragments.atEnd():
                fragment = fragments.fragment()
                if fragment.charFormat().isImageFormat():
                    places.append((fragment.position(), fragment.length(), fragment.charFormat().toImageFormat()))
                fragments += 1
            for position, length, image in places:
                number = int(image.name().rpartition(":")[2])
                size = self._size_of(number)
                image.setWidth(size.width())
                image.setHeight(size.height())
                image.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
                cursor = QTextCursor(self.document())
                cursor.setPosition(position)
                cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(image)
                if self._formulas[number][1]:
                    centred = QTextBlockFormat()
                    centred.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                    cursor.mergeBlockFormat(centred)
            block = block.next()

    def _space_out(self, position: int) -> None:
        spaced = QTextBlockFormat()
        spaced.setBottomMargin(self._theme.font_size(0.4 * self._size))
        spaced.setTopMargin(0)
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.mergeBlockFormat(spaced)

    def _size_of(self, number: int) -> QSize:
        formula = typeset.typeset(self._formulas[number][0])
        assert formula is not None
        scale = self._theme.font_size(1.1 * self._size) / typeset.SIZE
        scale = min(scale, max(40.0, _MOST_OF_WIDTH * self.viewport().width()) / formula.width)
        return QSize(max(1, round(formula.width * scale)), max(1, round(formula.height * scale)))

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt calls it by name
        name = QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value or name.scheme() != "formula":
            return None
        number = int(name.path())
        formula = typeset.typeset(self._formulas[number][0])
        assert formula is not None
        ratio, size = self.devicePixelRatioF(), self._size_of(number)
        image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(0)
        painter = QPainter(image)
        renderer = QSvgRenderer(QByteArray(formula.coloured(style.colours(self._theme).text)))
        renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        return image

    # ── its height ────────────────────────────────────────────────────────────────────────────────────────────────────

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            if self._formulas:
                self._fill()  # those that were too wide may have room now
            else:
                self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._formulas:
            self._fill()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # what it stands in scrolls

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height() + 0.5))
