"""What is shown: a model that any number of widgets read, and none of them is needed for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.hosts import Delivery, Failure
from ganviz.snapshot import SCALARS, Change, Measures, ScalarBlock, frozen
from ganviz.ui.runs.event import Event
from ganviz.ui.runs.model import RunState, ViewModel
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


def collected(event: Event) -> list[Any]:
    """A list that grows with what the event says."""
    said: list[Any] = []
    event.connect(lambda *what: said.append(what))
    return said


def edited(run: RunState, assignment: str) -> RunConfig:
    return assigned(run.edited, assignment)


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
    then = run.recording.frame(0)
    assert then is not None
    assert (then.snapshot, then.measures) == (snapshot, measures)


def test_a_picture_of_half_an_iteration_is_not_kept(run: RunState) -> None:
    whole = frames.ring_frame().snapshot
    run.receive(Delivery(snapshot=whole, turn="generator"))
    run.receive(Delivery(snapshot=replace(whole, noise=0.5), turn="discriminator"))
    assert run.snapshot.noise == 0.5
    assert run.recording.pictures.nearest(whole.iteration) == whole


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


def test_a_way_back_that_takes_long_is_seen(run: RunState, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1000.0]
    monkeypatch.setattr("ganviz.ui.runs.model.time.monotonic", lambda: now[0])
    run.receive(Delivery(device="cpu"))
    run.go_back(0, 7)
    run.receive(Delivery(run=7, returning=(30, 120)))
    assert run.state.device == "cpu"
    assert run.returned is None
    now[0] += 1.0
    assert run.returned == 0.25
    run.receive(Delivery(run=7, returning=(0, 0)))
    assert run.returned == 0
    run.receive(Delivery(run=7))
    assert run.returned is None


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
