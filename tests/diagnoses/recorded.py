"""Recorded runs, shown again frame by frame."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import numpy as np

from ganviz.config import RunConfig
from ganviz.snapshot import SCALARS, Field, Frame, History, Snapshot, frozen

FOLDER = Path(__file__).parent / "recordings"

_NOTHING = frozen(np.empty((0, 1)))
_FIELD = Field((_NOTHING[:, 0],), _NOTHING[:, 0], None, True, 0.5, 0.5, _NOTHING[:, 0])


def frame_at(config: RunConfig, history: History, iteration: int, noise: float = 0.0) -> Frame:
    """What was known at an iteration, its width of instance noise included; there is nothing to see in its snapshot."""
    n = int(np.searchsorted(history.iterations, iteration, side="right"))
    m = int(np.searchsorted(history.measured_at, iteration, side="right"))
    until = History(
        iterations=history.iterations[:n],
        scalars=MappingProxyType({name: values[:n] for name, values in history.scalars.items()}),
        measured_at=history.measured_at[:m],
        metrics=MappingProxyType({name: values[:m] for name, values in history.metrics.items()}),
        arrays=MappingProxyType({key: rows[:m] for key, rows in history.arrays.items()}),
        changes=tuple(change for change in history.changes if change.iteration <= iteration),
    )
    snapshot = Snapshot(
        iteration=iteration,
        member=0,
        config=config,
        data=_NOTHING,
        generated=_NOTHING,
        latent=_NOTHING,
        push=_NOTHING,
        modes=None,
        field=_FIELD,
        densities=None,
        manifold=None,
        manifold_latent=None,
        noise=noise,
        weights=None,
        sample=None,
    )
    return Frame(snapshot, until)


class Run(NamedTuple):
    """A recorded run: settings, numbers, and rows of (iteration, width of instance noise)."""

    config: RunConfig
    history: History
    noise: np.ndarray

    def at(self, iteration: int) -> Frame:
        """What was known at an iteration."""
        noise = float(np.interp(iteration, *self.noise.T))
        return frame_at(self.config, self.history, iteration, noise)

    def frames(self) -> Iterator[Frame]:
        """What was known at each moment at which something was measured, and at the end."""
        moments = {int(iteration) for iteration in self.history.measured_at} | {int(self.history.iterations[-1])}
        return map(self.at, sorted(moments))


@cache
def load(name: str) -> Run:
    """Reads a recording."""
    with np.load(FOLDER / f"{name}.npz") as stored:
        metrics = {key.removeprefix("metric "): stored[key] for key in stored.files if key.startswith("metric ")}
        history = History(
            iterations=stored["iterations"],
            scalars=MappingProxyType({name: stored[f"scalar {name}"] for name in SCALARS}),
            measured_at=stored["measured_at"],
            metrics=MappingProxyType(metrics),
            arrays=MappingProxyType({"mode_shares": stored["mode_shares"]}),
        )
        return Run(RunConfig.from_json(str(stored["config"])), history, stored["noise"])
