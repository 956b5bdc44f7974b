"""Numbers beside an axis: round, signed, distinct, and whole wherever they are drawn."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QFontMetricsF, QPainter, QPicture
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ganviz.snapshot import Frame
from ganviz.ui.plotting.axis import Axis, Span
from ganviz.ui.plotting.gutter import Gutter
from ganviz.ui.plotting.labels import Label
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.plotting.ticks import decade, linear_ticks, logarithmic_ticks, nice_step, numbers
from ganviz.ui.theme import LIGHT, Theme
from tests.ui import frames
from tests.ui.built import VIEWS, OpenView, built_views, open_view
from tests.ui.pictures import numbers_of

__all__ = ["built_views", "open_view"]

#: Text smaller than usual, as usual, and as large as it gets; on screen, and in a picture for print.
SCALES = (0.75, 1.0, 2.0)
LOOKS = [*map(LIGHT.scaled, SCALES), *(replace(LIGHT, antialias=True).scaled(scale) for scale in SCALES)]


@pytest.mark.parametrize(
    ("least", "step"), [(0.7, 1), (1, 1), (1.1, 2), (2.1, 5), (5.1, 10), (0.03, 0.05), (340, 500), (1e-7, 1e-7)]
)
def test_steps_are_1_2_or_5(least: float, step: float) -> None:
    assert nice_step(least) == step, "and not a rounding error beside it"


@pytest.mark.parametrize("least", [0.0, -1.0, math.nan, math.inf])
def test_a_step_is_never_absurd(least: float) -> None:
    assert nice_step(least) == 1


@pytest.mark.parametrize(
    ("values", "step", "texts"),
    [
        ((-0.5, 0, 0.5, 1), 0.5, "−0.5 0 0.5 1.0"),
        ((-1e-17, 0.5), 0.5, "0 0.5"),
        ((-1500, 12_000), 500, "−1,500 12,000"),
        ((-3e6, 1.5e6), 5e5, "−3.0M 1.5M"),
        ((2_205_160, 2_205_180), 20, "2,205,160 2,205,180"),
        ((-5e-6, 0, 5e-6), 5e-6, "−5·10⁻⁶ 0 5·10⁻⁶"),
        ((1.8e-8, 2e-8, 2.2e-8), 2e-9, "1.8·10⁻⁸ 2.0·10⁻⁸ 2.2·10⁻⁸"),
        ((8e-6, 1e-5, 1.2e-5), 2e-6, "0.8·10⁻⁵ 1.0·10⁻⁵ 1.2·10⁻⁵"),
        ((0.0002, 0.0004), 0.0002, "0.0002 0.0004"),
        ((0.50001, 0.50002), 1e-5, "0.50001 0.50002"),
        ((4e12, 6e12), 2e12, "4·10¹² 6·10¹²"),
    ],
)
def test_numbers_have_as_many_digits_as_their_step_needs(values: tuple[float, ...], step: float, texts: str) -> None:
    assert numbers(values, step) == texts.split()


@pytest.mark.parametrize(
    ("exponent", "factor", "text"),
    [(-5, 1, "10⁻⁵"), (-5, 3, "3·10⁻⁵"), (-3, 1, "0.001"), (-1, 5, "0.5"), (0, 1, "1"), (3, 1, "1000"), (4, 1, "10⁴")],
)
def test_decades_are_written_for_people(exponent: float, factor: int, text: str) -> None:
    assert decade(exponent, factor) == text


@pytest.mark.parametrize(
    ("low", "high", "texts"),
    [
        (-3.4, 0.2, "0.001 0.01 0.1 1"),
        (-1.6, -0.4, "0.03 0.1 0.3"),
        (-1.05, -0.65, "0.1 0.2"),
        (-1.08, -1.01, "0.085 0.090 0.095"),
        (-5.6, -4.9, "3·10⁻⁶ 10⁻⁵"),
        (800.2, 800.75, "2·10⁸⁰⁰ 5·10⁸⁰⁰"),
    ],
)
def test_a_logarithmic_axis_has_two_numbers_however_short_it_is(low: float, high: float, texts: str) -> None:
    choices = (ticks for ticks in logarithmic_ticks(low, high, 0.15) if len(ticks.at) > 1)
    ticks = next(choices)
    assert list(ticks.texts) == texts.split()
    assert all(low <= at <= high for at in ticks.at)
    plain = [
        (at, text) for at, text in zip(ticks.at, ticks.texts, strict=True) if "10⁻" not in text and "⁸" not in text
    ]
    assert [at for at, _ in plain] == pytest.approx([math.log10(float(text)) for _, text in plain])


def test_a_narrow_range_is_counted_from_its_first_tick() -> None:
    ticks = next(linear_ticks(1.5 - 1e-10, 1.5 + 6e-9, 2e-9))
    assert ticks.texts == ("1.500000000", "+2·10⁻⁹", "+4·10⁻⁹", "+6·10⁻⁹")
    assert ticks.counted


class Ruled(Plot[tuple[Span, Span, Span]]):
    """A plot of nothing but its axes, which shows what it is given: x, y, and the axis at the right."""

    title = "Ruled"
    has_right_axis = True

    def build(self) -> None:
        self.drawn = 0
        self.right.unlinkFromView()

    def draw(self, frame: tuple[Span, Span, Span]) -> list[Label]:
        self.drawn += 1
        x, y, right = frame
        self.set_ranges(x, y)
        self.right.setRange(*right)
        return []


@pytest.fixture(scope="module")
def ruled(qapp: QApplication) -> Iterator[Ruled]:
    plot = Ruled(LIGHT)
    plot.widget.show()
    yield plot
    plot.widget.deleteLater()


def random_ranges(count: int, seed: int = 0) -> list[Span]:
    """Ranges between 1e-12 and 1e12, of either sign, at least a millionth of their size wide."""
    rng = np.random.default_rng(seed)
    size, sign = 10 ** rng.uniform(-12, 12, count), rng.choice([-1.0, 1.0], count)
    width = size * 10 ** rng.uniform(-6, 0.3, count)
    far = sign * size
    return [(min(a, b), max(a, b)) for a, b in zip(far.tolist(), (far - sign * width).tolist(), strict=True)]


def painted(plot: Plot, axis: Axis) -> list[str]:
    """The numbers of an axis, after seeing to it that they are whole, apart, signed and distinct."""
    picture = QPicture()
    painter = QPainter(picture)
    specs = axis.generateDrawSpecs(painter)
    painter.end()
    assert specs is not None
    metrics, widget, before = QFontMetricsF(axis.style["tickFont"]), plot.widget.rect().toRectF(), None
    for box, flags, text in specs[2]:
        ink = metrics.boundingRect(box, int(flags), text)
        assert axis.boundingRect().contains(ink), (text, axis.range)
        assert widget.contains(axis.mapRectToScene(ink)), (text, axis.range)
        assert before is None or not before.intersects(box), (text, axis.range)
        before = box
    texts = [text for _, _, text in specs[2]]
    assert len(texts) == len(set(texts)) >= 2, (texts, axis.range)
    assert not any("-" in text for text in texts)
    if not axis.logarithmic and not texts[1].startswith("+"):
        signs = [text.startswith("−") for text in texts]
        assert signs == [at < 0 and text != "0" for at, text in zip(axis.ticks.at, texts, strict=True)]
    return texts


@pytest.mark.parametrize("look", LOOKS)
def test_every_range_has_numbers_that_can_be_read(ruled: Ruled, look: Theme) -> None:
    ruled.widget.resize(round(640 * look.scale), round(300 * look.scale))
    ruled.set_theme(look)
    ranges = random_ranges(200)
    for x, y in zip(ranges, reversed(ranges), strict=True):
        ruled.show((x, y, x))
        for axis in (ruled.left, ruled.right, ruled.bottom):
            painted(ruled, axis)


@pytest.mark.parametrize("around", [1.5, -7e11, 3e-12])
def test_narrower_ranges_show_how_far_from_the_first_tick_they_are(ruled: Ruled, around: float) -> None:
    ruled.set_theme(LIGHT)
    ruled.widget.resize(640, 300)
    narrow = around, around + abs(around) * 3e-9
    ruled.show((narrow, narrow, narrow))
    for axis in (ruled.left, ruled.right, ruled.bottom):
        first, *others = painted(ruled, axis)
        assert first.startswith("−") == (around < 0)
        assert all(text.startswith("+") for text in others)


@pytest.mark.parametrize("key", VIEWS)
def test_every_view_has_numbers_that_can_be_read(
    open_view: OpenView, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever it is that it draws, on screen and in a picture for print."""
    frame = frames.ring_frame() if 2 in VIEWS[key].dimensions else frames.line_frame()
    for look in LOOKS:
        view = open_view(key, look, round(400 * look.scale), round(300 * look.scale))
        assert isinstance(view, Plot)
        axes = [view.left, view.bottom, *([view.right] if view.has_right_axis else [])]
        for span in random_ranges(3, seed=1):

            def draw(_: Frame, view: Plot = view, axes: list[Axis] = axes, span: Span = span) -> list[Label]:
                view.set_ranges(span, span)
                for axis in axes:
                    axis.first, axis.last, axis.whole = -math.inf, math.inf, False
                    axis.setRange(*(span if not axis.logarithmic else (math.log10(abs(end)) for end in span)))
                return []

            with monkeypatch.context() as patch:
                patch.setattr(view, "draw", draw)
                view.show(frame)
                for axis in axes:
                    if axis.style["showValues"]:
                        painted(view, axis)
                    # What leaves its view Qt keeps in parts, and then shows numbers of an earlier range.
                    assert view.plot.boundingRect().contains(axis.mapRectToParent(axis.boundingRect()))


