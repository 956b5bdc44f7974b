"""Looks inside both networks of a member; nothing of the training changes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from ganviz.insides import SHOWN_UNITS, InnerLayer, Inside, Insides
from ganviz.networks import Mlp
from ganviz.snapshot import frozen
from ganviz.streams import SHOWN, real_points, stream
from ganviz.training.latents import latents
from ganviz.training.member_state import MemberState
from ganviz.training.network_reader import NetworkReader

Array = np.ndarray

#: Points along each side of a plane, and along a line; the run's own points at which a unit may live.
SIDE, ALONG, OWN_POINTS = 20, 80, 256
#: Activations that differ by less than this are the same.
SAME = 1e-7


@torch.inference_mode()
@np.errstate(over="ignore", invalid="ignore")
def look_inside(state: MemberState) -> Insides | None:
    """Returns what is inside both networks now; None where D is not fed points one by one."""
    config = state.config
    if config.discriminator.pac > 1 or config.discriminator.batch_deviation:
        return None
    reader, rng = NetworkReader(state), stream(config.seed, SHOWN)
    data = real_points(config, state.training_set, OWN_POINTS, rng)
    latent = latents(config, (OWN_POINTS, config.latent.dimension), rng, np.float32)
    axes_x = _axes(config.target.bounds())
    axes_z = _axes([config.latent.span] * min(2, config.latent.dimension))
    generated = reader.generate(latent)
    generator = _inside(reader, "generator", state.generator, axes_z, latent, is_warped=True)
    own = np.concatenate([data, generated])
    discriminator = _inside(reader, "discriminator", state.discriminator, axes_x, own, is_warped=False)
    first = frozen(state.discriminator.layers[0][0].cpu().numpy())
    return Insides(state.iteration, generator, discriminator, first)


def _axes(bounds: Sequence[tuple[float, float]]) -> tuple[Array, ...]:
    points = SIDE if len(bounds) > 1 else ALONG
    return tuple(frozen(np.linspace(low, high, points)) for low, high in bounds)


def _inside(
    reader: NetworkReader, name: str, network: Mlp, axes: tuple[Array, ...], own: Array, is_warped: bool
) -> Inside:
    shape = tuple(len(axis) for axis in reversed(axes))
    grid = np.stack(np.meshgrid(*axes), axis=-1).reshape(-1, len(axes)) if len(axes) > 1 else axes[0][:, None]
    points = np.zeros((len(grid), network.sizes[0]), np.float32)
    points[:, : grid.shape[1]] = grid
    on_grid, on_own = reader.layers(name, points), reader.layers(name, own)
    layers = [_layer(there, here, shape, is_warped) for there, here in zip(on_grid, on_own, strict=True)]
    weights = [
        frozen(layer[0].cpu().numpy()[np.ix_(np.append(before.units, before.of), after.units)])
        for layer, before, after in zip(network.layers, layers, layers[1:], strict=False)
    ]
    return Inside(axes, tuple(layers), tuple(weights))


def _layer(on_grid: Array, on_own: Array, shape: tuple[int, ...], is_warped: bool) -> InnerLayer:
    """One layer from its activations ``(n, unit)`` on the grid and at the run's own points."""
    of = on_grid.shape[1]
    units = np.unique(np.linspace(0, of - 1, min(of, SHOWN_UNITS)).round().astype(int))
    every = np.concatenate([on_grid, on_own])
    dead = np.ptp(every, axis=0) <= SAME * np.maximum(1.0, np.abs(every).max(axis=0))
    return InnerLayer(
        units=frozen(units, np.int64),
        of=of,
        pictures=frozen(on_grid[:, units].T.reshape(len(units), *shape)),
        dead=frozen(dead[units], bool),
        dead_count=int(dead.sum()),
        warped=frozen(_in_two(on_grid).reshape(*shape, 2)) if is_warped else None,
    )


def _in_two(points: Array) -> Array:
    """``(n, unit)`` points in the plane of their two principal components, each of which points to its largest part."""
    if points.shape[1] == 2:
        return points
    if points.shape[1] == 1:
        return np.column_stack([points[:, 0], np.zeros(len(points))])
    if not np.isfinite(points).all():
        return np.full((len(points), 2), np.nan)
    centred = points - points.mean(axis=0)
    _, _, directions = np.linalg.svd(centred.astype(np.float64), full_matrices=False)
    directions = directions[:2]
    largest = np.abs(directions).argmax(axis=1)
    signs = np.sign(directions[np.arange(len(directions)), largest])
    return np.asarray(centred @ (directions * np.where(signs == 0, 1, signs)[:, None]).T)
