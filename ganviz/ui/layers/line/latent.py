"""Where G takes each z."""

from __future__ import annotations

import numpy as np

from ganviz.snapshot import Array, Frame, Snapshot
from ganviz.ui.plotting.captions import Caption
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.line import BOTTOM, LineLayer, LineScales
from ganviz.ui.theme import Theme

#: Lines from z to G(z), and where z has several dimensions, of which the picture shows one: more would be a thicket.
LINES, FEW = 60, 20


class Latent(LineLayer):
    """From each z to the x that G makes of it."""

    key = "latent"
    label = "Latent"
    shortcut = "Z"
    visible = True
    order = 90
    paint_order = 40

    def build(self) -> None:
        self.lines = self.add(Curve(connect="pairs"))

    def dress(self, theme: Theme) -> None:
        self.lines.dress(theme, theme.hairline(theme.generator, 0.5), smooth=True)

    def draw(self, frame: Frame, scales: LineScales) -> list[Caption]:
        z, images = _some(frame.snapshot)
        left, right = scales.x
        across = _inside(np.stack([scales.latent_place(z), images], axis=1), left, right)
        self.lines.move(across, np.tile([BOTTOM, 0.0], len(across) // 2))
        return []


def _some(snapshot: Snapshot) -> tuple[Array, Array]:
    """Returns some ``(n,)`` z and their G(z): those of a regular grid where there is one."""
    z, images = snapshot.latent[:, 0], snapshot.generated[:, 0]
    if snapshot.manifold is not None and snapshot.manifold_latent is not None and snapshot.manifold.ndim == 2:
        z, images = snapshot.manifold_latent[:, 0], snapshot.manifold[:, 0]
    every = max(1, len(z) // (LINES if snapshot.config.latent.dimension == 1 else FEW))
    start = every // 2 if snapshot.manifold is not None else 0
    return z[start::every], images[start::every]


def _inside(ends: Array, left: float, right: float) -> Array:
    """Flattens ``(n, 2)`` ends, without the lines that are not numbers; far ones end one width outside the view."""
    ends = ends[np.isfinite(ends).all(axis=1)]
    width = right - left
    return np.clip(ends, left - width, right + width).ravel()
