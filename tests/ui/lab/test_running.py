"""The whole window, with real training: it runs, pauses, steps, begins anew, and opens presets."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from contextlib import AbstractContextManager

import numpy as np
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ganviz.hosts import ProcessHost
from ganviz.presets import presets
from ganviz.ui.shell.window import MainWindow
from tests.hosts.driven import small
from tests.ui.windows import press, quick_preset, small_plot, until, until_iteration, until_news, until_still

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
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
