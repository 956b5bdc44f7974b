"""One language of colours for everything that is drawn, light and dark.

Data is blue, the generator is orange, the discriminator is the field between them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetricsF, QPen

if TYPE_CHECKING:
    import numpy as np

Rgb = str

#: The least scale before an audience: that of a screen of so many pixels in height; on a higher one it grows with it,
#: up to the most.
PRESENTED_SCALE, PRESENTED_HEIGHT, PRESENTED_MOST = 1.5, 900, 4.0
#: Steps of the field's colours; neighbours differ by less than one of a screen's 256 levels.
FIELD_STEPS = 256

#: The least contrast of a text with its ground (WCAG 2.2, AA).
LEGIBLE = 4.5

#: The least opacity of what lies under a word on a plot, in the colour of the field's middle.
PILL = 0.6


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours and sizes of one look; ``scale`` multiplies text and widths (1 at a desk, more at a projector)."""

    name: str
    background: Rgb
    panel: Rgb
    border: Rgb
    grid: Rgb
    text: Rgb
    muted: Rgb
    data: Rgb
    generator: Rgb
    discriminator: Rgb
    optimal: Rgb
    field_fake: Rgb
    field_middle: Rgb
    field_real: Rgb
    warning: Rgb
    accent: Rgb
    scale: float = 1.0
    antialias: bool = False
    #: Nothing moves by itself: words take their places at once, nothing fades or blinks.
    is_still: bool = False

    @property
    def is_dark(self) -> bool:
        """Its ground is darker than its text."""
        return QColor(self.background).lightness() < QColor(self.text).lightness()

    def scaled(self, scale: float) -> Theme:
        return replace(self, scale=scale)

    def font_size(self, size: float) -> float:
        """A size in pixels at this theme's scale."""
        return size * self.scale

    def line_width(self, width: float = 1.0) -> float:
        """A pen's width; live drawing stays at 1, where Qt is fast (20,000 points: 12 ms, at width 2 36 ms)."""
        return width * self.scale if self.antialias else max(1.0, round(width * self.scale))

    def font(self, size: float, bold: bool = False) -> QFont:
        """A font of ``size`` pixels at scale 1, with digits of equal width so that numbers stand still."""
        return _font(max(1, round(self.font_size(size))), bold, self.antialias)

    def pen(
        self, colour: Rgb, width: float = 1.0, alpha: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine
    ) -> QPen:
        """A pen of ``width`` pixels at scale 1, whatever the zoom of the plot; ``alpha`` is its opacity.

        On a screen it counts the screen's own pixels. In a picture it counts those of the layout: it grows with the
        rest, and a file of vectors is drawn at any size.
        """
        pen = QPen(tinted(colour, alpha), self.line_width(width), style)
        pen.setCosmetic(not self.antialias)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def hairline(self, colour: Rgb, alpha: float = 1.0) -> QPen:
        """A pen of one pixel at any scale, for what consists of many lines: wider ones are drawn ten times slower."""
        pen = QPen(tinted(colour, alpha), 1.0)
        pen.setCosmetic(not self.antialias)
        return pen

    def ink(self, colour: Rgb) -> Rgb:
        """This colour as text: where it would be too faint on some ground of a plot, the next one that is legible."""
        return _ink(self, colour)

    def grounds(self) -> tuple[Rgb, ...]:
        """What words on plots stand on: the bare plot, and a word's own pill over the colours of D's field."""
        fields = (self.background, self.field_fake, self.field_middle, self.field_real)
        return (self.background, *(mixed(field, self.field_middle, PILL) for field in fields))

    def field_colours(self) -> np.ndarray:
        """The colours of D from surely fake over ½ to surely real: ``(FIELD_STEPS,)`` uint32, 0xffRRGGBB."""
        import numpy as np  # here, for the window is painted before it is there

        colours = map(QColor, (self.field_fake, self.field_middle, self.field_real))
        stops = np.array([(colour.red(), colour.green(), colour.blue()) for colour in colours])
        at = np.linspace(0, 2, FIELD_STEPS)
        red, green, blue = (np.rint(np.interp(at, (0, 1, 2), channel)).astype(np.uint32) for channel in stops.T)
        return np.uint32(0xFF000000) | red << np.uint32(16) | green << np.uint32(8) | blue


LIGHT = Theme(
    name="light",
    background="#ffffff",
    panel="#f6f7f9",
    border="#d9dde3",
    grid="#eceef1",
    text="#2b2f36",
    muted="#667080",
    data="#2f7fd6",
    generator="#e8590c",
    discriminator="#8a63d2",
    optimal="#000000",
    field_fake="#ffd9bf",
    field_middle="#fafafa",
    field_real="#c6def7",
    warning="#c92a2a",
    accent="#2f7fd6",
)

