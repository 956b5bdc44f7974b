"""Captions, and the words at points."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF

from ganviz.snapshot import frozen
from ganviz.ui.plotting.labels import text_size
from ganviz.ui.plotting.placement import Room
from ganviz.ui.theme import DARK, LIGHT
from tests.ui import frames
from tests.ui.stages import OpenStage, only, overlap, texts


@pytest.mark.parametrize("loss", ["hinge", "wasserstein", "minimax"])
def test_words_never_meet_while_everything_moves(plane: OpenStage, loss: str) -> None:
    view = plane(width=660, height=490)
    for layer in ("slope", "support", "push", "density"):
        view.set_layer(layer, True)
    for seed in range(16):
        view.show(frames.ring_frame(loss, seed=seed, count=200))
        labels = view.labels.labels
        for index, label in enumerate(labels):
            for other in labels[index + 1 :]:
                assert not overlap(label.box, other.box), (seed, label.text, other.text)


def test_a_mode_below_a_caption_has_its_word_on_the_other_side(plane: OpenStage) -> None:
    frame = frames.ring_frame()
    view = plane(DARK.scaled(1.6), 1000, 640)
    only(view, "modes")
    view.show(frame)
    before = [label.box for label in view.labels.labels]
    only(view, "modes", "difference", "density", "data_density", "push")
    view.show(frame)
    captions, after = view.labels.labels[:6], [label.box for label in view.labels.labels[6:]]
    assert [label.text for label in captions][-1].startswith("median")
    moved = [first != second for first, second in zip(before, after, strict=True)]
    assert moved == [any(overlap(box, caption.box) for caption in captions) for box in before]
    assert any(moved)
    assert not any(overlap(box, caption.box) for box in after for caption in captions)


def test_a_caption_stands_on_a_dense_ground_and_what_explains_it_is_smaller(plane: OpenStage) -> None:
    view = plane()
    only(view, "difference")
    view.show(frames.ring_frame())
    caption, explained = view.labels.labels
    assert caption.pill.alphaF() == explained.pill.alphaF() == pytest.approx(0.9, abs=0.01)
    assert caption.font.pixelSize() > explained.font.pixelSize()
    assert caption.font.weight() > explained.font.weight()
    unknown = frozen(np.full_like(frames.ring_frame().snapshot.field.values, np.nan))
    view.clear()
    view.show(frames.judged(frames.ring_frame(), optimal=unknown))
    assert texts(view)[0] == "D − D*: not known here"


def test_a_kernel_is_named_where_it_is_wide_beside_the_data(plane: OpenStage) -> None:
    """Modes are .05 wide: a kernel of .014 makes them 4 % wider, one of .025 makes them 12 % wider."""
    frame, view = frames.ring_frame(), plane()
    assert frame.snapshot.densities is not None
    only(view, "density")
    for width, said in ((0.014, []), (0.025, ["P_G seen through a kernel of σ = 0.025"])):
        view.show(frames.changed(frame, densities=replace(frame.snapshot.densities, bandwidth=width)))
        assert texts(view)[1:] == said


def test_captions_stand_one_below_the_other_in_the_corner(plane: OpenStage) -> None:
    view = plane(width=320, height=300)
    only(view, "difference", "data_density", "density", "push")
    view.show(frames.ring_frame())
    labels = view.labels.labels
    assert len(labels) == 6
    boxes = [label.box for label in labels]
    assert all(view.area.contains(box) for box in boxes)
    assert all(upper.bottom() <= lower.top() for upper, lower in itertools.pairwise(boxes))
    assert len({box.left() for box in boxes}) == 1


def test_a_word_keeps_far_away_from_points_that_it_does_not_name(plane: OpenStage) -> None:
    """Nearest to the middle it would stand at the right of its point; there the data begin 30 pixels beyond it."""
    layer = plane().drawn["generated"]
    for distance, is_right in ((30.0, False), (60.0, True)):
        room = Room(QRectF(0, 0, 400, 300))
        room.add_cloud("generated", np.array([[100.0, 150.0]]))
        width = text_size("generator", LIGHT.font(17, bold=True)).width()
        wall = 100 + 8 + width + distance
        room.add_cloud("data", np.column_stack([np.full(400, wall), np.linspace(100, 200, 400)]))
        layer.spots.clear()
        (word,) = layer.write(frames.ring_frame(), room)
        assert (word.box.left() > 100) == is_right
        assert word.box.right() + 30 < wall


def test_a_word_over_points_has_a_denser_ground(plane: OpenStage) -> None:
    layer = plane().drawn["generated"]
    pills = []
    for count in (1, 20_000):
        room = Room(QRectF(0, 0, 400, 300))
        room.add_cloud("generated", np.random.default_rng(0).uniform([0, 0], [400, 300], size=(count, 2)))
        layer.spots.clear()
        (word,) = layer.write(frames.ring_frame(), room)
        pills.append(word.pill.alphaF())
    assert pills == pytest.approx([0.6, 0.88], abs=0.01)


def clouds(**points: list[tuple[float, float]]) -> Room:
    """Room on 400×300 pixels with these points."""
    room = Room(QRectF(0, 0, 400, 300))
    for key, pixels in points.items():
        room.add_cloud(key, np.array(pixels, float))
    return room


@pytest.mark.parametrize("key", ["data", "generated"])
def test_a_word_goes_with_its_point_not_with_the_nearest(plane: OpenStage, key: str) -> None:
    layer = plane().drawn[key]
    here, there = (140.0, 150.0), (220.0, 150.0)
    (before,) = layer.write(frames.ring_frame(), clouds(**{key: [here, there]}))
    for _ in range(40):
        (after,) = layer.write(frames.ring_frame(), clouds(**{key: [there, here]}))
    assert abs(after.box.center().x() - before.box.center().x()) == pytest.approx(80, abs=1)


def test_the_word_of_the_data_keeps_to_the_outside_and_that_of_g_to_the_middle(plane: OpenStage) -> None:
    angle = 2 * np.pi * np.arange(8) / 8
    ring = (np.array([200, 150]) + 80 * np.column_stack([np.cos(angle), np.sin(angle)])).tolist()
    away = {}
    for key in ("data", "generated"):
        (word,) = plane().drawn[key].write(frames.ring_frame(), clouds(**{key: ring}))
        away[key] = np.hypot(word.box.center().x() - 200, word.box.center().y() - 150)
    assert away["data"] > 90 > 80 > away["generated"]


def test_the_word_of_the_data_does_not_make_way_for_the_line_of_d(plane: OpenStage) -> None:
    frame = frames.ring_frame()
    x, _ = np.meshgrid(*frame.snapshot.field.axes)
    places = []
    for layers in (("data",), ("data", "decision")):
        view = plane()
        only(view, *layers)
        view.clear()
        view.show(frame if not places else frames.judged(frame, values=frozen(0.5 + x - places[0][1])))
        (word,) = [label for label in view.labels.labels if label.text == "data"]
        (left, right), across = view.ranges[0], word.box.center().x() - view.area.left()
        places.append((word.box, left + across / view.area.width() * (right - left)))
    assert places[0][0] == places[1][0]
