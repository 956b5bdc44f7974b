"""One iteration of GanViz against the loop that everyone writes, timed in turn: python tests/benchmarks/engine.py

Machines are shared and noisy, so what counts is the ratio of two neighbouring rounds; the median and the spread over
rounds are printed. Exit status 1 when a ratio is below its goal.
"""

from __future__ import annotations

import math
import statistics
import sys
import time
from collections.abc import Callable

import torch
from torch import nn

from ganviz.config import RunConfig
from ganviz.settings import assigned
from ganviz.training.trainer import GanTrainer

#: batch, layers, width, with R1 + R2, and the least ratio of the plain loop to ours.
AGAINST_PLAIN = (
    (150, 2, 8, False, 4.0),
    (50, 1, 128, False, 4.0),
    (256, 2, 128, False, 2.0),
    (150, 2, 8, True, 2.5),
    (256, 2, 128, True, 2.5),
)
#: Settings, and the greatest ratio of an iteration with them to one without.
AGAINST_OWN = (("penalty=r1r2", 2.2), ("schedule.unroll=5", 12.0))
GAMMA = 0.1
ROUNDS = 21
ROUND_SECONDS = 0.25


def plain_iteration(batch: int, layers: int, width: int, penalised: bool) -> Callable[[], None]:
    """Non-saturating GAN on 8 Gaussians with autograd and torch.optim, as in any tutorial."""

    def network(n_in: int, n_out: int) -> nn.Sequential:
        parts: list[nn.Module] = []
        for _ in range(layers):
            parts += [nn.Linear(n_in, width), nn.ReLU()]
            n_in = width
        return nn.Sequential(*parts, nn.Linear(n_in, n_out))

    def data() -> torch.Tensor:
        angle = torch.randint(8, (batch,)) * (math.tau / 8)
        return torch.stack([angle.cos(), angle.sin()], dim=1) + 0.05 * torch.randn(batch, 2)

    G, D = network(2, 2), network(2, 1)
    adam_g, adam_d = (torch.optim.Adam(one.parameters(), lr=1e-3, betas=(0.5, 0.9)) for one in (G, D))
    loss = nn.BCEWithLogitsLoss()
    ones, zeros = torch.ones(batch, 1), torch.zeros(batch, 1)

    def squared_slope(points: torch.Tensor) -> torch.Tensor:
        points = points.detach().requires_grad_()
        (slope,) = torch.autograd.grad(D(points).sum(), points, create_graph=True)
        return slope.square().sum(1).mean()

    def iterate() -> None:
        x, y = data(), G(torch.randn(batch, 2))
        adam_d.zero_grad()
        of_d = loss(D(x), ones) + loss(D(y.detach()), zeros)
        if penalised:
            of_d = of_d + GAMMA / 2 * (squared_slope(x) + squared_slope(y))
        of_d.backward()
        adam_d.step()
        adam_g.zero_grad()
        loss(D(G(torch.randn(batch, 2))), ones).backward()
        adam_g.step()

    return iterate


def our_iteration(batch: int, layers: int, width: int, *settings: str) -> Callable[[], None]:
    """The same with GanViz's engine, scalars collected as in the window."""
    sizes = [f"{p}.{name}" for p in ("generator", "discriminator") for name in (f"layers={layers}", f"width={width}")]
    trainer = GanTrainer(assigned(RunConfig(), f"schedule.batch_size={batch}", *sizes, *settings))

    def iterate() -> None:
        trainer.iterate()
        if trainer.iteration % 64 == 0:
            trainer.take_scalars()

    return iterate


def seconds(iterate: Callable[[], None], count: int) -> float:
    begun = time.perf_counter()
    for _ in range(count):
        iterate()
    return (time.perf_counter() - begun) / count


def rounds(one: Callable[[], None], other: Callable[[], None]) -> list[tuple[float, float]]:
    """Returns seconds an iteration of both, round by round in turn."""
    counts = [max(1, int(ROUND_SECONDS / 2 / seconds(each, 30))) for each in (one, other)]
    return [(seconds(one, counts[0]), seconds(other, counts[1])) for _ in range(ROUNDS)]


def report(name: str, timed: list[tuple[float, float]], goal: str) -> float:
    """Prints a line and returns the median ratio of the first to the second."""
    ratios = [one / other for one, other in timed]
    micro = [statistics.median(column) * 1e6 for column in zip(*timed, strict=True)]
    spread = f"({min(ratios):.2f}–{max(ratios):.2f})"
    print(
        f"{name:<34} {micro[0]:9.0f} {micro[1]:9.0f}   {statistics.median(ratios):5.2f} {spread:<14} {goal}", flush=True
    )
    return statistics.median(ratios)


def main() -> int:
    torch.set_num_threads(1)
    missed = False
    print(f"{'µs an iteration':<34} {'plain':>9} {'GanViz':>9}   ratio (lowest–highest)")
    for batch, layers, width, penalised, least in AGAINST_PLAIN:
        settings = ("penalty=r1r2", f"penalty.weight={GAMMA}") if penalised else ()
        timed = rounds(plain_iteration(batch, layers, width, penalised), our_iteration(batch, layers, width, *settings))
        name = f"batch {batch}, {layers}×{width}{', R1 + R2' if penalised else ''}"
        missed |= report(name, timed, f"at least {least}") < least
    print(f"\n{'µs an iteration':<34} {'with':>9} {'without':>9}   ratio (lowest–highest)")
    for batch, layers, width in ((150, 2, 8), (256, 2, 128)):
        for setting, most in AGAINST_OWN:
            timed = rounds(our_iteration(batch, layers, width, setting), our_iteration(batch, layers, width))
            missed |= report(f"batch {batch}, {layers}×{width}, {setting}", timed, f"at most {most}") > most
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
