"""Trains the runs that the diagnoses are tried on and stores their numbers: ``python -m tests.diagnoses.record``.

With names only those are recorded. Single seeds come out differently on other machines, so the recordings are kept
with the tests and are made anew only when what is recorded changes.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ganviz.assignment import replaced
from ganviz.config import RunConfig
from ganviz.presets import preset
from ganviz.snapshot import Frame
from ganviz.studies.report import PROBES, train_run

FOLDER = Path(__file__).parent / "recordings"

#: The metrics that diagnoses look at.
METRICS = ("jsd", "jsd_floor_high", "jsd_bound", "discriminator_estimate", "w1")


class Recipe(NamedTuple):
    """A preset with changes, the iterations to train, and the most rows of scalars to keep."""

    preset: str
    iterations: int
    changes: Mapping[str, Any] = {}
    rows: int = 1000

    def config(self) -> RunConfig:
        config = preset(self.preset).config
        for path, value in self.changes.items():
            config = replaced(config, path, value)
        return replaced(config, "device", "cpu")


def _rates(generator: float, discriminator: float) -> dict[str, float]:
    return {
        "generator.optimiser.learning_rate": generator,
        "discriminator.optimiser.learning_rate": discriminator,
    }


#: Runs of known character.
RUNS = {
    "ahead": Recipe("two-gaussians-discriminator", 600),
    "balanced": Recipe("gaussian-1d", 2000),
    "behind": Recipe("gaussian-1d", 600, _rates(1e-4, 1e-6)),
    "collapsed": Recipe(
        "bimodal-1d",
        2000,
        {
            "target.distance": 4.0,
            "generator.layers": 0,
            **_rates(5e-3, 1e-3),
            "schedule.critic_steps": 5,
            "average.decay": 0.99,
        },
    ),
    "converged": Recipe(
        "gaussian-1d",
        3000,
        {
            "target.mean": 1.0,
            "generator.layers": 0,
            **_rates(1e-2, 2e-3),
            "average.decay": 0.995,
            "generator.optimiser.decay": "cosine",
            "generator.optimiser.horizon": 3000,
        },
    ),
    "critic": Recipe("wgan-clip-1d", 2000),
    "diverged": Recipe("gaussian-1d-fails", 600, _rates(1e6, 1e6)),
    "diverging": Recipe("two-gaussians-critic", 1500, {"clip.value": None}),
    "grid": Recipe("grid-25", 6000),
    "hopping": Recipe("ring-collapse", 3000),
    "oscillating": Recipe("k-too-small", 2000),
    "overfitting": Recipe(
        "double-moons",
        1500,
        {"target.training_points": 24, "discriminator.layers": 2, "schedule.critic_steps": 3, **_rates(2e-4, 1e-3)},
    ),
    "ring": Recipe("ring-noise-decay", 3000),
    "vanishing": Recipe("k-too-large", 500),
}

#: Healthy runs: all modes are found sooner or later. By preset: iterations and seeds.
HEALTHY = {
    "bimodal-1d": (1500, range(1, 7)),
    "ring-noise-decay": (2000, range(1, 5)),
    "ring-cure-r1": (2000, range(1, 4)),
    "ring-sharp": (1500, range(1, 5)),
    "wgan-clip-ring": (1000, range(1, 4)),
}


def recipes() -> dict[str, Recipe]:
    """All runs by name."""
    healthy = {
        f"healthy-{name}-{seed}": Recipe(name, iterations, {"seed": seed}, rows=100)
        for name, (iterations, seeds) in HEALTHY.items()
        for seed in seeds
    }
    return RUNS | healthy


def record(recipe: Recipe) -> list[Frame]:
    """Trains a run and returns what there was to see at each measurement."""
    frames: list[Frame] = []
    train_run(recipe.config(), recipe.iterations, pictures=PROBES, on_frame=frames.append)
    return frames


def save(path: Path, frames: list[Frame], rows: int) -> None:
    """Stores the numbers, the scalars thinned to at most ``rows`` rows with the last one among them."""
    config, history = frames[-1].snapshot.config, frames[-1].history
    n = len(history.iterations)
    kept = np.arange(n - 1, -1, -max(1, -(-n // rows)))[::-1]
    np.savez_compressed(
        path,
        config=np.array(config.to_json()),
        noise=np.array([[frame.snapshot.iteration, frame.snapshot.noise] for frame in frames]),
        iterations=history.iterations[kept],
        measured_at=history.measured_at,
        mode_shares=history.arrays.get("mode_shares", np.empty((len(history.measured_at), 0))),
        **{f"scalar {name}": values[kept] for name, values in history.scalars.items()},
        **{f"metric {name}": history.metrics[name] for name in METRICS if name in history.metrics},
    )


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    chosen = recipes()
    for name in sys.argv[1:] or chosen:
        recipe = chosen[name]
        path = FOLDER / f"{name}.npz"
        save(path, record(recipe), recipe.rows)
        print(name, path.stat().st_size)


if __name__ == "__main__":
    main()
