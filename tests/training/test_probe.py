"""What a snapshot shows is what the networks say."""

from __future__ import annotations

from collections.abc import Callable
from statistics import NormalDist

import numpy as np
import pytest
import torch
from scipy.optimize import brentq

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.losses import Loss
from ganviz.snapshot import Snapshot, read_only
from ganviz.streams import REFERENCE, stream
from ganviz.training.draws import latents
from ganviz.training.network_reader import NetworkReader
from ganviz.training.trainer import GanTrainer
from tests.networks.plain_mlp import ACTIVATE, layers_of, plain_forward
from tests.training.small_runs import assert_same_weights, changed, small, weights

Array = np.ndarray
LOSSES = {key: kind() for key, kind in registry.entries("ganviz.losses").items()}
TARGETS = registry.entries("ganviz.targets")


def line(*assignments: str) -> RunConfig:
    """N(0.5, 1) on the line, from one latent number."""
    return small("target=gaussian", "target.mean=0.5", "target.sigma=1", "latent.dimension=1", *assignments)


def trained(config: RunConfig, iterations: int = 5) -> GanTrainer:
    trainer = GanTrainer(config)
    trainer.iterate(iterations)
    return trainer


def put(trainer: GanTrainer, player: str, values: list[float] | float) -> None:
    """Sets the weights of a player of the first member."""
    parameters = getattr(trainer, player).network.parameters
    with torch.inference_mode():
        parameters[0] = torch.as_tensor(values, dtype=parameters.dtype)


def by_hand(trainer: GanTrainer, player: str, points: Array, member: int = 0, name: str | None = None) -> Array:
    """The output of a player for ``(n, in)``, by a plain network in float64; ``name`` says whose weights."""
    network = getattr(trainer, player).network
    layers = layers_of(weights(trainer)[name or player][member], network.sizes)
    return plain_forward(layers, network.activation, torch.from_numpy(points.astype(np.float64))).detach().numpy()


def judge_of(trainer: GanTrainer, member: int = 0) -> Callable[..., torch.Tensor]:
    """D by a plain network in float64: the scores of ``(n, feature)`` points of one source, ``(n / pac,)``.

    The points tell D their deviation, unless it is ``told`` another one.
    """
    network, sees = trainer.discriminator.network, trainer.configs[member].discriminator
    layers = layers_of(network.parameters[member].numpy(), network.sizes)

    def score(points: torch.Tensor, told: torch.Tensor | None = None) -> torch.Tensor:
        packs = points.reshape(len(points) // sees.pac, -1)
        if sees.batch_deviation:
            told = deviation(packs) if told is None else told
            packs = torch.cat([packs, told.expand(len(packs), 1)], dim=1)
        return plain_forward(layers, sees.activation, packs, sees.normalisation)[:, 0]

    return score


def deviation(packs: torch.Tensor) -> torch.Tensor:
    return (packs.var(0, correction=0) + 1e-8).sqrt().mean()


def double(points: Array, n: int | None = None) -> torch.Tensor:
    return torch.from_numpy(points[:n].astype(np.float64))


def density(distribution: NormalDist, x: Array) -> Array:
    return np.exp(-((x - distribution.mean) ** 2) / (2 * distribution.variance)) / np.sqrt(
        2 * np.pi * distribution.variance
    )


# ── every target and loss ─────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("target", "loss"),
    [(target, LOSSES["non_saturating"]) for target in TARGETS]
    + [(target, loss) for target in ("gaussian", "ring") for key, loss in LOSSES.items() if key != "non_saturating"],
)
def test_nobody_can_change_a_snapshot(target: str, loss: Loss) -> None:
    trainer = trained(small(f"target={target}", loss=loss), 2)
    feature = trainer.configs[0].target.dimension
    for with_sample in (True, False):
        snapshot = trainer.probe(with_sample=with_sample)
        assert read_only(snapshot)
        assert (snapshot.sample is not None) == with_sample
        assert snapshot.iteration == 2
        assert snapshot.config == trainer.configs[0]
        assert snapshot.data.shape == snapshot.generated.shape == (1000, feature)
        assert snapshot.push.shape == (200, feature)
        assert len(snapshot.field.axes) == feature
        shape = tuple(len(axis) for axis in reversed(snapshot.field.axes))
        assert snapshot.field.values.shape == shape
        assert snapshot.field.optimal is None or snapshot.field.optimal.shape == shape
        assert snapshot.densities is not None
        assert snapshot.densities.generated.shape == tuple(len(axis) for axis in reversed(snapshot.densities.axes))
        for array in (snapshot.data, snapshot.generated, snapshot.push, snapshot.field.values):
            assert array.dtype == np.float32
            assert np.isfinite(array).all()


