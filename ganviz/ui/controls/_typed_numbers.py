"""How numbers are written and read in the fields of forms and dialogs, and nowhere else: the one place for this rule.

A field writes the decimal mark of the language. Where that is a point, numbers are read as everywhere in the program.
Where it is a comma,

* a comma is the decimal mark, and so is a point where it can be nothing else: ``0,5`` and ``0.5`` are a half, while
  ``1.500``, which may be fifteen hundred, is refused;
* several numbers are parted by semicolons, or by a comma with a space behind it, as they are in files;
* nothing stands between thousands, and one number has one mark.

What is refused is refused with a sentence that says how to write it. Files, ``--set``, formulas and what is pasted as
settings or as a table have a decimal point, or say themselves what they have.
"""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QLocale

from ganviz.assignment import parsed
from ganviz.phrases import phrase
from ganviz.refusals import ConfigError
from ganviz.settings import Leaf

POINT, COMMA = ".", ","
#: How numbers are typed where a comma is the decimal mark.
WRITTEN = {
    int: "write digits alone, as in 1000",
    float: "write a comma for decimals, as in 0,5, and nothing between thousands",
    tuple: "write a comma for decimals and semicolons between numbers, as in 0,5; 2",
}
#: A number that may have been parted into thousands by points.
_MAY_BE_THOUSANDS = re.compile(r"[+-]?[1-9][0-9]{0,2}(\.[0-9]{3})+")
_BETWEEN = re.compile(r";\s*|,\s+")
_WHOLE = re.compile(r"[0-9]+|[0-9]{1,3}(?:[.,\u202f\u00a0 ][0-9]{3})+")


def decimal_mark() -> str:
    """The mark of the language that the window speaks: a comma, or a point."""
    return COMMA if QLocale().decimalPoint() == COMMA else POINT


def written(text: str) -> str:
    """Returns numbers, written with points and parted by commas, as a field shows them."""
    return text if decimal_mark() == POINT else text.replace(", ", "; ").replace(POINT, COMMA)


def with_point(text: str) -> str:
    """Returns one number as it is written with a point. Raises ValueError where it may be another number."""
    text = text.strip().replace("−", "-")
    if decimal_mark() == POINT:
        return text
    if text.count(COMMA) + text.count(POINT) > 1 or _MAY_BE_THOUSANDS.fullmatch(text):
        raise ValueError
    return text.replace(COMMA, POINT)


def read(item: Leaf, text: str) -> Any:
    """Reads what was typed for a setting. Raises ConfigError, which says how to write it, where it cannot be read."""
    if decimal_mark() == POINT or item.kind not in WRITTEN:
        return parsed(item, text)
    try:
        parts = _BETWEEN.split(text) if item.kind is tuple else [text]
        plain = ", ".join(with_point(part) for part in parts)
    except ValueError:
        rule = phrase("{use}; {rule}", use=item.about.allowed(item.kind), rule=WRITTEN[item.kind])
        raise ConfigError(item.path, text, rule) from None
    return parsed(item, plain, WRITTEN)


def whole(text: str) -> int:
    """Reads a whole number, whose thousands may be parted by any mark. Raises ValueError where it is none."""
    text = text.strip()
    if not _WHOLE.fullmatch(text):
        raise ValueError(text)
    return int(re.sub(r"[^0-9]", "", text))
