"""Lines round the smallest regions that hold some shares of a distribution."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from ganviz.phrases import phrase
from ganviz.snapshot import Array, Densities, Frame
from ganviz.ui.plotting.captions import NO_DENSITY, Caption
from ganviz.ui.plotting.contour import mass_level, segments
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.field import same_grid
from ganviz.ui.plotting.plane import PlaneLayer, PlaneScales
from ganviz.ui.theme import Rgb


class LevelLines(PlaneLayer):
    """The edges of the smallest regions that hold some shares of a distribution.

    Attributes:
        shares: of the distribution, one for each region.
        breadth: of the lines, in pixels at scale 1.
    """

    shares: ClassVar[tuple[float, ...]] = (0.3, 0.6, 0.9)
    breadth: ClassVar[float] = 1.0

    def build(self) -> None:
        self.lines = self.add(Curve(self.breadth, connect="pairs"))
        #: What the lines were drawn from.
        self._distribution: Array | None = None

    def blank(self) -> None:
        super().blank()
        self._distribution = None

    def distribution(self, densities: Densities) -> Array | None:
        """The distribution on its grid, ``(ny, nx)``; None where it has no density."""
        raise NotImplementedError

    def colour(self) -> Rgb:
        """The distribution's colour."""
        raise NotImplementedError

    def captions(self, frame: Frame, densities: Densities) -> list[Caption]:
        """What is said of the lines."""
        return []

    def draw(self, frame: Frame, scales: PlaneScales) -> list[Caption]:
        densities = frame.snapshot.densities
        distribution = None if densities is None else self.distribution(densities)
        self.lines.visible = distribution is not None
        if densities is None:
            return []
        if distribution is None:
            return [Caption(NO_DENSITY, self.colour())]
        if not same_grid(distribution, self._distribution):
            self._distribution = distribution
            levels = [mass_level(distribution, share) for share in self.shares]
            pieces = [segments(densities.axes, distribution, level)[0].reshape(-1, 2) for level in levels]
            self.lines.move(*np.concatenate(pieces).T)
        return self.captions(frame, densities)


def shares_caption(name: str, shares: tuple[float, ...], colour: Rgb) -> Caption:
    """Says which shares of the distribution of this name the regions hold."""
    parts = ", ".join(f"{share:.0%}"[:-1] for share in shares)
    return Caption(phrase("lines: {parts} % of {distribution}", parts=parts, distribution=name), colour)
