"""Where the data can be."""

from __future__ import annotations

import numpy as np

from ganviz.snapshot import Frame
from ganviz.ui.plotting.captions import NO_DENSITY
from ganviz.ui.plotting.contour import SUPPORT, SUPPORT_NAME, mass_level
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.labels import Label
from ganviz.ui.plotting.line import BOTTOM, TOP, LineLayer, LineScales
from ganviz.ui.plotting.sizes import NORMAL
from ganviz.ui.plotting.spans import above
from ganviz.ui.theme import Theme

#: How thick the bar is, and how far below x its name stands, in pixels at scale 1.
BAR = 5.0
BELOW = 32.0


class Support(LineLayer):
    """The smallest region that holds 99 % of P_data, as a bar below x."""

    key = "support"
    label = "Support"
    shortcut = "S"
    order = 20
    paint_order = 50

    def build(self) -> None:
        self.bar = self.add(Curve(connect="pairs"))

    def dress(self, theme: Theme) -> None:
        self.bar.dress(theme, theme.pen(theme.data, BAR))

    def draw(self, frame: Frame, scales: LineScales) -> list[Label]:
        """Draws the bar, and names it below its widest part."""
        densities, plot = frame.snapshot.densities, self.plot
        if densities is None or densities.data is None:
            self.bar.visible = False
            return [] if densities is None else [plot.sentence(NO_DENSITY)]
        theme, (x,) = plot.theme, densities.axes
        parts = np.clip(above(x, densities.data, mass_level(densities.data, SUPPORT)), *scales.x)
        height = -theme.font_size(BAR) * 0.8 / max(plot.area.height(), 1.0) * (TOP - BOTTOM)
        self.bar.move(parts.ravel(), np.full(parts.size, height))
        widest = parts[np.diff(parts, axis=1).argmax()].mean()
        (across, down) = plot.pixels(np.array([[widest, 0.0]]))[0].tolist()
        font = theme.font(NORMAL, bold=True)
        return [plot.word(SUPPORT_NAME, (across, down + theme.font_size(BELOW)), theme.data, font, pill=0.85)]
