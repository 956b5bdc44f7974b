"""A lecture on two screens; in a process of its own, which has two of them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.patience import patience

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("lecture")
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.shell.two_screens", str(folder)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "XDG_DATA_HOME": str(folder)},
        capture_output=True,
        encoding="utf-8",
        timeout=10 * patience(),
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    complaints = [line for line in done.stderr.splitlines() if "This plugin does not support" not in line]
    assert complaints == []
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_one_goes_from_the_first_step_to_the_last_by_the_clicker_alone(seen: dict[str, Any]) -> None:
    assert [place for place, _ in seen["steps"]] == [0, 1, 2]
    assert all(iterations > 0 for _, iterations in seen["steps"])
    assert seen["over"]


def test_the_audience_has_its_screen_and_the_lecturer_the_keys(seen: dict[str, Any]) -> None:
    assert seen["wall"] == ["projector", 1280, 720]
    assert seen["keys_stay"]
    assert seen["notes"]
    assert seen["clock"]
    assert min(seen["fonts"]) >= 18, "it is read from the last row"


def test_the_picture_is_held_blackened_and_drawn_on(seen: dict[str, Any]) -> None:
    assert seen["held"]
    assert seen["follows"]
    assert seen["black"] == "#000000"
    assert seen["ink"]


def test_tools_are_at_hand_as_buttons(seen: dict[str, Any]) -> None:
    assert seen["tools"] == ["Pen", "Highlighter", "Pointer", "Wipe"]
    assert seen["in_hand"] == "pointer"
    assert seen["no_tools"], "nothing is drawn on a page of the theory"


def test_the_audience_sees_two_runs_while_they_are_compared(seen: dict[str, Any]) -> None:
    assert all("iteration" in name for name in seen["two_runs"])
    assert seen["one_run"]


def test_the_audience_sees_the_page_that_is_shown(seen: dict[str, Any]) -> None:
    assert seen["theory"]
    assert seen["follows_theory"]
    assert seen["stays"] == "TheoryAudience", "the library shows an audience nothing"


def test_nothing_is_left_of_it(seen: dict[str, Any]) -> None:
    assert seen["ended"]
    assert seen["left"] == []
