"""Archives from anywhere."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from ganviz.archive import MOST_MEMBERS, Archive, ArchiveError, write_archive

NUMBERS = np.arange(6, dtype=np.float32)


def npy(array: np.ndarray, **options: bool) -> bytes:
    file = io.BytesIO()
    np.lib.format.write_array(file, array, **options)
    return file.getvalue()


def zipped(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip as Python makes it."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of one name twice
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return file.getvalue()


def read(path: Path) -> tuple[bytes, np.ndarray]:
    """A text and an array, as of a run."""
    with Archive(path) as archive:
        text = archive.text("run.json", 100)
        row = archive.arrays("a.npy")
        array = row.take((row.left,))
        row.end()
    return text, array


def refusal(path: Path) -> str:
    with pytest.raises(ArchiveError) as refused:
        read(path)
    message = str(refused.value)
    assert "\n" not in message
    return message


def test_what_was_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.ganviz"
    flags = np.array([[True], [False]])
    write_archive(path, {"run.json": b"{}"}, [("a.npy", [NUMBERS, NUMBERS[:4].reshape(2, 2)]), ("b.npy", [flags])])
    with Archive(path) as archive:
        assert archive.names == ["run.json", "a.npy", "b.npy"]
        row = archive.arrays("a.npy")
        assert row.take((6,)).tolist() == NUMBERS.tolist()
        taken = row.take((2, 2))
        assert (taken.tolist(), taken.flags.writeable, taken.base) == ([[0, 1], [2, 3]], False, None)
        row.end()
        assert archive.arrays("b.npy").take((2, 1)).tolist() == flags.tolist()
    assert [one.name for one in tmp_path.iterdir()] == ["a.ganviz"]
    with zipfile.ZipFile(path) as plain:
        assert plain.testzip() is None, "any program opens it"
        assert np.load(io.BytesIO(plain.read("a.npy"))).tolist() == [*NUMBERS.tolist(), 0, 1, 2, 3]


def test_equal_contents_make_equal_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_archive(tmp_path / name, {"run.json": b"{}"}, [("a.npy", [NUMBERS])])
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_a_stored_member_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "a.ganviz"
    path.write_bytes(zipped(("run.json", b"{}"), ("a.npy", npy(NUMBERS)), method=zipfile.ZIP_STORED))
    assert read(path)[1].tolist() == NUMBERS.tolist()


WHOLE = zipped(("run.json", b"{}"), ("a.npy", npy(NUMBERS)))


def _with(at: int, new: bytes) -> bytes:
    at %= len(WHOLE)
    return WHOLE[:at] + new + WHOLE[at + len(new) :]


class Harmful:
    """Says when it is unpickled."""

    def __reduce__(self) -> tuple[Callable[[str], None], tuple[str]]:
        return pytest.fail, ("something was executed",)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"PK\x03\x04", "it is cut off"),
        (WHOLE[:-1], "it is cut off or damaged"),
        (WHOLE[1:], "it is cut off or damaged"),
        (b"x" + WHOLE, "it is cut off or damaged"),
        (WHOLE + WHOLE, "it is cut off or damaged"),
        (_with(-22 + 10, struct.pack("<H", 60_000)), "it is cut off or damaged"),
        (zipped(("../run.json", b"{}")), "a member whose name GanViz does not use"),
        (zipped(("/etc/passwd", b"")), "a member whose name GanViz does not use"),
        (zipped(("C:\\x", b"")), "a member whose name GanViz does not use"),
        (zipped(("a/b", b"")), "a member whose name GanViz does not use"),
        (zipped(("..", b"")), "a member whose name GanViz does not use"),
        (zipped(("con\udcff".encode("utf-8", "surrogateescape").decode("latin-1"), b"")), "name GanViz does not use"),
        (zipped(("a", b""), ("a", b"")), "it has a twice"),
        (zipped(*((f"m{i}", b"") for i in range(MOST_MEMBERS + 1))), "it has more members"),
        (zipped(("run.json", b"{}"), ("a.npy", npy(NUMBERS)), method=zipfile.ZIP_LZMA), "is packed in a way"),
        (zipped(("run.json", b"{}")), "it lacks a.npy"),
        (zipped(("run.json", b"x" * 101), ("a.npy", npy(NUMBERS))), "run.json is larger"),
        (zipped(("run.json", b"{}"), ("a.npy", b"\0" * 50_000_000)), "unpacked it is larger"),
        (zipped(("run.json", b"{}"), ("a.npy", b"")), "a.npy is no array"),
        (zipped(("run.json", b"{}"), ("a.npy", npy(NUMBERS)[:-1])), "a.npy does not have the size that it says"),
        (zipped(("run.json", b"{}"), ("a.npy", npy(NUMBERS) + b"x")), "a.npy does not have the size that it says"),
        (zipped(("run.json", b"{}"), ("a.npy", npy(NUMBERS.reshape(2, 3)))), "a.npy is no row of plain numbers"),
        (zipped(("run.json", b"{}"), ("a.npy", npy(NUMBERS.astype(complex)))), "a.npy is no row of plain numbers"),
        (zipped(("run.json", b"{}"), ("a.npy", npy(NUMBERS.astype(">f4")))), "a.npy is no row of plain numbers"),
        (zipped(("run.json", b"{}"), ("a.npy", npy(np.zeros(2, "f4,i4")))), "a.npy is no row of plain numbers"),
        (
            zipped(("run.json", b"{}"), ("a.npy", npy(np.array([Harmful()]), allow_pickle=True))),
            "a.npy is no row of plain numbers",
        ),
        (
            zipped(("run.json", b"{}"), ("a.npy", npy(NUMBERS).replace(b"(6,)", b"(9**9**9,)"))),
            "a.npy is no row of plain numbers",
        ),
        (
            zipped(("run.json", b"{}"), ("a.npy", npy(NUMBERS).replace(b"'<f4'", b"'" + b"(" * 80))),
            "a.npy is no row of plain numbers",
        ),
        (
            zipped(("run.json", b"{}"), ("a.npy", npy(np.array([True]))[:-1] + b"\x02")),
            "truth values that are neither true nor false",
        ),
    ],
)
def test_what_is_wrong_is_refused(content: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "a.ganviz"
    path.write_bytes(content)
    assert said in refusal(path)


def test_no_bit_can_be_flipped_unnoticed(tmp_path: Path) -> None:
    path = tmp_path / "a.ganviz"
    whole = zipped(("run.json", b"{}"), ("a.npy", npy(NUMBERS)))
    path.write_bytes(whole)
    right = read(path)[1].tolist()
    for place in range(8 * len(whole)):
        flipped = bytearray(whole)
        flipped[place // 8] ^= 1 << place % 8
        path.write_bytes(flipped)
        try:
            text, array = read(path)
        except ArchiveError:
            continue
        assert (text, array.tolist()) == (b"{}", right), place


def test_no_member_hides_in_another(tmp_path: Path) -> None:
    """Two names for the same bytes, by which a few kilobytes become gigabytes."""
    whole = zipped(("a", b"x" * 100), ("b", b"x" * 100))
    end = whole.rindex(b"PK\x05\x06")
    start = struct.unpack("<I", whole[end + 16 : end + 20])[0]
    second = whole.index(b"PK\x01\x02", start + 4)
    path = tmp_path / "a.ganviz"
    path.write_bytes(whole[: second + 42] + struct.pack("<I", 0) + whole[second + 46 :])
    assert "its directory is damaged" in refusal(path)


def test_what_cannot_be_written_leaves_the_file_that_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.ganviz"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_archive(path, {"run.json": b"{}"}, [("a.npy", [NUMBERS])])
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["a.ganviz"]
