"""How wide the kernel is through which P_G is drawn."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.training.kernel import bandwidth, narrowest


def test_points_are_as_narrow_as_they_are_dense_however_far_the_others_are() -> None:
    rng = np.random.default_rng(0)
    for sigma in (0.03, 1.0):
        assert narrowest(sigma * rng.standard_normal((4000, 1))) == pytest.approx(sigma, rel=0.2)
    mixed = np.concatenate([rng.normal(3, 0.02, 1000), rng.normal(0, 5, 3000)])[:, None]
    assert narrowest(mixed) == pytest.approx(4 * 0.02, rel=0.2), "as dense as a quarter of the points make it"
    assert narrowest(np.ones((100, 2))) == 0


def test_the_kernel_follows_the_narrower_of_both_distributions() -> None:
    target = assigned(assigned(RunConfig(), "target=gaussian"), "target.sigma=0.5").target
    (left, right), rng = target.bounds()[0], np.random.default_rng(0)
    wide, sharp = rng.normal(0, 2, (4000, 1)), rng.normal(0, 0.02, (4000, 1))
    assert bandwidth(target, wide) == min((right - left) / 80, 0.125)
    assert bandwidth(target, sharp) == pytest.approx(0.005, rel=0.2)
    narrow = assigned(assigned(RunConfig(), "target=ring"), "target.sigma=0.01").target
    assert bandwidth(narrow, rng.normal(0, 1, (4000, 2))) == pytest.approx(0.005)
