"""Value and slope of G's losses for one point, against what is worked by hand."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz import registry
from ganviz.theory.generator_costs import F_GAN, GAME, costs

S = np.linspace(-6, 6, 25)
D = 1 / (1 + np.exp(-S))
BY_NAME = {cost.name: cost for cost in costs()}


@pytest.mark.parametrize(
    ("name", "value", "slope"),
    [
        ("minimax", np.log(1 - D), -D),
        ("non-saturating", -np.log(D), -(1 - D)),
        ("maximum likelihood", -D / (1 - D), -D / (1 - D)),
    ],
)
def test_the_three_costs_of_the_lecture(name: str, value: np.ndarray, slope: np.ndarray) -> None:
    assert BY_NAME[name].value(S) == pytest.approx(value)
    assert BY_NAME[name].slope(S) == pytest.approx(slope)
    assert BY_NAME[name].family == GAME


@pytest.mark.parametrize("name", BY_NAME)
def test_the_slope_is_that_of_the_value(name: str) -> None:
    cost, step = BY_NAME[name], 1e-6
    at = S + 0.123  # beside kinks
    rise = (cost.value(at + step) - cost.value(at - step)) / (2 * step)
    assert cost.slope(at) == pytest.approx(rise, rel=1e-5, abs=1e-7)


def test_every_loss_of_the_program_is_there() -> None:
    assert len(BY_NAME) == len(costs())
    fgan = [key for key in registry.entries("ganviz.losses") if key.startswith("fgan")]
    assert len(costs()) == len(registry.entries("ganviz.losses")) + len(fgan) + 1


def test_an_f_gans_output_and_conjugate_are_those_of_its_table() -> None:
    # Nowozin et al. 2016, table 1 and 2: KL has g = v and f* = exp(t − 1), reverse KL g = −e^(−v) and −1 − log(−t).
    kl, reverse = BY_NAME["KL"], BY_NAME["reverse KL"]
    assert kl.output is not None
    assert reverse.conjugate is not None
    assert kl.output(S) == pytest.approx(S)
    assert kl.conjugate is not None
    assert kl.conjugate(S) == pytest.approx(np.exp(S - 1))
    assert reverse.conjugate(S) == pytest.approx(-1 + S)
    assert all(cost.output is not None for cost in costs() if cost.family == F_GAN)


def test_where_the_gradient_dies() -> None:
    fooled_nobody = np.array([-8.0])
    assert abs(BY_NAME["minimax"].slope(fooled_nobody)[0]) < 1e-3
    assert abs(BY_NAME["non-saturating"].slope(fooled_nobody)[0]) > 0.99
