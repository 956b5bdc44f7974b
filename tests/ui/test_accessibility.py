"""The keyboard and a screen reader get everywhere: names, roles and the stops of Tab, on every page."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QComboBox, QLineEdit, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.ui.controls._rows import NumberRow
from ganviz.ui.plotting.focus import FocusFrame
from ganviz.ui.shell.window import PAGES, MainWindow
from tests.ui.windows import until

Role = QAccessible.Role
OpenWindow = Callable[..., MainWindow]
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSlider)
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


@pytest.mark.parametrize("page", sorted(registry.entries(PAGES)))
def test_every_control_has_a_name_and_a_role(open_window: OpenWindow, page: str) -> None:
    window = open_window()
    window.show_page(page)
    window.complete()
    nameless, roleless, controls = [], [], 0
    for widget in [window.page, *window.page.findChildren(QWidget)]:
        is_control = isinstance(widget, CONTROLS) and not isinstance(widget, QScrollBar)
        if not widget.isVisible() or not (is_control or has_stop(widget)):
            continue
        about = QAccessible.queryAccessibleInterface(widget)
        controls += 1
        if not about.text(QAccessible.Text.Name).strip():
            nameless.append(widget)
        if is_control and about.role() in NO_ROLES:
            roleless.append(widget)
    assert (nameless, roleless) == ([], [])
    assert controls > 5
    window.show_page("laboratory")


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
