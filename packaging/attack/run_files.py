"""Run files in which something is wrong: bits, lengths, members, names, shapes, types, JSON; and bombs.

Where the system can do it, each lot is opened in a child process that may have no more than a gigabyte of memory more
than it has, and that fails when it starts a program, opens a socket, or opens a file to write outside its own folder.
"""

from __future__ import annotations

import contextlib
import copy
import io
import json
import os
import pickle
import random
import struct
import sys
import tempfile
import warnings
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from trial import Kind, Outcome

from ganviz.refusals import ConfigError
from ganviz.run_files import read_run, write_run
from ganviz.run_files.content import pictures_of
from ganviz.run_files.info import about, report

GOLDEN = [path.read_bytes() for path in sorted(Path(__file__).parents[2].glob("tests/run_files/golden/*/*.ganviz"))]
#: Bytes that reading one file may need beside what the program has.
MEMORY = 1_000_000_000
STRANGE: list[Any] = [
    *(None, True, False, 0, -1, 1, 0.5, 1e308, -1e308, 2**31, 2**62, 10**400, -(10**400), "nan", "inf", "same", ""),
    *("x", "\0", "\n", "../x", "/etc/passwd", "ü" * 600, "9" * 5000, [], {}, [[]], [0], [-1], [2**62], [0, 2**62]),
    *([1] * 5, [1e9], [True], [[1, 1]] * 3000, {"": {}}, {"x": 1}, [None], ["a"], list(range(2000)), [0] * 100_000),
]
NAMES = [
    *("run.json", "../run.json", "/run.json", "C:\\run.json", "a/b.npy", "..", ".", "", "con", "run.npy ", "RUN.NPY"),
    *("x" * 500, "ü.npy", "run.pictures.data.npy", "\0.npy", "a.npy\0.json", "~/x.npy", "run..npy", "-.npy"),
]


class Harmful:
    """Leaves a trace when it is unpickled."""

    def __reduce__(self) -> tuple[Callable[[str], int], tuple[str]]:
        return os.system, ("touch executed",)


#: The bytes of a file.
Case = bytes


def make(rng: random.Random) -> Case:
    """A good file, with something done to its bytes, its members or its JSON, or several of these."""
    content = rng.choice(GOLDEN)
    what = rng.choice(
        (_flip, _cut, _members, _members, _json, _json, _json, _arrays, _arrays, _directory, _bomb, _pile)
    )
    content = what(rng, content)
    if rng.random() < 0.1:
        content = rng.choice((_flip, _cut, _directory))(rng, content)
    return content


def _flip(rng: random.Random, content: bytes) -> bytes:
    spoilt = bytearray(content)
    for _ in range(rng.choice((0, 1, 1, 1, 2, 10, 1000))):
        place = (
            rng.randrange(len(spoilt) or 1) if rng.random() < 0.7 else -1 - rng.randrange(min(len(spoilt), 3000) or 1)
        )
        if spoilt:
            spoilt[place] ^= 1 << rng.randrange(8)
    return bytes(spoilt)


def _cut(rng: random.Random, content: bytes) -> bytes:
    start = rng.randrange(len(content) + 1)
    length = rng.choice((1, 22, 100, 10_000, len(content)))
    new = rng.choice((b"", b"\0" * 30, b"PK\x05\x06", content[-22:], rng.randbytes(50), content[:200]))
    return rng.choice((content[:start], content[start:], content[:start] + new + content[start + length :]))


