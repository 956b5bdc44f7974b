"""Numpy's files, of which nothing is executed: NPY and NPZ."""

from __future__ import annotations

import contextlib
import io
import math
import zipfile
from collections import Counter

import numpy as np
from numpy.lib import format as npy

from ganviz.own_data.table import MOST_BYTES, MOST_COLUMNS, DataError, Table
from ganviz.phrases import phrase
from ganviz.refusals import shortened

Array = np.ndarray

#: Bytes of the words with which an array begins, and arrays of one file.
LONGEST_HEADER, MOST_ARRAYS = 10_000, 100
USE = "use an array of numbers of shape (n, 2), (n, 1) or (n,)"


def read_npy(content: bytes, name: str) -> Table:
    """Returns the columns of an array. Raises DataError."""
    return _table(_array(content, name), name, "")


def read_npz(content: bytes, name: str) -> Table:
    """Returns the columns of the arrays that are as long as most of them are. Raises DataError."""
    arrays = dict[str, Array]()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            if len(members) > MOST_ARRAYS:
                raise DataError(name, phrase("it has {count:,} arrays", count=len(members)), USE)
            if sum(member.file_size for member in members) > MOST_BYTES:
                raise DataError(name, "unpacked it is larger than 64 MB", "use fewer points")
            for member in members:
                if member.filename.endswith(".npy"):
                    with archive.open(member) as file, contextlib.suppress(DataError):  # such as a title
                        own = _array(file.read(MOST_BYTES + 1), name)
                        arrays[shortened(member.filename.removesuffix(".npy"))] = own
    except DataError:
        raise
    except Exception as error:  # zipfile raises this and that at what is damaged
        raise DataError(name, "it is damaged", "use a file that numpy has saved") from error
    tables = [_table(array, name, key) for key, array in arrays.items() if array.ndim in (1, 2)]
    if not tables:
        raise DataError(name, "there is no such array in it", USE)
    length = Counter(len(table.values) for table in tables).most_common(1)[0][0]
    alike = [table for table in tables if len(table.values) == length]
    columns = tuple(column for table in alike for column in table.columns)
    return Table(name, columns, np.hstack([table.values for table in alike]), notes=alike[0].notes)


def _array(content: bytes, name: str) -> Array:
    """Reads an array whose header says what there is."""
    file = io.BytesIO(content)
    try:
        version = npy.read_magic(file)
        read = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
        shape, by_column, dtype = read(file, max_header_size=LONGEST_HEADER)
    except Exception as error:  # the header is an expression of Python, of which a parser says this and that
        raise DataError(name, "it is no array of numpy's", USE) from error
    if dtype.hasobject or dtype.kind not in "biufV" or (dtype.kind == "V" and dtype.names is None):
        raise DataError(name, phrase("it holds {kind}, no numbers", kind=str(dtype)[:40]), USE)
    rest = content[file.tell() :]
    if not all(axis >= 0 for axis in shape) or math.prod(shape) * dtype.itemsize != len(rest):
        raise DataError(name, "it is not as long as it says", "save it again")
    if dtype.names is not None:
        flat = np.frombuffer(rest, dtype)
        fields = [flat[field] for field in dtype.names]
        if any(one.dtype.kind not in "biuf" or one.ndim != 1 for one in fields):
            raise DataError(name, "it holds more than numbers", USE)
        return np.column_stack([one.astype(float) for one in fields])
    array = np.frombuffer(rest, dtype).reshape(shape, order="F" if by_column else "C")
    return array.astype(float)


def _table(array: Array, name: str, key: str) -> Table:
    """The columns of an array: those of one that lies on its side are its rows."""
    notes: tuple[str, ...] = (phrase("An array of shape {shape}.", shape=str(array.shape)),)
    if array.ndim == 1:
        return Table(name, (key or "1",), array[:, None], notes=notes)
    if array.ndim != 2 or 0 in array.shape:
        raise DataError(name, phrase("its shape is {shape}", shape=str(array.shape)), USE)
    if array.shape[0] <= 3 and array.shape[1] > array.shape[0]:
        array = array.T
        notes = (phrase("An array that lies on its side: its {count} rows are columns.", count=array.shape[1]),)
    if array.shape[1] > MOST_COLUMNS:
        raise DataError(name, phrase("its shape is {shape}", shape=str(array.shape)), USE)
    names = [f"{key} {place}".strip() for place in range(1, array.shape[1] + 1)]
    return Table(name, (key,) if key and len(names) == 1 else tuple(names), array, notes=notes)