DARK = Theme(
    name="dark",
    background="#14171c",
    panel="#1b1f26",
    border="#333a45",
    grid="#242a32",
    text="#d7dce3",
    muted="#97a1af",
    data="#5aa9ff",
    generator="#ff8a3d",
    discriminator="#b197fc",
    optimal="#ffffff",
    field_fake="#5a3216",
    field_middle="#1b1f26",
    field_real="#153c63",
    warning="#ff6b6b",
    accent="#5aa9ff",
)

#: For eyes that need more than the least contrast, and for projectors in daylight.
CONTRAST = Theme(
    name="contrast",
    background="#000000",
    panel="#000000",
    border="#909090",
    grid="#404040",
    text="#f0f0f0",
    muted="#d2d2d2",
    data="#66c2ff",
    generator="#ffa040",
    discriminator="#d9b3ff",
    optimal="#ffffff",
    field_fake="#4a2200",
    field_middle="#000000",
    field_real="#002b52",
    warning="#ff8f8f",
    accent="#ffe14d",
)

#: For paper: what is told apart by colour is told apart by lightness as well, so that a grey print says the same. D's
#: field grows darker from fake to real, and data are dark where generated points are light.
PRINT = Theme(
    name="print",
    background="#ffffff",
    panel="#ffffff",
    border="#8a8f98",
    grid="#e3e5e8",
    text="#16181c",
    muted="#4d5460",
    data="#0b4f9e",
    generator="#f08019",
    discriminator="#7a4fc4",
    optimal="#000000",
    field_fake="#fff6ec",
    field_middle="#f1f3f5",
    field_real="#b7cde6",
    warning="#b01f24",
    accent="#0b4f9e",
)

#: Those of the window.
THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}
#: Those of a picture.
PICTURE_THEMES = {theme.name: theme for theme in (PRINT, LIGHT, DARK, CONTRAST)}


def tinted(colour: Rgb, alpha: float) -> QColor:
    """Returns a colour with an opacity from 0 to 1."""
    tint = QColor(colour)
    tint.setAlphaF(alpha)
    return tint


def luminance(colour: str) -> float:
    """Relative luminance of an sRGB colour, 0 to 1 (WCAG 2.2)."""
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> tuple[float, float, float]:
    parsed = QColor(colour)
    return parsed.redF(), parsed.greenF(), parsed.blueF()


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """The colour that lies ``share`` of the way from one to the other."""
    red, green, blue = (a + (b - a) * share for a, b in zip(_parts(one), _parts(other), strict=True))
    return QColor.fromRgbF(red, green, blue).name()


def legible(colour: str, towards: str, *surfaces: str) -> str:
    """The colour nearest to ``colour``, on the way to ``towards``, with a contrast of 4.5 on every surface."""
    steps = (mixed(colour, towards, step / 50) for step in range(51))
    return next((c for c in steps if min(contrast(c, surface) for surface in surfaces) >= LEGIBLE), towards)


@cache
def _ink(theme: Theme, colour: Rgb) -> Rgb:
    """Keeps the hue: on the way to black in a light theme, to white in a dark one. Made once, for each word asks."""
    return legible(colour, "#ffffff" if theme.is_dark else "#000000", *theme.grounds())


def presented_scale(height: int) -> float:
    """The scale before an audience on a screen of a height: who sits at the back sees the screen, not its pixels."""
    return max(PRESENTED_SCALE, min(PRESENTED_SCALE * height / PRESENTED_HEIGHT, PRESENTED_MOST))


@cache
def _font(pixels: int, bold: bool, free: bool) -> QFont:
    """Made once: a plot asks for its fonts many times a frame. A ``free`` one keeps to no grid of pixels."""
    font = QFont(_base_font())
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setFeature(QFont.Tag("tnum"), 1)
    if free:
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def _base_font() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    # Without any font Qt still names a few families; it has no letters for them.
    if QFontMetricsF(font).inFontUcs4(ord("a")):
        return font
    from importlib import resources  # seldom needed, and slow to import

    bundled = resources.files("ziafont").joinpath("fonts", "DejaVuSans.ttf").read_bytes()
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFontFromData(bundled))
    return QFont(families[0]) if families else font  # Qt's "minimal" platform takes none


def install_fonts() -> str:
    """Returns the family in which everything is written; needs a QGuiApplication.

    That is the system's own. Where the machine has no fonts at all, and Qt would draw boxes, it is the DejaVu Sans
    that ziafont carries, which is then added for this process.
    """
    return QFontInfo(_base_font()).family()
