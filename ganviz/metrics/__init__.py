"""What the numbers on screen are, one metric per file: measured from samples, off the training path.

A metric turns a ``MeasureSample`` and its target into named readings; None where it does not apply. What chance alone
reads comes with it: the floor, the band into which two real samples of the same size fall.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, ClassVar, NamedTuple

import numpy as np

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.metrics import _floor
from ganviz.snapshot import Measures, MeasureSample
from ganviz.targets import Target

#: The largest size of a reading.
LARGEST = float(np.finfo(np.float32).max)


class Reading(NamedTuple):
    """What one metric says: numbers by key, and arrays ``(n,)`` where it looks at several modes or bins."""

    values: Mapping[str, float | None]
    arrays: Mapping[str, np.ndarray] = MappingProxyType({})


class Metric:
    """One measure of how far P_G is from P_data.

    Attributes:
        key: names the metric; ``readings`` the keys of its values, in the order in which they are reported.
    """

    key: ClassVar[str]
    label: ClassVar[str]
    readings: ClassVar[tuple[str, ...]]

    def measure(self, config: RunConfig, sample: MeasureSample) -> Reading:
        """Measures one sample; every key of ``readings`` is in the answer, None where the metric does not apply."""
        raise NotImplementedError

    def conclude(self, config: RunConfig, values: Mapping[str, float | None]) -> Mapping[str, float | None]:
        """Returns those of its readings that follow from what all metrics have measured."""
        return {}

    def not_applicable(self) -> Reading:
        """Returns None under every key of ``readings``."""
        return Reading(dict.fromkeys(self.readings))


class FlooredMetric(Metric):
    """A comparison of generated with real points, in which chance has its share; subclasses implement ``read``.

    Attributes:
        reading: the key of its value. Under ``<reading>_floor`` stands the median of what two real samples of the same
            size read, under ``<reading>_floor_low`` and ``<reading>_floor_high`` the ends of the central 98 %: None
            until enough pairs have been read.
        details: keys of what else it says, by ``describe``.
        dimension: the only one that it is for; None for any.
        moment: the order of the moment of P that it needs: of a distribution in which that is not finite it says
            nothing, for a single point of a sample could make it any number.
        drawn: the window draws it as a curve with its floor, which is therefore grown first.
    """

    reading: ClassVar[str]
    details: ClassVar[tuple[str, ...]] = ()
    dimension: ClassVar[int | None] = None
    moment: ClassVar[int] = 0
    drawn: ClassVar[bool] = False

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        if hasattr(cls, "reading"):  # else it is what several share
            cls.readings = (cls.reading, *(f"{cls.reading}_floor{end}" for end in ("", "_low", "_high")), *cls.details)

    def applies(self, target: Target) -> bool:
        """Says whether it is for distributions of this dimension and with these tails."""
        return self.dimension in (None, target.dimension) and self.moment < target.tail_index

    def read(self, target: Target, generated: np.ndarray, seed: int) -> float | None:
        """Returns the value for ``(n, feature)`` finite points; None where the metric does not apply.

        Args:
            seed: for the real points, where it needs some.
        """
        raise NotImplementedError

    def describe(self, target: Target, n: int) -> Mapping[str, float | None]:
        """Returns the ``details`` of a value that n generated points gave."""
        return {}

    def measure(self, config: RunConfig, sample: MeasureSample) -> Reading:
        target, generated, n = config.target, sample.generated, len(sample.generated)
        readable = self.applies(target) and bool(np.isfinite(generated).all())
        value = self.read(target, generated, sample.seed) if readable else None
        if value is None:
            return self.not_applicable()
        floor = _floor.band(self, target, n) or (None, None, None)
        return Reading(dict(zip(self.readings, (value, *floor), strict=False)) | dict(self.describe(target, n)))


def measure(
    config: RunConfig, sample: MeasureSample, whole: bool = True, only: Collection[str] | None = None
) -> Measures:
    """Applies every metric of this package to one sample.

    Args:
        whole: first completes the floors, which takes seconds when a target is new; otherwise those that are not yet
            known are None.
        only: keys of the metrics that are applied; None for all, and what follows from all of them.
    """
    while whole and advance_floors(config, len(sample.generated)):
        pass
    values: dict[str, float | None] = {}
    arrays: dict[str, np.ndarray] = {}
    for metric in _metrics():
        if only is None or metric.key in only:
            reading = metric.measure(config, sample)
            values.update(reading.values)
            arrays.update(reading.arrays)
    for metric in _metrics() if only is None else ():
        values.update(metric.conclude(config, values))
    return Measures(sample.iteration, {key: _held(value) for key, value in values.items()}, arrays, config)


def _held(value: float | None) -> float | None:
    """Returns a reading; None where it is more than the curves hold, which are of float32."""
    return None if value is None or not abs(value) <= LARGEST else value


def advance_floors(config: RunConfig, n: int, drawn: bool = False) -> bool:
    """Does a few milliseconds' work on the floors for samples of ``n`` points; False when there is nothing left.

    Args:
        drawn: only on those of the metrics that are drawn at first.
    """
    target = config.target
    floored = (metric for metric in _metrics() if isinstance(metric, FlooredMetric) and metric.applies(target))
    return _floor.advance((metric for metric in floored if metric.drawn or not drawn), target, n)


@cache
def _metrics() -> tuple[Metric, ...]:
    return tuple(kind() for kind in registry.entries(__name__, Metric).values())
