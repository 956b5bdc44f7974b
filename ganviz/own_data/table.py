"""What a file of numbers holds, and what is refused of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ganviz.phrases import phrase
from ganviz.point_set import MOST_POINTS
from ganviz.refusals import ConfigError, one_of

Array = np.ndarray

#: The largest number, of which the square is one too.
LARGEST = 1e30
#: Bytes of a file and of what it unpacks to, pixels of a picture, and columns.
MOST_BYTES, MOST_PIXELS, MOST_COLUMNS = 64_000_000, 16_000_000, 1000


class DataError(ConfigError):
    """What is wrong with somebody's data: the file, the place in it, and what was expected there.

    Args:
        name: of the file.
        problem: what is wrong and where, as a clause.
        use: what to do.
    """

    def __init__(self, name: str, problem: str, use: str) -> None:
        super().__init__(name, None, use, problem)
        self.args = (name, problem, use)


@dataclass(frozen=True)
class Written:
    """How a table is written as text.

    Attributes:
        separator: what keeps its columns apart.
        comma: decimals are written with a comma.
        header: its first line names the columns.
    """

    separator: str
    comma: bool
    header: bool


@dataclass(frozen=True)
class Table:
    """Columns of numbers.

    Attributes:
        source: the name of the file, or what else they come from.
        columns: their names, as many as there are.
        values: ``(rows, columns)``, float64; not a number where there is none.
        words: which columns hold words, which nobody can train on.
        notes: what was understood, in sentences.
        written: how a text was found to be written, None for what is none.
    """

    source: str
    columns: tuple[str, ...]
    values: Array
    words: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    written: Written | None = None

    def place_of(self, column: str) -> int:
        """Returns which column that is, by name or by number from 1. Raises DataError."""
        if column in self.columns:
            return self.columns.index(column)
        if column.isascii() and column.isdigit() and 1 <= int(column) <= len(self.columns):
            return int(column) - 1
        if column in self.words:
            raise DataError(self.source, phrase("column {name} holds words", name=column), one_of(self.columns, column))
        raise DataError(self.source, phrase("it has no column {name}", name=column), one_of(self.columns, column))


@dataclass(frozen=True)
class Chosen:
    """Points out of a table.

    Attributes:
        points: ``(n, dimension)``, float64, all of them numbers.
        left_out: rows that lacked a number.
    """

    points: Array
    left_out: int


def chosen(table: Table, columns: Sequence[str] = (), standardise: bool = False) -> Chosen:
    """Returns the points in one column of a table or in two.

    Args:
        columns: by name or number; none where there are two at most, which are then taken.
        standardise: each column is moved to mean 0 and brought to standard deviation 1.

    Raises:
        DataError: there are no such columns, or no points in them.
    """
    places = [table.place_of(column) for column in columns]
    if not places:
        if len(table.columns) > 2:
            problem = phrase("it has {count} columns of numbers", count=len(table.columns))
            names = ", ".join(table.columns[:20])
            raise DataError(table.source, problem, phrase("choose one of them or two: {names}", names=names))
        places = list(range(len(table.columns)))
    if len(places) > 2 or len(set(places)) < len(places):
        raise DataError(table.source, "points have one coordinate or two", "choose one column, or two different ones")
    values = table.values[:, places]
    there = np.isfinite(values).all(axis=1)
    points = values[there]
    if len(points) > MOST_POINTS:
        problem = phrase("it has {count:,} points", count=len(points))
        raise DataError(table.source, problem, phrase("use at most {most:,}", most=MOST_POINTS))
    if not len(points):
        raise DataError(table.source, "no row has a number in each of these columns", "choose other columns")
    if (np.abs(points) > LARGEST).any():
        problem = phrase("it has a number of more than {most:g} in size", most=LARGEST)
        raise DataError(table.source, problem, "use smaller numbers")
    if standardise:
        width = points.std(axis=0)
        points = (points - points.mean(axis=0)) / np.where(width > 0, width, 1.0)
    return Chosen(points, int(len(values) - len(points)))


def wants_standardising(points: Array) -> bool:
    """Says whether points lie so far from where networks begin, or so close together, that G would hardly get there."""
    spread = points.std(axis=0)
    return bool((np.abs(points.mean(axis=0)) > 3).any() or (spread > 3).any() or (spread < 0.2).any())
