"""What a GPU does with hidden layers, tried on the CPU: passes over whole memory, with the row of ones in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.networks import mlp
from ganviz.presets import preset
from ganviz.training.trainer import GanTrainer

#: Operations that go over hidden layers element by element.
PASSES = ("clamp", "threshold_backward", "leaky_relu", "leaky_relu_backward", "tanh", "tanh_backward")
SETTINGS = {
    "relu": (),
    "leaky": ("generator.activation=leaky_relu", "discriminator.activation=leaky_relu"),
    "tanh": ("generator.activation=tanh", "discriminator.activation=tanh"),
    "sine and layer norm": ("generator.activation=sine", "discriminator.normalisation=layer"),
    "penalty at real points": ("penalty=r1", "discriminator.activation=tanh"),
    "penalty between": ("loss=wasserstein", "penalty=wgan_gp"),
    "unrolled": ("schedule.unroll=2",),
}


def population(assignments: Sequence[str]) -> list[RunConfig]:
    config = preset("ring-8").config
    for each in ("dtype=float64", "device=cpu", "schedule.batch_size=24", *assignments):
        config = assigned(config, each)
    return [assigned(config, f"seed={seed}") for seed in range(3)]


def whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lays tapes out as on a GPU."""
    monkeypatch.setattr(mlp, "keeps_rows_whole", lambda network: network.members > 1)


@pytest.mark.parametrize("assignments", SETTINGS.values(), ids=SETTINGS)
def test_training_comes_to_the_same(assignments: Sequence[str], monkeypatch: pytest.MonkeyPatch) -> None:
    trained = []
    for is_whole in (False, True):
        if is_whole:
            whole(monkeypatch)
        trainer = GanTrainer(population(assignments))
        trainer.iterate(12)
        trained.append(trainer.checkpoint().parameters)
    for name, parameters in trained[0].items():
        np.testing.assert_allclose(trained[1][name], parameters, rtol=0, atol=1e-9)
        assert np.abs(parameters).max() > 0.01


class Counted(TorchDispatchMode):
    """Counts passes over hidden layers, and those whose memory has gaps, for which a GPU has slow kernels only."""

    def __init__(self) -> None:
        super().__init__()
        self.all, self.with_gaps, self.kernels, self.gathered = 0, 0, 0, 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        name = func.name().partition("::")[2].partition(".")[0].rstrip("_")
        tensors = [one for one in (*args, *(kwargs or {}).values()) if isinstance(one, torch.Tensor)]
        if name not in ("view", "slice", "select", "unsqueeze", "expand", "split", "t", "transpose", "detach", "alias"):
            self.kernels += 1
        self.gathered += name == "cat"
        if name in PASSES:
            self.all += 1
            self.with_gaps += not all(one.is_contiguous() for one in tensors)
        return func(*args, **(kwargs or {}))


def test_no_pass_over_a_hidden_layer_meets_gaps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of an iteration: G and D for D's step and D back, then both for G's and both back."""
    counts = []
    for is_whole in (False, True):
        if is_whole:
            whole(monkeypatch)
        trainer = GanTrainer(population(()))
        trainer.iterate(1)
        with Counted() as counted:
            trainer.iterate(1)
        counts.append(counted)
    before, after = counts
    layers = len(trainer.configs[0].generator.hidden), len(trainer.configs[0].discriminator.hidden)
    assert before.all == after.all == 3 * sum(layers) + layers[1]
    assert before.with_gaps == before.all, "else nothing was gained"
    assert after.with_gaps == 0
    assert before.gathered == 2, "each gradient once, for its norm and its step"
    assert after.kernels == before.kernels, "a row of ones that passes through ReLU needs no kernel of its own"
