from __future__ import annotations

import itertools
import json
import math
import pickle
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, get_type_hints

import pytest

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.losses import Loss
from ganviz.refusals import one_of
from ganviz.settings import (
    ConfigError,
    Fork,
    Leaf,
    acts_live,
    assigned,
    checked,
    differences,
    leaf,
    parsed,
    replaced,
    validated,
    walk,
    with_live_changes,
)

VARIANTS = {"target": "ganviz.targets", "loss": "ganviz.losses", "penalty": "ganviz.penalties"}


def every_kind() -> Iterator[RunConfig]:
    """A config for each entry of each registry."""
    for path, package in VARIANTS.items():
        for key in registry.entries(package):
            yield replaced(RunConfig(), path, key)


def every_leaf() -> list[Leaf]:
    found = {item.path: item for config in every_kind() for item in walk(config) if isinstance(item, Leaf)}
    return list(found.values())


def the_leaf(config: RunConfig, path: str) -> Leaf:
    found = leaf(config, path)
    assert isinstance(found, Leaf)
    return found


def message(assignment: str) -> str:
    with pytest.raises(ConfigError) as caught:
        assigned(RunConfig(), assignment)
    return str(caught.value)


# What is known of every setting


@pytest.mark.parametrize("item", every_leaf(), ids=lambda item: item.path)
def test_every_setting_can_be_shown_and_checked(item: Leaf) -> None:
    about = item.about
    assert about.label == about.label.strip() != ""
    assert about.help.endswith(".")
    assert item.kind in (int, float, str, bool, tuple)
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


# Messages


@pytest.mark.parametrize(
    ("assignment", "said"),
    [
        (
            "discriminator.optimiser.learning_rate=-1",
            "discriminator.optimiser.learning_rate: -1.0 cannot be used; use a number above 0 and at most 1000000000.",
        ),
        (
            "seed=x",
            "seed: 'x' cannot be used; use a whole number at least 0 and at most 2147483647; write digits alone",
        ),
        ("seed=", "seed: '' cannot be used; use a whole number at least 0 and at most 2147483647; write digits alone"),
        ("clip.value=0", "clip.value: 0.0 cannot be used; use a number above 0 and at most 100, or none."),
        ("clip.value=nan", "clip.value: nan cannot be used; use a number above 0 and at most 100, or none."),
        ("latent.prior=cauchy", "latent.prior: 'cauchy' cannot be used; use one of normal, uniform."),
        (
            "generator.depth=3",
            "generator.depth: there is no such setting; the names here are layers, width, activation",
        ),
        (
            "generator.optimizer.kind=sgd",
            "generator.optimizer.kind: there is no such setting; the names here are layers",
        ),
        (
            "generator=3",
            "generator: there is no such setting; the names here are layers, width, activation, "
            "normalisation, optimiser.",
        ),
        ("loss.alpha=3", "loss.alpha: there is no such setting; the names here are kind"),
        ("nope=3", "nope: there is no such setting; the names here are target, latent, generator, discriminator, loss"),
        (".=3", ".: there is no such setting; the names here are target"),
        ("seed", "--set: 'seed' cannot be used; use group.field=value."),
        ("=3", "--set: '=3' cannot be used; use group.field=value."),
    ],
)
def test_a_message_names_field_value_and_what_is_allowed(assignment: str, said: str) -> None:
    assert message(assignment).startswith(said)
    assert "\n" not in message(assignment)


