"""Which modes the generator has found."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from ganviz.config import RunConfig
from ganviz.snapshot import Frame
from ganviz.ui.views._axis import nice_step
from ganviz.ui.views._labels import Label, text_size
from ganviz.ui.views._plot import SMALL, Plot

#: Fewer bars than this are drawn narrower, so that they stay bars.
FEW = 5


class ModeShares(Plot):
    """One bar for each mode: its share of the high-quality points, beside the share that would be fair.

    A mode is found by the strict count (a tenth of its fair share); the others are empty places, outlined in red.
    """

    key = "modes"
    title = "Modes"
    order = 50
    tick_spacing = (24.0, 26.0)

    @classmethod
    def suits(cls, config: RunConfig) -> bool:
        modes = config.target.modes()
        return super().suits(config) and modes is not None and len(modes.centres) > 1

    def build(self) -> None:
        self.found = pg.BarGraphItem(x=[], height=[], width=0.7)
        self.missed = pg.BarGraphItem(x=[], height=[], width=0.7)
        self.fair = pg.PlotCurveItem()
        for item in (self.found, self.missed, self.fair):
            self.plot.addItem(item)
        self.bottom.first, self.bottom.whole = 1.0, True
        self.left.percent = True
        self.blank()

    def dress(self) -> None:
        theme = self.theme
        self.found.setOpts(brush=theme.generator, pen=None)
        self.missed.setOpts(brush=None, pen=theme.pen(theme.warning, style=Qt.PenStyle.DotLine))
        self.fair.setPen(theme.pen(theme.text, style=Qt.PenStyle.DotLine))
        self.rule()

    def blank(self) -> None:
        for bars in (self.found, self.missed):
            bars.setOpts(x=[], height=[])
        self.fair.setData(x=np.empty(0), y=np.empty(0))
        self.set_ranges((0.4, 8.6), (0.0, 0.25))

    def headline(self, frame: Frame) -> str:
        measures = frame.measures
        if measures is None or "mode_shares" not in measures.arrays:
            return ""
        found, quality = measures.values.get("modes_strict"), measures.values.get("high_quality_share")
        parts = [] if found is None else [f"{found:.0f} of {len(measures.arrays['mode_shares'])}"]
        return " · ".join(parts + ([] if quality is None else [f"high quality {quality:.0%}".replace("%", " %")]))

    def draw(self, frame: Frame) -> list[Label]:
        config = frame.snapshot.config
        if not self.suits(config):
            self.blank()
            return [self.sentence("This data has no separate modes.")]
        count = len(config.target.modes().centres)
        fair = 1 / count
        arrays = {} if frame.measures is None else frame.measures.arrays
        shares, captured = arrays.get("mode_shares", np.zeros(count)), arrays.get("mode_captured")
        found = np.zeros(count, bool) if captured is None else captured
        place = np.arange(1, count + 1)
        width = 0.7 * min(1.0, count / FEW)
        self.found.setOpts(x=place[found], height=shares[found], width=width)
        missed = place[:0] if captured is None else place[~found]
        self.missed.setOpts(x=missed, height=np.full(len(missed), fair), width=width)
        name = text_size("fair", self.theme.font(SMALL)).width() + self.theme.font_size(8)
        right = 0.4 + (count + 0.2) / (1 - min(0.5, name / max(self.area.width(), 1.0)))
        self.bottom.last = count
        ends = (0.4, right)
        self.fair.setData(x=np.array(ends), y=np.array([fair, fair]))
        high = max(2 * fair, 1.15 * float(shares.max(initial=0)))
        step = nice_step(high / 5)
        self.set_ranges(ends, (0.0, step * np.ceil(high / step)))
        return [self._fair_word(fair)]

    def _fair_word(self, fair: float) -> Label:
        font = self.theme.font(SMALL)
        size = text_size("fair", font)
        y = float(self.pixels(np.array([[1.0, fair]]))[0, 1]) - size.height() / 2 - 1
        return self.word("fair", (self.area.right() - size.width() / 2, y), self.theme.muted, font)
