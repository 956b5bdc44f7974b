"""Latents that are drawn as one of several components: on the CPU, on a device, and in exported code."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
import torch

from ganviz.exporting.code.latents import latent as latent_code
from ganviz.streams import DISCRIMINATOR_STEPS, stream
from ganviz.training.capture.draws import DeviceDraws, RealPool
from ganviz.training.latents import components_of, latents, latents_at
from ganviz.training.trainer import GanTrainer
from tests.exporting.exported import executed, kept_torch, lesson
from tests.training.small_runs import changed, small, weights

N = 6000
MIXTURE = ("latent.prior=mixture", "latent.radius=3", "latent.sigma=0.25")

#: Settings, and the means that they are to have.
MEANS: dict[str, tuple[tuple[str, ...], list[list[float]]]] = {
    "circle": (
        (*MIXTURE, "latent.components=4"),
        [[3, 0, 0], [0, 3, 0], [-3, 0, 0], [0, -3, 0]],
    ),
    "grid": (
        (*MIXTURE, "latent.components=5", "latent.arrangement=grid"),
        [[-3, -3, 0], [0, -3, 0], [3, -3, 0], [-3, 0, 0], [0, 0, 0]],
    ),
    "line": ((*MIXTURE, "latent.components=3", "latent.dimension=1"), [[-3], [0], [3]]),
    "codes": (("latent.prior=codes", "latent.components=2"), [[1, 0, 0], [0, 1, 0]]),
    "codes alone": (("latent.prior=codes", "latent.components=9"), [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
}

each = pytest.mark.parametrize(("settings", "means"), MEANS.values(), ids=MEANS.keys())


@pytest.fixture(autouse=True)
def _torch_as_it_was() -> Iterator[None]:
    with kept_torch():
        yield


def on_cpu(*settings: str) -> np.ndarray:
    config = small(*settings)
    return latents(config, (N, config.latent.dimension), np.random.default_rng(0), np.float64)


def on_device(*settings: str) -> np.ndarray:
    config = small(*settings, f"schedule.batch_size={N // 2}")
    configs = [config, changed(config, "seed=1")]
    pool = RealPool(configs, [None, None], torch.float64, torch.device("cpu"), 64)
    draws = DeviceDraws(DISCRIMINATOR_STEPS, configs, pool)
    draws.configure(configs, {})
    drawn = [draws.next().latent[1, :-1].numpy().T.copy() for _ in range(2)]
    assert not np.array_equal(*drawn)
    return np.concatenate(drawn)


def in_a_script(*settings: str) -> np.ndarray:
    torch.manual_seed(0)
    config = small(*settings)
    names = executed(lesson(config).imports().replace("import matplotlib.pyplot as plt\n", ""))
    names = executed(latent_code(config.latent).text(), names)
    drawn = names["sample_latent"](N)
    assert drawn.dtype == torch.get_default_dtype()
    return drawn.numpy().astype(float)


@each
@pytest.mark.parametrize("drawn", [on_cpu, on_device, in_a_script])
def test_they_lie_around_their_means(
    settings: tuple[str, ...], means: list[list[float]], drawn: Callable[..., np.ndarray]
) -> None:
    z, latent = drawn(*settings), small(*settings).latent
    centres, widths = components_of(latent)
    np.testing.assert_allclose(centres, means, atol=1e-12)
    assert z.shape == (N, latent.dimension)
    places = widths < 1  # the numbers after a code tell nothing of it
    nearest = np.linalg.norm((z[:, None] - centres)[..., places], axis=2).argmin(axis=1)
    shares = np.bincount(nearest, minlength=len(centres)) / N
    assert shares == pytest.approx(np.full(len(centres), 1 / len(centres)), abs=5 * (0.25 / N) ** 0.5)
    apart = z - centres[nearest]
    np.testing.assert_allclose(apart.mean(axis=0), 0, atol=1e-6 + 5 * widths.max() / N**0.5)
    np.testing.assert_allclose(apart.std(axis=0), widths, atol=1e-6, rtol=5 / (2 * N) ** 0.5)
    products = apart.T @ apart / N - np.diag(widths**2)
    assert np.abs(products).max() <= 5 * (2 / N) ** 0.5 * widths.max() ** 2 + 1e-6


@pytest.mark.parametrize("sigma", [0.2, 2.0])
def test_on_a_line_the_shares_are_those_of_the_mixture(sigma: float) -> None:
    latent = small(*MIXTURE, "latent.dimension=1", f"latent.sigma={sigma}").latent
    shares = np.array([1e-9, 0.01, 0.3, 0.5, 0.999])
    at = latents_at(latent, shares)
    components = [0.5 * (1 + torch.erf(torch.tensor((at - c) / (sigma * 2**0.5)))) for c in np.linspace(-3, 3, 8)]
    np.testing.assert_allclose(torch.stack(components).mean(dim=0), shares, rtol=1e-6)


def test_without_width_they_are_their_means() -> None:
    latent = small(*MIXTURE, "latent.dimension=1", "latent.components=3", "latent.sigma=0").latent
    assert latents_at(latent, np.array([0.1, 0.5, 0.9, 1.0])).tolist() == [-3, 0, 3, 3]


def test_no_grid_is_drawn_of_numbers_that_depend_on_each_other() -> None:
    for prior in ("mixture", "codes"):
        snapshot = GanTrainer(small(f"latent.prior={prior}", "latent.dimension=2")).probe()
        assert snapshot.manifold is None
        assert np.isfinite(snapshot.generated).all()


def test_a_linear_generator_of_codes_starts_as_the_gaussians_that_it_is_given() -> None:
    """Its weights by input are first the means of the components, then the root of their covariance."""
    start = [2, 3, -1, 4, 0.5, 0.25, 0, 0.5, 0, 0]  # of two codes and two normal numbers, and the biases
    config = small(
        *("latent.prior=codes", "latent.components=2", "latent.dimension=4", "generator.layers=0"),
        "generator.start=" + ", ".join(map(str, start)),
    )
    points = GanTrainer(config).sample().generated
    assert weights(GanTrainer(config))["generator"].size == len(start)
    root = np.array([[0.5, 0], [0.25, 0.5]])
    half = np.array([1.5, -0.5])  # of the way from one mean to the other
    np.testing.assert_allclose(points.mean(axis=0), [0.5, 3.5], atol=0.05)
    np.testing.assert_allclose(np.cov(points.T), root @ root.T + np.outer(half, half), atol=0.05)


def test_members_have_their_own() -> None:
    """Alone or among others, and the seed decides."""
    base = small(*MIXTURE)
    together = GanTrainer([changed(base, f"seed={seed}") for seed in range(4)])
    alone = GanTrainer(changed(base, "seed=2"))
    for trainer in (together, alone):
        trainer.iterate(20)
    for name, values in weights(alone).items():
        np.testing.assert_allclose(weights(together)[name][2], values[0], rtol=0, atol=1e-9)
    one, other = (latents(base, (5, 3), stream(seed, 1), np.float32) for seed in (0, 1))
    assert one.dtype == np.float32
    assert not np.array_equal(one, other)