@pytest.mark.parametrize(
    ("assignment", "rule"),
    [
        ("noise.sigma=0,7", "write a point for decimals, as in 0.5."),
        ("noise.sigma=1.000,5", "write a point for decimals, as in 0.5."),
        ("noise.sigma=1_0", "write a point for decimals, as in 0.5."),
        ("noise.sigma=٣", "write a point for decimals, as in 0.5."),
        ("seed=1e3", "write digits alone, as in 1000."),
        ("seed=1.000", "write digits alone, as in 1000."),
        ("target.means=-2,5 0 2,5", "write a point for decimals and commas between numbers, as in 0.5, 2."),
        ("target.means=-2.5 0 2.5", "write a point for decimals and commas between numbers, as in 0.5, 2."),
        ("target.means=1,,2", "write a point for decimals and commas between numbers, as in 0.5, 2."),
    ],
)
def test_there_is_one_rule_for_numbers_and_a_refusal_says_it(assignment: str, rule: str) -> None:
    with pytest.raises(ConfigError) as caught:
        assigned(replaced(RunConfig(), "target", "mixture"), assignment)
    assert str(caught.value).endswith(rule)
    assert len(str(caught.value)) < 300


def test_numbers_are_read_as_they_are_shown() -> None:
    """With the minus of the screen, which no keyboard has."""
    config = assigned(replaced(RunConfig(), "target", "mixture"), "target.means=−2.5, 0,+2.5", "noise.sigma=.5e−1")
    assert (config.target.means, config.noise.instance.sigma) == ((-2.5, 0, 2.5), 0.05)


@pytest.mark.parametrize(("path", "package"), VARIANTS.items())
def test_an_unknown_kind_names_those_that_exist(path: str, package: str) -> None:
    allowed = one_of(registry.entries(package), "nope")
    assert message(f"{path}=nope") == f"{path}: 'nope' cannot be used; {allowed}."
    for value in (3, None, RunConfig().latent):
        with pytest.raises(ConfigError, match="use one of"):
            replaced(RunConfig(), path, value)


def test_messages_stay_one_line_of_bearable_length() -> None:
    for plain in ({"seed": [[1, 2], "a\nb"] * 5000}, {"gener\nator": {}}, {"latent": {"prior": "x\n" * 9999}}):
        with pytest.raises(ConfigError) as caught:
            RunConfig.from_dict(plain)
        assert len(str(caught.value)) < 300
        assert str(caught.value).isprintable()


def test_the_error_survives_the_way_from_one_process_to_another() -> None:
    error = ConfigError("seed", -1, "use a whole number")
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), copy.path, copy.value) == (str(error), "seed", -1)


# --set


def test_set_reads_text_as_the_type_of_the_setting() -> None:
    config = RunConfig()
    for assignment in (
        "generator.optimiser=sgd",
        "discriminator.optimiser.learning_rate = 1e-2",
        "clip.value=0.01",
        "schedule.critic_steps=5",
        "loss=wasserstein",
        "target.kind=mixture",
        "target.means=-1, 0,2",
        "target.training_points=100",
    ):
        config = assigned(config, assignment)
    assert config.generator.optimiser.kind == "sgd"
    assert config.discriminator.optimiser.learning_rate == 0.01
    assert config.clip.value == 0.01
    assert config.schedule.critic_steps == 5
    assert config.loss.key == "wasserstein"
    assert config.target.means == (-1, 0, 2)
    assert config.target.training_points == 100


@pytest.mark.parametrize("word", ["none", "None", "off", ""])
def test_set_can_switch_off(word: str) -> None:
    assert assigned(replaced(RunConfig(), "clip.value", 0.1), f"clip.value={word}").clip.value is None


def test_every_setting_reads_back_from_its_own_text() -> None:
    for item in every_leaf():
        values = [item.value, *item.about.choices] + [None] * bool(item.about.none_label)
        for value in values:
            text = ",".join(map(str, value)) if isinstance(value, tuple) else str(value)
            assert checked(item, parsed(item, text)) == value


def test_what_lies_between_two_names_may_be_left_out_where_that_is_clear() -> None:
    config = assigned(RunConfig(), "generator.learning_rate=0.25", "noise.sigma=0.5", "noise.flip=0.1")
    assert config.generator.optimiser.learning_rate == 0.25
    assert config.discriminator.optimiser.learning_rate == RunConfig().discriminator.optimiser.learning_rate
    assert (config.noise.instance.sigma, config.noise.label.flip) == (0.5, 0.1)


