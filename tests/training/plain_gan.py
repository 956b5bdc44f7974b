"""One GAN written the usual way, with autograd and torch.optim, in float64: the judge of the trainer.

It shares nothing with the engine but the values of the losses, whose own tests are elsewhere. Its random numbers are
those that the trainer drew.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor

from ganviz.config import OptimiserConfig, RunConfig
from tests.networks.plain_mlp import flattened, layers_of, plain_forward
from tests.training.small_runs import Drawn

Array = np.ndarray


def _settings(config: OptimiserConfig) -> dict[str, Any]:
    assert config.kind == "adam"
    return {"lr": config.learning_rate, "betas": (config.beta1, config.beta2)}


class PlainGan:
    """Goodfellow et al. 2014, algorithm 1, for one member.

    Args:
        generator, discriminator: initial weights, ``(parameter,)``.

    Attributes:
        rows: per iteration its scalars by name; a player that took no step has none.
    """

    def __init__(self, config: RunConfig, generator: Array, discriminator: Array) -> None:
        self.config, self.iteration = config, 0
        sizes_g = [
            config.latent.dimension,
            *[config.generator.width] * config.generator.layers,
            config.target.dimension,
        ]
        sizes_d = [config.target.dimension, *[config.discriminator.width] * config.discriminator.layers, 1]
        self.generator, self.discriminator = layers_of(generator, sizes_g), layers_of(discriminator, sizes_d)
        self.parameters_g = [tensor for layer in self.generator for tensor in layer]
        self.parameters_d = [tensor for layer in self.discriminator for tensor in layer]
        self.adam_g = torch.optim.Adam(self.parameters_g, **_settings(config.generator.optimiser))
        self.adam_d = torch.optim.Adam(self.parameters_d, **_settings(config.discriminator.optimiser))
        self.average: Array | None = None
        self.rows: list[dict[str, float]] = []
        self.update(config)

    def update(self, config: RunConfig) -> None:
        """Takes other settings."""
        self.config = config
        self.adam_g.param_groups[0].update(_settings(config.generator.optimiser))
        self.adam_d.param_groups[0].update(_settings(config.discriminator.optimiser))
        if config.average.decay is None:
            self.average = None
        elif self.average is None:
            self.average = flattened(self.generator)

    def iterate(self, draws_d: list[Drawn], draws_g: list[Drawn]) -> None:
        """One iteration; takes the numbers that it needs from the front of the lists."""
        schedule = self.config.schedule
        self.rows.append({})
        if schedule.freeze != "discriminator":
            for _ in range(schedule.critic_steps):
                self.step_discriminator(draws_d.pop(0))
        if schedule.freeze != "generator":
            self.step_generator(draws_g.pop(0))
        self.iteration += 1

    def sigma(self) -> float:
        noise = self.config.noise.instance
        assert noise.decay in ("none", "linear")
        return noise.sigma * (1 if noise.decay == "none" else max(0.0, 1 - self.iteration / noise.horizon))

    def _seen(self, points: Tensor, noise: Array | None) -> Tensor:
        sigma = self.sigma()
        if sigma == 0:
            return points
        assert noise is not None
        return points + sigma * torch.from_numpy(noise)

    def _score(self, points: Tensor) -> Tensor:
        return plain_forward(self.discriminator, self.config.discriminator.activation, points)[:, 0]

    def _generate(self, drawn: Drawn) -> Tensor:
        return plain_forward(self.generator, self.config.generator.activation, torch.from_numpy(drawn.latent))

    def step_discriminator(self, drawn: Drawn) -> Array:
        """Returns the gradient, ``(parameter,)``."""
        m, loss = self.config.schedule.batch_size, self.config.loss
        both = torch.cat([torch.from_numpy(drawn.points[:m]), self._generate(drawn).detach()])
        real, fake = self._score(self._seen(both, drawn.noise)).split(m)
        value = loss.discriminator_value(real, fake)
        self.adam_d.zero_grad()
        value.backward()
        gradient = flattened(self.discriminator, gradient=True)
        self.adam_d.step()
        if (c := self.config.clip.value) is not None:
            with torch.no_grad():
                for parameter in self.parameters_d:
                    parameter.clamp_(-c, c)
        means = {"mean_d_real": self._shown(real), "mean_d_fake": self._shown(fake)}
        self._note(loss_d=value.item(), gradient_d=norm(gradient), **means)
        return gradient

    def step_generator(self, drawn: Drawn) -> Array:
        """Returns the gradient, ``(parameter,)``."""
        m, loss = self.config.schedule.batch_size, self.config.loss
        fake_points = self._generate(drawn)
        if loss.generator_uses_real:
            both = torch.cat([torch.from_numpy(drawn.points[:m]), fake_points])
            real, fake = self._score(self._seen(both, drawn.noise)).split(m)
        else:
            real, fake = None, self._score(self._seen(fake_points, drawn.noise))
        value = loss.generator_value(real, fake)
        self.adam_g.zero_grad()
        value.backward()
        gradient = flattened(self.generator, gradient=True)
        self.adam_g.step()
        if self.average is not None:
            decay = self.config.average.decay
            self.average = decay * self.average + (1 - decay) * flattened(self.generator)
        if self.config.schedule.freeze == "discriminator":
            self._note(mean_d_fake=self._shown(fake))
        self._note(loss_g=value.item(), gradient_g=norm(gradient))
        return gradient

    def _shown(self, scores: Tensor) -> float:
        return (1 / (1 + torch.exp(-scores)) if self.config.loss.is_probability else scores).mean().item()

    def _note(self, **scalars: float) -> None:
        if self.rows:
            self.rows[-1].update(scalars)

    def weights(self) -> dict[str, Array]:
        """All weights, ``(parameter,)`` by name."""
        found = {"generator": flattened(self.generator), "discriminator": flattened(self.discriminator)}
        return found if self.average is None else {**found, "average": self.average}


def norm(gradient: Array) -> float:
    return float(np.sqrt(np.sum(gradient**2)))
