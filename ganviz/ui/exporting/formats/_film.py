"""What the kinds of files share that move."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import ClassVar, Self

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from ganviz.exporting.timing import ticks_until
from ganviz.ui.exporting.formats import About, Format

#: An image's colours: ``(height, width, 3)`` uint8, red, green, blue.
Pixels = np.ndarray


@dataclass(frozen=True)
class Shape:
    """What all images of a film have in common.

    Attributes:
        size: in pixels.
        rate: of them a second.
        samples: some of those to come, from which colours can be chosen; none where they are not known yet.
        about: what the file says of itself.
    """

    size: QSize
    rate: float
    samples: Sequence[Pixels] = ()
    about: About = field(default_factory=About)


class Encoder:
    """Writes one film into a file, each image as it comes. A context that ends with the film whole, or given up.

    Attributes:
        ticks: of the file's clock in a second.
    """

    ticks: ClassVar[int] = 1000

    def __init__(self, path: Path, shape: Shape) -> None:
        self.path, self.shape = path, shape
        self._frames = self._ticks = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self.end()
        finally:
            self.close()

    def add(self, pixels: Pixels, stays: int = 1) -> None:
        """Appends an image that is shown for so many frames' time. Raises OSError where it cannot be written."""
        raise NotImplementedError

    def end(self) -> None:
        """Writes what comes after the last image. Raises OSError where it cannot be written."""

    def close(self) -> None:
        """Lets the file go, whole or not."""

    def duration(self, stays: int) -> int:
        """Returns how many ticks the next image stays: all together never stray from the rate by more than one."""
        self._frames += stays
        before, self._ticks = self._ticks, ticks_until(self._frames, self.shape.rate, self.ticks)
        return self._ticks - before


class FilmFormat(Format):
    """A kind of file that moves.

    Attributes:
        encoder: writes it.
        loops: it begins again at its end, so that its last image has to stay for a while.
        most_rate: frames a second at most.
        looks_at: so many images should be known before the first, from which its colours are chosen.
        is_even: its sides are even numbers of pixels.
    """

    needs_frames = True
    encoder: ClassVar[type[Encoder]]
    loops: ClassVar[bool] = True
    most_rate: ClassVar[float] = 60.0
    looks_at: ClassVar[int] = 0
    is_even: ClassVar[bool] = False

    @classmethod
    def size(cls, wanted: QSize) -> QSize:
        """The nearest size that it can have."""
        if not cls.is_even:
            return wanted
        return QSize(*(max(2, side - side % 2) for side in (wanted.width(), wanted.height())))


class Changes:
    """Tells what of an image differs from the one before, for files that hold no more than that."""

    def __init__(self) -> None:
        self._before: np.ndarray | None = None

    def box(self, image: np.ndarray, even: bool = False) -> tuple[int, int, int, int, np.ndarray | None]:
        """Returns left, top, right, bottom of what changed, and which of it did; None for all, of the first image.

        Args:
            even: left and top are even numbers.
        """
        before, self._before = self._before, image
        height, width = image.shape[:2]
        if before is None:
            return 0, 0, width, height, None
        changed = image != before
        if changed.ndim == 3:
            changed = changed.any(axis=2)
        rows, columns = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
        if not len(rows):
            return 0, 0, 1, 1, changed[:1, :1]
        left, top, right, bottom = int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1
        if even:
            left, top = left - left % 2, top - top % 2
        return left, top, right, bottom, changed[top:bottom, left:right]


def pixels_of(image: QImage) -> Pixels:
    """Returns an image's colours."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    # Qt fills each row up to a multiple of four bytes.
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()
