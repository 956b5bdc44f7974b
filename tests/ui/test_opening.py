"""A window that is built in steps answers in between."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from ganviz.ui import opening
from ganviz.ui.opening import Beside, Opening, make_classes


def test_between_any_two_steps_other_events_are_served(qtbot: QtBot) -> None:
    seen: list[str] = []
    owner = QObject()

    def steps() -> Iterator[Beside]:
        for number in range(3):
            seen.append(f"step {number}")
            QTimer.singleShot(0, owner, lambda number=number: seen.append(f"click {number}"))
            yield None

    made = Opening(steps(), owner)
    assert not seen
    with qtbot.waitSignal(made.finished):
        made.begin()
    assert seen == [f"{what} {number}" for number in range(3) for what in ("step", "click")]
    assert made.is_finished


def test_what_is_imported_is_there_before_the_next_step_and_does_not_hold_the_window_up(qtbot: QtBot) -> None:
    seen: list[str] = []
    owner, released = QObject(), threading.Event()

    def wait() -> None:
        released.wait(10)
        seen.append(threading.current_thread().name)

    def steps() -> Iterator[Beside]:
        yield wait
        seen.append("step")

    made = Opening(steps(), owner)
    made.begin()
    QTimer.singleShot(30, owner, released.set)  # the event loop's own work lets it go on
    qtbot.waitUntil(lambda: made.is_finished)
    assert seen == ["ganviz-opening", "step"]


def test_it_can_be_completed_at_once_wherever_it_is(qtbot: QtBot) -> None:
    seen: list[int] = []
    owner = QObject()

    def steps() -> Iterator[Beside]:
        for number in range(4):
            seen.append(number)
            yield (lambda: time.sleep(0.05)) if number == 1 else None

    made = Opening(steps(), owner)
    made.begin()
    qtbot.waitUntil(lambda: len(seen) >= 2)
    made.complete()
    assert seen == [0, 1, 2, 3]
    assert made.is_finished


def test_after_the_stop_there_are_no_steps_and_no_thread(qtbot: QtBot) -> None:
    owner = QObject()
    taken: list[int] = []

    def steps() -> Iterator[Beside]:
        taken.append(1)
        yield lambda: time.sleep(0.5)
        taken.append(2)

    made = Opening(steps(), owner)
    made.begin()
    qtbot.waitUntil(lambda: bool(taken))
    made.stop()
    assert "ganviz-opening" not in [thread.name for thread in threading.enumerate()]
    qtbot.wait(20)
    assert taken == [1]
    assert not made.is_finished


def test_what_cannot_be_imported_beside_is_left_to_the_step_that_needs_it(qtbot: QtBot) -> None:
    owner = QObject()

    def missing() -> None:
        raise ImportError("not here")

    def steps() -> Iterator[Beside]:
        yield missing

    made = Opening(steps(), owner)
    made.begin()
    qtbot.waitUntil(lambda: made.is_finished)


def test_every_class_of_qt_is_made_in_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    """pyqtgraph copies the attributes of these modules when it is imported."""
    asked: dict[str, list[str]] = {}

    class Recorder:
        def __init__(self, module: object) -> None:
            self._module = module

        def __dir__(self) -> list[str]:
            return dir(self._module)

        def __getattr__(self, name: str) -> None:
            asked.setdefault(self._module.__name__, []).append(name)  # type: ignore[attr-defined]

    modules = {"QtCore": QtCore, "QtGui": QtGui, "QtWidgets": QtWidgets}
    for name, module in modules.items():
        monkeypatch.setattr(opening, name, Recorder(module))
    monkeypatch.setattr(opening, "SLICE", 0.0)
    slices = sum(1 for _ in make_classes())
    for name, module in modules.items():
        assert set(asked[f"PySide6.{name}"]) >= {one for one in dir(module) if not one.startswith("__")}
    assert slices > 100
