"""Every distribution in plain PyTorch against itself."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from ganviz import registry
from ganviz.exporting.code.results import has_modes
from ganviz.point_set import PointSet
from ganviz.targets import Target
from ganviz.targets._curve import CurveTarget
from tests.exporting.exported import executed, kept_torch, lesson
from tests.training.small_runs import small

KINDS = registry.entries("ganviz.targets", Target)
#: Unlike their defaults in every number that matters.
OTHERS: dict[str, dict[str, Any]] = {
    "ring": {"n_modes": 5, "radius": 2.5, "sigma": 0.1},
    "grid": {"n_per_side": 4, "spacing": 0.7},
    "gaussian": {"mean": -1.5, "sigma": 2.0},
    "bimodal": {"distance": 3.0},
    "gaussian_2d": {"covariance": (1.01, 1.95, 4.25)},
    "mixture_2d": {
        "means_x": (1.0, -2.0),
        "means_y": (0.0, 3.0),
        "angles": (30.0,),
        "widths_1": (0.5,),
        "widths_2": (1.5, 0.2),
        "weights": (3.0, 1.0),
    },
    "student_t": {"mean": 1.0, "scale": 1.5, "freedom": 8.0},
    "log_normal": {"mean": 1.0, "sigma": 0.3},
    "beta": {"a": 6.0, "b": 2.5, "low": 0.5, "length": 2.0},
    "pareto": {"least": 2.0, "exponent": 7.0},
    "point": {"place": 2.0, "noise": 0.2},
    "mixture": {"means": (-1.0, 0.5, 2.0), "sigmas": (0.1, 0.4, 0.2), "weights": (3.0, 1.0, 0.5)},
    "laplace": {"mean": 1.0, "scale": 2.0},
    "uniform": {"low": 0.5, "high": 3.0},
    "checkerboard": {"n_per_side": 5, "half_width": 1.5},
    "pinwheel": {"blades": 3, "twist": 0.4, "noise": 0.1},
    "spirals": {"turns": 0.7, "noise": 0.2},
    "line": {"length": 2.0, "angle": -70.0, "noise": 0.3},
    "circles": {"ratio": 0.25, "noise": 0.1},
    "swiss_roll": {"radius": 1.0},
    "two_moons": {"noise": 0.2},
    "points": {"points": PointSet(np.array([[0.0, 1.0], [2.0, -0.5], [2.0, 1.5]])), "kernel": 0.3},
    "points_1d": {"points": PointSet(np.array([[-1.0], [0.5], [0.75]])), "kernel": 0.2},
}
TARGETS = {key: kind() for key, kind in KINDS.items()} | {
    f"{key} otherwise": KINDS[key](**settings) for key, settings in OTHERS.items()
}

each = pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS.keys())


@pytest.fixture(autouse=True)
def _torch_as_it_was() -> Iterator[None]:
    with kept_torch():
        torch.set_default_dtype(torch.float64)
        torch.manual_seed(0)
        yield


def made(target: Target) -> dict[str, Any]:
    return executed(target.lines, {"torch": torch, "math": math, "nn": nn})


@each
def test_its_points_fall_where_it_has_mass(target: Target) -> None:
    """By χ² over the cells of a grid, which a million pairs of bits would not pass by chance."""
    if target.density(np.zeros((1, target.dimension))) is None:
        target = replace(target, noise=0.1)  # type: ignore[call-arg]
    n = 40_000
    points = made(target)["sample_data"](n).numpy()
    assert points.shape == (n, target.dimension)
    cells = 60 if target.dimension == 1 else 14
    edges = tuple(np.linspace(low, high, cells + 1) for low, high in target.bounds())
    masses = target.cell_masses(edges)
    assert masses is not None
    counts, *_ = np.histogramdd(points, edges)
    expected = n * np.append(masses.T.ravel(), 1 - masses.sum())
    found = np.append(counts.ravel(), n - counts.sum())
    enough = expected >= 5
    expected = np.append(expected[enough], max(expected[~enough].sum(), 1e-9))
    found = np.append(found[enough], found[~enough].sum())
    if expected[-1] < 5:
        assert found[-1] < 25
        expected, found = expected[:-1], found[:-1]
    free = len(expected) - 1
    chi_squared = float(((found - expected) ** 2 / expected).sum())
    assert free > 3
    assert abs(chi_squared - free) < 5 * math.sqrt(2 * free)


@each
def test_its_modes_are_where_they_are(target: Target) -> None:
    config = replace(small(), target=target)
    if not has_modes(config):
        return
    names, modes = made(target), target.modes()
    assert modes is not None
    centres = names["CENTRES"].numpy()
    in_order = [one[np.lexsort(np.round(one, 6).T)] for one in (centres, modes.centres)]
    np.testing.assert_allclose(*in_order, atol=1e-6)
    np.testing.assert_allclose(np.broadcast_to(names["SIGMA"], len(modes.sigma)), modes.sigma, rtol=1e-6)
    namespace = executed(lesson(config).parts[-1].code().partition("\n\n\nwith torch")[0], {"torch": torch, **names})
    captured, quality = namespace["modes_captured"](torch.tensor(modes.centres).repeat(100, 1))
    assert (captured, quality) == (len(modes.centres), 1.0)
    captured, quality = namespace["modes_captured"](torch.tensor(modes.centres[:1]).repeat(100, 1))
    assert (captured, quality) == (1, 1.0)


@pytest.mark.parametrize("key", [key for key, target in TARGETS.items() if isinstance(target, CurveTarget)])
def test_its_curve_is_the_same_curve(key: str) -> None:
    target, t = TARGETS[key], np.linspace(0, 1, 101)
    assert isinstance(target, CurveTarget)
    names = made(target)
    if "curve" not in names:
        pytest.skip("its blades are drawn at once")
    curve = names["curve"](torch.tensor(t)).numpy()
    np.testing.assert_allclose(curve.reshape(-1, 101, 2), target.arms(t), atol=1e-6)


def test_every_kind_is_tried_with_other_settings() -> None:
    assert {key for key in KINDS if not key.startswith("sample_")} == OTHERS.keys()
