"""What G pays for a point by what D says of it: value and slope of the program's own losses, over the raw score.

The slope is what trains G. The original game's is −D: it dies where D is sure that the point is fake, which is where G
has most to learn. The non-saturating cost's is −(1 − D). That is the whole story of saturation.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from ganviz import registry
from ganviz.losses import Loss
from ganviz.theory.divergences import Array

#: The families that are drawn together.
GAME, F_GAN, OTHERS = "game", "fgan", "others"


@dataclass(frozen=True, eq=False)
class Cost:
    """One loss of G for one point.

    Attributes:
        name: as in menus, or shorter.
        family: with which others it is drawn.
        value, slope: of ``(n,)`` raw scores.
        log_ratio: log D/(1 − D) of these scores; None where they tell no D.
        output, conjugate: g(v) and f*(g(v)), of a loss of an f-GAN.
        is_heuristic: it stands in for another, whose slope dies.
    """

    name: str
    family: str
    value: Callable[[Array], Array]
    slope: Callable[[Array], Array]
    log_ratio: Callable[[Array], Array | None]
    output: Callable[[Array], Array] | None = None
    conjugate: Callable[[Array], Array] | None = None
    is_heuristic: bool = False


def costs() -> list[Cost]:
    """Returns those of all losses of the program, and that of maximum likelihood."""
    found = [_likelihood()]
    for key, kind in registry.entries("ganviz.losses", Loss).items():
        loss = kind()
        family = F_GAN if key.startswith("fgan") else GAME if key in ("minimax", "non_saturating") else OTHERS
        name = loss.label.split(" (")[0].removeprefix("f-GAN, ")
        found.append(_of(loss, name, family))
        if family == F_GAN:
            heuristic = replace(loss, generator_loss="heuristic")  # type: ignore[call-arg]
            found.append(replace(_of(heuristic, f"{name}, heuristic", family), is_heuristic=True))
    return found


def _of(loss: Loss, name: str, family: str) -> Cost:
    """A pairing sees each point beside a real one of score 0."""

    def real(scores: Array) -> Array | None:
        return np.zeros((len(scores), 1)) if loss.generator_uses_real else None

    def value(scores: Array) -> Array:
        with np.errstate(over="ignore", invalid="ignore"):
            return np.asarray(loss.generator_value(real(scores), scores[:, None]))

    def slope(scores: Array) -> Array:
        with np.errstate(over="ignore", invalid="ignore"):
            return np.asarray(loss.generator_slopes(real(scores), scores[:, None]))[:, 0]

    return Cost(
        name,
        family,
        value,
        slope,
        loss.log_ratio,
        getattr(loss, "output", None),
        getattr(loss, "conjugate", None),
    )


def _likelihood() -> Cost:
    """−D/(1 − D) = −eˢ: in expectation maximum likelihood (Goodfellow 2014, "On distinguishability criteria")."""

    def value(scores: Array) -> Array:
        with np.errstate(over="ignore"):
            return -np.exp(scores)

    return Cost("maximum likelihood", GAME, value, value, lambda scores: scores)
