"""Looks at a run: a snapshot for the views and, now and then, larger samples for the metrics."""

from __future__ import annotations

from statistics import NormalDist
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import torch

from ganviz.config import RunConfig
from ganviz.first_sight import SHOWN_POINTS, density_axes, field_axes, flat, shape
from ganviz.losses import Loss
from ganviz.metrics.density import smoothed_histogram
from ganviz.snapshot import Densities, Field, Histogram, MeasureSample, Snapshot, Weights, frozen
from ganviz.streams import MEASURED, SHOWN, real_points, stream
from ganviz.training.draws import latents
from ganviz.training.member import Member
from ganviz.training.schedules import flipped_share

if TYPE_CHECKING:
    from ganviz.training.trainer import GanTrainer

Array = np.ndarray

#: Points that P_G's contours are drawn from between two samples, the shown ones among them.
DRAWN_POINTS = 2500
PUSHED_POINTS = 200
SAMPLE_POINTS = 20_000
SCORED_POINTS = 4096
#: Points at which D's slope is measured.
SLOPE_POINTS = 1024
#: Bins of each player's weights.
WEIGHT_BINS = 61
#: P_G's kernel in a picture, as a share of the view: a picture wants calm contours, the metrics have their own.
DRAWN_BANDWIDTH = 1 / 80


class _Distributions(NamedTuple):
    """Both distributions on the field's grid as D sees them: through its noise, and through the kernel that estimates
    P_G.

    Attributes:
        p, q: densities of P_data and P_G.
        least: the density of one point in a bandwidth: where both distributions are thinner, what q is said to be is
            chance.
        below: the share of P_G to the left of a line's grid.
    """

    p: Array
    q: Array
    least: float
    below: float


