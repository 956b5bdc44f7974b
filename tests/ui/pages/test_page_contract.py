"""What every page promises, for every file in the package."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import AbstractContextManager

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.ui.exporting.formats import About, Drawing
from ganviz.ui.exporting.formats._image import image_of
from ganviz.ui.exporting.formats.svg import Svg
from ganviz.ui.exporting.paper import Paper
from ganviz.ui.page import Page
from ganviz.ui.remembered import Remembered
from ganviz.ui.shell.tabs import GroupTab, Tab
from ganviz.ui.shell.window import FIRST_PAGE, PAGES, MainWindow
from ganviz.ui.theme import DARK
from tests.ui.windows import press, until, wait_for

KINDS = registry.entries(PAGES)
ORDERED = sorted(KINDS.values(), key=lambda kind: (kind.order, kind.key))
OpenWindow = Callable[..., MainWindow]
Key, LEFT, CONTROL = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module", params=KINDS)
def key(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module")
def opened(open_once: Callable[[str], MainWindow], key: str) -> MainWindow:
    """The window, opened on the page, for all tests of the page one after the other."""
    return open_once(key)


@pytest.fixture
def window(opened: MainWindow, key: str) -> MainWindow:
    """It shows the page as it did at first, whatever the test before did."""
    opened.appearance.recall(Remembered())
    opened.for_pages.hush()
    opened.show_page(key)
    opened.centralWidget().setFocus()
    opened.activateWindow()
    wait_for(opened.isActiveWindow)
    return opened


def pixels(image: QImage) -> np.ndarray:
    """``(height, width, 3)``, what is seen."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    plain = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return plain[:, : image.width(), :3].copy()


def test_it_says_what_it_is(key: str) -> None:
    kind = KINDS[key]
    assert kind.__module__ == f"{PAGES}.{key}", "a page is found in the file of its name, before others are imported"
    assert kind.title == key.replace("_", " ").capitalize(), "as it is listed where it is not imported"
    assert registry.help_text(kind).split("\n")[0].endswith(".")


def test_it_opens_by_its_key_and_is_on_show(window: MainWindow, key: str) -> None:
    assert isinstance(window.page, KINDS[key])
    assert window.page.isVisible()
    assert window.windowTitle() == f"{window.page.window_title()} – GanViz"
    tab = window.tabs.tab(key)
    assert [each for each in window.tabs.findChildren(Tab) if each.isChecked()] == [tab]
    assert tab.text() == (KINDS[key].group or KINDS[key].title)


def test_it_is_taken_from_its_tab(qtbot: QtBot, window: MainWindow, key: str) -> None:
    window.show_page(next(kind.key for kind in ORDERED if kind.group != KINDS[key].group or kind.group == ""))
    tab = window.tabs.tab(key)
    qtbot.mouseClick(tab, LEFT)
    if isinstance(tab, GroupTab):
        assert tab.menu.isVisible()
        assert [action.text().split("   ", 1)[1].strip() for action in tab.menu.actions()] == [
            kind.title for kind in ORDERED if kind.group == KINDS[key].group
        ]
        tab.actions_of[key].trigger()
        tab.menu.close()
        assert tab.actions_of[key].isChecked()
    assert window.page.key == key


def test_no_key_has_two_meanings(window: MainWindow) -> None:
    keys = [QKeySequence(keys).toString() for command in window.menus.commands for keys in command.keys]
    assert [key for key, times in Counter(keys).items() if times > 1] == []
    for command in window.menus.commands:
        assert command.text or command.submenu is not None


def test_it_stands_in_menus_and_in_the_list_of_keys(window: MainWindow) -> None:
    listed = dict(window.menus.key_list(window.page.plain_keys))
    for command in window.page.commands():
        assert not command.menu or command.submenu or command.text in window.menus.actions
        if command.listed and command.keys:
            assert command.text in listed.values()
    for caps, _ in window.page.plain_keys:
        assert caps in listed


def test_its_drawing_is_on_white_in_the_size_asked_for_whatever_the_theme(qtbot: QtBot, window: MainWindow) -> None:
    window.page.set_theme(DARK)
    for size in (QSize(640, 360), QSize(1280, 720)):
        paper = Paper.of_pixels(size)
        until(qtbot, lambda paper=paper: _closed(window.page.drawing(paper)) is not None)
        drawing = window.page.drawing(paper)
        assert drawing is not None
        image, shapes = image_of(drawing), Svg().encoded(drawing, About()).decode()
        drawing.close()
        assert image.size() == size
        assert image.pixelColor(1, 1) == QColor("white")
        assert (pixels(image) < 200).any(axis=2).mean() > 0.001, "something is drawn on it"
        assert "<text" in shapes, "and in vectors text is text"
    window.page.set_theme(window.appearance.theme)


def _closed(drawing: Drawing | None) -> Drawing | None:
    if drawing is not None:
        drawing.close()
    return drawing


