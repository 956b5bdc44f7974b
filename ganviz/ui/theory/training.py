"""A page of the theory that trains: one or two runs of the real engine, begun at the press of a button."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent

from ganviz.config import RunConfig
from ganviz.phrases import phrase
from ganviz.presets import Preset, preset
from ganviz.settings import Settings
from ganviz.ui.commands import Command
from ganviz.ui.controls._buttons import Button
from ganviz.ui.page import Shell, Start
from ganviz.ui.runs.model import RunState, ViewModel
from ganviz.ui.runs.session import Session
from ganviz.ui.theme import Theme
from ganviz.ui.theory.page import TheoryPage

if TYPE_CHECKING:
    from ganviz.snapshot import Frame

log = logging.getLogger(__name__)

#: The preset whose words a run takes where it needs any; its settings are the page's own.
BASE = "ring-8"


class TrainingPage(TheoryPage):
    """Shows what comes of its runs, each from the settings of the page; other settings begin them anew.

    Nothing trains until somebody asks for it, or while another page is shown.

    Attributes:
        last: the iteration after which it stands.
        rate: iterations a second, so that the first ones are seen.
        frames: of the runs, as far as there are any.
    """

    last: ClassVar[int] = 1200
    rate: ClassVar[float | None] = 60.0

    def __init__(self, shell: Shell, start: Start) -> None:
        self.model, self.session = ViewModel(), None  # type: ViewModel, Session | None
        self.frames: tuple[Frame, ...] = ()
        self._film: list[tuple[Frame, ...]] = []
        self.train_button = Button(shell.theme, "Train", "play", primary=True)
        super().__init__(shell, start)
        self._lower.insertWidget(0, self.train_button)
        self.train_button.clicked.connect(self.toggle_training)

    def configs(self) -> Sequence[tuple[str, RunConfig]]:
        """The runs of these settings, one or two: what each is called, and its config."""
        raise NotImplementedError

    @property
    def iteration(self) -> int | None:
        """Of what is shown; None before anything has trained."""
        return self.frames[0].snapshot.iteration if self.frames else None

    # ── training ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _presets(self) -> list[Preset]:
        base = preset(BASE)
        return [replace(base.with_config(config), title=name) for name, config in self.configs()]

    @Slot()
    def toggle_training(self) -> None:
        """Begins, pauses, or goes on; at the end begins anew."""
        if self.session is None:
            self._begin()
        elif self.session.run.ended or (self.iteration or 0) >= self.last:
            self.begin_anew()
            self.session.resume()
        else:
            self.session.toggle()

    def _begin(self) -> None:
        first, *others = self._presets()
        host = self.start.host if isinstance(self.start.host, str) else "process"
        self.session = Session(self.model, first, host=host, parent=self)
        self.session.set_speed(self.rate)
        self.session.frame_ready.connect(self.model.arrive)
        self.session.restarted.connect(lambda run: self.model.show(run, None))
        self.session.state_changed.connect(self._show_state)
        self.session.failed.connect(self._tell_failure)
        self.model.frame_changed.connect(self._take_frame)
        for other in others:
            self.session.compare(other, host)
        self._show_state(self.session.run)

    def begin_anew(self) -> None:
        """Begins the runs of the present settings, where there were any before."""
        if self.session is None:
            return
        runs, first, *others = self.session.run.wants_to_run, *self._presets()
        self.frames = ()
        self.session.open(first)
        if not runs:
            self.session.pause()
        for other in others:
            self.session.begin_beside(other.config)
        self.refresh()

    def change(self, settings: Settings, by: str) -> None:
        before = None if self.session is None else list(self.configs())
        super().change(settings, by)
        if before is not None and list(self.configs()) != before:
            self.begin_anew()

    def _take_frame(self, run: RunState, frame: Frame | None) -> None:
        if self.session is None or run is not self.session.run:
            return
        wanted = len(self.configs())
        frames = () if frame is None else (frame, frame.other)[:wanted]
        self.frames = tuple(one for one in frames if one is not None)
        if len(self.frames) < wanted:
            self.frames = ()
        if self.frames and self.frames[0].snapshot.iteration >= self.last and run.wants_to_run:
            self.session.pause()
        if self.isVisible():
            self.refresh()

    @Slot(object)
    def _show_state(self, run: RunState) -> None:
        if self.session is not None and run is self.session.run:
            face = ("Pause", "pause") if run.wants_to_run else ("Train on", "play")
            self.train_button.set_face(*face)
            self.train_button.setAccessibleName(face[0])
            if not self.frames and self.isVisible():
                self.refresh()

    @Slot(object, str, str)
    def _tell_failure(self, run: RunState, happened: str, details: str) -> None:
        log.warning("%s\n%s", happened, details)
        self.shell.say(happened, "The settings of the page were kept.", "Press R to train anew.", details)

    def train_now(self, iterations: int, pictures: int = 1) -> None:
        """Trains so far at once, without a window: for a picture, or the frames of a film."""
        from ganviz.studies.report import train_run  # with torch

        runs: list[list[Frame]] = []
        for _, config in self.configs():
            found: list[Frame] = []
            train_run(config, max(iterations, 1), min(pictures, max(iterations, 1)), found.append)
            runs.append(found)
        self._film = [tuple(frames) for frames in zip(*runs, strict=False)]
        self.frames = self._film[-1] if self._film else ()

    def pose(self, share: float) -> None:
        """Shows what was trained at a share of the way."""
        if self._film:
            self.frames = self._film[round(share * (len(self._film) - 1))]

    def commands(self) -> list[Command]:
        return [
            Command("&Run", "Train or pause", ("Space",), self.toggle_training),
            Command("&Run", "Begin anew", ("R",), self.begin_anew),
            *(one for one in super().commands() if "Space" not in one.keys),
        ]

    # ── what is shown ─────────────────────────────────────────────────────────────────────────────────────────────────

    def when(self) -> str:
        """Says of which iteration it is."""
        return "not trained yet" if self.iteration is None else phrase("iteration {n:,}", n=self.iteration)

    def what_to_do(self) -> str:
        """Says how training begins, or that it does, where nothing has trained yet."""
        begins = self.session is not None and self.session.run.wants_to_run
        return "training begins …" if begins else "press Train, or Space"

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.train_button.set_theme(theme)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.session is not None and self.session.run.wants_to_run:
            self.session.pause()

    def shut_down(self) -> None:
        super().shut_down()
        if self.session is not None:
            self.session.stop()
