"""What an engine remembers of its runs, so that any iteration of theirs can be returned to.

A run is kept as its first settings, the commands since, and checkpoints here and there: what lies between two of them
is computed again. A branch is a run that shares its parent's past up to where it began.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from ganviz.assignment import check_live
from ganviz.config import RunConfig
from ganviz.phrases import phrase
from ganviz.refusals import CannotReturnError, shortened
from ganviz.training.checkpoint import Checkpoint, Journal, Update
from ganviz.training.device import Execution, chosen_execution
from ganviz.training.packed import unpacked
from ganviz.training.trainer import GanTrainer

#: Bytes of all checkpoints of all runs together.
BUDGET = 64 << 20
#: Checkpoints of one run, at the most.
MOST = 600
#: Seconds of iterations between two checkpoints, at the least: about as long takes the way back to any between them.
EVERY = 0.5
#: and in times of what it takes to make one: a share of training that is not felt.
COSTS = 300


@dataclass
class Line:
    """One run, as far as it can be returned to.

    Attributes:
        configs: the settings it began with, one per member.
        execution: how it is computed.
        journal: all its commands.
        end: iterations done.
        start: iterations done when its past begins: 0, unless all that is left of it is a checkpoint.
        checkpoints: in order; none needs to be there for a run that began at 0.
        spacing: iterations between two of them, at the least.
        is_exact: all of it was computed on a CPU, where the same commands lead to the same bits.
    """

    configs: tuple[RunConfig, ...]
    execution: Execution
    journal: Journal = field(default_factory=list)
    end: int = 0
    start: int = 0
    checkpoints: list[Checkpoint] = field(default_factory=list)
    spacing: int = 0
    is_exact: bool = True

    def configs_at(self, iteration: int) -> tuple[RunConfig, ...]:
        """The settings in force after so many iterations and the commands that were given there."""
        updates = [one.configs for at, one in self.journal if isinstance(one, Update) and at <= iteration]
        return updates[-1] if updates else self.configs

    def until(self, iteration: int) -> Line:
        """Returns the run as if it had ended there, after the commands that were given there."""
        return replace(
            self,
            journal=[(at, command) for at, command in self.journal if at <= iteration],
            end=iteration,
            checkpoints=[one for one in self.checkpoints if one.iteration <= iteration],
        )

    def add(self, checkpoint: Checkpoint) -> None:
        """Takes the newest checkpoint; of one iteration the last one counts."""
        if self.checkpoints and self.checkpoints[-1].iteration >= checkpoint.iteration:
            self.checkpoints.pop()
        self.checkpoints.append(checkpoint)

    def thin(self) -> None:
        """Drops every second checkpoint, but not the newest, nor the one with which its past begins."""
        first = self.checkpoints[:1] if self.start else []
        *older, newest = self.checkpoints[len(first) :]
        self.checkpoints = [*first, *older[1::2], newest]
        if len(self.checkpoints) > 1:
            covered = self.checkpoints[-1].iteration - self.start
            self.spacing = max(self.spacing, covered // len(self.checkpoints))


class Return:
    """A run on its way back to where its line ends.

    Args:
        change: the settings it goes on with from there.

    Attributes:
        trainer: stands where it has come.
        first, end: the iterations between which it has to compute again.
    """

    def __init__(self, line: Line, change: RunConfig | None) -> None:
        self.line, self.change, self.end = line, change, line.end
        if line.checkpoints:
            self.trainer = GanTrainer.restored(line.checkpoints[-1], line.journal, line.execution)
        else:
            self.trainer = GanTrainer(line.configs, line.execution)
        self.first = self.trainer.iteration

    def advance(self, count: int) -> None:
        """Does so many iterations again, with the commands that were given there. Their numbers were told already."""
        self.trainer.follow(self.line.journal, min(self.trainer.iteration + count, self.end))
        self.trainer.take_all_scalars()

    @property
    def has_arrived(self) -> bool:
        return self.trainer.iteration == self.end and len(self.trainer.journal) == len(self.line.journal)


class Past:
    """The runs of one engine, by their numbers. One of them is being trained; it is the present one.

    Args:
        budget: bytes of all checkpoints together.
        clock: in seconds.
    """

    def __init__(self, budget: int = BUDGET, clock: Callable[[], float] = time.thread_time) -> None:
        self.budget, self._clock = budget, clock
        self.lines: dict[int, Line] = {}
        self._present: int | None = None
        self._is_wanted = True
        #: Seconds that a checkpoint takes.
        self._cost = 0.0

    @property
    def size(self) -> int:
        """Bytes of all checkpoints; one that several runs share counts once."""
        return sum({id(one): one.size for line in self.lines.values() for one in line.checkpoints}.values())

    # ── the present run ───────────────────────────────────────────────────────────────────────────────────────────────

    def begin(self, run: int, trainer: GanTrainer) -> None:
        """Remembers a new run, which is the present one from here on."""
        self.lines[run] = Line(trainer.configs, trainer.execution, trainer.journal, is_exact=on_cpu(trainer.execution))
        self._present = run

    def is_due(self, iteration: int, seconds: float) -> bool:
        """Says whether the present run should have another checkpoint; an iteration takes so many seconds."""
        line = self.lines[self._present] if self._present is not None else None
        if line is None:
            return False
        passed = iteration - (line.checkpoints[-1].iteration if line.checkpoints else line.start)
        return passed >= line.spacing and passed * seconds >= max(EVERY, COSTS * self._cost)

    def note(self, trainer: GanTrainer) -> None:
        """Takes a checkpoint of the present run, unless it has diverged; that changes nothing of the run."""
        if self._present is None:
            return
        line = self.lines[self._present]
        line.journal, line.execution, line.end = trainer.journal, trainer.execution, trainer.iteration
        line.is_exact &= on_cpu(trainer.execution)
        last = line.checkpoints[-1] if line.checkpoints else None
        if last is not None and (last.iteration, last.journal_length) == (trainer.iteration, len(trainer.journal)):
            return
        begun = self._clock()
        checkpoint = trainer.checkpoint()
        if not trainer.all_diverged:
            line.add(checkpoint)
            self._thin(line)
        cost = self._clock() - begun
        self._cost += (cost - self._cost) * (0.25 if self._cost else 1.0)  # some clocks tick slowly

    def leave(self, trainer: GanTrainer | None) -> None:
        """The present run is left where it stands; None where it broke."""
        if not self._is_wanted and self._present is not None:
            del self.lines[self._present]
        elif trainer is not None:
            self.note(trainer)
        self._present, self._is_wanted = None, True

    # ── returning ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def fork(
        self, source: int, iteration: int, run: int, config: RunConfig | None, execution: Execution | None = None
    ) -> Return:
        """Begins run ``run`` as a branch of run ``source``, which is remembered as it is. Returns the way there.

        Args:
            config: the settings it goes on with; None for those of that moment.
            execution: how it is computed, if not as before.

        Raises:
            CannotReturnError: the source is not remembered, or has not got that far.
            ConfigError: settings that act on reset only differ.
        """
        line = self.lines.get(source)
        if line is None:
            raise CannotReturnError(
                phrase(
                    "Training cannot go back to this run, for what it remembered of it is lost. Its pictures and "
                    "curves were kept; reset begins it anew."
                )
            )
        if not line.start <= iteration <= line.end:
            raise CannotReturnError(
                phrase(
                    "Training cannot go back to iteration {iteration:,}: what it remembers of this run lies between "
                    "{first:,} and {last:,}.",
                    iteration=iteration,
                    first=line.start,
                    last=line.end,
                )
            )
        forked = line.until(iteration)
        if execution is not None:
            forked.execution, forked.is_exact = execution, forked.is_exact and execution == line.execution
        if config is not None:
            check_live(forked.configs_at(iteration)[0], config)
        self.lines[run], self._present = forked, None
        return Return(forked, config)

    def arrive(self, run: int, trainer: GanTrainer) -> None:
        """A run has come back to where its line ends: it is the present one from here on."""
        self._present = run
        self.note(trainer)

    def take(self, run: int, content: bytes) -> None:
        """Remembers a run of which nothing is left but a packed checkpoint: it can be returned to from there on.

        Raises:
            CannotReturnError: it cannot be read.
        """
        try:
            checkpoint, is_own = unpacked(content)
        except ValueError as error:
            sentence = "Training cannot go back to this run, for what was saved of it cannot be used: {error}."
            raise CannotReturnError(phrase(sentence, error=shortened(str(error)).rstrip("."))) from error
        checkpoint = replace(checkpoint, journal_length=0)
        configs, at = checkpoint.configs, checkpoint.iteration
        execution = chosen_execution(configs, lambda execution: GanTrainer(configs, execution))
        is_exact = is_own and on_cpu(execution) and checkpoint.device == "cpu"
        self.lines[run] = Line(configs, execution, [], at, at, [checkpoint], is_exact=is_exact)

    def forget(self, run: int) -> None:
        """Nobody will return to this run; to the present one not once it is left."""
        if run == self._present:
            self._is_wanted = False
        else:
            self.lines.pop(run, None)

    def _thin(self, present: Line) -> None:
        """Keeps within the budget: that run goes first which has most checkpoints, of several the oldest."""
        while len(present.checkpoints) > MOST:
            present.thin()
        while self.size > self.budget:
            line = max(self.lines.values(), key=lambda one: len(one.checkpoints))
            if len(line.checkpoints) > (2 if line.start else 1):
                line.thin()
                continue
            rest = [one for one in self.lines.values() if one is not present and one.checkpoints and not one.start]
            if not rest:
                return
            rest[0].checkpoints.clear()


def on_cpu(execution: Execution) -> bool:
    """Whether the same commands lead to the same bits there."""
    return execution.device.type == "cpu"
