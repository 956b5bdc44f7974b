"""The run's memory."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.assignment import replaced
from ganviz.config import RunConfig
from ganviz.recording import Recording
from ganviz.snapshot import SCALARS, Array, Change, Measures, ScalarBlock, frozen, read_only
from tests.recording.made_up import picture


def numbered(first: int, count: int) -> ScalarBlock:
    """A block whose numbers say to which iteration and column they belong: 10 · iteration + column."""
    iterations = np.arange(first + 1, first + count + 1)
    return ScalarBlock(first, frozen(10 * iterations[:, None] + np.arange(len(SCALARS))))


def shares(*values: float) -> dict[str, Array]:
    return {"mode_shares": frozen(np.array(values))}


def column(recording: Recording, name: str) -> Array:
    return recording.history().scalars[name]


def test_an_empty_recording_has_an_empty_history() -> None:
    history = Recording().history()
    assert read_only(history)
    assert len(history.iterations) == len(history.measured_at) == 0
    assert set(history.scalars) == set(SCALARS)
    assert all(len(values) == 0 for values in history.scalars.values())
    assert not history.arrays


def test_row_i_of_a_block_belongs_to_iteration_first_plus_i_plus_one() -> None:
    recording = Recording()
    recording.add_scalars(numbered(0, 2))
    recording.add_scalars(numbered(2, 3))
    history = recording.history()
    assert history.iterations.tolist() == [1, 2, 3, 4, 5]
    for index, name in enumerate(SCALARS):
        assert history.scalars[name].tolist() == [10 * i + index for i in range(1, 6)]


@pytest.mark.parametrize(
    "sizes",
    [
        [1] * 1500,
        [1000, 24, 1, 3000],
        [970, 5000, 9000],
        [5000],
        [0, 7, 0],
        np.random.default_rng(0).integers(0, 300, 100).tolist(),
    ],
    ids=["one by one", "to the brim", "more than what is prepared", "at once", "nothing", "as it comes"],
)
def test_nothing_is_lost_as_it_grows(sizes: list[int]) -> None:
    recording, first = Recording(), 0
    for size in sizes:
        recording.add_scalars(numbered(first, size))
        first += size
    history = recording.history()
    np.testing.assert_array_equal(history.iterations, np.arange(1, first + 1))
    np.testing.assert_array_equal(history.scalars["gradient_g"], 10 * np.arange(1, first + 1) + 5)


def test_a_slice_stays_as_it_is_and_cannot_be_written() -> None:
    recording = Recording()
    recording.add_scalars(numbered(0, 10))
    recording.add_measures(Measures(10, {"jsd": 0.5}, shares(0.25, 0.75)))
    early = recording.history()
    assert read_only(early)
    copies = early.iterations.copy(), early.scalars["loss_d"].copy(), early.arrays["mode_shares"].copy()
    for first in range(10, 5000, 10):
        recording.add_scalars(numbered(first, 10))
        recording.add_measures(Measures(first + 10, {"jsd": 0.1}, shares(0.5, 0.5)))
    assert len(early.metrics["jsd"]) == len(early.measured_at) == 1
    for shown, copy in zip(
        (early.iterations, early.scalars["loss_d"], early.arrays["mode_shares"]), copies, strict=True
    ):
        np.testing.assert_array_equal(shown, copy)
    assert read_only(recording.history())
    with pytest.raises(ValueError, match="read-only"):
        early.scalars["loss_d"][0] = 0.0


def test_a_reading_comes_back_as_it_was_from_its_iteration_on() -> None:
    readings = [
        Measures(
            100 * (n + 1),
            {"jsd": 0.1 + n / 3, "kl": None if n % 2 else np.inf, **({"w1": 0.5} if n == 3 else {})},
            {**shares(0.1, n / 7), "captured": frozen(np.arange(n) % 2, bool)},
            RunConfig(),
        )
        for n in range(5)
    ]
    recording = Recording()
    assert recording.measures_at(10) is None
    for measures in readings:
        recording.add_measures(measures)
    assert recording.measures_at(99) is None
    for at in (100, 250, 500, 10_000, 199, 200, 201):
        found, expected = recording.measures_at(at), readings[min(at // 100, 5) - 1]
        assert found is not None
        assert read_only(found)
        assert (found.iteration, found.values, found.config) == (expected.iteration, expected.values, RunConfig())
        assert found.arrays.keys() == expected.arrays.keys()
        for key, array in expected.arrays.items():
            assert found.arrays[key].dtype == array.dtype
            np.testing.assert_array_equal(found.arrays[key], array)
    assert recording.measures_at(333) is recording.measures_at(334)


def test_a_reading_without_metrics_or_arrays_is_one() -> None:
    recording = Recording()
    for measures in (Measures(1, {}), Measures(2, {"jsd": None})):
        recording.add_measures(measures)
    assert recording.measures_at(1) == Measures(1, {})
    assert recording.measures_at(2) == Measures(2, {"jsd": None})


def test_a_reading_tells_nothing_of_other_data() -> None:
    before, after = RunConfig(), replaced(RunConfig(), "target", "grid")
    recording = Recording()
    recording.add_measures(Measures(100, {"jsd": 0.5}, config=before))
    recording.add_change(Change(150, before, after))
    recording.add_measures(Measures(200, {"jsd": 0.25}, config=after))
    found = [recording.measures_at(at) for at in (100, 149, 150, 200)]
    assert [None if one is None else one.values["jsd"] for one in found] == [0.5, 0.5, None, 0.25]


def test_a_frame_is_the_nearest_picture_with_what_was_known_then() -> None:
    recording = Recording()
    assert recording.frame(10) is None
    config, moved = RunConfig(), replaced(RunConfig(), "target", "grid")
    recording.add_scalars(numbered(0, 100))
    for iteration in (10, 40, 90):
        recording.pictures.add(picture(iteration, config=config if iteration < 90 else moved))
    recording.add_measures(Measures(20, {"jsd": 0.5}, config=config))
    recording.add_change(Change(50, config, moved))
    shown = {at: recording.frame(at) for at in (5, 31, 1000)}
    assert [frame.snapshot.iteration for frame in shown.values()] == [10, 40, 90]
    assert [frame.history.iterations[-1] for frame in shown.values()] == [10, 40, 90]
    assert [len(frame.history.changes) for frame in shown.values()] == [0, 0, 1]
    known = [None if frame.measures is None else frame.measures.iteration for frame in shown.values()]
    assert known == [None, 20, None], "nothing was measured; then; and what was tells nothing of other data"


def test_metrics_are_sliced_once_for_the_pictures_between_two_readings() -> None:
    recording = Recording()
    recording.add_measures(Measures(10, {"jsd": 0.5}, shares(0.25, 0.75)))
    before, again = recording.history(), recording.history()
    assert again.metrics is before.metrics
    assert again.arrays is before.arrays
    recording.add_measures(Measures(20, {"jsd": 0.4}, shares(0.5, 0.5)))
    assert len(recording.history().metrics["jsd"]) == 2
    assert len(recording.history(10).metrics["jsd"]) == 1


def test_history_until_an_iteration() -> None:
    recording = Recording()
    recording.add_scalars(numbered(0, 100))
    for iteration in (0, 30, 60, 90):
        recording.add_measures(Measures(iteration, {"jsd": iteration / 100}, shares(iteration / 100)))
    history = recording.history(60)
    assert history.iterations.tolist() == list(range(1, 61))
    assert {len(values) for values in history.scalars.values()} == {60}
    assert history.measured_at.tolist() == [0, 30, 60]
    np.testing.assert_allclose(history.metrics["jsd"], [0.0, 0.3, 0.6], rtol=1e-6)
    np.testing.assert_allclose(history.arrays["mode_shares"], [[0.0], [0.3], [0.6]], rtol=1e-6)
    assert read_only(history)
    assert len(recording.history(0).iterations) == 0
    assert len(recording.history(1000).iterations) == 100


def test_a_metric_is_nan_where_it_was_not_measured() -> None:
    recording = Recording()
    recording.add_measures(Measures(0, {"w1": 1.0}))
    recording.add_measures(Measures(10, {"w1": 0.5, "jsd": 0.3}))
    recording.add_measures(Measures(20, {"w1": None, "jsd": 0.2}))
    recording.add_measures(Measures(30, {"jsd": 0.1}))
    metrics = recording.history().metrics
    np.testing.assert_allclose(metrics["jsd"], [np.nan, 0.3, 0.2, 0.1], rtol=1e-6)
    np.testing.assert_allclose(metrics["w1"], [1.0, 0.5, np.nan, np.nan], rtol=1e-6)
    assert recording.measures is not None
    assert recording.measures.iteration == 30


def test_mode_shares_stand_beside_the_iterations_they_were_measured_at() -> None:
    """Also where some looks had none: a generator that is not a number has no points near any mode."""
    recording = Recording()
    recording.add_measures(Measures(0, {}))
    recording.add_measures(Measures(10, {}, shares(0.25, 0.5)))
    recording.add_measures(Measures(20, {}))
    recording.add_measures(Measures(30, {}, shares(0.125, 0.75)))
    history = recording.history()
    nothing = [np.nan, np.nan]
    np.testing.assert_array_equal(history.arrays["mode_shares"], [nothing, [0.25, 0.5], nothing, [0.125, 0.75]])
    np.testing.assert_array_equal(recording.history(20).arrays["mode_shares"], [nothing, [0.25, 0.5], nothing])


def test_data_without_modes_have_no_shares() -> None:
    recording = Recording()
    for iteration in range(3):
        recording.add_measures(Measures(iteration, {"w1": 1.0}))
    assert not recording.history().arrays


# ── settings that change ──────────────────────────────────────────────────────────────────────────────────────────────


def ring(n_modes: int) -> RunConfig:
    return replaced(RunConfig(), "target.n_modes", n_modes)


def test_modes_that_come_and_go_keep_their_numbers() -> None:
    recording = Recording()
    for iteration, values in enumerate([(0.4, 0.6), (0.2, 0.3, 0.5), (), (1.0,)]):
        recording.add_measures(Measures(iteration, {}, shares(*values) if values else {}))
    nan = np.nan
    expected = [[0.4, 0.6, nan], [0.2, 0.3, 0.5], [nan, nan, nan], [1.0, nan, nan]]
    np.testing.assert_array_equal(recording.history().arrays["mode_shares"], np.float32(expected))
    assert recording.history(0).arrays["mode_shares"].shape == (1, 3)


def test_what_one_gesture_changes_is_one_change() -> None:
    recording = Recording()
    for change in (
        Change(10, ring(8), ring(7), edit=1),
        Change(12, ring(7), ring(6), edit=1),
        Change(15, ring(6), ring(5), edit=2),
    ):
        recording.add_change(change)
    dragged, other = recording.history().changes
    assert dragged == Change(10, ring(8), ring(6), edit=1, last=12)
    assert (dragged.stands_since, other.stands_since) == (12, 15)
    assert other == Change(15, ring(6), ring(5), edit=2)
    assert recording.history(14).changes == (dragged,)
    assert recording.history(9).changes == ()


def test_changes_that_nobody_counts_are_changes_of_their_own() -> None:
    recording = Recording()
    for iteration in (3, 4):
        recording.add_change(Change(iteration, ring(8), ring(7)))
    assert [change.iteration for change in recording.history().changes] == [3, 4]


def test_it_is_told_whether_data_moved() -> None:
    assert Change(0, ring(8), ring(7)).moves_data
    assert not Change(0, ring(8), replaced(ring(8), "clip.value", 0.1)).moves_data


def test_a_reading_of_other_data_says_nothing_of_these() -> None:
    recording = Recording()
    assert recording.measures_of(ring(8)) is None
    reading = Measures(3, {"jsd": 0.5}, config=ring(8))
    recording.add_measures(reading)
    assert recording.measures_of(replaced(ring(8), "clip.value", 0.1)) is reading
    assert recording.measures_of(ring(7)) is None
    unknown = Measures(4, {"jsd": 0.5})
    recording.add_measures(unknown)
    assert recording.measures_of(ring(7)) is unknown


def test_a_branch_begins_with_what_was_and_goes_its_own_way() -> None:
    parent = Recording()
    parent.add_scalars(numbered(0, 3000))
    for iteration in (1000, 2000, 2500):
        parent.add_measures(Measures(iteration, {"jsd": iteration / 1e4}, shares(iteration, 1.0)))
    config = RunConfig()
    changes = [Change(at, config, replaced(config, "seed", at)) for at in (1500, 2200)]
    for change in changes:
        parent.add_change(change)
    for iteration in range(100, 3000, 100):
        parent.pictures.add(picture(iteration))
    branch = parent.branch(2000)
    assert branch.pictures.iterations().tolist() == list(range(100, 2001, 100))
    assert [one.measures_at(2400).iteration for one in (branch, parent)] == [2000, 2000]
    assert (branch.measures.iteration, branch.measures_at(1999).values) == (2000, {"jsd": 0.1})
    assert branch.history().iterations[-1] == 2000
    assert branch.history().changes == (changes[0],)
    assert branch.history().run is not parent.history().run, "later rows are others"
    branch.add_scalars(ScalarBlock(2000, frozen(np.full((2, len(SCALARS)), -1))))
    branch.add_measures(Measures(2002, {"jsd": 0.0}))
    np.testing.assert_array_equal(branch.history().scalars["loss_d"][1998:], [19990, 20000, -1, -1])
    np.testing.assert_allclose(branch.history().metrics["jsd"], [0.1, 0.2, 0])
    np.testing.assert_array_equal(branch.history().arrays["mode_shares"][:2], [[1000, 1], [2000, 1]])
    np.testing.assert_array_equal(parent.history().scalars["loss_d"], 10 * np.arange(1, 3001))
    assert len(parent.history().measured_at) == 3
