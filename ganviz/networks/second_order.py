"""How a network's passes change: the second derivatives that gradient penalties and unrolling need.

A dot marks the rate of change along a direction, either of the points (ẋ) or of the parameters (θ̇). ``Change.push``
carries it forward through the network, ``Change.pull`` back through its backward pass (Pearlmutter 1994). One pair of
passes gives both uses:

- A gradient penalty is a function of ∇ₓs. With v its derivative in ∇ₓs, its gradient is ∂/∂θ ⟨v, ∇ₓs⟩ = (∇_θ s)˙ along
  ẋ = v, since derivatives may change places.
- Unrolling needs Hessian-vector products: (∇_θ L)˙ and (∇ₓL)˙ along θ̇.
"""

from __future__ import annotations

import torch
from torch import Tensor

from ganviz.networks import normalisation
from ganviz.networks.activations import CURVED, bend, go_back
from ganviz.networks.mlp import Gradient, Mlp, Tape, views


class Change:
    """Room for how one batch's activations and gradients change along a direction.

    The network must be without batch norm; its tape must have been made with ``keep``.
    """

    def __init__(self, network: Mlp, tape: Tape) -> None:
        make, members, batch = network.parameters.new_empty, network.members, tape.batch
        self.network, self.tape = network, tape
        self.inputs: list[Tensor | None] = [None, *(make(members, batch, width) for width in network.sizes[1:-1])]
        self.output = make(members, batch, network.sizes[-1])
        self._normalised = [make(members, batch, width) for width in network.sizes[1:-1] if network.axis]
        self._stretch: list[Tensor] = [make(0)] * len(self._normalised)
        self._gradients = [make(members, batch, width) for width in network.sizes[:-1]]
        self._parameters: tuple[list[Tensor], list[Tensor]] | None = None

    def push(self, points: Tensor | None = None, parameters: Tensor | None = None) -> Tensor:
        """Returns how the output changes, ``(member, batch, out)``, after a forward pass on the tape.

        Args:
            points: ẋ, ``(member, batch, in)``; None where the points stay.
            parameters: θ̇, ``(member, parameter)``; None where the parameters stay.
        """
        network, tape = self.network, self.tape
        self.inputs[0] = points
        self._parameters = None if parameters is None else views(parameters, network.sizes)
        last = len(network.weights) - 1
        for index, weight in enumerate(network.weights):
            out = self.output if index == last else self.inputs[index + 1]
            fed = self.inputs[index]
            assert out is not None
            if fed is None:
                out.zero_()
            else:
                torch.bmm(fed, weight, out=out)
            if self._parameters is not None:
                out.baddbmm_(tape.inputs[index], self._parameters[0][index]).add_(self._parameters[1][index])
            if index < last:
                self._push_through(index, out)
        return self.output

    def _push_through(self, index: int, out: Tensor) -> None:
        """From before the normalisation of hidden layer ``index`` to behind its activation, in place."""
        network, tape = self.network, self.tape
        if network.axis:
            normalised, scale = tape.normalised[index], tape.scales[index]
            self._stretch[index] = (normalised * out).mean(network.axis, keepdim=True).mul_(scale)
            normalisation.go_back(normalised, scale, network.axis, out)
            self._normalised[index].copy_(out)
        go_back(network.activation, tape.inputs[index + 1], out)

    def pull(
        self,
        output_gradient: Tensor,
        output_gradient_change: Tensor | None,
        gradient: Gradient,
        to_input: bool = False,
    ) -> Tensor | None:
        """Adds how the parameters' gradient changes to ``gradient``, after ``push`` and a backward pass on the tape.

        Args:
            output_gradient: what that backward pass came back from, ``(member, batch, out)``.
            output_gradient_change: how it changes; None where it stays.
            to_input: also return how the gradient at the points changes.

        Returns:
            ``(member, batch, in)``, or None: not asked for, or no change.
        """
        network, tape, change = self.network, self.tape, output_gradient_change
        last = len(network.weights) - 1
        for index in reversed(range(last + 1)):
            back = output_gradient if index == last else tape.gradients[index + 1]
            fed = self.inputs[index]
            if fed is not None:
                gradient.weights[index].baddbmm_(fed.transpose(1, 2), back)
            if change is not None:
                gradient.weights[index].baddbmm_(tape.inputs[index].transpose(1, 2), change)
                gradient.biases[index].add_(change.sum(dim=1, keepdim=True))
            if index == 0 and not to_input:
                return None
            change = self._pull_past(index, back, change)
            if index > 0:
                change = self._pull_through(index, change)
        return change

    def _pull_past(self, index: int, back: Tensor, change: Tensor | None) -> Tensor | None:
        """From the output of layer ``index`` to its input."""
        out = self._gradients[index]
        if change is not None:
            torch.bmm(change, self.network.weights_transposed[index], out=out)
        if self._parameters is not None:
            weight_change = self._parameters[0][index].transpose(1, 2)
            if change is None:
                torch.bmm(back, weight_change, out=out)
            else:
                out.baddbmm_(back, weight_change)
        return None if change is None and self._parameters is None else out

    def _pull_through(self, index: int, change: Tensor | None) -> Tensor | None:
        """From behind the activation of a hidden layer to before its normalisation."""
        network, tape, activation = self.network, self.tape, self.tape.inputs[index]
        if change is not None:
            go_back(network.activation, activation, change)
        if network.activation in CURVED:
            fed, upstream = self.inputs[index], tape.upstream
            assert fed is not None
            assert upstream is not None
            bent = bend(network.activation, activation, fed, upstream[index - 1])
            change = bent if change is None else change.add_(bent)
        if network.axis:
            assert tape.between is not None
            if change is None:
                change = self._gradients[index].zero_()
            normalisation.go_back_changed(
                tape.normalised[index - 1],
                tape.scales[index - 1],
                network.axis,
                change=self._normalised[index - 1],
                stretch=self._stretch[index - 1],
                before=tape.between[index - 1],
                after=tape.gradients[index],
                gradient_change=change,
            )
        return change
