"""The generated points."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.plotting.edges import edge_words
from ganviz.ui.plotting.labels import Label
from ganviz.ui.plotting.placement import Room
from ganviz.ui.plotting.plane import PlaneLayer, PlaneScales
from ganviz.ui.plotting.points import Points
from ganviz.ui.theme import Theme

#: The width of a point's diamond, in pixels at scale 1.
SIZE = 8.0


class Generated(PlaneLayer):
    """G of a fixed set of latents, so that they move; those that leave the view are counted at its edge."""

    key = "generated"
    label = "Generated"
    shortcut = "Y"
    visible = True
    order = 100
    paint_order = 60
    word_order = 30

    def build(self) -> None:
        self.points = self.add(Points(symbol="d"))

    def dress(self, theme: Theme) -> None:
        self.points.dress(theme, theme.generator, SIZE)

    def draw(self, frame: Frame, scales: PlaneScales) -> list[Label]:
        self.cloud = frame.snapshot.generated
        self.points.move(self.cloud, scales.low, scales.high)
        return edge_words(self.plot, self.cloud, scales.low, scales.high, self.plot.theme.generator, 0.0)

    def write(self, frame: Frame, room: Room) -> list[Label]:
        others = [(room.points, 1.0, 0.0), *self.rivals(room)]
        pixels, _ = room.clouds[self.key]
        return self.put("generator", pixels, self.plot.theme.generator, room, others=others, same_points=True)
