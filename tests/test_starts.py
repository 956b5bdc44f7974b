"""Starts that came to nothing are counted, whoever ended them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ganviz import places
from ganviz.starts import begin_start, end_start
from tests.patience import patience

ROOT = Path(__file__).parents[1]
BEGINS_AND_DIES = "import os; from ganviz.starts import begin_start; print(begin_start(), flush=True); os._exit(9)"


def dies() -> int:
    """How many had failed before one that dies, too."""
    done = subprocess.run(
        [sys.executable, "-c", BEGINS_AND_DIES], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=patience()
    )
    return int(done.stdout)


def test_failed_ones_in_a_row_are_counted() -> None:
    assert [dies(), dies()] == [0, 1]
    assert begin_start() == 2
    end_start()
    assert begin_start() == 0, "one that succeeded ends the row"
    end_start()
    assert not list(places.cache_folder().iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="asks a process that stands still")
def test_one_that_is_about_to_start_has_not_failed() -> None:
    program = "from ganviz.starts import begin_start; print(begin_start(), flush=True); input()"
    other = subprocess.Popen(
        [sys.executable, "-c", program], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "0\n"
    assert begin_start() == 0
    end_start()
    other.communicate("\n", timeout=patience())
    assert begin_start() == 1, "it ended without having started"


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"nonsense\n", b"-1\n0\n"])
def test_a_damaged_file_is_no_obstacle(content: bytes) -> None:
    places.cache_folder().mkdir(parents=True)
    (places.cache_folder() / "unfinished-starts").write_bytes(content)
    assert begin_start() in (0, 2)
    end_start()
    assert begin_start() == 0


def test_a_folder_that_cannot_be_made_is_no_obstacle() -> None:
    places.cache_folder().parent.mkdir(parents=True)
    places.cache_folder().write_text("", encoding="utf-8")
    assert begin_start() == 0
    end_start()
    assert places.cache_folder().is_file()
