"""The words on screen, in the language of whoever reads them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ganviz.phrases import Phrase

#: Under which Qt's translators find the program's texts.
CONTEXT = "GanViz"


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
    return translated.format_map({name: tr(one) if isinstance(one, str) else one for name, one in values.items()})
