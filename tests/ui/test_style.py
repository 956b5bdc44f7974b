"""The look of the controls: legible in every theme, and nothing left out of the style sheet."""

from __future__ import annotations

import re
from dataclasses import asdict

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ganviz.ui import style
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
def test_what_to_type_can_be_read_before_anything_is_typed(qtbot: QtBot, theme: Theme) -> None:
    """Qt makes it half transparent where a style sheet gives the text its colour."""
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setStyleSheet(style.style_sheet(theme))
    field.ensurePolished()
    seen = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert seen.alphaF() == 1
    assert contrast(seen.name(), theme.background) >= 4.5


@pytest.mark.parametrize("theme", [*THEMES.values(), THEMES["light"].scaled(1.5)], ids=lambda theme: str(theme.scale))
def test_the_style_sheet_is_complete(theme: Theme) -> None:
    sheet = style.style_sheet(theme)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    assert set(re.findall(r"#[0-9a-f]{6}", sheet)) <= set(asdict(style.colours(theme)).values())


@pytest.mark.parametrize("scale", [1.0, 1.1, 1.25, 1.4, 1.5, 1.75, 2.0])
def test_handles_of_sliders_are_round_at_every_scale(scale: float) -> None:
    """Qt draws a corner square where its radius is more than half of the side, border included."""
    sheet = style.style_sheet(THEMES["light"].scaled(scale))
    handle = re.search(r"QSlider::handle:horizontal \{\s*width: (\d+)px.*?border-radius: (\d+)px", sheet, re.DOTALL)
    assert handle is not None
    side, radius = int(handle[1]) + 2, int(handle[2])
    assert 2 * radius == side


def test_lengths_grow_with_the_scale() -> None:
    light = THEMES["light"]
    assert [style.pixels(light.scaled(scale), 26) for scale in (1.0, 1.5, 2.0)] == [26, 39, 52]
    assert style.pixels(light.scaled(0.01), 1) == 1


def test_a_theme_is_put_on_and_taken_off(qapp: QApplication) -> None:
    before = qapp.palette(), qapp.font(), qapp.styleSheet(), qapp.style().objectName()
    try:
        style.apply(qapp, THEMES["dark"].scaled(1.5))
        assert qapp.font().pixelSize() == round(13 * 1.5)
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == THEMES["dark"].panel
        assert "QSlider" in qapp.styleSheet()
    finally:
        qapp.setStyleSheet(before[2])
        qapp.setStyle(before[3])
        qapp.setPalette(before[0])
        qapp.setFont(before[1])
