"""A run in slow motion: one part of an iteration after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ganviz.passes import IN_PARTS, Passing, at_part

if TYPE_CHECKING:
    from ganviz.snapshot import Snapshot
    from ganviz.training.passes import Looked
    from ganviz.training.trainer import GanTrainer


def is_slow(rate: float | None) -> bool:
    """Says whether at so many iterations a second each is shown in its parts."""
    return rate is not None and rate < IN_PARTS


class SlowMotion:
    """Where a run is within an iteration, as it is shown.

    The run itself stands before the iteration and does it as a whole with its last part. So it can be paused, changed,
    saved or left between any two parts, and goes on at any speed.

    Attributes:
        snapshot: the run as it is with the parts done so far.
    """

    def __init__(self) -> None:
        self.snapshot: Snapshot | None = None
        self._looked: Looked | None = None
        self._at = 0
        #: Of which run at which moment: any other command makes it another moment.
        self._moment: tuple[object, ...] = ()

    def shows(self, trainer: GanTrainer) -> bool:
        """Says whether the iteration of a run can be shown in its parts."""
        from ganviz.training.passes import why_not  # with torch

        return not why_not(trainer)

    def passing(self, trainer: GanTrainer) -> Passing | None:
        """Where this run is within an iteration; None where it is at none of its parts."""
        if self._looked is None or self._moment != _moment(trainer):
            return None
        return at_part(self._looked.passing, self._at)

    def go_on(self, trainer: GanTrainer, details: bool, follows: bool) -> bool:
        """Goes to the next part; says whether that was the iteration's last, with which the run has done it.

        Args:
            details, follows: of its pictures, as for ``GanTrainer.probe``.
        """
        from ganviz.training.passes import look_through

        before = self.passing(trainer)
        if self._looked is None or before is None or before.is_last:
            self.snapshot = trainer.probe(with_sample=False, with_details=details, follows=follows)
            self._looked, self._at, self._moment = look_through(trainer, details, follows), 0, _moment(trainer)
            return False
        self._at += 1
        self.snapshot = self._looked.snapshots.get(self._at, self.snapshot)
        is_last = self._at == len(self._looked.passing.order) - 1
        if is_last:
            trainer.iterate()
            self.snapshot, self._moment = None, _moment(trainer)
        return is_last

    def leave(self) -> None:
        """Forgets the run."""
        self.snapshot = self._looked = None


def _moment(trainer: GanTrainer) -> tuple[object, ...]:
    return id(trainer), trainer.iteration, len(trainer.journal)
