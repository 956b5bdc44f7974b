"""A few colours that serve all images of a film."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image

#: How many colours: with four times as many a film takes half as much room again and looks the same. One more is for
#: "unchanged".
COLOURS = 63
#: How many of them are the most frequent ones as they are, of which no two are nearer than this in every channel, and
#: among how many they are looked for.
KEPT, APART, FREQUENT = 32, 12, 4096


def chosen_colours(samples: Sequence[np.ndarray]) -> np.ndarray:
    """Returns the colours that serve these ``(height, width, 3)`` images best: ``(colours, 3)`` uint8.

    The most frequent ones are kept as they are, but not every shade of the wide pale field: the points' blue and
    orange are among them. The rest are weighed by the root of their frequency: by frequency alone the field would
    take all, and a thin purple line would turn grey.
    """
    pixels = np.concatenate([_numbers(image).ravel() for image in samples])
    numbers, counts = np.unique(pixels, return_counts=True)
    rgb = _channels(numbers)
    kept = _apart(rgb[np.argsort(counts)[::-1][:FREQUENT]])
    weighed = np.repeat(rgb, np.ceil(np.sqrt(counts)).astype(int), axis=0)
    found = Image.fromarray(weighed[None]).quantize(COLOURS - len(kept), method=Image.Quantize.MEDIANCUT)
    return np.concatenate([kept, np.array(found.getpalette(), np.uint8).reshape(-1, 3)])


class Palette:
    """Finds the nearest of a few colours, once for each colour that occurs.

    Pillow's own search looks at the upper six bits of a channel only, which makes white a light grey.

    Attributes:
        colours: ``(colours, 3)`` uint8.
    """

    def __init__(self, colours: np.ndarray) -> None:
        self.colours = colours
        self._nearest = np.zeros(1 << 24, np.uint8)
        self._known = np.zeros(1 << 24, bool)

    def nearest(self, pixels: np.ndarray) -> np.ndarray:
        """Returns which colour is nearest, ``(height, width)`` uint8, to each pixel of an image."""
        numbers = _numbers(pixels)
        new = np.unique(numbers[~self._known[numbers]])
        for part in np.array_split(new, len(new) // 4096 + 1):
            away = _channels(part).astype(np.int32)[:, None] - self.colours
            self._nearest[part] = np.square(away).sum(axis=2).argmin(axis=1)
        self._known[new] = True
        found: np.ndarray = self._nearest[numbers]
        return found


def _numbers(pixels: np.ndarray) -> np.ndarray:
    """An image's colours as numbers 0xRRGGBB, ``(height, width)``."""
    wide = pixels.astype(np.uint32)
    numbers: np.ndarray = wide[..., 0] << 16 | wide[..., 1] << 8 | wide[..., 2]
    return numbers


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
