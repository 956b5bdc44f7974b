"""A screen that nobody looks at, on which the real program is measured."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

SCREEN = "1440x900x24"


#: The variables that say where a user's folders are.
PLACES = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")


def require(*programs: str) -> None:
    """Raises RuntimeError, which says what to install, where one of these programs cannot be found."""
    missing = [name for name in programs if shutil.which(name) is None]
    if missing:
        raise RuntimeError(f"{' and '.join(missing)} cannot be found; install {' and '.join(missing).lower()}")


@contextmanager
def virtual_screen() -> Iterator[dict[str, str]]:
    """Runs Xvfb on a free display and yields the environment for it."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read, encoding="utf-8") as answer:
        display = answer.readline().strip()
    environment = {**os.environ, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)
    try:
        yield environment
    finally:
        server.terminate()
        server.wait()


@contextmanager
def own_places(environment: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Yields the environment of a user who has nothing yet, and whose folders go afterwards."""
    with tempfile.TemporaryDirectory(prefix="ganviz-bench-", ignore_cleanup_errors=True) as home:
        yield {**environment, **{name: str(Path(home) / name.lower()) for name in PLACES}}
