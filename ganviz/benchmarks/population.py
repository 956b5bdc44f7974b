from __future__ import annotations

from collections.abc import Iterator

from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks._in_turn import ratio

MEMBERS = 16
#: Batch, layers, width, and how many times as quick as the plain loop an iteration of one of the members should be.
AGAINST_PLAIN = ((150, 2, 8, 15.0), (50, 1, 128, 15.0))


class Population(Benchmark):
    """Sixteen members side by side on one thread: an iteration of each against one of the plain PyTorch loop."""

    key = "population"
    label = "many runs at once"

    def run(self) -> Iterator[Figure]:
        import torch

        from ganviz.benchmarks._loops import ours, plain

        torch.set_num_threads(1)
        for batch, layers, width, least in AGAINST_PLAIN:
            name = f"plain loop ÷ one of {MEMBERS} members, batch {batch}, {layers}×{width}"
            many = ours(batch, layers, width, members=MEMBERS)
            yield ratio(name, plain(batch, layers, width), many, per=MEMBERS, at_least=least)
