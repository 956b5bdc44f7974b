"""Pictures of every composition, and what they say."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QSize
from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.assignment import assigned
from ganviz.exporting.objective import formulas
from ganviz.presets import Preset
from ganviz.recording import Recording
from ganviz.snapshot import Frame
from ganviz.ui.exporting.blocks import number_rows, settings_rows
from ganviz.ui.exporting.choices import SIZES, Choices
from ganviz.ui.exporting.compositions import COMPOSITIONS, Composition
from ganviz.ui.exporting.figure import Figure
from ganviz.ui.exporting.footer import broken
from ganviz.ui.exporting.formats import FORMATS
from ganviz.ui.exporting.glyphs import shape_of
from ganviz.ui.exporting.paper import Paper
from ganviz.ui.exporting.picture import Material, about, figure_of, lacks, write_picture
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.theme import PICTURE_THEMES, PRINT, luminance
from ganviz.ui.typeset import shipped
from tests.covering import first_third, pairwise
from tests.ui import frames

Array = np.ndarray

KINDS = registry.entries(COMPOSITIONS, Composition)


def material(frame: Frame, other: Frame | None = None) -> Material:
    """What there is of a run with some moments."""
    config = frame.snapshot.config
    preset = Preset("tried", "On the ring", "Tests", "", "", 1, 100, config.to_dict())
    recording = Recording()
    for iteration in (0, 1000, 2000):
        recording.pictures.add(replace(frame.snapshot, iteration=iteration))
    shown = frame if other is None else replace(frame, other=replace(other, name="other"), name="own")
    return Material(preset, recording, shown, formulas=formulas(config))


def gray(figure: Figure) -> Array:
    """What it looks like without colours, ``(height, width)``."""
    image = figure.image().convertToFormat(figure.image().Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].astype(float)


@pytest.mark.parametrize(
    "case",
    first_third(pairwise({"key": list(KINDS), "size": [size.key for size in SIZES], "dimension": ["plane", "line"]})),
    ids=lambda case: " ".join(case.values()),
)
def test_every_composition_fits_every_size(qtbot: QtBot, case: dict[str, str]) -> None:
    key, size = case["key"], case["size"]
    frame = frames.ring_frame() if case["dimension"] == "plane" else frames.line_frame()
    run = material(frame, frame)
    chosen = replace(Choices(composition=key, axis_titles=True, formula=True, view="losses"), theme="print")
    chosen = chosen.with_size(next(one for one in SIZES if one.key == size))
    if key == "summary" and size.startswith("column"):
        assert "no room" in str(lacks(run, chosen))
        return
    assert lacks(run, chosen) is None
    figure = figure_of(run, chosen)
    boxes = [cell.box for cell in figure._cells]
    room = figure.paper.room
    for box in boxes:
        assert room.contains(box)
        assert box.width() > 40
        assert box.height() > 40
    for at, box in enumerate(boxes):
        assert not any(box.adjusted(1, 1, -1, -1).intersects(other) for other in boxes[at + 1 :])
    shades = gray(figure)
    assert shades.shape == (chosen.paper.pixels.height(), chosen.paper.pixels.width())
    edge = np.concatenate([shades[0], shades[-1], shades[:, 0], shades[:, -1]])
    assert (edge == 255).all(), "nothing is cut off at the edge"
    figure.close()


def test_a_larger_picture_is_the_same_picture(qtbot: QtBot) -> None:
    """The dots at the ends of curves among the rest: each is as large a part of the picture."""
    run = material(frames.ring_frame())
    pictures = []
    for width, height in ((1280, 720), (3840, 2160)):
        figure = figure_of(run, Choices(width=width, height=height))
        shades = gray(figure)
        factor = width // 320
        pictures.append(shades.reshape(180, factor, 320, factor).mean(axis=(1, 3)))
        figure.close()
    away = np.abs(pictures[0] - pictures[1])
    assert away.mean() < 1.0
    assert away.max() < 60


@pytest.mark.parametrize("points", [6, 8, 12])
def test_numbers_at_the_axes_have_the_asked_height_in_points(points: float) -> None:
    paper = Paper.of_centimetres(8.5, 6, points, 600)
    assert paper.text_points == pytest.approx(points, rel=0.005)
    assert (paper.pixels.width(), paper.pixels.height()) == (2008, 1417)
    assert paper.points.width() == pytest.approx(8.5 / 2.54 * 72, abs=0.05)


def test_without_a_ground_the_picture_is_see_through(qtbot: QtBot) -> None:
    figure = figure_of(material(frames.ring_frame()), Choices(transparent=True, width=640, height=360))
    image = figure.image()
    assert image.pixelColor(1, 1).alpha() == 0
    assert image.pixelColor(200, 150).alpha() == 255, "the field is there"
    figure.close()


def test_grey_tells_data_generator_and_the_field_apart() -> None:
    dark, light = luminance(PRINT.data), luminance(PRINT.generator)
    assert (light + 0.05) / (dark + 0.05) > 2.5
    fake, middle, real = map(luminance, (PRINT.field_fake, PRINT.field_middle, PRINT.field_real))
    assert fake > middle > real
    assert (fake + 0.05) / (real + 0.05) > 1.4
    assert set(PICTURE_THEMES) == {"print", "light", "dark", "contrast"}


def test_a_caption_says_what_the_run_is_and_not_where_it_came_from(qtbot: QtBot) -> None:
    frame = frames.ring_frame()
    config = frame.snapshot.config
    preset = Preset("tried", "Non-saturating on the ring", "Tests", "", "", 1, 100, config.to_dict())
    changed = assigned(config, "loss=wasserstein", "penalty=wgan_gp", "schedule.critic_steps=5")
    run = replace(
        material(frame), preset=preset, frame=replace(frame, snapshot=replace(frame.snapshot, config=changed))
    )
    said = about(run).title
    assert said.startswith("Ring of Gaussians · Wasserstein · ")
    assert "Non-saturating" not in said
    assert "Critic steps: 5" in said
    assert said.endswith(" · iteration 3,000 · seed 0")
    assert about(run).more["Command"].startswith("ganviz train wgan-gp-ring "), "the nearest that ships"


def test_a_long_caption_is_broken_where_one_thing_ends(qtbot: QtBot) -> None:
    font = PRINT.font(13)
    words = [f"Setting number {n}: {n}" for n in range(12)]
    lines = broken(" · ".join(words), font, 400)
    assert len(lines) > 1
    assert all(line.split(" · ")[0] in words for line in lines)


def test_a_strip_shows_its_moments_in_order(qtbot: QtBot) -> None:
    figure = figure_of(material(frames.ring_frame()), Choices(composition="strip", moments=3))
    shown = [view.frame.snapshot.iteration for view in figure.views if isinstance(view, Plot) and view.frame]
    assert shown == [0, 1000 if 1000 in shown else 2000, 3000]
    assert "iteration" not in figure.caption, "it stands above each"
    figure.close()


def test_a_picture_of_two_runs_says_in_what_they_differ(qtbot: QtBot) -> None:
    other = frames.ring_frame()
    config = assigned(other.snapshot.config, "generator.width=16")
    run = material(frames.ring_frame(), replace(other, snapshot=replace(other.snapshot, config=config)))
    figure = figure_of(run, Choices(composition="pair"))
    assert "Width: " in figure.caption
    assert " | 16" in figure.caption
    figure.close()
    assert lacks(material(frames.ring_frame()), Choices(composition="pair")) is not None


def test_the_tables_of_a_summary_say_what_differs_and_what_chance_gives() -> None:
    frame = frames.ring_frame()
    assert frame.measures is not None
    values = {"w1": 0.5, "w1_floor_low": 0.1, "w1_floor_high": 0.2, "modes_strict": 4.0, "high_quality_share": 0.89}
    frame = replace(frame, measures=replace(frame.measures, values=MappingProxyType(values)))
    rows = {row.name: row for row in number_rows(frame)}
    assert rows["Wasserstein-1 distance"][1:] == ("0.50", "0.10 – 0.20")
    assert rows["Modes found"].value == "4 of 8"
    assert float(rows["Loss of D, mean of the last 100"].value) == pytest.approx(
        frame.history.scalars["loss_d"][-100:].mean(), abs=0.06
    )
    changed = assigned(frame.snapshot.config, "discriminator.layers=5", "seed=7")
    differing = {row.name: row.value for row in settings_rows(changed)}
    assert differing["Seed"] == "7"
    assert differing["Discriminator: Hidden layers"] == "5"


@pytest.mark.parametrize("latex", sorted(shipped()))
def test_every_formula_is_a_shape_of_its_size(latex: str) -> None:
    svg = shipped()[latex]
    box = shape_of(svg).boundingRect()
    assert box.width() > 3
    assert "rect" not in svg or box.height() > 1
    with pytest.raises(ValueError, match="circle"):
        shape_of(svg.replace("<path", "<circle"))


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_what_cannot_be_written_leaves_what_was_there(qtbot: QtBot, tmp_path: Path, ending: str) -> None:
    run = material(frames.ring_frame())
    figure = figure_of(run, Choices(width=320, height=240, composition="stage"))
    target = tmp_path / f"a.{ending}"
    target.write_bytes(b"before")
    with pytest.raises(OSError, match=r"Could not write .+\.$"):
        write_picture(figure, about(run), tmp_path / "none" / target.name)

    class Failing:
        def encoded(self, *_: object) -> bytes:
            raise OSError("A picture of 1 × 1 pixels is too large to be made here.")

    original = registry.entry(FORMATS, ending).encoded
    registry.entry(FORMATS, ending).encoded = Failing.encoded
    try:
        with pytest.raises(OSError, match="too large"):
            write_picture(figure, about(run), target)
    finally:
        registry.entry(FORMATS, ending).encoded = original
    assert target.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
    write_picture(figure, about(run), target)
    assert target.read_bytes() != b"before"
    figure.close()


def test_the_stage_that_is_zoomed_in_the_window_is_exported_so(qtbot: QtBot) -> None:
    frame = frames.ring_frame()
    like = registry.entry("ganviz.ui.views", "stage_2d")(PRINT)
    like.show(frame)
    like.magnify(3, (1.0, 0.0))
    figure = figure_of(replace(material(frame), like=like), Choices(composition="stage"))
    stage = figure.views[0]
    assert isinstance(stage, Plot)
    (left, right), _ = stage.ranges
    whole = stage.whole[0]
    assert right - left < 0.6 * (whole[1] - whole[0])
    figure.close()
    like.widget.close()
    like.widget.deleteLater()


def test_a_screenshot_and_a_picture_of_the_same_plot_agree(qtbot: QtBot) -> None:
    """The same frame on a widget, as in the window, and rendered at the same size: they differ in smoothing alone."""
    frame = frames.ring_frame()
    for key in ("stage_2d", "losses", "modes", "mode_strip"):
        theme = PICTURE_THEMES["light"]
        shown = registry.entry("ganviz.ui.views", key)(theme)
        shown.widget.resize(600, 400)
        qtbot.addWidget(shown.widget)
        shown.widget.show()
        shown.show(frame)
        grabbed = shown.widget.grab().toImage()
        figure = Figure(frame.snapshot.config, composition="view", view=key, caption=False, paper=_around(600, 400))
        drawn = figure.render(frame)
        left, top = round(figure._cells[0].box.left()), round(figure._cells[0].box.top())
        own = _coarse(drawn.copy(left, top, 600, 400))
        assert np.abs(own - _coarse(grabbed)).mean() < 4, key
        figure.close()


def _around(width: int, height: int) -> Paper:
    """A paper on which one view has this size, in units that are pixels."""
    margin = 0.03 * min(width, height) / (1 - 0.06)
    margin = min(12.0, margin)
    return Paper(QSize(round(width + 2 * margin), round(height + 2 * margin)), 96, 96)


def _coarse(image: object) -> Array:
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(written, "PNG")  # type: ignore[attr-defined]
    with Image.open(io.BytesIO(bytes(written.data().data()))) as opened:
        return np.asarray(opened.convert("RGB").reduce(4), float)
