"""Frames with made-up numbers, as a run would send them: what the views are tried with.

Nothing in them can be changed, so each is made once.
"""

from __future__ import annotations

import zlib
from dataclasses import replace
from functools import cache
from statistics import NormalDist
from types import MappingProxyType

import numpy as np

from ganviz import registry
from ganviz.assignment import replaced
from ganviz.config import RunConfig
from ganviz.metrics import FlooredMetric
from ganviz.metrics.mode_counts import mode_counts
from ganviz.snapshot import (
    SCALARS,
    Densities,
    Field,
    Frame,
    Histogram,
    History,
    Measures,
    MeasureSample,
    Snapshot,
    Weights,
    frozen,
)

Array = np.ndarray

METRICS = registry.entries("ganviz.metrics")

#: How far the drawn field extends past the target's bounds.
EXTENT = 1.4


def config_for(target: str, loss: str = "non_saturating", latent: int = 2, **settings: object) -> RunConfig:
    """A run's settings with this target and loss."""
    config = replaced(replaced(RunConfig(), "target", target), "loss", loss)
    config = replaced(config, "latent.dimension", latent)
    for name, value in settings.items():
        config = replaced(config, f"target.{name}", value)
    return config


def smooth_density(axes: tuple[Array, ...], points: Array, width: float) -> Array:
    """The density of points blurred by a Gaussian of this width, ``(nx,)`` or ``(ny, nx)``."""
    kernels = [
        np.exp(-0.5 * ((axis[:, None] - column) / width) ** 2) / (np.sqrt(2 * np.pi) * width)
        for axis, column in zip(axes, points.T, strict=True)
    ]
    return kernels[0].mean(axis=1) if len(kernels) == 1 else kernels[1] @ kernels[0].T / len(points)


def wide_axes(config: RunConfig, points: int) -> tuple[Array, ...]:
    """Grid coordinates over the target's bounds and some way past them."""
    axes = []
    for low, high in config.target.bounds():
        middle, half = (low + high) / 2, (high - low) / 2 * EXTENT
        axes.append(np.linspace(middle - half, middle + half, points))
    return tuple(axes)


def field_between(config: RunConfig, data: Array, generated: Array, points: int) -> Field:
    """A discriminator as soft as a small network's: high where there is more data than imitation."""
    axes = wide_axes(config, points)
    width = 0.05 * (axes[0][-1] - axes[0][0])
    p, q = smooth_density(axes, data, width), smooth_density(axes, generated, width)
    least = 0.05 * max(p.max(), q.max())
    # A slow tilt, so that D is undecided along a line rather than everywhere where there is nothing.
    tilt = 1 + 0.2 * np.sin(axes[0] / axes[0].max() * 2)
    judged = (p + tilt * least) / (p + q + 2 * least)
    sharp = smooth_density(axes, data, width / 3), smooth_density(axes, generated, width / 3)
    best = (sharp[0] + least / 9) / (sharp[0] + sharp[1] + 2 * least / 9)
    frozen_axes = tuple(map(frozen, axes))
    along = np.gradient(12 * judged, *reversed(axes))
    slope = frozen(np.abs(along) if len(axes) == 1 else np.hypot(*along))
    if config.loss.is_probability:
        return Field(frozen_axes, frozen(judged), frozen(best), True, 0.5, 0.5, slope)
    if (scale := config.loss.score_scale()) is not None:
        middle, span = scale
        soft, hard = (middle + span * (2 * probability - 1) for probability in (judged, best))
        return Field(frozen_axes, frozen(soft), frozen(hard), False, middle, span, slope)
    return Field(frozen_axes, frozen(12 * judged + 40), None, False, 46.0, 6.0, slope)


def reading_of(name: str) -> float:
    """A made-up last reading of a metric, from 0.1 to 0.5 by its name."""
    return 0.1 + 0.4 * zlib.crc32(name.encode()) / 2**32


def floor_of(name: str) -> tuple[float, float]:
    """The made-up ends of what two real samples read."""
    return 0.3 * reading_of(name), 0.6 * reading_of(name)