class Probe:
    """Looks at one member with random numbers of its own, so that watched and unwatched runs end alike."""

    def __init__(self, trainer: GanTrainer, member: int) -> None:
        self.trainer, self.member = trainer, member
        self._networks = Member(trainer, member)
        config = trainer.configs[member]
        rng = stream(config.seed, SHOWN)
        # The shown points stay the same through the run, so that they move instead of flicker.
        self._data = frozen(real_points(config, trainer.training_sets[member], SHOWN_POINTS, rng))
        self._latent = frozen(latents(config, (SHOWN_POINTS, config.latent.dimension), rng, np.float32))
        self._line_latent = _line_latent(config, rng) if config.target.dimension == 1 else None
        # D is used to points with noise on them: what its scores mean is told with noise that stays the same too.
        self._noise = rng.standard_normal((2, *self._data.shape))
        self._more_latent = latents(config, (DRAWN_POINTS - SHOWN_POINTS, config.latent.dimension), rng, np.float32)
        self._manifold_latent = _manifold_latent(config)
        self._field_axes, self._density_axes = field_axes(config), density_axes(config)
        self._densities: Densities | None = None
        self._distributions: _Distributions | None = None
        self._weights: Weights | None = None
        self._seen: tuple[Field, Array | None, Array] | None = None
        self._data_density_at: dict[tuple[int, float], Array | None] = {}

    # A diverging run gives numbers of any size; that is for its pictures to show, not for numpy to warn of.
    @np.errstate(over="ignore", invalid="ignore", divide="ignore")
    @torch.inference_mode()
    def look(self, with_sample: bool = True, with_field: bool = True, with_densities: bool = True) -> Snapshot:
        """Returns what there is to see now. The generated points are always new.

        Args:
            with_sample: add the points that metrics need, and count the weights anew.
            with_field: look at D's field, at its push and at the manifold anew; otherwise they are as they were last
                seen. On a line so are the densities.
            with_densities: in the plane, estimate P_G anew, if need be from points of its own.
        """
        trainer, config = self.trainer, self.trainer.configs[self.member]
        noise = trainer.noise(self.member)
        generated = self._networks.generate(self._latent)
        sample = self.sample() if with_sample else None
        if with_sample:
            self._weigh()
        if self._line_latent is not None:
            if with_field:
                self._estimate(self._networks.generate(self._line_latent), noise)
        elif sample is not None:
            self._estimate(sample.generated, noise)
        elif with_densities:
            self._estimate(np.concatenate([generated, self._networks.generate(self._more_latent)]), noise)
        if with_field or self._seen is None:
            push = frozen(self._networks.push(generated[:PUSHED_POINTS], self._data))
            self._seen = self._field(generated, noise), self._manifold(), push
        field, manifold, push = self._seen
        return Snapshot(
            iteration=trainer.iteration,
            member=self.member,
            config=config,
            data=self._data,
            generated=frozen(generated),
            latent=self._latent,
            push=push,
            field=field,
            densities=self._densities,
            manifold=manifold,
            manifold_latent=self._manifold_latent,
            noise=noise,
            weights=self._weights,
            sample=sample,
        )

    # ── what is looked at ─────────────────────────────────────────────────────────────────────────────────────────────

    @np.errstate(over="ignore", invalid="ignore", divide="ignore")
    @torch.inference_mode()
    def sample(self) -> MeasureSample:
        """Returns what the metrics are computed from."""
        trainer, config = self.trainer, self.trainer.configs[self.member]
        noise = trainer.noise(self.member)
        rng = stream(config.seed, MEASURED, trainer.iteration)
        shape = (SAMPLE_POINTS, config.latent.dimension)
        generated = self._networks.generate(latents(config, shape, rng, np.float32))
        real = config.target.sample(SCORED_POINTS, rng)
        fake = generated[:SCORED_POINTS]
        real_noise, fake_noise = noise * rng.standard_normal((2, *real.shape))
        real_scores, fake_scores = self._networks.score(real + real_noise), self._networks.score(fake + fake_noise)
        return MeasureSample(
            iteration=trainer.iteration,
            generated=frozen(generated),
            real_scores=frozen(real_scores),
            fake_scores=frozen(fake_scores),
            training_scores=frozen(self._training_scores(noise, rng)),
            slopes=frozen(self._slopes(real, fake, rng)),
            noise=noise,
            seed=config.seed,
        )

    def _training_scores(self, noise: float, rng: np.random.Generator) -> Array:
        training_set = self.trainer.training_sets[self.member]
        if training_set is None:
            return np.empty(0)
        # As many as the held-out ones, each point as often as the other where the set is small.
        points = training_set[rng.permutation(SCORED_POINTS) % len(training_set)]
        return self._networks.score(points + noise * rng.standard_normal(points.shape))

    def _slopes(self, real: Array, fake: Array, rng: np.random.Generator) -> Array:
        """Between real and generated points, where mass would travel (Gulrajani 2017)."""
        share = rng.random((SLOPE_POINTS, 1))
        return self._networks.slopes(share * real[:SLOPE_POINTS] + (1 - share) * fake[:SLOPE_POINTS])

    def _weigh(self) -> None:
        of_d, of_g = self._networks.parameters
        clip = self.trainer.configs[self.member].clip.value
        self._weights = Weights(_counted(of_d), _counted(of_g), clip, self.trainer.iteration)

    def _field(self, generated: Array, noise: float) -> Field:
        loss, pac = self.trainer.configs[self.member].loss, self.trainer.seen.pac
        real_seen, fake_seen = np.stack([self._data, generated]) + noise * self._noise
        real = fake = np.zeros(1)
        if loss.offset_is_free or loss.is_critic:  # else its scores have a zero of their own
            real, fake = self._networks.score(real_seen), self._networks.score(fake_seen)
        grid = self._networks.score_alone(flat(self._field_axes), real_seen)
        middle, span = loss.score_scale() or _middle_and_span(loss, real, fake)
        optimal = self._optimal(grid)
        slope = _slope(self._field_axes, grid.reshape(shape(self._field_axes)) / pac)
        if loss.is_probability:
            grid, middle, span = _of_one(loss.judged(grid, loss.neutral_score(real, fake)), pac), 0.5, 0.5
        return Field(
            axes=tuple(frozen(axis) for axis in self._field_axes),
            values=frozen(grid.reshape(shape(self._field_axes))),
            optimal=optimal,
            is_probability=loss.is_probability,
            middle=middle,
            span=span,
            slope=frozen(slope),
        )

    def _manifold(self) -> Array | None:
        if self._manifold_latent is None:
            return None
        grid = self._manifold_latent
        points = self._networks.generate(grid.reshape(-1, grid.shape[-1]))
        return frozen(points.reshape(*grid.shape[:-1], -1))

    def _estimate(self, points: Array, noise: float) -> None:
        """Estimates P_G, and both distributions as D sees them: through its noise, and through the same kernel."""
        config = self.trainer.configs[self.member]
        known = np.isfinite(points)
        finite = points if known.all() else points[known.all(axis=1)]
        if len(finite) == 0:
            self._densities = self._distributions = None
            return
        view = config.target.bounds()[0]
        bandwidth = (view[1] - view[0]) * DRAWN_BANDWIDTH
        density = smoothed_histogram(finite, self._density_axes, bandwidth)
        self._densities = Densities(
            axes=tuple(frozen(axis) for axis in self._density_axes),
            data=self._data_density(self._density_axes, 0.0),
            generated=frozen(density),
            bandwidth=bandwidth,
            n_generated=len(finite),
            iteration=self.trainer.iteration,
        )
        seen_through = float(np.hypot(noise, bandwidth))
        p = self._data_density(self._field_axes, seen_through)
        if p is None:
            self._distributions = None
            return
        q = smoothed_histogram(finite, self._field_axes, seen_through)
        least = 1 / (len(finite) * seen_through ** len(self._field_axes))
        self._distributions = _Distributions(
            p.astype(np.float64), q, least, float((finite[:, 0] < self._field_axes[0][0]).mean())
        )

    def _optimal(self, grid: Array) -> Array | None:
        """The optimal D or critic against P_G as last estimated, for this moment's loss; NaN where it is not known."""
        distributions = self._distributions
        if distributions is None:
            return None
        config, pac, thickest = (
            self.trainer.configs[self.member],
            self.trainer.seen.pac,
            np.maximum(distributions.p, distributions.q),
        )
        # What counts is the ratio, so that the densities of a pack of m equal points, their m-th powers, stay in range.
        optimal = config.loss.optimal(
            *self._told((distributions.p / thickest) ** pac, (distributions.q / thickest) ** pac)
        )
        if optimal is not None:
            if config.loss.is_probability:
                optimal = _of_one(optimal, pac)
            optimal = np.where(thickest >= distributions.least, optimal, np.nan)
        elif config.target.dimension == 1:
            optimal = _optimal_critic(self._field_axes[0], distributions, grid)
        return None if optimal is None else frozen(optimal)

    def _told(self, p: Array, q: Array) -> tuple[Array, Array]:
        """The densities of what D is told is real and generated, under flipped and smoothed labels."""
        noise = self.trainer.configs[self.member].noise
        flipped = flipped_share(noise.label, self.trainer.iteration)
        p, q = (1 - flipped) * p + flipped * q, (1 - flipped) * q + flipped * p
        alpha = 1.0 if noise.smoothing is None else noise.smoothing
        return alpha * p, q + (1 - alpha) * p

    def _data_density(self, axes: tuple[Array, ...], noise: float) -> Array | None:
        key = (id(axes), round(noise, 4))
        if key not in self._data_density_at:
            if len(self._data_density_at) > 8:
                self._data_density_at.clear()
            density = self.trainer.configs[self.member].target.density(flat(axes), key[1])
            self._data_density_at[key] = None if density is None else frozen(density.reshape(shape(axes)))
        return self._data_density_at[key]


