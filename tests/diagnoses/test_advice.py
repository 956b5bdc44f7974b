"""No sentence advises what cannot help, nor counts what was before a setting changed."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest

from ganviz.assignment import replaced
from ganviz.config import RunConfig
from ganviz.diagnoses import Diagnosis, diagnose
from ganviz.diagnoses._windows import latest, long_start, measured, recent_start
from ganviz.snapshot import Field, Frame, frozen
from tests.diagnoses.made_up import EVERY, frame_of

#: D sees nothing of a JSD of .4; D takes generated points for real ones.
BLIND: dict[str, Any] = {"metrics": {"jsd": 0.4, "jsd_bound": 0.0}}
WRONG_WAY: dict[str, Any] = {"scalars": {"mean_d_real": 0.3, "mean_d_fake": 0.7}}
HINGE_WRONG_WAY: dict[str, Any] = {"scalars": {"mean_d_real": 1.0, "mean_d_fake": 2.0}, "loss": "wasserstein"}


def found(**numbers: Any) -> Diagnosis:
    diagnosis = diagnose(frame_of(**numbers))
    assert diagnosis is not None
    return diagnosis


# ── advice ────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("sign", [BLIND, WRONG_WAY, HINGE_WRONG_WAY], ids=["blind", "wrong way", "critic"])
def test_more_steps_are_advised_to_a_d_that_can_take_them(sign: dict[str, Any]) -> None:
    assert (found(**sign).key, found(**sign).tone) == ("behind", "warning")
    assert found(**sign).sentence.endswith("steps would help." if sign is HINGE_WRONG_WAY else "steps of D would help.")


@pytest.mark.parametrize("sign", [BLIND, WRONG_WAY, HINGE_WRONG_WAY], ids=["blind", "wrong way", "critic"])
@pytest.mark.parametrize(
    ("setting", "value", "words"),
    [
        ("schedule__freeze", "discriminator", "D is frozen."),
        ("schedule__freeze", "generator", "G is frozen, so D has time to learn."),
        ("schedule__critic_steps", 5, "It takes 5 steps for each one of G already."),
        ("discriminator__optimiser__decay", "linear", "D's learning rate has faded."),
    ],
)
def test_they_are_not_advised_where_they_cannot_help(
    sign: dict[str, Any], setting: str, value: Any, words: str
) -> None:
    """A linear decay has ended after the 10,000 iterations of its horizon."""
    said = found(iterations=10_000, **sign, **{setting: value})
    assert (said.key, said.sentence.endswith(words)) == ("behind", True), said.sentence
    assert "would help" not in said.sentence


def test_they_are_not_advised_where_data_are_few() -> None:
    said = found(**WRONG_WAY, target__training_points=20)
    assert said.sentence.endswith("It only ever sees the same 20 points.")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "Lower a learning rate, then reset."),
        ({"schedule__freeze": "discriminator"}, "Lower G's learning rate, then reset."),
        ({"schedule__freeze": "generator"}, "Lower D's learning rate, then reset."),
        (
            {"loss": "wasserstein"},
            "(penalty, spectral normalisation or clipping), then reset.",
        ),
        ({"loss": "wasserstein", "clip__value": 0.1}, "Lower a learning rate, then reset."),
    ],
    ids=str,
)
def test_what_a_run_that_diverged_needs(changes: dict[str, Any], words: str) -> None:
    said = found(scalars={"loss_d": np.inf, "loss_g": np.inf}, **changes)
    assert (said.key, said.sentence.endswith(words)) == ("diverged", True)


# ── a dead D ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def under(frame: Frame, values: Any, slope: Any, **changes: Any) -> Frame:
    """The frame with a D of these values and slopes on a grid of 2 × 2."""
    axes = (frozen(np.array([-1.0, 1.0])),) * 2
    grid = Field(axes, frozen(np.full((2, 2), values)), None, True, 0.5, 0.5, frozen(np.full((2, 2), slope)), **changes)
    return dataclasses.replace(frame, snapshot=dataclasses.replace(frame.snapshot, field=grid))


#: Both means are alike, and G's gradient is none; but for a while after the step that killed D.
SILENT: dict[str, Any] = {
    "mean_d_real": np.r_[np.full(1895, 9.0), np.full(105, 0.5)],
    "mean_d_fake": 0.5,
    "gradient_g": 0.0,
}
NO_STEPS_OF_D = dict.fromkeys(("loss_d", "mean_d_real", "gradient_d"), np.nan)
FAST: dict[str, Any] = {"discriminator__optimiser__learning_rate": 5.0}


@pytest.mark.parametrize("loss", ["minimax", "least_squares", "wasserstein"])
def test_a_d_that_says_the_same_of_all_points_has_a_sentence_of_its_own(loss: str) -> None:
    """Far from all points it may still say other things: only what is flat wherever one looks says so everywhere."""
    said = diagnose(frame_of(scalars=SILENT, loss=loss))
    assert said == Diagnosis("dead", "D says the same of all points, G gets no gradient.", "warning")
    flat = diagnose(under(frame_of(scalars=SILENT, loss=loss), 0.5, 1e-8))
    assert flat == Diagnosis("dead", "D says the same everywhere, G gets no gradient.", "warning")


@pytest.mark.parametrize(
    ("scalars", "loss"),
    [
        ({"mean_d_real": 0.502}, "minimax"),
        ({"mean_d_real": 0.501}, "least_squares"),
        ({"mean_d_real": 0.503}, "wasserstein"),
        ({"gradient_g": 1e-5}, "minimax"),
    ],
)
def test_a_d_that_tells_anything_is_not_dead(scalars: dict[str, float], loss: str) -> None:
    assert found(scalars=SILENT | scalars, loss=loss).key != "dead"


def test_what_killed_d_is_named_where_it_can_be_changed() -> None:
    assert found(scalars=SILENT, **FAST).sentence.endswith("Lower D's learning rate of 5, then reset.")
    frozen_d = frame_of(
        scalars=SILENT | NO_STEPS_OF_D,
        **FAST,
        schedule__freeze="discriminator",
    )
    said = diagnose(under(frozen_d, 0.5, 0.0))
    assert said == Diagnosis("dead", "D says the same everywhere, G gets no gradient.", "warning")


def test_a_frozen_g_that_is_not_pushed_gets_no_gradient() -> None:
    frame = frame_of(scalars=SILENT | {"loss_g": np.nan, "gradient_g": np.nan}, schedule__freeze="generator")
    for push, is_dead in ((0.0, True), (1e-3, False)):
        arrows = frozen(np.full((5, 2), push))
        said = diagnose(dataclasses.replace(frame, snapshot=dataclasses.replace(frame.snapshot, push=arrows)))
        assert said is not None
        assert (said.key == "dead") == is_dead


@pytest.mark.parametrize(
    ("is_probability", "span", "values", "slope", "is_flat"),
    [
        (True, 0.5, 0.5, 3.5e-4, True),  # over a diagonal of 2√2 the raw score changes by .99e-3
        (True, 0.5, 0.5, 3.6e-4, False),
        (False, 0.5, 0.5, 1.7e-4, True),
        (False, 0.5, 0.5, 1.8e-4, False),
        (False, 1e-12, 100.0, 3.5e-3, True),
        (False, 1e-12, 100.0, 3.6e-3, False),
        (True, 0.5, np.nan, np.nan, False),
    ],
)
def test_what_is_flat(is_probability: bool, span: float, values: float, slope: float, is_flat: bool) -> None:
    axes = (np.array([-1.0, 1.0]),) * 2
    grid = Field(axes, np.full((2, 2), values), None, is_probability, 0.5, span, np.full((2, 2), slope))
    assert grid.is_flat == is_flat


# ── a setting that changes ────────────────────────────────────────────────────────────────────────────────────────────


def test_no_window_reaches_back_before_the_last_change() -> None:
    frame = frame_of(5000, metrics={"jsd": np.arange(100)}, changed_at=1000)
    assert (recent_start(frame), long_start(frame)) == (4600, 4000)
    fresh = frame_of(5000, metrics={"jsd": np.arange(100)}, changed_at=4801)
    assert (recent_start(fresh), long_start(fresh), measured(fresh, "jsd")) == (-1, -1, None)
    # Readings at 4,850, 4,900, 4,950 and 5,000; after 4,850 there are three.
    assert measured(frame_of(5000, metrics={"jsd": np.arange(100)}, changed_at=4800), "jsd") == 97.5
    assert latest(fresh, "jsd") == 99
    assert latest(frame_of(5000, metrics={"jsd": np.arange(100)}, changed_at=5000), "jsd") is None


def test_hopping_counts_nothing_from_before_a_change() -> None:
    """Six leaders in the first 3,000 iterations, then four in the 600 since a rate was lowered."""
    shares = np.zeros((72, 8))
    shares[np.arange(72), np.where(np.arange(72) < 60, np.arange(72) // 10, np.arange(72) // 3 % 4)] = 0.8
    before = found(iterations=3600, shares=shares)
    assert before.sentence.endswith("different ones in the last 900 iterations.")
    after = found(iterations=3600, shares=shares, changed_at=3000)
    assert after.sentence == (
        "Hopping: at most 1 of 8 modes at a time, but 4 different ones in the last 500 iterations."
    )


def test_an_age_begins_with_the_change() -> None:
    shares = np.zeros((60, 8))
    shares[:, :2] = 0.4
    assert found(iterations=3000, shares=shares).sentence == "Collapsed: 2 of 8 modes for 2,950 iterations."
    since = found(iterations=3000, shares=shares, changed_at=2000)
    assert since.sentence == f"Collapsed: 2 of 8 modes for {3000 - 2000 - EVERY} iterations."


def test_just_after_a_change_only_divergence_is_told() -> None:
    sure: dict[str, Any] = {"mean_d_real": 0.99, "mean_d_fake": 0.01}
    assert diagnose(frame_of(scalars=sure, changed_at=1801)) is None
    assert found(scalars=sure, changed_at=1800).key == "ahead"
    assert found(scalars={"loss_d": np.inf}, changed_at=1801).key == "diverged"


def test_a_gradient_is_compared_with_what_it_was_since_the_change() -> None:
    norm = np.r_[np.full(1000, 10.0), np.full(1000, 1e-3)]
    numbers: dict[str, Any] = {"scalars": {"mean_d_real": 0.99, "mean_d_fake": 0.01, "gradient_g": norm}}
    assert found(**numbers).key == "vanishing_gradient"
    assert found(**numbers, changed_at=1000).key == "ahead"


# ── numbers ───────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ({"scalars": {"mean_d_real": 0.5, "mean_d_fake": 0.5}}, "the JSD is 0.45."),
        ({"metrics": {"jsd_bound": 0.0}}, "the JSD is 0.45, D sees nothing of it."),
        ({"metrics": {}}, "the JSD is 0.45."),
    ],
    ids=["balanced", "behind", "under way"],
)
def test_a_distance_is_the_last_reading_not_a_mean(numbers: dict[str, Any], words: str) -> None:
    climbing = {"jsd": np.r_[np.full(36, 0.6), 0.6, 0.55, 0.5, 0.45]}
    assert words in found(**{**numbers, "metrics": {**numbers.get("metrics", {}), **climbing}}).sentence


def test_w1_is_the_last_reading_too() -> None:
    falling = {"w1": np.linspace(2.0, 0.5, 40)}
    said = found(scalars={"mean_d_real": 1.0, "mean_d_fake": 0.0}, loss="wasserstein", metrics=falling)
    assert said.sentence.endswith("W₁ is 0.50.")


def test_settings_that_make_d_rest_are_those_in_force() -> None:
    config = replaced(RunConfig(), "schedule.freeze", "discriminator")
    frame = frame_of(**BLIND)
    until = dataclasses.replace(frame, snapshot=dataclasses.replace(frame.snapshot, config=config))
    said = diagnose(until)
    assert said is not None
    assert said.sentence.endswith("D is frozen.")
