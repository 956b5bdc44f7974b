"""A zip of texts and arrays that comes from anywhere: nothing in it is believed, and nothing in it is executed.

It is a zip as ``zipfile`` writes it, narrowed to what is needed, so that there is little to be wrong about: members one
after the other from the first byte on, each stored or deflated, with plain names, no comments and no extra fields, and
the directory at the end. Arrays are those of ``numpy.lib.format`` (``.npy``), of a few plain types.

Whatever is asked for is checked against what there can be before room is made for it, and read only as far as that.
"""

from __future__ import annotations

import contextlib
import math
import os
import re
import struct
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, BinaryIO, Self

if TYPE_CHECKING:
    import zipfile

    import numpy as np

#: The ending of what is being written.
PART = ".part"
#: Members of one archive; bytes of all of them, unpacked; and of those, times what they take when packed, from a size
#: on at which it matters: runs are packed to a half, zeros to a thousandth.
MOST_MEMBERS, MOST_BYTES, MOST_RATIO, RATIO_MATTERS = 1000, 600_000_000, 200, 20_000_000
#: Numbers of an array along each of its axes, and axes.
LONGEST_AXIS, MOST_AXES = 2**31, 4
#: The types of numbers that an array may have, as numpy writes them.
TYPES = ("<f4", "<f8", "<i4", "<i8", "|b1", "|u1")
#: By which an archive is known.
MAGIC = b"PK"

_NAME = re.compile(r"[a-z0-9_]+(\.[a-z0-9_]+)*", re.ASCII)
_LONGEST_NAME, _LONGEST_HEADER, _BEFORE_HEADER = 120, 1024, 10
_HEADER = re.compile(
    rb"\{'descr': '(?P<type>[<|][a-z]\d)', 'fortran_order': False, 'shape': \((?P<count>\d{1,12}),\), \} *\n"
)
_LOCAL, _CENTRAL, _END = struct.Struct("<4s5H3I2H"), struct.Struct("<4s6H3I5H2I"), struct.Struct("<4s4H2IH")
_STORED, _DEFLATED = 0, 8
#: Bytes that are unpacked at a time.
_CHUNK = 1 << 18
#: The date of all members, so that equal contents make equal files: the first that a zip can have.
_DATE = (1980, 1, 1, 0, 0, 0)
#: Numbers are packed to nearly the same size whether it is tried hard or not, and five times as fast.
_LEVEL = 1
#: Bytes of a piece on which it is tried whether packing is worth it, pieces, and the share that is left where it is.
_TRIED, _PIECES_TRIED, _WORTH = 1 << 14, 16, 0.8


class ArchiveError(ValueError):
    """Something is wrong with an archive; the message is a clause such as "a.npy is cut off"."""


def is_archive(content: bytes) -> bool:
    """Says by the first bytes of a file whether it is one."""
    return content.startswith(MAGIC)


class _Member:
    """Where a member lies, how long it is, and what it must add up to."""

    def __init__(self, name: str, method: int, crc: int, packed: int, unpacked: int, offset: int) -> None:
        self.name, self.method, self.crc, self.packed, self.unpacked = name, method, crc, packed, unpacked
        self.offset = offset


