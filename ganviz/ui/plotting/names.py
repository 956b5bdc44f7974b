"""What D is called on the plots, by what its loss makes of it."""

from __future__ import annotations

from typing import NamedTuple

from ganviz.config import RunConfig
from ganviz.ui.plotting.axis import Span

#: The slope to which a critic is held, and for which a Wasserstein distance asks; how a plot calls it.
UNIT_SLOPE = 1.0
UNIT_NAME = "‖∇f‖ = 1"


class Names(NamedTuple):
    """Words for D, as the formulas name it.

    Attributes:
        curve, optimal: D, and the optimal D against this G.
        undecided: where D cannot tell real from generated.
        gap: how far D is from the optimal one.
        score: what its raw score, whose slope is drawn, belongs to.
        mean: its mean over points.
        aims: the scores that D is trained to give to generated and to real points, where they are fixed numbers.
        middle: what lies between these in words, else nothing.
    """

    curve: str
    optimal: str
    undecided: str
    gap: str
    score: str
    mean: str
    aims: Span | None = None
    middle: str = ""


def names(config: RunConfig) -> Names:
    """Says how D is spoken of: as a probability, as a score f with aims, or as a critic, whose zero has no meaning."""
    loss = config.loss
    if loss.is_probability:
        return Names("D(x)", "optimal D", "D = ½", "D − D*", "D’s raw score f", "probability of real", (0.0, 1.0), "½")
    scale = loss.score_scale()
    if scale is None:
        return Names(
            "critic", "optimal critic", "critic’s middle", "critic − optimal critic", "the critic f", "mean score"
        )
    middle, span = scale
    word = "½" if middle == 0.5 else f"{middle:g}".replace("-", "−")
    aims = (middle - span, middle + span)
    return Names("f(x)", "optimal f", f"f = {word}", "f − f*", "D’s score f", "mean score f", aims, word)
