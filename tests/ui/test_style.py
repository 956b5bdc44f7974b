"""The look of the controls: legible in every theme, and put on without a style sheet."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ganviz.ui import style
from ganviz.ui.controls import _labels
from ganviz.ui.controls._fields import Field
from ganviz.ui.controls._labels import ErrorLabel
from ganviz.ui.theme import THEMES, Theme, contrast, legible

SURFACES = ("window", "panel", "field", "hover", "tint")
TEXTS = ("text", "muted", "accent_text", "error", "good", "caution")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#777777", "#ffffff", 4.48),
        ("#ff0000", "#ffffff", 4.0),
        ("#123456", "#123456", 1),
    ],
)
def test_contrast_is_that_of_the_guidelines(one: str, other: str, expected: float) -> None:
    """Against values published with WCAG's formula."""
    assert contrast(one, other) == pytest.approx(expected, abs=0.005)
    assert contrast(other, one) == contrast(one, other)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("text", TEXTS)
def test_every_text_is_legible_on_every_surface(theme: Theme, surface: str, text: str) -> None:
    colours = asdict(style.colours(theme))
    assert contrast(colours[text], colours[surface]) >= 4.5


@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("text", TEXTS)
def test_high_contrast_is_that_of_the_stricter_level(surface: str, text: str) -> None:
    """WCAG 2.2, level AAA."""
    colours = asdict(style.colours(THEMES["contrast"]))
    assert contrast(colours[text], colours[surface]) >= 7


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_text_on_buttons_is_legible(theme: Theme) -> None:
    colours = style.colours(theme)
    assert contrast(colours.on_primary, colours.primary) >= 4.5
    assert contrast(colours.on_primary, colours.primary_hover) >= 4.5
    assert contrast(colours.text, colours.pressed) >= 4.5


def test_a_colour_that_is_legible_already_stays() -> None:
    assert legible("#000000", "#ffffff", "#ffffff") == "#000000"
    assert legible("#ffffff", "#000000", "#ffffff") != "#ffffff"


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_the_palette_says_the_same(theme: Theme) -> None:
    palette, colours = style.palette(theme), style.colours(theme)
    assert palette.color(QPalette.ColorRole.WindowText).name() == colours.text
    assert palette.color(QPalette.ColorRole.Window).name() == colours.window
    assert palette.color(QPalette.ColorRole.PlaceholderText).name() == colours.muted
    assert palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name() == colours.muted


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_what_to_type_can_be_read_before_anything_is_typed(qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
    style.apply(qapp, theme)
    field = Field(theme)
    qtbot.addWidget(field)
    field.ensurePolished()
    seen = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert seen.alphaF() == 1
    assert contrast(seen.name(), theme.background) >= 4.5


def test_lengths_grow_with_the_scale() -> None:
    light = THEMES["light"]
    assert [style.pixels(light.scaled(scale), 26) for scale in (1.0, 1.5, 2.0)] == [26, 39, 52]
    assert style.pixels(light.scaled(0.01), 1) == 1


class Dressings(QObject):
    """Counts how often widgets are dressed anew by a style."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.StyleChange
        return False


def ink(label: QLabel) -> str:
    return label.palette().color(label.foregroundRole()).name()


def test_a_theme_is_put_on_and_taken_off(qapp: QApplication, qtbot: QtBot) -> None:
    """It reaches labels by their class, made before or after; and no widget is dressed anew, which would be slow."""
    style.apply(qapp, THEMES["light"])
    before, dressings = ErrorLabel("before"), Dressings()
    qtbot.addWidget(before)
    before.show()
    qapp.installEventFilter(dressings)
    try:
        style.apply(qapp, THEMES["dark"].scaled(1.5))
        after = ErrorLabel("after")
        qtbot.addWidget(after)
        after.show()
        assert qapp.font().pixelSize() == round(13 * 1.5)
        assert style.scale() == pytest.approx(1.5, abs=0.05)
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == THEMES["dark"].panel
        qtbot.waitUntil(lambda: ink(before) == ink(after) == style.colours(THEMES["dark"]).error)
        assert before.font().pixelSize() == after.font().pixelSize() == 18
    finally:
        qapp.removeEventFilter(dressings)
        style.apply(qapp, THEMES["light"])
    assert dressings.count == 0
    qtbot.waitUntil(lambda: ink(before) == style.colours(THEMES["light"]).error)
    assert before.font().pixelSize() == 12


def test_every_font_is_that_of_a_label() -> None:
    for name in style.FONTS:
        assert issubclass(getattr(_labels, name), QLabel)
