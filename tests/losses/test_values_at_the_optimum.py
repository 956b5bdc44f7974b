"""D's losses at D's optimum where the distance is known, and the slopes that tell the GAN losses apart."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
import pytest

from ganviz.losses import Loss
from tests.losses.optimum import best_scores
from tests.losses.variants import KINDS, VARIANTS

Array = np.ndarray

P, Q = NormalDist(0.0, 1.0), NormalDist(1.0, 1.2)
X = np.linspace(-12, 13, 50_001)

LOG = np.log


def density(distribution: NormalDist, x: Array) -> Array:
    return np.exp(-((x - distribution.mean) ** 2) / (2 * distribution.variance)) / np.sqrt(
        2 * np.pi * distribution.variance
    )


p, q = density(P, X), density(Q, X)


def integral(values: Array) -> float:
    return float(np.trapezoid(values, X))


def kullback_leibler(first: NormalDist, second: NormalDist) -> float:
    """KL(first‖second) of two normal distributions, in closed form."""
    squares = first.variance + (first.mean - second.mean) ** 2
    return LOG(second.stdev / first.stdev) + squares / (2 * second.variance) - 0.5


def pearson(first: NormalDist, second: NormalDist) -> float:
    """∫ (p − q)²/q of two normal distributions, in closed form."""
    width = 2 * second.variance - first.variance
    shift = (first.mean - second.mean) ** 2
    return second.variance / (first.stdev * np.sqrt(width)) * np.exp(shift / width) - 1


def squared_hellinger(first: NormalDist, second: NormalDist) -> float:
    """∫ (√p − √q)² of two normal distributions, in closed form."""
    squares = first.variance + second.variance
    overlap = np.sqrt(2 * first.stdev * second.stdev / squares)
    return 2 - 2 * overlap * np.exp(-((first.mean - second.mean) ** 2) / (4 * squares))


def jensen_shannon(first: Array, second: Array) -> Array:
    """½ a log(2a/(a + b)) + ½ b log(2b/(a + b)), to be integrated."""
    middle = (first + second) / 2
    return (first * LOG(first / middle) + second * LOG(second / middle)) / 2


JSD = integral(jensen_shannon(p, q))
#: ∫ (p − q)²/(p + q).
TRIANGULAR = integral((p - q) ** 2 / (p + q))
TOTAL_VARIATION = integral(np.abs(p - q)) / 2

#: By the name under which losses tell it.
DIVERGENCES = {
    "JSD": JSD,
    "2 JSD": 2 * JSD,
    "triangular discrimination": TRIANGULAR,
    "total variation": TOTAL_VARIATION,
    "KL(P‖Q)": kullback_leibler(P, Q),
    "KL(Q‖P)": kullback_leibler(Q, P),
    "χ²(P‖Q)": pearson(P, Q),
    "squared Hellinger distance": squared_hellinger(P, Q),
}


def named(loss: Loss) -> str:
    return loss.divergence.partition(" ≥ ")[0]


def made(key: str) -> Loss:
    return KINDS[key]()


def loss_of_d(loss: Loss, scores: Array) -> float:
    """The expectation of L_D with D's scores on the grid: ∫ p R(s) + ∫ q F(s), the halves told apart by L_D(s, 0)."""
    each, none = scores[:, None], np.zeros((len(scores), 1))
    of_real = loss.discriminator_value(each, none)
    of_fake = loss.discriminator_value(none, each) - loss.discriminator_value(none, none)
    return integral(p * of_real + q * of_fake)


#: Those whose D has a best score at each point, by name; of several with the same D one.
POINTWISE = {
    name: loss
    for name, loss in {(loss.key, loss.formula_discriminator): (name, loss) for name, loss in VARIANTS.items()}.values()
    if loss.optimal(np.ones(1), np.ones(1)) is not None and not loss.generator_uses_real
}


def test_the_divergences_are_told_apart() -> None:
    """Each is told by some loss, none is near 0 or near its largest value, and no two are alike, so that a missing term
    or factor shows."""
    assert {named(loss) for loss in POINTWISE.values()} >= set(DIVERGENCES)
    divergences = sorted(DIVERGENCES.values())
    assert divergences[0] > 0.09
    assert min(np.diff(divergences)) > 1e-3


@pytest.mark.parametrize("loss", POINTWISE.values(), ids=POINTWISE.keys())
def test_the_best_d_reads_the_divergence_and_another_d_less(loss: Loss) -> None:
    """With that its least loss is in closed form too, since the estimate is a line in the loss (see the contract)."""
    best = best_scores(loss, LOG(p / q))
    most, *others = (
        loss.divergence_estimate(loss_of_d(loss, scores)) for scores in (best, best + 0.1, best - 0.1, 0.8 * best)
    )
    assert most == pytest.approx(DIVERGENCES.get(named(loss), most), abs=1e-4)
    assert max(others) < most - 1e-3


