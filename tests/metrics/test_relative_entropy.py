"""The two relative entropies far from P = Q: they rise to their cap, and noise never raises them."""

from __future__ import annotations

import dataclasses
from itertools import pairwise

import numpy as np
import pytest

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.losses.fgan_kl import FGanKl
from ganviz.losses.fgan_reverse_kl import FGanReverseKl
from ganviz.metrics import Metric, measure
from ganviz.metrics._cells import relative_entropy
from ganviz.targets import Target
from ganviz.targets.bimodal import Bimodal
from ganviz.targets.gaussian import Gaussian
from ganviz.targets.laplace import Laplace
from ganviz.targets.mixture import Mixture
from ganviz.targets.uniform import Uniform
from tests.metrics.conftest import sample_of

Array = np.ndarray
N = 20_000
CAP, REVERSE_CAP = np.log(N), 12 * np.log(10)
#: More than two samples of one distribution read by chance (below .003), and what is read far away varies by.
CHANCE = 0.05
STANDARD = Gaussian(mean=0.0, sigma=1.0)
METRICS: dict[str, Metric] = {key: registry.entry("ganviz.metrics", key)() for key in ("kl", "kl_reverse")}


def read(key: str, target: Target, points: Array, noise: float = 0.0) -> dict[str, float]:
    sample = dataclasses.replace(sample_of(points), noise=noise)
    return dict(METRICS[key].measure(RunConfig(target=target), sample).values)


def normal(mean: float, sigma: float, seed: int = 0) -> Array:
    return mean + sigma * np.random.default_rng(seed).standard_normal((N, 1))


class TestMasses:
    def test_by_hand(self) -> None:
        """Where q is 0 and a hundredth of q from the place that is next, p has .25 + .02; there p is twice q."""
        p, q = np.array([0.5, 0.25, 0.25]), np.array([0.25, 0.75, 0.0])
        found = relative_entropy(p, q, least=0.01)
        assert found.nats == pytest.approx(0.27 * np.log(27) + 0.48 * np.log(2) + 0.25 * np.log(1 / 3))
        assert found.beyond == pytest.approx(0.27)

    def test_of_equal_masses_it_is_nothing(self) -> None:
        masses = np.array([0.5, 0.25, 0.25])
        found = relative_entropy(masses, masses, least=0.01)
        assert found.nats == pytest.approx(0, abs=1e-15)
        assert found.beyond == pytest.approx(0.01)

    def test_what_q_has_outside_excuses_nothing_that_p_has_there(self) -> None:
        """p: .5 in the cell and .5 outside; q: .25 in the cell and .75 outside, elsewhere."""
        found = relative_entropy(np.array([0.5]), np.array([0.25]), least=0.01)
        assert found.nats == pytest.approx(0.52 * np.log(52) + 0.48 * np.log(2))

    def test_of_masses_that_share_nothing_it_is_the_cap(self) -> None:
        apart = np.array([1.0, 0.0]), np.array([0.0, 1.0])
        assert relative_entropy(*apart, least=1e-4) == pytest.approx((np.log(1e4), 1.0))
        assert relative_entropy(np.array([1.0]), np.array([0.0]), least=1e-4) == pytest.approx((np.log(1e4), 1.0))

    @pytest.mark.parametrize("least", [1e-12, 1e-4, 0.05])
    def test_it_is_at_most_the_divergence_and_nothing_that_loses_information_raises_it(self, least: float) -> None:
        rng = np.random.default_rng(0)
        for _ in range(100):
            p, q = rng.dirichlet(np.full(12, 0.3), size=2)
            q[rng.random(12) < 0.2] = 0  # what is lost lies outside
            channel = rng.dirichlet(np.full(9, 0.2), size=12)
            found = relative_entropy(p, q, least).nats
            assert relative_entropy(p @ channel, q @ channel, least).nats <= found + 1e-12
            assert found <= min(-np.log(least), float((p * np.log(p / np.maximum(q, 1e-300))).sum())) + 1e-12


