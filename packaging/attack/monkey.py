"""A monkey at the window: keys, clicks, drags, wheels, words, sizes and pages at random, while it trains."""

from __future__ import annotations

import logging
import multiprocessing
import random
import sys
import tempfile
import threading
import time
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QWidget
from trial import Kind, Outcome

from ganviz.lessons.shelf import lessons
from ganviz.presets import preset, presets
from ganviz.ui.shell.window import MainWindow

BUTTONS = [Qt.MouseButton.LeftButton] * 8 + [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton]
NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
MODIFIERS = [NONE] * 8 + [CONTROL, SHIFT, CONTROL | SHIFT]
KEYS = [
    *(Qt.Key(code) for code in range(Qt.Key.Key_Space.value, Qt.Key.Key_QuoteLeft.value)),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape, Qt.Key.Key_Return),
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_Menu),
] * 2 + [Qt.Key.Key_F11, Qt.Key.Key_F1]
WORDS = [
    "0",
    "1",
    "-1",
    "1e9",
    "1e-9",
    "nan",
    "0,7",
    "1,2,3",
    "",
    "x" * 2000,
    "64",
    "0.01",
    "ring",
    "\t",
    "9" * 400,
    "☃",
]
#: Gestures after which the window is closed and another one opened.
OF_ONE_WINDOW = 500


