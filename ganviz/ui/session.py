"""The runs behind the window: what is edited, what is running, what has come of it."""

from __future__ import annotations

import time
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ganviz.config import RunConfig
from ganviz.hosts import Delivery, Host, HostKind, Pause, Run, Start, Step, Update
from ganviz.presets import Preset
from ganviz.recording import Recording
from ganviz.settings import differences, replaced, with_live_changes
from ganviz.snapshot import Frame, Snapshot
from ganviz.ui.pace import Pace
from ganviz.ui.training_thread import TrainingThread

#: Milliseconds between two looks into the mailbox.
TICK = 4
SEEDS = 2**31 - 1
UNDO_STEPS = 100
#: Seconds between two words about how far a run is while nothing else changes: more figures nobody can read.
TELL_EVERY = 0.1
#: Seconds within which changes of one setting follow each other while it is being dragged.
ONE_EDIT = 0.5


class TrainedRun:
    """One run with its thread: its config in force, its recording, the newest snapshot and how it is going."""

    def __init__(self, config: RunConfig, host: Host | HostKind, parent: QObject) -> None:
        self.thread = TrainingThread(host, parent)
        self.number = 0
        self.start(config)
        self.thread.start()

    def start(self, config: RunConfig) -> None:
        """Begins anew with these settings, in the same thread."""
        self.number += 1
        self.config, self.recording = config, Recording()
        self.snapshot: Snapshot | None = None
        self.state, self.ended = Delivery(run=self.number), False
        self.thread.send(Start(config, self.number))

    def receive(self) -> Delivery | None:
        """Empties the mailbox into the recording; None when there is no news."""
        delivery = self.thread.mailbox.take()
        if delivery is None:
            return None
        if delivery.snapshot is not None:
            self.thread.host.fetched()
        for block in delivery.scalars:
            self.recording.add_scalars(block)
        for measures in delivery.measures:
            self.recording.add_measures(measures)
        self.snapshot = delivery.snapshot or self.snapshot
        self.state = delivery
        self.ended |= delivery.diverged_at is not None or (delivery.failure is not None and delivery.failure.ended)
        return delivery

    def frame(self) -> Frame | None:
        """What the views are shown now; None before the first snapshot."""
        if self.snapshot is None:
            return None
        return Frame(self.snapshot, self.recording.history(self.snapshot.iteration), self.recording.measures)