def history_of(n: int, noise: float = 0.06, seed: int = 0, measures: Measures | None = None) -> History:
    """Numbers of ``n`` iterations that look like training, with a reading of every metric for each hundredth."""
    rng = np.random.default_rng(seed)
    t = np.arange(n) / max(n, 1)
    wobble = 0.15 * np.sin(9 * t) * np.exp(-2 * t)
    scalars = {
        "loss_d": 1.38 - 0.5 * np.exp(-6 * t) + wobble + noise * rng.normal(size=n),
        "loss_g": 0.7 + 0.9 * np.exp(-5 * t) - wobble + 1.3 * noise * rng.normal(size=n),
        "mean_d_real": 0.5 + 0.3 * np.exp(-4 * t) + 0.4 * noise * rng.normal(size=n),
        "mean_d_fake": 0.5 - 0.3 * np.exp(-4 * t) + 0.4 * noise * rng.normal(size=n),
        "gradient_d": 0.5 * np.exp(-3 * t + 0.3 * rng.normal(size=n)),
        "gradient_g": 0.2 * np.exp(-1.5 * t + 0.3 * rng.normal(size=n)),
    }
    measured = np.arange(0, n, max(1, n // 120))
    s = measured / max(n, 1)
    metrics = {
        name: reading_of(name) + 0.5 * np.exp(-4 * s) * (1 + 0.03 * rng.normal(size=len(s)))
        for kind in METRICS.values()
        for name in kind.readings
    }
    # A metric's array of now is that of any time; but mode after mode is found, and the first one left again.
    arrays = {} if measures is None else {name: np.tile(now, (len(s), 1)) for name, now in measures.arrays.items()}
    if "mode_shares" in arrays:
        modes = arrays["mode_shares"].shape[1]
        found = s[:, None] * 1.5 > np.arange(modes) / modes
        found[:, :1] &= s[:, None] < 0.6
        arrays["mode_shares"] = np.where(found, 0.9, 0.0) / np.maximum(found.sum(axis=1, keepdims=True), 1)
    return History(
        iterations=frozen(np.arange(n)),
        scalars=MappingProxyType({name: frozen(scalars[name]) for name in SCALARS}),
        measured_at=frozen(measured),
        metrics=MappingProxyType({name: frozen(values) for name, values in metrics.items()}),
        arrays=MappingProxyType({name: frozen(values) for name, values in arrays.items()}),
    )


def measured(config: RunConfig, iteration: int, generated: Array) -> Measures:
    """A reading of every metric there is: made up where it has a floor, else what it makes of these points."""
    values: dict[str, float | None] = {}
    arrays: dict[str, Array] = {}
    sample = sample_of(iteration, generated)
    for kind in METRICS.values():
        values |= {name: reading_of(name) for name in kind.readings}
        if issubclass(kind, FlooredMetric):
            low, high = floor_of(kind.reading)
            values |= {f"{kind.reading}_floor_low": low, f"{kind.reading}_floor_high": high}
        else:
            reading = kind().measure(config, sample)
            values |= {name: value for name, value in reading.values.items() if value is not None}
            arrays |= reading.arrays
    return Measures(iteration, MappingProxyType(values), MappingProxyType(arrays))


def sample_of(iteration: int, generated: Array) -> MeasureSample:
    """What metrics look at: these points, and scores of a D that is often right."""
    rng, count = np.random.default_rng(iteration), len(generated)
    real, fake = (frozen(rng.normal(mean, 1.0, size=count)) for mean in (0.6, -0.6))
    training, slopes = frozen(rng.normal(0.8, 1.0, size=count)), frozen(np.abs(rng.normal(size=count)))
    return MeasureSample(iteration, frozen(generated), real, fake, training, slopes, 0.0, seed=1)


def weights_of(config: RunConfig, seed: int = 0) -> Weights:
    """Weights as a short training leaves them, D's within the clip where there is one."""
    rng, clip = np.random.default_rng(seed), config.clip.value
    of_d, of_g = rng.normal(scale=0.12, size=4000), rng.normal(scale=0.1, size=4000)
    counted = []
    for weights in (of_d if clip is None else np.clip(of_d, -clip, clip), of_g):
        reach = np.abs(weights).max()
        counts, edges = np.histogram(weights, bins=61, range=(-reach, reach))
        counted.append(Histogram(frozen(edges), frozen(counts / len(weights))))
    return Weights(*counted, clip=clip, iteration=3000)


def frame_of(
    config: RunConfig, generated: Array, data: Array, *, grid: int = 64, iterations: int = 3000, seed: int = 0
) -> Frame:
    """A whole frame around some generated points."""
    rng = np.random.default_rng(seed)
    field = field_between(config, data, generated, grid if len(config.target.bounds()) == 2 else 400)
    finer = wide_axes(config, 128 if config.target.dimension == 2 else 400)
    width = 0.012 * (finer[0][-1] - finer[0][0])
    exact = config.target.density(np.stack(np.meshgrid(*finer), axis=-1).reshape(-1, len(finer)))
    shape = tuple(len(axis) for axis in reversed(finer))
    densities = Densities(
        axes=tuple(map(frozen, finer)),
        data=None if exact is None else frozen(exact.reshape(shape)),
        generated=frozen(smooth_density(finer, generated, width)),
        bandwidth=width,
        n_generated=len(generated),
    )
    count, scale = len(generated), 0.3 * (field.axes[0][-1] - field.axes[0][0])
    pulled = generated[: min(count, 256)]
    towards = data[rng.integers(len(data), size=len(pulled))] - pulled
    manifold, manifold_latent = _manifold(config, generated)
    measures = measured(config, iterations, generated)
    return Frame(
        Snapshot(
            iteration=iterations,
            member=0,
            config=config,
            data=frozen(data),
            generated=frozen(generated),
            latent=frozen(rng.normal(size=(count, config.latent.dimension))),
            push=frozen(towards / scale / scale),
            modes=mode_counts(generated, config),
            field=field,
            densities=densities,
            manifold=manifold,
            manifold_latent=manifold_latent,
            noise=0.0,
            weights=weights_of(config, seed),
            sample=None,
        ),
        history_of(iterations, measures=measures),
        measures,
    )


def _manifold(config: RunConfig, generated: Array) -> tuple[Array | None, Array | None]:
    if config.latent.dimension == 1:
        share = (np.arange(200) + 0.5) / 200
        z = np.array([NormalDist().inv_cdf(u) for u in share])
        if generated.shape[1] == 1:
            return frozen(np.quantile(generated, share)[:, None]), frozen(z[:, None])
        return frozen(np.column_stack([np.sin(z), np.sin(1.7 * z)])), frozen(z[:, None])
    if config.latent.dimension == 2 and generated.shape[1] == 2:
        side = [NormalDist().inv_cdf((k + 0.5) / 24) for k in range(24)]
        u, v = np.meshgrid(side, side)
        centre, width = generated.mean(axis=0), 0.6 * generated.std(axis=0)
        warped = np.stack([np.tanh(u + 0.3 * v**2 - 0.5), np.tanh(v - 0.4 * u * np.cos(v))], axis=-1)
        return frozen(centre + 1.6 * width * warped), frozen(np.stack([u, v], axis=-1))
    return None, None


@cache
def ring_frame(loss: str = "non_saturating", seed: int = 0, iterations: int = 3000, count: int = 1000) -> Frame:
    """Eight Gaussians, four of them found."""
    config = config_for("ring", loss)
    rng = np.random.default_rng(seed)
    modes = config.target.modes()
    assert modes is not None
    hit = rng.choice([0, 1, 2, 5], size=count, p=[0.44, 0.32, 0.15, 0.09])
    shift = np.array([[0.0, 0.0], [0, 0], [0.04, -0.03], [0.02, 0.03]])[np.searchsorted([0, 1, 2, 5], hit)]
    generated = modes.centres[hit] + shift + 0.06 * rng.normal(size=(count, 2))
    astray = rng.random(count) < 0.06
    generated[astray] = rng.normal(size=(astray.sum(), 2)) * 0.3 + [0.4, 0.4]
    return frame_of(config, generated, config.target.sample(count, rng), iterations=iterations, seed=seed)


@cache
def grid_frame(seed: int = 0) -> Frame:
    """Twenty-five Gaussians, some found."""
    config = config_for("grid")
    rng = np.random.default_rng(seed)
    modes = config.target.modes()
    assert modes is not None
    hit = rng.choice([0, 1, 2, 6, 7, 8, 11, 12, 13, 18, 24], size=1000)
    spread = 1.4 * float(modes.sigma[0])
    generated = modes.centres[hit] + spread * rng.normal(size=(1000, 2))
    return frame_of(config, generated, config.target.sample(1000, rng))


@cache
def shape_frame(target: str = "two_moons", seed: int = 0) -> Frame:
    """A shape without modes, imitated with a shift."""
    config = config_for(target)
    rng = np.random.default_rng(seed)
    generated = config.target.sample(1000, rng) * 0.8 + 0.1 * rng.normal(size=(1000, 2))
    return frame_of(config, generated, config.target.sample(1000, rng), iterations=20_000)


@cache
def line_frame(target: str = "gaussian", loss: str = "non_saturating", latent: int = 1, seed: int = 0) -> Frame:
    """A distribution on the line and an imitation that is on its way."""
    config = config_for(target, loss, latent)
    rng = np.random.default_rng(seed)
    data = config.target.sample(1000, rng)
    generated = data.mean() + 0.7 * (config.target.sample(1000, rng) - data.mean()) - 0.8 * data.std()
    return frame_of(config, generated, data)


@cache
def first_frame(target: str = "ring") -> Frame:
    """What is there at iteration 0: points and a field, but no densities, no history and no metrics."""
    whole = ring_frame() if target == "ring" else line_frame(target)
    snapshot = whole.snapshot
    bare = Snapshot(
        iteration=0,
        member=0,
        config=snapshot.config,
        data=snapshot.data,
        generated=snapshot.generated,
        latent=snapshot.latent,
        push=snapshot.push,
        modes=snapshot.modes,
        field=snapshot.field,
        densities=None,
        manifold=None,
        manifold_latent=None,
        noise=0.0,
        weights=None,
        sample=None,
    )
    return Frame(bare, History())


def changed(frame: Frame, **changes: object) -> Frame:
    """The same frame with another snapshot; other generated points are counted anew."""
    if "generated" in changes:
        changes = {"modes": mode_counts(np.asarray(changes["generated"]), frame.snapshot.config), **changes}
    return replace(frame, snapshot=replace(frame.snapshot, **changes))  # type: ignore[arg-type]


def noised(frame: Frame) -> Frame:
    """The same frame while D sees all points through noise."""
    unit = np.random.default_rng(0).standard_normal((2, *frame.snapshot.data.shape))
    return changed(frame, noise=0.25, unit_noise=frozen(unit))


def judged(frame: Frame, **changes: object) -> Frame:
    """The same frame with another field."""
    return changed(frame, field=replace(frame.snapshot.field, **changes))  # type: ignore[arg-type]


def diverged(frame: Frame, knows_optimal: bool = False, said: tuple[float, ...] = (np.nan,)) -> Frame:
    """The same frame after the run diverged: nothing that a network said is a number.

    Args:
        knows_optimal: there is a grid for the optimal D, on which nothing is known.
        said: what the networks say, in turn.
    """

    def nothing(array: Array) -> Array:
        return frozen(np.array(said)[np.arange(array.size) % len(said)].reshape(array.shape))

    snapshot, history = frame.snapshot, frame.history
    values = nothing(snapshot.field.values)
    lost = changed(
        judged(frame, values=values, optimal=values if knows_optimal else None, slope=values),
        generated=nothing(snapshot.generated),
        push=nothing(snapshot.push),
        densities=None,
        manifold=None if snapshot.manifold is None else nothing(snapshot.manifold),
    )
    scalars = {name: nothing(values) for name, values in history.scalars.items()}
    metrics = {name: nothing(values) for name, values in history.metrics.items()}
    history = replace(history, scalars=MappingProxyType(scalars), metrics=MappingProxyType(metrics))
    nulls = None if frame.measures is None else Measures(0, MappingProxyType(dict.fromkeys(frame.measures.values)))
    return Frame(lost.snapshot, history, nulls)
