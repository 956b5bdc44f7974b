"""A virtual X screen for tests that open the real program in a real window."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest

from ganviz.benchmarks._screen import virtual_display


@pytest.fixture(scope="session")
def x_display() -> Iterator[str]:
    """Starts Xvfb on a free display and returns its name, such as ``:1``, for DISPLAY.

    Without Xvfb the test is skipped, but in CI it fails.
    """
    if shutil.which("Xvfb") is None:
        missing = pytest.fail if os.environ.get("CI") else pytest.skip
        missing("Xvfb is not installed (Debian package xvfb)")
    with virtual_display() as display:
        yield display
