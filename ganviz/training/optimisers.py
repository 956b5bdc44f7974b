"""SGD, momentum, RMSProp and Adam as a few tensor lines over flat parameters, with rates per member.

torch.optim is not used: its bookkeeping costs more than the step for networks this small, and its first use imports
for over two seconds.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ganviz.config import OptimiserConfig

EPSILON = 1e-8

#: Steps of Adam whose bias corrections are computed at once.
_TABLE = 64


class Optimiser:
    """Steps the parameters of a population, ``(member, parameter)``, downhill.

    SGD: w ← w − ηg. Momentum: b ← μb + g, w ← w − ηb. RMSProp (Hinton 2012): v ← β₂v + (1−β₂)g², w ← w − ηg/(√v + ε).
    Adam (Kingma and Ba 2015, algorithm 1): with both running means corrected for their start at zero.
    """

    def __init__(self, configs: Sequence[OptimiserConfig], parameters: Tensor) -> None:
        self.parameters = parameters
        self.configure(configs)
        self.restart()

    def configure(self, configs: Sequence[OptimiserConfig]) -> None:
        """Takes other numbers; another kind starts its averages anew."""
        kind_before = getattr(self, "kind", None)
        self.configs, self.kind = tuple(configs), configs[0].kind
        self._rate = self._column([-config.learning_rate for config in configs])
        self._momentum = self._column([config.momentum for config in configs])
        self._keep1 = self._column([1 - config.beta1 for config in configs])
        self._keep2 = self._column([1 - config.beta2 for config in configs])
        self._table_start: int | None = None
        if kind_before is not None and kind_before != self.kind:
            self.restart()

    def restart(self) -> None:
        """Forgets all averages."""
        self.steps = 0
        self._table_start = None
        averaged = {"momentum": 1, "rmsprop": 1, "adam": 2}.get(self.kind, 0)
        self.averages = [torch.zeros_like(self.parameters) for _ in range(averaged)]
        self._scratch = torch.empty_like(self.parameters)
        self._count = torch.zeros((), dtype=torch.float32, device=self.parameters.device)

    def _column(self, numbers: Sequence[float]) -> Tensor:
        return self.parameters.new_tensor(np.array(numbers, dtype=np.float64)[:, None])

    def step(self, gradient: Tensor) -> None:
        """Takes one step against the gradient, ``(member, parameter)``."""
        if self.kind == "sgd":
            self.parameters.addcmul_(gradient, self._rate)
        elif self.kind == "momentum":
            self.averages[0].mul_(self._momentum).add_(gradient)
            self.parameters.addcmul_(self.averages[0], self._rate)
        elif self.kind == "rmsprop":
            self._root_mean_square(self.averages[0], gradient).add_(EPSILON)
            torch.div(gradient, self._scratch, out=self._scratch)
            self.parameters.addcmul_(self._scratch, self._rate)
        elif self.parameters.shape[0] == 1 and self.parameters.device.type == "cpu":
            self._step_at_once(gradient)
        else:
            rate, epsilon = self._corrected()
            first, second = self.averages
            first.lerp_(gradient, self._keep1)
            self._root_mean_square(second, gradient).add_(epsilon)
            torch.div(first, self._scratch, out=self._scratch)
            self.parameters.addcmul_(self._scratch, rate)
        self.steps += 1

    def _step_at_once(self, gradient: Tensor) -> None:
        """Adam for one member, by the kernel of torch.optim.Adam(fused=True): one pass over memory instead of seven."""
        config = self.configs[0]
        torch._fused_adam_(
            [self.parameters],
            [gradient],
            self.averages[:1],
            self.averages[1:],
            [],
            [self._count.fill_(self.steps + 1)],
            lr=config.learning_rate,
            beta1=config.beta1,
            beta2=config.beta2,
            weight_decay=0.0,
            eps=EPSILON,
            amsgrad=False,
            maximize=False,
        )

    def _root_mean_square(self, average: Tensor, gradient: Tensor) -> Tensor:
        torch.mul(gradient, gradient, out=self._scratch)
        average.lerp_(self._scratch, self._keep2)
        return torch.sqrt(average, out=self._scratch)

    def _corrected(self) -> tuple[Tensor, Tensor]:
        """Adam's rate and ε with the bias corrections folded in (the paper's note at the end of section 2)."""
        row = self.steps % _TABLE
        if self._table_start != self.steps - row:
            # The tables start at fixed steps, so that a restored run computes them as the unbroken one did.
            self._table_start = self.steps - row
            step = self._table_start + np.arange(1, 1 + _TABLE, dtype=np.float64)[:, None]
            rate = np.array([config.learning_rate for config in self.configs])
            beta1 = np.array([config.beta1 for config in self.configs])
            beta2 = np.array([config.beta2 for config in self.configs])
            root = np.sqrt(1 - beta2**step)
            self._rates = self.parameters.new_tensor((-rate * root / (1 - beta1**step))[..., None])
            self._epsilons = self.parameters.new_tensor((EPSILON * root)[..., None])
        return self._rates[row], self._epsilons[row]

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
