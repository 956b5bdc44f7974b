"""The optimiser that torch does not have, written the usual way."""

from __future__ import annotations

from typing import Any

import torch

from ganviz.groups import OptimiserConfig


class OptimisticAdam(torch.optim.Optimizer):
    """Daskalakis et al. 2018, algorithm 1: w ← w − 2η d_t + η d_{t−1}, d Adam's direction and d_0 = 0."""

    def __init__(self, parameters: Any, lr: float, betas: tuple[float, float]) -> None:
        super().__init__(parameters, {"lr": lr, "betas": betas})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        for group in self.param_groups:
            rate, (beta1, beta2) = group["lr"], group["betas"]
            for parameter in group["params"]:
                state = self.state[parameter]
                t = state["t"] = state.get("t", 0) + 1
                first = state["first"] = beta1 * state.get("first", 0) + (1 - beta1) * parameter.grad
                second = state["second"] = beta2 * state.get("second", 0) + (1 - beta2) * parameter.grad**2
                direction = first / (1 - beta1**t) / ((second / (1 - beta2**t)).sqrt() + 1e-8)
                parameter -= 2 * rate * direction - rate * state.get("direction", 0)
                state["direction"] = direction


#: By the key of a config. What of each one's settings counts is in ``settings_of``.
PLAIN_OPTIMISERS: dict[str, type[torch.optim.Optimizer]] = {
    "sgd": torch.optim.SGD,
    "momentum": torch.optim.SGD,
    "rmsprop": torch.optim.RMSprop,
    "adam": torch.optim.Adam,
    "optimistic_adam": OptimisticAdam,
}


def settings_of(config: OptimiserConfig) -> dict[str, Any]:
    """A config in torch.optim's words."""
    words: dict[str, dict[str, Any]] = {
        "sgd": {},
        "momentum": {"momentum": config.momentum},
        "rmsprop": {"alpha": config.beta2},
        "adam": {"betas": (config.beta1, config.beta2)},
        "optimistic_adam": {"betas": (config.beta1, config.beta2)},
    }
    return {"lr": config.learning_rate, **words[config.kind]}
