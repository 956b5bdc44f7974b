"""How much of P_data lies where, as lines."""

from __future__ import annotations

from ganviz.snapshot import Array, Densities, Frame
from ganviz.ui.plotting.captions import Caption
from ganviz.ui.plotting.level_lines import LevelLines, shares_caption
from ganviz.ui.theme import Rgb, Theme


class DataDensity(LevelLines):
    """The smallest regions that hold 30, 60 and 90 % of P_data."""

    key = "data_density"
    label = "P_data"
    shortcut = "P"
    order = 80
    paint_order = 20
    needs_details = True

    def dress(self, theme: Theme) -> None:
        self.lines.dress(theme, theme.pen(theme.data, alpha=0.8))

    def distribution(self, densities: Densities) -> Array | None:
        return densities.data

    def colour(self) -> Rgb:
        return self.plot.theme.data

    def captions(self, frame: Frame, densities: Densities) -> list[Caption]:
        return [shares_caption("P_data", self.shares, self.colour())]
