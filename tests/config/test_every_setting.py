"""What holds of every setting: its range, its type, its place, what is said of it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, get_type_hints

import pytest

from ganviz.assignment import checked, replaced
from ganviz.config import RunConfig
from ganviz.settings import ConfigError, Fork, Leaf, Written, leaf, walk
from tests.config.every import every_kind, every_leaf, the_leaf


@pytest.mark.parametrize("item", every_leaf(), ids=lambda item: item.path)
def test_every_setting_can_be_shown_and_checked(item: Leaf) -> None:
    about = item.about
    assert about.label == about.label.strip() != ""
    assert about.help.endswith(".")
    assert item.kind in (int, float, str, bool, tuple) or issubclass(item.kind, Written)
    assert checked(item, item.value) == item.value
    if item.kind is str:
        assert item.value in about.choices
    if item.kind in (int, float):
        assert about.minimum is not None
        assert about.maximum is not None
        low, high = about.slider or (about.minimum, about.maximum)
        assert about.minimum <= low < high <= about.maximum
        assert low > 0 or not about.logarithmic
        assert checked(item, item.kind(high)) == high
    if about.none_label:
        assert checked(item, None) is None


@pytest.mark.parametrize("item", [item for item in every_leaf() if item.kind in (int, float)], ids=lambda i: i.path)
def test_every_number_is_held_to_its_range(item: Leaf) -> None:
    assert item.about.minimum is not None
    assert item.about.maximum is not None
    beyond = [item.about.minimum - 1, item.about.maximum + 1, item.about.maximum * 2]
    if item.about.above_minimum:
        beyond.append(item.about.minimum)
    for value in beyond:
        with pytest.raises(ConfigError):
            checked(item, item.kind(value))


WRONG: list[Any] = [True, "8", [1], {}, math.nan, math.inf, -math.inf, 10**400, -(10**400)]


@pytest.mark.parametrize("value", WRONG, ids=lambda value: str(value)[:12])
def test_no_number_takes_what_is_no_finite_number(value: Any) -> None:
    for item in every_leaf():
        if item.kind in (int, float):
            with pytest.raises(ConfigError):
                checked(item, value)
        if item.kind is tuple:
            with pytest.raises(ConfigError):
                checked(item, [1.0, value])


def test_numbers_become_their_type() -> None:
    rate = replaced(RunConfig(), "generator.optimiser.learning_rate", 1).generator.optimiser.learning_rate
    size = replaced(RunConfig(), "schedule.batch_size", 64.0).schedule.batch_size
    assert (type(rate), rate, type(size), size) == (float, 1.0, int, 64)
    with pytest.raises(ConfigError):
        replaced(RunConfig(), "schedule.batch_size", 64.5)


def test_a_list_becomes_a_tuple_of_floats() -> None:
    config = replaced(replaced(RunConfig(), "target", "mixture"), "target.means", [1, 2.5, 3])
    assert config.target.means == (1.0, 2.5, 3.0)
    assert {type(mean) for mean in config.target.means} == {float}
    for wrong in ([], 3.0, "1,2", ["1"]):
        with pytest.raises(ConfigError, match=r"^target\.means: "):
            replaced(config, "target.means", wrong)


@pytest.mark.parametrize("value", [None, 1, "no", ["adam"]])
def test_a_choice_takes_only_what_it_offers(value: object) -> None:
    with pytest.raises(ConfigError, match="use one of sgd, momentum, rmsprop, adam"):
        replaced(RunConfig(), "generator.optimiser.kind", value)


def test_relevance_follows_the_other_settings() -> None:
    config = RunConfig()
    assert not the_leaf(config, "noise.instance.decay").relevant
    config = replaced(config, "noise.instance.sigma", 0.5)
    assert the_leaf(config, "noise.instance.decay").relevant
    assert not the_leaf(config, "noise.instance.horizon").relevant
    assert the_leaf(replaced(config, "noise.instance.decay", "linear"), "noise.instance.horizon").relevant


def test_sections_stand_in_the_order_of_the_runs_own_groups() -> None:
    sections = [item.section for item in walk(RunConfig())]
    assert sections == sorted(sections, key=list(dict.fromkeys(sections)).index), "each section is in one piece"
    assert list(dict.fromkeys(sections)) == [
        "Data",
        "Generator",
        "Discriminator",
        "Objective",
        "Stabilisers",
        "Training",
        "Run",
    ]
    for path in ("discriminator.spectral_norm", "discriminator.pac", "noise.smoothing", "schedule.unroll"):
        assert the_leaf(RunConfig(), path).section == "Stabilisers"
    assert the_leaf(RunConfig(), "discriminator.normalisation").section == "Discriminator"


def test_the_config_says_what_its_parts_are() -> None:
    """Typed as anything, a misspelt attribute would pass the type checker: see tests/misspelt.py."""
    groups = [type(group) for config in every_kind() for group in groups_of(config)]
    hints = {(cls, name): hint for cls in groups for name, hint in get_type_hints(cls).items()}
    assert len(hints) > 60
    assert Any not in hints.values()


def groups_of(group: Any) -> Iterator[Any]:
    yield group
    for item in fields(group):
        if is_dataclass(value := getattr(group, item.name)):
            yield from groups_of(value)


def test_every_path_of_the_walk_leads_back_to_its_item() -> None:
    for config in every_kind():
        for item in walk(config):
            assert leaf(config, item.path) == item
            if isinstance(item, Fork):
                assert leaf(config, f"{item.path}.kind") == item
