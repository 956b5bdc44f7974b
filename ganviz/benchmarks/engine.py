from __future__ import annotations

from collections.abc import Iterator

from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks._in_turn import ratio

#: Batch, layers, width, with R1 + R2, and how many times as quick as the plain loop an iteration should be.
AGAINST_PLAIN = (
    (150, 2, 8, False, 6.0),
    (50, 1, 128, False, 6.0),
    (256, 2, 128, False, 2.3),
    (150, 2, 8, True, 2.5),
    (256, 2, 128, True, 2.5),
)
#: Settings, and the most that an iteration with them may take, in iterations without.
AGAINST_OWN = (("penalty=r1r2", 2.2), ("schedule.unroll=5", 12.0))


class Engine(Benchmark):
    """One iteration of one member on one thread, against the plain PyTorch loop, against its own bare matrix products,
    and with penalty and unrolling against without."""

    key = "engine"
    label = "an iteration"

    def run(self) -> Iterator[Figure]:
        import torch

        from ganviz.benchmarks._loops import GAMMA, ours, plain, products

        torch.set_num_threads(1)
        for batch, layers, width, penalised, least in AGAINST_PLAIN:
            settings = ("penalty=r1r2", f"penalty.weight={GAMMA}") if penalised else ()
            name = f"plain loop ÷ ours, batch {batch}, {layers}×{width}{', R1 + R2' if penalised else ''}"
            yield ratio(
                name,
                plain(batch, layers, width, penalised),
                ours(batch, layers, width, *settings),
                at_least=least,
            )
        name = "ours ÷ matrix products, batch 256, 2×128"
        yield ratio(name, ours(256, 2, 128), products(256, 2, 128), at_most=1.6)
        for batch, layers, width in ((150, 2, 8), (256, 2, 128)):
            for setting, most in AGAINST_OWN:
                name = f"with {setting} ÷ without, batch {batch}, {layers}×{width}"
                yield ratio(name, ours(batch, layers, width, setting), ours(batch, layers, width), at_most=most)
