"""One GAN written the usual way, with autograd and torch.optim, in float64: the judge of the trainer.

It shares nothing with the engine but the values of the losses, whose own tests are elsewhere. Its random numbers are
those that the trainer drew.
"""

from __future__ import annotations

import math

import numpy as np
import torch
from torch import Tensor

from ganviz.config import RunConfig
from ganviz.snapshot import SCALARS, ScalarBlock
from ganviz.training.trainer import GanTrainer
from tests.networks.plain_mlp import Layer, flattened, layers_of, plain_forward
from tests.training.plain_optimisers import PLAIN_OPTIMISERS, settings_of
from tests.training.small_runs import Drawn, leaves_offset_free, of_d, of_g, weights

Array = np.ndarray


def faded(decay: str, horizon: int, iteration: int) -> float:
    """What is left of a fading number in an iteration."""
    u = iteration / horizon
    return {
        "none": 1.0,
        "linear": max(0.0, 1 - u),
        "exponential": 0.01**u,
        "cosine": (1 + math.cos(math.pi * min(u, 1.0))) / 2,
    }[decay]


class PlainGan:
    """Goodfellow et al. 2014, algorithm 1, with everything that may be added to it, for one member.

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
        self.config, self.iteration, self.steps_d = config, 0, 0
        feature, sees = config.target.dimension, config.discriminator
        n_in = feature * sees.pac + sees.batch_deviation
        sizes_g = [config.latent.dimension, *[config.generator.width] * config.generator.layers, feature]
        self.generator = layers_of(generator, sizes_g)
        self.discriminator = layers_of(discriminator, [n_in, *[sees.width] * sees.layers, 1])
        self.vectors = None if vectors is None else [(torch.tensor(u), torch.tensor(v)) for u, v in vectors]
        self.optimiser_g = self._optimiser(self.generator, config.generator)
        self.optimiser_d = self._optimiser(self.discriminator, config.discriminator)
        self.average: Array | None = None
        self.rows: list[dict[str, float]] = []
        self.update(config)

    @staticmethod
    def _optimiser(layers: list[Layer], config: object) -> torch.optim.Optimizer:
        chosen = config.optimiser  # type: ignore[attr-defined]
        return PLAIN_OPTIMISERS[chosen.kind]([tensor for layer in layers for tensor in layer], **settings_of(chosen))

    def update(self, config: RunConfig) -> None:
        """Takes other settings."""
        self.config = config
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

    # ── what D sees, and what it says ─────────────────────────────────────────────────────────────────────────────────

    def _seen(self, points: Tensor, noise: Array | None) -> Tensor:
        """D's inputs made of the points of one source, ``(batch / pac, in)``."""
        instance, sees = self.config.noise.instance, self.config.discriminator
        sigma = instance.sigma * faded(instance.decay, instance.horizon, self.iteration)
        if sigma > 0:
            assert noise is not None
            points = points + sigma * torch.from_numpy(noise)
        packed = points.reshape(len(points) // sees.pac, -1)
        if sees.batch_deviation:
            deviation = (packed.var(0, correction=0) + 1e-8).sqrt().mean()
            packed = torch.cat([packed, deviation.expand(len(packed), 1)], dim=1)
        return packed

    def _both_seen(self, drawn: Drawn, fake_points: Tensor) -> tuple[Tensor, Tensor]:
        m = self.config.schedule.batch_size
        real_noise, fake_noise = (None, None) if drawn.noise is None else (drawn.noise[:m], drawn.noise[m:])
        return self._seen(torch.from_numpy(drawn.points[:m]), real_noise), self._seen(fake_points, fake_noise)

    def _generate(self, drawn: Drawn) -> Tensor:
        shape = self.config.generator
        return plain_forward(self.generator, shape.activation, torch.from_numpy(drawn.latent), shape.normalisation)

    def _score(self, inputs: Tensor, layers: list[Layer] | None = None) -> Tensor:
        shape = self.config.discriminator
        layers = self._normed() if layers is None else layers
        return plain_forward(layers, shape.activation, inputs, shape.normalisation)[:, 0]

    def _normed(self) -> list[Layer]:
        """D's layers as they are used: with spectral normalisation W/σ, σ = v·(W u), u and v held constant."""
        if self.vectors is None:
            return self.discriminator
        pairs = zip(self.discriminator, self.vectors, strict=True)
        return [(weight / (v @ (weight @ u)), bias) for (weight, bias), (u, v) in pairs]

    # ── D's step ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def step_discriminator(self, drawn: Drawn) -> Array:
        """Returns the gradient, ``(parameter,)``."""
        real_inputs, fake_inputs = self._both_seen(drawn, self._generate(drawn).detach())
        real, fake = self._score(real_inputs), self._score(fake_inputs)
        total = self._labelled(*self._flipped(real, fake, drawn.flips))
        interval = getattr(self.config.penalty, "interval", 0)
        if interval and self.steps_d % interval == 0:
            total = total + interval * self.config.penalty.weight * self._penalty(real_inputs, fake_inputs, drawn)
        self.optimiser_d.zero_grad()
        total.backward()
        gradient = flattened(self.discriminator, gradient=True)
        self._step(self.optimiser_d, self.config.discriminator)
        self.steps_d += 1
        with torch.no_grad():
            if (c := self.config.clip.value) is not None:
                for tensor in (tensor for layer in self.discriminator for tensor in layer):
                    tensor.clamp_(-c, c)
            if self.vectors is not None:
                self.vectors = [
                    _power_iteration(weight, u)
                    for (weight, _), (u, _) in zip(self.discriminator, self.vectors, strict=True)
                ]
        shown_real, shown_fake = self._shown(real.detach(), fake.detach())
        value = self.config.loss.discriminator_value(real, fake).item()
        self._note(loss_d=value, gradient_d=norm(gradient), mean_d_real=shown_real, mean_d_fake=shown_fake)
        return gradient

    def _flipped(self, real: Tensor, fake: Tensor, flips: Array | None) -> tuple[Tensor, Tensor]:
        label = self.config.noise.label
        share = label.flip * faded(label.decay, label.horizon, self.iteration)
        if share == 0:
            return real, fake
        assert flips is not None
        changes_place = torch.from_numpy(flips < share)
        return torch.where(changes_place, fake, real), torch.where(changes_place, real, fake)

    def _labelled(self, real: Tensor, fake: Tensor) -> Tensor:
        """L_D, up to a constant: a real point's label is α, so that it counts with 1 − α as a generated one."""
        value, alpha = self.config.loss.discriminator_value, self.config.noise.smoothing
        if alpha is None:
            return value(real, fake)
        assert self.config.loss.has_labels
        idle = real.detach()
        return alpha * value(real, idle) + (1 - alpha) * value(idle, real) + value(idle, fake)

    def _penalty(self, real: Tensor, fake: Tensor, drawn: Drawn) -> Tensor:
        """The penalty without its weight, from the formulas of the papers."""
        penalty = self.config.penalty
        if penalty.key in ("r1", "r2", "r1r2"):
            halves = {"r1": [real], "r2": [fake], "r1r2": [real, fake]}[penalty.key]
            return sum((self._squared_slopes(half).mean() / 2 for half in halves), torch.zeros(()))
        assert drawn.uniform is not None
        share, others = torch.from_numpy(drawn.uniform).split([1, real.shape[1]], dim=1)
        if penalty.key == "dragan":
            spread = ((real - real.mean()) ** 2).mean().sqrt()
            at = real + share * 0.5 * spread * others
        else:
            at = share * real + (1 - share) * fake
        squared = self._squared_slopes(at)
        # A root has no derivative at 0, where every ReLU is off; such a slope stays 0 however the weights move.
        steep = squared > 0
        slopes = torch.where(steep, squared, 1.0).sqrt() * steep
        excess = {"wgan_gp": slopes - 1, "dragan": slopes - 1, "wgan_lp": torch.relu(slopes - 1)}[penalty.key]
        return (excess**2).mean()

    def _squared_slopes(self, inputs: Tensor) -> Tensor:
        at = inputs.detach().requires_grad_()
        (slopes,) = torch.autograd.grad(self._score(at).sum(), at, create_graph=True)
        return (slopes**2).sum(1)

    # ── G's step ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def step_generator(self, drawn: Drawn) -> Array:
        """Returns the gradient, ``(parameter,)``."""
        loss, unroll = self.config.loss, self.config.schedule.unroll
        fake_points, real, layers = self._generate(drawn), None, None
        if loss.generator_uses_real or unroll:
            real_inputs, fake_inputs = self._both_seen(drawn, fake_points)
            layers = self._unrolled(real_inputs, fake_inputs) if unroll else None
            real = self._score(real_inputs, layers)
        else:
            fake_inputs = self._seen(fake_points, drawn.noise)
        fake = self._score(fake_inputs, layers)
        value = loss.generator_value(real if loss.generator_uses_real else None, fake)
        self.optimiser_g.zero_grad()
        value.backward()
        gradient = flattened(self.generator, gradient=True)
        self._step(self.optimiser_g, self.config.generator)
        if self.average is not None:
            decay = self.config.average.decay
            self.average = decay * self.average + (1 - decay) * flattened(self.generator)
        if self.config.schedule.freeze == "discriminator":
            self._note(mean_d_fake=self._shown(real, fake)[1])
        self._note(loss_g=value.item(), gradient_g=norm(gradient))
        return gradient

    def _unrolled(self, real_inputs: Tensor, fake_inputs: Tensor) -> list[Layer]:
        """D after K plain gradient steps on these points, as a function of them."""
        layers, rate = self._normed(), self._rate(self.config.discriminator)
        for _ in range(self.config.schedule.unroll):
            real, fake = self._score(real_inputs, layers), self._score(fake_inputs, layers)
            tensors = [tensor for layer in layers for tensor in layer]
            slopes = torch.autograd.grad(self._labelled(real, fake), tensors, create_graph=True)
            moved = [tensor - rate * slope for tensor, slope in zip(tensors, slopes, strict=True)]
            layers = list(zip(moved[::2], moved[1::2], strict=True))
        return layers

    # ── both ──────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _rate(self, player: object) -> float:
        chosen = player.optimiser  # type: ignore[attr-defined]
        return float(chosen.learning_rate * faded(chosen.decay, chosen.horizon, self.iteration))

    def _step(self, optimiser: torch.optim.Optimizer, player: object) -> None:
        settings = settings_of(player.optimiser)  # type: ignore[attr-defined]
        optimiser.param_groups[0].update({**settings, "lr": self._rate(player)})
        optimiser.step()

    def _shown(self, real: Tensor | None, fake: Tensor) -> tuple[float, float]:
        """The means of D as it is drawn, over real and over generated points."""
        loss = self.config.loss
        real = fake if real is None else real
        if loss.is_probability:
            neutral = loss.neutral_score(real, fake)
            real, fake = (1 / (1 + torch.exp(-loss.log_ratio(scores - neutral))) for scores in (real, fake))
        return real.mean().item(), fake.mean().item()

    def _note(self, **scalars: float) -> None:
        if self.rows:
            self.rows[-1].update(scalars)

    def weights(self) -> dict[str, Array]:
        """All weights, ``(parameter,)`` by name."""
        found = {"generator": flattened(self.generator), "discriminator": flattened(self.discriminator)}
        return found if self.average is None else {**found, "average": self.average}


def norm(gradient: Array) -> float:
    return float(np.sqrt(np.sum(gradient**2)))


def _power_iteration(weight: Tensor, u: Tensor) -> tuple[Tensor, Tensor]:
    """u and v of ``weight`` (in, out) after one iteration: Miyato et al. 2018, algorithm 1."""
    v = weight @ u / torch.linalg.vector_norm(weight @ u)
    return weight.T @ v / torch.linalg.vector_norm(weight.T @ v), v


def plain_gans(trainer: GanTrainer) -> list[PlainGan]:
    """The judge of each member, at the trainer's present weights."""
    now, spectral = weights(trainer), trainer.discriminator.spectral
    vectors: list[list[tuple[Array, Array]] | None] = [None] * trainer.members
    if spectral is not None:
        vectors = [
            [(u[member, :, 0].numpy(), v[member, :, 0].numpy()) for u, v in zip(spectral.u, spectral.v, strict=True)]
            for member in range(trainer.members)
        ]
    return [
        PlainGan(config, now["generator"][member], now["discriminator"][member], vectors[member])
        for member, config in enumerate(trainer.configs)
    ]


def followed(judges: list[PlainGan], drawn: list[Drawn], iterations: int) -> None:
    """Lets the judges do what the trainer did with these numbers; they are all used up."""
    for member, judge in enumerate(judges):
        draws_d, draws_g = ([each.of(member) for each in draws] for draws in (of_d(drawn), of_g(drawn)))
        for _ in range(iterations):
            judge.iterate(draws_d, draws_g)
        assert not draws_d
        assert not draws_g


def assert_ends_alike(trainer: GanTrainer, judges: list[PlainGan], atol: float = 1e-9) -> None:
    ended = weights(trainer)
    for member, judge in enumerate(judges):
        expected = judge.weights()
        assert ended.keys() == expected.keys()
        if leaves_offset_free(judge.config.loss):
            # Adam divides what rounding leaves of the gradient, 1e-16, by ε = 1e-8.
            assert np.abs(ended["discriminator"][member][-1] - expected["discriminator"][-1]) < 100 * atol
            ended["discriminator"][member][-1] = expected["discriminator"][-1]
        for name, values in expected.items():
            np.testing.assert_allclose(ended[name][member], values, rtol=0, atol=atol, err_msg=f"{name} of {member}")


def assert_gradient(computed: Tensor, expected: Array, tolerance: float) -> None:
    """One member's whole gradient, ``(parameter,)``, relative to its largest part."""
    assert np.abs(expected).max() > 1e-4
    np.testing.assert_allclose(computed.numpy(), expected, rtol=tolerance, atol=tolerance * np.abs(expected).max())


def assert_scalars_agree(trainer: GanTrainer, judge: PlainGan) -> list[ScalarBlock]:
    """Every iteration exactly once, in order, with the judge's numbers and NaN where it has none.

    Returns the blocks.
    """
    blocks = trainer.take_scalars()
    assert [block.first for block in blocks] == np.cumsum([0, *(len(block.values) for block in blocks)])[:-1].tolist()
    table = np.concatenate([block.values for block in blocks])
    expected = np.array([[row.get(name, np.nan) for name in SCALARS] for row in judge.rows])
    assert table.dtype == np.float32
    np.testing.assert_allclose(table, expected, rtol=1e-5, atol=1e-6, equal_nan=True)
    return blocks
