"""Numbers as they stand in a sentence."""

from __future__ import annotations

import math

from ganviz.phrases import figures

#: From here on two decimals say something;
LEAST_ROUND = 0.005
#: below it two digits do, down to here;
LEAST_PLAIN = 1e-4
#: and from here on a power of ten is shorter.
MOST_PLAIN = 1000


def number(value: float) -> str:
    """Two decimals, more where they would say nothing, or a power of ten: 0.35, 0.0049, 0.00044, 8.1·10⁻⁵, 3.2·10⁶."""
    size = abs(value)
    if LEAST_PLAIN <= size < LEAST_ROUND:
        text = f"{value:.{1 - math.floor(math.log10(size))}f}"
    elif value == 0 or LEAST_ROUND <= size < MOST_PLAIN:
        text = f"{value:.2f}"
    else:
        return figures(value)
    return text.replace("-", "−")


def count(value: float) -> str:
    """A whole number with its thousands apart: 1,200."""
    return f"{value:,.0f}"


def about(value: float) -> str:
    """A number of which one or two digits can be trusted: 80, 310, 1,200."""
    return count(float(f"{value:.1e}"))
