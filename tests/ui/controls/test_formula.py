"""The typeset formula."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.assignment import replaced
from ganviz.config import RunConfig
from ganviz.exporting.objective import formulas as formulas_of
from ganviz.ui import typeset
from ganviz.ui.controls.formula import FormulaView
from ganviz.ui.theme import DARK, LIGHT, Theme
from tests.ui.controls.driving import coloured_share, picture

LOSSES = registry.entries("ganviz.losses")
BROKEN = (r"\bad{{", "", r"\frac{1}", r"\left( x", "x" * 400)


def view_of(qtbot: QtBot, formulas: list[tuple[str, str]], width: int = 236, theme: Theme = LIGHT) -> FormulaView:
    view = FormulaView(theme)
    qtbot.addWidget(view)
    view.resize(width, 40)
    view.show()
    view.set_formulas(formulas)
    view.finish()
    QApplication.processEvents()
    return view


def ink(image: QImage, ground: str) -> QImage:
    """The smallest part of a picture that holds all that is not ground."""
    base = QColor(ground)
    points = [(x, y) for y in range(image.height()) for x in range(image.width()) if image.pixelColor(x, y) != base]
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    return image.copy(left, top, right - left + 1, bottom - top + 1)


def ground_of(view: FormulaView) -> str:
    return view.palette().window().color().name()


@pytest.mark.parametrize("key", LOSSES)
def test_the_formulas_of_every_loss_are_typeset_and_drawn(qtbot: QtBot, key: str) -> None:
    for latex in (LOSSES[key]().formula_discriminator, LOSSES[key]().formula_generator):
        formula = typeset.typeset(latex)
        assert formula is not None
        view = view_of(qtbot, [("", latex)])
        share = coloured_share(picture(view), ground_of(view))
        assert 0.02 < share < 0.5
        drawn = ink(picture(view), ground_of(view))
        assert drawn.width() <= 236
        assert drawn.width() / drawn.height() == pytest.approx(formula.width / formula.height, rel=0.2)


def test_a_formula_is_as_large_as_the_width_allows(qtbot: QtBot) -> None:
    latex = LOSSES["minimax"]().formula_discriminator
    narrow, wide = view_of(qtbot, [("", latex)], 150), view_of(qtbot, [("", latex)], 800)
    assert ink(picture(narrow), ground_of(narrow)).width() in range(140, 151)
    natural = typeset.typeset(latex)
    assert natural is not None
    expected = natural.width * 16 / typeset.SIZE
    assert ink(picture(wide), ground_of(wide)).width() == pytest.approx(expected, abs=4)
    narrow.resize(200, narrow.height())
    QApplication.processEvents()
    assert ink(picture(narrow), ground_of(narrow)).width() in range(185, 201)


def test_the_colour_is_the_themes(qtbot: QtBot) -> None:
    view = view_of(qtbot, [("", r"\frac{1}{2}")])
    for theme in (LIGHT, DARK):
        view.set_theme(theme)
        image = picture(view)
        colours = {image.pixelColor(x, y).name() for x in range(view.width()) for y in range(view.height())}
        assert theme.text in colours
        assert typeset._INK not in colours


@pytest.mark.parametrize("latex", BROKEN)
def test_what_cannot_be_typeset_is_shown_as_it_is_written(qtbot: QtBot, latex: str) -> None:
    view = view_of(qtbot, [("caption", latex), ("good", "x")])
    assert coloured_share(picture(view), ground_of(view)) > 0
    assert view.height() < 400
    if latex == BROKEN[0]:
        assert typeset.typeset(latex) is None


def test_height_is_that_of_captions_and_formulas(qtbot: QtBot) -> None:
    one = view_of(qtbot, [("D minimises", "x")])
    two = view_of(qtbot, [("D minimises", "x"), ("G minimises", "x")])
    assert two.height() == pytest.approx(2 * one.height(), abs=2)
    long = view_of(qtbot, [("D minimises (5 steps), seen through noise of standard deviation 0.49", "x")])
    assert long.height() > one.height()
    assert view_of(qtbot, []).height() <= 1


def test_a_caption_may_stand_alone_in_lines_of_its_own(qtbot: QtBot) -> None:
    assert not typeset.is_kept("")
    one, two = view_of(qtbot, [("It tells:", "")]), view_of(qtbot, [("It tells:\nmuch", "")])
    line = QFontMetricsF(LIGHT.font(12)).lineSpacing()
    assert two.height() - one.height() == pytest.approx(line, abs=1)
    assert not typeset.is_kept("")
    assert two.toolTip() == "It tells: much"
    whole, upper = (ink(picture(view), ground_of(view)).height() for view in (two, one))
    assert whole > 1.5 * upper


@pytest.mark.parametrize("key", LOSSES)
def test_the_panel_stands_still_while_its_number_changes(qtbot: QtBot, key: str) -> None:
    config = replaced(RunConfig(), "loss", key)
    view = view_of(qtbot, formulas_of(config))
    height = view.height()
    for estimate in (0.0, -0.05, 88.88, -888.88, -8.8e16):
        view.set_formulas(formulas_of(config, estimate=estimate))
        assert view.height() == height


def test_formulas_come_one_after_the_other_without_being_asked_again(qtbot: QtBot) -> None:
    view = FormulaView(LIGHT)
    qtbot.addWidget(view)
    view.resize(236, 40)
    fresh = [("D", r"a_{1}+a_{2}"), ("G", r"b_{1}+b_{2}")]
    for _, latex in fresh:
        assert not typeset.is_kept(latex)
    view.set_formulas(fresh)
    assert not any(typeset.is_kept(latex) for _, latex in fresh)
    qtbot.waitUntil(lambda: all(typeset.is_kept(latex) for _, latex in fresh) and view.height() > 40)


def test_the_formula_before_stays_until_the_next_is_ready(qtbot: QtBot) -> None:
    view = view_of(qtbot, [("", r"\int x\,dx")])
    before = picture(view)
    view.set_formulas([("", r"c_{77}")])
    assert picture(view) == before
    view.finish()
    assert picture(view).size() != before.size() or picture(view) != before


def test_formulas_can_be_typeset_ahead(qtbot: QtBot) -> None:
    view = FormulaView(LIGHT)
    qtbot.addWidget(view)
    ahead = [r"h_{1}", r"h_{2}", r"\bad{{{"]
    view.warm_up(ahead)
    qtbot.waitUntil(lambda: all(typeset.is_kept(latex) for latex in ahead))


def test_no_more_than_a_few_hundred_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typeset, "_MOST_KEPT", 3)
    monkeypatch.setattr(typeset, "_kept", {})
    for number in range(5):
        typeset.typeset(f"k_{{{number}}}")
    assert [typeset.is_kept(f"k_{{{number}}}") for number in range(5)] == [False, False, True, True, True]


@pytest.mark.parametrize("latex", typeset.shipped())
def test_what_comes_with_the_program_is_what_would_be_typeset(latex: str) -> None:
    """None has to be there. If this fails, python packaging/formulas.py typesets them anew."""
    assert typeset.shipped()[latex] == typeset.svg(latex)


def test_what_does_not_come_with_the_program_is_typeset_in_time(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """As are the formulas of a loss or a penalty that is new."""
    monkeypatch.setattr(typeset, "_kept", {})
    monkeypatch.setattr(typeset, "shipped", dict)
    view = FormulaView(LIGHT)
    qtbot.addWidget(view)
    view.resize(236, 40)
    view.show()
    view.set_formulas(formulas_of(RunConfig()))
    qtbot.waitUntil(lambda: view.height() > 60, timeout=30_000)
    assert coloured_share(picture(view), ground_of(view)) > 0.02


def test_the_programs_formulas_are_shown_at_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typeset, "_kept", {})
    monkeypatch.setattr(typeset, "svg", lambda latex: pytest.fail(f"{latex} is typeset"))
    view = FormulaView(LIGHT)
    qtbot.addWidget(view)
    view.resize(236, 40)
    view.set_formulas(formulas_of(RunConfig()))
    assert view.height() > 60
