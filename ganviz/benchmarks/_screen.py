"""A screen that nobody looks at, on which the real program is measured."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

SCREEN = "1440x900x24"
#: Seconds that a screen has to be there.
PATIENCE = 60

#: The variables that say where a user's folders are.
PLACES = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")


def require(*programs: str) -> None:
    """Raises RuntimeError, which says what to install, where one of these programs cannot be found."""
    missing = [name for name in programs if shutil.which(name) is None]
    if missing:
        raise RuntimeError(f"{' and '.join(missing)} cannot be found; install {' and '.join(missing).lower()}")


@contextmanager
def virtual_display(*options: str, screen: str = SCREEN) -> Iterator[str]:
    """Runs Xvfb on a free display and yields its name, such as ``:1``.

    Args:
        options: more of Xvfb's own.
        screen: width, height and depth.

    Raises:
        RuntimeError: it does not start.
    """
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), *options, "-screen", "0", screen, "-nolisten", "tcp", "-noreset"],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read, encoding="utf-8") as answer:
            ready, _, _ = select.select([answer], [], [], PATIENCE)
            display = answer.readline().strip() if ready else ""
        if not display:
            raise RuntimeError("Xvfb does not start")
        yield f":{display}"
    finally:
        server.terminate()
        server.wait()


@contextmanager
def virtual_screen() -> Iterator[dict[str, str]]:
    """Runs Xvfb on a free display and yields the environment for it."""
    with virtual_display() as display:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("WAYLAND_DISPLAY", None)
        yield environment


@contextmanager
def own_places(environment: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Yields the environment of a user who has nothing yet, and whose folders go afterwards."""
    with tempfile.TemporaryDirectory(prefix="ganviz-bench-", ignore_cleanup_errors=True) as home:
        yield {**environment, **{name: str(Path(home) / name.lower()) for name in PLACES}}
