"""A language that nobody speaks: every text in it is marked, and 40 % longer than in English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator

from ganviz.ui.translation import CONTEXT

LONGER = 0.4
FILLING = "mas largo que en inglés "
_FIELD = re.compile(r"(\{[^}]*\})")


def pseudo(text: str) -> str:
    """The text in that language; what is in it already stays as it is."""
    if not any(letter.isalpha() for letter in _FIELD.sub("", text)) or is_pseudo(text):
        return text
    more = round(LONGER * len(_FIELD.sub("", text)))
    filling = (FILLING * (more // len(FILLING) + 1))[: max(1, more)]
    return f"«{text}{filling.rstrip()}»"


def is_pseudo(text: str) -> bool:
    return text.startswith("«") or "»" in text


class PseudoLanguage(QTranslator):
    """Translates everything, and notes what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def isEmpty(self) -> bool:  # noqa: N802  Qt calls it by this name, and skips an empty translator
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context != CONTEXT:
            return None
        self.asked.add(text)
        return pseudo(text)


@contextmanager
def spoken() -> Iterator[PseudoLanguage]:
    """Installs it for a while."""
    language = PseudoLanguage()
    QCoreApplication.installTranslator(language)
    try:
        yield language
    finally:
        QCoreApplication.removeTranslator(language)