class Session(QObject):
    """Holds the runs (one for now), passes commands to them, and tells the window what is new.

    ``edited`` is what the form shows; ``run.config`` is what trains. They differ in settings that wait for a reset.

    Signals:
        frame_ready: a Frame with a new snapshot or new metrics.
        restarted: a new run has begun; its plots are empty.
        state_changed: running, rate, iteration or device; of figures that count on, ten times a second.
        config_changed: ``edited`` or the config in force.
        diverged: the iteration at which a loss or gradient stopped being finite.
        failed: a sentence, and the traceback for the log.
    """

    frame_ready = Signal(object)
    restarted = Signal()
    state_changed = Signal()
    config_changed = Signal()
    diverged = Signal(int)
    failed = Signal(str, str)

    def __init__(
        self, preset: Preset, paused: bool = False, host: Host | HostKind = "process", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.preset, self.edited = preset, preset.config
        self.wants_to_run = not paused
        self.rate_limit: float | None = None
        self._undo: list[tuple[Preset, RunConfig]] = []
        self._last_changed: list[str] = []
        self._last_edit = 0.0
        self._told_divergence = False
        self._pace = Pace()
        self._told: tuple[object, ...] = ()
        self._told_at = float("-inf")
        self.runs = [TrainedRun(self.edited, host, self)]
        if self.wants_to_run:
            self.resume()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    @property
    def run(self) -> TrainedRun:
        return self.runs[0]

    @property
    def iteration(self) -> int:
        return self.run.snapshot.iteration if self.run.snapshot is not None else 0

    @property
    def pending(self) -> list[str]:
        """The settings that act on reset only and differ from what trains."""
        return differences(self.run.config, self.edited)

    # ── commands ──────────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def resume(self) -> None:
        """Goes on training; a run that has ended cannot."""
        if self.run.ended:
            return
        self.wants_to_run = True
        self.run.thread.send(Run(self.rate_limit))
        self.state_changed.emit()

    @Slot()
    def pause(self) -> None:
        """Stands still."""
        self.wants_to_run = False
        self.run.thread.send(Pause())
        self.state_changed.emit()

    @Slot()
    def toggle(self) -> None:
        """Pauses or goes on."""
        if self.wants_to_run:
            self.pause()
        else:
            self.resume()

    def step(self, kind: Literal["iteration", "discriminator", "generator"]) -> None:
        """Takes one step, then stands still; a run that has ended takes none."""
        if self.run.ended:
            return
        self.wants_to_run = False
        self.run.thread.send(Step(kind))
        self.state_changed.emit()

    def set_speed(self, rate: float | None) -> None:
        """Limits the iterations a second; None is as fast as the machine goes."""
        self.rate_limit = rate
        if self.wants_to_run:
            self.run.thread.send(Run(rate))

    @Slot()
    def reset(self) -> None:
        """Begins the run anew with the edited settings and the same seed; it trains if it was training."""
        self._told_divergence = False
        self.run.start(self.edited)
        if self.wants_to_run:
            self.run.thread.send(Run(self.rate_limit))
        self.restarted.emit()
        self.config_changed.emit()
        self.state_changed.emit()

    @Slot()
    def new_seed(self) -> None:
        """Begins anew with the next seed."""
        self._remember()
        self.edited = replaced(self.edited, "seed", (self.edited.seed + 1) % SEEDS)
        self.reset()

    def open(self, preset: Preset) -> None:
        """Begins a preset, training."""
        self._remember()
        self.preset, self.edited = preset, preset.config
        self.wants_to_run = True
        self.reset()

    def edit(self, config: RunConfig) -> None:
        """Takes edited settings: live ones act at the next iteration, the others wait for a reset.

        A slider that is dragged is one edit, to be undone at once.
        """
        if config == self.edited:
            return
        changed, now = differences(self.edited, config), time.monotonic()
        if changed != self._last_changed or now - self._last_edit > ONE_EDIT:
            self._remember()
        self._last_changed, self._last_edit = changed, now
        self._take(config)

    def undo(self) -> bool:
        """Takes back the last edit, or goes back to the preset before; says whether there was one."""
        if not self._undo:
            return False
        self._last_changed = []
        preset, config = self._undo.pop()
        if preset is self.preset:
            self._take(config)
        else:
            self.preset, self.edited = preset, config
            self.reset()
        return True

    def _remember(self) -> None:
        if not self._undo or self._undo[-1] != (self.preset, self.edited):
            self._undo = [*self._undo[1 - UNDO_STEPS :], (self.preset, self.edited)]

    def _take(self, config: RunConfig) -> None:
        self.edited = config
        live = with_live_changes(self.run.config, config)
        if live != self.run.config:
            self.run.config = live
            self.run.thread.send(Update(live))
        self.config_changed.emit()

    def stop(self) -> None:
        """Ends all threads and waits for them."""
        self._timer.stop()
        for run in self.runs:
            run.thread.stop()

    # ── what comes back ───────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _tick(self) -> None:
        if not self._pace.is_due():
            return
        delivery = self.run.receive()
        if delivery is None:
            return
        if delivery.failure is not None:
            self.wants_to_run &= not delivery.failure.ended
            self.failed.emit(delivery.failure.sentence, delivery.failure.details)
        if delivery.diverged_at is not None and not self._told_divergence:
            self._told_divergence, self.wants_to_run = True, False
            self.diverged.emit(delivery.diverged_at)
        if delivery.snapshot is not None or delivery.measures:
            frame = self.run.frame()
            if frame is not None:
                self._pace.count()
                self.frame_ready.emit(frame)
        told, now = (delivery.run, delivery.device, self.run.snapshot is None, self.run.ended), time.monotonic()
        if told != self._told or not delivery.running or now - self._told_at >= TELL_EVERY:
            self._told, self._told_at = told, now
            self.state_changed.emit()
