"""Points that have left the view, counted at the edge over which they went."""

from __future__ import annotations

import numpy as np

from ganviz.phrases import phrase
from ganviz.snapshot import Array, Frame
from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.plotting.sizes import NORMAL
from ganviz.ui.theme import Rgb

#: What is said at the lower and the upper end of each axis.
SAID = (("← {share:.0f} %", "{share:.0f} % →"), ("↓ {share:.0f} %", "↑ {share:.0f} %"))
#: One in so many points, or fewer, say nothing: they would be 0 %.
WORTH_A_WORD = 200


def beyond(points: Array, low: Array, high: Array) -> list[tuple[int, int, Array]]:
    """Sorts ``(n, feature)`` points outside of the view by the edge that is furthest behind them, in its own size.

    Returns:
        For each edge with some: the axis, 0 for its lower and 1 for its upper end, and the points. Those that are no
        numbers are nowhere.
    """
    points = points[np.isfinite(points).all(axis=1)].astype(np.float64)
    past = np.concatenate([low - points, points - high], axis=1) / np.tile(high - low, 2)
    axes, furthest = points.shape[1], past.argmax(axis=1)
    outside = past.max(axis=1, initial=-np.inf) > 0
    found = [(edge % axes, edge // axes, points[outside & (furthest == edge)]) for edge in range(2 * axes)]
    return [each for each in found if len(each[2])]


def edge_words(plot: Plot[Frame], points: Array, low: Array, high: Array, colour: Rgb, height: float) -> list[Label]:
    """Returns a word with an arrow at each edge over which points have gone, with their share.

    Args:
        low, high: the view's corners, ``(feature,)`` each.
        height: pixels above the lower edge at which the words stand where the view is a line.
    """
    theme, area = plot.theme, plot.area
    font, margin, words = theme.font(NORMAL, bold=True), theme.font_size(8), []
    for axis, end, gone in beyond(points, low, high):
        if WORTH_A_WORD * len(gone) <= len(points):
            continue
        text = phrase(SAID[axis][end], share=100 * len(gone) / len(points))
        size = text_size(text, font)
        half = np.array([size.width() / 2 + margin, size.height() / 2 + margin / 2])
        least = np.array([area.left(), area.top()]) + half
        most = np.array([area.right(), area.bottom()]) - half
        if points.shape[1] == 1:
            middle = np.array([(least, most)[end][0], area.bottom() - height])
        else:
            middle = plot.pixels(np.median(gone, axis=0)[None])[0]
        x, y = np.clip(middle, least, np.maximum(least, most)).tolist()
        words.append(plot.word(text, (x, y), colour, font, pill=0.85))
    return words
