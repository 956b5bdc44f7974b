"""What every page of the theory promises: handles, set-ups, undoing, and numbers at the ends of every range."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.settings import Leaf, walk
from ganviz.ui.page import Page
from ganviz.ui.shell.window import PAGES, MainWindow
from ganviz.ui.theory.page import TheoryPage
from ganviz.ui.theory.scene import Dots, Line, Told, Word
from ganviz.ui.theory.values import put
from ganviz.ui.typeset import typeset
from tests.ui.windows import press, until, wait_for

KINDS = [key for key, kind in registry.entries(PAGES, Page).items() if issubclass(kind, TheoryPage)]
Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module", params=KINDS)
def opened(request: pytest.FixtureRequest, open_once: Callable[[str], MainWindow]) -> TheoryPage:
    """The page, made once for all of its tests."""
    page = open_once(request.param).page
    assert isinstance(page, TheoryPage)
    return page


@pytest.fixture
def page(opened: TheoryPage) -> Iterator[TheoryPage]:
    """As it is at first, whatever the test before did."""
    opened.window().centralWidget().setFocus()
    opened.set_up(0)
    yield opened
    wait_for(lambda: not opened.later.is_busy)


def still(qtbot: QtBot, page: TheoryPage) -> None:
    """Waits until nothing is being computed."""
    until(qtbot, lambda: not page.is_late)


def settle(page: TheoryPage) -> None:
    """Shows the settings with all that is computed of them, at once."""
    if work := page.work():
        page.later.finish(work)
    page.refresh()


def check(told: Told) -> None:
    """Fails unless all that is told can be read and drawn."""
    assert told.sentence.endswith((".", "…"))
    assert "nan" not in told.sentence
    for _, latex in told.formulas:
        assert "nan" not in latex
        form = re.sub(r"[\d.]+", "1", latex)  # typeset once whatever its numbers are, for that takes long
        assert not latex or typeset(form) is not None, latex
    for row in told.readings:
        assert not any("nan" in text for text in row)
    for key, scene in told.scenes.items():
        assert scene.x[0] < scene.x[1], key
        assert scene.y[0] < scene.y[1], key
        assert np.isfinite([*scene.x, *scene.y]).all(), key
        for mark in scene.marks:
            if isinstance(mark, Line):
                assert len(mark.x) == len(mark.y)
            elif isinstance(mark, Dots):
                assert mark.points.shape[1:] == (2,)
            elif isinstance(mark, Word):
                assert mark.text


def test_every_set_up_is_told_and_reached_by_its_key(qtbot: QtBot, page: TheoryPage) -> None:
    for number, each in enumerate(page.set_ups):
        if number:
            press(page.window(), Key.Key_S)
        assert page.settings == each.settings
        still(qtbot, page)
        check(page.told())
        assert page.board.sentence.label.text() == page.told().sentence


def test_every_handle_is_moved_by_arrow_keys_and_by_the_mouse_and_put_back(
    page: TheoryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page.later, "ask", lambda work: None)  # what takes longer moves no handle
    page.board.setUpdatesEnabled(False)
    for number in range(len(page.set_ups)):
        page.set_up(number)
        for grip in page.grips():
            handle, before = page.handles[grip.name], page.settings
            assert handle.isVisible()
            assert handle.focusPolicy() & Qt.FocusPolicy.TabFocus
            for way in (Key.Key_Right, Key.Key_Left, Key.Key_Up, Key.Key_Down):
                QTest.keyClick(handle, way, SHIFT)
                if page.settings != before:
                    break
            assert page.settings != before, f"{grip.name} does not move"
            check(page.told())
            press(page.window(), Key.Key_Z, CONTROL)
            assert page.settings == before, f"{grip.name} is not put back"
            middle = handle.rect().center()
            QTest.mousePress(handle, LEFT, pos=middle)
            for shift in (QPoint(11, -13), QPoint(-17, 9)):
                QTest.mouseMove(handle, middle + shift)
            QTest.mouseRelease(handle, LEFT, pos=middle)
            check(page.told())
            page.settings = before
            page.refresh()
    page.board.setUpdatesEnabled(True)


def test_every_handle_is_reached_by_tab(page: TheoryPage) -> None:
    window, reached = page.window(), list[QWidget | None]()
    while (focused := window.focusWidget()) not in reached:
        reached.append(focused)
        press(window, Key.Key_Tab)
    assert {name for name, handle in page.handles.items() if handle.isVisible() and handle not in reached} == set()


def test_the_ends_of_every_range_are_survived(page: TheoryPage) -> None:
    begun = page.set_ups[0].settings
    for item in walk(begun):
        if not isinstance(item, Leaf):
            continue
        values = list(item.about.choices) or [item.about.minimum, item.about.maximum]
        if item.kind is bool:
            values = [True, False]
        for value in values:
            if value is not None:
                page.settings = replace(begun, **{item.path: value})
                check(page.told())
                settle(page)
                check(page.told())


def test_no_number_changes_nothing(page: TheoryPage) -> None:
    for item in walk(page.settings):
        if isinstance(item, Leaf) and item.kind is float:
            assert put(page.settings, **{item.path: float("nan")}) == page.settings
            low, high = (put(page.settings, **{item.path: end}) for end in (-1e300, 1e300))
            assert getattr(low, item.path) == item.about.minimum
            assert getattr(high, item.path) == item.about.maximum


def test_it_moves_by_itself_until_it_is_stopped(qtbot: QtBot, page: TheoryPage) -> None:
    if page.sweep is None:
        return
    before = getattr(page.settings, page.sweep.name)
    press(page.window(), Key.Key_Space)
    until(qtbot, lambda: getattr(page.settings, page.sweep.name) != before)
    press(page.window(), Key.Key_Space)
    assert not page._moves.isActive()
    for share in (0.0, 0.5, 1.0):
        page.pose(share)
        way = page.sweep.low + share * (page.sweep.high - page.sweep.low)
        assert getattr(page.settings, page.sweep.name) == pytest.approx(way, abs=0.51)
        settle(page)
        check(page.told())


def test_nothing_is_cut_off_at_1280_by_720(qtbot: QtBot, page: TheoryPage) -> None:
    window = page.window()
    for number in range(len(page.set_ups)):
        page.set_up(number)
        settle(page)
        page.board.formula.finish()
        until(qtbot, lambda: window.size().width() == 1280 and window.size().height() == 720)
        bar = page.form.scroll_area.verticalScrollBar()
        assert bar.maximum() == 0, "all controls are seen at once"
        for sketch in page.board.sketches.values():
            assert sketch.area.height() > 60
            assert sketch.area.width() > 150
            for label in sketch.labels.labels:
                assert sketch.widget.rect().toRectF().contains(label.box), label.text
        for row in page._cells:
            for cell in row:
                assert not cell.isVisible() or page.panel.rect().contains(cell.mapTo(page.panel, cell.rect().center()))
        assert page.panel.minimumSizeHint().height() <= page.height()
