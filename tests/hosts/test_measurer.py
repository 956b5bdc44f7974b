"""The thread that computes the metrics."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator

import numpy as np
import pytest

from ganviz.assignment import replaced
from ganviz.config import RunConfig
from ganviz.hosts import Mailbox
from ganviz.hosts import measurer as measurer_module
from ganviz.hosts.measurer import Measurer
from ganviz.metrics import _floor, measure
from ganviz.snapshot import Measures, MeasureSample
from tests.patience import patience

CONFIG = RunConfig()


def sample(iteration: int) -> MeasureSample:
    rng = np.random.default_rng(iteration)
    scores = np.zeros(500)
    return MeasureSample(
        iteration, CONFIG.target.sample(500, rng), scores, scores, scores[:0], scores, noise=0.0, seed=0
    )


class Gate:
    """Stands in for ``measure``: says when it has begun and waits until it may end."""

    def __init__(self) -> None:
        self.begun, self.may_end, self.fails = threading.Semaphore(0), threading.Semaphore(0), False

    def __call__(self, config: RunConfig, taken: MeasureSample, whole: bool) -> Measures:
        assert not whole, "floors must not hold a reading up"
        self.begun.release()
        assert self.may_end.acquire(timeout=patience())
        if self.fails:
            raise ArithmeticError("no mass")
        return Measures(taken.iteration, {})

    def wait(self) -> None:
        assert self.begun.acquire(timeout=patience())


@pytest.fixture(autouse=True)
def few_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Floors are complete after so few pairs, which nothing else may see."""
    monkeypatch.setattr(_floor, "PAIRS", 3)
    monkeypatch.setattr(_floor, "_readings", OrderedDict())


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    gate = Gate()
    monkeypatch.setattr("ganviz.hosts.measurer.measure", gate)
    monkeypatch.setattr("ganviz.hosts.measurer.advance_floors", lambda config, n, drawn=False: False)
    return gate


@pytest.fixture
def mailbox() -> Mailbox:
    mailbox = Mailbox()
    mailbox.begin(1, "cpu")
    return mailbox


@pytest.fixture
def measurer(mailbox: Mailbox) -> Iterator[Measurer]:
    made = Measurer(mailbox)
    yield made
    made.stop()


def until_idle(measurer: Measurer) -> None:
    deadline = threading.Event()
    while not measurer.idle:
        deadline.wait(0.001)


def test_it_posts_what_the_metrics_read(measurer: Measurer, mailbox: Mailbox) -> None:
    measurer.give(1, CONFIG, sample(7))
    until_idle(measurer)
    delivery = mailbox.take()
    assert delivery is not None
    (measures,) = delivery.measures
    assert measures.iteration == 7
    assert measures.values.keys() == measure(CONFIG, sample(7)).values.keys()
    told = {key: value for key, value in measure(CONFIG, sample(7)).values.items() if "_floor" not in key}
    assert told.items() <= measures.values.items()


def test_floors_are_completed_while_there_is_nothing_to_measure(measurer: Measurer, mailbox: Mailbox) -> None:
    measurer.give(1, CONFIG, sample(7))
    until_idle(measurer)
    while measurer._floors is not None:
        threading.Event().wait(0.005)
    measurer.give(1, CONFIG, sample(8))
    until_idle(measurer)
    delivery = mailbox.take()
    assert delivery is not None
    before, after = (measures.values for measures in delivery.measures)
    floors = {key for key in after if "_floor" in key and after[key.split("_floor")[0]] is not None}
    assert len(floors) >= 30
    assert {before[key] for key in floors} == {None}
    assert None not in {after[key] for key in floors}
    assert after == measure(CONFIG, sample(8)).values


class Clock:
    """Stands in for ``time``: it goes on by what the work on a sample, or on the floors, takes."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now, self.worked = 0.0, 0.0
        for name in ("time", "measure", "advance_floors"):
            monkeypatch.setattr(measurer_module, name, {"time": self}.get(name, self.work))

    def work(self, *_: object, **__: object) -> Measures:
        """A hundredth of a second of the processor's time, in a twentieth by the clock."""
        self.now, self.worked = self.now + 0.05, self.worked + 0.01
        return Measures(0, {})

    def perf_counter(self) -> float:
        return self.now

    def thread_time(self) -> float:
        return self.worked


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch, mailbox: Mailbox) -> Iterator[tuple[Clock, Measurer]]:
    """A measurer by that clock, its first sample, which is not counted, behind it; its thread has nothing to do."""
    made, clock = Measurer(mailbox), Clock(monkeypatch)
    made._measure(1, CONFIG, sample(0), 600.0)
    yield clock, made
    made.stop()