def _of_one(probability: Array, pac: int) -> Array:
    """D of one point, from D of a pack of ``pac`` such points, which has so many times its log-ratio (PacGAN)."""
    return 1 / (1 + (1 / probability - 1) ** (1 / pac))


def _middle_and_span(loss: Loss, real: Array, fake: Array) -> tuple[float, float]:
    """A critic's neutral score, midway between its two means, and how far its scores reach from there."""
    real, fake = real[np.isfinite(real)], fake[np.isfinite(fake)]
    if len(real) == 0 or len(fake) == 0:
        return 0.0, 1.0
    middle = loss.undecided(real, fake)
    return middle, max(float(np.abs(np.concatenate([real, fake]) - middle).max()), 1e-12)


def _slope(axes: tuple[Array, ...], scores: Array) -> Array:
    """The length of the gradient of scores on a grid."""
    along = np.gradient(scores, *(axis.astype(np.float64) for axis in reversed(axes)))
    return np.abs(along) if len(axes) == 1 else np.hypot(*along)


def _counted(parameters: Array) -> Histogram:
    """Counts weights in bins that reach as far as the largest to either side of zero."""
    finite = parameters[np.isfinite(parameters)]
    reach = max(float(np.abs(finite).max(initial=0)), 1e-12)
    counts, edges = np.histogram(finite, bins=WEIGHT_BINS, range=(-reach, reach))
    return Histogram(frozen(edges), frozen(counts / max(len(parameters), 1)))


def _quantiles(config: RunConfig, n: int) -> Array:
    """n equally likely latents of one dimension, at the middle of their shares."""
    u = (np.arange(n) + 0.5) / n
    if config.latent.prior == "uniform":
        return 2 * u - 1
    return np.array([NormalDist().inv_cdf(share) for share in u])


def _line_latent(config: RunConfig, rng: np.random.Generator, n: int = 4000) -> Array:
    """Latents that show P_G on a line, the same at every look: evenly likely ones where dim z = 1."""
    if config.latent.dimension == 1:
        return _quantiles(config, n)[:, None]
    return latents(config, (n, config.latent.dimension), rng, np.float32)


def _manifold_latent(config: RunConfig) -> Array | None:
    """A grid of equally likely latents: a line where dim z = 1, a plane where it is 2, else None."""
    if config.latent.dimension == 1:
        return frozen(_quantiles(config, 200)[:, None])
    if config.latent.dimension == 2:
        side = _quantiles(config, 24)
        return frozen(np.stack(np.meshgrid(side, side), axis=-1))
    return None


def _optimal_critic(x: Array, distributions: _Distributions, critic: Array) -> Array:
    """The Kantorovich potential in 1-D, φ′ = sign(F_Q − F_P), as steep as the critic is at its steepest.

    A potential is known up to a constant: it gets the critic's mean under the mixture of the two distributions, on the
        grid.
    """
    step = x[1] - x[0]
    slope = np.sign(np.round(distributions.below + np.cumsum(distributions.q - distributions.p) * step, 6))
    potential = np.cumsum(slope) * step * np.abs(np.diff(critic)).max() / step
    weight = (distributions.p + distributions.q) / (distributions.p + distributions.q).sum()
    return potential + (weight * (critic - potential)).sum()
