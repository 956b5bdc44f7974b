"""What D pays for steep slopes, one penalty per file: functions of points and of input gradients.

The engine differentiates them (``networks.second_order``); a penalty only says where the slope is taken and what it
costs. Nothing here imports torch, so that forms and menus do not: the formulas use the tensors' own methods.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from ganviz.registry import Entry
from ganviz.settings import setting

#: A torch tensor.
Tensor = Any

#: Below this length a gradient has no direction.
TINY = 1e-20

#: Slopes of length 5, 1, ½ and 0, whose costs are easily worked by hand.
WORKED_SLOPES = ((3.0, -4.0), (0.6, 0.8), (0.3, 0.4), (0.0, 0.0))


@dataclass(frozen=True)
class Penalty(Entry):
    """A term added to D's loss; by itself, none.

    Attributes:
        formula: its LaTeX without the weight, which stands before it.
        weight_symbol: LaTeX of the weight.
    """

    formula: ClassVar[str] = ""
    weight_symbol: ClassVar[str] = r"\lambda"

    @property
    def lines(self) -> str:
        """What it costs in plain PyTorch, before the weight, for the script that students take home.

        The body of a function of the points ``real`` and ``fake``, ``(batch, feature)`` as D sees them, with
        ``slope(points)``, ∇s at each of them, and ``torch`` at hand; it returns a mean over the batch.
        """
        raise NotImplementedError

    @property
    def weight(self) -> float:
        """How heavily D pays."""
        return 0.0

    @property
    def interval(self) -> int:
        """D pays at every so many of its steps, that many times as much."""
        return 1


@dataclass(frozen=True)
class GradientPenalty(Penalty):
    """weight · E cost(∇s(x̂)), added to D's loss at every ``interval``-th step, that many times as heavy.

    Attributes:
        at_real, at_fake: takes the slope at the points that D is trained on; the costs of both add up. Where neither
            is set, it is taken at ``points``.
        worked: what each of ``WORKED_SLOPES`` costs before the weight, worked by hand; None where that was not done.
    """

    at_real: ClassVar[bool] = False
    at_fake: ClassVar[bool] = False
    worked: ClassVar[tuple[float, ...] | None] = None

    weight: float = setting(
        1.0,
        "Penalty weight",
        "How heavily D pays for its slope.",
        symbol="λ",
        minimum=0,
        maximum=1e6,
        slider=(0.001, 100),
        logarithmic=True,
        per_member=True,
    )
    interval: int = setting(
        1,
        "Penalty interval",
        "Pay at every so many steps of D only, so many times as much: nearly the same effect for less work.",
        unit="steps",
        minimum=1,
        maximum=64,
        slider=(1, 16),
    )

    def points(self, real: Tensor, fake: Tensor, uniform: Tensor) -> Tensor:
        """Returns where the slope is taken, ``(member, feature, batch)``.

        Args:
            real, fake: ``(member, feature, batch)``, as D sees them.
            uniform: on [0, 1], ``(member, 1 + feature, batch)``.
        """
        raise NotImplementedError

    def cost(self, gradients: Tensor) -> Tensor:
        """What each input gradient, ``(member, feature, batch)``, costs before the weight, ``(member, batch)``."""
        raise NotImplementedError

    def cost_slopes(self, gradients: Tensor) -> Tensor:
        """The derivative of each point's cost in its input gradient, ``(member, feature, batch)``."""
        raise NotImplementedError