def test_ticks_are_as_many_as_there_is_room_for_but_never_very_many(ruled: Ruled) -> None:
    ruled.set_theme(LIGHT)
    for width, most in ((600, 8), (6000, 41)):
        ruled.widget.resize(width, 300)
        ruled.show(((0.0, 1.0), (0.0, 1.0), (0.0, 1.0)))
        ticks = ruled.bottom.ticks
        assert most / 2 < len(ticks.at) <= most
        assert np.diff(ticks.at) == pytest.approx(np.diff(ticks.at)[0])
    ruled.bottom.first, ruled.bottom.last = 0.25, 0.75
    assert 0.25 <= min(ruled.bottom.ticks.at) < max(ruled.bottom.ticks.at) <= 0.75
    ruled.bottom.first, ruled.bottom.last = -math.inf, math.inf


def test_an_axis_that_has_become_wider_shows_all_of_its_numbers(ruled: Ruled, qtbot: QtBot) -> None:
    """Qt keeps a picture of each axis, in which the old width cut them off."""
    usual, wide = (0.0, 1.0), (-0.0512, 0.0498)
    ruled.set_theme(LIGHT)
    ruled.widget.resize(600, 300)
    ruled.show((usual, usual, usual))
    numbers_of(ruled.widget)
    ruled.show((usual, wide, wide))
    new = Ruled(LIGHT)
    qtbot.addWidget(new.widget)
    new.widget.resize(600, 300)
    new.show((usual, wide, wide))
    new.widget.show()
    assert np.array_equal(numbers_of(ruled.widget), numbers_of(new.widget))


def test_plots_of_a_column_leave_the_room_that_the_widest_numbers_need(qapp: QApplication) -> None:
    usual, wide, gutter = (0.0, 1.0), (-123_456.0, -123_455.0), Gutter()
    plots = [Ruled(LIGHT) for _ in range(3)]
    for plot in plots:
        plot.widget.resize(400, 150)
        plot.share(gutter)
        plot.show((usual, usual, usual))
    before = plots[0].area.left()
    plots[1].show((usual, wide, usual))
    assert len({plot.area.left() for plot in plots}) == 1
    assert plots[0].area.left() > before
    plots[1].show((usual, usual, usual))
    assert {plot.area.left() for plot in plots} == {before}
    plots[1].show((usual, wide, usual))
    drawn = [plot.drawn for plot in plots]
    for scale in (2.0, 1.0):
        with gutter.renewed():
            for plot in plots:
                plot.set_theme(LIGHT.scaled(scale))
        assert len({plot.area.left() for plot in plots}) == 1
    # To see how much room the numbers need, and with that room; not once more for each other plot.
    assert all(plot.drawn - before <= 2 * 2 for plot, before in zip(plots[1:], drawn[1:], strict=True))
    for plot in plots:
        plot.widget.deleteLater()
