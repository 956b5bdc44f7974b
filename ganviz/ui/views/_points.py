"""Points that move from frame to frame, drawn from a symbol that is rendered once."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg

from ganviz.snapshot import Array


class Points(pg.ScatterPlotItem):
    """A scatter plot of points that all look alike.

    ``setData`` of pyqtgraph 0.14 looks up the style of each point anew, 3 ms for a thousand; ``move`` does not.
    """

    def move(self, points: Array, low: Array, high: Array) -> None:
        """Shows ``(n, 2)`` points; those far away, or no numbers, are put outside the view.

        Args:
            low, high: the view's corners.
        """
        margin = high - low
        placed = np.clip(np.where(np.isfinite(points), points, low - margin), low - margin, high + margin)
        if len(placed) != len(self.data):
            self.setData(x=placed[:, 0], y=placed[:, 1])
            return
        self.data["x"], self.data["y"] = placed.T
        self.prepareGeometryChange()
        self.bounds = [None, None]
        self.invalidate()
