"""The stage for the line: three scales over one x, and z below."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ganviz.snapshot import Frame, frozen
from tests.ui import frames
from tests.ui.built import OpenView
from tests.ui.stages import Shown, height_on_axis, on_curve, shown_on_line


@pytest.fixture
def shown(open_view: OpenView) -> Shown:
    return shown_on_line(open_view)


def test_the_density_is_drawn_on_the_left_scale(shown: Shown) -> None:
    frame = frames.line_frame()
    view = shown(frame)
    x, y = view.drawn["data"].line.line
    top = int(np.argmax(y))
    # N(μ = 4, σ = ½) is 1/(½ √(2π)) high.
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
    assert height_on_axis(view.right, 0.96) == pytest.approx(1), "a little below the border"


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


def with_heights(data: float, generated: float) -> Frame:
    """A frame in which the two densities are as high as this."""
    frame = frames.line_frame()
    densities = frame.snapshot.densities
    assert densities is not None
    assert densities.data is not None
    made = densities.generated * (generated / densities.generated.max())
    real = densities.data * (data / densities.data.max())
    return frames.changed(frame, densities=replace(densities, data=frozen(real), generated=frozen(made)))


@pytest.mark.parametrize("ratio", [0.2, 1.0, 1.2, 1.3, 1.55, 1.7, 2.2, 3.0])
def test_both_densities_have_room_and_a_tenth_more(shown: Shown, ratio: float) -> None:
    view = shown(with_heights(0.1, 0.1 * ratio))
    real, made = (view.drawn[key].line.line[1].max() for key in ("data", "density"))
    assert max(1.1 * made, 1.25 * real) <= 1.001
    assert max(made, real) > 0.6, "and not much more than that"


def test_beside_a_needle_the_data_stay_in_sight(shown: Shown) -> None:
    view = shown(with_heights(0.8, 80.0))
    assert 0.25 < view.drawn["data"].line.line[1].max() < 0.35


def test_the_density_axis_stands_still_until_much_is_free(shown: Shown) -> None:
    view = shown(with_heights(0.8, 1.0))
    tops = []
    for generated in (1.4, 1.0, 0.8, 2.5, 0.5):
        view.show(with_heights(0.8, generated))
        tops.append(view.left.range[1])
    assert tops[0] == tops[1] == tops[2]
    assert tops[3] > tops[2] > tops[4] - 1e-9
    assert tops[4] < tops[3] / 1.7


def test_x_is_numbered_where_it_lies(shown: Shown) -> None:
    view = shown(frames.line_frame())
    (left, right), numbers = view.ranges[0], 0
    for label in view.labels.labels:
        if label.text.replace("−", "-").lstrip("-").replace(".", "").isdigit():
            x = float(label.text.replace("−", "-"))
            assert label.box.center().x() == pytest.approx(view.pixels(np.array([[x, 0.0]]))[0, 0], abs=1)
            assert label.box.top() >= view.pixels(np.zeros((1, 2)))[0, 1]
            numbers += 1
    assert 4 <= numbers <= (right - left) / 0.5


def test_the_name_of_a_density_stands_beside_its_upper_part_and_over_no_curve(shown: Shown) -> None:
    view = shown(frames.line_frame())
    for text, key in (("data", "data"), ("generator", "density")):
        (word,) = [label for label in view.labels.labels if label.text == text]
        curve = view.pixels(on_curve(view.drawn[key].line))
        away = np.abs(curve - [word.box.center().x(), word.box.center().y()]) - [word.box.width() / 2, 0]
        near = curve[(away < [40, 40]).all(axis=1)]
        assert len(near)
        ground, top = view.pixels(np.array([[0.0, 0.0]]))[0, 1], curve[:, 1].min()
        assert near[:, 1].min() < ground - 0.4 * (ground - top)
        for other in ("data", "density", "discriminator", "optimal"):
            x, y = view.pixels(on_curve(view.drawn[other].line)).T
            assert not (
                (x > word.box.left()) & (x < word.box.right()) & (y > word.box.top()) & (y < word.box.bottom())
            ).any()


def test_the_view_follows_both_distributions_where_the_picture_does(shown: Shown) -> None:
    frame = frames.line_frame()
    assert shown(frame).ranges[0] == frame.snapshot.config.target.bounds()[0]
    assert shown(frames.changed(frame, bounds=((-30.0, 8.0),))).ranges[0] == (-30, 8)


@pytest.mark.parametrize("frame", [frames.line_frame(), frames.line_frame(seed=3), frames.line_frame(loss="hinge")])
def test_a_line_leads_from_each_name_to_a_point_of_its_own_curve(shown: Shown, frame: Frame) -> None:
    view = shown(frame)
    for key in ("data", "density", "discriminator", "optimal"):
        name, _ = view.drawn[key].name(frame)
        (word,) = [label for label in view.labels.labels if label.text == name]
        curve = view.pixels(on_curve(view.drawn[key].line))
        curve = curve[np.isfinite(curve).all(axis=1)]
        anchor = np.array([word.leader.x(), word.leader.y()])
        across = np.abs(curve[:, 0] - anchor[0]).argsort()[:2]
        assert curve[across, 1].min() - 3 <= anchor[1] <= curve[across, 1].max() + 3, name


def test_the_name_of_an_optimal_d_is_not_beside_a_stretch_without_one(shown: Shown) -> None:
    frame = frames.line_frame()
    x = frame.snapshot.field.axes[0]
    somewhere = np.where((x > 3) & (x < 4), 0.7, np.nan)
    view = shown(frames.judged(frame, optimal=frozen(somewhere)))
    (word,) = [label for label in view.labels.labels if label.text == "optimal D"]
    left, right = view.pixels(np.array([[3.0, 0.0], [4.0, 0.0]]))[:, 0]
    assert left - 5 <= word.leader.x() <= right + 5


def test_no_spike_runs_through_the_caption_of_the_arrows(shown: Shown) -> None:
    frame = frames.line_frame()
    densities = frame.snapshot.densities
    assert densities is not None
    (x,) = densities.axes
    left, right = frame.snapshot.config.target.bounds()[0]
    spike = np.exp(-0.5 * ((x - (left + 0.1 * (right - left))) / (0.01 * (right - left))) ** 2)
    view = shown(frames.changed(frame, densities=replace(densities, generated=frozen(50 * spike))))
    (caption,) = [label for label in view.labels.labels if label.arrow is not None]
    peak = view.pixels(np.array([[left + 0.1 * (right - left), 0.0]]))[0, 0]
    assert not caption.box.left() < peak < caption.box.right()


def test_words_go_to_their_places_though_no_other_frame_comes(shown: Shown, qtbot: QtBot) -> None:
    view = shown(with_heights(0.8, 1.0))
    view.show(frames.line_frame(seed=3))
    spots = [spot for layer in view.drawn.values() for spot in layer.spots.values()]
    assert not all(spot.is_at_rest for spot in spots)
    qtbot.waitUntil(lambda: not view._settling.isActive(), timeout=20_000)
    assert all(spot.is_at_rest for spot in spots)


def test_a_curve_beside_the_view_has_no_name(shown: Shown) -> None:
    frame = frames.line_frame()
    view = shown(frame)
    named = {label.text for label in view.labels.labels}
    for densities_x in (frame.snapshot.densities.axes[0], frame.snapshot.densities.axes[0] + 1e3):
        densities = replace(frame.snapshot.densities, axes=(frozen(densities_x),))
        view.show(replace(frame, snapshot=replace(frame.snapshot, densities=densities)))
        assert ("data" in {label.text for label in view.labels.labels}) == (densities_x[0] < 900)
    assert "data" in named
