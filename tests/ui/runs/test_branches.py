"""A run is continued from an earlier moment, as a branch; each of them goes on from its own end."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ganviz.assignment import assigned
from ganviz.hosts import ProcessHost
from ganviz.refusals import CannotReturnError
from ganviz.run_files import SavedRun
from ganviz.settings import ConfigError
from ganviz.training.trainer import GanTrainer
from ganviz.ui.runs.model import RunState, ViewModel
from ganviz.ui.runs.session import Session
from tests.ui.runs.sessions import changed, collected
from tests.ui.windows import quick_preset, until, until_iteration, until_still


def trained(qtbot: QtBot, session: Session, iteration: int) -> RunState:
    """Trains at least so far, and waits until the run stands."""
    session.resume()
    until_iteration(qtbot, session, iteration)
    session.pause()
    until_still(qtbot, session)
    return session.run


def arrived(qtbot: QtBot, session: Session) -> None:
    until(qtbot, lambda: not session.run.is_returning)


def losses(run: RunState) -> np.ndarray:
    return run.recording.history().scalars["loss_d"]


def assert_whole(run: RunState) -> None:
    """Every iteration is there once, and has the numbers that the run has if nobody looks."""
    history = run.recording.history()
    np.testing.assert_array_equal(history.iterations, np.arange(1, run.iteration + 1))
    trainer = GanTrainer(run.config)
    trainer.iterate(run.iteration)
    alone = np.concatenate([block.values for block in trainer.take_scalars()])
    np.testing.assert_array_equal(losses(run), alone[:, 0])
    assert run.snapshot is not None
    np.testing.assert_array_equal(run.snapshot.generated, trainer.probe().generated)


def test_a_branch_without_changes_is_its_parent_as_far_as_that_goes_and_further(qtbot: QtBot, session: Session) -> None:
    told = collected(session.restarted)
    parent = trained(qtbot, session, 200)
    end, parent.bookmarks = parent.iteration, {90: "here", 110: "there"}
    branch = session.continue_from(100)
    assert session.run is branch
    assert session.model.runs == [branch, parent]
    assert (branch.parent, branch.began_at) == (parent, 100)
    assert [run for (run,) in told] == [branch]
    assert branch.number != parent.number
    arrived(qtbot, session)
    assert branch.iteration == 100
    assert not branch.wants_to_run
    trained(qtbot, session, end + 50)
    assert_whole(branch)
    assert (parent.bookmarks, branch.bookmarks) == ({90: "here", 110: "there"}, {90: "here"})
    assert parent.iteration == len(losses(parent)) == end, "it rests"
    assert_whole(parent)


def test_it_trains_if_the_run_in_front_did_and_nothing_is_lost_or_told_twice(qtbot: QtBot, session: Session) -> None:
    """To and fro between runs that are training; what was on its way when a run was left is done again."""
    session.resume()
    first = session.run
    until(qtbot, lambda: len(losses(first)) > 100)  # which come less often than pictures
    second = session.continue_from(50)
    assert second.wants_to_run
    assert not first.wants_to_run
    until(qtbot, lambda: second.state.running and len(losses(second)) > 150)
    for run, other in ((first, second), (second, first), (first, second)):
        left = len(losses(run))
        session.switch_to(run)
        assert session.model.runs == [run, other]
        until(qtbot, lambda run=run, left=left: run.state.running and len(losses(run)) > left + 50)  # type: ignore[misc]
    session.pause()
    until_still(qtbot, session)
    assert_whole(first)
    session.switch_to(second)
    arrived(qtbot, session)
    assert not second.state.running
    assert_whole(second)
    assert len({first.number, second.number}) == 2


def test_a_branch_with_other_settings(qtbot: QtBot, session: Session) -> None:
    parent = trained(qtbot, session, 100)
    before = parent.config
    other = changed(session, "schedule.critic_steps=3")
    branch = session.continue_from(60, other)
    assert branch.config == branch.edited == other
    assert parent.config == parent.edited == before
    until(qtbot, lambda: branch.snapshot is not None and branch.snapshot.config == other)
    (change,) = branch.recording.history().changes
    assert (change.iteration, change.before, change.after) == (60, before, other)
    assert not branch.keeps_promise
    trained(qtbot, session, 90)
    np.testing.assert_array_equal(losses(branch)[:60], losses(parent)[:60])
    assert (losses(branch)[60:90] != losses(parent)[60:90]).all()
    with pytest.raises(ConfigError, match=r"generator\.width: 9 cannot be used; this acts on reset only"):
        session.continue_from(60, changed(session, "generator.width=9"))
    assert session.run is branch


def test_its_settings_are_those_of_that_moment(qtbot: QtBot, session: Session) -> None:
    first = session.run.config
    trained(qtbot, session, 50)
    session.edit(changed(session, "schedule.critic_steps=2"))
    second = session.run.config
    parent = trained(qtbot, session, session.run.iteration + 50)
    at = parent.recording.history().changes[0].iteration
    told = collected(session.config_changed)
    for iteration, config in ((at - 10, first), (at + 10, second)):
        branch = session.continue_from(iteration, run=parent)
        arrived(qtbot, session)
        assert branch.config == branch.edited == config
        assert branch.snapshot is not None
        assert branch.snapshot.config == config
        assert told[-1] == (branch,)


@pytest.mark.thorough
def test_a_branch_of_a_branch_and_a_parent_that_begins_anew(qtbot: QtBot, session: Session) -> None:
    first = trained(qtbot, session, 100)
    second = session.continue_from(80)
    trained(qtbot, session, 120)
    third = session.continue_from(110)
    assert third.parent is second
    session.switch_to(first)
    session.reset()
    assert (second.parent, third.parent) == (None, second)
    until(qtbot, lambda: first.snapshot is not None)
    session.switch_to(third)
    trained(qtbot, session, 130)
    assert_whole(third)
    back = session.continue_from(50, run=second)
    arrived(qtbot, session)
    trained(qtbot, session, 70)
    assert_whole(back)


def test_a_command_wakes_a_run_that_rests(qtbot: QtBot, session: Session) -> None:
    first = trained(qtbot, session, 100)
    second = session.continue_from(50)
    arrived(qtbot, session)
    stands = first.iteration
    session.step("iteration", first)
    until(qtbot, lambda: first.iteration == stands + 1)
    assert session.run is second, "which puts it in front no more than before"
    session.resume(second)
    until(qtbot, lambda: second.iteration > 80)
    assert first.iteration == stands + 1


def test_a_run_that_is_forgotten_is_gone_and_its_branches_are_not(qtbot: QtBot, session: Session) -> None:
    first = trained(qtbot, session, 60)
    second = session.continue_from(40)
    third = session.continue_from(20, run=first)
    session.forget(first)
    assert session.model.runs == [third, second]
    assert third.parent is second.parent is None
    with pytest.raises(ValueError, match="in front"):
        session.forget(third)
    arrived(qtbot, session)
    session.step("iteration", second)
    until(qtbot, lambda: second.iteration == 41)
    session.forget(second)
    assert session.model.runs == [third]
    trained(qtbot, session, 50)
    assert_whole(third)


def test_an_edit_is_undone_in_the_run_that_it_was_made_in(qtbot: QtBot, session: Session) -> None:
    first = trained(qtbot, session, 60)
    before = first.config
    session.edit(changed(session, "schedule.critic_steps=2"))
    second = session.continue_from(30)
    assert session.undo()
    assert session.run is first
    assert first.edited == before
    until(qtbot, lambda: not first.is_returning and first.snapshot is not None and first.snapshot.config == before)
    assert second in session.model.runs


def test_a_run_that_diverged_is_continued_from_before(qtbot: QtBot, session: Session) -> None:
    healthy = session.run.config
    run = trained(qtbot, session, 50)
    rates = [f"{player}.optimiser.learning_rate=1e6" for player in ("generator", "discriminator")]
    session.edit(assigned(run.edited, *rates))
    session.resume()
    until(qtbot, lambda: run.ended)
    until_still(qtbot, session)
    diverged_at = run.state.diverged_at
    assert diverged_at is not None
    branch = session.continue_from(40)
    trained(qtbot, session, diverged_at + 20)
    assert branch.config == healthy
    assert not branch.ended
    assert_whole(branch)
    assert run.ended
    assert branch.diverged_at is None
    session.switch_to(run)
    arrived(qtbot, session)
    until(qtbot, lambda: run.state.diverged_at == diverged_at)
    assert run.ended


def test_a_moment_that_is_not_known_is_the_nearest_that_is(qtbot: QtBot, session: Session) -> None:
    parent = trained(qtbot, session, 50)
    assert parent.reach == (0, parent.iteration)
    assert session.continue_from(10**6).began_at == parent.iteration
    arrived(qtbot, session)
    assert session.continue_from(-3, run=parent).began_at == 0


def test_a_run_of_a_file_goes_on_from_where_its_training_was_saved(qtbot: QtBot, session: Session) -> None:
    trained(qtbot, session, 100)
    branch = session.continue_from(80)
    until(qtbot, lambda: branch.saved is not None and not branch.is_returning)
    file = SavedRun(branch.preset, branch.edited, branch.config, branch.recording.branch(80), "cpu")
    training = branch.saved
    session.reset()
    trained(qtbot, session, 30)
    session.open_saved(file, training=training)
    run = session.run
    assert run is branch
    assert (run.iteration, run.reach, run.ended) == (80, (80, 80), False)
    assert not run.state.running
    trained(qtbot, session, 120)
    assert_whole(run)
    session.open_saved(file)
    assert (run.reach, run.ended, run.is_saved) == (None, True, True)
    with pytest.raises(CannotReturnError):
        session.continue_from(50)


@pytest.mark.usefixtures("garbage_is_collected_here")
@pytest.mark.thorough
def test_training_that_dies_is_gone_on_with_from_what_was_saved(qtbot: QtBot) -> None:
    session = Session(ViewModel(), quick_preset(), paused=True, host="process")
    try:
        until(qtbot, lambda: session.run.snapshot is not None)
        assert session.run.saved is None, "a beginning is nothing worth saving"
        parent = trained(qtbot, session, 100)
        until(qtbot, lambda: parent.saved is not None and parent.saved.iteration == parent.iteration)
        other = session.continue_from(30)
        until(qtbot, lambda: other.saved is not None and other.saved.iteration == 30)  # as soon as it is there
        branch = session.continue_from(60, run=parent)
        trained(qtbot, session, 80)
        stood = branch.iteration
        until(qtbot, lambda: branch.saved is not None and branch.saved.iteration == stood)
        parent.saved = None
        failures = collected(session.failed)
        host = session.thread_of().host
        assert isinstance(host, ProcessHost)
        host._child.kill()
        until(qtbot, lambda: bool(failures))
        assert not branch.ended
        assert (branch.reach, parent.reach) == ((stood, stood), None)
        with pytest.raises(CannotReturnError, match="Reset begins it anew"):
            session.switch_to(parent)
        assert session.run is branch
        trained(qtbot, session, stood + 20)
        assert_whole(branch)
        assert branch.reach == (stood, branch.iteration)
        session.switch_to(other)
        arrived(qtbot, session)
        assert other.iteration == 30
        assert_whole(other)
    finally:
        session.stop()
