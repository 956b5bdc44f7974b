"""The windows of a run that the diagnoses look at, and the means over them.

None reaches back before the last change of a setting: with it a run begins anew.
"""

from __future__ import annotations

import numpy as np

from ganviz.snapshot import Array, Frame

#: The shortest recent window, in iterations, and its share of the run.
RECENT = 200
RECENT_SHARE = 0.1
#: The same of the long window.
LONG = 500
LONG_SHARE = 0.25

#: Readings of a metric, at least, that a mean over them takes.
FEWEST_READINGS = 3

#: Rows that stand for a whole run where only the size of its numbers matters: so many from its beginning,
FIRST_ROWS = 64
#: and so many evenly spaced ones.
THINNED_ROWS = 1024

#: Of a window of more rows than twice this so many are looked at: runs may last millions of iterations.
MOST_ROWS = 8192

#: Where in its equal part of a long window each of them lies, as a share of that part: scattered, since a run may
#: alternate from one iteration to the next, and always the same, so that a sentence stands still.
_PLACES = np.random.default_rng(0).random(MOST_ROWS)


def since(frame: Frame) -> int:
    """The iteration after which the settings have stood as they are: 0 where none was changed."""
    changes = frame.history.changes
    return changes[-1].stands_since if changes else 0


def recent_start(frame: Frame) -> int:
    """The iteration after which the recent window begins; negative where the settings have not stood that long."""
    return _start(frame, RECENT, RECENT_SHARE)


def long_start(frame: Frame) -> int:
    """The iteration after which the long window begins; negative where the settings have not stood that long."""
    return _start(frame, LONG, LONG_SHARE)


def _start(frame: Frame, fewest: int, share: float) -> int:
    age = frame.snapshot.iteration - since(frame)
    length = max(fewest, int(share * age))
    return frame.snapshot.iteration - length if length <= age else -1


def scalars(frame: Frame, name: str, after: int, until: int | None = None) -> Array:
    """The finite values, float64, of a scalar in the iterations after ``after``; empty where the run is too short.

    Of a long window ``MOST_ROWS`` rows, one of each equal part. Where iterations are not kept one by one any more, the
    mean of their group stands for each of them.
    """
    history = frame.history
    if after < 0:
        return np.empty(0)
    ends = [after, frame.snapshot.iteration if until is None else until]
    first, last = map(history.rows_until, ends)
    rows = np.arange(first, last)
    if len(rows) > 2 * MOST_ROWS:
        rows = first + ((np.arange(MOST_ROWS) + _PLACES) * (len(rows) / MOST_ROWS)).astype(int)
    return finite(history.values_at(name, rows))


def recent(frame: Frame, name: str) -> float | None:
    """The mean of a scalar over the recent window; None where there is none."""
    values = scalars(frame, name, recent_start(frame))
    return float(values.mean()) if len(values) else None


def recent_median(frame: Frame, name: str) -> float | None:
    """The median of a scalar over the recent window; None where there is none."""
    values = scalars(frame, name, recent_start(frame))
    return float(np.median(values)) if len(values) else None


def rows(frame: Frame) -> Array:
    """The rows, as ``History.values_at`` counts them, that stand for all since the settings were changed."""
    first = frame.history.rows_until(since(frame))
    return first + throughout(frame.history.count - first)


def throughout(count: int) -> Array:
    """The first 64 of so many rows and 1,024 evenly spaced ones."""
    later = np.linspace(0, count - 1, min(count, THINNED_ROWS)).astype(int)
    return np.concatenate([np.arange(min(count, FIRST_ROWS)), later])


def readings(frame: Frame, key: str) -> Array:
    """A metric's readings in the recent window, or its last 3 where the window holds fewer: what a rule looks at.

    Empty where the run is shorter than the window, where the metric is not known, or did not apply three times since
    the settings were changed.
    """
    history = frame.history
    if key not in history.metrics or recent_start(frame) < 0:
        return np.empty(0)
    begin, first = np.searchsorted(history.measured_at, [since(frame), recent_start(frame)], side="right")
    values = finite(history.metrics[key][max(begin, min(first, len(history.measured_at) - FEWEST_READINGS)) :])
    return values if len(values) >= FEWEST_READINGS else np.empty(0)


def measured(frame: Frame, key: str) -> float | None:
    """The mean of ``readings``, by which a rule decides; None where there are none."""
    values = readings(frame, key)
    return float(values.mean()) if len(values) else None


def latest(frame: Frame, key: str) -> float | None:
    """The newest reading of a metric, as it is plotted: what a sentence says. None where there is none.

    However old, but none from before the settings were changed.
    """
    history = frame.history
    begin = int(np.searchsorted(history.measured_at, since(frame), side="right"))
    values = finite(history.metrics.get(key, np.empty(0))[begin:])
    return float(values[-1]) if len(values) else None


def trained_is_shown(frame: Frame) -> bool:
    """Says whether the G that is measured is the G that D is trained against, not the average of its weights."""
    average = frame.snapshot.config.average
    return average.decay is None or average.shown == "trained"


def finite(values: Array) -> Array:
    """Those values that are numbers, float64."""
    return values[np.isfinite(values)].astype(np.float64)
