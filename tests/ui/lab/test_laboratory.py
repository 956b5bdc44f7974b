"""The whole window: real clicks and keys, real training."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ganviz.hosts import ProcessHost
from ganviz.presets import presets
from ganviz.ui.controls.keys import KeysDialog
from ganviz.ui.pages.laboratory import PANEL_SHARE, PANEL_WIDTH
from ganviz.ui.shell.appearance import SCALES
from ganviz.ui.shell.window import MainWindow
from ganviz.ui.theme import PRESENTED_SCALE
from tests.hosts.driven import small
from tests.ui.controls.driving import type_into
from tests.ui.windows import press, quick_preset, small_plot, until, until_iteration, until_news, until_still

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OpenWindow = Callable[..., MainWindow]
ExpectLog = Callable[[str], AbstractContextManager[None]]


def generated(window: MainWindow) -> np.ndarray:
    assert window.page.session.run.snapshot is not None
    return window.page.session.run.snapshot.generated


def field_of_d(window: MainWindow) -> np.ndarray:
    assert window.page.session.run.snapshot is not None
    return window.page.session.run.snapshot.field.values


def test_it_trains_in_a_process_without_a_click_and_outlives_it(
    qtbot: QtBot, open_window: OpenWindow, expect_log: ExpectLog
) -> None:
    processes = set(multiprocessing.active_children())
    window = open_window(paused=False, host="process")
    session = window.page.session
    until_iteration(qtbot, session, 20)
    assert window.page.transport.run_button.label() == "Pause"
    assert isinstance(session.thread_of().host, ProcessHost)
    killed = session.thread_of().host.process_id
    assert killed is not None
    with expect_log("training process ended"):
        os.kill(killed, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        until(qtbot, window.messages.isVisible)
    assert "training process ended unexpectedly" in window.messages.headline.text()
    assert window.messages.text.text() == "Settings and curves were kept. Reset starts the run anew."
    assert not session.run.wants_to_run
    assert not window.page.transport.run_button.isEnabled()
    assert window.page.transport.reset_button.isEnabled()
    qtbot.mouseClick(window.page.transport.reset_button, LEFT)
    until(qtbot, lambda: session.run.snapshot is not None and window.page.transport.run_button.isEnabled())
    assert not window.messages.isVisible()
    qtbot.mouseClick(window.page.transport.run_button, LEFT)
    until_iteration(qtbot, session, 20)
    asked = time.monotonic()
    window.close()
    assert time.monotonic() - asked < 5
    assert session.thread_of().isFinished()
    assert set(multiprocessing.active_children()) <= processes


def test_space_pauses_and_goes_on(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    assert window.page.transport.run_button.label() == "Run"
    assert window.windowTitle() == "Quick – GanViz"
    assert window.page.sentence.label.text() == "Nothing has been trained yet."
    assert window.page.sentence.promise.text() == "Watch for: Watch the points move."
    press(window, Key.Key_Space)
    until_iteration(qtbot, window.page.session, 10)
    assert window.page.transport.run_button.label() == "Pause"
    press(window, Key.Key_Space)
    stands = until_still(qtbot, window.page.session)
    assert window.page.transport.run_button.label() == "Run"
    until(qtbot, lambda: window.page.transport.status.iteration.text() == f"{stands:,}")
    assert window.page.transport.status.rate.text() == "–/s"
    qtbot.mouseClick(window.page.transport.run_button, LEFT)
    until_iteration(qtbot, window.page.session, stands + 10)


def test_steps_of_both_players_and_of_each(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    until_news(qtbot, window, lambda: press(window, Key.Key_Right))
    assert window.page.session.run.iteration == 1
    points, field = generated(window), field_of_d(window)
    until_news(qtbot, window, lambda: press(window, Key.Key_D))
    assert window.page.session.run.iteration == 1
    assert (field_of_d(window) != field).any()
    np.testing.assert_array_equal(generated(window), points)
    field = field_of_d(window)
    until_news(qtbot, window, lambda: press(window, Key.Key_G))
    np.testing.assert_array_equal(field_of_d(window), field)
    assert (generated(window) != points).any()
    for what in ("iteration", "discriminator", "generator"):
        until_news(qtbot, window, lambda what=what: qtbot.mouseClick(window.page.transport.step_buttons[what], LEFT))
    assert window.page.session.run.iteration == 2


def test_reset_keeps_the_seed_and_n_takes_another(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    first = generated(window)
    press(window, Key.Key_Space)
    until_iteration(qtbot, window.page.session, 10)
    press(window, Key.Key_Space)
    until_still(qtbot, window.page.session)
    assert (generated(window) != first).any()
    until_news(qtbot, window, lambda: press(window, Key.Key_R))
    assert window.page.session.run.iteration == 0
    np.testing.assert_array_equal(generated(window), first)
    until_news(qtbot, window, lambda: press(window, Key.Key_N))
    assert window.page.session.run.iteration == 0
    assert (generated(window) != first).any()
    assert "seed 1" in window.page.transport.status.rest.text()


def test_the_arrows_change_the_speed(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    press(window, Key.Key_Down)
    assert window.page.session.run.rate_limit == window.page.transport.speed() == 1000.0
    press(window, Key.Key_Up)
    assert window.page.session.run.rate_limit is None


def test_digits_and_clicks_open_presets(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    keys = window.page.gallery.keys()
    until_news(qtbot, window, lambda: press(window, Key.Key_2))
    assert window.page.session.run.preset.key == keys[1]
    assert window.page.session.run.wants_to_run
    assert window.page.gallery.card(keys[1]).is_current()
    assert window.windowTitle() == f"{window.page.session.run.preset.title} – GanViz"
    until_news(qtbot, window, lambda: qtbot.mouseClick(window.page.gallery.card(keys[0]), LEFT))
    assert window.page.session.run.config == presets()[0].config
    assert window.page.session.run.preset.key == keys[0]
    assert not window.page.gallery.card(keys[1]).is_current()
    press(window, Key.Key_Space)
    window.page.open_numbered(len(keys) + 1)
    assert window.page.session.run.preset.key == keys[0]


def test_every_preset_opens(qtbot: QtBot, open_window: OpenWindow) -> None:
    """On the stage for its data, with those small plots that have something to draw.

    The first picture is waited for with one of each data, loss and penalty: all presets are trained elsewhere.
    """
    window = open_window()
    drawn: set[str] = set()
    for preset in presets():
        window.page.open_preset(preset.key)
        assert window.page.session.run.config == preset.config
        kinds = {preset.config.target.key, preset.config.loss.key, preset.config.penalty.key}
        if not kinds <= drawn:
            drawn |= kinds
            until(qtbot, lambda: window.page.session.run.snapshot is not None)
            assert window.page.session.run.snapshot.config == preset.config
        assert window.page.stage.view.suits(preset.config)
        assert window.page.stage.view.is_stage
        for view in window.page.plots.views:
            assert view.widget.isHidden() != view.suits(preset.config)
        assert window.page.sentence.promise.text() == f"Watch for: {preset.watch_for}"
    assert not window.messages.isVisible()


def test_from_the_line_to_the_plane_and_back(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(quick_preset(small("target=gaussian")))
    line = window.page.stage.view
    assert line.dimensions == (1,)
    modes = small_plot(window, "modes").widget
    assert modes.isHidden(), "one Gaussian has no modes to tell apart"
    until_news(qtbot, window, lambda: window.page.session.open(quick_preset(small(), "Plane")))
    assert window.page.stage.view.dimensions == (2,)
    assert not modes.isHidden()
    until_news(qtbot, window, lambda: window.page.session.open(quick_preset(small("target=bimodal"), "Line")))
    assert window.page.stage.view is line
    assert not modes.isHidden(), "but two Gaussians have"


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
    page.undo()
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


def test_the_keys_belong_to_the_window_until_a_field_has_them(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    assert QApplication.focusWidget() is window.centralWidget()
    session, field = window.page.session, window.page.form.row("generator.width").field
    qtbot.mouseClick(field, LEFT)
    assert QApplication.focusWidget() is field
    for key in (Key.Key_D, Key.Key_G, Key.Key_R, Key.Key_N, Key.Key_2, Key.Key_F, Key.Key_Space, Key.Key_BracketLeft):
        press(window, key)
    press(window, Key.Key_Right)
    assert (session.run.iteration, session.run.wants_to_run, session.run.edited.seed) == (0, False, 0)
    assert session.run.preset.title == "Quick"
    assert not window.appearance.presenting
    assert not window.page.left.isHidden()
    press(window, Key.Key_Escape)
    assert field.text() == "8"
    press(window, Key.Key_Up)
    assert session.run.edited.generator.width > 8, "here the arrow steps the number"
    assert session.run.rate_limit is None
    window.page.gallery.filter.setFocus()
    qtbot.keyClicks(window.page.gallery.filter, "ring 2")
    assert session.run.preset.title == "Quick"
    assert not session.run.wants_to_run
    qtbot.mouseClick(window.page.stage.view.widget.viewport(), LEFT)
    assert QApplication.focusWidget() is window.centralWidget()
    until_news(qtbot, window, lambda: press(window, Key.Key_Right))
    assert session.run.iteration == 1


def test_light_dark_and_larger(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()

    def ground() -> str:
        return (
            window.grab()
            .toImage()
            .pixelColor(window.page.columns.mapTo(window, window.page.stage.geometry().center()))
            .name()
        )

    light = ground()
    press(window, Key.Key_T, CONTROL)
    assert window.appearance.theme.is_dark
    assert ground() != light
    press(window, Key.Key_Equal, CONTROL)
    assert window.appearance.theme.is_dark
    assert window.appearance.theme.scale == SCALES[SCALES.index(1.0) + 1]
    assert PANEL_WIDTH < window.page.left.width() <= PANEL_SHARE * window.width(), "a panel grows with its text"
    press(window, Key.Key_Minus, CONTROL)
    assert window.appearance.theme.scale == 1.0
    assert window.page.left.width() == PANEL_WIDTH


def test_the_system_is_followed_until_a_theme_is_chosen(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def turn(name: str) -> None:
        monkeypatch.setattr("ganviz.ui.shell.appearance.system_theme", lambda: name)
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)

    window = open_window(theme="system")
    turn("dark")
    assert window.appearance.theme.is_dark
    qtbot.mouseClick(window.page.transport.theme_button, LEFT)
    assert not window.appearance.theme.is_dark
    turn("dark")
    assert not window.appearance.theme.is_dark


def test_panels_fold_and_the_presentation_leaves_them_as_they_were(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    press(window, Key.Key_BracketLeft)
    assert window.page.left.isHidden()
    press(window, Key.Key_BracketRight)
    assert window.page.plots.isHidden()
    press(window, Key.Key_BracketRight)
    assert window.page.plots.isVisible()
    qtbot.mouseClick(window.page.transport.fullscreen_button, LEFT)
    assert window.appearance.presenting
    assert window.windowState() & Qt.WindowState.WindowFullScreen
    for part in (window.page.left, window.menuBar(), window.page.stage.layer_bar):
        assert not part.isVisible()
    for part in (window.page.stage, window.page.presented_formula, window.page.sentence, window.page.transport):
        assert part.isVisible()
    assert window.appearance.theme.scale == PRESENTED_SCALE
    press(window, Key.Key_Space)
    until_iteration(qtbot, window.page.session, 5)
    press(window, Key.Key_F)
    assert not window.appearance.presenting
    assert not window.windowState() & Qt.WindowState.WindowFullScreen
    assert not window.page.left.isVisible(), "folded before, folded after"
    assert window.page.plots.isVisible()
    assert window.page.stage.layer_bar.isVisible()
    assert not window.page.presented_formula.isVisible()
    assert window.appearance.theme.scale == 1.0


def test_an_audience_sees_the_plots_that_the_preset_names_and_layers_by_their_keys(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    named = replace(quick_preset(), plots=("weights", "losses"), layers=("push",))
    window = open_window()
    page = window.page
    usual = page.model.plots
    page.session.open(named)
    until(qtbot, lambda: page.session.run.snapshot is not None)
    assert page.model.plots == usual | {"weights"}
    assert page.model.is_visible("stage_2d", "push", False)

    press(window, Key.Key_F)
    seen = [view.key for view in page.plots.views if view.widget.isVisible()]
    assert sorted(seen) == ["losses", "weights"]
    assert page.plots.parentWidget() is page.words
    press(window, Key.Key_A)
    assert not page.model.is_visible("stage_2d", "push", True)
    assert ("A", "Layer: Arrows") in [(keys, str(text)) for keys, text in page.key_list()]
    press(window, Key.Key_F)
    assert page.plots.parentWidget() is page.columns
    assert page.left.width() == PANEL_WIDTH
    page.session.open(quick_preset(title="Other"))
    assert page.model.plots == usual, "what only the preset had asked for goes with it"


@pytest.mark.parametrize(("height", "scale"), [(720, 1.5), (900, 1.5), (1440, 2.4), (4320, 4.0)])
def test_before_an_audience_type_grows_with_the_screen(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, height: int, scale: float
) -> None:
    look = open_window().appearance
    monkeypatch.setattr(look, "_screen_size", lambda: QSize(height * 16 // 9, height))
    look.toggle_presentation()
    assert look.theme.scale == pytest.approx(scale)
    look.change_scale(-1)
    assert look.theme.scale < scale
    look.change_scale(0)
    assert look.theme.scale == pytest.approx(scale)
    look.toggle_presentation()
    assert look.theme.scale == 1.0


def test_a_small_plot_takes_the_stage_and_gives_it_back(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    stage, losses = window.page.stage.view, small_plot(window, "losses").widget
    qtbot.mouseDClick(losses.viewport(), LEFT)
    assert window.page.model.enlarged == window.page.stage.view.key == "losses"
    assert window.page.stage.view.widget.isVisible()
    assert not window.page.stage.layer_bar.isVisible(), "it has no layers"
    qtbot.mouseDClick(losses.viewport(), LEFT)
    assert window.page.stage.view is stage
    assert window.page.stage.layer_bar.isVisible()
    qtbot.mouseDClick(small_plot(window, "modes").widget.viewport(), LEFT)
    until_news(qtbot, window, lambda: press(window, Key.Key_Right))
    assert window.page.stage.view.key == "modes"
    press(window, Key.Key_Escape)
    assert window.page.stage.view is stage
    assert stage.frame.snapshot.iteration == 1, "it shows what has come in the meantime"


def test_layers_are_shown_by_chip_and_by_key(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    stage, bar = window.page.stage.view, window.page.stage.layer_bar
    for layer in stage.layers:
        qtbot.mouseClick(bar.chip(layer.key), LEFT)
        assert stage.shown[layer.key] == bar.chip(layer.key).isChecked() == (not layer.visible)
        letter = layer.shortcut.removeprefix("Shift+")
        press(window, Key[f"Key_{letter}"], SHIFT if letter != layer.shortcut else Qt.KeyboardModifier.NoModifier)
        assert stage.shown[layer.key] == bar.chip(layer.key).isChecked() == layer.visible
    window.page.stage.toggle_layer("C")
    until_news(qtbot, window, lambda: press(window, Key.Key_R))
    assert stage.shown["density"], "a reset leaves the layers alone"


def test_plots_that_come_into_sight_show_the_frame(qtbot: QtBot, open_window: OpenWindow) -> None:
    """Also while the run stands still and no other frame comes."""
    window = open_window()
    window.page.plots.setFixedHeight(300)
    until_news(qtbot, window, lambda: press(window, Key.Key_Right))
    last = [view for view in window.page.plots.views if not view.widget.isHidden()][-1]
    until(qtbot, lambda: window.page.plots.verticalScrollBar().maximum() > 0)
    until_news(qtbot, window, lambda: press(window, Key.Key_Right))
    assert last.frame is None or last.frame.snapshot.iteration < 2, "out of sight it costs nothing"
    window.page.plots.verticalScrollBar().setValue(window.page.plots.verticalScrollBar().maximum())
    assert last.frame.snapshot.iteration == 2
    press(window, Key.Key_BracketRight)
    until_news(qtbot, window, lambda: press(window, Key.Key_Right))
    assert last.frame.snapshot.iteration == 2
    press(window, Key.Key_BracketRight)
    until(qtbot, lambda: last.frame.snapshot.iteration == 3)


def test_the_list_of_keys(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    press(window, Key.Key_F1)
    until(qtbot, lambda: isinstance(QApplication.activeModalWidget(), KeysDialog))
    dialog = QApplication.activeModalWidget()
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Space", "Run or pause", "One iteration", "Ctrl+Z", "Undo a setting", "Esc"} <= shown
    qtbot.keyClick(dialog, Key.Key_Escape)
    until(qtbot, lambda: QApplication.activeModalWidget() is None)
    qtbot.mouseClick(window.page.transport.help_button, LEFT)
    until(qtbot, lambda: isinstance(QApplication.activeModalWidget(), KeysDialog))
    QApplication.activeModalWidget().close()


def test_escape_empties_the_search_before_it_means_anything_else(open_window: OpenWindow) -> None:
    window = open_window()
    field = window.page.gallery.filter
    window.page.model.enlarge("losses")
    field.setFocus()
    field.setText("hop")
    press(window, Key.Key_Escape)
    assert field.text() == ""
    assert window.page.model.enlarged == "losses"
    press(window, Key.Key_Escape)
    assert window.page.model.enlarged is None


def test_no_key_has_two_meanings(open_window: OpenWindow) -> None:
    window = open_window()
    keys = [keys for command in window.menus.commands for keys in command.keys]
    for dimension in ("gaussian", "ring"):
        window.page.session.open(quick_preset(small(f"target={dimension}")))
        layers = [layer.shortcut for layer in window.page.stage.view.layers]
        assert len(set(keys + layers)) == len(keys + layers)
    window.page.session.pause()


def test_a_key_has_the_view_follow_both_distributions_and_another_press_brings_it_back(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    for follows in (True, False):
        press(window, Key.Key_W)
        until(qtbot, lambda follows=follows: (window.page.session.run.snapshot.bounds is not None) == follows)
