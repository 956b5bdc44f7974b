"""Commands as they are typed, and what came of them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ganviz.cli import run
from tests.patience import patience

ROOT = Path(__file__).parents[2]
Captured = pytest.CaptureFixture[str]
#: Small networks, so that a run takes a moment.
QUICK = [
    f"--set={player}.{setting}"
    for player in ("generator", "discriminator")
    for setting in ("layers=1", "width=8", "activation=relu")
]
RATE_OF_D = "discriminator.optimiser.learning_rate"
DIVERGING = [f"--set={player}.optimiser.learning_rate=1e6" for player in ("generator", "discriminator")]


def ended(*arguments: str) -> int:
    """The exit status of a command in this process."""
    try:
        return run(arguments)
    except SystemExit as left:
        return int(str(left.code))


def program(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs the program itself, without any display but what ``environment`` names."""
    inherited = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    del inherited["QT_QPA_PLATFORM"]
    return subprocess.run(
        [sys.executable, "-m", "ganviz", *arguments],
        cwd=ROOT,
        env=inherited | environment,
        capture_output=True,
        encoding="utf-8",
        timeout=patience(),
    )


def one_line(captured: Captured) -> str:
    """What was said on standard error; fails unless that is one line, and nothing is on standard output."""
    out, err = captured.readouterr()
    assert out == ""
    assert err.endswith("\n")
    assert err.count("\n") == 1
    assert "usage" not in err.lower()
    assert "Traceback" not in err
    return err
