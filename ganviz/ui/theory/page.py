"""A page of the theory: what can be set, what is drawn of it, and what can be taken hold of. The rest is here.

All that a page shows follows from its ``settings``: a frozen tree, as a run's config is. A handle that is dragged, a
number that is typed and a button that is pressed each put another one in its place, which can be undone. So a page is
the few lines that say what its settings are, what is told of them, and which grips there are.
"""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ganviz import registry
from ganviz.settings import Settings, walk
from ganviz.ui import style
from ganviz.ui.commands import Command
from ganviz.ui.controls._buttons import Button
from ganviz.ui.controls._flow import FlowLayout
from ganviz.ui.controls._labels import CaptionLabel, TitleLabel
from ganviz.ui.controls.form import ConfigForm
from ganviz.ui.exporting.paper import Paper
from ganviz.ui.page import Audience, Page, Shell, Start
from ganviz.ui.plotting.focus import PlotFocus
from ganviz.ui.plotting.pointer import Pointer
from ganviz.ui.remembered import Kept, Remembered
from ganviz.ui.theme import LIGHT, Theme
from ganviz.ui.theory.audience import TheoryAudience
from ganviz.ui.theory.beside import Beside, Work
from ganviz.ui.theory.board import Board, Place
from ganviz.ui.theory.drawing import BoardDrawing
from ganviz.ui.theory.handles import Grip, Handle
from ganviz.ui.theory.scene import Told
from ganviz.ui.theory.values import put
from ganviz.ui.translation import tr

#: Width of the panel at the left in pixels at scale 1, and the share of the window that it may take in large type.
PANEL, PANEL_SHARE = 272, 0.27
#: What is moved again by the same hand within so many seconds is undone at once.
ONE_EDIT = 1.0
#: Seconds for the main handle to go there and back by itself, and pictures a second.
SWEEP, RATE = 6.0, 30


@dataclass(frozen=True)
class SetUp:
    """A state of the page as it is on a slide: what its button says, and the settings."""

    label: str
    settings: Settings


@dataclass(frozen=True)
class Sweep:
    """The setting that the main handle moves, and between what: by itself on screen, and in a film."""

    name: str
    low: float
    high: float


