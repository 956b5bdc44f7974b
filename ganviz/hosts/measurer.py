"""Computes the metrics beside training, from the newest sample only."""

from __future__ import annotations

import threading
import time
import traceback

from ganviz.config import RunConfig
from ganviz.hosts.mailbox import Failure, Mailbox
from ganviz.metrics import advance_floors, measure
from ganviz.phrases import phrase
from ganviz.snapshot import MeasureSample

#: The share of one processor that the metrics may take: after a sample the thread rests in proportion to its work.
SHARE = 0.05

#: Seconds for which it rests at most: on a very slow machine a curve of few points, and a sentence that comes late, are
#: worse than a little less speed.
LONGEST_REST = 1.5

#: The share of one processor that the metrics may take while data move, so that their curves follow a slider.
SHARE_ON_THE_MOVE = 0.3
#: Seconds after which data that have not moved again stand still, as far as curves go,
MOVING = 1.0
#: and as far as floors go, which take longer than a slider stays where it is.
STILL = 0.3

#: The share of one processor that completing the floors may take while samples come, which is while training runs;
FLOOR_SHARE = 0.08
#: once data stand still again, as long as a floor on show is missing;
FLOOR_SHARE_AWAITED = 0.6
#: and once none has come for a while,
FLOOR_SHARE_PAUSED = 0.5
#: which is after so many seconds.
PAUSED_AFTER = 1.5


class Measurer:
    """A thread that measures the newest sample that it was given and posts the result.

    In between it completes the floors of the target that it measured last, a few milliseconds at a time. Until a floor
    is complete it is posted as None. Those of data that have moved are begun once these stand still; with the last of
    those that are drawn at first the sample is measured again.
    """

    def __init__(self, mailbox: Mailbox) -> None:
        self._mailbox = mailbox
        self._wake = threading.Condition()
        self._work: tuple[int, RunConfig, MeasureSample, float] | None = None
        #: What the floors have still to be completed for: run, config and sample.
        self._floors: tuple[int, RunConfig, MeasureSample] | None = None
        #: The run and the settings of the last sample, when its data last moved, and whether a floor is awaited since.
        self._given: tuple[int, RunConfig] | None = None
        self._moved_at, self._is_awaited = float("-inf"), False
        self._pause, self._rested_at, self._given_at = 0.0, 0.0, time.perf_counter()
        self._busy, self._stopping, self._is_warm = False, False, False
        self._failed_run: int | None = None
        self._thread = threading.Thread(target=self._loop, name="ganviz-measurer", daemon=True)
        self._thread.start()

    @property
    def idle(self) -> bool:
        """Whether the last sample has been measured."""
        return self._work is None and not self._busy

    @property
    def rested(self) -> bool:
        """Whether it is idle and may measure another sample without taking more than its share of the processor."""
        return self.idle and time.perf_counter() >= self._rested_at

    def give(self, run: int, config: RunConfig, sample: MeasureSample, cost: float = 0.0) -> None:
        """Hands over a sample, which replaces one that was not yet begun. A run whose metrics failed gets no others.

        A sample of other data than the last one of its run says that they have moved.

        Args:
            cost: seconds that taking the sample took, which count as work of the metrics.
        """
        with self._wake:
            if run == self._failed_run:
                return
            self._work, self._given_at = (run, config, sample, cost), time.perf_counter()
            if self._given is not None and self._given[0] == run and self._given[1].target != config.target:
                self._moved_at, self._is_awaited = self._given_at, True
            elif self._given is None or self._given[0] != run:
                self._moved_at, self._is_awaited = float("-inf"), False
            self._given = run, config
            self._wake.notify()

    def stop(self) -> None:
        """Ends the thread after the sample that it is measuring."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        self._thread.join()

    def _loop(self) -> None:
        while True:
            with self._wake:
                waiting = None if self._floors is None else self._pause
                self._wake.wait_for(lambda: self._work is not None or self._stopping, waiting)
                if self._stopping:
                    return
                work, self._work, self._busy = self._work, None, self._work is not None
            if work is not None:
                self._measure(*work)
                self._busy = False
            elif self._floors is not None:
                self._advance(*self._floors)

    def _measure(self, run: int, config: RunConfig, sample: MeasureSample, cost: float) -> None:
        begun, begun_work = time.perf_counter(), time.thread_time()
        try:
            self._mailbox.post(run, measures=measure(config, sample, whole=False))
        except Exception as error:
            self._fail(run, error)
        else:
            self._floors = run, config, sample
        if self._is_warm:  # the first one also imports what the others use
            share = SHARE_ON_THE_MOVE if self._moving_since(MOVING) else SHARE
            self._rested_at = begun + min(LONGEST_REST, (cost + time.thread_time() - begun_work) / share)
        self._is_warm = True

    def _moving_since(self, seconds: float) -> bool:
        """Whether data have moved within so many seconds."""
        return time.perf_counter() - self._moved_at < seconds

    def _advance(self, run: int, config: RunConfig, sample: MeasureSample) -> None:
        if self._moving_since(STILL):
            self._pause = STILL / 10
            return
        begun, awaited = time.thread_time(), self._is_awaited
        try:
            if not advance_floors(config, len(sample.generated), awaited):
                self._end_floors(run, config, sample, awaited)
        except Exception as error:
            self._fail(run, error)
        is_paused = time.perf_counter() - self._given_at > PAUSED_AFTER
        share = FLOOR_SHARE_AWAITED if awaited else FLOOR_SHARE_PAUSED if is_paused else FLOOR_SHARE
        self._pause = (time.thread_time() - begun) * (1 / share - 1)

    def _end_floors(self, run: int, config: RunConfig, sample: MeasureSample, awaited: bool) -> None:
        """All floors are complete, or those that are awaited: then the sample is measured again, with them."""
        if not awaited:
            self._floors = None
            return
        self._mailbox.post(run, measures=measure(config, sample, whole=False))
        with self._wake:
            if self._given is not None and self._given[1] is config:  # else data have moved meanwhile
                self._is_awaited = False

    def _fail(self, run: int, error: Exception) -> None:
        self._failed_run, self._floors = run, None
        sentence = phrase(
            "The metrics could not be computed: {error}. Training goes on without them.", error=str(error)
        )
        self._mailbox.post(run, failure=Failure(sentence, "".join(traceback.format_exception(error)), ended=False))
