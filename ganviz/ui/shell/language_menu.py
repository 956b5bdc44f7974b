"""The menu of languages; what is chosen there is spoken from the next start on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ganviz.phrases import phrase
from ganviz.ui.languages import SYSTEM, languages, of_the_system
from ganviz.ui.remembered import Kept, Remembered
from ganviz.ui.translation import tr


def remembered_language(kept: Remembered) -> str:
    """The language that was chosen last; the system's where none was, or one that is no longer there."""
    return kept.one_of("language", (SYSTEM, *languages())) or SYSTEM


class LanguageMenu(QMenu):
    """Offers the languages that there are, each by its own name for itself, and that of the system.

    Args:
        kept: what is remembered of it.
        note: says in passing what was done.
    """

    def __init__(self, kept: Remembered, note: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(tr("Language"), parent)
        self._chosen, self._note = remembered_language(kept), note
        self._names = languages()
        self._actions: dict[str, QAction] = {}
        group = QActionGroup(self)
        of_system = tr("System ({name})", name=self._names[of_the_system()])
        for key, name in ((SYSTEM, of_system), *self._names.items()):
            action = self._actions[key] = self.addAction(name, partial(self.choose, key))
            action.setCheckable(True)
            action.setChecked(key == self._chosen)
            group.addAction(action)
            if key == SYSTEM:
                self.addSeparator()

    def choose(self, key: str) -> None:
        """Remembers a language."""
        self._chosen = key
        self._actions[key].setChecked(True)
        name = self._names[of_the_system() if key == SYSTEM else key]
        self._note(phrase("GanViz speaks {name} from its next start on", name=name))

    def remembered(self) -> Kept:
        """What is to be recalled."""
        return {"language": self._chosen}
