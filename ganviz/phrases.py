"""Sentences with numbers in them, which can be translated as wholes, and numbers as they are written there.

Texts below the window are plain English constants. Where one has a number or a name in it, it is a ``Phrase``: the
template and the named values stay with it, so that the window can look the template up in a catalogue and put the
values into the translation. Sentences are never put together from pieces: another language has another order.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Self

SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


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


def figures(value: float) -> str:
    """Writes a measured number with two significant figures: 0.012 · 3.4 · 570 · 8.1·10⁻⁵ · 2·10⁴."""
    mantissa, _, exponent = f"{value:.1e}".partition("e")
    power = int(exponent)
    if value == 0:
        text = "0"
    elif -3 < power < 3:
        text = f"{value:.{max(0, 1 - power)}f}"
    else:
        text = f"{mantissa.removesuffix('.0')}·10" + str(power).translate(SUPERSCRIPTS)
    return text.replace("-", "−")
