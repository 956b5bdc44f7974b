"""Which numbers of a run are wanted, and as what kind of file; or what a notebook leaves to its reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from ganviz import registry
from ganviz.exporting.code.parts import GAPS
from ganviz.exporting.contents import Content
from ganviz.exporting.formats import DataFormat
from ganviz.ui import style
from ganviz.ui.controls._labels import CaptionLabel
from ganviz.ui.controls.dialog_fields import WholeField, choice
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

CONTENTS, FORMATS = "ganviz.exporting.contents", "ganviz.exporting.formats"
#: Points that are drawn, if nobody says how many, and at most.
POINTS, MOST = 10_000, 10_000_000
#: Letters in a line of words, about.
LINE = 46


@dataclass(frozen=True)
class Wanted:
    """What is to be written.

    Attributes:
        content: the key of one of ``ganviz.exporting.contents``.
        ending: of the file's name.
        n: points to draw.
    """

    content: str
    ending: str
    n: int


class DataDialog(QDialog):
    """Asks for a content, a kind of file that can hold it and, for samples, their number."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export data"))
        contents = registry.entries(CONTENTS, Content).items()
        self.content = choice("What", [(key, kind.label) for key, kind in contents])
        self.format, self.n = choice("Kind of file"), WholeField()
        self.n.setAccessibleName(tr("Points"))
        self.n.setRange(1, MOST)
        self.n.setValue(POINTS)
        self.about = CaptionLabel()
        self.about.setWordWrap(True)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in (("What", self.content), ("Points", self.n), ("File", self.format)):
            self._form.addRow(tr(name), field)
        self.buttons = _laid_out(self, theme, self._form, self.about)
        self.content.currentIndexChanged.connect(self._suit)
        self.format.currentIndexChanged.connect(self._explain)
        self._suit()

    @property
    def wanted(self) -> Wanted:
        """What is chosen."""
        return Wanted(self.content.currentData(), self.format.currentData(), self.n.value())

    @Slot()
    def _suit(self) -> None:
        """Offers what suits the content."""
        content, before = self.content.currentData(), self.format.currentData()
        self._form.setRowVisible(self.n, content == "samples")
        self.format.blockSignals(True)
        self.format.clear()
        for key, kind in registry.entries(FORMATS, DataFormat).items():
            if content in kind.contents and not kind.needs:
                self.format.addItem(f"{tr(kind.label)} (.{key})", key)
        self.format.setCurrentIndex(max(0, self.format.findData(before)))
        self.format.blockSignals(False)
        self._explain()

    @Slot()
    def _explain(self) -> None:
        kind = registry.entry(FORMATS, self.format.currentData())
        words = [tr(registry.help_text(registry.entry(CONTENTS, self.content.currentData())))]
        words.append(tr(registry.help_text(kind)).partition("\n\n")[0])
        self.about.setText("\n".join(" ".join(each.replace("``", "").split()) for each in words))


class NotebookDialog(QDialog):
    """Asks what a notebook leaves to its reader: nothing, or some of what the code has.

    Args:
        gaps: what can be left out, of ``GAPS``.
    """

    def __init__(self, theme: Theme, gaps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export notebook"))
        self.boxes = {gap: QCheckBox(tr(words)) for gap, words in GAPS.items() if gap in gaps}
        told = CaptionLabel(
            "As an exercise, leave out what the reader is to write. A cell then says whether it is right."
        )
        told.setWordWrap(True)
        column = QVBoxLayout()
        column.addWidget(told)
        for box in self.boxes.values():
            column.addWidget(box)
        self.buttons = _laid_out(self, theme, column)

    @property
    def gaps(self) -> tuple[str, ...]:
        """What is chosen to be left out."""
        return tuple(gap for gap, box in self.boxes.items() if box.isChecked())


def _laid_out(
    dialog: QDialog, theme: Theme, form: QFormLayout | QVBoxLayout, below: QWidget | None = None
) -> QDialogButtonBox:
    """Puts a form into a dialog with its buttons below."""
    edge = style.pixels(theme, 16)
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(edge, edge, edge, edge)
    whole.setSpacing(style.pixels(theme, 12))
    whole.addLayout(form)
    if below is not None:
        whole.addWidget(below)
    whole.addStretch(1)
    buttons = QDialogButtonBox()
    save = buttons.addButton(tr("Save …"), QDialogButtonBox.ButtonRole.AcceptRole)
    buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
    cast(QWidget, save).setFocus()
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    whole.addWidget(buttons)
    dialog.setMinimumWidth(LINE * dialog.fontMetrics().averageCharWidth())
    return buttons
