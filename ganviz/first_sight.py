"""What can be shown of a run before there are networks: its data, and the grids on which all else will be shown.

The probe takes both from here, so that nothing jumps when its first snapshot comes. numpy only.
"""

from __future__ import annotations

import numpy as np

from ganviz.config import RunConfig
from ganviz.snapshot import Array, Densities, Field, Frame, History, Snapshot, frozen
from ganviz.streams import SHOWN, TRAINING_SET, real_points, stream

Bounds = tuple[tuple[float, float], ...]

#: Real points, and as many generated ones, in a picture.
SHOWN_POINTS = 1000
#: Points of a line at which D and the densities are computed.
LINE_POINTS = 401
#: Rows of a plane's grid on which D is computed. A stage is wider than high.
FIELD_ROWS = 42
#: Columns of that grid.
FIELD_COLUMNS = 63
#: Rows, and columns, of a plane's grid on which the densities are computed.
DENSITY_SIDE = 96


def first_sight(config: RunConfig) -> Frame:
    """Returns the data that are to be imitated, as a frame that holds nothing else.

    They are those of the run's first snapshot. D and P_G are NaN, since they are not known yet, there are no generated
    points, and the history is empty. It is for the stage alone: no metric, export or recording is made from it. In the
    plane it has no density either, which takes a third of a second for some distributions.
    """
    target = config.target
    training_set = target.training_set(stream(config.seed, TRAINING_SET))
    nothing = frozen(np.empty((0, target.dimension)))
    grid = field_axes(target.bounds())
    axes, unknown = tuple(map(frozen, grid)), frozen(np.full(shape(grid), np.nan))
    density = data_density(config, grid) if target.dimension == 1 else None
    snapshot = Snapshot(
        iteration=0,
        member=0,
        config=config,
        data=frozen(real_points(config, training_set, SHOWN_POINTS, stream(config.seed, SHOWN))),
        generated=nothing,
        latent=frozen(np.empty((0, config.latent.dimension))),
        push=nothing,
        modes=None,
        field=Field(axes, unknown, None, config.loss.is_probability, np.nan, np.nan, unknown),
        densities=None if density is None else Densities(axes, frozen(density), unknown, 0.0, 0),
        manifold=None,
        manifold_latent=None,
        noise=0.0,
        weights=None,
        sample=None,
    )
    return Frame(snapshot, History())


def data_density(config: RunConfig, axes: tuple[Array, ...], noise: float = 0.0) -> Array | None:
    """Returns P_data's density on a grid, through noise of this standard deviation; None where it has none.

    On a line it is the mean over the cell around each point, as it is of P_G: both curves are seen with the same eyes.
    """
    if len(axes) > 1:
        density = config.target.density(flat(axes), noise)
        return None if density is None else density.reshape(shape(axes))
    (x,) = axes
    step = (x[-1] - x[0]) / (len(x) - 1)
    masses = config.target.cell_masses((np.append(x, x[-1] + step) - step / 2,), noise)
    return None if masses is None else masses / step


def field_axes(bounds: Bounds) -> tuple[Array, ...]:
    """Returns the axes of D's field, x first, wider than what is to be shown: a stage is wider than high."""
    if len(bounds) == 1:
        return (_widened(bounds[0], 0.25, LINE_POINTS),)
    return _widened(bounds[0], 0.45, FIELD_COLUMNS), _widened(bounds[1], 0.15, FIELD_ROWS)


def density_axes(bounds: Bounds) -> tuple[Array, ...]:
    """Returns the axes of the densities: on a line those of the field, in the plane finer ones, for contours."""
    if len(bounds) == 1:
        return field_axes(bounds)
    return tuple(_widened(one, 0.1, DENSITY_SIDE) for one in bounds)


def shape(axes: tuple[Array, ...]) -> tuple[int, ...]:
    """The shape of values on a grid: ``(nx,)`` or ``(ny, nx)``."""
    return tuple(len(axis) for axis in reversed(axes))


def flat(axes: tuple[Array, ...]) -> Array:
    """All points of a grid, ``(n, feature)``, x fastest."""
    return np.stack([grid.ravel() for grid in np.meshgrid(*axes)], axis=-1)


def _widened(bounds: tuple[float, float], share: float, n: int) -> Array:
    margin = (bounds[1] - bounds[0]) * share
    return np.linspace(bounds[0] - margin, bounds[1] + margin, n)
