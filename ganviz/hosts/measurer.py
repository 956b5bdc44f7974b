"""Computes the metrics beside training, from the newest sample only."""

from __future__ import annotations

import threading
import traceback

from ganviz.config import RunConfig
from ganviz.hosts.mailbox import Failure, Mailbox
from ganviz.metrics import measure
from ganviz.snapshot import MeasureSample


class Measurer:
    """A thread that measures the newest sample that it was given and posts the result."""

    def __init__(self, mailbox: Mailbox) -> None:
        self._mailbox = mailbox
        self._wake = threading.Condition()
        self._work: tuple[int, RunConfig, MeasureSample] | None = None
        self._busy, self._stopping = False, False
        self._failed_run: int | None = None
        self._thread = threading.Thread(target=self._loop, name="ganviz-measurer", daemon=True)
        self._thread.start()

    @property
    def idle(self) -> bool:
        """The last sample has been measured."""
        return self._work is None and not self._busy

    def give(self, run: int, config: RunConfig, sample: MeasureSample) -> None:
        """Hands over a sample; one that was not yet begun is dropped, and so are those of a run that has failed."""
        with self._wake:
            if run != self._failed_run:
                self._work = (run, config, sample)
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
                self._wake.wait_for(lambda: self._work is not None or self._stopping)
                if self._stopping or self._work is None:
                    return
                (run, config, sample), self._work, self._busy = self._work, None, True
            try:
                self._mailbox.post(run, measures=measure(config, sample))
            except Exception as error:
                self._failed_run = run
                sentence = f"The metrics could not be computed: {error}. Training goes on without them."
                self._mailbox.post(run, failure=Failure(sentence, traceback.format_exc(), ended=False))
            finally:
                self._busy = False
