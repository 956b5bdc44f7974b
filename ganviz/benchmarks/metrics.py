from __future__ import annotations

import math
import threading
import time
from collections.abc import Iterator

from ganviz.assignment import assigned
from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks._in_turn import median
from ganviz.config import RunConfig
from ganviz.hosts import Mailbox, Run, Start, Stop
from ganviz.hosts.thread_host import ThreadHost
from ganviz.metrics import measure

TARGETS = ("ring", "gaussian")
ROUNDS = 12
#: Seconds with metrics, and without, in a round.
ROUND_SECONDS = 3.0
#: Seconds of training before the first round.
SETTLING = 3.0
#: Seconds between two pictures that are fetched, as the window does.
FETCH_EVERY = 1 / 30
#: Samples whose processor time is taken.
SAMPLES = 9


class Metrics(Benchmark):
    """What all metrics together cost: the share of iterations that training loses to them, samples included, and by how
    much the latest reading came after the picture of its iteration. A host trains in a thread, with them and without in
    turn."""

    key = "metrics"
    label = "the metrics' share"

    def run(self) -> Iterator[Figure]:
        import torch

        torch.set_num_threads(1)
        for target in TARGETS:
            config = assigned(RunConfig(), f"target={target}")
            yield _cost(config)
            driven = _Driven(config)
            try:
                yield from driven.share_and_delay()
            finally:
                driven.stop()


def _cost(config: RunConfig) -> Figure:
    """The processor's time for one sample and all that is read from it."""
    from ganviz.training.trainer import GanTrainer

    trainer = GanTrainer(config)
    trainer.iterate(100)
    measure(config, trainer.sample())
    taken = []
    for _ in range(SAMPLES):
        begun = time.thread_time()
        measure(config, trainer.sample(), whole=False)
        taken.append(1e3 * (time.thread_time() - begun))
    return median(f"one sample and its metrics, {config.target.label}", taken, "ms")


class _Driven:
    """A host that trains in a thread, and whose pictures and readings are fetched."""

    def __init__(self, config: RunConfig) -> None:
        self._name = config.target.label
        self._mailbox = Mailbox()
        self._host = ThreadHost(self._mailbox)
        self._thread = threading.Thread(target=self._host.work)
        self._thread.start()
        self._host.send(Start(config, 1))
        self._host.send(Run(None))
        self._iteration, self._delays = 0, [0.0]
        self._shown: dict[int, float] = {}

    def share_and_delay(self) -> Iterator[Figure]:
        """Trains with and without metrics in turn."""
        every, lost = self._host.sample_every, []
        self._fetch_for(SETTLING)
        for _ in range(ROUNDS):
            self._host.sample_every = every
            with_metrics = self._fetch_for(ROUND_SECONDS)
            self._host.sample_every = math.inf
            lost.append(1 - with_metrics / self._fetch_for(ROUND_SECONDS))
        yield median(f"share of iterations lost, {self._name}", lost, "", at_most=0.10)
        latest = max(self._delays)
        yield Figure(f"latest reading, {self._name}", latest, min(self._delays), latest, "s", at_most=0.25)

    def _fetch_for(self, duration: float) -> float:
        """Returns iterations a second."""
        begun, first = time.perf_counter(), self._iteration
        while time.perf_counter() - begun < duration:
            time.sleep(FETCH_EVERY)
            delivery = self._mailbox.take()
            if delivery is None:
                continue
            now = time.perf_counter()
            if delivery.snapshot is not None:
                self._iteration = delivery.snapshot.iteration
                self._shown[self._iteration] = now
            known = (one.iteration for one in delivery.measures if one.iteration in self._shown)
            self._delays += [now - self._shown[iteration] for iteration in known]
        return (self._iteration - first) / (time.perf_counter() - begun)

    def stop(self) -> None:
        """Ends the training."""
        self._host.send(Stop())
        self._thread.join()
