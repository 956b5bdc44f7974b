"""The whole window: looking back with mouse and keys, and what is said meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ganviz.assignment import replaced
from ganviz.ui.lab.timeline_parts import said
from ganviz.ui.shell.window import MainWindow
from tests.hosts.driven import diverging
from tests.ui.windows import press, quick_preset, until, until_iteration, until_still

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def trained(qtbot: QtBot, open_window: OpenWindow) -> MainWindow:
    """A run that stands still after some hundred iterations, with pictures to go back to."""
    window = open_window()
    session = window.page.session
    session.set_speed(200.0)  # slow enough for a picture of every few iterations
    press(window, Key.Key_Space)
    until(qtbot, lambda: len(session.run.recording.pictures) >= 12 and session.run.iteration >= 60)
    press(window, Key.Key_Space)
    session.set_speed(None)
    until_still(qtbot, session)
    return window


def shown(window: MainWindow) -> int:
    """The iteration of what the stage shows; every plot in sight shows the same."""
    frame = window.page.stage.view.frame
    for view in window.page.plots.views:
        if window.page.plots._in_sight(view.widget):
            assert view.frame.snapshot is frame.snapshot, view.key
    return int(frame.snapshot.iteration)


def settled(qtbot: QtBot, window: MainWindow) -> int:
    """Waits until an earlier moment is on show everywhere; returns its iteration."""
    until(qtbot, lambda: window.page.model.looks_back and shown(window) >= 0)
    return shown(window)


def at(window: MainWindow, iteration: int) -> QPoint:
    """Where an iteration is on the bar."""
    bar = window.page.timeline.bar
    return QPoint(round(bar.x_of(iteration)), round(bar._track.center().y()))


def drag(window: MainWindow, *iterations: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Presses the left button at the first of these iterations, moves to the others, and lets go."""
    bar = window.page.timeline.bar
    QTest.mousePress(bar, LEFT, modifiers, at(window, iterations[0]))
    for iteration in iterations[1:]:
        QTest.mouseMove(bar, at(window, iteration))
    QTest.mouseRelease(bar, LEFT, modifiers, at(window, iterations[-1]))


def nearest(window: MainWindow, iteration: int) -> int:
    kept = [int(each) for each in window.page.session.run.recording.pictures.iterations()]
    return min(kept, key=lambda one: abs(one - iteration))


def no_tool_tip(qtbot: QtBot) -> None:
    """Has the tool tip go, which takes a moment."""
    QToolTip.hideText()
    labels = [widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "qtooltip_label"]
    until(qtbot, lambda: not any(map(isValid, labels)))


def state(window: MainWindow) -> str:
    return window.page.timeline.state_word.text()


