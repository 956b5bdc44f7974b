"""What lies behind everything: D, differences, slopes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from ganviz.snapshot import Frame, frozen
from ganviz.ui.theme import DARK, LIGHT, Theme
from tests.ui import frames
from tests.ui.pictures import Array, close_to, picture_of
from tests.ui.stages import OpenStage, on_curve, only, texts


def at(view: Any, picture: Array, x: float, y: float) -> Array:
    """The colour at a place of the plane."""
    ((column, row),) = view.pixels(np.array([[x, y]])).astype(int)
    return picture[row, column]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("loss", ["non_saturating", "hinge"])
def test_the_difference_is_blue_where_d_is_too_high_and_says_how_large_it_is(
    plane: OpenStage, theme: Theme, loss: str
) -> None:
    frame = frames.ring_frame(loss)
    field = frame.snapshot.field
    x, y = np.meshgrid(*field.axes)
    best = np.full_like(x, field.middle)
    # Twice as many places are as much too high as the others are too low, and below it is not known.
    gap = field.span * np.where(np.arange(x.shape[1]) < x.shape[1] // 2, 1.0, -0.5)
    best[y < -0.5] = np.nan
    view = plane(theme)
    only(view, "difference")
    view.show(frames.judged(frame, values=frozen(best + gap), optimal=frozen(best)))
    picture = picture_of(view.widget)
    assert close_to(at(view, picture, -0.8, 0.6), theme.field_real, 3)
    fake = at(view, picture, 0.8, 0.6).astype(int)
    assert fake[0] > fake[2] + 10, "half as much too low is a pale orange"
    below = picture[int(view.area.bottom()) - 60 : int(view.area.bottom()) - 5, 200:500]
    assert (close_to(below, theme.field_middle, 3) | close_to(below, theme.border, 30)).mean() > 0.95
    name = "D − D*" if loss == "non_saturating" else "f − f*"
    mean = {"non_saturating": "0.38", "hinge": "0.75"}[loss]
    assert texts(view)[0] == f"{name}: on average {mean} apart"


def test_the_optimal_critic_is_not_known_on_the_plane_and_the_stage_says_so(plane: OpenStage) -> None:
    view = plane()
    for layer in ("difference", "optimal_field"):
        only(view, layer)
        view.show(frames.ring_frame("wasserstein"))
        assert texts(view) == ["The optimal critic is known on the line only"]
    only(view, "difference")
    view.show(frames.judged(frames.ring_frame(), optimal=None))
    assert texts(view) == ["The optimal D is not known for these data"]


def with_slope(loss: str, slope_at: Array, peak: tuple[int, int] | None = None, largest: float = 0.0) -> Frame:
    frame = frames.ring_frame(loss)
    slope = np.array(slope_at, float)
    if peak is not None:
        slope[peak] = largest
    return frames.judged(frame, slope=frozen(slope))


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_slope_is_darkest_where_it_is_largest_and_the_number_stands_there(plane: OpenStage, theme: Theme) -> None:
    axes = frames.ring_frame().snapshot.field.axes
    row, column = 40, 20
    x, y = np.meshgrid(*axes)
    slope = 3.2 * np.exp(-20 * ((x - axes[0][column]) ** 2 + (y - axes[1][row]) ** 2))
    # What is steeper outside of the picture does not count.
    frame = with_slope("non_saturating", slope, (0, 0), 50.0)
    view = plane(theme)
    only(view, "slope")
    view.show(frame)
    (caption, label) = view.labels.labels
    assert caption.text == "‖∇f‖: slope of D’s raw score f"
    assert label.text == "largest: 3.2"
    assert label.dot is not None
    place = view.pixels(np.array([[axes[0][column], axes[1][row]]]))[0]
    assert [label.dot.x(), label.dot.y()] == pytest.approx(place.tolist(), abs=0.1)
    picture = picture_of(view.widget)
    steep, flat = (at(view, picture, *where).astype(int) for where in ((axes[0][column] + 0.05, axes[1][row]), (1, -1)))
    assert close_to(flat, theme.field_middle, 3)
    assert np.abs(steep - flat).max() > 30
    assert steep[2] > max(steep[0], steep[1]), "violet, neither blue nor orange"
    assert not view.drawn["slope"].unit.visible, "1 means nothing to this loss"


def test_a_slope_that_is_not_known_everywhere_has_no_largest(plane: OpenStage) -> None:
    x, _ = np.meshgrid(*frames.ring_frame().snapshot.field.axes)
    view = plane()
    only(view, "slope")
    view.show(frames.judged(frames.ring_frame(), slope=frozen(np.where(np.abs(x) < 0.3, np.inf, 2.5))))
    assert [label.text for label in view.labels.labels] == ["‖∇f‖: slope of D’s raw score f"]


def test_a_critic_shows_where_its_slope_is_1(plane: OpenStage) -> None:
    x, y = np.meshgrid(*frames.ring_frame().snapshot.field.axes)
    view = plane()
    only(view, "slope")
    view.show(with_slope("wasserstein", np.hypot(x, y)))
    line = on_curve(view.drawn["slope"].unit)
    assert np.linalg.norm(line, axis=1) == pytest.approx(1, abs=5e-3)
    assert "‖∇f‖ = 1" in texts(view)
    view.clear()
    view.show(with_slope("wasserstein", 0.1 * np.hypot(x, y)))
    assert len(view.drawn["slope"].unit.line[0]) == 0
    assert "nowhere 1, which the Wasserstein distance asks for" in texts(view)
    assert "‖∇f‖ = 1" not in texts(view)


def test_of_two_backgrounds_the_one_that_replaces_d_is_seen(plane: OpenStage) -> None:
    frame = frames.ring_frame()
    values = np.ones_like(frame.snapshot.field.values)
    frame = frames.judged(frame, values=frozen(values), optimal=frozen(values), slope=frozen(values))
    view = plane()
    only(view, "field", "difference")
    view.show(frame)
    assert close_to(at(view, picture_of(view.widget), 0, 0), LIGHT.field_middle, 3), "D is the optimal one"
    only(view, "field")
    assert close_to(at(view, picture_of(view.widget), 0, 0), LIGHT.field_real, 3)
    only(view)
    assert close_to(at(view, picture_of(view.widget), 0, 0), LIGHT.background, 3)


def test_before_there_is_a_d_there_is_no_field(plane: OpenStage) -> None:
    view = plane()
    only(view, "field")
    view.show(frames.judged(frames.first_frame(), middle=float("nan")))
    assert close_to(at(view, picture_of(view.widget), 0, 0), LIGHT.background, 0)
