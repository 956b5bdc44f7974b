from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ganviz.phrases import phrase
from ganviz.ui import style
from ganviz.ui.commands import Command
from ganviz.ui.controls._buttons import Button
from ganviz.ui.controls._fields import Field
from ganviz.ui.controls._labels import CaptionLabel
from ganviz.ui.exporting.paper import Paper
from ganviz.ui.lab.autosaving import data_folder
from ganviz.ui.lab.kept_files import KeptFiles
from ganviz.ui.lab.recent import list_of_recent
from ganviz.ui.library.details import Details, Needs
from ganviz.ui.library.files import LibraryFiles
from ganviz.ui.library.reading import Reading
from ganviz.ui.library.runs import Run
from ganviz.ui.library.sheet import Sheet
from ganviz.ui.library.table import COLUMNS, NAME, SAVED, RunTable, Sought
from ganviz.ui.library.view import RunsView
from ganviz.ui.opening import Beside
from ganviz.ui.page import Page, Shell, Start
from ganviz.ui.remembered import Kept, Remembered
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

NOTHING_YET = "No runs yet: File → Save run in the laboratory puts one here."
NOTHING_FOUND = "No run has these words."


class Library(Page):
    """The runs that were saved, opened or recovered, with their pictures and what came of them."""

    key = "library"
    title = "Library"
    order = 20
    plain_keys = (("Enter", "Open the chosen run"),)

    def __init__(self, shell: Shell, start: Start) -> None:
        super().__init__(shell, start)
        theme = shell.theme
        self.recent = KeptFiles(list_of_recent() if start.remembers else None)
        self.reading = Reading(data_folder() if start.remembers else None, parent=self)
        self.files = LibraryFiles(shell, self.recent, self.reading.do, parent=self)
        self.table = RunTable(theme, self.files.rename, parent=self)
        self.sought = Sought(self.table, parent=self)
        self.filter, self.count = Field(theme), CaptionLabel()
        self.view = RunsView(self.sought)
        self.details = Details(theme, self._buttons(theme))
        self._chosen: Path | None = None
        self._build()
        self.reading.listed.connect(self._list)
        self.reading.read.connect(self._take)
        self.reading.dropped.connect(self._drop)
        self.files.changed.connect(self.look)
        self.set_theme(theme)

    def _buttons(self, theme: Theme) -> list[tuple[Button, Needs]]:
        files, of_run = self.files, self._with_run
        opens = "Show the run in the laboratory as it stood (Enter)"
        compares = "Show two runs side by side: choose the second with Ctrl"
        made: list[tuple[Button, Needs, Callable[[], object]]] = [
            (Button(theme, "Open", "play", primary=True, tip=opens), Needs.HEAD, of_run(self._open)),
            (Button(theme, "Compare", tip=compares), Needs.TWO, self.compare),
            (Button(theme, "Rename", tip="Give the file another name (F2)"), Needs.FILE, self.rename),
            (Button(theme, "Duplicate", tip="Copy the file beside it (Ctrl+D)"), Needs.FILE, of_run(files.duplicate)),
            (
                Button(theme, "Copy command line", tip="The line that trains the same"),
                Needs.HEAD,
                of_run(files.copy_command_line),
            ),
            (Button(theme, "Show in folder", tip="Show the file in the file manager"), Needs.RUN, of_run(files.reveal)),
            (
                Button(theme, "Move to trash", tip="It can be put back from there (Del)"),
                Needs.RUN,
                of_run(files.delete),
            ),
        ]
        for button, _, act in made:
            button.clicked.connect(act)
        return [(button, needs) for button, needs, _ in made]

    def _build(self) -> None:
        self.filter.setPlaceholderText(tr("Find a run"))
        self.filter.setToolTip(tr("Shows the runs that have these words in name, preset or settings"))
        self.filter.setAccessibleName(tr("Find a run"))
        self.filter.textChanged.connect(self._seek)
        view = self.view
        view.customContextMenuRequested.connect(self._open_menu)
        view.activated.connect(self._activated)
        view.selectionModel().selectionChanged.connect(self._choose)
        above = QHBoxLayout()
        above.addWidget(self.filter)
        above.addWidget(self.count, 1)
        self._left = QVBoxLayout()
        self._left.addLayout(above)
        self._left.addWidget(view, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(self._left, 1)
        row.addWidget(self.details)
        self.rows.addLayout(row, 1)

    def opening(self) -> Iterator[Beside]:
        yield self._make_ready
        self.look()

    def _make_ready(self) -> None:
        """Imports what reading needs."""
        import ganviz.run_files.heads  # noqa: F401  with numpy

    def showEvent(self, event: QShowEvent) -> None:
        """Looks again: a run may have been saved meanwhile."""
        super().showEvent(event)
        self.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.details.suit(self.width())

    # ── what is shown ─────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def look(self) -> None:
        """Looks for runs, and reads what it does not know of them."""
        self.reading.look(self.recent.paths())

    @Slot(list)
    def _list(self, runs: list[Run]) -> None:
        self.table.show_runs(runs)
        self._choose_again()
        self._show_count()

    @Slot(object)
    def _take(self, run: Run) -> None:
        self.table.update_run(run)
        if run.path == self._chosen:
            self._show_chosen()

    @Slot(object)
    def _drop(self, path: Path) -> None:
        self.table.drop(path)
        self._show_count()

    def _seek(self, text: str) -> None:
        self.sought.seek(text)
        self._choose_again()
        self._show_count()

    def _show_count(self) -> None:
        whole, shown = self.table.rowCount(), self.sought.rowCount()
        if not whole:
            self.count.setText(tr(NOTHING_YET))
        elif not shown:
            self.count.setText(tr(NOTHING_FOUND))
        elif shown < whole:
            self.count.setText(tr(phrase("{shown} of {whole} runs", shown=shown, whole=whole)))
        else:
            self.count.setText(tr(phrase("{whole} runs", whole=whole)))

    # ── the chosen one ────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def chosen(self) -> list[Run]:
        """All runs that are chosen, from above."""
        rows = sorted(self.view.selectionModel().selectedRows(NAME), key=QModelIndex.row)
        return [run for index in rows if (run := self.sought.run(index)) is not None]

    @property
    def run(self) -> Run | None:
        """The run that is chosen; None where several are."""
        chosen = self.chosen
        return chosen[0] if len(chosen) == 1 else None

    @Slot()
    def _choose(self) -> None:
        run = self.run
        if run is not None:
            self._chosen = run.path
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self.chosen
        if len(chosen) > 1:
            self.details.show_several(chosen)
        else:
            self.details.show_run(self.run)

    def _choose_again(self) -> None:
        """Chooses the run that was chosen before others came or went, or the first."""
        rows = [self.sought.index(row, NAME) for row in range(self.sought.rowCount())]
        same = [index for index in rows if (run := self.sought.run(index)) is not None and run.path == self._chosen]
        index = (same or rows or [QModelIndex()])[0]
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self._show_chosen()

    def _with_run(self, act: Callable[[Run], object]) -> Callable[[], object]:
        def act_if_chosen() -> None:
            run = self.run
            if run is not None:
                act(run)

        return act_if_chosen

    def _open(self, run: Run) -> None:
        if run.problem:
            self.shell.say(phrase("Could not open {file}.", file=run.path.name), run.problem)
        else:
            self.shell.open_file(run.path)

    @Slot()
    def compare(self) -> None:
        """Shows the two runs that are chosen side by side."""
        runs = [run for run in self.chosen if run.head is not None]
        if len(runs) == len(self.chosen) == 2:
            self.shell.compare_files(runs[0].path, runs[1].path)
        else:
            self.shell.note("Choose two runs first, the second with Ctrl: then they are shown side by side")

    @Slot(QModelIndex)
    def _activated(self, index: QModelIndex) -> None:
        run = self.sought.run(index)
        if run is not None:
            self._open(run)

    @Slot()
    def rename(self) -> None:
        """Has the name of the chosen run edited where it stands."""
        if self.run is None:
            return
        index = self.view.currentIndex().siblingAtColumn(NAME)
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.view.setCurrentIndex(index)
            self.view.edit(index)

    @Slot(QPoint)
    def _open_menu(self, position: QPoint) -> None:
        index = self.view.indexAt(position)
        if not index.isValid():
            return
        menu = QMenu(self.view)
        menu.aboutToHide.connect(menu.deleteLater)
        for button in self.details.buttons:
            menu.addAction(button.label(), button.click).setEnabled(button.isEnabled())
        menu.popup(self.view.viewport().mapToGlobal(position))

    # ── what can be commanded ─────────────────────────────────────────────────────────────────────────────────────────

    def commands(self) -> list[Command]:
        of_run = self._with_run
        return [
            Command("&File", "Open the chosen run", ("Ctrl+O",), of_run(self._open)),
            Command("&File", "Compare the two chosen runs", (), self.compare),
            Command("&File", "Rename …", ("F2",), self.rename, group=2),
            Command("&File", "Duplicate", ("Ctrl+D",), of_run(self.files.duplicate), group=2),
            Command("&File", "Copy command line", (), of_run(self.files.copy_command_line), group=2),
            Command("&File", "Show in folder", (), of_run(self.files.reveal), group=2),
            Command("&File", "Move to trash", ("Del",), of_run(self.files.delete), group=2),
            Command(
                "&View", "Find a run", ("Ctrl+F",), partial(self.filter.setFocus, Qt.FocusReason.ShortcutFocusReason)
            ),
            Command("&View", "Look for runs again", ("Ctrl+R",), self.look),
        ]

    def take_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.run is not None:
            self._open(self.run)
            return True
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def escape(self) -> None:
        self.filter.clear()

    # ── what is remembered ────────────────────────────────────────────────────────────────────────────────────────────

    def remembered(self) -> Kept:
        header = self.view.header()
        descending = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        return {"sorted": header.sortIndicatorSection(), "descending": descending}

    def recall(self, kept: Remembered) -> None:
        column, descending = kept.number("sorted", 0, len(COLUMNS) - 1), kept.flag("descending")
        order = Qt.SortOrder.AscendingOrder if descending is False else Qt.SortOrder.DescendingOrder
        self.view.sortByColumn(SAVED if column is None else int(column), order)

    # ── pictures and look ─────────────────────────────────────────────────────────────────────────────────────────────

    def drawing(self, paper: Paper) -> Sheet:
        runs = [self.sought.run(self.sought.index(row, NAME)) for row in range(self.sought.rowCount())]
        return Sheet([run for run in runs if run is not None], paper)

    def plot(self) -> QWidget:
        return self.view

    def present(self, presenting: bool) -> None:
        """The table alone."""
        self.details.setVisible(not presenting)
        self.filter.setVisible(not presenting)

    def set_theme(self, theme: Theme) -> None:
        self.filter.set_theme(theme)
        self.filter.setFixedSize(style.pixels(theme, 280), style.pixels(theme, 28))
        self.table.set_theme(theme)
        self.details.set_theme(theme)
        edge = style.pixels(theme, 12)
        self._left.setContentsMargins(edge, edge, 0, edge)
        self._left.setSpacing(style.pixels(theme, 8))
        self.view.set_theme(theme, self.table.icon_size())

    def shut_down(self) -> None:
        self.reading.end()
