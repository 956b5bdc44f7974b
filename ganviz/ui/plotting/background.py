"""What lies behind everything on the plane: D, the optimal D, how far they are apart, or how steep D is."""

from __future__ import annotations

import numpy as np

from ganviz.config import RunConfig
from ganviz.snapshot import Array, Field
from ganviz.ui.plotting.axis import Span
from ganviz.ui.plotting.captions import Caption
from ganviz.ui.plotting.contour import segments
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.field import FieldImage, finer, ramp
from ganviz.ui.plotting.figures import figures
from ganviz.ui.plotting.names import names
from ganviz.ui.plotting.view import Layer
from ganviz.ui.theme import Theme

GROUP = "background"
LAYERS = (
    Layer("field", "D field", "V", True, "Orange where D says fake, blue where it says real.", GROUP),
    Layer("optimal_field", "Optimal D", "B", False, "The optimal D against this G, in the place of D.", GROUP),
    Layer(
        "difference", "D − D*", "E", False, "D minus the optimal D: blue where D is too high, orange too low.", GROUP
    ),
    Layer("slope", "Slope", "K", False, "How steep D’s raw score is: what bounds it is a Lipschitz constant.", GROUP),
)

#: How far the colours of the slope go from neutral towards that of D's curves: points have to stay readable on them.
STEEPEST = 0.5

#: What a critic's slope is held to, and a Wasserstein distance asks for.
UNIT = 1.0


class Background:
    """The picture behind everything, of which one kind is shown at a time, and the line on which a slope is 1.

    Attributes:
        image, unit: the items.
        peak: where the slope that is shown is largest, ``(1, 2)``, and that value; None while no slope is shown.
    """

    def __init__(self) -> None:
        self.image, self.unit = FieldImage(), Curve(connect="pairs")
        self.peak: tuple[Array, float] | None = None

    def dress(self, theme: Theme) -> None:
        """Takes a theme's colours."""
        self._theme = theme
        self._judgement = theme.field_colours()
        self._steepness = ramp(theme.field_middle, theme.discriminator, STEEPEST)
        self._hatching = (theme.field_middle, theme.border)
        self.unit.pen = theme.pen(theme.discriminator, 1.4 if theme.antialias else 1.0)
        self.unit.antialias = True

    def blank(self) -> None:
        """Shows nothing."""
        self.image.blank()
        self.unit.blank()
        self.peak = None

    def draw(self, shown: dict[str, bool], field: Field, config: RunConfig, view: tuple[Span, Span]) -> list[Caption]:
        """Draws the last kind that is shown and returns what is to be said of it; without any it costs nothing."""
        kind = next((layer.key for layer in reversed(LAYERS) if shown[layer.key]), None)
        self.image.visible = kind is not None
        self.unit.visible = kind == "slope" and names(config).aims is None
        self.peak = None
        if kind is None:
            return []
        if kind == "field":
            if np.isnan(field.middle):
                self.image.blank()
            else:
                self._judge(field, field.values, field.middle)
            return []
        if kind == "slope":
            return self._draw_slope(field, config, view)
        if field.optimal is None:
            self._judge(field, np.full_like(field.values, np.nan), 0.0)
            return [Caption(why_unknown(config), self._theme.text)]
        if kind == "optimal_field":
            self._judge(field, field.optimal, field.middle)
            return [Caption(names(config).best, self._theme.optimal), self._quiet("hatched: not known")]
        gap = field.values - field.optimal
        self._judge(field, gap, 0.0)
        words = "blue: too high · orange: too low · hatched: not known"
        return [gap_caption(gap, config, self._theme), self._quiet(words)]

    def _judge(self, field: Field, values: Array, middle: float) -> None:
        self.image.set_field(field.axes, values, middle, field.span, self._judgement, self._hatching)

    def _quiet(self, text: str) -> Caption:
        return Caption(text, self._theme.muted, quiet=True)

    def _draw_slope(self, field: Field, config: RunConfig, view: tuple[Span, Span]) -> list[Caption]:
        theme, slope = self._theme, field.slope
        (x, y), ((left, right), (low, high)) = field.axes, view
        seen = ((y >= low) & (y <= high))[:, None] & (x >= left) & (x <= right) & np.isfinite(slope)
        if not seen.any():
            self.image.blank()
            return []
        row, column = np.unravel_index(np.where(seen, slope, -1.0).argmax(), slope.shape)
        largest = float(slope[row, column])
        self.peak = np.array([[x[column], y[row]]], float), largest
        self.image.set_field(field.axes, slope, largest / 2, max(largest / 2, 1e-30), self._steepness, self._hatching)
        captions = [Caption(f"‖∇f‖: slope of {names(config).score}", theme.discriminator)]
        if self.unit.visible:
            pieces = segments(*finer(field.axes, slope, 2), UNIT)[0].reshape(-1, 2)
            self.unit.move(*pieces.T)
            if largest < UNIT:
                captions.append(self._quiet("nowhere 1, which the Wasserstein distance asks for"))
        return captions


def gap_caption(gap: Array, config: RunConfig, theme: Theme) -> Caption:
    """Says how far D is from the optimal one, on average over the places where that one is known."""
    known = gap[np.isfinite(gap)]
    size = f"on average {figures(float(np.abs(known).mean()))} apart" if len(known) else "not known here"
    return Caption(f"{names(config).gap}: {size}", theme.discriminator)


def why_unknown(config: RunConfig) -> str:
    """Says that, and where it can be said why, there is no optimal D to show."""
    spoken = names(config)
    on_line_only = spoken.aims is None and config.target.dimension > 1
    return f"The {spoken.best} is {'known on the line only' if on_line_only else 'not known for these data'}"
