"""What can be undone and redone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.ui.runs.edits import ONE_EDIT, UNDO_STEPS, Edits, Standing
from ganviz.ui.runs.model import RunState
from tests.hosts.driven import small
from tests.ui.windows import quick_preset


@pytest.fixture
def run() -> RunState:
    return RunState(quick_preset(), wants_to_run=False)


@pytest.fixture
def edits() -> Edits[RunState]:
    return Edits[RunState]()


@pytest.fixture(autouse=True)
def wait(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Lets so many seconds pass on the clock that is looked at."""
    now = [1000.0]
    monkeypatch.setattr("ganviz.ui.runs.edits.time.monotonic", lambda: now[0])
    return lambda seconds: now.__setitem__(0, now[0] + seconds)


def take(edits: Edits[RunState], run: RunState, assignment: str) -> None:
    """Edits a setting as a session does."""
    config = assigned(run.edited, assignment)
    edits.begin_or_go_on(run, config)
    run.edited = config


def gone(run: RunState, move: Callable[[], Standing[RunState] | None]) -> list[RunConfig]:
    """The edited settings to which each step leads, as far as they lead."""
    found = []
    while (standing := move()) is not None:
        assert standing.run is run
        run.edited = standing.edited
        found.append(standing.edited)
    return found


def test_changes_of_one_setting_within_a_moment_are_one_edit(
    edits: Edits[RunState], run: RunState, wait: Callable[[float], None]
) -> None:
    first, numbers = run.edited, set()
    for steps in range(2, 12):
        take(edits, run, f"schedule.critic_steps={steps}")
        wait(0.9 * ONE_EDIT)
        numbers.add(edits.number)
    assert len(numbers) == 1
    wait(0.2 * ONE_EDIT)
    last = run.edited
    for change in ("schedule.critic_steps=20", "generator.width=9"):
        take(edits, run, change)
        assert edits.number not in numbers
        numbers.add(edits.number)
    assert gone(run, edits.undo) == [assigned(last, "schedule.critic_steps=20"), last, first]


def test_a_second_is_long_enough_for_two_edits_and_a_tenth_too_short(
    edits: Edits[RunState], run: RunState, wait: Callable[[float], None]
) -> None:
    for steps, pause in ((2, 0.1), (3, 1.0), (4, 0.0)):
        take(edits, run, f"schedule.critic_steps={steps}")
        wait(pause)
    assert len(gone(run, edits.undo)) == 2


def test_what_is_undone_can_be_redone_until_something_else_is_done(edits: Edits[RunState], run: RunState) -> None:
    changes = ("schedule.critic_steps=2", "generator.width=9", "schedule.critic_steps=3")
    states = [run.edited]
    for change in changes:
        take(edits, run, change)
        states.append(run.edited)
    assert edits.redo() is None
    assert gone(run, edits.undo) == states[2::-1]
    assert gone(run, edits.redo) == states[1:]
    undone = edits.undo()
    assert undone is not None
    run.edited = undone.edited
    take(edits, run, "clip.value=0.1")
    assert edits.redo() is None
    assert gone(run, edits.undo) == states[2::-1]


def test_each_step_is_an_edit_of_its_own(edits: Edits[RunState], run: RunState) -> None:
    """So that what a slider did before is not joined to what it does after."""
    take(edits, run, "schedule.critic_steps=2")
    numbers = [edits.number]
    for move in (edits.undo, edits.redo, edits.undo):
        standing = move()
        assert standing is not None
        run.edited = standing.edited
        numbers.append(edits.number)
    take(edits, run, "schedule.critic_steps=3")
    numbers.append(edits.number)
    assert len(set(numbers)) == 5
    assert len(gone(run, edits.undo)) == 1


def test_a_step_leads_to_what_was_in_force_too(edits: Edits[RunState], run: RunState) -> None:
    take(edits, run, "generator.width=9")
    waiting = Standing.of(run)
    assert waiting.config != waiting.edited
    edits.begin(run)
    run.restart()
    assert edits.undo() == waiting


def test_nothing_changed_is_nothing_to_undo_and_it_goes_no_further_than_it_says(
    edits: Edits[RunState], run: RunState
) -> None:
    assert edits.undo() is None
    other = RunState(quick_preset(small("target=gaussian")), wants_to_run=False)
    for one in (run, run, other):
        edits.begin(one)
    assert [standing.run for standing in iter(edits.undo, None)] == [other, run]
    for number in range(UNDO_STEPS + 20):
        run.edited = assigned(run.edited, f"seed={number}")
        edits.begin(run)
    undone = [config.seed for config in gone(run, edits.undo)]
    assert undone == list(range(UNDO_STEPS + 19, 19, -1))
