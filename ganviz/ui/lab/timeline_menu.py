"""The menu of the timeline."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from ganviz.phrases import phrase
from ganviz.ui.lab.timeline import Timeline
from ganviz.ui.lab.timeline_parts import Mark
from ganviz.ui.runs.model import RunState, ViewModel
from ganviz.ui.translation import tr

#: Marks that a list names at most: the latest.
MOST_LISTED = 30


class Travels(Protocol):
    """What the menu asks for."""

    trains_on: bool

    @property
    def loop(self) -> tuple[int, int] | None:
        """The range that is played again and again."""

    def marks(self) -> list[Mark]:
        """What happened, and what the user has marked, in order."""

    def go_to(self, iteration: int) -> None:
        """Looks back at an iteration."""

    def bookmark(self, iteration: int | None = None) -> None:
        """Puts a bookmark there and asks for its word."""

    def name(self, iteration: int, word: str) -> None:
        """Gives a bookmark its word; without one it is taken away."""

    def others(self) -> list[RunState]:
        """The runs that are not in front."""

    def name_of(self, run: RunState) -> str:
        """What a run is called on the timeline."""

    def forget(self, run: RunState) -> None:
        """Drops a run that is not in front."""

    def clear_loop(self) -> None:
        """Plays all of the run again."""

    def set_trains_on(self, trains_on: bool) -> None:
        """Has training go on, or pause, meanwhile."""


class TimelineMenu:
    """What can be done at a moment, and everything that was marked, to go there."""

    def __init__(self, travel: Travels, model: ViewModel, timeline: Timeline) -> None:
        self._travel, self._model, self._timeline = travel, model, timeline
        self._menu: QMenu | None = None

    def open(self, iteration: int, position: QPoint) -> None:
        """Opens the menu for a moment."""
        self._menu = self.made(iteration)
        self._menu.popup(position)

    def made(self, iteration: int) -> QMenu:
        """The menu for a moment."""
        travel, menu = self._travel, QMenu(self._timeline)
        menu.aboutToHide.connect(menu.deleteLater)
        word = self._model.run.bookmarks.get(iteration)
        if word is None:
            text = phrase("Bookmark at {iteration:,} …", iteration=iteration)
            menu.addAction(tr(text), partial(travel.bookmark, iteration))
        else:
            rename = phrase("Rename the bookmark “{word}” …", word=word)
            menu.addAction(tr(rename), partial(travel.bookmark, iteration))
            menu.addAction(tr("Remove the bookmark"), partial(travel.name, iteration, ""))
        menu.addSeparator()
        marks = travel.marks()
        self._list(menu, "Bookmarks", [mark for mark in marks if mark.kind == "bookmark"])
        self._list(menu, "Changes of settings", [mark for mark in marks if mark.kind == "change"])
        others = [mark for mark in marks if mark.kind not in ("bookmark", "change")]
        self._list(menu, "What happened", others)
        for run in travel.others():
            text = phrase("Forget {run}", run=travel.name_of(run))
            menu.addAction(tr(text), partial(travel.forget, run))
        menu.addSeparator()
        clear = menu.addAction(tr("No loop: play all of the run"), travel.clear_loop)
        clear.setEnabled(travel.loop is not None)
        goes_on = menu.addAction(tr("Training goes on while looking back"))
        goes_on.setCheckable(True)
        goes_on.setChecked(travel.trains_on)
        goes_on.toggled.connect(travel.set_trains_on)
        return menu

    def _list(self, menu: QMenu, title: str, marks: Sequence[Mark]) -> None:
        listed = menu.addMenu(tr(title))
        listed.setEnabled(bool(marks))
        for mark in marks[-MOST_LISTED:]:
            lines = mark.words.splitlines()
            first = tr(lines[0]) if lines else ""
            said = "{iteration:,}: {words}" if len(lines) < 2 else "{iteration:,}: {words} and {n} other settings"
            text = phrase(said, iteration=mark.iteration, words=first, n=len(lines) - 1)
            listed.addAction(tr(text).replace("&", "&&"), partial(self._travel.go_to, mark.iteration))
