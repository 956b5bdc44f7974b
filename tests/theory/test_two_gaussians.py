"""Two Gaussians' divergences against closed forms."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.theory.divergences import DIVERGENCES
from ganviz.theory.normal import Normal
from ganviz.theory.two_gaussians import divergences, over_offsets, slope

PAIRS = [
    (Normal(0.0, 1.0), Normal(1.0, 1.2)),
    (Normal(-2.0, 0.5), Normal(2.0, 0.5)),
    (Normal(0.0, 0.05), Normal(3.0, 3.0)),
    (Normal(4.0, 0.5), Normal(4.0, 0.5)),
    (Normal(0.0, 2.0), Normal(0.5, 0.3)),
]


def kl(p: Normal, q: Normal) -> float:
    """KL(P‖Q) in closed form."""
    squares = p.sigma**2 + (p.mean - q.mean) ** 2
    return float(np.log(q.sigma / p.sigma) + squares / (2 * q.sigma**2) - 0.5)


def hellinger(p: Normal, q: Normal) -> float:
    """∫ (√p − √q)² in closed form."""
    squares = p.sigma**2 + q.sigma**2
    overlap = np.sqrt(2 * p.sigma * q.sigma / squares)
    return float(2 - 2 * overlap * np.exp(-((p.mean - q.mean) ** 2) / (4 * squares)))


def total_variation(p: Normal, q: Normal) -> float:
    """½ ∫ |p − q| of equal widths: 2Φ(|Δ|/2σ) − 1."""
    from statistics import NormalDist

    return 2 * NormalDist().cdf(abs(p.mean - q.mean) / (2 * p.sigma)) - 1


@pytest.mark.parametrize(("p", "q"), PAIRS)
def test_closed_forms(p: Normal, q: Normal) -> None:
    found = divergences(p, q)
    assert found["KL"] == pytest.approx(kl(p, q), abs=1e-10, rel=1e-10)
    assert found["reverse KL"] == pytest.approx(kl(q, p), abs=1e-10, rel=1e-10)
    assert found["Jeffrey"] == pytest.approx(kl(p, q) + kl(q, p), abs=1e-10, rel=1e-10)
    assert found["squared Hellinger"] == pytest.approx(hellinger(p, q), abs=1e-10)
    if p.sigma == q.sigma:
        assert found["total variation"] == pytest.approx(total_variation(p, q), abs=3e-5)
    assert set(found) == set(DIVERGENCES)


def test_far_apart_the_bounded_ones_stand_at_their_bounds() -> None:
    found = divergences(Normal(0.0, 1.0), Normal(60.0, 1.0))
    assert found["Jensen–Shannon"] == pytest.approx(np.log(2), abs=1e-12)
    assert found["total variation"] == pytest.approx(1, abs=1e-12)
    assert found["squared Hellinger"] == pytest.approx(2, abs=1e-12)
    assert found["KL"] == pytest.approx(1800, rel=1e-9)


def test_pearson_is_infinite_where_the_model_is_much_narrower() -> None:
    narrow, wide = Normal(0.0, 1.0), Normal(0.0, 1.42)
    assert divergences(wide, narrow)["Pearson χ²"] == np.inf
    # N(0, 1) against N(0, σ²): ∫ p²/q − 1 = σ²/√(2σ² − 1) − 1.
    assert divergences(narrow, wide)["Pearson χ²"] == pytest.approx(1.42**2 / np.sqrt(2 * 1.42**2 - 1) - 1, rel=1e-12)
    # Equal widths: exp(Δ²/σ²) − 1.
    assert divergences(Normal(0.0, 0.5), Normal(1.0, 0.5))["Pearson χ²"] == pytest.approx(np.e**4 - 1, rel=1e-12)


def test_offsets_move_the_model() -> None:
    p, q = Normal(1.0, 0.5), Normal(9.0, 0.7)
    offsets = np.array([-2.0, 0.0, 0.5])
    curves = over_offsets(p, q, offsets)
    for index, offset in enumerate(offsets):
        alone = divergences(p, Normal(1.0 + offset, 0.7))
        assert {name: curve[index] for name, curve in curves.items()} == alone


def test_the_slope_of_kl_grows_with_distance_and_that_of_the_jsd_vanishes() -> None:
    p = Normal(0.0, 0.5)
    # d/dμ of KL(P‖Q) = (μ − μ_P)/σ².
    for mean in (0.3, 1.0, 4.0):
        assert slope("KL", p, Normal(mean, 0.5)) == pytest.approx(mean / 0.25, rel=1e-6)
    assert slope("Jensen–Shannon", p, Normal(6.0, 0.5)) < 1e-6
    assert slope("Jensen–Shannon", p, Normal(0.5, 0.5)) > 0.3
