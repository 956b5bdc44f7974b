"""Frames with made-up numbers, as a run would send them: what the views are tried with."""

from __future__ import annotations

from statistics import NormalDist
from types import MappingProxyType

import numpy as np

from ganviz.config import RunConfig
from ganviz.settings import replaced
from ganviz.snapshot import (
    SCALARS,
    Densities,
    Field,
    Frame,
    Histogram,
    History,
    Measures,
    Snapshot,
    Weights,
    frozen,
)

Array = np.ndarray

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


#: By key of a metric: where it ends and where it begins.
FURTHER_METRICS = {
    "jsd_bound_error": (0.02, 0.02),
    "jsd_seen": (0.03, 0.4),
    "kl": (0.1, 5.0),
    "kl_reverse": (0.2, 3.0),
    "tv": (0.15, 0.95),
    "w2": (0.5, 1.6),
    "sliced_w1": (0.12, 0.8),
    "w1_critic": (0.1, 0.9),
    "mmd2": (0.02, 1.1),
    "energy_distance": (0.03, 0.9),
    "precision": (0.9, 0.05),
    "recall": (0.8, 0.02),
    "density": (0.85, 0.03),
    "coverage": (0.75, 0.01),
    "hellinger2": (0.2, 1.9),
    "triangular": (0.2, 1.9),
    "lipschitz": (2.0, 9.0),
    "accuracy": (0.62, 0.95),
    "accuracy_training": (0.72, 0.96),
    "accuracy_optimal": (0.7, 0.99),
    "discriminator_estimate": (0.1, 0.8),
    "estimate_true": (0.2, 0.9),
    "loss_d_optimal": (1.2, 0.4),
}

#: By key of a metric: the ends of what two real samples read.
FLOORS = {
    "jsd": (0.001, 0.003),
    "kl": (0.05, 0.2),
    "kl_reverse": (0.05, 0.3),
    "tv": (0.02, 0.05),
    "hellinger2": (0.02, 0.06),
    "triangular": (0.02, 0.06),
    "w1": (0.06, 0.14),
    "w2": (0.3, 0.6),
    "sliced_w1": (0.03, 0.09),
    "mmd2": (-0.02, 0.03),
    "energy_distance": (-0.01, 0.02),
    "precision": (0.95, 0.98),
    "recall": (0.94, 0.98),
    "density": (0.93, 1.06),
    "coverage": (0.93, 0.98),
}


def history_of(n: int, noise: float = 0.06, seed: int = 0, modes: int = 0) -> History:
    """Numbers of ``n`` iterations that look like training, with a metric for every hundredth."""
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
    size = len(measured)
    metrics = {
        "jsd": 0.05 + 0.6 * np.exp(-3 * s) + 0.008 * rng.normal(size=size),
        "jsd_bound": 0.02 + 0.5 * np.exp(-3.4 * s) + 0.02 * rng.normal(size=size),
        "w1": 0.2 + 1.1 * np.exp(-4 * s) + 0.02 * rng.normal(size=size),
    }
    for name, (end, start) in FURTHER_METRICS.items():
        metrics[name] = end + (start - end) * np.exp(-4 * s) * (1 + 0.03 * rng.normal(size=size))
    # Mode after mode is found, and the first one left again.
    found = s[:, None] * 1.5 > np.arange(modes) / modes
    found[:, :1] &= s[:, None] < 0.6
    shares = np.where(found, 0.9, 0.0) / np.maximum(found.sum(axis=1, keepdims=True), 1)
    return History(
        iterations=frozen(np.arange(n)),
        scalars=MappingProxyType({name: frozen(scalars[name]) for name in SCALARS}),
        measured_at=frozen(measured),
        metrics=MappingProxyType({name: frozen(values) for name, values in metrics.items()}),
        arrays=MappingProxyType({"mode_shares": frozen(shares)} if modes else {}),
    )


