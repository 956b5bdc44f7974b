"""What D is trained on while there is instance noise."""

from __future__ import annotations

from ganviz.phrases import figures, phrase
from ganviz.snapshot import Frame
from ganviz.ui.plotting.captions import Caption
from ganviz.ui.plotting.plane import PlaneLayer, PlaneScales
from ganviz.ui.plotting.points import Points
from ganviz.ui.theme import Theme

#: The sizes of the points, in pixels at scale 1: smaller than those of the points themselves.
DATA_SIZE, GENERATED_SIZE = 4.0, 5.0


class Noised(PlaneLayer):
    """Data and generated points with D’s instance noise on them, as D is trained on them."""

    key = "noised"
    label = "Noised"
    shortcut = "Q"
    order = 105
    paint_order = 45

    def build(self) -> None:
        self.data, self.generated = self.add(Points(symbol="o")), self.add(Points(symbol="d"))

    def dress(self, theme: Theme) -> None:
        self.data.dress(theme, theme.data, DATA_SIZE)
        self.generated.dress(theme, theme.generator, GENERATED_SIZE)

    def draw(self, frame: Frame, scales: PlaneScales) -> list[Caption]:
        snapshot, muted = frame.snapshot, self.plot.theme.muted
        if snapshot.noise == 0 or snapshot.unit_noise is None:
            self.blank()
            return [Caption("no instance noise now", muted, quiet=True)]
        on_data, on_generated = snapshot.noise * snapshot.unit_noise
        self.data.move(snapshot.data + on_data, scales.low, scales.high)
        self.generated.move(snapshot.generated + on_generated, scales.low, scales.high)
        text = phrase("small: with instance noise of σ = {width}", width=figures(snapshot.noise))
        return [Caption(text, muted, quiet=True)]