class Archive:
    """Reads an archive; a context manager, which closes the file.

    Raises:
        OSError: the file cannot be read.
        ArchiveError: it is no archive of this kind, here or in any of the methods.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        try:
            self._members = _directory(self._file)
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()

    @property
    def names(self) -> list[str]:
        """The names of its members, in their order."""
        return list(self._members)

    def text(self, name: str, most: int) -> bytes:
        """Returns a member whole, which may have so many bytes."""
        member = self._member(name)
        if member.unpacked > most:
            raise ArchiveError(f"{name} is larger than any that GanViz writes")
        content = bytearray(member.unpacked)
        stream = _Stream(self._file, member)
        stream.fill(memoryview(content))
        stream.end()
        return bytes(content)

    def arrays(self, name: str) -> ArrayStream:
        """Begins to read a member that is a row of numbers, out of which arrays are taken one after the other."""
        return ArrayStream(_Stream(self._file, self._member(name)))

    def _member(self, name: str) -> _Member:
        if name not in self._members:
            raise ArchiveError(f"it lacks {name}")
        return self._members[name]


class _Stream:
    """Unpacks one member from its beginning to its end."""

    def __init__(self, file: BinaryIO, member: _Member) -> None:
        self.member, self.left = member, member.unpacked
        self._file, self._at, self._packed_left = file, member.offset, member.packed
        self._unpack = zlib.decompressobj(-zlib.MAX_WBITS) if member.method == _DEFLATED else None
        self._crc = 0

    def fill(self, room: memoryview) -> None:
        """Puts the next bytes where there is room for them. Raises ArchiveError where there are fewer."""
        done = 0
        while done < len(room):
            piece = self._piece(min(_CHUNK, len(room) - done))
            if not piece:
                raise ArchiveError(f"{self.member.name} is cut off")
            room[done : done + len(piece)] = piece
            self._crc = zlib.crc32(piece, self._crc)
            done += len(piece)
            self.left -= len(piece)

    def end(self) -> None:
        """Checks that all of it was read, and that it adds up."""
        if self.left or (self._unpack is not None and self._piece(1)) or self._packed_left:
            raise ArchiveError(f"{self.member.name} is longer than it says")
        if self._unpack is not None and not self._unpack.eof:
            raise ArchiveError(f"{self.member.name} is cut off")
        if self._crc != self.member.crc:
            raise ArchiveError(f"{self.member.name} is damaged")

    def _piece(self, most: int) -> bytes:
        if self._unpack is None:
            return self._next_packed(most)
        try:
            while True:
                packed = self._unpack.unconsumed_tail or self._next_packed(_CHUNK)
                piece = self._unpack.decompress(packed, most)
                if piece or not packed or self._unpack.eof:
                    if self._unpack.unused_data:
                        raise ArchiveError(f"{self.member.name} is longer than it says")
                    return piece
        except zlib.error:
            raise ArchiveError(f"{self.member.name} is damaged") from None

    def _next_packed(self, most: int) -> bytes:
        self._file.seek(self._at)
        packed = self._file.read(min(most, self._packed_left))
        self._at += len(packed)
        self._packed_left -= len(packed)
        return packed


class ArrayStream:
    """Arrays that lie one after the other in one member.

    Attributes:
        dtype: of all of them.
        left: numbers that are left.
    """

    def __init__(self, stream: _Stream) -> None:
        self._stream, self._name = stream, stream.member.name
        self.dtype, self.left = self._header()

    def _header(self) -> tuple[np.dtype, int]:
        """Reads what numpy writes before the numbers; not with numpy, which would read any expression of Python."""
        import numpy as np

        head = bytearray(min(_BEFORE_HEADER, self._stream.left))
        self._stream.fill(memoryview(head))
        length = int.from_bytes(head[8:], "little")
        if bytes(head[:8]) != b"\x93NUMPY\x01\x00" or length > min(_LONGEST_HEADER, self._stream.left):
            raise ArchiveError(f"{self._name} is no array")
        header = bytearray(length)
        self._stream.fill(memoryview(header))
        said = _HEADER.fullmatch(header)
        if said is None or said["type"].decode() not in TYPES:
            raise ArchiveError(f"{self._name} is no row of plain numbers")
        dtype, count = np.dtype(said["type"].decode()), int(said["count"])
        if count * dtype.itemsize != self._stream.left:
            raise ArchiveError(f"{self._name} does not have the size that it says")
        return dtype, count

    def take(self, shape: tuple[int, ...]) -> np.ndarray:
        """Returns the next array, read-only. Raises ArchiveError where there are not so many numbers left."""
        import numpy as np

        count = math.prod(shape)
        is_possible = len(shape) <= MOST_AXES and all(0 <= axis <= LONGEST_AXIS for axis in shape)
        if not is_possible or count > self.left or (count == 0 and sum(shape) > LONGEST_AXIS):
            raise ArchiveError(f"{self._name} has fewer numbers than it should")
        array = np.empty(shape, self.dtype)
        if count:
            self._stream.fill(array.reshape(-1).view(np.uint8).data)
            if self.dtype == np.bool_ and array.view(np.uint8).max() > 1:
                raise ArchiveError(f"{self._name} has truth values that are neither true nor false")
        self.left -= count
        array.flags.writeable = False
        return array

    def end(self) -> None:
        """Checks that all arrays were taken, and that their bytes add up."""
        self._stream.end()


def _directory(file: BinaryIO) -> dict[str, _Member]:
    """Reads which members there are; each begins where the one before ends, and so none hides in another."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - _END.size))
    tail = file.read(_END.size)
    if size < _END.size or size > MOST_BYTES + (MOST_MEMBERS << 10):
        raise ArchiveError("it is cut off" if size < _END.size else "it is larger than any that GanViz writes")
    magic, disk, first_disk, here, count, length, start, comment = _END.unpack(tail)
    if magic != b"PK\x05\x06" or disk or first_disk or comment or here != count or start + length + _END.size != size:
        raise ArchiveError("it is cut off or damaged")
    if count > MOST_MEMBERS or length > count * (_CENTRAL.size + _LONGEST_NAME):
        raise ArchiveError("it has more members than any that GanViz writes")
    file.seek(start)
    listing, members, at = file.read(length), {}, 0
    end = total = 0
    for _ in range(count):
        member, at, end = _listed(file, listing, at, end)
        if member.name in members:
            raise ArchiveError(f"it has {member.name} twice")
        members[member.name] = member
        total += member.unpacked
    if at != length or end != start:
        raise ArchiveError("its directory is damaged")
    if total > MOST_BYTES or (total > RATIO_MATTERS and total > MOST_RATIO * size):
        raise ArchiveError("unpacked it is larger than any that GanViz writes")
    return members