def measured(config: RunConfig, iteration: int, generated: Array) -> Measures:
    """The scoreboard of these points, and made-up distances."""
    values: dict[str, float | None] = {
        "jsd": 0.08,
        "jsd_floor": 0.002,
        "jsd_bandwidth": 0.02,
        "jsd_bound": 0.05,
        "w1": 0.22,
        "w1_floor": 0.09,
        "w1_samples": 256.0,
        "w2_samples": 256.0,
        "mmd2_bandwidth": 0.3,
        "calibration_error": 0.07,
    }
    for name, ends in FLOORS.items():
        values |= dict(zip((f"{name}_floor_low", f"{name}_floor_high"), ends, strict=True))
    said = (np.arange(10) + 0.5) / 10
    arrays = {
        "calibration_said": frozen(said),
        "calibration_real": frozen(np.append(0.3 + 0.4 * said[:9], np.nan)),
        "calibration_weight": frozen(np.append(np.full(9, 1 / 9), 0.0)),
    }
    modes = config.target.modes()
    if modes is None:
        return Measures(iteration, MappingProxyType(values), MappingProxyType(arrays))
    distances = np.linalg.norm(generated[:, None] - modes.centres, axis=2)
    nearest = distances.argmin(axis=1)
    good = distances[np.arange(len(generated)), nearest] < 3 * modes.sigma[nearest]
    shares = np.bincount(nearest[good], minlength=len(modes.centres)) / len(generated)
    captured = shares > 0.1 / len(shares)
    values |= {
        "modes_captured": float((shares > 0).sum()),
        "modes_strict": float(captured.sum()),
        "high_quality_share": float(good.mean()),
        "mode_kl": 0.9,
    }
    near = np.bincount(nearest, minlength=len(shares)) / len(generated)
    quality = np.divide(shares, near, out=np.full(len(near), np.nan), where=near > 0)
    arrays |= {
        "mode_shares": frozen(shares),
        "mode_quality": frozen(quality),
        "mode_captured": frozen(captured, bool),
    }
    return Measures(iteration, MappingProxyType(values), MappingProxyType(arrays))


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
        iteration=iterations,
    )
    count, scale = len(generated), 0.3 * (field.axes[0][-1] - field.axes[0][0])
    pulled = generated[: min(count, 256)]
    towards = data[rng.integers(len(data), size=len(pulled))] - pulled
    manifold, manifold_latent = _manifold(config, generated)
    modes = config.target.modes()
    return Frame(
        Snapshot(
            iteration=iterations,
            member=0,
            config=config,
            data=frozen(data),
            generated=frozen(generated),
            latent=frozen(rng.normal(size=(count, config.latent.dimension))),
            push=frozen(towards / scale / scale),
            field=field,
            densities=densities,
            manifold=manifold,
            manifold_latent=manifold_latent,
            noise=0.0,
            weights=weights_of(config, seed),
            sample=None,
        ),
        history_of(iterations, modes=0 if modes is None else len(modes.centres)),
        measured(config, iterations, generated),
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


def shape_frame(target: str = "two_moons", seed: int = 0) -> Frame:
    """A shape without modes, imitated with a shift."""
    config = config_for(target)
    rng = np.random.default_rng(seed)
    generated = config.target.sample(1000, rng) * 0.8 + 0.1 * rng.normal(size=(1000, 2))
    return frame_of(config, generated, config.target.sample(1000, rng), iterations=20_000)


def line_frame(target: str = "gaussian", loss: str = "non_saturating", latent: int = 1, seed: int = 0) -> Frame:
    """A distribution on the line and an imitation that is on its way."""
    config = config_for(target, loss, latent)
    rng = np.random.default_rng(seed)
    data = config.target.sample(1000, rng)
    generated = data.mean() + 0.7 * (config.target.sample(1000, rng) - data.mean()) - 0.8 * data.std()
    return frame_of(config, generated, data)


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
        field=snapshot.field,
        densities=None,
        manifold=None,
        manifold_latent=None,
        noise=0.0,
        weights=None,
        sample=None,
    )
    return Frame(bare, History())
