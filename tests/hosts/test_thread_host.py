"""What can be tried only where training runs in this process."""

from __future__ import annotations

import time

import pytest

from ganviz.hosts import Pause, Run
from ganviz.training.trainer import GanTrainer
from tests.hosts.driven import DrivenHost, small


@pytest.fixture
def driven(thread_host: DrivenHost) -> DrivenHost:
    return thread_host


def test_whatever_goes_wrong_in_training_is_told(driven: DrivenHost, monkeypatch: pytest.MonkeyPatch) -> None:
    driven.start(small())
    driven.gather(lambda gathered: bool(gathered.snapshots))

    def fail(self: GanTrainer, count: int = 1) -> None:
        raise RuntimeError("out of memory")

    with monkeypatch.context() as patched:
        patched.setattr(GanTrainer, "iterate", fail)
        driven.send(Run(None))
        (failure,) = driven.gather(lambda gathered: bool(gathered.failures)).failures
    assert failure.sentence == "Training stopped: out of memory."
    assert "RuntimeError" in failure.details
    assert failure.ended
    assert not driven.gathered.last.running
    driven.start(small())
    driven.send(Run(None))
    assert not driven.gather(lambda gathered: gathered.iteration > 10).failures


def test_a_snapshot_that_nobody_takes_is_the_last_one_until_it_is_taken(
    driven: DrivenHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The run goes on all the same, and all its scalars come with the next snapshot."""
    driven.start(small())
    driven.gather(lambda gathered: bool(gathered.snapshots))
    looks: list[int] = []
    iterated: list[int] = []
    probe, iterate = GanTrainer.probe, GanTrainer.iterate

    def counted_probe(self: GanTrainer, member: int = 0, with_sample: bool = True) -> object:
        looks.append(self.iteration)
        return probe(self, member, with_sample)

    def counted_iterate(self: GanTrainer, count: int = 1) -> None:
        iterate(self, count)
        iterated.append(self.iteration)

    monkeypatch.setattr(GanTrainer, "probe", counted_probe)
    monkeypatch.setattr(GanTrainer, "iterate", counted_iterate)
    driven.send(Run(None))
    while not iterated or iterated[-1] < 500:
        time.sleep(0.005)
    assert len(looks) <= 1
    driven.gather(lambda gathered: gathered.iteration >= 500)
    assert len(driven.gathered.scalars_until_now()) == driven.gathered.iteration
    driven.send(Pause())
