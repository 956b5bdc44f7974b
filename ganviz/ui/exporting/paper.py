"""How large a picture is: in pixels, on paper, and in the units in which plots are laid out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, QSizeF

#: The units in which a plot is laid out: the numbers at its axes are so many of them high. See ``plotting.plot.SMALL``.
TEXT_UNITS = 12.0
#: The size, in pixels, at which such a unit is a pixel if nobody says how large text is.
NOMINAL = QSize(1280, 720)
#: The least pixels of a unit then: 9 for the height of the numbers.
LEAST_SCALE = 0.75
#: Dots per inch of a screen, on which sizes in pixels are meant to be seen, and of a print.
SCREEN_DPI, PRINT_DPI = 96, 300
CM_PER_INCH, POINTS_PER_INCH = 2.54, 72.0


@dataclass(frozen=True)
class Paper:
    """The size of a picture.

    A plot is laid out once, in units, and then drawn with so many pixels to the unit: text, lines, points and gaps all
    grow together, and a picture of any size shows the same thing as a file of vectors.

    Attributes:
        pixels: of a picture made of pixels.
        dpi: of these to an inch of paper.
        units_per_inch: a whole number, for files of vectors count in it.
    """

    pixels: QSize
    dpi: float
    units_per_inch: int

    @classmethod
    def of_pixels(cls, pixels: QSize, points: float | None = None, dpi: float = SCREEN_DPI) -> Paper:
        """A picture of this many pixels, with numbers of so many points, or as large as suits the size."""
        if points is not None:
            return cls(pixels, dpi, _units(points))
        scale = max(LEAST_SCALE, min(pixels.width() / NOMINAL.width(), pixels.height() / NOMINAL.height()))
        return cls(pixels, dpi, max(1, round(dpi / scale)))

    @classmethod
    def of_centimetres(cls, width: float, height: float, points: float, dpi: float = PRINT_DPI) -> Paper:
        """A picture of this size on paper, with numbers of so many points."""
        pixels = QSize(*(max(1, round(side / CM_PER_INCH * dpi)) for side in (width, height)))
        return cls(pixels, dpi, _units(points))

    @property
    def scale(self) -> float:
        """The pixels to a unit of the layout."""
        return self.dpi / self.units_per_inch

    @property
    def room(self) -> QRectF:
        """The whole picture, in units."""
        return QRectF(0, 0, self.pixels.width() / self.scale, self.pixels.height() / self.scale)

    @property
    def points(self) -> QSizeF:
        """The whole picture on paper, in points of 1/72 inch."""
        return QSizeF(self.pixels) * (POINTS_PER_INCH / self.dpi)

    @property
    def text_points(self) -> float:
        """The height of the numbers, in points."""
        return TEXT_UNITS * POINTS_PER_INCH / self.units_per_inch

    @property
    def dots_per_metre(self) -> int:
        """As a PNG says its dpi."""
        return round(self.dpi / CM_PER_INCH * 100)


def _units(points: float) -> int:
    return max(1, round(TEXT_UNITS * POINTS_PER_INCH / points))
