"""Optimisers whose steps can be captured."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ganviz.groups import OptimiserConfig
from ganviz.training.capture.static_tensors import StaticTensors
from ganviz.training.optimisers import EPSILON, Optimiser


class CapturableOptimiser(Optimiser):
    """The same steps; the device counts them, and computes from its count what depends on it."""

    fuses = False

    def __init__(self, configs: Sequence[OptimiserConfig], parameters: Tensor) -> None:
        self._static = StaticTensors()
        super().__init__(configs, parameters)

    def configure(self, configs: Sequence[OptimiserConfig]) -> None:
        super().configure(configs)
        betas = np.array([[config.beta1 for config in configs], [config.beta2 for config in configs]])
        in_double = torch.tensor(betas[..., None], dtype=torch.float64, device=self.parameters.device)
        self._betas = self._static.keep("betas", in_double)

    def restart(self) -> None:
        super().restart()
        # Exact as long as anyone trains, and what the powers are taken with.
        self._count = torch.zeros((), dtype=torch.float64, device=self.parameters.device)

    def _column(self, name: str, numbers: Sequence[float]) -> Tensor:
        return self._static.keep(name, super()._column(name, numbers))

    def _corrections(self) -> tuple[Tensor, Tensor]:
        self._count.add_(1)
        rest = 1 - self._betas**self._count
        root = rest[1].sqrt()
        return (root / rest[0]).to(self.parameters.dtype), (EPSILON * root).to(self.parameters.dtype)

    def restore(self, state: dict[str, Any]) -> None:
        super().restore(state)
        self._count.fill_(self.steps)
