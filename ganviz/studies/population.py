"""Trains many runs at once, members of populations, and says what came of each.

In float32 a member ends elsewhere than the same seed trained alone (see ``training.draws``): it is one more run of
these settings, not that one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from ganviz.build import what_lacks_cuda
from ganviz.config import RunConfig
from ganviz.studies.cores import cores
from ganviz.studies.running import train_here, train_in_processes
from ganviz.studies.shards import Shard, placed, points_for_many, shards_of
from ganviz.studies.task import MemberNumbers, ShardNumbers
from ganviz.studies.vary import Vary, cells, member_count, seeded
from ganviz.studies.workers import Progress


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
    """What many members came to.

    Attributes:
        training_seconds: spent in iterations alone, by each of the processes, as a mean.
        measure_points: generated points that the metrics were read from, where those are fewer than usual; else None.
    """

    iteration: int
    training_seconds: float
    device: str
    members: tuple[MemberReport, ...]
    measure_points: int | None = None

    def to_dict(self) -> dict[str, Any]:
        """Returns plain values, ready for JSON; ``iterations_per_second`` is of all members together."""
        done = self.iteration * len(self.members)
        return {
            "iteration": self.iteration,
            "training_seconds": round(self.training_seconds, 4),
            "iterations_per_second": round(done / self.training_seconds, 1) if self.training_seconds > 0 else None,
            "device": self.device,
            "measure_points": self.measure_points,
            "members": [asdict(member) for member in self.members],
        }


def population(config: RunConfig, seeds: int, vary: Sequence[Vary]) -> list[tuple[RunConfig, dict[str, Any]]]:
    """Returns the members' settings, and in what each differs: every combination, each with so many seeds.

    Raises:
        ConfigError: a value out of range, or too many members.
    """
    member_count(seeds, vary)
    return [(member, cell.varied) for cell in cells(config, vary) for member in seeded(cell.config, seeds)]


def train_population(
    members: Sequence[tuple[RunConfig, dict[str, Any]]],
    iterations: int,
    on_progress: Callable[[int], None] | None = None,
    on_measured: Callable[[int], None] | None = None,
    workers: int | None = None,
) -> PopulationReport:
    """Trains all members side by side, over all cores, and measures each at the end.

    They are cut into populations of a fixed size, so that what comes of it is the same on any number of cores.

    Args:
        on_progress: told the iterations done, now and then; a mean over the members.
        on_measured: told how many members have been measured.
        workers: how many processes; None for as many as there are cores. A single population is trained in this one.

    Raises:
        ConfigError: settings that cannot be used, or that there is no memory for.
        StudyError: a process could not train its members.
    """
    configs = on_their_device([config for config, _ in members])
    shards = shards_of(configs, iterations, measure_points=points_for_many(len(configs)))
    found: dict[int, ShardNumbers] = {}

    def tell(progress: Progress) -> None:
        done = sum(len(one.members) * iterations for one in found.values()) + progress.iterations
        if on_progress:
            on_progress(done // len(members))
        if on_measured:
            on_measured(sum(len(one.members) for one in found.values()) + progress.measured)

    def keep(shard: Shard, numbers: ShardNumbers) -> None:
        found[shard.index] = numbers
        tell(Progress())

    is_here = len(shards) == 1 or configs[0].device == "cuda"
    count = 1 if is_here else min(workers or cores(), len(shards))
    if is_here:
        train_here(shards, keep, tell)
    else:
        train_in_processes(shards, count, keep, tell)
    reports: dict[int, MemberReport] = {}
    for index, places in enumerate(placed(configs)):
        for place, one in zip(places, found[index].members, strict=True):
            reports[place] = _report(*members[place], one)
    return PopulationReport(
        iteration=max(one.iteration for numbers in found.values() for one in numbers.members),
        training_seconds=sum(numbers.seconds for numbers in found.values()) / count,
        device="cuda" if configs[0].device == "cuda" else "cpu",
        members=tuple(reports[place] for place in range(len(members))),
        measure_points=shards[0].measure_points,
    )


def _report(config: RunConfig, differs: dict[str, Any], numbers: MemberNumbers) -> MemberReport:
    metrics = dict(numbers.values)
    losses = {player: metrics.pop(f"loss_{player[0]}") for player in ("discriminator", "generator")}
    return MemberReport(config.seed, differs, losses, metrics, numbers.diverged_at)


def on_their_device(configs: Sequence[RunConfig]) -> list[RunConfig]:
    """Returns the settings with the device on which the members train: "auto" is the GPU where it is the faster one."""
    if configs[0].device != "auto" or what_lacks_cuda():
        return list(configs)
    from ganviz.training.device import has_gpu
    from ganviz.training.trainer import GanTrainer

    together = [configs[place] for place in placed(configs)[0]]
    if not has_gpu() or GanTrainer(together).device.type != "cuda":
        return list(configs)
    return [replace(config, device="cuda") for config in configs]


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
        lines.append([str(member.seed), *(_said(member.varied[path]) for path in paths), *said])
    widths = [max(len(line[column]) for line in lines if column < len(line)) for column in range(len(lines[0]))]
    rows = ["  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=False)) for line in lines]
    seconds = f"{report.training_seconds:.1f} s on {report.device}"
    head = f"{name}: {len(report.members)} members, {report.iteration:,} iterations, {seconds}"
    if report.measure_points is not None:
        head += f"; measured by {report.measure_points:,} points each, for a ranking"
    return "\n".join([head, *rows])


def _said(value: Any) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)
