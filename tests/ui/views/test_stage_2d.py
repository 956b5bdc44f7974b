"""The stage for the plane: everything at its place, the right way up, in its colour."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from ganviz.snapshot import Frame, frozen
from ganviz.ui.plotting.view import View
from ganviz.ui.theme import DARK, LIGHT, Theme
from tests.ui import frames
from tests.ui.built import OpenView
from tests.ui.pictures import Array, close_to, middle_of, picture_of
from tests.ui.stages import on_curve, overlap

OpenStage = Callable[..., Any]


@pytest.fixture
def plane(open_view: OpenView) -> OpenStage:
    def open_(theme: Theme = LIGHT, width: int = 900, height: int = 700) -> View:
        return open_view("stage_2d", theme, width, height)

    return open_


ONLY_FIELD = ("decision", "data", "generated", "modes")


def with_field(frame: Frame, values: Array) -> Frame:
    return frames.judged(frame, values=frozen(values), optimal=frozen(1 - values))


def with_points(frame: Frame, data: Array, generated: Array) -> Frame:
    push = frozen(np.zeros_like(generated))
    return frames.changed(frame, data=frozen(data), generated=frozen(generated), push=push)


def corners(view: Any, picture: Array) -> dict[str, Array]:
    area = view.area.toRect().adjusted(12, 60, -12, -12)
    return {
        "top left": picture[area.top(), area.left()],
        "top right": picture[area.top(), area.right()],
        "bottom left": picture[area.bottom(), area.left()],
        "bottom right": picture[area.bottom(), area.right()],
    }


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_field_stands_the_right_way_up(plane: OpenStage, theme: Theme) -> None:
    frame = frames.ring_frame()
    x, y = np.meshgrid(*frame.snapshot.field.axes)
    view = plane(theme)
    for key in ONLY_FIELD:
        view.set_layer(key, False)
    # Real in the upper left quarter only: neither turned nor mirrored could it look so.
    view.show(with_field(frame, np.where((x < 0) & (y > 0), 1.0, 0.0)))
    seen = corners(view, picture_of(view.widget))
    for name, colour in seen.items():
        wanted = theme.field_real if name == "top left" else theme.field_fake
        assert close_to(colour, wanted, 3), name


def test_the_field_reaches_the_axes_on_all_sides(plane: OpenStage) -> None:
    frame = frames.ring_frame()
    for width, height in ((900, 700), (700, 900), (1400, 500)):
        view = plane(width=width, height=height)
        for key in ONLY_FIELD:
            view.set_layer(key, False)
        view.show(with_field(frame, np.ones_like(frame.snapshot.field.values)))
        view.labels.set_labels([])  # the key to its colours
        picture, area = picture_of(view.widget), view.area.toRect().adjusted(3, 3, -3, -3)
        inner = picture[area.top() : area.bottom(), area.left() : area.right()]
        assert close_to(inner, LIGHT.field_real, 3).all()
        (left, right), (low, high) = view.ranges
        assert (right - left) / view.area.width() == pytest.approx((high - low) / view.area.height(), rel=5e-3)
        for (first, last), (axis_low, axis_high) in zip(
            view.ranges, frame.snapshot.config.target.bounds(), strict=True
        ):
            assert first <= axis_low + 1e-9
            assert last >= axis_high - 1e-9


def test_the_optimal_field_takes_the_place_of_the_trained_one(plane: OpenStage) -> None:
    frame = frames.ring_frame()
    view = plane()
    for key in ONLY_FIELD:
        view.set_layer(key, False)
    view.set_layer("optimal_field", True)
    view.show(with_field(frame, np.ones_like(frame.snapshot.field.values)))
    seen = corners(view, picture_of(view.widget))
    assert all(close_to(colour, LIGHT.field_fake, 3) for colour in seen.values())


def test_points_are_where_they_say_and_told_apart_by_colour(plane: OpenStage) -> None:
    frame = with_points(frames.ring_frame(), np.full((30, 2), [0.9, 0.5]), np.full((30, 2), [-0.4, -1.1]))
    view = plane()
    for key in ("field", "decision", "modes"):
        view.set_layer(key, False)
    view.show(frame)
    picture, area = picture_of(view.widget), view.area
    # The words would be counted too.
    for label in view.labels.labels:
        box = label.box.toRect()
        picture[box.top() : box.bottom() + 1, box.left() : box.right() + 1] = 255
    (left, right), (low, high) = view.ranges
    for colour, (x, y) in ((LIGHT.data, (0.9, 0.5)), (LIGHT.generator, (-0.4, -1.1))):
        column, row = middle_of(close_to(picture, colour, 4))  # a line that leads to a word is darker
        assert column == pytest.approx(area.left() + (x - left) / (right - left) * area.width(), abs=2)
        assert row == pytest.approx(area.bottom() - (y - low) / (high - low) * area.height(), abs=2)


def test_points_that_run_away_leave_the_picture_and_nothing_else(plane: OpenStage) -> None:
    frame = frames.ring_frame()
    generated = np.array(frame.snapshot.generated)
    generated[0], generated[1], generated[2] = [1e30, -1e30], [np.nan, 0], [np.inf, 0]
    view = plane()
    view.show(with_points(frame, frame.snapshot.data, generated))
    picture_of(view.widget)
    assert np.isfinite(view.drawn["generated"].points.positions).all()


@pytest.mark.parametrize("seed", range(4))
def test_words_do_not_cover_each_other_and_stay_inside(plane: OpenStage, seed: int) -> None:
    view = plane()
    view.show(frames.ring_frame(seed=seed))
    labels = view.labels.labels
    assert {"data", "generator", "D = ½"} <= {label.text for label in labels}
    for index, label in enumerate(labels):
        assert view.area.contains(label.box), label.text
        for other in labels[index + 1 :]:
            assert not overlap(label.box, other.box), (label.text, other.text)


def test_the_decision_line_does_not_cross_its_word(plane: OpenStage) -> None:
    view = plane()
    view.show(frames.ring_frame())
    (label,) = [label for label in view.labels.labels if label.text == "D = ½"]
    line = view.pixels(on_curve(view.drawn["decision"].line))
    inside = [label.box.contains(x, y) for x, y in line]
    assert not any(inside)
    away = np.abs(line - [label.box.center().x(), label.box.center().y()]).max(axis=1).min()
    assert away < 60, "and it stands beside it"


@pytest.mark.parametrize(
    ("loss", "word"), [("wasserstein", "critic’s middle"), ("least_squares", "f = ½"), ("hinge", "f = 0")]
)
def test_where_a_score_cannot_tell_is_named_by_its_loss(plane: OpenStage, loss: str, word: str) -> None:
    view = plane()
    view.show(frames.ring_frame(loss))
    assert word in {label.text for label in view.labels.labels}


def test_words_go_with_what_they_name(plane: OpenStage) -> None:
    view = plane()
    view.show(frames.ring_frame("wasserstein"))
    texts = {label.text for label in view.labels.labels}
    assert "D = ½" not in texts
    view.set_layer("data", False)
    assert "data" not in {label.text for label in view.labels.labels}


def test_modes_say_their_share_or_that_they_are_missed(plane: OpenStage) -> None:
    """Of 200 points that are shown, whatever was measured of others before."""
    frame = frames.ring_frame()
    modes = frame.snapshot.config.target.modes()
    assert modes is not None
    points = np.concatenate([np.repeat(modes.centres[:4], [128, 20, 4, 2], axis=0), np.zeros((46, 2))])
    view = plane()
    view.show(frame)
    view.show(frames.changed(frame, generated=frozen(points)))
    texts = [label.text for label in view.labels.labels]
    assert "shares: of the 200 points shown" in texts
    texts = [text for text in texts if text.endswith(("%", "missed"))]
    shares = ["64 %", "10 %", "2 %", *["missed"] * 5]
    assert texts == [f"{number}: {share}" for number, share in enumerate(shares, 1)], "a tenth of what is fair: 2.5"


def test_a_target_without_modes_has_no_circles(plane: OpenStage) -> None:
    view = plane()
    view.show(frames.ring_frame())
    view.show(frames.shape_frame())
    assert len(view.drawn["modes"].found.line[0]) == 0
    assert not [label for label in view.labels.labels if label.text.endswith("missed")]
