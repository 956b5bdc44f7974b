"""Menus, keys and the list of keys come from commands alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from ganviz.ui.commands import Command
from ganviz.ui.shell.menus import Menus

Key = Qt.Key


def shown(window: QMainWindow) -> dict[str, list[str]]:
    """What stands in each menu that has something, in order; "-" is a line between two groups."""
    menus = [action.menu() for action in window.menuBar().actions() if action.isVisible()]
    return {
        menu.title(): ["-" if action.isSeparator() else action.text() for action in menu.actions()]
        for menu in menus
        if isinstance(menu, QMenu)
    }


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def done() -> list[str]:
    """What has been done, in order."""
    return []


@pytest.fixture
def menus(window: QMainWindow, done: list[str]) -> Menus:
    return Menus(
        window,
        [
            Command("&File", "Quit", ("Ctrl+Q",), lambda: done.append("quit"), group=9),
            Command("&View", "Theme", ("Ctrl+T",), lambda: done.append("theme")),
            Command("&Help", "Keys", ("?", "F1"), lambda: done.append("keys")),
            Command("", "Back", ("Esc",), lambda: done.append("back")),
        ],
    )


def page(done: list[str]) -> list[Command]:
    return [
        Command("&File", "Open", ("Ctrl+O",), lambda: done.append("open")),
        Command("&View", "Panels", ("[",), lambda: done.append("panels"), group=2),
        Command("&Own", "Something", ("S",), lambda: done.append("something")),
        Command("", "Unlisted", ("7",), lambda: done.append("unlisted"), listed=False),
    ]


def test_groups_stand_in_order_with_lines_between_them(window: QMainWindow, menus: Menus, done: list[str]) -> None:
    menus.show(page(done))
    assert shown(window) == {
        "&File": ["Open", "-", "Quit"],
        "&View": ["Theme", "-", "Panels"],
        "&Own": ["Something"],
        "&Help": ["Keys"],
    }


def test_the_list_of_keys_follows_the_menus(menus: Menus, done: list[str]) -> None:
    menus.show(page(done))
    assert menus.key_list([("→", "One iteration")]) == [
        ("Ctrl+O", "Open"),
        ("Ctrl+Q", "Quit"),
        ("Ctrl+T", "Theme"),
        ("[", "Panels"),
        ("S", "Something"),
        ("? or F1", "Keys"),
        ("Esc", "Back"),
        ("→", "One iteration"),
    ]


def test_commands_of_another_page_take_the_place_of_the_first_ones(
    qtbot: QtBot, window: QMainWindow, menus: Menus, done: list[str]
) -> None:
    menus.show([])
    menus.show(page(done))
    assert list(shown(window)) == ["&File", "&View", "&Own", "&Help"], "Help is the last"
    menus.show([Command("&File", "Save", ("S",), lambda: done.append("save"))])
    assert shown(window) == {"&File": ["Save", "-", "Quit"], "&View": ["Theme"], "&Help": ["Keys"]}
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for key in (Key.Key_S, Key.Key_7, Key.Key_BracketLeft, Key.Key_F1, Key.Key_Question, Key.Key_Escape):
        qtbot.keyClick(window, key)
    assert done == ["save", "keys", "keys", "back"]
    menus.show(page(done))
    assert shown(window)["&Own"] == ["Something"], "and they come back"
    qtbot.keyClick(window, Key.Key_S)
    assert done[-1] == "something"


def test_a_submenu_stands_among_the_commands(window: QMainWindow, menus: Menus) -> None:
    submenu = QMenu("Choose", window)
    menus.show([Command("&View", submenu.title(), (), lambda: None, submenu=submenu)])
    assert shown(window)["&View"] == ["Choose", "Theme"]
    assert "Choose" not in menus.actions
