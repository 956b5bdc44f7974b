"""Tries what the window says of its presets, on seeds that nobody chose: python packaging/sentences.py [PRESET …]

Each preset is trained with five seeds, side by side as one population, measured about as often as in the window, and
diagnosed every so many iterations, which stand for a second. A table says how often each sentence came. Each is held
against the settings and against the last readings: advice about a player that does not learn, words about a part that
is not there, or a tick while a distance is above what chance reads are printed in full, and the exit status is then 1.

With --freeze a player is frozen halfway, as a lecturer does: the sentences have to follow. The seeds follow from the
commit and from the preset's name. On two cores all presets take more than an hour; name some to be quicker.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from fresh_seeds import commit, seeds_from

from ganviz import registry
from ganviz.assignment import replaced
from ganviz.console import open_console
from ganviz.diagnoses import Diagnosis, diagnose
from ganviz.metrics import Metric
from ganviz.presets import Preset, preset, presets
from ganviz.recording import Recording
from ganviz.settings import ConfigError
from ganviz.snapshot import Change, Frame, Measures, MeasureSample
from ganviz.training.trainer import GanTrainer

#: The metrics that sentences are about, and the distances that no tick may stand above chance of.
METRICS = (
    "jsd",
    "jsd_bound",
    "discriminator_estimate",
    "wasserstein",
    "sliced_wasserstein",
    "mode_scoreboard",
)
DISTANCES = ("jsd", "w1", "sliced_w1")

#: What a sentence is called that is none.
NOTHING = "(too early)"


def wrong(found: Diagnosis, frame: Frame) -> str:
    """Says what is wrong with a sentence; empty where nothing is."""
    config, measured = frame.snapshot.config, frame.history.metrics
    frozen, said = config.schedule.freeze, found.sentence
    if found.tone == "good":
        for key in DISTANCES:
            if key in measured and measured[key][-1] > measured[f"{key}_floor_high"][-1]:
                return f"a tick while {key} is above chance"
    if "would help" in said and (frozen != "none" or config.target.training_points is not None):
        return "more steps of a D that is frozen, has time, or has few data"
    if re.search(r"[Ll]ower D's", said) and frozen == "discriminator":
        return "another rate for a D that is frozen"
    if re.search(r"[Ll]ower G's", said) and frozen == "generator":
        return "another rate for a G that is frozen"
    modes = config.target.modes()
    absent = {
        r"\bmodes?\b": modes is None or len(modes.centres) < 2,
        r"\bcritic\b": not config.loss.is_critic,
        r"D\((real|fake)\)": not config.loss.is_probability,
        r"noise of width": frame.snapshot.noise == 0,
        r"training points": config.target.training_points is None,
    }
    for words, is_absent in absent.items():
        if is_absent and re.search(words, said):
            return f"words about what is not there: {words}"
    return ""


def measure(frame_sample: MeasureSample, config: Any) -> Measures:
    """The readings that sentences look at."""
    kinds = registry.entries("ganviz.metrics", Metric)
    values: dict[str, float | None] = {}
    arrays: dict[str, Any] = {}
    for key in METRICS:
        reading = kinds[key]().measure(config, frame_sample)
        values.update(reading.values)
        arrays.update(reading.arrays)
    return Measures(frame_sample.iteration, values, arrays)


def looks(one: Preset, seeds: Sequence[int], options: Any) -> Iterator[Frame]:
    """Trains a preset with these seeds and yields what there is to see of each, look after look."""
    configs = [replaced(one.config, "seed", seed) for seed in seeds]
    trainer, recordings = GanTrainer(configs), [Recording() for _ in seeds]
    while trainer.iteration < one.iterations and not trainer.all_diverged:
        if options.freeze and trainer.iteration >= one.iterations // 2 and trainer.configs[0] == configs[0]:
            frozen = [replaced(config, "schedule.freeze", options.freeze) for config in configs]
            for recording, before, after in zip(recordings, configs, frozen, strict=True):
                recording.add_change(Change(trainer.iteration, before, after))
            trainer.update(frozen)
        trainer.iterate(min(options.measure_every, one.iterations - trainer.iteration))
        for recording, blocks in zip(recordings, trainer.take_all_scalars(), strict=True):
            for block in blocks:
                recording.add_scalars(block)
        is_look = trainer.iteration % options.every < options.measure_every
        for member, recording in enumerate(recordings):
            snapshot = trainer.probe(member, with_sample=True)
            if snapshot.sample is not None:
                recording.add_measures(measure(snapshot.sample, snapshot.config))
            if is_look:
                yield Frame(snapshot, recording.history(snapshot.iteration), recording.measures)


def tried(one: Preset, seeds: Sequence[int], options: Any) -> tuple[Counter[str], Counter[str]]:
    """Counts a preset's sentences by their keys, and what was wrong with any of them."""
    said: Counter[str] = Counter()
    faults: Counter[str] = Counter()
    for frame in looks(one, seeds, options):
        found = diagnose(frame)
        said[NOTHING if found is None else found.key] += 1
        if found is not None and (fault := wrong(found, frame)):
            faults[f"{fault}: {found.sentence}"] += 1
    return said, faults


def shares(said: Counter[str]) -> str:
    """How often each sentence came, the most frequent first."""
    return ", ".join(f"{key} {count / said.total():.0%}" for key, count in said.most_common())


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="sentences.py", description=__doc__.splitlines()[0])
    parser.add_argument("presets", nargs="*", metavar="PRESET", help="all of them where none is named")
    parser.add_argument("--seeds", type=int, default=5, metavar="N", help="runs of each preset (5)")
    parser.add_argument("--seeds-from", metavar="TEXT", help="what the seeds follow from, in place of the commit")
    parser.add_argument("--freeze", choices=("discriminator", "generator"), help="who is frozen halfway")
    parser.add_argument("--every", type=int, default=200, metavar="N", help="iterations between two sentences (200)")
    parser.add_argument("--measure-every", type=int, default=50, metavar="N", help="iterations between readings (50)")
    options: Any = parser.parse_args(arguments)
    if min(options.seeds, options.every, options.measure_every) < 1:
        parser.error("--seeds, --every and --measure-every: use a whole number of at least 1")
    try:
        chosen = [preset(name) for name in options.presets] or presets()
    except ConfigError as error:
        parser.error(str(error))
    text, total, faulty = options.seeds_from or commit(), Counter[str](), 0
    print(f"{options.seeds} runs of each preset, seeds from {text}", flush=True)
    for one in chosen:
        said, faults = tried(one, seeds_from(f"{text} {one.key} sentences", options.seeds), options)
        total += said
        faulty += faults.total()
        print(f"{one.key:<26} {said.total():>5}  {shares(said)}", flush=True)
        for fault, count in faults.most_common():
            print(f"{'':<26} {count:>5}  WRONG: {fault}", flush=True)
    print(f"{'all':<26} {total.total():>5}  {shares(total)}")
    print(f"Wrong: {faulty} of {total.total()} sentences.")
    return 1 if faulty else 0


if __name__ == "__main__":
    with open_console():
        sys.exit(main())
