"""One Gaussian fitted to the lecture's mixture, against the reference numbers."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.theory.one_gaussian import LECTURE, Mixture, fit, fits

#: Divergence, μ*, σ*, its value there (Jensen–Shannon without the ½), as the design page gives them.
REFERENCE = (
    ("KL", 1.0100, 1.8314, 0.2834, 1),
    ("reverse KL", 1.5785, 1.6321, 0.2483, 1),
    ("Jensen–Shannon", 1.3074, 1.7547, 0.1282, 2),
    ("Jeffrey", 1.3218, 1.7038, 0.5713, 1),
    ("Pearson χ²", 0.5728, 1.9280, 0.6472, 1),
)


@pytest.mark.parametrize(("name", "mean", "sigma", "value", "times"), REFERENCE)
def test_the_lectures_optima(name: str, mean: float, sigma: float, value: float, times: int) -> None:
    found = fit(name)
    assert found.mean == pytest.approx(mean, abs=5e-4)
    assert found.sigma == pytest.approx(sigma, abs=5e-4)
    assert times * found.value == pytest.approx(value, abs=5e-4)


def test_kl_takes_the_moments_of_the_distribution() -> None:
    mean, sigma = LECTURE.moments()
    found = fit("KL")
    assert (found.mean, found.sigma) == (pytest.approx(mean, abs=1e-6), pytest.approx(sigma, abs=1e-6))


def test_a_gaussian_is_fitted_exactly() -> None:
    for found in fits(Mixture((1.0,), (3.0,), (0.4,))):
        assert found.mean == pytest.approx(3, abs=1e-4)
        assert found.sigma == pytest.approx(0.4, abs=1e-4)
        assert found.value == pytest.approx(0, abs=1e-6)


def test_the_density_of_the_mixture_has_mass_1() -> None:
    x = np.linspace(-20, 25, 4001)
    assert np.trapezoid(np.exp(LECTURE.log_density(x)), x) == pytest.approx(1, abs=1e-12)
    assert LECTURE.moments() == (pytest.approx(0.33 * -1 + 0.67 * 2), pytest.approx(1.8314, abs=5e-5))
