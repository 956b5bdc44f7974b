"""A Gaussian mixture of one's own on the line."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ganviz.phrases import phrase
from ganviz.settings import setting
from ganviz.targets import SMALLEST
from ganviz.targets._mixture import GaussianMixture, MixtureTarget

#: One weight is at least so large: their sum is what they are divided by.
LEAST_WEIGHT = 0.001


@dataclass(frozen=True)
class Mixture(MixtureTarget):
    """p(x) = Σ_k w_k N(x; μ_k, σ_k²), the weights divided by their sum.

    Several bumps of one's own choice; one width or one weight stands for all.

    McLachlan and Peel, "Finite mixture models", 2000.
    """

    key = "mixture"
    label = "Gaussian mixture"
    dimension = 1

    means: tuple[float, ...] = setting(
        (-2.5, 0.0, 2.5), "Means", "Where the Gaussians are.", symbol="μ", minimum=-200, maximum=200
    )
    sigmas: tuple[float, ...] = setting(
        (0.4,),
        "Widths",
        "Their standard deviations; one number stands for all.",
        symbol="σ",
        minimum=SMALLEST,
        maximum=100,
    )
    weights: tuple[float, ...] = setting(
        (1.0,),
        "Weights",
        "How likely each is, relative to the others; one number stands for all.",
        symbol="w",
        minimum=0,
        maximum=1e6,
    )

    def conflicts(self) -> str | None:
        count = len(self.means)
        for name, values in (("sigmas", self.sigmas), ("weights", self.weights)):
            if len(values) not in (1, count):
                needs = "{name} needs one number, or one for each of the {count} means, but has {given}"
                return phrase(needs, name=name, count=count, given=len(values))
        if max(self.weights) >= LEAST_WEIGHT:
            return None
        return phrase("at least one of the weights must be {least:g} or more", least=LEAST_WEIGHT)

    def components(self) -> GaussianMixture:
        count = len(self.means)
        weights = np.broadcast_to(self.weights, count)
        sigmas = np.broadcast_to(self.sigmas, count)
        return GaussianMixture(weights / weights.sum(), np.array(self.means)[:, None], np.array(sigmas))
