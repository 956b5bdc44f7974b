"""The words on screen: looked up by their English text, as wholes, wherever they are shown."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.assignment import replaced
from ganviz.phrases import phrase
from ganviz.ui.controls.formula import FormulaView
from ganviz.ui.controls.keys import KeysDialog
from ganviz.ui.languages import languages
from ganviz.ui.shell.about import AboutDialog
from ganviz.ui.shell.notices import NoticesDialog
from ganviz.ui.shell.window import PAGES, MainWindow
from ganviz.ui.theme import LIGHT
from ganviz.ui.translation import tr
from tests.hosts.driven import small
from tests.packaging.scripts import script
from tests.ui.pseudo_language import PseudoLanguage, is_pseudo, pseudo, spoken
from tests.ui.windows import press, quick_preset, until

TEXTS = script("texts")
Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
OpenWindow = Callable[..., MainWindow]

#: What is the same in every language: numbers, symbols of the field, keys, names of devices and of the program.
SAME = re.compile(
    r"""^(?:
        [^\w]* | [\d.,:+−-]+(?:e[+-]?\d+)?[^\w]* | \d-D | [DGPQMxyz]|[pq]|G[₁₂₃]|P_G|μ|σ|r|n|k|z|T₀
        | (?:Ctrl|Shift|Alt)\+.+ | F\d+ | Esc | Space | [A-Z] | GanViz | CPU | CUDA | or
    )$""",
    re.VERBOSE,
)


#: What the made-up preset says of itself.
OF_THE_PRESET = {text for text in vars(quick_preset()).values() if isinstance(text, str)}


@pytest.fixture
def language(qapp: QApplication) -> Iterator[PseudoLanguage]:
    with spoken() as language:
        yield language


@cache
def collected() -> set[str]:
    """What it finds."""
    return set(TEXTS.collected())


def words_of(widget: QWidget) -> Iterator[str]:
    """All that a widget and those in it say, in writing, as a tool tip, or to a screen reader."""
    for part in (widget, *widget.findChildren(QWidget)):
        yield part.accessibleName()
        if not isinstance(part, FormulaView):  # which reads out its LaTeX
            yield from (part.toolTip(), part.accessibleDescription())
        if isinstance(part, (QLabel, QAbstractButton)):
            yield part.text()
        if isinstance(part, QComboBox):
            yield from (part.itemText(index) for index in range(part.count()))
        if isinstance(part, QLineEdit):
            yield part.placeholderText()
    for menu in widget.findChildren(QMenu):
        if not hasattr(menu, "viewAll"):  # pyqtgraph's own, which is not shown
            yield from (menu.title(), *(action.text() for action in menu.actions()))


def untranslated(widget: QWidget) -> set[str]:
    plain = {re.sub(r"<[^>]*>|&nbsp;", " ", text).strip() for text in words_of(widget)}
    other = {text for text in plain if not is_pseudo(text) and not SAME.match(text) and any(map(str.isalpha, text))}
    return other - set(languages().values())  # each by its own name


def test_a_text_is_its_own_translation_without_a_translator(qapp: QApplication) -> None:
    assert tr("Run or pause") == "Run or pause"
    assert tr("") == ""
    assert tr("{n} of {m}", n=2, m=8) == "2 of 8"
    assert tr(phrase("{n:,} points", n=1200)) == "1,200 points"


def test_a_template_is_translated_before_it_is_filled_and_values_as_well(language: PseudoLanguage) -> None:
    inner = phrase("JSD ≥ {bound}", bound="log 2")
    assert tr(phrase("Told: {what}, {n:,}", what=inner, n=1200)) == pseudo("Told: {what}, {n:,}").format(
        what=pseudo("JSD ≥ {bound}").format(bound=pseudo("log 2")), n=1200
    )
    assert {"Told: {what}, {n:,}", "JSD ≥ {bound}", "log 2"} <= language.asked


def test_the_language_is_two_fifths_longer() -> None:
    for text in ("Speed", "Show or hide {title}", "The density of the generated points, estimated."):
        assert 1.3 <= len(pseudo(text)) / len(text) <= 1.8
        assert set(re.findall(r"\{.*?\}", text)) == set(re.findall(r"\{.*?\}", pseudo(text)))
        assert pseudo(pseudo(text)) == pseudo(text)


@pytest.mark.parametrize("key", registry.entries(PAGES))
def test_every_text_of_a_page_is_translated_and_has_room(
    qtbot: QtBot, open_window: OpenWindow, language: PseudoLanguage, key: str
) -> None:
    window = open_window(quick_preset(small("loss=least_squares")), page=key, theme="light")  # a new one
    assert untranslated(window) == set()
    assert window.minimumSizeHint().width() <= 1280
    assert window.minimumSizeHint().height() <= 720
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.text() == "":
            assert button.width() >= button.minimumSizeHint().width(), button.accessibleName()
    press(window, Key.Key_F1)
    until(qtbot, lambda: isinstance(QApplication.activeModalWidget(), KeysDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert untranslated(dialog) == set()
    dialog.close()
    known = collected()
    asked = {text for text in language.asked if any(map(str.isalpha, text)) and not is_pseudo(text)}
    shortened = {text for text in asked if text.endswith("…") and any(one.startswith(text[:-1]) for one in known)}
    values = asked - known - shortened - set(languages().values())
    assert {text for text in values if not SAME.match(text) and not re.search(r"\d|=", text)} <= OF_THE_PRESET


@pytest.mark.parametrize("kind", [AboutDialog, NoticesDialog])
def test_every_text_of_a_dialog_is_translated_and_known(
    qtbot: QtBot, language: PseudoLanguage, kind: type[AboutDialog] | type[NoticesDialog]
) -> None:
    language.asked.clear()  # what a window of another test asked for when the language came
    dialog = kind(LIGHT)
    qtbot.addWidget(dialog)
    dialog.show()
    assert untranslated(dialog) == set()
    asked = {text for text in language.asked if any(map(str.isalpha, text)) and not is_pseudo(text)}
    values = {text for text in asked if text == "GanViz" or Path(text).is_absolute()}
    assert asked - values - collected() == set()
    dialog.close()


def test_every_text_of_the_changes_is_translated(
    qtbot: QtBot, open_window: OpenWindow, language: PseudoLanguage
) -> None:
    window = open_window(quick_preset(small("loss=least_squares")), theme="light")
    session = window.page.session
    window.page.changes.show()
    dialog = window.page.changes.dialog
    assert dialog is not None
    assert untranslated(dialog) == set()
    session.edit(replaced(session.run.edited, "generator.width", 9))
    assert untranslated(dialog) == set()
    dialog.close()


def test_every_text_of_the_picture_dialog_is_translated_and_known(
    qtbot: QtBot, open_window: OpenWindow, language: PseudoLanguage
) -> None:
    window = open_window(quick_preset(small("loss=least_squares")), theme="light")
    until(qtbot, lambda: window.page.model.frame is not None and window.page.session.run.snapshot is not None)
    language.asked.clear()
    window.page.export_picture()
    dialog = window.page.pictures.dialog
    assert dialog is not None
    dialog.draw()
    names = {dialog.figure.caption} if dialog.figure is not None else set()
    assert untranslated(dialog) - names == set()
    asked = {text for text in language.asked if any(map(str.isalpha, text)) and not is_pseudo(text)}
    values = asked - collected()
    assert {text for text in values if not SAME.match(text) and not re.search(r"\d|=", text)} <= OF_THE_PRESET
    dialog.reject()


def test_texts_are_collected_from_code_registry_and_presets() -> None:
    known = collected()
    assert {
        "Run or pause",  # a command
        "Pause the run (Space)",  # one of two in a call
        "Learning rate",  # a setting of a group
        "non-saturating",  # a loss's label
        "Eight Gaussians, all found",  # a preset
        "Diverged at iteration {iteration:,}: a loss or gradient is no longer a finite number. {help}",  # a diagnosis
        "The training process ended unexpectedly (exit code {code}).",  # a host's
    } <= known
    assert not any("ganviz.ui" in text for text in known)


def test_a_compiled_catalogue_is_loaded(qapp: QApplication, tmp_path: Path) -> None:
    """The whole way: collected, translated by somebody, compiled by Qt's own tool, shown."""
    source, compiled = tmp_path / "ganviz_de.ts", tmp_path / "ganviz_de.qm"
    TEXTS.write(source)
    text = source.read_text(encoding="utf-8")
    for english, german in (("Optimal D", "Optimales D"), ("Training stopped: {error}.", "Abgebrochen: {error}.")):
        before = f'<source>{english}</source>\n      <translation type="unfinished" />'
        assert before in text
        text = text.replace(before, f"<source>{english}</source>\n      <translation>{german}</translation>")
    source.write_text(text, encoding="utf-8")
    TEXTS.write(source)
    assert "Optimales D" in source.read_text(encoding="utf-8"), "what was translated is kept"
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, source, "-qm", compiled], check=True, capture_output=True)
    translator = QTranslator()
    assert translator.load(str(compiled))
    QCoreApplication.installTranslator(translator)
    try:
        assert tr("Optimal D") == "Optimales D"
        assert tr(phrase("Training stopped: {error}.", error="no mass")) == "Abgebrochen: no mass."
        assert tr("Learning rate") == "Learning rate", "what is not translated stays in English"
    finally:
        QCoreApplication.removeTranslator(translator)
