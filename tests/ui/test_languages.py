"""The languages that ship: whole, true to the English texts, compiled, and spoken where they are asked for."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

import ganviz
from ganviz import registry
from ganviz.lessons.reading import read_lesson
from ganviz.lessons.shelf import shipped
from ganviz.phrases import phrase
from ganviz.presets import presets
from ganviz.ui import languages
from ganviz.ui.languages import ENGLISH, SYSTEM, asked_by, of_the_system, speak
from ganviz.ui.remembered import Remembered
from ganviz.ui.shell.language_menu import LanguageMenu, remembered_language
from ganviz.ui.shell.window import PAGES, MainWindow
from ganviz.ui.translation import CONTEXT, OF_ITSELF, thousands, tr
from tests.packaging.scripts import script
from tests.ui.windows import quick_preset, until

TEXTS = script("texts")
SOURCES = {path.stem.partition("_")[2]: path for path in sorted(TEXTS.CATALOGUES.glob("ganviz_*.ts"))}
#: How to mend what is wrong here.
MEND = "translate it in packaging/translations, then run python packaging/texts.py"

#: What a translation takes over as it is: fields, code, LaTeX, keys, and the symbols of formulas.
FIELD = re.compile(r"\{[^{}]*\}")
CODE = re.compile(
    r"``[^`]+``|`[^`]+`|\$\$[^$]+\$\$|\$[^$]+\$|\\[a-zA-Z]+|--[a-z][\w-]*|https?://\S+"
    r"|(?:(?:Ctrl|Shift|Alt)\+)+(?:[A-Z](?![a-z])|F\d+|Return|Enter|PgDown|PgUp|[-+=0-9])?"
)
SYMBOL = re.compile(r"[α-ωΑ-Ω₀-₉⁰-⁹ᵀ½¼√∇∂∫∑‖±≥≤≠≈∞⊗×·]|(?<![A-Za-z])(?:KL|JSD|TV|SW|EMA|SGD)(?![A-Za-z])")
NUMBER = re.compile(r"(?<![\w.])\d[\d,\u202f]*(?:\.\d+)?|(?<![\w.])\.\d+")


@pytest.fixture
def _english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak(ENGLISH)
    QLocale.setDefault(before)


def kept(text: str) -> Counter[str]:
    """All of it that no language changes."""
    found = Counter(FIELD.findall(text)) + Counter(CODE.findall(text))
    plain = CODE.sub(" ", FIELD.sub(" ", text))
    found += Counter(SYMBOL.findall(plain))
    return found + Counter(re.sub("[,\u202f]", "", number) for number in NUMBER.findall(plain))


def test_there_are_languages() -> None:
    assert "de" in SOURCES
    assert {path.stem for path in SOURCES.values()} == {path.stem for path in TEXTS.COMPILED.glob("*.qm")}


@pytest.mark.parametrize("language", SOURCES)
def test_what_is_loaded_is_what_was_translated(qapp: QApplication, language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(TEXTS.COMPILED / f"ganviz_{language}.qm"))
    done = TEXTS.read(SOURCES[language])
    assert {key: text for key, (text, _) in done.items() if translator.translate(*key) != text} == {}, MEND


@pytest.mark.parametrize("language", SOURCES)
def test_a_language_is_whole_or_a_draft(language: str) -> None:
    done = TEXTS.read(SOURCES[language])
    if (OF_ITSELF, "draft") not in done:
        finished = {text for (context, text), (_, is_finished) in done.items() if context == CONTEXT and is_finished}
        assert set(TEXTS.collected()) - finished - TEXTS.of_newcomers(finished) == set(), MEND
    assert {text for context, text in done if context == CONTEXT} <= set(TEXTS.collected()), MEND


@pytest.mark.parametrize("language", SOURCES)
def test_fields_numbers_and_formulas_are_those_of_the_english_text(language: str) -> None:
    wrong = {
        text: translated
        for (context, text), (translated, _) in TEXTS.read(SOURCES[language]).items()
        if context == CONTEXT and kept(text) != kept(translated)
    }
    assert wrong == {}, MEND


def cut_off(widget: QWidget) -> set[str]:
    """The texts in a widget that have less room than they need."""
    found = set()
    for part in widget.findChildren(QWidget):
        if not part.isVisible() or not isinstance(part, (QLabel, QAbstractButton)) or not part.text():
            continue
        if isinstance(part, QLabel) and part.wordWrap():
            is_cut = part.height() < part.heightForWidth(part.width())
        else:
            is_cut = part.width() < (part.sizeHint() if isinstance(part, QLabel) else part.minimumSizeHint()).width()
        if is_cut:
            found.add(part.text())
    return found


WHOLE = [key for key in SOURCES if (OF_ITSELF, "draft") not in TEXTS.read(SOURCES[key])]
QUICK = ("laboratory", "library")


@pytest.mark.parametrize("language", WHOLE)
@pytest.mark.parametrize(
    "pages",
    [QUICK, pytest.param([key for key in registry.names(PAGES) if key not in QUICK], marks=pytest.mark.thorough)],
    ids=["laboratory and lessons", "theory"],
)
@pytest.mark.usefixtures("_english_again")
def test_every_text_of_a_language_has_room(
    qtbot: QtBot,
    garbage_is_collected_here: None,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    pages: Sequence[str],
) -> None:
    """At 1280 × 720; a card's lines alone may be shortened, for its tool tip has them whole."""
    shortened, elide = set[str](), QFontMetricsF.elidedText

    def noted(metrics: QFontMetricsF, text: str, *how: object) -> str:
        fitting = elide(metrics, text, *how)
        if fitting != text:
            shortened.add(text)
        return fitting

    speak(language)
    window = MainWindow(quick_preset(), theme="light", paused=True, host="thread")
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    window.complete()
    until(qtbot, lambda: window.page.session.run.snapshot is not None)  # by then it says on what it computes
    monkeypatch.setattr(QFontMetricsF, "elidedText", noted)
    for page in pages:
        window.show_page(page)
        window.complete()
        window.grab()
        assert (page, cut_off(window)) == (page, set())
    if pages == QUICK:
        window.teaching.open()
        window.teaching.begin(read_lesson(next(iter(shipped().values()))))
        window.grab()
        assert cut_off(window.teaching.panel) == set()
    of_cards = "\n".join(tr(one.line) for one in presets())
    assert {line for line in shortened if line not in of_cards} == set()