@pytest.mark.parametrize("path", ["noise.decay", "noise.horizon", "learning_rate", "optimiser.learning_rate"])
def test_a_short_name_that_may_mean_several_settings_or_none_is_refused(path: str) -> None:
    with pytest.raises(ConfigError, match="there is no such setting; the names here are"):
        assigned(RunConfig(), f"{path}=1")


def test_assignments_need_to_go_together_at_the_end_only() -> None:
    config = assigned(RunConfig(), "discriminator.pac=3", "schedule.batch_size=99")
    assert (config.discriminator.pac, config.schedule.batch_size) == (3, 99)
    config = assigned(RunConfig(), "target=mixture", "target.weights=1,1", "target.means=0,2", "target.sigmas=1,1")
    assert config.target.means == (0, 2)
    assert assigned(RunConfig()) == RunConfig()
    with pytest.raises(ConfigError, match=r"^schedule\.batch_size: 0 "):
        assigned(RunConfig(), "schedule.batch_size=0", "schedule.batch_size=256")
    with pytest.raises(ConfigError, match=r"^schedule\.batch_size: 100 .* a multiple of that, such as 99\."):
        assigned(assigned(RunConfig(), "discriminator.pac=3", "schedule.batch_size=99"), "schedule.batch_size=100")


# Kinds and their own settings


def test_a_new_kind_starts_with_its_own_settings() -> None:
    ring = replaced(RunConfig(), "target.n_modes", 5)
    assert replaced(ring, "target", "ring") is not None
    assert replaced(ring, "target", "ring").target.n_modes == 5
    assert replaced(replaced(ring, "target", "grid"), "target", "ring").target == RunConfig().target
    assert replaced(RunConfig(), "target", ring.target) == ring


def test_settings_that_do_not_go_together_are_refused() -> None:
    config = replaced(RunConfig(), "target", "mixture")
    with pytest.raises(ConfigError, match=r"^target: 'mixture' cannot be used; sigmas needs one number"):
        replaced(config, "target.sigmas", [1, 2])


def test_a_config_built_in_code_is_checked_too() -> None:
    assert validated(RunConfig()) == RunConfig()
    with pytest.raises(ConfigError, match=r"^seed: -1 "):
        validated(replace(RunConfig(), seed=-1))


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


# Combinations

PACK, UNROLL, PENALTY = "discriminator.pac", "schedule.unroll", "penalty"
SPECTRAL, DEVIATION = "discriminator.spectral_norm", "discriminator.batch_deviation"
EXCLUDING: list[tuple[tuple[str, Any], tuple[str, Any]]] = [
    ((PACK, 3), ("schedule.batch_size", 256)),
    ((UNROLL, 4), (PACK, 2)),
    ((UNROLL, 4), (PENALTY, "r1")),
    ((UNROLL, 4), (SPECTRAL, True)),
    ((UNROLL, 4), (DEVIATION, True)),
    ((DEVIATION, True), (PENALTY, "wgan_gp")),
    (("noise.smoothing", 0.9), ("loss", "relativistic_pairing")),
]


def with_all(*choices: tuple[str, Any]) -> RunConfig:
    """The default run, with a batch of 252 and these settings; each alone must be possible."""
    config = replaced(RunConfig(), "schedule.batch_size", 252)
    for path, value in choices:
        config = replaced(config, path, value)
    return config


@pytest.mark.parametrize(("one", "other"), EXCLUDING, ids=lambda choice: choice[0])
def test_what_does_not_go_together_is_refused_from_both_sides(one: tuple[str, Any], other: tuple[str, Any]) -> None:
    for first, (path, value) in ((one, other), (other, one)):
        with pytest.raises(ConfigError) as caught:
            replaced(with_all(first), path, value)
        assert (caught.value.path, caught.value.value) == (path, value)
        assert str(caught.value).startswith(f"{path}: {value!r} cannot be used; ")
        assert str(caught.value).count("\n") == 0


