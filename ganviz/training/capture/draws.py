"""Random numbers for steps that can be captured: at addresses that stay, drawn by the CPU or by the device itself."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, TypeGuard

import numpy as np
import torch
from torch import Tensor

from ganviz.config import RunConfig
from ganviz.streams import DISCRIMINATOR_STEPS, GENERATOR_STEPS, REAL_POOL, stream
from ganviz.training.capture.static_tensors import StaticTensors
from ganviz.training.device import Execution
from ganviz.training.draws import EXTRAS, Draw, Draws, Needs, extra_shape, step_shape
from ganviz.training.latents import components_of

#: Points that stand for P_data where there are no training points.
POOL_POINTS = 2**18


class CapturableDraws:
    """Serves one player's steps, as ``Draws`` does.

    Attributes:
        torch_generators: whose states a capture has to know of.
        extras: what the steps that were prepared get beside points and latents.
    """

    torch_generators: tuple[torch.Generator, ...] = ()
    extras: tuple[str, ...] = ()

    def configure(self, configs: Sequence[RunConfig], needs: Needs) -> None:
        """Takes other settings; ``needs`` says which members need which extras."""
        raise NotImplementedError

    def take_data(self, configs: Sequence[RunConfig], training_sets: Sequence[np.ndarray | None]) -> None:
        """Serves another distribution of the same dimension from the next step on.

        Where its points are as many as before, at the same addresses.
        """
        raise NotImplementedError

    def prepare(self, steps: int) -> None:
        """Gets ready what the next so many steps need."""
        raise NotImplementedError

    def next(self) -> Draw:
        """Returns the next step's numbers."""
        raise NotImplementedError

    def state(self) -> dict[str, Any]:
        """Returns all that a checkpoint needs."""
        raise NotImplementedError

    def restore(self, state: dict[str, Any]) -> None:
        """Goes on from a saved state; the state of draws of another class is passed over."""
        raise NotImplementedError


class CopiedDraws(CapturableDraws):
    """The CPU's numbers, copied to fixed addresses for each step of an iteration: the same run as on the CPU."""

    def __init__(self, draws: Draws) -> None:
        self._draws = draws
        self._static: list[StaticTensors] = []
        self._ready: list[Draw] = []

    def configure(self, configs: Sequence[RunConfig], needs: Needs) -> None:
        self._draws.configure(configs, needs)

    def take_data(self, configs: Sequence[RunConfig], training_sets: Sequence[np.ndarray | None]) -> None:
        self._draws.take_data(configs, training_sets)

    def prepare(self, steps: int) -> None:
        drawn = []
        for _ in range(steps):  # copied at once: within the iteration a block may end, and its numbers with it
            draw = self._draws.next()._asdict()
            names = (name for name in ("points", "latent", *EXTRAS) if draw[name] is not None)
            drawn.append({name: draw[name].clone() for name in names})
        # Where a block has ended within the iteration, some steps may have an extra and others not: those get one that
        # changes nothing.
        neutral: dict[str, Tensor] = {}
        for name in EXTRAS:
            present = [draw[name] for draw in drawn if name in draw]
            if present:
                neutral[name] = torch.ones_like(present[0]) if name == "flips" else torch.zeros_like(present[0])
        self.extras = tuple(neutral)
        self._static += [StaticTensors() for _ in range(len(self._static), steps)]
        self._ready = []
        for static, draw in zip(self._static, drawn, strict=False):
            kept = {
                name: static.keep(name, draw[name] if name in draw else neutral[name].clone())
                for name in ("points", "latent", *self.extras)
            }
            self._ready.append(Draw.within(**kept))

    def next(self) -> Draw:
        return self._ready.pop(0)

    def state(self) -> dict[str, Any]:
        return self._draws.state()

    def restore(self, state: dict[str, Any]) -> None:
        self._draws.restore(state)


class RealPool:
    """Real points on the device: the members' own training points, or many of P_data that they share.

    They are a function of the configs alone. The same random numbers make those of each distribution, so that points
    move along with it.

    Attributes:
        points: ``(pool, feature)``.
        each: how many of them a member chooses from.
        first: each member's first, ``(member, 1)``.
    """

    def __init__(
        self,
        configs: Sequence[RunConfig],
        training_sets: Sequence[np.ndarray | None],
        dtype: torch.dtype,
        device: torch.device,
        size: int = POOL_POINTS,
    ) -> None:
        self._dtype, self._device, self._size = dtype, device, size
        self._static = StaticTensors()
        self.each = 0
        self.take(configs, training_sets)

    def take(self, configs: Sequence[RunConfig], training_sets: Sequence[np.ndarray | None]) -> None:
        """Takes the points of another distribution, where as many are wanted when they are next needed.

        They take 5 to 70 ms to draw, and while a slider is dragged several distributions may come between two steps.
        """
        self._waiting: tuple[Sequence[RunConfig], Sequence[np.ndarray | None]] | None = configs, training_sets
        if self.each != (self._size if training_sets[0] is None else len(training_sets[0])):
            self.fill()

    def fill(self) -> None:
        """Draws the points that were taken, over the old ones."""
        if self._waiting is None:
            return
        (configs, training_sets), self._waiting = self._waiting, None
        own = [each for each in training_sets if each is not None]
        pools = own or [configs[0].target.sample(self._size, stream(configs[0].seed, REAL_POOL))]
        self.each = len(pools[0])
        points = torch.tensor(np.concatenate(pools), dtype=self._dtype, device=self._device)
        first = [index * self.each if own else 0 for index in range(len(configs))]
        self.points = self._static.keep("points", points)
        self.first = self._static.keep("first", torch.tensor(first, device=self._device).unsqueeze(1))


