"""Maps of two settings: cells, populations from coarse to fine, and results of sweeps."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from ganviz import registry
from ganviz.assignment import assigned, replaced
from ganviz.config import RunConfig
from ganviz.presets import presets
from ganviz.refusals import ConfigError
from ganviz.settings import Leaf, walk
from ganviz.studies.map_presets import MAP_PRESETS, NETWORKS, MapPreset, resized
from ganviz.studies.map_results import map_of
from ganviz.studies.phase_map import (
    MapAxis,
    PhaseMap,
    Spread,
    levels,
    nearest_known,
    numeric_settings,
    span_of,
)
from ganviz.studies.results import Results
from ganviz.studies.shards import SHARD_MEMBERS
from ganviz.studies.sweep import Sweep
from ganviz.studies.vary import Vary
from ganviz.training.population import check_members

BASE = RunConfig()
G, D, K = "generator.optimiser.learning_rate", "discriminator.optimiser.learning_rate", "schedule.critic_steps"


def a_map(cells: int = 5, seeds: int = 3, up: str = D) -> PhaseMap:
    low, high = (1, cells) if up == K else (1e-4, 1e-1)
    axes = Spread(G, 1e-4, 1e-1, cells, True), Spread(up, low, high, cells, up != K)
    return PhaseMap(BASE, *(one.axis(BASE) for one in axes), seeds, 10, 2500)


class TestAxes:
    def test_values_are_spread_by_logarithms_or_evenly_and_can_be_typed(self) -> None:
        assert Spread(G, 1e-4, 1e-1, 4, True).axis(BASE).values == (1e-4, 1e-3, 1e-2, 1e-1)
        assert Spread(G, 1e-4, 1e-1, 3, True).axis(BASE).values == (1e-4, 0.00316, 1e-1)
        assert Spread("noise.instance.sigma", 0, 1, 4).axis(BASE).values == (0.0, 0.333, 0.667, 1.0)
        values = Spread("noise.instance.sigma", 0.123456, 0.1235, 3).axis(BASE).values
        assert (values[0], values[-1]) == (0.123456, 0.1235), "the ends are as they were typed"
        assert values[0] < values[1] < values[2]

    def test_whole_numbers_are_taken_once(self) -> None:
        assert Spread(K, 1, 4, 4).axis(BASE).values == (1, 2, 3, 4)
        assert Spread(K, 1, 3, 8).axis(BASE).values == (1, 2, 3)
        assert Spread(K, 1, 16, 5, True).axis(BASE).values == (1, 2, 4, 8, 16)

    @pytest.mark.parametrize(
        ("spread", "says"),
        [
            (Spread(G, 1e-2, 1e-2), "above 0.01"),
            (Spread(G, 0, 1e-2, logarithmic=True), "above 0"),
            (Spread("noise.instance.sigma", -1, 1), "at least 0"),
            (Spread(G, 0, 1, 1), "2 to"),
            (Spread("loss", 0, 1), "a number"),
            (Spread("seed", 0, 9), "a number"),
            (Spread("generator.activation", 0, 9), "a number"),
            (Spread("generator.no", 0, 9), "no such setting"),
        ],
    )
    def test_what_cannot_be_an_axis_is_refused(self, spread: Spread, says: str) -> None:
        with pytest.raises(ConfigError, match=says):
            spread.axis(BASE)

    @pytest.mark.parametrize("config", [one.config for one in presets()][::7])
    def test_what_is_offered_can_be_taken_from_end_to_end(self, config: RunConfig) -> None:
        offered = numeric_settings(config)
        assert {G, D} <= {item.path for item in offered}
        for item in offered:
            low, high, log = span_of(item)
            assert len(Spread(item.path, low, high, 3, log).axis(config)) >= 2, item.path

    def test_nothing_that_is_no_number_or_does_not_matter_is_offered(self) -> None:
        paths = {item.path for item in numeric_settings(BASE)}
        of_noise = {item.path for item in numeric_settings(replaced(BASE, "noise.instance.sigma", 0.5))}
        assert "seed" not in paths
        assert "noise.instance.horizon" not in of_noise, "noise that stays has none"
        fading = assigned(BASE, "noise.instance.sigma=0.5", "noise.instance.decay=linear")
        assert "noise.instance.horizon" in {item.path for item in numeric_settings(fading)}
        kinds = {item.kind for item in walk(BASE) if isinstance(item, Leaf) and item.path in paths}
        assert kinds == {int, float}


class TestPopulations:
    def test_places_come_with_the_grid_that_halves_the_gaps(self) -> None:
        assert levels(9) == [0, 3, 2, 3, 1, 3, 2, 3, 0]
        assert levels(2) == [0, 0]
        assert levels(3) == [0, 1, 0]
        assert sorted(levels(8)) == [0, 0, 1, 2, 2, 3, 3, 3]

    @pytest.mark.parametrize("up", [D, K])
    def test_every_member_is_in_one_population_that_can_be_one(self, up: str) -> None:
        phase_map = a_map(up=up)
        places = [place for shard in phase_map.shards for place in shard.places]
        assert sorted(places) == sorted(product(phase_map.cells, range(3)))
        for index, shard in enumerate(phase_map.shards):
            assert shard.shard.index == index
            assert len(shard.places) == len(shard.shard.members) <= SHARD_MEMBERS
            assert (shard.shard.iterations, shard.shard.measure_points) == (10, 2500)
            check_members(shard.shard.members)
            for (cell, number), config in zip(shard.places, shard.shard.members, strict=True):
                assert config == phase_map.members(cell)[number]
                assert config.seed == BASE.seed + number

    def test_coarse_comes_before_fine(self) -> None:
        phase_map = a_map()
        cells = list(dict.fromkeys(cell for shard in phase_map.shards for cell, _ in shard.places))
        order = levels(5)
        found = [max(order[column], order[row]) for column, row in cells]
        assert found == sorted(found)
        assert [len(shard.places) for shard in phase_map.shards[:3]] == [8, 4, 15], "a picture comes soon"
        assert set(cells[:4]) == {(0, 0), (0, 4), (4, 0), (4, 4)}, "first the corners: they span the whole map"

    def test_populations_follow_from_the_map_alone(self) -> None:
        assert a_map().shards == a_map().shards
        assert a_map() == a_map()
        assert hash(a_map()) == hash(a_map())
        assert a_map(seeds=2).shards != a_map().shards

    def test_a_cell_has_its_two_values(self) -> None:
        phase_map = a_map(up=K)
        config = phase_map.config((1, 2))
        assert config.generator.optimiser.learning_rate == phase_map.across.values[1]
        assert config.schedule.critic_steps == 3
        assert replaced(replaced(config, G, BASE.generator.optimiser.learning_rate), K, 1) == BASE

    def test_values_that_do_not_go_together_are_left_out(self) -> None:
        across, up = MapAxis("discriminator.pac", (1, 3)), MapAxis("schedule.batch_size", (256, 300))
        phase_map = PhaseMap(BASE, across, up, 2, 10)
        assert set(phase_map.refused) == {(1, 0)}, "256 is no multiple of 3"
        assert {cell for shard in phase_map.shards for cell, _ in shard.places} == {(0, 0), (0, 1), (1, 1)}
        with pytest.raises(ConfigError):
            phase_map.config((1, 0))

    def test_what_is_no_map_is_refused(self) -> None:
        axis = MapAxis(G, (0.1, 0.2))
        with pytest.raises(ConfigError, match="two settings"):
            PhaseMap(BASE, axis, axis)
        with pytest.raises(ConfigError, match="at most 4,096 members"):
            a_map(32, 8)
        with pytest.raises(ConfigError):
            PhaseMap(replaced(BASE, "seed", 2**31 - 1), axis, MapAxis(D, (0.1, 0.2)))

    def test_what_is_not_there_takes_after_the_nearest_that_is(self) -> None:
        known = np.zeros((3, 4), dtype=bool)
        assert nearest_known(known) is None
        known[0, 0] = known[2, 3] = True
        found = nearest_known(known)
        assert found is not None
        assert list(zip(found[0][1].tolist(), found[1][1].tolist(), strict=True)) == [(0, 0), (0, 0), (2, 3), (2, 3)]
        assert (found[0][0, 0], found[1][0, 0]) == (0, 0)


@pytest.mark.parametrize("preset", MAP_PRESETS, ids=lambda preset: preset.label)
def test_every_preset_of_maps_can_be_trained(preset: MapPreset) -> None:
    phase_map = preset.built()
    assert not phase_map.refused
    assert len(phase_map.cells) == 64
    kind, _, key = preset.colour.partition(":")
    assert kind == "metric"
    assert any(key in one.readings for one in registry.entries("ganviz.metrics").values())
    relevant = {item.path for item in numeric_settings(phase_map.config((4, 4)))}
    assert {phase_map.across.path, phase_map.up.path} <= relevant


def test_networks_of_both_players_are_resized() -> None:
    for key in NETWORKS:
        config = resized(BASE, key)
        assert (config.generator.width, config.discriminator.width) == (int(key), int(key))
    assert resized(BASE, "") is BASE


class TestResultsOfSweeps:
    @staticmethod
    def results(*vary: Vary, seeds: int = 2) -> Results:
        sweep = Sweep("ring-8", BASE, vary, seeds, 7)
        rows = [
            {
                "cell": cell,
                **one.varied,
                "seed": seed,
                "iterations": 7,
                "jsd": cell + seed / 10,
                "modes_strict": None,
                "diagnosis": "collapsed" if seed else None,
                "diverged_at": 5 if cell == 1 else None,
                "machine": "a",
            }
            for cell, one in enumerate(sweep.cells)
            for seed in range(seeds)
        ]
        return Results(sweep, rows)  # type: ignore[arg-type]

    def test_each_line_is_where_its_values_are(self) -> None:
        found = map_of(self.results(Vary(K, (5, 1, 3)), Vary(G, (1e-3, 1e-1, 1e-2))))
        phase_map = found.phase_map
        assert (phase_map.across, phase_map.up) == (MapAxis(K, (1, 3, 5)), MapAxis(G, (1e-3, 1e-2, 1e-1), True))
        assert found.looks[(2, 0), 1].values == {"jsd": 0.1, "modes_strict": None}, "the first cell: 5 and 0.001"
        assert found.looks[(2, 2), 0].values["jsd"] == 1.0, "the second: 5 and 0.1"
        assert found.looks[(2, 2), 0].diverged_at == 5
        assert found.looks[(1, 1), 1].sign == "collapsed"
        assert len(found.looks) == 18

    def test_its_populations_are_those_of_the_sweep(self) -> None:
        results = self.results(Vary(K, (1, 2)), Vary(G, (1e-3, 1e-2)))
        found = map_of(results)
        assert [shard.shard for shard in found.shards] == results.sweep.shards
        for shard in found.shards:
            for (cell, number), config in zip(shard.places, shard.shard.members, strict=True):
                assert config == found.phase_map.members(cell)[number]

    @pytest.mark.parametrize(
        "vary",
        [
            (Vary(G, (0.1, 0.2)),),
            (Vary(G, (0.1, 0.2)), Vary(D, (0.1, 0.2)), Vary(K, (1, 2))),
            (Vary(G, (0.1, 0.2)), Vary("loss", ("hinge", "wasserstein"))),
            (Vary(G, (0.1, 0.2)), Vary("clip.value", (None, 0.1))),
        ],
    )
    def test_others_are_refused(self, vary: tuple[Vary, ...]) -> None:
        with pytest.raises(ConfigError):
            map_of(self.results(*vary))
