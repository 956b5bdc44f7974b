"""The optimisers against those of torch, in float64."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Sequence

import numpy as np
import pytest
import torch
from torch import Tensor

from ganviz.groups import OPTIMISERS, OptimiserConfig
from ganviz.training.optimisers import Optimiser
from tests.training.plain_optimisers import PLAIN_OPTIMISERS, settings_of

#: Adam's corrections are tabulated for 64 steps: enough to cross into the third table.
STEPS = 150
MEMBERS = 3
PARAMETERS = 5

#: Every number differs between the members.
CONFIGS = [
    OptimiserConfig(learning_rate=0.1, beta1=0.5, beta2=0.9, momentum=0.9),
    OptimiserConfig(learning_rate=0.003, beta1=0.9, beta2=0.999, momentum=-0.4),
    OptimiserConfig(learning_rate=0.02, beta1=0.0, beta2=0.99, momentum=0.5),
]


def configs_of(kind: str) -> list[OptimiserConfig]:
    return [dataclasses.replace(config, kind=kind) for config in CONFIGS]


def start() -> Tensor:
    return torch.from_numpy(np.random.default_rng(0).standard_normal((MEMBERS, PARAMETERS)))


def gradient_at(step: int) -> Tensor:
    """Gradients of very different sizes; the last parameter's are 0, as behind a dead ReLU."""
    gradient = np.random.default_rng([1, step]).standard_normal((MEMBERS, PARAMETERS)) * [1e-6, 0.01, 1.0, 100.0, 0.0]
    return torch.from_numpy(gradient)


def of_torch(config: OptimiserConfig, parameter: Tensor) -> torch.optim.Optimizer:
    return PLAIN_OPTIMISERS[config.kind]([parameter], **settings_of(config))


def walked_by_torch(
    before: Sequence[OptimiserConfig], after: Sequence[OptimiserConfig] | None = None, change_at: int = STEPS
) -> Tensor:
    """Where torch.optim ends, each member with an optimiser of its own; ``after`` holds from ``change_at`` on."""
    ends = []
    for member, config in enumerate(before):
        parameter = start()[member].requires_grad_()
        optimiser = of_torch(config, parameter)
        for step in range(STEPS):
            if after is not None and step == change_at:
                optimiser.param_groups[0].update(settings_of(after[member]))
            parameter.grad = gradient_at(step)[member]
            optimiser.step()
        ends.append(parameter.detach())
    return torch.stack(ends)


def walk(optimiser: Optimiser, steps: range) -> None:
    for step in steps:
        optimiser.step(gradient_at(step))


@pytest.mark.parametrize("kind", OPTIMISERS)
def test_every_member_walks_as_with_an_optimiser_of_torch(kind: str) -> None:
    parameters = start()
    walk(Optimiser(configs_of(kind), parameters), range(STEPS))
    torch.testing.assert_close(parameters, walked_by_torch(configs_of(kind)), rtol=1e-10, atol=1e-10)
    assert torch.equal(parameters[:, 4], start()[:, 4])


@pytest.mark.parametrize("kind", OPTIMISERS)
def test_members_with_the_same_numbers_walk_as_with_one_of_torch(kind: str) -> None:
    """They may share one kernel call."""
    alike, parameters = [configs_of(kind)[0]] * MEMBERS, start()
    walk(Optimiser(alike, parameters), range(STEPS))
    torch.testing.assert_close(parameters, walked_by_torch(alike), rtol=1e-10, atol=1e-10)


@pytest.mark.parametrize("kind", OPTIMISERS)
def test_a_share_of_the_rate_is_a_smaller_rate(kind: str) -> None:
    """For members that share their numbers and for those that do not."""
    for configs in (configs_of(kind), [configs_of(kind)[0]] * MEMBERS):
        parameters = start()
        optimiser = Optimiser(configs, parameters)
        for step in range(STEPS):
            optimiser.step(gradient_at(step), torch.full((MEMBERS, 1), 0.3, dtype=torch.float64))
        slower = [dataclasses.replace(config, learning_rate=0.3 * config.learning_rate) for config in configs]
        torch.testing.assert_close(parameters, walked_by_torch(slower), rtol=1e-10, atol=1e-10)


@pytest.mark.parametrize("kind", OPTIMISERS)
def test_other_numbers_act_at_the_next_step_and_keep_the_averages(kind: str) -> None:
    changed = [
        dataclasses.replace(config, learning_rate=0.05 * config.learning_rate, beta1=0.8, beta2=0.95, momentum=0.7)
        for config in configs_of(kind)
    ]
    parameters = start()
    optimiser = Optimiser(configs_of(kind), parameters)
    walk(optimiser, range(70))
    optimiser.configure(changed)
    walk(optimiser, range(70, STEPS))
    expected = walked_by_torch(configs_of(kind), changed, change_at=70)
    torch.testing.assert_close(parameters, expected, rtol=1e-10, atol=1e-10)


@pytest.mark.parametrize(("before", "after"), list(itertools.permutations(OPTIMISERS, 2)))
def test_another_kind_starts_anew(before: str, after: str) -> None:
    parameters = start()
    optimiser = Optimiser(configs_of(before), parameters)
    walk(optimiser, range(20))
    from_here = parameters.clone()
    optimiser.configure(configs_of(after))
    walk(optimiser, range(20, 40))
    fresh = Optimiser(configs_of(after), from_here)
    walk(fresh, range(20, 40))
    assert torch.equal(parameters, from_here)
    assert optimiser.steps == 20


@pytest.mark.parametrize("kind", OPTIMISERS)
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_a_restored_optimiser_goes_on_bit_for_bit(kind: str, dtype: torch.dtype) -> None:
    parameters = start().to(dtype)
    optimiser = Optimiser(configs_of(kind), parameters)
    for step in range(37):
        optimiser.step(gradient_at(step).to(dtype))
    state, from_here = optimiser.state(), parameters.clone()
    other = Optimiser(configs_of(kind), from_here)
    other.restore(state)
    for step in range(37, STEPS):
        optimiser.step(gradient_at(step).to(dtype))
        other.step(gradient_at(step).to(dtype))
    assert torch.equal(from_here, parameters)
    assert state["steps"] == 37
    assert all((average == 0).sum() <= MEMBERS for average in state["averages"]), "a copy, not what goes on"


def test_optimistic_adam_worked_by_hand() -> None:
    """Under a gradient that stays the same d is 1: a first step of 2η, then each of η; turned round, it undoes more."""
    parameters = torch.zeros(1, 1, dtype=torch.float64)
    optimiser = Optimiser([OptimiserConfig(kind="optimistic_adam", learning_rate=0.1, beta1=0, beta2=0)], parameters)
    walked = []
    for gradient in (4.0, 4.0, 4.0, -4.0):
        optimiser.step(torch.full((1, 1), gradient, dtype=torch.float64))
        walked.append(parameters.item())
    assert walked == pytest.approx([-0.2, -0.3, -0.4, -0.1], abs=1e-8)