@pytest.mark.parametrize(("one", "other"), EXCLUDING, ids=lambda choice: choice[0])
def test_a_file_with_what_does_not_go_together_is_refused(one: tuple[str, Any], other: tuple[str, Any]) -> None:
    plain: dict[str, Any] = {}
    for path, value in (one, other):
        *groups, name = path.split(".")
        node = plain
        for part in groups:
            node = node.setdefault(part, {})
        node[name] = value
    with pytest.raises(ConfigError, match=rf"^{one[0]}: "):
        RunConfig.from_dict(plain)


def test_a_refusal_says_what_to_do_first() -> None:
    assert "set packing to 1 first." in message_of((PACK, 2), (UNROLL, 4))
    assert "set the unrolled steps to 0 first." in message_of((UNROLL, 4), (PENALTY, "r1"))
    assert "set the penalty to none first." in message_of((PENALTY, "r1"), (DEVIATION, True))
    assert "switch label smoothing off first." in message_of(("noise.smoothing", 0.9), ("loss", "wasserstein"))
    assert "use a number that divides the batch size, 252." in message_of((PACK, 1), (PACK, 5))


def message_of(first: tuple[str, Any], then: tuple[str, Any]) -> str:
    with pytest.raises(ConfigError) as caught:
        replaced(with_all(first), *then)
    return str(caught.value)


def test_batch_norm_in_d_is_refused_with_its_reason() -> None:
    said = message("discriminator.normalisation=batch")
    assert said.startswith("discriminator.normalisation: 'batch' cannot be used; ")
    assert "couple the points of a batch" in said
    assert said.endswith("use one of none, layer.")
    assert replaced(RunConfig(), "generator.normalisation", "batch").generator.normalisation == "batch"


def test_what_goes_together_is_not_refused() -> None:
    with_all((UNROLL, 10), ("schedule.freeze", "discriminator"), ("clip.value", 0.1))
    with_all((PACK, 4), (PENALTY, "r1r2"), (SPECTRAL, True))
    with_all((PACK, 4), (DEVIATION, True), (SPECTRAL, True))
    with_all(("noise.smoothing", 0.9), ("noise.label.flip", 0.1), (PENALTY, "r1"))


DOUBTFUL: list[tuple[str, list[tuple[str, Any]]]] = [
    ("clip.value", [("clip.value", 0.1), (SPECTRAL, True)]),
    ("clip.value", [("clip.value", 0.1), (PENALTY, "r1")]),
    ("loss", [("loss", "wasserstein")]),
    ("penalty.interval", [(PENALTY, "r1"), ("penalty.interval", 17)]),
    ("noise.smoothing", [("noise.smoothing", 0.6)]),
    ("generator.normalisation", [("generator.normalisation", "batch"), ("schedule.batch_size", 12)]),
]


@pytest.mark.parametrize(("path", "choices"), DOUBTFUL)
def test_what_is_doubtful_is_told_where_it_is(path: str, choices: list[tuple[str, Any]]) -> None:
    assert [doubt.path for doubt in with_all(*choices).doubts()] == [path]
    assert with_all(*choices[:-1]).doubts() == []


def test_what_is_usual_is_not_doubted() -> None:
    assert RunConfig().doubts() == []
    for cure in (("clip.value", 0.01), (SPECTRAL, True), (PENALTY, "wgan_gp"), (PENALTY, "wgan_lp")):
        assert with_all(("loss", "wasserstein"), cure).doubts() == []
    assert with_all((PENALTY, "r1"), ("penalty.interval", 16), ("noise.smoothing", 0.7)).doubts() == []
    assert with_all(("generator.normalisation", "batch"), ("schedule.batch_size", 16)).doubts() == []
    for other in ("none", "layer"):
        assert with_all(("generator.normalisation", other), ("schedule.batch_size", 12)).doubts() == []
    for key, kind in registry.entries("ganviz.losses", Loss).items():
        has_scale = kind.is_probability or kind().score_scale() is not None
        assert (with_all(("loss", key)).doubts() == []) == has_scale


