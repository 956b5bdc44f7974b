"""A run in slow motion, as a host does it."""

from __future__ import annotations

import pytest

from ganviz.assignment import assigned
from ganviz.hosts import Look, Pause, Run, Step, Update
from ganviz.passes import USUAL_PARTS, Passing
from ganviz.training.trainer import GanTrainer
from tests.hosts.driven import DrivenHost, small


def part_of(driven: DrivenHost) -> Passing | None:
    """Goes on by one part; returns the one on show then."""
    count = len(driven.gathered.snapshots)
    driven.send(Step("part"))
    driven.gather(lambda gathered: len(gathered.snapshots) > count)
    return driven.gathered.last.passing


def begun(driven: DrivenHost, *assignments: str) -> DrivenHost:
    driven.start(small(*assignments))
    driven.gather(lambda gathered: bool(gathered.snapshots))
    return driven


def test_part_by_part_an_iteration_is_done(driven: DrivenHost) -> None:
    begun(driven)
    seen = [part_of(driven) for _ in range(USUAL_PARTS + 1)]
    assert all(seen)
    assert [one.at for one in seen if one] == [*range(USUAL_PARTS), 0]
    iterations = [snapshot.iteration for snapshot in driven.gathered.snapshots[1:]]
    assert iterations == [0] * (USUAL_PARTS - 1) + [1, 1]
    fields = [snapshot.field.values for snapshot in driven.gathered.snapshots[1:]]
    assert (fields[5] == fields[0]).all()
    assert (fields[6] != fields[5]).any()  # D has learnt
    plain = GanTrainer(small())
    plain.iterate()
    assert (plain.probe().generated == driven.gathered.snapshots[-1].generated).all()


def test_in_between_it_can_be_changed_and_goes_on_at_any_speed(thread_host: DrivenHost) -> None:
    driven = begun(thread_host)
    for _ in range(9):
        part_of(driven)
    count = len(driven.gathered.snapshots)
    driven.send(Update(assigned(small(), "schedule.critic_steps=2")))
    driven.gather(lambda gathered: len(gathered.snapshots) > count)
    assert driven.gathered.last.passing is None  # under other settings the iteration is another
    first = part_of(driven)
    assert first is not None
    assert (first.at, first.turn.of) == (0, 2)
    driven.send(Run(None))
    driven.gather(lambda gathered: gathered.iteration > 3)
    driven.send(Pause())
    driven.gather(lambda gathered: not gathered.last.running)
    assert driven.gathered.last.passing is None


def test_at_the_slowest_speeds_parts_follow_each_other_by_themselves(thread_host: DrivenHost) -> None:
    driven = begun(thread_host)
    driven.send(Run(0.99))
    driven.gather(lambda gathered: gathered.last.passing is not None and gathered.last.passing.at == 2)
    driven.send(Pause())
    driven.gather(lambda gathered: not gathered.last.running)
    assert driven.gathered.last.passing is not None
    assert driven.gathered.iteration == 0


def test_what_cannot_be_shown_in_parts_is_done_as_a_whole(thread_host: DrivenHost) -> None:
    driven = begun(thread_host, "schedule.order=extragradient")
    assert part_of(driven) is None
    assert driven.gathered.iteration == 1


def test_only_while_somebody_looks_inside_the_networks_are_told_of(thread_host: DrivenHost) -> None:
    driven = begun(thread_host)
    assert driven.gathered.last.insides is None
    for looks in (True, False):
        count = len(driven.gathered.snapshots)
        driven.send(Look(details=True, insides=looks))
        driven.send(Step("iteration"))
        driven.gather(lambda gathered, count=count: len(gathered.snapshots) > count)
        assert (driven.gathered.last.insides is not None) == looks


def test_at_full_speed_nothing_of_it_is_done(thread_host: DrivenHost, monkeypatch: pytest.MonkeyPatch) -> None:
    driven = begun(thread_host)

    def forbidden(*_: object) -> None:
        raise AssertionError("asked at full speed")

    monkeypatch.setattr("ganviz.training.passes.look_through", forbidden)
    monkeypatch.setattr("ganviz.training.insides.look_inside", forbidden)
    for rate in (None, 500.0):
        reached = driven.gathered.iteration
        driven.send(Run(rate))
        driven.gather(lambda gathered, reached=reached: gathered.iteration > reached + 5)
    assert driven.gathered.failures == []
