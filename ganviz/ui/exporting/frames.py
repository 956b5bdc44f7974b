"""What a film is made of: images one after the other, written as an animated GIF."""

from __future__ import annotations

import io
import zlib
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from ganviz.exporting.writing import write_file

#: Images from which the common colours are chosen, and how many colours: with four times as many a film takes half as
#: much room again and looks the same. One more is for "unchanged".
LOOKED_AT, COLOURS = 12, 63
#: How many of them are the most frequent ones as they are, of which no two are nearer than this in every channel, and
#: among how many they are looked for.
KEPT, APART, FREQUENT = 32, 12, 4096

#: Seconds for which the last image stays before the film begins again.
PAUSE = 1.5


def rgb_of(image: QImage) -> np.ndarray:
    """Returns an image's pixels, ``(height, width, 3)`` uint8 in the order red, green, blue."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    # Qt fills each row up to a multiple of four bytes.
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


class Film:
    """Collects images of one size and writes them as a GIF that loops.

    All images share one palette, so that a colour that stays the same in the run stays the same in the film.

    Args:
        frames_per_second: at most 50, which is all that GIF knows.
    """

    def __init__(self, frames_per_second: float = 12.0) -> None:
        if not 0 < frames_per_second <= 50:
            raise ValueError(f"frames_per_second: {frames_per_second} cannot be used; use above 0 and at most 50.")
        self._milliseconds = 1000 / frames_per_second
        self._size: QSize | None = None
        # A minute of pictures would fill the memory as they are; their plain areas pack well.
        self._packed: list[bytes] = []

    def __len__(self) -> int:
        return len(self._packed)

    def add(self, image: QImage) -> None:
        """Appends an image. Raises ValueError where it is not of the first one's size."""
        if self._size is None:
            self._size = image.size()
        if image.size() != self._size:
            raise ValueError(f"An image of {_text(image.size())} does not go into a film of {_text(self._size)}.")
        self._packed.append(zlib.compress(rgb_of(image).tobytes(), level=1))

    def save(self, path: Path) -> None:
        """Writes the film.

        Raises:
            ValueError: there is no image yet.
            OSError: the folder does not exist or cannot be written to.
        """
        if not self._packed:
            raise ValueError("A film needs at least one image.")
        palette = _Palette(self._colours())
        images = [palette.reduced(self._pixels(index)) for index in range(len(self))]
        durations = [round(self._milliseconds)] * len(images)
        durations[-1] += round(1000 * PAUSE)
        written = io.BytesIO()
        images[0].save(
            written, "GIF", save_all=True, append_images=images[1:], duration=durations, loop=0, optimize=False
        )
        write_file(path, written.getvalue())

    def _pixels(self, index: int) -> np.ndarray:
        """One image's colours as numbers 0xRRGGBB, ``(height, width)``."""
        assert self._size is not None
        rgb = np.frombuffer(zlib.decompress(self._packed[index]), np.uint8)
        rgb = rgb.reshape(self._size.height(), self._size.width(), 3).astype(np.uint32)
        return rgb[..., 0] << 16 | rgb[..., 1] << 8 | rgb[..., 2]

    def _colours(self) -> np.ndarray:
        """The colours that serve all images best, found from some of them: ``(colours, 3)`` uint8.

        The most frequent ones are kept as they are, but not every shade of the wide pale field: the points' blue and
        orange are among them. The rest are weighed by the root of their frequency: by frequency alone the field would
        take all, and a thin purple line would turn grey.
        """
        chosen = np.unique(np.linspace(0, len(self) - 1, LOOKED_AT).astype(int))
        pixels = np.concatenate([self._pixels(index).ravel() for index in chosen])
        numbers, counts = np.unique(pixels, return_counts=True)
        rgb = _channels(numbers)
        kept = _apart(rgb[np.argsort(counts)[::-1][:FREQUENT]])
        weighed = np.repeat(rgb, np.ceil(np.sqrt(counts)).astype(int), axis=0)
        found = Image.fromarray(weighed[None]).quantize(COLOURS - len(kept), method=Image.Quantize.MEDIANCUT)
        return np.concatenate([kept, np.array(found.getpalette(), np.uint8).reshape(-1, 3)])


class _Palette:
    """Finds the nearest of a few colours, once for each colour that occurs.

    Pillow's own search looks at the upper six bits of a channel only, which makes white a light grey.
    """

    def __init__(self, colours: np.ndarray) -> None:
        self._colours = colours
        self._nearest = np.zeros(1 << 24, np.uint8)
        self._known = np.zeros(1 << 24, bool)

    def reduced(self, pixels: np.ndarray) -> Image.Image:
        """Returns the image of ``(height, width)`` numbers 0xRRGGBB in these colours."""
        new = np.unique(pixels[~self._known[pixels]])
        for part in np.array_split(new, len(new) // 4096 + 1):
            away = _channels(part).astype(np.int32)[:, None] - self._colours
            self._nearest[part] = np.square(away).sum(axis=2).argmin(axis=1)
        self._known[new] = True
        image = Image.fromarray(self._nearest[pixels], "P")
        image.putpalette(self._colours.ravel().tolist())
        return image


def _apart(colours: np.ndarray) -> np.ndarray:
    """Of ``(n, 3)`` colours the lightest, the darkest, and the first few of which no two are much alike."""
    colours = colours.astype(int)
    light = colours.sum(axis=1)
    kept = [colours[light.argmax()], colours[light.argmin()]]
    for colour in colours:
        if all(abs(colour - other).max() >= APART for other in kept):
            kept.append(colour)
        if len(kept) == KEPT:
            break
    return np.array(kept, np.uint8)


def _channels(numbers: np.ndarray) -> np.ndarray:
    return np.stack([numbers >> 16, numbers >> 8 & 255, numbers & 255], axis=-1).astype(np.uint8)


def _text(size: QSize) -> str:
    return f"{size.width()} × {size.height()}"
