"""The smaller controls: sentence, layers, messages, keys; and what all controls have in common."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QSlider, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ganviz.config import RunConfig
from ganviz.ui.controls import _icons, sentence
from ganviz.ui.controls.form import ConfigForm
from ganviz.ui.controls.formula import FormulaView
from ganviz.ui.controls.gallery import PresetGallery
from ganviz.ui.controls.keys import KeysDialog
from ganviz.ui.controls.layers import LayerBar
from ganviz.ui.controls.messages import MessageStrip
from ganviz.ui.controls.sentence import TONES, SentenceBar
from ganviz.ui.controls.transport import TransportBar
from ganviz.ui.plotting.view import Layer
from ganviz.ui.theme import DARK, LIGHT, Theme
from tests.diagnoses.made_up import frame_of
from tests.ui.controls.driving import coloured_share, picture, shown

LEFT = Qt.MouseButton.LeftButton
LAYERS = (
    Layer("field", "D field", "1", True, "What D thinks of every place."),
    Layer("data", "Data", "2", True, "Real points."),
    Layer("arrows", "Gradient arrows", "3", False, "Where G's loss pushes."),
    Layer("manifold", "Latent manifold", "", False, ""),
)
KEYS = (("Space", "Run or pause"), ("↑ ↓", "Speed"), ("1 … 9", "Presets"), ("Ctrl+S", "Save the run"))


def stacked(qtbot: QtBot, widget: QWidget, width: int, height: int = 300) -> QWidget:
    """Shows a control above an empty space in a window."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    shown(qtbot, window, width, height)
    QApplication.processEvents()
    return window


# ── sentence ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_sentence_is_said_in_a_tone(qtbot: QtBot) -> None:
    bar = SentenceBar(LIGHT)
    window = stacked(qtbot, bar, 700)
    seen = []
    for tone in TONES:
        bar.say("4 of 8 modes for 1,200 iterations.", tone)
        assert bar.tone() == tone
        assert bar.label.text() == "4 of 8 modes for 1,200 iterations."
        assert bar.accessibleDescription() == "4 of 8 modes for 1,200 iterations."
        seen.append(picture(bar))
    assert all(seen[i] != seen[j] for i in range(4) for j in range(i)), "each tone has a mark of its own"
    with pytest.raises(ValueError, match="calm, good, warning, error"):
        bar.say("?", "angry")  # type: ignore[arg-type]
    assert window.isVisible()


def test_room_for_two_lines_is_kept_and_more_is_taken_where_needed(qtbot: QtBot) -> None:
    bar = SentenceBar(LIGHT)
    window = stacked(qtbot, bar, 700)
    line = bar.label.fontMetrics().lineSpacing()
    bar.say("Short.")
    QApplication.processEvents()
    one = bar.height()
    assert one >= 2 * line
    bar.say(
        "A sentence that is long enough to need two lines, since it goes on and on about what D and G are doing now."
    )
    QApplication.processEvents()
    assert bar.height() == one
    bar.say("word " * 120)
    window.resize(500, 600)
    QApplication.processEvents()
    assert bar.label.height() >= bar.label.heightForWidth(bar.label.width())


def test_a_run_is_introduced_and_then_diagnosed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentence, "INTRODUCTION_STANDS", 200)
    monkeypatch.setattr(sentence, "DIAGNOSIS_STANDS", 600)
    bar = SentenceBar(LIGHT)
    qtbot.addWidget(bar)
    balanced = frame_of(scalars={"mean_d_real": 0.5, "mean_d_fake": 0.5})
    ahead = frame_of(scalars={"mean_d_real": 0.95, "mean_d_fake": 0.05})
    bar.introduce("Watch the points move.")
    bar.show_frame(balanced)
    assert (bar.label.text(), bar.tone()) == ("Watch the points move.", "calm")
    qtbot.waitUntil(lambda: bar.tone() == "good")
    assert bar.label.text().startswith("Balanced: D(fake) ≈ ½")
    bar.show_frame(ahead)
    assert bar.tone() == "good", "a sentence stands long enough to be read"
    qtbot.waitUntil(lambda: bar.label.text().startswith("D is ahead"))
    assert bar.label.toolTip() == "Watch the points move."
    # Where no rule applies there is still what to watch for.
    bar.show_frame(frame_of())
    qtbot.waitUntil(lambda: bar.label.text() == "Watch the points move.")


def test_what_is_said_outright_stays_until_the_next_run(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentence, "INTRODUCTION_STANDS", 0)
    bar = SentenceBar(LIGHT)
    qtbot.addWidget(bar)
    balanced = frame_of(scalars={"mean_d_real": 0.5, "mean_d_fake": 0.5})
    bar.introduce("Watch.")
    bar.show_frame(balanced)
    bar.say("Diverged.", "error", "Reset")
    qtbot.wait(50)
    bar.show_frame(balanced)
    assert (bar.label.text(), bar.tone(), bar.button.label()) == ("Diverged.", "error", "Reset")
    bar.introduce("Watch again.")
    assert (bar.label.text(), bar.button.label()) == ("Watch again.", "")
    qtbot.wait(50)
    assert bar.label.text() == "Watch again.", "the frame was one of the run before"
    bar.show_frame(balanced)
    assert bar.tone() == "good"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_sentence_is_at_least_fifteen_pixels(qtbot: QtBot, scale: float) -> None:
    bar = SentenceBar(LIGHT)
    window = stacked(qtbot, bar, 700)
    bar.set_theme(LIGHT.scaled(scale))
    assert bar.label.font().pixelSize() >= 15 * scale - 0.5
    assert window.isVisible()


def test_the_button_of_a_sentence(qtbot: QtBot) -> None:
    bar = SentenceBar(LIGHT)
    window = stacked(qtbot, bar, 700)
    bar.say("Fine.")
    assert not bar.button.isVisible()
    bar.say("Diverged at iteration 812.", "error", "Reset", "Start anew with the same seed")
    assert bar.button.isVisible()
    with qtbot.waitSignal(bar.action_requested):
        qtbot.mouseClick(bar.button, LEFT)
    assert window.isVisible()


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
