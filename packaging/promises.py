"""Tries what the presets promise, on seeds that nobody chose: python packaging/promises.py [PRESET …]

Every preset says in its file, as data, what most of its runs must show (see ganviz/presets). Here each is trained with
twenty seeds, side by side as one population, and read at the iterations that its conditions name; then the runs that
keep all of them are counted. It exits with 1 when fewer than four in five do, of any preset.

The seeds follow from the commit and from the preset's name, so that they are new with every commit, cannot be chosen,
and can be had again (--seeds-from). No two presets get the same ones: presets of one shape would start from the same
first weights. All presets take an hour or more of two cores (--processes 2); name some to be quicker.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from typing import Any

import numpy as np
from fresh_seeds import commit, seeds_from

from ganviz import registry
from ganviz.assignment import replaced
from ganviz.console import open_console
from ganviz.metrics import Metric
from ganviz.presets import Preset, preset, presets
from ganviz.presets.promise import Condition
from ganviz.settings import ConfigError
from ganviz.snapshot import SCALARS, MeasureSample
from ganviz.training.trainer import GanTrainer

#: Of all runs, how many must keep the promise.
ENOUGH = 0.8
#: Scalars are means over so many last iterations.
RECENT_ITERATIONS = 100
#: A generated point within this distance of a training point is a copy of it.
COPY_DISTANCE = 0.1

#: What is read beside metrics and scalars.
OWN_READINGS = {
    "d_off_half": "how far D is from ½ at real and generated points, on average; where D is a probability",
    "near_training": f"the share of generated points within {COPY_DISTANCE} of a training point",
}


@dataclass(frozen=True)
class Outcome:
    """What came of one preset.

    Attributes:
        kept: ``(condition, run)``, who kept which condition.
        compared: by condition, what was compared with its bounds, of all runs and looks.
    """

    preset: Preset
    kept: np.ndarray
    compared: tuple[tuple[float, ...], ...]

    @property
    def runs(self) -> int:
        return self.kept.shape[1]

    @property
    def kept_all(self) -> int:
        """In how many runs all conditions held."""
        return int(self.kept.all(axis=0).sum()) if len(self.kept) else 0

    @property
    def is_kept(self) -> bool:
        """A preset that promises nothing keeps nothing."""
        return len(self.kept) > 0 and self.kept_all >= ENOUGH * self.runs


@cache
def known_readings() -> dict[str, Metric | None]:
    """All that a condition may name, with the metric that reads it."""
    metrics = (kind() for kind in registry.entries("ganviz.metrics", Metric).values())
    found: dict[str, Metric | None] = {key: metric for metric in metrics for key in metric.readings}
    return dict.fromkeys([*SCALARS, *OWN_READINGS]) | found


def tried(one: Preset, seeds: Sequence[int]) -> tuple[np.ndarray, tuple[tuple[float, ...], ...]]:
    """Trains one preset with these seeds; returns what was kept and what was compared, as an ``Outcome`` has them."""
    trainer = GanTrainer([replaced(one.config, "seed", seed) for seed in seeds])
    looks = sorted({look for condition in one.promise for look in condition.looks})
    readings: list[dict[int, Mapping[str, float | None]]] = [{look: {} for look in looks} for _ in seeds]
    recent = [np.empty((0, len(SCALARS)))] * len(seeds)
    for look in looks:
        keys = {condition.reading for condition in one.promise if look in condition.looks}
        trainer.iterate(look - trainer.iteration)
        for member, blocks in enumerate(trainer.take_all_scalars()):
            recent[member] = np.concatenate([recent[member], *(block.values for block in blocks)])[-RECENT_ITERATIONS:]
            readings[member][look] = _read(trainer, member, keys, recent[member])
        if trainer.all_diverged:
            break
    kept, compared = [], []
    for condition in one.promise:
        series = [[run[look].get(condition.reading) for look in condition.looks] for run in readings]
        kept.append([condition.kept(values) for values in series])
        compared.append(tuple(number for values in series for number in condition.compared(values)))
    return np.array(kept, dtype=bool).reshape(-1, len(seeds)), tuple(compared)


def _read(trainer: GanTrainer, member: int, keys: set[str], recent: np.ndarray) -> Mapping[str, float | None]:
    """Reads one run; nothing of one that has diverged."""
    if trainer.diverged_at[member] is not None:
        return {}
    config, known = trainer.configs[member], known_readings()
    found: dict[str, float | None] = {}
    for key in keys & set(SCALARS):
        column = recent[:, SCALARS.index(key)]
        column = column[~np.isnan(column)]  # a frozen player takes no step
        found[key] = float(column.mean()) if len(column) else None
    if not keys <= found.keys():
        sample = trainer.sample(member)
        for metric in {metric for key in keys if (metric := known[key]) is not None}:
            found |= metric.measure(config, sample).values
            found |= metric.conclude(config, found)
        found |= _own(trainer, member, sample, keys)
    return found


def _own(trainer: GanTrainer, member: int, sample: MeasureSample, keys: set[str]) -> dict[str, float | None]:
    config, generated = trainer.configs[member], sample.generated.astype(np.float64)
    found: dict[str, float | None] = {}
    if "d_off_half" in keys and config.loss.is_probability:
        real, fake = sample.real_scores.astype(np.float64), sample.fake_scores.astype(np.float64)
        neutral = config.loss.neutral_score(real, fake)
        found["d_off_half"] = float(np.abs(config.loss.judged(np.concatenate([real, fake]), neutral) - 0.5).mean())
    training_set = trainer.training_sets[member]
    if "near_training" in keys and training_set is not None:
        from scipy.spatial import cKDTree

        distances = cKDTree(training_set).query(generated)[0]
        found["near_training"] = float((distances <= COPY_DISTANCE).mean())
    return found


def lines(outcome: Outcome) -> list[str]:
    """The rows of the table: one for the preset, and one for each condition where there are several."""
    one, runs = outcome.preset, outcome.runs
    said = [_row(condition, values) for condition, values in zip(one.promise, outcome.compared, strict=True)]
    verdict = "" if outcome.is_kept else "  NOT KEPT"
    head = f"{one.key:<26} {outcome.kept_all:>4} of {runs:<4}"
    if not said:
        return [f"{head} it promises nothing{verdict}"]
    if len(said) == 1:
        return [f"{head} {said[0]}{verdict}"]
    each = outcome.kept.sum(axis=1)
    return [
        f"{head} all{verdict}",
        *(f"{'':<26} {n:>4} of {runs:<4} {text}" for n, text in zip(each, said, strict=True)),
    ]


def _row(condition: Condition, values: Iterable[float]) -> str:
    numbers = sorted(values)
    if not numbers:
        return f"{condition}: no reading"
    low, middle, high = np.quantile(numbers, [0.1, 0.5, 0.9])
    return f"{condition}  (a tenth below {low:.3g}, half below {middle:.3g}, nine tenths below {high:.3g})"


def outcome(name: str, text: str, seeds: int) -> Outcome:
    """Tries one preset, by its key or its file, with so many seeds that follow from a text."""
    one = preset(name)
    return Outcome(one, *tried(one, seeds_from(f"{text} {one.key}", seeds)))


def outcomes(names: Sequence[str], text: str, seeds: int, processes: int) -> Iterator[Outcome]:
    """Tries presets, so many at a time; yields what came of each as it is known."""
    if processes == 1:
        yield from (outcome(name, text, seeds) for name in names)
        return
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        for future in as_completed([pool.submit(outcome, name, text, seeds) for name in names]):
            yield future.result()


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="promises.py", description=__doc__.splitlines()[0])
    parser.add_argument("presets", nargs="*", metavar="PRESET", help="all of them where none is named")
    parser.add_argument("--seeds", type=int, default=20, metavar="N", help="runs of each preset (20)")
    parser.add_argument("--seeds-from", metavar="TEXT", help="what the seeds follow from, in place of the commit")
    parser.add_argument("--processes", type=int, default=1, metavar="N", help="presets tried at a time (1)")
    options: Any = parser.parse_args(arguments)
    if min(options.seeds, options.processes) < 1:
        parser.error("--seeds and --processes: use a whole number of at least 1")
    try:
        names = [preset(name).key and name for name in options.presets] or _by_length()
    except ConfigError as error:
        parser.error(str(error))
    text, broken = options.seeds_from or commit(), 0
    print(f"{options.seeds} runs of each preset, seeds from {text}", flush=True)
    for found in outcomes(names, text, options.seeds, options.processes):
        print("\n".join(lines(found)), flush=True)
        broken += not found.is_kept
    print(f"Kept by at least {ENOUGH:.0%} of the runs: {len(names) - broken} of {len(names)} presets.")
    return 1 if broken else 0


def _by_length() -> list[str]:
    """All presets, the longest runs first: the last to end then keeps nobody waiting."""
    return [one.key for one in sorted(presets(), key=lambda one: -one.iterations)]


if __name__ == "__main__":
    with open_console():
        sys.exit(main())
