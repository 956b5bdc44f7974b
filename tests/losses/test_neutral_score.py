"""The constant in the scores of a loss that leaves it free."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch

from ganviz import registry
from ganviz.losses import Loss
from ganviz.losses.relativistic_pairing import RelativisticPairing

Make = Callable[[object], object]

FREE = {key: kind() for key, kind in registry.entries("ganviz.losses").items() if kind.offset_is_free}
as_arrays_and_tensors = pytest.mark.parametrize("make", [np.array, torch.tensor])


@pytest.fixture(params=FREE.values(), ids=FREE.keys())
def loss(request: pytest.FixtureRequest) -> Loss:
    return request.param


def neutral(loss: Loss, make: Make, real: list[float], fake: list[float]) -> float:
    found = loss.neutral_score(make(real), make(fake))
    assert found.shape == (1,)
    return float(found[0])


@as_arrays_and_tensors
def test_by_hand(make: Make) -> None:
    """Scores 0 and log 6: σ(−c) + σ(log 6 − c) = 1 at the middle, and with three at 0 a quadratic decides."""
    loss = RelativisticPairing()
    assert neutral(loss, make, [np.log(6)], [0.0]) == pytest.approx(np.log(6) / 2, abs=1e-5)
    # With u = e⁻ᶜ: 3u/(1 + u) + 6u/(1 + 6u) = 2, so 12u² − 5u − 2 = 0 and u = 2/3.
    assert neutral(loss, make, [np.log(6), 0.0], [0.0, 0.0]) == pytest.approx(np.log(3 / 2), abs=1e-5)


@as_arrays_and_tensors
@pytest.mark.parametrize("size", [1e-3, 1.0, 1e4])
def test_d_is_a_half_on_average_and_moves_with_the_scores(loss: Loss, make: Make, size: float) -> None:
    rng = np.random.default_rng(0)
    real, fake = size * (rng.normal(size=40) + 1), size * rng.normal(size=40)
    found = neutral(loss, make, real.tolist(), fake.tolist())
    assert np.concatenate((real, fake)).min() < found < np.concatenate((real, fake)).max()
    moved = neutral(loss, make, (real + 500).tolist(), (fake + 500).tolist())
    assert moved == pytest.approx(found + 500, abs=1e-3)
    at_half = np.concatenate([loss.judged(each, found) for each in (real, fake)]).mean()
    assert at_half == pytest.approx(0.5, abs=2e-6)


@as_arrays_and_tensors
def test_scores_that_are_told_apart_without_doubt(loss: Loss, make: Make) -> None:
    assert -9_000 < neutral(loss, make, [1e4, 9e3], [-1e4, -9e3]) < 9_000
    assert neutral(loss, make, [1e4, 1e4], [1e4, 1e4]) == pytest.approx(1e4)
    assert neutral(loss, make, [-5.0], [-5.0]) == pytest.approx(-5.0)


@as_arrays_and_tensors
def test_one_score_far_away_does_not_blur_the_others(make: Make) -> None:
    """With a score at 1e4 that counts as 1, c solves 3 σ(−c) + 1 = 2: σ(−c) = 1/3."""
    found = neutral(RelativisticPairing(), make, [0.0, 1e4], [0.0, 0.0])
    assert found == pytest.approx(np.log(2), abs=1e-4)


@as_arrays_and_tensors
@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_scores_that_are_no_numbers_do_no_harm(loss: Loss, make: Make, bad: float) -> None:
    assert not np.isfinite(neutral(loss, make, [1.0, bad], [0.0, 2.0]))


@as_arrays_and_tensors
def test_members_are_kept_apart(loss: Loss, make: Make) -> None:
    scores = np.random.default_rng(0).normal(size=(2, 3, 4, 20)) * np.array([1.0, 30.0, 1000.0])[:, None, None]
    found = loss.neutral_score(*(make(each.tolist()) for each in scores))
    assert found.shape == (3, 4, 1)
    for index in np.ndindex(3, 4):
        alone = loss.neutral_score(*(make(each[index].tolist()) for each in scores))
        assert float(found[index][0]) == pytest.approx(float(alone[0]), rel=1e-5)


def test_a_loss_whose_constant_is_fixed_has_none() -> None:
    for kind in registry.entries("ganviz.losses").values():
        if not kind.offset_is_free:
            assert kind().neutral_score(np.ones(3), np.ones(3)) == 0
