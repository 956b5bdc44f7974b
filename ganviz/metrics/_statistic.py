"""A number of P_G beside the same number of P_data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np

from ganviz.metrics import FlooredMetric
from ganviz.targets import Target

Array = np.ndarray


class Statistic(FlooredMetric):
    """A number that a distribution has, of generated points; subclasses implement ``of_points`` and ``of_target``.

    Its floor is what real samples of the same size have, around the target's own number.

    Attributes:
        exact: the key of the target's own number, ``<reading>_data``.
    """

    exact: ClassVar[str]

    def __init_subclass__(cls, **keywords: Any) -> None:
        if "reading" in vars(cls):
            cls.exact = f"{cls.reading}_data"
            cls.details = (cls.exact,)
        super().__init_subclass__(**keywords)

    def of_points(self, points: Array) -> float:
        """Returns the number of ``(n, feature)`` points, float64."""
        raise NotImplementedError

    def of_target(self, target: Target) -> float | None:
        """Returns the target's own; None where it is not known."""
        raise NotImplementedError

    def read(self, target: Target, generated: Array, seed: int) -> float | None:
        return self.of_points(generated.astype(np.float64))

    def describe(self, target: Target, n: int) -> Mapping[str, float | None]:
        return {self.exact: self.of_target(target)}


class Mean(Statistic):
    """The mean of one coordinate, ``coordinate``."""

    moment = 1
    coordinate: ClassVar[int] = 0

    def of_points(self, points: Array) -> float:
        return float(points[:, self.coordinate].mean())

    def of_target(self, target: Target) -> float | None:
        known = target.moments()
        return None if known is None or known.mean is None else float(known.mean[self.coordinate])


class Covariance(Statistic):
    """The covariance of two ``coordinates``, or the variance of one that stands there twice."""

    moment = 2
    coordinates: ClassVar[tuple[int, int]] = (0, 0)

    def of_points(self, points: Array) -> float:
        one, other = (points[:, coordinate] - points[:, coordinate].mean() for coordinate in self.coordinates)
        return float((one * other).mean())

    def of_target(self, target: Target) -> float | None:
        known = target.moments()
        return None if known is None or known.covariance is None else float(known.covariance[self.coordinates])


class TailQuantile(Statistic):
    """The number below which the ``share`` of a distribution on the line lies."""

    dimension = 1
    share: ClassVar[float]

    def of_points(self, points: Array) -> float:
        return float(np.quantile(points[:, 0], self.share, method="hazen"))

    def of_target(self, target: Target) -> float | None:
        quantile = target.quantile(np.array([self.share]))
        return None if quantile is None else float(quantile[0])