class TheoryPage(Page):
    """A stage with handles, two or three controls, the formula with its numbers, and one sentence.

    Attributes:
        places: the plots, the first being the stage.
        set_ups: what stands on the slides; the first is what the page begins with.
        sweep: what moves by itself.

    Signals:
        refreshed(told): something else is shown, for those who show it elsewhere.
    """

    refreshed = Signal(object)

    group = "Theory"
    places: ClassVar[Sequence[Place]]
    set_ups: ClassVar[Sequence[SetUp]]
    sweep: ClassVar[Sweep | None] = None

    def __init__(self, shell: Shell, start: Start) -> None:
        super().__init__(shell, start)
        theme = shell.theme
        self.settings: Any = self.set_ups[0].settings
        self._past: list[Settings] = []
        self._future: list[Settings] = []
        self._edited_by, self._edited_at, self._number = "", 0.0, 0
        self._is_refreshing = False
        self.later = Beside(self)
        self.later.came.connect(self.refresh)
        self.board = Board(theme, self.places)
        for sketch in self.board.sketches.values():
            PlotFocus(sketch, registry.help_text(type(self)))
            Pointer(sketch, scrolls=False)
            sketch.redrawn = self._follow
        self.handles: dict[str, Handle] = {}
        self.form = ConfigForm(theme)
        self.form.config_edited.connect(self._edited)
        self.buttons = [Button(theme, each.label, tip="Set up as on the slide") for each in self.set_ups]
        for button in self.buttons:
            button.clicked.connect(self._button_clicked)
        self.hint = CaptionLabel("Drag the rings, or reach one with Tab and press the arrow keys.")
        self.hint.setWordWrap(True)
        self._table, self._cells = QGridLayout(), list[list[QLabel]]()
        self.panel = self._build_panel()
        whole = QGridLayout()
        whole.setSpacing(0)
        whole.addWidget(self.panel, 0, 0)
        whole.addWidget(self.board, 0, 1)
        whole.setColumnStretch(1, 1)
        self.rows.addLayout(whole, 1)
        self._phase, self._moves = 0.0, QTimer(self)
        self._moves.setInterval(round(1e3 / RATE))
        self._moves.timeout.connect(self._move_on)
        self.set_theme(theme)

    def _build_panel(self) -> QWidget:
        panel = QWidget()
        self._panel_column = QVBoxLayout(panel)
        self._panel_column.setContentsMargins(0, 0, 0, 0)
        self.heading = TitleLabel(type(self).title)
        self._panel_column.addWidget(self.heading)
        self._panel_column.addWidget(self.form, 1)
        self._lower = QVBoxLayout()
        self._lower.addLayout(self._table)
        self._flow = FlowLayout()
        for button in self.buttons:
            self._flow.addWidget(button)
        self.slide = CaptionLabel("Set up as on the slide (S)")
        self._lower.addWidget(self.slide)
        self._lower.addLayout(self._flow)
        self._lower.addWidget(self.hint)
        self._panel_column.addLayout(self._lower)
        return panel

    # ── what a page says ──────────────────────────────────────────────────────────────────────────────────────────────

    def told(self) -> Told:
        """What is to be shown of ``settings``, and of what was ``found``; within a few milliseconds."""
        raise NotImplementedError

    def grips(self) -> Sequence[Grip]:
        """What can be moved; of the same names whatever the settings, as far as may be."""
        return ()

    def work(self) -> Work | None:
        """What of these settings takes longer; ``told`` finds it in ``found`` once it is there."""
        return None

    @property
    def found(self) -> Any:
        """The last result of ``work``, perhaps of earlier settings; None before the first."""
        return self.later.found

    @property
    def is_late(self) -> bool:
        """That result is not, or not yet, of the present settings."""
        work = self.work()
        return work is not None and work.of != self.later.of

    # ── what is shown ─────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def refresh(self) -> None:
        """Shows the present settings."""
        work = self.work()
        if work is not None:
            self.later.ask(work)
        told = self.told()
        self._is_refreshing = True
        self.board.show_told(told)
        self._is_refreshing = False
        self.form.set_config(self.settings, self.set_ups[self._number].settings)
        for item in walk(self.settings):
            self.form.section(item.section).headline.hide()  # the page's own title says it
        self._fill_table(told.readings)
        self._place_handles()
        self.refreshed.emit(told)

    def _fill_table(self, readings: Sequence[tuple[str, ...]]) -> None:
        while len(self._cells) < len(readings):
            self._cells.append([])
        for row, cells in enumerate(self._cells):
            texts = readings[row] if row < len(readings) else ()
            while len(cells) < len(texts):
                cell, side = QLabel(), Qt.AlignmentFlag.AlignRight if cells else Qt.AlignmentFlag.AlignLeft
                self._table.addWidget(cell, row, len(cells), side)
                cells.append(cell)
            for column, cell in enumerate(cells):
                text = tr(texts[column]) if column < len(texts) else ""
                if cell.text() != text:
                    cell.setText(text)
                cell.setVisible(bool(texts))

    @Slot()
    def _follow(self) -> None:
        """A plot was drawn elsewhere; while all of them are, handles wait for the last."""
        if not self._is_refreshing:
            self._place_handles()

    def _place_handles(self) -> None:
        grips = {grip.name: grip for grip in self.grips()}
        for name, handle in self.handles.items():
            handle.setVisible(name in grips)
        for name, grip in grips.items():
            if name not in self.handles:
                sketch = self.board.sketches[grip.plot]
                self.handles[name] = Handle(self.shell.theme, sketch, grip, self.change)
            self.handles[name].take(grip)

    def change(self, settings: Settings, by: str) -> None:
        """Puts other settings in place of these; what the same hand goes on doing is one edit."""
        if settings == self.settings:
            return
        now = time.monotonic()
        if by != self._edited_by or now - self._edited_at > ONE_EDIT:
            self._past.append(self.settings)
        self._edited_by, self._edited_at = by, now
        self._future.clear()
        self.settings = settings
        self.refresh()

    @Slot(object, str)
    def _edited(self, settings: Settings, path: str) -> None:
        self.change(settings, path)

    def undo(self) -> None:
        """Takes back the last edit."""
        self._stand(self._past, self._future)

    def redo(self) -> None:
        """Makes it again."""
        self._stand(self._future, self._past)

    def _stand(self, source: list[Settings], other: list[Settings]) -> None:
        if source:
            other.append(self.settings)
            self.settings, self._edited_by = source.pop(), ""
            self.refresh()

    # ── as on the slide, and by itself ────────────────────────────────────────────────────────────────────────────────

    def set_up(self, number: int) -> None:
        """Takes one of the set-ups."""
        self._number = number
        self._edited_by = ""
        self.change(self.set_ups[number].settings, f"set-up {number}")
        self.refresh()

    def set_up_next(self) -> None:
        """Sets up as on the slide; there already, as on the next one."""
        here = self.settings == self.set_ups[self._number].settings
        self.set_up((self._number + 1) % len(self.set_ups) if here else self._number)

    @Slot()
    def _button_clicked(self) -> None:
        self.set_up(self.buttons.index(self.sender()))  # type: ignore[arg-type]

    def pose(self, share: float) -> None:
        """Puts the main handle at a share of its way, for a film."""
        if self.sweep is not None:
            way = self.sweep
            self.settings = put(self.settings, **{way.name: way.low + share * (way.high - way.low)})

    def toggle_sweep(self) -> None:
        """Has the main handle go there and back by itself, or stop."""
        if self._moves.isActive() or self.sweep is None:
            self._moves.stop()
            return
        way = self.sweep
        share = (getattr(self.settings, way.name) - way.low) / (way.high - way.low)
        self._phase = math.acos(1 - 2 * min(max(share, 0.0), 1.0)) / (2 * math.pi)
        self._moves.start()

    @Slot()
    def _move_on(self) -> None:
        assert self.sweep is not None
        self._phase = (self._phase + 1 / (SWEEP * RATE)) % 1
        way, share = self.sweep, (1 - math.cos(2 * math.pi * self._phase)) / 2
        self.change(put(self.settings, **{way.name: way.low + share * (way.high - way.low)}), "by itself")

    def commands(self) -> list[Command]:
        found = [
            Command("&Run", "Set up as on the slide", ("S",), self.set_up_next),
            Command("&Run", "Undo a setting", ("Ctrl+Z",), self.undo, group=2),
            Command("&Run", "Redo a setting", ("Ctrl+Y", "Ctrl+Shift+Z"), self.redo, group=2),
        ]
        if self.sweep is not None:
            found.insert(0, Command("&Run", "Move by itself, or stop", ("Space",), self.toggle_sweep))
        return found

    # ── pictures and look ─────────────────────────────────────────────────────────────────────────────────────────────

    def drawing(self, paper: Paper, theme: Theme = LIGHT, transparent: bool = False) -> BoardDrawing:
        work = self.work()
        if work is not None:
            self.later.finish(work)
        return BoardDrawing(self.places, self.told(), theme, paper, transparent)

    def plot(self) -> QWidget:
        return self.board

    def audience(self, theme: Theme) -> Audience:
        return TheoryAudience(theme, type(self).title, self.places, self.told, self.refreshed)

    def escape(self) -> None:
        for sketch in self.board.sketches.values():
            sketch.show_whole()

    def present(self, presenting: bool) -> None:
        """Plots, formula and sentence alone."""
        self.panel.setVisible(not presenting)

    def set_theme(self, theme: Theme) -> None:
        self.form.set_theme(theme)
        for button in self.buttons:
            button.set_theme(theme)
        self.board.set_theme(theme)
        for handle in self.handles.values():
            handle.set_theme(theme)
        edge = style.pixels(theme, 12)
        self._lower.setContentsMargins(edge, 0, edge, style.pixels(theme, 4))
        self.heading.setContentsMargins(edge, edge, edge, style.pixels(theme, 4))
        self._lower.setSpacing(style.pixels(theme, 5))
        self._table.setHorizontalSpacing(style.pixels(theme, 12))
        self._table.setVerticalSpacing(style.pixels(theme, 2))
        self._give_width(theme)
        self._place_handles()

    def hold(self, held: bool) -> None:
        self.board.hold(held)

    def _give_width(self, theme: Theme) -> None:
        self.panel.setFixedWidth(round(max(PANEL, min(PANEL * theme.scale, PANEL_SHARE * self.width()))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_width(self.shell.theme)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._moves.stop()

    def remembered(self) -> Kept:
        return {"set_up": self._number}

    def recall(self, kept: Remembered) -> None:
        """Begins with the set-up that was chosen last."""
        number = kept.number("set_up", 0, len(self.set_ups) - 1)
        self._number = round(number) if number is not None else 0
        self.settings = self.set_ups[self._number].settings
        if self.isVisible():
            self.refresh()

    def shut_down(self) -> None:
        self._moves.stop()
        self.later.stop()
