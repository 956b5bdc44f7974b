"""The optimal D as a field of colours."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.plotting.background import JudgementBackground
from ganviz.ui.plotting.captions import Caption, unknown_caption
from ganviz.ui.plotting.names import names
from ganviz.ui.plotting.plane import PlaneScales


class OptimalField(JudgementBackground):
    """The optimal D against this G, in the place of D."""

    key = "optimal_field"
    label = "Optimal D"
    shortcut = "O"
    order = 20
    needs_details = True

    def draw(self, frame: Frame, scales: PlaneScales) -> list[Caption]:
        field, config = frame.snapshot.field, frame.snapshot.config
        if frame.snapshot.densities is None:
            self.image.blank()
            return []
        if field.optimal is None:
            self.fill_unknown(field)
            return [unknown_caption(config, self.plot.theme)]
        self.fill(field, field.optimal, field.middle, field.span)
        named = Caption(names(config).optimal, self.plot.theme.optimal)
        return [named, self.key_to(frame), self.quiet("hatched: not known")]
