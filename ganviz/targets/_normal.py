"""The standard normal distribution's distribution function, which every smoothed target is made of."""

from __future__ import annotations

import numpy as np

Array = np.ndarray


def cumulative(z: Array) -> Array:
    """Returns Φ(z), the standard normal distribution function."""
    from scipy.special import ndtr  # a tenth of a second to import; menus and forms need none of it

    return np.asarray(ndtr(z))


def log_cumulative(z: Array) -> Array:
    """Returns log Φ(z), accurate also where Φ underflows."""
    from scipy.special import log_ndtr

    return np.asarray(log_ndtr(z))


def density(z: Array) -> Array:
    """Returns φ(z), the standard normal density."""
    return np.exp(-0.5 * np.square(z)) / np.sqrt(2 * np.pi)
