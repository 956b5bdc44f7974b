"""When a step of a lesson is done: a number or a sign that is measured of the run, and how large it must be."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from ganviz import registry
from ganviz.diagnoses import shows
from ganviz.metrics import Metric
from ganviz.snapshot import SCALARS, Frame

#: The iterations since the step began, as a reading.
ITERATIONS = "iterations"
#: Scalars are means over so many iterations at the most.
RECENT = 100
#: Readings that a number of iterations holds at least: a quick run is measured less often.
FEWEST = 3

#: What of several readings is compared, by what a file calls it.
OF: Mapping[str, Callable[[Sequence[float]], tuple[float, ...]]] = {
    "last": lambda values: (values[-1],),
    "each": tuple,
    "lowest": lambda values: (min(values),),
    "highest": lambda values: (max(values),),
    "spread": lambda values: (max(values) - min(values),),
    "rise": lambda values: (values[-1] - values[0],),
}

#: A bound: a number, or the key of another reading, such as the end of its band of chance.
Bound = float | str | None


@cache
def known_readings() -> Mapping[str, Metric | None]:
    """All that a condition may name, with the metric that reads it; None for what every iteration tells."""
    metrics = (kind() for kind in registry.entries("ganviz.metrics", Metric).values())
    found: dict[str, Metric | None] = {key: metric for metric in metrics for key in metric.readings}
    return dict.fromkeys([ITERATIONS, *SCALARS]) | found


@dataclass(frozen=True)
class Condition:
    """One thing that must be seen in a run.

    Attributes:
        reading: the key of a metric's reading or of a scalar, or ``iterations``; "" where it is about a sign.
        sign: the key of a diagnosis that must be present; "" where it is about a reading.
        of: what of the readings is compared: the ``last``, ``each`` of them, the ``lowest``, the ``highest``, their
            ``spread`` or their ``rise``.
        over: of which iterations: the last so many, and the step must be as old; 0 for all since the step began. Where
            these hold fewer than three readings, of the last three since the step began.
        at_least, at_most: the bounds; None where there is none on that side.
    """

    reading: str = ""
    sign: str = ""
    of: str = "last"
    over: int = 0
    at_least: Bound = None
    at_most: Bound = None

    def holds(self, frame: Frame, began: int) -> bool:
        """Says whether it is so in a frame, of a step that began after iteration ``began``.

        A reading that is missing or no number says no.
        """
        if self.sign:
            return shows(self.sign, frame)
        now = frame.snapshot.iteration
        if now - began < max(self.over, 1):
            return False
        values = [float(now - began)] if self.reading == ITERATIONS else self._looked_at(frame, began)
        bounds = [_resolved(frame, bound, began) for bound in (self.at_least, self.at_most) if bound is not None]
        if not values or None in bounds:
            return False
        low = bounds[0] if self.at_least is not None else None
        high = bounds[-1] if self.at_most is not None else None
        return all((low is None or value >= low) and (high is None or value <= high) for value in OF[self.of](values))

    def _looked_at(self, frame: Frame, began: int) -> list[float]:
        after = max(began, frame.snapshot.iteration - self.over) if self.over else began
        values = _values(frame, self.reading, after)
        return values if len(values) >= FEWEST or after == began else _values(frame, self.reading, began)[-FEWEST:]

    @property
    def readings(self) -> tuple[str, ...]:
        """The keys of all that it looks at; none where it is about a sign."""
        bounds = (bound for bound in (self.at_least, self.at_most) if isinstance(bound, str))
        return (self.reading, *bounds) if self.reading else ()

    def __str__(self) -> str:
        if self.sign:
            return self.sign
        what = self.reading if self.of == "last" else f"{self.of} of {self.reading}"
        low, high = (
            bound if bound is None or isinstance(bound, str) else f"{bound:g}"
            for bound in (self.at_least, self.at_most)
        )
        bounds = f"in {low} … {high}" if low and high else f"≥ {low}" if low else f"≤ {high}"
        return f"{what} {bounds}" + (f" over {self.over:,}" if self.over else "")


def _values(frame: Frame, key: str, after: int) -> list[float]:
    """What was read after an iteration, the oldest first; scalars as means over a hundred iterations at the most."""
    history = frame.history
    if key in SCALARS:
        first = int(np.searchsorted(history.iterations, after, side="right"))
        values = history.scalars[key][first:].astype(np.float64)
        # From the newest backwards, so that the last mean is of the last iterations.
        groups = [values[max(0, end - RECENT) : end] for end in range(len(values), 0, -RECENT)][::-1]
        means = [group[np.isfinite(group)].mean() for group in groups if np.isfinite(group).any()]
        return [float(mean) for mean in means]
    if key not in history.metrics:
        return []
    first = int(np.searchsorted(history.measured_at, after, side="right"))
    values = history.metrics[key][first:]
    return [float(value) for value in values[np.isfinite(values)]]


def _resolved(frame: Frame, bound: Bound, after: int) -> float | None:
    """A bound as a number: that of the newest reading where it names one; None where there is none."""
    if not isinstance(bound, str):
        return bound
    values = _values(frame, bound, after)
    return values[-1] if values else None
