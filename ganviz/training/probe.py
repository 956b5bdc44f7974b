"""Takes pictures of a run: a snapshot for the views and, now and then, larger samples for the metrics."""

from __future__ import annotations

from statistics import NormalDist
from typing import NamedTuple

import numpy as np
import torch

from ganviz.config import RunConfig
from ganviz.first_sight import SHOWN_POINTS, Bounds, data_density, density_axes, field_axes, flat, shape
from ganviz.losses import Loss
from ganviz.metrics.density import convolved, smoothed_histogram, smoothed_masses
from ganviz.metrics.mode_counts import mode_counts
from ganviz.snapshot import Densities, Field, Histogram, MeasureSample, Snapshot, Weights, frozen
from ganviz.streams import MEASURED, SHOWN, real_points, stream
from ganviz.training.kernel import WIDEST, bandwidth
from ganviz.training.latents import latents, latents_at
from ganviz.training.member_state import MemberState
from ganviz.training.network_reader import NetworkReader, Tapes
from ganviz.training.push_forward import line_shares, push_forward
from ganviz.training.schedules import flipped_share
from ganviz.training.view import of_both

Array = np.ndarray

#: Points from which P_G is estimated in the plane while training goes on, the shown ones among them.
CONTOUR_POINTS = 4000
#: Latents whose images P_G is estimated from on a line.
LINE_LATENTS = 4000
#: Generated points whose push is shown.
PUSHED_POINTS = 200
#: Generated points in a sample for the metrics.
SAMPLE_POINTS = 20_000
#: Real points, and as many generated ones, whose scores are in a sample.
SCORED_POINTS = 4096
#: Points at which D's slope is measured for a sample.
SLOPE_POINTS = 1024
#: Bins of each player's weights.
WEIGHT_BINS = 61
#: Latents along the manifold of one dimension.
MANIFOLD_POINTS = 200
#: Latents along each side of the manifold of two dimensions.
MANIFOLD_SIDE = 24
#: Standard deviations of noise at which P_data's density is kept: while the noise fades there is always another one.
KEPT_DENSITIES = 8


class _Distributions(NamedTuple):
    """Both distributions on the field's grid, through D's instance noise and through the kernel that estimates P_G.

    Attributes:
        p, q: densities of P_data and P_G.
        least: the density that a single point makes in the plane within a kernel, on a line within a cell. Where both
            are below it nothing is known of either.
        below: the share of P_G to the left of a line's grid.
        outside: the share of P_G outside any grid.
    """

    p: Array
    q: Array
    least: float
    below: float
    outside: float


