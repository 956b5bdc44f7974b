"""The whole window, with real training: settings are edited, and edits undone."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ganviz.ui.lab.editing import undo
from ganviz.ui.shell.window import MainWindow
from tests.hosts.driven import small
from tests.ui.controls.driving import type_into
from tests.ui.windows import press, quick_preset, until, until_iteration

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OpenWindow = Callable[..., MainWindow]


def test_a_live_setting_acts_and_another_waits_for_the_reset(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    press(window, Key.Key_Space)
    until_iteration(qtbot, window.page.session, 20)
    live, waiting = (window.page.form.row(path) for path in ("schedule.critic_steps", "generator.width"))
    type_into(qtbot, live.field, "7")
    until(qtbot, lambda: window.page.session.run.snapshot.config.schedule.critic_steps == 7)
    assert window.page.session.run.iteration > 0
    assert live.note.isHidden()
    assert "D minimises (7 steps)" in window.page.formula.accessibleDescription()
    type_into(qtbot, waiting.field, "16")
    assert not waiting.note.isHidden()
    assert window.page.session.run.config.generator.width == 8
    before = window.page.session.run.iteration
    until_iteration(qtbot, window.page.session, before + 20)
    qtbot.mouseClick(waiting.reset, LEFT)
    assert waiting.note.isHidden()
    until(qtbot, lambda: window.page.session.run.snapshot is not None)
    assert window.page.session.run.snapshot.config.generator.width == 16
    assert window.page.session.run.snapshot.config.schedule.critic_steps == 7


def test_what_ds_loss_tells_is_read_beside_its_formula(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(paused=False)
    until(qtbot, lambda: "D’s loss tells (now" in window.page.formula.toolTip().replace("\u00a0", " "))
    assert "JSD ≥ log 2 − L_D/2" in window.page.formula.toolTip()
    assert window.page.presented_formula.toolTip() == window.page.formula.toolTip()


def test_data_move_under_a_run_and_those_of_another_dimension_begin_it_anew(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    page = window.page
    press(window, Key.Key_Space)
    until_iteration(qtbot, page.session, 20)
    row, begun = page.form.row("target.radius"), page.session.run.number
    type_into(qtbot, row.field, "3")
    assert row.note.isHidden()
    until(qtbot, lambda: page.session.run.snapshot.config.target.radius == 3)
    assert np.linalg.norm(page.session.run.snapshot.data, axis=1).mean() == pytest.approx(3, abs=0.1)
    page.form._edited("target", "gaussian")
    assert page.session.run.number == begun + 1
    assert window.statusBar().currentMessage().startswith("Data of another dimension: the run began anew.")
    until_iteration(qtbot, page.session, 20)
    assert page.stage.view.key == "stage_1d"
    undo(page.session, window.for_pages)
    assert window.statusBar().currentMessage() == "Undone, for which the run had to begin anew"
    until_iteration(qtbot, page.session, 20)
    assert page.stage.view.key == "stage_2d"
    assert page.form.row("target.radius").field.text() == "3"
    assert page.session.run.number == begun + 2


def test_an_undo_that_goes_back_to_another_preset_names_it(qtbot: QtBot, open_window: OpenWindow) -> None:
    """Here without a reset."""
    window = open_window()
    before, number = window.page.session.run.preset, window.page.session.run.number
    window.page.session.open(quick_preset(small("penalty=r1"), "Other"))
    assert window.windowTitle().startswith("Other")
    press(window, Key.Key_Z, CONTROL)
    assert window.page.session.run.preset is before
    assert window.page.session.run.number == number + 1
    assert window.windowTitle().startswith(before.title)
    press(window, Key.Key_Y, CONTROL)
    assert window.windowTitle().startswith("Other")


def test_undo(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    row = window.page.form.row("schedule.critic_steps")
    type_into(qtbot, row.field, "7")
    qtbot.mouseClick(window.page.stage.view.widget.viewport(), LEFT)
    press(window, Key.Key_Z, CONTROL)
    assert row.field.text() == "1"
    assert window.page.session.run.config.schedule.critic_steps == 1
    press(window, Key.Key_Z, CONTROL)
    assert window.statusBar().currentMessage() == "There is nothing to undo"
    press(window, Key.Key_Y, CONTROL)
    assert row.field.text() == "7"
    press(window, Key.Key_Z, CONTROL)
    press(window, Key.Key_Z, CONTROL | SHIFT)
    assert window.page.session.run.config.schedule.critic_steps == 7
    press(window, Key.Key_Y, CONTROL)
    assert window.statusBar().currentMessage() == "There is nothing to redo"
