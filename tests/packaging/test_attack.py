"""``packaging/attack``: that it finds its cases again, and that a few of them are borne."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.patience import patience

ROOT = Path(__file__).parents[2]


def attack(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "packaging/attack", *arguments],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        timeout=patience(),
    )


def test_a_few_files_and_command_lines_are_borne() -> None:
    finished = attack("files", "options", "data", "formulas", "--count", "20", "--seed", "1")
    assert (finished.returncode, finished.stderr) == (0, "")
    counts = [line.split(", ")[:3] for line in finished.stdout.splitlines()]
    assert [(count[0], count[2].partition(";")[0]) for count in counts] == [
        ("files: 20 cases", "0 failed"),
        ("options: 20 cases", "0 failed"),
        ("data: 20 cases", "0 failed"),
        ("formulas: 20 cases", "0 failed"),
    ]


def test_a_kind_that_is_not_there_is_named() -> None:
    finished = attack("nonsense")
    assert finished.returncode == 2
    assert "there is no nonsense; use files, run_files, options, extremes, data, formulas, monkey" in finished.stderr