class Probe:
    """Takes pictures of one member with random numbers of its own, so that watched and unwatched runs end alike.

    Args:
        state: the member's, at any moment of the run.
    """

    def __init__(self, state: MemberState) -> None:
        config = state.config
        rng = stream(config.seed, SHOWN)
        # The shown points stay the same through the run, so that they move instead of flicker.
        self._take_data(state, rng)
        self._latent = frozen(latents(config, (SHOWN_POINTS, config.latent.dimension), rng, np.float32))
        self._line_latent = _line_latent(config, rng) if config.target.dimension == 1 else None
        # D is used to points with noise on them, so its scores are read at such points; their noise stays the same too.
        self._noise = frozen(rng.standard_normal((2, *self._data.shape)))
        self._more_latent = latents(config, (CONTOUR_POINTS - SHOWN_POINTS, config.latent.dimension), rng, np.float32)
        self._manifold_latent = _manifold_latent(config)
        self._tapes: Tapes = {}
        self._weights: Weights | None = None

    def _take_data(self, state: MemberState, rng: np.random.Generator) -> None:
        """Takes the distribution in force: its points, the grids around it, and nothing that was seen of another."""
        config = state.config
        self._target = config.target
        self._data = frozen(real_points(config, state.training_set, SHOWN_POINTS, rng))
        self._show(config.target.bounds())

    def _show(self, bounds: Bounds) -> None:
        """Takes the grids for what is to be shown."""
        self._bounds = bounds
        self._field_axes, self._density_axes = field_axes(bounds), density_axes(bounds)
        self._data_density_at: dict[tuple[int, float], Array | None] = {}

    # A diverging run gives numbers of any size; that is for its pictures to show, not for numpy to warn of.
    @np.errstate(over="ignore", invalid="ignore", divide="ignore")
    @torch.inference_mode()
    def snapshot(
        self,
        state: MemberState,
        with_sample: bool = True,
        with_weights: bool = True,
        with_details: bool = True,
        follows: bool = False,
    ) -> Snapshot:
        """Returns what there is to show now, all of it of the same networks.

        Args:
            with_sample: add the points that metrics need; in the plane P_G is then estimated from them.
            with_weights: count the weights anew; otherwise they are those of the last snapshot.
            with_details: in the plane, add both densities, the optimal D, the push and the manifold, which take as
                long as all the rest.
            follows: show where both distributions are, not where the data are.
        """
        if state.config.target != self._target:
            self._take_data(state, stream(state.config.seed, SHOWN))
        networks = NetworkReader(state, self._tapes)
        generated = networks.generate(self._latent)
        own = state.config.target.bounds()
        bounds = of_both(own, generated, self._bounds) if follows else own
        if bounds != self._bounds:
            self._show(bounds)
        sample = measure_sample(networks) if with_sample else None
        if with_weights or self._weights is None:
            self._weights = _weights(state)
        with_details |= self._line_latent is not None
        densities = distributions = manifold = None
        push = np.empty((0, generated.shape[1]))
        if with_details:
            densities, distributions = self._estimated(networks, generated, sample)
            push, manifold = networks.push(generated[:PUSHED_POINTS], self._data), self._manifold(networks)
        return Snapshot(
            iteration=state.iteration,
            member=state.member,
            config=state.config,
            data=self._data,
            generated=frozen(generated),
            latent=self._latent,
            push=frozen(push),
            modes=mode_counts(generated, state.config),
            field=self._field(networks, generated, distributions),
            densities=densities,
            manifold=manifold,
            manifold_latent=self._manifold_latent,
            noise=state.noise,
            weights=self._weights,
            sample=sample,
            unit_noise=self._noise,
            bounds=bounds if follows else None,
        )

    # ── what a snapshot is made of ────────────────────────────────────────────────────────────────────────────────────

    def _field(self, networks: NetworkReader, generated: Array, distributions: _Distributions | None) -> Field:
        state = networks.state
        loss, pac = state.config.loss, state.config.discriminator.pac
        noisy_real, noisy_fake = np.stack([self._data, generated]) + state.noise * self._noise
        real = fake = np.zeros(1)
        if loss.offset_is_free or loss.is_critic:  # else its scores have a zero of their own
            real, fake = networks.score(noisy_real), networks.score(noisy_fake)
        grid = networks.score_alone(flat(self._field_axes), noisy_real)
        middle, span = loss.score_scale() or _middle_and_span(loss, real, fake)
        optimal = None if distributions is None else self._optimal(distributions, grid, state)
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

    def _manifold(self, networks: NetworkReader) -> Array | None:
        if self._manifold_latent is None:
            return None
        grid = self._manifold_latent
        points = networks.generate(grid.reshape(-1, grid.shape[-1]))
        return frozen(points.reshape(*grid.shape[:-1], -1))

    def _estimated(
        self, networks: NetworkReader, generated: Array, sample: MeasureSample | None
    ) -> tuple[Densities | None, _Distributions | None]:
        """Estimates P_G, and both distributions as D meets them, through its instance noise."""
        if self._line_latent is not None:
            return self._on_line(networks, self._line_latent)
        state = networks.state
        if sample is not None:
            points = sample.generated
        else:
            points = np.concatenate([generated, networks.generate(self._more_latent)])
        finite = points[np.isfinite(points).all(axis=1)]
        if len(finite) == 0:
            return None, None
        kernel = bandwidth(state.config.target, finite)
        seen = smoothed_histogram(finite, self._density_axes, kernel)
        densities = self._densities(state, seen, kernel, len(finite))
        width = float(np.hypot(state.noise, kernel))
        p = self._data_density(state.config, self._field_axes, width)
        if p is None:
            return densities, None
        q = smoothed_histogram(finite, self._field_axes, width)
        left, right = state.config.target.bounds()[0]
        least = 1 / (len(finite) * ((right - left) * WIDEST) ** 2)
        ends = np.array([(axis[0], axis[-1]) for axis in self._field_axes])
        outside = float(((finite < ends[:, 0]) | (finite > ends[:, 1])).any(axis=1).mean())
        return densities, _Distributions(p.astype(np.float64), q, least, 0.0, outside)

    def _on_line(self, networks: NetworkReader, latent: Array) -> tuple[Densities | None, _Distributions | None]:
        """The same on a line: what G does with one latent number is known without a kernel."""
        state, images = networks.state, networks.generate(latent)
        finite = images[np.isfinite(images[:, 0])]
        if len(finite) == 0:
            return None, None
        (axis,), kernel = self._field_axes, 0.0
        step = float(axis[-1] - axis[0]) / (len(axis) - 1)
        if state.config.latent.dimension == 1:
            masses, below = push_forward(images[:, 0], line_shares(LINE_LATENTS), axis)
        else:
            kernel = bandwidth(state.config.target, finite)
            masses, below = smoothed_masses(finite, (axis,), kernel), float((finite < axis[0]).mean())
        densities = self._densities(state, masses / step, kernel, len(finite))
        p = self._data_density(state.config, self._field_axes, float(np.hypot(state.noise, kernel)))
        if p is None:
            return densities, None
        outside = max(0.0, 1 - float(masses.sum()))
        through = convolved(masses, state.noise / step) if state.noise > 0 else masses
        least = 1 / (len(finite) * step)
        return densities, _Distributions(p.astype(np.float64), through / step, least, below, outside)

    def _densities(self, state: MemberState, generated: Array, kernel: float, points: int) -> Densities:
        return Densities(
            axes=tuple(frozen(axis) for axis in self._density_axes),
            data=self._data_density(state.config, self._density_axes, 0.0),
            generated=frozen(generated),
            bandwidth=kernel,
            n_generated=points,
        )

    def _optimal(self, distributions: _Distributions, grid: Array, state: MemberState) -> Array | None:
        """The optimal D or critic, for this moment's loss; NaN where it is not known."""
        loss, pac = state.config.loss, state.config.discriminator.pac
        noise, p, q = state.config.noise, distributions.p, distributions.q
        flipped, thickest = flipped_share(noise.label, state.iteration), np.maximum(p, q)
        if flipped and not loss.has_labels:
            optimal = _optimal_of_flipped_pairs(loss, distributions, flipped) if pac == 1 else None
        else:
            # What counts is the ratio, so that the densities of a pack of m equal points, their m-th powers, stay in
            # range.
            p, q = (p / thickest) ** pac, (q / thickest) ** pac
            optimal = loss.optimal_labelled(p, q, flipped, noise.smoothing)
        if optimal is not None:
            if loss.is_probability:
                optimal = _of_one(optimal, pac)
            optimal = np.where(thickest >= distributions.least, optimal, np.nan)
        elif loss.is_critic and state.config.target.dimension == 1:
            optimal = _optimal_critic(self._field_axes[0], distributions, grid)
        return None if optimal is None else frozen(optimal)

    def _data_density(self, config: RunConfig, axes: tuple[Array, ...], noise: float) -> Array | None:
        key = (id(axes), round(noise, 4))
        if key not in self._data_density_at:
            if len(self._data_density_at) >= KEPT_DENSITIES:
                self._data_density_at.clear()
            density = data_density(config, axes, key[1])
            self._data_density_at[key] = None if density is None else frozen(density)
        return self._data_density_at[key]


