"""Writes the run files that later versions must still open: ``python -m tests.run_files.record``.

They stand for the schema in whose folder they lie, and are never made anew: a new schema gets files of its own.
"""

from __future__ import annotations

from pathlib import Path

from ganviz.presets.saved_run import SCHEMA
from ganviz.run_files import write_run
from tests.run_files.made import made

FOLDER = Path(__file__).parent / "golden"


def main() -> None:
    folder = FOLDER / f"schema-{SCHEMA}"
    folder.mkdir(parents=True, exist_ok=True)
    change = "discriminator.optimiser.learning_rate=0.01"
    write_run(folder / "line.ganviz", made("bimodal-1d", "seed=3", pictures=2, changed=change))
    write_run(folder / "plane.ganviz", made("ring-collapse", "seed=4", "latent.dimension=2", pictures=1, details=False))


if __name__ == "__main__":
    main()
