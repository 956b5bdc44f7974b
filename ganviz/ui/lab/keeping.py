"""How many pictures of a run are kept, and in how much memory: chosen in a dialog, and remembered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ganviz.phrases import phrase
from ganviz.ui import style
from ganviz.ui.commands import Command
from ganviz.ui.controls._fields import NumberField
from ganviz.ui.controls._labels import CaptionLabel, ErrorLabel
from ganviz.ui.controls._typed_numbers import whole
from ganviz.ui.page import Shell
from ganviz.ui.remembered import Kept, Remembered
from ganviz.ui.runs.model import RunState, ViewModel
from ganviz.ui.theme import Theme
from ganviz.ui.translation import thousands, tr

#: From how many to how many pictures of a run may be kept, in from how many to how many megabytes; a run file holds as
#: many. And by how much an arrow key changes them.
PICTURES, MEGABYTES = (20, 1500), (16, 512)
STEPS = (50, 16)
MEGABYTE = 1_000_000
#: Width of the dialog, in pixels at scale 1.
WIDTH = 400


class Keeping:
    """Lets be chosen how much is kept of each run, and remembers it.

    Args:
        window: in front of which the dialog stands.
    """

    def __init__(self, shell: Shell, model: ViewModel, window: QWidget) -> None:
        self._shell, self._model, self._window = shell, model, window
        self.dialog: KeepingDialog | None = None

    def commands(self) -> list[Command]:
        """What can be done by menu."""
        return [Command("&Time", "What is kept …", (), self.show, group=3)]

    def show(self) -> None:
        """Shows the dialog, or brings it to the front."""
        if not self._model.runs:
            return
        if self.dialog is None:
            self.dialog = KeepingDialog(self._shell.theme, self._model, self._window)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.finished.connect(self._forget)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _forget(self) -> None:
        self.dialog = None

    def remembered(self) -> Kept:
        """What was chosen; nothing where all is as usual."""
        budget = self._model.budget
        return {} if budget is None else {"pictures": budget[0], "megabytes": budget[1] // MEGABYTE}

    def recall(self, kept: Remembered) -> None:
        """Takes what was chosen before."""
        pictures, megabytes = kept.number("pictures", *PICTURES), kept.number("megabytes", *MEGABYTES)
        chosen = pictures is not None and megabytes is not None
        self._model.set_budget((int(pictures), int(megabytes) * MEGABYTE) if chosen else None)  # type: ignore[arg-type]


class KeepingDialog(QDialog):
    """Two numbers, what they come to for the run in front, and a way back to the usual ones."""

    def __init__(self, theme: Theme, model: ViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setWindowTitle(tr("What is kept of a run"))
        self.setAccessibleName(tr("What is kept of a run"))
        self.fields = (NumberField(theme), NumberField(theme, "MB"))
        self.now, self.problem = CaptionLabel(), ErrorLabel()
        self.usual_button, self.close_button = QPushButton(tr("As usual")), QPushButton(tr("Close"))
        rows = QGridLayout()
        names = ("Pictures of each run, at most", "Memory for them, at most")
        for row, (name, field) in enumerate(zip(names, self.fields, strict=True)):
            label = QLabel(tr(name))
            label.setBuddy(field)
            field.setAccessibleName(tr(name))
            rows.addWidget(label, row, 0)
            rows.addWidget(field, row, 1)
            field.finished.connect(partial(self._take, row))
            field.stepped.connect(partial(self._step, row))
        rows.setColumnStretch(0, 1)
        about = CaptionLabel(
            "They are spread over all of the run, so that fewer of them lie further apart. The numbers of every "
            "iteration are kept in any case."
        )
        for words in (about, self.now, self.problem):
            words.setWordWrap(True)
        below = QHBoxLayout()
        below.addWidget(self.usual_button)
        below.addStretch(1)
        below.addWidget(self.close_button)
        for button in (self.usual_button, self.close_button):
            button.setAutoDefault(False)
        self.usual_button.clicked.connect(self._be_usual)
        self.close_button.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.addLayout(rows)
        for widget in (about, self.now, self.problem):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(below)
        self.setMinimumWidth(style.pixels(theme, WIDTH))
        self._show()

    @property
    def _numbers(self) -> tuple[int, int]:
        pictures = self._model.run.recording.pictures
        return pictures.most, pictures.budget // MEGABYTE

    def _show(self) -> None:
        for field, number in zip(self.fields, self._numbers, strict=True):
            field.set_value(thousands(number))
        run: RunState = self._model.run
        held = len(run.recording.pictures), run.recording.pictures.size / MEGABYTE
        self.now.setText(tr(phrase("This run has {pictures:,} now, in {size:.0f} MB.", pictures=held[0], size=held[1])))
        self.usual_button.setEnabled(self._model.budget is not None)

    @Slot(str, bool)
    def _take(self, row: int, text: str, _left: bool) -> None:
        low, high = (PICTURES, MEGABYTES)[row]
        try:
            number = whole(text)
        except ValueError:
            number = -1
        if low <= number <= high:
            self._choose(row, number)
        else:
            said = phrase("It stays as it was: a whole number from {low:,} to {high:,} is wanted.", low=low, high=high)
            self.problem.setText(tr(said))
            self._show()

    @Slot(int, bool)
    def _step(self, row: int, direction: int, coarse: bool) -> None:
        low, high = (PICTURES, MEGABYTES)[row]
        by = direction * STEPS[row] * (4 if coarse else 1)
        self._choose(row, min(max(self._numbers[row] + by, low), high))

    def _choose(self, row: int, number: int) -> None:
        pictures, megabytes = (number if row == place else each for place, each in enumerate(self._numbers))
        self._model.set_budget((pictures, megabytes * MEGABYTE))
        self.problem.setText("")
        self._show()

    @Slot()
    def _be_usual(self) -> None:
        self._model.set_budget(None)
        self.problem.setText("")
        self._show()
