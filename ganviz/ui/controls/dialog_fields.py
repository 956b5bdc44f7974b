"""Fields that dialogs are made of, each with its name for a screen reader."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QDoubleSpinBox

from ganviz.ui.translation import tr


def choice(name: str, entries: Iterable[tuple[object, str]] = ()) -> QComboBox:
    """Returns a list to choose from; each entry is what is chosen and the words for it."""
    combo = QComboBox()
    combo.setAccessibleName(tr(name))
    for key, label in entries:
        combo.addItem(tr(label), key)
    return combo


def decimal(name: str, span: tuple[float, float] = (0.0, 1.0), decimals: int = 1, unit: str = "") -> QDoubleSpinBox:
    """Returns a field for a number from ``span``, which is taken when it is typed to its end."""
    field = QDoubleSpinBox()
    field.setAccessibleName(tr(name))
    field.setDecimals(decimals)
    field.setRange(*span)
    field.setSuffix(unit)
    field.setKeyboardTracking(False)
    return field
