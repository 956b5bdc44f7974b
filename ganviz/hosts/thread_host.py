"""Training in the thread that calls ``work``."""

from __future__ import annotations

import queue
import sys
import time
import traceback
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from ganviz.hosts.mailbox import Failure, Mailbox
from ganviz.hosts.measurer import Measurer
from ganviz.hosts.messages import Message, Pause, Run, Start, Step, Stop, Update
from ganviz.settings import ConfigError

if TYPE_CHECKING:
    from ganviz.snapshot import ScalarBlock
    from ganviz.training.trainer import GanTrainer

#: Seconds for which a thread that computes may keep Python's lock while another waits for it. At Python's own 5 ms the
#: measurer would hold training up between any two operations.
SWITCH = 0.0005
#: Seconds of iterations between two looks at the messages: short enough that a key press is felt at once.
SLICE = 0.005
#: Seconds between two snapshots at the least; between two looks at D's field, which costs as much as all else in a
#: snapshot and changes slowly; between two estimates of P_G; between two samples for the metrics; and between two
#: deliveries of scalars, which are drawn ten times a second.
PICTURE_EVERY, FIELD_EVERY, DENSITIES_EVERY, SAMPLE_EVERY, SCALARS_EVERY = 1 / 45, 0.1, 0.24, 0.24, 0.1
#: Seconds over which the rate is averaged.
RATE_WINDOW = 0.6


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
        self.sample_every = SAMPLE_EVERY
        self._run = 0
        self._running = False
        self._rate_limit: float | None = None
        #: The last command's effect has not been looked at.
        self._unseen = False
        #: As measured; at first so long that a slice is one iteration, however large the networks are.
        self._iteration_seconds = SLICE
        self._last_picture = self._last_field = self._last_densities = self._last_sample = float("-inf")
        self._last_scalars = float("-inf")
        self._progress: deque[tuple[float, int]] = deque()
        self._due = 0.0

    def send(self, message: Message) -> None:
        """Hands over a message; it is acted upon between two slices of iterations."""
        if isinstance(message, Start):
            self.mailbox.begin(message.run, "")
        self._messages.put(message)

    def fetched(self) -> None:
        """The last snapshot was taken; the mailbox in this process knows that by itself."""

    def work(self) -> None:
        """Serves messages and trains in between, until told to stop."""
        sys.setswitchinterval(SWITCH)
        self._measurer = Measurer(self.mailbox)
        try:
            while self._serve():
                self._guarded(self._advance)
        finally:
            self._measurer.stop()

    def _serve(self) -> bool:
        """Acts on all messages that wait; sleeps on them while standing still. False: stop."""
        wait = None if not self._running else 0.0
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
        """Whatever goes wrong in a run stops that run, is told, and leaves the host at work.

        But for a GPU without enough memory: then the run goes on on the CPU.
        """
        try:
            try:
                action()
            except RuntimeError as error:
                if not self._moved_to_cpu(error):
                    raise
        except Exception as error:
            self._running, self._trainer = False, None
            sentence = str(error) if isinstance(error, ConfigError) else f"Training stopped: {error}."
            self.mailbox.post(self._run, failure=Failure(sentence, traceback.format_exc(), ended=True))
            self._tell()

    def _moved_to_cpu(self, error: RuntimeError) -> bool:
        """Goes on on the CPU from where the run stood if it is the GPU's memory that failed; else returns False."""
        before = self._trainer
        if before is None:
            return False
        from ganviz.training.device import ON_CPU, out_of_memory, release_memory
        from ganviz.training.trainer import GanTrainer

        if before.execution == ON_CPU or not out_of_memory(error):
            return False
        release_memory()
        self._trainer = GanTrainer.restored(before.checkpoint(), before.journal, ON_CPU)
        self._trainer.diverged_at, self._iteration_seconds = before.diverged_at, SLICE
        self._progress.clear()
        sentence = (
            f"The GPU ran out of memory, so the run goes on on the CPU, from iteration {before.iteration:,} and with "
            "the same weights. For the GPU, choose smaller networks or batches and reset."
        )
        self._tell_of_memory(sentence, before.take_scalars())
        return True

    def _tell_of_memory(self, sentence: str, scalars: list[ScalarBlock] | None = None) -> None:
        failure = Failure(sentence, traceback.format_exc(), ended=False)
        self.mailbox.post(self._run, failure=failure, scalars=scalars, device="cpu")
        self._unseen = True

    def _act(self, message: Message) -> None:
        if isinstance(message, Start):
            self._start(message)
        elif isinstance(message, Run):
            self._running, self._rate_limit = self._trainer is not None and not self._diverged, message.rate
            self._due = time.perf_counter()
            self._progress.clear()
        elif isinstance(message, Pause):
            self._unseen |= self._running
            self._running = False
        elif self._trainer is not None and isinstance(message, Step):
            self._running, self._unseen = False, True
            if message.kind == "iteration":
                self._trainer.iterate()
            else:
                self._trainer.step(message.kind)
        elif self._trainer is not None and isinstance(message, Update):
            self._trainer.update(message.config)
            self._unseen, self._iteration_seconds = True, max(self._iteration_seconds, SLICE)
        if self._running or not self._unseen:
            self._tell()

    def _start(self, message: Start) -> None:
        self._run, self._running, self._trainer = message.run, False, None
        self._progress.clear()
        self._iteration_seconds = SLICE
        from ganviz.training.device import ON_CPU, out_of_memory, release_memory
        from ganviz.training.trainer import GanTrainer

        try:
            self._trainer = GanTrainer(message.config)
            self.mailbox.begin(message.run, str(self._trainer.device))
        except RuntimeError as error:
            if not out_of_memory(error):
                raise
            release_memory()
            self._trainer = GanTrainer(message.config, ON_CPU)
            self.mailbox.begin(message.run, "cpu")
            self._tell_of_memory(
                "The GPU has too little memory for this run, so it trains on the CPU. For the GPU, choose smaller "
                "networks or batches and reset."
            )
        self._look()

    @property
    def _diverged(self) -> bool:
        return self._trainer is not None and self._trainer.all_diverged

    def _advance(self) -> None:
        """Trains for one slice, then looks if a picture is wanted; standing still, it looks at what has changed."""
        if self._trainer is None:
            return
        if not self._running:
            if self._unseen:  # once for all messages that waited: a slider that is dragged sends many
                self._look()
                self._tell()
            return
        begun = time.perf_counter()
        count = max(1, int(SLICE / self._iteration_seconds))
        if self._rate_limit is not None:
            count = min(count, self._allowed(begun))
            if count == 0:
                return
        self._trainer.iterate(count)
        now = time.perf_counter()
        self._iteration_seconds += 0.2 * ((now - begun) / count - self._iteration_seconds)
        self._progress.append((now, self._trainer.iteration))
        while now - self._progress[0][0] > RATE_WINDOW and len(self._progress) > 2:
            self._progress.popleft()
        if self.mailbox.wants_snapshot and now - self._last_picture >= PICTURE_EVERY:
            self._glance(now)
        if self._diverged:
            self._running = False
            self._look()
        self._tell()

    def _allowed(self, now: float) -> int:
        """How many iterations the speed limit allows by now; waits a little when it is none."""
        assert self._rate_limit is not None
        if now < self._due:
            time.sleep(min(self._due - now, SLICE))
            return 0
        count = 1 + int((now - self._due) * self._rate_limit)
        # After a hold-up the limit is kept from now on; what was missed is not made up for in a burst.
        count = min(count, max(1, int(self._rate_limit * PICTURE_EVERY)))
        self._due = max(self._due + count / self._rate_limit, now - PICTURE_EVERY)
        return count

    def _glance(self, now: float) -> None:
        """Looks at those parts whose time has come; at the points in any case."""
        sample = self._measurer.rested and now - self._last_sample >= self.sample_every
        densities = now - self._last_densities >= DENSITIES_EVERY
        self._look(sample, sample or densities or now - self._last_field >= FIELD_EVERY, densities)

    def _look(self, with_sample: bool = True, with_field: bool = True, with_densities: bool = True) -> None:
        assert self._trainer is not None
        now, worked = time.perf_counter(), time.thread_time()
        snapshot = self._trainer.probe(with_sample=with_sample, with_field=with_field, with_densities=with_densities)
        self._last_picture, self._unseen = now, False
        self._last_field = now if with_field else self._last_field
        self._last_densities = now if with_densities or with_sample else self._last_densities
        worked = time.thread_time() - worked
        scalars = None
        if not self._running or now - self._last_scalars >= SCALARS_EVERY:
            self._last_scalars, scalars = now, self._trainer.take_scalars()
        self.mailbox.post(self._run, snapshot=snapshot, scalars=scalars)
        if snapshot.sample is not None:  # after the picture, for metrics must not come before it
            self._last_sample = now
            self._measurer.give(self._run, snapshot.config, snapshot.sample, worked)

    def _tell(self) -> None:
        diverged_at = self._trainer.diverged_at[0] if self._trainer is not None else None
        rate = None
        if self._running and len(self._progress) > 1:
            (t0, i0), (t1, i1) = self._progress[0], self._progress[-1]
            rate = (i1 - i0) / (t1 - t0) if t1 > t0 else None
        self.mailbox.set_state(self._run, self._running, rate, diverged_at)
