"""Computes the metrics beside training, from the newest sample only."""

from __future__ import annotations

import threading
import time
import traceback

from ganviz.config import RunConfig
from ganviz.hosts.mailbox import Failure, Mailbox
from ganviz.metrics import advance_floors, measure
from ganviz.snapshot import MeasureSample

#: The share of one processor that the metrics may take: after a sample the thread rests in proportion to its work.
SHARE = 0.05

#: But it never rests for longer than so many seconds: on a very slow machine a curve of few points, and a sentence that
#: comes late, are worse than a little less speed.
LONGEST_REST = 1.5

#: The share that floors may take while they grow: little while samples come, for that is while training runs, and half
#: once none has come for so many seconds.
FLOOR_SHARE, FLOOR_SHARE_STANDING, STANDING_AFTER = 0.08, 0.5, 1.5


class Measurer:
    """A thread that measures the newest sample that it was given and posts the result.

    In between it completes the floors of the target that it measured last, a few milliseconds at a time; until then
    they are posted as None.
    """

    def __init__(self, mailbox: Mailbox) -> None:
        self._mailbox = mailbox
        self._wake = threading.Condition()
        self._work: tuple[int, RunConfig, MeasureSample, float] | None = None
        #: What floors are still to be completed for: a run's target and the number of points.
        self._floors: tuple[int, RunConfig, int] | None = None
        self._pause, self._rested_at, self._given_at = 0.0, 0.0, time.perf_counter()
        self._busy, self._stopping, self._is_warm = False, False, False
        self._failed_run: int | None = None
        self._thread = threading.Thread(target=self._loop, name="ganviz-measurer", daemon=True)
        self._thread.start()

    @property
    def idle(self) -> bool:
        """The last sample has been measured."""
        return self._work is None and not self._busy

    @property
    def rested(self) -> bool:
        """It is idle, and another sample would not take more than its share of the processor."""
        return self.idle and time.perf_counter() >= self._rested_at

    def give(self, run: int, config: RunConfig, sample: MeasureSample, cost: float = 0.0) -> None:
        """Hands over a sample; one that was not yet begun is dropped, and so are those of a run that has failed.

        Args:
            cost: seconds of work that drawing the sample took, which count as the metrics' own.
        """
        with self._wake:
            if run != self._failed_run:
                self._work, self._given_at = (run, config, sample, cost), time.perf_counter()
                self._wake.notify()

    def stop(self) -> None:
        """Ends the thread once it has finished what it is at."""
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
            self._floors = run, config, len(sample.generated)
        if self._is_warm:  # the first one imports what the others find there
            self._rested_at = begun + min(LONGEST_REST, (cost + time.thread_time() - begun_work) / SHARE)
        self._is_warm = True

    def _advance(self, run: int, config: RunConfig, n: int) -> None:
        begun = time.thread_time()
        try:
            if not advance_floors(config, n):
                self._floors = None
        except Exception as error:
            self._fail(run, error)
        standing = time.perf_counter() - self._given_at > STANDING_AFTER
        share = FLOOR_SHARE_STANDING if standing else FLOOR_SHARE
        self._pause = (time.thread_time() - begun) * (1 / share - 1)

    def _fail(self, run: int, error: Exception) -> None:
        self._failed_run, self._floors = run, None
        sentence = f"The metrics could not be computed: {error}. Training goes on without them."
        self._mailbox.post(run, failure=Failure(sentence, "".join(traceback.format_exception(error)), ended=False))
