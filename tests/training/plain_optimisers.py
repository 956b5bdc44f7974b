"""The optimisers that torch does not have, written the usual way."""

from __future__ import annotations

from typing import Any

import torch

from ganviz.groups import OptimiserConfig


class Momentum(torch.optim.SGD):
    """That of torch, which refuses a negative momentum only when it is made."""

    def __init__(self, parameters: Any, lr: float, momentum: float) -> None:
        super().__init__(parameters, lr)
        self.param_groups[0]["momentum"] = momentum


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


class OptimisticSGD(torch.optim.Optimizer):
    """w ← w − 2η g_t + η g_{t−1}: Daskalakis et al. 2018, equation 5."""

    def __init__(self, parameters: Any, lr: float) -> None:
        super().__init__(parameters, {"lr": lr})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        for group in self.param_groups:
            for parameter in group["params"]:
                state = self.state[parameter]
                parameter -= 2 * group["lr"] * parameter.grad - group["lr"] * state.get("gradient", 0)
                state["gradient"] = parameter.grad.clone()


class OptimisticRMSProp(torch.optim.Optimizer):
    """w ← w − 2η d_t + η d_{t−1}, d = g/(√v + ε)."""

    def __init__(self, parameters: Any, lr: float, alpha: float) -> None:
        super().__init__(parameters, {"lr": lr, "alpha": alpha})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        for group in self.param_groups:
            rate, alpha = group["lr"], group["alpha"]
            for parameter in group["params"]:
                state = self.state[parameter]
                state["v"] = alpha * state.get("v", 0) + (1 - alpha) * parameter.grad**2
                direction = parameter.grad / (state["v"].sqrt() + 1e-8)
                parameter -= 2 * rate * direction - rate * state.get("direction", 0)
                state["direction"] = direction


#: By the key of a config. What of each one's settings counts is in ``settings_of``.
PLAIN_OPTIMISERS: dict[str, type[torch.optim.Optimizer]] = {
    "sgd": torch.optim.SGD,
    "momentum": Momentum,
    "rmsprop": torch.optim.RMSprop,
    "adam": torch.optim.Adam,
    "optimistic_adam": OptimisticAdam,
    "optimistic_sgd": OptimisticSGD,
    "optimistic_rmsprop": OptimisticRMSProp,
}


def settings_of(config: OptimiserConfig) -> dict[str, Any]:
    """A config in torch.optim's words."""
    words: dict[str, dict[str, Any]] = {
        "sgd": {},
        "momentum": {"momentum": config.momentum},
        "rmsprop": {"alpha": config.beta2},
        "adam": {"betas": (config.beta1, config.beta2)},
        "optimistic_adam": {"betas": (config.beta1, config.beta2)},
        "optimistic_sgd": {},
        "optimistic_rmsprop": {"alpha": config.beta2},
    }
    return {"lr": config.learning_rate, **words[config.kind]}
