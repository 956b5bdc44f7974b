"""How much of P_G lies where, as lines."""

from __future__ import annotations

from ganviz.snapshot import Array, Densities, Frame
from ganviz.ui.plotting.captions import Caption, kernel_captions
from ganviz.ui.plotting.level_lines import LevelLines, shares_caption
from ganviz.ui.theme import Rgb, Theme


class GeneratedDensity(LevelLines):
    """The smallest regions that hold 30, 60 and 90 % of P_G."""

    key = "density"
    label = "P_G"
    shortcut = "C"
    order = 110
    paint_order = 40
    needs_details = True

    def dress(self, theme: Theme) -> None:
        self.lines.dress(theme, theme.pen(theme.generator, alpha=0.8))

    def distribution(self, densities: Densities) -> Array:
        return densities.generated

    def colour(self) -> Rgb:
        return self.plot.theme.generator

    def captions(self, frame: Frame, densities: Densities) -> list[Caption]:
        kernel = kernel_captions(densities, frame.snapshot.config, self.plot.theme)
        return [shares_caption("P_G", self.shares, self.colour()), *kernel]
