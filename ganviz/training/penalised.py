"""The gradient of D's penalty, by the explicit second-order passes."""

from __future__ import annotations

import torch
from torch import Tensor

from ganviz.networks import Gradient, Mlp, Tangent, Tape, homogeneous
from ganviz.penalties import GradientPenalty


class PenaltyPass:
    """Adds the gradient of one penalty to that of D's loss.

    Args:
        tape: of D's forward pass over real and generated points, ``batch`` of each.

    Attributes:
        chooses_points: the penalty takes the slope at points of its own, and needs random numbers for them.
    """

    def __init__(self, network: Mlp, penalty: GradientPenalty, tape: Tape, batch: int) -> None:
        self.penalty, self._network, self._whole, self._batch = penalty, network, tape, batch
        self._weight = network.parameters.new_empty(network.members, 1, 1)
        self.chooses_points = not (penalty.at_real or penalty.at_fake)
        self._start = 0 if penalty.at_real or self.chooses_points else batch
        self._tape = Tape(network, 2 * batch if penalty.at_real and penalty.at_fake else batch, keep=True)
        self._tangent = Tangent(network, self._tape)
        self._ones = network.parameters.new_ones(network.members, 1, self._tape.batch)
        self._direction = network.parameters.new_zeros(network.members, network.sizes[0] + 1, self._tape.batch)

    def due(self, step: int) -> bool:
        """Says whether it is paid at this step of D, counted from 0: at every n-th, n times as much."""
        return step % self.penalty.interval == 0

    def weigh(self, weight: Tensor) -> None:
        """Takes each member's weight, ``(member, 1, 1)``, the laziness in it."""
        torch.div(weight, self._batch, out=self._weight)

    def add_gradient(self, inputs: Tensor, uniform: Tensor | None, gradient: Gradient) -> None:
        """Adds it, after D's forward pass.

        Args:
            inputs: D's, ``(member, in + 1, 2·batch)``, real ones first.
            uniform: on [0, 1), ``(member, 1 + in, batch)``, where the penalty chooses its points.
        """
        network, tape = self._network, self._tape
        if self.chooses_points:
            real, fake = inputs[:, :-1].chunk(2, dim=2)
            network.forward(homogeneous(self.penalty.points(real, fake, uniform)), tape)
        else:
            tape.share(self._whole, self._start)
        slope = network.backward(tape, self._ones, to_input=True)
        assert slope is not None
        torch.mul(self.penalty.cost_slopes(slope), self._weight, out=self._direction[:, :-1])
        self._tangent.forward(points=self._direction)
        self._tangent.backward(self._ones, None, gradient)
