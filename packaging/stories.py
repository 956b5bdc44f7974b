"""Tries whether exported scripts tell the story that GanViz tells: python packaging/stories.py [PRESET …]

Each preset is trained by GanViz with many seeds, side by side as one population, and by its exported script with three.
At the end both are read in the same way: modes captured of 2,500 points, by the strict count, and the Jensen–Shannon
divergence of 20,000. A script tells the same story where it captures no more and no fewer modes than GanViz's runs do,
and its JSD lies within the band that they predict for one more run. It exits with 1 where one does not.

The band is that of a normal log JSD, with mean and spread as measured: one run in 500 lies outside by chance, and of
three of each of four presets any with 2.4 %. A narrower one, such as from the lowest to the highest of GanViz's runs,
would be left by every tenth run that is like them. Bit for bit the runs differ: torch draws other random numbers. The
seeds follow from the commit (--seeds-from). The scripts need matplotlib, here or in the environment of --bare PYTHON.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from fresh_seeds import commit, seeds_from

from ganviz import registry
from ganviz.assignment import replaced
from ganviz.config import RunConfig
from ganviz.console import open_console
from ganviz.exporting.code.lesson import lesson_of
from ganviz.exporting.code.script import script
from ganviz.exporting.code.training import shown
from ganviz.metrics.mode_counts import mode_counts
from ganviz.presets import Preset, preset
from ganviz.recording import Recording
from ganviz.run_files import SavedRun
from ganviz.snapshot import MeasureSample
from ganviz.training.trainer import GanTrainer

NAMES = ("ring-collapse", "ring-cure-rpgan-r1r2", "wgan-gp-ring", "gaussian-1d")
#: Points that are counted among the modes, and points of which the divergence is taken.
COUNTED, MEASURED = 2500, 20_000
#: The share of runs that may lie outside the band by chance, and the least JSD that has a logarithm.
OUTSIDE, LEAST = 0.002, 1e-9


@dataclass(frozen=True)
class Reading:
    """What a run came to: modes captured, and the Jensen–Shannon divergence in nats."""

    modes: int
    jsd: float


def reading(config: RunConfig, points: np.ndarray) -> Reading:
    """Reads ``(20000, feature)`` generated points."""
    counts, none = mode_counts(points[:COUNTED], config), np.empty(0, np.float32)
    sample = MeasureSample(config.seed, points.astype(np.float32), none, none, none, none, 0.0, config.seed)
    jsd = registry.entry("ganviz.metrics", "jsd")().measure(config, sample).values["jsd"]
    return Reading(0 if counts is None else int(counts.found.sum()), float(np.nan if jsd is None else jsd))


def by_ganviz(one: Preset, seeds: Sequence[int]) -> list[Reading]:
    """What GanViz's runs came to."""
    configs = [replaced(one.config, "seed", seed) for seed in seeds]
    trainer = GanTrainer(configs)
    trainer.iterate(one.iterations)
    return [reading(config, trainer.sample(member).generated) for member, config in enumerate(configs)]


def by_script(one: Preset, seed: int, python: str) -> Reading:
    """What the exported script came to, run as a student runs it. Raises RuntimeError where it fails."""
    config = replaced(one.config, "seed", seed)
    seeded = replace(one.with_config(config), iterations=one.iterations)
    code = script(lesson_of(SavedRun(seeded, config, config, Recording())))
    points = f"{shown(config)}(sample_latent({MEASURED})).detach().numpy()"
    code += f"\nimport numpy\nnumpy.save('points.npy', {points})\n"
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "script.py").write_text(code, encoding="utf-8")
        around = {**os.environ, "MPLBACKEND": "agg", "PYTHONPATH": ""}
        command = [python, "-W", "ignore:FigureCanvasAgg", "script.py"]
        done = subprocess.run(command, cwd=folder, env=around, capture_output=True, encoding="utf-8", check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{one.key}: {done.stderr.strip()[-500:]}")
        return reading(config, np.load(Path(folder) / "points.npy"))


def band(own: Sequence[Reading]) -> tuple[float, float]:
    """Between what a JSD lies of one more run, by those that there are."""
    from scipy.special import stdtrit

    logs = np.log([max(run.jsd, LEAST) for run in own])
    reach = stdtrit(len(own) - 1, 1 - OUTSIDE / 2) * logs.std(ddof=1) * np.sqrt(1 + 1 / len(own))
    return float(np.exp(logs.mean() - reach)), float(np.exp(logs.mean() + reach))


def other_story(own: Sequence[Reading], found: Reading) -> str:
    """Says how a script's run differs from GanViz's; "" where it does not."""
    modes, (low, high) = [run.modes for run in own], band(own)
    if not min(modes) <= found.modes <= max(modes):
        return "OTHER MODES"
    if low <= found.jsd <= high:
        return ""
    return "CLOSER TO THE DATA" if found.jsd < low else "FARTHER FROM THE DATA"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("presets", nargs="*", metavar="PRESET", default=NAMES, help=f"({' '.join(NAMES)})")
    parser.add_argument("--seeds", type=int, default=3, metavar="N", help="runs of each script (3)")
    parser.add_argument("--runs", type=int, default=20, metavar="N", help="GanViz's own runs of each preset (20)")
    parser.add_argument("--seeds-from", metavar="TEXT", help="what the seeds follow from, in place of the commit")
    parser.add_argument("--bare", type=Path, metavar="PYTHON", help="runs the scripts (this Python)")
    options = parser.parse_args()
    python = str((options.bare or Path(sys.executable)).absolute())
    text, others = options.seeds_from or commit(), 0
    print(f"{options.runs} runs by GanViz, {options.seeds} by the script; seeds from {text}", flush=True)
    for name in options.presets:
        one = preset(name)
        seeds = seeds_from(f"{text} {name}", options.runs + options.seeds)
        own = by_ganviz(one, seeds[: options.runs])
        low, high = band(own)
        print(f"{name}: GanViz captures {_span([run.modes for run in own])} modes; its JSD is", end=" ")
        print(f"{_span([run.jsd for run in own])}, so that of one more run from {low:.2g} to {high:.2g}")
        for seed in seeds[options.runs :]:
            found = by_script(one, seed, python)
            verdict, closer = other_story(own, found), sum(run.jsd < found.jsd for run in own)
            others += bool(verdict)
            said = f"{found.modes} modes, JSD {found.jsd:.3g}: {closer} of {len(own)} of GanViz's are closer"
            print(f"    the script, seed {seed}: {said}  {verdict}".rstrip(), flush=True)
    return 1 if others else 0


def _span(numbers: Sequence[float]) -> str:
    return f"{min(numbers):.3g} to {max(numbers):.3g} (half below {np.median(numbers):.3g})"


if __name__ == "__main__":
    with open_console():
        sys.exit(main())
