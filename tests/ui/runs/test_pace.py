"""How often the window shows another picture. The clocks are made up."""

from __future__ import annotations

import pytest

from ganviz.ui.runs import pace
from ganviz.ui.runs.pace import Pace


class Clocks:
    """Time and the work of the thread, in seconds."""

    now = worked = 0.0


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> Clocks:
    made = Clocks()
    monkeypatch.setattr(pace.time, "perf_counter", lambda: made.now)
    monkeypatch.setattr(pace.time, "thread_time", lambda: made.worked)
    return made


def waits(clocks: Clocks, cost: float) -> float:
    """Seconds from a picture of this cost until the next one is due, to the millisecond."""
    kept = Pace()
    assert kept.is_due(), "the first one at once"
    kept.count()
    clocks.worked += cost
    begun = clocks.now
    while not kept.is_due():
        clocks.now += 1e-3
    return clocks.now - begun


@pytest.mark.parametrize(
    ("cores", "cost", "seconds"),
    [
        (2, 0.005, pace.USUAL),  # no more than are needed
        (8, 0.005, pace.QUICKEST),  # what the machine can do
        (8, 0.015, 0.015 / pace.BUSY),
        (2, 0.022, pace.USUAL),  # it may be busier as long as the usual rate is held
        (2, 0.085, 0.085 / pace.BUSY_AT_MOST),
    ],
)
def test_a_costly_picture_makes_the_next_one_come_later(
    monkeypatch: pytest.MonkeyPatch, clocks: Clocks, cores: int, cost: float, seconds: float
) -> None:
    monkeypatch.setattr(pace.os, "cpu_count", lambda: cores)
    assert waits(clocks, cost) == pytest.approx(seconds, abs=2e-3)


def test_the_usual_rate_is_enough_for_thirty_a_second() -> None:
    assert 1 / pace.USUAL > 30
