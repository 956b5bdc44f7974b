"""Multilayer perceptrons for a whole population, with explicit passes instead of autograd.

Every tensor has a leading member axis. For networks this small, autograd's bookkeeping costs more than the arithmetic:
here an iteration is a short, fixed list of matrix products into buffers that are allocated once. Autograd in float64
is the judge of these passes, in the tests.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import torch
from torch import Tensor

from ganviz.networks import normalisation
from ganviz.networks.activations import CURVED, activate, go_back


def _layers(sizes: Sequence[int]) -> list[tuple[int, int]]:
    return list(pairwise(sizes))


def parameter_count(sizes: Sequence[int]) -> int:
    """Weights and biases of one member."""
    return sum((n_in + 1) * n_out for n_in, n_out in _layers(sizes))


def views(flat: Tensor, sizes: Sequence[int]) -> tuple[list[Tensor], list[Tensor]]:
    """Weights ``(member, in, out)`` and biases ``(member, 1, out)`` as views into ``(member, parameter)``."""
    weights, biases, start = [], [], 0
    for n_in, n_out in _layers(sizes):
        end = start + n_in * n_out
        weights.append(flat[:, start:end].view(-1, n_in, n_out))
        start, end = end, end + n_out
        biases.append(flat[:, start:end].view(-1, 1, n_out))
        start = end
    return weights, biases


class Gradient:
    """The gradient of all parameters, ``flat`` of shape ``(member, parameter)``, written layer by layer."""

    def __init__(self, like: Mlp) -> None:
        self.flat = torch.zeros_like(like.parameters)
        if like.members == 1:
            self.weights, self.biases = views(self.flat, like.sizes)
            self._pieces = None
        else:
            # A batched product into a view whose members are far apart falls back to a loop over members; writing to
            # dense pieces and gathering them once is faster.
            make = self.flat.new_zeros
            self.weights = [make(like.members, n_in, n_out) for n_in, n_out in _layers(like.sizes)]
            self.biases = [make(like.members, 1, n_out) for _, n_out in _layers(like.sizes)]
            self._pieces = [
                piece.view(like.members, -1) for pair in zip(self.weights, self.biases, strict=True) for piece in pair
            ]

    def zero_(self) -> None:
        """Forgets everything."""
        self.flat.zero_()
        if self._pieces is not None:
            for piece in self._pieces:
                piece.zero_()

    def gather(self) -> Tensor:
        """Returns ``flat``, complete."""
        if self._pieces is not None:
            torch.cat(self._pieces, dim=1, out=self.flat)
        return self.flat


class Tape:
    """What a forward pass leaves for the backward pass: one network's activations for one batch size, reused.

    Args:
        keep: also keep what a second derivative needs of the backward pass.

    Attributes:
        inputs: what each layer was fed, ``(member, batch, in)``.
        output: ``(member, batch, out)`` of the last layer.
        normalised, scales: each hidden layer between normalisation and activation, and what it was scaled by.
        gradients: room for what comes back to each layer's input, ``(member, batch, in)``; for a hidden layer, to
            before its activation and normalisation.
        upstream, between: the same before the way back through the activation, and between it and the normalisation;
            None where nothing needs them.
    """

    def __init__(self, network: Mlp, batch: int, keep: bool = False) -> None:
        make, members = network.parameters.new_empty, network.members

        def hidden() -> list[Tensor]:
            return [make(members, batch, width) for width in network.sizes[1:-1]]

        self.batch = batch
        self.inputs: list[Tensor] = [make(0), *hidden()]
        self.output = make(members, batch, network.sizes[-1])
        self.normalised = hidden() if network.axis else []
        self.scales = [make(0)] * len(self.normalised)
        self.gradients = [make(members, batch, width) for width in network.sizes[:-1]]
        self.upstream = hidden() if keep and network.activation in CURVED else None
        self.between = hidden() if keep and network.axis else None

    def show(self, whole: Tape, start: int) -> None:
        """Looks at the activations of another tape's points from ``start`` on, as they are now."""
        end = start + self.batch
        self.inputs = [fed[:, start:end] for fed in whole.inputs]
        self.output = whole.output[:, start:end]
        self.normalised = [hidden[:, start:end] for hidden in whole.normalised]
        self.scales = [scale[:, start:end] for scale in whole.scales]


