"""Paragraphs with formulas."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ganviz.lessons.reading import read_lesson
from ganviz.lessons.shelf import shipped
from ganviz.ui import typeset
from ganviz.ui.controls.prose import Prose, latex_in
from ganviz.ui.theme import LIGHT

TEXT = """A **line** with $D(x)$ in it:

$$L_G = -\\mathbb{E}_z \\log D(G(z))$$

and more words, which take a line of their own and then another one."""


def test_formulas_are_found_in_their_order() -> None:
    assert latex_in(TEXT) == ["D(x)", r"L_G = -\mathbb{E}_z \log D(G(z))"]
    assert latex_in("none, and a price of 5") == []


def test_it_is_as_high_as_its_width_asks_for(qtbot: QtBot) -> None:
    prose = Prose(LIGHT)
    qtbot.addWidget(prose)
    prose.resize(400, 10)
    prose.show()
    prose.say(TEXT)
    wide = prose.height()
    prose.resize(90, 10)
    assert prose.height() > 1.5 * wide
    prose.set_theme(LIGHT.scaled(2.0))
    assert prose.height() > 2 * wide
    assert prose.accessibleName().startswith("A **line** with D(x) in it")


def test_what_cannot_be_typeset_is_shown_as_it_is_written(qtbot: QtBot) -> None:
    prose = Prose(LIGHT)
    qtbot.addWidget(prose)
    prose.say(r"Broken: $\frac{$ here.")
    assert r"\frac{" in prose.toPlainText()


def test_every_formula_of_the_shipped_lessons_comes_typeset() -> None:
    """``python packaging/formulas.py`` adds what is missing."""
    for path in shipped().values():
        for step in read_lesson(path).steps:
            prediction = step.prediction
            for text in (step.text, step.notes, *(() if prediction is None else (prediction.because,))):
                for latex in latex_in(text):
                    assert typeset.is_kept(latex), f"{path.name}: {latex}"
                    assert typeset.typeset(latex) is not None
