from __future__ import annotations

from ganviz.exporting.formats import DataFormat
from ganviz.exporting.source import Source


class Latex(DataFormat):
    """The run's formulas and settings, to be put into a paper with ``\\input``."""

    key = "tex"
    label = "LaTeX"

    def encoded(self, source: Source, content: str = "") -> bytes:
        from ganviz.exporting.words import as_latex

        return as_latex(source.run.preset, source.run.config).encode("utf-8")