@pytest.mark.parametrize(("cost", "rest"), [(0.0, 0.2), (0.04, 1.0), (0.0649, 1.498), (0.07, 1.5), (600.0, 1.5)])
def test_after_its_work_it_rests_in_proportion_but_not_for_long(
    clock: tuple[Clock, Measurer], cost: float, rest: float
) -> None:
    """A twentieth of a processor: .01 s of work, and what taking the sample cost, are twenty times as much of rest."""
    time, measurer = clock
    assert measurer.rested, "what the first imports is not counted"
    begun = time.now
    measurer._measure(1, CONFIG, sample(10), cost)
    time.now = begun + rest - 1e-3
    assert not measurer.rested
    time.now = begun + rest + 1e-3
    assert measurer.rested


@pytest.mark.parametrize(("since", "pause"), [(0.0, 0.115), (1.4, 0.115), (1.6, 0.01)])
def test_floors_take_little_while_samples_come_and_half_of_a_processor_afterwards(
    clock: tuple[Clock, Measurer], since: float, pause: float
) -> None:
    """.08 of a processor: .01 s of work and .115 s of rest."""
    time, measurer = clock
    measurer._given_at = time.now - since
    measurer._advance(1, CONFIG, sample(0))
    assert measurer._pause == pytest.approx(pause)


MOVED = replaced(CONFIG, "target.radius", 1.5)


def test_while_data_move_it_rests_less_and_begins_no_floors(clock: tuple[Clock, Measurer]) -> None:
    """A third of a processor; the floors of what a slider passes by nobody will see."""
    time, measurer = clock
    work, measurer._given = measurer._work, (1, CONFIG)
    measurer.give(1, MOVED, sample(10))
    measurer._work, begun, worked = work, time.now, time.worked
    measurer._measure(1, MOVED, sample(10), 0.02)
    assert measurer._rested_at - begun == pytest.approx(0.1)
    measurer._advance(1, MOVED, sample(10))
    assert time.worked == pytest.approx(worked + 0.01), "the reading alone"
    time.now += 1.5
    measurer._advance(1, MOVED, sample(10))
    assert time.worked == pytest.approx(worked + 0.02)
    assert measurer._pause == pytest.approx(0.01 * 0.4 / 0.6), "but then they are in haste"
    begun = time.now
    measurer._measure(1, MOVED, sample(20), 0.02)
    assert measurer._rested_at - begun == pytest.approx(0.6)


def test_moved_data_are_measured_again_once_what_is_drawn_has_its_floors(
    measurer: Measurer, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also while the run is paused, when no other sample comes."""
    monkeypatch.setattr("ganviz.hosts.measurer.STILL", 0.0)
    for config, taken in ((CONFIG, sample(7)), (MOVED, sample(7))):
        measurer.give(1, config, taken)
        until_idle(measurer)
    readings: list[Measures] = []
    while not any(each.config == MOVED and each.values["jsd_floor"] is not None for each in readings):
        delivery = mailbox.take()
        readings += [] if delivery is None else delivery.measures
    drawn = readings[-1].values
    assert None not in (drawn["w1_floor_low"], drawn["w1_floor_high"], drawn["jsd_floor_low"])
    assert [each.config for each in readings].count(MOVED) == 2


def test_only_the_newest_sample_is_measured(gate: Gate, mailbox: Mailbox, measurer: Measurer) -> None:
    assert measurer.idle
    measurer.give(1, CONFIG, sample(0))
    gate.wait()
    assert not measurer.idle
    for iteration in (10, 20, 30):
        measurer.give(1, CONFIG, sample(iteration))
    gate.may_end.release(2)
    gate.wait()
    until_idle(measurer)
    delivery = mailbox.take()
    assert delivery is not None
    assert [measures.iteration for measures in delivery.measures] == [0, 30]


def test_a_failure_is_told_once_and_that_run_goes_on_without_metrics(
    gate: Gate, mailbox: Mailbox, measurer: Measurer
) -> None:
    gate.fails = True
    gate.may_end.release(3)
    measurer.give(1, CONFIG, sample(0))
    gate.wait()
    until_idle(measurer)
    delivery = mailbox.take()
    assert delivery is not None
    assert delivery.failure is not None
    assert delivery.failure.sentence.startswith("The metrics could not be computed: no mass.")
    assert "ArithmeticError" in delivery.failure.details
    assert not delivery.failure.ended
    measurer.give(1, CONFIG, sample(10))
    assert measurer.idle
    gate.fails = False
    mailbox.begin(2, "cpu")
    measurer.give(2, CONFIG, sample(20))
    gate.wait()
    until_idle(measurer)
    delivery = mailbox.take()
    assert delivery is not None
    assert [measures.iteration for measures in delivery.measures] == [20]


def test_stop_waits_for_what_it_is_at(gate: Gate, mailbox: Mailbox) -> None:
    measurer = Measurer(mailbox)
    measurer.give(1, CONFIG, sample(0))
    gate.wait()
    measurer.give(1, CONFIG, sample(10))
    gate.may_end.release()
    measurer.stop()
    delivery = mailbox.take()
    assert delivery is not None
    assert [measures.iteration for measures in delivery.measures] == [0], "what was not begun is left"
