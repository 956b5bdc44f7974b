"""One language of colours for everything that is drawn, light and dark.

Data is blue, the generator is orange, the discriminator is the field between them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

Rgb = str


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours and sizes of one look; ``scale`` multiplies text and line widths (1 at a desk, more at a projector)."""

    name: str
    background: Rgb
    panel: Rgb
    border: Rgb
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

    @property
    def is_dark(self) -> bool:
        return self.name == "dark"

    def scaled(self, scale: float) -> Theme:
        return replace(self, scale=scale)

    def font_size(self, size: float) -> float:
        """A size in pixels at this theme's scale."""
        return size * self.scale

    def line_width(self, width: float = 1.0) -> float:
        """A pen's width; live drawing stays at 1, where Qt is fast (20,000 points: 12 ms, at width 2 36 ms)."""
        return width * self.scale if self.antialias else max(1.0, round(width * self.scale))


LIGHT = Theme(
    name="light",
    background="#ffffff",
    panel="#f6f7f9",
    border="#d9dde3",
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

THEMES = {theme.name: theme for theme in (LIGHT, DARK)}