@np.errstate(over="ignore", invalid="ignore", divide="ignore")
@torch.inference_mode()
def measure_sample(networks: NetworkReader, points: int = SAMPLE_POINTS) -> MeasureSample:
    """Returns what the metrics are computed from, of one member at one moment.

    Args:
        points: how many are generated; of fewer than usual fewer are scored.
    """
    state, config, noise = networks.state, networks.state.config, networks.state.noise
    rng = stream(config.seed, MEASURED, state.iteration)
    generated = networks.generate(latents(config, (points, config.latent.dimension), rng, np.float32))
    fake = generated[:SCORED_POINTS]
    real = config.target.sample(len(fake), rng)
    real_noise, fake_noise = noise * rng.standard_normal((2, *real.shape))
    real_scores, fake_scores = networks.score(real + real_noise), networks.score(fake + fake_noise)
    return MeasureSample(
        iteration=state.iteration,
        generated=frozen(generated),
        real_scores=frozen(real_scores),
        fake_scores=frozen(fake_scores),
        training_scores=frozen(_training_scores(networks, rng)),
        slopes=frozen(_slopes_between(networks, real, fake, rng)),
        noise=noise,
        seed=config.seed,
        flipped=flipped_share(config.noise.label, state.iteration),
    )


def _training_scores(networks: NetworkReader, rng: np.random.Generator) -> Array:
    training_set = networks.state.training_set
    if training_set is None:
        return np.empty(0)
    # As many as the held-out ones, each point as often as the other where the set is small.
    points = training_set[rng.permutation(SCORED_POINTS) % len(training_set)]
    return networks.score(points + networks.state.noise * rng.standard_normal(points.shape))


