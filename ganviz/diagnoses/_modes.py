"""Which modes were held when."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from ganviz.diagnoses._windows import long_start, since
from ganviz.snapshot import Array, Frame

#: The share of its fair share from which on a mode is held, as the strict count of modes has it.
HELD = 0.1

#: Readings of the modes that the long window holds at least; it is stretched back for them.
FEWEST_READINGS = 6


class ModeTable(NamedTuple):
    """The run's readings of the modes, without those in which the modes were not known.

    Attributes:
        at: ``(n,)`` their iterations.
        relative: ``(n, modes)``, each mode's share over its fair share.
        quality: ``(n,)``, the share of all points that are of high quality.
    """

    at: Array
    relative: Array
    quality: Array

    @property
    def held(self) -> Array:
        """``(n, modes)`` bool: at least a tenth of the fair share."""
        return self.relative >= HELD

    def after(self, iteration: int) -> ModeTable:
        """The readings after an iteration."""
        first = int(np.searchsorted(self.at, iteration, side="right"))
        return ModeTable(self.at[first:], self.relative[first:], self.quality[first:])


def mode_table(frame: Frame) -> ModeTable | None:
    """Returns the readings since a setting was last changed; None where there are none, or fewer than two modes."""
    shares, modes = frame.history.arrays.get("mode_shares"), frame.snapshot.config.target.modes()
    if shares is None or modes is None or not 2 <= len(modes.centres) <= shares.shape[1]:
        return None
    shares = shares[:, : len(modes.centres)]  # earlier data may have had more
    read = np.isfinite(shares).all(axis=1) & (frame.history.measured_at > since(frame))
    if not read.any():
        return None
    shares = shares[read]
    return ModeTable(frame.history.measured_at[read], shares / modes.fair_shares, shares.sum(axis=1))


def table_and_start(frame: Frame) -> tuple[ModeTable, int] | None:
    """Returns the readings, and the iteration after which the long window begins, stretched to hold six of them.

    None for a distribution with fewer than two modes, and where there are not as many readings.
    """
    table, start = mode_table(frame), long_start(frame)
    if table is None or start < 0 or len(table.at) < FEWEST_READINGS:
        return None
    return table, min(start, int(table.at[-FEWEST_READINGS]) - 1)


class Plateau(NamedTuple):
    """What P_G has settled on.

    Attributes:
        held: the number of modes that the newest reading holds.
        of: the number of modes.
        age: iterations since P_G settled on it.
    """

    held: int
    of: int
    age: int


def plateau(frame: Frame, wanted: Callable[[Array, int], Array], gathered: float) -> Plateau | None:
    """Returns how many modes are held, if P_G has settled on a number that is ``wanted(held, modes)``.

    Settled: so it was in each reading of the long window; no reading of its second half held more than all
    of its first; and the mean share of high-quality points was at least ``gathered``.
    """
    looked_at = table_and_start(frame)
    if looked_at is None:
        return None
    table, start = looked_at
    held, n_modes, n = table.held.sum(axis=1), table.relative.shape[1], len(table.after(start).at)
    suits = wanted(held, n_modes)
    if not suits[-n:].all() or table.quality[-n:].mean() < gathered:
        return None
    if held[-(n // 2) :].max() > held[-n : -(n // 2)].max():
        return None
    otherwise = np.flatnonzero(~suits)
    since = int(table.at[otherwise[-1] + 1 if len(otherwise) else 0])
    return Plateau(int(held[-1]), n_modes, frame.snapshot.iteration - since)
