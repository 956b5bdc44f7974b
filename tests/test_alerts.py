"""A sentence that no window can say, on a desktop that is made of stand-ins."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import patience, wait_until

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the stand-ins are a Linux desktop's")

ROOT = Path(__file__).parents[1]
ALERT = "from ganviz.alerts import alert; alert('no σ; use < & >')"


@pytest.fixture
def desktop(tmp_path: Path) -> dict[str, str]:
    """A desktop with kdialog, which writes down what it is to show."""
    shown = tmp_path / "kdialog"
    script = f'#!/bin/sh\nprintf "%s\\n" "$@" >{tmp_path}/part; mv {tmp_path}/part {tmp_path}/shown\n'
    shown.write_text(script, encoding="utf-8")
    shown.chmod(0o755)
    return {**os.environ, "DISPLAY": ":0", "PATH": f"{tmp_path}:/bin:/usr/bin"}


def alerted(environment: dict[str, str], stderr: int | None) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ALERT], cwd=ROOT, env=environment, stderr=stderr, timeout=patience(), check=True
    )
    if stderr == subprocess.PIPE:
        assert done.stderr.decode() == "ganviz: no σ; use < & >\n"


def test_after_a_double_click_it_is_shown_in_a_box(desktop: dict[str, str], tmp_path: Path) -> None:
    alerted(desktop, subprocess.DEVNULL)
    wait_until((tmp_path / "shown").exists)
    assert "No σ; use < & >" in (tmp_path / "shown").read_text(encoding="utf-8").splitlines()


def test_where_somebody_reads_it_there_is_no_box(
    desktop: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from ganviz import alerts

    alerted(desktop, subprocess.PIPE)
    monkeypatch.setattr(alerts, "_show", lambda sentence: pytest.fail("a box"))
    reading, writing = os.pipe()
    with os.fdopen(writing, "w", encoding="utf-8") as pipe, os.fdopen(reading, encoding="utf-8"):
        monkeypatch.setattr(sys, "__stderr__", pipe)
        alerts.alert("read")


def test_without_a_box_or_a_display_nothing_happens(desktop: dict[str, str], tmp_path: Path) -> None:
    del desktop["DISPLAY"]
    desktop.pop("WAYLAND_DISPLAY", None)
    alerted(desktop, subprocess.DEVNULL)
    assert not (tmp_path / "shown").exists()
