"""The calls that ``ganviz bench export`` times: our pictures and films, and what a plain script would make instead."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pyqtgraph as pg
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ganviz import registry
from ganviz.exporting.timing import Timing
from ganviz.snapshot import Frame
from ganviz.ui.exporting.figure import NOMINAL, Figure
from ganviz.ui.exporting.film import Film, FilmWriter
from ganviz.ui.exporting.formats import FORMATS, About, formats
from ganviz.ui.exporting.formats._film import FilmFormat, Shape, pixels_of
from ganviz.ui.exporting.formats.gif import Gif

FILM, FRAMES_PER_SECOND = QSize(640, 360), 15.0


class Drawings:
    """Draws and writes the frames of one 2-D run; needs no display. Close it after use."""

    def __init__(self, frames: Sequence[Frame]) -> None:
        if QApplication.instance() is None:
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
            self._app = QApplication([])
        self._frames = frames
        config = frames[0].snapshot.config
        self._whole, self._stage = Figure(config), Figure(config, plots=())
        self._bare = BarePlot(frames[0], NOMINAL)
        small = Figure(config, FILM)
        self._images = [small.render(frame) for frame in frames]
        small.close()

    def draw_whole(self) -> None:
        """Stage, small plots and caption of every frame."""
        self._draw(self._whole.render)

    def draw_stage(self) -> None:
        """The stage alone."""
        self._draw(self._stage.render)

    def draw_bare(self) -> None:
        """The same data as bare plots."""
        self._draw(self._bare.render)

    def _draw(self, render: Callable[[Frame], QImage]) -> None:
        for frame in self._frames:
            render(frame)

    def write_film(self, path: Path) -> None:
        """Our film of small pictures."""
        with Gif.encoder(path, Shape(FILM, FRAMES_PER_SECOND)) as film:
            for image in self._images:
                film.add(pixels_of(image))

    def write_bare_film(self, path: Path) -> None:
        """Pillow's, which chooses other colours for every image."""
        first, *others = [Image.fromarray(pixels_of(image)).quantize() for image in self._images]
        first.save(path, "GIF", save_all=True, append_images=others, loop=0)

    def close(self) -> None:
        """Gives the widgets back."""
        for drawing in (self._whole, self._stage, self._bare):
            drawing.close()


class Kinds:
    """Writes the frames of one run as every kind of file that can be written here, drawing included."""

    def __init__(self, frames: Sequence[Frame], size: tuple[int, int]) -> None:
        self._frames, self._size = frames, QSize(*size)

    def endings(self) -> list[str]:
        """Returns what can be written, pictures first."""
        return [kind.key for moves in (False, True) for kind in formats(moves) if kind.unavailable() is None]

    def moves(self, ending: str) -> bool:
        """Says whether a kind of file moves."""
        return issubclass(registry.entry(FORMATS, ending), FilmFormat)

    def write(self, ending: str, path: Path) -> None:
        """Draws and writes a file."""
        kind = registry.entry(FORMATS, ending)
        figure = Figure(self._frames[0].snapshot.config, self._size)
        try:
            if issubclass(kind, FilmFormat):
                with FilmWriter(path, Film(kind, Timing(0, 1, FRAMES_PER_SECOND)), figure) as film:
                    for frame in self._frames:
                        film.add(frame)
            else:
                figure.show(self._frames[-1])
                path.write_bytes(kind().encoded(figure, About()))
        finally:
            figure.close()


class BarePlot:
    """Axes, D's field and both clouds of points, as a script draws them with pyqtgraph.

    Args:
        first: a frame of the run; all others must have its grid.
        size: of the images, in pixels.
    """

    def __init__(self, first: Frame, size: QSize) -> None:
        x, y = first.snapshot.field.axes
        self._plot, self._heat = pg.PlotWidget(), pg.ImageItem(axisOrder="row-major")
        self._plot.resize(size)
        self._clouds = [pg.ScatterPlotItem(size=5, pen=None, brush=colour) for colour in ("#0072b2", "#e69f00")]
        for item in (self._heat, *self._clouds):
            self._plot.addItem(item)
        self._heat.setImage(first.snapshot.field.values)
        self._heat.setRect(x[0], y[0], x[-1] - x[0], y[-1] - y[0])  # which needs an image to be scaled to it

    def render(self, frame: Frame) -> QImage:
        """Returns the frame as an image."""
        snapshot = frame.snapshot
        self._heat.setImage(snapshot.field.values, levels=(0.0, 1.0))
        for cloud, points in zip(self._clouds, (snapshot.data, snapshot.generated), strict=True):
            cloud.setData(pos=points)
        return self._plot.grab().toImage()

    def close(self) -> None:
        """Gives the widget back."""
        self._plot.close()
        self._plot.deleteLater()
