"""What lies between D and the optimal D."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.plotting.captions import Caption, gap_caption, unknown_caption
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.line import LineLayer, LineScales
from ganviz.ui.plotting.spans import area_between
from ganviz.ui.theme import Theme, tinted


class Difference(LineLayer):
    """The area between D and the optimal D."""

    key = "difference"
    label = "D − D*"
    shortcut = "E"
    order = 70
    paint_order = 30

    def build(self) -> None:
        self.filling = self.add(Curve(fill="inside"))

    def dress(self, theme: Theme) -> None:
        self.filling.dress(theme, None, tinted(theme.discriminator, 0.35))

    def draw(self, frame: Frame, scales: LineScales) -> list[Caption]:
        """Fills the area; the caption says how far the two are apart on average."""
        field, config = frame.snapshot.field, frame.snapshot.config
        if field.optimal is None:
            self.blank()
            return [unknown_caption(config, self.plot.theme)]
        heights = scales.score_height(field.values), scales.score_height(field.optimal)
        self.filling.move(*area_between(field.axes[0], *heights).T)
        return [gap_caption(field.values - field.optimal, config, self.plot.theme)]
