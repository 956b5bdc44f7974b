from __future__ import annotations

import numpy as np

from ganviz.diagnoses import Sign
from ganviz.diagnoses._windows import since
from ganviz.diagnoses._words import about, number
from ganviz.phrases import phrase
from ganviz.snapshot import Array, Frame

#: Windows, in iterations, the shortest first.
WINDOWS = (400, 800, 1600, 3200, 6400)
#: Means that a window is cut into.
BINS = 128
#: Periods that it must hold.
PERIODS = 3

#: The least autocorrelation one period apart.
LEAST_PEAK = 0.5
#: The highest that it falls to in between.
MOST_DIP = -0.3
#: The share of the highest peak from which on a peak may be the period; the first such one is.
NEARLY = 0.9

#: The standard deviation, as a share of the size, up to which a number stands still.
LEAST_SWING = 1e-3

#: The shortest period, in iterations.
SHORTEST = 16
#: And in means.
FEWEST_MEANS = 5
#: By which share of it the periods of two windows may differ.
ALIKE = 0.25


class Oscillating(Sign):
    """The game goes in circles: in the last 400, 800, … or 6,400 iterations, cut into 128 means and freed of its
    trend, the autocorrelation of mean D(fake) falls below −.3 and then comes back to at least .5 at a lag, the period,
    that the window holds three times and that is at least 16 iterations and 5 means long. The window that ended half
    a window earlier must have the same period within a quarter. The shortest window that shows it counts. What moves
    by less than a thousandth of its own size (one standard deviation) stands still.

    For a critic without a scale of its own it is the difference of its two means. Independent values would
    correlate by .09 (one standard deviation).
    """

    key = "oscillating"
    label = "Oscillating"
    precedence = 90
    tone = "warning"

    def look(self, frame: Frame) -> str | None:
        now = frame.snapshot.iteration
        for length in WINDOWS:
            latest, earlier = (_means(frame, end, length) for end in (now, now - length // 2))
            if latest is None or earlier is None:
                continue
            period, before = _period(latest), _period(earlier)
            if period is None or before is None or abs(period - before) > ALIKE * period:
                continue
            iterations = period * length / BINS
            if iterations >= SHORTEST:
                swing = number(2 * np.sqrt(2) * float(latest.std()))
                return phrase(_sentence(frame), iterations=about(iterations), swing=swing)
        return None


def _sentence(frame: Frame) -> str:
    """What swings."""
    if frame.snapshot.config.loss.is_critic:
        return (
            "Oscillating: period about {iterations} iterations; the difference of the critic's means swings by {swing}."
        )
    if frame.snapshot.config.loss.is_probability:
        return "Oscillating: period about {iterations} iterations; D(fake) swings by {swing}."
    return "Oscillating: period about {iterations} iterations; the mean score of generated points swings by {swing}."


def _means(frame: Frame, end: int, length: int) -> Array | None:
    """The watched number in ``length`` iterations up to ``end``, as ``(BINS,)`` means; None where there are too few."""
    history = frame.history
    if end - length < since(frame):
        return None
    first, last = (history.rows_until(iteration) - history.gone for iteration in (end - length, end))
    if first < 0:  # they are not kept one by one any more
        return None
    values = history.scalars["mean_d_fake"][first:last].astype(np.float64)
    if frame.snapshot.config.loss.is_critic:
        values = history.scalars["mean_d_real"][first:last] - values
    if len(values) < BINS or not np.isfinite(values).all():
        return None
    borders = np.linspace(0, len(values), BINS + 1).astype(int)
    means: Array = np.add.reduceat(values, borders[:-1]) / np.diff(borders)
    return means


def _period(values: Array) -> float | None:
    """Returns the period of a series in steps of it, or None where it has none."""
    correlation = _autocorrelation(values)[: len(values) // PERIODS + 1]
    dips = np.flatnonzero(correlation <= MOST_DIP)
    if len(dips) == 0:
        return None
    later = correlation[dips[0] :]
    peaks = dips[0] + np.flatnonzero(later >= max(LEAST_PEAK, NEARLY * later.max()))
    if len(peaks) == 0:
        return None
    # The first run of high values, and the highest in it: later ones are multiples of the period.
    run = peaks[: int(np.argmax(np.append(np.diff(peaks), 2) > 1)) + 1]
    period = int(run[correlation[run].argmax()])
    # At the last lag it may still be rising.
    return float(period) if FEWEST_MEANS <= period < len(correlation) - 1 else None


def _autocorrelation(values: Array) -> Array:
    """Unbiased: each lag is divided by the number of pairs that are so far apart; 0 for what stands still."""
    n, size = len(values), float(np.abs(values).mean())
    time = np.arange(n) - (n - 1) / 2
    values = values - values.mean() - time * (time @ values) / (time @ time)
    if values.std() <= LEAST_SWING * size:
        return np.zeros(n)
    power = np.abs(np.fft.rfft(values, 2 * n)) ** 2
    products = np.fft.irfft(power)[:n] / np.arange(n, 0, -1)
    return products / products[0]
