"""A refusal names the setting, its value and what is allowed."""

from __future__ import annotations

import pickle

import pytest

from ganviz import registry
from ganviz.assignment import assigned, replaced
from ganviz.config import RunConfig
from ganviz.refusals import one_of
from ganviz.settings import ConfigError
from tests.config.every import VARIANTS, message


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
        (
            "latent.prior=cauchy",
            "latent.prior: 'cauchy' cannot be used; use one of normal, truncated, uniform, mixture, codes, point.",
        ),
        (
            "generator.depth=3",
            "generator.depth: there is no such setting; the names here are layers, width, widths, activation",
        ),
        (
            "generator.optimizer.kind=sgd",
            "generator.optimizer.kind: there is no such setting; the names here are layers",
        ),
        (
            "generator=3",
            "generator: there is no such setting; the names here are layers, width, widths, activation, "
            "initial, initial_sigma, bias, start, normalisation, optimiser.",
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
