"""What a map shows of its cells, in colours and words, before there is a window."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.presets import preset
from ganviz.studies.map_presets import MAP_PRESETS
from ganviz.studies.member import MemberLook
from ganviz.studies.phase_map import Cell, MapAxis, PhaseMap
from ganviz.ui.phase_map.cell_view import middle_member
from ganviz.ui.phase_map.colours import colour_at, ink_on
from ganviz.ui.phase_map.filled import Filled, MapShown, shown
from ganviz.ui.phase_map.heat import HeatMap, edges, line_levels
from ganviz.ui.phase_map.quantities import name_of, quantities
from ganviz.ui.phase_map.settings import kept_of, of_preset, recalled, suited, with_setting
from ganviz.ui.phase_map.told import legend, sentence, where
from ganviz.ui.remembered import Remembered
from ganviz.ui.runs.study import Member
from ganviz.ui.theme import LIGHT, contrast, luminance

BASE = RunConfig()
G, D = "generator.optimiser.learning_rate", "discriminator.optimiser.learning_rate"
JSD = quantities()["metric:jsd"]


def look(diverged_at: int | None = None, sign: str | None = None, **values: float | None) -> MemberLook:
    return MemberLook(10, np.zeros((4, 2), np.float32), values, sign, diverged_at)


def a_map(seeds: int = 2) -> PhaseMap:
    """Three columns and two rows."""
    return PhaseMap(BASE, MapAxis(G, (1e-4, 1e-3, 1e-2), True), MapAxis(D, (1e-3, 3e-3)), seeds, 10)


def empty(phase_map: PhaseMap | None = None) -> Filled:
    return Filled(phase_map or a_map(), preset("ring-hinge"))


def fill(filled: Filled, looks: dict[Cell, list[MemberLook]]) -> Filled:
    """Has the members of these cells stand at their ends."""
    for shard in filled.phase_map.shards:
        members = []
        for (cell, number), config in zip(shard.places, shard.shard.members, strict=True):
            member = Member(config)
            if cell in looks:
                member.looks.append(looks[cell][number])
                member.is_done = True
            members.append(member)
        filled.take(shard, members)
    return filled


def half_filled() -> Filled:
    """JSD of 0.1 and 0.3 in one cell, 0.6 in another, and one whose seeds have all diverged."""
    known = {
        (0, 0): [look(jsd=0.1), look(jsd=0.3)],
        (2, 0): [look(jsd=0.6), look(diverged_at=5, jsd=None)],
        (2, 1): [look(diverged_at=3, jsd=None), look(diverged_at=5, jsd=None)],
    }
    return fill(empty(), known)


class TestQuantities:
    def test_every_metric_diagnosis_and_question_is_there(self) -> None:
        keys = quantities().keys()
        assert {f"sign:{key}" for key in registry.names("ganviz.diagnoses")} - keys == {"sign:diverged"}
        assert {"metric:jsd", "metric:modes_strict", "outcome:collapsed", "outcome:diverged"} <= keys
        assert len({name_of(one) for one in quantities().values()}) == len(keys), "each has a name of its own"

    @pytest.mark.parametrize(
        ("key", "value"),
        [
            ("metric:jsd", 0.2),
            ("outcome:diverged", 1 / 4),
            ("sign:hopping", 2 / 4),
            ("outcome:collapsed", 1 / 4),
            ("metric:w1", None),
        ],
    )
    def test_they_are_medians_and_shares_of_the_seeds(self, key: str, value: float | None) -> None:
        held = {"modes_strict": 8.0, "high_quality_share": 0.9}
        looks = [
            look(sign="hopping", jsd=0.1, **held),
            look(sign="hopping", jsd=0.2, **held),
            look(sign="collapsed", jsd=0.6, modes_strict=2.0, high_quality_share=0.9),
            look(diverged_at=4, sign="diverged", jsd=None),
        ]
        assert quantities()[key].of(BASE.target, looks) == (None if value is None else pytest.approx(value))

    def test_colours_stand_between_bounds_that_do_not_move_where_there_are_any(self) -> None:
        spans = {key: quantities()[key].span(BASE.target, [0.2, 0.4]) for key in quantities()}
        assert spans["metric:jsd"] == (0.0, math.log(2))
        assert spans["metric:modes_strict"] == (0.0, 8.0)
        assert spans["sign:hopping"] == spans["metric:high_quality_share"] == (0.0, 1.0)
        assert spans["metric:w1"] == (0.2, 0.4)
        low, high = quantities()["metric:w1"].span(BASE.target, [0.3, 0.3])
        assert low < 0.3 < high

    def test_numbers_are_written_short(self) -> None:
        assert quantities()["outcome:diverged"].text(0.25) == "25 %"
        assert quantities()["metric:modes_strict"].text(6.5) == "6.5"
        assert JSD.text(0.6931) == "0.69"


class TestColours:
    def test_they_grow_lighter_and_their_numbers_are_legible(self) -> None:
        shades = [colour_at(step / 40) for step in range(41)]
        light = [luminance(shade) for shade in shades]
        assert light == sorted(light)
        assert all(contrast(ink_on(shade), shade) >= 4.5 for shade in shades)
        assert colour_at(-1) == colour_at(0)
        assert colour_at(2) == colour_at(1)


class TestShown:
    def test_a_cell_is_there_once_all_of_its_seeds_are(self) -> None:
        filled = half_filled()
        filled.members((0, 0))[1].is_done = False
        assert filled.looks((0, 0)) == []
        filled.members((0, 0))[1].is_done = True
        found = shown(filled, JSD)
        assert found.values[0].tolist() == pytest.approx([0.2, math.nan, 0.6], nan_ok=True)
        assert found.done.tolist() == [[True, False, True], [False, False, True]]
        assert (filled.done_cells, filled.is_whole) == (3, False)
        left = {cell for shard in filled.left for cell, _ in shard.places}
        assert {(1, 0), (0, 1), (1, 1)} <= left

    def test_a_whole_map_leaves_nothing_to_do(self) -> None:
        phase_map = a_map()
        filled = fill(empty(phase_map), {cell: [look(jsd=0.1)] * 2 for cell in phase_map.cells})
        assert filled.is_whole
        assert filled.left == []
        member = filled.members((1, 1))[1]
        shard = filled.shard_of(member)
        assert shard is not None
        assert member.config in shard.shard.members

    def test_the_middle_seed_is_the_nearest_to_the_cells_value(self) -> None:
        filled = fill(empty(a_map(3)), {(0, 0): [look(jsd=0.6), look(jsd=0.1), look(jsd=0.3)]})
        members = filled.members((0, 0))
        assert middle_member(members, JSD, BASE.target) is members[2]
        assert middle_member(members, quantities()["metric:w1"], BASE.target) is members[0]

    def test_it_says_how_far_it_is_and_where_its_ends_are(self) -> None:
        found = shown(half_filled(), JSD)
        assert sentence(found, False) == "3 of 6 cells are there; Start goes on."
        assert sentence(found, True, 42.4) == "3 of 6 cells are there; about 42 s more."
        assert sentence(found, True, 200.0) == "3 of 6 cells are there; about 3 min more."
        assert "another study" in sentence(found, True, waits=True)
        assert sentence(shown(empty(), JSD), False) == (
            "Start trains 12 GANs, 2 in each of 6 cells, 10 iterations each."
        )
        whole = {cell: [look(jsd=0.1 + 0.1 * cell[0])] * 2 for cell in a_map().cells}
        assert sentence(shown(fill(empty(), whole), JSD), False) == (
            "Jensen–Shannon divergence, median: from 0.10 (at η of G = 0.0001, η of D = 0.001) "
            "to 0.30 (at η of G = 0.01, η of D = 0.001)."
        )
        same = fill(empty(), {cell: [look(jsd=0.1)] * 2 for cell in a_map().cells})
        assert sentence(shown(same, JSD), False).endswith("0.10 everywhere.")
        assert sentence(shown(same, quantities()["metric:w1"]), False).endswith("cannot be read in any cell.")
        assert where(a_map(), (1, 1)) == "η of G = 0.001, η of D = 0.003"

    def test_it_explains_the_signs_that_are_there(self) -> None:
        said = legend(shown(half_filled(), JSD))
        assert "stroke" in said
        assert "–:" in said
        assert "cross" not in said
        assert legend(shown(empty(), JSD)) == ""
        refusing = PhaseMap(
            BASE, MapAxis("discriminator.pac", (1, 3)), MapAxis("schedule.batch_size", (256, 300)), 1, 10
        )
        assert "cross" in legend(shown(empty(refusing), JSD))


class TestHeatMap:
    @pytest.fixture
    def heat(self, qapp: QApplication) -> HeatMap:
        made = HeatMap(LIGHT)
        made.widget.resize(640, 480)
        made.widget.show()
        return made

    def test_cells_meet_halfway(self) -> None:
        assert edges(np.array([0.0, 1.0, 3.0])) == [-0.5, 0.5, 2.0, 4.0]

    def test_a_pixel_is_in_the_cell_that_is_drawn_there(self, heat: HeatMap) -> None:
        heat.show(shown(half_filled(), JSD))
        for column, row in a_map().cells:
            box = heat.pixels_of((column, row))
            for at in (box.center(), box.topLeft() + QPointF(2, 2), box.bottomRight() - QPointF(2, 2)):
                assert heat.cell_at(at) == (column, row)
        assert heat.cell_at(QPointF(1, 1)) is None
        heat.widget.close()

    def test_what_is_not_there_is_pale_and_has_a_stroke_and_no_number(self, heat: HeatMap) -> None:
        heat.show(shown(half_filled(), JSD))
        cells = dict(zip(a_map().cells, heat.cells._cells, strict=True))
        assert {cell: one.strokes for cell, one in cells.items()} == {
            (0, 0): 0, (1, 0): 1, (2, 0): 0, (0, 1): 1, (1, 1): 1, (2, 1): 0,
        }  # fmt: skip
        assert cells[(0, 0)].colour == colour_at(0.2 / math.log(2))
        assert cells[(2, 1)].colour == LIGHT.panel, "it has diverged: no colour would be true"
        assert luminance(cells[(1, 0)].colour) > luminance(cells[(0, 0)].colour)
        assert sorted(label.text for label in heat.labels.labels) == ["0.20", "0.60", "–"]
        heat.widget.close()

    def test_lines_of_equal_value_lie_between_the_cells_that_are_there(self, heat: HeatMap) -> None:
        whole = {cell: [look(jsd=0.1 + 0.2 * cell[0])] * 2 for cell in a_map().cells}
        found = shown(fill(empty(), whole), JSD, contours=True)
        assert line_levels(found) == pytest.approx((0.2, 0.4, 0.6))
        heat.show(found)
        x, y = heat.lines.line
        assert sorted(set(np.round(x, 6).tolist())) == [-3.5, -2.5], "0.2 and 0.4, halfway between columns"
        assert (y.min(), y.max()) == pytest.approx((1e-3, 3e-3))
        heat.show(replace_contours(found))
        assert not heat.lines.visible
        heat.widget.close()

    def test_numbers_are_left_out_where_they_have_no_room(self, heat: HeatMap) -> None:
        heat.widget.resize(120, 480)
        heat.show(shown(half_filled(), JSD))
        assert [label.text for label in heat.labels.labels] == []
        heat.widget.close()


def replace_contours(found: MapShown) -> MapShown:
    return replace(found, contours=False)


class TestSettings:
    def test_a_form_offers_the_numbers_of_the_settings(self) -> None:
        mapped = suited(of_preset(MAP_PRESETS[0]), BASE)
        choices = type(mapped).__dataclass_fields__["across"].metadata["setting"].choices
        assert choices[G] == "Learning rate η of G"
        assert choices["latent.dimension"] == "Generator: Latent dimension dim z"
        assert choices["schedule.critic_steps"] == "Critic steps k"
        assert len(set(choices.values())) == len(choices), "each has a name of its own"
        assert "seed" not in choices
        assert "noise.instance.horizon" not in choices
        assert type(suited(mapped, BASE)) is type(mapped), "of the same settings it is the same form"

    def test_an_axis_that_is_not_there_gets_a_learning_rate(self) -> None:
        noise = of_preset(MAP_PRESETS[1])
        assert noise.across == "noise.instance.horizon"
        mapped = suited(noise, BASE)
        assert (mapped.across, mapped.up) == (G, "noise.instance.sigma")
        assert mapped.built(BASE).across.path == G

    def test_another_setting_comes_with_its_own_ends(self) -> None:
        mapped = with_setting(of_preset(MAP_PRESETS[0]), BASE, "up", "schedule.critic_steps")
        assert (mapped.up_low, mapped.up_high, mapped.up_log) == (1, 20, False)

    @pytest.mark.parametrize("one", MAP_PRESETS, ids=lambda one: one.label)
    def test_it_is_remembered(self, one: object) -> None:
        mapped = of_preset(one)  # type: ignore[arg-type]
        assert recalled(Remembered(kept_of(mapped))) == mapped
        assert recalled(Remembered({"seeds": "x", "source": "nowhere", "up_low": True})) == of_preset(MAP_PRESETS[0])
