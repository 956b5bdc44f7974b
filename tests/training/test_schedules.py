"""Schedules at points worked by hand, and the tables that they are looked up in."""

from __future__ import annotations

import pytest
import torch

from ganviz.groups import DECAYS, InstanceNoiseConfig, LabelNoiseConfig, remaining_share
from ganviz.training.schedules import ScheduleTable, flipped_share, noise_sigma
from tests.training.small_runs import small

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


@pytest.mark.parametrize("decay", DECAYS)
def test_flips_decay_as_noise_does(decay: str) -> None:
    label = LabelNoiseConfig(flip=0.4, decay=decay, horizon=200)
    shares = [flipped_share(label, iteration) for iteration in (0, 50, 100, 200, 400)]
    assert shares == pytest.approx([sigma / 2 for sigma in BY_HAND[decay]], abs=1e-8)


def test_a_table_has_what_the_formulas_say_and_goes_on_with_the_next() -> None:
    """Member by member; rates have a share where any decays."""
    settings = "noise.instance.decay=cosine", "noise.instance.horizon=90", "generator.optimiser.decay=linear"
    configs = [small(f"noise.instance.sigma={sigma}", "noise.label.flip=0.2", *settings) for sigma in (0.5, 1.0)]
    table = ScheduleTable(torch.zeros(2, 1, dtype=torch.float64))
    table.tabulate(configs, 0)
    for iteration in range(100):
        noise = [noise_sigma(config.noise.instance, iteration) for config in configs]
        assert table.sigma().flatten().tolist() == pytest.approx(noise)
        assert table.flipped().flatten().tolist() == pytest.approx([0.2, 0.2])
        of_g, of_d = table.rate_share("generator"), table.rate_share("discriminator")
        assert of_g is not None
        assert of_d is not None
        horizon = configs[0].generator.optimiser.horizon
        assert of_g.flatten().tolist() == pytest.approx([remaining_share("linear", iteration, horizon)] * 2)
        assert of_d.flatten().tolist() == [1, 1]
        if table.end_iteration():
            table.tabulate(configs, iteration + 1)
    table.tabulate([small(), small()], 3)
    assert table.rate_share("generator") is None


def test_noise_that_ends_is_drawn_until_its_table_ends() -> None:
    """Tables begin at every 64th iteration: what is drawn does not depend on where a run was restored."""
    ends_at_70 = "noise.{0}.decay=linear", "noise.{0}.horizon=70"
    noisy = small("noise.instance.sigma=1", *(each.format("instance") for each in ends_at_70))
    flipping = small("noise.label.flip=0.5", *(each.format("label") for each in ends_at_70))
    table = ScheduleTable(torch.zeros(2, 1))
    for iteration, expected in ((0, True), (100, True), (127, True), (128, False)):
        table.tabulate([noisy, flipping], iteration)
        assert (table.noisy, table.flipping) == ([expected, False], [False, expected])
