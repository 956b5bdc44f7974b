"""Menus, keys and the list of keys, all made of commands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ganviz.ui.commands import Command
from ganviz.ui.translation import tr

#: The order of the menus; others stand before the last.
MENUS = ("&File", "&Run", "&View", "&Help")


class Menus:
    """The commands of the window and those of the page that is shown, in the menus and as keys.

    Letters and Space are shortcuts of the window: they act wherever the focus is, except in a text field.

    Args:
        own: the window's commands, there whatever page is shown.

    Attributes:
        actions: those in force, by their words.
    """

    def __init__(self, window: QMainWindow, own: Sequence[Command]) -> None:
        self._window, self._own = window, own
        self._commands: list[Command] = []
        self._made: dict[Command, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        self.actions: dict[str, QAction] = {}

    @property
    def commands(self) -> list[Command]:
        """Those in force."""
        return self._commands

    def show(self, of_page: Sequence[Command]) -> None:
        """Puts the commands of a page in force, and takes back those of the page before."""
        for action in self.actions.values():
            self._window.removeAction(action)
        for menu in self._menus.values():
            menu.clear()
            menu.menuAction().setVisible(False)
        within = [command for command in self._own if "/" in command.menu]  # the window's own stand first there
        both = [*within, *of_page, *(command for command in self._own if command not in within)]
        self._commands = sorted(both, key=lambda one: (_place(one.menu), one.group, "/" in one.menu))
        self.actions = {}
        for name in dict.fromkeys(_outer(command.menu) for command in self._commands if command.menu):
            self._fill(name, [command for command in self._commands if _outer(command.menu) == name])
        for command in self._commands:
            if not command.menu:
                self._install(command)

    def key_list(self, plain_keys: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        """Returns (keys, what they do) of the listed commands and of keys that are none."""
        listed = [command for command in self._commands if command.keys and command.listed]
        return [*((f" {tr('or')} ".join(command.keys), command.text) for command in listed), *plain_keys]

    def _fill(self, name: str, commands: Sequence[Command]) -> None:
        menu, group = self._menu(name), commands[0].group
        menu.menuAction().setVisible(True)
        for command in commands:
            if command.group != group:
                menu.addSeparator()
                group = command.group
            if command.menu != name:
                within = self._within(menu, command.menu)
                within.addAction(self._install(command))
                if within.menuAction() not in menu.actions():
                    menu.addMenu(within)
            elif command.submenu is not None:
                menu.addMenu(command.submenu)
            else:
                menu.addAction(self._install(command))

    def _menu(self, name: str) -> QMenu:
        """The menu of that name, made in its place when it is first filled."""
        if name not in self._menus:
            outer = {other: menu for other, menu in self._menus.items() if _outer(other) == other}
            later = [menu for other, menu in outer.items() if _place(other) > _place(name)]
            made = self._menus[name] = QMenu(tr(name), self._window)
            if later:
                self._window.menuBar().insertMenu(min(later, key=self._position).menuAction(), made)
            else:
                self._window.menuBar().addMenu(made)
        return self._menus[name]

    def _within(self, menu: QMenu, name: str) -> QMenu:
        """The menu of that name within another, made when it is first filled."""
        if name not in self._menus:
            self._menus[name] = QMenu(tr(name).partition("/")[2], menu)
        self._menus[name].menuAction().setVisible(True)
        return self._menus[name]

    def _position(self, menu: QMenu) -> int:
        return self._window.menuBar().actions().index(menu.menuAction())

    def _install(self, command: Command) -> QAction:
        """Makes its keys act, in full screen too, where those of a hidden menu bar would be dead."""
        action = self._made.get(command)
        if action is None:
            action = self._made[command] = QAction(tr(command.text), self._window)
            action.setAutoRepeat(command.repeats)
            # Qt would look for what belongs elsewhere on macOS by English words.
            if command.is_about:
                action.setMenuRole(QAction.MenuRole.AboutRole)
            action.setShortcuts([QKeySequence(keys) for keys in command.keys])
            action.triggered.connect(lambda _checked=False, act=command.act: act())
        self._window.addAction(action)
        self.actions[command.text] = action
        return action


def _outer(menu: str) -> str:
    """The menu of the menu bar in which a menu is."""
    return menu.partition("/")[0]


def _place(menu: str) -> float:
    """Where a menu stands; what is in none comes last, a page's own menu before Help."""
    if not menu:
        return len(MENUS)
    menu = _outer(menu)
    return MENUS.index(menu) if menu in MENUS else len(MENUS) - 1.5
