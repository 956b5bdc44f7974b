"""What the layers of the stage for distributions on the plane share: the view, level lines, and how words are put."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF

from ganviz.snapshot import Array
from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.layered import StageLayer
from ganviz.ui.plotting.placement import INWARD, WORD, Crowds, Room
from ganviz.ui.plotting.sizes import LARGE
from ganviz.ui.theme import PILL, Rgb

#: How opaque a word's pill is, over nothing and over points.
CLEAR = PILL
COVERING = 0.88

#: A word keeps free of points that it does not name for so many pixels around; what one of them weighs there.
NEAR = 40.0
RIVAL = 0.1


@dataclass(frozen=True, slots=True)
class PlaneScales:
    """What the plot shows.

    Attributes:
        low, high: two corners, ``(2,)`` each.
        pixel: length of the data space in a pixel.
    """

    low: Array
    high: Array
    pixel: float


class PlaneLayer(StageLayer[PlaneScales]):
    """A layer of the stage for the plane.

    Attributes:
        cloud: the points that it shows, ``(n, 2)``, of which words keep free; None for none.
    """

    cloud: Array | None = None

    def blank(self) -> None:
        super().blank()
        self.cloud = None

    def put(
        self,
        text: str,
        anchors: Array,
        colour: Rgb,
        room: Room,
        spot: str = "name",
        others: Crowds | None = None,
        same_points: bool = False,
        inward: float = INWARD,
        height: float = LARGE,
    ) -> list[Label]:
        """Puts a word beside what it names and counts it in ``room``; returns nothing where there is no room.

        Args:
            anchors: ``(n, 2)`` pixels of what the word names.
            spot: tells the words of a layer that has several apart.
            others: what else it keeps free of than lines and words; all points if it is not given.
            same_points: row i is the same point in every frame.
            inward: what a pixel of distance from the middle costs; negative to keep to the edge.
            height: of the text, in pixels at scale 1.
        """
        theme, font = self.plot.theme, self.plot.theme.font(height, bold=True)
        size = text_size(text, font)
        crowds = [(room.lines, 1.0, 3.0), *([(room.points, 1.0, 0.0)] if others is None else others)]
        middle = self.spots[spot].choose(
            anchors, size, theme.font_size(8), crowds, same_points, inward, theme.antialias, not theme.is_still
        )
        if middle is None:
            return []
        covers = room.points.under(middle[None], size)[0] + room.lines.under(middle[None], size)[0] > 0
        pill = COVERING if covers else CLEAR
        word = self.plot.word(text, (float(middle[0]), float(middle[1])), colour, font, pill=pill)
        room.lines.fill(word.box, WORD)
        return [replace(word, leader=QPointF(*self.spots[spot].anchor.tolist()))]

    def rivals(self, room: Room) -> Crowds:
        """The points of other layers, of which a word keeps far away."""
        return [(crowd, RIVAL, NEAR) for key, (_, crowd) in room.clouds.items() if key != self.key]
