"""A lesson's file, small and good, to be spoilt; and a laboratory that does what it is told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import numpy as np

from ganviz.assignment import replaced
from ganviz.config import RunConfig
from ganviz.lessons.lesson import Lesson, Step
from ganviz.lessons.reading import read_lesson
from ganviz.presets import Preset
from ganviz.snapshot import SCALARS, Change, Frame, History
from tests.ui.frames import line_frame

#: Of three steps: predicted, then one with a task, then one that is pressed.
GOOD = """
title = "A lesson"
line = "What it is about."

[[step]]
title = "First"
text = "Watch $x$."
preset = "gaussian-1d"
within = 500
controls = ["schedule.critic_steps", "noise"]
[step.prediction]
question = "What comes?"
choices = ["this", "that"]
answer = 2
because = "That is how it is."
[[step.done]]
reading = "w1"
at_most = 1.0

[[step]]
title = "Second"
text = "Change it."
task = "Set k to 5."
within = 100
[step.set]
"noise.instance.sigma" = 0.25
[step.wants]
"schedule.critic_steps" = 5
[[step.done]]
reading = "iterations"
at_least = 50

[[step]]
title = "Third"
text = "Press."
task = "Press twice."
preset = "gaussian-1d"
presses = 2
within = 2
[[step.done]]
reading = "iterations"
at_least = 2
"""


def written(folder: Path, text: str = GOOD, name: str = "mine.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def made(folder: Path) -> Lesson:
    return read_lesson(written(folder))


def history(iteration: int, changes: tuple[Change, ...] = (), **readings: list[float]) -> History:
    """One in which every scalar is ``readings[name]`` from iteration 1 on; metrics are read every 10 iterations."""
    iterations = np.arange(1, iteration + 1)
    scalars = {name: np.full(iteration, np.nan, dtype=np.float32) for name in SCALARS}
    metrics: dict[str, np.ndarray] = {}
    for name, values in readings.items():
        if name in SCALARS:
            scalars[name] = np.array(values, dtype=np.float32)
        else:
            metrics[name] = np.array(values, dtype=np.float32)
    count = max((len(values) for values in metrics.values()), default=0)
    return History(
        iterations=iterations,
        scalars=MappingProxyType(scalars),
        measured_at=10 * np.arange(1, count + 1),
        metrics=MappingProxyType(metrics),
        changes=changes,
    )


def frame(config: RunConfig, iteration: int, changes: tuple[Change, ...] = (), **readings: list[float]) -> Frame:
    snapshot = replace(line_frame().snapshot, iteration=iteration, config=config)
    return Frame(snapshot, history(iteration, changes, **readings))


class Bench:
    """Obeys a course, and remembers how."""

    def __init__(self) -> None:
        self.begun, self.runs, self.iteration = 0, False, 0
        self.speed: float | None = None
        self.is_ours = True
        self.in_force = self.config = RunConfig()
        self.changes: tuple[Change, ...] = ()
        self.shown: list[str] = []
        self.readings: dict[str, list[float]] = {}

    def begin(self, preset: Preset, paused: bool) -> None:
        self.begun, self.runs, self.iteration, self.changes = self.begun + 1, not paused, 0, ()
        self.in_force = self.config = preset.config

    def use(self, config: RunConfig) -> None:
        if config != self.config:
            self.changes += (Change(self.iteration, self.config, config),)
            self.in_force = self.config = config

    def set(self, path: str, value: object) -> None:
        """As a hand at the form does."""
        self.use(replaced(self.config, path, value))

    def run(self, runs: bool) -> None:
        self.runs = runs

    def go_at(self, speed: float | None) -> None:
        self.speed = speed

    def press(self) -> None:
        self.iteration += 1

    def show(self, step: Step) -> None:
        self.shown.append(step.title)

    def frame(self) -> Frame | None:
        return frame(self.in_force, self.iteration, self.changes, **self.readings) if self.begun else None