def _slopes_between(networks: NetworkReader, real: Array, fake: Array, rng: np.random.Generator) -> Array:
    """D's slopes between real and generated points, where mass would travel (Gulrajani et al. 2017)."""
    real, fake = real[:SLOPE_POINTS], fake[:SLOPE_POINTS]
    share = rng.random((len(real), 1))
    return networks.slopes(share * real + (1 - share) * fake)


def _weights(state: MemberState) -> Weights:
    of_d, of_g = (_counted(each.cpu().numpy()) for each in (state.trained_discriminator, state.trained_generator))
    return Weights(of_d, of_g, state.config.clip.value, state.iteration)


def _optimal_of_flipped_pairs(loss: Loss, distributions: _Distributions, flipped: float) -> Array | None:
    """The optimal D of a loss that takes pairs, which depends on all of P_G: what is outside the grid is one place."""
    p, q, outside = distributions.p.ravel(), distributions.q.ravel(), distributions.outside
    inside = (1 - outside) * q / max(float(q.sum()), np.finfo(float).tiny)
    optimal = loss.optimal_labelled(np.append(p, 0.0), np.append(inside, outside), flipped, None)
    return None if optimal is None else np.asarray(optimal[:-1]).reshape(distributions.p.shape)


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
    along = np.gradient(scores, *(float(axis[-1] - axis[0]) / (len(axis) - 1) for axis in reversed(axes)))
    return np.abs(along) if len(axes) == 1 else np.hypot(*along)


def _counted(parameters: Array) -> Histogram:
    """Counts weights in bins that reach as far as the largest to either side of zero."""
    # As the edges travel in float32, and as float64, for twice a weight may be more than float32 holds.
    finite = parameters[np.abs(parameters) <= np.finfo(np.float32).max].astype(np.float64)
    reach = max(float(np.abs(finite).max(initial=0)), 1e-12)
    counts, edges = np.histogram(finite, bins=WEIGHT_BINS, range=(-reach, reach))
    return Histogram(frozen(edges), frozen(counts / max(len(parameters), 1)))


def _quantiles(config: RunConfig, n: int) -> Array:
    """n equally likely latents of one dimension, at the middle of their shares."""
    return _at_shares(config, (np.arange(n) + 0.5) / n)


def _at_shares(config: RunConfig, u: Array) -> Array:
    """The latents of one dimension below which these shares of all lie."""
    if config.latent.prior != "normal":
        return latents_at(config.latent, u)
    return np.array([NormalDist().inv_cdf(share) for share in u])


def _line_latent(config: RunConfig, rng: np.random.Generator) -> Array:
    """Latents from which P_G is estimated on a line, the same in every snapshot; in rising order where dim z = 1."""
    if config.latent.dimension == 1:
        return _at_shares(config, line_shares(LINE_LATENTS))[:, None]
    return latents(config, (LINE_LATENTS, config.latent.dimension), rng, np.float32)


def _manifold_latent(config: RunConfig) -> Array | None:
    """A grid of equally likely latents: a line where dim z = 1, a plane where it is 2, else None.

    Also where both numbers of z depend on each other.
    """
    if config.latent.dimension == 1:
        return frozen(_quantiles(config, MANIFOLD_POINTS)[:, None])
    if config.latent.dimension == 2 and not config.latent.has_components:
        side = _quantiles(config, MANIFOLD_SIDE)
        return frozen(np.stack(np.meshgrid(side, side), axis=-1))
    return None


def _optimal_critic(x: Array, distributions: _Distributions, critic: Array) -> Array:
    """The Kantorovich potential in 1-D, φ′ = sign(F_Q − F_P), as steep as the critic is at its steepest.

    A potential is known up to a constant: it gets the critic's mean, over the grid, under the mixture of the two.
    """
    step = x[1] - x[0]
    slope = np.sign(np.round(distributions.below + np.cumsum(distributions.q - distributions.p) * step, 6))
    potential = np.cumsum(slope) * step * np.abs(np.diff(critic)).max() / step
    weight = (distributions.p + distributions.q) / (distributions.p + distributions.q).sum()
    return potential + (weight * (critic - potential)).sum()
