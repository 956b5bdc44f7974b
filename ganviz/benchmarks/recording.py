from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks._in_turn import median

if TYPE_CHECKING:
    from ganviz.recording import Recording
    from ganviz.snapshot import Snapshot

#: How long the runs are: a cheap one of some minutes, and an hour of the smallest network.
LENGTHS = (1_000_000, 8_000_000)
#: Iterations of a delivery of scalars, and between two pictures. Fewer pictures come than in a window, for they say the
#: same sooner: any number of them is thinned.
DELIVERED, PICTURED = 220, 440
#: Places of the run that are gone back to.
PLACES = 200
STATM, PAGE = Path("/proc/self/statm"), 4096


class Memory(Benchmark):
    """What a run's memory costs the window: processor time of its thread for each delivery of scalars, each picture and
    each moment that is gone back to, and the memory of all, at a million iterations and at an hour's eight."""

    key = "recording"
    label = "what a run remembers"

    def run(self) -> Iterator[Figure]:
        picture = _picture()
        for length in LENGTHS:
            yield from _recorded(length, picture)


def _recorded(length: int, picture: Snapshot) -> Iterator[Figure]:
    import numpy as np

    from ganviz.recording import Recording
    from ganviz.snapshot import SCALARS, ScalarBlock, frozen

    recording, begun, of = Recording(), _megabytes(), f"{length:,} iterations"
    values = frozen(np.random.default_rng(0).random((DELIVERED, len(SCALARS))))
    adds, most = [], 0.0
    for first in range(0, length, DELIVERED):
        block = ScalarBlock(first, values)
        adds.append(_milliseconds(lambda block=block: recording.add_scalars(block)))  # type: ignore[misc]
        if first // DELIVERED % 100 == 0:
            most = max(most, _megabytes() - begun)
    held = _megabytes() - begun
    yield median(f"a delivery of scalars, {of}", adds, "ms")
    yield _single(f"the longest delivery, {of}", max(adds), "ms", at_most=2.0)
    if begun:
        yield _single(f"memory of the scalars, {of}", held, "MB", at_most=64.0)
        yield _single(f"the most that it was, {of}", most, "MB", at_most=64.0)
    yield from _pictured(recording, length, picture, of)


def _pictured(recording: Recording, length: int, picture: Snapshot, of: str) -> Iterator[Figure]:
    adds = []
    for iteration in range(PICTURED, length, PICTURED):
        another = _another(picture, iteration)
        adds.append(_milliseconds(lambda another=another: recording.pictures.add(another)))  # type: ignore[misc]
    yield median(f"a picture, {of}", adds, "ms")
    yield _single(f"the longest picture, {of}", max(adds), "ms", at_most=2.0)
    size = recording.pictures.size / 1e6
    yield _single(f"memory of {len(recording.pictures)} pictures, {of}", size, "MB", at_most=256.0)
    yield median(f"the numbers so far, {of}", [_milliseconds(recording.history) for _ in range(PLACES)], "ms")
    rng = random.Random(0)
    places = [rng.randrange(length) for _ in range(PLACES)]
    back = sorted(_milliseconds(lambda at=at: recording.frame(at)) for at in places)  # type: ignore[misc]
    yield Figure(f"back to an earlier moment, {of}", statistics.median(back), back[0], back[-1], "ms", at_most=2.0)


def _single(name: str, value: float, unit: str, at_most: float) -> Figure:
    return Figure(name, value, value, value, unit, at_most=at_most)


def _milliseconds(call: Callable[[], object]) -> float:
    """The processor time of a call, without that of whatever else runs on this machine."""
    begun = time.thread_time()
    call()
    return 1000 * (time.thread_time() - begun)


def _megabytes() -> float:
    """What this process has in memory; 0 on systems that do not say it there."""
    return int(STATM.read_text(encoding="utf-8").split()[1]) * PAGE / 1e6 if STATM.is_file() else 0.0


def _picture() -> Snapshot:
    """A picture of the preset that the program begins with, as the window gets it."""
    from ganviz.presets import FIRST, preset
    from ganviz.training.trainer import GanTrainer

    trainer = GanTrainer(preset(FIRST).config)
    trainer.iterate(10)
    return trainer.probe(with_sample=False)


def _another(picture: Snapshot, iteration: int) -> Snapshot:
    """A picture with numbers of its own where a later one would have them."""
    from ganviz.snapshot import frozen

    field, densities = picture.field, picture.densities
    values, slope = frozen(field.values), frozen(field.slope)
    optimal = None if field.optimal is None else frozen(field.optimal)
    return replace(
        picture,
        iteration=iteration,
        generated=frozen(picture.generated),
        push=frozen(picture.push),
        field=replace(field, values=values, optimal=optimal, slope=slope),
        densities=None if densities is None else replace(densities, generated=frozen(densities.generated)),
        manifold=None if picture.manifold is None else frozen(picture.manifold),
    )
