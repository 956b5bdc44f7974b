from __future__ import annotations

from collections.abc import Iterable

from ganviz.exporting.formats import DataFormat
from ganviz.exporting.source import Source


class Notebook(DataFormat):
    """The same GAN in plain PyTorch as a Jupyter notebook, with its formulas; as an exercise, with gaps to fill in.

    Args:
        gaps: what is left for the reader to write: loss, penalty, update.
    """

    key = "ipynb"
    label = "Jupyter notebook"

    def __init__(self, gaps: Iterable[str] = ()) -> None:
        self._gaps = tuple(gaps)

    def encoded(self, source: Source, content: str = "") -> bytes:
        from ganviz.exporting.code.lesson import lesson_of
        from ganviz.exporting.code.notebook import notebook

        return notebook(lesson_of(source.run), self._gaps).encode("utf-8")
