"""Mean and covariance of a distribution whose cell masses are known."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

Array = np.ndarray

#: The grid spans so many views, and has so many cells in each direction.
VIEWS, CELLS = 3, 192
#: The blur that makes sums over cells integrals, in cells: they agree to e^(−2π²·1.5²) = 5e-20.
BLUR = 1.5


def moments_of_cells(
    bounds: tuple[tuple[float, float], ...], cell_masses: Callable[[tuple[Array, ...], float], Array | None]
) -> tuple[Array, Array] | None:
    """Returns mean ``(feature,)`` and covariance ``(feature, feature)``; None where there are no cell masses.

    The masses are taken through noise, of which the covariance is taken off again, as is that of a point within its
    cell (Sheppard 1898).

    Args:
        bounds: of the view, outside three times of which there must be nothing.
        cell_masses: as ``Target.cell_masses``.
    """
    middles = np.array([(low + high) / 2 for low, high in bounds])
    width = np.array([(high - low) * VIEWS / CELLS for low, high in bounds])
    steps = np.arange(CELLS + 1) - CELLS / 2
    noise = BLUR * float(width.max())
    masses = cell_masses(tuple(middle + size * steps for middle, size in zip(middles, width, strict=True)), noise)
    if masses is None:
        return None
    masses = masses / masses.sum()
    at = (steps[:-1] + steps[1:]) / 2
    # The last axis of the masses is the first coordinate.
    along = [masses.sum(axis=tuple(axis for axis in range(masses.ndim) if axis != one)) for one in range(masses.ndim)]
    mean = np.array([each @ at for each in reversed(along)])
    covariance = np.diag([each @ np.square(at - m) for each, m in zip(reversed(along), mean, strict=True)])
    if len(mean) == 2:
        covariance[0, 1] = covariance[1, 0] = (at - mean[1]) @ masses @ (at - mean[0])
    covariance = covariance * np.outer(width, width) - np.diag(np.square(width) / 12 + noise**2)
    return middles + width * mean, covariance
