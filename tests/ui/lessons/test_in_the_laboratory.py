"""Lessons beside the stage: predicted, run, ticked, by hand and by clicker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from ganviz.lessons.shelf import shipped
from ganviz.ui.lessons.teaching import BEFORE, NEXT
from ganviz.ui.shell.window import MainWindow
from tests.ui.lessons.small_lesson import small_lesson
from tests.ui.windows import press, until

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> Iterator[MainWindow]:
    opened = open_window()
    yield opened
    opened.teaching.close()
    opened.page.by_hand.ink.wipe()
    opened.page.by_hand.ink.lay_down()


def until_phase(qtbot: QtBot, window: MainWindow, phase: str) -> None:
    course = window.teaching.course
    assert course is not None
    until(qtbot, lambda: course.phase == phase)


def test_the_key_opens_the_list_and_closes_it(window: MainWindow) -> None:
    page, teaching = window.page, window.teaching
    assert not window.menus.actions[NEXT].isEnabled(), "Page Down scrolls where there is no lesson"
    press(window, Key.Key_L)
    assert teaching.is_open
    assert len(teaching.panel.list.entries) >= len(shipped())
    assert teaching.panel.isVisible()
    assert not page.gallery.isVisible()
    assert window.menus.actions[BEFORE].isEnabled()
    press(window, Key.Key_L)
    assert not teaching.is_open
    assert page.gallery.isVisible()
    assert page.form.isVisible()
    assert not window.menus.actions[NEXT].isEnabled()


def test_from_the_first_step_to_the_last_by_hand(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    page, teaching = window.page, window.teaching
    session, form = page.session, page.form
    teaching.begin(small_lesson(tmp_path))
    course, words = teaching.course, teaching.panel.words
    assert course is not None
    assert course.phase == "asked"
    assert not session.run.wants_to_run
    assert page.sentence.promise.isHidden(), "it would tell what is to be found out"
    assert [choice.accessibleName() for choice in words.choices] == ["A: this", "B: that"]
    assert form.row("schedule.critic_steps").isVisibleTo(form)
    assert form.row("noise.instance.sigma").isVisibleTo(form)
    assert not form.row("loss").isVisibleTo(form)
    assert not form.section("Generator").isVisibleTo(form)
    qtbot.mouseClick(words.choices[0], LEFT)
    assert session.run.wants_to_run
    assert [choice.state() for choice in words.choices] == ["chosen", "passed"]
    assert words.because.isHidden()
    until_phase(qtbot, window, "done")
    assert [choice.state() for choice in words.choices] == ["wrong", "missed"]
    assert words.because.isVisible()
    assert words.state.text().startswith("✓ Seen after ")

    qtbot.mouseClick(teaching.panel.next_button, LEFT)
    assert (course.place, course.phase) == (1, "waiting")
    assert session.run.edited.noise.instance.sigma == 0.25
    assert words.task.text() == "To do: Set k to 5."
    form.config_edited.emit(course.step.asked, "schedule.critic_steps")
    until_phase(qtbot, window, "done")

    qtbot.mouseClick(teaching.panel.next_button, LEFT)
    assert (course.place, course.phase) == (2, "waiting")
    for _ in range(2):
        assert not session.run.wants_to_run
        press(window, Key.Key_Right)
    until_phase(qtbot, window, "done")
    assert session.run.iteration == 2
    assert teaching.panel.next_button.label() == "All lessons"
    press(window, Key.Key_PageDown)
    assert teaching.course is None
    assert not form.isVisible(), "the list needs no settings"


def test_a_lesson_stands_still_where_another_run_takes_its_place(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.teaching.begin(small_lesson(tmp_path))
    course = window.teaching.course
    assert course is not None
    window.page.session.open(window.page.start.preset)
    course.choose(1)
    until(qtbot, lambda: window.page.session.run.iteration > 20)
    course.look()
    assert course.phase == "watched", "what it is about does not run"


def test_every_control_of_a_lesson_has_a_name(window: MainWindow, tmp_path: Path) -> None:
    press(window, Key.Key_L)
    for _ in range(2):
        for button in window.teaching.panel.findChildren(QAbstractButton):
            if button.isVisible():
                about = QAccessible.queryAccessibleInterface(button)
                assert about.text(QAccessible.Text.Name).strip(), button
        window.teaching.begin(small_lesson(tmp_path))


def test_before_an_audience_on_this_screen_the_step_is_beside_the_stage(window: MainWindow, tmp_path: Path) -> None:
    window.teaching.begin(small_lesson(tmp_path))
    (words,) = window.teaching._words
    assert not words.isVisible()
    press(window, Key.Key_F)
    assert words.isVisible()
    assert not window.teaching.panel.isVisible()
    assert words.title.font().pixelSize() >= 18
    press(window, Key.Key_PageDown)
    assert window.teaching.course is not None
    assert window.teaching.course.phase in ("watched", "done")
    press(window, Key.Key_Period)
    assert window.grab().toImage().pixelColor(300, 300).name() == "#000000"
    press(window, Key.Key_Escape)
    assert not window.presenting.is_black
    assert not words.isVisible()
    assert window.teaching.panel.isVisible()


def test_one_draws_on_the_stage_and_wipes_with_one_key(qtbot: QtBot, window: MainWindow) -> None:
    page, ink = window.page, window.page.by_hand.ink
    press(window, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (sheet,) = page.stage._sheets
    area = page.stage.view.area.toRect()
    begin, end = area.center(), area.center() + area.center() / 4
    qtbot.mousePress(sheet, LEFT, pos=begin)
    qtbot.mouseMove(sheet, end)
    qtbot.mouseRelease(sheet, LEFT, pos=end)
    (stroke,) = ink.strokes
    assert stroke.view == page.stage.view.key
    assert page.stage.view.data_at(end) == pytest.approx(stroke.points[-1])
    press(window, Key.Key_Escape)
    assert ink.tool is None
    assert sheet.isVisible(), "what is drawn stays"
    assert sheet.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    press(window, Key.Key_Backspace)
    assert not ink.strokes
    assert not sheet.isVisible()


def test_without_another_screen_nothing_is_presented_there(window: MainWindow) -> None:
    for key in (Key.Key_F5, Key.Key_Period, Key.Key_I):
        press(window, key)
        assert window.presenting.audience is None
    assert window.statusBar().currentMessage() == "Nobody looks on: F5 presents on another screen, F on this one"
    window.presenting.update_screens()
    (only,) = window.presenting.menu.actions()
    assert not only.isEnabled()
