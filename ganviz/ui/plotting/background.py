"""What lies behind everything on the plane: a picture of numbers on a grid, of which one at a time is shown."""

from __future__ import annotations

import numpy as np

from ganviz.phrases import phrase
from ganviz.snapshot import Array, Field, Frame
from ganviz.ui.plotting.captions import Caption
from ganviz.ui.plotting.field import FieldImage
from ganviz.ui.plotting.plane import PlaneLayer
from ganviz.ui.theme import Theme


def _short(value: float) -> str:
    return f"{value:.3g}".replace("-", "−")


class Background(PlaneLayer):
    """A layer that fills the whole plane."""

    group = "background"
    paint_order = 0

    def build(self) -> None:
        self.image = self.add(FieldImage())

    def dress(self, theme: Theme) -> None:
        self.colours = self.scale(theme)
        self.hatching = (theme.field_middle, theme.border)

    def scale(self, theme: Theme) -> Array:
        """The colours from the smallest to the largest number, ``(FIELD_STEPS,)`` uint32."""
        raise NotImplementedError

    def fill(self, field: Field, values: Array, middle: float, span: float) -> None:
        """Shows ``(ny, nx)`` values on the field's grid: ``middle`` in neutral, ``span`` off in full colour."""
        self.image.set_field(field.axes, values, middle, span, self.colours, self.hatching)

    def quiet(self, text: str) -> Caption:
        """A caption that explains the one above it."""
        return Caption(text, self.plot.theme.muted, quiet=True)


class JudgementBackground(Background):
    """A picture in the colours of D: from orange (fake) over neutral to blue (real)."""

    def scale(self, theme: Theme) -> Array:
        return theme.field_colours()

    def key_to(self, frame: Frame) -> Caption:
        """Says which of D's values have the strongest colours: what it takes for generated, and for real."""
        field, theme = frame.snapshot.field, self.plot.theme
        low, high = field.middle - field.span, field.middle + field.span
        text = phrase("fake {low} to real {high}", low=_short(low), high=_short(high))
        return Caption(text, theme.muted, quiet=True, ramp=(theme.field_fake, theme.field_middle, theme.field_real))

    def fill_unknown(self, field: Field) -> None:
        """Shows that nothing is known anywhere."""
        self.fill(field, np.full_like(field.values, np.nan), 0.0, field.span)
