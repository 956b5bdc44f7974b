"""The bars of the modes, and the strip of the modes over time."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest

from ganviz.snapshot import Frame, frozen
from ganviz.ui.theme import DARK, LIGHT, Theme
from tests.ui import frames
from tests.ui.built import VIEWS
from tests.ui.pictures import close_to, middle_of, picture_of
from tests.ui.views.plots import Shown, texts, with_measures


def test_bars_are_the_shares_and_the_headline_says_how_many(shown: Shown) -> None:
    frame = frames.ring_frame()
    view = shown("modes", frame)
    assert frame.measures is not None
    assert view.found.opts["x"].tolist() == [1, 2, 3, 6]
    assert view.found.opts["height"] == pytest.approx(frame.measures.arrays["mode_shares"][[0, 1, 2, 5]])
    x, y = (each.reshape(-1, 6)[:, :5] for each in view.missed.line)
    assert x.mean(axis=1) == pytest.approx([4, 5, 7, 8], abs=0.15)
    assert (np.ptp(x, axis=1), y.max(axis=1)) == (pytest.approx([0.7] * 4), pytest.approx([1 / 8] * 4))
    assert set(view.fair.line[1].tolist()) == {1 / 8}
    quality = frame.measures.values["high_quality_share"]
    said = f"4 of 8 · high quality {quality:.0%}".replace("%", " %")
    # Nearly all points are in four of eight modes, in shares of 44, 32, 15 and 9 %.
    assert texts(view)[:2] == ["Modes", f"{said} · KL 0.85"]
    assert texts(shown("modes", frame, width=304))[:2] == ["Modes", said], "no half words"


def test_bars_that_are_of_an_earlier_iteration_say_so(shown: Shown) -> None:
    """Also when nothing has been measured since, and no longer once the frame is of that iteration again."""
    frame = frames.ring_frame()
    view = shown("modes", frame)
    assert not [text for text in texts(view) if text.startswith("at ")]
    view.show(frames.changed(frame, iteration=3012))
    assert texts(view)[2] == "at 3,000"
    view.show(frame)
    assert len([text for text in texts(view) if text.startswith("at ")]) == 0


def with_shares(shares: list[float]) -> Frame:
    frame = frames.ring_frame()
    assert frame.measures is not None
    arrays = {"mode_shares": frozen(np.array(shares)), "mode_captured": frozen(np.array(shares) > 0, bool)}
    return replace(frame, measures=replace(frame.measures, arrays=MappingProxyType(arrays)))


def test_the_highest_bar_and_twice_what_is_fair_have_room(shown: Shown) -> None:
    view = shown("modes", with_shares([0.125] * 8))
    assert 0.25 <= view.ranges[1][1] < 0.4
    view.show(with_shares([0.6, 0.1, 0, 0, 0, 0, 0, 0]))
    assert 0.66 <= view.ranges[1][1] < 0.9


def test_few_bars_are_narrower_so_that_they_stay_bars(shown: Shown) -> None:
    assert shown("modes", frames.ring_frame()).found.opts["width"] == 0.7
    assert shown("modes", frames.line_frame("bimodal")).found.opts["width"] == pytest.approx(0.28)


def test_what_is_fair_is_each_modes_own_share(shown: Shown) -> None:
    """One mode holds a quarter of the data, the other three quarters."""
    config = frames.config_for("mixture", latent=1, means=(-2.0, 2.0), weights=(1.0, 3.0))
    points = config.target.sample(1000, np.random.default_rng(0))
    frame = frames.frame_of(config, points, points)
    view = shown("modes", frame)
    x, y = view.fair.line
    assert list(zip(x.tolist(), y.tolist(), strict=True))[:3] == [(0.4, 0.25), (1.5, 0.25), (1.5, 0.75)]
    assert y[-1] == 0.75


def test_data_without_modes_get_a_quiet_sentence(shown: Shown) -> None:
    frame = frames.shape_frame()
    view = shown("modes", frames.ring_frame())
    view.show(frame)
    assert texts(view) == ["Modes", "This data has no separate modes."]
    assert len(view.found.opts["x"]) == 0
    kind = VIEWS["modes"]
    assert not kind.suits(frame.snapshot.config)
    assert not kind.suits(frames.line_frame().snapshot.config), "one mode is none to miss"
    assert kind.suits(frames.line_frame("bimodal").snapshot.config)


def test_what_lies_beyond_three_sigma_is_a_pale_part_on_top(shown: Shown) -> None:
    frame = frames.ring_frame()
    assert frame.measures is not None
    shares = np.array([0.4, 0.2, 0, 0, 0, 0, 0.01, 0])
    quality = np.array([0.8, 1.0, np.nan, 0, np.nan, np.nan, 0.25, np.nan])
    arrays = {
        "mode_shares": frozen(shares),
        "mode_quality": frozen(quality),
        "mode_captured": frozen(shares > 0.0125, bool),
    }
    frame = replace(frame, measures=replace(frame.measures, arrays=MappingProxyType(arrays)))
    frame = with_measures(frame, modes_strict=2, modes_captured=3, high_quality_share=0.61, mode_kl=1.45)
    view = shown("modes", frame, width=600)
    bottoms, heights = view.astray.opts["y0"], view.astray.opts["height"]
    # 0.4 of all points are 80 % of those nearest to the first mode: 0.1 are astray.
    assert bottoms[:2] == pytest.approx([0.4, 0.2])
    assert heights[:2] == pytest.approx([0.1, 0], abs=1e-7)
    assert (bottoms[6], heights[6]) == pytest.approx((0, 0.04)), "too few to count as found, and pale throughout"
    assert heights.sum() == pytest.approx(0.14)
    assert texts(view)[1:] == ["2 of 8 (3 touched) · high quality 61 % · KL 1.4", "fair", "pale: beyond 3σ"]
    assert texts(shown("modes", frame, width=180))[1] == "2 of 8", "in little room no word is cut"


def test_the_strip_shows_each_mode_when_it_was_there(shown: Shown) -> None:
    frame = frames.ring_frame(iterations=1000)
    shares = np.zeros((4, 8))
    shares[0, 0], shares[1, 0], shares[2, 5], shares[3] = 1, 1 / 8, 1 / 4, np.nan
    history = replace(
        frame.history,
        measured_at=frozen(np.array([0, 100, 500, 900])),
        arrays=MappingProxyType({"mode_shares": frozen(shares)}),
    )
    view = shown("mode_strip", replace(frame, history=history))
    image, place = view.strip.image, view.strip.mapRectToParent(view.strip.boundingRect())
    assert image.shape[0] == 8
    assert (place.left(), place.right(), place.top(), place.bottom()) == pytest.approx((0, 1000, 0.5, 8.5))
    at = (np.array([50, 300, 700, 950]) / 1000 * image.shape[1]).astype(int)
    # Full from twice the fair share on; one fair share is half of that. What is not known is the background.
    assert image[0, at].tolist() == [255, 128, 0, 0]
    assert image[5, at].tolist() == [0, 0, 255, 0]
    assert image[:, at].sum() == 255 + 128 + 255
    columns = view.area.width() * 1000 / view.ranges[0][1]
    assert image.shape[1] == pytest.approx(columns, abs=1), "one column for each pixel"


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_strip_has_the_first_mode_on_top_in_the_generators_colour(shown: Shown, theme: Theme) -> None:
    frame = frames.ring_frame(iterations=1000)
    shares = np.zeros((1, 8))
    shares[0, 0] = 1
    history = replace(
        frame.history, measured_at=frozen(np.array([0])), arrays=MappingProxyType({"mode_shares": frozen(shares)})
    )
    view = shown("mode_strip", replace(frame, history=history), height=200)
    view.set_theme(theme)
    column, row = middle_of(close_to(picture_of(view.widget), theme.generator, 10))
    area = view.area
    assert row == pytest.approx(area.top() + area.height() / 16, abs=2)
    assert column == pytest.approx(area.left() + area.width() * 500 / view.ranges[0][1], abs=2)


def test_the_strip_has_nothing_to_show_without_modes_or_history(shown: Shown) -> None:
    view = shown("mode_strip", frames.ring_frame())
    for nothing in (frames.first_frame(), replace(frames.ring_frame(), history=frames.history_of(100))):
        view.show(nothing)
        assert not view.strip.isVisible()
    view.show(frames.shape_frame())
    assert texts(view) == ["Modes over time", "This data has no separate modes."]
    assert not VIEWS["mode_strip"].suits(frames.shape_frame().snapshot.config)
