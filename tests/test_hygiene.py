"""A test that leaves something behind fails and is named: a session of untidy tests is run once and its report read."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import patience

ROOT = Path(__file__).parents[1]
SETTINGS = """
[pytest]
qt_api = pyside6
qt_log_level_fail = WARNING
filterwarnings = error
timeout = 90
"""
TESTS = """
import logging, threading, warnings
from PySide6.QtCore import QThread, qWarning
from PySide6.QtWidgets import QDialog, QWidget

release = threading.Event()
kept = []

def test_tidy(qtbot, expect_log):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    worker = threading.Thread(target=lambda: None)
    worker.start()
    thread = QThread()
    thread.start()
    thread.quit()
    thread.wait()
    logging.info("all is well")
    with expect_log("pool is .*empty"):
        logging.warning("the pool is nearly empty")

class Cycle:
    def __init__(self):
        self.myself = self

    def __del__(self):
        lost.append(self)

lost = []

def test_loses_garbage():
    Cycle()
    assert len([[number] for number in range(100_000)]) and not lost, "collected while the test ran"
    kept.extend([number] for number in range(1000))

def test_finds_none_of_it():
    assert len(lost) == 1, "and none of it is left for later"

def test_expected_log_line_is_absent(expect_log):
    with expect_log("pool is empty"):
        pass

def test_logs():
    logging.getLogger("lab").warning("the pool is empty")

def test_leaves_a_window(qapp):
    kept.append(QDialog(objectName="about"))
    kept[-1].show()

def test_leaves_threads():
    threading.Thread(target=release.wait, args=(20,), name="counting", daemon=True).start()
    kept.append(QThread(objectName="training"))
    kept[-1].start()

def test_is_not_blamed_for_its_neighbour():
    release.set()
    kept[-1].quit()
    assert kept[-1].wait(5000)

def test_python_warns():
    warnings.warn("old", DeprecationWarning)

def test_qt_warns():
    qWarning("QPainter is not active")
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The lines that pytest prints about the untidy tests."""
    folder = tmp_path_factory.mktemp("untidy")
    (folder / "pytest.ini").write_text(SETTINGS, encoding="utf-8")
    (folder / "test_untidy.py").write_text(TESTS, encoding="utf-8")
    finished = subprocess.run(
        [sys.executable, "-m", "pytest", "-rA", "-p", "tests.hygiene", "-p", "no:cacheprovider"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "GANVIZ_TEST_PATIENCE": "0.5"},
        capture_output=True,
        encoding="utf-8",
        timeout=patience(),
    )
    assert finished.returncode == 1, finished.stdout + finished.stderr
    return finished.stdout.splitlines()


@pytest.mark.parametrize(
    ("outcome", "test", "said"),
    [
        ("FAILED", "test_expected_log_line_is_absent", "nothing was logged that matches 'pool is empty'"),
        ("ERROR", "test_logs", "left behind: log line WARNING lab: the pool is empty"),
        ("ERROR", "test_leaves_a_window", "left behind: window QDialog 'about'"),
        ("ERROR", "test_leaves_threads", "left behind: thread 'counting'; QThread 'training'"),
        ("FAILED", "test_python_warns", "DeprecationWarning: old"),
        ("FAILED", "test_qt_warns", "Qt messages with level WARNING or above emitted"),
    ],
)
def test_the_untidy_test_fails_and_says_why(report: list[str], outcome: str, test: str, said: str) -> None:
    about_it = [line for line in report if f"::{test}" in line]
    assert any(line.startswith(f"{outcome} ") for line in about_it), report
    assert any(said in line for line in report), report


def test_nobody_else_is_blamed(report: list[str]) -> None:
    blamed = {line.partition("::")[2].split()[0] for line in report if line.startswith(("FAILED ", "ERROR "))}
    assert len(blamed) == 6
    assert not blamed & {"test_tidy", "test_is_not_blamed_for_its_neighbour"}


def test_garbage_is_collected_between_tests_only(report: list[str]) -> None:
    """A widget that nobody holds any more must not be deleted in the middle of a paint event."""
    for test in ("test_loses_garbage", "test_finds_none_of_it"):
        assert any(line.startswith("PASSED ") and line.endswith(f"::{test}") for line in report), report


def test_time_limits_grow_and_shrink_with_the_patience_that_the_environment_asks_for(report: list[str]) -> None:
    assert "timeout: 45.0s" in report


def test_each_test_has_an_empty_home() -> None:
    assert list(Path.home().iterdir()) == []
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        assert Path(os.environ[f"XDG_{kind}_HOME"]).is_relative_to(Path.home())


def test_settings_stay_in_that_home() -> None:
    from PySide6.QtCore import QSettings

    settings = QSettings("GanViz", "GanViz")
    settings.setValue("theme", "dark")
    settings.sync()
    assert Path(settings.fileName()).is_relative_to(Path.home())


@pytest.mark.x11
def test_a_program_can_open_a_window_on_the_virtual_screen(x_display: str) -> None:
    program = "from PySide6.QtGui import QGuiApplication as App; app = App([]); print(app.platformName())"
    shown = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "DISPLAY": x_display, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        encoding="utf-8",
        timeout=patience(),
        check=True,
    )
    assert shown.stdout.strip() == "xcb"