# JSON


def test_every_config_survives_json() -> None:
    for config in every_kind():
        assert RunConfig.from_json(config.to_json()) == config
        assert json.loads(config.to_json()) == config.to_dict()


def test_changed_values_survive_json() -> None:
    config = RunConfig()
    for path, value in {
        "target": "mixture",
        "target.means": (0.5, 1.5),
        "clip.value": 0.01,
        "generator.optimiser.learning_rate": 1 / 3,
        "seed": 7,
    }.items():
        config = replaced(config, path, value)
    again = RunConfig.from_json(config.to_json())
    assert again == config
    assert again.target.means == (0.5, 1.5)
    assert pickle.loads(pickle.dumps(config)) == config


def test_what_is_missing_takes_its_default() -> None:
    config = RunConfig.from_dict({"target": {"n_modes": 5}, "loss": "wasserstein", "generator": {"width": 8}})
    assert differences(RunConfig(), config) == ["target.n_modes", "generator.width", "loss"]
    assert RunConfig.from_dict({}) == RunConfig()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[1, 2]", "config: [1, 2] cannot be used; use an object with the groups of a run."),
        ('{\n"seed": 1,\n}', "config: line 3 is not JSON ("),
        ("", "config: line 1 is not JSON ("),
        ("[" * 100_000, "config: this is more than can be read; use a JSON object."),
        ('{"seed": ' + "9" * 5000 + "}", "config: this is more than can be read; use a JSON object."),
        ('{"seed": NaN}', "seed: nan cannot be used; use a whole number"),
        ('{"seed": "1"}', "seed: '1' cannot be used; use a whole number"),
        ('{"seed": true}', "seed: True cannot be used; use a whole number"),
        ('{"seed": null}', "seed: None cannot be used; use a whole number"),
        ('{"clip": {"value": Infinity}}', "clip.value: inf cannot be used; use a number above 0"),
        ('{"generator": 3}', "generator: 3 cannot be used; use an object of settings."),
        (
            '{"generator": {"optimiser": "sgd"}}',
            "generator.optimiser: 'sgd' cannot be used; use an object of settings.",
        ),
        ('{"generator": {"widht": 3}}', "generator.widht: there is no such setting; the names here are layers, width"),
        ('{"target": {"kind": "ring", "arms": 3}}', "target.arms: there is no such setting; the names here are kind,"),
        ('{"target": {"n_modes": 2.5}}', "target.n_modes: 2.5 cannot be used; use a whole number at least 1"),
        ('{"loss": {"kind": "nope"}}', "loss: 'nope' cannot be used; use one of "),
        ('{"loss": {"kind": ["minimax"]}}', "loss: ['minimax'] cannot be used; use one of "),
        ('{"loss": null}', "loss: None cannot be used; use one of "),
        ('{"schema": 99}', "schema: 99 cannot be used; this version reads schema 1."),
    ],
    ids=lambda text: text[:40],
)
def test_unusable_json_is_refused_in_one_line(text: str, said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        RunConfig.from_json(text)
    assert str(caught.value).startswith(said)
    assert str(caught.value).isprintable()


# Changes


def test_differences_name_what_changed() -> None:
    config = RunConfig()
    assert differences(config, config) == []
    other = replaced(replaced(config, "seed", 3), "discriminator.optimiser", "sgd")
    assert differences(config, other) == ["discriminator.optimiser.kind", "seed"]


def test_a_changed_kind_stands_for_all_that_it_brings() -> None:
    ring = replaced(RunConfig(), "target.training_points", 50)
    assert differences(ring, replaced(RunConfig(), "target", "grid")) == ["target"]
    assert differences(replaced(RunConfig(), "target", "grid"), ring) == ["target"]


def test_live_settings_are_told_from_those_that_wait() -> None:
    config = RunConfig()
    for path in ("loss", "penalty.kind", "generator.optimiser", "clip.value", "schedule.critic_steps", "target"):
        assert acts_live(config, config, path)
    for path in ("generator.width", "latent.dimension", "seed", "dtype"):
        assert not acts_live(config, config, path)
    forks = tuple(f"{item.path}." for item in walk(config) if isinstance(item, Fork))
    for item in walk(config):
        assert acts_live(config, config, item.path) == (item.about.live or item.path.startswith(forks))


def test_a_choices_own_settings_are_live_where_the_choice_is() -> None:
    """Changing a loss's coding waits no more for a reset than changing the loss does."""
    for path, value in (("loss", "least_squares"), ("penalty", "wgan_gp"), ("target", "mixture")):
        config = replaced(RunConfig(), path, value)
        own = [item.path for item in walk(config) if item.path.startswith(f"{path}.")]
        assert own
        assert all(acts_live(config, config, each) for each in own)
    running = assigned(RunConfig(), "loss=least_squares", "penalty=wgan_gp")
    edited = assigned(running, "loss.coding=pearson", "penalty.weight=3", "target.n_modes=5", "generator.width=9")
    changed = differences(running, with_live_changes(running, edited))
    assert changed == ["target.n_modes", "loss.coding", "penalty.weight"]


def test_data_of_the_same_dimension_are_live_and_of_another_wait() -> None:
    """Networks for points of the plane have no use for those of a line."""
    targets = registry.entries("ganviz.targets")
    for running, edited in itertools.product(targets, targets):
        before, after = (replaced(RunConfig(), "target", key) for key in (running, edited))
        alike = targets[running].dimension == targets[edited].dimension
        assert acts_live(before, after, "target") == alike
        assert acts_live(before, after, "target.training_points") == alike
        assert with_live_changes(before, after) == (after if alike else before)


def test_live_changes_alone_reach_a_running_config() -> None:
    running = RunConfig()
    edited = replaced(replaced(replaced(running, "generator.width", 8), "loss", "wasserstein"), "clip.value", 0.1)
    assert differences(running, with_live_changes(running, edited)) == ["loss", "clip.value"]


def test_a_live_change_that_does_not_go_with_what_still_runs_waits_too() -> None:
    running = with_all((PACK, 4), (SPECTRAL, True))
    edited = replaced(replaced(running, PACK, 1), SPECTRAL, False)
    edited = replaced(replaced(replaced(edited, "schedule.batch_size", 255), UNROLL, 3), "schedule.critic_steps", 5)
    merged = with_live_changes(running, edited)
    assert differences(running, merged) == ["schedule.critic_steps"]
    assert validated(merged) == merged
    assert with_live_changes(edited, edited) == edited


def test_every_path_of_the_walk_leads_back_to_its_item() -> None:
    for config in every_kind():
        for item in walk(config):
            assert leaf(config, item.path) == item
            if isinstance(item, Fork):
                assert leaf(config, f"{item.path}.kind") == item


def test_what_has_faded_to_nothing_is_named_from_its_horizon_on() -> None:
    """Exponential decay never ends, and what is 0 from the start has nothing to lose."""
    fading = assigned(
        RunConfig(),
        "noise.instance.sigma=.5",
        "noise.instance.decay=linear",
        "noise.instance.horizon=100",
        "noise.label.decay=cosine",
        "noise.label.horizon=100",
        "generator.optimiser.decay=cosine",
        "generator.optimiser.horizon=200",
        "discriminator.optimiser.decay=exponential",
        "discriminator.optimiser.horizon=50",
    )
    assert fading.spent(99) == []
    assert [one.path for one in fading.spent(100)] == ["noise.instance.sigma"]
    assert [one.path for one in fading.spent(200)] == ["noise.instance.sigma", "generator.optimiser.learning_rate"]
    assert "iteration 100" in fading.spent(200)[0].says
    assert RunConfig().spent(10**7) == []
