"""What the metrics cost: python tests/benchmarks/metrics.py

Prints the milliseconds of each metric on one sample and of all floors, then lets a host train with and without
measuring, in turn, and prints the share of iterations that measuring takes. Machines are shared and noisy, so what
counts is the ratio of two neighbouring rounds; the median and the spread are printed. Exit status 1 when a share or the
delay of a reading is beyond its goal.
"""

from __future__ import annotations

import math
import statistics
import sys
import threading
import time
from collections.abc import Callable

import torch

from ganviz import metrics, registry
from ganviz.config import RunConfig
from ganviz.hosts import Mailbox, Run, Start, Stop, ThreadHost, thread_host
from ganviz.hosts.measurer import Measurer
from ganviz.settings import assigned
from ganviz.snapshot import MeasureSample
from ganviz.training.trainer import GanTrainer

#: The greatest share of iterations that all metrics together may take, and seconds that a reading may be late.
MOST_LOST, LATEST = 0.10, 0.25
TARGETS = ("ring", "gaussian")
ROUNDS, ROUND_SECONDS = 12, 3.0
#: Seconds between two looks of the one who fetches pictures, as the window does.
FETCH_EVERY = 1 / 30


def milliseconds(action: Callable[[], object], count: int = 9) -> float:
    """The processor's time in this thread, median of some."""
    taken = []
    for _ in range(count):
        begun = time.thread_time()
        action()
        taken.append(time.thread_time() - begun)
    return statistics.median(taken) * 1e3


def cost_of_each(config: RunConfig) -> None:
    trainer = GanTrainer(config)
    trainer.iterate(300)
    samples = [trainer.sample() for _ in range(9)]
    print(f"\n{config.target.label}: ms of one sample of {len(samples[0].generated):,} points")
    for key, kind in registry.entries("ganviz.metrics").items():
        metric, fresh = kind(), iter([samples[0], *samples])
        metric.measure(config, samples[-1])
        print(f"  {key:<26} {milliseconds(lambda m=metric, f=fresh: m.measure(config, next(f))):7.2f}")
    fresh = iter(samples)
    print(f"  {'all, sharing distances':<26} {milliseconds(lambda: metrics.measure(config, next(fresh), False)):7.2f}")
    print(f"  {'drawing the sample':<26} {milliseconds(trainer.sample):7.2f}")
    begun = time.thread_time()
    metrics.measure(config, samples[0])
    print(f"  {'all floors, once':<26} {(time.thread_time() - begun) * 1e3:7.0f}", flush=True)


class Driven:
    """A host that trains in a thread, and somebody who fetches what it posts."""

    def __init__(self, config: RunConfig) -> None:
        self.mailbox = Mailbox()
        self.host = ThreadHost(self.mailbox)
        self.thread = threading.Thread(target=self.host.work)
        self.thread.start()
        self.host.send(Start(config, 1))
        self.host.send(Run(None))
        self.iteration, self.measured, self.delays = 0, 0, []
        self.shown: dict[int, float] = {}

    def fetch_for(self, seconds: float) -> float:
        """Returns iterations a second."""
        begun, first = time.perf_counter(), self.iteration
        while time.perf_counter() - begun < seconds:
            time.sleep(FETCH_EVERY)
            delivery = self.mailbox.take()
            if delivery is None:
                continue
            now = time.perf_counter()
            if delivery.snapshot is not None:
                self.iteration = delivery.snapshot.iteration
                self.shown[self.iteration] = now
            self.delays += [now - self.shown[m.iteration] for m in delivery.measures if m.iteration in self.shown]
        return (self.iteration - first) / (time.perf_counter() - begun)

    def stop(self) -> None:
        self.host.send(Stop())
        self.thread.join()


def share_lost(config: RunConfig, floors_known: bool) -> tuple[list[float], list[float]]:
    """Returns the share of iterations lost, round by round, and the seconds by which readings came late."""
    give = Measurer.give
    if floors_known:
        metrics.measure(config, GanTrainer(config).sample())
    driven = Driven(config)
    driven.fetch_for(3.0)

    def nothing(self: Measurer, run: int, config: RunConfig, sample: MeasureSample, cost: float) -> None:
        """Measures nothing."""

    lost, every = [], thread_host.SAMPLE_EVERY
    for _ in range(ROUNDS):
        Measurer.give, thread_host.SAMPLE_EVERY = give, every
        with_metrics = driven.fetch_for(ROUND_SECONDS)
        # Nor are samples drawn for them.
        Measurer.give, thread_host.SAMPLE_EVERY = nothing, math.inf
        lost.append(1 - with_metrics / driven.fetch_for(ROUND_SECONDS))
    Measurer.give, thread_host.SAMPLE_EVERY = give, every
    driven.stop()
    return lost, driven.delays


def main() -> int:
    torch.set_num_threads(1)
    missed = False
    for target in TARGETS:
        cost_of_each(assigned(RunConfig(), f"target={target}"))
    print("\nshare of iterations that metrics take: median (lowest–highest); latest reading")
    for target in TARGETS:
        lost, delays = share_lost(assigned(RunConfig(), f"target={target}"), floors_known=True)
        share, latest = statistics.median(lost), max(delays, default=0.0)
        print(
            f"  {target:<10} {share:6.1%} ({min(lost):.1%}–{max(lost):.1%})   {latest * 1e3:4.0f} ms of {len(delays)}",
            flush=True,
        )
        missed |= share > MOST_LOST or latest > LATEST
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
