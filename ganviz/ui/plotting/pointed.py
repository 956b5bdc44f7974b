"""What a plot says of a place that is pointed at."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np

from ganviz.phrases import figures, phrase
from ganviz.snapshot import SUMMED_UP, Array, Frame, History
from ganviz.ui.plotting.axis import Span
from ganviz.ui.plotting.names import names
from ganviz.ui.translation import parted

#: A place is told to this share of what is shown: about two pixels.
FINENESS = 1 / 400


def place(value: float, shown: Span) -> str:
    """Writes a coordinate with as many digits as can be seen."""
    step = abs(shown[1] - shown[0]) * FINENESS
    decimals = max(0, -math.floor(math.log10(step))) if step > 0 else 0
    return (parted(f"{value:,.{decimals}f}") if decimals <= 6 else f"{value:.4g}").replace("-", "−")


def number(value: float) -> str:
    """Writes a measured number with three significant figures."""
    if not math.isfinite(value):
        return "–"
    if value == 0 or 0.001 <= abs(value) < 10_000:
        digits = max(0, 2 - (math.floor(math.log10(abs(value))) if value else 0))
        return parted(f"{value:,.{digits}f}").replace("-", "−")
    return figures(value)


def at_point(x: float, y: float, shown: tuple[Span, Span]) -> list[str]:
    """The coordinates alone."""
    return [phrase("x = {x}, y = {y}", x=place(x, shown[0]), y=place(y, shown[1]))]


def at_iteration(x: float, lines: Iterable[tuple[str, Array, Array]]) -> list[str]:
    """The iteration, and of each line, (name, iterations, values), the value read last there."""
    said: list[str] = [phrase("iteration {iteration:,}", iteration=max(0, round(x)))]
    for name, iterations, values in lines:
        found = int(np.searchsorted(iterations, x, side="right")) - 1
        if 0 <= found < len(values) and x <= iterations[-1]:
            said.append(phrase("{name} {value}", name=name, value=number(float(values[found]))))
    return said


def in_series(x: float, series: Iterable[tuple[str, Array, Array, str | None]], history: History) -> list[str]:
    """As ``at_iteration``; of a line that is a scalar, whose key is its last part, also where iterations are gone."""
    said = at_iteration(x, [])
    for name, iterations, values, key in series:
        known = at_iteration(x, [(name, iterations, values)])[1:]
        said += known if known or key is None else at_group(x, name, key, history)
    return said


def at_group(x: float, name: str, key: str, history: History) -> list[str]:
    """From where to where a scalar went around an iteration that is not kept by itself; else nothing."""
    if not history.gone or x < 1 or (len(history.iterations) and x >= history.iterations[0]):
        return []
    summary, column = history.summaries[0], SUMMED_UP.index(key)
    found = int(np.searchsorted(summary.iterations[:, 1], x))
    if found == len(summary):
        return []
    low, high = (number(float(ends[found, column])) for ends in (summary.low, summary.high))
    return [phrase("{name} {low} to {high}", name=name, low=low, high=high)]


def on_line(frame: Frame, x: float, shown: Span) -> list[str]:
    """Both densities, D and the optimal D at one x."""
    snapshot, spoken = frame.snapshot, names(frame.snapshot.config)
    field, densities = snapshot.field, snapshot.densities
    said: list[str] = [phrase("x = {x}", x=place(x, shown))]
    curves: list[tuple[str, Array, Array | None]] = []
    if densities is not None:
        curves = [("P_data", densities.axes[0], densities.data), ("P_G", densities.axes[0], densities.generated)]
    curves += [(spoken.curve, field.axes[0], field.values), (spoken.optimal, field.axes[0], field.optimal)]
    for name, axis, values in curves:
        if values is not None and len(values) and axis[0] <= x <= axis[-1]:
            said.append(phrase("{name} {value}", name=name, value=number(float(np.interp(x, axis, values)))))
    return [*said, *_mode_at(frame, np.array([x]))]


def on_plane(frame: Frame, x: float, y: float, shown: tuple[Span, Span]) -> list[str]:
    """D, the optimal D and both densities at one point, and the mode in whose circle it lies, with its share."""
    field, spoken = frame.snapshot.field, names(frame.snapshot.config)
    said = at_point(x, y, shown)
    column, row = (_nearest(axis, value) for axis, value in zip(field.axes, (x, y), strict=True))
    if column is None or row is None:
        return said
    for name, values in ((spoken.curve, field.values), (spoken.optimal, field.optimal)):
        if values is not None and values.size:
            said.append(phrase("{name} {value}", name=name, value=number(float(values[row, column]))))
    return [*said, *_densities_at(frame, x, y), *_mode_at(frame, np.array([x, y]))]


def _densities_at(frame: Frame, x: float, y: float) -> list[str]:
    """Both densities, as far as they are known."""
    densities = frame.snapshot.densities
    if densities is None:
        return []
    column, row = (_nearest(axis, value) for axis, value in zip(densities.axes, (x, y), strict=True))
    if column is None or row is None:
        return []
    known = [("P_data", densities.data), ("P_G", densities.generated)]
    return [
        phrase("{name} {value}", name=name, value=number(float(values[row, column])))
        for name, values in known
        if values is not None and values.size
    ]


def _mode_at(frame: Frame, point: Array) -> list[str]:
    """The mode within 3σ of which a point lies, the nearest in its σ, and its share of the generated points."""
    modes, counts = frame.snapshot.config.target.modes(), frame.snapshot.modes
    if modes is None or counts is None or len(modes.centres) < 2:
        return []
    away = np.linalg.norm(modes.centres - point, axis=1) / modes.sigma
    nearest = int(away.argmin())
    if away[nearest] > 3:
        return []
    share = 100 * float(counts.shares[nearest])
    return [phrase("mode {number}: {share:.0f} % of the generated points", number=nearest + 1, share=share)]


def _nearest(axis: Array, value: float) -> int | None:
    """The index of the grid's nearest point; None beside the grid."""
    if len(axis) < 2:
        return None
    half = (axis[1] - axis[0]) / 2
    if not axis[0] - half <= value <= axis[-1] + half:
        return None
    return int(np.abs(axis - value).argmin())
