"""Training in the thread that calls ``work``."""

from __future__ import annotations

import queue
import sys
import time
import traceback
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from ganviz.hosts.failing import sentence_of
from ganviz.hosts.mailbox import Failure, Mailbox
from ganviz.hosts.measurer import Measurer
from ganviz.hosts.messages import Continue, Forget, Look, Message, Pause, Run, Start, Step, Stop, Until, Update
from ganviz.hosts.returns import Returns
from ganviz.hosts.slow_motion import SlowMotion, is_slow
from ganviz.hosts.speed import SLICE, SNAPSHOT_EVERY, Speed
from ganviz.passes import USUAL_PARTS
from ganviz.phrases import phrase

if TYPE_CHECKING:
    from ganviz.config import RunConfig
    from ganviz.insides import Insides
    from ganviz.passes import Passing
    from ganviz.snapshot import MeasureSample, ScalarBlock, Snapshot
    from ganviz.training.trainer import GanTrainer

#: Seconds for which a thread that computes may keep Python's lock while another waits for it. At Python's own 5 ms the
#: measurer would hold training up between any two operations.
SWITCH_SECONDS = 0.0005
#: Seconds between two samples for the metrics, at least.
SAMPLE_EVERY = 0.24
#: and while data move: so their distance follows the slider, and does not jump.
SAMPLE_EVERY_ON_THE_MOVE = 0.1
#: Iterations a second at the most of which the two players' turns are shown.
IN_TURNS = 2.0
#: Seconds between two looks inside the networks of a run in motion, at least; one takes as long as several pictures.
INSIDE_EVERY = 0.25
#: Seconds after which data that have not moved again stand still.
MOVING = 1.0
#: Seconds between two deliveries of scalars, at least; curves are drawn ten times a second.
SCALARS_EVERY = 0.1