class TestRelativisticPairing:
    """Its D sees pairs, so that its divergence is between the distributions of pairs."""

    x = np.linspace(-8, 9, 601)
    loss = made("relativistic_pairing")

    def loss_of_d(self, scores: Array) -> float:
        """The expectation of L_D over independent pairs of a real and a generated point."""
        each = np.broadcast_to(scores, (scores.size, scores.size))
        cost = self.loss.discriminator_value(each.T[..., None], each[..., None])
        return self.over_pairs(density(P, self.x)[:, None] * density(Q, self.x) * cost)

    def over_pairs(self, values: Array) -> float:
        return float(np.trapezoid(np.trapezoid(values, self.x), self.x))

    def test_the_loss_at_the_optimal_score_is_the_divergence_of_the_pairs(self) -> None:
        """min over D of L_D = log 2 − JSD(P⊗Q, Q⊗P), for log p/q and any constant added to it."""
        pairs = density(P, self.x)[:, None] * density(Q, self.x)
        divergence = self.over_pairs(jensen_shannon(pairs, pairs.T))
        assert 0.1 < divergence < 0.4
        best = LOG(density(P, self.x) / density(Q, self.x))
        for constant in (0.0, 3.0):
            least = self.loss_of_d(best + constant)
            assert least == pytest.approx(LOG(2) - divergence, abs=1e-4)
            assert self.loss.divergence_estimate(least) == pytest.approx(divergence, abs=1e-4)
        for other in (0.8 * best, 1.2 * best, best + 0.1 * self.x):
            assert self.loss.divergence_estimate(self.loss_of_d(other)) < divergence - 1e-4

    @pytest.mark.parametrize("constant", [0.0, -7.5, 1e4])
    def test_its_neutral_score_is_the_constant(self, constant: float) -> None:
        """On scores log p/q + c of points of both distributions, since p/(p + q) is ½ on average under the mixture."""
        real, fake = (log_ratio(evenly_likely(distribution)) + constant for distribution in (P, Q))
        assert self.loss.neutral_score(real, fake) == pytest.approx(constant, abs=2e-4)
        d = self.loss.judged(real, self.loss.neutral_score(real, fake))
        x = evenly_likely(P)
        np.testing.assert_allclose(d, density(P, x) / (density(P, x) + density(Q, x)), rtol=0, atol=1e-4)


def log_ratio(x: Array) -> Array:
    return LOG(density(P, x) / density(Q, x))


def evenly_likely(distribution: NormalDist, n: int = 20_000) -> Array:
    """Points whose plain mean is the expectation under the distribution: the middles of n equal shares."""
    return np.array([distribution.inv_cdf((i + 0.5) / n) for i in range(n)])


def test_the_wasserstein_value_at_the_potential_is_the_distance() -> None:
    """For shifted distributions f(x) = −x is an optimal critic and W₁ the shift (Arjovsky et al. 2017, equation 2)."""
    x, y = evenly_likely(NormalDist(-0.5, 0.7)), evenly_likely(NormalDist(1.75, 0.7))
    loss = made("wasserstein")
    assert loss.discriminator_value(-x, -y) == pytest.approx(-2.25, abs=1e-9)
    # A critic three times as steep reads its slope times the distance.
    assert loss.divergence_estimate(loss.discriminator_value(-3 * x, -3 * y)) == pytest.approx(3 * 2.25, abs=1e-9)


def test_slopes_of_the_generator_tell_saturation() -> None:
    """Minimax: −D, gone where D is sure that it is wrong; non-saturating: −(1 − D)."""
    d = np.array([1e-6, 0.1, 0.5, 0.9, 1 - 1e-6])
    fake = LOG(d / (1 - d))
    np.testing.assert_allclose(made("minimax").generator_slopes(None, fake), -d / 5, rtol=1e-9)
    np.testing.assert_allclose(made("non_saturating").generator_slopes(None, fake), -(1 - d) / 5, rtol=1e-9)


def test_the_f_gan_of_the_original_game_is_that_game() -> None:
    """Jensen–Shannon's slopes are the minimax ones, with the heuristic the non-saturating ones (section 3.2)."""
    kind = KINDS["fgan_jensen_shannon"]
    real, fake = np.random.default_rng(0).normal(size=(2, 9)) * 3
    for choice, key in (("paper", "minimax"), ("heuristic", "non_saturating")):
        loss = kind(generator_loss=choice)
        np.testing.assert_allclose(loss.discriminator_slopes(real, fake), made(key).discriminator_slopes(real, fake))
        np.testing.assert_allclose(loss.generator_slopes(None, fake), made(key).generator_slopes(None, fake))
