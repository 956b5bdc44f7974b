"""Where words stand: beside what they name, over little, and still."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSizeF

from ganviz.snapshot import Array
from ganviz.ui.plotting.placement import WORD, Crowd, Spot

AREA = QRectF(40, 10, 400, 300)
SIZE = QSizeF(60, 20)


def test_a_crowd_weighs_what_a_box_covers() -> None:
    crowd = Crowd(AREA)
    crowd.add(np.array([[100.0, 100.0], [104, 101], [300, 200], [1e9, 5], [np.nan, 3]]), 2.0)
    middles = np.array([[102.0, 100.0], [300, 200], [200, 50], [45, 100], [200, 305]])
    few = crowd.under(middles, SIZE)
    assert few.tolist() == [4, 2, 0, np.inf, np.inf]
    many = crowd.under(np.repeat(middles, 10, axis=0), SIZE)
    assert many[::10].tolist() == few.tolist()
    crowd.fill(QRectF(180, 40, 40, 20), 3.0)
    assert crowd.under(np.array([[200.0, 50.0]]), SIZE)[0] >= 3 * 40 * 20 / 64


def test_a_word_stands_beside_its_thing_and_over_nothing_else() -> None:
    crowd, thing = Crowd(AREA), np.array([[200.0, 150.0]])
    crowd.add(thing, 1.0)
    wall = np.column_stack([np.repeat(np.arange(40.0, 196, 4), 75), np.tile(np.arange(10.0, 310, 4), 39)])
    crowd.add(wall, 5.0)
    middle = Spot().choose(thing, SIZE, 8.0, [(crowd, 1.0, 0.0)])
    assert middle is not None
    assert middle[0] - 30 >= 196
    assert abs(middle - thing[0]).max() <= 1.6 * 38
    assert crowd.under(middle[None], SIZE)[0] == 0


def test_a_word_goes_with_its_thing_and_does_not_jump() -> None:
    spot = Spot()
    for step in range(20):
        thing = np.array([[150.0 + 5 * step, 150.0], [90.0, 250.0]])
        before = spot.middle
        after = spot.choose(thing, SIZE, 8.0, [(Crowd(AREA), 1.0, 0.0)])
        assert after is not None
        if before is not None:
            assert np.linalg.norm(after - before) <= 5
    distance = np.linalg.norm(after - thing, axis=1).min()
    assert distance < 1.6 * np.hypot(38, 18) + 5 / 0.3


def test_the_word_of_a_cloud_stays_at_it_while_it_crosses_the_stage() -> None:
    """Twenty pixels a frame, with points that tremble by six: it neither trails nor trembles as they do."""
    spot, rng = Spot(), np.random.default_rng(0)
    cloud = np.array([60.0, 150.0]) + rng.normal(scale=8, size=(300, 2))
    places = []
    for step in range(15):
        now = cloud + np.array([20.0 * step, 0]) + rng.normal(scale=6, size=(300, 2))
        middle = spot.choose(now, SIZE, 8.0, [(Crowd(AREA), 1.0, 0.0)])
        assert middle is not None
        places.append(middle - now.mean(axis=0))
    offsets = np.array(places)
    assert np.abs(offsets - offsets[0]).max() < 10
    assert np.abs(np.diff(offsets, axis=0)).mean() < 3


@pytest.mark.parametrize("glides", [True, False])
@pytest.mark.parametrize(("weight", "still", "gone"), [(20.0, 3, 6), (0.5, 11, 15)])
def test_a_word_makes_way_after_a_while_and_glides(weight: float, still: int, gone: int, glides: bool) -> None:
    """The sooner, the worse its place has become; under reduced motion it is at its new place at once."""
    spot, thing = Spot(), np.array([[200.0, 150.0]])
    free = Crowd(AREA)
    start = spot.choose(thing, SIZE, 8.0, [(free, 1.0, 0.0)])
    assert start is not None
    full = Crowd(AREA)
    full.add(start + np.stack(np.meshgrid(np.arange(-35.0, 36, 5), np.arange(-15.0, 16, 5)), -1).reshape(-1, 2), weight)
    path = [start]
    for _ in range(55):
        middle = spot.choose(thing, SIZE, 8.0, [(full, 1.0, 0.0)], glides=glides)
        assert middle is not None
        path.append(middle)
    assert all(np.array_equal(place, start) for place in path[:still])
    assert full.under(path[-1][None], SIZE)[0] < full.under(start[None], SIZE)[0] / 10
    assert not np.array_equal(path[gone], start)
    whole = np.linalg.norm(path[-1] - start)
    steps = [float(np.linalg.norm(b - a)) for a, b in itertools.pairwise(path)]
    assert max(steps) <= 0.4 * whole if glides else sorted(steps)[-2:] == [0.0, pytest.approx(whole)]


def test_in_a_picture_a_word_is_where_it_should_be_at_once() -> None:
    spot, thing = Spot(), np.array([[200.0, 150.0]])
    start = spot.choose(thing, SIZE, 8.0, [(Crowd(AREA), 1.0, 0.0)])
    assert start is not None
    full = Crowd(AREA)
    full.add(start + np.stack(np.meshgrid(np.arange(-35.0, 36, 5), np.arange(-15.0, 16, 5)), -1).reshape(-1, 2), 20.0)
    middle = spot.choose(thing, SIZE, 8.0, [(full, 1.0, 0.0)], at_once=True)
    assert middle is not None
    assert full.under(middle[None], SIZE)[0] == 0
    assert spot.is_at_rest


def test_a_word_goes_to_another_moment_of_the_run_at_once() -> None:
    spot, crowds = Spot(), [(Crowd(AREA), 1.0, 0.0)]
    first = spot.choose(np.array([[80.0, 150.0]]), SIZE, 8.0, crowds)
    second = spot.choose(np.array([[330.0, 150.0]]), SIZE, 8.0, crowds)
    assert first is not None
    assert second is not None
    assert second - first == pytest.approx([250, 0])


def test_a_word_leaves_at_once_when_another_touches_it() -> None:
    spot, thing, crowd = Spot(), np.array([[200.0, 150.0]]), Crowd(AREA)
    first = spot.choose(thing, SIZE, 8.0, [(crowd, 1.0, 0.0)])
    assert first is not None
    other = QRectF(first[0] + 29, first[1] - 11, 50, 20)
    crowd.fill(other, WORD)
    for _ in range(5):
        middle = spot.choose(thing, SIZE, 8.0, [(crowd, 1.0, 0.0)])
        assert middle is not None
        box = QRectF(middle[0] - 30, middle[1] - 10, 60, 20)
        assert not box.intersects(other)


def test_a_word_that_glides_does_not_pass_over_another() -> None:
    spot, crowd = Spot(), Crowd(AREA)
    assert spot.choose(np.array([[90.0, 150.0]]), SIZE, 8.0, [(crowd, 1.0, 0.0)]) is not None
    other = QRectF(200, 10, 40, 300)
    crowd.fill(other, WORD)
    for step in range(30):
        middle = spot.choose(np.array([[90.0 + 10 * step, 150.0]]), SIZE, 8.0, [(crowd, 1.0, 0.0)])
        if middle is not None:
            assert not QRectF(middle[0] - 30, middle[1] - 10, 60, 20).intersects(other)
    assert middle is not None
    assert middle[0] > 240


def test_a_word_without_room_is_left_out() -> None:
    crowd = Crowd(AREA)
    crowd.fill(AREA, WORD)
    assert Spot().choose(np.array([[200.0, 150.0]]), SIZE, 8.0, [(crowd, 1.0, 0.0)]) is None


def test_a_word_without_a_thing_is_not_there() -> None:
    crowds = [(Crowd(AREA), 1.0, 0.0)]
    assert Spot().choose(np.empty((0, 2)), SIZE, 8.0, crowds) is None
    assert Spot().choose(np.full((3, 2), np.nan), SIZE, 8.0, crowds) is None
    assert Spot().choose(np.array([[5000.0, 5000.0]]), SIZE, 8.0, crowds) is None


def placed(spot: Spot, crowd: Crowd, frames: int, thing: Array | None = None, size: QSizeF = SIZE) -> Array:
    """Where a word is after so many frames; it names one point in the middle of the area."""
    thing = np.array([[240.0, 160.0]]) if thing is None else thing
    for _ in range(frames):
        middle = spot.choose(thing, size, 8.0, [(crowd, 1.0, 0.0)])
        assert middle is not None
    return middle


def over(middle: Array, count: int) -> Array:
    """So many points in the middle of a word."""
    return np.repeat(middle[None], count, axis=0)


@pytest.mark.parametrize(("points", "moves"), [(9, False), (11, True)])
def test_a_word_bears_a_few_points_for_good_but_not_many(points: int, moves: bool) -> None:
    """Each weighs 3, and what weighs 30 is borne although places as good are free."""
    spot = Spot()
    start = placed(spot, Crowd(AREA), 1)
    crowd = Crowd(AREA)
    crowd.add(over(start, points), 3.0)
    assert (np.linalg.norm(placed(spot, crowd, 60) - start) > 20) == moves


@pytest.mark.parametrize(("below", "moves"), [(42.0, False), (38.0, True)])
def test_a_word_moves_only_where_it_is_better_by_ten(below: float, moves: bool) -> None:
    """There is room above the point that it names and below it; what is above weighs 50."""
    narrow, thing = QRectF(0, 0, 70, 200), np.array([[35.0, 100.0]])
    spot = Spot()
    start = placed(spot, Crowd(narrow), 1, thing)
    assert start[1] < 100
    crowd = Crowd(narrow)
    crowd.add(np.array([[35.0, 76.0]]), 50.0)
    crowd.add(np.array([[35.0, 124.0]]), below)
    assert (placed(spot, crowd, 60, thing)[1] > 100) == moves


def test_of_places_as_good_the_nearest_is_taken() -> None:
    """Two points are named; the word hangs at one and has to leave it: for the other side, not for the other point."""
    things = np.array([[150.0, 160.0], [330.0, 160.0]])
    spot = Spot()
    start = placed(spot, Crowd(AREA), 1, things)
    crowd = Crowd(AREA)
    crowd.add(over(start, 40), 3.0)
    end = placed(spot, crowd, 60, things)
    near = things[np.abs(things[:, 0] - start[0]).argmin()]
    assert np.abs(end - near).max() < 80


def test_words_keep_some_pixels_apart() -> None:
    crowd = Crowd(AREA)
    crowd.fill(QRectF(200, 100, 60, 20), WORD)
    beside = np.array([[230.0 + 30 + 30 + gap, 110.0] for gap in (4, 7, 9, 20)])
    assert crowd.written(beside, SIZE).tolist() == [True, True, False, False]
    above = np.array([[230.0, 110.0 - 20 - gap] for gap in (-1, 1)])
    assert crowd.written(above, SIZE).tolist() == [True, False]


def test_a_word_keeps_to_the_middle_or_to_the_edge() -> None:
    things = np.array([[x, 160.0] for x in np.arange(80.0, 420, 20)])
    inner, outer = (
        Spot().choose(things, SIZE, 8.0, [(Crowd(AREA), 1.0, 0.0)], inward=inward) for inward in (0.02, -0.02)
    )
    assert inner is not None
    assert outer is not None
    assert abs(inner[0] - 240) < 60
    assert abs(outer[0] - 240) > 130


def test_where_there_is_no_room_beside_a_thing_there_may_be_some_farther_off() -> None:
    """What the word names lies within a disc, which is as wide as a word is long."""
    thing, crowd = np.array([[240.0, 160.0]]), Crowd(AREA)
    angle = np.linspace(0, 2 * np.pi, 200)
    for radius in np.arange(0.0, 30, 3):
        crowd.add(thing + radius * np.column_stack([np.cos(angle), np.sin(angle)]), 5.0)
    middle = placed(Spot(), crowd, 1, thing)
    assert crowd.under(middle[None], SIZE)[0] == 0
    assert np.linalg.norm(middle - thing) < 80


def test_a_word_that_has_lost_its_room_goes_and_comes_back_when_there_is_some() -> None:
    spot, thing, full = Spot(), np.array([[240.0, 160.0]]), Crowd(AREA)
    first = placed(spot, Crowd(AREA), 1)
    full.fill(AREA, WORD)
    assert spot.choose(thing, SIZE, 8.0, [(full, 1.0, 0.0)]) is None
    assert np.array_equal(placed(spot, Crowd(AREA), 1), first)
