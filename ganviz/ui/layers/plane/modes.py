"""The modes of the data: a circle each, with its share beside it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QSizeF, Qt

from ganviz.config import RunConfig
from ganviz.phrases import phrase
from ganviz.snapshot import Array, Frame
from ganviz.ui.plotting.captions import Caption
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.placement import LINE, WORD, Room
from ganviz.ui.plotting.plane import CLEAR, COVERING, PlaneLayer, PlaneScales
from ganviz.ui.plotting.sizes import NORMAL
from ganviz.ui.theme import Theme

#: A circle is drawn at so many standard deviations: the border of high quality.
CIRCLE = 3.0
ROUND = np.column_stack([function(np.linspace(0, 2 * np.pi, 49)) for function in (np.cos, np.sin)])


class ModeCircles(PlaneLayer):
    """Circles at 3σ, numbered as the bars are, each with the share of the points shown that lie in it: missed below a
    tenth of the fair share."""

    key = "modes"
    label = "Modes"
    shortcut = "M"
    visible = True
    order = 140
    paint_order = 90
    word_order = 10
    stands_still = True

    def build(self) -> None:
        self.found, self.missed = self.add(Curve()), self.add(Curve())

    def dress(self, theme: Theme) -> None:
        # Few and small: smooth edges cost little here and are seen from the last row.
        self.found.dress(theme, theme.pen(theme.text, alpha=0.75), smooth=True)
        self.missed.dress(theme, theme.pen(theme.warning, 1.6, style=Qt.PenStyle.DotLine), smooth=True)

    def blank(self) -> None:
        super().blank()
        #: Of each mode: the circle, ``(modes, points, 2)``, and whether it is found.
        self._circles, self._found = np.empty((0, *ROUND.shape)), np.empty(0, bool)
        self._config: RunConfig | None = None

    def draw(self, frame: Frame, scales: PlaneScales) -> list[Caption]:
        config, counts = frame.snapshot.config, frame.snapshot.modes
        modes = config.target.modes()
        if modes is None:
            self.blank()
            return []
        found = np.ones(len(modes.centres), bool) if counts is None else counts.found
        if config is not self._config or not np.array_equal(found, self._found):
            self._config, self._found = config, found
            self._circles = modes.centres[:, None] + CIRCLE * modes.sigma[:, None, None] * ROUND
            for item, shapes in ((self.found, self._circles[found]), (self.missed, self._circles[~found])):
                gapped = np.pad(shapes, ((0, 0), (0, 1), (0, 0)), constant_values=np.nan).reshape(-1, 2)
                item.move(*gapped.T)
        if counts is None:
            return []
        text = phrase("shares: of the {points:,} points shown", points=len(frame.snapshot.generated))
        return [Caption(text, self.plot.theme.muted, quiet=True)]

    def block(self, room: Room) -> None:
        room.lines.add(self.plot.pixels(self._circles.reshape(-1, 2)), LINE)

    def write(self, frame: Frame, room: Room) -> list[Label]:
        """Writes each share, or that the mode is missed, on the side of its circle where no other mode is near."""
        modes, theme, counts = frame.snapshot.config.target.modes(), self.plot.theme, frame.snapshot.modes
        if counts is None or modes is None:
            return []
        font, numbers = theme.font(NORMAL), range(1, len(modes.centres) + 1)
        missed = [phrase("{number}: missed", number=number) for number in numbers]
        if self._is_crowded(*self._places(missed, modes.centres, modes.sigma)):
            missed = [phrase("{number}", number=number) for number in numbers]  # the circle says the rest
        texts = [
            phrase("{number}: {share:.0f} %", number=number, share=100 * share) if is_found else not_found
            for number, share, is_found, not_found in zip(
                numbers, counts.shares.tolist(), counts.found, missed, strict=True
            )
        ]
        middles, around, widest = self._places(texts, modes.centres, modes.sigma)
        # What a caption covers outside of its mode is written inside.
        middles = np.where(room.lines.written(middles, widest)[:, None], middles - 2 * around, middles)
        middles = self._inside(middles, [text_size(text, font) for text in texts])
        if theme.antialias and self._is_crowded(middles, around, widest):
            return []  # a picture cannot be enlarged by whoever sees it: its circles and its other plots say it
        covered = room.points.under(middles, widest)
        words = []
        for text, is_found, middle, cover in zip(texts, counts.found, middles.tolist(), covered, strict=True):
            colour = theme.text if is_found else theme.warning
            words.append(self.plot.word(text, middle, colour, font, pill=COVERING if cover > 0 else CLEAR))
            room.lines.fill(words[-1].box, WORD)
        return words

    def _places(self, texts: Sequence[str], centres: Array, sigma: Array) -> tuple[Array, Array, QSizeF]:
        """Returns where the words of modes are that stand outside of their circles.

        Args:
            centres, sigma: the modes', ``(modes, 2)`` and ``(modes,)``.

        Returns:
            The words' middles and how far these are from the modes' own, both ``(modes, 2)`` in pixels, and the size of
            the longest word.
        """
        font = self.plot.theme.font(NORMAL)
        sizes = {text: text_size(text, font) for text in set(texts)}
        half = np.array([[sizes[text].width() / 2, sizes[text].height() / 2] for text in texts])
        outward = outward_directions(centres)
        (left, right), _ = self.plot.ranges
        radius = CIRCLE * sigma * (self.plot.area.width() / (right - left))
        away = radius + self.plot.theme.font_size(8) + (np.abs(outward) * half).sum(axis=1)
        around = outward * [1, -1] * away[:, None]
        return self.plot.pixels(centres) + around, around, sizes[max(texts, key=len)]

    def _inside(self, middles: Array, sizes: Sequence[QSizeF]) -> Array:
        """Returns the places where words of these sizes do not leave the stage."""
        area, half = self.plot.area, np.array([(size.width(), size.height()) for size in sizes]) / 2
        low, high = np.array([area.left(), area.top()]) + half, np.array([area.right(), area.bottom()]) - half
        return np.where(low < high, np.clip(middles, low, np.maximum(low, high)), middles)

    def _is_crowded(self, middles: Array, _: Array, size: QSizeF) -> bool:
        """Says whether words of this size would lie upon each other or leave the stage."""
        sides, area = np.array([size.width(), size.height()]), self.plot.area
        near = (np.abs(middles[:, None] - middles) < sides).all(axis=2)
        low, high = (area.left(), area.top()), (area.right(), area.bottom())
        inside = (middles - sides / 2 >= low).all() and (middles + sides / 2 <= high).all()
        return bool(near.sum() > len(middles) or not inside)


def outward_directions(centres: Array) -> Array:
    """Returns for each of ``(modes, 2)`` centres the direction away from the others, near ones first; up if none is."""
    between = centres[:, None] - centres
    distance = np.maximum(np.linalg.norm(between, axis=2), 1e-9)
    np.fill_diagonal(distance, np.inf)
    weight = distance**-2
    away = (between / distance[..., None] * weight[..., None]).sum(axis=1)
    length = np.linalg.norm(away, axis=1)
    clear = length > 0.1 * weight.max(axis=1, initial=1e-30)
    return np.where(clear[:, None], away / np.maximum(length, 1e-30)[:, None], [0.0, 1.0])
