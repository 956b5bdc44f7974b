"""Maps that are filled in by processes beside the window."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ganviz.presets import preset
from ganviz.studies.phase_map import MapAxis, PhaseMap
from ganviz.ui.phase_map import filling as module
from ganviz.ui.phase_map.filled import Filled
from ganviz.ui.phase_map.filling import Filling, worker_count
from ganviz.ui.runs.study import Member
from tests.ui.studied import RING, Here
from tests.ui.windows import until

G, D = "generator.optimiser.learning_rate", "discriminator.optimiser.learning_rate"


@pytest.fixture
def filled() -> Filled:
    axes = MapAxis(G, (1e-3, 1e-2)), MapAxis(D, (1e-3, 1e-2))
    return Filled(PhaseMap(RING, *axes, 1, 4, 100), preset("ring-hinge"))


@pytest.fixture
def filling(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Filling:
    monkeypatch.setattr(module, "workers", Here)
    return Filling()


def test_its_populations_are_trained_in_the_maps_order(qtbot: QtBot, filling: Filling, filled: Filled) -> None:
    filling.begin(filled)
    assert filling.seconds_left is None, "nothing is there to judge by"
    trains = filling.study._workers
    assert isinstance(trains, Here)
    assert trains.count == worker_count()
    assert [one.members for one in trains.submitted] == [one.shard.members for one in filled.shards]
    assert {one.measure_points for one in trains.submitted} == {100}
    until(qtbot, lambda: not filling.is_running)
    assert filled.is_whole
    assert filling.seconds_left is None
    filling.close()


def test_what_comes_to_nothing_can_be_trained_again(
    qtbot: QtBot, filling: Filling, filled: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    trains = Here(1)
    trains.fails = True
    monkeypatch.setattr(module, "workers", lambda _: trains)
    filling.begin(filled)
    until(qtbot, lambda: not filling.is_running)
    assert filling.problem == "It failed."
    assert len(filled.left) == len(filled.shards)
    trains.fails = False
    filling.begin(filled)
    until(qtbot, lambda: not filling.is_running)
    assert (filled.is_whole, filling.problem) == (True, "")
    filling.close()


def test_numbers_that_were_not_kept_are_trained_again_to_the_same(
    qtbot: QtBot, filling: Filling, filled: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    filling.begin(filled)
    until(qtbot, lambda: not filling.is_running)
    before = filled.members((1, 0))[0]
    saved = before.saved
    assert saved is not None
    monkeypatch.setattr(module, "MOST_BYTES", 0)
    filling._spare()
    assert all(member.saved is None for cell in filled.phase_map.cells for member in filled.members(cell))
    monkeypatch.undo()
    monkeypatch.setattr(module, "workers", Here)
    stands: list[Member] = []
    filling.stands.connect(stands.append)
    assert filling.wish(filled, before)
    assert filling.trains_again
    until(qtbot, lambda: bool(stands))
    (again,) = stands
    assert again.config == before.config
    assert again.saved is not None
    assert again.saved.iteration == saved.iteration
    assert again.look is not None
    assert before.look is not None
    assert again.look.points.tolist() == before.look.points.tolist(), "the same, bit for bit"
    assert filled.members((1, 0))[0] is again
    assert filled.is_whole
    filling.close()
