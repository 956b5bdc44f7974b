"""The languages in which the window can speak: English, and those of the catalogues that ship with the program.

A catalogue is ``resources/translations/ganviz_<language>.qm``; ``packaging/texts.py`` makes it. What it says of itself
stands in a context of its own: its name, and a word for "draft" as long as no speaker has read it. A draft is spoken on
request only, all else also where the system asks for it.

In whichever language the window speaks, the fields of its forms write numbers as that language does.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from ganviz.resources import resource
from ganviz.ui.translation import OF_ITSELF

#: In place of a language: the first of those that the system asks for.
SYSTEM = "system"
ENGLISH = "en"
#: The variable of the environment that names a language for one start.
VARIABLE = "GANVIZ_LANGUAGE"


def languages() -> dict[str, str]:
    """Returns the languages by their keys, each with its own name for itself; English first."""
    named = {key: _of_itself(key, "name") for key in _catalogues()}
    drafts = {key: word for key in named if (word := _of_itself(key, "draft"))}
    return {ENGLISH: "English"} | {
        key: f"{name} ({drafts[key]})" if key in drafts else name for key, name in named.items()
    }


def of_the_system() -> str:
    """Returns the key of the language that the system asks for first, of those that are there and no drafts."""
    for asked in QLocale.system().uiLanguages():
        key = asked.partition("-")[0]
        if key == ENGLISH or (key in _catalogues() and not _of_itself(key, "draft")):
            return key
    return ENGLISH


def asked_by(environment: Mapping[str, str]) -> tuple[str, str]:
    """Returns the language that a variable names for this start, "" for none, and what is to be said of it, or ""."""
    named = environment.get(VARIABLE, "")
    known = (SYSTEM, *languages())
    if not named or named in known:
        return named, ""
    return "", f"{VARIABLE}={named[:20]} is ignored; it can be {', '.join(known[:-1])} or {known[-1]}."


def speak(chosen: str) -> str:
    """Has the program speak a language, and its fields write numbers so; texts that are shown already stay.

    Args:
        chosen: its key, or ``system``.

    Returns:
        the key of the language that is spoken.
    """
    app = QCoreApplication.instance()
    assert app is not None
    key = of_the_system() if chosen == SYSTEM else chosen
    QLocale.setDefault(QLocale.system() if chosen == SYSTEM else QLocale(key))
    for translator in app.findChildren(_Catalogue):
        app.removeTranslator(translator)
        translator.deleteLater()
    if key != ENGLISH:
        of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for file in (f"{of_qt}/qtbase_{key}.qm", _file(key)):
            translator = _Catalogue(app)
            if translator.load(file):
                app.installTranslator(translator)
    return key


class _Catalogue(QTranslator):
    """One of those that ``speak`` has installed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)


def _catalogues() -> list[str]:
    """The keys of the languages that ship beside English."""
    return sorted(path.stem.partition("_")[2] for path in resource("translations").glob("ganviz_*.qm"))


def _file(key: str) -> str:
    return str(resource("translations", f"ganviz_{key}.qm"))


def _of_itself(key: str, what: str) -> str:
    """What a catalogue says of itself, or ""."""
    translator = QTranslator()
    return translator.translate(OF_ITSELF, what) or "" if translator.load(_file(key)) else ""
