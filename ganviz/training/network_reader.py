"""Reads the networks of one member: numpy in, numpy out, and nothing of the training changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

import numpy as np
import torch
from torch import Tensor

from ganviz.networks import Mlp, Tape, homogeneous
from ganviz.streams import REFERENCE, stream
from ganviz.training.discriminator_input import DiscriminatorInput
from ganviz.training.latents import latents
from ganviz.training.member_state import MemberState

Array = np.ndarray
#: Of a batch that stands for all: per hidden layer its mean and scale.
Statistics = Sequence[tuple[Tensor, Tensor]]
#: Memory for passes, by the network and the number of points.
Tapes = dict[tuple[str, int], Tape]

#: Latents whose statistics stand for a batch where G has batch norm.
REFERENCE_POINTS = 2048

#: Points that go through a network at once: more do not stay in the processor's cache, and took twice the time.
AT_ONCE = 512


class NetworkReader:
    """G and D of one member at one moment.

    Args:
        state: the networks and the settings under which they are read.
        tapes: memory that the next reader may use again; new memory costs as much as what is computed in it.
    """

    def __init__(self, state: MemberState, tapes: Tapes | None = None) -> None:
        self.state = state
        self._tapes: Tapes = {} if tapes is None else tapes

    def generate(self, latent: Array) -> Array:
        """Maps ``(n, dim z)`` to ``(n, feature)``, with the averaged weights where the config shows them."""
        points = self._mapped("generator", self.state.generator, self._tensor(latent), self._statistics)
        return np.ascontiguousarray(points.T, dtype=np.float32)

    @cached_property
    def _statistics(self) -> Statistics | None:
        network, config = self.state.generator, self.state.config
        if network.normalised != "batch":
            return None
        shape = (REFERENCE_POINTS, config.latent.dimension)
        reference = latents(config, shape, stream(config.seed, REFERENCE), np.float32)
        return network.batch_statistics(self._tensor(reference))

    def layers(self, name: str, points: Array) -> list[Array]:
        """What each layer of ``"generator"`` or ``"discriminator"`` is fed for ``(n, in)`` points, and its output.

        Returns:
            ``(n, unit)`` each.
        """
        network = self.state.generator if name == "generator" else self.state.discriminator
        inputs = self._tensor(points)
        tape = self._tape(name, network, len(points))
        network.forward(inputs, tape, self._statistics if name == "generator" else None)
        return [layer[0].T.cpu().numpy().copy() for layer in (inputs[:, :-1], *tape.hidden, tape.output)]

    def score(self, points: Array) -> Array:
        """D's raw scores of points from one source, one per pack; points that fill no pack are left out."""
        return self._scored(self._inputs(points, DiscriminatorInput.of(self.state.config)))

    def score_alone(self, points: Array, data: Array) -> Array:
        """D's raw score of each point by itself.

        With packing it is the score of a pack that repeats the point. Where D is given the deviation of the batch, it
        is that of the data: the score says whether the point would pass among them, which is what G has to learn.
        """
        feed = DiscriminatorInput.of(self.state.config)
        inputs = self._tensor(np.tile(points, feed.pac))
        if feed.with_deviation:
            deviation = self._inputs(data, feed)[:, -2:-1, :1]
            inputs = homogeneous(torch.cat([inputs[:, :-1], deviation.expand(-1, -1, len(points))], dim=1))
        return self._scored(inputs)

    def slopes(self, points: Array) -> Array:
        """The length of the raw score's gradient in each of ``(n, feature)`` points of one source, ``(n,)``."""
        gradient = self._gradient(points, lambda scores: torch.ones_like(scores))
        lengths: Array = np.linalg.norm(gradient.astype(np.float64), axis=1)  # a square may be more than float32 holds
        return lengths

    def push(self, generated: Array, data: Array) -> Array:
        """Minus the gradient of G's loss at each generated point, ``(n, feature)``, which is ``Snapshot.push``.

        The loss is a mean over D's inputs; it is multiplied by their number, so that an arrow does not shrink with the
        batch. With packing an input is a pack: near the optimal D, whose score of a pack is the sum of its points'
        log-ratios, the arrows are as long as without packing.
        """
        loss, real = self.state.config.loss, None
        feed = DiscriminatorInput.of(self.state.config)
        inputs = len(generated) // feed.pac
        if loss.generator_uses_real:
            paired = self._inputs(data[: inputs * feed.pac], feed)
            real = self.state.discriminator.forward(paired)
        return -inputs * self._gradient(generated, lambda scores: loss.generator_slopes(real, scores))

    def _gradient(self, points: Array, slopes_of: Callable[[Tensor], Tensor]) -> Array:
        """Goes back from slopes in the scores, ``(1, 1, inputs)``, to the points; an incomplete pack is left out."""
        discriminator, feed = self.state.discriminator, DiscriminatorInput.of(self.state.config)
        inputs = self._inputs(points, feed)
        tape = self._tape("discriminator", discriminator, inputs.shape[2])
        scores = discriminator.forward(inputs, tape)
        gradient = discriminator.backward(tape, slopes_of(scores), to_input=True)
        assert gradient is not None
        back: Array = feed.go_back(gradient, points.shape[1])[0].T.cpu().numpy()
        return back

    def _inputs(self, points: Array, feed: DiscriminatorInput) -> Tensor:
        """D's inputs made of as many points of one source as fill packs."""
        return feed(self._tensor(points[: len(points) // feed.pac * feed.pac]), sources=1)

    def _tensor(self, array: Array) -> Tensor:
        """Turns ``(n, feature)`` into what a network is fed, ``(1, feature + 1, n)``."""
        homogeneous_array = np.ones((1, array.shape[1] + 1, len(array)))
        homogeneous_array[0, :-1] = array.T
        like = self.state.discriminator.parameters
        return torch.tensor(homogeneous_array, dtype=like.dtype, device=like.device)

    def _scored(self, inputs: Tensor) -> Array:
        return self._mapped("discriminator", self.state.discriminator, inputs)[0].astype(np.float64)

    def _mapped(self, name: str, network: Mlp, inputs: Tensor, statistics: Statistics | None = None) -> Array:
        """Maps ``(1, in + 1, n)`` part by part to ``(out, n)``."""
        n = inputs.shape[2]
        outputs = inputs.new_empty(network.sizes[-1], n)
        for start in range(0, n, AT_ONCE):
            part = inputs[:, :, start : start + AT_ONCE]
            tape = self._tape(name, network, part.shape[2])
            outputs[:, start : start + AT_ONCE] = network.forward(part, tape, statistics)[0]
        return outputs.cpu().numpy()

    def _tape(self, name: str, network: Mlp, batch: int) -> Tape:
        key = name, batch
        if key not in self._tapes:
            self._tapes[key] = Tape(network, batch)
        return self._tapes[key]
