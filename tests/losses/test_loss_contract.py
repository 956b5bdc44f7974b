"""What every loss promises, for every file in the package."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
import torch
from scipy.optimize import minimize
from torch import Tensor

from ganviz import registry
from ganviz.losses import WORKED_FAKE, WORKED_P, WORKED_Q, WORKED_REAL, Loss
from tests.citation import cites
from tests.latex import UnreadableError, value_of
from tests.losses.optimum import best_scores, ratio_told
from tests.losses.variants import VARIANTS as LOSSES
from tests.losses.variants import shown_value

LOG = np.log


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


@pytest.mark.parametrize("name", [name for name, loss in LOSSES.items() if loss.worked is not None])
def test_the_values_worked_by_hand(name: str) -> None:
    loss = LOSSES[name]
    real, fake = np.array(WORKED_REAL), np.array(WORKED_FAKE)
    assert loss.worked is not None
    assert loss.discriminator_value(real, fake) == pytest.approx(loss.worked.discriminator, abs=1e-14)
    assert loss.generator_value(given(loss, real), fake) == pytest.approx(loss.worked.generator, abs=1e-14)


def test_the_losses_of_the_papers_are_worked_by_hand_under_every_choice() -> None:
    games, distances = {"minimax", "non_saturating", "relativistic_pairing"}, {"wasserstein", "hinge", "least_squares"}
    known = games | distances | {"fgan_kl", "fgan_reverse_kl", "fgan_pearson", "fgan_hellinger", "fgan_jensen_shannon"}
    assert [name for name, loss in LOSSES.items() if loss.key in known and loss.worked is None] == []


def as_shown(loss: Loss, latex: str, real: np.ndarray, fake: np.ndarray) -> float:
    """A formula of the loss, worked out; where tests cannot read it, the loss must be worked by hand at least."""
    try:
        return shown_value(loss, latex, real, fake)
    except UnreadableError as problem:
        if loss.worked is None:
            pytest.fail(f"{problem}: teach tests/latex.py to read it, or work the loss by hand")
        pytest.skip(str(problem))


@pytest.mark.parametrize("seed", [0, 1])
def test_the_formulas_on_show_are_those_of_the_loss(loss: Loss, seed: int) -> None:
    real, fake = scores((9,), seed=seed, scale=2.0)
    of_d, of_g = loss.discriminator_value(real, fake), loss.generator_value(given(loss, real), fake)
    assert as_shown(loss, loss.formula_discriminator, real, fake) == pytest.approx(of_d, rel=1e-9)
    assert as_shown(loss, loss.formula_generator, real, fake) == pytest.approx(of_g, rel=1e-9)


def test_the_divergence_on_show_is_a_line_in_ds_loss(loss: Loss) -> None:
    """Such as "JSD ≥ log 2 − L_D/2", of which the right side is what ``divergence_estimate`` says."""
    name, sign, line = loss.divergence.partition(" ≥ ")
    assert name.strip() == name
    assert sign
    for value in (-1.5, 0.0, 0.75):
        try:
            shown = value_of(line.replace("log", r"\log"), {"L_D": value}, {})
        except UnreadableError as problem:
            pytest.skip(str(problem))
        assert loss.divergence_estimate(np.array(value)) == pytest.approx(shown, abs=1e-14)


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


@pytest.mark.parametrize("scale", [1.0, 30.0])
def test_slope_changes_of_g_are_the_hessian_of_the_value(loss: Loss, scale: float) -> None:
    real, fake = (torch.tensor(each, requires_grad=True) for each in scores((3, 7), scale=scale))
    _, change = (torch.from_numpy(each) for each in scores((3, 7), seed=1))
    (slope,) = torch.autograd.grad(loss.generator_value(given(loss, real), fake).sum(), fake, create_graph=True)
    along, expected = (slope * change).sum(), torch.zeros_like(fake)
    if along.requires_grad:
        (expected,) = torch.autograd.grad(along, fake, allow_unused=True, materialize_grads=True)
    computed = loss.generator_slope_changes(given(loss, real.detach()), fake.detach(), change)
    torch.testing.assert_close(computed, expected, rtol=1e-9, atol=1e-15)


def test_the_label_of_a_point_decides_its_cost(loss: Loss) -> None:
    """Where labels can be smoothed, a slope looks at its own score alone, so that it can be asked for both labels."""
    if not loss.has_labels:
        pytest.skip("its points have no labels of their own")
    (real, fake), (others, _) = scores((2, 9)), scores((2, 9), seed=1)
    of_real, of_fake = loss.discriminator_slopes(real, fake)
    np.testing.assert_array_equal(loss.discriminator_slopes(real, others)[0], of_real)
    np.testing.assert_array_equal(loss.discriminator_slopes(others, fake)[1], of_fake)


@pytest.mark.parametrize("name", [name for name, loss in LOSSES.items() if loss.has_one_price])
def test_one_price_for_both_kinds_gives_the_same_slopes(name: str) -> None:
    """Training asks for both kinds at once where a loss says that it can."""
    loss = LOSSES[name]
    real, fake = scores((3, 7))
    of_real, of_fake = loss.discriminator_slopes(real, fake)
    np.testing.assert_allclose(loss.price_slope(-real) / -7, of_real, rtol=1e-15)
    np.testing.assert_allclose(loss.price_slope(fake) / 7, of_fake, rtol=1e-15)


def test_the_common_losses_have_one_price() -> None:
    """On which the speed of training with them rests."""
    assert {"minimax", "non_saturating", "wasserstein", "hinge"} <= {
        loss.key for loss in LOSSES.values() if loss.has_one_price
    }


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
        loss.generator_slope_changes(given(loss, real), fake, real),
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


def is_exponential(loss: Loss) -> bool:
    """Says whether some result grows by a factor for so much of a score; no power up to the eighth grows as fast."""

    def sizes(score: float) -> np.ndarray:
        found = [
            np.abs(np.ravel(each))
            for sign in (1, -1)
            for each in results(loss, np.full(4, sign * score), np.array([score, -score, 0.0, 1.0]))
        ]
        return np.concatenate(found)

    before, after = sizes(15.0), sizes(20.0)
    return bool((after[after > 1] > np.e**2.5 * before[after > 1]).any())


EXPONENTIAL = {name: loss for name, loss in LOSSES.items() if is_exponential(loss)}


def test_which_losses_are_exponential_is_seen() -> None:
    kinds = {loss.key for loss in EXPONENTIAL.values()}
    assert {"fgan_kl", "fgan_reverse_kl", "fgan_hellinger"} <= kinds
    assert kinds.isdisjoint({"minimax", "hinge", "least_squares", "fgan_pearson", "fgan_jensen_shannon"})


@pytest.mark.parametrize("sign", [1, -1])
def test_extreme_scores_stay_finite(loss: Loss, sign: int) -> None:
    """Up to 1e4; an exponential loss as far as its true value can be written in float32 (e⁸⁰ = 6e34)."""
    size = sign * (80.0 if loss in EXPONENTIAL.values() else 1e4)
    real, fake = np.full(4, size), np.array([size, -size, 0.0, 1.0])
    for each in results(loss, real, fake):
        assert np.isfinite(each).all()
    for each in results(loss, torch.tensor(real, dtype=torch.float32), torch.tensor(fake, dtype=torch.float32)):
        assert torch.isfinite(each).all()


@pytest.mark.parametrize("loss", EXPONENTIAL.values(), ids=EXPONENTIAL.keys())
@pytest.mark.parametrize("make", [np.array, torch.tensor])
def test_an_exponential_loss_overflows_to_infinity(loss: Loss, make: Callable[[list[float]], object]) -> None:
    """What D pays for its worst mistakes is as its formula says, inf where that is: neither clipped nor lost."""
    worst_real, worst_fake, unsure = [-1e4, -1e4], [1e4, 1e4], [0.0, 0.0]
    for real, fake in ((worst_real, unsure), (unsure, worst_fake)):
        expected = as_shown(loss, loss.formula_discriminator, np.array(real), np.array(fake))
        np.testing.assert_allclose(float(loss.discriminator_value(make(real), make(fake))), expected, rtol=1e-6)
    tensors = [torch.tensor(each, requires_grad=True) for each in (worst_real, worst_fake)]
    by_autograd = torch.autograd.grad(loss.discriminator_value(*tensors), tensors)
    slopes = loss.discriminator_slopes(make(worst_real), make(worst_fake))
    assert any(torch.isinf(slope).all() for slope in by_autograd)
    for slope, expected_slope in zip(slopes, by_autograd, strict=True):
        np.testing.assert_allclose(slope.tolist(), expected_slope.tolist(), rtol=1e-6)


def test_the_optimal_d_is_the_best(loss: Loss) -> None:
    """By the slopes of D's loss, wherever p and q stand in a ratio from e⁻⁶ to e⁶."""
    if loss.optimal(np.ones(1), np.ones(1)) is None:
        pytest.skip("its optimum is no function of the two densities at one point")
    log_ratio = np.array([-6.0, -2.0, -0.3, 0.2, 1.0, 3.0, 6.0])
    best = best_scores(loss, log_ratio)
    p, q = 0.7 * np.exp(log_ratio), np.full(7, 0.7)
    np.testing.assert_allclose(loss.judged(best), loss.optimal(p, q), rtol=1e-9)
    np.testing.assert_allclose(loss.best_score(log_ratio), best, rtol=1e-9)
    if (told := loss.log_ratio(best)) is not None:
        np.testing.assert_allclose(told, log_ratio, rtol=0, atol=1e-9)


