"""Histories with chosen numbers, to try the edges of a rule."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import numpy as np

from ganviz.assignment import replaced
from ganviz.config import RunConfig
from ganviz.diagnoses import Diagnosis, diagnose
from ganviz.snapshot import SCALARS, Change, Frame, History
from tests.diagnoses.recorded import frame_at

EVERY = 50

#: What each of eight modes gets where all are held evenly.
FAIR = 1 / 8

#: A run about which there is nothing to say.
PLAIN = {
    "loss_d": 1.0,
    "loss_g": 1.0,
    "mean_d_real": 0.7,
    "mean_d_fake": 0.3,
    "gradient_d": 0.5,
    "gradient_g": 0.5,
}


def frame_of(
    iterations: int = 2000,
    scalars: Mapping[str, Any] = MappingProxyType({}),
    metrics: Mapping[str, Any] = MappingProxyType({}),
    shares: Any = None,
    noise: float = 0.0,
    changed_at: int | None = None,
    **changes: Any,
) -> Frame:
    """The last frame of a run: numbers or arrays over its iterations, or over its readings, one every 50 iterations.

    ``changes`` of the config have two underscores for a dot; ``changed_at`` is when a setting was last changed.
    """
    config = RunConfig()
    for path, value in changes.items():
        config = replaced(config, path.replace("__", "."), value)
    measured_at = np.arange(EVERY, iterations + 1, EVERY)
    columns = {name: np.broadcast_to(np.asarray({**PLAIN, **scalars}[name], float), iterations) for name in SCALARS}
    history = History(
        iterations=np.arange(1, iterations + 1),
        scalars=MappingProxyType(columns),
        measured_at=measured_at,
        metrics=MappingProxyType(
            {name: np.broadcast_to(np.asarray(values, float), len(measured_at)) for name, values in metrics.items()}
        ),
        arrays=MappingProxyType({} if shares is None else {"mode_shares": np.asarray(shares, float)}),
        changes=() if changed_at is None else (Change(changed_at, config, config),),
    )
    return frame_at(config, history, iterations, noise)


def named(found: Diagnosis | None) -> str | None:
    """Whose sentence it is; None where nothing in particular is going on."""
    return None if found is None or found.key == "under_way" else found.key


def key_of(**numbers: Any) -> str | None:
    return named(diagnose(frame_of(**numbers)))


def sentence_of(**numbers: Any) -> str:
    found = diagnose(frame_of(**numbers))
    assert found is not None
    return found.sentence


def readings(iterations: int = 2000) -> np.ndarray:
    """Eight modes evenly held, in every reading."""
    return np.full((iterations // EVERY, 8), FAIR)
