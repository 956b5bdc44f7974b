"""Settings that act at once and that wait, undo and redo."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ganviz.ui.runs.edits import Standing
from ganviz.ui.runs.session import Session
from tests.hosts.driven import small
from tests.ui.runs.sessions import changed, collected
from tests.ui.windows import quick_preset, until, until_iteration


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
