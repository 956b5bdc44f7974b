"""The optimal D or critic that a snapshot shows beside D, and the densities that it comes from."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
import pytest

from ganviz.losses import Loss
from ganviz.training.trainer import GanTrainer
from tests.covering import Case, pairwise
from tests.losses.optimum import best_scores
from tests.training.probed_runs import (
    LOSSES,
    Array,
    density,
    gaussian_generator,
    line,
    put,
    trained,
)
from tests.training.small_runs import changed, named, small


@pytest.mark.parametrize("loss", ["minimax", "non_saturating"])
@pytest.mark.parametrize("noise", [0.0, 0.4])
def test_the_optimal_d_on_a_line_is_p_over_p_plus_q(loss: str, noise: float) -> None:
    trainer = gaussian_generator(line(f"loss={loss}", f"noise.instance.sigma={noise}"), -0.5, 0.8)
    snapshot = trainer.probe(with_sample=False)
    (x,), densities = snapshot.field.axes, snapshot.densities
    assert snapshot.field.optimal is not None
    assert densities is not None
    # Both distributions have D's noise on them, and go through the kernel that smooths the generated points.
    widening = np.hypot(noise, densities.bandwidth)
    p = density(NormalDist(0.5, np.hypot(1, widening)), x)
    q = density(NormalDist(-0.5, np.hypot(0.8, widening)), x)
    known = p + q > 0.02 * (p + q).max()
    # 4,000 evenly likely points fall short of a normal distribution's tails only, where a cell holds less than one.
    np.testing.assert_allclose(snapshot.field.optimal[known], (p / (p + q))[known], atol=0.006)
    # The kernel, .15 wide here, moves the optimum by h²/2·(log p/q)″ and such: what is drawn is close to D* itself.
    p, q = density(NormalDist(0.5, np.hypot(1, noise)), x), density(NormalDist(-0.5, np.hypot(0.8, noise)), x)
    np.testing.assert_allclose(snapshot.field.optimal[known], (p / (p + q))[known], atol=0.012)


def test_the_optimal_d_in_the_plane_is_p_over_p_plus_q() -> None:
    config = small(
        "target.n_modes=1", "target.radius=1", "target.sigma=0.5", "latent.dimension=2", "generator.layers=0"
    )
    trainer = GanTrainer(config)
    # y = diag(.6, .3) z + (0, .5), so that x and y differ; the target is N((1, 0), .5).
    put(trainer, "generator", [0.6, 0.0, 0.0, 0.3, 0.0, 0.5])
    snapshot = trainer.probe(with_sample=True)
    densities, optimal = snapshot.densities, snapshot.field.optimal
    assert densities is not None
    assert optimal is not None

    def distribution(axes: tuple[Array, ...], centre: tuple[float, float], sigmas: tuple[float, float]) -> Array:
        x, y = (density(NormalDist(*each), axis) for axis, *each in zip(axes, centre, sigmas, strict=True))
        return y[:, None] * x

    h = densities.bandwidth
    centre = config.target.modes().centres[0]
    generated = distribution(densities.axes, (0.0, 0.5), (np.hypot(0.6, h), np.hypot(0.3, h)))
    # A cell of kernel size holds some 20,000·q·4πh² points; their count's deviation, at four of its sizes.
    noise = np.sqrt(generated.max() / (20_000 * 4 * np.pi * h**2))
    np.testing.assert_allclose(densities.generated, generated, atol=4 * noise)
    np.testing.assert_allclose(densities.data, distribution(densities.axes, centre, (0.5, 0.5)), atol=1e-5)
    p = distribution(snapshot.field.axes, centre, (np.hypot(0.5, h), np.hypot(0.5, h)))
    q = distribution(snapshot.field.axes, (0.0, 0.5), (np.hypot(0.6, h), np.hypot(0.3, h)))
    known = p + q > 0.1 * (p + q).max()
    error = np.abs(optimal[known] - p[known] / (p + q)[known])
    assert error.max() < 0.15
    assert error.mean() < 0.03


def test_the_optimal_d_is_unknown_where_neither_distribution_puts_points() -> None:
    trainer = gaussian_generator(line("target.sigma=0.2"), -0.5, 0.2)
    field = trainer.probe(with_sample=False).field
    (x,) = field.axes
    assert field.optimal is not None
    near, far = np.abs(x) < 1, np.abs(x) > 1.4
    assert np.isfinite(field.optimal[near]).all()
    # 4.5 standard deviations from either distribution: of 4,000 points none is there.
    assert far.sum() > 50
    assert np.isnan(field.optimal[far]).all()


def test_the_optimal_d_is_not_drawn_where_neither_distribution_has_mass() -> None:
    """Not beyond what can be seen of either: there it was .9 where both densities were 0."""
    trainer = gaussian_generator(line("target.mean=0", "target.sigma=0.02"), 0.0, 0.02)
    snapshot = trainer.probe(with_sample=False)
    (x,), optimal = snapshot.field.axes, snapshot.field.optimal
    assert optimal is not None
    assert np.isnan(optimal[np.abs(x) > 0.08]).all()
    np.testing.assert_allclose(optimal[np.abs(x) < 0.05], 0.5, atol=0.02)
    densities = snapshot.densities
    assert densities is not None
    mass = densities.generated.sum() * (x[1] - x[0])
    assert np.sqrt((densities.generated * x**2).sum() * (x[1] - x[0]) / mass) == pytest.approx(0.02, rel=0.03)


def optimal(loss: Loss, p: Array, q: Array) -> Array:
    """The optimal D as it is drawn: the probability of being real, or the optimal score by D's slopes."""
    return p / (p + q) if loss.is_probability else best_scores(loss, np.log(p / q))


