"""What ``ganviz doctor`` looks at: versions, devices, the display, Qt, fonts, write access."""

from __future__ import annotations

import contextlib
import functools
import importlib.metadata
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from ganviz import build, child, places
from ganviz.loading import remedy
from ganviz.ui.display import missing_display, scales_that_cannot_be

PACKAGES = ("numpy", "scipy", "torch", "PySide6-Essentials", "pyqtgraph", "ziamath", "pillow")
INSTALL = "install it anew: make run, or pip install -c packaging/constraints.txt -e ."
DOWNLOAD = "this copy of GanViz is damaged: download it anew"
#: Seconds: a slow machine reads torch from a cold disk in half of them.
LONGEST_PROBE = 60
SYSTEM_LIBRARIES = "install the system libraries that Qt needs; packaging/setup.sh does, or names them"
SYSTEM_LIBRARIES_OF_PACKAGE = "install the system library that is named; the notes on the download list them all"


@dataclass(frozen=True)
class Check:
    """One thing that was looked at: what there is to say, and, where it is not ``ok``, what to do about it."""

    name: str
    ok: bool
    says: str
    remedy: str = ""


class _BrokenError(Exception):
    def __init__(self, says: str, remedy: str) -> None:
        self.says, self.remedy = says, remedy
        super().__init__(says)


def checks() -> list[Check]:
    """Looks at everything. What is broken is a check that is not ``ok``, never an exception."""
    qt = functools.cache(_started_qt)
    looks: dict[str, Callable[[], str]] = {
        "GanViz": build.this_build().words,
        "Python": _python,
        **{name: partial(_package, name) for name in PACKAGES},
        "device": _device,
        "display": _display,
        "Qt": lambda: _qt(qt()),
        "fonts": lambda: _fonts(qt()),
        "settings folder": lambda: _writable(places.settings_folder()),
        "data folder": lambda: _writable(places.data_folder()),
        "cache folder": lambda: _writable(places.cache_folder()),
        "log folder": lambda: _writable(places.log_folder()),
        "current folder": lambda: _writable(Path.cwd()),
    }
    return [_checked(name, look) for name, look in looks.items()]


def report(found: list[Check]) -> str:
    """Returns what was found as a text of one line for each check, and one more where there is something to do."""
    lines = []
    for check in found:
        lines.append(f"{'ok ' if check.ok else 'NOT'}  {check.name}: {check.says}")
        if not check.ok:
            lines.append(f"     {check.remedy}")
    return "\n".join(lines)


def main() -> None:
    """Prints the report, in UTF-8: for the window, which asks for it from a process of its own."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    print(report(checks()))


def _checked(name: str, look: Callable[[], str]) -> Check:
    try:
        return Check(name, True, look())
    except _BrokenError as broken:
        return Check(name, False, broken.says, broken.remedy)
    except Exception as error:  # whatever it was, the other checks are still worth having
        return Check(name, False, f"{type(error).__name__}: {error}", "report this line")


def _python() -> str:
    says = f"{platform.python_version()}, {platform.platform()}"
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        raise _BrokenError(says, "use Python 3.11, 3.12 or 3.13")
    return says


def _anew() -> str:
    return DOWNLOAD if child.is_frozen() else INSTALL


def _package(name: str) -> str:
    try:
        version = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        raise _BrokenError("not installed", _anew()) from None
    if name == "PySide6-Essentials" and sys.version_info < (3, 12) and _major_minor(version) >= (6, 12):
        raise _BrokenError(
            f"{version} aborts the program on Python {platform.python_version()}",
            'pip install "PySide6-Essentials<6.12", or use Python 3.12',
        )
    return version


def _major_minor(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2])


def _device() -> str:
    try:
        found = _probed("ganviz.training.device_probe", os.environ)
    except subprocess.TimeoutExpired:
        raise _BrokenError(
            f"no answer within {LONGEST_PROBE} seconds: the driver of a GPU may hang",
            "start the computer anew, or the driver; --safe-mode trains without a GPU until then",
        ) from None
    if isinstance(found, str):
        raise _BrokenError(f"torch does not load: {found}", _anew())
    devices = "; ".join(f"{name}: {says}" for name, says in found.items())
    return f"{devices}. {advice}" if (advice := build.what_lacks_cuda()) else devices


def _display() -> str:
    if reason := missing_display():
        raise _BrokenError(reason, "open a desktop session here, or forward a display to this machine")
    for name, scale in scales_that_cannot_be(os.environ):
        raise _BrokenError(f"{name} is {scale}, with which no window can be drawn", f"unset {name}")
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        if value := os.environ.get(name):
            return f"{name} is {value}"
    return "the desktop"


def _started_qt() -> dict[str, Any] | str:
    """Starts Qt and returns what it found, or its last words."""
    environment = dict(os.environ)
    if missing_display():
        environment["QT_QPA_PLATFORM"] = "offscreen"
    for name, _ in list(scales_that_cannot_be(environment)):
        del environment[name]
    return _probed(f"{__package__}.qt_probe", environment)


def _probed(module: str, environment: Mapping[str, str]) -> dict[str, Any] | str:
    """Runs a module that prints JSON in a process of its own, and returns what it found, or its last words.

    Raises:
        subprocess.TimeoutExpired: it does not answer.
    """
    process = subprocess.Popen(
        child.part(module),
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",  # what the system's own libraries say may be in another encoding
    )
    with process.stdout, process.stderr:  # type: ignore[union-attr]
        try:
            printed, said = process.communicate(timeout=LONGEST_PROBE)
        except subprocess.TimeoutExpired:
            process.kill()
            with contextlib.suppress(subprocess.TimeoutExpired):  # one that waits for a driver cannot even be killed
                process.wait(1)
            raise
    if process.returncode == 0:
        facts: dict[str, Any] = json.loads(printed)
        return facts
    words = said.strip().splitlines() or [f"it ended with exit code {process.returncode}"]
    return words[-1] if words[0].startswith("Traceback") else words[0]


def _qt(started: dict[str, Any] | str) -> str:
    if isinstance(started, str):
        raise _BrokenError(
            f"does not start: {started}",
            remedy(started) or (SYSTEM_LIBRARIES_OF_PACKAGE if child.is_frozen() else SYSTEM_LIBRARIES),
        )
    return f"platform {started['platform']}, screen {started['screen']}"


def _fonts(started: dict[str, Any] | str) -> str:
    if isinstance(started, str):
        raise _BrokenError("not known, because Qt does not start", "mend Qt first")
    if not started["font_families"]:
        raise _BrokenError("Qt finds none", "install a font, such as the Debian package fonts-dejavu-core")
    return f"{started['font_families']} families, {started['font']} by default"


def _writable(folder: Path) -> str:
    """Tries the folder, or where it is not there yet the one in which it would be made."""
    try:
        existing = next(place for place in (folder, *folder.parents) if place.exists())
        with tempfile.TemporaryFile(dir=existing):
            return str(folder)
    except OSError as error:
        raise _BrokenError(f"{folder}: {error.strerror}", "give yourself the right to write there") from None
