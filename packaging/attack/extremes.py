"""Runs at the ends of their ranges: widths of nothing, rates of a billion, weights of which all but one are 0."""

from __future__ import annotations

import math
import random
import warnings
from typing import Any

import numpy as np
import torch
from PySide6.QtCore import QSize
from trial import Kind, Outcome

from ganviz import registry
from ganviz.assignment import replaced
from ganviz.config import RunConfig
from ganviz.metrics import measure
from ganviz.recording import Recording
from ganviz.refusals import ConfigError
from ganviz.settings import Fork, Leaf, walk
from ganviz.snapshot import Frame
from ganviz.training.trainer import GanTrainer
from ganviz.ui.exporting.figure import Figure

#: What decides how long a run takes, not whether it is right; the largest of each that is tried.
SIZES = {
    "width": 24, "layers": 3, "batch_size": 96, "critic_steps": 4, "unroll": 3, "training_points": 200,
    "dimension": 32, "n_modes": 60, "pac": 4,
}  # fmt: skip
ITERATIONS = (1, 3, 12)
#: One run in so many is drawn with all plots, the others with the stage alone.
ALL_PLOTS = 20

Case = list[tuple[str, Any]]


def make(rng: random.Random) -> Case:
    """The default run with other kinds, and up to eight settings at, near or between the ends of their ranges."""
    config, changes = RunConfig(), [("generator.width", 8), ("discriminator.width", 8), ("schedule.batch_size", 24)]
    for item in walk(config):
        if isinstance(item, Fork) and rng.random() < 0.6:
            changes.append((item.path, rng.choice(list(registry.entries(item.about.package)))))
    for path, value in changes:
        config = _tried(config, path, value)
    leaves = [item for item in walk(config) if isinstance(item, Leaf) and item.path not in ("device", "seed")]
    for item in rng.sample(leaves, rng.randrange(1, 9)):
        changes.append((item.path, _extreme(rng, item)))
    changes += [
        ("seed", rng.randrange(1000)),
        ("iterations", rng.choice(ITERATIONS)),
        ("drawn", rng.randrange(ALL_PLOTS)),
    ]
    return changes


def _extreme(rng: random.Random, item: Leaf) -> Any:
    about = item.about
    if about.choices:
        return rng.choice(list(about.choices))
    if item.kind is bool:
        return rng.random() < 0.5
    if item.kind is tuple:
        return tuple(_number(rng, item) for _ in range(rng.choice((1, 2, 3, 3, 5))))
    if about.none_label and rng.random() < 0.2:
        return None
    return _number(rng, item)


def _number(rng: random.Random, item: Leaf) -> Any:
    low, high = float(item.about.minimum or 0.0), float(item.about.maximum or 1.0)
    high = min(high, SIZES.get(item.path.rpartition(".")[2], math.inf))
    least = 10.0 ** rng.choice((-300, -30, -12, -6, -3))
    value = rng.choice((low, high, low + least, high * (1 - 1e-15), rng.uniform(low, high), least, high * least))
    value = min(max(value, low), high)
    return round(value) if item.kind is int else value


def _tried(config: RunConfig, path: str, value: Any) -> RunConfig:
    try:
        return replaced(config, path, value)
    except ConfigError:
        return config


def attempt(case: Case) -> Outcome:
    """Sets what can be set, trains a little, measures and draws. A warning is a failure."""
    config, said, numbers = RunConfig(), [], {"iterations": 1, "drawn": 1}
    for path, value in case:
        if path in numbers:
            numbers[path] = value
            continue
        try:
            config = replaced(config, path, value)
        except ConfigError as error:
            said.append(str(error))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            trainer = GanTrainer(config)
        except ConfigError as error:
            return Outcome(True, [*said, str(error)])
        _look(trainer, numbers["iterations"], None if numbers["drawn"] == 0 else [])
    return Outcome(bool(said), said)


def _look(trainer: GanTrainer, iterations: int, plots: list[str] | None) -> None:
    recording, config = Recording(), trainer.configs[0]
    trainer.iterate(iterations)
    for block in trainer.take_scalars():
        recording.add_scalars(block)
    snapshot = trainer.probe()
    assert snapshot.sample is not None
    measures = measure(config, snapshot.sample, whole=False)
    recording.add_measures(measures)
    wrong = {key: value for key, value in measures.values.items() if value is not None and not np.isfinite(value)}
    assert not wrong, f"no numbers, and not null: {wrong}"
    frame = Frame(snapshot, recording.history(snapshot.iteration), recording.measures)
    for kind in registry.entries("ganviz.diagnoses").values():
        kind().look(frame)
    figure = Figure(config, QSize(480, 320), plots=plots)
    try:
        figure.render(frame)
    finally:
        figure.close()


torch.set_num_threads(1)
EXTREMES = Kind("extremes", make, attempt)
