"""What the numbers on screen are, one metric per file: measured from samples, off the training path.

A metric turns a ``MeasureSample`` and its target into named readings; None where it does not apply. Every distance
comes with its floor: what two real samples of the same size give.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, NamedTuple

import numpy as np

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.snapshot import Measures, MeasureSample


class Reading(NamedTuple):
    """What one metric says: numbers by key, and per-mode arrays where it looks at modes."""

    values: Mapping[str, float | None]
    mode_shares: np.ndarray | None = None
    mode_captured: np.ndarray | None = None


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

    def not_applicable(self) -> Reading:
        """Returns None under every key of ``readings``."""
        return Reading(dict.fromkeys(self.readings))


def measure(config: RunConfig, sample: MeasureSample) -> Measures:
    """Applies every metric of this package to one sample."""
    values: dict[str, float | None] = {}
    shares = captured = None
    for kind in registry.entries(__name__).values():
        reading = kind().measure(config, sample)
        values.update(reading.values)
        shares = reading.mode_shares if reading.mode_shares is not None else shares
        captured = reading.mode_captured if reading.mode_captured is not None else captured
    return Measures(sample.iteration, values, shares, captured)
