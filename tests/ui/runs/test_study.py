"""Members trained beside the window's run, and how one of them goes on in its place."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ganviz.studies.cores import cores
from ganviz.studies.workers import Workers
from ganviz.training.packed import unpacked
from ganviz.ui.runs.session import Session
from ganviz.ui.runs.study import Study, run_of
from tests.hosts.driven import diverging
from tests.ui.runs.sessions import collected
from tests.ui.studied import RING, Here, seeds
from tests.ui.windows import quick_preset, until, until_iteration


@pytest.fixture
def study(qtbot: QtBot) -> Iterator[Study]:
    made = Study(made=Here)
    yield made
    made.close()
    made.deleteLater()


def here(study: Study) -> Here:
    trains = study._workers
    assert isinstance(trains, Here)
    return trains


def test_members_come_shard_by_shard_and_more_can_be_asked_for(qtbot: QtBot, study: Study) -> None:
    done: list[int] = []
    study.changed.connect(lambda: done.append(sum(member.is_done for member in study.members)))
    study.begin(seeds(RING, 5, 6, 7), 6, 2, 3, 100)
    assert study.is_running
    until(qtbot, lambda: not study.is_running)
    study.add(seeds(RING, 8), 2, None, 100)
    until(qtbot, lambda: not study.is_running)
    assert done == [0, 2, 3, 3, 4]
    assert [len(shard.members) for shard in here(study).submitted] == [2, 1, 1]
    assert [member.config.seed for member in study.members] == [5, 6, 7, 8]
    assert [[look.iteration for look in member.looks] for member in study.members] == [[3, 6]] * 3 + [[6]]
    assert all(member.saved is not None and member.saved.iteration == 6 for member in study.members)


def test_numbers_of_a_member_come_at_once_at_its_end_when_they_are_asked_for_before_or_not_yet(
    qtbot: QtBot, study: Study
) -> None:
    stands = collected(study.stands)
    study.begin(seeds(RING, 5, 6), 6, 1, None, 100)
    here(study).is_held = True
    assert not study.wish(study.members[1]), "it waits for the first to come to its end"
    assert study.wish(study.members[0])
    until(qtbot, lambda: len(stands) == 1)
    assert stands[0][0] is study.members[0]
    assert study.members[0].saved is not None
    assert study.members[0].saved.iteration == 3
    assert not study.members[0].is_done
    here(study).is_held = False
    until(qtbot, lambda: not study.is_running)
    assert study.wish(study.members[1])
    assert stands[1][0] is study.members[1]


def test_it_ends_where_it_stands_or_at_once(qtbot: QtBot, study: Study) -> None:
    ended = collected(study.ended)
    study.begin(seeds(RING, 5, 6), 6, 1, None, 100)
    here(study).is_held = True
    study.end_here()
    assert study.is_running, "what is asked of the first member has not come yet"
    until(qtbot, lambda: bool(ended))
    assert not study.is_running
    assert [member.saved is not None for member in study.members] == [True, False]
    study.begin(seeds(RING, 7), 6, 1, None, 100)
    study.stop()
    assert (study.is_running, len(ended), len(here(study).waiting)) == (False, 2, 0)


def test_one_study_at_a_time_has_the_processes_and_leaves_a_core(qtbot: QtBot, study: Study) -> None:
    other = Study(made=Here)
    study.begin(seeds(RING, 5), 6, 1, None, 100)
    other.begin(seeds(RING, 6), 6, 1, None, 100)
    assert (study.waits_its_turn, other.waits_its_turn) == (False, True)
    assert other._workers is None
    until(qtbot, lambda: not study.is_running)
    assert not other.waits_its_turn
    until(qtbot, lambda: not other.is_running)
    assert other.members[0].is_done
    other.close()
    other.deleteLater()
    own = Study()
    workers = own._worker()
    assert isinstance(workers, Workers)
    assert 1 <= workers.count <= max(1, cores() - 1)
    assert workers.process_ids == [], "none is started before there is something to train"
    own.close()
    own.deleteLater()


def test_what_went_wrong_is_told_and_nothing_more_comes(qtbot: QtBot, study: Study) -> None:
    study.begin(seeds(RING, 5), 6, 1, None, 100)
    here(study).fails = True
    until(qtbot, lambda: not study.is_running)
    assert study.problem == "It failed."
    assert not study.wish(study.members[0])
    trains = here(study)
    study.close()
    assert trains.is_closed


def test_a_member_goes_on_in_front_from_exactly_its_numbers_and_the_run_before_stays(
    qtbot: QtBot, session: Session, study: Study
) -> None:
    session.resume()
    until_iteration(qtbot, session, 3)
    study.begin(seeds(RING, 5, 6), 6, 2, 3, 100)
    until(qtbot, lambda: not study.is_running)
    member, front = study.members[1], session.run
    assert member.saved is not None
    assert member.look is not None
    run = session.join(run_of(member, quick_preset()), member.saved)
    until(qtbot, lambda: run.snapshot is not None and run.saved is not None)
    assert session.run is run
    assert run.snapshot is not None
    assert run.saved is not None
    assert (run.iteration, run.config.seed, run.wants_to_run, front.wants_to_run) == (6, 6, False, False)
    assert np.array_equal(run.snapshot.generated[: len(member.look.points)], member.look.points), "to the last bit"
    own, stood = unpacked(run.saved.content)[0], unpacked(member.saved.content)[0]
    for player, table in stood.parameters.items():
        assert np.array_equal(own.parameters[player], table)
    assert run.recording.history().measured_at[:2].tolist() == [3, 6], "with what was read of it on its way"
    session.resume()
    until(qtbot, lambda: len(run.recording.history().iterations) > 0)
    assert run.recording.history().iterations[0] == 7
    session.switch_to(front)
    until(qtbot, lambda: session.run is front and front.iteration >= 3)
    session.switch_to(run)
    until(qtbot, lambda: session.run is run and run.iteration >= 7)


def test_a_member_that_has_diverged_stands_there(qtbot: QtBot, session: Session, study: Study) -> None:
    study.begin(seeds(diverging(), 5), 40, 1, None, 100)
    until(qtbot, lambda: not study.is_running)
    (member,) = study.members
    assert member.look is not None
    assert member.look.diverged_at is not None
    if member.saved is None:
        assert not study.wish(member)
        return
    run = session.join(run_of(member, quick_preset()), member.saved)
    until(qtbot, lambda: run.snapshot is not None)
    assert run.diverged_at == member.look.diverged_at
    assert run.ended
