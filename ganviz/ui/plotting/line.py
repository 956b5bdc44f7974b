"""What the layers of the stage for distributions on the line share: three scales over one x, and how names are put."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from ganviz.snapshot import Array, Frame
from ganviz.ui.plotting.axis import Span
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.layered import StageLayer
from ganviz.ui.plotting.placement import CELL, INWARD, LINE, POINT, WORD, Crowd, Room
from ganviz.ui.plotting.sizes import LARGE
from ganviz.ui.theme import Rgb

#: Heights in the plot: x lies at 0, the highest density is drawn below 1, z lies at the bottom.
BOTTOM = -0.36
TOP = 1.02

#: The ``paint_order`` of the line at height 0.
GROUND = 60

#: Rows of points that stand for the area under a density, which words should rather not cover.
FILLED_ROWS = 16

#: The name of a curve stands beside what is higher than this share of its peak, where it names a peak.
UPPER = 0.4

#: Pixels that stay free between the name of one curve and another curve, at scale 1, and what covering these costs.
APART = 12.0
RIVAL = 2.0


@dataclass(frozen=True, slots=True)
class LineScales:
    """Where numbers lie in the plot.

    Attributes:
        x: what is shown of the data space.
        peak: the density at height 1.
        scores: what D says at heights 0 and 1.
        latents: z at the left and the right end.
        across: ``(n,)`` x, one for every few pixels.
    """

    x: Span
    peak: float
    scores: Span
    latents: Span
    across: Array

    def score_height(self, score: Any) -> Any:
        """Where a score, or an array of scores, lies."""
        low, high = self.scores
        return (score - low) / (high - low)

    def latent_place(self, z: Array) -> Array:
        """The x above which ``(n,)`` z lie: they are spread over the whole width."""
        (left, right), (low, high) = self.x, self.latents
        return left + (z - low) / (high - low) * (right - left)


class LineLayer(StageLayer[LineScales]):
    """A layer of the stage for the line. One that draws a curve may ``follow`` it: its name then stands beside it.

    Attributes:
        names_peak: the name stands beside the upper part of the curve.
        is_filled: what lies under the curve is filled; names keep free of it where they can.
    """

    names_peak: ClassVar[bool] = False
    is_filled: ClassVar[bool] = False
    #: The curve, ``(n, 2)`` points near each other, for the whole width; what it covers of the stage.
    _followed: Array | None = None
    _covered: Crowd | None = None

    def blank(self) -> None:
        super().blank()
        self._followed = None

    def follow(self, scales: LineScales, x: Array, y: Array) -> None:
        """Keeps the curve through ``(n,)`` x and y for its name, which stands at what is drawn of it."""
        self._followed, across = None, scales.across
        if np.isfinite(y).sum() >= 2:
            up = np.interp(across, x, y, left=np.nan, right=np.nan)
            if np.isfinite(up).any():  # none of it is, where all of the curve lies beside the view
                self._followed = np.column_stack([across, up])

    def draw_score(self, curve: Curve, x: Array, scores: Array, scales: LineScales) -> None:
        """Draws ``(n,)`` scores and follows them; what is not known stays a gap: a line across it would be a claim."""
        y = scales.score_height(scores)
        y = np.where(np.isfinite(y), y, np.nan)
        curve.move(x, y)
        self.follow(scales, x, y)

    def name(self, frame: Frame) -> tuple[str, Rgb]:
        """What stands beside the curve that it follows, and the colour."""
        raise NotImplementedError

    def block(self, room: Room) -> None:
        if self._followed is None:
            return
        self._covered = Crowd(room.lines.area)
        self._covered.add(closed_up(self.plot.pixels(self._followed), self.plot.area), LINE)
        room.lines.join(self._covered)
        room.curves.join(self._covered)
        if self.is_filled:
            across, up = self._followed.T
            under = np.linspace(0, 1, FILLED_ROWS)[:, None] * up
            room.lines.add(self.plot.pixels(np.column_stack([np.tile(across, FILLED_ROWS), under.ravel()])), POINT)

    def write(self, frame: Frame, room: Room) -> list[Label]:
        """Writes the name over no curve and no other word, and further from other curves than from its own."""
        if self._followed is None or self._covered is None:
            return []
        up = self._followed[:, 1]
        named = (up > (UPPER * np.nanmax(up) if self.names_peak else -np.inf)) & (up < 1)
        anchors, spot = self.plot.pixels(self._followed[named]), self.spots["name"]
        (text, colour), font = self.name(frame), self.plot.theme.font(LARGE, bold=True)
        size, length = text_size(text, font), self.plot.theme.font_size
        crowds = [(room.lines, 1.0, 3.0), (room.curves.without(self._covered), RIVAL, length(APART))]
        at_once = self.plot.theme.antialias
        middle = spot.choose(anchors, size, length(6), crowds, False, INWARD / 4, at_once, not self.plot.theme.is_still)
        if middle is None:
            return []
        word = self.plot.word(text, (float(middle[0]), float(middle[1])), colour, font)
        room.lines.fill(word.box, WORD)
        return [replace(word, leader=QPointF(*spot.anchor.tolist()))]


def closed_up(pixels: Array, area: QRectF) -> Array:
    """Returns points along the curve through ``(n, 2)`` pixels that are no further apart than a word is high.

    Where it is steep, as at a spike, those of every few pixels across would leave it out.
    """
    x, y = pixels[:, 0], np.clip(pixels[:, 1], area.top() - CELL, area.bottom() + CELL)
    rise = np.nan_to_num(np.abs(np.diff(y)))
    steps = np.append(1 + (rise / CELL).astype(int), 1)
    if steps.max(initial=1) == 1:
        return pixels
    start = np.repeat(np.arange(len(x)), steps)
    share = (np.arange(len(start)) - np.repeat(np.cumsum(steps) - steps, steps)) / steps[start]
    after = np.minimum(start + 1, len(x) - 1)
    return np.column_stack([x[start] + share * (x[after] - x[start]), y[start] + share * (y[after] - y[start])])
