"""Reads the metrics of many members over all cores, where a single process trains them: without torch."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Collection, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context

from ganviz.config import RunConfig
from ganviz.metrics import measure
from ganviz.snapshot import Measures, MeasureSample

#: Samples that wait for each process, so that none waits for one.
AHEAD = 3


def measured_in_processes(
    samples: Iterable[tuple[RunConfig, MeasureSample]],
    processes: int,
    whole: bool,
    only: Collection[str] | None,
) -> Iterator[Measures]:
    """Yields what the metrics read of each sample, in order.

    Args:
        samples: taken while others are measured.
        whole, only: as for ``measure``.
    """
    with ProcessPoolExecutor(processes, get_context("spawn"), _begin) as pool:
        waiting: deque[Future[Measures]] = deque()
        for config, sample in samples:
            waiting.append(pool.submit(measure, config, sample, whole, only))
            if len(waiting) > AHEAD * processes:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _begin() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal goes to all processes; the parent decides
