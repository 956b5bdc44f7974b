from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ganviz.exporting.contents import Content, Series
from ganviz.exporting.source import Source
from ganviz.refusals import ConfigError
from ganviz.snapshot import Array, Snapshot

_DATA = "of the data"


class Fields(Content):
    """D, its optimum and its slope on a grid of the data space, and the densities of P_data and P_G."""

    key = "fields"
    label = "D and densities on a grid"

    def arrays(self, source: Source) -> Sequence[Series]:
        snapshot = _last(source)
        field, densities = snapshot.field, snapshot.densities
        found = _axes("", field.axes, "grid")
        found.append(Series("d", field.values, _discriminator(snapshot)))
        if field.optimal is not None:
            found.append(Series("d_optimal", field.optimal, "the optimal D for these two distributions, likewise"))
        found.append(Series("d_slope", field.slope, "length of the gradient of D's raw score", f"1 / {_DATA}"))
        if densities is not None:
            found += _axes("density_", densities.axes, "grid of the densities")
            if densities.data is not None:
                found.append(Series("density_data", densities.data, "density of P_data, exact", _density(snapshot)))
            smoothed = f"density of P_G, of {densities.n_generated} points"
            smoothed += f" smoothed over {densities.bandwidth:.4g}" if densities.bandwidth else ""
            found.append(Series("density_generated", densities.generated, smoothed, _density(snapshot)))
        return found

    def columns(self, source: Source) -> Sequence[Series]:
        """One row for each point of D's grid; the densities where they have the same one."""
        snapshot = _last(source)
        axes, shape = snapshot.field.axes, snapshot.field.values.shape
        grid = np.meshgrid(*axes)
        found = [
            Series(name, values.ravel(), f"{name} of the place", _DATA)
            for name, values in zip("xy", grid, strict=False)
        ]
        for one in self.arrays(source):
            if one.values.shape == shape and one.name not in ("x", "y", "density_x", "density_y"):
                is_density = one.name.startswith("density_")
                if not is_density or _same(snapshot):
                    found.append(Series(one.name, one.values.ravel(), one.meaning, one.unit))
        return found

    def notes(self, source: Source) -> Mapping[str, Any]:
        return {"picture_of_iteration": _last(source).iteration, "order": "rows of y, columns of x"}


def _axes(prefix: str, axes: tuple[Array, ...], what: str) -> list[Series]:
    return [
        Series(f"{prefix}{name}", axis, f"{name} of the {what}", _DATA) for name, axis in zip("xy", axes, strict=False)
    ]


def _discriminator(snapshot: Snapshot) -> str:
    return "D, the probability of being real" if snapshot.field.is_probability else "raw score of D"


def _density(snapshot: Snapshot) -> str:
    return f"1 / {_DATA}" + ("" if snapshot.config.target.dimension == 1 else " squared")


def _same(snapshot: Snapshot) -> bool:
    """Whether the densities stand on D's own grid."""
    densities = snapshot.densities
    return densities is not None and all(map(np.array_equal, densities.axes, snapshot.field.axes))


def _last(source: Source) -> Snapshot:
    snapshot = source.run.snapshot
    if snapshot is None:
        raise ConfigError("fields", None, "train it first", "this run has no picture yet")
    return snapshot
