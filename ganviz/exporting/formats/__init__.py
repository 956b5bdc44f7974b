"""The kinds of files that need no window, one per file, found by their endings."""

from __future__ import annotations

from typing import ClassVar

from ganviz.exporting.source import Source


class DataFormat:
    """One kind of file; its docstring says who reads it.

    Attributes:
        key: the ending of its name, without the point.
        label: what a list of kinds calls it.
        contents: what of a run it can hold, by the keys of ``ganviz.exporting.contents``, first what it holds where
            nobody says; none where a run has but one such file.
        needs: the package of the extra that it needs; empty for none.
    """

    key: ClassVar[str]
    label: ClassVar[str]
    contents: ClassVar[tuple[str, ...]] = ()
    needs: ClassVar[str] = ""

    def encoded(self, source: Source, content: str = "") -> bytes:
        """Returns the whole file.

        Args:
            content: one of ``contents``; empty for the first.

        Raises:
            ConfigError: the run does not have what is asked for, or the extra is not installed.
        """
        raise NotImplementedError
