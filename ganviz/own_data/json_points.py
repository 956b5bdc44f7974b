"""Points as JSON: lists of pairs, lists of numbers, objects with coordinates, and objects of columns."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ganviz.own_data.table import MOST_COLUMNS, DataError, Table
from ganviz.phrases import phrase
from ganviz.point_set import MOST_POINTS
from ganviz.refusals import shortened

USE = "use a list of points, such as [[1, 2], [3, 4]], or an object with a list for each coordinate"


def read_json(text: str, name: str) -> Table:
    """Returns the table that a JSON text is. Raises DataError, naming the line or the point."""
    try:
        plain = json.loads(text)
    except json.JSONDecodeError as error:
        problem = phrase("line {line} is not JSON ({problem})", line=error.lineno, problem=error.msg)
        raise DataError(name, problem, USE) from None
    except (ValueError, RecursionError):
        raise DataError(name, "it is more than can be read", USE) from None
    if isinstance(plain, Mapping):
        inner = next((plain[key] for key in ("points", "data", "values", "samples") if key in plain), None)
        if isinstance(inner, list) and not all(isinstance(each, list) for each in plain.values()):
            plain = inner
    if isinstance(plain, Mapping):
        return _of_columns(plain, name)
    if not isinstance(plain, list) or not plain:
        raise DataError(name, "it holds no list of points", USE)
    if len(plain) > MOST_POINTS:
        problem = phrase("it has {count:,} points", count=len(plain))
        raise DataError(name, problem, phrase("use at most {most:,}", most=MOST_POINTS))
    return _of_rows(plain, name)


def _of_columns(plain: Mapping[str, Any], name: str) -> Table:
    columns = {shortened(str(key)): value for key, value in plain.items() if isinstance(value, list)}
    lengths = {len(value) for value in columns.values()}
    if not columns or len(columns) > MOST_COLUMNS:
        raise DataError(name, "it holds no list of points", USE)
    if len(lengths) > 1:
        raise DataError(name, phrase("its lists have {lengths} numbers", lengths=_listed(lengths)), USE)
    return _of_rows([dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)], name)


def _of_rows(rows: Sequence[Any], name: str) -> Table:
    first = rows[0] if rows else None
    if isinstance(first, Mapping):
        keys: list[Any] = list(first)
        names = [shortened(str(key)) for key in keys]
    else:
        count = len(first) if isinstance(first, list) else 1
        keys, names = list(range(count)), [str(place) for place in range(1, count + 1)]
    if not 1 <= len(keys) <= MOST_COLUMNS:
        raise DataError(name, "it holds no list of points", USE)
    numeric = [
        place for place, key in enumerate(keys)
        if any(type(_cell(row, key)) in (int, float) for row in rows[:100])
    ]  # fmt: skip
    if not numeric:
        raise DataError(name, "there are no numbers in its first points", USE)
    values = np.full((len(rows), len(numeric)), math.nan)
    for place, row in enumerate(rows):
        if type(row) is not type(first) and not (type(row) in (int, float) and type(first) in (int, float)):
            raise DataError(name, phrase("point {place:,} is unlike the first", place=place + 1), USE)
        if isinstance(row, list) and len(row) != len(keys):
            told = "point {place:,} has {count} numbers, expected {width}"
            raise DataError(name, phrase(told, place=place + 1, count=len(row), width=len(keys)), USE)
        for column, key in enumerate(numeric):
            cell = _cell(row, keys[key])
            if type(cell) in (int, float):
                with np.errstate(over="ignore"):
                    values[place, column] = float(cell) if abs(cell) < 1e300 else math.nan
            elif cell is not None:
                told = "point {place:,}: {cell} is no number"
                raise DataError(name, phrase(told, place=place + 1, cell=shortened(repr(cell))), USE)
    words = tuple(name for place, name in enumerate(names) if place not in numeric)
    return Table(name, tuple(names[place] for place in numeric), values, words)


def _cell(row: Any, key: Any) -> Any:
    if isinstance(row, Mapping):
        return row.get(key)
    if isinstance(row, list) and isinstance(key, int):
        return row[key] if key < len(row) else None
    return row


def _listed(numbers: set[int]) -> str:
    return " and ".join(f"{number:,}" for number in sorted(numbers)[:3])
