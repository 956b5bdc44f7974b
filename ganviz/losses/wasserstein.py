from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from ganviz.losses import Lines, Scores, Worked
from ganviz.losses._critic import RaisesScores
from ganviz.losses._margin import MarginLoss


@dataclass(frozen=True)
class Wasserstein(MarginLoss, RaisesScores):
    """max over 1-Lipschitz critics f of E f(x) − E f(G(z)), which G minimises.

    The critic scores, it does not judge: its E-difference follows the earth mover's distance W₁ and has a slope even
    where the two distributions do not meet. Needs something that keeps f Lipschitz, such as weight clipping.
    Arjovsky, Chintala and Bottou 2017, equation 2.
    """

    key = "wasserstein"
    label = "Wasserstein"
    formula_discriminator = r"\mathbb{E}_{z}\,f(G(z))-\mathbb{E}_{x}\,f(x)"
    formula_generator = r"-\mathbb{E}_{z}\,f(G(z))"
    divergence = "Lipschitz constant × W₁ ≥ −L_D"
    # (log 2 + log 3)/2 − (0 + log 3)/2, and −(log 2 + log 3)/2; W₁ depends on how far the places are apart.
    worked = Worked(math.log(2) / 2, -math.log(6) / 2, None)
    lines = Lines("-fake.mean()", "-real.mean()", "fake.mean()")
    is_probability = False
    score_is_log_ratio = False
    has_labels = False

    def price(self, wrong: Scores) -> Scores:
        return wrong

    def price_slope(self, wrong: Scores) -> Scores:
        return wrong * 0 + 1

    def price_curvature(self, wrong: Scores) -> Scores:
        return wrong * 0

    def optimal(self, p: Scores, q: Scores) -> None:
        return None

    def divergence_estimate(self, discriminator_loss: Scores) -> Scores:
        return -discriminator_loss

    def divergence_measured(self, readings: Mapping[str, float | None]) -> float | None:
        w1, lipschitz = readings.get("w1"), readings.get("lipschitz")
        return None if w1 is None or lipschitz is None else lipschitz * w1

    def log_ratio(self, scores: Scores) -> None:
        return None
