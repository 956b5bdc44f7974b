"""Exported code, run with the random numbers that the engine used."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from ganviz.config import RunConfig
from ganviz.exporting.code.lesson import Lesson, lesson_of
from ganviz.presets import preset
from ganviz.recording import Recording
from ganviz.run_files import SavedRun
from ganviz.training.trainer import GanTrainer
from tests.training.small_runs import Drawn, of_d, of_g, weights

Namespace = dict[str, Any]


def lesson(config: RunConfig, iterations: int = 10) -> Lesson:
    """These settings as code, for so many iterations."""
    found = replace(preset("ring-8").with_config(config), iterations=iterations)
    return lesson_of(SavedRun(found, config, config, Recording()))


@contextmanager
def kept_torch() -> Iterator[None]:
    """A script sets torch up as it needs it; here others need it afterwards."""
    dtype, threads, state = torch.get_default_dtype(), torch.get_num_threads(), torch.get_rng_state()
    try:
        yield
    finally:
        torch.set_default_dtype(dtype)
        torch.set_num_threads(threads)
        torch.set_rng_state(state)


def executed(code: str, namespace: Namespace | None = None) -> Namespace:
    """Executes code and returns its names; what it prints is left out."""
    namespace = {} if namespace is None else namespace
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(code, "exported", "exec"), namespace)
    return namespace


class Tape:
    """The engine's random numbers of one step, in place of torch's."""

    def __init__(self, drawn: Sequence[Drawn]) -> None:
        self._left = {"step_discriminator": of_d(drawn), "step_generator": of_g(drawn)}
        self.now: Drawn | None = None
        self._noise = 0
        self._n = 0

    def begin(self, step: str) -> None:
        """Takes the numbers of the next step of this kind."""
        self.now, self._noise = self._left[step].pop(0).of(0), 0
        self._n = len(self.now.latent)

    @property
    def is_used_up(self) -> bool:
        return not any(self._left.values())

    def sample_data(self, n: int) -> Tensor:
        assert self.now is not None
        assert n == self._n
        return torch.tensor(self.now.points[:n])

    def sample_latent(self, n: int) -> Tensor:
        if self.now is None:  # those that are only watched
            return torch.randn(n, 3)
        assert n == self._n
        return torch.tensor(self.now.latent)

    def randn_like(self, points: Tensor) -> Tensor:
        """Noise: first on the real points, where they are there, then on the generated ones."""
        assert self.now is not None
        assert self.now.noise is not None
        noise = torch.tensor(self.now.noise[self._noise :][: len(points)])
        self._noise += len(points)
        return noise

    def rand(self, n: int, columns: int) -> Tensor:
        assert self.now is not None
        assert self.now.uniform is not None
        assert columns == 1
        return torch.tensor(self.now.uniform[:, :1])

    def rand_like(self, like: Tensor) -> Tensor:
        """Flips have a column for each score; the others are of a penalty's points."""
        assert self.now is not None
        if like.requires_grad:
            assert self.now.flips is not None
            return torch.tensor(self.now.flips).unsqueeze(1)
        assert self.now.uniform is not None
        return torch.tensor(self.now.uniform[:, 1:])


def load(network: nn.Sequential, flat: np.ndarray) -> None:
    """Gives a network the engine's weights: layer by layer, each ``(in, out)`` before its biases."""
    at = 0
    with torch.no_grad():
        for layer in network:
            if isinstance(layer, nn.Linear):
                no_bias = torch.zeros(layer.out_features)
                for tensor in (layer.weight.mT, no_bias if layer.bias is None else layer.bias):
                    tensor.copy_(torch.from_numpy(flat[at : at + tensor.numel()].reshape(tensor.shape)))
                    at += tensor.numel()
    assert at == len(flat)


def unloaded(network: nn.Sequential) -> np.ndarray:
    """The other way round."""
    layers = [layer for layer in network if isinstance(layer, nn.Linear)]
    parts = [
        part
        for layer in layers
        for part in (layer.weight.mT.flatten(), torch.zeros(layer.out_features) if layer.bias is None else layer.bias)
    ]
    return torch.cat(parts).detach().numpy()


def trained(
    config: RunConfig, start: dict[str, np.ndarray], drawn: Sequence[Drawn], iterations: int, patch: pytest.MonkeyPatch
) -> dict[str, np.ndarray]:
    """Trains exported code from the engine's first weights with its random numbers; returns the weights at the end."""
    made, tape = lesson(config, iterations), Tape(drawn)
    *before, steps, training, _ = made.parts
    namespace = executed(made.imports().replace("import matplotlib.pyplot as plt\n", ""))
    for part in before:
        executed(part.code(), namespace)
    for name, player in (("G", "generator"), ("G_average", "generator"), ("D", "discriminator")):
        if name in namespace:
            load(namespace[name], start[player][0])
    watching, loop = training.pieces
    for piece in steps.pieces:
        executed(piece if isinstance(piece, str) else piece.text(), namespace)
    namespace.update(sample_data=tape.sample_data, sample_latent=tape.sample_latent)
    for name in ("step_discriminator", "step_generator"):
        if name in namespace:
            namespace[name] = _begun(name, namespace[name], tape)
    executed(str(watching), namespace)
    with patch.context() as patched:
        for name in ("randn_like", "rand", "rand_like"):
            patched.setattr(torch, name, getattr(tape, name))
        executed(str(loop).rpartition("\n")[0], namespace)
    assert tape.is_used_up
    names = {"generator": "G", "discriminator": "D", "average": "G_average"}
    return {player: unloaded(namespace[name]) for player, name in names.items() if name in namespace}


def _begun(name: str, step: Any, tape: Tape) -> Any:
    def begun(*arguments: Any, **named: Any) -> Any:
        tape.begin(name)
        return step(*arguments, **named)

    return begun


def weights_of(trainer: GanTrainer) -> dict[str, np.ndarray]:
    """The engine's weights, of its only member."""
    return {name: values[0] for name, values in weights(trainer).items()}
