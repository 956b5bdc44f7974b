"""Training in a process of its own, as in the window, without a window."""

from __future__ import annotations

import threading
import time
from itertools import pairwise

from ganviz.config import RunConfig
from ganviz.hosts import Mailbox, Pause, ProcessHost, Run, Start, Stop

#: Seconds between two pictures that are fetched: as often as a window shows them.
FETCH_EVERY = 1 / 30
#: Seconds between two turns of the loop that fetches them, which does nothing else.
BEAT = 0.005
#: Seconds between the start of training and what counts.
WARMING = 0.7
#: Seconds within which a picture has to come.
PATIENCE = 30.0


class BareRun:
    """A run whose pictures are fetched, or not, but never shown. It is paused until it is asked for its rate.

    Attributes:
        gaps: seconds between two turns of the loop that fetches: how long the machine holds an idle loop up.
    """

    def __init__(self, config: RunConfig) -> None:
        self._mailbox = Mailbox()
        self._host = ProcessHost(self._mailbox)
        self._thread = threading.Thread(target=self._host.work)
        self._thread.start()
        self._host.send(Start(config, 1))
        self._iteration, self.gaps = -1, list[float]()
        self._fetch_next()

    def fetched_rate(self, seconds: float) -> float:
        """Trains for so long and returns iterations a second, while every picture is fetched."""
        self._host.send(Run(None))
        self._fetch_for(WARMING)
        begun, first = time.perf_counter(), self._iteration
        self.gaps += self._fetch_for(seconds)
        rate = (self._iteration - first) / (time.perf_counter() - begun)
        self._stand()
        return rate

    def unseen_rate(self, seconds: float) -> float:
        """The same while no picture is fetched."""
        self._host.send(Run(None))
        self._fetch_for(WARMING)
        begun, first = time.perf_counter(), self._iteration
        time.sleep(seconds)
        self._fetch_next()  # this one was made at once, and waited
        self._fetch_next()
        rate = (self._iteration - first) / (time.perf_counter() - begun)
        self._stand()
        return rate

    def stop(self) -> None:
        """Ends the process."""
        self._host.send(Stop())
        self._thread.join()

    def _stand(self) -> None:
        self._host.send(Pause())
        self._fetch_for(0.3)

    def _fetch_for(self, seconds: float) -> list[float]:
        """Returns the seconds between beats."""
        beats = [time.perf_counter()]
        fetched, until = beats[0], beats[0] + seconds
        while beats[-1] < until:
            time.sleep(BEAT)
            beats.append(time.perf_counter())
            if beats[-1] - fetched >= FETCH_EVERY:
                fetched = max(fetched + FETCH_EVERY, beats[-1] - FETCH_EVERY)  # on average exactly so often
                self._fetch()
        return [after - before for before, after in pairwise(beats)]

    def _fetch_next(self) -> None:
        until = time.perf_counter() + PATIENCE
        while not self._fetch():
            if time.perf_counter() > until:
                raise RuntimeError("training sends no pictures")
            time.sleep(1e-3)

    def _fetch(self) -> bool:
        delivery = self._mailbox.take()
        if delivery is None or delivery.snapshot is None:
            return False
        self._host.fetched()
        self._iteration = delivery.snapshot.iteration
        return True
