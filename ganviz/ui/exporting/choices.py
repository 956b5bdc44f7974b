"""What somebody chooses of a picture."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

from PySide6.QtCore import QSize

from ganviz import registry
from ganviz.ui.exporting.paper import PRINT_DPI, SCREEN_DPI, Paper
from ganviz.ui.remembered import Remembered
from ganviz.ui.theme import PICTURE_THEMES, Theme

#: What a list of ``PICTURE_THEMES`` calls them.
THEME_LABELS = {"print": "For print", "light": "Light", "dark": "Dark", "contrast": "High contrast"}
PIXELS, CENTIMETRES = "px", "cm"
UNITS = (PIXELS, CENTIMETRES)
#: Where the files are of which one is chosen by its name.
COMPOSITIONS, FORMATS, VIEWS = "ganviz.ui.exporting.compositions", "ganviz.ui.exporting.formats", "ganviz.ui.views"
#: The least and the largest of what can be chosen.
SIDE = {PIXELS: (64.0, 16384.0), CENTIMETRES: (2.0, 200.0)}
DPI, POINTS, MOMENTS = (30.0, 1200.0), (3.0, 72.0), (2, 12)
#: More pixels would take more than a gigabyte to draw.
MOST_PIXELS = 200_000_000


@dataclass(frozen=True)
class Size:
    """A usual size of a picture.

    Attributes:
        key, label: its name in files and in a list.
        unit: of ``width`` and ``height``, one of ``UNITS``.
        points: the height of the numbers at the axes; None for what suits the size.
    """

    key: str
    label: str
    unit: str
    width: float
    height: float
    dpi: float
    points: float | None


#: The usual ones: what stands in a column of a paper is read at arm's length, a slide from the back of a room.
SIZES = (
    Size("slide", "Slide, 16:9", PIXELS, 1920, 1080, SCREEN_DPI, None),
    Size("slide-large", "Slide, 16:9, large text", PIXELS, 1920, 1080, SCREEN_DPI, 18),
    Size("screen", "Screen, 1280 × 720", PIXELS, 1280, 720, SCREEN_DPI, None),
    Size("uhd", "Screen, 3840 × 2160", PIXELS, 3840, 2160, SCREEN_DPI, None),
    Size("column", "One column of a paper", CENTIMETRES, 8.5, 7.0, PRINT_DPI, 7),
    Size("columns", "Two columns of a paper", CENTIMETRES, 17.5, 9.5, PRINT_DPI, 7.5),
    Size("a4", "A4 page", CENTIMETRES, 21.0, 29.7, PRINT_DPI, 7.5),
    Size("a4-across", "A4 page, across", CENTIMETRES, 29.7, 21.0, PRINT_DPI, 9),
)


@dataclass(frozen=True)
class Choices:
    """How a picture is composed, how large it is and how it looks.

    Attributes:
        composition: the key of one.
        view: the key of the view of a composition of one.
        moments: how many, where a composition takes several.
        unit: of ``width`` and ``height``, one of ``UNITS``.
        dpi: dots per inch.
        points: the height of the numbers at the axes, in points; None for what suits a size in pixels.
        theme: one of ``PICTURE_THEMES``.
        transparent: nothing lies behind.
        caption, axis_titles, formula: what is written besides.
        outlines: files of vectors have words as shapes.
        ending: of the file.
    """

    composition: str = "whole"
    view: str = ""
    moments: int = 5
    unit: str = PIXELS
    width: float = 1920
    height: float = 1080
    dpi: float = SCREEN_DPI
    points: float | None = None
    theme: str = "light"
    transparent: bool = False
    caption: bool = True
    axis_titles: bool = False
    formula: bool = False
    outlines: bool = False
    ending: str = "png"

    @property
    def paper(self) -> Paper:
        """How large that is."""
        if self.unit == CENTIMETRES:
            return Paper.of_centimetres(self.width, self.height, self.points or 8, self.dpi)
        return Paper.of_pixels(QSize(round(self.width), round(self.height)), self.points, self.dpi)

    @property
    def colours(self) -> Theme:
        """The theme itself."""
        return PICTURE_THEMES[self.theme]

    @property
    def size(self) -> Size | None:
        """The usual size that this is, or None."""
        own = (self.unit, self.width, self.height, self.dpi, self.points)
        return next((one for one in SIZES if (one.unit, one.width, one.height, one.dpi, one.points) == own), None)

    def with_size(self, size: Size) -> Choices:
        """Returns the same in a usual size."""
        return replace(self, unit=size.unit, width=size.width, height=size.height, dpi=size.dpi, points=size.points)

    def problem(self) -> str | None:
        """Says in one sentence why this cannot be drawn, or None."""
        pixels = self.paper.pixels
        if pixels.width() * pixels.height() > MOST_PIXELS:
            return "That is more pixels than can be drawn: choose a smaller size or fewer dots per inch."
        return None

    def kept(self) -> dict[str, object]:
        """Returns what is not as at first, as plain values, to be remembered."""
        values = {one.name: (getattr(self, one.name), one.default) for one in fields(self)}
        return {name: value for name, (value, usual) in values.items() if value != usual}

    @classmethod
    def recalled(cls, kept: Remembered) -> Choices:
        """Returns what was remembered; what is missing or cannot be used is as at first."""
        unit = kept.one_of("unit", UNITS) or PIXELS
        found: dict[str, Any] = {
            "composition": kept.one_of("composition", registry.names(COMPOSITIONS)),
            "view": kept.one_of("view", registry.names(VIEWS)),
            "ending": kept.one_of("ending", registry.names(FORMATS)),
            "moments": kept.number("moments", *MOMENTS),
            "unit": unit,
            "width": kept.number("width", *SIDE[unit]),
            "height": kept.number("height", *SIDE[unit]),
            "dpi": kept.number("dpi", *DPI),
            "points": kept.number("points", *POINTS),
            "theme": kept.one_of("theme", PICTURE_THEMES),
            **{name: kept.flag(name) for name in ("transparent", "caption", "axis_titles", "formula", "outlines")},
        }
        if found["moments"] is not None:
            found["moments"] = round(found["moments"])
        made = cls(**{name: value for name, value in found.items() if value is not None})
        return made if made.problem() is None else cls()
