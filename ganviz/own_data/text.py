"""Tables as text: CSV, TSV and what else people have, from a file or from the clipboard.

Separators are tabs, semicolons, commas or spaces, decimals are written with a point or a comma, and the first line may
name the columns. What a table is written with is found out from its first lines, and can be said instead.
"""

from __future__ import annotations

import csv
import io
import math
import re
import warnings
from collections import Counter
from collections.abc import Sequence

import numpy as np

from ganviz.own_data.table import MOST_COLUMNS, DataError, Table, Written
from ganviz.phrases import phrase
from ganviz.point_set import MOST_POINTS
from ganviz.refusals import shortened

#: How numbers may be kept apart, by what tells the most first, and in words.
SEPARATORS = {"\t": "tabs", ";": "semicolons", ",": "commas", " ": "spaces"}
#: What stands where there is no number.
MISSING = frozenset(("", "-", "--", "?", ".", "na", "n/a", "nan", "#n/a", "null", "none", "nil", "inf", "-inf", "+inf"))
#: Lines from which it is found out how a table is written, and letters of one line.
LOOKED_AT, LONGEST_LINE = 100, 100_000

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_WITH_COMMA = re.compile(r"[+-]?\d*,\d+([eE][+-]?\d+)?", re.ASCII)


def decoded(content: bytes, name: str) -> str:
    """Returns the text of a file, whatever it was saved by: UTF-8 or UTF-16 with or without mark, else Windows's."""
    is_wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    encodings = ["utf-16"] if is_wide else ["utf-8-sig", "cp1252", "latin-1"]
    if b"\0" in content and not is_wide:
        raise DataError(name, "it is no text", "use CSV, TSV, JSON, NPY, NPZ or a picture")
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise DataError(name, "it is no text that can be read", "save it as UTF-8")


def table_of_text(text: str, name: str, written: Written | None = None) -> Table:
    """Returns the table that a text is.

    Args:
        written: how, if that is known.

    Raises:
        DataError: it is none; the message names the line.
    """
    lines = _numbered(text, name)
    if not lines:
        raise DataError(name, "there is nothing in it", "use a table with one column or more")
    how = written or found_out([line for _, line in lines[:LOOKED_AT]])
    if how is None:
        raise DataError(name, "no line of it has a number", "use a table with one column of numbers or more")
    rows = _Rows(lines, how, name)
    return rows.quickly() or rows.carefully()


def _numbered(text: str, name: str) -> list[tuple[int, str]]:
    """The lines with something in them, and their numbers; what Excel says of the separator and remarks are none."""
    found = []
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        if len(line) > LONGEST_LINE:
            problem = phrase("line {line} has {count:,} letters", line=number, count=len(line))
            raise DataError(name, problem, "use a table with a line for each point")
        if line.strip() and not line.startswith("#") and not (number == 1 and re.fullmatch(r"sep=.", line.strip())):
            found.append((number, line))
    return found


def found_out(lines: Sequence[str]) -> Written | None:
    """Returns how a table is most probably written, by its first lines; None where there are no numbers in them."""
    best: tuple[tuple[float, ...], Written] | None = None
    for rank, separator in enumerate(SEPARATORS):
        for comma in (False, True):
            if comma and separator == ",":
                continue
            cells = [_cells(line, separator) for line in lines]
            body = cells[1:] or cells
            width = Counter(map(len, body)).most_common(1)[0][0]
            even = sum(len(row) == width for row in body) / len(body)
            filled = [cell for row in body for cell in row if not _is_missing(cell)]
            numbers = sum(_is_number(cell, comma) for cell in filled) / max(1, len(filled))
            if not numbers:
                continue
            header = not any(_is_number(cell, comma) for cell in cells[0]) and len(cells) > 1
            header = header and any(not _is_missing(cell) for cell in cells[0])
            # In "height, 1,5, 2,25" on three lines the comma is a decimal one, since the head has one name.
            fits = not header or len(cells[0]) == width
            score = (numbers > 0.4, fits, round(even * numbers, 2), width > 1, not comma, -rank)
            if best is None or score > best[0]:
                best = score, Written(separator, comma, header)
    return None if best is None else best[1]


def _cells(line: str, separator: str) -> list[str]:
    if separator == " ":
        return line.split()
    return next(csv.reader([line], delimiter=separator)) if '"' in line else line.split(separator)


def _is_missing(cell: str) -> bool:
    return cell.strip().lower() in MISSING


def _is_number(cell: str, comma: bool) -> bool:
    cell = cell.strip().replace("−", "-")
    return bool(_NUMBER.fullmatch(cell) or (comma and _WITH_COMMA.fullmatch(cell)))


