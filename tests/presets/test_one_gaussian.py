"""What the presets in 1-D promise: where a G that can only be one Gaussian comes to rest, by quadrature."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from scipy.optimize import fsolve, minimize

from ganviz.presets import preset
from ganviz.targets.mixture import Mixture

X = np.linspace(-16.0, 20.0, 9001)
DX = X[1] - X[0]


def gaussian(mean: float, deviation: float) -> np.ndarray:
    return np.exp(-(((X - mean) / deviation) ** 2) / 2) / (deviation * np.sqrt(2 * np.pi)) + 1e-300


P = 0.33 * gaussian(-1.0, 0.2545) + 0.67 * gaussian(2.0, 1.4156)
#: What KL and reverse KL are shown with: two bumps that no Gaussian can have both.
BUMPS = 0.25 * gaussian(-2.0, 0.5) + 0.75 * gaussian(2.0, 0.5)


def jensen_shannon(q: np.ndarray) -> np.ndarray:
    middle = (P + q) / 2
    return P * np.log(P / middle) + q * np.log(q / middle)


#: By preset, what the best Gaussian q makes least: the integral of this.
DIVERGENCES: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "1d-minimax": jensen_shannon,
    "1d-jensen-shannon": jensen_shannon,
    "1d-kl": lambda q: BUMPS * np.log(BUMPS / q),
    "1d-reverse-kl": lambda q: q * np.log(q / BUMPS),
    "1d-pearson": lambda q: (P - q) ** 2 / q,
    "1d-hellinger": lambda q: (np.sqrt(P) - np.sqrt(q)) ** 2,
    "1d-hinge": lambda q: np.abs(P - q) / 2,
    "1d-wgan-lp": lambda q: np.abs(np.cumsum(P - q)) * DX,
}

#: Where the search begins, where that matters: reverse KL has a minimum on each bump.
START = {"1d-reverse-kl": [1.8, 0.6]}


def fake_odds(scores: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(scores))


def pairing_weight(scores: np.ndarray) -> np.ndarray:
    """E over real x of σ(s(x) − s(y)), at each y."""
    some = slice(None, None, 20)
    weights = [np.sum(P[some] * fake_odds(score - scores[some])) * DX * 20 for score in scores[some]]
    return np.interp(X, X[some], weights)


#: By preset, how hard G is pushed up the slope of log p/q where D is at its optimum, as a function of log p/q.
PUSHES: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "1d-non-saturating": fake_odds,
    "1d-least-squares": lambda scores: fake_odds(scores) ** 2 * (1 - fake_odds(scores)),
    "1d-pairing": pairing_weight,
}


def says(key: str, mean: float, deviation: float) -> bool:
    return f"N(μ = {mean:z.2f}, σ = {deviation:.2f})" in preset(key).watch_for


@pytest.mark.parametrize("key", DIVERGENCES)
def test_it_names_the_gaussian_nearest_to_the_data(key: str) -> None:
    def divergence(distribution: np.ndarray) -> float:
        return float(np.sum(DIVERGENCES[key](gaussian(*distribution))) * DX)

    begin = START.get(key, [1.0, 1.8])
    found = minimize(divergence, begin, method="Nelder-Mead", options={"xatol": 1e-5, "fatol": 1e-9})
    assert found.success
    assert says(key, *found.x)


@pytest.mark.parametrize("key", PUSHES)
def test_it_names_the_gaussian_on_which_nothing_pushes(key: str) -> None:
    def push(distribution: np.ndarray) -> list[float]:
        q = gaussian(*distribution)
        scores = np.log(P / q)
        along = q * PUSHES[key](scores) * np.gradient(scores, DX) * DX
        return [float(along.sum()), float((along * (X - distribution[0])).sum())]

    found, _, code, _ = fsolve(push, [1.5, 1.6], full_output=True)
    assert code == 1
    assert says(key, *found)


def test_all_of_them_have_these_two_distributions() -> None:
    for key in (*DIVERGENCES, *PUSHES):
        config = preset(key).config
        assert isinstance(config.target, Mixture)
        bumps = config.target.means, config.target.sigmas, config.target.weights
        if key in ("1d-kl", "1d-reverse-kl"):
            assert bumps == ((-2.0, 2.0), (0.5, 0.5), (0.25, 0.75))
        else:
            assert bumps == ((-1.0, 2.0), (0.2545, 1.4156), (0.33, 0.67))
        assert (config.generator.layers, config.latent.dimension, config.latent.prior) == (0, 1, "normal")
