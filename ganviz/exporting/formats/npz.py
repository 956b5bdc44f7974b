from __future__ import annotations

import io

import numpy as np

from ganviz.exporting.formats._numbers import NumberFormat, as_text, described
from ganviz.exporting.source import Source


class Npz(NumberFormat):
    """Arrays for numpy, ``numpy.load(name)["generated"]``; ``json.loads(str(file["about"]))`` describes them."""

    key = "npz"
    label = "NumPy arrays"
    contents = ("samples", "weights", "fields", "curves")

    def encoded(self, source: Source, content: str = "") -> bytes:
        about, series = described(source, self.content(content), is_table=False)
        written = io.BytesIO()
        np.savez_compressed(written, about=np.array(as_text(about)), **{one.name: one.values for one in series})
        return written.getvalue()
