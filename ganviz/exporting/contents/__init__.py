"""What of a run can be had as numbers, one thing per file: its curves, samples, weights, fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from ganviz.exporting.source import Source
from ganviz.snapshot import Array


@dataclass(frozen=True)
class Series:
    """Numbers of one name.

    Attributes:
        values: of any shape; those of a table are ``(rows,)``, all of one length.
        meaning: what they are, in a line of plain text.
        unit: what they are counted in; empty where they have none.
        group: those of one group go together, row by row; where there are several groups all but one have a name.
    """

    name: str
    values: Array
    meaning: str
    unit: str = ""
    group: str = ""


class Content:
    """One thing that a run's numbers say; the docstring is its help.

    Attributes:
        key: names it on the command line.
        label: names it in a dialog.
        needs_networks: it is read from the networks; a recording alone does not have it.
        is_table: it has columns.
        has_groups: its arrays are the columns of several tables.
    """

    key: ClassVar[str]
    label: ClassVar[str]
    needs_networks: ClassVar[bool] = False
    is_table: ClassVar[bool] = True
    has_groups: ClassVar[bool] = False

    def columns(self, source: Source) -> Sequence[Series]:
        """Returns a table's columns. Raises ConfigError where the run does not have them."""
        raise NotImplementedError

    def arrays(self, source: Source) -> Sequence[Series]:
        """Returns the same as arrays, each of its own shape; the columns where these say it best."""
        return self.columns(source)

    def notes(self, source: Source) -> Mapping[str, Any]:
        """Returns what else the header says, as plain values."""
        return {}
