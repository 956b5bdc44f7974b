"""A run in one picture: views in their places and a caption, by the very views of the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.exporting.writing import write_file
from ganviz.snapshot import Frame
from ganviz.ui.exporting.blocks import Blocks
from ganviz.ui.exporting.compositions import COMPOSITIONS, Composition, Subject
from ganviz.ui.exporting.footer import Footer
from ganviz.ui.exporting.formats._image import image_of
from ganviz.ui.exporting.paper import NOMINAL, Paper
from ganviz.ui.exporting.placed import Placed
from ganviz.ui.plotting.gutter import Gutter
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.plotting.view import View
from ganviz.ui.theme import LIGHT, Theme, tinted
from ganviz.ui.translation import tr

#: Around everything, in units of the layout; at most this share of the picture.
MARGIN, MOST_MARGIN = 12.0, 0.03
#: What is what on a plane.
PLANE_KEY = "dots: data, diamonds: generator"
#: A caption has room for the number of any iteration up to this.
LONG = 999_999


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
        composition: the key of what it is composed of.
        other: the settings of the run that this one is compared with.
        view: the key of a single view, for a composition of one.
        moments: how many moments there are, for a composition that takes several.
        transparent: there is nothing behind it.
        axis_titles: the axes say what they are.
        formulas: (what it says, LaTeX) of what is written below.
        like: a plot of the window: one of its kind shows the same part and layers.
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
        axis_titles: bool = False,
        formulas: Sequence[tuple[str, str]] = (),
        like: Plot[Frame] | None = None,
    ) -> None:
        self.theme = replace(theme, scale=1.0, antialias=True)
        self.paper = Paper.of_pixels(size) if paper is None else paper
        self.ground: QColor | None = None if transparent else tinted(theme.background, 1)
        self._title, self._caption = title, ""
        kind: type[Composition] = registry.entry(COMPOSITIONS, composition)
        self._names_moments = kind.takes_moments
        # Small stages have no room for names.
        self._key = PLANE_KEY if kind.takes_moments and config.target.dimension == 2 else ""
        whole = self.paper.room
        margin = min(MARGIN, MOST_MARGIN * min(whole.width(), whole.height()))
        self._room = whole.adjusted(margin, margin, -margin, -margin)
        longest = self._said(LONG, config.seed) if caption and not kind.has_heading else ""
        self._footer = Footer(self.theme, self._room.width(), longest, formulas)
        room = self._room.adjusted(0, 0, 0, -self._footer.height)
        subject = Subject(config, other, plots, view, moments)
        cells = kind().cells(subject, room)
        self._blocks = Blocks(self.theme, kind().blocks(subject, room), title)
        self._cells = [Placed(cell, self.theme, axis_titles, like) for cell in cells]
        self._share_gutters()
        for cell in self._cells:
            cell.prepare()

    @property
    def views(self) -> list[View]:
        """The views, in the order of their composition."""
        return [cell.view for cell in self._cells]

    @property
    def caption(self) -> str:
        """What stands below the picture, as last drawn."""
        return self._caption

    def set_layers(self, layers: Sequence[tuple[str, bool]]) -> None:
        """Shows or hides layers of the stages, by key. Raises KeyError for a key that the stage does not have."""
        for view in self.views:
            if view.is_stage:
                for key, visible in layers:
                    view.set_layer(key, visible)

    def show(self, *frames: Frame) -> None:
        """Has the picture show these moments, in their order: the last one alone, where it takes but one."""
        snapshot = frames[-1].snapshot
        self._caption = self._said(snapshot.iteration, snapshot.config.seed)
        self._blocks.show(frames[-1])
        for cell in self._cells:
            cell.show(frames)

    def paint(self, painter: QPainter) -> None:
        """Paints all but the ground, in units of the paper."""
        for cell in self._cells:
            cell.paint(painter)
        self._blocks.paint(painter)
        box = QRectF(self._room)
        box.setTop(box.bottom() - self._footer.height)
        self._footer.paint(painter, box, self._caption)

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

    def _said(self, iteration: int, seed: int) -> str:
        at = "" if self._names_moments else tr("iteration {iteration:,}", iteration=iteration)
        parts = (tr(self._title), at, tr("seed {seed}", seed=seed), tr(self._key))
        return " · ".join(part for part in parts if part)

    def _share_gutters(self) -> None:
        """Small plots that stand above each other begin at the same place."""
        gutters: dict[float, Gutter] = {}
        for cell in self._cells:
            if not cell.view.is_stage:
                cell.view.share(gutters.setdefault(cell.box.left(), Gutter()))


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
