"""Whether D's probabilities mean what they say."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush

from ganviz.config import RunConfig
from ganviz.phrases import phrase
from ganviz.snapshot import Array, Frame
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.plotting.points import Discs
from ganviz.ui.plotting.sizes import SMALL
from ganviz.ui.theme import tinted

#: The diameter of a dot for a bin with hardly a point, in pixels at scale 1, and what all points would add to it.
LEAST = 5.0
MOST = 22.0


class Calibration(Plot[Frame]):
    """Of the points to which D gives some probability of being real, the share that is: equal for the optimal D.

    That is the dashed line. Below it D believes too much, above it too little. A dot's area is the share of points to
    which D says about this. Half of all points are real, half generated.
    """

    key = "calibration"
    title = "Calibration of D"
    order = 44

    @classmethod
    def suits(cls, config: RunConfig) -> bool:
        return super().suits(config) and config.loss.is_probability

    def build(self) -> None:
        self.diagonal = Curve()
        self.diagonal.move(np.array([0.0, 1.0]), np.array([0.0, 1.0]))
        self.dots = Discs()
        self.canvas.add(self.diagonal, self.dots)
        self.set_ranges((0.0, 1.0), (-0.08, 1.08))
        self.left.first, self.left.last = 0.0, 1.0

    def dress(self) -> None:
        theme = self.theme
        self.diagonal.pen = theme.pen(theme.optimal, style=Qt.PenStyle.DashLine)
        self.dots.pen = theme.pen(theme.background)
        self.dots.brush = QBrush(tinted(theme.discriminator, 0.85))
        self.rule()

    def blank(self) -> None:
        self.dots.blank()

    def headline(self, frame: Frame) -> str:
        error = None if frame.measures is None else frame.measures.values.get("calibration_error")
        return "" if error is None else phrase("off by {error:.2f}", error=error)

    def lag(self, frame: Frame) -> int | None:
        return self.behind(frame, frame.measures)

    def changes(self, before: Frame, frame: Frame) -> bool:
        return self.measured_anew(before, frame)

    def draw(self, frame: Frame) -> list[Label]:
        said, real, weight = self._bins(frame)
        known = np.isfinite(said) & np.isfinite(real) & (weight > 0)
        size = self.theme.font_size
        sizes = size(LEAST) + size(MOST) * np.sqrt(weight[known])
        self.dots.move(np.column_stack([said[known], real[known]]), sizes)
        return self._words()

    @staticmethod
    def _bins(frame: Frame) -> tuple[Array, Array, Array]:
        arrays = {} if frame.measures is None else frame.measures.arrays
        names = ("calibration_said", "calibration_real", "calibration_weight")
        if any(name not in arrays for name in names):
            return np.empty(0), np.empty(0), np.empty(0)
        said, real, weight = (np.asarray(arrays[name], np.float64) for name in names)
        return said, real, weight

    def _words(self) -> list[Label]:
        area, font, muted = self.area, self.theme.font(SMALL), self.theme.muted
        size = text_size("share of real", font)
        across = QRectF(area.left(), area.bottom() - size.height(), area.width(), size.height())
        up = QRectF(area.left() + self.theme.font_size(6), area.top(), size.width(), size.height())
        # No pill: it would hide a dot.
        return [
            Label("D says", font, self.ink(muted), across, alignment=Qt.AlignmentFlag.AlignRight),
            Label("share of real", font, self.ink(muted), up),
        ]
