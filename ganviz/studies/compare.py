"""A scoreboard that anyone can rerun: the same settings under several losses, each with several seeds at once."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, fields
from statistics import mean

from ganviz import registry, tables
from ganviz.assignment import replaced
from ganviz.config import RunConfig
from ganviz.studies.published import published_for
from ganviz.training.trainer import GanTrainer

#: How often each run is asked whether it has all modes.
CHECK_EVERY = 100


@dataclass(frozen=True)
class Score:
    """How one seed ended.

    Attributes:
        modes_captured, modes_strict, high_quality_share, mode_kl: the mode scoreboard's; None where the distribution
            has no modes or the run diverged.
        first_iteration: at the first check that found every mode by the strict count, or None.
        first_seconds: training time of the whole population until then, divided by its members.
        diverged_at: the first iteration that was not finite, or None.
    """

    seed: int
    modes_captured: float | None
    modes_strict: float | None
    high_quality_share: float | None
    mode_kl: float | None
    first_iteration: int | None
    first_seconds: float | None
    diverged_at: int | None


@dataclass(frozen=True)
class Row:
    """All seeds of one preset under one loss.

    Attributes:
        label: the loss, and the penalty where there is one.
        all_modes: how many modes the distribution has; None where it has none.
        seconds: training time of the population, divided by its members.
    """

    preset: str
    label: str
    iterations: int
    all_modes: int | None
    seconds: float
    scores: tuple[Score, ...]

    def mean(self, name: str) -> float | None:
        """The mean of one of the scores' numbers over the seeds that have it; None where none has."""
        present = [value for score in self.scores if (value := getattr(score, name)) is not None]
        return mean(present) if present else None

    @property
    def complete(self) -> int:
        """Seeds that end with every mode, by the strict count."""
        return sum(score.modes_strict == self.all_modes for score in self.scores if score.modes_strict is not None)


def score_seeds(
    name: str,
    config: RunConfig,
    seeds: Sequence[int],
    iterations: int,
    on_progress: Callable[[int], None] | None = None,
) -> Row:
    """Trains one population, a member per seed, and scores it."""
    trainer = GanTrainer([replaced(config, "seed", seed) for seed in seeds])
    scoreboard = registry.entry("ganviz.metrics", "mode_scoreboard")()
    modes = config.target.modes()
    all_modes = None if modes is None else len(modes.centres)
    first: dict[int, tuple[int, float]] = {}
    seconds = 0.0

    def reading(member: int) -> dict[str, float | None]:
        return dict(scoreboard.measure(trainer.configs[member], trainer.sample(member)).values)

    while trainer.iteration < iterations and not trainer.all_diverged:
        begun = time.perf_counter()
        trainer.iterate(min(CHECK_EVERY, iterations - trainer.iteration))
        seconds += time.perf_counter() - begun
        trainer.take_scalars()
        for member in range(trainer.members):
            if all_modes and member not in first and reading(member)["modes_strict"] == all_modes:
                first[member] = trainer.iteration, seconds / trainer.members
        if on_progress:
            on_progress(trainer.iteration)

    scores = []
    for member, seed in enumerate(seeds):
        diverged_at = trainer.diverged_at[member]
        read = dict.fromkeys(scoreboard.readings) if diverged_at is not None else reading(member)
        scores.append(
            Score(
                seed=seed,
                **read,
                first_iteration=first.get(member, (None, None))[0],
                first_seconds=first.get(member, (None, None))[1],
                diverged_at=diverged_at,
            )
        )
    penalty = config.penalty
    label = config.loss.label if penalty.key == "none" else f"{config.loss.label}, {penalty.label}"
    return Row(name, label, trainer.iteration, all_modes, seconds / trainer.members, tuple(scores))


# ── the table ─────────────────────────────────────────────────────────────────────────────────────────────────────────

COLUMNS = ("method", "modes", "strict", "high quality %", "KL", "complete", "its to all", "s to all")


def table(rows: Sequence[Row], configs: Sequence[RunConfig]) -> str:
    """Returns text to be read on a console; its tables are Markdown."""
    return "\n\n".join(f"{one.title}\n\n{tables.markdown(one.lines)}" for one in scoreboards(rows, configs))


def as_markdown(rows: Sequence[Row], configs: Sequence[RunConfig]) -> str:
    """Returns Markdown with a heading for each table."""
    return "\n\n".join(f"### {one.title}\n\n{tables.markdown(one.lines)}" for one in scoreboards(rows, configs))


def as_latex(rows: Sequence[Row], configs: Sequence[RunConfig]) -> str:
    """Returns a LaTeX ``table`` for each, with its title as caption."""
    return "\n\n".join(
        f"\\begin{{table}}\n\\centering\n\\caption{{{tables.latex_text(one.title)}}}\n"
        f"{tables.latex(one.lines)}\n\\end{{table}}"
        for one in scoreboards(rows, configs)
    )


@dataclass(frozen=True)
class Scoreboard:
    """One table; its first line is its head."""

    title: str
    lines: tuple[tuple[str, ...], ...]


def scoreboards(rows: Sequence[Row], configs: Sequence[RunConfig]) -> list[Scoreboard]:
    """Returns a table per preset, with the papers' rows for the same distribution below.

    Args:
        configs: of each row.
    """
    parts = []
    for name in dict.fromkeys(row.preset for row in rows):
        own = [(row, config) for row, config in zip(rows, configs, strict=True) if row.preset == name]
        row, config = own[0]
        lines = [list(COLUMNS), *(_cells(each) for each, _ in own)]
        for paper, (modes, quality) in published_for(config.target):
            lines.append([f"{paper.method} ({paper.source})", f"{modes:g}", "", f"{quality:g}", "", "", "", ""])
        title = f"{name}: {len(row.scores)} seeds, {row.iterations:,} iterations"
        parts.append(Scoreboard(title, tuple(map(tuple, lines))))
    return parts


def _cells(row: Row) -> list[str]:
    share = row.mean("high_quality_share")
    numbers = [
        _text(row.mean("modes_captured"), ".1f"),
        _text(row.mean("modes_strict"), ".1f"),
        _text(None if share is None else 100 * share, ".1f"),
        _text(row.mean("mode_kl"), ".3f"),
        f"{row.complete} of {len(row.scores)}" if row.all_modes else "",
        _text(row.mean("first_iteration"), ",.0f"),
        _text(row.mean("first_seconds"), ",.1f"),
    ]
    return [row.label, *numbers]


def _text(number: float | None, form: str) -> str:
    return "–" if number is None else format(number, form)


def comma_separated(rows: Sequence[Row]) -> str:
    """Returns CSV with a line per seed."""
    out = io.StringIO()
    names = [item.name for item in fields(Score)]
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["preset", "method", "iterations", "all_modes", *names])
    for row in rows:
        for score in row.scores:
            writer.writerow([row.preset, row.label, row.iterations, row.all_modes, *asdict(score).values()])
    return out.getvalue()
