"""Animated WebP."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from PIL import Image

from ganviz.ui.exporting.formats._film import Changes, Encoder, FilmFormat, Pixels, Shape

#: Lossless: how much is tried to make it small, from 0 to 6, and from 0 to 100.
METHOD, EFFORT = 2, 40
#: What the head of the file says: images that move, and some that can be seen through.
MOVES, SEEN_THROUGH = 0x02, 0x10
#: An image is laid over what is there, and stays.
LAID_OVER, IN_PLACE = 0x00, 0x02


class WebpEncoder(Encoder):
    """Pillow packs each image; its own writer of films takes all of them at once."""

    def __init__(self, path: Path, shape: Shape) -> None:
        super().__init__(path, shape)
        self._file = path.open("wb")
        self._changes = Changes()
        self._count = 0
        size = shape.size
        self._file.write(b"RIFF\0\0\0\0WEBP")
        head = bytes([MOVES | SEEN_THROUGH, 0, 0, 0]) + _three(size.width() - 1) + _three(size.height() - 1)
        self._file.write(_chunk(b"VP8X", head) + _chunk(b"ANIM", b"\xff\xff\xff\xff\0\0"))

    def add(self, pixels: Pixels, stays: int = 1) -> None:
        left, top, right, bottom, changed = self._changes.box(pixels, even=True)
        shown = np.full((bottom - top, right - left, 4), 255, np.uint8)
        shown[..., :3] = pixels[top:bottom, left:right]
        if changed is not None:
            shown[~changed] = 0
        buffer = io.BytesIO()
        Image.fromarray(shown).save(buffer, "WEBP", lossless=True, method=METHOD, quality=EFFORT)
        place = _three(left // 2) + _three(top // 2) + _three(right - left - 1) + _three(bottom - top - 1)
        way = LAID_OVER if changed is not None else IN_PLACE
        body = place + _three(self.duration(stays)) + bytes([way]) + _image(buffer.getvalue())
        self._file.write(_chunk(b"ANMF", body))
        self._count += 1

    def end(self) -> None:
        if not self._count:
            raise ValueError("A film needs at least one image.")
        length = self._file.tell() - 8
        self._file.seek(4)
        self._file.write(length.to_bytes(4, "little"))

    def close(self) -> None:
        self._file.close()


def _chunk(kind: bytes, data: bytes) -> bytes:
    return kind + len(data).to_bytes(4, "little") + data + b"\0" * (len(data) % 2)


def _image(webp: bytes) -> bytes:
    """The image itself in a file of one: its chunks of colours, and of what can be seen through."""
    found, at = b"", 12
    while at < len(webp):
        length = int.from_bytes(webp[at + 4 : at + 8], "little")
        length += length % 2
        if webp[at : at + 4] in (b"ALPH", b"VP8 ", b"VP8L"):
            found += webp[at : at + 8 + length]
        at += 8 + length
    return found


def _three(number: int) -> bytes:
    return number.to_bytes(3, "little")


class Webp(FilmFormat):
    """Every pixel as it was drawn, for web pages; half as large as an animated PNG."""

    key = "webp"
    label = "Animated WebP"
    encoder = WebpEncoder
    order = 70
