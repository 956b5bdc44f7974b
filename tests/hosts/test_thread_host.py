"""What can be tried only where training runs in this process."""

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import pairwise
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from ganviz.assignment import replaced
from ganviz.config import RunConfig
from ganviz.hosts import Mailbox, Pause, Run, Update
from ganviz.hosts.thread_host import ThreadHost
from ganviz.snapshot import Snapshot
from ganviz.training import trainer as trainer_module
from ganviz.training.capture.draws import new_draws
from ganviz.training.capture.runners import EagerRunner
from ganviz.training.device import ON_CPU, Execution
from ganviz.training.trainer import GanTrainer
from tests.hosts.clock import Clock
from tests.hosts.driven import DrivenHost, small


class Watched:
    """Notes every call of ``probe``, and of ``iterate`` with how many iterations it was asked for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.looks: list[int] = []
        self.counts: list[int] = []
        self._probe, self._iterate = GanTrainer.probe, GanTrainer.iterate
        watched = self

        def probe(trainer: GanTrainer, **parts: bool) -> Snapshot:
            watched.looks.append(trainer.iteration)
            return watched._probe(trainer, **parts)

        def iterate(trainer: GanTrainer, count: int = 1) -> None:
            watched._iterate(trainer, count)
            watched.counts.append(count)

        monkeypatch.setattr(GanTrainer, "probe", probe)
        monkeypatch.setattr(GanTrainer, "iterate", iterate)


@pytest.fixture
def driven(thread_host: DrivenHost) -> DrivenHost:
    thread_host.start(small())
    thread_host.gather(lambda gathered: bool(gathered.snapshots))
    return thread_host


@pytest.fixture
def watched(driven: DrivenHost, monkeypatch: pytest.MonkeyPatch) -> Watched:
    return Watched(monkeypatch)


def test_whatever_goes_wrong_in_training_is_told(driven: DrivenHost, monkeypatch: pytest.MonkeyPatch) -> None:
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


def test_a_run_goes_on_while_nobody_takes_its_snapshot(
    driven: DrivenHost, watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no other look until then, and all scalars come with the next snapshot."""
    monkeypatch.setattr("ganviz.hosts.thread_host.SCALARS_EVERY", 0.0)  # however soon that is after the last
    driven.send(Run(None))
    while sum(watched.counts) < 500:
        time.sleep(0.005)
    assert len(watched.looks) <= 1
    driven.gather(lambda gathered: gathered.iteration >= 500)
    assert len(driven.gathered.scalars_until_now()) == driven.gathered.iteration


def test_many_changes_of_a_standing_run_are_looked_at_together(driven: DrivenHost, watched: Watched) -> None:
    """A slider that is dragged sends sixty a second, and a look takes longer than that leaves."""
    standing = small()
    changes = [replaced(standing, "schedule.critic_steps", steps) for steps in range(1, 101)]
    for config in changes:
        driven.send(Update(config))
    driven.gather(lambda gathered: gathered.snapshots[-1].config == changes[-1])
    assert len(watched.looks) < 25


def test_another_run_is_not_expected_to_be_as_fast(driven: DrivenHost, watched: Watched) -> None:
    """Messages are heard between slices, so the first slice of unknown networks is one iteration."""
    driven.send(Run(None))
    driven.gather(lambda gathered: watched.counts[-1:] > [3])
    watched.counts.clear()
    driven.start(small("generator.width=64"))
    driven.send(Run(None))
    driven.gather(lambda gathered: gathered.iteration > 0)
    assert 1 in watched.counts
    driven.gather(lambda gathered: watched.counts[-1:] > [3])
    watched.counts.clear()
    driven.send(Update(small("generator.width=64", "schedule.critic_steps=20")))
    driven.gather(lambda gathered: gathered.snapshots[-1].config.schedule.critic_steps == 20)
    assert 1 in watched.counts


class Engine:
    """Stands in for a trainer whose iterations take so long by the clock; notes when it was asked for what."""

    diverged_at, all_diverged = (None,), False

    def __init__(self, clock: Clock, seconds: float) -> None:
        self._clock, self._seconds = clock, seconds
        self.iteration = 0
        self.counts: list[int] = []
        self.times: dict[str, list[float]] = {}

    def note(self, name: str) -> None:
        self.times.setdefault(name, []).append(self._clock.now)

    def gaps(self, name: str) -> list[float]:
        return [after - before for before, after in pairwise(self.times[name])]

    def iterate(self, count: int) -> None:
        self.iteration += count
        self.counts.append(count)
        self._clock.sleep(count * self._seconds)

    def probe(self, **parts: bool) -> SimpleNamespace:
        for name in ("snapshot", *(part for part, is_asked in parts.items() if is_asked)):
            self.note(name)
        return SimpleNamespace(config=None)

    def sample(self) -> object:
        self.note("sample")
        return object()

    def take_scalars(self) -> list[object]:
        self.note("scalars")
        return []


@pytest.fixture
def timed(monkeypatch: pytest.MonkeyPatch) -> tuple[ThreadHost, Engine]:
    """A host that has trained for ten seconds by a clock of its own, 1 ms an iteration; every snapshot was fetched."""
    clock, mailbox = Clock(), Mailbox()
    for module in ("thread_host", "speed"):
        monkeypatch.setattr(f"ganviz.hosts.{module}.time", clock)
    host, engine = ThreadHost(mailbox), Engine(clock, 1e-3)
    host._trainer = engine  # type: ignore[assignment]
    host._measurer = SimpleNamespace(rested=True, give=lambda *_: engine.note("given"))  # type: ignore[assignment]
    monkeypatch.setattr(host._returns, "keep", lambda *_, **__: None)
    host._act(Run(None))
    while clock.now < 10:
        host._advance()
        mailbox.take()
    return host, engine