class _Rows:
    """The lines of a table, and how they are written."""

    def __init__(self, lines: Sequence[tuple[int, str]], how: Written, name: str) -> None:
        self.how, self.name = how, name
        head = [cell.strip() for cell in _cells(lines[0][1], how.separator)] if how.header else None
        self.lines = lines[1:] if how.header else lines
        if not self.lines:
            raise DataError(name, "it has a head and nothing below", "use a table with a line for each point")
        if len(self.lines) > MOST_POINTS:
            problem = phrase("it has {count:,} lines", count=len(self.lines))
            raise DataError(name, problem, phrase("use at most {most:,}", most=MOST_POINTS))
        widths = Counter(len(_cells(line, how.separator)) for _, line in self.lines[:LOOKED_AT])
        self.width = len(head) if head and len(head) in widths else widths.most_common(1)[0][0]
        if self.width > MOST_COLUMNS:
            problem = phrase("it has {count:,} columns", count=self.width)
            raise DataError(name, problem, phrase("use at most {most:,}", most=MOST_COLUMNS))
        if head is not None and len(head) == self.width:
            self.names = _unlike([name or str(place) for place, name in enumerate(head, 1)])
        else:
            self.names = [str(place) for place in range(1, self.width + 1)]

    def quickly(self) -> Table | None:
        """All of it, by numpy; None where something is not a plain number."""
        separator = None if self.how.separator == " " else self.how.separator
        text = "\n".join(line for _, line in self.lines)
        if '"' in text or "_" in text:
            return None
        if self.how.comma:
            text = text.replace(",", ".")
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                values = np.loadtxt(io.StringIO(text), delimiter=separator, ndmin=2, comments=None)
        except (ValueError, Warning):
            return None
        if values.shape != (len(self.lines), self.width):
            return None
        return Table(self.name, tuple(self.names), values, (), self._notes(), self.how)

    def carefully(self) -> Table:
        """All of it, cell by cell."""
        numeric = self._numeric()
        values = np.full((len(self.lines), len(numeric)), math.nan)
        for row, (number, line) in enumerate(self.lines):
            cells = _cells(line, self.how.separator)
            if len(cells) != self.width:
                raise self._uneven(number, len(cells))
            for place, column in enumerate(numeric):
                values[row, place] = self._number(cells[column], number, column)
        if not numeric:
            raise DataError(self.name, "it has no column of numbers", "use a table with one column of numbers or more")
        words = tuple(name for place, name in enumerate(self.names) if place not in numeric)
        return Table(self.name, tuple(self.names[place] for place in numeric), values, words, self._notes(), self.how)

    def _numeric(self) -> list[int]:
        """The columns that hold numbers, by their first lines."""
        looked_at = [_cells(line, self.how.separator) for _, line in self.lines[:LOOKED_AT]]
        found = []
        for place in range(self.width):
            cells = [row[place] for row in looked_at if len(row) == self.width and not _is_missing(row[place])]
            if cells and sum(_is_number(cell, self.how.comma) for cell in cells) >= len(cells) / 2:
                found.append(place)
        return found

    def _number(self, cell: str, line: int, column: int) -> float:
        cell = cell.strip()
        plain = cell.replace(",", ".") if self.how.comma and "." not in cell else cell
        try:
            if "_" not in plain:  # which Python reads as part of a number
                return float(plain)
        except ValueError:
            pass
        if cell.lower() in MISSING:
            return math.nan
        if _is_number(cell.replace("−", "-"), self.how.comma):
            return float(plain.replace("−", "-"))
        problem = phrase("line {line}, column {column}: {cell!r} is no number", line=line,
                         column=self.names[column], cell=cell[:40])  # fmt: skip
        decimal = "a comma" if self.how.comma else "a point"
        raise DataError(self.name, problem, phrase("write numbers with {decimal}, or nothing", decimal=decimal))

    def _uneven(self, line: int, count: int) -> DataError:
        problem = phrase("line {line} has {count} columns, expected {width}", line=line, count=count, width=self.width)
        use = phrase("use as many in each line, kept apart by {separator}", separator=SEPARATORS[self.how.separator])
        return DataError(self.name, problem, use)

    def _notes(self) -> tuple[str, ...]:
        separated = "" if self.width == 1 else SEPARATORS[self.how.separator]
        decimals = "a comma" if self.how.comma else "a point"
        if not separated:
            return (phrase("One column; decimals with {decimals}.", decimals=decimals),)
        told = "{count} columns, kept apart by {separated}; decimals with {decimals}."
        return (phrase(told, count=self.width, separated=separated, decimals=decimals),)


def _unlike(names: Sequence[str]) -> list[str]:
    """The names, those that are there already with a number."""
    found: list[str] = []
    for name in names:
        again, each = 2, shortened(name)
        while each in found:
            each, again = f"{shortened(name)} ({again})", again + 1
        found.append(each)
    return found
