"""Runs that diverge, that cannot begin, and that break."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ganviz.hosts.thread_host import ThreadHost
from ganviz.ui.runs.model import ViewModel
from ganviz.ui.runs.session import Session
from tests.hosts.driven import diverging, small, unusable
from tests.ui.runs.sessions import changed, collected
from tests.ui.windows import PATIENCE, quick_preset, until, until_iteration, until_still


def test_a_run_that_diverges_is_paused_until_it_begins_anew(qtbot: QtBot, session: Session) -> None:
    told = collected(session.diverged)
    with qtbot.waitSignal(session.diverged, timeout=PATIENCE) as signal:
        session.open(quick_preset(diverging()))
    assert signal.args is not None
    run, iteration = signal.args
    assert run is session.run
    assert 0 < iteration <= run.iteration
    assert session.run.ended
    assert not session.run.wants_to_run
    until_still(qtbot, session)
    stands = session.run.iteration
    session.toggle()
    assert not session.run.wants_to_run, "it cannot go on"
    session.step("iteration")
    session.edit(changed(session, "schedule.critic_steps=2"))
    until(qtbot, lambda: session.run.snapshot is not None and session.run.snapshot.config == session.run.edited)
    assert session.run.iteration == stands
    assert len(told) == 1
    session.edit(small())
    session.reset()
    assert not session.run.ended
    session.toggle()
    until_iteration(qtbot, session, 200)
    assert len(told) == 1


def test_a_run_that_diverges_again_after_a_reset_is_told_again(qtbot: QtBot, session: Session) -> None:
    told = collected(session.diverged)
    session.open(quick_preset(diverging()))
    until(qtbot, lambda: len(told) == 1)
    session.reset()
    session.resume()
    until(qtbot, lambda: len(told) == 2)


def test_a_run_that_cannot_begin_is_told_and_the_next_one_begins(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.failed, timeout=PATIENCE) as signal:
        session.open(quick_preset(unusable()))
    assert signal.args is not None
    run, sentence, details = signal.args
    assert run is session.run
    assert sentence.startswith("schedule.batch_size: 0 cannot be used; ")
    assert "Traceback" in details
    assert session.run.ended
    assert not session.run.wants_to_run
    assert session.run.newest_frame() is None
    failures = collected(session.failed)
    session.open(quick_preset())
    until_iteration(qtbot, session, 20)
    assert failures == []


@pytest.mark.usefixtures("garbage_is_collected_here")
def test_a_training_thread_that_breaks_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: ThreadHost) -> None:
        raise RuntimeError("no memory")

    monkeypatch.setattr(ThreadHost, "work", fail)
    session = Session(ViewModel(), quick_preset(), host="thread")
    failures = collected(session.failed)
    until(qtbot, lambda: bool(failures))
    session.stop()
    _, sentence, details = failures[0]
    assert sentence == "The training thread ended: no memory. Open the program again to train on."
    assert "RuntimeError" in details
    assert session.run.ended
    assert not session.run.wants_to_run


def test_metrics_that_fail_end_no_run(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ArithmeticError("no mass")

    monkeypatch.setattr("ganviz.hosts.measurer.measure", fail)
    failures = collected(session.failed)
    session.open(quick_preset())
    until(qtbot, lambda: session.run.iteration > 20 and bool(failures))
    assert failures[0][1] == "The metrics could not be computed: no mass. Training goes on without them."
    assert session.run.wants_to_run
    assert not session.run.ended
    iteration = session.run.iteration
    until(qtbot, lambda: session.run.iteration > iteration + 20)
    session.pause()
    until(qtbot, lambda: session.run.snapshot is not None and session.run.snapshot.sample is not None)
    assert len(failures) == 1, "once is enough"
