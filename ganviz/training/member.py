"""The networks of one member, to be looked at: numpy in, numpy out, and nothing of the training changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from ganviz.networks import Mlp, Tape, homogeneous
from ganviz.streams import REFERENCE, stream
from ganviz.training.draws import latents
from ganviz.training.judged import DiscriminatorInput

if TYPE_CHECKING:
    from ganviz.training.trainer import GanTrainer

Array = np.ndarray
Statistics = Sequence[tuple[Tensor, Tensor]] | None

#: Latents whose statistics stand for a batch where G has batch norm.
REFERENCE_POINTS = 2048

#: Points that go through a network at once: more do not stay in the processor's cache, and took twice the time.
AT_ONCE = 512


class Member:
    """One member's G and D as they are at the moment of each call."""

    def __init__(self, trainer: GanTrainer, member: int) -> None:
        self._trainer, self._member = trainer, member
        config = trainer.configs[member]
        shape = (REFERENCE_POINTS, config.latent.dimension)
        self._reference_latent = latents(config, shape, stream(config.seed, REFERENCE), np.float32)
        # New memory for every look costs as much as what is computed in it.
        self._networks: dict[str, Mlp] = {}
        self._tapes: dict[tuple[str, int], Tape] = {}

    @property
    def parameters(self) -> tuple[Array, Array]:
        """D's and G's weights and biases as they are trained, ``(parameter,)`` each."""
        trainer = self._trainer
        players = trainer.discriminator.parameters, trainer.generator.parameters
        of_d, of_g = (parameters[self._member].cpu().numpy() for parameters in players)
        return of_d, of_g

    def generate(self, latent: Array) -> Array:
        """Maps ``(n, dim z)`` to ``(n, feature)``, with the averaged weights where the config shows them."""
        trainer, config, role = self._trainer, self._trainer.configs[self._member], "generator"
        parameters = trainer.generator.parameters
        if trainer.average is not None and config.average.shown == "averaged":
            parameters, role = trainer.average, "average"
        network = self._of_member(role, trainer.generator.network, parameters)
        statistics = network.batch_statistics(self._tensor(self._reference_latent)) if network.axis else None
        points = self._mapped(role, network, self._tensor(latent), statistics)
        return np.ascontiguousarray(points.T, dtype=np.float32)

    def score(self, points: Array) -> Array:
        """D's raw scores of points from one source, one per pack; points that fill no pack are left out."""
        inputs = self._seen()(self._tensor(points[: self._in_packs(points)]), sources=1)
        return self._scored(inputs)

    def score_alone(self, points: Array, data: Array) -> Array:
        """D's raw score of each point: of a pack of it alone, and where D looks at the batch, as one of the data's.

        A member of the data's batch, since what G shall learn is what would pass there.
        """
        seen = self._seen()
        inputs = self._tensor(np.tile(points, seen.pac))
        if seen.with_deviation:
            told = seen(self._tensor(data[: self._in_packs(data)]), sources=1)[:, -2:-1, :1]
            inputs = homogeneous(torch.cat([inputs[:, :-1], told.expand(-1, -1, len(points))], dim=1))
        return self._scored(inputs)

    def slopes(self, points: Array) -> Array:
        """The length of the raw score's gradient in each of ``(n, feature)`` points of one source, ``(n,)``."""
        gradient = self._gradient(points, lambda scores: torch.ones_like(scores))
        lengths: Array = np.linalg.norm(gradient, axis=1)
        return lengths

    def push(self, generated: Array, data: Array) -> Array:
        """Minus the gradient of G's loss per point: where the loss, through this D, pushes it.

        Of the loss times the number of D's inputs, which takes the mean's division back. With packing an input is a
        pack: near the optimal D, whose score of a pack is the sum of its points' log-ratios, the push is as long as
        without.
        """
        loss, real = self._trainer.configs[self._member].loss, None
        if loss.generator_uses_real:
            n = self._in_packs(generated)
            real = self._discriminator().forward(self._seen()(self._tensor(data[:n]), sources=1))
        inputs = self._in_packs(generated) // self._seen().pac
        return -inputs * self._gradient(generated, lambda scores: loss.generator_slopes(real, scores))

    def _gradient(self, points: Array, slopes_of: Callable[[Tensor], Tensor]) -> Array:
        """Goes back from slopes in the scores, ``(1, 1, inputs)``, to the points; an incomplete pack is left out."""
        discriminator, feed = self._discriminator(), self._seen()
        inputs = feed(self._tensor(points[: self._in_packs(points)]), sources=1)
        tape = self._tape("discriminator", discriminator, inputs.shape[2])
        scores = discriminator.forward(inputs, tape)
        gradient = discriminator.backward(tape, slopes_of(scores), to_input=True)
        assert gradient is not None
        back: Array = feed.go_back(gradient, points.shape[1])[0].T.cpu().numpy()
        return back

    def _in_packs(self, points: Array) -> int:
        """As many of the points as fill packs."""
        pac = self._trainer.seen.pac
        return len(points) // pac * pac

    def _tensor(self, array: Array) -> Tensor:
        """Turns ``(n, feature)`` into what a network is fed, ``(1, feature + 1, n)``."""
        fed = np.ones((1, array.shape[1] + 1, len(array)))
        fed[0, :-1] = array.T
        return torch.tensor(fed, dtype=self._trainer.dtype, device=self._trainer.device)

    def _scored(self, inputs: Tensor) -> Array:
        return self._mapped("discriminator", self._discriminator(), inputs)[0].astype(np.float64)

    def _mapped(self, role: str, network: Mlp, inputs: Tensor, statistics: Statistics = None) -> Array:
        """Maps ``(1, in + 1, n)`` part by part to ``(out, n)``."""
        n = inputs.shape[2]
        outputs = inputs.new_empty(network.sizes[-1], n)
        for start in range(0, n, AT_ONCE):
            part = inputs[:, :, start : start + AT_ONCE]
            tape = self._tape(role, network, part.shape[2])
            outputs[:, start : start + AT_ONCE] = network.forward(part, tape, statistics)[0]
        return outputs.cpu().numpy()

    def _tape(self, role: str, network: Mlp, batch: int) -> Tape:
        key = role, batch
        if key not in self._tapes:
            self._tapes[key] = Tape(network, batch)
        return self._tapes[key]

    def _discriminator(self) -> Mlp:
        network = self._trainer.discriminator.network
        return self._of_member("discriminator", network, network.parameters)

    def _of_member(self, role: str, network: Mlp, parameters: Tensor) -> Mlp:
        one = parameters[self._member : self._member + 1]
        known = self._networks.get(role)
        if known is None or known.parameters.data_ptr() != one.data_ptr():
            known = self._networks[role] = Mlp(network.sizes, network.activation, one, network.normalised)
        return known

    def _seen(self) -> DiscriminatorInput:
        """A feed of its own: the trainer's remembers its last batch."""
        return DiscriminatorInput(self._trainer.seen.pac, self._trainer.seen.with_deviation)