@pytest.mark.usefixtures("_english_again")
def test_a_language_is_spoken_by_program_and_qt() -> None:
    assert speak("de") == "de"
    assert tr("&File") == "&Datei"
    assert tr(phrase("Training stopped: {error}.", error="no mass")) == "Training angehalten: no mass."
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().decimalPoint() == ","
    assert tr("{iterations:,} iterations", iterations=1200) == "1\u202f200 Iterationen"
    assert thousands(1_000_000) == "1\u202f000\u202f000"
    assert speak(ENGLISH) == ENGLISH
    assert tr("&File") == "&File"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert tr("{iterations:,} iterations", iterations=1200) == "1,200 iterations"


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [(["de-AT", "de", "en"], "de"), (["en-GB", "de"], "en"), (["eo", "de"], "de"), (["eo"], "en"), ([], "en")],
)
def test_the_system_is_followed_where_its_language_is_there(
    monkeypatch: pytest.MonkeyPatch, asked: list[str], spoken: str
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: asked)
    assert of_the_system() == spoken


def test_a_draft_is_not_spoken_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "_of_itself", lambda _key, what: what)
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["de"])
    assert of_the_system() == ENGLISH
    assert languages.languages()["de"] == "name (draft)"


def test_a_variable_names_a_language_for_one_start() -> None:
    assert asked_by({}) == ("", "")
    assert asked_by({"GANVIZ_LANGUAGE": "de"}) == ("de", "")
    language, said = asked_by({"GANVIZ_LANGUAGE": "klingon"})
    assert language == ""
    assert said.startswith("GANVIZ_LANGUAGE=klingon is ignored; it can be system, en")


def test_the_menu_remembers_what_is_chosen(qtbot: QtBot) -> None:
    window, notes = QMainWindow(), list[str]()
    qtbot.addWidget(window)
    menu = LanguageMenu(Remembered(), notes.append, window)
    named = {action.text(): action for action in menu.actions() if action.text()}
    assert list(named)[:3] == ["System (English)", "English", "Deutsch"]
    assert [name for name, action in named.items() if action.isChecked()] == ["System (English)"]
    named["Deutsch"].trigger()
    assert notes == ["GanViz speaks Deutsch from its next start on"]
    assert remembered_language(Remembered(menu.remembered())) == "de"
    assert remembered_language(Remembered({"language": "xx"})) == SYSTEM
    again = LanguageMenu(Remembered(menu.remembered()), notes.append, window)
    assert [action.text() for action in again.actions() if action.isChecked()] == ["Deutsch"]


def test_qts_own_texts_come_along(qapp: QApplication) -> None:
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert [language for language in SOURCES if not (folder / f"qtbase_{language}.qm").is_file()] == []


def test_a_new_file_is_whole_before_it_is_translated_and_one_that_was_begun_is_not() -> None:
    known = set(TEXTS.collected())
    assert TEXTS.of_newcomers(known) == set()
    hinge, lesson = registry.entry("ganviz.losses", "hinge"), read_lesson(shipped()["stability"])
    new = {hinge.label, registry.help_text(hinge), lesson.title, lesson.line}
    assert new | {lesson.steps[0].text} <= TEXTS.of_newcomers(known - new)
    assert TEXTS.of_newcomers(known - {hinge.label, lesson.line}) == set()


def test_no_number_has_commas_between_its_thousands_in_every_language() -> None:
    """In German 1,479 would be one and a half: a text's template knows the mark, and so does ``thousands``."""
    found = []
    for path in sorted((Path(ganviz.__file__).parent / "ui").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        known = {
            id(part)
            for call in ast.walk(tree)
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "parted"
            for part in ast.walk(call)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.FormattedValue) and node.format_spec is not None and id(node) not in known:
                found += [f"{path.name}:{node.lineno}"] if "," in ast.unparse(node.format_spec) else []
    assert found == []