def test_it_is_dragged_and_everything_shows_that_moment(qtbot: QtBot, trained: MainWindow) -> None:
    window, run = trained, trained.page.session.run
    newest, status = run.iteration, trained.page.transport.status
    assert (shown(window), state(window)) == (newest, "Following")
    drag(window, newest, newest // 2, 20)
    until(qtbot, lambda: shown(window) == nearest(window, window.page.timeline.bar.iteration_at(at(window, 20).x())))
    earlier = shown(window)
    assert earlier < newest
    assert state(window) == f"Looking back {earlier:,}"
    assert status.iteration.text() == f"shown {earlier:,} · now {newest:,}"
    assert int(window.page.stage.view.frame.history.iterations[-1]) == earlier, "no number is of a later iteration"
    qtbot.mouseClick(window.page.timeline.now_button, LEFT)
    assert (shown(window), state(window)) == (newest, "Following")
    assert status.iteration.text() == f"{newest:,}"


def test_keys_step_through_the_kept_pictures_and_back_to_now(qtbot: QtBot, trained: MainWindow) -> None:
    window = trained
    kept = [int(each) for each in window.page.session.run.recording.pictures.iterations()]
    for expected in (kept[-2], kept[-3]):
        press(window, Key.Key_Comma)
        until(qtbot, lambda expected=expected: shown(window) == expected)
    press(window, Key.Key_Semicolon)
    until(qtbot, lambda: shown(window) == kept[-2])
    press(window, Key.Key_Home)
    until(qtbot, lambda: shown(window) == kept[0] == 0)
    assert window.page.sentence.label.text() == "Nothing has been trained yet."
    press(window, Key.Key_Comma)
    QApplication.processEvents()
    assert shown(window) == 0
    press(window, Key.Key_End)
    until(qtbot, lambda: shown(window) == kept[-1])
    assert state(window) == "Following"
    press(window, Key.Key_Comma)
    until(qtbot, lambda: shown(window) == kept[-2])
    for _ in range(2):
        press(window, Key.Key_Semicolon)
        QApplication.processEvents()
    until(qtbot, lambda: state(window) == "Following")


def test_training_goes_on_or_pauses_while_somebody_looks_back(qtbot: QtBot, trained: MainWindow) -> None:
    window, session, travel = trained, trained.page.session, trained.page.travel
    press(window, Key.Key_Space)
    drag(window, 20)
    earlier, before = settled(qtbot, window), session.run.iteration
    until_iteration(qtbot, session, before + 50)
    assert shown(window) == earlier, "what comes meanwhile does not take the stage"
    until(qtbot, lambda: window.page.transport.status.iteration.text().startswith(f"shown {earlier:,} · now "))
    menu = travel._menu.made(earlier)
    goes_on = next(action for action in menu.actions() if action.isCheckable())
    goes_on.trigger()
    until_still(qtbot, session)
    assert not session.run.wants_to_run
    press(window, Key.Key_End)
    assert session.run.wants_to_run, "it was training before"
    until(qtbot, lambda: window.page.stage.view.frame.snapshot.iteration > before)
    travel.set_trains_on(True)
    press(window, Key.Key_Space)
    until_still(qtbot, session)


def test_a_step_is_taken_from_now_and_seen(qtbot: QtBot, trained: MainWindow) -> None:
    window = trained
    newest = window.page.session.run.iteration
    press(window, Key.Key_Home)
    until(qtbot, lambda: shown(window) == 0)
    press(window, Key.Key_Right)
    until(qtbot, lambda: shown(window) == newest + 1)
    press(window, Key.Key_Home)
    until(qtbot, lambda: shown(window) == 0)
    press(window, Key.Key_R)
    until(qtbot, lambda: window.page.session.run.snapshot is not None)
    assert state(window) == "Following", "a run that begins anew is followed"


def test_it_plays_forwards_until_now_and_backwards_to_the_beginning(qtbot: QtBot, trained: MainWindow) -> None:
    window, travel = trained, trained.page.travel
    newest = window.page.session.run.iteration
    press(window, Key.Key_T)
    until(qtbot, lambda: window.page.model.looks_back)
    assert state(window).startswith("Playing back")
    assert window.page.timeline.buttons["play"].is_lit()
    press(window, Key.Key_T)
    assert state(window).startswith("Looking back")
    slower = travel.speed
    press(window, Key.Key_Greater)
    assert travel.speed > slower
    press(window, Key.Key_T, SHIFT)
    assert window.page.timeline.buttons["play_back"].is_lit()
    while travel.speed < 200:
        travel.change_speed(1)
    until(qtbot, lambda: shown(window) == 0 and travel.direction == 0)
    qtbot.mouseClick(window.page.timeline.buttons["play"], LEFT)
    until(qtbot, lambda: state(window) == "Following")
    assert shown(window) == newest
    faster = travel.speed
    press(window, Key.Key_Less)
    assert travel.speed < faster


def test_shift_and_dragging_plays_a_range_again_and_again(qtbot: QtBot, trained: MainWindow) -> None:
    window, travel = trained, trained.page.travel
    drag(window, 20, 30, 50, modifiers=SHIFT)
    assert travel.loop is not None
    first, last = travel.loop
    assert (abs(first - 20), abs(last - 50)) < (3, 3)
    while travel.speed < 200:
        travel.change_speed(1)
    press(window, Key.Key_T)
    seen: list[int] = []
    window.page.model.frame_changed.connect(note := lambda _run, frame: seen.append(frame.snapshot.iteration))
    try:
        until(qtbot, lambda: any(one > other for one, other in pairwise(seen)))
    finally:
        window.page.model.frame_changed.disconnect(note)
    assert min(seen) >= nearest(window, first)
    assert max(seen) <= nearest(window, last)
    travel.clear_loop()
    assert travel.loop is None
    press(window, Key.Key_End)


def test_bookmarks_have_words_and_can_be_taken_away(qtbot: QtBot, trained: MainWindow) -> None:
    window, run, bar = trained, trained.page.session.run, trained.page.timeline.bar
    field = window.page.timeline.word_field
    drag(window, 20)
    here, running = settled(qtbot, window), run.wants_to_run
    press(window, Key.Key_Plus)
    until(qtbot, field.hasFocus)
    qtbot.keyClicks(field, "the hop, r")
    qtbot.keyClick(field, Key.Key_Return)
    assert run.bookmarks == {here: "the hop, r"}
    assert field.isHidden()
    assert run.wants_to_run == running
    press(window, Key.Key_End)
    QTest.mouseMove(bar, at(window, here) + QPoint(1, 0))
    until(qtbot, lambda: QToolTip.text() == f"{here:,}: the hop, r")
    no_tool_tip(qtbot)
    QTest.mouseClick(bar, LEFT, NONE, at(window, here) + QPoint(2, 0))
    until(qtbot, lambda: shown(window) == here)
    press(window, Key.Key_Plus)
    until(qtbot, field.hasFocus)
    qtbot.keyClick(field, Key.Key_Escape)
    assert run.bookmarks == {here: "the hop, r"}
    menu = window.page.travel._menu.made(here)
    next(action for action in menu.actions() if action.text() == "Remove the bookmark").trigger()
    assert run.bookmarks == {}
    press(window, Key.Key_R)
    assert window.page.travel.marks() == []


def test_changes_of_settings_are_marked_and_told(qtbot: QtBot, trained: MainWindow) -> None:
    window, session = trained, trained.page.session
    changed_at = session.run.iteration
    session.edit(replaced(session.run.edited, "generator.optimiser.learning_rate", 0.02))
    press(window, Key.Key_Space)
    until(qtbot, lambda: bool(session.run.recording.history().changes))
    until_iteration(qtbot, session, changed_at + 20)
    press(window, Key.Key_Space)
    until_still(qtbot, session)
    (change,) = session.run.recording.history().changes
    until(qtbot, lambda: [mark.kind for mark in window.page.travel.marks()] == ["change"])
    (mark,) = window.page.travel.marks()
    assert (mark.iteration, mark.words.splitlines()) == (change.iteration, change.words())
    bar, words = window.page.timeline.bar, [f"{change.iteration:,}: {change.words()[0]}"]
    until(qtbot, lambda: said(bar.marks_at(at(window, change.iteration).x() + 1.0)) == words)
    assert not window.page.sentence.promise.isVisible(), "its settings were touched"
    press(window, Key.Key_Home)
    until(qtbot, lambda: shown(window) == 0)
    assert window.page.sentence.promise.isVisible(), "at that moment they were not"
    press(window, Key.Key_End)


def test_what_is_said_of_a_run_that_diverged_is_said_of_its_end_only(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(quick_preset(diverging(), "Wild"))
    press(window, Key.Key_Space)
    until(qtbot, lambda: window.page.session.run.ended)
    sentence = window.page.sentence
    until(qtbot, lambda: sentence.label.text().startswith("Diverged at iteration"))
    assert [mark.kind for mark in window.page.travel.marks()] == ["diverged"]
    press(window, Key.Key_Home)
    until(qtbot, lambda: shown(window) == 0)
    assert sentence.label.text() == "Nothing has been trained yet."
    assert not sentence.button.isVisible()
    press(window, Key.Key_End)
    until(qtbot, lambda: sentence.label.text().startswith("Diverged at iteration"))
    assert sentence.button.isVisible()


def test_before_an_audience_it_is_a_thin_line(qtbot: QtBot, trained: MainWindow) -> None:
    window, timeline = trained, trained.page.timeline
    tall = timeline.height()
    press(window, Key.Key_F)
    until(qtbot, lambda: window.appearance.presenting)
    assert timeline.isVisible()
    assert not timeline.now_button.isVisible()
    assert not timeline.state_word.isVisible()
    until(qtbot, lambda: timeline.height() < tall)
    drag(window, 20)
    until(qtbot, lambda: window.page.model.looks_back)
    press(window, Key.Key_F)
    until(qtbot, timeline.now_button.isVisible)


def test_a_branch_goes_on_from_the_moment_on_show_and_runs_are_switched_by_a_click(
    qtbot: QtBot, trained: MainWindow
) -> None:
    window, session, timeline = trained, trained.page.session, trained.page.timeline
    first, newest = session.run, session.run.iteration
    press(window, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert session.run is first, "a branch begins at an earlier moment only"
    drag(window, 20)
    here = settled(qtbot, window)
    qtbot.mouseClick(timeline.branch_button, LEFT)
    branch = session.run
    assert (branch.parent, branch.began_at) == (first, here)
    until(qtbot, lambda: branch.snapshot is not None and not branch.is_returning)
    assert state(window) == "Following"
    assert shown(window) == here
    (lane,) = timeline.bar._lanes
    assert (lane.name, lane.first, lane.last, lane.origin) == ("run 1", here, newest, None)
    for _ in range(3):
        before = branch.iteration
        press(window, Key.Key_Right)
        until(qtbot, lambda before=before: branch.iteration == before + 1)
    until(qtbot, lambda: timeline.bar.height() == timeline.bar.sizeHint().height())
    place = QPoint(round(timeline.bar.x_of(here)) + 5, round(timeline.bar._lane_y(0)))
    QTest.mouseClick(timeline.bar, LEFT, NONE, place)
    assert session.run is first
    until(qtbot, lambda: shown(window) == newest)
    (lane,) = timeline.bar._lanes
    assert (lane.name, lane.first, lane.last) == (f"run 2, from {here:,}", here, here + 3)
    menu = window.page.travel._menu.made(here)
    next(action for action in menu.actions() if action.text() == f"Forget run 2, from {here:,}").trigger()
    assert window.page.model.runs == [first]
    assert timeline.bar._lanes == []


def test_where_room_is_short_the_bar_keeps_its_length(
    qtbot: QtBot, trained: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, timeline = trained, trained.page.timeline
    # The screen that is none has 800 pixels: it depends on the digits of the speed whether larger text has room there.
    monkeypatch.setattr(window.appearance, "_screen_size", lambda: QSize(1280, 800))
    drag(window, 20)
    settled(qtbot, window)
    for _ in range(6):
        window.appearance.change_scale(1)
    until(qtbot, lambda: timeline.now_button.label() == "")
    assert timeline.bar.width() > timeline.width() / 3
    assert timeline.state_word.text() == f"Looking back {shown(window):,}", "the tool tip says all of it"
    assert window.width() == 1280
    window.appearance.change_scale(0)
    until(qtbot, lambda: timeline.now_button.label() == "Now")
