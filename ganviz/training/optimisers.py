"""SGD, momentum, RMSProp and Adam, plain or optimistic, as a few lines over flat parameters, with rates per member.

torch.optim is not used: its bookkeeping costs more than the step for networks this small, and its first use imports
for over two seconds.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import numpy as np
import torch
from torch import Tensor

from ganviz.groups import OptimiserConfig

#: ε of RMSProp and Adam, in the unit of a gradient.
EPSILON = 1e-8

#: Steps of Adam whose bias corrections are computed at once.
_TABLE = 64


class Optimiser:
    """Steps the parameters of a population, ``(member, parameter)``, downhill.

    SGD: w ← w − ηg. Momentum: b ← μb + g, w ← w − ηb, where μ may be negative (Gidel et al. 2019). RMSProp (Hinton
    2012): v ← β₂v + (1−β₂)g², w ← w − ηg/(√v + ε). Adam (Kingma and Ba 2015, algorithm 1): with both running means
    corrected for their start at zero. Optimistic (Daskalakis et al. 2018, equation 5 and algorithm 1):
    w ← w − 2ηdₜ + ηdₜ₋₁ with the direction d of SGD, RMSProp or Adam and d₀ = 0, which damps the circling.

    Attributes:
        rate: η, ``(member, 1)``.
        steps: taken so far.
    """

    #: Uses torch's own kernel for Adam where that can be done.
    fuses: ClassVar[bool] = True

    def __init__(self, configs: Sequence[OptimiserConfig], parameters: Tensor) -> None:
        self.parameters = parameters
        self.configure(configs)

    def configure(self, configs: Sequence[OptimiserConfig]) -> None:
        """Takes other numbers; another kind of optimiser starts its averages anew."""
        kind_before = getattr(self, "kind", None)
        self.configs, self.kind = tuple(configs), configs[0].kind
        self._base, self._is_optimistic = self.kind.removeprefix("optimistic_"), self.kind.startswith("optimistic_")
        self._alike = len(set(configs)) == 1
        self.rate = self._column("rate", [config.learning_rate for config in configs])
        self._momentum = self._column("momentum", [config.momentum for config in configs])
        self._keep1 = self._column("keep1", [1 - config.beta1 for config in configs])
        self._keep2 = self._column("keep2", [1 - config.beta2 for config in configs])
        self._table_start: int | None = None
        if kind_before != self.kind:
            self.restart()

    def restart(self) -> None:
        """Forgets all averages."""
        self.steps = 0
        self._table_start = None
        averaged = {"momentum": 1, "rmsprop": 1, "adam": 2}.get(self._base, 0) + self._is_optimistic
        self.averages = [torch.zeros_like(self.parameters) for _ in range(averaged)]
        self._scratch = torch.empty_like(self.parameters)
        self._count = torch.zeros((), dtype=torch.float32, device=self.parameters.device)

    def _column(self, name: str, numbers: Sequence[float]) -> Tensor:
        """One number per member, ``(member, 1)``."""
        return self.parameters.new_tensor(np.array(numbers, dtype=np.float64)[:, None])

    def step(self, gradient: Tensor, rate_share: Tensor | None = None) -> None:
        """Takes one step against the gradient, ``(member, parameter)``, at a share of the rate, ``(member, 1)``."""
        if self.fuses and self.kind == "adam" and self._alike and self.parameters.device.type == "cpu":
            self._step_at_once(gradient, rate_share)
            self.steps += 1
            return
        rate = self.rate if rate_share is None else self.rate * rate_share
        if self._base == "sgd":
            direction = gradient
        elif self._base == "momentum":
            direction = self.averages[0].mul_(self._momentum).add_(gradient)
        elif self._base == "rmsprop":
            self._root_mean_square(self.averages[0], gradient).add_(EPSILON)
            direction = torch.div(gradient, self._scratch, out=self._scratch)
        else:
            direction = self._direction_of_adam(gradient)
        if self._is_optimistic:
            before = self.averages[-1]
            self.parameters.addcmul_(before, rate)
            before.copy_(direction)
            rate = rate * 2
        self.parameters.addcmul_(direction, rate, value=-1)
        self.steps += 1

    def _step_at_once(self, gradient: Tensor, rate_share: Tensor | None) -> None:
        """Adam where all members have the same numbers, by the kernel of torch.optim.Adam(fused=True).

        One pass over memory instead of seven.
        """
        config = self.configs[0]
        torch._fused_adam_(
            [self.parameters],
            [gradient],
            self.averages[:1],
            self.averages[1:],
            [],
            [self._count.fill_(self.steps + 1)],
            lr=config.learning_rate * (1.0 if rate_share is None else float(rate_share[0])),
            beta1=config.beta1,
            beta2=config.beta2,
            weight_decay=0.0,
            eps=EPSILON,
            amsgrad=False,
            maximize=False,
        )

    def _direction_of_adam(self, gradient: Tensor) -> Tensor:
        correction, epsilon = self._corrections()
        first, second = self.averages[:2]
        first.lerp_(gradient, self._keep1)
        self._root_mean_square(second, gradient).add_(epsilon)
        return torch.div(first, self._scratch, out=self._scratch).mul_(correction)

    def _root_mean_square(self, average: Tensor, gradient: Tensor) -> Tensor:
        torch.mul(gradient, gradient, out=self._scratch)
        average.lerp_(self._scratch, self._keep2)
        return torch.sqrt(average, out=self._scratch)

    def _corrections(self) -> tuple[Tensor, Tensor]:
        """Adam's bias corrections, folded into a factor and into ε (the paper's note at the end of section 2)."""
        row = self.steps % _TABLE
        if self._table_start != self.steps - row:
            # The tables start at fixed steps, so that a restored run computes them as the unbroken one did.
            self._table_start = self.steps - row
            step = self._table_start + np.arange(1, 1 + _TABLE, dtype=np.float64)[:, None]
            beta1 = np.array([config.beta1 for config in self.configs])
            beta2 = np.array([config.beta2 for config in self.configs])
            root = np.sqrt(1 - beta2**step)
            self._factors = self.parameters.new_tensor((root / (1 - beta1**step))[..., None])
            self._epsilons = self.parameters.new_tensor((EPSILON * root)[..., None])
        return self._factors[row], self._epsilons[row]

    def state(self) -> dict[str, Any]:
        """Returns all that a checkpoint needs, as numpy copies."""
        return {
            "kind": self.kind,
            "steps": self.steps,
            "averages": [average.cpu().numpy().copy() for average in self.averages],
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Takes the state of an optimiser of the same kind and shape."""
        self.steps, self._table_start = state["steps"], None
        for average, saved in zip(self.averages, state["averages"], strict=True):
            average.copy_(torch.from_numpy(saved))
