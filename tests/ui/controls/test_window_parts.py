"""The smaller controls: layers, messages, keys; and what all controls have in common."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QScrollArea, QSlider, QWidget
from pytestqt.qtbot import QtBot

from ganviz.config import RunConfig
from ganviz.ui import style
from ganviz.ui.controls import _icons
from ganviz.ui.controls.form import ConfigForm
from ganviz.ui.controls.formula import FormulaView
from ganviz.ui.controls.gallery import PresetGallery
from ganviz.ui.controls.keys import KeysDialog
from ganviz.ui.controls.layers import LayerBar
from ganviz.ui.controls.messages import MessageStrip
from ganviz.ui.controls.sentence import SentenceBar
from ganviz.ui.controls.transport import TransportBar
from ganviz.ui.plotting.view import Layer
from ganviz.ui.theme import DARK, LIGHT, Theme
from tests.ui.controls.driving import coloured_share, shown, stacked

LEFT = Qt.MouseButton.LeftButton
LAYERS = (
    Layer("field", "D field", "1", True, "What D thinks of every place."),
    Layer("data", "Data", "2", True, "Real points."),
    Layer("arrows", "Gradient arrows", "3", False, "Where G's loss pushes."),
    Layer("manifold", "Latent manifold", "", False, ""),
)
KEYS = (("Space", "Run or pause"), ("↑ ↓", "Speed"), ("1 … 9", "Presets"), ("Ctrl+S", "Save the run"))


# ── layers ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_chip_shows_and_hides_its_layer(qtbot: QtBot) -> None:
    bar = LayerBar(LIGHT)
    bar.set_layers(LAYERS, {"arrows": True})
    window = stacked(qtbot, bar, 700)
    assert [bar.chip(layer.key).isChecked() for layer in LAYERS] == [True, True, True, False]
    with qtbot.waitSignal(bar.toggled) as off:
        qtbot.mouseClick(bar.chip("data"), LEFT)
    assert off.args == ["data", False]
    with qtbot.waitSignal(bar.toggled) as on:
        qtbot.mouseClick(bar.chip("manifold"), LEFT)
    assert on.args == ["manifold", True]
    assert window.isVisible()


def test_states_are_shown_without_a_signal_and_chips_stay(qtbot: QtBot) -> None:
    bar = LayerBar(LIGHT)
    qtbot.addWidget(bar)
    bar.set_layers(LAYERS, {})
    chip = bar.chip("data")
    with qtbot.assertNotEmitted(bar.toggled):
        bar.set_layers(LAYERS, {"data": False})
    assert bar.chip("data") is chip
    assert not chip.isChecked()
    bar.set_layers(LAYERS[:1], {})
    with pytest.raises(KeyError):
        bar.chip("data")


def test_chips_wrap_in_a_narrow_window(qtbot: QtBot) -> None:
    bar = LayerBar(LIGHT)
    bar.set_layers(LAYERS, {})
    window = stacked(qtbot, bar, 700)
    assert len({bar.chip(layer.key).y() for layer in LAYERS}) == 1
    flat = bar.height()
    window.resize(260, 300)
    QApplication.processEvents()
    assert len({bar.chip(layer.key).y() for layer in LAYERS}) > 1
    assert bar.height() >= 2 * flat
    for layer in LAYERS:
        assert bar.rect().contains(bar.chip(layer.key).geometry())


# ── messages ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_message_says_what_happened_and_never_the_traceback(qtbot: QtBot) -> None:
    strip = MessageStrip(LIGHT)
    window = stacked(qtbot, strip, 700)
    assert not strip.isVisible()
    strip.show_message("Could not read points.csv.", "Nothing was changed.", "Correct line 14.", "Traceback: secret")
    assert strip.isVisible()
    texts = " ".join(label.text() for label in strip.findChildren(QLabel))
    assert texts == "Could not read points.csv. Nothing was changed. Correct line 14."
    assert "secret" not in strip.accessibleDescription()

    qtbot.mouseClick(strip.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == "Traceback: secret"
    assert strip.copy_button.label() == "Copied"
    strip.show_message("Another.")
    assert not strip.copy_button.isVisible()
    assert not strip.text.isVisible()
    with qtbot.waitSignal(strip.dismissed):
        qtbot.mouseClick(strip.close_button, LEFT)
    assert not strip.isVisible()
    assert window.isVisible()


# ── keys ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("times", [1, 6])
def test_the_list_of_keys(qtbot: QtBot, times: int) -> None:
    dialog = KeysDialog(LIGHT, KEYS * times)
    shown(qtbot, dialog, dialog.width(), dialog.height())
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    for keys, meaning in KEYS:
        assert texts.count(meaning) == times
        for cap in keys.split():
            assert texts.count(cap) == times
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_keys_have_fewer_columns_where_the_screen_has_no_room_for_more(qtbot: QtBot, qapp: QApplication) -> None:
    theme = LIGHT.scaled(1.5)
    style.apply(qapp, theme)  # as the window does, whatever another test has left
    dialog = KeysDialog(theme, [("Ctrl+Y Ctrl+Shift+Z", "What this key does, in a longer line")] * 40)
    shown(qtbot, dialog, dialog.width(), dialog.height())
    area = dialog.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    try:
        assert area.widget().minimumSizeHint().width() <= area.viewport().width(), "nothing is cut off"
    finally:
        style.apply(qapp, LIGHT)


def test_no_keys_are_an_empty_list(qtbot: QtBot) -> None:
    dialog = KeysDialog(LIGHT, ())
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "Keys"


# ── icons ────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", _icons.names())
@pytest.mark.parametrize("side", [16, 64])
def test_an_icon_is_drawn_inside_its_square_in_one_colour(qapp: QApplication, name: str, side: int) -> None:
    image = QImage(side + 8, side + 8, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    _icons.paint(painter, name, QRectF(4, 4, side, side), "#0000ff")
    painter.end()
    inside = image.copy(4, 4, side, side)
    assert 0.02 < coloured_share(inside, "#ffffff") < 0.7
    for y in range(image.height()):
        for x in range(image.width()):
            pixel = image.pixelColor(x, y)
            assert pixel.blue() == 255
            if not (4 <= x < side + 4 and 4 <= y < side + 4):
                assert pixel == QColor("#ffffff")


def test_every_icon_is_another_picture(qapp: QApplication) -> None:
    pictures = []
    for name in _icons.names():
        image = QImage(24, 24, QImage.Format.Format_RGB32)
        image.fill(QColor("#ffffff"))
        painter = QPainter(image)
        _icons.paint(painter, name, QRectF(0, 0, 24, 24), "#000000")
        painter.end()
        pictures.append(image)
    assert all(pictures[i] != pictures[j] for i in range(len(pictures)) for j in range(i))


# ── all of them ──────────────────────────────────────────────────────────────────────────────────────────────────────


def a_form(theme: Theme) -> QWidget:
    form = ConfigForm(theme)
    form.set_config(RunConfig())
    return form


def some_layers(theme: Theme) -> QWidget:
    bar = LayerBar(theme)
    bar.set_layers(LAYERS, {})
    return bar


CONTROLS: dict[str, Callable[[Theme], QWidget]] = {
    "form": a_form,
    "formula": FormulaView,
    "gallery": PresetGallery,
    "keys": lambda theme: KeysDialog(theme, KEYS),
    "layers": some_layers,
    "messages": MessageStrip,
    "sentence": SentenceBar,
    "transport": TransportBar,
}
OPERATED = (QAbstractButton, QComboBox, QLineEdit, QSlider)


@pytest.mark.parametrize("name", CONTROLS)
def test_everything_that_can_be_operated_has_a_name_and_a_tooltip(qtbot: QtBot, name: str) -> None:
    control = CONTROLS[name](LIGHT)
    qtbot.addWidget(control)
    assert control.accessibleName()
    for kind in OPERATED:
        for widget in control.findChildren(kind):
            if widget.isVisibleTo(control) and widget.objectName() != "qt_spinbox_lineedit":
                assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
                assert tip_over(widget, control), f"{widget} has no tooltip"


def tip_over(widget: QWidget, control: QWidget) -> str:
    """The tooltip that shows over a widget: its own, or the nearest around it."""
    around: QWidget | None = widget
    while around is not None and not around.toolTip() and around is not control:
        around = around.parentWidget()
    return around.toolTip() if around is not None else ""


@pytest.mark.parametrize("name", CONTROLS)
def test_every_control_takes_themes_and_scales(qtbot: QtBot, name: str) -> None:
    control = CONTROLS[name](LIGHT)
    qtbot.addWidget(control)
    for theme in (DARK, LIGHT.scaled(2.0), LIGHT):
        control.set_theme(theme)  # type: ignore[attr-defined]
    control.resize(300, 300)
    control.grab()
    assert control.mapTo(control.window(), QPoint(0, 0)) == QPoint(0, 0)


def test_chips_that_have_no_room_stand_in_a_menu(qtbot: QtBot) -> None:
    """The shown ones stay in sight as long as there is room for any."""
    bar = LayerBar(LIGHT)
    bar.set_layers(LAYERS, {layer.key: layer is LAYERS[-1] for layer in LAYERS})
    shown(qtbot, bar, 260, 200)
    bar.set_room(100)
    hidden = [layer.key for layer in LAYERS if bar.chip(layer.key).isHidden()]
    assert hidden
    assert LAYERS[-1].key not in hidden
    assert bar.more.isVisible()
    bar.more.click()
    assert [action.data() for action in bar.menu.actions()] == hidden
    with qtbot.waitSignal(bar.toggled) as toggled:
        bar.menu.actions()[0].trigger()
    assert toggled.args == [hidden[0], True]
    bar.menu.close()
    bar.set_room(10_000)
    assert not any(bar.chip(layer.key).isHidden() for layer in LAYERS)
    assert bar.more.isHidden()
