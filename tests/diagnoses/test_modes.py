"""Rules about modes, each at its edges, on histories with chosen shares."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from ganviz.config import RunConfig
from ganviz.diagnoses import diagnose
from tests.diagnoses.made_up import EVERY, FAIR, frame_of, key_of, named, readings, sentence_of
from tests.diagnoses.recorded import frame_at


def test_collapse_is_told_with_its_age() -> None:
    shares = readings()
    shares[16:, 2:] = 0
    assert sentence_of(shares=shares) == "Collapsed: 2 of 8 modes for 1,150 iterations."
    shares[16:, 0], shares[-1, 1] = 0.5, 0
    assert sentence_of(shares=shares) == "Collapsed: 1 of 8 modes for 1,150 iterations."
    # Ten readings make the long window of 500 iterations: one more or one of them otherwise, and it is not yet so.
    shares[-3, 2:] = FAIR
    assert key_of(shares=shares) != "collapsed"


def test_modes_that_earlier_data_had_do_not_count() -> None:
    """Ten before iteration 500, eight since: of these two are held."""
    shares = np.zeros((40, 10))
    shares[:10], shares[10:, :2], shares[10:, 8:] = 0.1, 0.45, np.nan
    assert sentence_of(shares=shares, changed_at=500) == "Collapsed: 2 of 8 modes for 1,450 iterations."


def test_rare_readings_stretch_the_long_window() -> None:
    """Readings at 350, 700, … 2,100: six of them, of which 500 iterations would hold but one."""
    config, few = RunConfig(), np.zeros((6, 8))
    few[:, 3] = 0.9
    history = frame_of(iterations=2100).history
    spread = few.copy()
    spread[0] = FAIR
    for shares, key in ((few, "collapsed"), (few[1:], "few_modes"), (spread, "few_modes")):
        measured_at = np.arange(350, 2101, 350)[-len(shares) :]
        rare = dataclasses.replace(history, measured_at=measured_at, arrays={"mode_shares": shares})
        assert named(diagnose(frame_at(config, rare, 2100))) == key


def test_the_count_of_few_modes_is_that_of_its_own_iteration() -> None:
    """The stage stands at 2,100, the last reading at 2,000."""
    shares = np.zeros((5, 8))
    shares[:, 3], shares[0] = 0.9, FAIR
    shares[0, 4:] = 0
    history = dataclasses.replace(
        frame_of(iterations=2100).history, measured_at=np.arange(400, 2001, 400), arrays={"mode_shares": shares}
    )
    found = diagnose(frame_at(RunConfig(), history, 2100))
    assert found is not None
    assert str(found.sentence).endswith("; 1 at 2,000.")


@pytest.mark.parametrize(("iterations", "key"), [(500, "collapsed"), (499, "few_modes")])
def test_before_the_long_window_has_passed_no_mode_is_missed(iterations: int, key: str | None) -> None:
    shares = np.zeros((iterations // EVERY, 8))
    shares[:, 3] = 0.9
    assert key_of(iterations=iterations, shares=shares) == key


def test_one_mode_alone_is_no_collapse() -> None:
    assert key_of(shares=np.full((40, 1), 0.9), target__n_modes=1) is None


def test_a_cloud_that_brushes_against_modes_has_not_collapsed() -> None:
    shares = np.zeros((40, 8))
    shares[:, :2] = 0.12
    assert key_of(shares=shares) == "few_modes"
    shares[:, :2] = 0.13
    assert key_of(shares=shares) == "collapsed"


def test_modes_that_are_being_found_have_not_collapsed() -> None:
    shares = np.zeros((40, 8))
    shares[:, :3] = 0.2
    shares[-3:, 3] = 0.1
    assert key_of(shares=shares) == "few_modes"


def test_more_than_half_is_no_collapse() -> None:
    shares = readings()
    shares[:, 5:] = 0
    assert sentence_of(shares=shares) == "5 of 8 modes for 1,950 iterations: 3 not found."
    shares[:, 4] = 0
    assert key_of(shares=shares) == "collapsed"


def test_hopping_is_told_with_the_number_of_places() -> None:
    shares = np.zeros((40, 8))
    shares[np.arange(40), np.arange(40) // 3 % 8] = 0.8
    assert (
        sentence_of(shares=shares)
        == "Hopping: at most 1 of 8 modes at a time, but 4 different ones in the last 500 iterations."
    )
    to_and_fro = np.zeros((40, 8))
    to_and_fro[np.arange(40), np.arange(40) % 2] = 0.8
    assert key_of(shares=to_and_fro) == "collapsed"


def test_a_dropped_mode_is_told_once_it_is_certain_and_for_a_while() -> None:
    shares = readings()
    shares[-3:, 6] = 0
    assert sentence_of(shares=shares) == "Mode 7 was dropped after iteration 1,850: 7 of 8 are left."
    shares[-3, 6] = FAIR
    assert key_of(shares=shares) is None, "two readings without it are not enough"
    shares[-3:, 6] = 0
    shares[-6:-3, 6] = 0.15 * FAIR
    assert key_of(shares=shares) is None, "it was hardly held before"
    shares[-12:, 6] = 0
    assert key_of(shares=shares) == "modes_missing", "no news after 500 iterations"
    shares = readings()
    shares[-5:, 2] = shares[-3:, 4] = shares[-1, 5] = 0
    assert sentence_of(shares=shares) == "Mode 5 was dropped after iteration 1,850: 5 of 8 are left.", "the latest"


def test_a_regained_mode_is_told() -> None:
    shares = readings()
    shares[-8:-3, 1] = 0
    assert sentence_of(shares=shares) == "Mode 2 was regained after 300 iterations: 8 of 8 are held."
    shares[-1, 5] = 0
    assert sentence_of(shares=shares) == "Mode 2 was regained after 300 iterations: 7 of 8 are held."
    shares[:-8, 1] = 0
    assert key_of(shares=shares) is None, "it was found, not regained"


def test_a_mode_that_rare_readings_show_again_is_told() -> None:
    """Nine readings, 350 iterations apart: of the three since it is back, two are older than the recent window."""
    shares = readings()[:9]
    shares[3:6, 1] = 0
    history = frame_of(iterations=3150).history
    rare = dataclasses.replace(history, measured_at=np.arange(350, 3151, 350), arrays={"mode_shares": shares})
    found = diagnose(frame_at(RunConfig(), rare, 3150))
    assert found is not None
    assert found.key == "mode_regained"
