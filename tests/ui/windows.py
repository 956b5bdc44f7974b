"""The whole window at work, on runs that are small enough to be quick."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ganviz.config import RunConfig
from ganviz.presets import Preset
from ganviz.ui.plotting.view import View
from ganviz.ui.runs.session import Session
from ganviz.ui.shell.window import MainWindow
from tests.hosts.driven import small

#: Milliseconds after which what was waited for is not coming; starting a process takes some on a busy machine.
PATIENCE = 25_000


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