class Monkey:
    """Holds the window that is played with, and notes whatever went wrong in it."""

    def __init__(self) -> None:
        self.window: MainWindow | None = None
        self.wrong: list[str] = []
        self.done = 0
        self.folder = Path(tempfile.mkdtemp(prefix="ganviz-monkey-"))
        sys.excepthook = lambda *error: self.wrong.append("".join(traceback.format_exception(*error)))
        handler = logging.Handler(logging.WARNING)
        handler.emit = lambda record: self.wrong.append(record.getMessage())  # type: ignore[method-assign]
        logging.getLogger().addHandler(handler)
        qInstallMessageHandler(self._qt_says)
        warnings.simplefilter("always", RuntimeWarning)  # each time, and not at its first place alone
        warnings.showwarning = lambda *warning, **_: self.wrong.append(f"{warning[2]}:{warning[3]}: {warning[0]}")

    def _qt_says(self, kind: QtMsgType, _: object, text: str) -> None:
        """Of what Qt complains of that is not the lack of a real screen."""
        if kind != QtMsgType.QtDebugMsg and not text.startswith("This plugin does not support"):
            self.wrong.append(f"Qt: {text}")

    def opened(self) -> MainWindow:
        """The window, opened anew after some hundreds of gestures."""
        if self.window is not None and self.done % OF_ONE_WINDOW == 0:
            self.close()
        if self.window is None:
            self.window = MainWindow(preset(presets()[self.done // OF_ONE_WINDOW % 9].key), "system", False, "process")
            self.window.resize(1280, 720)
            self.window.show()
            self.window.complete()
        self.done += 1
        if not self.window.isVisible():
            self.window.show()
        return self.window

    def close(self) -> None:
        """Closes it. Nothing that it began may go on."""
        assert self.window is not None
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.window = None
        end = time.monotonic() + 20
        while time.monotonic() < end and (_threads() or multiprocessing.active_children()):
            QApplication.processEvents()
            time.sleep(0.05)
        left = [*_threads(), *(str(child) for child in multiprocessing.active_children())]
        if left:
            self.wrong.append(f"left behind: {left}")


def _threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("ganviz")]


def make(rng: random.Random) -> tuple[str, int]:
    """What to do, and the number from which its details come, for they depend on the window as it is then."""
    return rng.choice(list(GESTURES)), rng.randrange(1 << 30)


def _somewhere(rng: random.Random, window: MainWindow) -> tuple[QWidget, QPoint]:
    """A place in the window, and the widget there."""
    at = QPoint(rng.randrange(max(1, window.width())), rng.randrange(max(1, window.height())))
    found = window.childAt(at) or window
    return found, found.mapFrom(window, at)


def _click(rng: random.Random, window: MainWindow) -> None:
    widget, at = _somewhere(rng, window)
    press = rng.choice((QTest.mouseClick, QTest.mouseClick, QTest.mouseDClick))
    press(widget, rng.choice(BUTTONS), rng.choice(MODIFIERS), at)


def _click_a_widget(rng: random.Random, window: MainWindow) -> None:
    widgets = [widget for widget in window.findChildren(QWidget) if widget.isVisible() and widget.isEnabled()]
    widget = rng.choice(widgets)
    QTest.mouseClick(widget, rng.choice(BUTTONS), NONE, widget.rect().center())


def _drag(rng: random.Random, window: MainWindow) -> None:
    widget, at = _somewhere(rng, window)
    button = rng.choice(BUTTONS)
    QTest.mousePress(widget, button, NONE, at)
    for _ in range(rng.randrange(1, 6)):
        at += QPoint(rng.randrange(-200, 200), rng.randrange(-100, 100))
        QTest.mouseMove(widget, at)
        QApplication.processEvents()
    QTest.mouseRelease(widget, button, NONE, at)


def _hover(rng: random.Random, window: MainWindow) -> None:
    QTest.mouseMove(*_somewhere(rng, window))


def _wheel(rng: random.Random, window: MainWindow) -> None:
    widget, at = _somewhere(rng, window)
    turn = QPoint(rng.choice((0, 0, 120)), rng.choice((-1200, -120, 120, 1200)))
    everywhere = QPointF(widget.mapToGlobal(at))
    phase = Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(
        QPointF(at), everywhere, QPoint(), turn, Qt.MouseButton.NoButton, rng.choice(MODIFIERS), phase, False
    )
    QApplication.sendEvent(widget, wheel)


def _key(rng: random.Random, window: MainWindow) -> None:
    key, modifier = rng.choice(KEYS), rng.choice(MODIFIERS)
    if key == Qt.Key.Key_Q and modifier & CONTROL:
        return
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def _type(rng: random.Random, window: MainWindow) -> None:
    fields = [field for field in window.findChildren(QLineEdit) if field.isVisible() and field.isEnabled()]
    if fields:
        field = rng.choice(fields)
        field.setFocus()
        field.selectAll()
        field.insert(rng.choice(WORDS))
        field.setModified(True)
        QTest.keyClick(field, rng.choice((Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape)))


def _command(rng: random.Random, window: MainWindow) -> None:
    action = rng.choice([action for text, action in window.menus.actions.items() if text != "Quit"])
    action.trigger()


def _menu(rng: random.Random, window: MainWindow) -> None:
    for menu in rng.sample(window.menuBar().findChildren(QMenu), 1):
        menu.popup(window.mapToGlobal(QPoint(40, 40)))
        QApplication.processEvents()
        choices = [action for action in menu.actions() if action.isEnabled() and action.text() != "Quit"]
        if choices and rng.random() < 0.7:
            rng.choice(choices).trigger()
        menu.close()


def _preset(rng: random.Random, window: MainWindow) -> None:
    laboratory = window.page
    if laboratory.key == "laboratory":
        laboratory.open_preset(rng.choice(presets()).key)  # type: ignore[attr-defined]


def _lesson(rng: random.Random, window: MainWindow) -> None:
    teaching = window.teaching
    if rng.random() < 0.3:
        teaching.begin(rng.choice(lessons()))
    else:
        rng.choice((teaching.forward, teaching.forward, teaching.backward))()


def _draw(rng: random.Random, window: MainWindow) -> None:
    """Takes the brush where it is not in hand, and draws."""
    laboratory = window.page
    if laboratory.key == "laboratory":
        if rng.random() < 0.4:
            laboratory.own_data.drawing.toggle()  # type: ignore[attr-defined]
        else:
            _drag(rng, window)


def _resize(rng: random.Random, window: MainWindow) -> None:
    window.resize(rng.choice((400, 800, 1280, 1440, 2560)), rng.choice((300, 600, 720, 900, 1440)))


GESTURES: dict[str, Callable[[random.Random, MainWindow], None]] = {
    "click": _click,
    "click again": _click,
    "click a widget": _click_a_widget,
    "click another widget": _click_a_widget,
    "drag": _drag,
    "hover": _hover,
    "wheel": _wheel,
    "key": _key,
    "another key": _key,
    "a third key": _key,
    "type": _type,
    "command": _command,
    "menu": _menu,
    "preset": _preset,
    "lesson": _lesson,
    "draw": _draw,
    "resize": _resize,
}


@contextmanager
def _answered(rng: random.Random, folder: Path) -> Iterator[None]:
    """File dialogs are answered at once, with a name that may or may not do."""
    names = [
        "",
        str(folder / "a.ganviz"),
        str(folder / "a.json"),
        str(folder / "b.png"),
        str(folder / "c.svg"),
        "/nowhere/x",
        str(folder),
    ]

    def answer(*_: Any, **__: Any) -> tuple[str, str]:
        return rng.choice(names), ""

    dialog = "ganviz.ui.shell.for_pages.QFileDialog"
    with mock.patch(f"{dialog}.getOpenFileName", answer), mock.patch(f"{dialog}.getSaveFileName", answer):
        yield


def new_kind() -> Kind:
    """Starts Qt without a display, and returns the monkey."""
    from ganviz.ui.display import draw_without_display
    from ganviz.ui.theme import install_fonts

    draw_without_display()
    application = QApplication.instance() or QApplication(["ganviz"])
    application.setApplicationName("ganviz-monkey")
    install_fonts()
    monkey = Monkey()
    monkey.opened()
    monkey.done = 0  # what a start imports is not the first gesture's

    def attempt(case: tuple[str, int]) -> Outcome:
        name, number = case
        rng, window = random.Random(number), monkey.opened()
        with _answered(rng, monkey.folder):
            GESTURES[name](rng, window)
            until = time.perf_counter() + rng.choice((0.0, 0.0, 0.05))
            while True:
                QApplication.processEvents()
                if time.perf_counter() >= until:
                    break
        if popup := QApplication.activePopupWidget():
            popup.close()
        for dialog in window.findChildren(QDialog):
            dialog.close()
        wrong, monkey.wrong = monkey.wrong, []
        assert not wrong, "\n".join(wrong)
        said = [window.messages.headline.text(), window.messages.text.text()] if window.messages.isVisible() else []
        return Outcome(bool(said), said)

    return Kind("monkey", make, attempt)
