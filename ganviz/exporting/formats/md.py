from __future__ import annotations

from ganviz.exporting.formats import DataFormat
from ganviz.exporting.source import Source


class Markdown(DataFormat):
    """The run's formulas and settings, for a README or an exercise sheet."""

    key = "md"
    label = "Markdown"

    def encoded(self, source: Source, content: str = "") -> bytes:
        from ganviz.exporting.words import as_markdown

        return as_markdown(source.run.preset, source.run.config).encode("utf-8")
