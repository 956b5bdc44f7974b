"""The density of the generated points."""

from __future__ import annotations

import numpy as np

from ganviz.snapshot import Frame
from ganviz.ui.plotting.captions import Caption, kernel_captions
from ganviz.ui.plotting.curve import BOLD, Curve, pen_width
from ganviz.ui.plotting.line import LineLayer, LineScales
from ganviz.ui.theme import Rgb, Theme

#: The height in the plot below which a density is not seen.
LEAST_HEIGHT = 0.01


class GeneratedDensity(LineLayer):
    """The density of the generated points, estimated."""

    key = "density"
    label = "P_G"
    shortcut = "C"
    visible = True
    order = 30
    paint_order = 80
    names_peak = True
    is_filled = True

    def build(self) -> None:
        self.line = self.add(Curve(BOLD))

    def dress(self, theme: Theme) -> None:
        self.line.dress(theme, theme.pen(theme.generator, pen_width(theme, BOLD)), smooth=True)

    def draw(self, frame: Frame, scales: LineScales) -> list[Caption]:
        densities = frame.snapshot.densities
        if densities is None:
            self.blank()
            return []
        (x,), y = densities.axes, densities.generated / scales.peak
        self.line.move(x, y)
        # A curve that runs along the axis is no place for its name.
        seen = (x >= scales.x[0]) & (x <= scales.x[1]) & (y > LEAST_HEIGHT)
        self.follow(scales, x, y if seen.any() else np.full_like(y, np.nan))
        return kernel_captions(densities, frame.snapshot.config, self.plot.theme)

    def name(self, frame: Frame) -> tuple[str, Rgb]:
        return "generator", self.plot.theme.generator
