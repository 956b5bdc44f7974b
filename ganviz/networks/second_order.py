"""How a network's passes change: the second derivatives that gradient penalties and unrolling need.

A dot marks the rate of change along a direction, either of the points (ẋ) or of the parameters (θ̇): the tangent.
``Tangent.forward`` carries it through the network's forward pass, ``Tangent.backward`` through its backward pass
(Pearlmutter 1994). One pair of passes gives both uses:

- A gradient penalty is a function of ∇ₓs. With v its derivative in ∇ₓs, its gradient is ∂/∂θ ⟨v, ∇ₓs⟩ = (∇_θ s)˙ along
  ẋ = v, since the order of the two derivatives does not matter.
- Unrolling needs Hessian-vector products: (∇_θ L)˙ and (∇ₓL)˙ along θ̇.
"""

from __future__ import annotations

import torch
from torch import Tensor

from ganviz.networks import normalisation
from ganviz.networks.activations import CURVED, GO_BACK, bend
from ganviz.networks.mlp import Gradient, Mlp, Tape, layer_views


class Tangent:
    """How one batch's activations and gradients change along a direction; the memory for it is used again and again.

    The network must be without batch norm; its tape must have been made with ``keep``.
    """

    def __init__(self, network: Mlp, tape: Tape) -> None:
        make, members, batch = network.parameters.new_empty, network.members, tape.batch

        def rooms() -> list[Tensor]:
            return [make(members, width, batch) for width in network.sizes[1:-1]]

        self.network, self.tape = network, tape
        # The row of ones does not change: it has zeros here.
        fed = [network.parameters.new_zeros(members, width + 1, batch) for width in network.sizes[1:-1]]
        self.inputs: list[Tensor | None] = [None, *fed]
        self.output = make(members, network.sizes[-1], batch)
        self._hidden = [each[:, :-1] for each in fed]
        # A batched product writes only into dense memory without a loop over members.
        self._before = self._hidden if members == 1 and not network.axis and not network.is_wavy else rooms()
        self._stretch: list[Tensor] = [make(0)] * len(fed)
        self._gradients = [make(members, width, batch) for width in network.sizes[:-1]]
        self._parameters: list[Tensor] | None = None

    def forward(self, points: Tensor | None = None, parameters: Tensor | None = None) -> Tensor:
        """Returns how the output changes, ``(member, out, batch)``, after a forward pass on the tape.

        Args:
            points: ẋ, ``(member, in + 1, batch)``, the last row zeros; None where the points stay.
            parameters: θ̇, ``(member, parameter)``; None where the parameters stay.
        """
        network, tape = self.network, self.tape
        self.inputs[0] = points
        self._parameters = None if parameters is None else layer_views(parameters, network.sizes)
        for index, out in enumerate([*self._before, self.output]):
            fed = self.inputs[index]
            if fed is None:
                out.zero_()
            else:
                torch.bmm(network.layers_transposed[index], fed, out=out)
            if self._parameters is not None:
                out.baddbmm_(self._parameters[index].transpose(1, 2), tape.inputs[index])
            if index < len(self._before):
                self._forward_through(index)
        return self.output

    def _forward_through(self, index: int) -> None:
        """From before the normalisation of a hidden layer to behind its activation."""
        network, tape, before = self.network, self.tape, self._before[index]
        if network.axis:
            normalised, scale = tape.before[index], tape.scales[index]
            self._stretch[index] = (normalised * before).mean(network.axis, keepdim=True).mul_(scale)
            normalisation.go_back(normalised, scale, network.axis, before)
        if before is not self._hidden[index]:
            self._hidden[index].copy_(before)
        GO_BACK[network.activation](tape.seen[index], self._hidden[index])

    def backward(
        self,
        output_gradient: Tensor,
        output_gradient_change: Tensor | None,
        gradient: Gradient,
        to_input: bool = False,
    ) -> Tensor | None:
        """Adds how the parameters' gradient changes to ``gradient``, after ``forward`` and a backward pass on the tape.

        Args:
            output_gradient: what that backward pass came back from, ``(member, out, batch)``.
            output_gradient_change: how it changes; None where it stays, which it may while the parameters stay.
            to_input: also return how the gradient at the points changes.

        Returns:
            ``(member, in, batch)``, or None: not asked for, or no change.
        """
        network, tape, change = self.network, self.tape, output_gradient_change
        last = len(network.layers) - 1
        gradient.written()
        for index in reversed(range(last + 1)):
            back = output_gradient if index == last else tape.gradients[index + 1]
            fed = self.inputs[index]
            if fed is not None:
                gradient.layers[index].baddbmm_(fed, back.transpose(1, 2))
            if change is not None:
                gradient.layers[index].baddbmm_(tape.inputs[index], change.transpose(1, 2))
            if index == 0 and not to_input:
                return None
            change = self._backward_past(index, back, change)
            if index > 0:
                change = self._backward_through(index - 1, change)
        return change

    def _backward_past(self, index: int, back: Tensor, change: Tensor | None) -> Tensor | None:
        """From the output of layer ``index`` to its input."""
        if change is None:
            return None
        out = torch.bmm(self.network.weights[index], change, out=self._gradients[index])
        if self._parameters is not None:
            out.baddbmm_(self._parameters[index][:, :-1], back)
        return out

    def _backward_through(self, index: int, change: Tensor | None) -> Tensor | None:
        """From behind the activation of a hidden layer to before its normalisation."""
        network, tape, seen = self.network, self.tape, self.tape.seen[index]
        if change is not None:
            GO_BACK[network.activation](seen, change)
        if network.activation in CURVED:
            assert tape.upstream is not None
            along = self._before[index] if network.is_wavy else self._hidden[index]
            bent = bend(network.activation, seen, along, tape.upstream[index])
            change = bent if change is None else change.add_(bent)
        if network.axis:
            assert tape.between is not None
            if change is None:
                change = self._gradients[index + 1].zero_()
            normalisation.go_back_changed(
                tape.before[index],
                tape.scales[index],
                network.axis,
                change=self._before[index],
                stretch=self._stretch[index],
                before=tape.between[index],
                after=tape.gradients[index + 1],
                gradient_change=change,
            )
        return change