def test_the_best_d_on_two_places(loss: Loss) -> None:
    """Found by trying scores, from nothing but the value of D's loss over all pairs of a real and a generated point."""
    if (optimal := loss.optimal(np.array(WORKED_P), np.array(WORKED_Q))) is None:
        pytest.skip("its optimum is no function of the two densities at one point")
    # Of the real points every second is in the first place, of the generated ones every fourth, whatever its partner.
    real, fake = np.array([0, 0, 0, 0, 1, 1, 1, 1]), np.array([0, 1, 1, 1, 0, 1, 1, 1])
    assert (np.bincount(real) / 8).tolist() == list(WORKED_P)
    assert (np.bincount(fake) / 8).tolist() == list(WORKED_Q)

    def price(of: np.ndarray) -> float:
        return float(loss.discriminator_value(of[real], of[fake]))

    start, exact = np.array([0.3, -0.2]), {"xatol": 1e-9, "fatol": 1e-15, "maxfev": 4000}
    found = minimize(price, start, method="Nelder-Mead", options=exact)
    assert found.success
    neutral = loss.neutral_score(found.x[real], found.x[fake])
    np.testing.assert_allclose(loss.judged(found.x, neutral), optimal, rtol=0, atol=1e-5)
    estimate = float(loss.divergence_estimate(np.array(found.fun)))
    assert estimate > 0.01, "two distributions that differ"
    if loss.worked is not None:
        assert estimate == pytest.approx(loss.worked.divergence, abs=1e-9)


