"""Settings from text, as ``--set`` has them, and from code."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ganviz.assignment import assigned, checked, parsed, replaced, validated
from ganviz.config import RunConfig
from ganviz.settings import ConfigError
from tests.config.every import every_leaf


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
