"""GIF."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image
from PIL.GifImagePlugin import getdata

from ganviz.ui.exporting.formats._film import Changes, Encoder, FilmFormat, Pixels, Shape
from ganviz.ui.exporting.formats._palette import COLOURS, Palette, chosen_colours

#: Images from which the common colours are chosen.
LOOKED_AT = 12
#: Bytes of packed images that wait for colours where none were known before.
HELD = 64 << 20
#: What differs by no more than this in every channel from what stands there may stay: a field moves in steps that
#: nobody sees, and each would have to be written.
MEANT = 5


class GifEncoder(Encoder):
    """All images share one palette, so that a colour that stays the same in the run stays the same in the film.

    Pillow packs each image; its own writer of films holds all of them until the end.
    """

    ticks = 100

    def __init__(self, path: Path, shape: Shape) -> None:
        super().__init__(path, shape)
        self._file = path.open("wb")
        self._changes = Changes()
        self._palette: Palette | None = None
        self._shown: np.ndarray | None = None
        #: Images that wait for colours, packed, and for how long each is shown.
        self._held: list[tuple[bytes, int]] = []
        self._size = 0
        if shape.samples:
            self._begin(shape.samples)

    def add(self, pixels: Pixels, stays: int = 1) -> None:
        if self._palette is not None:
            self._write(pixels, stays)
            return
        packed = zlib.compress(pixels.tobytes(), level=1)
        self._held.append((packed, stays))
        self._size += len(packed)
        if self._size > HELD:
            self._release()

    def end(self) -> None:
        if self._palette is None:
            self._release()
        self._file.write(b";")

    def close(self) -> None:
        self._file.close()

    def _release(self) -> None:
        """Chooses colours from the images that wait, and writes them."""
        if not self._held:
            raise ValueError("A film needs at least one image.")
        chosen = np.unique(np.linspace(0, len(self._held) - 1, LOOKED_AT).astype(int))
        self._begin([self._unpacked(self._held[index][0]) for index in chosen])
        held, self._held = self._held, []
        for packed, stays in held:
            self._write(self._unpacked(packed), stays)

    def _unpacked(self, packed: bytes) -> Pixels:
        size = self.shape.size
        return np.frombuffer(zlib.decompress(packed), np.uint8).reshape(size.height(), size.width(), 3)

    def _begin(self, samples: Sequence[Pixels]) -> None:
        self._palette = Palette(chosen_colours(samples))
        size, table = self.shape.size, np.zeros((COLOURS + 1, 3), np.uint8)
        table[: len(self._palette.colours)] = self._palette.colours
        bits = int(COLOURS).bit_length() - 1
        self._file.write(b"GIF89a" + _short(size.width()) + _short(size.height()) + bytes([0x80 | 0x70 | bits, 0, 0]))
        self._file.write(table.tobytes())
        self._file.write(b"!\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00")
        said = f"{self.shape.about.title}\n{self.shape.about.more.get('Command', '')}".strip().encode()
        for start in range(0, len(said), 255):
            self._file.write((b"!\xfe" if start == 0 else b"") + bytes([len(said[start : start + 255])]))
            self._file.write(said[start : start + 255])
        if said:
            self._file.write(b"\0")

    def _write(self, pixels: Pixels, stays: int) -> None:
        assert self._palette is not None
        found = self._palette.nearest(pixels)
        if self._shown is not None:
            near = np.abs(self._palette.colours[self._shown].astype(np.int16) - pixels).max(axis=2) <= MEANT
            # What has a colour of its own gets it: on a plain ground nothing is left of what stood there.
            exact = (self._palette.colours[found] == pixels).all(axis=2)
            found = np.where(near & ~exact, self._shown, found)
        left, top, right, bottom, changed = self._changes.box(found)
        self._shown = found
        part = found[top:bottom, left:right]
        if changed is not None:
            part = np.where(changed, part, np.uint8(COLOURS))
        image = Image.fromarray(np.ascontiguousarray(part), "P")
        params: dict[str, int] = {"duration": 10 * self.duration(stays), "disposal": 1}
        if changed is not None:
            params["transparency"] = COLOURS
        self._file.write(b"".join(getdata(image, (left, top), **params)))


def _short(number: int) -> bytes:
    return number.to_bytes(2, "little")


class Gif(FilmFormat):
    """Moves on every web page, in every mail and every slide, in 63 colours; larger than a film."""

    key = "gif"
    label = "GIF animation"
    encoder = GifEncoder
    most_rate = 50.0
    looks_at = LOOKED_AT
    order = 60
