"""The kinds of rows: numbers, choices, choices of kind, texts, points, and what is on or off."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from ganviz import registry
from ganviz.settings import Fork, Leaf, Variant, Written
from ganviz.ui.controls._buttons import Button, Switch
from ganviz.ui.controls._choice import Choice
from ganviz.ui.controls._fields import NumberField, Slider, TextField
from ganviz.ui.controls._labels import MutedLabel
from ganviz.ui.controls._row import Row
from ganviz.ui.controls._scales import Number, Scale
from ganviz.ui.controls._typed_numbers import written
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr
from ganviz.wording import shown


def row_for(theme: Theme, item: Leaf | Fork) -> Row:
    """Builds the row that an item asks for."""
    if isinstance(item, Fork):
        return ForkRow(theme, item)
    if item.about.choices:
        return ChoiceRow(theme, item)
    if item.kind is bool:
        return SwitchRow(theme, item)
    if issubclass(item.kind, Written):
        return WrittenRow(theme, item)
    return NumberRow(theme, item) if item.kind in (int, float) else TextRow(theme, item)


class TypedRow(Row):
    """A row whose value is typed into a field."""

    field: TextField

    def _use_field(self, field: TextField) -> None:
        self.field = field
        self.top.addWidget(field)
        self.describe(field)
        field.finished.connect(self._finished)
        field.touched.connect(self._touched)
        field.restored.connect(self._touched)

    @Slot(str, bool)
    def _finished(self, text: str, left: bool) -> None:
        self.typed.emit(self.item.path, text, left)

    @Slot()
    def _touched(self) -> None:
        self.accept()

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        super().set_theme(theme)
        self.field.set_theme(theme)

    def fields(self) -> tuple[QWidget, ...]:
        return (self.field,)


class TextRow(TypedRow):
    """A text, or several numbers."""

    def __init__(self, theme: Theme, item: Leaf, parent: QWidget | None = None) -> None:
        super().__init__(theme, item, parent)
        self._use_field(TextField(theme, item.about.unit))

    def show_item(self, item: Leaf | Fork) -> None:
        super().show_item(item)
        text = "" if item.value is None else shown(item.value)
        self.field.set_value(written(text) if isinstance(item.value, tuple) else text)


class WrittenRow(Row):
    """What is too long to be typed: a few words about it, and a button for other ways to change it.

    Signals:
        wanted: the user wants to change it.
    """

    wanted = Signal()

    def __init__(self, theme: Theme, item: Leaf, parent: QWidget | None = None) -> None:
        super().__init__(theme, item, parent)
        self.words = MutedLabel()
        self.button = Button(theme, "Change …", small=True, tip="Load, paste or draw others, or type a formula")
        self.top.addWidget(self.words)
        self.top.addWidget(self.button)
        self.describe(self.button)
        self.button.clicked.connect(self.wanted)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        super().set_theme(theme)
        self.button.set_theme(theme)

    def fields(self) -> tuple[QWidget, ...]:
        return (self.button,)

    def show_item(self, item: Leaf | Fork) -> None:
        super().show_item(item)
        self.words.setText(tr(item.value.words))


class NumberRow(TypedRow):
    """A number: a field, a slider under it, and a switch where there may be none."""

    field: NumberField

    def __init__(self, theme: Theme, item: Leaf, parent: QWidget | None = None) -> None:
        super().__init__(theme, item, parent)
        self.scale = Scale(item.about, item.kind)
        self.off = MutedLabel(item.about.none_label)
        self.top.addWidget(self.off)
        self._use_field(NumberField(theme, item.about.unit))
        self.switch = Switch(theme)
        self.top.addWidget(self.switch)
        self.slider = Slider(theme, max(1, self.scale.positions))
        self.slider.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # field and slider are one stop of Tab
        self.body.insertWidget(1, self.slider)
        self.describe(self.switch, self.slider)
        self._number: Number = item.value if item.value is not None else self.scale.middle()
        self.field.stepped.connect(self._stepped)
        self.slider.stepped.connect(self._stepped)
        self.slider.moved.connect(self._moved)
        self.slider.sliderReleased.connect(self._released)
        self.switch.clicked.connect(self._switched)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        super().set_theme(theme)
        self.slider.set_theme(theme)
        self.switch.set_theme(theme)

    def fields(self) -> tuple[QWidget, ...]:
        return (self.field, self.switch, self.slider)

    def show_item(self, item: Leaf | Fork) -> None:
        super().show_item(item)
        there = item.value is not None
        if there:
            self._number = item.value
            self.field.set_value(written(shown(item.value)))
            self.slider.show_position(self.scale.position(item.value))
        self.switch.setVisible(bool(self.off.text()))
        self.switch.setChecked(there)
        self.off.setVisible(not there)
        self.field.setVisible(there)
        self.slider.setVisible(there and self.scale.span is not None)

    @Slot(int, bool)
    def _stepped(self, direction: int, coarse: bool) -> None:
        self._edit(self.scale.stepped(self._number, direction, coarse))

    @Slot(int)
    def _moved(self, position: int) -> None:
        self._edit(self.scale.value(position))

    @Slot()
    def _released(self) -> None:
        self.slider.show_position(self.scale.position(self._number))

    @Slot(bool)
    def _switched(self, on: bool) -> None:
        self.edited.emit(self.item.path, self._number if on else None)

    def _edit(self, number: Number) -> None:
        if number != self.item.value:
            self.edited.emit(self.item.path, number)


class ChoiceRow(Row):
    """One of a few named values."""

    def __init__(self, theme: Theme, item: Leaf | Fork, parent: QWidget | None = None) -> None:
        super().__init__(theme, item, parent)
        self.combo = Choice(theme)
        self.top.addWidget(self.combo)
        self.describe(self.combo)
        self._fill()
        self.combo.chosen.connect(self._chosen)

    def _fill(self) -> None:
        if isinstance(self.item, Leaf):
            for key, label in self.item.about.choices.items():
                self.combo.add(key, label)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        super().set_theme(theme)
        self.combo.set_theme(theme)

    def fields(self) -> tuple[QWidget, ...]:
        return (self.combo,)

    def show_item(self, item: Leaf | Fork) -> None:
        super().show_item(item)
        self.combo.show_key(item.value)

    @Slot(object)
    def _chosen(self, key: object) -> None:
        self.edited.emit(self.item.path, key)


class ForkRow(ChoiceRow):
    """A choice of kind: every entry of its package, with its docstring as help; data by its dimension."""

    def _fill(self) -> None:
        heading, about = None, self.item.about
        if not isinstance(about, Variant):
            return
        for kind in sorted(registry.entries(about.package).values(), key=_dimension):
            if _dimension(kind) and _dimension(kind) != heading:
                heading = _dimension(kind)
                self.combo.add_heading(f"{heading}-D")
            self.combo.add(kind.key, kind.label, registry.help_text(kind))

    def show_item(self, item: Leaf | Fork) -> None:
        Row.show_item(self, item)
        self.combo.show_key(item.value.key)
        self.combo.setToolTip(tr(registry.help_text(type(item.value))))


class SwitchRow(Row):
    """On or off."""

    def __init__(self, theme: Theme, item: Leaf, parent: QWidget | None = None) -> None:
        super().__init__(theme, item, parent)
        self.switch = Switch(theme)
        self.top.addWidget(self.switch)
        self.describe(self.switch)
        self.switch.clicked.connect(self._switched)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        super().set_theme(theme)
        self.switch.set_theme(theme)

    def fields(self) -> tuple[QWidget, ...]:
        return (self.switch,)

    def show_item(self, item: Leaf | Fork) -> None:
        super().show_item(item)
        self.switch.setChecked(bool(item.value))

    @Slot(bool)
    def _switched(self, on: bool) -> None:
        self.edited.emit(self.item.path, on)


def _dimension(kind: type) -> int:
    return getattr(kind, "dimension", 0)
