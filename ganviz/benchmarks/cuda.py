from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks._in_turn import median, ratio, seconds

if TYPE_CHECKING:
    from ganviz.training.device import Execution

BATCH = 256
LAYERS = 2
WIDTH = 128
MEMBERS = 1024
#: Iterations of one member in a call: so many that waiting for the GPU counts for little.
AT_ONCE = 64
#: The same of the population.
AT_ONCE_OF_MANY = 16
ROUNDS = 7


class Cuda(Benchmark):
    """Captured iterations on a GPU against the same operations one by one and against the plain PyTorch loop there, and
    how many GANs it trains at once."""

    key = "cuda"
    label = "a GPU"

    def run(self) -> Iterator[Figure]:
        import torch

        if not torch.cuda.is_available():
            print("ganviz: cuda: no CUDA GPU was found here, so there is nothing to measure.", file=sys.stderr)
            return
        from ganviz.training.capture.runners import EagerRunner
        from ganviz.training.device import ON_CUDA, Execution

        shape = f"batch {BATCH}, {LAYERS}×{WIDTH}"
        replayed, called = trained(ON_CUDA), trained(Execution(ON_CUDA.device, EagerRunner, draws_there=True))
        yield ratio(f"operation by operation ÷ graph, {shape}", called, replayed, at_least=8.0)
        yield ratio(f"plain loop on the GPU ÷ graph, {shape}", plain_there(), replayed)
        for dtype, goal in (("float32", 200_000), ("tf32", None)):
            many = trained(ON_CUDA, MEMBERS, AT_ONCE_OF_MANY, dtype)
            rates = [MEMBERS * AT_ONCE_OF_MANY / seconds(many, 2) for _ in range(ROUNDS)]
            yield median(f"{MEMBERS} members, {shape}, {dtype}, iterations of one GAN", rates, "/s", at_least=goal)


def trained(
    execution: Execution, members: int = 1, iterations: int = AT_ONCE, dtype: str = "float32"
) -> Callable[[], None]:
    """Returns what trains a run like this for so many iterations and waits for the GPU; everything is captured."""
    import torch

    from ganviz.assignment import assigned, replaced
    from ganviz.config import RunConfig
    from ganviz.training.trainer import GanTrainer

    sizes = [f"{p}.{name}" for p in ("generator", "discriminator") for name in (f"layers={LAYERS}", f"width={WIDTH}")]
    config = assigned(RunConfig(), f"schedule.batch_size={BATCH}", f"dtype={dtype}", *sizes)
    trainer = GanTrainer([replaced(config, "seed", seed) for seed in range(members)], execution)

    def iterate() -> None:
        trainer.iterate(iterations)
        trainer.take_scalars()
        torch.cuda.synchronize()

    iterate()
    return iterate


def plain_there() -> Callable[[], None]:
    """Returns the plain PyTorch loop, on the GPU, for as many iterations."""
    import torch

    from ganviz.benchmarks._loops import plain

    with torch.device("cuda"):
        loop = plain(BATCH, LAYERS, WIDTH)

    def iterate() -> None:
        with torch.device("cuda"):
            for _ in range(AT_ONCE):
                loop()
        torch.cuda.synchronize()

    return iterate
