"""What is known of the run that is chosen, and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ganviz.phrases import phrase
from ganviz.refusals import shortened
from ganviz.ui import style
from ganviz.ui.controls._buttons import Button
from ganviz.ui.controls._flow import FlowLayout
from ganviz.ui.controls._labels import CaptionLabel, ErrorLabel, HeadingLabel, MutedLabel
from ganviz.ui.controls._scroll import ScrollArea
from ganviz.ui.library.picture import Picture
from ganviz.ui.library.runs import Run
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

#: Width of the panel and height of its picture, in pixels at scale 1; letters of a folder's name.
WIDTH, HEIGHT, LONGEST = 296, 176, 120
#: The share of the page that it may take where its text is larger.
SHARE = 0.27
#: Settings that are listed.
MOST = 12


class Needs(Enum):
    """What must be there for something to be done: a row, its file, a file that can be opened, or two of these."""

    RUN = auto()
    FILE = auto()
    HEAD = auto()
    TWO = auto()


class Details(QWidget):
    """The chosen run: picture, title, numbers, what differs from its preset; and a button for each thing to do.

    Args:
        buttons: for what can be done: last the one that takes it away; with what each needs.
    """

    def __init__(self, theme: Theme, buttons: Sequence[tuple[Button, Needs]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._most = theme, WIDTH
        self.picture = Picture(theme)
        self.name, self.title, self.problem = HeadingLabel(), QLabel(), ErrorLabel()
        self.numbers, self.differs, self.folder = MutedLabel(), CaptionLabel(), CaptionLabel()
        labels = (self.name, self.title, self.problem, self.numbers, self.differs, self.folder)
        for label in labels:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        texts = QWidget()
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        for label in labels:
            column.addWidget(label)
        column.addStretch(1)
        self._buttons = buttons
        self.buttons = [button for button, _ in buttons]
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self.picture)
        self._rows.addWidget(ScrollArea(texts), 1)
        self._flow = FlowLayout()
        for button in self.buttons:
            self._flow.addWidget(button)
        self._rows.addLayout(self._flow)
        self.set_theme(theme)
        self.show_run(None)

    def show_run(self, run: Run | None) -> None:
        """Shows a run, or that none is chosen."""
        head = None if run is None else run.head
        self.picture.show_preview(None if head is None else head.preview)
        self.name.setText(tr("No run is chosen") if run is None else shortened(run.name, LONGEST))
        self._put(self.title, "" if head is None else head.title)
        self._put(self.problem, "" if run is None else run.problem)
        self._put(self.numbers, self._numbers(run))
        differs = [] if head is None else [tr(one) for one in head.differs]
        more = [tr("{n} more", n=len(differs) - MOST)] if len(differs) > MOST else []
        self._put(self.differs, "\n".join([*differs[:MOST], *more]))
        self._put(
            self.folder, "" if run is None else phrase("In {folder}", folder=shortened(str(run.path.parent), LONGEST))
        )
        is_missing = run is not None and run.is_missing
        trash = self.buttons[-1]
        trash.set_face("Take off the list" if is_missing else "Move to trash", "")
        trash.setAccessibleName(trash.label())
        can_be = {
            Needs.RUN: run is not None,
            Needs.FILE: run is not None and not is_missing,
            Needs.HEAD: head is not None,
        }
        self._enable(can_be)

    def show_several(self, runs: Sequence[Run]) -> None:
        """Shows that several runs are chosen."""
        self.show_run(None)
        self.name.setText(phrase("{n} runs are chosen", n=len(runs)))
        names = "\n".join(shortened(run.name, LONGEST) for run in runs[:MOST])
        self._put(self.title, names if len(runs) <= MOST else f"{names}\n…")
        can_be_compared = len(runs) == 2 and all(run.head is not None for run in runs)
        self._put(self.numbers, "" if can_be_compared else tr("Two runs that can be opened can be compared."))
        self._enable({Needs.TWO: can_be_compared})

    def _enable(self, can_be: Mapping[Needs, bool]) -> None:
        for button, needs in self._buttons:
            button.setEnabled(can_be.get(needs, False))

    def _put(self, label: QLabel, text: str) -> None:
        label.setText(tr(text))
        label.setVisible(bool(text))

    def _numbers(self, run: Run | None) -> str:
        if run is None or run.head is None:
            return ""
        if run.head.diverged_at is not None:
            return phrase("Diverged at iteration {iteration:,}.", iteration=run.head.diverged_at)
        return phrase("{iterations:,} iterations", iterations=run.head.iterations)

    def suit(self, width: int) -> None:
        """Takes a share at most of a page that is so wide."""
        self._most = round(SHARE * width)
        self._give_width()

    def _give_width(self) -> None:
        self.setFixedWidth(max(WIDTH, min(style.pixels(self._theme, WIDTH), self._most)))

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self.picture.set_theme(theme)
        for button in self.buttons:
            button.set_theme(theme)
        edge = style.pixels(theme, 12)
        self._rows.setContentsMargins(edge, edge, edge, edge)
        self._rows.setSpacing(style.pixels(theme, 6))
        self._theme = theme
        self._give_width()
        self.picture.setFixedHeight(style.pixels(theme, HEIGHT))
