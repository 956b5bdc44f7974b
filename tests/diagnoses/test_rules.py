"""Each rule at its edges, on histories with chosen numbers."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.diagnoses import TONES, Diagnosis, Sign, diagnose
from ganviz.diagnoses._words import about, count, number
from ganviz.snapshot import SCALARS, History
from tests.diagnoses.made_up import EVERY, frame_of
from tests.diagnoses.recorded import frame_at

SIGNS: dict[str, type[Sign]] = dict(registry.entries("ganviz.diagnoses"))
FAIR = 1 / 8


def named(found: Diagnosis | None) -> str | None:
    """Whose sentence it is; None where nothing in particular is going on."""
    return None if found is None or found.key == "under_way" else found.key


def key_of(**numbers: Any) -> str | None:
    return named(diagnose(frame_of(**numbers)))


def sentence_of(**numbers: Any) -> str:
    found = diagnose(frame_of(**numbers))
    assert found is not None
    return found.sentence


def readings(iterations: int = 2000) -> np.ndarray:
    """Eight modes evenly held, in every reading."""
    return np.full((iterations // EVERY, 8), FAIR)


# ── all of them ───────────────────────────────────────────────────────────────────────────────────────────────────────


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


# ── the players ───────────────────────────────────────────────────────────────────────────────────────────────────────


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


def test_only_what_is_within_chance_has_a_tick() -> None:
    assert [key for key, kind in SIGNS.items() if kind.tone == "good"] == ["converged"]


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


# ── modes ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_collapse_is_told_with_its_age() -> None:
    shares = readings()
    shares[16:, 2:] = 0
    assert sentence_of(shares=shares) == "Collapsed: 2 of 8 modes for 1,150 iterations."
    shares[16:, 0], shares[-1, 1] = 0.5, 0
    assert sentence_of(shares=shares) == "Collapsed: 1 of 8 modes for 1,150 iterations."
    # Ten readings make the long window of 500 iterations: one more or one of them otherwise, and it is not yet so.
    shares[-3, 2:] = FAIR
    assert key_of(shares=shares) != "collapsed"


def test_modes_that_earlier_data_had_do_not_count() -> None:
    """Ten before iteration 500, eight since: of these two are held."""
    shares = np.zeros((40, 10))
    shares[:10], shares[10:, :2], shares[10:, 8:] = 0.1, 0.45, np.nan
    assert sentence_of(shares=shares, changed_at=500) == "Collapsed: 2 of 8 modes for 1,450 iterations."


def test_rare_readings_stretch_the_long_window() -> None:
    """Readings at 350, 700, … 2,100: six of them, of which 500 iterations would hold but one."""
    config, few = RunConfig(), np.zeros((6, 8))
    few[:, 3] = 0.9
    history = frame_of(iterations=2100).history
    spread = few.copy()
    spread[0] = FAIR
    for shares, key in ((few, "collapsed"), (few[1:], "few_modes"), (spread, "few_modes")):
        measured_at = np.arange(350, 2101, 350)[-len(shares) :]
        rare = dataclasses.replace(history, measured_at=measured_at, arrays={"mode_shares": shares})
        assert named(diagnose(frame_at(config, rare, 2100))) == key


@pytest.mark.parametrize(("iterations", "key"), [(500, "collapsed"), (499, "few_modes")])
def test_before_the_long_window_has_passed_no_mode_is_missed(iterations: int, key: str | None) -> None:
    shares = np.zeros((iterations // EVERY, 8))
    shares[:, 3] = 0.9
    assert key_of(iterations=iterations, shares=shares) == key


def test_one_mode_alone_is_no_collapse() -> None:
    assert key_of(shares=np.full((40, 1), 0.9), target__n_modes=1) is None


def test_a_cloud_that_brushes_against_modes_has_not_collapsed() -> None:
    shares = np.zeros((40, 8))
    shares[:, :2] = 0.12
    assert key_of(shares=shares) == "few_modes"
    shares[:, :2] = 0.13
    assert key_of(shares=shares) == "collapsed"


def test_modes_that_are_being_found_have_not_collapsed() -> None:
    shares = np.zeros((40, 8))
    shares[:, :3] = 0.2
    shares[-3:, 3] = 0.1
    assert key_of(shares=shares) == "few_modes"


def test_more_than_half_is_no_collapse() -> None:
    shares = readings()
    shares[:, 5:] = 0
    assert sentence_of(shares=shares) == "5 of 8 modes for 1,950 iterations: 3 not found."
    shares[:, 4] = 0
    assert key_of(shares=shares) == "collapsed"


def test_hopping_is_told_with_the_number_of_places() -> None:
    shares = np.zeros((40, 8))
    shares[np.arange(40), np.arange(40) // 3 % 8] = 0.8
    assert (
        sentence_of(shares=shares)
        == "Hopping: at most 1 of 8 modes at a time, but 4 different ones in the last 500 iterations."
    )
    to_and_fro = np.zeros((40, 8))
    to_and_fro[np.arange(40), np.arange(40) % 2] = 0.8
    assert key_of(shares=to_and_fro) == "collapsed"


def test_a_dropped_mode_is_told_once_it_is_certain_and_for_a_while() -> None:
    shares = readings()
    shares[-3:, 6] = 0
    assert sentence_of(shares=shares) == "Mode 7 was dropped after iteration 1,850: 7 of 8 are left."
    shares[-3, 6] = FAIR
    assert key_of(shares=shares) is None, "two readings without it are not enough"
    shares[-3:, 6] = 0
    shares[-6:-3, 6] = 0.15 * FAIR
    assert key_of(shares=shares) is None, "it was hardly held before"
    shares[-12:, 6] = 0
    assert key_of(shares=shares) == "modes_missing", "no news after 500 iterations"
    shares = readings()
    shares[-5:, 2] = shares[-3:, 4] = shares[-1, 5] = 0
    assert sentence_of(shares=shares) == "Mode 5 was dropped after iteration 1,850: 5 of 8 are left.", "the latest"


def test_a_regained_mode_is_told() -> None:
    shares = readings()
    shares[-8:-3, 1] = 0
    assert sentence_of(shares=shares) == "Mode 2 was regained after 300 iterations: 8 of 8 are held."
    shares[-1, 5] = 0
    assert sentence_of(shares=shares) == "Mode 2 was regained after 300 iterations: 7 of 8 are held."
    shares[:-8, 1] = 0
    assert key_of(shares=shares) is None, "it was found, not regained"


def test_a_mode_that_rare_readings_show_again_is_told() -> None:
    """Nine readings, 350 iterations apart: of the three since it is back, two are older than the recent window."""
    shares = readings()[:9]
    shares[3:6, 1] = 0
    history = frame_of(iterations=3150).history
    rare = dataclasses.replace(history, measured_at=np.arange(350, 3151, 350), arrays={"mode_shares": shares})
    found = diagnose(frame_at(RunConfig(), rare, 3150))
    assert found is not None
    assert found.key == "mode_regained"


# ── distances ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_converged_is_within_the_upper_end_of_the_floor() -> None:
    within: dict[str, Any] = {"jsd": 0.0011, "jsd_floor_high": 0.0012}
    assert sentence_of(metrics=within) == "Within chance: the JSD is 0.0011, real samples give up to 0.0012."
    assert key_of(metrics={**within, "jsd": 0.0013}) is None
    assert key_of(metrics={"jsd": 0.0011}) is None
    # The mean would be within: one reading above chance in the recent window, and there is no tick.
    once = np.r_[np.full(38, 0.0008), 0.0013, 0.0008]
    assert key_of(metrics={**within, "jsd": once}) is None
    for far in ("w1", "sliced_w1"):
        assert key_of(metrics={**within, far: 0.1, f"{far}_floor_high": 0.11}) == "converged"
        assert key_of(metrics={**within, far: 0.1, f"{far}_floor_high": 0.09}) is None


def test_overfitting_is_the_gap_between_training_and_fresh_points() -> None:
    """L_D = 1 stands for log 2 − ½ = .193 nats."""
    numbers: dict[str, Any] = {"metrics": {"discriminator_estimate": 0.08}, "target__training_points": 32}
    assert sentence_of(**numbers) == (
        "D overfits the 32 training points: its estimate of the divergence is 0.19 on them on average, but 0.08 on "
        "fresh points."
    )
    assert key_of(**{**numbers, "target__training_points": None}) is None
    assert key_of(**numbers, average__decay=0.99) is None
    assert key_of(**numbers, loss="hinge") is None
    assert key_of(**{**numbers, "metrics": {"discriminator_estimate": 0.1}}) is None
    assert key_of(**{**numbers, "metrics": {}}) is None
    takes_no_steps = dict.fromkeys(("loss_d", "mean_d_real", "gradient_d"), np.nan)
    assert key_of(**numbers, scalars=takes_no_steps) is None


# ── words ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_numbers_are_short() -> None:
    assert [number(value) for value in (0.0, 0.354, -0.5, 0.0049, 4.4e-4, 8.1e-5, 3.24e6, -2e-11)] == [
        "0.00",
        "0.35",
        "−0.50",
        "0.0049",
        "0.00044",
        "8.1·10⁻⁵",
        "3.2·10⁶",
        "−2·10⁻¹¹",
    ]
    assert [count(1234), about(1234), about(86)] == ["1,234", "1,200", "86"]
