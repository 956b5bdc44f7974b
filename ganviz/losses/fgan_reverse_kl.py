from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ganviz.losses import Scores
from ganviz.losses._elementary import exp
from ganviz.losses._fgan import FGan


@dataclass(frozen=True)
class FGanReverseKl(FGan):
    """D minimises E exp(−v(x)) + E v(G(z)) − 1: KL(Q‖P) = ∫ q log(q/p), for f(u) = −log u.

    Q pays dearly for having mass where P has none, so G rather keeps to some of the modes. D = σ(v) is drawn, since the
    best v is log p/q.
    Nowozin, Cseke and Tomioka 2016, tables 1 and 2.
    """

    key = "fgan_reverse_kl"
    label = "f-GAN, reverse KL"
    formula_discriminator = r"\mathbb{E}_{x}\,e^{-v(x)}+\mathbb{E}_{z}\,v(G(z))-1"
    formula_paper = r"1-\mathbb{E}_{z}\,v(G(z))"
    formula_heuristic = r"\mathbb{E}_{z}\,e^{-v(G(z))}"
    divergence = "KL(Q‖P) ≥ −L_D"

    def output(self, scores: Scores) -> Scores:
        return -exp(-scores)

    def output_slope(self, scores: Scores) -> Scores:
        return exp(-scores)

    def output_curvature(self, scores: Scores) -> Scores:
        return -exp(-scores)

    def conjugate(self, scores: Scores) -> Scores:
        return scores - 1

    def conjugate_slope(self, scores: Scores) -> Scores:
        return scores * 0 + 1

    def conjugate_curvature(self, scores: Scores) -> Scores:
        return scores * 0

    def divergence_measured(self, readings: Mapping[str, float | None]) -> float | None:
        return readings.get("kl_reverse_seen")
