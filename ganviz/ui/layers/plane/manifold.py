"""The latent space as G lays it over the plane."""

from __future__ import annotations

import numpy as np

from ganviz.snapshot import Frame
from ganviz.ui.plotting.captions import Caption
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.manifold import OPACITIES, by_opacity, threads
from ganviz.ui.plotting.plane import PlaneLayer, PlaneScales
from ganviz.ui.theme import Theme

#: A thread that leads further out of the view than so many times its size is left out.
FAR = 20.0


class Manifold(PlaneLayer):
    """G of a grid of equally likely latents: strong where dense."""

    key = "manifold"
    label = "Latent"
    shortcut = "Z"
    order = 130
    paint_order = 10
    needs_details = True

    def build(self) -> None:
        self.threads = [self.add(Curve(connect="pairs")) for _ in OPACITIES]

    def dress(self, theme: Theme) -> None:
        for curve, opacity in zip(self.threads, OPACITIES, strict=True):
            curve.dress(theme, theme.hairline(theme.generator, opacity))

    def draw(self, frame: Frame, scales: PlaneScales) -> list[Caption]:
        manifold, size = frame.snapshot.manifold, scales.high - scales.low
        if manifold is None:
            self.blank()
            return []
        pieces, density = threads(manifold, float(np.prod(size)))
        # Qt draws lines to astronomic coordinates slowly or wrongly.
        near = ((pieces > scales.low - FAR * size) & (pieces < scales.high + FAR * size)).all(axis=(1, 2))
        for curve, points in zip(self.threads, by_opacity(pieces[near], density[near]), strict=True):
            curve.move(*points.T)
        return []
