"""What the user is doing in the form is left alone."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.assignment import replaced
from ganviz.config import RunConfig
from ganviz.settings import walk
from ganviz.ui.controls._buttons import Switch
from ganviz.ui.controls._row import Row
from ganviz.ui.controls._rows import ChoiceRow
from ganviz.ui.controls.form import ConfigForm
from ganviz.ui.theme import DARK, LIGHT
from tests.ui.controls.driving import shown, turn_wheel, type_into
from tests.ui.controls.forms import KINDS, RATE, Edits, form_with, number_row, show_row

ROOT = Path(__file__).parents[3]


def test_showing_a_config_hands_out_nothing(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    edits = Edits(form)
    for path, key in KINDS:
        form.set_config(replaced(RunConfig(), path, key), RunConfig(), RunConfig())
    assert edits.all == []


def test_choosing_a_kind_keeps_focus_place_and_the_other_rows(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    row = show_row(form, "loss")
    assert isinstance(row, ChoiceRow)
    bar = form.scroll_area.verticalScrollBar()
    place, others = bar.value(), {item.path: form.row(item.path) for item in walk(RunConfig())}
    assert place > 0
    row.combo.setFocus()
    keys = row.combo.keys()
    step = Qt.Key.Key_Down if keys.index(RunConfig().loss.key) < len(keys) - 1 else Qt.Key.Key_Up
    qtbot.keyClick(row.combo, step)
    QApplication.processEvents()

    assert row.combo.hasFocus()
    assert bar.value() == place
    for path, other in others.items():
        if not path.startswith("loss."):
            assert form.row(path) is other


def test_another_kind_brings_its_own_rows_and_takes_the_old_ones_away(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())

    def rows() -> int:
        QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete, which no event loop delivers here
        return len(form.findChildren(Row))

    before = rows()
    for _ in range(3):
        form.set_config(replaced(RunConfig(), "target", "two_moons"))
        assert form.row("target.noise").isVisible()
        with pytest.raises(KeyError):
            form.row("target.n_modes")
        form.set_config(RunConfig())
    assert form.row("target.n_modes").isVisible()
    assert rows() == before


def test_a_number_that_is_being_typed_survives_an_update(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    row = number_row(form, RATE)
    type_into(qtbot, row.field, "0.00", end=None)
    form.set_config(replaced(RunConfig(), "seed", 3), RunConfig(), RunConfig())
    assert row.field.text() == "0.00"


@pytest.mark.parametrize("path", [RATE, "generator.activation", "target"])
def test_the_wheel_scrolls_the_panel_and_changes_nothing(qtbot: QtBot, path: str) -> None:
    form = form_with(qtbot, RunConfig())
    edits, row, bar = Edits(form), show_row(form, path), form.scroll_area.verticalScrollBar()
    for field in row.fields():
        if field.isVisible() and not isinstance(field, Switch):
            form.setFocus()
            bar.setValue(0)
            turn_wheel(field)
            assert bar.value() > 0
    assert edits.all == []


def test_the_wheel_steps_a_slider_that_has_the_focus(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    show_row(form, RATE)
    edits, slider = Edits(form), number_row(form, RATE).slider
    slider.setFocus()
    turn_wheel(slider, 1)
    assert edits.last == (pytest.approx(1.2e-3), RATE)


def test_a_focused_slider_keeps_its_arrow_from_the_windows_keys(qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    form = ConfigForm(LIGHT)
    form.set_config(RunConfig())
    column.addWidget(form)
    pressed: list[str] = []
    QShortcut(Qt.Key.Key_Right, window, lambda: pressed.append("right"))
    QShortcut(Qt.Key.Key_Space, window, lambda: pressed.append("space"))
    shown(qtbot, window, 300, 700)

    edits, row = Edits(form), number_row(form, RATE)
    row.slider.setFocus()
    qtbot.keyClick(row.slider, Qt.Key.Key_Right)
    assert pressed == []
    assert edits.last == (pytest.approx(1.2e-3), RATE)
    qtbot.keyClick(row.slider, Qt.Key.Key_Space)
    assert pressed == ["space"]


def test_the_tab_key_goes_down_the_form(qtbot: QtBot) -> None:
    form = form_with(qtbot, RunConfig())
    form.row("target").fields()[0].setFocus()
    heights = []
    for _ in range(20):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        heights.append(focused.mapTo(form.scroll_area.widget(), QPointF(0, 0)).y())
    assert all(later > earlier - 40 for earlier, later in pairwise(heights))
    assert heights[-1] > heights[0] + 200


def test_a_widget_of_the_window_stands_on_top_of_its_section(qtbot: QtBot) -> None:
    form, formula = ConfigForm(LIGHT), QWidget()
    formula.setFixedHeight(40)
    form.place("Objective", formula)
    form.set_config(RunConfig())
    shown(qtbot, form, 280, 700)
    for key in registry.entries("ganviz.losses"):
        form.set_config(replaced(RunConfig(), "loss", key))
        QApplication.processEvents()
        assert formula.isVisible()
        assert formula.mapTo(form, QPoint(0, 40)).y() <= form.row("loss").mapTo(form, QPoint(0, 0)).y()


@pytest.mark.parametrize("theme", [DARK, LIGHT.scaled(1.5)])
def test_another_theme_keeps_what_is_shown(qtbot: QtBot, theme: object) -> None:
    config = replaced(RunConfig(), "generator.width", 77)
    form = form_with(qtbot, config)
    form.set_theme(theme)  # type: ignore[arg-type]
    assert number_row(form, "generator.width").field.text() == "77"
    assert number_row(form, "generator.width").field.sizeHint().height() == round(26 * theme.scale)  # type: ignore[attr-defined]


def test_the_controls_do_not_import_torch() -> None:
    program = """
import os, pkgutil, importlib, sys
from PySide6.QtWidgets import QApplication
import ganviz.ui.controls
for module in pkgutil.iter_modules(ganviz.ui.controls.__path__, "ganviz.ui.controls."):
    importlib.import_module(module.name)
from ganviz.config import RunConfig
from ganviz.ui.controls.form import ConfigForm
from ganviz.ui.theme import LIGHT
app = QApplication([])
form = ConfigForm(LIGHT)
form.set_config(RunConfig())
assert form.row("loss") is not None
slow = [name for name in ("torch", "ziamath", "scipy.stats") if name in sys.modules]
assert not slow, slow
"""
    finished = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=50
    )
    assert finished.returncode == 0, finished.stderr


def test_a_form_that_is_built_in_steps_ends_as_one_that_was_built_at_once(qtbot: QtBot) -> None:
    config = replaced(RunConfig(), "penalty", "r1r2")
    whole = form_with(qtbot, config)
    grown = ConfigForm(LIGHT, 0)
    shown(qtbot, grown, 280, 700)
    assert not grown.show_more(5), "there is nothing to show yet"
    grown.set_config(config, config, config)
    paths = [item.path for item in walk(config)]
    steps = 0
    while grown.show_more(7):
        steps += 1
        assert set(grown._rows) == set(paths[: 7 * steps])
    assert steps == (len(paths) - 1) // 7
    for path in paths:
        assert grown.row(path).isHidden() == whole.row(path).isHidden()
        assert grown.row(path).item == whole.row(path).item
    other = replaced(config, "loss", "wasserstein")
    grown.set_config(other, config, config)
    assert list(grown._rows) == [item.path for item in walk(other)]
