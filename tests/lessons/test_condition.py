"""When a condition of a step holds."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.config import RunConfig
from ganviz.lessons.condition import Condition
from tests.lessons.made import frame

CONFIG = RunConfig()


@pytest.mark.parametrize(
    ("condition", "began", "holds"),
    [
        (Condition("w1", at_most=3.0), 0, True),
        (Condition("w1", at_most=2.0), 0, False),
        (Condition("w1", of="lowest", at_most=1.0), 0, True),
        (Condition("w1", of="lowest", at_most=1.0), 10, False),  # that was read before the step began
        (Condition("w1", of="each", at_least=2.0), 10, True),
        (Condition("w1", of="spread", at_least=4.0), 0, True),
        (Condition("w1", of="rise", at_least=2.0, at_most=2.0), 0, True),
        (Condition("w1", of="each", over=20, at_most=5.0), 0, True),
        (Condition("w1", of="each", over=20, at_least=3.0), 0, False),  # two readings are too few, so it looks at three
        (Condition("w1", of="each", over=20, at_least=3.0), 10, True),
        (Condition("w1", of="each", over=40, at_most=9.0), 0, False),  # the step is not as old
        (Condition("w1", at_most=9.0), 30, False),  # nothing was read since
        (Condition("jsd", at_most=9.0), 0, False),
        (Condition("w1", at_most="w1_floor_high"), 0, True),
        (Condition("w1", at_least="w1_floor_high"), 0, False),
        (Condition("w1", at_most="jsd"), 0, False),
        (Condition("iterations", at_least=30.0), 0, True),
        (Condition("iterations", at_least=30.0), 1, False),
    ],
    ids=str,
)
def test_a_reading_is_compared_with_its_bounds(condition: Condition, began: int, holds: bool) -> None:
    shown = frame(CONFIG, 30, w1=[1.0, 5.0, 3.0], w1_floor_high=[4.0, 4.0, 4.0])
    assert condition.holds(shown, began) is holds


def test_a_reading_that_is_no_number_is_none() -> None:
    shown = frame(CONFIG, 30, w1=[1.0, 5.0, np.nan])
    assert Condition("w1", at_least=5.0).holds(shown, 0)
    assert not Condition("w1", at_least=5.0).holds(frame(CONFIG, 30, w1=[np.nan] * 3), 0)


def test_a_scalar_is_a_mean_of_a_hundred_iterations() -> None:
    values = [9.0] * 50 + [1.0, 3.0] * 50
    shown = frame(CONFIG, 150, loss_d=values)
    assert Condition("loss_d", at_least=2.0, at_most=2.0).holds(shown, 0)
    assert Condition("loss_d", of="highest", at_least=9.0, at_most=9.0).holds(shown, 0)
    assert Condition("loss_d", of="each", at_least=2.0, at_most=2.0).holds(shown, 50)


def test_a_sign_is_present_or_not() -> None:
    sure = {"mean_d_real": [0.99] * 400, "mean_d_fake": [0.01] * 400}
    assert Condition(sign="ahead").holds(frame(CONFIG, 400, **sure), 0)
    assert not Condition(sign="balanced").holds(frame(CONFIG, 400, **sure), 0)
