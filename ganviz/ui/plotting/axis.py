"""An axis in the manner of the house: few ticks, at 1, 2 or 5, true minus signs, nothing that moves by itself."""

from __future__ import annotations

import math

import pyqtgraph as pg
from PySide6.QtCore import QRectF

SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")

Span = tuple[float, float]

#: More ticks than this are never wanted; it also bounds the work on an absurd range.
MOST_TICKS = 40

#: Pixels by which a number may stand out of its axis.
EDGE = 30


def nice_step(least: float) -> float:
    """Returns the smallest of 1, 2 or 5 times a power of ten that is at least ``least``; 1 where there is none."""
    if not (math.isfinite(least) and least > 0):
        return 1.0
    power = 10.0 ** math.floor(math.log10(least))
    return next(factor * power for factor in (1.0, 2.0, 5.0, 10.0) if factor * power >= least * (1 - 1e-9))


def steady_span(before: Span | None, low: float, high: float, at_low: bool = False) -> Span:
    """Returns a rounded range around [low, high]: the one before as long as it fits and is not far too wide.

    Args:
        at_low: the range begins at ``low`` itself.
    """
    if before is not None and before[0] <= low and high <= before[1] and high - low > 0.3 * (before[1] - before[0]):
        return before
    margin = max(0.12 * (high - low), 1e-3 * max(abs(low), abs(high))) or 0.1
    step = nice_step((high - low + 2 * margin) / 6)
    return low if at_low else step * math.floor((low - margin) / step), step * math.ceil((high + margin) / step)


def number(value: float, step: float) -> str:
    """Writes a tick's value with as many decimals as its step needs: 12,000 · −0.5 · 0 · 3M · 2·10⁻⁵."""
    if abs(value) < step / 2:
        return "0"
    if step >= 1e9 or step < 1e-4:
        mantissa, _, exponent = f"{value:.1e}".partition("e")
        text = f"{mantissa.removesuffix('.0')}·10" + str(int(exponent)).translate(SUPERSCRIPTS)
    elif step >= 1e6:
        text = f"{value / 1e6:,.0f}M"
    else:
        text = f"{value:,.{max(0, -math.floor(math.log10(step) + 1e-9))}f}"
    return text.replace("-", "−")


def decade(exponent: float) -> str:
    """Writes a tick of a logarithmic axis: 0.01 · 0.1 · 1 · 10 · 10⁴ · 10⁻⁵."""
    whole = round(exponent)
    return f"{10.0**whole:g}" if -3 < whole < 4 else "10" + str(whole).translate(SUPERSCRIPTS)


class Axis(pg.AxisItem):
    """One axis.

    Attributes:
        spacing: least distance between two ticks, in pixels.
        first, last: no tick lies outside these.
        logarithmic: the numbers are exponents of ten.
        percent: the numbers are shares.
        whole: there are whole numbers only.
    """

    def __init__(self, orientation: str, spacing: float) -> None:
        super().__init__(orientation)
        self.enableAutoSIPrefix(False)
        self.spacing = spacing
        self.first, self.last = -math.inf, math.inf
        self.logarithmic = self.percent = self.whole = False

    def boundingRect(self) -> QRectF:  # noqa: N802
        """Room for a number that stands half outside the ends; without it pyqtgraph leaves those numbers out."""
        return super().boundingRect().adjusted(-EDGE, -EDGE, EDGE, EDGE)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802
        """Places the ticks: one level, at most one per ``spacing`` pixels."""
        minVal, maxVal = sorted((minVal, maxVal))  # an inverted axis gives them the other way round
        low, high = max(minVal, self.first), min(maxVal, self.last)
        least = (maxVal - minVal) * self.spacing / max(size, 1.0)
        step = nice_step(max(least, 1.0) if self.logarithmic or self.whole else least)
        start, stop = math.ceil(low / step - 1e-6), math.floor(high / step + 1e-6)
        return [(step, [index * step for index in range(start, min(stop, start + MOST_TICKS) + 1)])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:  # noqa: N802
        """Writes the ticks' numbers."""
        if self.percent:
            return [f"{number(100 * value, 100 * spacing)} %" for value in values]
        return [decade(value) if self.logarithmic else number(value, spacing) for value in values]
