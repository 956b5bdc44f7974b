"""Whether a window can be shown at all; asked before Qt is started, which ends the program where it cannot."""

from __future__ import annotations

import ctypes
import math
import os
import socket
import subprocess
import sys
from collections.abc import Iterator, MutableMapping
from pathlib import Path

from ganviz import child
from ganviz.refusals import shortened

#: Platforms of Qt that draw without a display, and those that are the desktop itself.
_HEADLESS, _DESKTOPS = ("offscreen", "minimal", "vnc"), ("windows", "direct2d", "cocoa")
#: Seconds in which Qt has started, or does not.
PATIENCE = 20.0
#: How much larger or smaller than usual a window can be, by the variable of Qt that says so; Qt takes any number, and
#: with 0 or less draws for ever.
_SCALES = {"QT_SCALE_FACTOR": (0.25, 8.0), "QT_SCREEN_SCALE_FACTORS": (0.25, 8.0), "QT_FONT_DPI": (24.0, 768.0)}
#: Bits of a pixel's colour that the program needs.
LEAST_DEPTH = 15


class NoDisplayError(Exception):
    """No window can be shown; the message is a sentence that says why, and what to do instead."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"{reason}, so no window can be opened. "
            "Use `ganviz render NAME --out FILE.png` (or .gif) to draw a run without one."
        )


def missing_display() -> str | None:
    """Says why no window can be opened here and what to do instead, or None where one can."""
    named = os.environ.get("QT_QPA_PLATFORM", "")
    platforms = [platform.partition(":")[0] for platform in named.split(";")]  # Qt takes the first that starts
    if any(_is_there(platform) for platform in platforms):
        return None
    if not all(platform in ("", "xcb") or platform.startswith("wayland") for platform in platforms):
        if _qt_starts():
            return None
        return str(NoDisplayError(f"Qt does not start with QT_QPA_PLATFORM={shortened(named)}"))
    name = shortened(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or "")
    return str(NoDisplayError(f"the display {name} does not answer" if name else "there is no display"))


def is_headless() -> bool:
    """Says whether Qt was told to draw where nobody sees it."""
    return os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in _HEADLESS


def check_screen(depth: int) -> None:
    """Raises NoDisplayError where a screen has too few colours; ``depth`` is in bits."""
    if depth < LEAST_DEPTH:
        raise NoDisplayError(f"the screen has {2**depth} colours only")


def scales_that_cannot_be(environment: MutableMapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yields the variables, and their values, that would make a window too small or too large to be drawn."""
    for name, (least, most) in _SCALES.items():
        value = environment.get(name, "")
        if value and not all(least <= factor <= most for factor in map(_factor, value.split(";"))):
            yield name, value


def forget_scales_that_cannot_be() -> list[str]:
    """Takes such variables out of the environment, before Qt sees them, and says so in a sentence each."""
    found = list(scales_that_cannot_be(os.environ))
    for name, _ in found:
        del os.environ[name]
    return [
        f"{name}={shortened(value)} is ignored; use numbers from {_SCALES[name][0]:g} to {_SCALES[name][1]:g}."
        for name, value in found
    ]


def draw_without_display() -> None:
    """Has Qt start without any display; pictures come out the same whatever the screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for name in _SCALES:
        os.environ.pop(name, None)


def _factor(text: str) -> float:
    """Of ``1.5``, or of ``name of the screen=1.5``."""
    try:
        return float(text.rpartition("=")[2] or "1")
    except ValueError:
        return math.nan


def _is_there(platform: str) -> bool:
    """Says whether that platform of Qt would start; "" is the one that Qt chooses."""
    if platform in _HEADLESS:
        return True
    if sys.platform != "linux":
        return platform in ("", *_DESKTOPS)
    wayland, x = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    if wayland and platform in ("", "wayland", "wayland-egl") and _wayland_answers(wayland):
        return True
    return bool(x) and platform in ("", "xcb") and _x_answers(x or "")


def _qt_starts() -> bool:
    """Tries it, in a process of its own."""
    try:
        tried = subprocess.run(child.part(f"{__package__}.qt_probe"), capture_output=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return False
    return tried.returncode == 0


def _x_answers(display: str) -> bool:
    """Knocks at an X server. Where the X library itself is missing it is left to Qt to say so."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(os.fsencode(display), None))
    answers: bool = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answers


def _wayland_answers(display: str) -> bool:
    """Knocks at a Wayland compositor."""
    if os.environ.get("WAYLAND_SOCKET"):  # a connection that is open already
        return True
    address = Path(os.environ.get("XDG_RUNTIME_DIR", ""), display)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as knocking:
        knocking.settimeout(PATIENCE)
        try:
            knocking.connect(str(address))
        except OSError:
            return False
    return True
