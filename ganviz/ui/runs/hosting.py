"""Which run each training thread is at, how another takes its place, and what comes back."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ganviz.assignment import check_live
from ganviz.config import RunConfig
from ganviz.hosts import Continue, Delivery, Forget, Message, Pause, Run, Start
from ganviz.phrases import phrase
from ganviz.refusals import CannotReturnError
from ganviz.ui.runs.model import RunState, ViewModel
from ganviz.ui.runs.pace import Pace
from ganviz.ui.runs.reported import Reported
from ganviz.ui.runs.together import CommonClock
from ganviz.ui.runs.training_thread import TrainingThread

#: Milliseconds between two looks into the mailboxes.
TICK = 4


class Hosting(QObject):
    """Has threads train runs: each is at one of the runs that share it, while the others rest.

    Every signal's first argument is the run that it is about.

    Signals:
        frame_ready(run, frame): there is a new snapshot, or new metrics.
        restarted(run): it begins anew, or takes the place of another one; its plots are empty.
        state_changed(run): running, rate, iteration or device; of figures that count on, ten times a second.
        config_changed(run): its edited settings, those in force, or the preset that it is said to come from.
        diverged(run, iteration): there a loss or gradient stopped being finite.
        failed(run, sentence, details): what happened, and the traceback for the log.
    """

    frame_ready = Signal(object, object)
    restarted = Signal(object)
    state_changed = Signal(object)
    config_changed = Signal(object)
    diverged = Signal(object, int)
    failed = Signal(object, str, str)

    def __init__(self, model: ViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self._pace = Pace()
        #: While two runs are compared.
        self._clock: CommonClock | None = None
        self._numbered = 0
        self._threads: dict[RunState, TrainingThread] = {}
        self._reported: dict[RunState, Reported] = {}
        #: The run that each thread is at.
        self._present: dict[TrainingThread, RunState] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    @property
    def run(self) -> RunState:
        """The run that commands act on where none is named."""
        return self.model.run

    def thread_of(self, run: RunState | None = None) -> TrainingThread:
        """The thread that trains a run."""
        return self._threads[run or self.run]

    # ── branches ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def continue_from(self, iteration: int, config: RunConfig | None = None, run: RunState | None = None) -> RunState:
        """Begins a branch in front: a run that goes on from where this one was after so many iterations.

        It trains if the run in front did. The run that it leaves stays as it is, and can be switched to.

        Args:
            iteration: the nearest one that can be returned to is taken.
            config: settings that it goes on with; None for those of that moment.

        Raises:
            CannotReturnError: no iteration of the run can be returned to.
            ConfigError: the settings need a reset.
        """
        parent = run or self.run
        self._fetch(self._present[self._threads[parent]])
        at = self._nearest(parent, iteration)
        branch = parent.branch(at, self._new_number())
        if config is not None:
            check_live(branch.config, config)
            branch.config = branch.edited = config
        self._threads[branch] = self._threads[parent]
        self._take_over(branch, self.run.wants_to_run)
        saved = parent.saved if parent.is_lost else None
        self._command(branch, Continue(parent.number, at, branch.number, config, saved), None)
        return branch

    def switch_to(self, run: RunState) -> None:
        """Puts another run in front, which goes on from its own end; it trains if the run in front did.

        Raises:
            CannotReturnError: it cannot be returned to.
        """
        if run is self.run:
            return
        if run.is_saved:
            present = self._present[self._threads[run]]
            present.wants_to_run = False
            self._threads[run].send(Pause())
            self._take_over(run, False)
            self._tell_all(run)
        elif self._is_present(run):
            self._take_over(run, self.run.wants_to_run)
            self._tell_all(run)
        else:
            self._nearest(run, None)
            self._take_over(run, self.run.wants_to_run)
            self._wake(run)

    def forget(self, run: RunState) -> None:
        """Drops a run that rests; its branches stay. Raises ValueError for the one in front."""
        thread = self._threads[run]
        if run is self.run:
            raise ValueError("this run is in front")
        if self._present[thread] is run and not self.run.is_saved:  # a command has woken it
            self._wake(self.run)
        elif self._present[thread] is run:
            thread.send(Pause())
            self._present[thread] = self.run
        self._orphan(run)
        thread.send(Forget(run.number))
        del self._threads[run], self._reported[run]
        self.model.remove(run)

    def _is_present(self, run: RunState) -> bool:
        """Its thread is at this run, and remembers it."""
        return self._present[self._threads[run]] is run and not run.is_lost

    def _wake(self, run: RunState) -> None:
        """Has its thread go back to where this run was left, if it is not at it."""
        if self._is_present(run):
            return
        self._take_news(run)
        source, saved = run.number, run.saved if run.is_lost else None
        at = self._nearest(run, None)
        run.go_back(at, self._new_number())
        self._command(run, Continue(source, at, run.number, run.config, saved), source)

    def _take_news(self, run: RunState) -> None:
        """Takes what is there of another run that this one's thread trains, before it is lost."""
        present = self._present[self._threads[run]]
        if present is not run:
            self._fetch(present)

    def _take_over(self, run: RunState, wants_to_run: bool) -> None:
        """Puts a run in front, which trains or not; the one that was there rests."""
        run.wants_to_run = wants_to_run
        self.model.put_in_front(run)

    def _nearest(self, run: RunState, iteration: int | None) -> int:
        """Returns the nearest iteration that a run can be continued from; its last for None."""
        if run.reach is None:
            sentence = (
                "Training cannot go back to this run, for what it remembered of it is lost. Reset begins it anew."
            )
            raise CannotReturnError(phrase(sentence))
        first, last = run.reach
        return last if iteration is None else min(max(iteration, first), last)

    def _tell_all(self, run: RunState) -> None:
        """Tells of a run that has another beginning, or comes in front, and shows what is known of it."""
        self.restarted.emit(run)
        self.config_changed.emit(run)
        self.state_changed.emit(run)
        frame = run.newest_frame()
        if frame is not None:
            self.frame_ready.emit(run, frame)

    def _orphan(self, run: RunState) -> None:
        """A run becomes another one: its branches are branches of none."""
        for branch in self.model.runs:
            branch.parent = None if branch.parent is run else branch.parent

    def _new_number(self) -> int:
        """A number that none of the runs has, or had."""
        self._numbered = max(self._numbered, *(run.number for run in self._threads)) + 1
        return self._numbered

    def _command(self, run: RunState, beginning: Start | Continue, forgotten: int | None) -> None:
        """Has a run take the place of the one that its thread trains, and tells of it."""
        thread = self._threads[run]
        left, self._present[thread] = self._present[thread], run
        if left is not run:
            left.wants_to_run, left.asked_at = False, None
        self._reported[run] = Reported()
        messages: list[Message] = [beginning]
        messages += [Run(run.rate_limit)] if run.wants_to_run else []
        messages += [] if forgotten is None else [Forget(forgotten)]
        for message in messages:
            thread.send(message)
        self._tell_all(run)

    # ── what comes back ───────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _tick(self) -> None:
        if not self._pace.is_due() or (self._clock is not None and not self._clock.is_met()):
            return
        # What the run in front is compared with comes first.
        news = [(run, self._take(run)) for run in reversed(list(self._present.values()))]
        if self._clock is not None:
            self._clock.go_on()  # they train while what has come of them is drawn
        for run, delivery in news:
            self._tell(run, delivery)

    def _fetch(self, run: RunState) -> None:
        """Empties a run's mailbox and tells what was in it."""
        self._tell(run, self._take(run))

    def _take(self, run: RunState) -> Delivery | None:
        """Empties a run's mailbox, and takes what was in it of this run."""
        thread = self._threads[run]
        delivery = thread.mailbox.take()
        if run.is_saved or (delivery is not None and delivery.run != run.number):  # of a run which was there before
            if delivery is not None and delivery.failure is not None and delivery.failure.forgot:
                self._lose(thread)
            return None
        if delivery is None:
            if run.is_busy != self._reported[run].busy:
                self._reported[run].busy = run.is_busy
                self.state_changed.emit(run)
            return None
        if delivery.snapshot is not None:
            run.asked_at = time.monotonic() if run.wants_to_run and run.rate_limit is None else None
            thread.host.fetched()
        self._reported[run].was_returning = run.is_returning
        run.receive(delivery)
        if delivery.failure is not None:
            run.wants_to_run &= not delivery.failure.ended
        if delivery.diverged_at is not None and not self._reported[run].divergence:
            run.wants_to_run = False
        return delivery

    def _tell(self, run: RunState, delivery: Delivery | None) -> None:
        """Tells what has come of a run, if it is still that run."""
        if delivery is None or run not in self._threads or delivery.run != run.number:
            return
        reported = self._reported[run]
        if reported.was_returning and not run.is_returning:
            self.config_changed.emit(run)  # what it was there is known now
        if delivery.failure is not None:
            if delivery.failure.forgot:
                self._lose(self._threads[run])
            self.failed.emit(run, delivery.failure.sentence, delivery.failure.details)
        if delivery.diverged_at is not None and not reported.divergence:
            reported.divergence = True
            self.diverged.emit(run, delivery.diverged_at)
        if delivery.snapshot is not None or delivery.measures:
            frame = run.newest_frame()
            if frame is not None:
                self._pace.count()
                self.frame_ready.emit(run, frame)
        if reported.is_due(run, delivery):
            self.state_changed.emit(run)

    def _lose(self, thread: TrainingThread) -> None:
        """Training has died, and all that it remembered of its runs; those that were saved can go on from there."""
        for run, trains in self._threads.items():
            if trains is thread and not run.is_saved:
                run.is_lost, run.asked_at = True, None
                run.ended = run.saved is None or run.diverged_at is not None
