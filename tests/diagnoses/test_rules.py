"""Every rule, and the sentence where none applies."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.diagnoses import TONES, Sign
from ganviz.snapshot import History
from tests.diagnoses.made_up import frame_of, key_of, sentence_of
from tests.diagnoses.recorded import frame_at

SIGNS: dict[str, type[Sign]] = dict(registry.entries("ganviz.diagnoses"))


def test_no_two_have_the_same_precedence() -> None:
    assert len({kind.precedence for kind in SIGNS.values()}) == len(SIGNS)


@pytest.mark.parametrize("key", SIGNS)
def test_it_states_its_rule_and_says_nothing_of_a_run_that_has_not_begun(key: str) -> None:
    kind = SIGNS[key]
    assert kind.tone in TONES
    assert kind.label == kind.label.strip() != ""
    assert kind.__doc__
    assert kind().look(frame_at(RunConfig(), History(), 0)) is None


@pytest.mark.parametrize("key", SIGNS)
@pytest.mark.parametrize("loss", ["minimax", "hinge", "wasserstein"])
@pytest.mark.parametrize("freeze", ["generator", "discriminator"])
def test_it_copes_with_a_player_that_takes_no_steps_and_with_missing_numbers(key: str, loss: str, freeze: str) -> None:
    absent = {"generator": ("loss_g", "gradient_g"), "discriminator": ("loss_d", "mean_d_real", "gradient_d")}
    frame = frame_of(
        scalars=dict.fromkeys(absent[freeze], np.nan),
        metrics={"jsd": np.nan, "w1": np.nan},
        shares=np.full((40, 8), np.nan),
        loss=loss,
    )
    said = SIGNS[key]().look(frame)
    assert key != "diverged" or said is None


def test_where_no_rule_applies_the_numbers_are_told() -> None:
    said = "Under way: on average D(real) 0.70, D(fake) 0.30"
    assert sentence_of() == f"{said}."
    assert sentence_of(metrics={"jsd": np.linspace(0.4, 0.2, 40)}) == f"{said}; the JSD is 0.20."
    assert sentence_of(schedule__freeze="generator", metrics={"jsd": 0.4}) == "G is frozen. The JSD is 0.40."


@pytest.mark.parametrize(
    "scalars", [{"mean_d_real": 0.99, "mean_d_fake": 0.01}, {"mean_d_real": 0.5, "mean_d_fake": 0.5}]
)
def test_before_iteration_200_nothing_is_said(scalars: dict[str, float]) -> None:
    assert key_of(iterations=199, scalars=scalars) is None
    assert key_of(iterations=200, scalars=scalars) is not None


def test_before_iteration_200_no_metric_counts() -> None:
    readings = {"jsd": 1e-3, "jsd_floor_high": 2e-3}
    assert key_of(iterations=199, metrics=readings) is None
    assert key_of(iterations=200, metrics=readings) == "converged"


def test_only_what_is_within_chance_has_a_tick() -> None:
    assert [key for key, kind in SIGNS.items() if kind.tone == "good"] == ["converged"]
