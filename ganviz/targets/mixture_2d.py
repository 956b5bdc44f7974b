"""A mixture of Gaussians in the plane, each with a weight and a covariance of its own."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.phrases import phrase
from ganviz.settings import setting
from ganviz.targets import SMALLEST
from ganviz.targets._plane import PlaneMixture, PlaneTarget, covariance_of


@dataclass(frozen=True)
class Mixture2D(PlaneTarget):
    """p(x) = Σ_k w_k N(x; μ_k, Σ_k) / Σ_k w_k.

    Places, weights, widths and directions of each Gaussian as one likes. Where a list has one number, that is for all.

    McLachlan and Peel, "Finite mixture models", 2000, chapter 3.
    """

    key = "mixture_2d"
    label = "mixture in the plane"

    means_x: tuple[float, ...] = setting(
        (-2.0, 2.0, 0.0), "Means x", "One for each Gaussian.", symbol="μ₁", minimum=-200, maximum=200
    )
    means_y: tuple[float, ...] = setting(
        (-1.0, -1.0, 2.0), "Means y", "One for each Gaussian.", symbol="μ₂", minimum=-200, maximum=200
    )
    widths_1: tuple[float, ...] = setting(
        (1.0, 0.6, 0.3),
        "First widths",
        "Standard deviation along its angle, of each or of all; it is at least .001.",
        symbol="σ₁",
        minimum=0,
        maximum=200,
    )
    widths_2: tuple[float, ...] = setting(
        (0.2, 0.6, 0.3),
        "Second widths",
        "Standard deviation across its angle, of each or of all; it is at least .001.",
        symbol="σ₂",
        minimum=0,
        maximum=200,
    )
    angles: tuple[float, ...] = setting(
        (45.0, 0.0, 0.0),
        "Angles",
        "Between the first width and the x axis, of each or of all.",
        symbol="α",
        unit="°",
        minimum=-180,
        maximum=180,
    )
    weights: tuple[float, ...] = setting(
        (1.0,),
        "Weights",
        "How likely each is, up to a common factor; one number makes all equally likely.",
        symbol="w",
        minimum=0,
        maximum=1e6,
    )

    def conflicts(self) -> str | None:
        count = len(self.means_x)
        if len(self.means_y) != count:
            says = "there are {count} means x and {other} means y; give as many of both"
            return phrase(says, count=count, other=len(self.means_y))
        for name in ("widths_1", "widths_2", "angles", "weights"):
            given = len(getattr(self, name))
            if given not in (1, count):
                needs = "{name} needs one number, or one for each of the {count} means, but has {given}"
                return phrase(needs, name=name, count=count, given=given)
        return None if max(self.weights) > 0 else "at least one of the weights must be above 0"

    def components(self) -> PlaneMixture:
        count = len(self.means_x)
        first, second, angles, weights = (
            np.broadcast_to(np.array(given), (count,))
            for given in (self.widths_1, self.widths_2, self.angles, self.weights)
        )
        first, second = np.maximum(first, SMALLEST), np.maximum(second, SMALLEST)
        matrices = [covariance_of((one, two), turned) for one, two, turned in zip(first, second, angles, strict=True)]
        centres = np.stack([self.means_x, self.means_y], axis=1)
        weights = weights / weights.max()
        return PlaneMixture(weights / weights.sum(), centres, np.stack(matrices))

    @property
    def lines(self) -> str:
        mixture = self.distribution
        return f"""\
CENTRES = torch.tensor({mixture.centres.tolist()})
SIGMA = torch.tensor({mixture.widths[:, 1].tolist()})  # of each at its widest
WEIGHTS = torch.tensor({mixture.weights.tolist()})  # how likely each is
ROOTS = torch.tensor({mixture.roots.tolist()})  # a root times its transpose is a covariance


def sample_data(n):
    \"\"\"Draws n points: one of the Gaussians for each, as likely as its weight.\"\"\"
    component = torch.multinomial(WEIGHTS, n, replacement=True)
    return CENTRES[component] + (ROOTS[component] @ torch.randn(n, 2, 1)).squeeze(2)"""