def test_its_plot_goes_onto_the_clipboard(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    seen = window.page.plot().grab().toImage().size()
    press(window, Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().image().size()
    assert copied.width() >= seen.width()
    assert copied.width() / copied.height() == pytest.approx(seen.width() / seen.height(), rel=0.01), "of its shape"
    assert window.statusBar().currentMessage() == "Copied the plot"


def test_it_is_presented_and_comes_back_as_it_was(qtbot: QtBot, window: MainWindow) -> None:
    def seen() -> set[str]:
        return {type(child).__name__ for child in window.page.findChildren(QWidget) if child.isVisible()}

    before, room = seen(), window.page.plot().width() / window.page.width()
    press(window, Key.Key_F)
    assert not window.menuBar().isVisible()
    assert window.appearance.theme.scale >= 1.5
    until(qtbot, lambda: window.page.plot().width() / window.page.width() >= room)
    press(window, Key.Key_Escape)
    assert window.menuBar().isVisible()
    assert seen() == before


def test_it_wears_both_themes(window: MainWindow) -> None:
    light = pixels(window.page.grab().toImage()).mean()
    press(window, Key.Key_T, CONTROL)
    assert pixels(window.page.grab().toImage()).mean() < light - 60


def test_what_went_wrong_is_said_on_the_page(window: MainWindow) -> None:
    window.for_pages.say("It went wrong.", "All was kept.")
    assert window.messages.isVisible()
    assert window.page.isAncestorOf(window.messages)
    window.for_pages.hush()
    assert not window.messages.isVisible()


def test_an_export_that_fails_is_said(window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setattr("ganviz.ui.shell.for_pages.QFileDialog.getSaveFileName", lambda *_: (f"{tmp_path}/none/x", ""))
    press(window, Key.Key_E, CONTROL)
    dialog = next((one for one in window.findChildren(QDialog) if one.isVisible()), None)
    if dialog is None:
        assert "x.png" in window.messages.headline.text()
    else:  # which says it itself
        next(one for one in dialog.findChildren(QPushButton) if one.isDefault()).click()
        assert any("x.png" in one.text() for one in dialog.findChildren(QLabel))
        dialog.done(0)


class TestAllPages:
    def test_they_are_imported_without_torch(self) -> None:
        program = f"import sys; from importlib import import_module\nfor name in {list(KINDS)}:\n"
        program += f"    import_module('{PAGES}.' + name); print(name, 'torch' in sys.modules)"
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8")
        assert done.stdout == "".join(f"{name} False\n" for name in KINDS), done.stderr

    def test_every_page_has_a_tab_and_a_key(self, qtbot: QtBot, open_window: OpenWindow) -> None:
        window = open_window(theme="light")
        tabs = list(dict.fromkeys(window.tabs.tab(kind.key) for kind in ORDERED))
        assert len(tabs) <= 9
        for number, tab in enumerate(tabs, 1):
            window.show_page(FIRST_PAGE)
            press(window, getattr(Key, f"Key_{number}"), CONTROL)
            assert window.tabs.tab(window.page.key) is tab
            assert window.page is not None
            if isinstance(tab, GroupTab):
                assert window.page.key == next(kind.key for kind in ORDERED if kind.group == window.page.group)
                press(window, getattr(Key, f"Key_{number}"), CONTROL)
                until(qtbot, tab.menu.isVisible)
                qtbot.keyClick(tab.menu, Key.Key_2)
                second = [kind.key for kind in ORDERED if kind.group == window.page.group][1]
                assert window.page.key == second
                window.show_page(FIRST_PAGE)
                press(window, getattr(Key, f"Key_{number}"), CONTROL)
                assert window.page.key == second, "the page of a group that was shown last"
        window.show_page(FIRST_PAGE)
        passed = []
        for _ in ORDERED:
            press(window, Key.Key_PageDown, CONTROL)
            passed.append(window.page.key)
        assert sorted(passed) == sorted(KINDS)
        assert passed[-1] == FIRST_PAGE, "after the last comes the first"
        press(window, Key.Key_PageUp, CONTROL)
        assert window.page.key == passed[-2]

    @pytest.fixture(scope="class")
    @classmethod
    def everywhere(cls, open_once: Callable[[str], MainWindow]) -> MainWindow:
        """The window, after all of its pages were shown; they stay from test to test."""
        window = open_once(FIRST_PAGE)
        for kind in ORDERED:
            window.show_page(kind.key)
        return window

    def test_a_page_is_made_once_and_stays_as_it_was(self, everywhere: MainWindow) -> None:
        window = everywhere
        made: dict[str, Page] = {}
        for _ in range(2):
            for kind in ORDERED:
                window.show_page(kind.key)
                assert made.setdefault(kind.key, window.page) is window.page

    def test_commands_of_one_page_are_dead_on_the_others(self, everywhere: MainWindow) -> None:
        window = everywhere
        for kind in ORDERED:
            window.show_page(kind.key)
            own = {command.text for command in window.page.commands() if command.submenu is None}
            others = {
                command.text
                for other in window._pages.values()
                if other is not window.page
                for command in other.commands()
                if command.submenu is None
            }
            assert own <= set(window.menus.actions)
            assert not (others - own) & set(window.menus.actions)

    def test_a_page_that_is_not_there_is_refused(self, everywhere: MainWindow) -> None:
        window = everywhere
        window.show_page(FIRST_PAGE)
        with pytest.raises(registry.UnknownEntryError, match="nowhere"):
            window.show_page("nowhere")
        assert window.page.key == FIRST_PAGE

    def test_a_message_goes_along(
        self, everywhere: MainWindow, expect_log: Callable[[str], AbstractContextManager[None]]
    ) -> None:
        window = everywhere
        with expect_log("broken"):
            window.tell_failure("It is broken.", "Traceback")
        for kind in ORDERED:
            window.show_page(kind.key)
            assert window.messages.isVisible()
            assert window.page.isAncestorOf(window.messages)
        window.for_pages.hush()
