"""Files in which a run is drawn, read by other programs than our own."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.snapshot import Frame
from ganviz.ui.exporting.figure import Figure
from ganviz.ui.exporting.formats import FORMATS, About, format_of, formats
from ganviz.ui.exporting.paper import Paper
from ganviz.ui.plot_kinds import VIEWS, plot_kinds, stage_view
from ganviz.ui.plotting.view import Layer
from ganviz.ui.theme import PICTURE_THEMES
from tests.ui import frames

Array = np.ndarray

ABOUT = About("A ring & its <modes>", {"Command": "ganviz train ring --seed 7"})
SVG = "{http://www.w3.org/2000/svg}"


def layers_of(make: Callable[[], Frame]) -> tuple[Layer, ...]:
    """The layers of the stage for a frame."""
    return stage_view(make().snapshot.config.target.dimension).layers


def tool(name: str) -> str:
    """Returns where a program is, or leaves the test out."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def written(key: str, figure: Figure, outlines: bool = False) -> bytes:
    content: bytes = registry.entry(FORMATS, key)().encoded(figure, ABOUT, outlines)
    return content


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Figure]:
    frame = frames.ring_frame()
    figure = Figure(frame.snapshot.config, composition="stage", paper=Paper.of_centimetres(8.5, 7.0, 7, 300))
    figure.show(frame)
    yield figure
    figure.close()


def test_every_kind_of_file_is_found_by_its_ending() -> None:
    assert {"png", "svg", "pdf"} <= {kind.key for kind in formats(needs_frames=False)}
    assert format_of(Path("a.PNG")).key == "png"
    with pytest.raises(LookupError, match="jpeg"):
        format_of(Path("a.jpeg"))


def test_a_png_has_the_asked_size_and_says_its_dots_per_inch(stage: Figure) -> None:
    with Image.open(io.BytesIO(written("png", stage))) as image:
        assert image.size == (round(8.5 / 2.54 * 300), round(7 / 2.54 * 300))
        assert image.info["dpi"] == pytest.approx((300, 300), abs=0.1)
        assert image.text["Title"] == ABOUT.title  # type: ignore[attr-defined]
        assert image.text["Command"] == "ganviz train ring --seed 7"  # type: ignore[attr-defined]
        assert image.text["Software"].startswith("GanViz")  # type: ignore[attr-defined]


def test_an_svg_has_the_asked_size_text_as_text_and_points_that_are_no_pictures(stage: Figure) -> None:
    content = written("svg", stage)
    assert len(content) < 400_000
    root = ET.fromstring(content)
    assert float(root.get("width", "").removesuffix("pt")) == pytest.approx(8.5 / 2.54 * 72, abs=0.2)
    assert float(root.get("height", "").removesuffix("pt")) == pytest.approx(7 / 2.54 * 72, abs=0.2)
    assert len(list(root.iter(f"{SVG}image"))) == 1, "the field"
    assert len(list(root.iter(f"{SVG}circle"))) > 400
    texts = ["".join(text.itertext()).strip() for text in root.iter(f"{SVG}text")]
    assert {"data", "generator", "−1"} <= set(texts)
    families = {text.get("font-family", "") for text in root.iter(f"{SVG}text")}
    assert all(family.endswith(", sans-serif") for family in families)
    assert root.findtext(f"{SVG}title") == ABOUT.title
    assert "ganviz train ring --seed 7" in (root.findtext(f"{SVG}desc") or "")
    assert "non-scaling-stroke" not in content.decode(), "a line would have another breadth at another size"


def test_every_group_of_an_svg_that_is_clipped_names_a_clip_that_is_there(stage: Figure) -> None:
    root = ET.fromstring(written("svg", stage))
    known = {f"url(#{clip.get('id')})" for clip in root.iter(f"{SVG}clipPath")}
    used = {group.get("clip-path", "") for group in root.iter(f"{SVG}g")} - {""}
    assert used
    assert used <= known


def test_words_as_outlines_need_no_font(stage: Figure) -> None:
    root = ET.fromstring(written("svg", stage, outlines=True))
    assert not list(root.iter(f"{SVG}text"))
    assert b"/FontFile" in written("pdf", stage)
    assert b"/FontFile" not in written("pdf", stage, outlines=True)


