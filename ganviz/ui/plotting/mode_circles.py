"""The modes of a distribution on the plane: a circle each, with its share beside it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt

from ganviz.snapshot import Array, Measures
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.placement import LINE, WORD, Crowd
from ganviz.ui.plotting.plot import NORMAL, Plot
from ganviz.ui.theme import Theme

#: A circle is drawn at so many standard deviations: the border of high quality.
CIRCLE = 3.0
ROUND = np.column_stack([function(np.linspace(0, 2 * np.pi, 49)) for function in (np.cos, np.sin)])

#: How opaque a word's pill is, over nothing and over points.
CLEAR, COVERING = 0.6, 0.88


class ModeCircles:
    """Two items, the modes that are found and those that are missed, and their words."""

    def __init__(self) -> None:
        self.found, self.missed = Curve(), Curve()
        self.items = (self.found, self.missed)
        self._drawn: tuple[Array, Array] | None = None

    def dress(self, theme: Theme) -> None:
        """Takes a theme's colours."""
        self.found.pen = theme.pen(theme.text, alpha=0.75)
        self.missed.pen = theme.pen(theme.warning, 1.6, style=Qt.PenStyle.DotLine)
        for item in self.items:
            # Few and small: smooth edges cost little here and are seen from the last row.
            item.antialias = True

    def blank(self) -> None:
        """Empties the items."""
        self._drawn = None
        for item in self.items:
            item.blank()

    def draw(
        self, centres: Array, sigma: Array, measures: Measures | None, plot: Plot, lines: Crowd, points: Crowd
    ) -> list[Label]:
        """Draws the circles, returns their words and counts both in ``lines``.

        Args:
            centres, sigma: ``(modes, 2)`` and ``(modes,)``.
            plot: on which they are.
            lines: the crowd of lines and words.
            points: the crowd of points, over which words need a denser ground.
        """
        arrays = {} if measures is None else measures.arrays
        shares, captured = arrays.get("mode_shares"), arrays.get("mode_captured")
        known = shares is not None and captured is not None and len(shares) == len(captured) == len(centres)
        found = captured if known and captured is not None else np.ones(len(centres), bool)
        circles = centres[:, None] + CIRCLE * sigma[:, None, None] * ROUND
        drawn, self._drawn = self._drawn, (circles, found)
        if drawn is None or not all(map(np.array_equal, drawn, self._drawn)):
            for item, shapes in ((self.found, circles[found]), (self.missed, circles[~found])):
                gapped = np.pad(shapes, ((0, 0), (0, 1), (0, 0)), constant_values=np.nan).reshape(-1, 2)
                item.move(*gapped.T)
        lines.add(plot.pixels(circles.reshape(-1, 2)), LINE)
        if not known or shares is None:
            return []
        texts = [
            f"{share:.0%}".replace("%", " %") if is_found else "missed"
            for share, is_found in zip(shares, found, strict=True)
        ]
        return self._words(texts, found, centres, CIRCLE * sigma, plot, lines, points)

    @staticmethod
    def _words(
        texts: list[str], found: Array, centres: Array, radius: Array, plot: Plot, lines: Crowd, points: Crowd
    ) -> list[Label]:
        theme, font = plot.theme, plot.theme.font(NORMAL)
        sizes = {text: text_size(text, font) for text in set(texts)}
        half = np.array([[sizes[text].width() / 2, sizes[text].height() / 2] for text in texts])
        outward = outward_directions(centres)
        scale = plot.area.width() / (plot.ranges[0][1] - plot.ranges[0][0])
        away = radius * scale + theme.font_size(8) + (np.abs(outward) * half).sum(axis=1)
        around, widest = outward * [1, -1] * away[:, None], sizes[max(texts, key=len)]
        middles = plot.pixels(centres) + around
        # What a caption covers outside of its mode is written inside.
        middles = np.where(lines.written(middles, widest)[:, None], middles - 2 * around, middles)
        covered = points.under(middles, widest)
        words = []
        for text, is_found, middle, cover in zip(texts, found, middles.tolist(), covered, strict=True):
            colour = theme.text if is_found else theme.warning
            words.append(plot.word(text, middle, colour, font, pill=COVERING if cover > 0 else CLEAR))
            lines.fill(words[-1].box, WORD)
        return words


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
