"""The generator whose weights are worked out: where it is without noise, and what it makes with it."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.theory.noisy_data import LATENTS, Path, along, from_mode_to_mode, units, weights

CENTRES = np.array([[np.cos(angle), np.sin(angle)] for angle in np.arange(8) * np.pi / 4])


def generated(path: Path, sigma: float, z: np.ndarray) -> np.ndarray:
    """The network written out, with weights in single precision as the engine has them."""
    given, n = np.array(weights(path, sigma), dtype=np.float32), units(path)
    assert len(given) == (LATENTS + 1) * n + (n + 1) * 2
    inwards, biases, outwards, last = np.split(given, np.cumsum([LATENTS * n, n, 2 * n]))
    hidden = np.maximum(z.astype(np.float32) @ inwards.reshape(LATENTS, n) + biases, 0)
    return hidden @ outwards.reshape(n, 2) + last


def test_every_mode_gets_its_share() -> None:
    z = np.random.default_rng(1).standard_normal((40_000, LATENTS))
    found = generated(from_mode_to_mode(CENTRES), 0.0, z)
    away = np.linalg.norm(found[:, None] - CENTRES, axis=2)
    assert (away.min(axis=1) < 0.01).mean() > 0.99
    assert np.bincount(away.argmin(axis=1)) / len(z) == pytest.approx([1 / 8] * 8, abs=0.007)


def test_a_curve_is_run_along_evenly() -> None:
    share = np.linspace(0, 1, 64)
    curve = np.column_stack([share, share**2])
    z = np.random.default_rng(2).standard_normal((40_000, LATENTS))
    found = generated(along(curve), 0.0, z)
    assert found[:, 1] == pytest.approx(found[:, 0] ** 2, abs=1e-3), "on the curve"
    assert np.quantile(found[:, 0], [0.25, 0.5, 0.75]) == pytest.approx([0.25, 0.5, 0.75], abs=0.01)


def test_the_noise_is_added() -> None:
    z = np.random.default_rng(3).standard_normal((40_000, LATENTS))
    path = from_mode_to_mode(CENTRES)
    assert generated(path, 1.3, z) - generated(path, 0.0, z) == pytest.approx(1.3 * z[:, :2], abs=5e-3)
