"""A run in one picture: views in their places and a caption, by the very views of the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.exporting.writing import write_file
from ganviz.snapshot import Frame
from ganviz.ui.exporting.compositions import COMPOSITIONS, Cell, Composition, Subject
from ganviz.ui.exporting.formats._image import image_of
from ganviz.ui.exporting.offscreen import NOMINAL, dispose, prepare
from ganviz.ui.exporting.paper import Paper
from ganviz.ui.plotting.device import write
from ganviz.ui.plotting.gutter import Gutter
from ganviz.ui.plotting.plot import NORMAL
from ganviz.ui.plotting.view import View
from ganviz.ui.theme import LIGHT, Theme, tinted
from ganviz.ui.translation import tr

#: Around everything, in units of the layout; of the caption's text, and of what stands above a view.
MARGIN = 12.0
CAPTION, WORD = 13.0, NORMAL
#: The height of a line of text, as a share of the height of its font.
LINE = 1.5


class Figure:
    """Draws frames of one run into pictures of one size, without a screen.

    Args:
        config: of the run; its data decide which stage and which plots there are.
        size: of an image in pixels, with text as large as suits it; ``paper`` says more of it.
        theme: its colours; light, as for print, unless another is given. Lines are drawn smoothly in any case.
        title: begins the caption; what the run is called.
        plots: keys of the small plots, top to bottom; as many of the usual ones as there is room for where it is not
            given, and none where it is empty: then the stage has the whole picture.
        caption: whether there is a caption.
        paper: how large it is, in place of ``size``.
        composition: what it is composed of; the stage and curves where nothing is said.
        other: the settings of the run that this one is compared with.
        view: the key of a single view, for a composition of one.
        moments: how many moments there are, for a composition that takes several.
        transparent: there is nothing behind it.
    """

    def __init__(
        self,
        config: RunConfig,
        size: QSize = NOMINAL,
        theme: Theme = LIGHT,
        title: str = "",
        plots: Sequence[str] | None = None,
        caption: bool = True,
        *,
        paper: Paper | None = None,
        composition: str = "whole",
        other: RunConfig | None = None,
        view: str = "",
        moments: int = 1,
        transparent: bool = False,
    ) -> None:
        self.theme = replace(theme, scale=1.0, antialias=True)
        self.paper = Paper.of_pixels(size) if paper is None else paper
        self.ground = None if transparent else tinted(theme.background, 1)
        self._title, self._has_caption, self._caption = title, caption, ""
        kind: type[Composition] = registry.entry(COMPOSITIONS, composition)
        subject = Subject(config, other, plots, view, moments)
        self._cells = [_Placed(cell, self.theme) for cell in kind().cells(subject, self._room())]
        self._share_gutters()
        for cell in self._cells:
            cell.prepare()

    @property
    def views(self) -> list[View]:
        """The views, in the order of their composition."""
        return [cell.view for cell in self._cells]

    @property
    def caption(self) -> str:
        """The line below the picture, as last drawn."""
        return self._caption

    def set_layers(self, layers: Sequence[tuple[str, bool]]) -> None:
        """Shows or hides layers of the stages, by key. Raises KeyError for a key that the stage does not have."""
        for view in self.views:
            if view.is_stage or view is self.views[0]:
                for key, visible in layers:
                    view.set_layer(key, visible)

    def show(self, *frames: Frame) -> None:
        """Has the picture show these moments, in their order: the last one alone, where it takes but one."""
        self._caption = self._said_of(frames)
        for cell in self._cells:
            cell.show(frames)

    def paint(self, painter: QPainter) -> None:
        """Paints all but the ground, in units of the paper."""
        for cell in self._cells:
            cell.paint(painter)
        if self._has_caption:
            self._write_caption(painter)

    def image(self, scale: float | None = None) -> QImage:
        """Returns what is shown as an image of the paper's size, or with so many pixels to a unit."""
        return image_of(self, scale)

    def render(self, *frames: Frame) -> QImage:
        """Shows these moments; returns an image of the figure's size: opaque (RGB32), or see-through without ground."""
        self.show(*frames)
        return self.image()

    def close(self) -> None:
        """Gives the widgets back; the figure cannot be used afterwards."""
        for cell in self._cells:
            cell.close()

    # ── places ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _room(self) -> QRectF:
        """What is left for the views."""
        below = LINE * CAPTION if self._has_caption else 0.0
        return self.paper.room.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN - below)

    def _share_gutters(self) -> None:
        """Small plots that stand above each other begin at the same place."""
        gutters: dict[float, Gutter] = {}
        for cell in self._cells:
            if not cell.view.is_stage:
                cell.view.share(gutters.setdefault(cell.box.left(), Gutter()))

    # ── words ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _said_of(self, frames: Sequence[Frame]) -> str:
        snapshot = frames[-1].snapshot
        iteration = tr("iteration {iteration:,}", iteration=snapshot.iteration)
        parts = (tr(self._title), iteration, tr("seed {seed}", seed=snapshot.config.seed))
        return " · ".join(part for part in parts if part)

    def _write_caption(self, painter: QPainter) -> None:
        font, room = self.theme.font(CAPTION), self.paper.room.adjusted(MARGIN, 0, -MARGIN, -MARGIN)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        text = QFontMetricsF(font).elidedText(self._caption, Qt.TextElideMode.ElideRight, room.width())
        write(painter, room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)


class _Placed:
    """A view in its place in a picture."""

    def __init__(self, cell: Cell, theme: Theme) -> None:
        self._cell, self._theme = cell, theme
        head = LINE * WORD if cell.word else 0.0
        self.box = cell.box.adjusted(0, head, 0, 0)
        self.view = cell.kind(theme)
        self._word = ""

    def prepare(self) -> None:
        """Gives the view its size, and no pixels on a screen."""
        self.view.widget.setMinimumSize(1, 1)
        prepare(self.view.widget, QSize(max(1, int(self.box.width())), max(1, int(self.box.height()))))

    def show(self, frames: Sequence[Frame]) -> None:
        frame = frames[self._cell.moment] if self._cell.moment < len(frames) else frames[-1]
        if self._cell.of_other and frame.other is not None:
            frame = frame.other
        if self._cell.word:
            self._word = tr(self._cell.word, iteration=frame.snapshot.iteration, name=frame.name)
        self.view.show(frame)

    def paint(self, painter: QPainter) -> None:
        widget = self.view.widget
        source = QRectF(widget.rect())
        target = QRectF(self.box.topLeft(), source.size())
        painter.save()
        widget.scene().render(painter, target, source, Qt.AspectRatioMode.IgnoreAspectRatio)  # type: ignore[attr-defined]
        painter.restore()
        if self._word:
            font = self._theme.font(WORD, bold=True)
            painter.setFont(font)
            painter.setPen(QColor(self._theme.text))
            head = QRectF(
                self.box.left(), self._cell.box.top(), self.box.width(), self.box.top() - self._cell.box.top()
            )
            text = QFontMetricsF(font).elidedText(self._word, Qt.TextElideMode.ElideRight, head.width())
            write(painter, head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def close(self) -> None:
        dispose(self.view.widget)


def save_png(image: QImage, path: Path) -> None:
    """Writes an image as PNG.

    Raises:
        OSError: the folder does not exist or cannot be written to.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise OSError(f"Could not write {path}: the picture cannot be written as PNG.")
    write_file(path, bytes(buffer.data().data()))
