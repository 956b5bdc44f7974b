# ruff: noqa: N802 - Qt calls these by name.
"""The runs as a table, with what can be sorted and sought."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QIcon

from ganviz.phrases import phrase
from ganviz.refusals import shortened
from ganviz.ui import style
from ganviz.ui.library.picture import drawn
from ganviz.ui.library.runs import Run
from ganviz.ui.theme import Theme
from ganviz.ui.translation import thousands, tr

#: Size of a picture in the table, in pixels at scale 1; letters of a name or title.
PICTURE, LONGEST = QSize(84, 52), 80
#: By which a row is sorted, and what it holds.
SORTED, RUN = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
#: What is sorted behind everything else, whatever it is.
NOTHING = float("inf")

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class Column(NamedTuple):
    """One column: its heading, what stands in it, by what it is sorted, and what it means."""

    heading: str
    shows: Callable[[Run], str]
    sorts: Callable[[Run], Any]
    tip: str
    is_number: bool = True


def _preset(run: Run) -> str:
    return run.head.preset if run.head is not None else ""


def _saved_at(run: Run) -> str:
    if run.saved_at is None:
        return tr("missing")
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(run.saved_at)), QLocale.FormatType.ShortFormat)


def _iterations(run: Run) -> str:
    return thousands(run.head.iterations) if run.head is not None else tr("damaged") if _is_damaged(run) else ""


def _is_damaged(run: Run) -> bool:
    return bool(run.problem) and not run.is_missing


def _number(name: str) -> Callable[[Run], float | None]:
    return lambda run: run.head.numbers.get(name) if run.head is not None else None


def _shown(name: str, form: str) -> Callable[[Run], str]:
    read = _number(name)

    def shown(run: Run) -> str:
        value = read(run)
        if value is None:
            return "–" if run.head is not None else ""
        return format(value, form)

    return shown


def _by(name: str) -> Callable[[Run], float]:
    read = _number(name)

    def place(run: Run) -> float:
        value = read(run)
        return NOTHING if value is None else value

    return place


COLUMNS = (
    Column("Name", lambda run: run.name, lambda run: run.name.casefold(), "The name of its file", is_number=False),
    Column("Saved", _saved_at, lambda run: run.saved_at or -1.0, "When it was saved", is_number=False),
    Column("Preset", _preset, lambda run: _preset(run).casefold(), "What it began as", is_number=False),
    Column(
        "Iterations",
        _iterations,
        lambda run: run.head.iterations if run.head is not None else -1,
        "How far it went",
    ),
    Column(
        "JSD",
        _shown("jsd", ".3f"),
        _by("jsd"),
        "The last Jensen–Shannon divergence of data and generated points, in nats",
    ),
    Column(
        "W₁",
        _shown("w1", ".3g"),
        _by("w1"),
        "The last Wasserstein distance of data and generated points",
    ),
    Column("Modes", _shown("modes_strict", ".0f"), _by("modes_strict"), "How many modes it had found in the end"),
)
NAME, SAVED = 0, 1


class RunTable(QAbstractTableModel):
    """All runs of the library; the first column is the name, which can be edited.

    Args:
        rename: gives a run another name; says whether it has it now.
    """

    def __init__(self, theme: Theme, rename: Callable[[Run, str], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._rename = theme, rename
        self._runs: list[Run] = []
        self._icons: dict[Path, QIcon] = {}

    @property
    def runs(self) -> Sequence[Run]:
        """In the order in which they were found."""
        return self._runs

    def show_runs(self, runs: Iterable[Run]) -> None:
        """Shows exactly these."""
        runs = list(runs)
        if [run.path for run in runs] == [run.path for run in self._runs]:
            for run in runs:
                self.update_run(run)
            return
        self.beginResetModel()
        self._runs = runs
        self._icons.clear()
        self.endResetModel()

    def update_run(self, run: Run) -> None:
        """Shows what has become known of a run."""
        for row, old in enumerate(self._runs):
            if old.path == run.path and old != run:
                self._runs[row] = run
                self._icons.pop(run.path, None)
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def drop(self, path: Path) -> None:
        """Takes a run off."""
        for row, run in enumerate(self._runs):
            if run.path == path:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._runs[row]
                self.endRemoveRows()
                return

    def set_theme(self, theme: Theme) -> None:
        """Draws the pictures in other colours, when they are next seen."""
        self._theme = theme
        self._icons.clear()
        if self._runs:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._runs) - 1, 0))

    def icon_size(self) -> QSize:
        """How large a picture is."""
        return QSize(style.pixels(self._theme, PICTURE.width()), style.pixels(self._theme, PICTURE.height()))

    def _icon(self, run: Run) -> QIcon:
        """The run's picture, drawn when it is first seen."""
        if run.path not in self._icons:
            preview = run.head.preview if run.head is not None else None
            icon = QIcon()
            for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # Qt would tint one that is selected
                icon.addPixmap(drawn(preview, self.icon_size(), self._theme, ratio=2.0), mode)
            self._icons[run.path] = icon
        return self._icons[run.path]

    # ── what Qt asks ──────────────────────────────────────────────────────────────────────────────────────────────────

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._runs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        if role == Role.DisplayRole:
            return tr(column.heading)
        if role == Role.ToolTipRole:
            return tr(column.tip)
        if role == Role.TextAlignmentRole:
            return _aligned(column)
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        run, column = self._runs[index.row()], COLUMNS[index.column()]
        if role == RUN:
            return run
        if role == SORTED:
            return column.sorts(run)
        if role == Role.EditRole:
            return run.name
        if role == Role.DisplayRole:
            return shortened(column.shows(run), LONGEST)
        if role == Role.TextAlignmentRole:
            return _aligned(column)
        if role == Role.DecorationRole and index.column() == NAME:
            return self._icon(run)
        if role == Role.ToolTipRole:
            return tr(run.problem) if run.problem else str(run.path)
        if role == Role.AccessibleTextRole:
            return said(run) if index.column() == NAME else column.shows(run)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        can_be_named = index.isValid() and index.column() == NAME and not self._runs[index.row()].is_missing
        return flags | Qt.ItemFlag.ItemIsEditable if can_be_named else flags

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole or not index.isValid():
            return False
        return self._rename(self._runs[index.row()], str(value).strip())


