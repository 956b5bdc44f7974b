"""A virtual X screen for tests that open the real program in a real window."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session")
def x_display() -> Iterator[str]:
    """Starts Xvfb on a free display and returns its name, such as ``:1``, for DISPLAY.

    Without Xvfb the test is skipped, but in CI it fails.
    """
    if shutil.which("Xvfb") is None:
        missing = pytest.fail if os.environ.get("CI") else pytest.skip
        missing("Xvfb is not installed (Debian package xvfb)")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        ready, _, _ = select.select([reading], [], [], 20)
        number = os.read(reading, 16).decode().strip() if ready else ""
        if not number:
            pytest.fail(f"Xvfb did not start (exit code {server.poll()})")
        yield f":{number}"
    finally:
        os.close(reading)
        server.terminate()
        server.wait(10)
