"""One iteration in the paper's order: k steps of D, then G's; and the other orders that players may take turns in."""

from __future__ import annotations

import torch
from torch import Tensor

from ganviz.losses import Loss
from ganviz.networks import Tape
from ganviz.training.capture.draws import CapturableDraws
from ganviz.training.consensus import ConsensusPass
from ganviz.training.discriminator_input import DiscriminatorInput
from ganviz.training.draws import Draws
from ganviz.training.noisy_labels import NoisyLabelLoss
from ganviz.training.penalised import PenaltyPass
from ganviz.training.player import Player
from ganviz.training.scalars import ScalarCollector
from ganviz.training.schedules import ScheduleTable
from ganviz.training.unrolled import UnrolledDiscriminator


class GanSteps:
    """The steps of an iteration; whoever makes a trainer of them fills in what they work with.

    Tensors are ``(member, feature, point)``, and points have a last row of ones. In the loop the names are the paper's:
    x a real batch, z a latent one, y = G(z), s the raw scores, m the batch size.

    Attributes:
        generator, discriminator: the players.
        generator_draws, discriminator_draws: the random numbers of their steps.
        average: G's averaged parameters, ``(member, parameter)``, or None.
    """

    generator: Player
    discriminator: Player
    generator_draws: Draws | CapturableDraws
    discriminator_draws: Draws | CapturableDraws
    average: Tensor | None
    _average_step: Tensor
    _order: str
    #: The batch size, and how many inputs of D that is.
    _batch: int
    _packs: int
    _loss: Loss
    _loss_d: NoisyLabelLoss
    _input: DiscriminatorInput
    _tape_g: Tape
    _tape_d: Tape
    _tape_d_for_g: Tape
    _schedules: ScheduleTable
    _scalars: ScalarCollector
    _clip: Tensor | None
    _penalty: PenaltyPass | None
    _unrolled: UnrolledDiscriminator | None
    _consensus: ConsensusPass | None
    _consensus_weight: Tensor
    #: Room for D's and G's parameters before a look ahead.
    _kept: tuple[Tensor, ...]

    def _take_steps(self, of_discriminator: int, of_generator: int) -> None:
        if self._order == "extragradient":
            self._look_ahead_and_step(of_discriminator > 0, of_generator > 0)
        elif self._consensus is not None and of_discriminator and of_generator:
            self._step_in_consensus(self._consensus)
        else:
            self._take_turns(of_discriminator, of_generator)

    def _take_turns(self, of_discriminator: int, of_generator: int) -> None:
        at_once = self._order != "alternating" and of_discriminator > 0 and of_generator > 0
        for left in reversed(range(of_discriminator)):
            if at_once and left == 0:
                self._compute_generator_gradient(is_last=of_generator == 1)
            self._step_discriminator(is_last=left == 0)
        for left in reversed(range(of_generator)):
            if not at_once or left < of_generator - 1:
                self._compute_generator_gradient(is_last=left == 0)
            self._move_generator()

    def _step_discriminator(self, is_last: bool) -> None:
        self._compute_discriminator_gradient(is_last)
        self._move_discriminator()

    def _compute_discriminator_gradient(self, is_last: bool) -> None:
        D, G = self.discriminator, self.generator.network
        draw = self.discriminator_draws.next()
        draw.room.copy_(G.forward(draw.latent, self._tape_g))
        self._add_noise(draw.coordinates, draw.noise)
        inputs = self._input(draw.points, sources=2)
        s = D.network.forward(inputs, self._tape_d)
        flipped = None if draw.flips is None else draw.flips < self._schedules.flipped()
        D.network.backward(self._tape_d, self._loss_d.slopes(s, flipped), D.gradient)
        if self._penalty is not None and self._penalty.due(D.optimiser.steps):
            self._penalty.add_gradient(inputs, draw.uniform, D.gradient)
        if D.spectral is not None:
            D.spectral.go_back(D.gradient)
        if is_last:
            self._scalars.discriminator(s, D.gradient.gather())

    def _move_discriminator(self, gradient: Tensor | None = None) -> None:
        D = self.discriminator
        D.descend(self._schedules.rate_share("discriminator"), gradient)
        if self._clip is not None:
            torch.clamp(D.parameters, -self._clip, self._clip, out=D.parameters)
        if D.spectral is not None:
            D.spectral.refresh()

    def _compute_generator_gradient(self, is_last: bool) -> None:
        m, G = self._batch, self.generator
        draw = self.generator_draws.next()
        draw.room.copy_(G.network.forward(draw.latent, self._tape_g))
        self._add_noise(draw.coordinates, draw.noise)
        s, to_xy = self._score_and_go_back(draw.points)
        G.network.backward(self._tape_g, to_xy[..., -m:], G.gradient)
        if is_last:
            self._scalars.generator(s, G.gradient.gather())

    def _move_generator(self, gradient: Tensor | None = None) -> None:
        self.generator.descend(self._schedules.rate_share("generator"), gradient)
        self._follow_with_average()

    def _follow_with_average(self) -> None:
        if self.average is not None:
            self.average.lerp_(self.generator.parameters, self._average_step)

    def _look_ahead_and_step(self, of_discriminator: bool, of_generator: bool) -> None:
        """Extra-gradient (Korpelevich 1976; Gidel et al. 2019, algorithms 3 and 4)."""
        for player, kept in zip((self.discriminator, self.generator), self._kept, strict=True):
            kept.copy_(player.parameters)
        for looks_ahead in (True, False):
            if of_generator:
                self._compute_generator_gradient(is_last=not looks_ahead)
            if of_discriminator:
                self._compute_discriminator_gradient(is_last=not looks_ahead)
            if not looks_ahead:
                for player, kept in zip((self.discriminator, self.generator), self._kept, strict=True):
                    player.parameters.copy_(kept)
            if of_discriminator:
                self._move_discriminator()
            if of_generator:
                self.generator.descend(self._schedules.rate_share("generator"))
        if of_generator:
            self._follow_with_average()

    def _step_in_consensus(self, consensus: ConsensusPass) -> None:
        """Both players at once, against their gradients and γ times that of ½‖∇L_D‖² + ½‖∇L_G‖²."""
        D, G, weight = self.discriminator, self.generator, self._consensus_weight
        draw = self.discriminator_draws.next()
        consensus.generate(draw)
        self._add_noise(draw.coordinates, draw.noise)
        consensus.discriminator(draw.points, D.gradient)
        draw = self.generator_draws.next()
        consensus.generate(draw)
        self._add_noise(draw.coordinates, draw.noise)
        consensus.generator(draw.points, G.gradient)
        self._scalars.discriminator(consensus.scores_d, D.gradient.gather())
        self._scalars.generator(consensus.scores_g, G.gradient.gather())
        self._move_discriminator(torch.addcmul(D.gradient.gather(), consensus.of_discriminator.gather(), weight))
        self._move_generator(torch.addcmul(G.gradient.gather(), consensus.of_generator.gather(), weight))

    def _score_and_go_back(self, xy: Tensor) -> tuple[Tensor, Tensor]:
        """D's scores of G's points, and the gradient of G's loss at all points given.

        Args:
            xy: G's points, after real ones where the loss or the unrolling needs them.
        """
        loss, D = self._loss, self.discriminator
        if self._unrolled is not None:
            share = self._schedules.rate_share("discriminator")
            rate = D.optimiser.rate if share is None else D.optimiser.rate * share
            s, to_xy = self._unrolled.generator_gradient(xy, loss, self._loss_d, rate)
            return s if loss.generator_uses_real else s[..., self._packs :], to_xy
        inputs = self._input(xy, sources=2 if loss.generator_uses_real else 1)
        s = D.network.forward(inputs, self._tape_d_for_g)
        if loss.generator_uses_real:
            of_fake = loss.generator_slopes(*self._tape_d_for_g.halves)
            slopes = torch.cat([torch.zeros_like(of_fake), of_fake], dim=-1)
        else:
            slopes = loss.generator_slopes(None, s)
        to_inputs = D.network.backward(self._tape_d_for_g, slopes, to_input=True)
        assert to_inputs is not None
        return s, self._input.go_back(to_inputs, xy.shape[1] - 1)

    def _add_noise(self, points: Tensor, noise: Tensor | None) -> None:
        if noise is not None:
            points.addcmul_(noise, self._schedules.sigma())
