"""What the timeline marks of the modes, against runs whose modes are written down here."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import numpy as np

from ganviz.assignment import replaced
from ganviz.snapshot import Change, History, frozen
from ganviz.ui.lab.happenings import AT_A_TIME, Happenings
from tests.ui import frames

SNAPSHOT = frames.ring_frame().snapshot
FAIR = 1 / 8


def history(shares: np.ndarray, changes: tuple[Change, ...] = ()) -> History:
    """A run with a reading at every hundredth iteration, ``(n, 8)`` shares over the fair ones."""
    at = 100 * np.arange(1, len(shares) + 1)
    return History(
        measured_at=frozen(at, int),
        arrays=MappingProxyType({"mode_shares": frozen(shares * FAIR)}),
        changes=changes,
    )


def found(run: History) -> list[tuple[int, str, str]]:
    looked = Happenings()
    while looked.look(SNAPSHOT, run):
        pass
    return [tuple(each) for each in looked.found]


def test_a_mode_that_is_lost_and_comes_back_is_marked_where_it_was_last_held_and_first_held_again() -> None:
    shares = np.ones((20, 8))
    shares[6:12, 2] = 0.0  # readings 7 to 12, at 700 to 1,200
    assert found(history(shares)) == [
        (600, "dropped", "Mode 3 was dropped."),
        (1300, "regained", "Mode 3 was regained."),
    ]


def test_what_flickers_is_not_marked() -> None:
    shares = np.ones((20, 8))
    shares[5:20:4, 4] = 0.0
    assert found(history(shares)) == []


def test_a_collapse_is_marked_once_in_the_words_of_its_diagnosis() -> None:
    shares = np.full((60, 8), 0.0)
    shares[:10] = 0.9
    shares[10:, 0] = 7.0
    collapses = [each for each in found(history(shares)) if each[1] == "collapsed"]
    ((at, _, words),) = collapses
    assert 1000 < at < 3000
    assert words.startswith("Collapsed: 1 of 8 modes")
    assert {words for _, kind, words in found(history(shares)) if kind == "dropped"} == {
        f"Mode {mode} was dropped." for mode in range(2, 9)
    }


def test_with_other_settings_a_run_begins_anew() -> None:
    shares = np.ones((20, 8))
    shares[6:, 2] = 0.0
    before = replaced(SNAPSHOT.config, "generator.optimiser.learning_rate", 0.5)
    assert found(history(shares, (Change(700, before, SNAPSHOT.config),))) == []


def test_it_goes_on_where_it_stopped_and_begins_anew_with_another_run() -> None:
    shares = np.ones((3 * AT_A_TIME, 8))
    shares[6:12, 2] = 0.0
    whole = history(shares)
    half = replace(whole, measured_at=whole.measured_at[:9], arrays={"mode_shares": whole.arrays["mode_shares"][:9]})
    looked = Happenings()
    assert not looked.look(SNAPSHOT, half)
    assert [each.kind for each in looked.found] == ["dropped"]
    assert looked.look(SNAPSHOT, whole), "a long run is looked at in several goes"
    assert [each.kind for each in looked.found] == ["dropped", "regained"]
    assert not looked.look(SNAPSHOT, history(np.ones((5, 8))))
    assert looked.found == []
