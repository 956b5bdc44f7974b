"""Trains many runs at once, members of one population, and says what came of each.

In float32 a member ends elsewhere than the same seed trained alone (see ``training.draws``): it is one more run of
these settings, not that one.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from ganviz.assignment import checked, parsed, replaced
from ganviz.config import RunConfig
from ganviz.metrics import measure
from ganviz.refusals import ConfigError
from ganviz.settings import Fork, leaf
from ganviz.snapshot import SCALARS
from ganviz.studies.report import RECENT_ITERATIONS, loss_means
from ganviz.training.trainer import GanTrainer

#: Iterations between two words of progress, at the most; fewer where they take longer than so many seconds.
BLOCK, SILENCE = 64, 0.25
MOST_MEMBERS = 4096


@dataclass(frozen=True)
class Vary:
    """A setting that differs from member to member: its ``path``, and one value each."""

    path: str
    values: tuple[Any, ...]


@dataclass(frozen=True)
class MemberReport:
    """What one member came to; metrics are None where they do not apply, and all None once it has diverged.

    Attributes:
        varied: the settings in which members differ, the seed apart, by path.
        losses: means over the last 100 iterations, by player.
    """

    seed: int
    varied: dict[str, Any]
    losses: dict[str, float | None]
    metrics: dict[str, float | None]
    diverged_at: int | None


@dataclass(frozen=True)
class PopulationReport:
    """What a population came to; ``training_seconds`` were spent on all members together, in iterations alone."""

    iteration: int
    training_seconds: float
    device: str
    members: tuple[MemberReport, ...]

    def to_dict(self) -> dict[str, Any]:
        """Returns plain values, ready for JSON; ``iterations_per_second`` is of all members together."""
        done = self.iteration * len(self.members)
        return {
            "iteration": self.iteration,
            "training_seconds": round(self.training_seconds, 4),
            "iterations_per_second": round(done / self.training_seconds, 1) if self.training_seconds > 0 else None,
            "device": self.device,
            "members": [asdict(member) for member in self.members],
        }


def varied(config: RunConfig, text: str) -> Vary:
    """Reads ``group.field=low:high:n``, n values spread evenly over the logarithms where both ends are positive.

    Otherwise, and for whole numbers as near as these allow, they are spread evenly over the range.

    Raises:
        ConfigError: not of that form, an unknown setting, or one that is no number.
    """
    form = "use group.field=low:high:n, such as discriminator.learning_rate=1e-4:1e-2:16"
    path, _, parts = text.partition("=")
    ends = parts.split(":")
    if len(ends) != 3 or ends[2] not in _COUNTS:
        raise ConfigError("--vary", text, form)
    found = leaf(config, path.strip())
    if isinstance(found, Fork) or found.kind not in (int, float):
        raise ConfigError("--vary", text, f"{found.path} is no number; {form}")
    low, high = (checked(found, parsed(found, end.strip())) for end in ends[:2])
    if low is None or high is None or low == high:
        raise ConfigError("--vary", text, form)
    spread = np.geomspace if min(low, high) > 0 else np.linspace
    values = spread(float(low), float(high), _COUNTS[ends[2]]).tolist()
    values[0], values[-1] = low, high  # as they were typed, not as their logarithms round them
    if found.kind is int:
        values = list(dict.fromkeys(map(round, values)))
    return Vary(found.path, tuple(values))


#: How many values there may be, by their digits.
_COUNTS = {str(count): count for count in range(2, MOST_MEMBERS + 1)}


def population_size(seeds: int, vary: Sequence[Vary]) -> int:
    """Returns how many members there are. Raises ConfigError where they are too many, before there is any."""
    members = seeds * math.prod(len(one.values) for one in vary)
    if members > MOST_MEMBERS:
        raise ConfigError("--members", members, f"use at most {MOST_MEMBERS:,} members in all")
    return members


def population(config: RunConfig, seeds: int, vary: Sequence[Vary]) -> list[tuple[RunConfig, dict[str, Any]]]:
    """Returns the members' settings, and in what each differs: every combination, each with so many seeds.

    Raises:
        ConfigError: a value out of range, or too many members.
    """
    population_size(seeds, vary)
    members: list[tuple[RunConfig, dict[str, Any]]] = [(config, {})]
    for one in vary:
        members = [
            (replaced(each, one.path, value), {**differs, one.path: value})
            for each, differs in members
            for value in one.values
        ]
    return [
        (replaced(each, "seed", config.seed + index), differs) for each, differs in members for index in range(seeds)
    ]


def train_population(
    members: Sequence[tuple[RunConfig, dict[str, Any]]],
    iterations: int,
    on_progress: Callable[[int], None] | None = None,
    on_measured: Callable[[int], None] | None = None,
) -> PopulationReport:
    """Trains all members side by side and measures each at the end.

    Args:
        on_progress: told the iterations done, now and then.
        on_measured: told how many members have been measured.

    Raises:
        ConfigError: members differ in a setting that they must share.
    """
    trainer, seconds, block = GanTrainer([config for config, _ in members]), 0.0, 1
    recent = [np.empty((0, len(SCALARS)))] * trainer.members
    while trainer.iteration < iterations and not trainer.all_diverged:
        begun = time.perf_counter()
        trainer.iterate(min(block, iterations - trainer.iteration))
        took = time.perf_counter() - begun
        seconds += took
        block = min(BLOCK, 2 * block) if took < SILENCE / 2 else max(1, block // 2) if took > SILENCE else block
        for member, blocks in enumerate(trainer.take_all_scalars()):
            recent[member] = np.concatenate([recent[member], *(block.values for block in blocks)])[-RECENT_ITERATIONS:]
        if on_progress:
            on_progress(trainer.iteration)
    reports = []
    for member, (config, differs) in enumerate(members):
        metrics = dict(measure(config, trainer.sample(member)).values)
        diverged_at = trainer.diverged_at[member]
        reports.append(
            MemberReport(
                seed=config.seed,
                varied=differs,
                losses=loss_means(recent[member]),
                metrics=dict.fromkeys(metrics) if diverged_at is not None else metrics,
                diverged_at=diverged_at,
            )
        )
        if on_measured:
            on_measured(len(reports))
    return PopulationReport(trainer.iteration, seconds, str(trainer.device), tuple(reports))


#: What a table shows of each member, by the metric's key, where any member has it.
SHOWN = {"jsd": "JSD", "w1": "W₁", "modes_strict": "modes", "high_quality_share": "high quality"}


def table(name: str, report: PopulationReport) -> str:
    """Returns a line of text per member: its seed, in what it differs, and what it came to."""
    keys = [key for key in SHOWN if any(member.metrics[key] is not None for member in report.members)]
    paths = list(report.members[0].varied)
    lines = [["seed", *paths, *(SHOWN[key] for key in keys)]]
    for member in report.members:
        numbers = [member.metrics[key] for key in keys]
        said = ["–" if number is None else f"{number:.4g}" for number in numbers]
        if member.diverged_at is not None:
            said = [f"diverged at {member.diverged_at:,}"]
        lines.append([str(member.seed), *(f"{member.varied[path]:.4g}" for path in paths), *said])
    widths = [max(len(line[column]) for line in lines if column < len(line)) for column in range(len(lines[0]))]
    rows = ["  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=False)) for line in lines]
    seconds = f"{report.training_seconds:.1f} s on {report.device}"
    return "\n".join([f"{name}: {len(report.members)} members, {report.iteration:,} iterations, {seconds}", *rows])
