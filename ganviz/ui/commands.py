"""A command: what a menu, a key and the list of keys are made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done.

    Attributes:
        menu: the title of the menu in which it stands, and after a stroke of a menu within, as in "&File/&Export";
            "" for none.
        text: its words.
        keys: any of which does it.
        act: does it.
        group: within a menu commands stand in the order of their groups, with a line between two groups.
        listed: it stands in the list of keys.
        submenu: stands in the menu instead, with its own title.
        repeats: a key that is held down does it again and again.
        is_about: it says what the program is; macOS has a place of its own for that.
    """

    menu: str
    text: str
    keys: tuple[str, ...]
    act: Callable[[], object]
    group: int = 1
    listed: bool = True
    submenu: QMenu | None = None
    repeats: bool = False
    is_about: bool = False