def _unzipped(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _zipped(members: list[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, content in members:
            info = zipfile.ZipInfo("x")
            info.filename = name
            archive.writestr(info, content, method)
    return file.getvalue()


def _members(rng: random.Random, content: bytes) -> bytes:
    members = list(_unzipped(content).items())
    for _ in range(rng.choice((1, 1, 2, 5))):
        at = rng.randrange(len(members))
        what = rng.randrange(6)
        if what == 0:
            del members[at]
        elif what == 1:
            members.append(rng.choice(members))
        elif what == 2:
            members[at] = rng.choice(NAMES), members[at][1]
        elif what == 3:
            members.append((rng.choice(NAMES), rng.choice((b"", b"x", npy(np.zeros(3)), pickle.dumps(Harmful())))))
        elif what == 4:
            members[at] = (
                members[at][0],
                rng.choice((b"", members[at][1][:-1], members[at][1] + b"\0", rng.randbytes(99))),
            )
        else:
            other = rng.randrange(len(members))
            members[at], members[other] = (members[at][0], members[other][1]), (members[other][0], members[at][1])
        if not members:
            break
    rng.choice((lambda _: None, rng.shuffle))(members)
    method = rng.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA))
    return _zipped(members, method)


def npy(array: np.ndarray) -> bytes:
    file = io.BytesIO()
    np.lib.format.write_array(file, array, allow_pickle=True)
    return file.getvalue()


def _arrays(rng: random.Random, content: bytes) -> bytes:
    """Arrays of other shapes, types and headers; what stands in them is no number, or is pickled."""
    members = _unzipped(content)
    for _ in range(rng.choice((1, 1, 3))):
        name = rng.choice([name for name in members if name != "run.json"])
        try:
            old = np.load(io.BytesIO(members[name]))
        except (ValueError, EOFError):
            continue
        change = rng.choice(
            (
                lambda old: old * np.nan if old.dtype.kind == "f" else old,
                lambda old: old * 1e38 if old.dtype.kind == "f" else old,
                lambda old: np.zeros_like(old),
                lambda old: old[::-1].copy(),
                lambda old: old.astype(rng.choice(("f8", "i8", "i4", "u1", ">f4", "c8", "S3", "bool", "f2"))),
                lambda old: old[: rng.randrange(len(old) + 1)],
                lambda old: np.array([Harmful()], object),
                lambda old: np.asfortranarray(old.reshape(1, -1)),
                lambda old: np.zeros(3, "f4,i4"),
            )
        )
        with np.errstate(all="ignore"), contextlib.suppress(TypeError):  # of a type that there is no way from
            members[name] = _misheaded(rng, npy(change(old)))
    return _zipped(list(members.items()))


def _misheaded(rng: random.Random, made: bytes) -> bytes:
    """Now and then with another shape or version in its header."""
    if rng.random() < 0.3:
        shapes = (b"'shape': (9**9**9,", b"'shape': (2**40,", b"'shape': (-", b"'shape': (1,", b"'sh'+x(")
        made = made.replace(b"'shape': (", rng.choice(shapes))
    if rng.random() < 0.1:
        made = made[:6] + rng.choice((b"\2\0", b"\3\0", b"\xff\xff")) + made[8:]
    return made


def _json(rng: random.Random, content: bytes) -> bytes:
    members = _unzipped(content)
    plain = json.loads(members["run.json"])
    for _ in range(rng.choice((1, 1, 1, 2, 4))):
        _spoil(rng, plain)
    text = json.dumps(plain).encode()
    if rng.random() < 0.1:
        at = rng.randrange(len(text))
        new = rng.choice((b"[" * 100_000, b"{", b"\xff", b"9" * 5000, b""))
        text = text[:at] + new + text[at + rng.randrange(10) :]
    members["run.json"] = text
    return _zipped(list(members.items()))


def _spoil(rng: random.Random, plain: Any) -> None:
    node = plain
    while True:
        keys: list[Any] = list(node) if isinstance(node, dict) else list(range(len(node)))
        if not keys:
            return
        key = rng.choice(keys)
        if isinstance(node[key], (dict, list)) and rng.random() < 0.85:
            node = node[key]
            continue
        break
    what = rng.random()
    if what < 0.7:
        node[key] = copy.deepcopy(rng.choice(STRANGE))
    elif what < 0.8:
        del node[key]
    elif what < 0.9 and isinstance(node, list):
        node *= rng.choice((2, 50, 500)) if len(node) < 50 else 2
    elif isinstance(node, dict):
        node[rng.choice([*NAMES, "kind", "config"])] = node.pop(key)


def _directory(rng: random.Random, content: bytes) -> bytes:
    """Other numbers in the directory, the end of it, or before a member."""
    spoilt = bytearray(content)
    marks = [b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06"]
    for _ in range(rng.choice((1, 1, 2, 6))):
        places = [at for at in range(0, len(spoilt), 1) if spoilt[at : at + 4] == rng.choice(marks)] or [0]
        at = rng.choice(places) + 4 + 2 * rng.randrange(20)
        new = rng.choice((b"\0\0", b"\xff\xff", b"\xff\xff\xff\xff", b"\0\0\0\0", b"\1\0", rng.randbytes(2)))
        spoilt[at : at + len(new)] = new
    if rng.random() < 0.2:  # the larger sizes of zip64, which would be believed before the others
        end = spoilt.rfind(b"PK\x05\x06")
        locator = b"PK\x06\x07" + struct.pack("<IQI", 0, 0, 1)
        spoilt[end:end] = locator
    return bytes(spoilt)


def _bomb(rng: random.Random, content: bytes) -> bytes:
    """Little that becomes much: zeros, many members, long lists."""
    members = _unzipped(content)
    size = rng.choice((1 << 20, 1 << 24, 1 << 27))
    what = rng.randrange(5)
    if what == 0:
        name = rng.choice(list(members))
        members[name] = members[name][:128] + b"\0" * size
        return _zipped(list(members.items()))
    if what == 1:
        return _zipped([*members.items(), *((f"m{number}.npy", b"") for number in range(rng.choice((900, 5000))))])
    if what == 2:
        text = rng.choice((b"[]", b"{}", b"0", b'""', b'{"":0}', b"[[[]]]", b"1e5"))
        members["run.json"] = b'{"schema":1,"x":[' + b",".join([text] * (3_990_000 // (len(text) + 1))) + b"]}"
        return _zipped(list(members.items()))
    if what == 3:  # the sizes are not what comes out
        name = rng.choice(list(members))
        members[name] += b"\0" * size
        made = bytearray(_zipped(list(members.items())))
        wrong = struct.pack("<I", len(members[name]))
        return bytes(made.replace(wrong, struct.pack("<I", rng.randrange(2000))))
    plain = json.loads(members["run.json"])
    run = plain["run"]
    rng.choice(
        (
            lambda: run.update(pictures=run["pictures"] * 3000),
            lambda: plain.update(configs=plain["configs"] * 5000),
            lambda: plain.update(configs=[{}] * 1999),
            lambda: run["numbers"].update(stretches=[[1 + 2 * n, 1] for n in range(200_000)]),
            lambda: run["numbers"].update(metrics={f"m{n}": [3] for n in range(20_000)}),
            lambda: run["numbers"].update(changes=[{"iteration": n, "before": 0, "after": 0} for n in range(20_000)]),
            lambda: run.update(bookmarks=[{"iteration": 1, "word": "x"}] * 20_000),
        )
    )()
    members["run.json"] = json.dumps(plain, separators=(",", ":")).encode()
    return _zipped(list(members.items()))


def _pile(rng: random.Random, content: bytes) -> bytes:
    """Bytes that are no zip of that kind at all."""
    kinds = (
        b"PK" + rng.randbytes(rng.randrange(200)),
        b"PK\x03\x04" + b"\0" * rng.randrange(5000),
        zlib.compress(content),
        pickle.dumps(Harmful()),
        b"PK" + pickle.dumps(Harmful()),
        content + content,
        content[-22:],
        _zipped([("x", content)]),
        _zipped([]),
        b"",
    )
    return rng.choice(kinds)


# ── trying them ───────────────────────────────────────────────────────────────────────────────────────────────────────

_guarded: list[Path] = []


def _watch(event: str, values: tuple[Any, ...]) -> None:
    """Refuses what reading a file has no business with, as soon as there is a folder to be guarded."""
    if not _guarded:
        return
    if event in (
        "os.system",
        "subprocess.Popen",
        "os.exec",
        "os.spawn",
        "os.fork",
        "socket.connect",
        "pickle.find_class",
    ):
        raise AssertionError(f"{event} {values}")
    if event == "open" and isinstance(values[0], str) and (values[1] or "r")[0] in "wxa":
        assert Path(values[0]).parent == _guarded[0], f"opened to write: {values[0]}"


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) if sys.platform == "linux" else 0
    if pages:
        most = pages * resource.getpagesize() + MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def attempt(case: Case) -> Outcome:
    """Reads it; what can be read must survive being written, and be told of."""
    with tempfile.TemporaryDirectory(prefix="ganviz-attack-") as folder:
        path = Path(folder) / "run.ganviz"
        path.write_bytes(case)
        _guarded[:] = [path.parent]
        said: list[str] = []
        try:
            try:
                told = report(about(path))
                assert len(told) < 20_000, len(told)
                assert all(line.isprintable() for line in told.splitlines()), told
            except ConfigError as error:
                said.append(str(error))
            try:
                run = read_run(path)
            except ConfigError as error:
                return Outcome(True, [*said, str(error)])
            again = path.with_name("again.ganviz")
            write_run(again, run)
            read = read_run(again)
            assert len(pictures_of(read.recording)) == len(pictures_of(run.recording))
            assert read.config == run.config
            return Outcome(False, said)
        finally:
            _guarded.clear()
            left = sorted(one.name for one in path.parent.iterdir())
            assert left in (["run.ganviz"], ["again.ganviz", "run.ganviz"]), left
            assert not Path("executed").exists()


def new_kind() -> Kind:
    """Has all that is needed imported, and then limits what else may happen."""
    for content in GOLDEN:
        attempt(content)
    _limit_memory()
    sys.addaudithook(_watch)
    return Kind("run_files", make, attempt)
