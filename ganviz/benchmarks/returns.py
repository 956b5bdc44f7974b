from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks._in_turn import median
from ganviz.presets import FIRST, preset

if TYPE_CHECKING:
    from ganviz.training.trainer import GanTrainer

#: Iterations of the run, and how many of them are gone back to.
ITERATIONS, PLACES = 50_000, 20
#: Iterations between two looks whether a checkpoint is due, and on the way back between two looks at the messages.
SLICE = 8


class Returns(Benchmark):
    """From the end of a long run of the first preset back to twenty of its iterations, chosen at random, until each can
    be seen. Whether they are what they were, bit for bit, and what it takes of memory and of training to get there."""

    key = "returns"
    label = "the way back to earlier iterations"
    is_long = True

    def run(self) -> Iterator[Figure]:
        from ganviz.training.past import BUDGET, Past
        from ganviz.training.trainer import GanTrainer

        rng = np.random.default_rng(0)
        places = sorted(rng.choice(ITERATIONS, PLACES, replace=False).tolist())
        past, trainer = Past(), GanTrainer(preset(FIRST).config)
        past.begin(0, trainer)
        were, spent, begun = dict[int, bytes](), 0.0, time.thread_time()
        for stop in [*places, ITERATIONS]:
            while trainer.iteration < stop:
                trainer.iterate(min(SLICE, stop - trainer.iteration))
                trainer.take_scalars()
                seconds = (time.thread_time() - begun) / trainer.iteration
                if past.is_due(trainer.iteration, seconds):
                    before = time.thread_time()
                    past.note(trainer)
                    spent += time.thread_time() - before
            were[stop] = _weights(trainer)
        share = spent / (time.thread_time() - begun)
        past.leave(trainer)
        yield Figure("share of training that checkpoints take", share, share, share, "", at_most=0.01)
        size = past.size / 2**20
        yield Figure("checkpoints", size, size, size, "MB", at_most=BUDGET / 2**20)
        taken, wrong = [], 0
        for run, place in enumerate(rng.permutation(places).tolist(), 1):
            asked = time.perf_counter()
            way = past.fork(0, place, run, None)
            while not way.has_arrived:
                way.advance(SLICE)
            way.trainer.probe()
            taken.append(time.perf_counter() - asked)
            wrong += _weights(way.trainer) != were[place]
        yield median(f"way back, {PLACES} iterations of {ITERATIONS:,}", taken, "s")
        late = float(np.percentile(taken, 95))
        yield Figure("way back, 95th percentile", late, late, late, "s", at_most=3.0)
        yield Figure("iterations that were not the same again", wrong, wrong, wrong, "", at_most=0)


def _weights(trainer: GanTrainer) -> bytes:
    return b"".join(player.parameters.numpy().tobytes() for player in (trainer.generator, trainer.discriminator))
