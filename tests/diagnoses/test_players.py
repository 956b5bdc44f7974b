"""Rules about what the players say, each at its edges, on histories with chosen numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from ganviz.diagnoses import diagnose
from ganviz.snapshot import SCALARS
from tests.diagnoses.made_up import frame_of, key_of, sentence_of


@pytest.mark.parametrize("name", SCALARS)
@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_a_number_that_is_not_finite_has_diverged(name: str, bad: float) -> None:
    values = np.full(1000, 0.5)
    values[811:] = bad
    said = sentence_of(iterations=1000, scalars={name: values})
    assert said.startswith("Diverged at iteration 812: ")


def test_a_run_that_diverged_has_done_so_although_some_more_iterations_gave_numbers() -> None:
    values = np.full(1000, 0.5)
    values[811] = np.inf
    assert sentence_of(iterations=1000, scalars={"loss_g": values}).startswith("Diverged at iteration 812: ")


@pytest.mark.parametrize(("power", "key"), [(1.5, "diverging"), (0.5, None)])
def test_a_loss_that_grows_as_a_power_of_time(power: float, key: str | None) -> None:
    """The medians are at 95 % and 25 % of the run: 3.8 to the power; 50 is passed in both."""
    time = np.arange(1, 2001) / 2000
    assert key_of(scalars={"loss_g": -900 * time**power}) == key


def test_a_loss_that_was_always_large_does_not_diverge() -> None:
    assert key_of(scalars={"loss_d": 1e4}) is None


def test_a_vanished_gradient_is_told_with_its_fall() -> None:
    norm = np.full(2000, 8e-5)
    norm[:20] = 0.04
    sure = {"mean_d_real": 0.99, "mean_d_fake": 0.01}
    said = sentence_of(scalars={**sure, "gradient_g": norm})
    assert said == (
        "D is far ahead and G's gradient has vanished: 8·10⁻⁵, 500 times less than it was. D(fake) is 0.01 on average."
    )
    for least, words in ((5e-8, "5·10⁻⁸, 800,000 times less than it was."), (3e-8, "3·10⁻⁸."), (0.0, "0.00.")):
        norm[20:] = least
        said = sentence_of(scalars={**sure, "gradient_g": norm})
        assert said == f"D is far ahead and G's gradient has vanished: {words} D(fake) is 0.01 on average."
    norm[20:] = 9e-4
    assert key_of(scalars={**sure, "gradient_g": norm}) == "ahead", "44 times less is not yet 50 times"
    norm[20:] = 8e-5
    assert key_of(scalars={"mean_d_fake": 0.06, "gradient_g": norm}) is None


@pytest.mark.parametrize(
    ("real", "fake", "key"),
    [
        (0.91, 0.09, "ahead"),
        (0.89, 0.09, None),
        (0.91, 0.11, None),
        (0.54, 0.46, "balanced"),
        (0.56, 0.46, None),
        (0.5, 0.53, "behind"),
        (0.3, 0.7, "behind"),
    ],
)
def test_what_d_says(real: float, fake: float, key: str | None) -> None:
    assert key_of(scalars={"mean_d_real": real, "mean_d_fake": fake}) == key
    # The hinge loss has its ½ at 0 and is sure at ±1.
    hinge = {"mean_d_real": 2 * real - 1, "mean_d_fake": 2 * fake - 1}
    assert key_of(scalars=hinge, loss="hinge") == key
    # Least squares has it at ½, and is sure at its labels 0 and 1.
    assert key_of(scalars={"mean_d_real": real, "mean_d_fake": fake}, loss="least_squares") == key


def test_a_balanced_game_is_described_with_its_numbers() -> None:
    undecided: dict[str, Any] = {"mean_d_real": 0.52, "mean_d_fake": 0.49}
    means = "D can hardly tell the two (on average D(real) 0.52, D(fake) 0.49)"
    assert sentence_of(scalars=undecided) == f"{means}."
    assert sentence_of(scalars=undecided, noise=0.3) == f"Under noise of width 0.30 {means}."
    assert sentence_of(scalars=undecided, metrics={"jsd": 0.25}) == f"{means}; the JSD is 0.25."
    said = sentence_of(scalars=undecided, metrics={"jsd": 0.25}, noise=0.3)
    assert said == f"Under noise of width 0.30 {means}; without it the JSD is 0.25."


def test_a_window_decides_not_a_single_value() -> None:
    """The recent window of 2,000 iterations is 200 long: values of it are .6 lower, and the mean is as told."""
    for lower, key in ((1, "balanced"), (16, "balanced"), (18, None)):
        fake = np.full(2000, 0.5)
        fake[-lower:] -= 0.6
        assert key_of(scalars={"mean_d_real": 0.5, "mean_d_fake": fake}) == key


def test_a_blind_d_is_behind_unless_noise_or_a_penalty_explains_it() -> None:
    blind: dict[str, Any] = {
        "scalars": {"mean_d_real": 0.5, "mean_d_fake": 0.5},
        "metrics": {"jsd": 0.4, "jsd_bound": 0.01},
    }
    assert sentence_of(**blind) == "D is behind: the JSD is 0.40, D sees 0.01 of it. More steps of D would help."
    assert "D sees nothing of it" in sentence_of(**{**blind, "metrics": {"jsd": 0.4, "jsd_bound": 0.0}})
    assert key_of(**blind, noise=0.3) == "balanced"
    assert "Under noise of width 0.30" in sentence_of(**blind, noise=0.3)
    assert key_of(**blind, penalty="r1") == "balanced"
    assert key_of(**blind, noise__label__flip=0.2) == "balanced"
    assert key_of(**blind, noise__smoothing=0.9) == "balanced"
    assert key_of(**blind, target__training_points=20) == "balanced"
    assert key_of(**blind, schedule__unroll=5) == "balanced"
    assert key_of(**blind, average__decay=0.99) == "balanced"
    blind["metrics"]["jsd_bound"] = 0.05
    assert key_of(**blind) == "balanced"


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ({}, "D can hardly tell the two (on average D(real) 0.50, D(fake) 0.50), but they differ: the JSD is 0.65"),
        ({"noise": 0.3}, "Under noise of width 0.30 D can hardly tell the two"),
        ({"target__training_points": 20}, "D can hardly tell G from the 20 training points"),
    ],
    ids=["blind", "noise", "copies"],
)
def test_a_d_that_cannot_tell_two_that_differ_gets_no_tick(numbers: dict[str, Any], words: str) -> None:
    """The swiss roll under noise, the ring, and a G that copies twenty points all had one."""
    undecided: dict[str, Any] = {"mean_d_real": 0.5, "mean_d_fake": 0.5}
    found = diagnose(frame_of(scalars=undecided, metrics={"jsd": 0.65, "jsd_floor_high": 0.01}, **numbers))
    assert found is not None
    assert (found.key, found.tone) == ("balanced", "calm")
    assert found.sentence.startswith(words)
    assert "0.65" in found.sentence


def test_a_critic_without_a_scale_has_words_of_its_own() -> None:
    real = np.where(np.arange(2000) < 1000, 5.0, 1.0)
    raw: dict[str, Any] = {"loss": "wasserstein", "metrics": {"w1": 0.25}}
    far = sentence_of(scalars={"mean_d_real": real, "mean_d_fake": 0.0}, **raw)
    assert far == "The critic's means differ by 1.00, by 5.00 at most so far; W₁ is 0.25."
    near = sentence_of(scalars={"mean_d_real": real, "mean_d_fake": 0.6}, **raw)
    assert near.startswith("The critic hardly tells the two: its means differ by 0.40, by 4.40 before")
    assert key_of(scalars={"mean_d_real": 0.1, "mean_d_fake": 0.3}, **raw) == "behind"
    # Of the 1,064 rows that stand for 1,000 iterations ten lie above the 98 % quantile, and a hundred at it.
    real = np.r_[np.full(100, 1.0), np.full(100, 5.0), np.full(10, 100.0), np.full(790, 0.51)]
    most = sentence_of(iterations=1000, scalars={"mean_d_real": real, "mean_d_fake": 0.0}, loss="wasserstein")
    assert most == "The critic's means differ by 0.51, by 5.00 at most so far."
    real[210:] = 0.49
    tenth = sentence_of(iterations=1000, scalars={"mean_d_real": real, "mean_d_fake": 0.0}, loss="wasserstein")
    assert tenth == "The critic hardly tells the two: its means differ by 0.49, by 5.00 before."
    for said in (far, near):
        assert "½" not in said
        assert "D(" not in said


@pytest.mark.parametrize("period", [40, 70, 150, 400, 1000])
def test_the_period_of_a_wave_in_noise(period: int) -> None:
    rng = np.random.default_rng(period)
    time = np.arange(8000)
    wave = 0.3 + 0.05 * np.sin(2 * np.pi * time / period) + 0.03 * rng.normal(size=8000)
    said = sentence_of(iterations=8000, scalars={"mean_d_fake": wave})
    told = int(said.split("about ")[1].split(" iterations")[0].replace(",", ""))
    assert told == pytest.approx(period, rel=0.06)
    assert "D(fake) swings by 0.1" in said


@pytest.mark.parametrize("memory", [0.0, 0.9, 0.99])
def test_noise_does_not_oscillate(memory: float) -> None:
    for seed in range(20):
        fresh = np.random.default_rng(seed).normal(size=7000)
        drift = np.convolve(fresh, memory ** np.arange(700))[:7000]
        assert key_of(iterations=7000, scalars={"mean_d_fake": 0.3 + 0.02 * drift / drift.std()}) is None
