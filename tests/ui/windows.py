"""The whole window at work, on runs that are small enough to be quick."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ganviz.config import RunConfig
from ganviz.presets import Preset
from ganviz.ui.pages.laboratory import Laboratory
from ganviz.ui.plotting.view import View
from ganviz.ui.remembered import Remembered
from ganviz.ui.runs.edits import Edits
from ganviz.ui.runs.model import RunState
from ganviz.ui.runs.session import Session
from ganviz.ui.shell.window import FIRST_PAGE, MainWindow
from tests.hosts.driven import small
from tests.patience import patience

#: Milliseconds after which what was waited for is not coming.
PATIENCE = round(1e3 * patience())


def quick_preset(config: RunConfig | None = None, title: str = "Quick") -> Preset:
    """A preset of a small run."""
    config = config or small()
    made = Preset(
        key=title.lower(),
        title=title,
        group="Tests",
        line="A small run.",
        watch_for="Watch the points move.",
        order=1,
        iterations=100,
        plain=config.to_dict(),
    )
    vars(made)["config"] = config  # as it is, usable or not
    return made


def make_as_new(window: MainWindow, preset: Preset) -> None:
    """Makes a window that was used look and act like one that was opened on this preset, paused, in light colours."""
    look = window.appearance
    look.recall(Remembered())
    only_the_first_page(window)
    window.setStatusBar(None)  # type: ignore[arg-type]  it is made by the first note
    page = window.page
    assert isinstance(page, Laboratory)
    _show_as_usual(page)
    page.comparing.end()
    run = page.session.run
    for branch in page.model.runs[1:]:
        page.session.forget(branch)
    run.preset, run.edited, run.wants_to_run, run.rate_limit = preset, preset.config, False, None
    page.session.reset()
    page.model.edits = Edits[RunState]()
    window.resize(1280, 720)
    page._is_arranged = False
    window.centralWidget().setFocus()
    window.activateWindow()
    QGuiApplication.clipboard().clear()
    wait_for(lambda: window.isActiveWindow() and run.snapshot is not None and not run.state.running)
    page.hide()
    page.show()  # gives all parts their places
    for area in (page.gallery.scroll_area, page.form.scroll_area, page.plots):
        area.verticalScrollBar().setValue(0)


def only_the_first_page(window: MainWindow) -> None:
    """Shows the first page and ends the others."""
    window.show_page(FIRST_PAGE)
    for key in window._pages.keys() - {FIRST_PAGE}:
        page = window._pages.pop(key)
        page.shut_down()
        window._stack.removeWidget(page)
        page.deleteLater()
        del window._commands[key]
    for opening in window._openings[1:]:
        opening.stop()
    del window._openings[1:]


def _show_as_usual(page: Laboratory) -> None:
    """Shows panels, plots and layers as they are until somebody chooses others."""
    page.gallery.filter.clear()
    page.transport.set_speed(None)
    for section in page.form._sections.values():
        section.set_open(True)
    page.recall(Remembered())


def wait_for(happened: Callable[[], bool]) -> None:
    """Lets the event loop run until it has happened, where there is no test yet and so no ``qtbot``."""
    deadline = time.monotonic() + patience()
    while not happened():
        assert time.monotonic() < deadline, "it did not happen"
        QTest.qWait(5)


def until(qtbot: QtBot, happened: Callable[[], bool]) -> None:
    """Lets the event loop run until it has happened."""
    qtbot.waitUntil(happened, timeout=PATIENCE)


def until_iteration(qtbot: QtBot, session: Session, iteration: int) -> None:
    until(qtbot, lambda: session.run.iteration >= iteration)


def until_still(qtbot: QtBot, session: Session) -> int:
    """Waits until a paused run stands; returns the iteration at which it does."""
    until(qtbot, lambda: not session.run.state.running)
    return session.run.iteration


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses a key, which goes to whatever has the focus."""
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, modifiers)


def until_news(qtbot: QtBot, window: MainWindow, act: Callable[[], object]) -> None:
    """Does something and waits for the picture that comes of it."""
    run = window.page.session.run
    before = run.snapshot
    act()
    until(qtbot, lambda: run.snapshot is not None and run.snapshot is not before)


def texts(window: MainWindow) -> str:
    """All that can be read in labels of the window."""
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def small_plot(window: MainWindow, key: str) -> View:
    return next(view for view in window.page.plots.views if view.key == key)
