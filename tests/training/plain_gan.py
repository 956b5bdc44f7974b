"""One GAN the way it is usually written, with autograd and torch.optim: the loop to read first.

Goodfellow et al. 2014, algorithm 1, with all that this program can add to it, for one member and in float64. Read
``iterate``, ``step_discriminator`` and ``step_generator``; what they call comes after them, in the order of the calls.

It is the judge of the engine: given the same random numbers, both must end with the same weights (``judging.py``). It
shares nothing with the engine but the values of the losses, and of penalties where slopes are taken and what they cost;
all of these have tests of their own.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from ganviz.config import RunConfig
from ganviz.groups import NetworkConfig
from ganviz.penalties import GradientPenalty
from tests.networks.plain_mlp import Layer, flattened, layers_of, plain_forward
from tests.training.plain_optimisers import PLAIN_OPTIMISERS, settings_of
from tests.training.small_runs import Drawn

Array = np.ndarray


class PlainGan:
    """Points are rows: x and y = G(z) are ``(batch, feature)``, z is ``(batch, dim z)``, scores are ``(batch / pac,)``.

    Args:
        generator, discriminator: initial weights, ``(parameter,)``.
        vectors: with spectral normalisation each of D's layers' u, ``(out,)``, and v, ``(in,)``.

    Attributes:
        rows: per iteration its scalars by name; a player that took no step has none.
    """

    def __init__(
        self,
        config: RunConfig,
        generator: Array,
        discriminator: Array,
        vectors: list[tuple[Array, Array]] | None = None,
    ) -> None:
        G, D, feature = config.generator, config.discriminator, config.target.dimension
        n_in = feature * D.pac + D.batch_deviation
        self.layers = {
            "generator": layers_of(generator, [config.latent.dimension, *(G.widths or [G.width] * G.layers), feature]),
            "discriminator": layers_of(discriminator, [n_in, *(D.widths or [D.width] * D.layers), 1]),
        }
        self.tensors = {
            name: [tensor for weight, bias in layers for tensor in ((weight, bias) if network.bias else (weight,))]
            for (name, layers), network in zip(self.layers.items(), (G, D), strict=True)
        }
        for bias in (bias for layers in self.layers.values() for _, bias in layers):
            bias.grad = torch.zeros_like(bias)  # and it stays so where there are none
        self.optimisers = {
            "generator": optimiser_of(G, self.tensors["generator"]),
            "discriminator": optimiser_of(D, self.tensors["discriminator"]),
        }
        self.vectors = None if vectors is None else [(torch.tensor(u), torch.tensor(v)) for u, v in vectors]
        self.average: Array | None = None
        self.rows: list[dict[str, float]] = []
        self.iteration = self.steps_d = 0
        self.d_rests = False
        self.update(config)

    @property
    def generator(self) -> list[Layer]:
        return self.layers["generator"]

    @property
    def discriminator(self) -> list[Layer]:
        return self.layers["discriminator"]

    def update(self, config: RunConfig) -> None:
        """Takes other settings."""
        self.config = config
        if config.average.decay is None:
            self.average = None
        elif self.average is None:
            self.average = flattened(self.generator)

    def weights(self) -> dict[str, Array]:
        """All weights, ``(parameter,)`` by name."""
        found = {name: flattened(layers) for name, layers in self.layers.items()}
        return found if self.average is None else {**found, "average": self.average}

    # ── one iteration ─────────────────────────────────────────────────────────────────────────────────────────────────

    def iterate(self, draws_d: list[Drawn], draws_g: list[Drawn]) -> None:
        """Steps of D, then of G; takes the random numbers of each step from the front of the lists."""
        schedule, boost = self.config.schedule, self.config.schedule.boost
        self.rows.append({})
        k, of_g = schedule.critic_steps, schedule.generator_steps
        if boost.steps is not None:
            is_first, is_again = self.iteration < boost.first, boost.every and self.iteration % boost.every == 0
            k = boost.steps if is_first or is_again else k
        if schedule.freeze == "discriminator":
            k = 0
        if schedule.freeze == "generator" or (k > 0 and self.iteration < schedule.warm_up):
            of_g = 0
        self.d_rests, met = k == 0, None
        if schedule.order == "extragradient":
            self.look_ahead_and_step(draws_d[: 2 * k], draws_g[: 2 * of_g])
            del draws_d[: 2 * k], draws_g[: 2 * of_g]
            k = of_g = 0
        elif schedule.order == "consensus" and k and of_g:
            self.step_in_consensus(draws_d.pop(0), draws_g.pop(0))
            k = of_g = 0
        for step in range(k):
            if step == k - 1 and schedule.order == "simultaneous":
                met = [(weight.clone(), bias.clone()) for weight, bias in self._used()]
            self.step_discriminator(draws_d.pop(0))
        for _ in range(of_g):
            self.step_generator(draws_g.pop(0), met)
            met = None
        self.iteration += 1

    def step_discriminator(self, drawn: Drawn) -> Array:
        """Makes D tell real points from generated ones a little better; returns the gradient, ``(parameter,)``."""
        gradient = self._differentiate("discriminator", self.loss_of_discriminator(drawn))
        self._note(gradient_d=norm(gradient))
        self._move("discriminator")
        return gradient

    def loss_of_discriminator(self, drawn: Drawn, generated: Tensor | None = None) -> Tensor:
        """L_D; ``generated`` are G's points if the loss is to be differentiated in G too."""
        x, y = self._real(drawn), self._generate(drawn.latent).detach() if generated is None else generated
        x_inputs, y_inputs = self._both_inputs(x, y, drawn.noise)
        real, fake = self._score(x_inputs), self._score(y_inputs)
        loss = self._smoothed(*self._flipped(real, fake, drawn.flips))
        loss = loss + self._penalty_due(x_inputs, y_inputs, drawn.uniform)
        real, fake = real.detach(), fake.detach()
        shown_real, shown_fake = self._shown(real, fake)
        value = self.config.loss.discriminator_value(real, fake).item()
        self._note(loss_d=value, mean_d_real=shown_real, mean_d_fake=shown_fake)
        return loss

    def step_generator(self, drawn: Drawn, met: list[Layer] | None = None) -> Array:
        """Makes G's points look a little more real to D; returns the gradient, ``(parameter,)``.

        Args:
            met: D's layers, if they are not those of now.
        """
        gradient = self._differentiate("generator", self.loss_of_generator(drawn, met))
        self._note(gradient_g=norm(gradient))
        self._move("generator")
        self._follow()
        return gradient

    def loss_of_generator(self, drawn: Drawn, met: list[Layer] | None = None) -> Tensor:
        """L_G."""
        loss, layers_d, real = self.config.loss, met or self._used(), None
        y = self._generate(drawn.latent)
        if loss.generator_uses_real or self.config.schedule.unroll:
            x_inputs, y_inputs = self._both_inputs(self._real(drawn), y, drawn.noise)
            layers_d = self._unrolled(x_inputs, y_inputs, layers_d)
            real = self._score(x_inputs, layers_d)
        else:
            y_inputs = self._inputs(y, drawn.noise)
        fake = self._score(y_inputs, layers_d)
        value = loss.generator_value(real if loss.generator_uses_real else None, fake)
        if self.d_rests:
            self._note(mean_d_fake=self._shown(real, fake)[1])
        self._note(loss_g=value.item())
        return value

    def look_ahead_and_step(self, draws_d: list[Drawn], draws_g: list[Drawn]) -> None:
        """Extra-gradient: both take a step, and from where they were another along the gradients that they find there.

        Gidel et al. 2019, algorithm 3; with Adam algorithm 4, in which both steps count for its averages.
        """
        before = {name: [t.detach().clone() for layer in self.layers[name] for t in layer] for name in self.layers}
        moves_g = bool(draws_g)
        for is_last in (False, True):
            if draws_g:
                gradient = self._differentiate("generator", self.loss_of_generator(draws_g.pop(0)))
                self._note(gradient_g=norm(gradient))
            if draws_d:
                gradient = self._differentiate("discriminator", self.loss_of_discriminator(draws_d.pop(0)))
                self._note(gradient_d=norm(gradient))
            if is_last:
                with torch.no_grad():
                    for name, layers in self.layers.items():
                        for tensor, old in zip((t for layer in layers for t in layer), before[name], strict=True):
                            tensor.copy_(old)
            for name, taken in (("discriminator", not self.d_rests), ("generator", moves_g)):
                if taken:
                    self._move(name)
        if moves_g:
            self._follow()

    def step_in_consensus(self, drawn_d: Drawn, drawn_g: Drawn) -> None:
        """Mescheder et al. 2017: the gradients, and γ times that of ½‖∇_φ L_D‖² + ½‖∇_θ L_G‖² in all weights."""
        tensors = self.tensors
        of_d = self.loss_of_discriminator(drawn_d, self._generate(drawn_d.latent))
        of_g = self.loss_of_generator(drawn_g)
        gradients = {
            name: torch.autograd.grad(loss, tensors[name], create_graph=True)
            for name, loss in (("discriminator", of_d), ("generator", of_g))
        }
        self._note(gradient_d=norm(joined(gradients["discriminator"])), gradient_g=norm(joined(gradients["generator"])))
        size = sum((each**2).sum() / 2 for name in gradients for each in gradients[name])
        for name, own in gradients.items():
            pulls = torch.autograd.grad(size, tensors[name], retain_graph=True, materialize_grads=True)
            for tensor, slope, pull in zip(tensors[name], own, pulls, strict=True):
                tensor.grad = slope.detach() + self.config.schedule.consensus * pull
        for name in ("discriminator", "generator"):
            self._move(name)
        self._follow()

    # ── points, and what D makes of them ──────────────────────────────────────────────────────────────────────────────

    def _real(self, drawn: Drawn) -> Tensor:
        return torch.from_numpy(drawn.points[: self.config.schedule.batch_size])

    def _generate(self, latent: Array) -> Tensor:
        shape = self.config.generator
        return plain_forward(self.generator, shape.activation, torch.from_numpy(latent), shape.normalisation)

    def _both_inputs(self, x: Tensor, y: Tensor, noise: Array | None) -> tuple[Tensor, Tensor]:
        of_x, of_y = (None, None) if noise is None else (noise[: len(x)], noise[len(x) :])
        return self._inputs(x, of_x), self._inputs(y, of_y)

    def _inputs(self, points: Tensor, noise: Array | None) -> Tensor:
        """D's inputs made of the points of one source, ``(batch / pac, in)``."""
        instance, D = self.config.noise.instance, self.config.discriminator
        sigma = instance.sigma * remaining_share(instance.decay, instance.horizon, self.iteration)
        if sigma > 0:
            assert noise is not None
            points = points + sigma * torch.from_numpy(noise)
        packs = points.reshape(len(points) // D.pac, -1)
        if D.batch_deviation:
            deviation = (packs.var(0, correction=0) + 1e-8).sqrt().mean()
            packs = torch.cat([packs, deviation.expand(len(packs), 1)], dim=1)
        return packs

    def _score(self, inputs: Tensor, layers: list[Layer] | None = None) -> Tensor:
        shape = self.config.discriminator
        layers = self._used() if layers is None else layers
        return plain_forward(layers, shape.activation, inputs, shape.normalisation)[:, 0]

    def _used(self) -> list[Layer]:
        """D's layers as they are used: with spectral normalisation W/σ, σ = v·(W u), u and v held constant."""
        if self.vectors is None:
            return self.discriminator
        pairs = zip(self.discriminator, self.vectors, strict=True)
        return [(weight / (v @ (weight @ u)), bias) for (weight, bias), (u, v) in pairs]

    # ── D's loss ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _flipped(self, real: Tensor, fake: Tensor, flips: Array | None) -> tuple[Tensor, Tensor]:
        """The scores of what has the label real, and of what has the label generated."""
        label = self.config.noise.label
        share = label.flip * remaining_share(label.decay, label.horizon, self.iteration)
        if share == 0:
            return real, fake
        assert flips is not None
        flipped = torch.from_numpy(flips < share)
        return torch.where(flipped, fake, real), torch.where(flipped, real, fake)

    def _smoothed(self, real: Tensor, fake: Tensor) -> Tensor:
        """L_D, up to a constant: a real point's label is α, so that it counts with 1 − α as a generated one."""
        value, alpha = self.config.loss.discriminator_value, self.config.noise.smoothing
        if alpha is None:
            return value(real, fake)
        assert self.config.loss.has_labels
        constant = real.detach()
        return alpha * value(real, constant) + (1 - alpha) * value(constant, real) + value(constant, fake)

    def _penalty_due(self, real: Tensor, fake: Tensor, uniform: Array | None) -> Tensor:
        """What the penalty adds to L_D in this step; with an interval of n, at every n-th step n times as much."""
        penalty = self.config.penalty
        if not isinstance(penalty, GradientPenalty) or self.steps_d % penalty.interval != 0:
            return torch.zeros(())
        return penalty.interval * penalty.weight * self._penalty(real, fake, uniform)

    def _penalty(self, real: Tensor, fake: Tensor, uniform: Array | None) -> Tensor:
        """The penalty without its weight: what slopes cost, at the points where they are taken."""
        penalty = self.config.penalty
        places = [real] * penalty.at_real + [fake] * penalty.at_fake
        if not places:
            assert uniform is not None
            columns = (each.mT[None] for each in (real, fake, torch.from_numpy(uniform)))
            places = [penalty.points(*columns)[0].mT]
        return sum((self._cost_of_slopes(each) for each in places), torch.zeros(()))

    def _cost_of_slopes(self, inputs: Tensor) -> Tensor:
        at = inputs.detach().requires_grad_()
        (slopes,) = torch.autograd.grad(self._score(at).sum(), at, create_graph=True)
        # A length has no derivative at 0, where every ReLU is off; such a slope stays 0 however the weights move.
        is_steep = slopes.detach().norm(dim=1) > 0
        return self.config.penalty.cost(slopes[is_steep].mT[None]).sum() / len(slopes)

    # ── steps ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _differentiate(self, player: str, loss: Tensor) -> Array:
        """Returns the gradient, ``(parameter,)``, which waits for ``_move``."""
        tensors = self.tensors[player]
        for tensor, gradient in zip(tensors, torch.autograd.grad(loss, tensors, materialize_grads=True), strict=True):
            tensor.grad = gradient
        return flattened(self.layers[player], gradient=True)

    def _move(self, player: str) -> None:
        """One step of the player's optimiser."""
        optimiser, chosen = self.optimisers[player], getattr(self.config, player).optimiser
        optimiser.param_groups[0].update({**settings_of(chosen), "lr": self._rate(player)})
        optimiser.step()
        if player == "discriminator":
            self.steps_d += 1
            self._clip()
            self._refresh_norms()

    def _follow(self) -> None:
        if self.average is not None:
            decay = self.config.average.decay
            self.average = decay * self.average + (1 - decay) * flattened(self.generator)

    def _rate(self, player: str) -> float:
        chosen = getattr(self.config, player).optimiser
        return float(chosen.learning_rate * remaining_share(chosen.decay, chosen.horizon, self.iteration))

    @torch.no_grad()
    def _clip(self) -> None:
        if (c := self.config.clip.value) is not None:
            for tensor in (tensor for layer in self.discriminator for tensor in layer):
                tensor.clamp_(-c, c)

    @torch.no_grad()
    def _refresh_norms(self) -> None:
        """One power iteration on each of D's matrices: Miyato et al. 2018, algorithm 1."""
        if self.vectors is not None:
            for index, ((weight, _), (u, _)) in enumerate(zip(self.discriminator, self.vectors, strict=True)):
                v = weight @ u / torch.linalg.vector_norm(weight @ u)
                self.vectors[index] = weight.T @ v / torch.linalg.vector_norm(weight.T @ v), v

    def _unrolled(self, x_inputs: Tensor, y_inputs: Tensor, layers: list[Layer]) -> list[Layer]:
        """D after K plain gradient steps on these points, as a function of them (Metz et al. 2017)."""
        rate = self._rate("discriminator")
        for _ in range(self.config.schedule.unroll):
            loss = self._smoothed(self._score(x_inputs, layers), self._score(y_inputs, layers))
            tensors = [tensor for layer in layers for tensor in layer]
            slopes = torch.autograd.grad(loss, tensors, create_graph=True)
            keeps = [False, not self.config.discriminator.bias] * len(layers)
            moved = [
                tensor if kept else tensor - rate * slope
                for tensor, slope, kept in zip(tensors, slopes, keeps, strict=True)
            ]
            layers = list(zip(moved[::2], moved[1::2], strict=True))
        return layers

    # ── what is reported ──────────────────────────────────────────────────────────────────────────────────────────────

    def _shown(self, real: Tensor | None, fake: Tensor) -> tuple[float, float]:
        """The means of D as it is shown, a probability or a raw score, over real and over generated points."""
        loss = self.config.loss
        real = fake if real is None else real
        if loss.is_probability:
            neutral = loss.neutral_score(real, fake)
            real, fake = (1 / (1 + torch.exp(-loss.log_ratio(scores - neutral))) for scores in (real, fake))
        return real.mean().item(), fake.mean().item()

    def _note(self, **scalars: float) -> None:
        if self.rows:
            self.rows[-1].update(scalars)


def optimiser_of(config: NetworkConfig, tensors: list[Tensor]) -> torch.optim.Optimizer:
    return PLAIN_OPTIMISERS[config.optimiser.kind](tensors, **settings_of(config.optimiser))


def remaining_share(decay: str, horizon: int, iteration: int) -> float:
    """What is left in an iteration of a number that decays."""
    u = iteration / horizon
    return {
        "none": 1.0,
        "linear": max(0.0, 1 - u),
        "exponential": 0.01**u,
        "cosine": (1 + math.cos(math.pi * min(u, 1.0))) / 2,
    }[decay]


def norm(gradient: Array) -> float:
    return float(np.sqrt(np.sum(gradient**2)))


def joined(tensors: Sequence[Tensor]) -> Array:
    return torch.cat([each.detach().flatten() for each in tensors]).numpy()
