"""Animated PNG."""

from __future__ import annotations

import io
import zlib
from pathlib import Path

import numpy as np
from PIL import Image

from ganviz.ui.exporting.formats import SOFTWARE
from ganviz.ui.exporting.formats._film import Changes, Encoder, FilmFormat, Pixels, Shape

#: Where in the file it says how many images there are: after the signature and the head.
COUNT_AT = 8 + 25
SIGNATURE = b"\x89PNG\r\n\x1a\n"


class ApngEncoder(Encoder):
    """Pillow packs each image; its own writer of films holds all of them until the end."""

    def __init__(self, path: Path, shape: Shape) -> None:
        super().__init__(path, shape)
        self._file = path.open("wb")
        self._changes = Changes()
        self._count = self._chunks = 0
        size = shape.size
        head = _long(size.width()) + _long(size.height()) + bytes([8, 6, 0, 0, 0])
        self._file.write(SIGNATURE + _chunk(b"IHDR", head) + self._counted())
        for name, text in {"Title": shape.about.title, "Software": SOFTWARE, **shape.about.more}.items():
            packed = name.encode("latin-1") + b"\0\1\0\0\0" + zlib.compress(text.encode("utf-8"))
            self._file.write(_chunk(b"iTXt", packed))

    def add(self, pixels: Pixels, stays: int = 1) -> None:
        left, top, right, bottom, changed = self._changes.box(pixels)
        shown = np.full((bottom - top, right - left, 4), 255, np.uint8)
        shown[..., :3] = pixels[top:bottom, left:right]
        if changed is not None:
            shown[~changed] = 0
        place = _long(right - left) + _long(bottom - top) + _long(left) + _long(top)
        delay = _short(self.duration(stays)) + _short(self.ticks)
        # Stays as it is afterwards, and is laid over what is there.
        self._file.write(_chunk(b"fcTL", self._number() + place + delay + bytes([0, changed is not None])))
        buffer = io.BytesIO()
        Image.fromarray(shown).save(buffer, "PNG", compress_level=6)
        for data in _parts(buffer.getvalue(), b"IDAT"):
            first = self._count == 0
            self._file.write(_chunk(b"IDAT", data) if first else _chunk(b"fdAT", self._number() + data))
        self._count += 1

    def end(self) -> None:
        if not self._count:
            raise ValueError("A film needs at least one image.")
        self._file.write(_chunk(b"IEND", b""))
        self._file.seek(COUNT_AT)
        self._file.write(self._counted())

    def close(self) -> None:
        self._file.close()

    def _counted(self) -> bytes:
        return _chunk(b"acTL", _long(self._count) + _long(0))

    def _number(self) -> bytes:
        self._chunks += 1
        return _long(self._chunks - 1)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return _long(len(data)) + kind + data + _long(zlib.crc32(kind + data))


def _parts(png: bytes, wanted: bytes) -> list[bytes]:
    """The contents of all chunks of one kind."""
    found, at = [], len(SIGNATURE)
    while at < len(png):
        length = int.from_bytes(png[at : at + 4], "big")
        if png[at + 4 : at + 8] == wanted:
            found.append(png[at + 8 : at + 8 + length])
        at += length + 12
    return found


def _long(number: int) -> bytes:
    return number.to_bytes(4, "big")


def _short(number: int) -> bytes:
    return number.to_bytes(2, "big")


class Apng(FilmFormat):
    """Every pixel as it was drawn, for web pages; large."""

    key = "apng"
    label = "Animated PNG"
    encoder = ApngEncoder
    order = 80
