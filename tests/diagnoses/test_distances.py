"""Rules about distances, each at its edges."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.diagnoses.made_up import key_of, sentence_of


def test_converged_is_within_the_upper_end_of_the_floor() -> None:
    within: dict[str, Any] = {"jsd": 0.0011, "jsd_floor_high": 0.0012}
    assert sentence_of(metrics=within) == "Within chance: the JSD is 0.0011, real samples give up to 0.0012."
    assert key_of(metrics={**within, "jsd": 0.0013}) is None
    assert key_of(metrics={"jsd": 0.0011}) is None
    # The mean would be within: one reading above chance in the recent window, and there is no tick.
    once = np.r_[np.full(38, 0.0008), 0.0013, 0.0008]
    assert key_of(metrics={**within, "jsd": once}) is None
    for far in ("w1", "sliced_w1"):
        assert key_of(metrics={**within, far: 0.1, f"{far}_floor_high": 0.11}) == "converged"
        assert key_of(metrics={**within, far: 0.1, f"{far}_floor_high": 0.09}) is None


def test_overfitting_is_the_gap_between_training_and_fresh_points() -> None:
    """L_D = 1 stands for log 2 − ½ = .193 nats."""
    numbers: dict[str, Any] = {"metrics": {"discriminator_estimate": 0.08}, "target__training_points": 32}
    assert sentence_of(**numbers) == (
        "D overfits the 32 training points: its estimate of the divergence is 0.19 on them on average, but 0.08 on "
        "fresh points."
    )
    assert key_of(**{**numbers, "target__training_points": None}) is None
    assert key_of(**numbers, average__decay=0.99) is None
    assert key_of(**numbers, loss="hinge") is None
    assert key_of(**{**numbers, "metrics": {"discriminator_estimate": 0.1}}) is None
    assert key_of(**{**numbers, "metrics": {}}) is None
    takes_no_steps = dict.fromkeys(("loss_d", "mean_d_real", "gradient_d"), np.nan)
    assert key_of(**numbers, scalars=takes_no_steps) is None
