"""What the tests of the small plots share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import numpy as np

from ganviz.snapshot import Frame, frozen

#: ``shown(key, frame, width, height)`` is the plot of that key.
Shown = Callable[..., Any]


def texts(view: Any) -> list[str]:
    return [label.text for label in view.heading.labels + view.labels.labels]


def with_metrics(frame: Frame, at: list[int], **values: list[float]) -> Frame:
    """The frame with no metrics but these, measured at these iterations."""
    metrics = MappingProxyType({name: frozen(np.array(array, float)) for name, array in values.items()})
    return replace(frame, history=replace(frame.history, measured_at=frozen(np.array(at)), metrics=metrics))


def with_measures(frame: Frame, **values: float | None) -> Frame:
    """The frame with no last readings but these."""
    assert frame.measures is not None
    return replace(frame, measures=replace(frame.measures, values=MappingProxyType(values)))
