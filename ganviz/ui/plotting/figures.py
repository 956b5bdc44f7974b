"""Measured numbers as words on a stage."""

from __future__ import annotations

from ganviz.ui.plotting.ticks import SUPERSCRIPTS


def figures(value: float) -> str:
    """Writes a number with two significant figures: 0.012 · 3.4 · 570 · 8.1·10⁻⁵ · 2·10⁴."""
    mantissa, _, exponent = f"{value:.1e}".partition("e")
    power = int(exponent)
    if value == 0:
        text = "0"
    elif -3 < power < 3:
        text = f"{value:.{max(0, 1 - power)}f}"
    else:
        text = f"{mantissa.removesuffix('.0')}·10" + str(power).translate(SUPERSCRIPTS)
    return text.replace("-", "−")
