"""Where words on a stage stand: near what they name, over as little as possible, and as still as possible."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, QSizeF

from ganviz.snapshot import Array
from ganviz.ui.plotting.labels import Label

#: Side of the squares in which crowding is counted, in pixels.
CELL = 8.0

#: How much it costs a word to cover a point, or a square of side ``CELL`` that a line or another word covers.
POINT = 3.0
LINE = 5.0
WORD = 40.0

#: No word touches another; at either end of one so many pixels stay free.
BESIDE = 8.0

#: Fewer boxes than this are summed one by one; for more, sums of the whole area are made once.
FEW = 10

#: The directions from an anchor in which places are tried.
DIRECTIONS = np.array([(0, -1), (0, 1), (1, 0), (-1, 0), (1, -1), (-1, -1), (1, 1), (-1, 1)], float)

#: How far from the anchor they are tried, in multiples of the least distance.
FAR = (1.0, 1.6)
#: What a place in the further ring costs more.
FURTHER = 4.0

#: The anchors around which places are tried.
MOST_ANCHORS = 60

#: The parts of the way from an anchor to a word at which that way is looked at.
ACROSS = (0.3, 0.45, 0.6)

#: A place is good while it costs at most this.
CALM = 30.0

#: Frames for which a word keeps a place that is no longer good; a place that is much worse counts for several.
PATIENCE = 15
HASTE = 6.0

#: Then it leaves for a place that costs less by this.
STAY = 10.0

#: The share of the way to its place that a word goes in each frame.
GLIDE = 0.3

#: So many points tell how a cloud has moved.
SOME = 100

#: Over more pixels than so many it goes at once: somebody went to another moment of the run.
LEAP = 160.0

#: What a pixel of the way to another place costs, and a pixel of distance from the middle of the area.
WAY = 0.03
INWARD = 0.02


class Crowd:
    """Counts what is drawn in each small square of an area, so that any box can be weighed at once."""

    def __init__(self, area: QRectF) -> None:
        self.area = area
        self._shape = (int(area.height() / CELL) + 1, int(area.width() / CELL) + 1)
        self._weights = np.zeros(self._shape)
        self._sums: Array | None = None
        self._boxes: list[tuple[float, float, float, float]] = []

    def add(self, points: Array, weight: float) -> None:
        """Counts ``(n, 2)`` points; those outside the area or not finite do not matter."""
        x, y = (points[:, 0] - self.area.left()) / CELL, (points[:, 1] - self.area.top()) / CELL
        rows, columns = self._shape
        inside = (x >= 0) & (x < columns) & (y >= 0) & (y < rows)
        cells = y[inside].astype(int) * columns + x[inside].astype(int)
        self._weights += weight * np.bincount(cells, minlength=rows * columns).reshape(rows, columns)
        self._sums = None

    def join(self, other: Crowd) -> None:
        """Counts what another crowd over the same area has counted but for its words."""
        self._weights += other._weights
        self._sums = None

    def without(self, other: Crowd) -> Crowd:
        """Returns what is left of this crowd when that of another one, which had joined it, goes."""
        rest = Crowd(self.area)
        rest._weights = self._weights - other._weights
        return rest

    def fill(self, box: QRectF, weight: float) -> None:
        """Counts every square of the box of a word, which no other word may touch."""
        corner = self.area.topLeft()
        left, right = (math.floor((x - corner.x()) / CELL) for x in (box.left(), box.right()))
        top, bottom = (math.floor((y - corner.y()) / CELL) for y in (box.top(), box.bottom()))
        self._weights[max(top, 0) : max(bottom + 1, 0), max(left, 0) : max(right + 1, 0)] += weight
        self._sums = None
        self._boxes.append((box.left(), box.top(), box.right(), box.bottom()))

    def written(self, middles: Array, size: QSizeF) -> Array:
        """Says which boxes around ``(n, 2)`` middles touch one that was filled."""
        if not self._boxes:
            return np.zeros(len(middles), bool)
        half, boxes = np.array([size.width() / 2 + BESIDE, size.height() / 2]), np.array(self._boxes)
        low, high = (middles - half)[:, None], (middles + half)[:, None]
        touched: Array = ((low < boxes[:, 2:]) & (high > boxes[:, :2])).all(axis=2).any(axis=1)
        return touched

    def under(self, middles: Array, size: QSizeF, around: float = 0.0) -> Array:
        """Returns the weight that boxes around ``(n, 2)`` middles cover, and ``around`` pixels more on every side.

        It is infinite where a box itself leaves the area.
        """
        if len(middles) < FEW:
            return np.array([self._under_one(x, y, size, around) for x, y in middles.tolist()])
        half = np.array([size.width() / 2, size.height() / 2])
        corner = np.array([self.area.left(), self.area.top()])
        outside = ((middles - half < corner) | (middles + half > [self.area.right(), self.area.bottom()])).any(axis=1)
        limit = np.array(self._shape[::-1])
        low, high = (middles - corner + side * (half + around) for side in (-1, 1))
        left, top = np.clip(np.floor(low / CELL), 0, limit).astype(int).T
        right, bottom = np.clip(np.floor(high / CELL) + 1, 0, limit).astype(int).T
        if self._sums is None:
            self._sums = np.pad(self._weights, ((1, 0), (1, 0))).cumsum(axis=0).cumsum(axis=1)
        sums = self._sums
        total = sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]
        return np.where(outside, np.inf, total)

    def _under_one(self, x: float, y: float, size: QSizeF, around: float) -> float:
        """The same for one box, in plain numbers: arrays of one cost ten times as much."""
        across, up, area = size.width() / 2, size.height() / 2, self.area
        inside = area.left() <= x - across and x + across <= area.right()
        if not (inside and area.top() <= y - up and y + up <= area.bottom()):
            return math.inf
        left, right = ((x - area.left() + side * (across + around)) / CELL for side in (-1, 1))
        top, bottom = ((y - area.top() + side * (up + around)) / CELL for side in (-1, 1))
        rows = slice(max(math.floor(top), 0), max(math.floor(bottom) + 1, 0))
        columns = slice(max(math.floor(left), 0), max(math.floor(right) + 1, 0))
        return float(self._weights[rows, columns].sum())


#: What a word should not cover, the factor of its cost, and pixels around the word in which it counts as covered too.
Crowds = Sequence[tuple[Crowd, float, float]]


class Room:
    """What room a stage has for words.

    Attributes:
        lines: counts lines, areas and words, of which every word keeps free.
        points: counts points, over which a word needs a denser ground.
        curves: counts what has a name of its own, which should be nearer to it than any other name.
        clouds: by key of a layer: its points, ``(n, 2)`` pixels, and a crowd that counts these alone.
    """

    def __init__(self, area: QRectF) -> None:
        self.lines, self.points, self.curves = Crowd(area), Crowd(area), Crowd(area)
        self.clouds: dict[str, tuple[Array, Crowd]] = {}

    def add_cloud(self, key: str, pixels: Array) -> None:
        """Counts the points of a layer."""
        crowd = Crowd(self.points.area)
        crowd.add(pixels, POINT)
        self.points.join(crowd)
        self.clouds[key] = pixels, crowd

    def add_words(self, labels: Sequence[Label]) -> None:
        """Counts words that have their place; a sentence without a pill stands behind all others."""
        for label in labels:
            if label.pill is not None:
                self.lines.fill(label.box, WORD)


class Spot:
    """The place of one word, remembered from frame to frame: it does not jump.

    A word hangs on one point of what it names, its anchor, and goes where that goes: at once where all of it moves,
    gliding where only that point does. When its place has been bad for a while it glides to a better one; until then
    what moves below passes behind its pill. It jumps only to get away from another word: two in one place could not be
    read.

    Attributes:
        middle: where the word is, in pixels; None before it was ever placed.
        anchor: the point on which it hangs.
        is_at_rest: with the same frame again it would stay where it is.
    """

    def __init__(self) -> None:
        self.middle: Array | None = None
        self.anchor: Array = np.zeros(2)
        self._index: int | None = None
        self._offset = np.zeros(2)
        self._unhappy = 0.0
        self.is_at_rest = True
        self._points: Array | None = None

    def forget(self) -> None:
        """Begins anew: the next place is taken at once."""
        self.middle, self._index, self._unhappy = None, None, 0

    def choose(
        self,
        anchors: Array,
        size: QSizeF,
        gap: float,
        crowds: Crowds,
        same_points: bool = True,
        inward: float = INWARD,
        at_once: bool = False,
        glides: bool = True,
    ) -> Array | None:
        """Returns the middle of the word, or None where nothing is near.

        Args:
            anchors: ``(n, 2)`` pixels of what the word names.
            size: of the word.
            gap: pixels between the word and its anchor.
            crowds: what the word should not cover.
            same_points: row i is the same point in every frame; otherwise the nearest one is followed.
            inward: what a pixel of distance from the middle of the area costs; negative to keep to the edge.
            at_once: it is where it should be now, without patience and gliding: nobody sees it move.
            glides: it goes to another place bit by bit; else it is there at once.
        """
        carried = self._carried(anchors if same_points else None)
        known = np.flatnonzero(np.isfinite(anchors).all(axis=1))
        if not len(known):
            return None
        if self.middle is None:
            return self._settle(anchors, self._tried(anchors, known, size, gap, crowds, inward))
        goal = self._follow(anchors, known, same_points)
        here = float(_cost(goal[None], size, crowds, inward)[0])
        self._unhappy = 0.0 if here <= CALM else self._unhappy + min(here / CALM, HASTE)
        if not np.isfinite(here) or self._unhappy > (0.0 if at_once else PATIENCE):
            self._unhappy = 0
            tried, rows, cost = self._tried(anchors, known, size, gap, crowds, inward)
            best = int((cost + WAY * np.linalg.norm(tried - self.middle, axis=1)).argmin())
            if cost[best] < here - STAY:
                goal = self._hang(anchors, rows[best], tried[best])
            elif not np.isfinite(here):
                self.forget()
                return None
        here_now = self.middle + carried
        is_far = at_once or not glides or np.linalg.norm(goal - here_now) > LEAP
        glided = goal if is_far else here_now + GLIDE * (goal - here_now)
        self.is_at_rest = not self._unhappy and bool(np.linalg.norm(goal - glided) < 1)
        self.middle = goal if any(crowd.written(glided[None], size)[0] for crowd, _, _ in crowds) else glided
        return self.middle

    def _carried(self, points: Array | None) -> Array:
        """How far most of the same points have moved since the last frame, as far as some of them tell."""
        if points is not None:
            points = points[:: max(1, len(points) // SOME)]
        before, self._points = self._points, points
        if points is None or before is None or points.shape != before.shape:
            return np.zeros(2)
        moved = points - before
        moved = moved[np.isfinite(moved).all(axis=1)]
        return np.median(moved, axis=0) if len(moved) else np.zeros(2)

    def _settle(self, anchors: Array, places: tuple[Array, Array, Array]) -> Array | None:
        tried, rows, cost = places
        best = int(cost.argmin())
        if np.isfinite(cost[best]):
            self.middle = self._hang(anchors, rows[best], tried[best])
        return self.middle

    def _hang(self, anchors: Array, row: int, middle: Array) -> Array:
        self._index, self.anchor = int(row), anchors[row]
        self._offset = middle - self.anchor
        return middle

    def _follow(self, anchors: Array, known: Array, same_points: bool) -> Array:
        row = self._index
        if not same_points or row is None or row >= len(anchors) or not np.isfinite(anchors[row]).all():
            row = int(known[np.linalg.norm(anchors[known] - self.anchor, axis=1).argmin()])
        self._index, self.anchor = row, anchors[row]
        return self.anchor + self._offset

    @staticmethod
    def _tried(
        anchors: Array, known: Array, size: QSizeF, gap: float, crowds: Crowds, inward: float
    ) -> tuple[Array, Array, Array]:
        """Returns places around some anchors, ``(n, 2)``, the anchors' rows and the costs, ``(n,)`` each."""
        some = known[:: max(1, len(known) // MOST_ANCHORS)]
        reach = np.array([size.width() / 2 + gap, size.height() / 2 + gap])
        around = np.concatenate([DIRECTIONS * reach * far for far in FAR])
        tried, rows = (anchors[some][:, None] + around).reshape(-1, 2), np.repeat(some, len(around))
        cost, small = _cost(tried, size, crowds, inward), QSizeF(CELL, CELL)
        cost += np.tile(np.repeat(FURTHER * np.arange(len(FAR)), len(DIRECTIONS)), len(some))
        # What leads from the word to its anchor should cross nothing either.
        for share in ACROSS:
            on_way = anchors[rows] + share * (tried - anchors[rows])
            cost += np.nan_to_num(crowds[0][0].under(on_way, small), posinf=0.0)
        return tried, rows, cost


def _cost(middles: Array, size: QSizeF, crowds: Crowds, inward: float) -> Array:
    area = crowds[0][0].area
    centre = np.array([area.center().x(), area.center().y()])
    cost = inward * np.linalg.norm(middles - centre, axis=1)
    for crowd, weight, around in crowds:
        cost += weight * crowd.under(middles, size, around)
        cost[crowd.written(middles, size)] = np.inf
    return cost