def test_a_pdf_has_the_asked_size_and_a_lossless_picture(stage: Figure) -> None:
    content = written("pdf", stage)
    box = re.search(rb"/MediaBox \[([\d. ]+)\]", content)
    assert box is not None
    _, _, width, height = map(float, box[1].split())
    assert (width, height) == (pytest.approx(8.5 / 2.54 * 72, abs=0.5), pytest.approx(7 / 2.54 * 72, abs=0.5))
    assert b"DCTDecode" not in content, "as JPEG the field would have blocks"
    assert b"Command: ganviz train ring --seed 7" in content, "in its XMP, which stands there as it is"


def test_poppler_finds_embedded_fonts_and_one_picture(stage: Figure, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(written("pdf", stage))
    fonts = _said([tool("pdffonts"), tmp_path / "a.pdf"]).splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts), fonts
    assert "generator" in _said([tool("pdftotext"), tmp_path / "a.pdf", "-"])
    pictures = _said([tool("pdfimages"), "-list", tmp_path / "a.pdf"]).splitlines()[2:]
    assert len(pictures) == 1
    assert pictures[0].split()[8] == "image", "and no jpeg"


@pytest.mark.parametrize("theme", PICTURE_THEMES)
@pytest.mark.parametrize("composition", ["whole", "stage", "plots"])
def test_pixels_and_vectors_show_the_same(qtbot: QtBot, tmp_path: Path, theme: str, composition: str) -> None:
    """Poppler's picture of the PDF, and librsvg's of the outlined SVG, are those of the PNG but for smoothing."""
    frame = frames.line_frame() if theme == "print" else frames.ring_frame()
    figure = Figure(frame.snapshot.config, QSize(960, 540), PICTURE_THEMES[theme], composition=composition)
    assert_the_same(figure, frame, tmp_path)


@pytest.mark.parametrize("key", [kind.key for kind in plot_kinds()])
def test_every_plot_is_the_same_in_pixels_and_vectors(qtbot: QtBot, tmp_path: Path, key: str) -> None:
    frame = frames.ring_frame()
    if not registry.entry(VIEWS, key).suits(frame.snapshot.config):
        frame = frames.line_frame()
    paper = Paper(QSize(960, 540), 96, 80)  # the layout has other dots per inch than the screen
    assert_the_same(Figure(frame.snapshot.config, composition="view", view=key, paper=paper), frame, tmp_path)


@pytest.mark.parametrize(
    ("key", "make"),
    [(layer.key, make) for make in (frames.ring_frame, frames.line_frame) for layer in layers_of(make)],
)
def test_every_layer_is_the_same_in_pixels_and_vectors(
    qtbot: QtBot, tmp_path: Path, key: str, make: Callable[[], Frame]
) -> None:
    frame = make()
    figure = Figure(frame.snapshot.config, QSize(960, 540), composition="stage")
    figure.set_layers([(layer.key, layer.key in (key, "data", "generated")) for layer in layers_of(make)])
    assert len(written("svg", figure)) < 400_000
    assert_the_same(figure, frame, tmp_path)


def assert_the_same(figure: Figure, frame: Frame, tmp_path: Path) -> None:
    """Compares what other programs show of a figure's files; closes it."""
    figure.show(frame)
    for key, outlines in (("png", False), ("pdf", False), ("svg", True)):
        (tmp_path / f"a.{key}").write_bytes(written(key, figure, outlines))
    figure.close()
    _said([tool("pdftoppm"), "-png", "-singlefile", "-r", "96", tmp_path / "a.pdf", tmp_path / "pdf"])
    _said([tool("rsvg-convert"), "-w", "960", "-h", "540", tmp_path / "a.svg", "-o", tmp_path / "svg.png"])
    own = _coarse(tmp_path / "a.png")
    for other in ("pdf.png", "svg.png"):
        away = np.abs(_coarse(tmp_path / other) - own)
        assert away.mean() < 1.5, other
        assert (away > 60).mean() < 0.005, other


def _coarse(path: Path) -> Array:
    """Means over four pixels by four: where lines are to a pixel does not matter."""
    with Image.open(path) as image:
        assert image.size == (960, 540)
        return np.asarray(image.convert("RGB").reduce(4), float)


def _said(command: list[object]) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, check=True)
    return done.stdout.decode("utf-8", "replace")
