"""What does not go together, what is doubtful, and what has come to its end."""

from __future__ import annotations

from typing import Any

import pytest

from ganviz import registry
from ganviz.assignment import assigned, replaced
from ganviz.config import RunConfig
from ganviz.losses import Loss
from ganviz.settings import ConfigError
from tests.config.every import DEVIATION, ORDER, PACK, PENALTY, SPECTRAL, UNROLL, message, with_all

EXCLUDING: list[tuple[tuple[str, Any], tuple[str, Any]]] = [
    ((PACK, 3), ("schedule.batch_size", 256)),
    ((UNROLL, 4), (PACK, 2)),
    ((UNROLL, 4), (PENALTY, "r1")),
    ((UNROLL, 4), (SPECTRAL, True)),
    ((UNROLL, 4), (DEVIATION, True)),
    ((DEVIATION, True), (PENALTY, "wgan_gp")),
    (("noise.smoothing", 0.9), ("loss", "relativistic_pairing")),
    (("schedule.critic_steps", 0), ("schedule.freeze", "generator")),
    ((ORDER, "extragradient"), ("schedule.critic_steps", 2)),
    ((ORDER, "extragradient"), ("schedule.generator_steps", 2)),
    ((ORDER, "consensus"), ("schedule.boost.steps", 20)),
    ((UNROLL, 4), (ORDER, "consensus")),
    ((PACK, 2), (ORDER, "consensus")),
    ((ORDER, "consensus"), (PENALTY, "r1")),
    ((ORDER, "consensus"), (SPECTRAL, True)),
    ((ORDER, "consensus"), (DEVIATION, True)),
    ((ORDER, "consensus"), ("noise.label.flip", 0.1)),
    ((ORDER, "consensus"), ("generator.normalisation", "batch")),
]


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
    ("schedule.critic_steps", [("schedule.critic_steps", 0)]),
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