class DeviceDraws(CapturableDraws):
    """Draws on the device, within the captured step, from one generator for the whole population.

    The same seeds give the same numbers on the same device; a member alone is not the member of a population.

    Args:
        purpose: ``DISCRIMINATOR_STEPS`` or ``GENERATOR_STEPS``.
    """

    def __init__(self, purpose: int, configs: Sequence[RunConfig], pool: RealPool) -> None:
        self.purpose, self._pool = purpose, pool
        self._generator = torch.Generator(pool.points.device)
        entropy = np.random.SeedSequence([purpose, *(config.seed for config in configs)])
        self._generator.manual_seed(int(entropy.generate_state(1, np.uint64)[0] >> 1))
        self.torch_generators = (self._generator,)
        self._static = StaticTensors()
        self.configure(configs, {})

    def configure(self, configs: Sequence[RunConfig], needs: Needs) -> None:
        config, members, keep = configs[0], len(configs), self._static.keep
        self._batch, self._with_real = step_shape(config, self.purpose)
        self._prior, dimension = config.latent.prior, config.target.dimension
        self._truncation = config.latent.truncation
        self._components = self._kept_components(config) if config.latent.has_components else None
        new = self._pool.points.new_ones
        points = new(members, dimension + 1, (2 if self._with_real else 1) * self._batch)
        latent = new(members, config.latent.dimension + 1, self._batch)
        self.extras = tuple(name for name in EXTRAS if any(needs.get(name, ())))
        extras = {name: keep(name, new(members, *extra_shape(name, config, self.purpose))) for name in self.extras}
        self._draw = Draw.within(keep("points", points), keep("latent", latent), **extras)
        self._chosen = keep("chosen", self._pool.first.expand(-1, self._batch).clone())

    def _kept_components(self, config: RunConfig) -> tuple[Tensor, Tensor, Tensor]:
        """Which component each latent is of, ``(member, batch)``, their means, and widths that fit to z's numbers."""
        new, (centres, widths) = self._pool.points.new_tensor, components_of(config.latent)
        component = self._pool.first.expand(-1, self._batch).clone()
        return (
            self._static.keep("component", component),
            self._static.keep("centres", new(centres)),
            self._static.keep("widths", new(widths[:, None])),
        )

    def take_data(self, configs: Sequence[RunConfig], training_sets: Sequence[np.ndarray | None]) -> None:
        self._pool.take(configs, training_sets)

    def prepare(self, steps: int) -> None:
        """Nothing to do but to renew the pool: the steps draw for themselves."""
        self._pool.fill()

    def next(self) -> Draw:
        draw, generator = self._draw, self._generator
        if self._with_real:
            chosen = self._chosen.random_(self._pool.each, generator=generator).add_(self._pool.first)
            real = self._pool.points.index_select(0, chosen.view(-1)).view(*chosen.shape, -1)
            draw.coordinates[..., : self._batch].copy_(real.transpose(1, 2))
        if self._components is not None:
            chosen, centres, widths = self._components
            chosen.random_(len(centres), generator=generator)
            z = draw.latent[:, :-1].normal_(generator=generator).mul_(widths)
            z.add_(centres.index_select(0, chosen.view(-1)).view(*chosen.shape, -1).transpose(1, 2))
        elif self._prior == "normal":
            draw.latent[:, :-1].normal_(generator=generator)
        elif self._prior == "truncated":
            most = math.erf(self._truncation / math.sqrt(2))  # erfinv of ±most is the truncation, over √2
            z = draw.latent[:, :-1].uniform_(-most, most, generator=generator).erfinv_().mul_(math.sqrt(2))
            z.clamp_(-self._truncation, self._truncation)
        elif self._prior == "point":
            draw.latent[:, :-1].zero_()
        else:
            draw.latent[:, :-1].uniform_(-1, 1, generator=generator)
        if draw.noise is not None:
            draw.noise.normal_(generator=generator)
        for uniform in (draw.flips, draw.uniform):
            if uniform is not None:
                uniform.uniform_(generator=generator)
        return draw

    def state(self) -> dict[str, Any]:
        return {"device": self._generator.device.type, "generator": self._generator.get_state().numpy().copy()}

    def restore(self, state: dict[str, Any]) -> None:
        if state.get("device") == self._generator.device.type:
            self._generator.set_state(torch.from_numpy(state["generator"].copy()))


#: D's, then G's.
DrawsOfBoth = tuple[Draws, Draws] | tuple[CapturableDraws, CapturableDraws]


def is_capturable(draws: DrawsOfBoth) -> TypeGuard[tuple[CapturableDraws, CapturableDraws]]:
    """Says whether these serve steps that can be captured."""
    return isinstance(draws[0], CapturableDraws)


def new_draws(
    execution: Execution,
    configs: Sequence[RunConfig],
    training_sets: Sequence[np.ndarray | None],
    dtype: torch.dtype,
) -> DrawsOfBoth:
    """Returns what serves both players' steps in a run that is executed like this."""
    if execution.draws_there:
        pool = RealPool(configs, training_sets, dtype, execution.device)
        return DeviceDraws(DISCRIMINATOR_STEPS, configs, pool), DeviceDraws(GENERATOR_STEPS, configs, pool)
    of_d, of_g = (
        Draws(purpose, configs, training_sets, dtype, execution.device)
        for purpose in (DISCRIMINATOR_STEPS, GENERATOR_STEPS)
    )
    return (of_d, of_g) if execution.runner is None else (CopiedDraws(of_d), CopiedDraws(of_g))
