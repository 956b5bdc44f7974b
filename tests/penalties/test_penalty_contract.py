"""What every gradient penalty promises, for every file in the package."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from ganviz import registry
from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.penalties import WORKED_SLOPES, GradientPenalty, Penalty
from ganviz.penalties.none import NoPenalty
from ganviz.settings import ConfigError
from tests.citation import cites
from tests.latex import UnreadableError, symbols_of, value_of

KINDS = {
    key: kind
    for key, kind in registry.entries("ganviz.penalties", Penalty).items()
    if issubclass(kind, GradientPenalty)
}

#: The weights that the papers use.
PAPERS = {"r1": 1.0, "r2": 1.0, "r1r2": 1.0, "wgan_gp": 10.0, "wgan_lp": 10.0, "dragan": 10.0}
OWN_POINTS = {key: kind for key, kind in KINDS.items() if not (kind.at_real or kind.at_fake)}

with_own_points = pytest.mark.parametrize("penalty", [kind() for kind in OWN_POINTS.values()], ids=OWN_POINTS.keys())


@pytest.fixture(params=KINDS.values(), ids=KINDS.keys())
def penalty(request: pytest.FixtureRequest) -> GradientPenalty:
    return request.param()


def made(key: str) -> GradientPenalty:
    return registry.entry("ganviz.penalties", key)()


def drawn(*shape: int, seed: int = 0, dtype: torch.dtype = torch.float64) -> Tensor:
    return torch.tensor(np.random.default_rng(seed).standard_normal(shape), dtype=dtype)


def uniform(*shape: int, seed: int = 9, dtype: torch.dtype = torch.float64) -> Tensor:
    return torch.tensor(np.random.default_rng(seed).random(shape), dtype=dtype)


@pytest.mark.parametrize("key", [key for key, kind in KINDS.items() if kind.worked is not None])
def test_the_costs_worked_by_hand(key: str) -> None:
    slopes, costs = torch.tensor(WORKED_SLOPES, dtype=torch.float64).T[None], KINDS[key].worked
    expected = torch.tensor([costs], dtype=torch.float64)
    torch.testing.assert_close(made(key).cost(slopes), expected, rtol=1e-14, atol=1e-15)


def test_the_penalties_of_the_papers_are_worked_by_hand() -> None:
    assert [key for key in PAPERS if KINDS[key].worked is None] == []


@pytest.mark.parametrize("key", PAPERS)
def test_the_weight_is_at_first_that_of_the_papers(key: str) -> None:
    assert (made(key).weight, made(key).interval) == (PAPERS[key], 1)


def test_without_a_penalty_nothing_is_paid() -> None:
    assert (NoPenalty().weight, NoPenalty().interval) == (0, 1)


@pytest.mark.parametrize("size", [0.3, 2.0])
def test_the_formula_on_show_is_that_of_the_penalty(penalty: GradientPenalty, size: float) -> None:
    """Of real slopes ∇s(x), generated ones ∇s(y), or those at points of its own: x̂, x̃, or x moved by δ."""
    real, fake, own = (size * drawn(1, 2, 40, seed=seed) for seed in range(3))
    paid = [real] * penalty.at_real + [fake] * penalty.at_fake or [own]
    expected = sum(float(penalty.cost(slopes).mean()) for slopes in paid)
    x, y, at_own = (each[0].numpy() for each in (real, fake, own))
    names = {"x": x, "y": y, "z": y, "delta": at_own - x, **dict.fromkeys(("hat x", "tilde x", "bar x", "u"), at_own)}
    same = dict.fromkeys(("nabla", "s", "f", "D", "G"), lambda slopes: slopes)
    try:
        shown = value_of(penalty.formula, {**names, **symbols_of(penalty)}, same)
    except UnreadableError as problem:
        if penalty.worked is None:
            pytest.fail(f"{problem}: teach tests/latex.py to read it, or work the penalty by hand")
        pytest.skip(str(problem))
    assert shown == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize("scale", [1e-3, 0.5, 1e3])
def test_cost_slopes_are_the_derivatives_of_the_costs(penalty: GradientPenalty, scale: float) -> None:
    gradients = (scale * drawn(3, 2, 40)).requires_grad_()
    (expected,) = torch.autograd.grad(penalty.cost(gradients).sum(), gradients)
    slopes = penalty.cost_slopes(gradients.detach())
    torch.testing.assert_close(slopes, expected, rtol=1e-9, atol=1e-15)
    assert (expected.abs().amax(1) > 0).any() == (penalty.cost(gradients) > 0).any()


def test_no_slope_has_no_direction(penalty: GradientPenalty) -> None:
    """Behind a dead layer D is flat: the cost has a corner there, and its slope must not become not-a-number."""
    for dtype in (torch.float32, torch.float64):
        assert torch.equal(penalty.cost_slopes(torch.zeros(2, 2, 3, dtype=dtype)), torch.zeros(2, 2, 3, dtype=dtype))


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_results_keep_shapes_and_precision(penalty: GradientPenalty, dtype: torch.dtype) -> None:
    gradients = drawn(3, 2, 5, dtype=dtype)
    before = gradients.clone()
    for result, shape in ((penalty.cost(gradients), (3, 5)), (penalty.cost_slopes(gradients), (3, 2, 5))):
        assert result.shape == shape
        assert result.dtype == dtype
    assert torch.equal(gradients, before)


@with_own_points
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_points_keep_shape_and_precision(penalty: GradientPenalty, dtype: torch.dtype) -> None:
    real, fake, draws = (make(3, n, 5, dtype=dtype) for make, n in ((drawn, 2), (drawn, 2), (uniform, 3)))
    copies = [each.clone() for each in (real, fake, draws)]
    points = penalty.points(real, fake, draws)
    assert points.shape == (3, 2, 5)
    assert points.dtype == dtype
    assert all(torch.equal(each, copy) for each, copy in zip((real, fake, draws), copies, strict=True))


@with_own_points
def test_members_are_kept_apart(penalty: GradientPenalty) -> None:
    # Members of very different widths, so that a spread over all of them would show.
    real, fake, draws = drawn(3, 2, 50) * torch.tensor([0.1, 1, 10])[:, None, None], drawn(3, 2, 50), uniform(3, 3, 50)
    together = penalty.points(real, fake, draws)
    for member in range(3):
        one = slice(member, member + 1)
        alone = penalty.points(real[one], fake[one], draws[one])
        torch.testing.assert_close(together[one], alone, rtol=1e-12, atol=0)


@pytest.mark.parametrize("key", ["wgan_gp", "wgan_lp"])
def test_points_between_real_and_generated_by_hand(key: str) -> None:
    """ε is the share of the real point, one for both coordinates: x̂ = εx + (1 − ε)y."""
    real, fake = torch.tensor([[[4.0, 1.0], [0.0, 1.0]]]), torch.tensor([[[0.0, 3.0], [8.0, 5.0]]])
    draws = torch.tensor([[[0.25, 0.5], [0.9, 0.3], [0.1, 0.7]]])
    torch.testing.assert_close(made(key).points(real, fake, draws), torch.tensor([[[1.0, 2.0], [6.0, 3.0]]]))


@pytest.mark.parametrize("key", ["wgan_gp", "wgan_lp"])
def test_points_between_real_and_generated_are_spread_evenly(key: str) -> None:
    """Between x = 2 and y = −1 they are uniform: mean ½, variance 9/12, to 4 standard errors."""
    n = 100_000
    points = made(key).points(torch.full((1, 1, n), 2.0), torch.full((1, 1, n), -1.0), uniform(1, 2, n).float())
    assert -1 <= points.min() < -0.99
    assert 1.99 < points.max() <= 2
    assert points.mean().item() == pytest.approx(0.5, abs=4 * 0.75**0.5 / n**0.5)
    assert points.var().item() == pytest.approx(0.75, abs=4 * (0.75**2 * 0.8 / n) ** 0.5)


def test_points_of_dragan_by_hand() -> None:
    """Over batch and coordinates the numbers 1, 3, 1, 3 have the deviation 1: δ = α·½·1·u."""
    real, draws = torch.tensor([[[1.0, 3.0], [3.0, 1.0]]]), torch.tensor([[[0.5, 1.0], [0.2, 0.0], [0.8, 0.5]]])
    points = made("dragan").points(real, torch.full_like(real, torch.nan), draws)
    torch.testing.assert_close(points, torch.tensor([[[1.05, 3.0], [3.2, 1.25]]]))


def test_points_of_dragan_have_its_moments() -> None:
    """δ/std = α·½·u: mean 1/8; variance ¼·⅓·⅓ − 1/64; covariance of one point's coordinates ¼·⅓·¼ − 1/64."""
    n, spread = 200_000, 3.0
    real = spread * drawn(1, 2, n)
    moved = (made("dragan").points(real, real, uniform(1, 3, n)) - real)[0].T / spread
    assert moved.min() >= 0
    # The deviation of so many points is right to 1 %.
    assert 0.48 < moved.max() < 0.505
    assert moved.mean(0).tolist() == pytest.approx([1 / 8] * 2, rel=0.01)
    covariance = np.cov(moved.T.numpy())
    np.testing.assert_allclose(np.diag(covariance), 1 / 36 - 1 / 64, rtol=0.03)
    assert covariance[0, 1] == pytest.approx(1 / 48 - 1 / 64, rel=0.04)


@pytest.mark.parametrize("assignment", ["penalty.weight=-0.1", "penalty.interval=0", "penalty.interval=1.5"])
def test_settings_out_of_range_are_refused_by_name(penalty: GradientPenalty, assignment: str) -> None:
    config = assigned(RunConfig(), f"penalty={penalty.key}")
    with pytest.raises(ConfigError) as refused:
        assigned(config, assignment)
    assert refused.value.path == assignment.split("=")[0]


# ziamath 0.12 reads its fonts in a way that Python 3.11 and 3.12 call deprecated.
@pytest.mark.filterwarnings("ignore:path is deprecated:DeprecationWarning")
def test_formulas_can_be_typeset(penalty: GradientPenalty) -> None:
    import ziamath

    width, height = ziamath.Latex(penalty.weight_symbol + penalty.formula, size=20).getsize()
    assert width > 2 * height > 0


def test_help_has_formula_meaning_and_paper(penalty: GradientPenalty) -> None:
    first, *more = registry.help_text(type(penalty)).splitlines()
    assert first.endswith(".")
    assert cites(" ".join(more)), "the paper, with its year"
    assert penalty.label
