"""What the f-GAN losses share: everything but the divergence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from ganviz.losses import Lines, Loss, Scores, Worked
from ganviz.settings import setting

V_IS_S = "The paper writes v for the raw score s of D."

#: Of a relative entropy no more than this share may be a bound alone, or it is no measure of what D's loss can reach.
_MOST_BEYOND = 0.1


@dataclass(frozen=True)
class FGan(Loss):
    """D minimises −E g(v(x)) + E f*(g(v(G(z)))): Nowozin, Cseke and Tomioka 2016, equations 4 and 6.

    D's least loss is minus the divergence ∫ q f(p/q); v is its raw score, g the output activation that keeps g(v) in
    the domain of the conjugate f*. Where g or f* is exponential in the score, so is the loss, and beyond the range of
    the numbers it is inf: nothing is clipped.

    Attributes:
        formula_paper, formula_heuristic: LaTeX of G's loss, as the paper derives it and as its section 3.2 replaces it.
        worked_paper, worked_heuristic: the loss worked by hand with either.
        line_of_real, line_of_fake: −E g(v(x)) and E f*(g(v(G(z)))) in plain PyTorch.
        line_note: why these lines say what the formula says.
    """

    formula_paper: ClassVar[str]
    formula_heuristic: ClassVar[str]
    worked_paper: ClassVar[Worked | None] = None
    worked_heuristic: ClassVar[Worked | None] = None
    line_of_real: ClassVar[str] = ""
    line_of_fake: ClassVar[str] = ""
    line_note: ClassVar[str] = ""

    generator_loss: str = setting(
        "paper",
        "Generator's loss",
        "The paper's, which is the divergence itself, or the heuristic, which has a slope where D is sure.",
        choices={"paper": "the paper's, −E f*(g(v))", "heuristic": "heuristic, −E g(v)"},
    )

    @property
    def formula_generator(self) -> str:
        return self.formula_paper if self.generator_loss == "paper" else self.formula_heuristic

    @property
    def worked(self) -> Worked | None:
        return self.worked_paper if self.generator_loss == "paper" else self.worked_heuristic

    @property
    def lines(self) -> Lines:
        of_generator = self.line_of_real.replace("real", "fake")
        if self.generator_loss == "paper":
            of_generator = _negated(self.line_of_fake)
        return Lines(of_generator, self.line_of_real, self.line_of_fake, note=self.line_note)

    def output(self, scores: Scores) -> Scores:
        """g(v)."""
        raise NotImplementedError

    def output_slope(self, scores: Scores) -> Scores:
        """g′(v)."""
        raise NotImplementedError

    def output_curvature(self, scores: Scores) -> Scores:
        """g″(v)."""
        raise NotImplementedError

    def conjugate(self, scores: Scores) -> Scores:
        """f*(g(v)), as a function of v."""
        raise NotImplementedError

    def conjugate_slope(self, scores: Scores) -> Scores:
        """Its first derivative in v."""
        raise NotImplementedError

    def conjugate_curvature(self, scores: Scores) -> Scores:
        """Its second derivative in v."""
        raise NotImplementedError

    def discriminator_value(self, real_scores: Scores, fake_scores: Scores) -> Scores:
        return self.conjugate(fake_scores).mean(-1) - self.output(real_scores).mean(-1)

    def discriminator_slopes(self, real_scores: Scores, fake_scores: Scores) -> tuple[Scores, Scores]:
        n = real_scores.shape[-1]
        return self.output_slope(real_scores) / -n, self.conjugate_slope(fake_scores) / n

    def discriminator_slope_changes(
        self, real_scores: Scores, fake_scores: Scores, real_changes: Scores, fake_changes: Scores
    ) -> tuple[Scores, Scores]:
        n = real_scores.shape[-1]
        return (
            self.output_curvature(real_scores) * real_changes / -n,
            self.conjugate_curvature(fake_scores) * fake_changes / n,
        )

    def generator_value(self, real_scores: Scores | None, fake_scores: Scores) -> Scores:
        reward = self.conjugate if self.generator_loss == "paper" else self.output
        return -reward(fake_scores).mean(-1)

    def generator_slopes(self, real_scores: Scores | None, fake_scores: Scores) -> Scores:
        reward_slope = self.conjugate_slope if self.generator_loss == "paper" else self.output_slope
        return reward_slope(fake_scores) / -fake_scores.shape[-1]

    def generator_slope_changes(self, real_scores: Scores | None, fake_scores: Scores, fake_changes: Scores) -> Scores:
        reward_curvature = self.conjugate_curvature if self.generator_loss == "paper" else self.output_curvature
        return reward_curvature(fake_scores) * fake_changes / -fake_scores.shape[-1]

    def optimal(self, p: Scores, q: Scores) -> Scores:
        return p / (p + q)

    def divergence_estimate(self, discriminator_loss: Scores) -> Scores:
        return -discriminator_loss


def _negated(line: str) -> str:
    """Minus a sum of at most two terms."""
    negated = line.removeprefix("-") if line.startswith("-") else f"-{line}"
    return negated.replace(".mean() - ", ".mean() + ")


def relative_entropy_measured(readings: Mapping[str, float | None], key: str) -> float | None:
    """Returns a relative entropy as the metric of this key reads it, through D's noise.

    None where the reading says "at least": points cannot show how much less there is of a distribution that has next to
    nothing in a place, while D, which extrapolates, may claim any number.
    """
    beyond = readings.get(f"{key}_beyond")
    return None if beyond is None or beyond > _MOST_BEYOND else readings.get(f"{key}_seen")
