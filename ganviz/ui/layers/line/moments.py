"""What came of fitting a density, in two numbers."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import Qt

from ganviz.config import RunConfig
from ganviz.phrases import phrase
from ganviz.snapshot import Array, Frame, Snapshot
from ganviz.ui.plotting.captions import Caption
from ganviz.ui.plotting.curve import Curve, pen_width
from ganviz.ui.plotting.line import LineLayer, LineScales
from ganviz.ui.theme import Rgb, Theme

#: A Gaussian that is nowhere farther from P_data than this share of its peak is P_data itself.
ALIKE = 0.01
#: Digits of σ that are written; the mean has as many decimals.
DIGITS = 3


class Moments(LineLayer):
    """Mean μ and width σ of P_G, and where G can only be one Gaussian the likeliest one, dashed.

    With no hidden layer G is a straight line, so that of normal latents it makes a Gaussian. The one under which the
    data are likeliest has their mean and standard deviation; it is the KL divergence's best, and other losses have
    others.
    """

    key = "moments"
    label = "μ and σ"
    shortcut = "U"
    visible = True
    order = 45
    paint_order = 75

    def build(self) -> None:
        self.line = self.add(Curve())

    def dress(self, theme: Theme) -> None:
        self.line.dress(theme, theme.pen(theme.muted, pen_width(theme, 1.4), style=Qt.PenStyle.DashLine), smooth=True)

    def draw(self, frame: Frame, scales: LineScales) -> list[Caption]:
        snapshot, theme = frame.snapshot, self.plot.theme
        captions = []
        points = _equally_likely(snapshot)
        if len(points):
            captions = [Caption(_written("P_G: μ = {mean}, σ = {sigma}", _moments(points)), theme.generator)]
        best = self._best(snapshot)
        if best is None:
            self.line.move(np.empty(0), np.empty(0))
            self.follow(scales, np.empty(0), np.empty(0))
            return captions
        self.line.move(scales.across, _gaussian(scales.across, *best) / scales.peak)
        self.follow(scales, scales.across, _gaussian(scales.across, *best) / scales.peak)
        return [*captions, Caption(_written("likeliest Gaussian: N(μ = {mean}, σ = {sigma})", best), theme.muted, True)]

    def _best(self, snapshot: Snapshot) -> tuple[float, float] | None:
        """The likeliest Gaussian; None where G can be more than a Gaussian, the data are one, or have no variance."""
        densities, target = snapshot.densities, snapshot.config.target
        if densities is None or densities.data is None or not is_gaussian(snapshot.config):
            return None
        known = target.moments()
        if known is None or known.mean is None or known.covariance is None:
            return None
        mean, sigma = float(known.mean[0]), math.sqrt(known.covariance[0, 0])
        gap = np.abs(_gaussian(densities.axes[0], mean, sigma) - densities.data).max()
        return (mean, sigma) if gap > ALIKE * densities.data.max() else None

    def name(self, frame: Frame) -> tuple[str, Rgb]:
        return "likeliest Gaussian", self.plot.theme.muted


def is_gaussian(config: RunConfig) -> bool:
    """Says whether P_G is a Gaussian whatever G's weights are."""
    return not config.generator.hidden and config.latent.prior == "normal"


def _equally_likely(snapshot: Snapshot) -> Array:
    """Points of P_G that stand for it: images of evenly spread latents where these have one dimension."""
    points = snapshot.generated if snapshot.manifold is None else snapshot.manifold
    return points[np.isfinite(points)].astype(np.float64)


def _moments(points: Array) -> tuple[float, float]:
    return float(points.mean()), float(points.std())


def _gaussian(x: Array, mean: float, sigma: float) -> Array:
    density: Array = np.exp(-0.5 * ((x - mean) / sigma) ** 2) / (sigma * math.sqrt(2 * math.pi))
    return density


def _written(template: str, moments: tuple[float, float]) -> str:
    """Puts both numbers into a template, with as many decimals as σ needs."""
    mean, sigma = moments
    decimals = DIGITS - 1 - math.floor(math.log10(sigma)) if sigma > 0 else DIGITS
    decimals = min(max(decimals, 0), 6)
    values = {name: f"{value:z.{decimals}f}".replace("-", "−") for name, value in (("mean", mean), ("sigma", sigma))}
    return phrase(template, **values)
