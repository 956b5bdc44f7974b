"""How one number is dragged, stepped and written, from what its setting says about it. No Qt here."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ganviz.settings import Setting

Number = int | float

#: Rounded preferred numbers (ISO 3, R″10): about 1.25 apart.
_FINE = ("1", "1.2", "1.5", "2", "2.5", "3", "4", "5", "6", "8")
_COARSE = ("1", "2", "5")
_LOGARITHMIC_POSITIONS = 240
_EASE = 1e-9


@dataclass(frozen=True)
class Scale:
    """The scale of one setting; ``kind`` is int or float."""

    about: Setting
    kind: type

    @property
    def span(self) -> tuple[float, float] | None:
        """What a slider spans, or None where the setting has no slider."""
        return self.about.slider

    @property
    def step(self) -> float:
        """The fine step of a linear scale: about a hundredth of the slider, 1 for whole numbers."""
        if self.kind is int:
            return 1.0
        return nice((self.span[1] - self.span[0]) / 100) if self.span else 0.1

    @property
    def positions(self) -> int:
        """The last position of a slider, whose first is 0."""
        if self.span is None:
            return 0
        if self.about.logarithmic:
            return _LOGARITHMIC_POSITIONS
        return max(1, math.ceil((self.span[1] - self.span[0]) / self.step - _EASE))

    def position(self, value: Number) -> int:
        """The slider position nearest to a value; a value beyond the slider's span is at its end."""
        if self.span is None:
            return 0
        low, high = self.span
        inside = min(max(value, low), high)
        if self.about.logarithmic:
            return round(self.positions * math.log(inside / low) / math.log(high / low))
        return min(self.positions, round((inside - low) / self.step))

    def value(self, position: int) -> Number:
        """The value at a slider position: two digits on a logarithmic scale, whole steps on a linear one."""
        if self.span is None:
            raise ValueError("a setting without a slider has no positions")
        low, high = self.span
        if self.about.logarithmic:
            value = low * (high / low) ** (position / self.positions)
            return self._kept(float(f"{value:.2g}") if self.kind is float or value < 100 else float(f"{value:.3g}"))
        return self._kept(min(_rounded(low + position * self.step, self.step), high))

    def middle(self) -> Number:
        """A sensible value where there was none: the round number in the middle of the slider."""
        if self.span is None:
            return self._kept(self.about.minimum or 0.0)
        low, high = self.span
        if self.about.logarithmic:
            return self._kept(nice(math.sqrt(low * high)))
        return self.value(self.positions // 2)

    def stepped(self, value: Number, direction: int, coarse: bool = False) -> Number:
        """The next value upwards (``direction`` 1) or downwards (−1), within what is accepted.

        Logarithmic scales go 1, 1.2, 1.5, 2 … or coarsely 1, 2, 5, 10 …; linear ones by the step or ten of it.
        """
        if self.about.logarithmic and value > 0:
            target = self._preferred(float(value), direction, _COARSE if coarse else _FINE)
        else:
            step = self.step * (10 if coarse else 1)
            count = value / step
            target = (math.floor(count + _EASE) + 1 if direction > 0 else math.ceil(count - _EASE) - 1) * step
            target = _rounded(target, step)
        low, high = self.about.minimum, self.about.maximum
        if low is not None and (target < low or (self.about.above_minimum and target <= low)):
            return value if self.about.above_minimum else self._kept(low)
        return self._kept(high if high is not None and target > high else target)

    def _preferred(self, value: float, direction: int, series: tuple[str, ...]) -> float:
        exponent = math.floor(math.log10(value))
        numbers = [float(f"{mantissa}e{exponent + shift}") for shift in (-1, 0, 1) for mantissa in series]
        if self.kind is int:
            numbers = [number for number in numbers if number.is_integer() and number >= 1]
        if direction > 0:
            return min(number for number in numbers if number > value * (1 + _EASE))
        return max((number for number in numbers if number < value * (1 - _EASE)), default=value)

    def _kept(self, value: float) -> Number:
        return round(value) if self.kind is int else float(value)


def nice(value: float) -> float:
    """The number of the form 1, 2 or 5 times a power of ten that is nearest above a positive value, or equal to it."""
    exponent = math.floor(math.log10(value))
    numbers = (float(f"{mantissa}e{exponent + shift}") for shift in (0, 1) for mantissa in _COARSE)
    return next(number for number in numbers if number >= value * (1 - _EASE))


def _rounded(value: float, step: float) -> float:
    return round(value, max(0, 1 - math.floor(math.log10(step))))
