"""How settings that differ from member to member are typed, and the cells that they make."""

from __future__ import annotations

import pytest

from ganviz.settings import ConfigError
from ganviz.studies.vary import cells, seeded, varied
from tests.training.small_runs import small

LINE = small("target=gaussian", "seed=3")
RATE_OF_D = "discriminator.optimiser.learning_rate"


class TestVary:
    def test_rates_are_spread_over_their_logarithms(self) -> None:
        found = varied(LINE, "discriminator.learning_rate=1e-4:1e-2:3")
        assert found.path == RATE_OF_D
        assert found.values == pytest.approx((1e-4, 1e-3, 1e-2))

    def test_what_may_be_zero_is_spread_evenly(self) -> None:
        assert varied(LINE, "noise.instance.sigma=0:1:5").values == pytest.approx((0, 0.25, 0.5, 0.75, 1))

    def test_whole_numbers_stay_whole_and_come_once(self) -> None:
        assert varied(LINE, "seed=1:3:9").values == (1, 2, 3)

    @pytest.mark.parametrize(
        ("text", "named"),
        [
            ("seed", "'seed'"),
            ("seed=1:2", "group.field=low:high:n"),
            ("seed=1:2:x", "group.field=low:high:n"),
            ("seed=1:2:1", "group.field=low:high:n"),
            ("seed=2:2:3", "group.field=low:high:n"),
            ("seed=5", "group.field=x,y,z"),
            ("seed=5,5", "group.field=x,y,z"),
            ("=1,2", "group.field=x,y,z"),
            ("loss=hinge,mistyped", "mistyped"),
            ("loss=1:2:3", "loss is no number"),
            ("discriminator.activation=1:2:3", "discriminator.activation is no number"),
            ("nothing=1:2:3", "nothing"),
            ("seed=a:2:3", "seed"),
        ],
    )
    def test_what_cannot_be_read_is_said(self, text: str, named: str) -> None:
        with pytest.raises(ConfigError, match=named):
            varied(LINE, text)

    @pytest.mark.parametrize(
        ("text", "values"),
        [
            ("discriminator.learning_rate=1e-3, 1e-2", (1e-3, 1e-2)),
            ("loss=hinge,wasserstein", ("hinge", "wasserstein")),
            ("discriminator.activation=relu,tanh,relu", ("relu", "tanh")),
            ("clip.value=none,0.1", (None, 0.1)),
            ("generator.widths=8;8,4", ((8,), (8, 4))),
            ("discriminator.spectral_norm=false,true", (False, True)),
        ],
    )
    def test_values_may_be_listed(self, text: str, values: tuple[object, ...]) -> None:
        assert varied(LINE, text).values == values


def test_cells_are_every_combination_the_last_changing_first() -> None:
    vary = [varied(LINE, "loss=hinge,wasserstein"), varied(LINE, "discriminator.learning_rate=1e-3,1e-2")]
    found = cells(LINE, vary)
    assert [tuple(cell.varied.values()) for cell in found] == [
        ("hinge", 1e-3),
        ("hinge", 1e-2),
        ("wasserstein", 1e-3),
        ("wasserstein", 1e-2),
    ]
    assert [(cell.config.loss.key, cell.config.discriminator.optimiser.learning_rate) for cell in found] == [
        tuple(cell.varied.values()) for cell in found
    ]


@pytest.mark.parametrize("text", ["seed=1,2", "loss=hinge,wasserstein"])
def test_neither_the_seed_nor_a_setting_twice_can_be_varied(text: str) -> None:
    with pytest.raises(ConfigError, match="--vary"):
        cells(LINE, [varied(LINE, "loss=hinge,wasserstein"), varied(LINE, text)])


def test_seeds_follow_each_other_up_to_the_largest() -> None:
    assert [config.seed for config in seeded(LINE, 3)] == [3, 4, 5]
    with pytest.raises(ConfigError, match="seed"):
        seeded(LINE, 2**31)
