"""What the divergences of two densities share: the grid they are read from, and the look through D's noise."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np

from ganviz.config import RunConfig
from ganviz.metrics import FlooredMetric, Reading
from ganviz.metrics._cells import cells, cells_through
from ganviz.snapshot import MeasureSample
from ganviz.targets import Target

Array = np.ndarray


class Divergence(FlooredMetric):
    """A divergence read from the masses of cells; subclasses implement ``between``.

    Attributes:
        seen: the key of the same divergence of both distributions through the instance noise of the moment, which is
            all that D can tell: what it says of the two distributions is to be compared with that. The generated points
            are smoothed by the noise itself, which costs no accuracy; where there is none, or less than the bandwidth,
            it is the reading.
    """

    seen: ClassVar[str]

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        if hasattr(cls, "reading"):  # else it is what several share
            cls.seen = f"{cls.reading}_seen"
            cls.readings = (*cls.readings, cls.seen)

    def between(self, p: Array, q: Array, n: int) -> float:
        """Returns the divergence of P and Q from the masses of the same cells; the rest of 1 is outside.

        Args:
            n: the number of points of which ``q`` was made.
        """
        raise NotImplementedError

    def read(self, target: Target, generated: Array, seed: int) -> float | None:
        grid = cells(target, len(generated))
        return None if grid is None else self.between(grid.target_masses, grid.masses(generated), len(generated))

    def more(self, p: Array, q: Array, n: int) -> dict[str, float]:
        """Returns what else is to be said of the two distributions through the noise, by key of ``readings``."""
        return {}

    def measure(self, config: RunConfig, sample: MeasureSample) -> Reading:
        reading = super().measure(config, sample)
        if reading.values[self.reading] is None:
            return reading
        target, generated = config.target, sample.generated
        grid = cells_through(target, len(generated), sample.noise) or cells(target, len(generated))
        assert grid is not None
        masses = grid.target_masses, grid.masses(generated), len(generated)
        return Reading({**reading.values, self.seen: self.between(*masses), **self.more(*masses)}, reading.arrays)
