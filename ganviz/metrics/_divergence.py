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

    def through_noise(self, target: Target, sample: MeasureSample, value: float) -> dict[str, float]:
        """Returns what is to be said of the two distributions through the noise, by key of ``readings``.

        Args:
            value: the reading without noise.
        """
        grid, generated = cells_through(target, len(sample.generated), sample.noise), sample.generated
        if grid is not None:
            value = self.between(grid.target_masses, grid.masses(generated), len(generated))
        return {self.seen: value}

    def measure(self, config: RunConfig, sample: MeasureSample) -> Reading:
        reading = super().measure(config, sample)
        value = reading.values[self.reading]
        if value is None:
            return reading
        return Reading({**reading.values, **self.through_noise(config.target, sample, value)}, reading.arrays)
