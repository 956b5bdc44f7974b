"""What was changed when, and what differs from the preset: to be read, gone to and taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ganviz.assignment import differences, replaced
from ganviz.phrases import phrase
from ganviz.refusals import ConfigError
from ganviz.settings import leaf
from ganviz.ui import style
from ganviz.ui.commands import Command
from ganviz.ui.controls._labels import CaptionLabel, HeadingLabel, MutedLabel
from ganviz.ui.controls._scroll import ScrollArea, ScrollBar
from ganviz.ui.lab.clipboard import copy_command_line
from ganviz.ui.lab.editing import edit
from ganviz.ui.page import Shell
from ganviz.ui.theme import Theme
from ganviz.ui.translation import thousands, tr
from ganviz.wording import changed_at

if TYPE_CHECKING:
    from ganviz.config import RunConfig
    from ganviz.ui.runs.model import RunState, ViewModel
    from ganviz.ui.runs.session import Session

#: Size of the dialog at first, in pixels at scale 1.
WIDTH, HEIGHT = 560, 560
#: The iteration of a line.
AT = Qt.ItemDataRole.UserRole


class Travels(Protocol):
    """What is asked of the timeline."""

    def go_to(self, iteration: int) -> None:
        """Looks back at an iteration."""


class Changes(QObject):
    """Opens the list of changes and keeps it true while the run goes on.

    Args:
        travel: goes to the moment of a change.
        session: the session, or None in the moment before there is one.
        window: in front of which it stands.
    """

    def __init__(
        self, shell: Shell, model: ViewModel, travel: Travels, session: Callable[[], Session | None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._shell, self._model, self._travel, self._session, self._window = shell, model, travel, session, window
        self.dialog: ChangesDialog | None = None
        model.frame_changed.connect(self._keep_true)
        model.runs_changed.connect(self._keep_true)

    def commands(self) -> list[Command]:
        """What can be done by menu and key."""
        return [Command("&Run", "Changes …", ("Ctrl+H",), self.show, group=2)]

    def show(self) -> None:
        """Shows the list, or brings it to the front."""
        session = self._session()
        if session is None:
            return
        if self.dialog is None:
            self.dialog = ChangesDialog(self._shell.theme, self._travel.go_to, self._window)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.finished.connect(self._forget)
            self.dialog.reset_button.clicked.connect(self._reset_all)
            self.dialog.copy_button.clicked.connect(partial(copy_command_line, self._shell, session))
            session.config_changed.connect(self.keep_true)
        self.dialog.show_run(self._model.run, self._reset)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    @Slot()
    def _forget(self) -> None:
        session = self._session()
        if session is not None:
            session.config_changed.disconnect(self.keep_true)
        self.dialog = None

    @Slot(object)
    def keep_true(self, _run: RunState) -> None:
        """Shows what is so now."""
        self._keep_true()

    def _keep_true(self, *_: object) -> None:
        if self.dialog is not None and self._model.runs:
            self.dialog.show_run(self._model.run, self._reset)

    def _reset(self, path: str) -> None:
        """Gives a setting the preset's value."""
        run = self._model.run
        try:
            self._edit(replaced(run.edited, path, leaf(run.preset.config, path).value))
        except ConfigError as error:
            self._shell.say(str(error), "Nothing was changed.", "Reset all settings at once.")

    @Slot()
    def _reset_all(self) -> None:
        self._edit(self._model.run.preset.config)

    def _edit(self, config: RunConfig) -> None:
        session = self._session()
        if session is not None:
            edit(session, self._shell, config)
            self._keep_true()


