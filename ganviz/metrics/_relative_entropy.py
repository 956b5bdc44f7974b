"""What the two Kullback–Leibler divergences share: how much of a reading says "at least"."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np

from ganviz.metrics._cells import RelativeEntropy, cells_seen
from ganviz.metrics._divergence import Divergence
from ganviz.snapshot import MeasureSample
from ganviz.targets import Target

Array = np.ndarray


class KullbackLeiblerDivergence(Divergence):
    """A relative entropy read from the masses of cells; subclasses implement ``known``.

    Attributes:
        beyond: the key of the share of the first distribution, through D's noise, that lies where the second is too
            thin to be read.
    """

    beyond: ClassVar[str]

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        cls.beyond = f"{cls.reading}_beyond"
        cls.readings = (*cls.readings, cls.beyond)

    def known(self, p: Array, q: Array, n: int) -> RelativeEntropy:
        """Returns the divergence as ``between`` does, and of what share of it the reading says "at least"."""
        raise NotImplementedError

    def between(self, p: Array, q: Array, n: int) -> float:
        return self.known(p, q, n).nats

    def through_noise(self, target: Target, sample: MeasureSample, value: float) -> dict[str, float]:
        grid, generated = cells_seen(target, len(sample.generated), sample.noise), sample.generated
        assert grid is not None  # since there is a reading
        found = self.known(grid.target_masses, grid.masses(generated), len(generated))
        return {self.seen: found.nats, self.beyond: found.beyond}
