"""The gallery of presets: pictures and one line each, in groups; one click and it runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ganviz.ui import style
from ganviz.ui.controls._card import Card, Showable
from ganviz.ui.controls._fields import Field, keeps_key
from ganviz.ui.controls._finding import found
from ganviz.ui.controls._labels import HeadingLabel, MutedLabel
from ganviz.ui.controls._scroll import ScrollArea
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

_NUMBERED = 9
#: Cards at each step of ``fill``: their pictures are read when they are painted, 5 ms each.
_AT_A_TIME = 4


class PresetGallery(QWidget):
    """Cards to choose a preset from, under the headings of their groups, with a box that filters them.

    What is typed there brings the likeliest to the top, see ``_finding``.

    Arrow keys go from card to card, Enter chooses. The first nine carry the number of their key.

    Signals:
        chosen(key): the user chose a preset.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: list[Card] = []
        self._sought: list[Card] = []
        self._headings: dict[str, QLabel] = {}
        self._current: str | None = None
        self.filter = _FilterField(theme)
        self.nothing = MutedLabel("No preset has these words.")
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.addWidget(self.nothing)
        self._rows.addStretch(1)
        self.scroll_area = ScrollArea(self._list)
        self._layout = QVBoxLayout(self)
        self._top = QVBoxLayout()
        self._top.addWidget(self.filter)
        self._layout.addLayout(self._top)
        self._layout.addWidget(self.scroll_area, 1)
        self.filter.textChanged.connect(self._filter)
        self.filter.entered.connect(self._choose_first)
        self.filter.left_downwards.connect(self._focus_first)
        self.setAccessibleName(tr("Presets"))
        self.set_theme(theme)

    def set_presets(self, presets: Sequence[Showable]) -> None:
        """Shows these presets, group by group in the order in which the groups first appear."""
        for _ in self.fill(presets):
            pass

    def fill(self, presets: Sequence[Showable]) -> Iterator[None]:
        """Shows these presets as ``set_presets`` does, a few with each step."""
        for widget in (*self._cards, *self._headings.values()):
            self._rows.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        groups = dict.fromkeys(preset.group for preset in presets)
        ordered = [preset for group in groups for preset in presets if preset.group == group]
        self._cards, self._sought, self._headings = [], [], {}
        for number, preset in enumerate(ordered, 1):
            if preset.group not in self._headings:
                self._headings[preset.group] = self._new_heading(preset.group)
                self._rows.insertWidget(self._rows.count() - 2, self._headings[preset.group])
            card = self._new_card(preset, number if number <= _NUMBERED else None)
            self._cards.append(card)
            self._rows.insertWidget(self._rows.count() - 2, card)
            if number % _AT_A_TIME == 0:
                yield
        self._filter(self.filter.text())
        self.set_current(self._current)
        QTimer.singleShot(0, self, self._bring_into_sight)  # once the cards have their places

    def add(self, preset: Showable) -> None:
        """Shows one preset more, at the top of its group; a card of the same key gives way to it."""
        for card in [card for card in self._cards if card.preset.key == preset.key]:
            self._cards.remove(card)
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        if preset.group not in self._headings:
            self._headings[preset.group] = self._new_heading(preset.group)
        group = [index for index, card in enumerate(self._cards) if card.preset.group == preset.group]
        self._cards.insert(group[0] if group else len(self._cards), self._new_card(preset, None))
        self._filter(self.filter.text())

    def _new_card(self, preset: Showable, number: int | None) -> Card:
        card = Card(self._theme, preset, number, self._list)
        card.clicked.connect(self._card_clicked)
        card.moved.connect(self._move)
        card.set_current(preset.key == self._current)
        return card

    def keys(self) -> list[str]:
        """The keys of the presets in the order shown; the first nine answer to the numbers 1 to 9."""
        return [card.preset.key for card in self._cards]

    def card(self, key: str) -> Card:
        """The card of a preset. Raises KeyError for an unknown one."""
        for card in self._cards:
            if card.preset.key == key:
                return card
        raise KeyError(key)

    def set_current(self, key: str | None) -> None:
        """Marks the preset that runs and brings it into sight, or marks none."""
        is_news, self._current = key != self._current, key
        for card in self._cards:
            card.set_current(card.preset.key == key)
        if is_news:
            self._bring_into_sight()
        self._set_tab_stop()

    @Slot()
    def _bring_into_sight(self) -> None:
        for card in self._cards:
            if card.is_current():
                self.scroll_area.ensureWidgetVisible(card, 0, style.pixels(self._theme, 8))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._bring_into_sight)  # once the cards have their places

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        edge = style.pixels(theme, 6)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(edge)
        # A card's ground reaches out of the column in which pictures, headings and the filter begin.
        self._top.setContentsMargins(2 * edge, edge, 2 * edge, 0)
        self._rows.setContentsMargins(edge, 0, edge, edge)
        self._rows.setSpacing(style.pixels(theme, 2))
        self.filter.set_theme(theme)
        self.scroll_area.verticalScrollBar().setSingleStep(style.pixels(theme, 24))
        for heading in self._headings.values():
            self._space_out(heading)
        for card in self._cards:
            card.set_theme(theme)
        QTimer.singleShot(0, self, self._bring_into_sight)  # once the cards have their new places

    def _new_heading(self, group: str) -> QLabel:
        heading = HeadingLabel(group, self._list)
        self._space_out(heading)
        return heading

    def _space_out(self, heading: QLabel) -> None:
        side, above = style.pixels(self._theme, 6), style.pixels(self._theme, 8)
        heading.setContentsMargins(side, above, side, style.pixels(self._theme, 4))

    def _shown(self) -> list[Card]:
        return self._sought or [card for card in self._cards if not card.isHidden()]

    def _set_tab_stop(self) -> None:
        """One card stands in the tab order: the current one, or the first."""
        shown = self._shown()
        stop = next((card for card in shown if card.is_current()), shown[0] if shown else None)
        for card in self._cards:
            card.setFocusPolicy(Qt.FocusPolicy.TabFocus if card is stop else Qt.FocusPolicy.NoFocus)

    @Slot(str)
    def _filter(self, text: str) -> None:
        is_sought = bool(text.strip())
        cards = {card.preset.key: card for card in self._cards}
        likeliest = found([card.preset for card in self._cards], text) if is_sought else []
        shown = [cards[preset.key] for preset in likeliest] if is_sought else list(self._cards)
        for card in self._cards:
            card.setVisible(card in shown)
        for heading in self._headings.values():
            heading.setVisible(not is_sought)
        self._put_in_order(shown, is_sought)
        self.nothing.setVisible(bool(self._cards) and not shown)
        self._set_tab_stop()

    def _put_in_order(self, shown: list[Card], is_sought: bool) -> None:
        """Places the cards from the top: by their groups, or where something is sought the likeliest first."""
        self._sought = shown if is_sought else []
        ordered: list[QWidget] = list(shown)
        if not is_sought:
            groups = dict.fromkeys(card.preset.group for card in shown)
            ordered = [part for group in groups for part in (self._headings[group], *self._of_group(group))]
        for place, part in enumerate(ordered):
            if self._rows.indexOf(part) != place:
                self._rows.insertWidget(place, part)

    def _of_group(self, group: str) -> list[Card]:
        return [card for card in self._cards if card.preset.group == group]

    @Slot()
    def _card_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, Card):
            self.chosen.emit(card.preset.key)

    @Slot(int)
    def _move(self, by: int) -> None:
        shown, card = self._shown(), self.sender()
        if isinstance(card, Card) and card in shown:
            place = shown.index(card) + by
            if place == -1:
                self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            self._focus(shown[min(max(place, 0), len(shown) - 1)])

    @Slot()
    def _focus_first(self) -> None:
        if shown := self._shown():
            self._focus(next((card for card in shown if card.is_current()), shown[0]))

    def _focus(self, card: Card) -> None:
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroll_area.ensureWidgetVisible(card, 0, style.pixels(self._theme, 8))

    @Slot()
    def _choose_first(self) -> None:
        if self.filter.text().strip() and (shown := self._shown()):
            self.chosen.emit(shown[0].preset.key)


class _FilterField(Field):
    """The box that filters; Down goes to the cards, Enter takes the first, Escape empties it."""

    entered = Signal()
    left_downwards = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setPlaceholderText(tr("Find a preset"))
        self.setToolTip(tr("Shows the presets that have these words; Enter runs the first one"))
        self.setAccessibleName(tr("Find a preset"))
        self.setClearButtonEnabled(False)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        super().set_theme(theme)
        self.setFixedHeight(style.pixels(theme, 28))

    def event(self, event: QEvent) -> bool:
        used = (Qt.Key.Key_Down, *((Qt.Key.Key_Escape,) if self.text() else ()))  # the window has keys of that name
        return keeps_key(event, used) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
