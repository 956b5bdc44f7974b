"""D as a field of colours."""

from __future__ import annotations

import numpy as np

from ganviz.snapshot import Frame
from ganviz.ui.plotting.background import JudgementBackground
from ganviz.ui.plotting.captions import Caption
from ganviz.ui.plotting.plane import PlaneScales


class DiscriminatorField(JudgementBackground):
    """Orange where D says fake, blue where it says real."""

    key = "field"
    label = "D field"
    shortcut = "V"
    visible = True
    order = 10

    def draw(self, frame: Frame, scales: PlaneScales) -> list[Caption]:
        field = frame.snapshot.field
        if np.isnan(field.middle):
            self.image.blank()
            return []
        self.fill(field, field.values, field.middle, field.span)
        return [self.key_to(frame)]
