"""The stage for the line: three scales over one x, and z below."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ganviz.snapshot import Frame, frozen
from ganviz.ui.theme import LIGHT
from ganviz.ui.views.stage_1d import BOTTOM, CERTAIN, LINES, Stage1D
from tests.ui import frames
from tests.ui.pictures import Array


def shown(qtbot: QtBot, frame: Frame) -> Stage1D:
    view = Stage1D(LIGHT)
    qtbot.addWidget(view.widget)
    view.widget.resize(900, 700)
    view.widget.show()
    view.show(frame)
    return view


def height_on_axis(axis: object, y: float) -> float:
    """What an axis says at height ``y`` of the plot."""
    low, high = axis.range  # type: ignore[attr-defined]
    return low + (y - BOTTOM) / (1.02 - BOTTOM) * (high - low)


def test_the_density_is_drawn_on_the_left_scale(qtbot: QtBot) -> None:
    frame = frames.line_frame()
    view = shown(qtbot, frame)
    x, y = view.data.getData()
    top = int(np.argmax(y))
    # N(4, ½) is 1/(½ √(2π)) high.
    assert x[top] == pytest.approx(4, abs=0.05)
    assert height_on_axis(view.left, y[top]) == pytest.approx(0.7979, rel=2e-3)


def test_d_is_drawn_on_the_right_scale(qtbot: QtBot) -> None:
    view = shown(qtbot, frames.line_frame())
    _, y = view.discriminator.getData()
    values = frames.line_frame().snapshot.field.values
    assert [height_on_axis(view.right, float(value)) for value in y[[0, 77, 200]]] == pytest.approx(
        values[[0, 77, 200]].tolist(), rel=1e-5
    )
    assert height_on_axis(view.right, 0.0) == pytest.approx(0)
    assert height_on_axis(view.right, CERTAIN) == pytest.approx(1)


def test_a_critic_has_a_scale_of_its_own(qtbot: QtBot) -> None:
    view = shown(qtbot, frames.line_frame("bimodal", "wasserstein"))
    _, y = view.discriminator.getData()
    assert not view.half.isVisible()
    frame = frames.line_frame("bimodal", "wasserstein")
    values = frame.snapshot.field.values
    assert height_on_axis(view.right, float(y[50])) == pytest.approx(float(values[50]), rel=1e-5)
    left, right = view.ranges[0]
    inside = (frame.snapshot.field.axes[0] > left) & (frame.snapshot.field.axes[0] < right)
    assert y[inside].min() >= 0
    assert y[inside].max() <= 1


@pytest.mark.parametrize(("loss", "middle", "aims"), [("least_squares", 0.5, (0, 1)), ("hinge", 0, (-1, 1))])
def test_a_score_with_aims_shows_both_and_its_middle(
    qtbot: QtBot, loss: str, middle: float, aims: tuple[float, float]
) -> None:
    frame = frames.line_frame(loss=loss)
    timid = replace(frame.snapshot.field, values=frozen(np.full(400, middle + 0.01)), optimal=None)
    view = shown(qtbot, replace(frame, snapshot=replace(frame.snapshot, field=timid)))
    low, high = (height_on_axis(view.right, y) for y in (0.0, 1.0))
    assert low <= aims[0]
    assert aims[1] <= high < aims[1] + 1
    assert view.half.isVisible()
    assert height_on_axis(view.right, view.half.getData()[1][0]) == pytest.approx(middle, abs=1e-6)
    view.set_layer("discriminator", False)
    assert not view.half.isVisible()


@pytest.mark.parametrize("loss", ["least_squares", "wasserstein"])
def test_the_best_score_is_in_the_picture_too(qtbot: QtBot, loss: str) -> None:
    frame = frames.line_frame(loss=loss)
    far = frozen(np.where(np.arange(400) < 200, 30.0, 60.0))
    view = shown(
        qtbot, replace(frame, snapshot=replace(frame.snapshot, field=replace(frame.snapshot.field, optimal=far)))
    )
    y = view.optimal.getData()[1]
    assert 0 <= y.min() < y.max() <= 1
    assert [height_on_axis(view.right, float(each)) for each in y[[0, -1]]] == pytest.approx([30, 60], rel=1e-5)


def ends_of(view: Stage1D) -> tuple[Array, Array]:
    """The lower ends (as z) and the upper ends (as x) of the latent lines."""
    x, y = view.latent.getData()
    assert np.all(y[::2] == BOTTOM)
    assert np.all(y[1::2] == 0)
    (left, right), (z_low, z_high) = view.ranges[0], view.bottom.range
    return z_low + (x[::2] - left) / (right - left) * (z_high - z_low), x[1::2]


def test_lines_lead_from_z_to_what_g_makes_of_it(qtbot: QtBot) -> None:
    frame = frames.line_frame()
    z, x = ends_of(shown(qtbot, frame))
    snapshot = frame.snapshot
    assert snapshot.manifold is not None
    assert snapshot.manifold_latent is not None
    assert LINES / 2 < len(z) <= 1.2 * LINES
    wanted = np.interp(z, snapshot.manifold_latent[:, 0], snapshot.manifold[:, 0])
    assert x == pytest.approx(wanted, abs=1e-4)


def test_with_more_latents_the_first_one_is_drawn(qtbot: QtBot) -> None:
    frame = frames.line_frame(latent=8)
    view = shown(qtbot, frame)
    z, x = ends_of(view)
    lines = np.column_stack([frame.snapshot.latent[:, 0], frame.snapshot.generated[:, 0]])
    inside = np.abs(z) < 3
    drawn = np.column_stack([z, x])[inside]
    assert np.linalg.norm(drawn[:, None] - lines, axis=2).min(axis=1).max() < 1e-4
    assert "z₁" in {label.text for label in view.labels.labels}


@pytest.mark.parametrize("direction", [1.0, -1.0])
def test_arrows_point_where_the_loss_pushes(qtbot: QtBot, direction: float) -> None:
    frame = frames.line_frame()
    push = frozen(np.full((200, 1), direction))
    view = shown(qtbot, replace(frame, snapshot=replace(frame.snapshot, push=push)))
    x, y = view.push.getData()
    tails, tips = x[0::6], x[1::6]
    assert np.all(np.sign(tips - tails) == direction)
    assert np.abs(tails[:, None] - frame.snapshot.generated[:200, 0]).min(axis=1).max() < 1e-4
    assert np.all((y > 0) & (y < 0.15))


def test_the_histogram_has_area_one(qtbot: QtBot) -> None:
    view = shown(qtbot, frames.line_frame())
    x, y = view.histogram.getData()
    assert np.trapezoid(y, x) * view.peak == pytest.approx(1, abs=1e-3)


def test_a_collapsed_generator_does_not_flatten_the_data(qtbot: QtBot) -> None:
    frame = frames.line_frame()
    densities = frame.snapshot.densities
    assert densities is not None
    needle = frozen(np.where(np.arange(400) == 200, 500.0, 0.0))
    snapshot = replace(frame.snapshot, densities=replace(densities, generated=needle))
    view = shown(qtbot, replace(frame, snapshot=snapshot))
    assert view.data.getData()[1].max() > 0.25


def test_the_important_words_are_there(qtbot: QtBot) -> None:
    texts = {label.text for label in shown(qtbot, frames.line_frame()).labels.labels}
    assert {"data", "generator", "D(x)", "best D", "x = G(z)", "z"} <= texts
    texts = {label.text for label in shown(qtbot, frames.line_frame("bimodal", "wasserstein")).labels.labels}
    assert "critic" in texts
    assert "D(x)" not in texts
    texts = {label.text for label in shown(qtbot, frames.line_frame(loss="hinge")).labels.labels}
    assert {"f(x)", "best f"} <= texts


def test_where_the_best_d_is_not_known_there_is_a_gap(qtbot: QtBot) -> None:
    frame = frames.line_frame()
    field = frame.snapshot.field
    assert field.optimal is not None
    holey = field.optimal.copy()
    holey[100:150] = np.nan
    view = shown(qtbot, replace(frame, snapshot=replace(frame.snapshot, field=replace(field, optimal=frozen(holey)))))
    path = view.optimal.getPath()
    starts = [path.elementAt(i).x for i in range(path.elementCount()) if path.elementAt(i).isMoveTo()]
    assert any(start == pytest.approx(field.axes[0][150]) for start in starts)
    across = [path.elementAt(i).x for i in range(path.elementCount())]
    assert not [x for x in across if field.axes[0][101] < x < field.axes[0][148]]
