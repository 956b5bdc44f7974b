"""The form of all settings of a run, grown from the config's own description of itself."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ganviz.assignment import differences, replaced, with_live_changes
from ganviz.phrases import phrase
from ganviz.settings import ConfigError, Fork, Leaf, walk
from ganviz.ui import style
from ganviz.ui.controls._row import Row
from ganviz.ui.controls._rows import WrittenRow, row_for
from ganviz.ui.controls._scroll import ScrollArea
from ganviz.ui.controls._section import Section
from ganviz.ui.controls._typed_numbers import read, written
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr
from ganviz.wording import text_of, words_for

if TYPE_CHECKING:
    from ganviz.settings import Doubt, Settings


class ConfigForm(QWidget):
    """Every setting of a run, each with its control, in sections that fold.

    The form shows a config and hands out new ones; it changes nothing itself. It scrolls on its own.

    Args:
        most: how many settings it shows until ``show_more`` is called; None for all of them.

    Signals:
        config_edited(config, path): the user changed the setting at ``path``; ``config`` is the whole new config.
        reset_requested: the user wants the run to start anew, so that waiting settings apply.
        points_wanted: the user wants to change what cannot be typed.
    """

    config_edited = Signal(object, str)
    reset_requested = Signal()
    points_wanted = Signal()

    def __init__(self, theme: Theme, most: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._most = theme, most
        self._config: Settings | None = None
        self._preset: dict[str, Leaf | Fork] = {}
        self._running: Settings | None = None
        self._spent: list[Doubt] = []
        self._rows: dict[str, Row] = {}
        self._sections: dict[str, Section] = {}
        self._placed: dict[str, QWidget] = {}
        self._below: dict[str, QWidget] = {}
        self._only: Collection[str] | None = None

        self._column = QWidget()
        self._sections_layout = QVBoxLayout(self._column)
        self._sections_layout.setSpacing(0)
        self._sections_layout.addStretch(1)
        self.scroll_area = ScrollArea(self._column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scroll_area)
        self.setAccessibleName(tr("Settings of the run"))
        self.set_theme(theme)

    def set_config(
        self, config: Settings, preset: Settings | None = None, running_config: Settings | None = None
    ) -> None:
        """Shows a config. No signal is emitted, and what the user is doing is left alone.

        Rows are kept where their setting is still there, so that focus and scroll position stay.

        Args:
            config: what is shown.
            preset: what the dots go back to; none are shown without it.
            running_config: what the run was started with; a setting that differs and does not act live is marked.
        """
        self._running = running_config
        self._preset = {} if preset is None else {item.path: item for item in walk(preset)}
        self._show(config)

    def set_spent(self, spent: list[Doubt]) -> None:
        """Notes beside settings that they have no effect any more."""
        if spent != self._spent:
            self._spent = spent
            if self._config is not None:
                self._show(self._config)

    def show_more(self, rows: int) -> bool:
        """Shows so many more settings of the config; says whether there are others. Each takes milliseconds."""
        if self._most is None or self._config is None:
            return False
        self._most += rows
        if self._most >= len(list(walk(self._config))):
            self._most = None
        self._show(self._config)
        return self._most is not None

    def row(self, path: str) -> Row:
        """The row of a setting. Raises KeyError where the config shown has no such path."""
        return self._rows[path]

    def section(self, title: str) -> Section:
        """A part of the form, to be folded or unfolded with ``set_open``. Raises KeyError for an unknown title."""
        return self._sections[title]

    def place(self, title: str, widget: QWidget) -> None:
        """Puts a widget of the window's own on top of a section: the formula under "Objective"."""
        self._placed[title] = widget
        if title in self._sections:
            self._sections[title].rows.insertWidget(0, widget)

    def place_below(self, path: str, widget: QWidget) -> None:
        """Puts a widget of the window's own below a setting, as long as that is there."""
        self._below[path] = widget
        if path in self._rows:
            self._rows[path].body.addWidget(widget)

    def show_only(self, paths: Collection[str] | None) -> None:
        """Shows these settings alone, by their paths or the beginnings of several; all of them for None."""
        if paths != self._only:
            self._only = paths
            if self._config is not None:
                self._show(self._config)

    def _is_needed(self, path: str) -> bool:
        return self._only is None or any(path == one or path.startswith(f"{one}.") for one in self._only)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self._sections_layout.setContentsMargins(style.pixels(theme, 12), 0, style.pixels(theme, 12), 0)
        self.scroll_area.verticalScrollBar().setSingleStep(style.pixels(theme, 24))
        for section in self._sections.values():
            section.set_theme(theme)
        for row in self._rows.values():
            row.set_theme(theme)

    def _show(self, config: Settings) -> None:
        self._config = config
        items = list(walk(config))[: self._most]
        if [item.path for item in items] != list(self._rows) or not all(map(self._fits, items)):
            self._arrange(items)
        waiting, doubts = self._waiting(), config.doubts()
        for item in items:
            row = self._rows[item.path]
            if item != row.item:
                row.accept()
            row.show_item(item)
            row.show_marks(self._preset_text(item), item.path in waiting)
            row.show_doubts([doubt.says for doubt in (*doubts, *self._spent) if doubt.path == item.path])
            row.setVisible(self._is_needed(item.path) and (not isinstance(item, Leaf) or item.relevant))
        for title, section in self._sections.items():
            section.setVisible(any(item.section == title and self._is_needed(item.path) for item in items))
        self._show_notes()

    def _arrange(self, items: list[Leaf | Fork]) -> None:
        kept = {item.path: self._rows[item.path] for item in items if self._fits(item)}
        for path, row in self._rows.items():
            if path not in kept:
                row.hide()
                row.deleteLater()
        self._rows = {}
        last: dict[str, str] = {}
        counts: dict[str, int] = {}
        for item in items:
            section = self._section_for(item.section)
            row = kept.get(item.path) or self._new_row(item)
            group = item.path if isinstance(item, Fork) else item.path.rpartition(".")[0]
            row.first_of_group = last.get(item.section, group) != group
            row.space_out()
            last[item.section] = group
            place = counts.get(item.section, 1 if item.section in self._placed else 0)
            counts[item.section] = place + 1
            if section.rows.indexOf(row) != place:
                section.rows.insertWidget(place, row)
            self._rows[item.path] = row
        self._set_tab_order()

    def _fits(self, item: Leaf | Fork) -> bool:
        return item.path in self._rows and self._rows[item.path].takes(item)

    def _section_for(self, title: str) -> Section:
        if title not in self._sections:
            section = self._sections[title] = Section(self._theme, title)
            section.toggled.connect(self._show_notes)
            self._sections_layout.insertWidget(len(self._sections) - 1, section)
            if title in self._placed:
                section.rows.insertWidget(0, self._placed[title])
        return self._sections[title]

    def _new_row(self, item: Leaf | Fork) -> Row:
        row = row_for(self._theme, item)
        row.set_theme(self._theme)
        row.edited.connect(self._edited)
        row.typed.connect(self._typed)
        row.preset_wanted.connect(self._back_to_preset)
        row.reset_wanted.connect(self.reset_requested)
        if item.path in self._below:
            row.body.addWidget(self._below[item.path])
        if isinstance(row, WrittenRow):
            row.wanted.connect(self.points_wanted)
        return row

    def _set_tab_order(self) -> None:
        order: list[QWidget] = []
        for title, section in self._sections.items():
            order.append(section.headline)
            for row in self._rows.values():
                if row.item.section == title:
                    order += [row.dot, *row.fields(), row.reset]
        for earlier, later in pairwise(order):
            QWidget.setTabOrder(earlier, later)

    def _waiting(self) -> set[str]:
        """The settings that differ from the run's and wait for a reset; a changed kind speaks for what it brings."""
        if self._config is None or self._running is None:
            return set()
        changed = differences(with_live_changes(self._running, self._config), self._config)
        return {path for path in changed if path.rpartition(".")[0] not in changed}

    def _preset_text(self, item: Leaf | Fork) -> str | None:
        """The preset's value in words, where it is another one; None where there is nothing to go back to."""
        own = self._preset.get(item.path)
        if own is None or own.about != item.about or own.value == item.value:
            return None
        if isinstance(own, Fork) and own.value.key == item.value.key:
            return None
        return text_of(own)

    @Slot()
    def _show_notes(self) -> None:
        for title, section in self._sections.items():
            waits = any(not row.note.isHidden() for row in self._rows.values() if row.item.section == title)
            section.headline.set_note("applies on reset" if waits and not section.is_open() else "")

    @Slot(str, object)
    def _edited(self, path: str, value: object) -> None:
        self._put(path, value, left=True)

    @Slot(str, str, bool)
    def _typed(self, path: str, text: str, left: bool) -> None:
        item = self._rows[path].item
        if isinstance(item, Leaf):
            try:
                value = read(item, text.strip())
            except ConfigError as error:
                self._refuse(path, error, left)
            else:
                self._put(path, value, left)

    @Slot(str)
    def _back_to_preset(self, path: str) -> None:
        self._put(path, self._preset[path].value, left=True)

    def _put(self, path: str, value: object, left: bool = False) -> None:
        if self._config is None:
            return
        try:
            config = replaced(self._config, path, value)
        except ConfigError as error:
            self._refuse(path, error, left)
            return
        row, changed = self._rows[path], config != self._config
        row.accept()
        self._show(config)
        if changed:
            self.config_edited.emit(config, path)

    def _refuse(self, path: str, error: ConfigError, left: bool) -> None:
        """The last good value stays. A field that is still being typed in keeps its text, marked."""
        row = self._rows[path]
        value = words_for(row.item, error.value) if error.path == path else text_of(row.item)
        if isinstance(row.item, Leaf) and row.item.kind in (int, float, tuple) and not isinstance(error.value, str):
            value = written(value)  # as it stands in the field
        row.refuse(
            phrase(
                "{setting}: {value} cannot be used; {allowed}.",
                setting=row.item.about.label,
                value=value,
                allowed=error.allowed,
            )
        )
        if left:
            row.forgive()
            row.show_item(row.item)