#: Distributions, and by how much G is shifted from step to step; each lies so far from itself shifted by the last that
#: the two share nothing.
SHIFTED = [
    (STANDARD, (0.0, 0.5, 1.0, 2.0, 3.0, 4.0, 6.0, 12.0, 1000.0)),
    (Laplace(), (0.0, 0.3, 1.0, 2.0, 4.0, 8.0, 20.0, 1000.0)),
    (Uniform(), (0.0, 0.2, 0.5, 1.0, 1.5, 3.0, 1000.0)),
    (Bimodal(), (0.0, 0.5, 1.0, 1.5, 8.0, 1000.0)),
    (Mixture(means=(0.0, 1.0), sigmas=(0.4, 1.2), weights=(3.0, 1.0)), (0.0, 0.5, 1.0, 2.0, 4.0, 8.0, 20.0, 1000.0)),
]


@pytest.mark.parametrize(("key", "cap"), [("kl", CAP), ("kl_reverse", REVERSE_CAP)])
@pytest.mark.parametrize(("target", "shifts"), SHIFTED, ids=lambda of: getattr(of, "key", ""))
def test_it_rises_to_its_cap_as_g_moves_away(key: str, cap: float, target: Target, shifts: tuple[float, ...]) -> None:
    readings = [
        read(key, target, shift + target.sample(N, np.random.default_rng(seed)))[key]
        for seed, shift in enumerate(shifts)
    ]
    assert 0 <= readings[0] < CHANCE
    for nearer, farther in pairwise(readings):
        assert farther > nearer or farther > cap - CHANCE
        assert farther > nearer - CHANCE
    assert readings[-1] == pytest.approx(cap, rel=1e-9)


def test_a_generator_that_is_too_narrow_and_out_of_reach_reads_the_cap() -> None:
    """N(m, .3) against N(4, .5) from m = 4 outwards; the divergence itself is 18 and more from m = 2."""
    readings = [read("kl", Gaussian(), normal(mean, 0.3))["kl"] for mean in (4.0, 3.0, 2.0, 1.0, 0.0)]
    assert readings == sorted(readings)
    assert readings[0] == pytest.approx((0.5 / 0.3) ** 2 / 2 - 0.5 - np.log(0.5 / 0.3), rel=0.1)
    assert readings[-1] == pytest.approx(CAP, abs=1e-4)


@pytest.mark.parametrize(("shift", "error"), [(0.5, 0.01), (1.0, 0.02), (2.0, 0.08), (3.0, 0.4)])
def test_shifted_gaussians_read_half_of_the_squared_shift(shift: float, error: float) -> None:
    """Both ways. The error of the first is that of a count of points: those that lie where P is and Q next to not."""
    points = normal(shift, 1.0)
    assert read("kl", STANDARD, points)["kl"] == pytest.approx(shift**2 / 2, abs=error)
    assert read("kl_reverse", STANDARD, points)["kl_reverse"] == pytest.approx(shift**2 / 2, abs=error)


def test_a_shifted_laplace_distribution_has_its_closed_form() -> None:
    """KL = d/b + e^(−d/b) − 1, both ways; at d = 8b P's view, which is as wide, ends at the peak of Q."""
    for ratio in (1.0, 3.0, 8.0):
        points = Laplace(mean=ratio / 2).quantile((np.arange(N) + 0.5) / N)[:, None]
        truth = ratio + np.exp(-ratio) - 1
        assert read("kl_reverse", Laplace(), points)["kl_reverse"] == pytest.approx(truth, rel=0.01)
        if ratio < 8:
            assert read("kl", Laplace(), points)["kl"] == pytest.approx(truth, rel=0.02)


