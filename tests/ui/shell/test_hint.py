"""The hint of the first start: three steps beside what they are about, until somebody closes it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ganviz.ui.shell.memory import Memory
from ganviz.ui.shell.window import MainWindow
from tests.ui.controls.driving import type_into
from tests.ui.windows import press, quick_preset, until

Key, LEFT, CONTROL = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "window.json"


@pytest.fixture
def start(file: Path, open_window: OpenWindow) -> Callable[[], MainWindow]:
    """Opens a window that remembers."""
    return lambda: open_window(memory=Memory(file))


def number(window: MainWindow) -> int:
    """Of the step on show; 0 where there is none."""
    hint = window.greeting.hint
    return hint.number if hint is not None and hint.isVisible() else 0


def where(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def test_each_step_is_taken_by_doing_what_it_says(qtbot: QtBot, start: Callable[[], MainWindow], file: Path) -> None:
    window = start()
    assert number(window) == 1
    press(window, Key.Key_2)
    until(qtbot, lambda: number(window) == 2)
    press(window, Key.Key_Space)
    until(qtbot, lambda: number(window) == 3)
    type_into(qtbot, window.page.form.row("schedule.critic_steps").field, "7")
    until(qtbot, lambda: window.greeting.hint is None)
    window.close()
    assert json.loads(file.read_bytes())["greeting"] == {"dismissed": True}
    assert number(start()) == 0


@pytest.mark.thorough
def test_a_setting_does_not_take_the_first_step(qtbot: QtBot, start: Callable[[], MainWindow]) -> None:
    window = start()
    type_into(qtbot, window.page.form.row("schedule.critic_steps").field, "7")
    assert window.greeting.hint is not None
    window.greeting.hint._see()
    assert number(window) == 1


def test_it_goes_on_by_its_button_and_ends(qtbot: QtBot, start: Callable[[], MainWindow]) -> None:
    window = start()
    for step in (1, 2, 3):
        assert number(window) == step
        assert window.greeting.hint is not None
        qtbot.mouseClick(window.greeting.hint.next_button, LEFT)
    assert window.greeting.hint is None
    assert not window.greeting.is_due


def test_it_is_closed_for_good_by_its_button(qtbot: QtBot, start: Callable[[], MainWindow]) -> None:
    window = start()
    assert window.greeting.hint is not None
    qtbot.mouseClick(window.greeting.hint.close_button, LEFT)
    assert window.greeting.hint is None
    window.close()
    assert number(start()) == 0


@pytest.mark.thorough
def test_escape_closes_it_first(start: Callable[[], MainWindow]) -> None:
    window = start()
    window.page.model.enlarge("losses")
    press(window, Key.Key_Escape)
    assert number(window) == 0
    assert window.page.model.enlarged == "losses"
    press(window, Key.Key_Escape)
    assert window.page.model.enlarged is None


@pytest.mark.thorough
def test_nobody_is_greeted_where_nothing_is_remembered(open_window: OpenWindow) -> None:
    window = open_window(theme="light")
    assert window.greeting.hint is None


@pytest.mark.thorough
def test_it_can_be_seen_again(open_window: OpenWindow) -> None:
    window = open_window(page="divergences")
    window.menus.actions["First steps"].trigger()
    assert window.page.key == "laboratory"
    assert number(window) == 1
    press(window, Key.Key_Escape)
    assert number(window) == 0


@pytest.mark.thorough
def test_reset_layout_does_not_bring_it_back(start: Callable[[], MainWindow], file: Path) -> None:
    window = start()
    press(window, Key.Key_Escape)
    window.reset_layout()
    window.close()
    assert number(start()) == 0


@pytest.mark.thorough
def test_keys_mean_what_they_mean_without_it(start: Callable[[], MainWindow]) -> None:
    window = start()
    before = window.focusWidget()
    for key in (Key.Key_C, Key.Key_BracketLeft, Key.Key_Tab):
        press(window, key)
    assert window.page.left.isHidden()
    assert dict(window.page.stage.layers())["density"] is True
    assert before is not None
    assert number(window) == 1
    assert not window.greeting.hint.isAncestorOf(before)  # type: ignore[union-attr]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_stands_beside_what_it_is_about_and_leaves_the_middle_free(
    qtbot: QtBot, file: Path, open_window: OpenWindow, theme: str, scale: float
) -> None:
    window = open_window(memory=Memory(file), theme=theme)
    window.resize(1280, 720)
    if scale > 1:
        window.appearance.theme = window.appearance.theme.scaled(scale)
        window.appearance._apply()
    hint = window.greeting.hint
    assert hint is not None
    stage = window.page.stage
    for step in (1, 2, 3):
        until(qtbot, lambda: not hint._column.geometry().isNull())
        qtbot.wait(50)
        place, about = where(window, hint), where(window, hint._steps[step - 1].at)
        assert window.rect().contains(place)
        assert not place.contains(where(window, stage).center()), "the middle of the stage is free"
        assert not place.intersects(about.adjusted(2, 2, -2, -2)), "what it is about is seen"
        for part in (hint.title, hint.text):
            assert part.height() >= part.heightForWidth(part.width())
        for button in (hint.next_button, hint.close_button):
            assert hint.rect().contains(QRect(button.pos(), button.size()))
        if step < 3:
            hint.go_on()


def test_an_audience_does_not_see_it(start: Callable[[], MainWindow]) -> None:
    window = start()
    press(window, Key.Key_F)
    assert number(window) == 0
    press(window, Key.Key_Escape)
    assert number(window) == 1, "Escape was for the full screen"
    for expected in (0, 1):
        press(window, Key.Key_L)
        assert number(window) == expected, "lessons stand where it points"
    window.show_page("divergences")
    assert number(window) == 0
    window.show_page("laboratory")
    assert number(window) == 1


@pytest.mark.thorough
def test_what_is_folded_away_can_be_pointed_at_all_the_same(qtbot: QtBot, start: Callable[[], MainWindow]) -> None:
    window = start()
    press(window, Key.Key_BracketLeft)
    qtbot.wait(50)
    assert number(window) == 1
    assert window.rect().contains(where(window, window.greeting.hint))  # type: ignore[arg-type]
    window.page.session.open(quick_preset(title="Other"))
    until(qtbot, lambda: number(window) == 2)
