"""The words on screen, in the language of whoever reads them."""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter

from PySide6.QtCore import QCoreApplication

from ganviz.phrases import Phrase

#: Under which Qt's translators find the program's texts.
CONTEXT = "GanViz"
#: Under which a catalogue says of itself what language it is in, and by which mark that parts thousands.
OF_ITSELF = "Language"


def tr(text: str, /, **values: object) -> str:
    """Returns a text as it is displayed: translated by the program's ``QTranslator``, or in English without one.

    The English text is the key. Whatever shows a text calls this with it, at the moment of showing.

    Args:
        text: a constant, a template with named fields, or a ``Phrase``.
        values: of a template; those that are texts are translated as well.
    """
    if isinstance(text, Phrase):
        return tr(text.template, **text.values)
    translated = QCoreApplication.translate(CONTEXT, text) if text else text
    if not values:
        return translated
    return _filled(translated, {name: tr(one) if isinstance(one, str) else one for name, one in values.items()})


def thousands(number: int) -> str:
    """Writes a whole number as it stands in a text: 1,200, or 1 200 where a comma would be the decimal mark."""
    return parted(f"{number:,}")


def parted(number: str) -> str:
    """Returns a number whose thousands are parted by commas with the mark of the language in their place."""
    return number.replace(",", _mark()) if "," in number else number


def _filled(template: str, values: Mapping[str, object]) -> str:
    mark = _mark() if ":," in template else ","
    return template.format_map(values) if mark == "," else _Parted(mark).vformat(template, (), values)


def _mark() -> str:
    mark = QCoreApplication.translate(OF_ITSELF, "thousands")
    return "," if mark == "thousands" else mark


class _Parted(Formatter):
    """Fills a template with numbers whose thousands are parted by a mark of the language's own."""

    def __init__(self, mark: str) -> None:
        self._mark = mark

    def format_field(self, value: object, format_spec: str) -> str:
        text = format(value, format_spec)
        return text.replace(",", self._mark) if "," in format_spec else text
