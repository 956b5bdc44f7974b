"""What of a table is trained on: its first rows, which columns, and the points that these give."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFormLayout,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ganviz.own_data.made import HELD_OUT, target_of
from ganviz.own_data.table import Table, Written, chosen, wants_standardising
from ganviz.own_data.text import SEPARATORS
from ganviz.phrases import phrase
from ganviz.refusals import ConfigError
from ganviz.targets.points import OwnPoints
from ganviz.ui import style
from ganviz.ui.controls._labels import CaptionLabel, ErrorLabel
from ganviz.ui.controls.dialog_fields import choice, decimal
from ganviz.ui.lab.points_dialog import PointsDialog
from ganviz.ui.lab.points_preview import PointsPreview
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

#: Rows and columns of the table that are shown, and columns that can be chosen from.
ROWS, COLUMNS, OFFERED = 6, 8, 200
#: What is chosen where there is no second coordinate.
NONE = ""


class LoadDialog(PointsDialog):
    """Asks how a table becomes points. What is wrong is said beside it, and then there is nothing to accept.

    Args:
        table: as it was read first.
        read: reads it again as it is said to be written; None where it is no text.
        how: how it was found to be written.
    """

    def __init__(
        self,
        theme: Theme,
        table: Table,
        read: Callable[[Written], Table] | None = None,
        how: Written | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, tr("Load data: {file}", file=table.source), parent)
        self._read, self._how = read, how
        self.table = table
        self.target: OwnPoints | None = None
        self._make_fields()
        self._lay_out()
        self._offer_columns()

    # ── parts ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _make_fields(self) -> None:
        self.rows = QTableWidget()
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.rows.setAccessibleName(tr("First rows"))
        self.rows.verticalHeader().hide()
        self.separator = choice("Columns kept apart by", list(SEPARATORS.items()))
        self.decimals = choice("Decimals", [(False, "with a point: 0.5"), (True, "with a comma: 0,5")])
        self.header = QCheckBox(tr("The first line has names"))
        self.first, self.second = choice("First coordinate"), choice("Second coordinate")
        self.standardise = QCheckBox(tr("Standardise: mean 0, standard deviation 1"))
        self.held_out = decimal("Held out for the measures", (0, 90), 0, " %")
        self.held_out.setValue(100 * HELD_OUT)
        self.preview = PointsPreview(self._theme)
        self.told, self.problem = CaptionLabel(), ErrorLabel()
        for label in (self.told, self.problem):
            label.setWordWrap(True)
        if self._how is not None:
            self._show_how(self._how)
        for combo in (self.separator, self.decimals):
            combo.currentIndexChanged.connect(self._read_again)
        self.header.toggled.connect(self._read_again)
        for combo in (self.first, self.second):
            combo.currentIndexChanged.connect(self._columns_chosen)
        self.standardise.toggled.connect(self._try)
        self.held_out.valueChanged.connect(self._try)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        if self._read is not None:
            form.addRow(tr("Columns kept apart by"), self.separator)
            form.addRow(tr("Decimals"), self.decimals)
            form.addRow("", self.header)
        form.addRow(tr("First coordinate"), self.first)
        form.addRow(tr("Second coordinate"), self.second)
        form.addRow("", self.standardise)
        form.addRow(tr("Held out for the measures"), self.held_out)
        self.buttons.accepted.connect(self.accept)
        self.lay_out(form, (self.told, self.problem), self.preview, (760, 560), above=(self.rows,))

    def _show_how(self, how: Written) -> None:
        self.separator.setCurrentIndex(self.separator.findData(how.separator))
        self.decimals.setCurrentIndex(self.decimals.findData(how.comma))
        self.header.setChecked(how.header)

    # ── what is chosen ────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _read_again(self) -> None:
        """Reads the text as it is said to be written now."""
        if self._read is None:
            return
        separator = self.separator.currentData()
        comma = bool(self.decimals.currentData()) and separator != ","
        try:
            self.table = self._read(Written(separator, comma, self.header.isChecked()))
        except ConfigError as error:
            self._refuse(error)
            return
        self._offer_columns()

    def _offer_columns(self) -> None:
        """Shows the table's first rows and offers its columns: of two both, of more the first two."""
        columns = self.table.columns[:OFFERED]
        with QSignalBlocker(self.first), QSignalBlocker(self.second):
            for combo, names in ((self.first, columns), (self.second, ("", *columns))):
                combo.clear()
                for name in names:
                    combo.addItem(name or tr("none: on the line"), name)
            self.first.setCurrentIndex(0)
            self.second.setCurrentIndex(2 if len(columns) > 1 else 0)
        self._show_rows()
        self._columns_chosen()

    def _show_rows(self) -> None:
        shown, names = self.table.values[:ROWS, :COLUMNS], self.table.columns[:COLUMNS]
        self.rows.setRowCount(len(shown))
        self.rows.setColumnCount(len(names))
        self.rows.setHorizontalHeaderLabels(list(names))
        for row, values in enumerate(shown):
            for column, value in enumerate(values.tolist()):
                self.rows.setItem(row, column, QTableWidgetItem(f"{value:.6g}" if np.isfinite(value) else "—"))
        height = self.rows.horizontalHeader().sizeHint().height() + sum(
            self.rows.rowHeight(row) for row in range(len(shown))
        )
        self.rows.setFixedHeight(height + 2 * self.rows.frameWidth() + style.pixels(self._theme, 16))

    def columns(self) -> Sequence[str]:
        """The columns that are chosen."""
        return [name for name in (self.first.currentData(), self.second.currentData()) if name]

    @Slot()
    def _columns_chosen(self) -> None:
        """Standardises other columns where G would hardly get to their points otherwise."""
        try:
            points = chosen(self.table, self.columns()).points
        except ConfigError as error:
            self._refuse(error)
            return
        with QSignalBlocker(self.standardise):
            self.standardise.setChecked(wants_standardising(points))
        self._try()

    @Slot()
    def _try(self) -> None:
        """Makes the target that is chosen, and says what it is."""
        try:
            found = chosen(self.table, self.columns(), self.standardise.isChecked())
            self.target = target_of(
                found.points, held_out=self.held_out.value() / 100 if len(found.points) > 1 else 0.0
            )
        except ConfigError as error:
            self._refuse(error)
            return
        except ValueError as error:
            self._refuse(error.args[0])
            return
        self.problem.setText("")
        self.told.setText(" ".join(tr(one) for one in told_of(self.target, found.left_out, self.table.notes)))
        self.preview.show_points(found.points)
        self.use.setEnabled(True)

    def _refuse(self, problem: ConfigError | str) -> None:
        self.target = None
        self.problem.setText(tr(str(problem)) if isinstance(problem, ConfigError) else tr(problem))
        self.told.setText("")
        self.preview.show_points(None)
        self.use.setEnabled(False)


def told_of(target: OwnPoints, left_out: int = 0, notes: Sequence[str] = ()) -> list[str]:
    """Says what points have become: how many, how many of them are held out, and what their density is."""
    said = [*notes, phrase("{count:,} points.", count=len(target.points))]
    if left_out:
        said.append(phrase("{count:,} rows lack a number and are left out.", count=left_out))
    if target.held_out:
        held = "{trained:,} are trained on, the measures use the other {measured:,}."
        said.append(phrase(held, trained=len(target.trained), measured=len(target.measured)))
    if target.kernel is None:
        said.append("Without a kernel there is no density.")
    elif target.finest_scale() is None:
        told = "A kernel of width h = {width:g} is too narrow for so wide a set: there is no density."
        said.append(phrase(told, width=target.kernel))
    else:
        said.append(phrase("Density: a Gaussian kernel of width h = {width:g}.", width=target.kernel))
    return said