class ChangesDialog(QDialog):
    """Two lists: the settings that differ from the preset, and the moments at which some were changed.

    Args:
        go_to: goes to an iteration.
    """

    def __init__(self, theme: Theme, go_to: Callable[[int], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._go_to = go_to
        self._shown: tuple[object, ...] = ()
        self.setWindowTitle(tr("Changes"))
        self.setAccessibleName(tr("Changes"))
        self.preset = MutedLabel()
        self.preset.setWordWrap(True)
        self.rows = QVBoxLayout()
        self.rows.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        inner.setLayout(self.rows)
        self.reset_button = QPushButton(tr("Reset all to the preset"))
        self.copy_button = QPushButton(tr("Copy command line"))
        self.copy_button.setToolTip(tr("The line that trains the same without a window"))
        self.close_button = QPushButton(tr("Close"))
        self.close_button.clicked.connect(self.accept)
        for button in (self.reset_button, self.copy_button, self.close_button):
            button.setAutoDefault(False)
        self.moments = QTreeWidget()
        self.moments.setAccessibleName(tr("What was changed when"))
        self.moments.setToolTip(tr("A click goes to that moment on the timeline"))
        self.moments.setRootIsDecorated(False)
        self.moments.setAllColumnsShowFocus(True)
        self.moments.setHeaderLabels([tr("Iteration"), tr("Change")])
        self.moments.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.moments.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.moments.setVerticalScrollBar(ScrollBar())
        self.moments.itemClicked.connect(self._go)
        self.moments.itemActivated.connect(self._go)
        self.nothing = CaptionLabel("Nothing was changed while the run went on.")
        below = QHBoxLayout()
        for button in (self.reset_button, self.copy_button):
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.addWidget(HeadingLabel("What differs from the preset"))
        column.addWidget(self.preset)
        column.addWidget(ScrollArea(inner), 1)
        column.addWidget(HeadingLabel("What was changed when"))
        column.addWidget(self.moments, 1)
        column.addWidget(self.nothing)
        column.addLayout(below)
        self.resize(style.pixels(theme, WIDTH), style.pixels(theme, HEIGHT))

    def show_run(self, run: RunState, reset: Callable[[str], object]) -> None:
        """Shows a run, where it is not shown already.

        Args:
            reset: gives the setting at a path the preset's value.
        """
        changes = run.recording.changes
        shown = run.preset, run.edited, run.config, changes
        if len(shown) == len(self._shown) and all(a is b for a, b in zip(shown, self._shown, strict=True)):
            return
        before, self._shown = self._shown, shown
        if before[:3] != shown[:3]:
            self._show_differences(run, reset)
        if before[3:] != shown[3:]:
            self._show_moments(run)

    def _show_differences(self, run: RunState, reset: Callable[[str], object]) -> None:
        had_focus = self.focusWidget()
        while (item := self.rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        own, waiting = run.preset.config, set(run.pending)
        paths = differences(own, run.edited)
        said = "Nothing: these are the settings of “{preset}”." if not paths else "From “{preset}”, which it began as:"
        self.preset.setText(tr(phrase(said, preset=run.preset.title)))
        for path in paths:
            words = tr(changed_at(own, run.edited, path))
            self.rows.addWidget(_row(words, path in waiting, partial(reset, path)))
        self.rows.addStretch(1)
        self.reset_button.setEnabled(bool(paths))
        if isinstance(had_focus, QPushButton) and had_focus.parent() is not self:
            self.moments.setFocus()

    def _show_moments(self, run: RunState) -> None:
        changes = run.recording.changes
        self.moments.clear()
        for change in changes:
            line = "\n".join(map(tr, change.words()))
            item = QTreeWidgetItem([thousands(change.iteration), line])
            item.setData(0, AT, change.iteration)
            item.setTextAlignment(0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            self.moments.addTopLevelItem(item)
        self.moments.setVisible(bool(changes))
        self.nothing.setVisible(not changes)
        self.moments.scrollToBottom()

    @Slot(QTreeWidgetItem, int)
    def _go(self, item: QTreeWidgetItem, _column: int) -> None:
        self._go_to(int(item.data(0, AT)))


def _row(words: str, waits: bool, reset: Callable[[], object]) -> QWidget:
    """A setting that differs, and the way back."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    line.addWidget(label, 1)
    if waits:
        line.addWidget(CaptionLabel("applies on reset"))
    button = QPushButton(tr("Reset"))
    button.setAutoDefault(False)
    button.setAccessibleName(tr(phrase("Back to the preset: {setting}", setting=words)))
    button.clicked.connect(lambda: reset())
    line.addWidget(button)
    return row
