from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ganviz.presets import Preset
from ganviz.ui.pages.laboratory import Laboratory
from ganviz.ui.runs.model import ViewModel
from ganviz.ui.runs.session import Session
from ganviz.ui.shell.window import MainWindow
from tests.ui.windows import quick_preset, until


@pytest.fixture(scope="session")
def _frozen() -> None:
    gc.collect()
    gc.freeze()


@pytest.fixture
def garbage_is_collected_here(qapp: QApplication, _frozen: None) -> Iterator[None]:
    """A window is deleted when its test ends: a hundred of them would wait for the next full collection."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture
def session(qtbot: QtBot, garbage_is_collected_here: None) -> Iterator[Session]:
    """A session that trains in the thread and stands still at its beginning."""
    made = Session(ViewModel(), quick_preset(), paused=True, host="thread")
    until(qtbot, lambda: made.run.snapshot is not None)
    yield made
    made.stop()


@pytest.fixture
def open_window(
    qtbot: QtBot, qapp: QApplication, garbage_is_collected_here: None
) -> Iterator[Callable[..., MainWindow]]:
    """Opens the window and waits for its first picture; paused and trained in the thread if nothing else is said."""
    opened: list[MainWindow] = []

    def open_(preset: Preset | None = None, **options: Any) -> MainWindow:
        window = MainWindow(preset or quick_preset(), **{"theme": "light", "paused": True, "host": "thread", **options})
        opened.append(window)
        window.complete()
        window.resize(1280, 720)
        window.show()
        window.activateWindow()
        until(qtbot, window.isActiveWindow)
        if isinstance(window.page, Laboratory):
            until(qtbot, lambda: window.page.session.run.snapshot is not None)
        return window

    yield open_
    for window in opened:
        window.close()
        window.deleteLater()
    qapp.setStyleSheet("")  # lest it dress the next test's widgets
