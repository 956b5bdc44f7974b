from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks._in_turn import median, seconds
from ganviz.presets import FIRST, preset
from ganviz.snapshot import Frame

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

#: Pictures of one film, iterations between two of them, and rounds.
FRAMES, EVERY, ROUNDS = 12, 20, 7
PICTURE, FILM = (1280, 720), (640, 360)


class Export(Benchmark):
    """What pictures and films cost without a screen: the stage against a bare plot of the same points and field, the
    whole picture against the stage alone, and a film's images written against Pillow's own GIF writer."""

    key = "export"
    label = "pictures and films"

    def run(self) -> Iterator[Figure]:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtCore import QSize
        from PySide6.QtWidgets import QApplication

        from ganviz.ui.exporting.figure import Figure as Drawing

        app = QApplication.instance() or QApplication([])
        frames = _trained()
        config, size = frames[0].snapshot.config, QSize(*PICTURE)
        whole, stage, small = Drawing(config, size), Drawing(config, size, plots=()), Drawing(config, QSize(*FILM))
        try:
            bare = _bare_plot(frames[0], size)
            yield _ratio("the stage ÷ a bare plot, 1280×720", _all(stage.render, frames), _all(bare, frames))
            yield _ratio("the whole picture ÷ the stage", _all(whole.render, frames), _all(stage.render, frames))
            images = [small.render(frame) for frame in frames]
        finally:
            for drawing in (whole, stage, small):
                drawing.close()
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "film.gif"
            yield _ratio("a film written ÷ Pillow's own GIF, 640×360", _film(images, path), _bare_film(images, path))
        app.processEvents()


def _ratio(name: str, one: Callable[[], None], other: Callable[[], None]) -> Figure:
    for call in (one, other):
        call()
    return median(name, [seconds(one, 1) / seconds(other, 1) for _ in range(ROUNDS)], "times")


def _trained() -> list[Frame]:
    from ganviz.exporting.report import train_run

    frames: list[Frame] = []
    train_run(preset(FIRST).config, FRAMES * EVERY, FRAMES, frames.append)
    return frames


def _all(draw: Callable[[Frame], object], frames: list[Frame]) -> Callable[[], None]:
    def call() -> None:
        for frame in frames:
            draw(frame)

    return call


def _bare_plot(first: Frame, size: object) -> Callable[[Frame], QImage]:
    """What a script would draw: axes, D's field and both clouds of points."""
    import pyqtgraph as pg
    from PySide6.QtCore import QSize

    assert isinstance(size, QSize)
    x, y = (first.snapshot.field.axes[i] for i in (0, 1))
    plot, heat = pg.PlotWidget(), pg.ImageItem(axisOrder="row-major")
    plot.resize(size)
    clouds = [pg.ScatterPlotItem(size=5, pen=None, brush=colour) for colour in ("#0072b2", "#e69f00")]
    for item in (heat, *clouds):
        plot.addItem(item)
    heat.setImage(first.snapshot.field.values)
    heat.setRect(x[0], y[0], x[-1] - x[0], y[-1] - y[0])  # which needs an image to be scaled to it

    def draw(frame: Frame) -> QImage:
        snapshot = frame.snapshot
        heat.setImage(snapshot.field.values, levels=(0.0, 1.0))
        for cloud, points in zip(clouds, (snapshot.data, snapshot.generated), strict=True):
            cloud.setData(pos=points)
        return plot.grab().toImage()

    return draw


def _film(images: list[QImage], path: Path) -> Callable[[], None]:
    from ganviz.ui.exporting.frames import Film

    def call() -> None:
        film = Film()
        for image in images:
            film.add(image)
        film.save(path)

    return call


def _bare_film(images: list[QImage], path: Path) -> Callable[[], None]:
    from PIL import Image

    from ganviz.ui.exporting.frames import rgb_of

    def call() -> None:
        first, *others = [Image.fromarray(rgb_of(image)).quantize() for image in images]
        first.save(path, "GIF", save_all=True, append_images=others, loop=0)

    return call
