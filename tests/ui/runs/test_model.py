"""What is shown: a model that any number of widgets read, and none of them is needed for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from ganviz.config import RunConfig
from ganviz.hosts import Delivery, Failure
from ganviz.settings import assigned
from ganviz.snapshot import SCALARS, Change, Measures, ScalarBlock, frozen
from ganviz.ui.runs.event import Event
from ganviz.ui.runs.model import ONE_EDIT, UNDO_STEPS, RunState, ViewModel
from tests.hosts.driven import small
from tests.ui import frames
from tests.ui.windows import quick_preset


@pytest.fixture
def run() -> RunState:
    return RunState(quick_preset(), wants_to_run=False)


@pytest.fixture
def model(run: RunState) -> ViewModel:
    made = ViewModel()
    made.runs.append(run)
    return made


@pytest.fixture
def wait(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Lets so many seconds pass on the clock that the model looks at."""
    now = [1000.0]
    monkeypatch.setattr("ganviz.ui.runs.model.time.monotonic", lambda: now[0])
    return lambda seconds: now.__setitem__(0, now[0] + seconds)


def collected(event: Event) -> list[Any]:
    """A list that grows with what the event says."""
    said: list[Any] = []
    event.connect(lambda *what: said.append(what))
    return said


def edited(run: RunState, assignment: str) -> RunConfig:
    return assigned(run.edited, assignment)


def take(model: ViewModel, run: RunState, assignment: str) -> None:
    """Edits a setting as a session does."""
    config = edited(run, assignment)
    model.remember_edit(run, config)
    run.edited = config


def test_an_event_calls_in_order_whoever_asked_and_nobody_who_left() -> None:
    event, said = Event(), list[str]()

    def first(what: str) -> None:
        said.append(f"first {what}")
        event.disconnect(first)

    event.connect(first)
    event.connect(lambda what: said.append(f"second {what}"))
    event.emit("a")
    event.emit("b")
    assert said == ["first a", "second a", "second b"]
    with pytest.raises(ValueError, match="not in list"):
        event.disconnect(first)


def test_a_run_takes_what_is_delivered(run: RunState) -> None:
    assert run.newest_frame() is None
    assert run.iteration == 0
    snapshot = frames.ring_frame().snapshot
    block = ScalarBlock(0, frozen(np.ones((snapshot.iteration + 5, len(SCALARS)))))
    measures = Measures(snapshot.iteration, {"jsd": 0.5})
    run.receive(Delivery(snapshot=snapshot, scalars=[block], measures=[measures], running=True, rate=7.0))
    frame = run.newest_frame()
    assert frame is not None
    assert (frame.snapshot, frame.measures) == (snapshot, measures)
    assert frame.history.iterations[-1] == run.iteration == snapshot.iteration, "later numbers are not shown yet"
    assert run.state.rate == 7.0
    run.receive(Delivery())
    assert run.snapshot is snapshot, "no news of it is none"


def test_readings_of_data_that_have_moved_since_are_not_shown(run: RunState) -> None:
    """Neither are their bands of chance; what was read stays in the history."""
    before = frames.ring_frame().snapshot
    after = replace(before, config=assigned(before.config, "target.radius=2"))
    change, read = Change(before.iteration, before.config, after.config), Measures(before.iteration, {"jsd": 0.5})
    read = replace(read, config=before.config)
    run.receive(Delivery(snapshot=before, measures=[read]))
    run.receive(Delivery(snapshot=after, changes=[change]))
    frame = run.newest_frame()
    assert frame is not None
    assert frame.measures is None
    assert frame.history.changes == (change,)
    assert frame.history.metrics["jsd"].tolist() == [0.5]
    again = replace(read, config=after.config)
    run.receive(Delivery(measures=[again]))
    frame = run.newest_frame()
    assert frame is not None
    assert frame.measures is again


@pytest.mark.parametrize(
    ("delivery", "ended"),
    [
        (Delivery(), False),
        (Delivery(diverged_at=3), True),
        (Delivery(failure=Failure("The metrics failed.", "", ended=False)), False),
        (Delivery(failure=Failure("The process died.", "", ended=True)), True),
    ],
)
def test_a_run_ends_by_divergence_and_by_what_ends_it(run: RunState, delivery: Delivery, ended: bool) -> None:
    run.receive(delivery)
    assert run.ended is ended
    run.receive(Delivery())
    assert run.ended is ended, "for good"
    number = run.number
    run.restart()
    assert not run.ended
    assert run.number == number + 1