#: Losses whose D has an optimum at each point.
OPTIMAL = [key for key, loss in LOSSES.items() if loss.optimal(np.ones(1), np.ones(1)) is not None]


LABELS = {"loss": OPTIMAL, "flip": [0.0, 0.1, 0.2], "smoothing": [None, 0.8], "pac": [1, 2, 3]}


def goes_with_labels(case: Case) -> bool:
    """Of two choices: labels can be smoothed where a loss has them; elsewhere whole pairs are flipped, which has tests
    of its own."""
    return LOSSES[case.get("loss", "minimax")].has_labels or not (case.get("smoothing") or case.get("flip"))


@pytest.mark.parametrize("case", pairwise(LABELS, goes_with_labels), ids=named)
def test_the_optimal_d_is_that_under_noisy_labels(case: Case) -> None:
    """By the densities p₁ of what is called real and q₁ of the rest, at the middle of a flip share that fades."""
    loss, flip, pac, alpha = case["loss"], case["flip"], case["pac"], case["smoothing"] or 1.0
    labels = [f"noise.label.flip={2 * flip}", "noise.label.decay=linear", "noise.label.horizon=20"]
    config = line(f"loss={loss}", f"noise.smoothing={case['smoothing']}", f"discriminator.pac={pac}", *labels)
    trainer = gaussian_generator(changed(config, "schedule.freeze=generator"), -0.5, 0.8)
    trainer.iterate(10)
    snapshot = trainer.probe(with_sample=False)
    (x,), densities = snapshot.field.axes, snapshot.densities
    assert snapshot.field.optimal is not None
    assert densities is not None
    p = density(NormalDist(0.5, np.hypot(1, densities.bandwidth)), x)
    q = density(NormalDist(-0.5, np.hypot(0.8, densities.bandwidth)), x)
    known = p + q > 0.02 * (p + q).max()
    # Labels are those of packs, whose densities at (x, …, x) are powers; a probability is that of one point again.
    p, q = p**pac, q**pac
    p, q = (1 - flip) * p + flip * q, (1 - flip) * q + flip * p
    p, q = alpha * p, q + (1 - alpha) * p
    if LOSSES[loss].is_probability:
        p, q = p ** (1 / pac), q ** (1 / pac)
    # Not where the optimal score jumps, as the hinge's does where the densities are equal.
    expected = optimal(LOSSES[loss], p, q)
    known &= np.abs(optimal(LOSSES[loss], 1.04 * p, q) - optimal(LOSSES[loss], p, 1.04 * q)) < 0.5
    np.testing.assert_allclose(snapshot.field.optimal[known], expected[known], atol=0.02)


@pytest.mark.parametrize(("mean", "sign"), [(-60.0, 1), (70.0, -1)])
def test_the_optimal_critic_calls_a_generator_back_that_has_left_the_picture(mean: float, sign: int) -> None:
    trainer = gaussian_generator(line("loss=wasserstein"), mean, 0.3)
    snapshot = trainer.probe(with_sample=False)
    (x,), field = snapshot.field.axes, snapshot.field
    assert not x[0] < mean < x[-1]
    assert field.optimal is not None
    slopes = np.diff(field.optimal) / np.diff(x)
    steepest = np.abs(np.diff(field.values) / np.diff(x)).max()
    between = x[1:] < 2 if sign > 0 else x[:-1] > -1
    np.testing.assert_allclose(slopes[between], sign * steepest, rtol=1e-2)
    # Both curves have one mean under what the picture shows of the two distributions: N(.5, 1).
    p = density(NormalDist(0.5, 1), x)
    assert np.average(field.optimal, weights=p) == pytest.approx(np.average(field.values, weights=p), abs=1e-3)


@pytest.mark.parametrize(("mean", "sign"), [(-1.0, 1), (2.0, -1)])
def test_the_optimal_critic_on_a_line_rises_from_generated_to_real(mean: float, sign: int) -> None:
    trainer = gaussian_generator(line("loss=wasserstein", "target.sigma=0.3"), mean, 0.3)
    snapshot = trainer.probe(with_sample=False)
    (x,), field = snapshot.field.axes, snapshot.field
    assert field.optimal is not None
    slopes = np.diff(field.optimal) / np.diff(x)
    steepest = float(np.abs(np.diff(field.values) / np.diff(x)).max())
    between = (x[:-1] > min(mean, 0.5)) & (x[1:] < max(mean, 0.5))
    assert between.sum() > 50
    np.testing.assert_allclose(slopes[between], sign * steepest, rtol=1e-2)
    # Both curves have one mean under the mixture of the two distributions.
    mixture = density(NormalDist(0.5, 0.3), x) + density(NormalDist(mean, 0.3), x)
    expected = np.average(field.values, weights=mixture)
    assert np.average(field.optimal, weights=mixture) == pytest.approx(expected, abs=2e-3 * steepest)


def test_the_overlay_follows_a_change_of_the_loss_at_once() -> None:
    config = small()
    trainer = trained(config)
    assert trainer.probe(with_sample=True).field.optimal is not None
    trainer.update(changed(config, "loss=wasserstein"))
    assert trainer.probe(with_sample=False).field.optimal is None
    trainer.update(config)
    optimal = trainer.probe(with_sample=False).field.optimal
    assert optimal is not None
    assert 0 <= np.nanmin(optimal) <= np.nanmax(optimal) <= 1
