"""Fields that dialogs are made of, each with its name for a screen reader."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSpinBox

from ganviz.ui.controls._typed_numbers import COMMA, POINT, decimal_mark, with_point
from ganviz.ui.translation import tr

Checked = tuple[QValidator.State, str, int]


class WholeField(QSpinBox):
    """A whole number. Qt takes marks between thousands wherever they stand, and 1,5 for 15: here there are none."""

    def validate(self, text: str, at: int) -> Checked:
        if POINT in text or COMMA in text:
            return QValidator.State.Invalid, text, at
        return super().validate(text, at)


class DecimalField(QDoubleSpinBox):
    """A number, typed by the rule of ``_typed_numbers``; what may be another number cannot be typed or pasted."""

    def validate(self, text: str, at: int) -> Checked:
        if decimal_mark() == POINT:
            is_right = COMMA not in text
        else:
            bare = text.removesuffix(self.suffix())
            try:
                plain = with_point(bare)
            except ValueError:
                is_right = False
            else:
                is_right, text = True, plain.replace(POINT, COMMA) + text[len(bare) :] if POINT in bare else text
        if not is_right:
            return QValidator.State.Invalid, text, at
        return super().validate(text, at)


def choice(name: str, entries: Iterable[tuple[object, str]] = ()) -> QComboBox:
    """Returns a list to choose from; each entry is what is chosen and the words for it."""
    combo = QComboBox()
    combo.setAccessibleName(tr(name))
    for key, label in entries:
        combo.addItem(tr(label), key)
    return combo


def decimal(name: str, span: tuple[float, float] = (0.0, 1.0), decimals: int = 1, unit: str = "") -> DecimalField:
    """Returns a field for a number from ``span``, which is taken when it is typed to its end."""
    field = DecimalField()
    field.setAccessibleName(tr(name))
    field.setDecimals(decimals)
    field.setRange(*span)
    field.setSuffix(unit)
    field.setKeyboardTracking(False)
    return field
