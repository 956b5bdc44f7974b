"""What every loss promises, for every file in the package."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
import torch
from torch import Tensor

from ganviz import registry
from ganviz.losses import Loss

KINDS = registry.entries("ganviz.losses")

LOG = np.log
#: D's and G's loss at these raw scores, worked by hand. At s = 0, log 2, log 3 the D of the probability losses is
#: 1/2, 2/3, 3/4, so that log D and log(1 − D) are logarithms of small fractions.
REAL, FAKE = np.array([0.0, LOG(3)]), np.array([LOG(2), LOG(3)])
BY_HAND = {
    # −(log 1/2 + log 3/4)/2 − (log 1/3 + log 1/4)/2, and (log 1/3 + log 1/4)/2.
    "minimax": (LOG(8 / 3) / 2 + LOG(12) / 2, -LOG(12) / 2),
    # The same for D; −(log 2/3 + log 3/4)/2.
    "non_saturating": (LOG(8 / 3) / 2 + LOG(12) / 2, LOG(2) / 2),
    # (log 2 + log 3)/2 − (0 + log 3)/2, and −(log 2 + log 3)/2.
    "wasserstein": (LOG(2) / 2, -LOG(6) / 2),
}


@pytest.fixture(params=KINDS.values(), ids=KINDS.keys())
def loss(request: pytest.FixtureRequest) -> Loss:
    return request.param()


@pytest.fixture(autouse=True)
def no_silent_overflow() -> Iterator[None]:
    """A loss may round a tiny number to 0; it may not overflow or lose a number on the way."""
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        yield


def scores(shape: tuple[int, ...], seed: int = 0, scale: float = 3.0) -> tuple[np.ndarray, np.ndarray]:
    """Raw scores of real and of generated points, on both sides of 0."""
    rng = np.random.default_rng(seed)
    return scale * rng.standard_normal(shape), scale * rng.standard_normal(shape)


def given(loss: Loss, real: object) -> object:
    """The real scores as G's loss gets them: only where it pairs them."""
    return real if loss.generator_uses_real else None


def test_a_value_worked_by_hand(loss: Loss) -> None:
    assert loss.key in BY_HAND, "every loss needs one value worked by hand in this file's table"
    of_d, of_g = BY_HAND[loss.key]
    assert loss.discriminator_value(REAL, FAKE) == pytest.approx(of_d, abs=1e-14)
    assert loss.generator_value(given(loss, REAL), FAKE) == pytest.approx(of_g, abs=1e-14)


@pytest.mark.parametrize("scale", [1.0, 30.0])
def test_slopes_are_the_derivatives_of_the_values(loss: Loss, scale: float) -> None:
    real, fake = (torch.tensor(each, requires_grad=True) for each in scores((3, 7), scale=scale))
    by_autograd = torch.autograd.grad(loss.discriminator_value(real, fake).sum(), (real, fake))
    for slope, expected in zip(loss.discriminator_slopes(real.detach(), fake.detach()), by_autograd, strict=True):
        torch.testing.assert_close(slope, expected, rtol=1e-9, atol=1e-15)
    value = loss.generator_value(given(loss, real), fake)
    (expected,) = torch.autograd.grad(value.sum(), fake)
    slope = loss.generator_slopes(given(loss, real.detach()), fake.detach())
    torch.testing.assert_close(slope, expected, rtol=1e-9, atol=1e-15)


def results(loss: Loss, real: object, fake: object) -> list[object]:
    """Everything that a loss computes from scores."""
    return [
        loss.discriminator_value(real, fake),
        *loss.discriminator_slopes(real, fake),
        loss.generator_value(given(loss, real), fake),
        loss.generator_slopes(given(loss, real), fake),
    ]


def test_numpy_and_torch_agree(loss: Loss) -> None:
    real, fake = scores((2, 50), scale=20.0)
    from_torch = results(loss, torch.from_numpy(real), torch.from_numpy(fake))
    for expected, tensor in zip(results(loss, real, fake), from_torch, strict=True):
        assert isinstance(expected, np.ndarray)
        assert isinstance(tensor, Tensor)
        np.testing.assert_allclose(tensor.numpy(), expected, rtol=1e-12, atol=1e-300)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_results_keep_the_precision_of_the_scores(loss: Loss, dtype: torch.dtype) -> None:
    real, fake = (torch.tensor(each, dtype=dtype) for each in scores((2, 5)))
    assert all(isinstance(each, Tensor) and each.dtype == dtype for each in results(loss, real, fake))


def test_leading_dimensions_are_kept_apart(loss: Loss) -> None:
    real, fake = scores((2, 3, 5))
    together = results(loss, real, fake)
    assert [each.shape for each in together if isinstance(each, np.ndarray)] == [
        (2, 3),
        (2, 3, 5),
        (2, 3, 5),
        (2, 3),
        (2, 3, 5),
    ]
    for index in np.ndindex(2, 3):
        for whole, alone in zip(together, results(loss, real[index], fake[index]), strict=True):
            np.testing.assert_allclose(whole[index], alone, rtol=1e-14, atol=0)


@pytest.mark.parametrize("size", [1e4, -1e4])
def test_extreme_scores_stay_finite(loss: Loss, size: float) -> None:
    real, fake = np.full(4, size), np.array([size, -size, 0.0, 1.0])
    for each in results(loss, real, fake):
        assert np.isfinite(each).all()
    for each in results(loss, torch.tensor(real, dtype=torch.float32), torch.tensor(fake, dtype=torch.float32)):
        assert torch.isfinite(each).all()


def test_no_other_d_is_better_than_the_optimal_one(loss: Loss) -> None:
    """Where the densities are p and q, p·ℓ(s real) + q·ℓ(s generated) falls up to the optimum and rises beyond it."""
    p, q = np.array([0.1, 1.0, 2.0, 0.7]), np.array([1.0, 0.9, 0.3, 0.05])
    optimal = loss.optimal(p, q)
    if optimal is None or loss.generator_uses_real:
        pytest.skip("its optimum is no function of the two densities at one point")
    at = LOG(optimal / (1 - optimal)) if loss.is_probability else optimal

    def slope(of_scores: np.ndarray) -> np.ndarray:
        of_real, of_fake = loss.discriminator_slopes(of_scores[:, None], of_scores[:, None])
        return p * of_real[:, 0] + q * of_fake[:, 0]

    assert (slope(at + 1e-6) > 0).all()
    assert (slope(at - 1e-6) < 0).all()


def test_flags_go_together(loss: Loss) -> None:
    """A log-ratio belongs to a probability: σ(log p/q) = p/(p + q)."""
    p, q = np.array([0.2, 1.5]), np.array([0.9, 0.5])
    if loss.score_is_log_ratio:
        assert loss.is_probability
        np.testing.assert_allclose(loss.optimal(p, q), p / (p + q), rtol=1e-14)


# ziamath 0.12 reads its fonts in a way that Python 3.11 and 3.12 call deprecated.
@pytest.mark.filterwarnings("ignore:path is deprecated:DeprecationWarning")
def test_formulas_can_be_typeset(loss: Loss) -> None:
    import ziamath

    for formula in (loss.formula_discriminator, loss.formula_generator):
        width, height = ziamath.Latex(formula, size=20).getsize()
        assert width > 2 * height > 0


def test_help_has_formula_meaning_and_paper(loss: Loss) -> None:
    first, *more = registry.help_text(type(loss)).splitlines()
    assert first.endswith(".")
    assert any(f" {year}" in line for line in more for year in range(2014, 2030)), "the paper, with its year"
    assert loss.label
