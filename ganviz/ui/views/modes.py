"""Which modes the generator has found."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from ganviz.config import RunConfig
from ganviz.phrases import phrase
from ganviz.snapshot import Array, Frame
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.modes import fair_shares
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.plotting.sizes import NORMAL, SMALL
from ganviz.ui.plotting.ticks import nice_step
from ganviz.ui.theme import tinted

#: Fewer bars than this are drawn narrower, so that they stay bars.
FEW = 5

#: The share of all points that must lie astray for the pale parts to be named.
WORTH_A_WORD = 0.03


class ModeShares(Plot[Frame]):
    """One bar for each mode: the share of points that are nearest to it, beside the share that would be fair.

    The full colour is what lies within 3σ of the mode, of high quality; the pale part on top lies farther out. A mode
    is found by the strict count where it has a tenth of its fair share in points of high quality; the others are empty
    places, outlined in red. The looser count, of modes with a single such point, stands beside it where it differs. KL
    is that of the modes' shares to the fair ones: 0 where these are fair, log 8 for one mode of eight alone.
    """

    key = "modes"
    title = "Modes"
    order = 50
    shown_at_first = True
    tick_spacing = (24.0, 26.0)
    axis_titles = ("mode", "share")

    @classmethod
    def suits(cls, config: RunConfig) -> bool:
        return super().suits(config) and len(fair_shares(config)) > 0

    def build(self) -> None:
        self.found = pg.BarGraphItem(x=[], height=[], width=0.7)
        self.astray = pg.BarGraphItem(x=[], y0=[], height=[], width=0.7)
        self.missed, self.fair = Curve(), Curve()
        for item in (self.found, self.astray):
            self.plot.addItem(item)
        self.canvas.add(self.missed, self.fair)
        self.bottom.first, self.bottom.whole = 1.0, True
        self.left.percent = True
        self.blank()

    def dress(self) -> None:
        theme = self.theme
        self.found.setOpts(brush=theme.generator, pen=None)
        self.astray.setOpts(brush=tinted(theme.generator, 0.35), pen=None)
        self.missed.pen = theme.pen(theme.warning, style=Qt.PenStyle.DotLine)
        self.fair.pen = theme.pen(theme.text, style=Qt.PenStyle.DotLine)
        self.rule()

    def blank(self) -> None:
        self.found.setOpts(x=[], height=[])
        self.missed.blank()
        self.astray.setOpts(x=[], y0=[], height=[])
        self.fair.blank()
        self.bottom.last = math.inf
        self.set_ranges((0.4, 8.6), (0.0, 0.25))

    def headline(self, frame: Frame) -> str:
        measures = frame.measures
        if measures is None or "mode_shares" not in measures.arrays:
            return ""
        values, count = measures.values, len(measures.arrays["mode_shares"])
        strict, loose = values.get("modes_strict"), values.get("modes_captured")
        quality, divergence = values.get("high_quality_share"), values.get("mode_kl")
        parts: list[str] = []
        if strict is not None:
            held: str = phrase("{held:.0f} of {modes}", held=strict, modes=count)
            if loose is not None and loose != strict:
                words = "{held:.0f} of {modes} ({loose:.0f} touched)"
                longer = phrase(words, held=strict, modes=count, loose=loose)
                held = longer if self._fits(longer) else held
            parts.append(held)
        if quality is not None:
            parts.append(phrase("high quality {share:.0f} %", share=100 * quality))
        if divergence is not None:
            parts.append(f"KL {divergence:.2g}")
        return self._as_much_as_fits(parts)

    def _as_much_as_fits(self, parts: list[str]) -> str:
        text = parts[0] if parts else ""
        for part in parts[1:]:
            longer = phrase("{first} · {second}", first=text, second=part)
            text = longer if self._fits(longer) else text
        return text

    def _fits(self, text: str) -> bool:
        return text_size(text, self.theme.font(NORMAL)).width() <= self.headroom

    def lag(self, frame: Frame) -> int | None:
        return self.behind(frame, frame.measures) if len(fair_shares(frame.snapshot.config)) else None

    def changes(self, before: Frame, frame: Frame) -> bool:
        return self.measured_anew(before, frame)

    def draw(self, frame: Frame) -> list[Label]:
        config = frame.snapshot.config
        fair = fair_shares(config)
        count = len(fair)
        if not count:
            self.blank()
            return [self.sentence("This data has no separate modes.")]
        arrays = {} if frame.measures is None else frame.measures.arrays
        shares, captured = arrays.get("mode_shares", np.zeros(count)), arrays.get("mode_captured")
        astray = _astray(shares, arrays.get("mode_quality"))
        found = np.zeros(count, bool) if captured is None else captured
        numbers = np.arange(1, count + 1)
        width = 0.7 * min(1.0, count / FEW)
        self.found.setOpts(x=numbers[found], height=shares[found], width=width)
        solid = np.where(found, shares, 0.0)
        self.astray.setOpts(x=numbers, y0=solid, height=shares + astray - solid, width=width)
        missed = numbers[:0] if captured is None else numbers[~found]
        self.missed.move(*_outlines(missed, fair[missed - 1], width).T)
        name = text_size("fair", self.theme.font(SMALL)).width() + self.theme.font_size(8)
        right = 0.4 + (count + 0.2) / (1 - min(0.5, name / max(self.area.width(), 1.0)))
        self.bottom.last = count
        ends = (0.4, right)
        # A step for each mode, and past the last one to the word.
        edges = np.concatenate([ends[:1], numbers[:-1] + 0.5, ends[1:]])
        self.fair.move(np.repeat(edges, 2)[1:-1], np.repeat(fair, 2))
        high = max(2 * float(fair.max()), 1.15 * float((shares + astray).max(initial=0)))
        step = nice_step(high / 5)
        self.set_ranges(ends, (0.0, min(1.0, step * np.ceil(high / step))))
        words = [self._fair_word(float(fair[-1]))]
        return [*words, self._astray_word()] if astray.sum() > WORTH_A_WORD else words

    def _fair_word(self, fair: float) -> Label:
        font = self.theme.font(SMALL)
        size = text_size("fair", font)
        y = float(self.pixels(np.array([[1.0, fair]]))[0, 1]) - size.height() / 2 - 1
        return self.word("fair", (self.area.right() - size.width() / 2, y), self.theme.muted, font)

    def _astray_word(self) -> Label:
        font = self.theme.font(SMALL)
        size = text_size("pale: beyond 3σ", font)
        middle = self.area.right() - size.width() / 2, self.area.top() + size.height() / 2
        return self.word("pale: beyond 3σ", middle, self.theme.generator, font)


def _outlines(at: Array, heights: Array, width: float) -> Array:
    """Returns bars that stand on 0 as lines around them, ``(6 n, 2)``, each with a gap behind it."""
    across = np.array([-0.5, -0.5, 0.5, 0.5, -0.5, np.nan]) * width
    up = np.array([0.0, 1.0, 1.0, 0.0, 0.0, 0.0])
    return np.column_stack([(at[:, None] + across).ravel(), (heights[:, None] * up).ravel()])


def _astray(shares: Array, quality: Array | None) -> Array:
    """Returns the share of points that are nearest to each mode but beyond 3σ: of all nearest, quality is within."""
    if quality is None:
        return np.zeros(len(shares))
    known = np.isfinite(quality) & (quality > 0)
    return np.where(known, shares / np.where(known, quality, 1.0) - shares, 0.0)
