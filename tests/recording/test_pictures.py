"""The pictures that are kept of a run."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest

from ganviz.config import RunConfig
from ganviz.recording.pictures import EARLY, EVEN, LATE, NEAR, Pictures
from ganviz.snapshot import Array, Densities, MeasureSample, frozen, read_only
from tests.recording.made_up import DATA, NOTHING, picture


def kept_of(iterations: Array, most: int = 60, events: dict[int, int] | None = None) -> Pictures:
    """The pictures kept of those; ``events`` are marked after so many of them have come."""
    pictures = Pictures(most)
    for count, iteration in enumerate(iterations.tolist()):
        pictures.add(picture(iteration))
        if events and count in events:
            pictures.mark(events[count])
    return pictures


def arrays_of(message: object) -> list[Array]:
    if isinstance(message, np.ndarray):
        return [message]
    if isinstance(message, tuple):
        return [array for part in message for array in arrays_of(part)]
    if hasattr(type(message), "__dataclass_fields__") and not isinstance(message, RunConfig):
        return [array for item in fields(message) for array in arrays_of(getattr(message, item.name))]  # type: ignore[arg-type]
    return []


STREAMS = {
    "ten": np.arange(1, 11),
    "every iteration": np.arange(1, 3000),
    "a fast run": np.arange(0, 1_000_000, 300),
    "as it comes": np.cumsum(np.random.default_rng(0).geometric(0.01, 2000)),
    "late": np.arange(500_000, 510_000, 7),
    "slow, then fast": np.concatenate([np.arange(2000), np.arange(2000, 400_000, 400)]),
}


def test_nothing_is_near_before_the_first_picture() -> None:
    pictures = Pictures()
    assert (len(pictures), pictures.size, pictures.nearest(7), pictures.iterations().tolist()) == (0, 0, None, [])
    pictures.mark(3)
    pictures.add(picture(5))
    assert pictures.nearest(7).iteration == 5


@pytest.mark.parametrize("stream", STREAMS.values(), ids=STREAMS.keys())
def test_the_nearest_is_the_nearest_and_equals_what_was_shown(stream: Array) -> None:
    pictures = kept_of(stream)
    kept = pictures.iterations()
    assert len(kept) == len(pictures) == min(60, len(stream))
    assert set(kept.tolist()) <= set(stream.tolist())
    assert (np.diff(kept) > 0).all()
    assert (kept[0], kept[-1]) == (stream[0], stream[-1])
    assert read_only(kept)
    for wanted in np.random.default_rng(1).integers(stream[0] - 5, stream[-1] + 5, 200).tolist():
        found = pictures.nearest(wanted)
        assert found is not None
        assert found.iteration == min(kept.tolist(), key=lambda one: (abs(one - wanted), one))
        np.testing.assert_array_equal(found.generated, np.full((4, 2), found.iteration, np.float32))


def ways(iterations: Array) -> dict[str, Array]:
    """How far along each picture lies, from 0 to 1, written anew: by its place, its logarithm, that from the end."""
    passed = (iterations - iterations[0]).astype(float)
    powers = np.log(1 + passed / NEAR)
    return {
        "even": passed / passed[-1],
        "early": powers / powers[-1],
        "late": 1 - np.log(1 + (passed[-1] - passed) / NEAR) / powers[-1],
    }


@pytest.mark.parametrize("stream", STREAMS.values(), ids=STREAMS.keys())
@pytest.mark.parametrize("most", [12, 60])
def test_no_gap_is_wider_than_promised_on_any_of_the_ways(stream: Array, most: int) -> None:
    """Of n pictures none lies farther from the next than 2/(n − 1), unless the stream itself had such a gap."""
    kept = kept_of(stream, most).iterations()
    own, theirs = ways(stream), ways(kept)
    for way, share in (("even", EVEN), ("early", EARLY), ("late", LATE)):
        bound = 2 / (most - 1) / share
        assert np.diff(theirs[way]).max() <= max(bound, np.diff(own[way]).max()) + 1e-12


def test_there_are_more_at_the_start_and_around_events() -> None:
    stream = np.arange(0, 1_000_000, 100)
    bare = kept_of(stream, 200).iterations()
    marked = kept_of(stream, 200, events={4002: 400_000}).iterations()
    assert (bare < 10_000).sum() >= 5 * ((bare > 500_000) & (bare < 510_000)).sum() > 0
    near = [int((np.abs(kept - 400_000) < 2000).sum()) for kept in (bare, marked)]
    assert near[0] <= 2
    assert near[1] >= 8


def test_events_keep_pictures_near_on_either_side() -> None:
    """Each was marked when it came, as it is in a live run."""
    stream, events = np.arange(0, 600_000, 60), [60, 1500, 90_000, 90_600, 300_000, 480_000]
    kept = kept_of(stream, 300, {event // 60: event for event in events}).iterations()
    for event in events:
        assert event - kept[kept <= event].max() <= 600
        assert kept[kept > event].min() - event <= 600


def test_any_number_of_events_can_be_marked() -> None:
    stream = np.arange(0, 60_000, 60)
    kept = kept_of(stream, 60, {count: 60 * count for count in range(len(stream))}).iterations()
    assert len(kept) == 60
    assert np.diff(kept).max() <= 2 / 59 / EVEN * stream[-1]


def test_pictures_with_details_stay_rather_than_those_without() -> None:
    densities = Densities((NOTHING,), None, DATA, 0.1, 10)
    pictures = Pictures(100)
    for count, iteration in enumerate(range(0, 500_000, 100)):
        pictures.add(picture(iteration, densities=densities if count % 8 == 0 else None))
    kept = pictures.iterations()
    bare = [at for at in kept.tolist() if pictures.nearest(at).densities is None]
    assert len(bare) <= 25
    assert np.diff(kept).max() <= 3 / 99 / EVEN * 500_000


def test_a_pinned_picture_stays_until_nobody_wants_it_any_more() -> None:
    pictures = Pictures(30)
    for iteration in range(0, 30_000, 10):
        pictures.add(picture(iteration))
        if iteration == 11_110:
            pictures.pin(iteration)
            pictures.pin(11_120)
            pictures.pin(11_125)
    pictures.add(picture(11_110, noise=1.0))
    assert {11_110, 11_120} <= set(pictures.iterations().tolist())
    assert pictures.until(20_000).pinned == {11_110, 11_120, 11_125}
    pictures.unpin(11_120)
    for iteration in range(30_000, 300_000, 10):
        pictures.add(picture(iteration))
    assert 11_110 in pictures.iterations()
    assert 11_120 not in pictures.iterations()
    assert len(pictures) == 30


def test_pins_leave_room_for_other_pictures() -> None:
    pictures = Pictures(30)
    for iteration in range(0, 30_000, 10):
        pictures.pin(iteration)
        pictures.add(picture(iteration))
    kept = pictures.iterations()
    assert len(kept) == 30
    assert (kept >= 15_000).sum() > 5


def test_a_branch_has_the_pictures_until_then_and_thins_its_own() -> None:
    parent = kept_of(np.arange(0, 100_000, 100), 40, {300: 30_000})
    before = parent.iterations().copy()
    branch = parent.until(50_000)
    np.testing.assert_array_equal(branch.iterations(), before[before <= 50_000])
    assert 0 < branch.size < parent.size
    for iteration in range(50_100, 200_000, 100):
        branch.add(picture(iteration))
    assert len(branch) == 40
    np.testing.assert_array_equal(parent.iterations(), before)


def test_of_one_iteration_the_last_picture_counts() -> None:
    pictures = Pictures()
    for iteration in (1, 2, 2):
        pictures.add(picture(iteration, noise=float(len(pictures))))
    assert pictures.iterations().tolist() == [1, 2]
    assert pictures.nearest(2).noise == 2.0


def test_a_picture_is_kept_without_its_sample() -> None:
    sample = MeasureSample(1, DATA, DATA, DATA, DATA, DATA, 0.0, 0)
    pictures = Pictures()
    pictures.add(picture(1, sample=sample))
    assert pictures.nearest(1).sample is None


def test_bytes_are_counted_once_and_stay_within_the_budget() -> None:
    rng = np.random.default_rng(0)
    pictures = Pictures(most=1000, budget=1_000_000)
    for iteration in range(0, 3000, 10):
        density = frozen(np.ones((50, 50)))  # a copy each time, as where the picture before had no details
        densities = Densities((NOTHING,), density, frozen(rng.random((50, 50))), 0.1, 10)
        pictures.add(picture(iteration, densities=densities if iteration % 3 else None))
        held = {id(array): array for at in pictures.iterations().tolist() for array in arrays_of(pictures.nearest(at))}
        assert pictures.size == sum(array.nbytes for array in held.values()) <= 1_000_000
    assert 90 < len(pictures) < 300
    assert (pictures.iterations()[0], pictures.iterations()[-1]) == (0, 2990)


def test_a_smaller_budget_lets_pictures_go_at_once_and_a_larger_one_brings_none_back() -> None:
    pictures = kept_of(np.arange(1, 500), most=100)
    pictures.limit(40)
    assert len(pictures) == 40
    held = pictures.size
    pictures.limit(100, held - 1)
    assert pictures.size < held
    left = len(pictures)
    assert left < 40
    pictures.limit()
    assert len(pictures) == left
    assert (pictures.nearest(0).iteration, pictures.nearest(500).iteration) == (1, 499)
