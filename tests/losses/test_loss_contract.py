"""What every loss promises, for every file in the package."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from itertools import product

import numpy as np
import pytest
import torch
from torch import Tensor

from ganviz import registry
from ganviz.losses import Loss

KINDS = registry.entries("ganviz.losses")

LOG, E = np.log, np.e
SUM_OF_SQUARES = LOG(2) ** 2 + LOG(3) ** 2
#: D's and G's loss at these raw scores, worked by hand. At s = 0, log 2, log 3 the D of the original game is 1/2, 2/3,
#: 3/4, so that log D and log(1 − D) are logarithms of small fractions.
REAL, FAKE = np.array([0.0, LOG(3)]), np.array([LOG(2), LOG(3)])
BY_HAND = {
    # −(log 1/2 + log 3/4)/2 − (log 1/3 + log 1/4)/2, and (log 1/3 + log 1/4)/2.
    "minimax": (LOG(8 / 3) / 2 + LOG(12) / 2, -LOG(12) / 2),
    # The same for D; −(log 2/3 + log 3/4)/2.
    "non_saturating": (LOG(8 / 3) / 2 + LOG(12) / 2, LOG(2) / 2),
    # (log 2 + log 3)/2 − (0 + log 3)/2, and −(log 2 + log 3)/2.
    "wasserstein": (LOG(2) / 2, -LOG(6) / 2),
    # [(0 − b)² + (log 3 − b)²]/4 + [(log 2 − a)² + (log 3 − a)²]/4, and [(log 2 − c)² + (log 3 − c)²]/4.
    "least_squares zero_one": (
        (1 + (LOG(3) - 1) ** 2) / 4 + SUM_OF_SQUARES / 4,
        (LOG(2) - 1) ** 2 / 4 + (LOG(3) - 1) ** 2 / 4,
    ),
    "least_squares plus_minus_one": (
        (1 + (LOG(3) - 1) ** 2) / 4 + ((LOG(2) + 1) ** 2 + (LOG(3) + 1) ** 2) / 4,
        (LOG(2) - 1) ** 2 / 4 + (LOG(3) - 1) ** 2 / 4,
    ),
    "least_squares pearson": (
        (1 + (LOG(3) - 1) ** 2) / 4 + ((LOG(2) + 1) ** 2 + (LOG(3) + 1) ** 2) / 4,
        SUM_OF_SQUARES / 4,
    ),
    # (1 + 0)/2 since log 3 > 1, + (1 + log 2 + 1 + log 3)/2.
    "hinge": (3 / 2 + LOG(6) / 2, -LOG(6) / 2),
    # The pairs differ by −log 2 and 0: (log(1 + 2) + log 2)/2, and (log(1 + ½) + log 2)/2.
    "relativistic_pairing": (LOG(6) / 2, LOG(3) / 2),
    # (2 + 3)/(2e) − (0 + log 3)/2; the paper's −(2 + 3)/(2e); −(log 2 + log 3)/2.
    "fgan_kl paper": (5 / (2 * E) - LOG(3) / 2, -5 / (2 * E)),
    "fgan_kl heuristic": (5 / (2 * E) - LOG(3) / 2, -LOG(6) / 2),
    # (1 + 1/3)/2 + (log 2 + log 3)/2 − 1; 1 − (log 2 + log 3)/2; (1/2 + 1/3)/2.
    "fgan_reverse_kl paper": (LOG(6) / 2 - 1 / 3, 1 - LOG(6) / 2),
    "fgan_reverse_kl heuristic": (LOG(6) / 2 - 1 / 3, 5 / 12),
    # (log² 2 + log² 3)/8 + (log 2 + log 3)/2 − (0 + log 3)/2; minus the first two; −(log 2 + log 3)/2.
    "fgan_pearson paper": (SUM_OF_SQUARES / 8 + LOG(2) / 2, -SUM_OF_SQUARES / 8 - LOG(6) / 2),
    "fgan_pearson heuristic": (SUM_OF_SQUARES / 8 + LOG(2) / 2, -LOG(6) / 2),
    # (1 + 1/3)/2 − 1 + (2 + 3)/2 − 1; 1 − (2 + 3)/2; (1/2 + 1/3)/2 − 1.
    "fgan_hellinger paper": (7 / 6, -3 / 2),
    "fgan_hellinger heuristic": (7 / 6, -7 / 12),
    # The original game's less 2 log 2, plus log 2, and less log 2.
    "fgan_jensen_shannon paper": (LOG(2) / 2, -LOG(3) / 2),
    "fgan_jensen_shannon heuristic": (LOG(2) / 2, -LOG(2) / 2),
}
INF = np.inf
#: Losses that are truly exponential in a score, for which 1e4 is more than any number holds. What D pays for real
#: points at −1e4, then for generated ones at 1e4, with the others at 0; and its slopes at these, for a batch of two.
EXPONENTIAL = {
    "fgan_kl": ((1e4 + 1 / E, INF), (-1 / 2, INF)),
    "fgan_reverse_kl": ((INF, 1e4), (-INF, 1 / 2)),
    "fgan_hellinger": ((INF, INF), (-INF, INF)),
}


def with_every_choice(kind: type[Loss]) -> dict[str, Loss]:
    """The loss under each combination of its own choices, by its key and these."""
    choices = {item.name: item.metadata["setting"].choices for item in fields(kind)}
    assert all(choices.values()), "a loss with a number among its settings needs values to test it at"
    return {
        " ".join((kind.key, *chosen)): kind(**dict(zip(choices, chosen, strict=True)))
        for chosen in product(*choices.values())
    }


LOSSES = {name: loss for kind in KINDS.values() for name, loss in with_every_choice(kind).items()}


@pytest.fixture(params=LOSSES.values(), ids=LOSSES.keys())
def loss(request: pytest.FixtureRequest) -> Loss:
    return request.param


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


@pytest.mark.parametrize("name", LOSSES)
def test_a_value_worked_by_hand(name: str) -> None:
    assert name in BY_HAND, "every loss needs one value worked by hand in this file's table"
    loss, (of_d, of_g) = LOSSES[name], BY_HAND[name]
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


@pytest.mark.parametrize("scale", [1.0, 30.0])
def test_slope_changes_are_the_hessian_of_the_value(loss: Loss, scale: float) -> None:
    real, fake = (torch.tensor(each, requires_grad=True) for each in scores((3, 7), scale=scale))
    changes = tuple(torch.from_numpy(each) for each in scores((3, 7), seed=1))
    slopes = torch.autograd.grad(loss.discriminator_value(real, fake).sum(), (real, fake), create_graph=True)
    along = sum((slope * change).sum() for slope, change in zip(slopes, changes, strict=True))
    if along.requires_grad:
        hessian = torch.autograd.grad(along, (real, fake), allow_unused=True, materialize_grads=True)
    else:  # the slopes are constants
        hessian = (torch.zeros_like(real), torch.zeros_like(fake))
    computed = loss.discriminator_slope_changes(real.detach(), fake.detach(), *changes)
    for change, expected in zip(computed, hessian, strict=True):
        torch.testing.assert_close(change, expected, rtol=1e-9, atol=1e-15)


def test_the_label_of_a_point_decides_its_cost(loss: Loss) -> None:
    """Where labels can be smoothed, a slope looks at its own score alone, so that it can be asked for both labels."""
    if not loss.has_labels:
        pytest.skip("its points have no labels of their own")
    (real, fake), (others, _) = scores((2, 9)), scores((2, 9), seed=1)
    of_real, of_fake = loss.discriminator_slopes(real, fake)
    np.testing.assert_array_equal(loss.discriminator_slopes(real, others)[0], of_real)
    np.testing.assert_array_equal(loss.discriminator_slopes(others, fake)[1], of_fake)


def results(loss: Loss, real: object, fake: object) -> list[object]:
    """All numbers per batch, then all numbers per point, that a loss computes from scores."""
    neutral, told = loss.neutral_score(real, fake), loss.log_ratio(real)
    value = loss.discriminator_value(real, fake)
    per_batch = [value, loss.divergence_estimate(value), loss.generator_value(given(loss, real), fake)]
    per_batch += [neutral[..., 0]] if loss.offset_is_free else []
    per_point = [
        *loss.discriminator_slopes(real, fake),
        *loss.discriminator_slope_changes(real, fake, fake, real),
        loss.generator_slopes(given(loss, real), fake),
        loss.judged(fake, neutral),
    ]
    return per_batch + per_point + ([] if told is None else [told])


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
    shapes = [each.shape for each in together if isinstance(each, np.ndarray)]
    assert len(shapes) == len(together)
    assert set(shapes[:3]) == {(2, 3)}
    assert set(shapes[4:]) == {(2, 3, 5)}
    for index in np.ndindex(2, 3):
        for whole, alone in zip(together, results(loss, real[index], fake[index]), strict=True):
            np.testing.assert_allclose(whole[index], alone, rtol=1e-14, atol=0)


@pytest.mark.parametrize("sign", [1, -1])
def test_extreme_scores_stay_finite(loss: Loss, sign: int) -> None:
    """Up to 1e4; an exponential loss as far as its true value can be written in float32 (e⁸⁰ = 6e34)."""
    size = sign * (80.0 if loss.key in EXPONENTIAL else 1e4)
    real, fake = np.full(4, size), np.array([size, -size, 0.0, 1.0])
    for each in results(loss, real, fake):
        assert np.isfinite(each).all()
    for each in results(loss, torch.tensor(real, dtype=torch.float32), torch.tensor(fake, dtype=torch.float32)):
        assert torch.isfinite(each).all()


@pytest.mark.parametrize("key", EXPONENTIAL)
@pytest.mark.parametrize("make", [np.array, torch.tensor])
def test_an_exponential_loss_overflows_to_infinity(key: str, make: Callable[[list[float]], object]) -> None:
    """What D pays for its worst mistakes is inf, with the sign of the truth: neither clipped nor lost."""
    loss = KINDS[key]()
    real, fake, unsure = make([-1e4, -1e4]), make([1e4, 1e4]), make([0.0, 0.0])
    costs, slopes = EXPONENTIAL[key]
    computed = loss.discriminator_value(real, unsure), loss.discriminator_value(unsure, fake)
    np.testing.assert_allclose([float(each) for each in computed], costs, rtol=1e-6)
    for computed_slopes, slope in zip(loss.discriminator_slopes(real, fake), slopes, strict=True):
        np.testing.assert_allclose(computed_slopes.tolist(), [slope, slope], rtol=1e-6)


def raw_score(loss: Loss, log_ratio: np.ndarray) -> np.ndarray:
    """The raw score that tells this log-ratio, by halving."""
    low, high = np.full(log_ratio.shape, -100.0), np.full(log_ratio.shape, 100.0)
    for _ in range(80):
        middle = (low + high) / 2
        below = loss.log_ratio(middle) < log_ratio
        low, high = np.where(below, middle, low), np.where(below, high, middle)
    return (low + high) / 2


def test_no_other_d_is_better_than_the_optimal_one(loss: Loss) -> None:
    """Where the densities are p and q, p·ℓ(s real) + q·ℓ(s generated) falls up to the optimum and rises beyond it."""
    p, q = np.array([0.1, 1.0, 2.0, 0.7]), np.array([1.0, 0.9, 0.3, 0.05])
    optimal = loss.optimal(p, q)
    if optimal is None or loss.generator_uses_real:
        pytest.skip("its optimum is no function of the two densities at one point")
    at = raw_score(loss, LOG(optimal / (1 - optimal))) if loss.is_probability else optimal

    def slope(of_scores: np.ndarray) -> np.ndarray:
        of_real, of_fake = loss.discriminator_slopes(of_scores[:, None], of_scores[:, None])
        return p * of_real[:, 0] + q * of_fake[:, 0]

    assert (slope(at + 1e-6) > 0).all()
    assert (slope(at - 1e-6) < 0).all()


def test_flags_go_together(loss: Loss) -> None:
    """A log-ratio belongs to a probability, σ(log p/q) = p/(p + q); a raw score may have a scale and may tell one."""
    p, q = np.array([0.2, 1.5]), np.array([0.9, 0.5])
    assert loss.is_probability or not loss.score_is_log_ratio
    if loss.is_probability:
        np.testing.assert_allclose(loss.optimal(p, q), p / (p + q), rtol=1e-14)
        np.testing.assert_allclose(loss.judged(raw_score(loss, LOG(p / q))), p / (p + q), rtol=1e-12)
        assert loss.score_scale() is None
    elif (scale := loss.score_scale()) is not None:
        middle, reach = scale
        np.testing.assert_allclose(loss.optimal(np.ones(1), np.ones(1)), middle, atol=1e-15)
        np.testing.assert_allclose(
            loss.optimal(np.array([1.0, 0.0]), np.array([0.0, 1.0])), [middle + reach, middle - reach]
        )
        if loss.log_ratio(p) is not None:
            np.testing.assert_allclose(loss.log_ratio(loss.optimal(p, q)), LOG(p / q), rtol=1e-12)
    assert not (loss.has_labels and loss.generator_uses_real)


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
    assert "L_D" in loss.divergence
    assert "\n" not in loss.divergence
