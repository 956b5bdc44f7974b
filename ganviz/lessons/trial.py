"""Goes through a lesson without a window, many runs at once, and says when each step was done."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from ganviz.assignment import acts_live, differences, replaced
from ganviz.config import RunConfig
from ganviz.lessons.condition import known_readings
from ganviz.lessons.lesson import Lesson, Step
from ganviz.metrics import Metric
from ganviz.recording import Recording
from ganviz.snapshot import SCALARS, Change, Frame, Measures, MeasureSample, Snapshot

#: Of all runs, in how many every step must be done in time.
ENOUGH = 0.8
#: How often it is looked at a step, at the least, and after how many iterations at the most.
LOOKS, MOST_BETWEEN = 40, 50
#: The readings that signs look at.
OF_SIGNS = ("jsd", "jsd_bound", "discriminator_estimate", "w1", "sliced_w1", "modes_strict")


@dataclass(frozen=True)
class Outcome:
    """What came of one step.

    Attributes:
        after: by run, how many iterations after its beginning the step was done; None where it was not in time.
    """

    number: int
    step: Step
    after: tuple[int | None, ...]

    @property
    def done(self) -> int:
        """In how many runs it was done in time."""
        return sum(after is not None for after in self.after)

    @property
    def is_enough(self) -> bool:
        return self.done >= ENOUGH * len(self.after)


def tried(lesson: Lesson, seeds: Sequence[int], tell: Callable[[int, int], object] | None = None) -> Iterator[Outcome]:
    """Goes through a lesson with these seeds, side by side, and yields what came of each step.

    A step ends when it is done in all runs, or when its time is over.

    Args:
        tell: gets the number of the step and the iterations done of it.
    """
    runs: _Runs | None = None
    for number, step in enumerate(lesson.steps, 1):
        if runs is None or step.begins:
            runs = _Runs(step.config, seeds)
        runs.use(step.config)
        runs.use(step.asked)
        yield Outcome(number, step, runs.go_through(step, partial(tell or _tell_nobody, number)))


def _tell_nobody(_number: int, _done: int) -> None:
    pass


class _Runs:
    """One population, and what is remembered of each member."""

    def __init__(self, config: RunConfig, seeds: Sequence[int]) -> None:
        self._seeds = seeds
        self._begin(config)

    def _begin(self, config: RunConfig) -> None:
        from ganviz.training.trainer import GanTrainer  # with torch

        self._config = config
        self._trainer: GanTrainer = GanTrainer([replaced(config, "seed", seed) for seed in self._seeds])
        self._recordings = [Recording() for _ in self._seeds]
        self._pictures: dict[int, Snapshot] = {}

    def use(self, config: RunConfig) -> None:
        """Takes settings that act at the next iteration; with others all begin anew."""
        changed = differences(self._config, config)
        if not changed:
            return
        if not all(acts_live(self._config, config, path) for path in changed):
            self._begin(config)
            return
        before, self._config = self._trainer.configs, config
        self._trainer.update([replaced(config, "seed", seed) for seed in self._seeds])
        for recording, old, new in zip(self._recordings, before, self._trainer.configs, strict=True):
            recording.add_change(Change(self._trainer.iteration, old, new))

    def go_through(self, step: Step, tell: Callable[[int], object]) -> tuple[int | None, ...]:
        """Trains until the step is done, or its time is over; returns after how many iterations it was, run by run."""
        trainer, began = self._trainer, self._trainer.iteration
        metrics = _metrics(step)
        every = max(1, min(MOST_BETWEEN, step.within // LOOKS))
        after: list[int | None] = [None] * len(self._seeds)
        while trainer.iteration - began < step.within and None in after and not trainer.all_diverged:
            trainer.iterate(min(every, step.within - (trainer.iteration - began)))
            for recording, blocks in zip(self._recordings, trainer.take_all_scalars(), strict=True):
                for block in blocks:
                    recording.add_scalars(block)
            for member in range(len(self._seeds)):
                if after[member] is None:
                    frame = self._frame(step, member, metrics)
                    if frame is not None and step.is_seen(frame, began):
                        after[member] = trainer.iteration - began
            tell(trainer.iteration - began)
        return tuple(after)

    def _frame(self, step: Step, member: int, metrics: Sequence[Metric]) -> Frame | None:
        """What there is to see of one run; nothing of one that has diverged."""
        trainer, recording = self._trainer, self._recordings[member]
        if trainer.diverged_at[member] is not None:
            return None
        if metrics:
            recording.add_measures(_measured(metrics, trainer.configs[member], trainer.sample(member)))
        return Frame(self._look(step, member), recording.history(trainer.iteration), recording.measures)

    def _look(self, step: Step, member: int) -> Snapshot:
        """A picture for signs; where there are readings alone, an earlier one with the date of now stands for it."""
        kept = self._pictures.get(member)
        if kept is None or any(condition.sign for condition in step.done):
            kept = self._trainer.probe(member, with_sample=False, with_weights=False, with_details=False)
            self._pictures[member] = kept
        return replace(kept, iteration=self._trainer.iteration, config=self._trainer.configs[member])


def _metrics(step: Step) -> list[Metric]:
    """What must be measured for a step's conditions."""
    keys = [key for condition in step.done for key in condition.readings or OF_SIGNS if key not in SCALARS]
    known = known_readings()
    return list({metric.key: metric for key in keys if (metric := known[key]) is not None}.values())


def _measured(metrics: Sequence[Metric], config: RunConfig, sample: MeasureSample) -> Measures:
    values: dict[str, float | None] = {}
    arrays: dict[str, Any] = {}
    for metric in metrics:
        reading = metric.measure(config, sample)
        values.update(reading.values)
        arrays.update(reading.arrays)
    for metric in metrics:
        values.update(metric.conclude(config, values))
    return Measures(sample.iteration, values, arrays, config)
