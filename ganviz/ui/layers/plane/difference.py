"""How far D is from the optimal D, as a field of colours."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.plotting.background import JudgementBackground
from ganviz.ui.plotting.captions import Caption, gap_caption, unknown_caption
from ganviz.ui.plotting.plane import PlaneScales


class Difference(JudgementBackground):
    """D minus the optimal D: blue where D is too high, orange too low."""

    key = "difference"
    label = "D − D*"
    shortcut = "E"
    order = 30
    needs_details = True

    def draw(self, frame: Frame, scales: PlaneScales) -> list[Caption]:
        field, config = frame.snapshot.field, frame.snapshot.config
        if frame.snapshot.densities is None:
            self.image.blank()
            return []
        if field.optimal is None:
            self.fill_unknown(field)
            return [unknown_caption(config, self.plot.theme)]
        gap = field.values - field.optimal
        self.fill(field, gap, 0.0, field.span)
        explained = self.quiet("blue: too high · orange: too low · hatched: not known")
        return [gap_caption(gap, config, self.plot.theme), explained]