class Mlp:
    """``members`` networks of the same shape; hidden layers are followed by the activation, the output is linear.

    Args:
        sizes: units of each layer, input and output included.
        activation: ``relu``, ``leaky_relu``, ``tanh`` or ``softplus``.
        normalised: ``none``, ``batch`` or ``layer``, before each activation.
        parameters: ``(member, parameter)``, layer by layer, each layer's weights ``(in, out)`` before its biases.
    """

    def __init__(self, sizes: Sequence[int], activation: str, parameters: Tensor, normalised: str = "none") -> None:
        if parameters.ndim != 2 or parameters.shape[1] != parameter_count(sizes):
            raise ValueError(f"{tuple(parameters.shape)} parameters do not fit layers of {tuple(sizes)}")
        self.sizes, self.activation, self.parameters = tuple(sizes), activation, parameters
        self.normalised = normalised
        self.axis = normalisation.AXES.get(normalised)
        self.weights, self.biases = views(parameters, sizes)
        self.weights_transposed = [weight.transpose(1, 2) for weight in self.weights]

    @property
    def members(self) -> int:
        return self.parameters.shape[0]

    @staticmethod
    def initial(sizes: Sequence[int], rng: np.random.Generator) -> np.ndarray:
        """Draws one member's parameters, float64: weights and biases uniform in ±1/√fan_in (torch's default).

        The choice decides whether a ring collapses: with He's wider weights it does not.
        """
        parts = []
        for n_in, n_out in _layers(sizes):
            bound = 1 / math.sqrt(n_in)
            parts.append(rng.uniform(-bound, bound, n_in * n_out))
            parts.append(rng.uniform(-bound, bound, n_out))
        return np.concatenate(parts)

    def forward(
        self, points: Tensor, tape: Tape | None = None, statistics: Sequence[tuple[Tensor, Tensor]] | None = None
    ) -> Tensor:
        """Maps ``(member, batch, in)`` to ``(member, batch, out)``; the result lives in the tape until its next use.

        ``statistics`` normalises by the mean and scale of another batch, per hidden layer.
        """
        tape = tape or Tape(self, points.shape[1])
        tape.inputs[0] = points
        last = len(self.weights) - 1
        for index, (weight, bias) in enumerate(zip(self.weights, self.biases, strict=True)):
            out = tape.output if index == last else tape.inputs[index + 1]
            # A product and an in-place sum are quicker than baddbmm at these sizes (13 against 23 µs at 512×2×128).
            torch.bmm(tape.inputs[index], weight, out=out)
            out.add_(bias)
            if index < last:
                if self.axis:
                    known = statistics[index] if statistics else None
                    tape.scales[index] = normalisation.normalise(out, self.axis, known)
                    tape.normalised[index].copy_(out)
                activate(self.activation, out)
        return tape.output

    def batch_statistics(self, points: Tensor) -> list[tuple[Tensor, Tensor]] | None:
        """Returns, per hidden layer, the mean and scale that this batch is normalised by; None without batch norm.

        A batch-normed network maps a point differently in every batch; to look at it, one batch has to stand for all.
        """
        if self.normalised != "batch":
            return None
        found: list[tuple[Tensor, Tensor]] = []
        hidden = points
        for weight, bias in zip(self.weights[:-1], self.biases[:-1], strict=True):
            hidden = torch.bmm(hidden, weight).add_(bias)
            found.append(normalisation.statistics(hidden, normalisation.AXES["batch"]))
            normalisation.normalise(hidden, normalisation.AXES["batch"], found[-1])
            activate(self.activation, hidden)
        return found

    def backward(
        self, tape: Tape, output_gradient: Tensor, gradient: Gradient | None = None, to_input: bool = False
    ) -> Tensor | None:
        """Goes back from dL/d(output), ``(member, batch, out)``.

        Args:
            gradient: where the parameters' gradient goes; None leaves it out.
            to_input: also go back to the input.

        Returns:
            dL/d(input), ``(member, batch, in)``, living in the tape; None unless ``to_input``.
        """
        upstream = output_gradient
        for index in reversed(range(len(self.weights))):
            if gradient is not None:
                torch.bmm(tape.inputs[index].transpose(1, 2), upstream, out=gradient.weights[index])
                torch.sum(upstream, dim=1, keepdim=True, out=gradient.biases[index])
            if index == 0 and not to_input:
                return None
            downstream = tape.gradients[index]
            torch.bmm(upstream, self.weights_transposed[index], out=downstream)
            if index > 0:
                self._go_back_through(tape, index, downstream)
            upstream = downstream
        return upstream

    def _go_back_through(self, tape: Tape, index: int, gradient: Tensor) -> None:
        """Goes back, in place, from a hidden layer's activation to before its normalisation."""
        if tape.upstream is not None:
            tape.upstream[index - 1].copy_(gradient)
        go_back(self.activation, tape.inputs[index], gradient)
        if self.axis:
            if tape.between is not None:
                tape.between[index - 1].copy_(gradient)
            normalisation.go_back(tape.normalised[index - 1], tape.scales[index - 1], self.axis, gradient)