# ── points ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_shown_points_are_the_same_latents_moving() -> None:
    trainer = GanTrainer([small(), small("seed=1")])
    before = trainer.probe(member=1)
    trainer.iterate(10)
    after = trainer.probe(member=1)
    assert after.member == 1
    np.testing.assert_array_equal(after.latent, before.latent)
    np.testing.assert_array_equal(after.data, before.data)
    assert (after.generated != before.generated).any()
    np.testing.assert_allclose(after.generated, by_hand(trainer, "generator", after.latent, member=1), atol=1e-6)
    assert not np.array_equal(trainer.probe(member=0).latent, after.latent)


def test_shown_data_come_from_the_training_set() -> None:
    trainer = GanTrainer(small("target.training_points=7"))
    (training_set,) = trainer.training_sets
    assert training_set is not None
    shown = np.unique(trainer.probe().data, axis=0)
    np.testing.assert_array_equal(shown, np.unique(training_set.astype(np.float32), axis=0))


def test_the_averaged_or_the_trained_generator_is_shown() -> None:
    config = small("average.decay=0.95")
    trainer = trained(config, 30)
    averaged = trainer.probe()
    trainer.update(changed(config, "average.shown=trained"))
    as_trained = trainer.probe()
    for snapshot, name in ((averaged, "average"), (as_trained, "generator")):
        expected = by_hand(trainer, "generator", snapshot.latent, name=name)
        np.testing.assert_allclose(snapshot.generated, expected, atol=1e-6)
        assert snapshot.manifold is None
        assert snapshot.sample is not None
    assert np.abs(averaged.generated - as_trained.generated).max() > 0.01
    assert np.abs(averaged.sample.generated - as_trained.sample.generated).max() > 0.01


