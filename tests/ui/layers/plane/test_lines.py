"""Level lines of densities, and the lines of D."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt

from ganviz.snapshot import Densities, Frame, frozen
from tests.ui import frames
from tests.ui.built import OpenView
from tests.ui.stages import OpenStage, on_curve, only, texts


def with_exact_density(frame: Frame, points: int = 300) -> Frame:
    """The same frame with P_data on a finer grid, and twice that distribution for P_G, which changes no region."""
    target = frame.snapshot.config.target
    axes = tuple(np.linspace(low, high, points) for low, high in target.bounds())
    density = target.density(np.stack(np.meshgrid(*axes), axis=-1).reshape(-1, 2))
    assert density is not None
    distribution = frozen(density.reshape(points, points))
    exact = Densities(tuple(map(frozen, axes)), distribution, frozen(2 * distribution), 0.0, 1000)
    return frames.changed(frame, densities=exact)


@pytest.mark.parametrize(
    ("layer", "shares"), [("support", [0.99]), ("data_density", [0.3, 0.6, 0.9]), ("density", [0.3, 0.6, 0.9])]
)
def test_level_lines_are_circles_round_separate_gaussians(plane: OpenStage, layer: str, shares: list[float]) -> None:
    frame = with_exact_density(frames.ring_frame())
    modes = frame.snapshot.config.target.modes()
    assert modes is not None
    view = plane()
    only(view, layer)
    view.show(frame)
    line = on_curve(view.drawn[layer].lines)
    radius = np.linalg.norm(line[:, None] - modes.centres, axis=2).min(axis=1) / modes.sigma[0]
    # Of a Gaussian on the plane the share s lies within σ √(−2 log(1 − s)).
    wanted = np.sqrt(-2 * np.log(1 - np.array(shares)))
    nearest = np.abs(radius[:, None] - wanted).argmin(axis=1)
    assert set(nearest) == set(range(len(shares)))
    assert np.abs(radius - wanted[nearest]).max() < 0.06
    words = {
        "support": "99 % of P_data",
        "data_density": "lines: 30, 60, 90 % of P_data",
        "density": "lines: 30, 60, 90 % of P_G",
    }
    assert texts(view) == [words[layer]]


def test_level_lines_follow_a_distribution_that_changes(plane: OpenStage) -> None:
    first, second = with_exact_density(frames.ring_frame()), frames.grid_frame()
    view = plane()
    only(view, "support")
    view.show(first)
    before = view.drawn["support"].lines.line[0]
    view.show(second)
    assert len(view.drawn["support"].lines.line[0]) != len(before)
    view.clear()
    view.show(second)
    assert len(view.drawn["support"].lines.line[0])


def test_data_without_a_density_have_no_support_and_the_stage_says_so(plane: OpenStage) -> None:
    frame = frames.ring_frame()
    densities = replace(frame.snapshot.densities, data=None)
    view = plane()
    only(view, "support")
    view.show(frames.changed(frame, densities=densities))
    assert texts(view) == ["P_data has no density here"]
    assert not view.drawn["support"].lines.visible


def test_the_optimal_d_is_dashed_and_d_is_not(open_view: OpenView) -> None:
    for stage, trained in (("stage_1d", "discriminator"), ("stage_2d", "decision")):
        view: Any = open_view(stage)
        assert view.drawn["optimal"].line.pen.style() == Qt.PenStyle.DashLine
        assert view.drawn[trained].line.pen.style() == Qt.PenStyle.SolidLine


@pytest.mark.parametrize("loss", ["non_saturating", "hinge"])
def test_the_decision_line_runs_where_d_takes_its_middle_value(plane: OpenStage, loss: str) -> None:
    frame = frames.ring_frame(loss)
    field = frame.snapshot.field
    x, y = np.meshgrid(*field.axes)
    view = plane()
    only(view, "decision", "optimal")
    values, optimal = (field.middle + 0.3 * along for along in (x - 0.25, y + 0.5))
    view.show(frames.judged(frame, values=frozen(values), optimal=frozen(optimal)))
    assert on_curve(view.drawn["decision"].line)[:, 0] == pytest.approx(0.25, abs=1e-4)
    line = on_curve(view.drawn["optimal"].line)
    assert line[np.isfinite(line[:, 1]), 1] == pytest.approx(-0.5, abs=1e-4)
    # The next frame has another D, and the same one with another middle.
    view.show(frames.judged(frame, values=frozen(values - 0.3), optimal=frozen(optimal)))
    assert on_curve(view.drawn["decision"].line)[:, 0] == pytest.approx(1.25, abs=1e-4)
    view.show(frames.judged(frame, values=frozen(values - 0.3), middle=field.middle - 0.3))
    assert on_curve(view.drawn["decision"].line)[:, 0] == pytest.approx(0.25, abs=1e-4)
    # A D that says the same everywhere has changed its mind nowhere.
    flat = frozen(field.middle + 1e-6 * (x - 0.25))
    view.show(frames.judged(frame, values=flat, slope=frozen(np.full_like(x, 1e-6))))
    assert len(on_curve(view.drawn["decision"].line)) == 0
