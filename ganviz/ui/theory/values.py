"""Values of a page's settings, changed within their ranges, and numbers as a page writes them."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any, TypeVar

from ganviz.settings import Leaf, Settings, leaf

Chosen = TypeVar("Chosen", bound=Settings)


def put(settings: Chosen, **values: Any) -> Chosen:
    """Returns the settings with these values, each no further than its own range goes; no number changes nothing."""
    for name, value in values.items():
        found = leaf(settings, name)
        assert isinstance(found, Leaf)
        if isinstance(value, (int, float)) and not isinstance(value, bool) and found.kind is not bool:
            if not math.isfinite(value):
                continue
            low, high = found.about.minimum, found.about.maximum
            value = min(max(value, -math.inf if low is None else low), math.inf if high is None else high)
            value = round(value) if found.kind is int else float(value)
        settings = replace(settings, **{name: value})
    return settings


def having(settings: Chosen, **values: Any) -> Chosen:
    """Returns the settings with these values as they are, whose names may be known at run time only."""
    return replace(settings, **values)


def numeral(value: float, digits: int = 3) -> str:
    """A number in LaTeX."""
    if not math.isfinite(value):
        return r"\infty" if value > 0 else r"-\infty" if value < 0 else r"\text{?}"
    if abs(value) >= 1e4:
        mantissa, power = f"{value:.1e}".split("e")
        return rf"{mantissa}\cdot 10^{{{int(power)}}}"
    return f"{round(value, digits) + 0.0:.{digits}f}"  # no minus before nothing


def figure(value: float, digits: int = 3) -> str:
    """A number in a table."""
    if not math.isfinite(value):
        return "∞" if value > 0 else "−∞" if value < 0 else "–"
    text = f"{round(value, digits) + 0.0:.{digits}f}" if abs(value) < 1e4 else f"{value:.1e}"
    return text.replace("-", "−")