def test_messages_are_read_every_few_milliseconds(timed: tuple[ThreadHost, Engine]) -> None:
    _, engine = timed
    assert engine.counts[0] == 1, "nothing is known of its speed yet"
    assert set(engine.counts[100:]) <= {4, 5}, "5 ms"


def test_each_part_of_a_snapshot_has_its_own_pace(timed: tuple[ThreadHost, Engine]) -> None:
    """Seconds between two of them: at least so many, and at most as many more as two snapshots are apart."""
    _, engine = timed
    apart = 1 / 45 + 0.005
    for name, seconds in (("snapshot", 1 / 45), ("sample", 0.24), ("scalars", 0.1)):
        gaps = engine.gaps(name)
        assert min(gaps) >= seconds - 1e-9
        assert max(gaps) <= seconds + apart
    assert engine.times["given"] == engine.times["sample"] == engine.times["with_weights"]
    assert "with_sample" not in engine.times, "a snapshot of a run in motion would carry it to where nobody needs it"


def test_without_a_rested_measurer_no_sample_is_taken(timed: tuple[ThreadHost, Engine]) -> None:
    host, engine = timed
    host._measurer.rested = False  # type: ignore[misc]
    before = len(engine.times["sample"])
    for _ in range(1000):
        host._advance()
        host.mailbox.take()
    assert len(engine.times["sample"]) == before


def test_the_rate_is_that_of_the_last_half_second_or_so(timed: tuple[ThreadHost, Engine]) -> None:
    host, engine = timed
    engine._seconds = 2e-3
    changed_at = engine._clock.now
    # Of the last .6 s the first half had 300 iterations and the second 150; then all are slow.
    for seconds, rate in ((0.3, 450 / 0.6), (0.7, 500)):
        while engine._clock.now < changed_at + seconds:
            host._advance()
        delivery = host.mailbox.take()
        assert delivery is not None
        assert delivery.rate == pytest.approx(rate, rel=0.05)


@pytest.fixture
def scarce(monkeypatch: pytest.MonkeyPatch) -> list[Execution]:
    """Runs are carried out as on a GPU, on the CPU; how each trainer was asked to do it."""
    asked: list[Execution] = []
    as_there = Execution(torch.device("cpu"), EagerRunner)

    def chosen(configs: Sequence[RunConfig], make: object) -> Execution:
        asked.append(as_there)
        return as_there

    monkeypatch.setattr(trainer_module, "chosen_execution", chosen)
    return asked


def test_out_of_the_gpus_memory_a_run_goes_on_on_the_cpu(
    thread_host: DrivenHost, scarce: list[Execution], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Settings, iterations and curves go on without a gap, and the window is told once."""
    iterate, moved = GanTrainer.iterate, []

    def fail(trainer: GanTrainer, count: int = 1) -> None:
        if trainer.execution != ON_CPU and trainer.iteration >= 50:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")
        if trainer.execution == ON_CPU and not moved:
            moved.append(trainer.iteration)
        iterate(trainer, min(count, 7))

    with monkeypatch.context() as patched:
        patched.setattr(GanTrainer, "iterate", fail)
        config = small("device=auto", "average.decay=0.9")
        thread_host.start(config)
        thread_host.send(Run(None))
        gathered = thread_host.gather(lambda gathered: gathered.iteration > 200)
        thread_host.send(Pause())
        thread_host.gather(lambda gathered: not gathered.last.running and gathered.snapshots[-1].sample is not None)
    assert len(scarce) == 1
    (failure,) = gathered.failures
    assert not failure.ended
    assert failure.sentence.startswith("The GPU ran out of memory, so the run goes on on the CPU, from iteration 5")
    assert "OutOfMemoryError" in failure.details
    assert gathered.last.device == "cpu"
    assert 50 <= moved[0] < 57
    assert gathered.snapshots[-1].config == config
    values = gathered.scalars_until_now()
    assert len(values) == gathered.snapshots[-1].iteration
    assert np.isfinite(values).all()


def test_a_run_that_does_not_fit_the_gpu_starts_on_the_cpu(
    thread_host: DrivenHost, scarce: list[Execution], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(execution: Execution, *others: object) -> object:
        if execution != ON_CPU:
            raise RuntimeError("CUDA error: out of memory")
        return new_draws(execution, *others)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(trainer_module, "new_draws", fail)
        thread_host.start(small("device=auto"))
        gathered = thread_host.gather(lambda gathered: bool(gathered.snapshots and gathered.failures))
    (failure,) = gathered.failures
    assert failure.sentence.startswith("The GPU has too little memory for this run, so it trains on the CPU.")
    assert not failure.ended
    assert gathered.last.device == "cpu"
    thread_host.send(Run(None))
    thread_host.gather(lambda gathered: gathered.iteration > 10)


def test_a_cpu_without_memory_ends_the_run(driven: DrivenHost, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: GanTrainer, count: int = 1) -> None:
        raise torch.OutOfMemoryError("nowhere to go from here")

    with monkeypatch.context() as patched:
        patched.setattr(GanTrainer, "iterate", fail)
        driven.send(Run(None))
        (failure,) = driven.gather(lambda gathered: bool(gathered.failures)).failures
    assert failure.ended
