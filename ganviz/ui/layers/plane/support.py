"""Where the data can be."""

from __future__ import annotations

import numpy as np

from ganviz.snapshot import Array, Densities, Frame
from ganviz.ui.plotting.contour import SUPPORT, SUPPORT_NAME
from ganviz.ui.plotting.curve import BOLD, pen_width
from ganviz.ui.plotting.labels import Label
from ganviz.ui.plotting.level_lines import LevelLines
from ganviz.ui.plotting.placement import LINE, Room
from ganviz.ui.plotting.sizes import NORMAL
from ganviz.ui.theme import Rgb, Theme


class Support(LevelLines):
    """The edge of the smallest region that holds 99 % of P_data."""

    key = "support"
    label = "Support"
    shortcut = "S"
    order = 90
    paint_order = 30
    word_order = 50
    needs_details = True
    shares = (SUPPORT,)
    breadth = BOLD

    def dress(self, theme: Theme) -> None:
        self.lines.dress(theme, theme.pen(theme.data, pen_width(theme, BOLD)), smooth=True)

    def distribution(self, densities: Densities) -> Array | None:
        return densities.data

    def colour(self) -> Rgb:
        return self.plot.theme.data

    def write(self, frame: Frame, room: Room) -> list[Label]:
        """Names the edge; no word makes way for it but its own."""
        if not self.lines.visible:
            return []
        edge = self.plot.pixels(np.column_stack(self.lines.line))
        room.lines.add(edge, LINE)
        return self.put(SUPPORT_NAME, edge, self.plot.theme.data, room, inward=0.0, height=NORMAL)