def test_flags_go_together(loss: Loss) -> None:
    """A log-ratio belongs to a probability, σ(log p/q) = p/(p + q); a raw score may have a scale and may tell one."""
    p, q = np.array([0.2, 1.5]), np.array([0.9, 0.5])
    assert loss.is_probability or not loss.score_is_log_ratio
    if loss.is_probability:
        np.testing.assert_allclose(loss.optimal(p, q), p / (p + q), rtol=1e-14)
        assert loss.score_scale() is None
    elif (scale := loss.score_scale()) is not None:
        middle, reach = scale
        np.testing.assert_allclose(loss.optimal(np.ones(1), np.ones(1)), middle, atol=1e-15)
        np.testing.assert_allclose(
            loss.optimal(np.array([1.0, 0.0]), np.array([0.0, 1.0])), [middle + reach, middle - reach]
        )
    assert not (loss.has_labels and loss.generator_uses_real)


def test_a_probability_is_a_log_ratio_where_every_score_tells_one(loss: Loss) -> None:
    """Then, and only then, D gives a bound on the JSD: Pearson's score, for one, tells no ratio below −2."""
    if loss.is_probability:
        each = np.linspace(-12, 12, 97)
        with np.errstate(invalid="ignore", divide="ignore"):
            told = LOG(ratio_told(loss, each))
        tells_all = np.allclose(loss.log_ratio(each), told, rtol=0, atol=1e-9)
        assert loss.score_is_log_ratio == tells_all


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
    assert cites(" ".join(more)), "the paper, with its year"
    assert loss.label
    assert "L_D" in loss.divergence
    assert "\n" not in loss.divergence
