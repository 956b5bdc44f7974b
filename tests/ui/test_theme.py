"""The colours can be told apart and read, and there is always a font."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontMetricsF
from pytestqt.qtbot import QtBot

from ganviz.ui.theme import DARK, LIGHT, Theme, install_fonts
from tests.ui.pictures import contrast, over


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_text_can_be_read_and_points_be_seen_on_every_ground(theme: Theme) -> None:
    for ground in (theme.background, theme.field_middle):
        assert contrast(theme.text, ground) >= 7
        assert contrast(theme.muted, ground) >= 4.5
        assert contrast(theme.warning, ground) >= 4.5
    for ground in (theme.background, theme.field_fake, theme.field_middle, theme.field_real):
        for colour in (theme.data, theme.generator):
            # 3 is asked of graphics; the points' hairline helps on the tint of their own colour.
            assert contrast(colour, ground) >= 2.5, (colour, ground)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("tone", ["text", "muted", "data", "generator", "discriminator", "optimal", "warning"])
def test_every_colour_has_an_ink_that_can_be_read_on_every_plot(theme: Theme, tone: str) -> None:
    ink = theme.ink(getattr(theme, tone))
    for ground in (theme.background, theme.field_middle, theme.field_fake, theme.field_real):
        assert contrast(ink, over(theme.field_middle, 0.6, ground)) >= 4.5
    assert contrast(ink, theme.background) >= 4.5
    hues = QColor(ink).hueF(), QColor(getattr(theme, tone)).hueF()
    assert hues[0] == pytest.approx(hues[1], abs=0.01), "it is the same colour, darker"


def test_scale_makes_text_larger_and_lines_thicker(qtbot: QtBot) -> None:
    large = LIGHT.scaled(2)
    assert large.font(13).pixelSize() == 2 * LIGHT.font(13).pixelSize() == 26
    assert large.pen("#000000").widthF() == 2 * LIGHT.pen("#000000").widthF() == 2
    assert large.hairline("#000000").widthF() == 1


def test_digits_are_equally_wide(qtbot: QtBot) -> None:
    metrics = QFontMetricsF(LIGHT.font(15))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_the_system_has_the_say_where_it_has_fonts(qtbot: QtBot) -> None:
    assert install_fonts()
    assert QFontMetricsF(LIGHT.font(15)).inFontUcs4(ord("½"))


def test_a_machine_without_fonts_gets_one(tmp_path: Path) -> None:
    (tmp_path / "fonts.conf").write_text("<?xml version='1.0'?><fontconfig></fontconfig>", encoding="utf-8")
    script = """
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from ganviz.ui.theme import LIGHT, install_fonts
app = QGuiApplication([])
print(install_fonts(), install_fonts(), sep=", ")
metrics = QFontMetricsF(LIGHT.font(15))
print([letter for letter in "aZ0½₁σ−·⁻" if not metrics.inFontUcs4(ord(letter))])
print(metrics.horizontalAdvance("mm") > 2 * metrics.horizontalAdvance("ii"))
"""
    environment = {**os.environ, "FONTCONFIG_FILE": str(tmp_path / "fonts.conf"), "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, encoding="utf-8", timeout=50, check=True
    )
    assert ran.stdout.splitlines() == ["DejaVu Sans, DejaVu Sans", "[]", "True"]
