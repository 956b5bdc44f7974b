"""Whether a window can be shown at all."""

from __future__ import annotations

import os
import sys

#: Platforms of Qt that draw without a display.
_HEADLESS = ("offscreen", "minimal", "vnc")


def missing_display() -> str | None:
    """Says why no window can be opened here and what to do instead, or None where one can.

    Asked before Qt is started, for Qt ends the program when it finds no display.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if sys.platform != "linux" or platform in _HEADLESS:
        return None
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    return (
        "there is no display, so no window can be opened. "
        "Use `ganviz render NAME --out FILE.png` (or .gif) to draw a run without one."
    )
