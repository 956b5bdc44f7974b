from __future__ import annotations

from collections.abc import Sequence

from ganviz.exporting.contents import Content, Series
from ganviz.exporting.source import Source
from ganviz.refusals import ConfigError
from ganviz.snapshot import Array

#: Of the data space.
_AXES = ("x", "y")
_DATA = "of the data"


class Samples(Content):
    """Generated points, with the latents that G made them of."""

    key = "samples"
    label = "Generated samples"
    needs_networks = True

    def columns(self, source: Source) -> Sequence[Series]:
        latent, generated = _drawn(source)
        points = [
            Series(name, column, f"{name} of the generated point G(z)", _DATA)
            for name, column in zip(_AXES, generated.T, strict=False)
        ]
        return [
            *points,
            *(Series(f"z{i}", column, f"coordinate {i} of its latent z") for i, column in enumerate(latent.T, 1)),
        ]

    def arrays(self, source: Source) -> Sequence[Series]:
        latent, generated = _drawn(source)
        found = [
            Series("generated", generated, "generated points G(z): point, coordinate", _DATA),
            Series("latent", latent, "their latents z: point, coordinate"),
        ]
        snapshot = source.run.snapshot
        if snapshot is not None:
            found.append(Series("data", snapshot.data, "real points: point, coordinate", _DATA))
        return found


def _drawn(source: Source) -> tuple[Array, Array]:
    """Latents and points: as many as were drawn, or else those that the last picture shows."""
    if source.networks is not None:
        return source.networks.latent, source.networks.generated
    snapshot = source.run.snapshot
    if snapshot is None:
        raise ConfigError("samples", None, "train it first", "this run has no picture yet")
    return snapshot.latent, snapshot.generated
