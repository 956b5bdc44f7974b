"""Multilayer perceptrons for a whole population, with explicit passes instead of autograd.

Tensors are ``(member, feature, point)``: a column is a point, and what a layer is fed ends in a row of ones
(homogeneous coordinates), so that one product with ``(weights; biases)`` does the work of a product and a sum, forwards
as backwards. For networks this small an operation costs more than its arithmetic: an iteration is a short, fixed list
of matrix products into buffers that are allocated once. Autograd in float64 is the judge of these passes, in the tests.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import Tensor

from ganviz.networks import normalisation
from ganviz.networks.activations import ACTIVATE, CURVED, GO_BACK, KEEPS_ONES, WAVY


def _layers(sizes: Sequence[int]) -> list[tuple[int, int]]:
    return list(pairwise(sizes))


def parameter_count(sizes: Sequence[int]) -> int:
    """Weights and biases of one member."""
    return sum((n_in + 1) * n_out for n_in, n_out in _layers(sizes))


def layer_views(flat: Tensor, sizes: Sequence[int]) -> list[Tensor]:
    """Each layer as a view ``(member, in + 1, out)`` into ``(member, parameter)``; the last row are the biases."""
    found, start = [], 0
    for n_in, n_out in _layers(sizes):
        end = start + (n_in + 1) * n_out
        found.append(flat[:, start:end].view(-1, n_in + 1, n_out))
        start = end
    return found


def homogeneous(points: Tensor) -> Tensor:
    """Appends the row of ones to ``(member, feature, point)``."""
    return torch.cat([points, points.new_ones(points.shape[0], 1, points.shape[2])], dim=1)


class Gradient:
    """The gradient of all parameters, ``flat`` of shape ``(member, parameter)``, written layer by layer.

    Attributes:
        layers: ``(member, in + 1, out)`` each.
        rows: a layer with one output transposed, ``(member, 1, in + 1)``, where there are several members: there a
            batched product writes a row in a third of the time that it takes for a column. Else None.
    """

    def __init__(self, like: Mlp) -> None:
        self.flat = torch.zeros_like(like.parameters)
        if like.members == 1:
            self.layers = layer_views(self.flat, like.sizes)
            self._pieces = None
        else:
            # A batched product into a view whose members are far apart falls back to a loop over members; writing to
            # dense pieces and gathering them once is faster.
            self.layers = [self.flat.new_zeros(like.members, n_in + 1, n_out) for n_in, n_out in _layers(like.sizes)]
            self._pieces = [layer.view(like.members, -1) for layer in self.layers]
        several = like.members > 1
        self._mask, self._is_gathered = like.mask, False
        self.rows = [layer.transpose(1, 2) if several and layer.shape[2] == 1 else None for layer in self.layers]

    def written(self) -> None:
        """Whoever writes to its layers says so."""
        self._is_gathered = False

    def zero_(self) -> None:
        """Forgets everything."""
        self.written()
        self.flat.zero_()
        if self._pieces is not None:
            for piece in self._pieces:
                piece.zero_()

    def gather(self) -> Tensor:
        """Returns ``flat``, complete."""
        if self._is_gathered:
            return self.flat
        self._is_gathered = True
        if self._pieces is not None:
            torch.cat(self._pieces, dim=1, out=self.flat)
        if self._mask is not None:
            self.flat.mul_(self._mask)
        return self.flat


def keeps_rows_whole(network: Mlp) -> bool:
    """Says whether activations pass over hidden layers with their row of ones.

    Without it the rows of several members do not follow each other in memory, for which a GPU has slow kernels only:
    such passes took a quarter of the time of large populations. On a CPU the products want dense memory without it.
    """
    parameters = network.parameters
    return network.members > 1 and parameters.device.type == "cuda"


class Tape:
    """What a forward pass leaves for the backward pass: one network's activations for one batch size, reused.

    Args:
        keep: also keep what a second derivative needs of the backward pass.

    Attributes:
        inputs: what each layer was fed, ``(member, in + 1, batch)``, the row of ones included.
        hidden: the same of the hidden layers without that row, ``(member, unit, batch)``, as views.
        ahead: what the activation reads and writes, layer by layer: ``before`` and ``hidden``, or both of them with the
            row of ones (``keeps_rows_whole``).
        back: the same of the way back through it: ``seen`` and the gradient.
        before: each hidden layer before its activation and after its normalisation. Without normalisation, and where
            the slope of the activation follows from its value, it is overwritten, and for one member the same memory
            as ``hidden``.
        seen: what the slopes of the activation follow from: ``before`` or ``hidden``.
        scales: what each hidden layer was scaled by in its normalisation.
        output: ``(member, out, batch)`` of the last layer.
        halves: its first and its last columns, where a batch is real points and generated ones.
        gradients: room for what comes back to each layer's input, ``(member, in, batch)``; for a hidden layer, to
            before its activation and normalisation. It takes the memory of ``before`` where that is free by then, for
            the less memory many members need the more of it stays in the cache.
        upstream, between: the same before the way back through the activation, and between it and the normalisation;
            None where nothing needs them.
    """

    def __init__(self, network: Mlp, batch: int, keep: bool = False) -> None:
        make, members = network.parameters.new_empty, network.members

        def rooms() -> list[Tensor]:
            return [make(members, width, batch) for width in network.sizes[1:-1]]

        def rooms_with_ones() -> list[Tensor]:
            return [network.parameters.new_ones(members, width + 1, batch) for width in network.sizes[1:-1]]

        self.batch = batch
        fed = rooms_with_ones()
        self.inputs: list[Tensor] = [make(0), *fed]
        self.hidden = [each[:, :-1] for each in fed]
        # A batched product writes only into dense memory without a loop over members.
        keeps_before = bool(network.axis) or network.is_wavy
        self.before = self.hidden if members == 1 and not keeps_before else rooms()
        self.ahead = list(zip(self.before, self.hidden, strict=True))
        is_whole = not keeps_before and keeps_rows_whole(network)
        if is_whole:
            with_ones = rooms_with_ones()
            self.before = [each[:, :-1] for each in with_ones]
            self.ahead = list(zip(with_ones, fed, strict=True))
        self._is_wavy = network.is_wavy
        self.seen = self.before if network.is_wavy else self.hidden
        self.scales = [make(0)] * (len(fed) if network.axis else 0)
        self.output = make(members, network.sizes[-1], batch)
        self.halves = self.output[..., : batch // 2], self.output[..., batch // 2 :]
        is_free = members > 1 and not keeps_before
        self.gradients = [make(members, network.sizes[0], batch), *(self.before if is_free else rooms())]
        self.back = list(zip(self.seen, self.gradients[1:], strict=True))
        if is_whole:
            self.back = [(after, before) for before, after in self.ahead]
        self.gradients_transposed = [gradient.transpose(1, 2) for gradient in self.gradients]
        self.upstream = rooms() if keep and network.activation in CURVED else None
        self.between = rooms() if keep and network.axis else None

    def share(self, whole: Tape, start: int) -> None:
        """Takes over the activations of another tape's points from ``start`` on, as views of what they are now."""
        end = start + self.batch
        self.inputs = [fed[:, :, start:end] for fed in whole.inputs]
        self.hidden = [hidden[:, :, start:end] for hidden in whole.hidden]
        self.before = [before[:, :, start:end] for before in whole.before]
        self.seen = self.before if self._is_wavy else self.hidden
        self.ahead = list(zip(self.before, self.hidden, strict=True))
        self.back = list(zip(self.seen, self.gradients[1:], strict=True))
        self.output = whole.output[:, :, start:end]
        self.scales = [scale[:, :, start:end] for scale in whole.scales]


