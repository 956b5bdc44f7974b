"""Files of somebody's own data that nobody means: each table, array or picture is read, or refused in one line."""

from __future__ import annotations

import io
import json
import random

import numpy as np
from PIL import Image
from trial import Kind, Outcome

from ganviz.own_data.files import read_content
from ganviz.own_data.made import target_of
from ganviz.own_data.table import chosen
from ganviz.refusals import LONGEST_MESSAGE, ConfigError

CELLS = [
    "1",
    "-2.5",
    "1e308",
    "1e999",
    "nan",
    "",
    " ",
    "x",
    "1,5",
    "1.000,5",
    "0x1",
    "1_0",
    "٣",
    "−1",
    "∞",
    '"',
    "'",
    "#",
    "\0",
    "True",
]
SIGNS = [",", ";", "\t", " ", "|", "\n", "\r\n", "\r", "\u2028", "\ufeff", "sep=;\n"]
VALUES = [
    1,
    -2.5,
    1e308,
    10**400,
    None,
    True,
    "x",
    [],
    {},
    [1, 2],
    [1, [2]],
    {"x": 1},
    {"x": [1, 2], "y": [3]},
    float("nan"),
]
TYPES = [
    "f4",
    "f8",
    ">f8",
    "i2",
    "u8",
    "?",
    "c16",
    "U3",
    "M8[s]",
    "f2",
    [("x", "f4"), ("y", "i4")],
    [("x", "f4", (2,))],
]
#: What is read of a case that was accepted: to make a target of many points takes longer than all else.
MADE = 200

Case = tuple[str, bytes]


def make(rng: random.Random) -> Case:
    """A file of one kind, whole or with some of its bytes changed, taken out or put in."""
    kind = rng.choice(("csv", "csv", "json", "npy", "npz", "png"))
    content = {"csv": _table, "json": _json, "npy": _npy, "npz": _npz, "png": _picture}[kind](rng)
    if rng.random() < 0.4:
        content = _broken(rng, content)
    return f"case.{kind}", content


def _table(rng: random.Random) -> bytes:
    if rng.random() < 0.3:
        return "".join(rng.choice(CELLS + SIGNS) for _ in range(rng.randrange(60))).encode("utf-8")
    separator, width, comma = rng.choice(SIGNS[:5]), rng.randrange(1, 5), rng.random() < 0.4
    lines = [separator.join(rng.choice(("x", "y", "", "a b", "1")) for _ in range(width))] * (rng.random() < 0.5)
    for _ in range(rng.randrange(1, 30)):
        cells = [rng.choice(CELLS) if rng.random() < 0.1 else f"{rng.gauss(0, 3):.3f}" for _ in range(width)]
        cells += ["9"] * (rng.random() < 0.02)
        lines.append(separator.join(cell.replace(".", ",") if comma else cell for cell in cells))
    return (
        rng.choice(("\n", "\r\n")).join(lines).encode(rng.choice(("utf-8", "utf-8-sig", "utf-16", "cp1252")), "replace")
    )


def _json(rng: random.Random) -> bytes:
    if rng.random() < 0.4:
        plain = [[rng.gauss(0, 1) for _ in range(rng.choice((1, 2, 2, 3)))] for _ in range(rng.randrange(6))]
    else:
        plain = [rng.choice(VALUES) for _ in range(rng.randrange(5))]
    whole = rng.choice((plain, {"points": plain}, {"x": plain, "y": plain}, {"x": plain, "y": 3}))
    return json.dumps(whole).encode("utf-8")


def _npy(rng: random.Random) -> bytes:
    shape = tuple(rng.choice((0, 1, 2, 3, 7, 20)) for _ in range(rng.choice((0, 1, 2, 2, 2, 3))))
    file = io.BytesIO()
    np.save(file, np.zeros(shape, np.dtype(rng.choice(TYPES))))  # type: ignore[arg-type]
    return file.getvalue()


def _npz(rng: random.Random) -> bytes:
    file, count = io.BytesIO(), rng.randrange(1, 4)
    arrays = {
        f"a{place}": np.ones(rng.choice((4, 4, 5, (4, 2), (2, 4), ())), rng.choice(TYPES[:6])) for place in range(count)
    }
    (np.savez if rng.random() < 0.5 else np.savez_compressed)(file, **arrays)  # type: ignore[arg-type]
    return file.getvalue()


def _picture(rng: random.Random) -> bytes:
    mode = rng.choice(("1", "L", "LA", "RGB", "RGBA", "P", "I;16", "CMYK"))
    picture, file = Image.new(mode, (rng.randrange(1, 40), rng.randrange(1, 40)), rng.choice((0, 0, 1))), io.BytesIO()
    picture.save(file, "JPEG" if mode == "CMYK" else "PNG")
    return file.getvalue()


def _broken(rng: random.Random, content: bytes) -> bytes:
    changed = bytearray(content)
    for _ in range(rng.randrange(1, 6)):
        at = rng.randrange(len(changed) + 1)
        what = rng.random()
        if what < 0.4:
            changed[at : at + 1] = bytes([rng.randrange(256)])
        elif what < 0.7:
            del changed[at : at + rng.randrange(1, 40)]
        else:
            changed[at:at] = rng.randbytes(rng.randrange(1, 9))
    return bytes(changed)


def attempt(case: Case) -> Outcome:
    """Reads it, and makes a target of its first columns."""
    name, content = case
    said = ""
    try:
        table = read_content(content, name)
        assert table.values.shape[1] == len(table.columns) > 0
        found = chosen(table, [str(place) for place in range(1, min(2, len(table.columns)) + 1)], True)
        assert np.isfinite(found.points).all()
        target_of(found.points[:MADE])
    except ConfigError as error:
        said = str(error)
    assert not said or said.startswith(name)
    assert "\n" not in said
    assert len(said) <= LONGEST_MESSAGE
    return Outcome(bool(said), [said] if said else [])


DATA = Kind("data", make, attempt)
