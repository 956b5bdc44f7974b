from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from ganviz.losses import Lines, Loss, Scores, Worked
from ganviz.losses._elementary import log
from ganviz.phrases import phrase
from ganviz.settings import setting

#: a, b and c: what D aims at for generated and for real points, and what G wants it to say.
_AIMS = {"zero_one": (0, 1, 1), "plus_minus_one": (-1, 1, 1), "pearson": (-1, 1, 0)}

#: By the same keys. The parts of the losses by where they aim: [(0 − b)² + (log 3 − b)²]/4 with b = 1 for real points,
#: [(log 2 − a)² + (log 3 − a)²]/4 with a or c for generated ones. The discrimination is 1/12 + 1/20.
_REAL_TO_1 = (1 + (math.log(3) - 1) ** 2) / 4
_FAKE_TO_0 = (math.log(2) ** 2 + math.log(3) ** 2) / 4
_FAKE_TO_1 = ((math.log(2) - 1) ** 2 + (math.log(3) - 1) ** 2) / 4
_FAKE_TO_MINUS_1 = ((math.log(2) + 1) ** 2 + (math.log(3) + 1) ** 2) / 4
_WORKED = {
    "zero_one": Worked(_REAL_TO_1 + _FAKE_TO_0, _FAKE_TO_1, 2 / 15),
    "plus_minus_one": Worked(_REAL_TO_1 + _FAKE_TO_MINUS_1, _FAKE_TO_1, 2 / 15),
    "pearson": Worked(_REAL_TO_1 + _FAKE_TO_MINUS_1, _FAKE_TO_0, 2 / 15),
}

#: How near the score may come to certainty before it is read as a density ratio.
_EDGE = 1e-6


@dataclass(frozen=True)
class LeastSquares(Loss):
    """D minimises ½ E (f(x) − b)² + ½ E (f(G(z)) − a)², G minimises ½ E (f(G(z)) − c)².

    A score far on the right side costs as much as one on the wrong side, so G keeps a slope that a sure D would not
    give: the raw score of the optimal D is (b p + a q)/(p + q). With b − c = 1 and b − a = 2 G minimises the Pearson χ²
    of p + q to 2q.
    Mao et al. 2017, equations 2, 8 and 9.
    """

    key = "least_squares"
    label = "least squares"
    is_probability = False
    score_is_log_ratio = False

    coding: str = setting(
        "zero_one",
        "Coding",
        "What D aims at for generated and for real points (a and b), and what G wants D to say (c).",
        symbol="a, b, c",
        choices={
            "zero_one": "a = 0, b = 1, c = 1",
            "plus_minus_one": "a = −1, b = 1, c = 1",
            "pearson": "a = −1, b = 1, c = 0 (Pearson χ²)",
        },
    )

    @property
    def formula_discriminator(self) -> str:
        a, b, _ = _AIMS[self.coding]
        of_real, of_fake = _squared("f(x)", b), _squared("f(G(z))", a)
        return rf"\frac{{1}}{{2}}\mathbb{{E}}_{{x}}\,{of_real}+\frac{{1}}{{2}}\mathbb{{E}}_{{z}}\,{of_fake}"

    @property
    def formula_generator(self) -> str:
        return rf"\frac{{1}}{{2}}\mathbb{{E}}_{{z}}\,{_squared('f(G(z))', _AIMS[self.coding][2])}"

    @property
    def divergence(self) -> str:
        a, b, _ = _AIMS[self.coding]
        return phrase("triangular discrimination ≥ 2 − {factor:g} L_D", factor=8 / (b - a) ** 2)

    @property
    def worked(self) -> Worked:
        return _WORKED[self.coding]

    @property
    def lines(self) -> Lines:
        a, b, c = _AIMS[self.coding]
        return Lines(_line("fake", c), _line("real", b), _line("fake", a))

    def discriminator_value(self, real_scores: Scores, fake_scores: Scores) -> Scores:
        a, b, _ = _AIMS[self.coding]
        return ((real_scores - b) ** 2).mean(-1) / 2 + ((fake_scores - a) ** 2).mean(-1) / 2

    def discriminator_slopes(self, real_scores: Scores, fake_scores: Scores) -> tuple[Scores, Scores]:
        a, b, _ = _AIMS[self.coding]
        n = real_scores.shape[-1]
        return (real_scores - b) / n, (fake_scores - a) / n

    def discriminator_slope_changes(
        self, real_scores: Scores, fake_scores: Scores, real_changes: Scores, fake_changes: Scores
    ) -> tuple[Scores, Scores]:
        n = real_scores.shape[-1]
        return real_changes / n, fake_changes / n

    def generator_value(self, real_scores: Scores | None, fake_scores: Scores) -> Scores:
        return ((fake_scores - _AIMS[self.coding][2]) ** 2).mean(-1) / 2

    def generator_slopes(self, real_scores: Scores | None, fake_scores: Scores) -> Scores:
        return (fake_scores - _AIMS[self.coding][2]) / fake_scores.shape[-1]

    def generator_slope_changes(self, real_scores: Scores | None, fake_scores: Scores, fake_changes: Scores) -> Scores:
        return fake_changes / fake_scores.shape[-1]

    def optimal(self, p: Scores, q: Scores) -> Scores:
        a, b, _ = _AIMS[self.coding]
        return (b * p + a * q) / (p + q)

    def divergence_estimate(self, discriminator_loss: Scores) -> Scores:
        # At the optimal D the loss is (b − a)²/4 · (1 − Δ/2), with Δ = ∫ (p − q)²/(p + q).
        a, b, _ = _AIMS[self.coding]
        return 2 - 8 / (b - a) ** 2 * discriminator_loss

    def divergence_measured(self, readings: Mapping[str, float | None]) -> float | None:
        return readings.get("triangular_seen")

    def log_ratio(self, scores: Scores) -> Scores:
        a, b, _ = _AIMS[self.coding]
        inside = scores.clip(a + _EDGE, b - _EDGE)
        return log((inside - a) / (b - inside))

    def score_scale(self) -> tuple[float, float]:
        a, b, _ = _AIMS[self.coding]
        return (a + b) / 2, abs(b - a) / 2


def _line(scores: str, aim: int) -> str:
    return (
        f"({scores} {'-' if aim > 0 else '+'} {abs(aim)}).square().mean() / 2"
        if aim
        else f"{scores}.square().mean() / 2"
    )


def _squared(score: str, aim: int) -> str:
    return f"({score}{-aim:+d})^2" if aim else f"{score}^2"
