from __future__ import annotations

import csv
import io

import numpy as np

from ganviz.exporting.formats._numbers import NumberFormat, as_text, described
from ganviz.exporting.source import Source
from ganviz.snapshot import Array


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
        rows = zip(*(_texts(one.values) for one in columns), strict=True)
        first = next(rows, ("",) * len(columns))
        writer.writerow([*first, as_text(about)])
        written.writelines(",".join(row) + ",\n" for row in rows)
        return written.getvalue().encode("ascii")


def _texts(values: Array) -> list[str]:
    """Numbers as text, in as many digits as they have; nothing for what is none."""
    if values.dtype.kind in "iub":
        return list(map(str, values.tolist()))
    form = "{:.9g}".format if values.dtype == np.float32 else repr
    texts = [""] * len(values)
    known = np.flatnonzero(~np.isnan(values))
    for place, value in zip(known.tolist(), values[known].tolist(), strict=True):
        texts[place] = form(value)
    return texts
