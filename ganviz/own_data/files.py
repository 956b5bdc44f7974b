"""A file that somebody brings, by what it is rather than by what it is called."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from ganviz.own_data.arrays import read_npy, read_npz
from ganviz.own_data.json_points import read_json
from ganviz.own_data.picture import read_picture
from ganviz.own_data.table import MOST_BYTES, DataError, Table
from ganviz.own_data.text import Written, decoded, table_of_text
from ganviz.phrases import phrase

#: Endings of files that a dialog offers.
ENDINGS = (".csv", ".tsv", ".txt", ".dat", ".json", ".npy", ".npz")
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp")
#: How pictures begin.
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"RIFF")
#: How tables are called that may begin as a picture does.
_TEXTS = (".csv", ".tsv", ".txt", ".dat")
_NPY, _ZIP = b"\x93NUMPY", b"PK\x03\x04"


def read_file(path: Path) -> Table:
    """Returns what a file holds; it is read once.

    Raises:
        DataError: it cannot be read; the message names the file and the line, and says what was expected.
    """
    return read_content(content_of(path), path.name)


def read_content(content: bytes, name: str, written: Written | None = None) -> Table:
    """Returns the table, the array or the picture that some bytes are. Raises DataError.

    Args:
        name: what they are called.
        written: how a text is written, if that is known.
    """
    if content.startswith(_NPY):
        return read_npy(content, name)
    if content.startswith(_ZIP):
        return read_npz(content, name)
    if content.startswith(_PICTURES) and not name.lower().endswith(_TEXTS):
        return read_picture(content, name)
    text = decoded(content, name)
    if text.lstrip()[:1] in ("[", "{"):
        return read_json(text, name)
    return table_of_text(text, name, written)


def holds_settings(path: Path) -> bool:
    """Says whether a file of JSON holds settings, rather than points."""
    try:
        plain = json.loads(content_of(path))
    except (DataError, ValueError, RecursionError):
        return False
    return isinstance(plain, dict) and "config" in plain


def write_points(path: Path, points: np.ndarray) -> None:
    """Writes ``(n, dimension)`` points as CSV, or as numpy's own. Raises OSError; what was there is then kept."""
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            if path.suffix.lower() == ".csv":
                names = ",".join(("x", "y")[: points.shape[1]])
                np.savetxt(file, points, "%.9g", ",", header=names, comments="")
            else:
                np.save(file, points, allow_pickle=False)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def content_of(path: Path) -> bytes:
    """Returns the bytes of a file that is not too large. Raises DataError."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        problem = phrase("it cannot be read ({problem})", problem=getattr(error, "strerror", None) or str(error))
        raise DataError(path.name, problem, "use a file that is there") from None
    if len(content) > MOST_BYTES:
        raise DataError(path.name, "it is larger than 64 MB", "use fewer points")
    return content