class Mlp:
    """``members`` networks of the same shape; hidden layers are followed by the activation, the output is linear.

    Args:
        sizes: units of each layer, input and output included.
        activation: a key of ``ACTIVATE``.
        normalised: ``none``, ``batch`` or ``layer``, before each activation.
        parameters: ``(member, parameter)``, layer by layer, each layer's weights ``(in, out)`` before its biases.
        biased: has biases; else they get no gradient, and stay at 0.

    Attributes:
        mask: 1 for what is trained, 0 for what is not; None where all is.
        layers: weights and biases of each layer, ``(member, in + 1, out)``.
        weights, biases: ``(member, in, out)`` and ``(member, 1, out)``. All three are views into ``parameters``.
    """

    def __init__(
        self,
        sizes: Sequence[int],
        activation: str,
        parameters: Tensor,
        normalised: str = "none",
        biased: bool = True,
    ) -> None:
        if parameters.ndim != 2 or parameters.shape[1] != parameter_count(sizes):
            raise ValueError(f"{tuple(parameters.shape)} parameters do not fit layers of {tuple(sizes)}")
        self.sizes, self.activation, self.parameters = tuple(sizes), activation, parameters
        self.normalised, self.is_wavy = normalised, activation in WAVY
        self.mask: Tensor | None = None
        if not biased:
            self.mask = torch.ones_like(parameters[:1])
            for layer in layer_views(self.mask, sizes):
                layer[:, -1] = 0
        self.axis = normalisation.AXES.get(normalised)
        self.layers = layer_views(parameters, sizes)
        self.layers_transposed = [layer.transpose(1, 2) for layer in self.layers]
        self._activate, self._go_back = ACTIVATE[activation], GO_BACK[activation]
        self._loses_ones = activation not in KEEPS_ONES
        self._backwards = range(len(self.layers) - 1, -1, -1)
        self.weights = [layer[:, :-1] for layer in self.layers]
        self.biases = [layer[:, -1:] for layer in self.layers]

    @property
    def members(self) -> int:
        return self.parameters.shape[0]

    def with_parameters(self, parameters: Tensor) -> Mlp:
        """Returns networks of this shape that live in other parameters, of as many members as these have."""
        return Mlp(self.sizes, self.activation, parameters, self.normalised, self.mask is None)

    def forward(
        self, points: Tensor, tape: Tape | None = None, statistics: Sequence[tuple[Tensor, Tensor]] | None = None
    ) -> Tensor:
        """Maps ``(member, in + 1, batch)`` to ``(member, out, batch)``, which lives in the tape until its next use.

        Args:
            points: homogeneous, the last row ones.
            statistics: normalise by the mean and scale of another batch, per hidden layer.
        """
        tape = tape or Tape(self, points.shape[2])
        tape.inputs[0] = points
        # Small networks spend their time here and in ``backward``, so the loops find at hand what they need.
        fed, product, activate = points, torch.bmm, self._activate
        rooms = zip(self.layers_transposed, tape.before, tape.ahead, tape.inputs[1:], strict=False)
        for index, (layer, before, (read, written), following) in enumerate(rooms):
            product(layer, fed, out=before)
            if self.axis:
                known = statistics[index] if statistics else None
                tape.scales[index] = normalisation.normalise(before, self.axis, known)
            activate(read, written)
            if self._loses_ones and written is following:
                following[:, -1] = 1
            fed = following
        return product(self.layers_transposed[-1], fed, out=tape.output)

    def batch_statistics(self, points: Tensor) -> list[tuple[Tensor, Tensor]]:
        """Returns the mean and scale by which batch norm normalises this batch, per hidden layer.

        A batch-normed network maps a point differently in every batch; to show it, one batch has to stand for all.
        """
        found: list[tuple[Tensor, Tensor]] = []
        for layer in self.layers_transposed[:-1]:
            hidden = torch.bmm(layer, points)
            found.append(normalisation.statistics(hidden, normalisation.AXES["batch"]))
            normalisation.normalise(hidden, normalisation.AXES["batch"], found[-1])
            self._activate(hidden, hidden)
            points = homogeneous(hidden)
        return found

    def backward(
        self, tape: Tape, output_gradient: Tensor, gradient: Gradient | None = None, to_input: bool = False
    ) -> Tensor | None:
        """Goes back from dL/d(output), ``(member, out, batch)``.

        Args:
            gradient: where the parameters' gradient goes; None leaves it out.
            to_input: also go back to the input.

        Returns:
            dL/d(input), ``(member, in, batch)``, living in the tape; None unless ``to_input``.
        """
        upstream, transposed, product = output_gradient, output_gradient.transpose(1, 2), torch.bmm
        plain = tape.upstream is None and not self.axis
        if gradient is not None:
            gradient.written()
        for index in self._backwards:
            if gradient is not None:
                row = gradient.rows[index]
                if row is None:
                    product(tape.inputs[index], transposed, out=gradient.layers[index])
                else:
                    product(upstream, tape.inputs[index].transpose(1, 2), out=row)
            if index == 0 and not to_input:
                return None
            upstream = product(self.weights[index], upstream, out=tape.gradients[index])
            transposed = tape.gradients_transposed[index]
            if plain and index > 0:
                self._go_back(*tape.back[index - 1])
            elif index > 0:
                self._go_back_through(tape, index - 1, upstream)
        return upstream

    def _go_back_through(self, tape: Tape, index: int, gradient: Tensor) -> None:
        """Goes back, in place, from a hidden layer's activation to before its normalisation."""
        if tape.upstream is not None:
            tape.upstream[index].copy_(gradient)
        self._go_back(tape.seen[index], gradient)
        if self.axis:
            if tape.between is not None:
                tape.between[index].copy_(gradient)
            normalisation.go_back(tape.before[index], tape.scales[index], self.axis, gradient)