@pytest.mark.parametrize("loss", LOSSES.values(), ids=LOSSES.keys())
@pytest.mark.parametrize(
    "stabilisers",
    [
        [],
        ["discriminator.pac=3"],
        ["discriminator.batch_deviation=on"],
        ["discriminator.pac=2", "discriminator.batch_deviation=on", "discriminator.normalisation=layer"],
        ["discriminator.spectral_norm=on"],
    ],
    ids=" ".join,
)
def test_push_is_minus_the_gradient_of_the_generators_loss_per_point(loss: Loss, stabilisers: list[str]) -> None:
    trainer = trained(small(*stabilisers, loss=loss), 30)
    snapshot, pac = trainer.probe(), trainer.configs[0].discriminator.pac
    n = 200 // pac * pac
    score = judge_of(trainer)
    points = double(snapshot.generated, n).requires_grad_()
    real = score(double(snapshot.data, n)) if loss.generator_uses_real else None
    # The loss is a mean over D's inputs; times their number it is that of one of them.
    (gradient,) = torch.autograd.grad(n // pac * loss.generator_value(real, score(points)), points)
    assert gradient.abs().max() > 0.01
    np.testing.assert_allclose(snapshot.push, -gradient.numpy(), rtol=1e-5, atol=1e-7)


@pytest.mark.parametrize("pac", [1, 2, 3, 4])
def test_a_push_is_as_long_with_packing_as_without(pac: int) -> None:
    """D's score of a pack is the sum of f(x) = 3x over its points, as the optimal one's is a sum of log-ratios."""
    trainer = GanTrainer(line("loss=wasserstein", f"discriminator.pac={pac}", "discriminator.layers=0"))
    put(trainer, "discriminator", [3.0] * pac + [0.5])
    assert trainer.probe().push == pytest.approx(3.0)


def test_push_leads_uphill_in_the_score() -> None:
    trainer = trained(small(), 30)
    snapshot = trainer.probe()
    at = snapshot.generated[:200]
    step = 1e-3 * snapshot.push / np.maximum(np.linalg.norm(snapshot.push, axis=1, keepdims=True), 1e-12)
    rise = by_hand(trainer, "discriminator", at + step) - by_hand(trainer, "discriminator", at)
    assert (rise > 0).mean() > 0.95


# ── batch norm in G ───────────────────────────────────────────────────────────────────────────────────────────────────


def image_by_the_reference(trainer: GanTrainer, latent: Array, name: str) -> Array:
    """G by hand: each hidden layer is normalised by mean and deviation of the reference batch on its way through."""
    config, sizes = trainer.configs[0], trainer.generator.network.sizes
    reference = latents(config, (2048, sizes[0]), stream(config.seed, REFERENCE), np.float32)
    *hidden_layers, (last, offset) = layers_of(weights(trainer)[name][0], sizes)
    batch, points = (torch.from_numpy(array.astype(np.float64)) for array in (reference, latent))
    for weight, bias in hidden_layers:
        batch, points = batch @ weight + bias, points @ weight + bias
        mean, scale = batch.mean(0), (batch.var(0, correction=0) + 1e-5).sqrt()
        batch, points = (ACTIVATE["relu"]((hidden - mean) / scale) for hidden in (batch, points))
    return (points @ last + offset).detach().numpy()


def test_a_batch_normed_generator_is_shown_by_the_statistics_of_a_fixed_batch() -> None:
    """An averaged one by its own: the batch is sent through the weights that are shown."""
    config = small("generator.normalisation=batch", "average.decay=0.9", "latent.dimension=2")
    trainer = trained(config, 30)
    for shown, name in (("averaged", "average"), ("trained", "generator")):
        trainer.update(changed(config, f"average.shown={shown}"))
        snapshot = trainer.probe()
        assert snapshot.manifold is not None
        assert snapshot.manifold_latent is not None
        for images, latent in ((snapshot.generated, snapshot.latent), (snapshot.manifold, snapshot.manifold_latent)):
            expected = image_by_the_reference(trainer, latent.reshape(-1, 2), name)
            np.testing.assert_allclose(images.reshape(-1, 2), expected, rtol=1e-5, atol=1e-6)
    assert np.abs(weights(trainer)["average"] - weights(trainer)["generator"]).max() > 1e-3


# ── latents ───────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("target", ["gaussian", "ring"])
@pytest.mark.parametrize(("dimension", "grid"), [(1, (200,)), (2, (24, 24)), (3, None)])
def test_the_manifold_is_a_grid_of_latents_and_their_images(target: str, dimension: int, grid: tuple[int, ...]) -> None:
    trainer = trained(small(f"target={target}", f"latent.dimension={dimension}"))
    snapshot = trainer.probe()
    if grid is None:
        assert snapshot.manifold is None
        assert snapshot.manifold_latent is None
        return
    assert snapshot.manifold is not None
    assert snapshot.manifold_latent is not None
    feature = trainer.configs[0].target.dimension
    assert snapshot.manifold.shape == (*grid, feature)
    assert snapshot.manifold_latent.shape == (*grid, dimension)
    images = by_hand(trainer, "generator", snapshot.manifold_latent.reshape(-1, dimension))
    np.testing.assert_allclose(snapshot.manifold, images.reshape(*grid, feature), atol=1e-6)


@pytest.mark.parametrize(("prior", "distribution"), [("normal", NormalDist().cdf), ("uniform", lambda z: (z + 1) / 2)])
def test_the_manifolds_latents_are_evenly_likely(prior: str, distribution: object) -> None:
    assert callable(distribution)
    latent = GanTrainer(small("latent.dimension=2", f"latent.prior={prior}")).probe().manifold_latent
    assert latent is not None
    shares = (np.arange(24) + 0.5) / 24
    # Columns run along the first number, rows along the second.
    np.testing.assert_allclose([distribution(float(z)) for z in latent[5, :, 0]], shares, atol=1e-6)
    np.testing.assert_allclose([distribution(float(z)) for z in latent[:, 7, 1]], shares, atol=1e-6)
    shown = GanTrainer(small("latent.dimension=2", f"latent.prior={prior}")).probe().latent
    assert (np.abs(shown).max() <= 1) == (prior == "uniform")


# ── D's field ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("loss", ["non_saturating", "wasserstein"])
def test_rows_of_the_field_are_y_and_columns_x(loss: str) -> None:
    trainer = trained(small(f"loss={loss}"), 20)
    field = trainer.probe().field
    x, y = field.axes
    assert len(x) != len(y)
    assert field.values.shape == (len(y), len(x))
    for ix, iy in ((0, 0), (len(x) - 1, 0), (3, 40), (60, 10), (len(x) - 1, len(y) - 1)):
        score = by_hand(trainer, "discriminator", np.array([[x[ix], y[iy]]]))[0, 0]
        expected = 1 / (1 + np.exp(-score)) if loss == "non_saturating" else score
        assert field.values[iy, ix] == pytest.approx(expected, rel=1e-5, abs=1e-6)
    assert np.abs(field.values[10, 60] - field.values[40, 3]) > 1e-3


def test_the_field_of_a_line() -> None:
    trainer = trained(line(), 20)
    field = trainer.probe().field
    (x,) = field.axes
    expected = 1 / (1 + np.exp(-by_hand(trainer, "discriminator", x[:, None])[:, 0]))
    np.testing.assert_allclose(field.values, expected, atol=1e-6)
    assert (field.middle, field.span, field.is_probability) == (0.5, 0.5, True)


@pytest.mark.parametrize("target", ["gaussian", "ring"])
def test_the_field_reaches_past_the_view(target: str) -> None:
    snapshot = GanTrainer(small(f"target={target}")).probe()
    for axis, (low, high) in zip(snapshot.field.axes, snapshot.config.target.bounds(), strict=True):
        assert axis[0] < low < high < axis[-1]
        np.testing.assert_allclose(np.diff(axis), (axis[-1] - axis[0]) / (len(axis) - 1), rtol=1e-3)


@pytest.mark.parametrize("target", ["gaussian", "ring"])
def test_a_critics_colours_are_centred_between_its_two_means(target: str) -> None:
    trainer = trained(small(f"target={target}", "loss=wasserstein"), 30)
    snapshot = trainer.probe()
    real, fake = (by_hand(trainer, "discriminator", points) for points in (snapshot.data, snapshot.generated))
    middle = (real.mean() + fake.mean()) / 2
    assert not snapshot.field.is_probability
    assert snapshot.field.middle == pytest.approx(middle, rel=1e-5)
    assert snapshot.field.span == pytest.approx(max(np.abs(real - middle).max(), np.abs(fake - middle).max()), rel=1e-5)


#: The density ratio that a score tells, by the papers' formulas for the optimal score.
RATIOS: dict[str, Callable[[Array], Array]] = {
    "minimax": np.exp,
    "non_saturating": np.exp,
    "relativistic_pairing": np.exp,
    "fgan_kl": lambda v: np.exp(v - 1),
    "fgan_reverse_kl": np.exp,
    "fgan_pearson": lambda v: np.maximum(1 + v / 2, 1e-6),
    "fgan_hellinger": lambda v: np.exp(2 * v),
    "fgan_jensen_shannon": np.exp,
}


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize(
    "stabilisers",
    [
        [],
        ["discriminator.pac=3"],
        ["discriminator.batch_deviation=on"],
        ["discriminator.pac=2", "discriminator.batch_deviation=on"],
        ["discriminator.spectral_norm=on", "discriminator.normalisation=layer"],
    ],
    ids=" ".join,
)
def test_the_field_is_d_of_each_point_alone(loss: str, stabilisers: list[str]) -> None:
    """Of a pack of it alone, whose log-ratio counts once for each; told that the batch is spread as the data are."""
    config = line(f"loss={loss}", *stabilisers)
    trainer = GanTrainer([config, changed(config, "seed=1")])
    trainer.iterate(20)
    snapshot = trainer.probe(member=1)
    field, pac, score = snapshot.field, config.discriminator.pac, judge_of(trainer, 1)
    n = 1000 // pac * pac
    real, fake = double(snapshot.data, n), double(snapshot.generated, n)
    told = deviation(real.reshape(n // pac, -1))
    expected = score(torch.repeat_interleave(double(field.axes[0]), pac), told).detach().numpy()
    assert field.is_probability == (loss in RATIOS)
    if field.is_probability:
        neutral = 0.0
        if loss == "relativistic_pairing":
            neutral = neutral_by_hand(score(real).detach().numpy(), score(fake).detach().numpy())
        ratio = RATIOS[loss](expected - neutral) ** (1 / pac)
        expected = ratio / (1 + ratio)
        assert (field.middle, field.span) == (0.5, 0.5)
    assert np.ptp(expected) > 1e-3
    np.testing.assert_allclose(field.values, expected, rtol=1e-5, atol=2e-6)


def neutral_by_hand(real: Array, fake: Array) -> float:
    """The c for which 1/(1 + exp(c − s)) is ½ on average."""

    def excess(c: float) -> float:
        return sum(float((1 / (1 + np.exp(c - scores))).mean()) for scores in (real, fake)) - 1

    return float(brentq(excess, min(real.min(), fake.min()), max(real.max(), fake.max())))


@pytest.mark.parametrize(
    ("assignments", "middle", "span"),
    [
        (["loss=hinge"], 0.0, 1.0),
        (["loss=least_squares"], 0.5, 0.5),
        (["loss=least_squares", "loss.coding=plus_minus_one"], 0.0, 1.0),
        (["loss=least_squares", "loss.coding=pearson"], 0.0, 1.0),
    ],
)
def test_a_score_with_aims_is_coloured_by_them(assignments: list[str], middle: float, span: float) -> None:
    field = trained(small(*assignments), 20).probe().field
    assert (field.middle, field.span, field.is_probability) == (middle, span, False)


@pytest.mark.parametrize(("sigma", "undecided"), [(0.0, 0.147), (1.0, 0.930)])
def test_what_a_pairing_cannot_tell_is_told_by_points_as_d_sees_them(sigma: float, undecided: float) -> None:
    """With the steep score s(x) = 1000x D is ½ at the median of both distributions together, under the noise of the
    moment.

    Of N(0, .1) and N(3, 2), which is .147, or with noise of 1 .930: where Φ(x/√(.01 + σ²)) + Φ((x − 3)/√(4 + σ²)) = 1.
    """
    setup = line(
        "target.mean=0",
        "target.sigma=0.1",
        "loss=relativistic_pairing",
        "discriminator.layers=0",
        f"noise.instance.sigma={sigma}",
    )
    trainer = gaussian_generator(setup, 3.0, 2.0)
    put(trainer, "discriminator", [1000.0, 7.0])
    field = trainer.probe().field
    assert np.interp(0.5, field.values, field.axes[0]) == pytest.approx(undecided, abs=0.1)


@pytest.mark.parametrize("noise", [0.0, 0.75])
def test_d_is_told_the_spread_of_the_data_as_it_sees_them(noise: float) -> None:
    """D says the deviation that it is told: of N(.5, 1) under the noise of the moment, √(1 + σ²), to 1,000 points."""
    trainer = GanTrainer(
        line(
            "discriminator.batch_deviation=on",
            "discriminator.layers=0",
            "loss=wasserstein",
            f"noise.instance.sigma={noise}",
        )
    )
    put(trainer, "discriminator", [0.0, 1.0, 0.0])
    values = trainer.probe().field.values
    assert np.ptp(values) == 0
    assert values[0] == pytest.approx(np.hypot(1, noise), rel=4 / 2000**0.5)


# ── the optimum that is overlaid ──────────────────────────────────────────────────────────────────────────────────────


def gaussian_generator(config: RunConfig, mean: float, sigma: float) -> GanTrainer:
    """A linear G of one normal latent: P_G is exactly N(mean, sigma)."""
    trainer = GanTrainer(changed(config, "generator.layers=0"))
    put(trainer, "generator", [sigma, mean])
    return trainer


@pytest.mark.parametrize("loss", ["minimax", "non_saturating"])
@pytest.mark.parametrize("noise", [0.0, 0.4])
def test_the_optimal_d_on_a_line_is_p_over_p_plus_q(loss: str, noise: float) -> None:
    trainer = gaussian_generator(line(f"loss={loss}", f"noise.instance.sigma={noise}"), -0.5, 0.8)
    snapshot = trainer.probe(with_sample=False)
    (x,), densities = snapshot.field.axes, snapshot.densities
    assert snapshot.field.optimal is not None
    assert densities is not None
    # Both distributions are seen through D's noise, and through the kernel that smooths the generated points.
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
    assert trainer.probe(with_sample=False, with_densities=False).densities is None
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


BEST: dict[str, Callable[[Array, Array], Array]] = {
    **dict.fromkeys(RATIOS, lambda p, q: p / (p + q)),
    "least_squares": lambda p, q: p / (p + q),
    "hinge": lambda p, q: np.sign(p - q),
}


TOLD = [(0.0, "none", 3), (0.2, "none", 1), (0.0, "0.8", 1), (0.1, "0.9", 1), (0.1, "none", 2)]


@pytest.mark.parametrize(
    ("loss", "flip", "smoothing", "pac"),
    [(loss, *told) for loss in BEST for told in TOLD if LOSSES[loss].has_labels or told[1] == "none"],
)
def test_the_optimal_d_is_that_for_what_d_is_told(loss: str, flip: float, smoothing: str, pac: int) -> None:
    """By the densities p₁ of what is called real and q₁ of the rest, at the middle of a flip share that fades."""
    labels = [f"noise.label.flip={2 * flip}", "noise.label.decay=linear", "noise.label.horizon=20"]
    config = line(f"loss={loss}", f"noise.smoothing={smoothing}", f"discriminator.pac={pac}", *labels)
    trainer = gaussian_generator(changed(config, "schedule.freeze=generator"), -0.5, 0.8)
    trainer.iterate(10)
    snapshot = trainer.probe(with_sample=False)
    (x,), densities = snapshot.field.axes, snapshot.densities
    assert snapshot.field.optimal is not None
    assert densities is not None
    p = density(NormalDist(0.5, np.hypot(1, densities.bandwidth)), x)
    q = density(NormalDist(-0.5, np.hypot(0.8, densities.bandwidth)), x)
    known = p + q > 0.02 * (p + q).max()
    alpha = 1.0 if smoothing == "none" else float(smoothing)
    # Labels are those of packs, whose densities at (x, …, x) are powers; a probability is that of one point again.
    p, q = p**pac, q**pac
    p, q = (1 - flip) * p + flip * q, (1 - flip) * q + flip * p
    p, q = alpha * p, q + (1 - alpha) * p
    if loss in RATIOS:
        p, q = p ** (1 / pac), q ** (1 / pac)
    known &= np.abs(p - q) > 0.02 * (p + q) if loss == "hinge" else True
    np.testing.assert_allclose(snapshot.field.optimal[known], BEST[loss](p, q)[known], atol=0.02)


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
    """In the plane P_G is estimated now and then only; the optimum must still be that of the loss in force."""
    config = small()
    trainer = trained(config)
    assert trainer.probe(with_sample=True).field.optimal is not None
    trainer.update(changed(config, "loss=wasserstein"))
    assert trainer.probe(with_sample=False).field.optimal is None
    trainer.update(config)
    optimal = trainer.probe(with_sample=False).field.optimal
    assert optimal is not None
    assert 0 <= np.nanmin(optimal) <= np.nanmax(optimal) <= 1


def test_the_line_is_as_calm_with_a_sample_as_without() -> None:
    """P_G on a line is estimated from the same latents at every look; otherwise its curve would flicker."""
    trainer = trained(line())
    with_sample, without = trainer.probe(with_sample=True), trainer.probe(with_sample=False)
    assert with_sample.densities is not None
    assert without.densities is not None
    np.testing.assert_array_equal(with_sample.densities.generated, without.densities.generated)


# ── what the metrics get ──────────────────────────────────────────────────────────────────────────────────────────────


def test_the_sample_for_the_metrics() -> None:
    """D is the identity, so that scores are the points as D sees them: through its noise."""
    trainer = gaussian_generator(line("discriminator.layers=0", "noise.instance.sigma=1.5"), -3.0, 0.5)
    put(trainer, "discriminator", [1.0, 0.0])
    sample = trainer.probe().sample
    assert sample is not None
    assert sample.generated.shape == (20_000, 1)
    assert sample.real_scores.shape == sample.fake_scores.shape == (4096,)
    assert (sample.noise, sample.seed, sample.iteration) == (1.5, 0, 0)
    for values, mean, sigma in (
        (sample.generated, -3.0, 0.5),
        (sample.real_scores, 0.5, np.hypot(1, 1.5)),
        (sample.fake_scores, -3.0, np.hypot(0.5, 1.5)),
    ):
        assert values.mean() == pytest.approx(mean, abs=5 * sigma / 64)
        assert values.std() == pytest.approx(sigma, rel=5 / (2 * 4096) ** 0.5)


@pytest.mark.parametrize("pac", [2, 3])
def test_scores_for_the_metrics_are_those_of_packs_that_know_their_batch(pac: int) -> None:
    """D adds the points of its pack, and ten times the deviation that it is told."""
    setup = line("discriminator.layers=0", f"discriminator.pac={pac}", "discriminator.batch_deviation=on")
    trainer = gaussian_generator(setup, -3.0, 0.5)
    put(trainer, "discriminator", [1.0] * pac + [10.0, 0.0])
    sample = trainer.probe().sample
    assert sample is not None
    assert sample.real_scores.shape == sample.fake_scores.shape == (4096 // pac,)
    for scores, mean, sigma in ((sample.real_scores, 0.5, 1.0), (sample.fake_scores, -3.0, 0.5)):
        assert scores.mean() == pytest.approx(pac * mean + 10 * sigma, abs=10 * sigma * pac / 64)
        assert scores.std() == pytest.approx(pac**0.5 * sigma, rel=5 / (2 * 4096 / pac) ** 0.5)


def test_samples_are_fresh_at_every_iteration_and_repeat_with_the_run() -> None:
    def samples(config: RunConfig) -> list[Array]:
        trainer, found = GanTrainer(changed(config, "generator.layers=0", "schedule.freeze=generator")), []
        for _ in range(3):
            sample = trainer.probe().sample
            assert sample is not None
            found.append(sample.generated)
            trainer.iterate()
        return found

    first, second = samples(small()), samples(small())
    np.testing.assert_array_equal(first, second)
    assert len(np.unique(np.concatenate(first), axis=0)) == 60_000


# ── looking changes nothing ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "stabilisers",
    [
        ["discriminator.spectral_norm=on", "discriminator.normalisation=layer", "noise.label.flip=0.2"],
        ["discriminator.pac=3", "discriminator.batch_deviation=on", "noise.smoothing=0.9"],
        ["generator.normalisation=batch", "penalty=wgan_gp", "loss=relativistic_pairing"],
        ["schedule.unroll=3", "generator.optimiser.decay=cosine"],
    ],
    ids=" ".join,
)
def test_a_watched_run_ends_as_an_unwatched_one(stabilisers: list[str]) -> None:
    config = small("noise.instance.sigma=0.2", "average.decay=0.9", *stabilisers)
    watched, unwatched = GanTrainer([config, config]), GanTrainer([config, config])
    for i in range(10):
        watched.iterate(5)
        watched.probe(member=i % 2, with_sample=i % 3 == 0)
    unwatched.iterate(50)
    assert_same_weights(watched, unwatched)
    for one, other in zip(watched.take_scalars(), unwatched.take_scalars(), strict=True):
        np.testing.assert_array_equal(one.values, other.values)


# ── a run that has left the numbers ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("dtype", "value"), [("float32", float("nan")), ("float32", float("inf")), ("float32", 1e30), ("float64", 1e100)]
)
@pytest.mark.parametrize("player", ["generator", "discriminator"])
@pytest.mark.parametrize("target", ["gaussian", "ring"])
@pytest.mark.parametrize("loss", ["non_saturating", "wasserstein"])
def test_a_diverged_run_can_be_looked_at(value: float, player: str, target: str, loss: str, dtype: str) -> None:
    trainer = trained(small(f"target={target}", f"loss={loss}", f"dtype={dtype}"))
    put(trainer, player, value)
    for with_sample in (False, True):
        snapshot = trainer.probe(with_sample=with_sample)
        assert read_only(snapshot)
        assert np.isfinite([snapshot.field.middle, snapshot.field.span]).all()
    assert isinstance(snapshot, Snapshot)
    if player == "generator" and value != value:
        assert snapshot.densities is None
        assert snapshot.field.optimal is None
        assert np.isfinite(snapshot.field.values).all()


def test_a_planes_slope_is_the_same_everywhere() -> None:
    """s(x) = 3x₁ − 4x₂ has slope 5."""
    trainer = trained(small("discriminator.layers=0"), 0)
    put(trainer, "discriminator", [3.0, -4.0, 1.0])
    snapshot = trainer.probe()
    assert snapshot.sample is not None
    assert snapshot.sample.slopes.shape == (1024,)
    np.testing.assert_allclose(snapshot.sample.slopes, 5, rtol=1e-6)
    np.testing.assert_allclose(snapshot.field.slope, 5, rtol=1e-4)


@pytest.mark.parametrize("assignments", [[], ["discriminator.pac=2"], ["discriminator.batch_deviation=on"]], ids=str)
@pytest.mark.parametrize("activation", ["tanh", "relu"])
def test_slopes_of_a_network_are_those_of_autograd(activation: str, assignments: list[str]) -> None:
    trainer = trained(small(f"discriminator.activation={activation}", *assignments))
    points = np.random.default_rng(0).normal(size=(64, 2))
    asked = torch.from_numpy(points).requires_grad_()
    judge_of(trainer)(asked).sum().backward()
    with torch.inference_mode():
        found = NetworkReader(trainer.member_state()).slopes(points)
    assert asked.grad is not None
    np.testing.assert_allclose(found, asked.grad.norm(dim=1).numpy(), rtol=1e-9, atol=1e-12)


def test_the_fields_slope_has_the_length_of_the_gradient() -> None:
    trainer = trained(small("discriminator.activation=tanh"))
    field = trainer.probe().field
    x, y = (axis.astype(np.float64) for axis in field.axes)
    with torch.inference_mode():
        slopes = NetworkReader(trainer.member_state()).slopes(np.stack(np.meshgrid(x, y), -1).reshape(-1, 2))
    exact = slopes.reshape(len(y), len(x))
    inner = np.s_[1:-1, 1:-1]
    np.testing.assert_allclose(field.slope[inner], exact[inner], atol=0.02 * exact.max())


def test_training_points_are_scored_beside_fresh_ones() -> None:
    """D is the identity: the scores of a training set of two points are those two, and equally many."""
    trainer = trained(line("discriminator.layers=0", "target.training_points=2"), 0)
    put(trainer, "discriminator", [1.0, 0.0])
    sample = trainer.probe().sample
    assert sample is not None
    values, counts = np.unique(sample.training_scores, return_counts=True)
    np.testing.assert_allclose(values, np.sort(trainer.training_sets[0][:, 0]), rtol=1e-6)
    assert counts.tolist() == [2048, 2048]
    assert len(np.unique(sample.real_scores)) > 4000
    endless = trained(line(), 0).probe().sample
    assert endless is not None
    assert len(endless.training_scores) == 0


def test_weights_are_counted() -> None:
    trainer = trained(line("discriminator.layers=0", "loss=wasserstein", "clip.value=0.5"), 0)
    put(trainer, "discriminator", [0.5, -0.25])
    weights = trainer.probe().weights
    assert weights is not None
    assert weights.clip == 0.5
    edges, shares = weights.discriminator.edges, weights.discriminator.shares
    assert (edges[0], edges[-1]) == (-0.5, 0.5)
    assert shares.sum() == pytest.approx(1)
    middles = ((edges[1:] + edges[:-1]) / 2)[shares > 0]
    np.testing.assert_allclose(middles, [-0.25, 0.5], atol=0.5 / 61)
    assert weights.generator.shares.sum() == pytest.approx(1)
    trainer.iterate()
    assert trainer.probe(with_sample=False).weights is weights, "those of the last sample"


def test_a_glance_shows_new_points_and_the_field_as_it_was() -> None:
    trainer = trained(small())
    whole = trainer.probe()
    trainer.iterate(20)
    glance = trainer.probe(with_sample=False, with_field=False, with_densities=False)
    assert (glance.field, glance.manifold, glance.densities) == (whole.field, whole.manifold, whole.densities)
    assert (glance.generated != whole.generated).any()
    again = trainer.probe(with_sample=False, with_densities=False)
    assert (again.field.values != whole.field.values).any()
    assert again.densities is whole.densities


def test_between_two_samples_p_g_is_estimated_from_fewer_points() -> None:
    """Of the shown points and some more of the same distribution: the contours stay where they are."""
    trainer = trained(small("generator.layers=0"), 0)
    few, many = trainer.probe(with_sample=False).densities, trainer.probe().densities
    assert few is not None
    assert many is not None
    assert (few.n_generated, many.n_generated) == (2500, 20_000)
    cell = np.prod([axis[1] - axis[0] for axis in many.axes])
    assert np.abs(few.generated - many.generated).sum() * cell / 2 < 0.2
