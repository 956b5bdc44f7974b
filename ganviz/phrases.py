"""Sentences with numbers in them, which can be translated as wholes.

Texts below the window are plain English constants. Where one has a number or a name in it, it is a ``Phrase``: the
template and the named values stay with it, so that the window can look the template up in a catalogue and put the
values into the translation. Sentences are never put together from pieces: another language has another order.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Self


class Phrase(str):
    """A text in English that knows the template it was made from.

    Everywhere else it is the text: it is printed, compared and sent to another process like one.

    Attributes:
        template: as for ``str.format``, with named fields only.
        values: by name; one that is a text or a phrase is translated in its turn.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object]) -> Self:
        made = super().__new__(cls, template.format_map(values))
        made.template, made.values = template, MappingProxyType(dict(values))
        return made

    def __reduce__(self) -> tuple[type[Phrase], tuple[str, dict[str, object]]]:
        return Phrase, (self.template, dict(self.values))


def phrase(template: str, /, **values: object) -> Phrase:
    """Returns the sentence with these values in it. Raises KeyError where the template has a name that is not given."""
    return Phrase(template, values)
