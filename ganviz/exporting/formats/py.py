from __future__ import annotations

from ganviz.exporting.formats import DataFormat
from ganviz.exporting.source import Source


class PythonScript(DataFormat):
    """The same GAN in plain PyTorch, to be read and run without GanViz."""

    key = "py"
    label = "Python script"

    def encoded(self, source: Source, content: str = "") -> bytes:
        from ganviz.exporting.code.lesson import lesson_of
        from ganviz.exporting.code.script import script

        return script(lesson_of(source.run)).encode("utf-8")
