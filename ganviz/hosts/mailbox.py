"""The one-slot mailbox between training and the window.

Training fills it, the window's timer empties it. A new snapshot replaces one that was not fetched; scalars and metrics
add up, for they must not be lost. (A signal per step instead made the window 3.6 s late.)
"""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ganviz.insides import Insides
    from ganviz.passes import Passing
    from ganviz.snapshot import Change, Measures, ScalarBlock, Snapshot


@dataclass(frozen=True, slots=True)
class Failure:
    """What went wrong: a sentence for the window, the traceback for the log, and whether it has ended the run.

    ``forgot``: all that training remembered of its runs is lost with it.
    """

    sentence: str
    details: str
    ended: bool
    forgot: bool = False


@dataclass(frozen=True, slots=True)
class Saved:
    """A run as it was after so many iterations, from which it can go on should training lose all that it remembers.

    ``content`` is a checkpoint as ``ganviz.training.packed`` has it, in which nothing is ever executed.
    """

    iteration: int
    content: bytes = field(repr=False)


@dataclass(slots=True)
class Delivery:
    """What a run has produced since the mailbox was last emptied.

    Attributes:
        run: the number given with ``Start``.
        snapshot: the newest, or None.
        scalars, measures, changes: all of them, in order.
        rate: iterations a second over the last half second or so; None while the run is paused.
        seconds: that an iteration takes, pictures and waiting not counted; None before the first picture.
        device: where the networks live.
        running: whether the host is iterating.
        diverged_at: the iteration whose loss or gradient was not finite, or None.
        failure: what went wrong, or None.
        returning: while a run is on its way back to where it was left: iterations done and to be done again; else None.
        is_exact: what comes of the run is what came, or would have come, of the one that it was continued from, bit for
            bit; on a GPU that is not promised, and it is another run.
        saved: how the run was lately; the newest, or None.
        turn: ``"discriminator"`` or ``"generator"`` where the snapshot shows what that player has just learnt, in a run
            so slow that it can be seen; else None.
        insides: both networks at the snapshot's moment, while somebody looks inside; else None.
        passing: where within an iteration the run stands that the snapshot shows, in slow motion; else None.
    """

    run: int = 0
    snapshot: Snapshot | None = None
    scalars: list[ScalarBlock] = field(default_factory=list)
    measures: list[Measures] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    rate: float | None = None
    seconds: float | None = None
    device: str = ""
    running: bool = False
    diverged_at: int | None = None
    failure: Failure | None = None
    turn: str | None = None
    returning: tuple[int, int] | None = None
    is_exact: bool = True
    saved: Saved | None = None
    passing: Passing | None = None
    insides: Insides | None = None


class Mailbox:
    """Holds one ``Delivery``; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock, self._delivery, self._news = Lock(), Delivery(), False

    @property
    def wants_snapshot(self) -> bool:
        """Whether the last snapshot was fetched: this keeps training from making pictures that nobody would see."""
        return self._delivery.snapshot is None

    @property
    def waiting(self) -> int | None:
        """The iteration of the snapshot that waits to be fetched; None where none does."""
        snapshot = self._delivery.snapshot
        return None if snapshot is None else snapshot.iteration

    def begin(self, run: int, device: str, is_exact: bool = True) -> None:
        """Drops what is there and begins the delivery of another run.

        It is called when a run is asked for, and again when its networks exist. Runs are numbered upwards; a second
        call that comes after a later run was asked for changes nothing.
        """
        with self._lock:
            if run >= self._delivery.run:
                self._delivery, self._news = Delivery(run=run, device=device, is_exact=is_exact), True

    def post(
        self,
        run: int,
        *,
        snapshot: Snapshot | None = None,
        scalars: list[ScalarBlock] | None = None,
        measures: Measures | None = None,
        change: Change | None = None,
        failure: Failure | None = None,
        device: str | None = None,
        turn: str | None = None,
        passing: Passing | None = None,
        insides: Insides | None = None,
        returning: tuple[int, int] | None = None,
        saved: Saved | None = None,
        seconds: float | None = None,
    ) -> None:
        """Adds what a run has produced, but drops what arrives late from an earlier one. A failure may end the run.

        Args:
            device: where the networks live from here on, if that has changed.
            turn: whose turn the snapshot shows.
            passing: where within an iteration it is taken.
            insides: both networks then.
            returning: how far it has come on its way back, until it has begun.
            seconds: that an iteration takes.
        """
        with self._lock:
            if run != self._delivery.run:
                return
            if snapshot is not None:
                self._delivery.snapshot, self._delivery.turn, self._delivery.passing = snapshot, turn, passing
                self._delivery.insides = insides
            self._delivery.scalars += scalars or []
            self._delivery.measures += [measures] if measures else []
            self._delivery.changes += [change] if change else []
            if failure is not None:
                self._fail(failure)
            self._delivery.device = device or self._delivery.device
            self._delivery.returning = returning or self._delivery.returning
            self._delivery.seconds = seconds or self._delivery.seconds
            self._delivery.saved = saved or self._delivery.saved
            self._news = True

    def fail(self, failure: Failure) -> None:
        """Adds a failure of the run begun last, whatever its number; that of a process that has died."""
        with self._lock:
            self._fail(failure)
            self._news = True

    def _fail(self, failure: Failure) -> None:
        self._delivery.failure = failure
        if failure.ended:
            self._delivery.running, self._delivery.rate = False, None

    def set_state(self, run: int, running: bool, rate: float | None, diverged_at: int | None) -> None:
        """Sets how a run is going; what arrives late from an earlier run is dropped."""
        with self._lock:
            delivery = self._delivery
            if run != delivery.run:
                return
            self._news |= (delivery.running, delivery.rate, delivery.diverged_at) != (running, rate, diverged_at)
            delivery.running, delivery.rate, delivery.diverged_at = running, rate, diverged_at

    def take(self) -> Delivery | None:
        """Empties the mailbox; None when nothing has changed since the last time."""
        with self._lock:
            if not self._news:
                return None
            taken, self._news = self._delivery, False
            self._delivery = Delivery(
                run=taken.run,
                rate=taken.rate,
                seconds=taken.seconds,
                device=taken.device,
                running=taken.running,
                diverged_at=taken.diverged_at,
                turn=taken.turn,
                returning=taken.returning,
                is_exact=taken.is_exact,
            )
            return taken
