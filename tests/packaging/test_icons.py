"""``packaging/icons.py``, and the pictures that come with the program."""

from __future__ import annotations

import shutil
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ganviz.ui.theme import LIGHT
from tests.packaging.scripts import ROOT, script

ICONS = ROOT / "resources" / "icons"
NAMES = ("ganviz", "ganviz-file")
#: Of 255: one version of Qt draws an edge a little otherwise than the next.
AN_EDGE_S_WORTH = 2.0


@pytest.fixture(scope="module")
def icons(qapp: QApplication) -> ModuleType:
    """The module packaging/icons.py."""
    return script("icons")


def pixels(picture: Image.Image) -> np.ndarray:
    return np.asarray(picture.convert("RGBA"), dtype=float)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [16, 22, 24, 32, 48, 64, 128, 256, 512])
def test_a_shipped_picture_is_what_its_source_says(name: str, size: int, icons: ModuleType) -> None:
    with Image.open(ICONS / f"{name}-{size}.png") as picture:
        assert picture.size == (size, size)
        assert np.abs(pixels(picture) - pixels(icons.drawn(name, size))).mean() < AN_EDGE_S_WORTH


def test_a_picture_of_another_drawing_is_told_from_it(icons: ModuleType) -> None:
    """The allowance above is not so wide that a colour could change within it."""
    one, other = icons.drawn("ganviz", 64), icons.drawn("ganviz-file", 64)
    assert np.abs(pixels(one) - pixels(other)).mean() > 20 * AN_EDGE_S_WORTH


@pytest.mark.parametrize("name", NAMES)
def test_windows_and_macos_have_theirs(name: str, icons: ModuleType) -> None:
    with Image.open(ICONS / f"{name}.ico") as packed:
        assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= packed.info["sizes"]
    with Image.open(ICONS / f"{name}.icns") as packed:
        assert {(size * scale) for size, _, scale in packed.info["sizes"]} >= {32, 128, 256, 512, 1024}


def test_all_pictures_are_written_anew(icons: ModuleType, tmp_path: Path) -> None:
    for source in ICONS.glob("*.svg"):
        shutil.copy(source, tmp_path)
    written = {path.name for name in NAMES for path in icons.write(name, tmp_path)}
    assert written == {path.name for path in ICONS.iterdir() if path.suffix != ".svg"}


@pytest.mark.qt_log_ignore("Cannot read file")
def test_a_source_that_is_none_is_refused(icons: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "ganviz.svg").write_text("<svg", encoding="utf-8")
    with pytest.raises(ValueError, match="cannot be drawn"):
        icons.picture("ganviz", 32, tmp_path)


@pytest.mark.parametrize("path", sorted(ICONS.glob("*.svg")), ids=lambda path: path.stem)
def test_the_icon_speaks_the_language_of_colours(path: Path) -> None:
    """Data is blue, the generator is orange, the discriminator stands between them."""
    colours = {element.get("fill") for element in ET.parse(path).iter()}
    colours |= {element.get("stroke") for element in ET.parse(path).iter()}
    assert {LIGHT.data, LIGHT.generator, LIGHT.discriminator} <= colours


@pytest.mark.parametrize("size", [16, 32])
def test_both_bells_and_the_boundary_are_seen_when_it_is_small(size: int, icons: ModuleType) -> None:
    """In the row at half height: pixels that are clearly orange, purple and blue, in this order."""
    image = QImage(icons.picture("ganviz", size))
    row = [image.pixelColor(x, size * 6 // 16) for x in range(size)]
    hues = {"orange": (10, 40), "blue": (200, 225), "purple": (245, 280)}
    found = {
        name: [x for x, colour in enumerate(row) if colour.saturation() > 110 and low <= colour.hue() <= high]
        for name, (low, high) in hues.items()
    }
    assert all(found.values()), found
    assert max(found["orange"]) < min(found["purple"]) <= max(found["purple"]) < min(found["blue"])