def test_a_restart_takes_what_was_edited_and_forgets_what_came(run: RunState) -> None:
    run.edited = edited(run, "generator.width=9")
    assert run.pending == ["generator.width"]
    run.receive(Delivery(snapshot=frames.ring_frame().snapshot, measures=[Measures(3, {"jsd": 0.5})]))
    run.restart()
    assert run.config == run.edited
    assert run.pending == []
    assert (run.snapshot, run.recording.measures, run.newest_frame()) == (None, None, None)


def test_the_frame_on_show_need_not_be_the_newest(model: ViewModel, run: RunState) -> None:
    said = collected(model.frame_changed)
    older, newer = frames.ring_frame(seed=1), frames.ring_frame(seed=2)
    model.show(run, older)
    run.receive(Delivery(snapshot=newer.snapshot))
    assert model.frame is older
    assert run.snapshot is newer.snapshot
    model.show(run, None)
    assert model.frame is None
    assert said == [(run, older), (run, None)]


def test_layers_are_known_by_view_and_told_one_by_one(model: ViewModel) -> None:
    said = collected(model.layer_changed)
    assert model.is_visible("stage", "data", True)
    assert not model.is_visible("stage", "arrows", False)
    model.set_layers("stage", {"data": False, "arrows": True})
    assert not model.is_visible("stage", "data", True)
    assert model.is_visible("stage", "arrows", False)
    assert model.is_visible("other", "data", True)
    assert said == [("stage", "data", False), ("stage", "arrows", True)]


def test_the_plot_that_has_the_stage_gives_it_back_when_it_is_asked_for_again(model: ViewModel) -> None:
    said = collected(model.enlarged_changed)
    for key, expected in (("losses", "losses"), ("modes", "modes"), ("modes", None), ("kl", "kl"), (None, None)):
        model.enlarge(key)
        assert model.enlarged == expected
    assert len(said) == 5


def test_plots_are_chosen_as_a_whole(model: ViewModel) -> None:
    said = collected(model.plots_changed)
    model.choose_plots(["kl", "losses", "kl"])
    assert model.plots == {"kl", "losses"}
    assert said == [()]


def test_changes_of_one_setting_within_a_moment_are_one_edit(
    model: ViewModel, run: RunState, wait: Callable[[float], None]
) -> None:
    first = run.edited
    for steps in range(2, 12):
        take(model, run, f"schedule.critic_steps={steps}")
        wait(0.9 * ONE_EDIT)
    wait(0.2 * ONE_EDIT)
    last = run.edited
    take(model, run, "schedule.critic_steps=20")
    take(model, run, "generator.width=9")
    assert [edit.config for edit in iter(model.take_back, None)] == [
        assigned(last, "schedule.critic_steps=20"),
        last,
        first,
    ]


def test_a_second_is_long_enough_for_two_edits_and_a_tenth_too_short(
    model: ViewModel, run: RunState, wait: Callable[[float], None]
) -> None:
    take(model, run, "schedule.critic_steps=2")
    wait(0.1)
    take(model, run, "schedule.critic_steps=3")
    wait(1.0)
    take(model, run, "schedule.critic_steps=4")
    assert len(list(iter(model.take_back, None))) == 2


def test_an_edit_after_an_undo_is_one_of_its_own(model: ViewModel, run: RunState) -> None:
    take(model, run, "schedule.critic_steps=2")
    edit = model.take_back()
    assert edit is not None
    run.edited = edit.config
    take(model, run, "schedule.critic_steps=3")
    assert model.take_back() == edit


def test_undo_names_the_run_and_goes_no_further_than_it_says(model: ViewModel, run: RunState) -> None:
    assert model.take_back() is None
    other = RunState(quick_preset(small("target=gaussian")), wants_to_run=False)
    model.remember(run)
    model.remember(run)
    model.remember(other)
    assert [edit.run for edit in iter(model.take_back, None)] == [other, run], "nothing changed between the first two"
    for number in range(UNDO_STEPS + 20):
        run.edited = edited(run, f"seed={number}")
        model.remember(run)
    undone = [edit.config.seed for edit in iter(model.take_back, None)]
    assert undone == list(range(UNDO_STEPS + 19, 19, -1))