def _listed(file: BinaryIO, listing: bytes, at: int, begins: int) -> tuple[_Member, int, int]:
    """Reads the next entry of the directory, and checks it against what stands at the member itself.

    Returns the member, and where the next entry and the next member begin.
    """
    damaged = ArchiveError("its directory is damaged")
    if at + _CENTRAL.size > len(listing):
        raise damaged
    entry = _CENTRAL.unpack_from(listing, at)
    magic, _made_by, needs, flags, method, _time, _date, crc, packed, unpacked, named, *rest, offset = entry
    extra, comment, disk, _inner, _outer = rest
    at += _CENTRAL.size + named
    if magic != b"PK\x01\x02" or extra or comment or disk or named > _LONGEST_NAME or offset != begins:
        raise damaged
    raw = listing[at - named : at]
    name = _checked_name(raw)
    if flags or method not in (_STORED, _DEFLATED) or needs > 20:
        raise ArchiveError(f"{name} is packed in a way that GanViz does not use")
    file.seek(offset)
    local = file.read(_LOCAL.size + named)
    expected = (b"PK\x03\x04", needs, flags, method, _time, _date, crc, packed, unpacked, named, 0)
    if len(local) != _LOCAL.size + named or _LOCAL.unpack_from(local) != expected or local[_LOCAL.size :] != raw:
        raise damaged
    if method == _STORED and packed != unpacked:
        raise damaged
    data = offset + _LOCAL.size + named
    return _Member(name, method, crc, packed, unpacked, data), at, data + packed


def _checked_name(raw: bytes) -> str:
    """Returns a plain name: no folder, no drive, nothing that leads elsewhere."""
    name = raw.decode("latin-1")
    if len(raw) > _LONGEST_NAME or not _NAME.fullmatch(name):
        raise ArchiveError("it has a member whose name GanViz does not use")
    return name


def part_of(path: Path) -> Path:
    """What an archive is called while it is being written."""
    return path.with_name(path.name + PART)


def write_archive(path: Path, texts: Mapping[str, bytes], arrays: Iterable[tuple[str, list[np.ndarray]]]) -> None:
    """Writes an archive in the place of what is there; equal contents make equal bytes.

    It is written beside it under another name, down to the disk, and then renamed: whatever goes wrong, the file is the
    old one or the new one, whole.

    Args:
        texts: the members that are bytes.
        arrays: the members that are rows of numbers: arrays of one type, one after the other.

    Raises:
        OSError: it cannot be written.
        ArchiveError: it would be larger than what can be read again.
    """
    import zipfile

    part = part_of(path)
    try:
        with part.open("wb") as file:
            with zipfile.ZipFile(file, "w", allowZip64=False) as archive:
                for name, content in texts.items():
                    with _begun(archive, name, len(content)) as member:
                        member.write(content)
                for name, row in arrays:
                    _write_row(archive, name, row)
            file.flush()
            os.fsync(file.fileno())
        with Archive(part):  # whatever cannot be read again is noticed now
            pass
        part.replace(path)
    except zipfile.LargeZipFile:
        raise ArchiveError("it is more than GanViz reads") from None
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    _sync_folder(path.parent)


def _begun(archive: zipfile.ZipFile, name: str, size: int, is_packed: bool = True) -> IO[bytes]:
    import zipfile

    info = zipfile.ZipInfo(name, _DATE)
    info.compress_type = zipfile.ZIP_DEFLATED if is_packed else zipfile.ZIP_STORED
    info._compresslevel = _LEVEL  # type: ignore[attr-defined]
    info.create_system, info.external_attr, info.file_size = 3, 0o600 << 16, size
    return archive.open(info, "w")


def _write_row(archive: zipfile.ZipFile, name: str, row: list[np.ndarray]) -> None:
    import io

    import numpy as np
    from numpy.lib import format as npy

    descr = row[0].dtype.newbyteorder("<").str
    assert all(array.dtype == row[0].dtype for array in row), name
    pieces = [np.ascontiguousarray(array, descr).reshape(-1).view(np.uint8) for array in row]
    size, header = sum(piece.size for piece in pieces), io.BytesIO()
    shape = (size // row[0].dtype.itemsize,)
    npy.write_array_header_1_0(header, {"descr": descr, "fortran_order": False, "shape": shape})
    with _begun(archive, name, header.tell() + size, _is_worth_packing(pieces)) as member:
        member.write(header.getvalue())
        for piece in pieces:
            if piece.size:
                member.write(piece.data)


def _is_worth_packing(pieces: list[np.ndarray]) -> bool:
    """Tries it on a few of the pieces: numbers that are mostly noise take seconds and get a tenth smaller."""
    few = b"".join(piece[:_TRIED].tobytes() for piece in pieces[:: max(1, len(pieces) // _PIECES_TRIED)])
    return len(few) < _TRIED or len(zlib.compress(few, _LEVEL)) < _WORTH * len(few)


def _sync_folder(folder: Path) -> None:
    """Has the new name written down too, where the system lets that be asked for."""
    with contextlib.suppress(OSError):
        place = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(place)
        finally:
            os.close(place)
