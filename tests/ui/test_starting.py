"""Starts of the window that fail, and the safe mode that is offered after them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ganviz import places
from ganviz.logs import log_file
from ganviz.ui import starting
from ganviz.ui.display import NoDisplayError
from ganviz.ui.starting import Beginning, NotStartedError, start_window
from tests.patience import patience

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def somebody_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests' Qt draws where nobody sees it, and there neither log nor starts are kept."""
    monkeypatch.setattr(starting, "is_headless", lambda: False)
    monkeypatch.setattr(starting, "_told", lambda sentence: False)


def fails_with(error: Exception) -> Callable[[Beginning], int]:
    def open_window(beginning: Beginning) -> int:
        raise error

    return open_window


def begun(safe_mode: bool = False) -> Beginning:
    """How a window that opens would begin now; it is closed at once."""
    seen: list[Beginning] = []

    def open_window(beginning: Beginning) -> int:
        seen.append(beginning)
        return 0

    assert start_window(open_window, safe_mode) == 0
    return seen[0]


def said(error: Exception) -> str:
    with pytest.raises(NotStartedError) as failure:
        start_window(fails_with(error))
    return str(failure.value)


def test_safe_mode_is_offered_after_two_failed_starts_in_a_row(monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(2):
        assert not begun().offers_safe_mode
        said(ValueError("no such layout"))
    assert not begun().offers_safe_mode, "one that did not fail was between"
    said(ValueError("no such layout"))
    said(ValueError("no such layout"))
    said(ValueError("no such layout"))
    failed = begun()
    assert failed.offers_safe_mode
    assert failed.failed_starts == 3
    assert failed.may_be_safe


def test_who_asks_for_safe_mode_is_not_asked() -> None:
    said(ValueError("no such layout"))
    said(ValueError("no such layout"))
    asked = begun(safe_mode=True)
    assert asked.safe_mode
    assert not asked.offers_safe_mode


@pytest.mark.parametrize("error", [NoDisplayError("there is none"), ImportError("libEGL.so.1: cannot open")])
def test_what_safe_mode_cannot_help_does_not_count(error: Exception) -> None:
    said(error)
    said(error)
    assert begun().failed_starts == 0


def test_an_unexpected_error_is_one_sentence_with_the_log_s_place() -> None:
    sentence = said(ValueError("no such\nlayout"))
    assert sentence == (
        f"the window could not be built: no such\\nlayout. Try `ganviz --safe-mode`. More is in {log_file()}."
    )
    text = log_file().read_text(encoding="utf-8")
    assert "ValueError: no such" in text
    assert "Traceback" in text


def test_a_benchmark_leaves_no_traces() -> None:
    assert start_window(lambda beginning: beginning.failed_starts, is_timed=True) == 0
    assert not log_file().exists()
    assert not places.cache_folder().exists()


#: The first page cannot be built, since numpy does not load; Qt's box is answered as soon as it is there.
BROKEN = """
import sys
sys.modules["numpy"] = None
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from ganviz.presets import FIRST, preset
from ganviz.ui import starting
from ganviz.ui.app import run_window
starting.is_headless = lambda: False
QMessageBox.critical = lambda parent, title, text: print("box:", text.replace("\\n", " "))
try:
    starting.start_window(lambda beginning: run_window(preset(FIRST), beginning=beginning))
except starting.NotStartedError as error:
    print("error:", error, "told" if error.is_told else "not told")
"""


def test_a_window_that_cannot_be_completed_is_closed_with_a_sentence() -> None:
    done = subprocess.run(
        [sys.executable, "-c", BROKEN],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=patience(),
    )
    box, error = done.stdout.splitlines()
    assert box.removeprefix("box: T") + " told" == error.removeprefix("error: t")
    assert done.stderr.count("ganviz: the window does not load") == 1
    assert box.startswith("box: The window does not load: import of numpy halted; None in sys.modules; install GanViz")
    assert "Traceback" not in done.stderr
    assert done.returncode == 0
