"""Where an axis has its ticks, and the numbers beside them: few, round, distinct, and none cut off."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ganviz.phrases import SUPERSCRIPTS
from ganviz.ui.translation import parted

#: More ticks than this are never wanted; it also bounds the work on an absurd range.
MOST_TICKS = 40

#: A range narrower than this share of its numbers is counted from its first tick: 1.5 · +2·10⁻⁹ · +4·10⁻⁹.
NARROW = 1e-6

#: Numbers on a logarithmic axis between two decades, where there are not two of these in sight.
MANTISSAS = ((1, 3), (1, 2, 5))


def nice_step(least: float) -> float:
    """Returns the smallest of 1, 2 or 5 times a power of ten that is at least ``least``; 1 where there is none."""
    if not (math.isfinite(least) and least > 0):
        return 1.0
    power = _power(math.floor(math.log10(least)))
    return next(factor * power for factor in (1.0, 2.0, 5.0, 10.0) if factor * power >= least * (1 - 1e-9))


def numbers(values: Sequence[float], step: float) -> list[str]:
    """Writes ticks with as many digits as their step needs, all in one manner.

    12,000 · −0.5 · 0 · 1.5M · −5·10⁻⁶ · 12·10⁹.
    """
    largest = max((abs(value) for value in values), default=0.0)
    if largest < step / 2:
        return ["0"] * len(values)
    exponent, finest = _exponent(largest), _exponent(step)
    scale, unit = 1.0, ""
    if exponent >= 9 or (exponent < -3 and finest < -4):
        scale, unit = _power(exponent), "·10" + str(exponent).translate(SUPERSCRIPTS)
    elif exponent >= 6 and finest >= 3:
        scale, unit = 1e6, "M"
    decimals = max(0, (exponent if unit.startswith("·") else 6 if unit else 0) - finest)
    texts = [parted(f"{value / scale:,.{decimals}f}{unit}") if abs(value) > step / 2 else "0" for value in values]
    return [text.replace("-", "−") for text in texts]


def relative_numbers(values: Sequence[float], step: float) -> list[str]:
    """Writes the first tick in full and how far the others are from it."""
    beyond = [round((value - values[0]) / step) * step for value in values[1:]]
    return numbers(values[:1], step) + [f"+{text}" for text in numbers(beyond, step)]


def decade(exponent: float, factor: int = 1) -> str:
    """Writes a tick of a logarithmic axis: 0.01 · 0.1 · 1 · 10 · 10⁴ · 10⁻⁵ · 3·10⁻⁵."""
    whole = round(exponent)
    if abs(whole) < 4:
        return f"{factor * 10.0**whole:g}"
    power = "10" + str(whole).translate(SUPERSCRIPTS)
    return power if factor == 1 else f"{factor}·{power}"


class Ticks(NamedTuple):
    """Ticks in rising order: where they are, and their numbers.

    ``counted``: these count from the first, without which they would say nothing.
    """

    at: tuple[float, ...]
    texts: tuple[str, ...]
    counted: bool = False


def linear_ticks(low: float, high: float, least: float, coarsest: float = 0.0) -> Iterator[Ticks]:
    """Yields ticks at multiples of 1, 2 or 5, first those at least ``least`` apart, then closer and closer ones.

    In the end there are those that count from the first: they are shorter where a range is narrow.

    Args:
        coarsest: no step is finer than this.
    """
    is_narrow = high - low < NARROW * max(abs(low), abs(high))
    for step, at in _multiples(low, high, least, coarsest):
        if not is_narrow:
            yield Ticks(at, tuple(numbers(at, step)))
    for step, at in _multiples(low, high, least, coarsest):
        for start in range(len(at) - 1):
            yield Ticks(at[start:], tuple(relative_numbers(at[start:], step)), counted=True)


def _multiples(low: float, high: float, least: float, coarsest: float) -> Iterator[tuple[float, tuple[float, ...]]]:
    """Yields steps, coarse ones first, and their multiples from ``low`` to ``high``."""
    step = nice_step(max(least, coarsest))
    while step >= coarsest:
        start, stop = math.ceil(low / step - 1e-6), math.floor(high / step + 1e-6)
        at = tuple(index * step for index in range(start, min(stop, start + MOST_TICKS) + 1))
        yield step, at
        if len(at) > MOST_TICKS / 2:
            return
        step = nice_step(0.35 * step)


def logarithmic_ticks(low: float, high: float, least: float) -> Iterator[Ticks]:
    """Yields ticks where ``low`` and ``high`` are exponents of ten: decades, parts of them, and multiples."""
    step = round(nice_step(max(least, 1.0)))
    first = math.ceil(low / step - 1e-6)
    decades = [index * step for index in range(first, min(math.floor(high / step + 1e-6), first + MOST_TICKS) + 1)]
    yield Ticks(tuple(map(float, decades)), tuple(map(decade, decades)))
    base = math.floor(low)
    for mantissas in MANTISSAS:
        some = [(power, factor) for power in range(base, min(base + 4, math.ceil(high) + 1)) for factor in mantissas]
        places = [(power + math.log10(factor), decade(power, factor)) for power, factor in some]
        inside = [(place, text) for place, text in places if low - 1e-9 <= place <= high + 1e-9]
        yield Ticks(tuple(place for place, _ in inside), tuple(text for _, text in inside))
    # Less than a third of a decade: as good as linear. Counted from a power of ten, which itself may be too large.
    shift = 0 if -300 < base < 300 else base
    start, end = 10.0 ** (low - shift), 10.0 ** (min(high, low + 1) - shift)
    for at, texts, counted in linear_ticks(start, end, (end - start) * least / (high - low)):
        unit = f"·10{str(shift).translate(SUPERSCRIPTS)}" if shift else ""
        yield Ticks(tuple(math.log10(value) + shift for value in at), tuple(text + unit for text in texts), counted)


def fitting(
    candidates: Iterator[Ticks],
    place: Callable[[float], float],
    room: tuple[float, float],
    breadth: Callable[[str], float],
    gap: float,
) -> Ticks:
    """Returns the first choice of ticks of which two or more can be written whole, without those that cannot.

    Args:
        place: the pixel of a number, along the axis.
        room: the pixels between which the axis may write.
        breadth: how many pixels a text takes along the axis.
        gap: pixels between two texts, at least.
    """
    best = Ticks((), ())
    for ticks in candidates:
        known = [(place(at), breadth(text) / 2, at, text) for at, text in zip(ticks.at, ticks.texts, strict=True)]
        whole = [tick for tick in known if room[0] <= tick[0] - tick[1] and tick[0] + tick[1] <= room[1]]
        if ticks.counted and whole[:1] != known[:1]:
            continue
        if not _stand_apart(whole, gap):
            whole = [whole[0], whole[-1]] if _stand_apart([whole[0], whole[-1]], gap) else whole[:1]
        if len(whole) > len(best.at):
            best = Ticks(tuple(tick[2] for tick in whole), tuple(tick[3] for tick in whole))
        if len(best.at) > 1:
            break
    return best


def _stand_apart(ticks: Sequence[tuple[float, float, float, str]], gap: float) -> bool:
    """Says whether no two of (middle, half, …) touch."""
    return all(abs(one[0] - other[0]) >= one[1] + other[1] + gap for one, other in pairwise(ticks))


def _exponent(value: float) -> int:
    """The power of ten of the leading digit of a positive number."""
    return int(f"{value:.6e}".partition("e")[2])


def _power(exponent: int) -> float:
    """Ten to this power, rounded once: 10.0**-7 is not 1e-7."""
    return float(f"1e{exponent}")
