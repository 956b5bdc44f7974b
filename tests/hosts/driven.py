"""A host at work in a thread, and all that has come of its runs."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.hosts import Continue, Delivery, Failure, HostKind, Mailbox, Message, Saved, Start, Stop, new_host
from ganviz.snapshot import Change, Measures, ScalarBlock, Snapshot
from tests.patience import LIMIT, patience

SMALL = (
    "target=ring",
    "device=cpu",
    "generator.layers=1",
    "generator.width=8",
    "discriminator.layers=1",
    "discriminator.width=8",
    "schedule.batch_size=8",
)


def small(*assignments: str) -> RunConfig:
    """Settings of a run whose iterations take a fraction of a millisecond."""
    return assigned(RunConfig(), *SMALL, *assignments)


def diverging() -> RunConfig:
    """Settings of a run that is not a number after a few iterations."""
    return small(*(f"{player}.optimiser.learning_rate=1e6" for player in ("generator", "discriminator")), "target=ring")


def unusable() -> RunConfig:
    """Settings that no control lets pass, as a broken file might bring them."""
    config = small()
    return replace(config, schedule=replace(config.schedule, batch_size=0))


@dataclass
class Gathered:
    """What has come of one run.

    Attributes:
        first: the iteration at which it began.
        last: the newest delivery, for the state of the run.
    """

    snapshots: list[Snapshot] = field(default_factory=list)
    blocks: list[ScalarBlock] = field(default_factory=list)
    measures: list[Measures] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    saved: Saved | None = None
    first: int = 0
    last: Delivery = field(default_factory=Delivery)

    @property
    def iteration(self) -> int:
        return self.snapshots[-1].iteration if self.snapshots else -1

    def scalars_until_now(self) -> np.ndarray:
        """All scalars; fails unless every iteration is there once, in order, from where the run began."""
        following = self.first
        for block in self.blocks:
            assert block.first == following
            following += len(block.values)
        return np.concatenate([block.values for block in self.blocks])


class DrivenHost:
    """Sends a host messages and empties its mailbox, as the window does."""

    def __init__(self, kind: HostKind) -> None:
        self.mailbox = Mailbox()
        self.host = new_host(kind, self.mailbox)
        self.thread = threading.Thread(target=self.host.work, name=f"driven {kind} host")
        self.thread.start()
        self.run = 0
        self.gathered = Gathered()

    def send(self, message: Message) -> None:
        self.host.send(message)

    def start(self, config: RunConfig) -> None:
        """Begins another run."""
        self.run += 1
        self.gathered = Gathered()
        self.send(Start(config, self.run))

    def go_on(
        self, source: int, iteration: int, config: RunConfig | None = None, saved: Saved | None = None
    ) -> Gathered:
        """Goes back to where a run was, as another one, and waits until it stands there."""
        self.ask(source, iteration, config, saved)
        return self.gather(lambda gathered: bool(gathered.snapshots))

    def ask(self, source: int, iteration: int, config: RunConfig | None = None, saved: Saved | None = None) -> None:
        """Asks for another run that goes on where that one was."""
        self.run += 1
        self.gathered = Gathered(first=iteration)
        self.send(Continue(source, iteration, self.run, config, saved))

    def take(self, fetch: bool = True) -> Delivery | None:
        """Empties the mailbox once; ``fetch`` says so to the host."""
        delivery = self.mailbox.take()
        if delivery is not None:
            assert delivery.run == self.run
            gathered = self.gathered
            gathered.last = delivery
            gathered.blocks += delivery.scalars
            gathered.measures += delivery.measures
            gathered.changes += delivery.changes
            gathered.saved = delivery.saved or gathered.saved
            if delivery.failure is not None:
                gathered.failures.append(delivery.failure)
            if delivery.snapshot is not None:
                gathered.snapshots.append(delivery.snapshot)
                if fetch:
                    self.host.fetched()
        return delivery

    def gather(self, enough: Callable[[Gathered], bool], seconds: float = LIMIT) -> Gathered:
        """Empties the mailbox until there is enough; fails if that takes longer than so many seconds."""
        deadline = time.monotonic() + patience(seconds)
        while True:
            news = self.take()
            if enough(self.gathered):
                return self.gathered
            if time.monotonic() > deadline:
                raise AssertionError(f"not within {patience(seconds):g} s; the last news: {self.gathered.last}")
            if news is None:
                time.sleep(0.002)

    def stop(self) -> None:
        self.send(Stop())
        self.thread.join(patience())
        assert not self.thread.is_alive()
