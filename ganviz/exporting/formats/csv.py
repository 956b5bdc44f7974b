from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence

import numpy as np

from ganviz.exporting.formats._numbers import NumberFormat, as_text, described
from ganviz.exporting.source import Source
from ganviz.snapshot import Array

#: A column of which fewer than one row in so many has a number is put together apart.
SPARSE = 10


class Csv(NumberFormat):
    """A table that spreadsheets, pandas and R open as it is: a line of names, then numbers, empty where there is none.

    What describes it (units, settings, seed, version) is one text, JSON, in the first row of the last column, which is
    called ``about``. Most programs take lines before the names for data, and a second file gets lost.
    """

    key = "csv"
    label = "Comma-separated values"
    contents = ("curves", "samples", "fields")

    def encoded(self, source: Source, content: str = "") -> bytes:
        about, columns = described(source, self.content(content), is_table=True)
        written = io.StringIO()
        writer = csv.writer(written, lineterminator="\n")
        writer.writerow([*(one.name for one in columns), "about"])
        first, *others = _rows([one.values for one in columns]) or ["," * (len(columns) - 1)]
        writer.writerow([*first.split(","), as_text(about)])
        written.writelines(row + ",\n" for row in others)
        return written.getvalue().encode("ascii")


def _rows(columns: Sequence[Array]) -> list[str]:
    """Rows of a table. Columns at its end that have few numbers, such as readings in a long run, cost little."""
    known = [_known(values) for values in columns]
    dense = len(columns)
    while dense and len(known[dense - 1]) * SPARSE < len(columns[dense - 1]):
        dense -= 1
    rows = [",".join(row) for row in zip(*(_texts(values) for values in columns[:dense]), strict=True)]
    if dense == len(columns):
        return rows
    cells: dict[int, list[str]] = {}
    for column, (values, places) in enumerate(zip(columns[dense:], known[dense:], strict=True)):
        form = _form(values)
        for place, value in zip(places.tolist(), values[places].tolist(), strict=True):
            cells.setdefault(place, [""] * (len(columns) - dense))[column] = form(value)
    empty = "," * (len(columns) - dense)
    return [row + ("," + ",".join(cells[place]) if place in cells else empty) for place, row in enumerate(rows)]


def _known(values: Array) -> Array:
    """Where there is a number."""
    return np.arange(len(values)) if values.dtype.kind in "iub" else np.flatnonzero(~np.isnan(values))


def _form(values: Array) -> Callable[[float], str]:
    """What writes such a number in as many digits as it has."""
    return "{:.9g}".format if values.dtype == np.float32 else repr


def _texts(values: Array) -> list[str]:
    """Numbers as text; nothing for what is none."""
    form = _form(values)
    return ["" if value != value else form(value) for value in values.tolist()]
