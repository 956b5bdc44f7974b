"""How many iterations a limit allows."""

from __future__ import annotations

import pytest

from ganviz.hosts.speed import Speed
from tests.hosts.clock import Clock


@pytest.mark.parametrize("rate", [900.0, 450.0, 20.0])
def test_what_a_hold_up_cost_is_not_made_up_for_in_a_burst(monkeypatch: pytest.MonkeyPatch, rate: float) -> None:
    """The limit holds again at once, but for as many iterations as two snapshots are apart."""
    clock, speed = Clock(), Speed()
    monkeypatch.setattr("ganviz.hosts.speed.time", clock)
    speed.iteration_seconds = 1e-4
    speed.go_on(rate)
    clock.now = held_up_until = 10.0
    counts = []
    while clock.now < held_up_until + 1:
        counts.append(speed.allowed(clock.now))
        clock.now += 1e-4 * counts[-1]
    assert max(counts) <= max(1, rate / 45)
    assert rate - 1 <= sum(counts) <= rate + 2 * max(1, rate / 45) + 1


def test_parts_of_an_iteration_come_as_far_apart_as_the_limit_says(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, speed = Clock(), Speed()
    monkeypatch.setattr("ganviz.hosts.speed.time", clock)
    speed.go_on(0.5)
    shown = []
    while clock.now < 4.0:
        if speed.allows_part(clock.now, 10):
            shown.append(clock.now)
            clock.now += 0.01
    assert len(shown) == pytest.approx(4.0 * 0.5 * 10, abs=2)


def test_a_run_that_has_hardly_begun_has_no_rate() -> None:
    speed = Speed()
    assert speed.rate is None
    speed.reached(1.0, 10)
    assert speed.rate is None
    speed.reached(1.5, 60)
    assert speed.rate == pytest.approx(100)
    speed.go_on(None)
    assert speed.rate is None