class ThreadHost:
    """Owns a trainer and runs it between messages.

    ``send`` may be called from any thread; ``work`` blocks the one that calls it until ``Stop`` comes.

    Attributes:
        sample_every: seconds between two samples for the metrics at the least, while it trains.
    """

    def __init__(self, mailbox: Mailbox) -> None:
        self.mailbox = mailbox
        self._messages: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self._trainer: GanTrainer | None = None
        self._returns = Returns(mailbox)
        self._slow_motion = SlowMotion()
        self.sample_every = SAMPLE_EVERY
        self._run = 0
        self._running = False
        self._speed = Speed()
        #: The iteration beyond which it does not go, and whether it waits there.
        self._until: int | None = None
        self._waits = False
        #: Whether anybody looks at the details of a snapshot.
        self._with_details = True
        #: Whether the view follows both distributions.
        self._follows = False
        #: Whether anybody looks inside the networks.
        self._looks_inside = False
        #: When it was looked inside last, and what was seen.
        self._seen_inside: tuple[float, Insides | None] = (float("-inf"), None)
        #: Whether the last snapshot was made before the last message acted.
        self._is_outdated = False
        self._last_snapshot = self._last_sample = float("-inf")
        self._last_scalars = self._data_moved = float("-inf")
        #: Whose turn the next snapshot shows.
        self._turn: str | None = None
        #: Whether it was said that there is a GPU which does not compute.
        self._told_trouble = False

    def send(self, message: Message) -> None:
        """Hands over a message; it acts after the present slice of iterations."""
        if isinstance(message, Start | Continue):
            self.mailbox.begin(message.run, "")
        self._messages.put(message)

    def fetched(self) -> None:
        """Does nothing: the mailbox is in this process and knows by itself that a snapshot was fetched."""

    def work(self) -> None:
        """Acts on messages and trains in between, until ``Stop`` comes."""
        sys.setswitchinterval(SWITCH_SECONDS)
        self._measurer = Measurer(self.mailbox)
        try:
            while self._read_messages():
                self._guarded(self._advance)
        finally:
            self._measurer.stop()

    def _read_messages(self) -> bool:
        """Acts on all messages that wait; while the run is paused, waits for one. Returns whether to go on."""
        goes_on = self._running and not self._waits
        wait = 0.0 if goes_on or self._returns.under_way else None
        while True:
            try:
                message = self._messages.get(timeout=wait) if wait != 0.0 else self._messages.get_nowait()
            except queue.Empty:
                return True
            if isinstance(message, Stop):
                return False
            self._guarded(partial(self._act, message))
            wait = 0.0

    def _guarded(self, action: Callable[[], None]) -> None:
        """Does something for a run. If it fails the run ends and a failure is posted, but the host goes on.

        If the GPU has too little memory the run continues on the CPU instead.
        """
        try:
            try:
                action()
            except RuntimeError as error:
                if not self._moved_to_cpu(error):
                    raise
        except Exception as error:
            self._running, self._trainer = False, None
            self._returns.leave(None)
            self.mailbox.post(self._run, failure=Failure(sentence_of(error), traceback.format_exc(), ended=True))
            self._post_state()

    def _moved_to_cpu(self, error: RuntimeError) -> bool:
        """Moves the run to the CPU, as it is, if the error is a lack of the GPU's memory; else returns False."""
        before = self._trainer
        if before is None:
            return False
        from ganviz.training.device import ON_CPU, out_of_memory, release_memory
        from ganviz.training.trainer import GanTrainer

        if before.execution == ON_CPU or not out_of_memory(error):
            return False
        release_memory()
        self._trainer = GanTrainer.restored(before.checkpoint(), before.journal, ON_CPU)
        self._speed.begin()
        sentence = phrase(
            "The GPU ran out of memory, so the run goes on on the CPU, from iteration {iteration:,} and with "
            "the same weights. For the GPU, choose smaller networks or batches and reset.",
            iteration=before.iteration,
        )
        self._post_lack_of_memory(sentence, before.take_scalars())
        return True

    def _post_lack_of_memory(self, sentence: str, scalars: list[ScalarBlock] | None = None) -> None:
        failure = Failure(sentence, traceback.format_exc(), ended=False)
        self.mailbox.post(self._run, failure=failure, scalars=scalars, device="cpu")
        self._is_outdated = True

    def _act(self, message: Message) -> None:
        if isinstance(message, Look):
            self._with_details = message.details
            known = self._follows, self._looks_inside or not message.insides
            self._is_outdated |= not self._running and known != (message.follows, True)
            self._follows, self._looks_inside = message.follows, message.insides
            return
        if isinstance(message, Forget):
            self._returns.forget(message.run)
            return
        if self._returns.under_way and isinstance(message, Run | Until | Pause | Step | Update):
            self._returns.waiting.append(message)
            return
        if isinstance(message, Start | Continue):
            self._leave(message.run)
        if isinstance(message, Start):
            self._start(message)
        elif isinstance(message, Continue):
            self._returns.ask(message)
        elif isinstance(message, Run):
            self._running = self._trainer is not None and not self._diverged
            self._speed.go_on(message.rate)
        elif isinstance(message, Until):
            self._until, self._waits = message.iteration, False
            return
        elif isinstance(message, Pause):
            self._is_outdated |= self._running
            self._running = False
        elif self._trainer is not None and isinstance(message, Step):
            self._running, self._is_outdated = False, True
            if message.kind == "part" and self._slow_motion.shows(self._trainer):
                self._slow_motion.go_on(self._trainer, True, self._follows)
            elif message.kind == "iteration" or message.kind == "part":
                self._trainer.iterate()
            else:
                self._trainer.step(message.kind)
        elif self._trainer is not None and isinstance(message, Update):
            self._update(self._trainer, message)
            self._is_outdated = True
            self._speed.has_changed()
        if self._running or not self._is_outdated:
            self._post_state()

    def _update(self, trainer: GanTrainer, message: Update) -> None:
        from ganviz.snapshot import Change

        change = Change(trainer.iteration, trainer.configs[0], message.config, message.edit)
        trainer.update(message.config)
        if change.moves_data:
            self._data_moved = time.perf_counter()
        self.mailbox.post(self._run, change=change)

    def _leave(self, run: int) -> None:
        """Leaves the run that is trained for another."""
        self._returns.leave(self._trainer)
        self._slow_motion.leave()
        self._seen_inside = float("-inf"), None
        self._run, self._running, self._trainer = run, False, None
        self._until, self._waits = None, False
        self._speed.begin()

    def _start(self, message: Start) -> None:
        from ganviz.training.device import ON_CPU, gpu_trouble, out_of_memory, release_memory
        from ganviz.training.trainer import GanTrainer

        try:
            self._trainer = GanTrainer(message.config)
            self.mailbox.begin(message.run, str(self._trainer.device))
            if message.config.device == "auto" and (trouble := gpu_trouble()) and not self._told_trouble:
                self._told_trouble = True
                sentence = phrase("The GPU does not compute, so training is on the CPU: {trouble}.", trouble=trouble)
                self.mailbox.post(message.run, failure=Failure(sentence, trouble, ended=False))
        except RuntimeError as error:
            if not out_of_memory(error):
                raise
            release_memory()
            self._trainer = GanTrainer(message.config, ON_CPU)
            self.mailbox.begin(message.run, "cpu")
            self._post_lack_of_memory(
                "The GPU has too little memory for this run, so it trains on the CPU. For the GPU, choose smaller "
                "networks or batches and reset."
            )
        self._returns.begin(message.run, self._trainer)
        self._make_snapshot()

    def _go_back(self) -> None:
        """Goes on with a run that is on its way back; once it is there it does what it was told to meanwhile."""
        self._trainer = self._returns.advance()
        if self._trainer is None:
            return
        waiting, self._returns.waiting = self._returns.waiting, []
        self._make_snapshot()
        self._post_state()
        for message in waiting:
            self._guarded(partial(self._act, message))

    @property
    def _diverged(self) -> bool:
        return self._trainer is not None and self._trainer.all_diverged

    def _advance(self) -> None:
        """Trains for one slice, then makes a snapshot if one is wanted; of a paused run, if it has changed."""
        if self._returns.under_way:
            self._go_back()
        if self._trainer is None:
            return
        if not self._running:
            if self._is_outdated:  # once for all messages that waited: a slider that is dragged sends many
                self._make_snapshot()
                self._post_state()
                self._returns.keep(self._run, self._trainer, self._speed.iteration_seconds, stands=True)
            return
        begun = time.perf_counter()
        if is_slow(self._speed.limit) and self._until is None and self._slow_motion.shows(self._trainer):
            self._go_on_in_parts(self._trainer, begun)
            return
        count = self._speed.allowed(begun)
        if count == 0:
            return
        if self._until is not None:
            if self._trainer.iteration >= self._until:
                self._waits = True
                self._make_due_snapshot()
                return
            count = min(count, self._until - self._trainer.iteration)
        limit = self._speed.limit
        in_turns = limit is not None and limit <= IN_TURNS and self._trainer.takes_turns
        if in_turns:
            self._iterate_in_turns(self._trainer, 0.5 / (limit or IN_TURNS))
        else:
            self._trainer.iterate(count)
        now, self._turn = time.perf_counter(), "generator" if in_turns else None
        if not in_turns:
            self._speed.took(now - begun, count)
        self._speed.reached(now, self._trainer.iteration)
        if self._until is not None:
            if self._trainer.iteration >= self._until:
                self._waits = True
                self._make_due_snapshot()
        elif self.mailbox.wants_snapshot and now - self._last_snapshot >= SNAPSHOT_EVERY:
            self._make_due_snapshot()
        if self._diverged:
            self._running = False
            self._make_snapshot()
        self._post_state()
        self._returns.keep(self._run, self._trainer, self._speed.iteration_seconds)

    def _go_on_in_parts(self, trainer: GanTrainer, now: float) -> None:
        """Shows the next part of an iteration once its time has come; with its last the iteration is done."""
        if not self._speed.allows_part(now, USUAL_PARTS):
            return
        if self._slow_motion.go_on(trainer, self._with_details, self._follows):
            self._speed.reached(now, trainer.iteration)
            self._running &= not trainer.all_diverged
            self._returns.keep(self._run, trainer, self._speed.iteration_seconds)
        self._make_snapshot()
        self._post_state()

    def _iterate_in_turns(self, trainer: GanTrainer, pause: float) -> None:
        """Does one iteration and shows what D has learnt before G takes its step; a message ends the pause between."""
        trainer.begin_iteration()
        if self.mailbox.wants_snapshot:
            seen = trainer.probe(
                with_sample=False, with_weights=False, with_details=self._with_details, follows=self._follows
            )
            self.mailbox.post(self._run, snapshot=seen, turn="discriminator")
        until = time.perf_counter() + pause
        while self._messages.empty() and (left := until - time.perf_counter()) > 0:
            time.sleep(min(left, SLICE))
        trainer.finish_iteration()

    def _make_due_snapshot(self) -> None:
        """Makes a snapshot of a run in motion, and a sample for the metrics if that is due; then with its details.

        Nobody may look at them now, but these are the pictures to go back to.
        """
        assert self._trainer is not None
        now = time.perf_counter()
        every = self.sample_every
        if now - self._data_moved < MOVING:
            every = min(every, SAMPLE_EVERY_ON_THE_MOVE)
        with_sample = self._measurer.rested and now - self._last_sample >= every
        with_details = self._with_details or with_sample
        snapshot = self._trainer.probe(
            with_sample=False, with_weights=with_sample, with_details=with_details, follows=self._follows
        )
        self._post_snapshot(snapshot, now)
        if with_sample:
            worked = time.thread_time()
            sample = self._trainer.sample()
            self._measure(snapshot.config, sample, now, time.thread_time() - worked)

    def _make_snapshot(self) -> None:
        """Makes a snapshot of a run that stands, with all there is, and has it measured."""
        assert self._trainer is not None
        now, worked = time.perf_counter(), time.thread_time()
        passing = self._slow_motion.passing(self._trainer)
        self._turn = None if passing is None else passing.turn.player
        if passing is not None and not passing.is_last and self._slow_motion.snapshot is not None:
            self._post_snapshot(self._slow_motion.snapshot, now, passing)
            return
        snapshot = self._trainer.probe(follows=self._follows)
        worked = time.thread_time() - worked
        self._post_snapshot(snapshot, now, passing)
        if snapshot.sample is not None:
            self._measure(snapshot.config, snapshot.sample, now, worked)

    def _post_snapshot(self, snapshot: Snapshot, now: float, passing: Passing | None = None) -> None:
        """Posts a snapshot, and scalars if they are due."""
        assert self._trainer is not None
        self._last_snapshot, self._is_outdated = now, False
        scalars = None
        if not self._running or now - self._last_scalars >= SCALARS_EVERY:
            self._last_scalars, scalars = now, self._trainer.take_scalars()
        self.mailbox.post(
            self._run,
            snapshot=snapshot,
            scalars=scalars,
            turn=self._turn,
            passing=passing,
            insides=self._insides(),
            seconds=self._speed.iteration_seconds,
        )

    def _insides(self) -> Insides | None:
        if not self._looks_inside or self._trainer is None:
            return None
        now, (seen_at, insides) = time.perf_counter(), self._seen_inside
        if not self._running or now - seen_at >= INSIDE_EVERY:
            from ganviz.training.insides import look_inside

            insides = look_inside(self._trainer.member_state())
            self._seen_inside = now, insides
        return insides

    def _measure(self, config: RunConfig, sample: MeasureSample, now: float, cost: float) -> None:
        """Hands over the sample of a snapshot that was posted: its metrics must not come first."""
        self._last_sample = now
        self._measurer.give(self._run, config, sample, cost)

    def _post_state(self) -> None:
        diverged_at = self._trainer.diverged_at[0] if self._trainer is not None else None
        self.mailbox.set_state(self._run, self._running, self._speed.rate if self._running else None, diverged_at)