def test_points_far_away_excuse_no_bump_that_is_missing() -> None:
    """The bump costs ½ log(½ n), less ½ log 2 for the other that is twice as high; .9 as high, it costs the more."""
    points = normal(-2.0, 0.5)
    of_a_bump = (np.log(N / 2) - np.log(2)) / 2
    assert read("kl", Bimodal(), points)["kl"] == pytest.approx(of_a_bump, abs=CHANCE)
    points[::10] = 60.0
    assert read("kl", Bimodal(), points)["kl"] == pytest.approx(of_a_bump - np.log(0.9) / 2, abs=CHANCE)
    assert read("kl_reverse", Bimodal(), points)["kl_reverse"] > 0.1 * REVERSE_CAP


def test_uniform_distributions_that_do_not_touch_read_the_cap() -> None:
    points = 2 + np.random.default_rng(0).random((N, 1))
    assert read("kl", Uniform(low=0.0, high=1.0), points)["kl"] == pytest.approx(CAP, rel=1e-9)
    assert read("kl_reverse", Uniform(low=0.0, high=1.0), points)["kl_reverse"] == pytest.approx(REVERSE_CAP, rel=1e-9)


@pytest.mark.parametrize("key", METRICS)
def test_beyond_the_view_the_reverse_goes_on_rising(key: str) -> None:
    """The view of a Gaussian ends at 6σ and that of a Laplace distribution at 8b; both have mass farther out."""
    for target, ends in ((STANDARD, (5.5, 5.9, 6.1, 6.5)), (Laplace(), (3.5, 3.9, 4.1, 4.5, 8.0))):
        readings = [read(key, target, np.full((N, 1), end))[key] for end in ends]
        assert readings == sorted(readings)


#: From next to nothing, over both sides of the bandwidth, to far more than the distributions' width.
NOISES = (0.0, 0.01, 0.049, 0.051, 0.06, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4)


@pytest.mark.parametrize("key", METRICS)
@pytest.mark.parametrize(
    ("target", "points"),
    [
        (STANDARD, normal(2.0, 1.0)),
        (STANDARD, normal(4.0, 0.3)),
        (STANDARD, normal(9.0, 1.0)),
        (Laplace(mean=0.0, scale=2.0), normal(30.0, 0.1)),
        (Bimodal(sigma=1.0), normal(-2.0, 0.5)),
        (Uniform(low=-5.0, high=5.0), normal(0.0, 0.01)),
    ],
    ids=lambda of: getattr(of, "key", ""),
)
def test_noise_on_both_never_raises_it(key: str, target: Target, points: Array) -> None:
    readings = [read(key, target, points, noise) for noise in NOISES]
    seen = [each[f"{key}_seen"] for each in readings]
    assert seen[0] == readings[0][key]
    # The cells become wider with the noise, by which a reading moves a little.
    assert all(later <= sooner * (1 + 2e-4) for sooner, later in pairwise(seen))


class TestWhatAnFGanIsTold:
    """What a reading only bounds from below is no optimum of D's loss."""

    @pytest.mark.parametrize("loss", [FGanKl(), FGanReverseKl()], ids=lambda loss: loss.key)
    def test_of_distributions_that_overlap_it_is_told_the_divergence(self, loss: FGanKl) -> None:
        values = measure(RunConfig(target=STANDARD, loss=loss), sample_of(normal(1.0, 1.0)), whole=False).values
        assert values["estimate_true"] == pytest.approx(0.5, abs=0.02)
        assert values["loss_d_optimal"] == pytest.approx(-0.5, abs=0.02)

    @pytest.mark.parametrize("loss", [FGanKl(), FGanReverseKl()], ids=lambda loss: loss.key)
    def test_of_distributions_that_do_not_it_is_told_nothing(self, loss: FGanKl) -> None:
        values = measure(RunConfig(target=STANDARD, loss=loss), sample_of(normal(30.0, 1.0)), whole=False).values
        assert values["kl"] == pytest.approx(CAP)
        assert values["estimate_true"] is values["loss_d_optimal"] is None
