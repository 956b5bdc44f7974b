"""What is edited, what is running, and what has come of it."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from ganviz.config import RunConfig
from ganviz.hosts import Delivery
from ganviz.hosts.thread_host import ThreadHost
from ganviz.settings import assigned, replaced
from ganviz.snapshot import Frame, read_only
from ganviz.ui.runs.edits import Standing
from ganviz.ui.runs.model import ViewModel
from ganviz.ui.runs.session import REPORT_EVERY, SEEDS, Session
from tests.hosts.driven import diverging, small, unusable
from tests.ui.windows import PATIENCE, quick_preset, until, until_iteration, until_still


def collected(signal: SignalInstance) -> list[Any]:
    """A list that grows with what the signal says."""
    said: list[Any] = []
    signal.connect(lambda *what: said.append(what))
    return said


def changed(session: Session, assignment: str) -> RunConfig:
    return assigned(session.run.edited, assignment)


def generated(session: Session) -> np.ndarray:
    assert session.run.snapshot is not None
    return session.run.snapshot.generated


def restarted(qtbot: QtBot, session: Session) -> np.ndarray:
    """Waits for the first picture of a new run and returns its points."""
    until(qtbot, lambda: session.run.snapshot is not None)
    assert session.run.iteration == 0
    return generated(session)


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


def test_a_live_setting_acts_at_once_and_another_waits(qtbot: QtBot, session: Session) -> None:
    session.resume()
    until_iteration(qtbot, session, 20)
    told = collected(session.config_changed)
    session.edit(changed(session, "schedule.critic_steps=5"))
    assert session.run.config.schedule.critic_steps == 5
    assert session.run.pending == []
    before = session.run.iteration
    until(qtbot, lambda: session.run.snapshot is not None and session.run.snapshot.config == session.run.edited)
    assert session.run.iteration >= before, "the run went on"
    session.edit(changed(session, "generator.width=9"))
    assert session.run.config.generator.width == 8
    assert session.run.pending == ["generator.width"]
    until_iteration(qtbot, session, session.run.iteration + 20)
    assert session.run.snapshot is not None
    assert session.run.snapshot.config.generator.width == 8
    assert len(told) == 2
    session.reset()
    assert session.run.pending == []
    until_iteration(qtbot, session, 1)
    assert session.run.snapshot.config == session.run.edited


def test_undo_takes_back_one_edit_at_a_time(session: Session) -> None:
    assert not session.undo()
    first = session.run.edited
    session.edit(changed(session, "schedule.critic_steps=5"))
    second = session.run.edited
    session.edit(second)
    session.edit(changed(session, "generator.width=9"))
    assert session.undo()
    assert session.run.edited == second
    assert session.run.pending == []
    assert session.undo()
    assert session.run.edited == session.run.config == first
    assert not session.undo()
    assert session.redo()
    assert session.run.edited == session.run.config == second
    assert session.redo()
    assert session.run.pending == ["generator.width"]
    assert not session.redo()


def test_a_dragged_slider_is_one_edit(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ganviz.ui.runs.edits.ONE_EDIT", 3600.0)  # however busy the machine is
    first = session.run.edited
    for steps in range(2, 12):
        session.edit(changed(session, f"schedule.critic_steps={steps}"))
    assert session.undo()
    assert session.run.edited == first
    session.edit(changed(session, "schedule.critic_steps=3"))
    assert session.undo()
    assert session.run.edited == first
    assert not session.undo()


def test_undo_goes_back_to_the_preset_before(qtbot: QtBot, session: Session) -> None:
    before, edited = session.run.preset, changed(session, "generator.width=9")
    session.edit(edited)
    other = quick_preset(small("target=gaussian", "seed=4"), "Other")
    session.open(other)
    assert session.run.preset is other
    assert session.undo()
    assert session.run.preset is before
    assert session.run.edited == edited
    assert session.run.config == before.config, "what waited then waits again"
    until(qtbot, lambda: session.run.snapshot is not None)
    assert session.run.snapshot.config == before.config
    assert session.undo()
    assert session.run.edited == before.config


def test_undo_of_a_live_change_lets_the_run_go_on(qtbot: QtBot, session: Session) -> None:
    """Also where it leads to another preset: these two differ in what acts at the next iteration."""
    begun = collected(session.restarted)
    before, other = session.run.preset, quick_preset(small("penalty=r1", "target.radius=2"), "Other")
    session.open(other)
    until_iteration(qtbot, session, 20)
    session.edit(changed(session, "target=two_moons"))
    assert len(begun) == 1
    iteration = session.run.iteration
    for preset, config in ((other, other.config), (before, before.config)):
        assert session.undo()
        assert session.run.preset is preset
        assert session.run.edited == session.run.config == config
    for preset in (other, other):
        assert session.redo()
        assert session.run.preset is preset
    until(qtbot, lambda: session.run.snapshot is not None and session.run.snapshot.config == session.run.config)
    assert session.run.config.target.key == "two_moons"
    assert session.run.iteration >= iteration
    assert len(begun) == 1


def test_data_of_another_dimension_begin_the_run_anew_at_once(qtbot: QtBot, session: Session) -> None:
    session.resume()
    until_iteration(qtbot, session, 20)
    first = session.run.edited
    session.edit(changed(session, "generator.width=9"))
    begun, waiting = collected(session.restarted), Standing.of(session.run)
    session.edit(changed(session, "target=gaussian"))
    assert len(begun) == 1
    assert session.run.pending == []
    until_iteration(qtbot, session, 5)
    assert session.run.snapshot is not None
    assert session.run.snapshot.data.shape[1] == 1
    assert session.undo()
    assert len(begun) == 2, "networks for a line have no use for the plane"
    assert Standing.of(session.run) == waiting
    assert session.undo()
    assert len(begun) == 2
    assert session.run.edited == first
    until_iteration(qtbot, session, 5)
    assert session.run.snapshot.config == first


def test_what_changed_is_remembered_gesture_by_gesture(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ganviz.ui.runs.edits.ONE_EDIT", 3600.0)
    session.resume()
    until_iteration(qtbot, session, 20)
    configs = [session.run.config]
    for radius in (1.5, 2.0, 2.5):
        session.edit(changed(session, f"target.radius={radius}"))
    configs.append(session.run.config)
    session.edit(changed(session, "schedule.critic_steps=2"))
    configs.append(session.run.config)
    session.undo()
    until(qtbot, lambda: len(session.run.recording.history().changes) == 3)
    dragged, other, undone = session.run.recording.history().changes
    assert (dragged.before, dragged.after) == (configs[0], configs[1])
    assert (other.before, other.after) == (configs[1], configs[2])
    assert (undone.before, undone.after) == (configs[2], configs[1])
    assert 20 <= dragged.iteration <= other.iteration <= undone.iteration


def test_200_random_gestures_can_be_undone_and_redone(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Settings that act at once and that wait, other data, presets, seeds, resets, and undoing in between."""
    monkeypatch.setattr("ganviz.ui.runs.edits.ONE_EDIT", -1.0)
    rng = np.random.default_rng(13)
    presets = [quick_preset(small(*settings.split()), settings) for settings in ("target=gaussian", "penalty=r1", "")]
    settings = {
        "target": ["ring", "two_moons", "gaussian", "bimodal", "grid"],
        "target.training_points": [20, "none"],
        "schedule.critic_steps": [1, 2, 3],
        "loss": ["wasserstein", "non_saturating", "least_squares"],
        "noise.instance.sigma": [0.1, 0.5, 0],
        "generator.width": [7, 8, 9],
        "latent.dimension": [1, 2],
    }
    first, states = Standing.of(session.run), 0
    for _ in range(200):
        what = rng.choice(["edit", "preset", "seed", "reset", "undo", "redo"], p=[0.7, 0.05, 0.05, 0.05, 0.1, 0.05])
        if what == "edit":
            path = str(rng.choice(list(settings)))
            session.edit(changed(session, f"{path}={rng.choice([str(value) for value in settings[path]])}"))
        elif what == "preset":
            session.open(presets[rng.integers(len(presets))])
        else:
            {"seed": session.new_seed, "reset": session.reset, "undo": session.undo, "redo": session.redo}[what]()
    last = Standing.of(session.run)
    while session.undo():
        states += 1
    assert Standing.of(session.run) == first
    assert states > 70
    until(qtbot, lambda: session.run.snapshot is not None and session.run.snapshot.config == first.config)
    while session.redo():
        states -= 1
    assert Standing.of(session.run) == last
    assert states == 0
    until(qtbot, lambda: session.run.snapshot is not None and session.run.snapshot.config == last.config)


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


def test_figures_of_a_run_are_reported_ten_times_a_second(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """By a clock that is made up: a delivery each fiftieth of a second."""
    now = time.monotonic()
    monkeypatch.setattr("ganviz.ui.runs.session.time.monotonic", lambda: now)
    said = collected(session.state_changed)
    session.run.receive(Delivery(run=1, device="cpu", running=True))
    session._report(session.run, session.run.state)
    said.clear()
    for _ in range(100):
        now += 0.02
        session._report(session.run, session.run.state)
    assert len(said) == pytest.approx(2.0 / REPORT_EVERY, abs=4)
    assert 5 <= len(said) / 2 <= 15, "more often nobody reads, less often looks like standing still"
    said.clear()
    for _ in range(3):
        session._report(session.run, Delivery(run=1, device="cpu", running=False))
    assert len(said) == 3, "where it stands is told at once"


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
