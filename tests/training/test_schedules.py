"""Instance noise at points worked by hand."""

from __future__ import annotations

import pytest

from ganviz.groups import DECAYS, InstanceNoiseConfig
from ganviz.training.schedules import noise_sigma

#: σ of .8 over 200 iterations: at iteration 0, 50, 100, 200, 400.
BY_HAND = {
    "none": (0.8, 0.8, 0.8, 0.8, 0.8),
    "linear": (0.8, 0.6, 0.4, 0.0, 0.0),
    # .01^¼ = .3162278, .01^½ = .1, then .01 and .0001.
    "exponential": (0.8, 0.25298221, 0.08, 0.008, 0.00008),
    # (1 + cos 45°)/2 = .8535534, (1 + cos 90°)/2 = ½.
    "cosine": (0.8, 0.68284271, 0.4, 0.0, 0.0),
}


@pytest.mark.parametrize("decay", DECAYS)
def test_noise_by_hand(decay: str) -> None:
    noise = InstanceNoiseConfig(sigma=0.8, decay=decay, horizon=200)
    sigmas = [noise_sigma(noise, iteration) for iteration in (0, 50, 100, 200, 400)]
    assert sigmas == pytest.approx(BY_HAND[decay], abs=1e-8)


@pytest.mark.parametrize("decay", DECAYS)
def test_no_noise_stays_none_and_a_long_run_is_no_trouble(decay: str) -> None:
    assert noise_sigma(InstanceNoiseConfig(sigma=0.0, decay=decay), 10) == 0
    late = noise_sigma(InstanceNoiseConfig(sigma=1.0, decay=decay, horizon=1), 10_000_000)
    assert late == (1.0 if decay == "none" else 0.0)
