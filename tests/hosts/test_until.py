"""A host goes on up to an iteration, shows it, and waits there."""

from __future__ import annotations

from collections.abc import Callable

from ganviz.hosts import Pause, Run, Until
from tests.hosts.driven import DrivenHost, Gathered, small


def shows(iteration: int) -> Callable[[Gathered], bool]:
    """Whether there is a picture of this iteration, or a later one."""
    return lambda gathered: gathered.iteration >= iteration


def test_it_stops_exactly_there_and_goes_on_when_told(driven: DrivenHost) -> None:
    driven.start(small())
    driven.send(Until(37))
    driven.send(Run(None))
    assert driven.gather(shows(1)).iteration == 37
    driven.send(Until(40))
    assert driven.gather(shows(38)).iteration == 40
    driven.send(Pause())
    gathered = driven.gather(lambda gathered: not gathered.last.running)
    assert gathered.iteration == 40
    driven.send(Until(None))
    driven.send(Run(None))
    assert driven.gather(shows(200)).iteration >= 200


def test_one_that_is_beyond_says_where_it_is(driven: DrivenHost) -> None:
    driven.start(small())
    driven.send(Until(20))
    driven.send(Run(None))
    driven.gather(shows(20))
    count = len(driven.gathered.snapshots)
    driven.send(Until(5))
    gathered = driven.gather(lambda gathered: len(gathered.snapshots) > count)
    assert gathered.iteration == 20


def test_another_run_begins_without_one(driven: DrivenHost) -> None:
    driven.start(small())
    driven.send(Until(3))
    driven.send(Run(None))
    driven.gather(shows(3))
    driven.start(small())
    driven.send(Run(None))
    assert driven.gather(shows(30)).iteration >= 30
    assert (driven.gathered.last.seconds or 0) > 0
