"""Many members in two pictures: how a number is spread over them now, and how it has been over time."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from ganviz.phrases import figures, phrase
from ganviz.snapshot import Array
from ganviz.ui.plotting.spans import area_between
from ganviz.ui.runs.study import Member
from ganviz.ui.study.metrics import metrics
from ganviz.ui.theory.scene import Line, Mark, Scene, upright

#: The quantiles that bound the bands, the wider one first, and bins of a histogram at the most.
BANDS, MOST_BINS = ((0.10, 0.90), (0.25, 0.75)), 16
#: Whole numbers up to here have a bin each.
MOST_COUNTS = 32


def values_of(members: Sequence[Member], metric: str) -> list[float | None]:
    """The reading of each at the newest look that has read this metric; None where that was no number."""
    at = read_at(members, metric)
    return [_value_at(member, metric, at) for member in members]


def _value_at(member: Member, metric: str, iteration: int | None) -> float | None:
    for look in reversed(member.looks):
        if look.iteration == iteration:
            return _finite(look.values.get(metric))
    return None


def read_at(members: Sequence[Member], metric: str) -> int | None:
    """The iteration of the newest look that has read this metric; None before the first."""
    return max((look.iteration for member in members for look in member.looks if metric in look.values), default=None)


def _finite(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None


def histogram(members: Sequence[Member], metric: str) -> Scene:
    """How the newest readings are spread over the members."""
    found = np.array([value for value in values_of(members, metric) if value is not None])
    if not len(found):
        return Scene((0, 1), (0, 1), (), headline=_nothing(members, metric), up="members")
    edges = _edges(found)
    counts, _ = np.histogram(found, edges)
    x, y = np.repeat(edges, 2), np.concatenate([[0], np.repeat(counts, 2), [0]]).astype(float)
    median, highest = float(np.median(found)), float(counts.max())
    top = max(1.0, highest) * 1.15
    marks: list[Mark] = [
        Line(x, y, "generator", fill="below"),
        upright(median, (0.0, top), "text", style="dashed"),
    ]
    values = {"metric": metrics()[metric], "at": read_at(members, metric), "median": figures(median)}
    said = phrase("{metric} at iteration {at:,}: median {median}", **values)
    if len(found) < len(members):
        few = "{metric} at iteration {at:,}: median {median}, read of {read} of {members}"
        said = phrase(few, **values, read=len(found), members=len(members))
    return Scene((float(edges[0]), float(edges[-1])), (0.0, top), marks, headline=said, up="members")


def _edges(values: Array) -> Array:
    """Where the bins of a histogram end."""
    low, high = float(values.min()), float(values.max())
    if (values == np.round(values)).all() and low >= 0 and high <= MOST_COUNTS:
        return np.arange(-0.5, max(high, 1) + 1, 1.0)
    if high - low < 1e-9 * max(abs(low), abs(high), 1e-9):
        spread = 0.5 * max(abs(low), 1e-3)
        return np.linspace(low - spread, high + spread, 6)
    return np.linspace(low, high, min(MOST_BINS, max(5, 2 * round(math.sqrt(len(values))))) + 1)


def over_time(members: Sequence[Member], metric: str) -> Scene:
    """The median of the members at each look, in bands that hold half of them and four fifths."""
    iterations, quantiles, read = bands(members, metric)
    if not len(iterations):
        return Scene((0, 1), (0, 1), (), headline=_nothing(members, metric), across="iteration")
    (p10, p90), (p25, p75), median = quantiles[0:2], quantiles[2:4], quantiles[4]
    marks: list[Mark] = []
    if len(iterations) > 1:
        for low, high, alpha in ((p10, p90, 0.7), (p25, p75, 1.0)):
            outline = area_between(iterations, low, high)
            marks.append(Line(outline[:, 0], outline[:, 1], "generator", fill="inside", is_bold=False, alpha=alpha))
    marks.append(Line(iterations, median, "generator", "median", at="right"))
    low, high = float(np.nanmin(quantiles)), float(np.nanmax(quantiles))
    margin = 0.08 * (high - low) or 0.5 * abs(high) or 0.5
    x = (0.0, float(iterations[-1])) if len(iterations) > 1 else (0.0, 2.0 * float(iterations[-1]) or 1.0)
    said = phrase("{metric}: 25 to 75 %, 10 to 90 %", metric=metrics()[metric])
    if read < len(members):
        few = "{metric}: 25 to 75 %, 10 to 90 % of {read} of {members}"
        said = phrase(few, metric=metrics()[metric], read=read, members=len(members))
    return Scene(x, (low - margin, high + margin), marks, headline=said, across="iteration")


def bands(members: Sequence[Member], metric: str) -> tuple[Array, Array, int]:
    """Returns iterations ``(n,)``, quantiles ``(5, n)``, and of how many members there was the last reading.

    The quantiles are 10, 90, 25, 75 and 50 %, in this order.
    """
    rows: dict[int, list[float]] = {}
    for member in members:
        for look in member.looks:
            value = _finite(look.values.get(metric))
            if value is not None:
                rows.setdefault(look.iteration, []).append(value)
    iterations = sorted(rows)
    shares = [*(share for band in BANDS for share in band), 0.5]
    table = [np.quantile(rows[iteration], shares) for iteration in iterations]
    quantiles = np.array(table).T if table else np.empty((5, 0))
    return np.array(iterations, float), quantiles, len(rows[iterations[-1]]) if iterations else 0


def _nothing(members: Sequence[Member], metric: str) -> str:
    """Why there is no picture."""
    if not any(member.looks for member in members):
        return "not trained yet"
    return "not read yet" if read_at(members, metric) is None else "does not apply here"
