from __future__ import annotations

import json
from typing import Any

import numpy as np

from ganviz.exporting.formats._numbers import NumberFormat, described
from ganviz.exporting.source import Source
from ganviz.snapshot import Array


class Json(NumberFormat):
    """An object of ``about``, the description, and ``columns``, each a list; null where a number is none or not finite.

    ``pandas.DataFrame(json.load(file)["columns"])`` is the table. What metrics read now and then is one of its own,
    ``readings``.
    """

    key = "json"
    label = "JSON"
    contents = ("curves", "samples", "weights", "fields")

    def encoded(self, source: Source, content: str = "") -> bytes:
        chosen = self.content(content)
        about, series = described(source, chosen, is_table=chosen.is_table and not chosen.has_groups)
        plain: dict[str, Any] = {"about": about, "columns": {}}
        for one in series:
            plain.setdefault(one.group or "columns", {})[one.name] = _plain(one.values)
        return json.dumps(plain, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode("utf-8")


def _plain(values: Array) -> Any:
    """Numbers as lists of lists; float32 by its own digits, not those of the float64 nearest to it."""
    if values.dtype.kind == "f":
        flat = [float(f"{one:.9g}") if np.isfinite(one) else None for one in values.ravel().tolist()]
        for size in reversed(values.shape[1:]):
            flat = [flat[first : first + size] for first in range(0, len(flat), size)]  # type: ignore[misc]
        return flat
    return values.tolist()
