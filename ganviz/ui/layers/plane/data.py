"""The data."""

from __future__ import annotations

from ganviz.snapshot import Frame
from ganviz.ui.plotting.captions import Caption
from ganviz.ui.plotting.labels import Label
from ganviz.ui.plotting.placement import INWARD, Room
from ganviz.ui.plotting.plane import PlaneLayer, PlaneScales
from ganviz.ui.plotting.points import Points
from ganviz.ui.theme import Theme

#: The diameter of a point, in pixels at scale 1.
SIZE = 6.5


class Data(PlaneLayer):
    """Points of P_data."""

    key = "data"
    label = "Data"
    shortcut = "X"
    visible = True
    order = 70
    paint_order = 50
    word_order = 20
    stands_still = True

    def build(self) -> None:
        self.points = self.add(Points(symbol="o"))

    def dress(self, theme: Theme) -> None:
        self.points.dress(theme, theme.data, SIZE)

    def draw(self, frame: Frame, scales: PlaneScales) -> list[Caption]:
        self.cloud = frame.snapshot.data
        self.points.move(self.cloud, scales.low, scales.high)
        return []

    def write(self, frame: Frame, room: Room) -> list[Label]:
        """Keeps to the outside, clear of what stands still and away from imitations."""
        pixels, crowd = room.clouds[self.key]
        others = [(crowd, 1.0, 0.0), *self.rivals(room)]
        return self.put("data", pixels, self.plot.theme.data, room, others=others, same_points=True, inward=-INWARD)
