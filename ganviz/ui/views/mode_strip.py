"""Which modes the generator had, all through the run."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF

from ganviz.config import RunConfig
from ganviz.phrases import phrase
from ganviz.snapshot import Array, Frame
from ganviz.ui.plotting.axis import Span
from ganviz.ui.plotting.changes import ChangeMarks
from ganviz.ui.plotting.history import time_axis, time_word
from ganviz.ui.plotting.labels import Label
from ganviz.ui.plotting.modes import SHADES, fair_shares, relative_shares, shaded, shades
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.plotting.pointed import at_iteration
from ganviz.ui.plotting.time import SHORTEST

#: Lines of the picture for each mode, in one that is exported.
FINER = 24


class ModeStrip(Plot[Frame]):
    """A row for each mode, a column for each moment: the stronger the colour, the more of G's points are in that mode.

    In the full colour the mode holds twice its fair share of high-quality points, or more; none at all is the
    background. Collapse is a single row, hopping a row that breaks off where another begins. Behind a mark the data may
    be others; then their modes are counted anew.
    """

    key = "mode_strip"
    title = "Modes over time"
    order = 55
    shown_at_first = True
    tick_spacing = (70.0, 14.0)
    axis_titles = ("iteration", "mode")

    @classmethod
    def suits(cls, config: RunConfig) -> bool:
        return super().suits(config) and len(fair_shares(config)) > 0

    def build(self) -> None:
        self.strip = pg.ImageItem(axisOrder="row-major")
        self.strip.setOpts(levels=(0, SHADES - 1), autoDownsample=False)
        self.plot.addItem(self.strip)
        self.change_marks = ChangeMarks(self)
        self.view_box.invertY(True)
        self.left.first, self.left.whole = 1.0, True
        self.blank()

    def dress(self) -> None:
        self.strip.setLookupTable(shades(self.theme))
        self.left.setPen(self.theme.pen(self.theme.grid, alpha=0.0))
        self.change_marks.dress(self.theme)

    def blank(self) -> None:
        self.strip.setVisible(False)
        self.change_marks.blank()
        self.left.last = 8.0
        self.set_ranges((0.0, float(SHORTEST)), (0.5, 8.5))

    def changes(self, before: Frame, frame: Frame) -> bool:
        if frame.history.changes != before.history.changes:
            return True
        return self.measured_anew(before, frame) or time_axis(self, frame.snapshot.iteration) != self.whole[0]

    def draw(self, frame: Frame) -> list[Label]:
        history, now = frame.history, len(fair_shares(frame.snapshot.config))
        if not now:
            self.blank()
            return [self.sentence("This data has no separate modes.")]
        relative = relative_shares(history, frame.snapshot.config)
        count = max(now, relative.shape[1])
        self.left.last = float(count)
        across = time_axis(self, frame.snapshot.iteration)
        self.set_ranges(across, (0.5, count + 0.5))
        self.strip.setVisible(len(relative) > 0)
        if len(relative):
            self._fill(relative, history.measured_at, float(frame.snapshot.iteration), across)
        return time_word(self) + self.change_marks.draw(history)

    def read_at(self, x: float, y: float) -> list[str]:
        if self.frame is None:
            return []
        history, mode = self.frame.history, round(y)
        shares = history.arrays.get("mode_shares", np.empty((0, 0)))
        known = 1 <= mode <= shares.shape[1] and len(shares) == len(history.measured_at)
        row = [(phrase("mode {n}", n=mode), history.measured_at, shares[:, mode - 1])] if known else []
        return at_iteration(x, row) + self.change_marks.said_at(x)

    def _fill(self, relative: Array, at: Array, iteration: float, across: Span) -> None:
        first, last = float(at[0]), max(iteration, float(at[-1]) + 1)
        pixels = max(1, int(self.area.width() * (last - first) / (across[1] - across[0])))
        image = shaded(relative, at, np.linspace(first, last, pixels + 1))
        if self.theme.antialias:  # programs that show a drawing smooth its pictures: only the edges of a row blur then
            image = np.repeat(image, FINER, axis=0)
        self.strip.setImage(image, autoLevels=False)
        self.strip.setRect(QRectF(first, 0.5, last - first, relative.shape[1]))
