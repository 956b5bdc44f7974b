"""Maps worth looking at, by key. Without torch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.presets import preset
from ganviz.studies.phase_map import PhaseMap, Spread

#: Settings of both networks that make them smaller, by the hidden layers' widths.
NETWORKS = {
    str(width): tuple(
        f"{player}.{part}" for player in ("generator", "discriminator") for part in ("layers=2", f"width={width}")
    )
    for width in (8, 16, 32, 64)
}


def resized(config: RunConfig, networks: str) -> RunConfig:
    """Returns the settings with both networks of one of these sizes; as they are for ""."""
    return assigned(config, *NETWORKS[networks]) if networks else config


@dataclass(frozen=True)
class MapPreset:
    """A map that is known to show something.

    Attributes:
        label: what it varies.
        source: the key of the preset whose settings all cells have, but for the size of both ``networks``.
        colour: the key of what is shown of each cell.
    """

    label: str
    line: str
    source: str
    across: Spread
    up: Spread
    colour: str
    networks: str = "16"
    seeds: int = 4
    iterations: int = 2000
    points: int | None = 2500

    def built(self) -> PhaseMap:
        """Returns the map."""
        base = resized(preset(self.source).config, self.networks)
        return PhaseMap(base, self.across.axis(base), self.up.axis(base), self.seeds, self.iterations, self.points)


_G, _D = "generator.optimiser.learning_rate", "discriminator.optimiser.learning_rate"

MAP_PRESETS: Sequence[MapPreset] = (
    MapPreset(
        "Rates of G and D",
        "How many modes are held where G and D learn at different rates.",
        "ring-hinge",
        Spread(_G, 1e-4, 1e-1, 8, logarithmic=True),
        Spread(_D, 1e-4, 1e-1, 8, logarithmic=True),
        "metric:modes_strict",
    ),
    MapPreset(
        "Noise and horizon",
        "How wide the noise has to be, and how long it has to last.",
        "ring-noise-decay",
        Spread("noise.instance.horizon", 100, 4000, 8, logarithmic=True),
        Spread("noise.instance.sigma", 0.0, 1.4, 8),
        "metric:modes_strict",
    ),
    MapPreset(
        "Clip and k",
        "How tightly a critic's weights are clipped, and how often it steps.",
        "wgan-clip-ring",
        Spread("clip.value", 1e-3, 1.0, 8, logarithmic=True),
        Spread("schedule.critic_steps", 1, 8, 8),
        "metric:modes_strict",
    ),
    MapPreset(
        "Penalty and k",
        "How heavy the gradient penalty is, and how often the critic steps.",
        "wgan-gp-ring",
        Spread("penalty.weight", 1e-2, 1e2, 8, logarithmic=True),
        Spread("schedule.critic_steps", 1, 8, 8),
        "metric:w1",
    ),
)
