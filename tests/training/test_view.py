"""A view that follows both distributions."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.training.trainer import GanTrainer
from ganviz.training.view import of_both
from tests.training.probed_runs import gaussian_generator, line, put
from tests.training.small_runs import small

OWN = ((-2.0, 2.0),)


def at(mean: float, spread: float = 0.1) -> np.ndarray:
    return mean + spread * np.random.default_rng(0).standard_normal((1000, 1))


def test_the_view_reaches_to_where_g_is_and_stays_while_that_fits() -> None:
    assert of_both(OWN, at(0.0), OWN) == OWN
    ((left, right),) = wide = of_both(OWN, at(10.0), OWN)
    assert left == -2
    assert 10.3 < right < 13
    assert of_both(OWN, at(9.0), wide) == wide, "it does not follow every step"
    assert of_both(OWN, at(12.9), wide) != wide
    assert of_both(OWN, at(0.0), wide) == OWN, "which has become much too wide"
    ((left, right),) = of_both(OWN, at(-1e30), OWN)
    assert -300 < left < -200, "a G that diverges would leave nothing of the data"
    assert of_both(OWN, np.full((5, 1), np.nan), wide) == OWN


@pytest.mark.parametrize("dimension", [1, 2])
def test_a_picture_shows_all_of_a_g_that_has_left_the_datas_own_view(dimension: int) -> None:
    if dimension == 1:
        trainer = gaussian_generator(line(), 40.0, 0.5)
    else:
        trainer = GanTrainer(small("generator.layers=0", "latent.dimension=2"))
        put(trainer, "generator", [0.1, 0.0, 0.0, 0.1, 12.0, -3.0])
    own = trainer.probe()
    assert own.bounds is None
    assert own.view == trainer.configs[0].target.bounds()
    assert own.densities is not None
    assert own.densities.generated.max() < 1e-6
    followed = trainer.probe(follows=True)
    for axis, (left, right), points in zip(followed.field.axes, followed.view, followed.generated.T, strict=True):
        assert left <= points.min() <= points.max() <= right
        assert axis[0] <= left < right <= axis[-1]
    assert followed.densities is not None
    cell = np.prod([axis[1] - axis[0] for axis in followed.densities.axes])
    for density in (followed.densities.generated, followed.densities.data):
        assert density is not None
        assert density.sum() * cell == pytest.approx(1, abs=0.05 if dimension == 1 else 0.6)
    again = trainer.probe()
    np.testing.assert_array_equal(again.field.values, own.field.values)
