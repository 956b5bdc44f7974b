"""The kinds of files that need no window, one per file, found by their endings."""

from __future__ import annotations

from typing import ClassVar

from ganviz.run_files import SavedRun


class DataFormat:
    """One kind of file; its docstring says who reads it.

    Attributes:
        key: the ending of its name, without the point.
        label: what a list of kinds calls it.
        contents: what of a run it can hold, by the keys of ``ganviz.exporting.contents``, first what it holds where
            nobody says; none where a run has but one such file.
    """

    key: ClassVar[str]
    label: ClassVar[str]
    contents: ClassVar[tuple[str, ...]] = ()

    def encoded(self, run: SavedRun, content: str = "") -> bytes:
        """Returns the whole file.

        Args:
            content: one of ``contents``.

        Raises:
            ConfigError: the run does not have what is asked for.
        """
        raise NotImplementedError
