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
from tests.ui.windows import PATIENCE, make_as_new, only_the_first_page, quick_preset, until, wait_for


class PatientQtBot(QtBot):
    """Waits as long as everything else does here, where a test names no limit: pytest-qt's own are five seconds."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **options: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitActive(self, widget: Any, *, timeout: int = PATIENCE) -> Any:  # noqa: N802
        return super().waitActive(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientQtBot(request)


@pytest.fixture(scope="module")
def _frozen() -> Iterator[None]:
    """What is there before a module's tests is looked at for lost cycles when they have ended, not after each."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture
def garbage_is_collected_here(qapp: QApplication, _frozen: None) -> Iterator[None]:
    """A window is deleted when its test ends: a hundred of them would wait for the next full collection."""
    yield
    _collect()


def _collect() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.freeze()


@pytest.fixture
def session(qtbot: QtBot, garbage_is_collected_here: None) -> Iterator[Session]:
    """A session that trains in the thread and stands still at its beginning."""
    made = Session(ViewModel(), quick_preset(), paused=True, host="thread")
    until(qtbot, lambda: made.run.snapshot is not None)
    yield made
    made.stop()


@pytest.fixture(scope="module")
def kept_window(qapp: QApplication, _frozen: None) -> Iterator[list[MainWindow]]:
    """One window, which the tests of a module use one after the other; none once a test has closed it."""
    kept = [_opened(quick_preset())]
    yield kept
    for window in kept:
        window.close()
        window.deleteLater()
    kept.clear()
    _collect()


@pytest.fixture(scope="module")
def open_once(kept_window: list[MainWindow]) -> Iterator[Callable[[str], MainWindow]]:
    """Opens a page in the window that a module's tests keep, for several of them: to make a page for each takes longer
    than most of what they ask of it. Each leaves the page as it was."""

    def open_(page: str) -> MainWindow:
        if not kept_window:
            kept_window.append(_opened(quick_preset()))
        window = kept_window[0]
        make_as_new(window, quick_preset())
        window.show_page(page)
        window.complete()
        return window

    yield open_
    for window in kept_window:
        only_the_first_page(window)


@pytest.fixture
def open_window(qapp: QApplication, kept_window: list[MainWindow]) -> Iterator[Callable[..., MainWindow]]:
    """Opens the window and waits for its first picture; paused and trained in the thread if nothing else is said.

    To open one takes half a second. So where nothing is said but preset, page and pause it is the one that the module's
    tests keep, made as new; a test that says more, or opens two, has its own.
    """
    opened: list[MainWindow] = []
    lent: list[MainWindow] = []

    def open_(preset: Preset | None = None, last: bool = False, **options: Any) -> MainWindow:
        preset = preset or quick_preset()
        if last:  # the preset that is remembered, or the first
            opened.append(_opened(None, **options))
            return opened[-1]
        if kept_window and not lent and not options.keys() - {"page", "paused"}:
            lent.append(kept_window[0])
            make_as_new(kept_window[0], preset)
            if not options.get("paused", True):
                kept_window[0].page.session.resume()
            if "page" in options:
                kept_window[0].show_page(options["page"])
                kept_window[0].complete()
            return kept_window[0]
        opened.append(_opened(preset, **options))
        return opened[-1]

    yield open_
    for window in opened:
        window.close()
        window.deleteLater()
    for window in lent:
        if window.isVisible():
            only_the_first_page(window)
            window.page.comparing.end()
            window.page.session.pause()
        else:
            window.deleteLater()
            kept_window.clear()
    if opened:
        for window in kept_window:
            window.appearance.dress()  # it may have been dressed as they were
        _collect()


def _opened(preset: Preset | None, **options: Any) -> MainWindow:
    window = MainWindow(preset, **{"theme": "light", "paused": True, "host": "thread", **options})
    window.complete()
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    wait_for(window.isActiveWindow)
    if isinstance(window.page, Laboratory):
        wait_for(lambda: window.page.session.run.snapshot is not None)
    return window
