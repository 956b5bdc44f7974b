"""``packaging/run.sh`` in a checkout whose ``ganviz`` is a stand-in."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import patience

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no make and no bash")

ROOT = Path(__file__).parents[2]
GANVIZ = """#!/bin/bash
echo "ganviz $*" >>log
case $1 in
'') exit "$WINDOW" ;;
render) [ "$RENDER" = 0 ] && echo "wrote ${@: -1}" && touch "${@: -1}" || exit "$RENDER" ;;
esac
"""


def run(checkout: Path, window: int, render: int = 0) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """Runs the script; returns how it ended and the calls of ``ganviz``."""
    for folder in ("packaging", ".venv/bin"):
        (checkout / folder).mkdir(parents=True)
    shutil.copy(ROOT / "packaging" / "run.sh", checkout / "packaging")
    (checkout / ".venv" / "bin" / "ganviz").write_text(GANVIZ, encoding="utf-8")
    (checkout / ".venv" / "bin" / "ganviz").chmod(0o755)
    finished = subprocess.run(
        ["bash", str(checkout / "packaging" / "run.sh")],
        env={"PATH": "/usr/bin:/bin", "WINDOW": str(window), "RENDER": str(render)},
        capture_output=True,
        encoding="utf-8",
        timeout=patience(),
    )
    return finished, (checkout / "log").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("status", [0, 1, 2])
def test_the_window_is_all_there_is_on_a_desktop(tmp_path: Path, status: int) -> None:
    finished, calls = run(tmp_path, window=status)
    assert (finished.returncode, finished.stdout) == (status, "")
    assert calls == ["ganviz "]


def test_without_a_display_a_picture_and_an_animation_are_left(tmp_path: Path) -> None:
    finished, calls = run(tmp_path, window=3)
    assert finished.returncode == 0
    pictures = [tmp_path / "ganviz-output" / name for name in ("ring.png", "ring.gif")]
    render = "ganviz render ring-noise-decay --iterations 1500 --frames 48 --out"
    assert calls == ["ganviz ", *(f"{render} {picture}" for picture in pictures)]
    for picture in pictures:
        assert picture.exists()
        assert f"wrote {picture}" in finished.stdout


def test_a_run_that_fails_fails_here_too(tmp_path: Path) -> None:
    finished, calls = run(tmp_path, window=3, render=1)
    assert finished.returncode == 1
    assert len(calls) == 2
