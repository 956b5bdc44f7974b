"""What can be done with a key or from a menu, in one table; the list of keys is made of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


class Command(NamedTuple):
    """One entry of the table.

    Attributes:
        menu: in which it stands; "" for none.
        text: its words; empty for a line between two groups of a menu.
        keys: any of which does it.
        listed: it stands in the list of keys.
        submenu: stands there instead, with its own title.
    """

    menu: str
    text: str
    keys: tuple[str, ...]
    act: Callable[[], object]
    listed: bool = True
    submenu: QMenu | None = None


def install(window: QMainWindow, commands: list[Command]) -> dict[str, QAction]:
    """Fills the window's menus with the commands and returns the actions by their words.

    Letters and Space are shortcuts of the window: they act wherever the focus is, except in a text field.
    """
    menus = {}
    actions = {}
    for command in commands:
        if command.menu and command.menu not in menus:
            menus[command.menu] = window.menuBar().addMenu(command.menu)
        if command.submenu is not None:
            menus[command.menu].addMenu(command.submenu)
            continue
        if not command.text:
            menus[command.menu].addSeparator()
            continue
        action = QAction(command.text, window)
        action.setAutoRepeat(False)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.triggered.connect(lambda _checked=False, act=command.act: act())
        if command.menu:
            menus[command.menu].addAction(action)
        window.addAction(action)  # the keys of a menu are dead while the menu bar is hidden, as in full screen
        actions[command.text] = action
    return actions


def key_list(commands: list[Command]) -> list[tuple[str, str]]:
    """Returns (keys, what they do) of the commands that are listed."""
    return [(" or ".join(command.keys), command.text) for command in commands if command.keys and command.listed]
