"""Trains the runs of a model: passes commands to their hosts and fills in what comes back."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Slot

from ganviz.assignment import acts_live, differences, replaced, with_live_changes
from ganviz.config import RunConfig
from ganviz.hosts import Forget, Host, HostKind, Look, Pause, Run, Saved, Start, Step, Update
from ganviz.presets import Preset
from ganviz.ui.runs.edits import Standing
from ganviz.ui.runs.hosting import Hosting
from ganviz.ui.runs.model import RunState, ViewModel
from ganviz.ui.runs.reported import Reported
from ganviz.ui.runs.together import CommonClock
from ganviz.ui.runs.training_thread import TrainingThread

if TYPE_CHECKING:
    from ganviz.run_files import SavedRun

#: Seeds are below this.
SEEDS = 2**31 - 1


class Session(Hosting):
    """Gives each run of a model its training thread, and tells what is new of it.

    Args:
        model: gets a run of the preset, in front.
        paused: that run waits to be started.
        host: where it is trained.
    """

    def __init__(
        self,
        model: ViewModel,
        preset: Preset,
        paused: bool = False,
        host: Host | HostKind = "process",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(model, parent)
        run = RunState(preset, not paused, model.budget)
        model.runs.insert(0, run)
        self._add(run, host)

    def _add(self, run: RunState, host: Host | HostKind) -> None:
        thread = self._threads[run] = TrainingThread(host, self)
        self._reported[run] = Reported()
        self._present[thread] = run
        thread.send(Start(run.config, run.number))
        thread.begin()
        if run.wants_to_run:
            self.resume(run)

    # ── commands ──────────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def resume(self, run: RunState | None = None) -> None:
        """Goes on training; a run that has ended cannot."""
        run = run or self.run
        if run.ended:
            return
        self._wake(run)
        run.wants_to_run, run.steps = True, dict.fromkeys(run.steps, 0)
        self._threads[run].send(Run(run.rate_limit))
        self.state_changed.emit(run)

    @Slot()
    def pause(self, run: RunState | None = None) -> None:
        """Stands still."""
        run = run or self.run
        run.wants_to_run = False
        if self._is_present(run) and not (self._clock is not None and self._clock.holds(run)):
            self._threads[run].send(Pause())
        self.state_changed.emit(run)

    @Slot()
    def toggle(self, run: RunState | None = None) -> None:
        """Pauses or goes on."""
        run = run or self.run
        if run.wants_to_run:
            self.pause(run)
        else:
            self.resume(run)

    def step(
        self, kind: Literal["iteration", "discriminator", "generator", "part"], run: RunState | None = None
    ) -> None:
        """Takes one step or shows the next part of an iteration, then stands still; a run that has ended takes none."""
        run = run or self.run
        if run.ended:
            return
        self._wake(run)
        run.wants_to_run = False
        if kind in ("iteration", "part"):
            run.steps = dict.fromkeys(run.steps, 0)
        else:
            run.steps[kind] += 1
        run.asked_at = run.asked_at or time.monotonic()
        self._threads[run].send(Step(kind))
        self.state_changed.emit(run)

    def set_speed(self, rate: float | None, run: RunState | None = None) -> None:
        """Limits the iterations a second; None is as fast as the machine goes."""
        run = run or self.run
        run.rate_limit = rate
        if run.wants_to_run and self._is_present(run):
            self._threads[run].send(Run(rate))

    def look(self, details: bool, follows: bool = False, insides: bool = False) -> None:
        """Says how pictures are looked at.

        Args:
            details: somebody looks at their details: while nobody does, none are made.
            follows: the view follows both distributions.
            insides: somebody looks inside the networks.
        """
        for thread in self._present:
            thread.send(Look(details, follows, insides))

    @Slot()
    def reset(self, run: RunState | None = None) -> None:
        """Begins a run anew with the edited settings and the same seed; it trains if it was training."""
        run = run or self.run
        if run.edited != run.config:
            self.model.edits.begin(run)
        self._begin_anew(run)

    def _begin_anew(self, run: RunState, config: RunConfig | None = None) -> None:
        before = run.number
        self._take_news(run)
        self._orphan(run)
        run.restart(config, self._new_number())
        self._command(run, Start(run.config, run.number), before)

    @Slot()
    def new_seed(self, run: RunState | None = None) -> None:
        """Begins anew with the next seed."""
        run = run or self.run
        self.model.edits.begin(run)
        run.edited = replaced(run.edited, "seed", (run.edited.seed + 1) % SEEDS)
        self._begin_anew(run)

    def open(self, preset: Preset, run: RunState | None = None, paused: bool = False) -> None:
        """Begins a preset in a run's place, training, or waiting to be started."""
        run = run or self.run
        self.model.edits.begin(run)
        run.preset, run.edited = preset, preset.config
        run.wants_to_run = not paused
        self._begin_anew(run)

    def open_saved(self, saved: SavedRun, run: RunState | None = None, training: Saved | None = None) -> None:
        """Shows a run of a file in a run's place, as it stood; a reset begins it anew.

        Args:
            training: how it was when that was saved last: then it can go on from there.
        """
        run = run or self.run
        self.model.edits.begin(run)
        self._stand_saved(run, saved, training)

    def join(self, saved: SavedRun, training: Saved) -> RunState:
        """Puts a run that was trained elsewhere in front, as it stands there; the one in front rests, and stays.

        Args:
            training: its numbers, which it goes on from.
        """
        front = self.run
        self._fetch(self._present[self._threads[front]])
        run = RunState(saved.preset, False, self.model.budget)
        run.rate_limit = front.rate_limit
        run.show_saved(saved, training, self._new_number())
        self._threads[run], self._reported[run] = self._threads[front], Reported()
        self._take_over(run, False)
        self._wake(run)
        return run

    def _stand_saved(self, run: RunState, saved: SavedRun, training: Saved | None) -> None:
        for message in (Pause(), Forget(run.number)):
            self._threads[run].send(message)
        self._orphan(run)
        run.show_saved(saved, training, self._new_number())
        self._reported[run].divergence = True  # it was told when it happened
        self._tell_all(run)

    def edit(self, config: RunConfig, run: RunState | None = None) -> None:
        """Takes edited settings: live ones act at the next iteration, the others wait for a reset.

        Data of another dimension wait for nothing: the run begins anew with them. A slider that is dragged is one edit,
        to be undone at once.
        """
        run = run or self.run
        if config == run.edited:
            return
        self.model.edits.begin_or_go_on(run, config)
        run.edited = config
        if config.target.dimension != run.config.target.dimension:
            self._begin_anew(run)
        elif run.is_saved:  # what is past cannot be changed
            self.config_changed.emit(run)
        else:
            self._use(run, with_live_changes(run.config, config))

    def undo(self) -> bool:
        """Takes back the last edit; says whether there was one. The run begins anew only where it has to."""
        return self._stand(self.model.edits.undo())

    def redo(self) -> bool:
        """Makes the edit again that was undone last; says whether there was one."""
        return self._stand(self.model.edits.redo())

    def _stand(self, standing: Standing[RunState] | None) -> bool:
        """Puts a run where it stood, or will."""
        if standing is None:
            return False
        run, config = standing.run, standing.config
        if run is not self.run and run in self.model.runs:
            self.switch_to(run)
        run.preset, run.edited = standing.preset, standing.edited
        if run.is_saved and config == run.config:
            self.config_changed.emit(run)
        elif not run.is_saved and all(acts_live(run.config, config, path) for path in differences(run.config, config)):
            self._use(run, config)
        else:
            self._begin_anew(run, config)
        return True

    def _use(self, run: RunState, config: RunConfig) -> None:
        """Uses settings from the next iteration on."""
        if config != run.config:
            run.config = config
            if not run.is_lost:
                self._wake(run)
                self._threads[run].send(Update(config, self.model.edits.number))
        self.config_changed.emit(run)

    # ── two runs ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def compare(self, preset: Preset, host: Host | HostKind = "process") -> RunState:
        """Begins a run beside the one in front, which begins anew too, and has both go by one clock."""
        self.end_comparison()
        front = self.run
        front.wants_to_run = True
        beside = RunState(preset, True, self.model.budget)
        beside.number, beside.rate_limit = self._new_number(), front.rate_limit
        self._add(beside, host)
        self._begin_anew(front)
        self._clock = CommonClock({run: self._threads[run] for run in (front, beside)})
        self.model.put_beside(beside)
        return beside

    def compare_saved(
        self, saved: SavedRun, called: tuple[str, str], training: Saved | None = None, host: Host | HostKind = "process"
    ) -> RunState:
        """Shows a run of a file beside the one in front, as it stood.

        Args:
            called: what both are called.
            training: as for ``open_saved``.
        """
        self.end_comparison()
        beside = RunState(saved.preset, False, self.model.budget)
        beside.number, beside.rate_limit = self._new_number(), self.run.rate_limit
        self._add(beside, host)
        self._stand_saved(beside, saved, training)
        self.run.called, beside.called = called
        self._clock = CommonClock({run: self._threads[run] for run in (self.run, beside)})
        self.model.put_beside(beside)
        return beside

    def begin_beside(self, config: RunConfig) -> None:
        """Begins the run beside the one in front anew with these settings; it trains if that one does."""
        beside = self.model.beside
        if beside is not None:
            beside.edited, beside.wants_to_run = config, self.run.wants_to_run
            beside.rate_limit = self.run.rate_limit
            self._begin_anew(beside)

    def end_comparison(self) -> None:
        """Ends the run beside the one in front, which goes on alone."""
        beside = self.model.beside
        if beside is None or self._clock is None:
            return
        thread = self._threads.pop(beside)
        del self._reported[beside], self._present[thread]
        self._clock.stop()
        self._clock = None
        self.model.put_beside(None)
        thread.stop()
        thread.deleteLater()

    def stop(self) -> None:
        """Ends all threads and waits for them."""
        self._timer.stop()
        for thread in self._present:
            thread.stop()
