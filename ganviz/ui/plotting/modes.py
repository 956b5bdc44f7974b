"""What the plots of the modes share."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor

from ganviz.config import RunConfig
from ganviz.snapshot import Array, History
from ganviz.ui.theme import Theme

#: A mode is drawn in the full colour from this multiple of its fair share on.
FULL = 2.0
SHADES = 256


def fair_shares(config: RunConfig) -> Array:
    """Returns each separate mode's share of the data, ``(modes,)``; none where there are none to tell apart."""
    modes = config.target.modes()
    return np.empty(0) if modes is None or len(modes.centres) < 2 else modes.fair_shares


def relative_shares(history: History, config: RunConfig) -> Array:
    """Returns what each mode held at each reading, over its fair share in the data of that time.

    Args:
        config: the settings now.

    Returns:
        ``(n, modes)``, as many as there ever were, by number; NaN where there were fewer. None at all where no mode was
        ever read.
    """
    shares = history.arrays.get("mode_shares", np.empty((0, 0)))
    if len(shares) != len(history.measured_at):
        return np.empty((0, 0))
    moved = [change for change in history.changes if change.moves_data]
    fair = np.full((len(moved) + 1, shares.shape[1]), np.nan)
    counts = np.zeros(len(fair), int)
    for row, one in enumerate([*(change.before for change in moved), config]):
        each = fair_shares(one)[: shares.shape[1]]
        fair[row, : len(each)], counts[row] = each, len(each)
    then = np.searchsorted([change.iteration for change in moved], history.measured_at)
    known = np.isfinite(shares).sum(axis=1)
    # While a slider was dragged there may have been modes in any number; then they count as equal.
    alike = known == counts[then]
    return np.where(alike[:, None], shares / fair[then], shares * known[:, None])


def shades(theme: Theme) -> Array:
    """Returns the colours of the strip, from none of a mode to the full, ``(SHADES, 4)`` bytes, red first."""
    none, full = QColor(theme.field_middle), QColor(theme.generator)
    ends = np.array([[colour.red(), colour.green(), colour.blue(), 255] for colour in (none, full)], float)
    along = np.linspace(0, 1, SHADES)[:, None]
    made: Array = np.rint(ends[0] + along * (ends[1] - ends[0])).astype(np.ubyte)
    return made


def shaded(relative: Array, at: Array, edges: Array) -> Array:
    """Returns the modes over time, ``(modes, columns)`` bytes: each column is the last measurement before its middle.

    Args:
        relative: ``(n, modes)``, each mode's share over its fair share.
    """
    middles = (edges[:-1] + edges[1:]) / 2
    latest = np.clip(np.searchsorted(at, middles, side="right") - 1, 0, len(at) - 1)
    strength = np.nan_to_num(relative[latest].T) / FULL
    return np.rint(np.clip(strength, 0, 1) * (SHADES - 1)).astype(np.ubyte)
