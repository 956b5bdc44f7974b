"""What the engine is compared with: the loop that everyone writes, and the matrix products that nobody can spare."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

import torch
from torch import nn

from ganviz.assignment import assigned, replaced
from ganviz.config import RunConfig
from ganviz.training.trainer import GanTrainer

GAMMA = 0.1
#: Iterations after which scalars are taken, as the window does.
TAKE_EVERY = 64


def plain(batch: int, layers: int, width: int, penalised: bool = False) -> Callable[[], None]:
    """Non-saturating GAN on 8 Gaussians with autograd and torch.optim, as in any tutorial; with R1 + R2 if asked."""

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


def ours(batch: int, layers: int, width: int, *settings: str, members: int = 1) -> Callable[[], None]:
    """The same with GanViz's engine, scalars collected as in the window."""
    sizes = [f"{p}.{name}" for p in ("generator", "discriminator") for name in (f"layers={layers}", f"width={width}")]
    config = assigned(RunConfig(), f"schedule.batch_size={batch}", *sizes, *settings)
    trainer = GanTrainer([replaced(config, "seed", seed) for seed in range(members)])

    def iterate() -> None:
        trainer.iterate()
        if trainer.iteration % TAKE_EVERY == 0:
            trainer.take_scalars()

    return iterate


def products(batch: int, layers: int, width: int) -> Callable[[], None]:
    """The matrix products of that iteration and nothing else, into buffers that are there already.

    D's step takes G forward, and D forward and back over real and generated points at once; G's step takes both
    forward, D back to its input and G back. A layer's way back is a product for its weights and, but for the first
    layer's, one for its input.
    """
    of_g, of_d = [2, *[width] * layers, 2], [2, *[width] * layers, 1]
    shapes = [
        *_forward(of_g, batch),
        *_forward(of_d, 2 * batch),
        *_to_weights(of_d, 2 * batch),
        *_to_inputs(of_d, 2 * batch)[1:],
        *_forward(of_g, batch),
        *_forward(of_d, batch),
        *_to_inputs(of_d, batch),
        *_to_weights(of_g, batch),
        *_to_inputs(of_g, batch)[1:],
    ]
    made = [(torch.randn(m, k), torch.randn(k, n), torch.empty(m, n)) for m, k, n in shapes]

    def multiply() -> None:
        for one, other, out in made:
            torch.mm(one, other, out=out)

    return multiply


Shape = tuple[int, int, int]


def _forward(sizes: Sequence[int], batch: int) -> list[Shape]:
    return [(batch, n_in, n_out) for n_in, n_out in pairwise(sizes)]


def _to_weights(sizes: Sequence[int], batch: int) -> list[Shape]:
    return [(n_in, batch, n_out) for n_in, n_out in pairwise(sizes)]


def _to_inputs(sizes: Sequence[int], batch: int) -> list[Shape]:
    return [(batch, n_out, n_in) for n_in, n_out in pairwise(sizes)]
