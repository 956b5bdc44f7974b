"""The keyboard and a screen reader get everywhere: names, roles and the stops of Tab, on every page."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.lessons.reading import read_lesson
from ganviz.lessons.shelf import shipped
from ganviz.ui.controls._rows import NumberRow
from ganviz.ui.plotting.focus import FocusFrame
from ganviz.ui.shell.presenter_strip import PresenterStrip
from ganviz.ui.shell.window import PAGES, MainWindow
from tests.ui.windows import until

Role = QAccessible.Role
OpenWindow = Callable[..., MainWindow]
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSlider, QAbstractSpinBox)
#: What opens each.
DIALOGS = (
    "Picture …",
    "Animation …",
    "Data …",
    "Notebook …",
    "Changes …",
    "Curve by formula …",
    "What is kept …",
    "Keys",
    "About GanViz",
)
NO_ROLES = (Role.NoRole, Role.Client, Role.Window)


def has_stop(widget: QWidget) -> bool:
    """Tab stops there."""
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value) and widget.focusProxy() is None


def stops(window: QWidget) -> Iterator[QWidget]:
    """Where Tab stops, once around."""
    widget = window
    while (widget := widget.nextInFocusChain()) is not window:
        if has_stop(widget) and widget.isVisible() and widget.isEnabled():
            yield widget


def looked_at(whole: QWidget) -> int:
    """Counts the controls in a widget, all of which have a name and a role, and are reached by Tab."""
    nameless, roleless, unreached, controls = [], [], [], 0
    for widget in [whole, *whole.findChildren(QWidget)]:
        is_control = isinstance(widget, CONTROLS) and not isinstance(widget, QScrollBar)
        if isinstance(widget.parent(), QAbstractSpinBox):  # which speaks for its field
            continue
        if not widget.isVisible() or not (is_control or has_stop(widget)):
            continue
        about = QAccessible.queryAccessibleInterface(widget)
        controls += 1
        if not about.text(QAccessible.Text.Name).strip():
            nameless.append(widget)
        if is_control and about.role() in NO_ROLES:
            roleless.append(widget)
        if is_control and widget.isEnabled() and not (has_stop(widget) or shares_a_stop(widget)):
            unreached.append(widget)
    assert (nameless, roleless, unreached) == ([], [], [])
    return controls


def shares_a_stop(widget: QWidget) -> bool:
    """A slider is one stop with its field; of cards and tabs one is the stop, and arrow keys go to the others."""
    beside = [other for other in widget.parentWidget().children() if isinstance(other, QWidget) and has_stop(other)]
    return widget.focusProxy() is not None or any(other.isVisible() for other in beside)


@pytest.mark.parametrize("page", sorted(registry.entries(PAGES)))
def test_every_control_has_a_name_and_a_role(open_window: OpenWindow, page: str) -> None:
    window = open_window()
    window.show_page(page)
    window.complete()
    assert looked_at(window.page) > 5
    window.show_page("laboratory")


def test_every_control_of_a_lesson_and_of_a_drawing_has_a_name_a_role_and_a_stop(open_window: OpenWindow) -> None:
    window = open_window()
    window.teaching.open()
    QApplication.processEvents()
    assert looked_at(window.teaching.panel) > len(shipped())
    window.teaching.begin(read_lesson(shipped()["mode-collapse"]))
    assert looked_at(window.teaching.panel) > 5
    window.teaching.close()
    window.menus.actions["Draw on the stage"].trigger()
    assert looked_at(window.page) > 5
    window.page.escape()
    strip = PresenterStrip(window.appearance.theme, window)
    strip.show()
    assert looked_at(strip) >= 3
    strip.hide()
    strip.deleteLater()


@pytest.mark.parametrize("dialog", DIALOGS)
def test_every_control_of_a_dialog_has_a_name_a_role_and_a_stop(
    qtbot: QtBot, open_window: OpenWindow, dialog: str
) -> None:
    window = open_window()
    until(qtbot, lambda: window.page.model.frame is not None)
    window.menus.actions[dialog].trigger()
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    assert shown
    for one in shown:
        assert looked_at(one) > 0
        assert any(has_stop(widget) for widget in one.findChildren(QWidget))
        one.close()


def test_stage_and_plots_are_reached_by_tab_and_say_what_they_show(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    page = window.page
    until(qtbot, lambda: page.plots.views[0].frame is not None)
    reached = list(stops(window))
    for view in (page.stage.view, *(view for view in page.plots.views if not view.widget.isHidden())):
        assert view.widget in reached, view.key
    losses = page.plots.views[0].widget
    window.activateWindow()
    losses.setFocus(Qt.FocusReason.TabFocusReason)
    until(qtbot, losses.hasFocus)
    assert "optimal D" in losses.accessibleDescription()
    (frame,) = losses.parentWidget().findChildren(FocusFrame)
    assert frame.geometry() == losses.geometry()
    before = page.transport.speed()
    qtbot.keyClick(losses, Qt.Key.Key_Down)
    assert page.transport.speed() != before, "keys mean the same wherever the focus is"
    losses.clearFocus()
    until(qtbot, lambda: not losses.parentWidget().findChildren(FocusFrame))


def test_a_field_and_its_slider_are_one_stop(open_window: OpenWindow) -> None:
    window = open_window()
    reached = set(stops(window))
    rows = [row for row in window.page.form.findChildren(NumberRow) if row.slider.isVisible()]
    assert len(rows) > 5
    for row in rows:
        assert row.slider not in reached
        assert row.field in reached or not row.field.isVisible()
