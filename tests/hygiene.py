"""What every test is held to, as a pytest plugin.

A test fails where it logs a warning that it did not expect, leaves a thread running or a window open; the failure
names the culprit. Every test has a home directory of its own. Garbage is collected between the tests only.
"""

from __future__ import annotations

import gc
import logging
import re
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cache
from typing import Any
from weakref import WeakSet

import pytest

from tests.patience import patience

#: A thread that was told to stop has this long to do so, in seconds.
GRACE = patience(2.0)


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Gives a test as much more time as everything within it gets; before pytest-timeout looks at its option."""
    limit = config.getini("timeout")
    if limit and config.option.timeout is None:
        config.option.timeout = patience(float(limit))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol() -> Generator[None, bool | None, bool | None]:
    """Looks for lost cycles after each test, and never during one.

    Left to itself Python looks whenever something is allocated. Within a paint event it deletes the lost widget of an
    earlier line while Qt still walks over it: the process ends. The program has ``ganviz.ui.garbage`` against this.
    """
    from ganviz.ui.garbage import collect_due

    gc.disable()
    handled = yield
    collect_due()
    return handled


class UnexpectedLog(logging.Handler):
    """Collects log records at WARNING and above that no test asked for."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    @contextmanager
    def expect(self, pattern: str) -> Iterator[None]:
        """Takes the records that match ``pattern`` out of the count; fails if there are none."""
        before = len(self.records)
        yield
        expected = [record for record in self.records[before:] if re.search(pattern, record.getMessage())]
        assert expected, f"nothing was logged that matches {pattern!r}"
        self.records = [record for record in self.records if record not in expected]


def _running_threads() -> dict[int, str]:
    """Names the running threads by identity: Python's own, and Qt's as far as Python holds them."""
    # A thread of Qt's that ran Python code stands in Python's list as a dummy, and stays there when it has ended.
    own = [thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)]
    found = {id(thread): f"thread {thread.name!r}" for thread in own}
    if "PySide6.QtCore" in sys.modules:
        import shiboken6

        for thread in _started_by_qt():
            if shiboken6.isValid(thread) and thread.isRunning():
                found[id(thread)] = f"QThread {thread.objectName() or type(thread).__name__!r}"
    return found


@cache
def _started_by_qt() -> WeakSet[Any]:
    """Returns every QThread that Python starts from now on, as long as somebody holds it.

    To look for them among all objects of Qt took a tenth of the time of the window's tests.
    """
    from PySide6.QtCore import QThread

    started: WeakSet[Any] = WeakSet()
    start = QThread.start

    def noted(thread: QThread, *given: Any) -> None:
        started.add(thread)
        start(thread, *given)

    QThread.start = noted  # type: ignore[method-assign, assignment]
    return started


def _left_running(before: dict[int, str]) -> list[str]:
    deadline = time.monotonic() + GRACE
    while (left := {key: name for key, name in _running_threads().items() if key not in before}) and (
        time.monotonic() < deadline
    ):
        time.sleep(0.01)
    return list(left.values())


def _open_windows() -> list[Any]:
    """Every window that is shown."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtWidgets import QApplication

    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def _close_windows(before: list[Any]) -> list[str]:
    """Closes every other window that is shown and says which they were; deletes what waits for deletion."""
    left = [widget for widget in _open_windows() if widget not in before]
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent

    names = [f"window {type(widget).__name__} {widget.objectName() or widget.windowTitle()!r}" for widget in left]
    for widget in left:
        widget.close()
        widget.deleteLater()
    # Outside an event loop nothing else does this, and the windows of all tests would pile up.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return names


@pytest.fixture(autouse=True)
def unexpected_log() -> Iterator[UnexpectedLog]:
    """Watches the log for the time of one test."""
    handler = UnexpectedLog()
    logging.getLogger().addHandler(handler)
    yield handler
    logging.getLogger().removeHandler(handler)


@pytest.fixture
def expect_log(unexpected_log: UnexpectedLog) -> Callable[[str], AbstractContextManager[None]]:
    """``with expect_log("pattern"):`` for a warning or an error that has to be logged there."""
    return unexpected_log.expect


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Gives the test an empty home directory, so that none reads or writes the settings of the user or of another."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QSettings

        for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(form, QSettings.Scope.UserScope, str(home / "config"))


@pytest.fixture(autouse=True)
def one_torch_thread() -> None:
    """Two torch threads on two busy cores make a small step forty times slower."""
    if torch := sys.modules.get("torch"):
        torch.set_num_threads(1)


@pytest.fixture(autouse=True)
def leaves_nothing_behind(request: pytest.FixtureRequest, unexpected_log: UnexpectedLog) -> Iterator[None]:
    """Fails the test that leaves a thread, a window or an unexpected warning behind."""
    threads, windows = _running_threads(), _open_windows()  # those of a module's fixtures stay
    yield
    left = _left_running(threads) + _close_windows(windows)
    left += [f"log line {record.levelname} {record.name}: {record.getMessage()}" for record in unexpected_log.records]
    if left:
        pytest.fail(f"{request.node.nodeid} left behind: {'; '.join(left)}", pytrace=False)
