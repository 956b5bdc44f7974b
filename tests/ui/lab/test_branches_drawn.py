"""Where the lanes of other runs leave the bar, and each other."""

from __future__ import annotations

from ganviz.ui.lab.branches import Branches, parting
from ganviz.ui.runs.model import RunState, ViewModel
from tests.ui.windows import quick_preset


def family() -> list[RunState]:
    """A run, a branch of it from 100, a branch of that from 60 (where both are the same), and one of that from 80."""
    runs = [RunState(quick_preset(), False) for _ in range(4)]
    for run, parent, began_at in ((1, 0, 100), (2, 1, 60), (3, 2, 80)):
        runs[run].parent, runs[run].began_at = runs[parent], began_at
    return runs


def test_two_runs_part_where_the_first_branch_between_them_began() -> None:
    first, second, third, fourth = family()
    assert parting(first, second) == parting(second, first) == 100
    assert parting(third, second) == parting(third, first) == parting(first, third) == 60
    assert parting(fourth, third) == 80
    assert parting(fourth, first) == 60
    assert parting(first, RunState(quick_preset(), False)) == 0


def test_each_lane_leaves_the_one_with_which_it_shares_most() -> None:
    model = ViewModel()
    model.runs = list(reversed(family()))  # the latest is in front
    lanes = Branches(model).lanes()
    assert [lane.name for lane in lanes] == ["run 1", "run 2, from 100", "run 3, from 60"]
    assert [(lane.first, lane.origin) for lane in lanes] == [(60, None), (100, 0), (80, None)]


def test_what_differs_is_said() -> None:
    from ganviz.assignment import replaced

    model = ViewModel()
    model.runs = [RunState(quick_preset(), False), RunState(quick_preset(), False)]
    model.runs[1].config = replaced(model.runs[1].config, "generator.optimiser.learning_rate", 0.02)
    (lane,) = Branches(model).lanes()
    said = lane.words.splitlines()
    assert said[0] == "run 1: click to switch to it"
    assert said[2].endswith("→ 0.02")
