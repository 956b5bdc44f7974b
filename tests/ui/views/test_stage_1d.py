"""The stage for the line: three scales over one x, and z below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from ganviz.snapshot import Frame, frozen
from ganviz.ui.plotting.view import View
from ganviz.ui.views.stage_1d import CERTAIN
from tests.ui import frames
from tests.ui.built import OpenView
from tests.ui.stages import height_on_axis

Shown = Callable[[Frame], Any]


@pytest.fixture
def shown(open_view: OpenView) -> Shown:
    """Shows a frame on the stage for the line."""

    def show(frame: Frame) -> View:
        view = open_view("stage_1d", width=900, height=700)
        view.show(frame)
        return view

    return show


def test_the_density_is_drawn_on_the_left_scale(shown: Shown) -> None:
    frame = frames.line_frame()
    view = shown(frame)
    x, y = view.drawn["data"].line.line
    top = int(np.argmax(y))
    # N(4, ½) is 1/(½ √(2π)) high.
    assert x[top] == pytest.approx(4, abs=0.05)
    assert height_on_axis(view.left, y[top]) == pytest.approx(0.7979, rel=2e-3)


def test_d_is_drawn_on_the_right_scale(shown: Shown) -> None:
    view = shown(frames.line_frame())
    _, y = view.drawn["discriminator"].line.line
    values = frames.line_frame().snapshot.field.values
    assert [height_on_axis(view.right, float(value)) for value in y[[0, 77, 200]]] == pytest.approx(
        values[[0, 77, 200]].tolist(), rel=1e-5
    )
    assert height_on_axis(view.right, 0.0) == pytest.approx(0)
    assert height_on_axis(view.right, CERTAIN) == pytest.approx(1)


def test_a_critic_has_a_scale_of_its_own(shown: Shown) -> None:
    view = shown(frames.line_frame("bimodal", "wasserstein"))
    _, y = view.drawn["discriminator"].line.line
    assert not view.drawn["discriminator"].middle.visible
    frame = frames.line_frame("bimodal", "wasserstein")
    values = frame.snapshot.field.values
    assert height_on_axis(view.right, float(y[50])) == pytest.approx(float(values[50]), rel=1e-5)
    left, right = view.ranges[0]
    inside = (frame.snapshot.field.axes[0] > left) & (frame.snapshot.field.axes[0] < right)
    assert y[inside].min() >= 0
    assert y[inside].max() <= 1


@pytest.mark.parametrize(("loss", "middle", "aims"), [("least_squares", 0.5, (0, 1)), ("hinge", 0, (-1, 1))])
def test_a_score_with_aims_shows_both_and_its_middle(
    shown: Shown, loss: str, middle: float, aims: tuple[float, float]
) -> None:
    frame = frames.line_frame(loss=loss)
    view = shown(frames.judged(frame, values=frozen(np.full(400, middle + 0.01)), optimal=None))
    low, high = (height_on_axis(view.right, y) for y in (0.0, 1.0))
    assert low <= aims[0]
    assert aims[1] <= high < aims[1] + 1
    assert view.drawn["discriminator"].middle.visible
    assert height_on_axis(view.right, view.drawn["discriminator"].middle.line[1][0]) == pytest.approx(middle, abs=1e-6)
    view.set_layer("discriminator", False)
    assert not view.drawn["discriminator"].middle.visible


@pytest.mark.parametrize("loss", ["least_squares", "wasserstein"])
def test_the_optimal_score_is_in_the_picture_too(shown: Shown, loss: str) -> None:
    frame = frames.line_frame(loss=loss)
    far = frozen(np.where(np.arange(400) < 200, 30.0, 60.0))
    view = shown(frames.judged(frame, optimal=far))
    y = view.drawn["optimal"].line.line[1]
    assert 0 <= y.min() < y.max() <= 1
    assert [height_on_axis(view.right, float(each)) for each in y[[0, -1]]] == pytest.approx([30, 60], rel=1e-5)


def test_a_collapsed_generator_does_not_flatten_the_data(shown: Shown) -> None:
    frame = frames.line_frame()
    densities = frame.snapshot.densities
    assert densities is not None
    needle = frozen(np.where(np.arange(400) == 200, 500.0, 0.0))
    view = shown(frames.changed(frame, densities=replace(densities, generated=needle)))
    assert view.drawn["data"].line.line[1].max() > 0.25


def test_the_important_words_are_there(shown: Shown) -> None:
    texts = {label.text for label in shown(frames.line_frame()).labels.labels}
    assert {"data", "generator", "D(x)", "optimal D", "x = G(z)", "z"} <= texts
    texts = {label.text for label in shown(frames.line_frame("bimodal", "wasserstein")).labels.labels}
    assert "critic" in texts
    assert "D(x)" not in texts
    texts = {label.text for label in shown(frames.line_frame(loss="hinge")).labels.labels}
    assert {"f(x)", "optimal f"} <= texts
