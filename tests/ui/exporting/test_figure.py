"""A run in one picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from ganviz.ui.exporting.figure import Figure, save_png
from ganviz.ui.exporting.formats._film import pixels_of
from ganviz.ui.theme import DARK, LIGHT
from tests.ui import frames
from tests.ui.pictures import close_to

SMALL = QSize(640, 360)


@pytest.mark.parametrize("size", [QSize(1280, 720), SMALL, QSize(500, 700), QSize(641, 363)])
def test_an_image_has_the_asked_size_and_no_empty_edge(qtbot: QtBot, size: QSize) -> None:
    frame = frames.ring_frame()
    figure = Figure(frame.snapshot.config, size)
    image = figure.render(frame)
    figure.close()
    assert image.size() == size
    rgb = pixels_of(image)
    assert (rgb[[0, -1]] == 255).all()
    assert (rgb[:, [0, -1]] == 255).all()
    # The stage is at the left: its points are there, and the small plots' lines at the right.
    generator = close_to(rgb.astype(int), LIGHT.generator)
    assert generator[:, : size.width() // 2].sum() > 50
    assert generator[:, int(0.75 * size.width()) :].sum() > 10


def test_the_same_frame_gives_the_same_image_whatever_was_drawn_before(qtbot: QtBot) -> None:
    config = frames.ring_frame().snapshot.config
    first, second = Figure(config, SMALL), Figure(config, SMALL)
    image = first.render(frames.ring_frame())
    assert second.render(frames.ring_frame()) == image
    assert first.render(frames.ring_frame()) == image
    first.close()
    second.close()


def test_which_plots_there_are_follows_from_the_data_and_the_room(qtbot: QtBot) -> None:
    def keys(frame: frames.Frame, size: QSize, **options: object) -> list[str]:
        figure = Figure(frame.snapshot.config, size, **options)  # type: ignore[arg-type]
        figure.render(frame)
        figure.close()
        return [view.key for view in figure.views]

    ring, moons, line = frames.ring_frame(), frames.shape_frame(), frames.line_frame()
    assert keys(ring, QSize(1280, 720))[:2] == ["stage_2d", "losses"]
    assert "modes" in keys(ring, QSize(1280, 720))
    assert "modes" not in keys(moons, QSize(1280, 720))
    assert keys(line, QSize(1280, 720))[0] == "stage_1d"
    assert len(keys(ring, QSize(1280, 1440))) > len(keys(ring, QSize(1280, 400)))
    assert keys(ring, SMALL, plots=("scores",)) == ["stage_2d", "scores"]
    assert keys(ring, SMALL, plots=(), caption=False) == ["stage_2d"]


def test_the_caption_says_preset_iteration_and_seed(qtbot: QtBot) -> None:
    frame = frames.ring_frame()
    figure = Figure(frame.snapshot.config, SMALL, title="Mode collapse")
    figure.render(frame)
    assert figure.caption == "Mode collapse · iteration 3,000 · seed 0"
    figure.close()


def test_a_dark_figure_is_dark_and_a_layer_can_be_hidden(qtbot: QtBot) -> None:
    frame = frames.ring_frame()
    figure = Figure(frame.snapshot.config, SMALL, DARK, plots=())
    shown = pixels_of(figure.render(frame))
    assert QColor(DARK.background).getRgb()[:3] == tuple(shown[0, 0].tolist())
    figure.set_layers([("generated", False)])
    hidden = pixels_of(figure.render(frame))
    assert close_to(hidden.astype(int), DARK.generator).sum() < close_to(shown.astype(int), DARK.generator).sum() / 5
    with pytest.raises(KeyError):
        figure.set_layers([("nothing", True)])
    figure.close()


def test_a_png_is_the_image(tmp_path: Path) -> None:
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    colours = [["#ff0000", "#00ff00", "#0000ff"], ["#102030", "#ffffff", "#000000"]]
    for y, row in enumerate(colours):
        for x, colour in enumerate(row):
            image.setPixelColor(x, y, QColor(colour))
    save_png(image, tmp_path / "a.png")
    with Image.open(tmp_path / "a.png") as read:
        pixels = np.asarray(read.convert("RGB"))
    assert [["#" + bytes(pixel).hex() for pixel in row] for row in pixels] == colours
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


def test_a_missing_folder_is_said_plainly(tmp_path: Path) -> None:
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    with pytest.raises(OSError, match=r"Could not write a\.png: the folder .*nowhere does not exist\."):
        save_png(image, tmp_path / "nowhere" / "a.png")


def test_a_name_that_cannot_be_written_keeps_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "a.png").mkdir()
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    with pytest.raises(OSError, match=r"Could not write .*a\.png: .+\."):
        save_png(image, tmp_path / "a.png")
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


def test_an_image_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="cannot be written as PNG"):
        save_png(QImage(), tmp_path / "a.png")
