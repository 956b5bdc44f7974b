"""A session runs, pauses, steps, begins anew, and tells what comes of it."""

from __future__ import annotations

import time

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ganviz.assignment import replaced
from ganviz.hosts import Delivery
from ganviz.snapshot import Frame, read_only
from ganviz.ui.runs.model import ViewModel
from ganviz.ui.runs.reported import REPORT_EVERY, Reported
from ganviz.ui.runs.session import SEEDS, Session
from tests.hosts.driven import small
from tests.ui.runs.sessions import collected, generated, restarted
from tests.ui.windows import quick_preset, until, until_iteration, until_still


@pytest.mark.usefixtures("garbage_is_collected_here")
def test_it_trains_unless_it_is_opened_paused(qtbot: QtBot) -> None:
    session = Session(ViewModel(), quick_preset(), host="thread")
    try:
        until_iteration(qtbot, session, 50)
        assert session.run.wants_to_run
    finally:
        session.stop()
    assert session.thread_of().isFinished()


def test_a_frame_is_a_snapshot_with_its_history(qtbot: QtBot, session: Session) -> None:
    frames: list[Frame] = []
    session.frame_ready.connect(lambda _run, frame: frames.append(frame))
    session.resume()
    until(qtbot, lambda: session.run.iteration > 200 and session.run.recording.measures is not None)
    session.pause()
    until_still(qtbot, session)
    assert frames
    for frame in frames:
        assert read_only(frame.snapshot)
        assert read_only(frame.history)
        count = frame.snapshot.iteration
        # Scalars are delivered less often than pictures; what is there is complete.
        np.testing.assert_array_equal(frame.history.iterations, np.arange(1, len(frame.history.iterations) + 1))
        assert len(frame.history.iterations) <= count
        assert frame.measures is None or frame.measures.iteration <= count
    assert len(frames[-1].history.iterations) == frames[-1].snapshot.iteration


def test_pause_resume_and_steps(qtbot: QtBot, session: Session) -> None:
    session.toggle()
    until_iteration(qtbot, session, 20)
    session.toggle()
    stands = until_still(qtbot, session)
    session.step("iteration")
    until(qtbot, lambda: session.run.iteration == stands + 1)
    session.resume()
    until_iteration(qtbot, session, stands + 20)
    session.step("iteration")
    assert not session.run.wants_to_run
    until_still(qtbot, session)


def test_reset_begins_anew_with_the_same_seed_and_new_seed_with_another(qtbot: QtBot, session: Session) -> None:
    first = generated(session)
    session.resume()
    until_iteration(qtbot, session, 50)
    session.pause()
    emptied = collected(session.restarted)
    session.reset()
    assert len(emptied) == 1
    assert session.run.iteration == 0
    np.testing.assert_array_equal(restarted(qtbot, session), first)
    assert len(session.run.recording.history().iterations) == 0
    session.new_seed()
    assert session.run.config.seed == session.run.edited.seed == 1
    assert (restarted(qtbot, session) != first).any()
    session.edit(replaced(session.run.edited, "seed", SEEDS - 1))
    session.new_seed()
    assert session.run.config.seed == 0
    np.testing.assert_array_equal(restarted(qtbot, session), first)


def test_a_reset_run_trains_if_it_was_training(qtbot: QtBot, session: Session) -> None:
    session.resume()
    until_iteration(qtbot, session, 20)
    for _ in range(3):
        session.reset()
    until_iteration(qtbot, session, 20)
    session.pause()
    session.reset()
    restarted(qtbot, session)
    session.step("iteration")
    until(qtbot, lambda: session.run.iteration == 1)


def test_a_preset_begins_training(qtbot: QtBot, session: Session) -> None:
    other = quick_preset(small("target=gaussian", "seed=4"), "Other")
    session.open(other)
    assert session.run.preset is other
    until_iteration(qtbot, session, 20)
    assert session.run.snapshot is not None
    assert session.run.snapshot.config == other.config


def test_the_speed_is_limited(qtbot: QtBot, session: Session) -> None:
    session.set_speed(25.0)
    assert not session.run.wants_to_run
    session.resume()
    # One hold-up of a busy machine is forgotten after half a second.
    until(qtbot, lambda: session.run.iteration >= 5 and session.run.state.rate == pytest.approx(25.0, rel=0.9))
    session.set_speed(None)
    until_iteration(qtbot, session, 1000)


def test_figures_of_a_run_are_reported_ten_times_a_second(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """By a clock that is made up: a delivery each fiftieth of a second."""
    now = 1000.0
    monkeypatch.setattr("ganviz.ui.runs.reported.time.monotonic", lambda: now)
    reported, running = Reported(), Delivery(run=1, device="cpu", running=True)
    assert reported.is_due(session.run, running)
    said = 0
    for _ in range(100):
        now += 0.02
        said += reported.is_due(session.run, running)
    assert said == pytest.approx(2.0 / REPORT_EVERY, abs=4)
    assert 5 <= said / 2 <= 15, "more often nobody reads, less often looks like standing still"
    standing = Delivery(run=1, device="cpu", running=False)
    assert all(reported.is_due(session.run, standing) for _ in range(3)), "where it stands is told at once"


def test_steps_of_one_player_are_counted_until_the_next_iteration(qtbot: QtBot, session: Session) -> None:
    for kind in ("discriminator", "discriminator", "generator"):
        session.step(kind)
    assert session.run.steps == {"discriminator": 2, "generator": 1}
    session.step("iteration")
    assert session.run.steps == {"discriminator": 0, "generator": 0}
    until(qtbot, lambda: session.run.iteration == 1)
    session.step("discriminator")
    session.reset()
    assert session.run.steps["discriminator"] == 0


def test_a_step_that_takes_long_is_busy_until_its_picture_comes(qtbot: QtBot, session: Session) -> None:
    said = collected(session.state_changed)
    run = session.run
    until_still(qtbot, session)
    run.asked_at = time.monotonic() - 60
    until(qtbot, lambda: bool(said))
    assert run.is_busy
    session.step("iteration")
    until(qtbot, lambda: run.asked_at is None)
    assert not run.is_busy
