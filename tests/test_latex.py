"""What reads formulas for the tests of losses and penalties reads them as people do."""

from __future__ import annotations

import numpy as np
import pytest

from tests.latex import UnreadableError, value_of

X, Y = np.array([1.0, 2.0, 4.0]), np.array([3.0, 5.0, 9.0])
NAMES = {"x": X, "y": Y, "a": 2.0, "hat x": 7.0, "L_D": 0.25, "alpha": 0.5}
FUNCTIONS = {"f": lambda v: v, "D": lambda v: v / 10}


@pytest.mark.parametrize(
    ("latex", "value"),
    [
        (r"-a+3", 1.0),
        (r"1-2-3", -4.0),
        (r"2a^{3}/4", 4.0),
        (r"a^22", 8.0),
        (r"\frac{1}{2}a", 1.0),
        (r"\frac12a", 1.0),
        (r"\frac{a+1}{a-1}", 3.0),
        (r"-(a-5)\cdot 2", 6.0),
        (r"e^{-a}", np.exp(-2)),
        (r"\sqrt{a+2}", 2.0),
        (r"|a-5|", 3.0),
        (r"2|a-5|a", 12.0),
        (r"\left[a-5\right]^2", 9.0),
        (r"\max(0,a-5)+\min(0,a-5)", -3.0),
        (r"\max(0,a+1)^{2}", 9.0),
        (r"\log a", np.log(2)),
        (r"\log(1+a)\,a", 2 * np.log(3)),
        (r"\tanh^{2}(a)", np.tanh(2) ** 2),
        (r"\operatorname{softplus}(-a)", np.log1p(np.exp(-2))),
        (r"\hat{x}-\alpha", 6.5),
        (r"\log 2-L_D/2", np.log(2) - 1 / 8),
        (r"2 − 8 L_D", 0.0),
        (r"\mathbb{E}_{x}\,f(x)", 7 / 3),
        (r"\mathbb{E}_{x}x^2-\mathbb{E}_{y}\,y", 7 - 17 / 3),
        (r"\frac{1}{2}\mathbb{E}_{x}(x-1)^2+a", 10 / 6 + 2),
        (r"-\mathbb{E}_{x}\log D(x)-a", -np.log(8 / 1000) / 3 - 2),
        (r"\mathbb{E}_{x,y}[f(x)-f(y)]", 7 / 3 - 17 / 3),
        (r"\mathbb{E}_{x}\left(x+\mathbb{E}_{y}y\right)", 7 / 3 + 17 / 3),
    ],
)
def test_formulas_are_read_as_written(latex: str, value: float) -> None:
    assert value_of(latex, NAMES, FUNCTIONS) == pytest.approx(value, rel=1e-12)


def test_a_norm_is_taken_over_the_coordinates() -> None:
    slopes = np.array([[3.0, 0.6], [4.0, 0.8]])
    read = value_of(r"\mathbb{E}_{x}(\|\nabla f(x)\|-1)^{2}", {"x": slopes}, {"nabla": lambda v: v, **FUNCTIONS})
    assert read == pytest.approx(8.0)


@pytest.mark.parametrize(
    "latex", [r"\foo{x}", "b", "a)", "(a", r"\frac{1}", "a+", "a^", r"\begin{cases}a\end{cases}", ""]
)
def test_what_is_not_known_is_refused(latex: str) -> None:
    with pytest.raises(UnreadableError):
        value_of(latex, NAMES, FUNCTIONS)
