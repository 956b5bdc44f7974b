"""Consensus optimisation (Mescheder et al. 2017): both players also make the gradients of both small."""

from __future__ import annotations

import torch
from torch import Tensor

from ganviz.losses import Loss
from ganviz.networks import Gradient, Mlp, Tangent, Tape
from ganviz.training.draws import Draw
from ganviz.training.noisy_labels import NoisyLabelLoss


class ConsensusPass:
    """Both players' gradients g, and those of R = ½‖∇_φ L_D‖² + ½‖∇_θ L_G‖² in the weights of both, φ of D and θ of G.

    ∇R is a Hessian-vector product: along φ̇ = g_D, with ẏ = 0, the passes of L_D change by ∇_φ and ∇_θ of its first
    half; along θ̇ = g_G those of L_G by those of its second half.

    Args:
        batch: points of each source in a step.
        loss: of G.
        loss_d: of D.

    Attributes:
        scores_d, scores_g: of the last pass, as the ordinary steps have them.
    """

    def __init__(self, generator: Mlp, discriminator: Mlp, batch: int, loss: Loss, loss_d: NoisyLabelLoss) -> None:
        G, D = generator, discriminator
        self._G, self._D, self._batch, self._loss, self._loss_d = G, D, batch, loss, loss_d
        seen = 2 * batch if loss.generator_uses_real else batch
        self._tape_g = Tape(G, batch, keep=True)
        self._tape_d, self._tape_d_for_g = Tape(D, 2 * batch, keep=True), Tape(D, seen, keep=True)
        self._tangent_g = Tangent(G, self._tape_g)
        self._tangent_d, self._tangent_d_for_g = Tangent(D, self._tape_d), Tangent(D, self._tape_d_for_g)
        self._direction = G.parameters.new_zeros(G.members, G.sizes[-1] + 1, seen)
        #: ∇R, complete after ``generator``.
        self.of_discriminator, self.of_generator = Gradient(D), Gradient(G)
        self.scores_d, self.scores_g = self._tape_d.output, self._tape_d_for_g.output

    def generate(self, draw: Draw) -> None:
        """Puts G's points into a draw's room."""
        draw.room.copy_(self._G.forward(draw.latent, self._tape_g))

    def discriminator(self, points: Tensor, gradient: Gradient) -> None:
        """Writes D's gradient, and begins ∇R with what ½‖∇_φ L_D‖² adds; ``generate`` has made the last points."""
        slopes = self._loss_d.slopes(self._D.forward(points, self._tape_d))
        self._D.backward(self._tape_d, slopes, gradient)
        score_change = self._tangent_d.forward(parameters=gradient.gather())
        slope_change = self._loss_d.slope_changes(self._tape_d.output, score_change)
        self.of_discriminator.zero_()
        to_points = self._tangent_d.backward(slopes, slope_change, self.of_discriminator, to_input=True)
        assert to_points is not None
        self._G.backward(self._tape_g, to_points[..., -self._batch :], self.of_generator)

    def generator(self, points: Tensor, gradient: Gradient) -> None:
        """Writes G's gradient, and adds to ∇R what ½‖∇_θ L_G‖² adds; ``generate`` has made the last points."""
        m, tape = self._batch, self._tape_d_for_g
        scores = self._D.forward(points, tape)
        real = scores[..., :m] if self._loss.generator_uses_real else None
        slopes = self._of_all(self._loss.generator_slopes(real, scores[..., -m:]))
        to_points = self._D.backward(tape, slopes, to_input=True)
        assert to_points is not None
        self._G.backward(self._tape_g, to_points[..., -m:], gradient)
        self._direction[:, :-1, -m:] = self._tangent_g.forward(parameters=gradient.gather())
        change = self._tangent_d_for_g.forward(points=self._direction)
        slope_change = self._loss.generator_slope_changes(real, scores[..., -m:], change[..., -m:])
        to_points_change = self._tangent_d_for_g.backward(
            slopes, self._of_all(slope_change), self.of_discriminator, to_input=True
        )
        assert to_points_change is not None
        self._tangent_g.backward(to_points[..., -m:], to_points_change[..., -m:], self.of_generator)

    def _of_all(self, of_fake: Tensor) -> Tensor:
        """The same for real points too, where the loss has them: it depends on the differences of pairs alone."""
        return torch.cat((-of_fake, of_fake), dim=-1) if self._loss.generator_uses_real else of_fake