def _aligned(column: Column) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def said(run: Run) -> str:
    """A run in a sentence, for whoever hears the table."""
    if run.problem:
        return tr(phrase("{name}. {problem}", name=run.name, problem=run.problem))
    if run.head is None:
        return run.name
    return tr(
        phrase(
            "{name}: {title}, {iterations:,} iterations",
            name=run.name,
            title=run.head.title,
            iterations=run.head.iterations,
        )
    )


class Sought(QSortFilterProxyModel):
    """The runs in the order of a column, those that have all words of what is sought."""

    def __init__(self, table: RunTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._table = table
        self.setSourceModel(table)
        self.setSortRole(SORTED)
        self.setDynamicSortFilter(True)

    def seek(self, text: str) -> None:
        """Shows those that have all these words in their names, presets, settings or folders."""
        self._words = text.casefold().split()
        self.invalidate()

    def run(self, index: Index) -> Run | None:
        """The run in this row."""
        found = index.data(RUN) if index.isValid() else None
        return found if isinstance(found, Run) else None

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        run = self._table.runs[row]
        head = run.head
        texts = [str(run.path)] if head is None else [str(run.path), head.preset, head.title, *head.differs]
        whole = "\n".join(map(tr, texts)).casefold()
        return all(word in whole for word in self._words)

    def lessThan(self, left: Index, right: Index) -> bool:
        """What has no number comes last, whichever way round it is sorted."""
        one, other = left.data(SORTED), right.data(SORTED)
        if one == other:
            return bool(self.sortOrder() == Qt.SortOrder.DescendingOrder) != (left.row() < right.row())
        if NOTHING in (one, other):
            return (one == NOTHING) == (self.sortOrder() == Qt.SortOrder.DescendingOrder)
        return bool(one < other)
