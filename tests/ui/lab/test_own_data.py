"""Somebody's own data in the window: loaded, pasted, dropped, typed, drawn; and what is said of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ganviz.presets import read_preset
from ganviz.targets.points import Points, Points1D
from ganviz.ui.controls._rows import WrittenRow
from ganviz.ui.lab.canvas import Canvas
from ganviz.ui.lab.formula_dialog import FormulaDialog
from ganviz.ui.lab.load_dialog import LoadDialog
from ganviz.ui.lab.own_data import OwnData
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.shell.window import MainWindow
from tests.hosts.driven import small
from tests.ui.windows import press, quick_preset, texts, until, until_news, wait_for

LEFT = Qt.MouseButton.LeftButton
NO, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
OpenWindow = Callable[..., MainWindow]


def own_of(window: MainWindow) -> OwnData:
    own = window.page.own_data
    assert isinstance(own, OwnData)
    return own


def load_dialog(window: MainWindow) -> LoadDialog:
    dialog = own_of(window)._dialog
    assert isinstance(dialog, LoadDialog)
    return dialog


def test_a_table_is_dropped_looked_at_and_trained_on(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    session, before = window.page.session, window.page.session.run.edited
    path = tmp_path / "three.csv"
    rows = np.random.default_rng(0).normal(size=(400, 3)) * [1, 2, 10] + [0, 0, 170]
    lines = [";".join(f"{x:.3f}".replace(".", ",") for x in row) for row in rows]
    path.write_text("\n".join(["a;b;height", *lines]), encoding="utf-8")
    window.open_file(path)
    dialog = load_dialog(window)
    assert [dialog.rows.horizontalHeaderItem(column).text() for column in range(3)] == ["a", "b", "height"]
    assert (dialog.separator.currentData(), dialog.decimals.currentData(), dialog.header.isChecked()) == (
        ";",
        True,
        True,
    )
    assert (list(dialog.columns()), dialog.standardise.isChecked()) == (["a", "b"], False)
    assert "400 points." in dialog.told.text()
    assert "280 are trained on, the measures use the other 120." in dialog.told.text()
    assert "a Gaussian kernel of width h" in dialog.told.text()
    dialog.second.setCurrentIndex(3)
    assert dialog.standardise.isChecked(), "a height in centimetres"
    dialog.separator.setCurrentIndex(dialog.separator.findData(","))
    assert not dialog.use.isEnabled() or dialog.target is not None
    dialog.separator.setCurrentIndex(dialog.separator.findData(";"))
    dialog.decimals.setCurrentIndex(1)
    dialog.first.setCurrentIndex(0)
    dialog.second.setCurrentIndex(0)
    assert isinstance(dialog.target, Points1D)
    dialog.second.setCurrentIndex(2)
    dialog.grab()
    until_news(qtbot, window, dialog.accept)
    target = session.run.config.target
    assert isinstance(target, Points)
    np.testing.assert_allclose(target.points.array, rows[:, :2], atol=6e-4)
    row = window.page.form.row("target.points")
    assert isinstance(row, WrittenRow)
    assert row.words.text() == "400 points"
    assert "400 points of three.csv are the data now" in window.statusBar().currentMessage()
    assert session.undo()
    assert session.run.edited == before


def test_what_cannot_be_read_changes_nothing_and_says_where(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    before = window.page.session.run.edited
    path = tmp_path / "broken.csv"
    path.write_text("x,y\n1,2\n3,4,5\n", encoding="utf-8")
    window.open_file(path)
    assert own_of(window)._dialog is None
    assert "Could not read it: broken.csv: line 3 has 3 columns, expected 2" in texts(window)
    assert "Nothing was changed." in texts(window)
    assert window.page.session.run.edited == before
    settings = tmp_path / "settings.json"
    settings.write_text("{}", encoding="utf-8")
    window.open_file(settings)
    assert "settings.json: it holds no list of points" in texts(window)


def test_points_and_pictures_are_pasted(open_window: OpenWindow) -> None:
    window = open_window()
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("1\t2\n3\t4\n5\t7\n")
    press(window, Qt.Key.Key_V, CONTROL | SHIFT)
    assert load_dialog(window).table.source == "clipboard"
    load_dialog(window).reject()
    picture = QImage(20, 20, QImage.Format.Format_ARGB32)
    picture.fill(QColor(0, 0, 0, 0))
    for x in range(10):
        picture.setPixelColor(x, 3, QColor("black"))
    clipboard.setImage(picture)
    own_of(window).paste()
    dialog = load_dialog(window)
    assert "Darkness is density. 20,000 points." in dialog.told.text()
    assert dialog.separator.parent() is None, "a picture is not written in any way"
    dialog.reject()
    clipboard.clear()
    own_of(window).paste()
    assert "There is no table and no picture on the clipboard." in texts(window)


def test_a_formula_is_typed_and_drawn_as_it_is(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    own_of(window).formula()
    dialog = own_of(window)._dialog
    assert isinstance(dialog, FormulaDialog)
    dialog.y_field.setText("x^2 -")
    dialog.draw()
    assert dialog.problem.text().startswith("y: it cannot be read")
    assert not dialog.use.isEnabled()
    dialog.y_field.setText("x^2 - 2")
    dialog.noise.setValue(0)
    qtbot.waitUntil(lambda: dialog.use.isEnabled())
    dialog.example.setCurrentIndex(3)
    assert (dialog.x_field.text(), dialog.kind.currentData()) == ("2*sin(t)", True)
    dialog.kind.setCurrentIndex(0)
    dialog.y_field.setText("x^2 - 2")
    dialog.start.setValue(-2)
    dialog.end.setValue(2)
    dialog.noise.setValue(0)
    dialog.grab()
    until_news(qtbot, window, dialog._accept_drawn)
    points = window.page.session.run.config.target.points.array
    np.testing.assert_allclose(points[:, 1], points[:, 0] ** 2 - 2, atol=1e-5)


def sheet_of(window: MainWindow) -> Canvas:
    wait_for(lambda: window.page.stage.has_frame)
    own_of(window).drawing.toggle()
    canvas = own_of(window).drawing.canvas
    assert canvas is not None
    own_of(window).drawing.choose("brush")  # the tool that was in hand last is still
    return canvas


def pixel(window: MainWindow, *at: float) -> QPoint:
    plot = window.page.stage.view
    assert isinstance(plot, Plot)
    x, y = plot.pixels(np.array([[at[0], at[1] if len(at) > 1 else 0.0]]))[0]
    return QPoint(round(x), round(y))


def stroke(canvas: Canvas, *way: QPoint) -> None:
    QTest.mousePress(canvas, LEFT, NO, way[0])
    for point in way[1:]:
        QTest.mouseMove(canvas, point)
        QTest.qWait(40)
    QTest.mouseRelease(canvas, LEFT, NO, way[-1])


def test_what_is_drawn_becomes_the_data_stroke_by_stroke(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    session, drawing = window.page.session, own_of(window).drawing
    before, shown = session.run.edited, window.page.stage.view.ranges
    canvas = sheet_of(window)
    assert drawing.bar.isVisible()
    until_news(qtbot, window, lambda: stroke(canvas, pixel(window, -1, 0), pixel(window, 0, 0.5), pixel(window, 1, 0)))
    first = session.run.edited.target
    assert isinstance(first, Points)
    assert first.points.array[:, 0].min() < -0.5
    assert first.held_out == 0
    until_news(qtbot, window, lambda: stroke(canvas, pixel(window, 0, -1), pixel(window, 0.1, -1)))
    second = session.run.edited.target
    assert isinstance(second, Points)
    assert (len(second.points) > len(first.points), second.kernel) == (True, first.kernel)
    assert window.page.stage.view.ranges == shown, "it stands still"
    drawing.choose("eraser")
    until_news(qtbot, window, lambda: stroke(canvas, pixel(window, 0, -1), pixel(window, 0.1, -1)))
    assert len(session.run.edited.target.points) < len(second.points)
    canvas.grab()
    assert session.undo()
    assert session.run.edited.target == second
    assert len(canvas.sheet.points) == len(second.points), "the sheet shows what the data are again"
    saved = tmp_path / "drawn.ganviz"
    window.page.files.save_settings(session.run, saved)
    assert read_preset(saved).config == session.run.edited
    assert len(read_preset(saved).cloud) == min(250, len(second.points))
    window.page.gallery.grab()
    assert session.undo()
    assert session.undo()
    assert session.run.edited == before
    window.page.escape()
    assert (drawing.canvas, drawing.bar.isVisible()) == (None, False)


def test_gaussians_are_set_dragged_widened_and_taken_away(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    session, drawing = window.page.session, own_of(window).drawing
    canvas = sheet_of(window)
    drawing.choose("gaussians")
    assert len(canvas.gaussians) == 8, "the modes of the ring"
    drawing.clear()
    QTest.mouseClick(canvas, LEFT, NO, pixel(window, -0.5, 0.5))
    QTest.mouseClick(canvas, LEFT, NO, pixel(window, 0.8, 0))
    assert session.run.edited.target.key == "mixture_2d"
    np.testing.assert_allclose(session.run.edited.target.means_x, [-0.5, 0.8], atol=0.02)
    stroke(canvas, pixel(window, 0.8, 0), pixel(window, 0.5, -0.5))
    assert session.run.edited.target.means_y[1] == pytest.approx(-0.5, abs=0.02)
    width = session.run.edited.target.widths_1[1]
    stroke(canvas, pixel(window, 0.5 + 2 * width, -0.5), pixel(window, 1.3, -0.5))
    assert session.run.edited.target.widths_1[1] == pytest.approx(0.4, abs=0.02)
    at = QPointF(pixel(window, -0.5, 0.5))
    wheel = QWheelEvent(
        at,
        canvas.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        NO,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, wheel)
    assert session.run.edited.target.widths_1[0] == pytest.approx(1.15 * width, rel=0.05)
    canvas.grab()
    there = pixel(window, 0.5, -0.5)
    QApplication.sendEvent(canvas, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, there, canvas.mapToGlobal(there)))
    assert len(session.run.edited.target.means_x) == 1
    window.page.escape()


def test_on_the_line_too(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(quick_preset(small("target=gaussian"), "Line"))
    session, drawing = window.page.session, own_of(window).drawing
    canvas = sheet_of(window)
    until_news(qtbot, window, lambda: stroke(canvas, pixel(window, 0), pixel(window, 1), pixel(window, 1)))
    assert isinstance(session.run.config.target, Points1D)
    canvas.grab()
    drawing.choose("gaussians")
    canvas.grab()
    QTest.mouseClick(canvas, LEFT, NO, pixel(window, 2))
    assert session.run.edited.target.means == pytest.approx((2,), abs=0.03)
    session.open(quick_preset())
    until(qtbot, lambda: drawing.canvas is None)


def test_the_form_leads_to_all_of_them(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(quick_preset(small("target=points", "target.kernel=none"), "Own"))
    row = window.page.form.row("target.points")
    assert isinstance(row, WrittenRow)
    assert "without a kernel these points have no density" in window.page.form.row("target.kernel").doubts.text()
    row.button.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "Load data …", "Paste data", "Curve by formula …", "Draw on the stage", "Save points …",
    ]  # fmt: skip
    menu.close()
