"""A film: images in, an animated GIF out."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageSequence
from PySide6.QtGui import QColor, QImage

from ganviz.ui.exporting.frames import Film, rgb_of
from ganviz.ui.theme import LIGHT
from tests.ui.pictures import Array, pixels_of


def image_of(pixels: Array) -> QImage:
    """A QImage from ``(height, width, 3)`` colours, set pixel by pixel."""
    height, width, _ = pixels.shape
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for y in range(height):
        for x in range(width):
            image.setPixelColor(x, y, QColor(*pixels[y, x].tolist()))
    return image


@pytest.mark.parametrize("width", [1, 2, 3, 4, 5, 31])
@pytest.mark.parametrize(
    "form", [QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied, QImage.Format.Format_RGB888]
)
def test_colours_survive_any_width_and_order(width: int, form: QImage.Format) -> None:
    pixels = np.random.default_rng(width).integers(0, 256, size=(4, width, 3))
    image = image_of(pixels).convertToFormat(form)
    assert np.array_equal(rgb_of(image), pixels)
    assert np.array_equal(pixels_of(image), pixels)


def read(path: Path) -> list[Array]:
    with Image.open(path) as film:
        return [np.asarray(image.convert("RGB")).astype(int) for image in ImageSequence.Iterator(film)]


def test_a_film_has_its_images_in_order_and_loops(tmp_path: Path) -> None:
    colours = ["#ff0000", "#00ff00", "#0000ff"]
    film = Film(frames_per_second=10)
    for colour in colours:
        image = QImage(20, 10, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        image.setPixelColor(19, 0, QColor("white"))
        film.add(image)
    assert len(film) == 3
    film.save(tmp_path / "a.gif")
    images = read(tmp_path / "a.gif")
    assert [bytes(image[5, 5].astype(np.uint8)).hex() for image in images] == ["ff0000", "00ff00", "0000ff"]
    assert all(image[0, 19].tolist() == [255, 255, 255] for image in images)
    with Image.open(tmp_path / "a.gif") as read_back:
        assert read_back.info["loop"] == 0, "0 is for ever"
        assert read_back.info["duration"] == 100
        read_back.seek(2)
        assert read_back.info["duration"] == 1600, "the last one stays a while"


def test_the_field_stays_smooth_and_the_colours_of_lines_stay_themselves(tmp_path: Path) -> None:
    tints = LIGHT.field_colours()
    film = Film()
    seen = []
    for shift in range(6):
        index = (np.arange(300)[None, :] + 20 * shift + np.arange(200)[:, None]) % 256
        codes = tints[index].astype(int)
        pixels = np.stack([codes >> 16 & 255, codes >> 8 & 255, codes & 255], axis=-1)
        for row, colour in enumerate((LIGHT.data, LIGHT.generator, LIGHT.discriminator, "#ffffff", LIGHT.text)):
            wanted = QColor(colour)
            pixels[10 * row : 10 * row + 2, :60] = [wanted.red(), wanted.green(), wanted.blue()]
        image = QImage(300, 200, QImage.Format.Format_RGB888)
        for y in range(200):
            for x in range(300):
                image.setPixel(x, y, int(pixels[y, x, 0]) << 16 | int(pixels[y, x, 1]) << 8 | int(pixels[y, x, 2]))
        film.add(image)
        seen.append(pixels)
    film.save(tmp_path / "a.gif")
    for wanted, got in zip(seen, read(tmp_path / "a.gif"), strict=True):
        away = np.abs(wanted - got).max(axis=-1)
        assert away.max() <= 12
        assert away.mean() <= 1.5
        assert np.array_equal(got[30, :60], wanted[30, :60]), "white is white"


def test_what_does_not_change_does_not_flicker(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    still = rng.integers(0, 256, size=(20, 20, 3))
    film = Film()
    for _ in range(4):
        pixels = rng.integers(0, 256, size=(20, 40, 3))
        pixels[:, :20] = still
        film.add(image_of(pixels))
    film.save(tmp_path / "a.gif")
    images = read(tmp_path / "a.gif")
    assert all(np.array_equal(image[:, :20], images[0][:, :20]) for image in images)


def test_what_cannot_be_a_film_is_refused(tmp_path: Path) -> None:
    film = Film()
    with pytest.raises(ValueError, match="at least one image"):
        film.save(tmp_path / "a.gif")
    film.add(QImage(4, 4, QImage.Format.Format_RGB32))
    with pytest.raises(ValueError, match="An image of 5 × 4 does not go into a film of 4 × 4"):
        film.add(QImage(5, 4, QImage.Format.Format_RGB32))
    for wrong in (0, -1, 51):
        with pytest.raises(ValueError, match=f"frames_per_second: {wrong} cannot be used"):
            Film(wrong)


def test_a_missing_folder_is_said_plainly(tmp_path: Path) -> None:
    film = Film()
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    film.add(image)
    with pytest.raises(OSError, match=r"Could not write a\.gif: the folder .* does not exist\."):
        film.save(tmp_path / "nowhere" / "a.gif")
