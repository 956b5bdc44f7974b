"""Whether a window can be shown at all."""

from __future__ import annotations

import ctypes
import os
import sys

#: Platforms of Qt that draw without a display.
_HEADLESS = ("offscreen", "minimal", "vnc")


def missing_display() -> str | None:
    """Says why no window can be opened here and what to do instead, or None where one can.

    Asked before Qt is started, for Qt ends the program when it finds no display.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if sys.platform != "linux" or platform in _HEADLESS or os.environ.get("WAYLAND_DISPLAY"):
        return None
    name = os.environ.get("DISPLAY")
    if name and _answers(name):
        return None
    return (
        f"{f'the display {name} does not answer' if name else 'there is no display'}, so no window can be opened. "
        "Use `ganviz render NAME --out FILE.png` (or .gif) to draw a run without one."
    )


def _answers(display: str) -> bool:
    """Knocks at an X server. Where the X library itself is missing it is left to Qt to say so."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    answers: bool = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answers
