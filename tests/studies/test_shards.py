"""What goes into one population."""

from __future__ import annotations

from ganviz.assignment import replaced
from ganviz.studies.shards import SHARD_MEMBERS, Shard, placed, shards_of
from ganviz.training.population import check_members
from tests.training.small_runs import small

LINE = small("target=gaussian")
SEEDS = [replaced(LINE, "seed", seed) for seed in range(SHARD_MEMBERS + 3)]


def test_a_shard_is_of_a_fixed_size_in_the_order_of_the_members() -> None:
    shards = shards_of(SEEDS, 5)
    assert [len(shard.members) for shard in shards] == [SHARD_MEMBERS, 3]
    assert [config.seed for shard in shards for config in shard.members] == list(range(SHARD_MEMBERS + 3))
    assert [shard.index for shard in shards] == [0, 1]


def test_what_shapes_the_computation_is_one_populations_own() -> None:
    cells = [
        replaced(replaced(LINE, "loss", loss), "generator.optimiser.learning_rate", rate)
        for loss in ("non_saturating", "wasserstein")
        for rate in (1e-3, 1e-2)
    ]
    members = [replaced(cell, "seed", seed) for cell in cells for seed in (0, 1)]
    assert placed(members) == [[0, 1, 2, 3], [4, 5, 6, 7]]
    for shard in shards_of(members, 5):
        check_members(shard.members)


def test_a_number_that_some_do_not_have_is_another_population() -> None:
    members = [LINE, replaced(LINE, "clip.value", 0.1), replaced(LINE, "clip.value", 0.2)]
    assert placed(members) == [[0], [1, 2]]


def test_a_shard_comes_back_from_json() -> None:
    shard = Shard(3, tuple(SEEDS[:2]), 50, look_every=10, measure_points=2500)
    assert Shard.from_json(shard.to_json()) == shard
