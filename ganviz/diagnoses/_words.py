"""Numbers as they stand in a sentence."""

from __future__ import annotations


def number(value: float) -> str:
    """Two decimals, or two digits and a power of ten where that would be none: 0.35, 8.1e-5, 3.2e+6."""
    if value == 0 or 0.005 <= abs(value) < 1000:
        return f"{value:.2f}"
    mantissa, _, power = f"{value:.1e}".partition("e")
    return f"{mantissa}e{power[0].replace('+', '')}{power[1:].lstrip('0')}"


def count(value: float) -> str:
    """A whole number with its thousands apart: 1,200."""
    return f"{value:,.0f}"


def about(value: float) -> str:
    """A number of which one or two digits can be trusted: 80, 310, 1,200."""
    return count(float(f"{value:.1e}"))
