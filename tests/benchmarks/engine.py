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

from ganviz.config import RunConfig, assigned
from ganviz.training.trainer import GanTrainer

#: batch, layers, width, and the least ratio.
CASES = ((150, 2, 8, 4.0), (50, 1, 128, 4.0), (256, 2, 128, 2.0))
ROUNDS = 21
ROUND_SECONDS = 0.25


def plain_iteration(batch: int, layers: int, width: int) -> Callable[[], None]:
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

    def iterate() -> None:
        y = G(torch.randn(batch, 2))
        adam_d.zero_grad()
        (loss(D(data()), ones) + loss(D(y.detach()), zeros)).backward()
        adam_d.step()
        adam_g.zero_grad()
        loss(D(G(torch.randn(batch, 2))), ones).backward()
        adam_g.step()

    return iterate


def our_iteration(batch: int, layers: int, width: int) -> Callable[[], None]:
    """The same with GanViz's engine, scalars collected as in the window."""
    config = RunConfig()
    for player in ("generator", "discriminator"):
        config = assigned(assigned(config, f"{player}.layers={layers}"), f"{player}.width={width}")
    trainer = GanTrainer(assigned(config, f"schedule.batch_size={batch}"))

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


def compare(batch: int, layers: int, width: int) -> tuple[list[float], list[float]]:
    """Returns seconds an iteration of both, round by round in turn."""
    plain, ours = plain_iteration(batch, layers, width), our_iteration(batch, layers, width)
    counts = [max(1, int(ROUND_SECONDS / 2 / seconds(one, 50))) for one in (plain, ours)]
    rounds = [(seconds(plain, counts[0]), seconds(ours, counts[1])) for _ in range(ROUNDS)]
    return [row[0] for row in rounds], [row[1] for row in rounds]


def main() -> int:
    torch.set_num_threads(1)
    missed = False
    print("batch layers×width   plain µs   GanViz µs   ratio (lowest–highest)   goal")
    for batch, layers, width, goal in CASES:
        plain, ours = compare(batch, layers, width)
        ratios = [a / b for a, b in zip(plain, ours, strict=True)]
        ratio = statistics.median(ratios)
        missed |= ratio < goal
        micro = [statistics.median(one) * 1e6 for one in (plain, ours)]
        shape, spread = f"{layers}×{width}", f"({min(ratios):.2f}–{max(ratios):.2f})"
        print(f"{batch:5d} {shape:>12} {micro[0]:10.0f} {micro[1]:11.0f}   {ratio:5.2f} {spread}        {goal:.1f}")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
