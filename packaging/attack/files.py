"""Settings files in which something is wrong: bytes, values, names, encodings."""

from __future__ import annotations

import copy
import json
import random
import tempfile
from pathlib import Path
from typing import Any

from trial import Kind, Outcome

from ganviz.presets import ENDINGS, presets, read_preset, write_preset
from ganviz.refusals import ConfigError

SHIPPED = [json.loads(json.dumps({"title": one.title, "line": one.line, "config": one.plain})) for one in presets()]
STRANGE: list[Any] = [
    *(None, True, False, 0, -1, 1, 0.5, 1e308, -1e308, 1e-320, 10**400, -(10**400), float("nan"), float("inf")),
    *("", "x", "none", "0,7", "1.5", "\ud800", "\0", "\n" * 50, "ü" * 100_000, "9" * 5000, "‮", [], {}, [[]]),
    *([1.0] * 5000, {"kind": "ring"}, {"kind": 3}, ["ring"], {"kind": ["ring"]}, {"": {}}, [None], [1, "2"]),
]
NAMES = ["", "kind", "config", "title", "seed", "x" * 100_000, "\udcff", "a.b", "__class__", "loss", "9" * 400, "\n"]
ENCODINGS = ["utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252"]

#: The bytes of a file, and what it is called.
Case = tuple[bytes, str]


def make(rng: random.Random) -> Case:
    """A shipped preset's file with one to four things wrong in its values, its text or its bytes."""
    plain = copy.deepcopy(rng.choice(SHIPPED))
    for _ in range(rng.choice((0, 1, 1, 2, 3))):
        _spoil_values(rng, plain)
    text = json.dumps(plain, ensure_ascii=rng.random() < 0.5, indent=rng.choice((None, 2)))
    encoding = rng.choice(ENCODINGS)
    content = text.encode(encoding, errors="surrogatepass" if encoding.startswith("utf") else "replace")
    for _ in range(rng.choice((0, 0, 0, 1, 3))):
        content = _spoil_bytes(rng, content)
    name = rng.choice(("mine", "mine", "mein σ", "m\udcffne", "x" * 200))
    return content, f"{name}{rng.choice(ENDINGS)}"


def _spoil_values(rng: random.Random, plain: Any) -> None:
    node = plain
    while True:
        keys = list(node) if isinstance(node, dict) else range(len(node))
        if not keys:
            return
        key = rng.choice(list(keys))
        if isinstance(node[key], (dict, list)) and rng.random() < 0.75:
            node = node[key]
            continue
        break
    what = rng.random()
    if what < 0.6:
        node[key] = copy.deepcopy(rng.choice(STRANGE))
    elif what < 0.7:
        del node[key]
    elif isinstance(node, dict):
        node[rng.choice(NAMES)] = node.pop(key) if rng.random() < 0.5 else rng.choice(STRANGE)


def _spoil_bytes(rng: random.Random, content: bytes) -> bytes:
    start = rng.randrange(len(content) + 1)
    end = min(len(content), start + rng.choice((0, 1, 1, 2, 10, 1000)))
    new = rng.choice(
        (b"", bytes([rng.randrange(256)]), b"[" * 100_000, b"{", b'"', b"\xff", b"9" * 5000, content[:end])
    )
    return content[:start] + new + content[end:]


def attempt(case: Case) -> Outcome:
    """Reads it, unless no file may be called so here. What can be read must survive being written."""
    content, name = case
    with tempfile.TemporaryDirectory(prefix="ganviz-attack-") as folder:
        path = Path(folder) / name
        try:
            path.write_bytes(content)
        except OSError:
            return Outcome()
        try:
            found = read_preset(path)
        except ConfigError as error:
            return Outcome(True, [str(error)])
        write_preset(path, found.title, found.line, found.config)
        again = read_preset(path)
        assert (again.config, again.title, again.line) == (found.config, found.title, found.line)
    return Outcome()


FILES = Kind("files", make, attempt)
