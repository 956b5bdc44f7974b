"""G's gradient against a D that has moved on (Metz et al. 2017)."""

from __future__ import annotations

import torch
from torch import Tensor

from ganviz.losses import Loss
from ganviz.networks import Gradient, Mlp, Tangent, Tape
from ganviz.training.noisy_labels import NoisyLabelLoss


class UnrolledDiscriminator:
    """D after K plain gradient steps on one batch, and the way back from it through all of them.

    θ₀ are D's parameters, θⱼ₊₁ = θⱼ − η ∇L_D(θⱼ; x, y). The way back carries λ = ∂L_G/∂θⱼ from K down to 0: each step
    adds −η times a Hessian-vector product to it and to the gradient at y.
    """

    def __init__(self, network: Mlp, steps: int, batch: int) -> None:
        copies = [network.with_parameters(torch.empty_like(network.parameters)) for _ in range(steps + 1)]
        self._now, self._last, self._batch = network, copies[-1], batch
        tapes = [Tape(copy, 2 * batch, keep=True) for copy in copies]
        self._last_tape = tapes[-1]
        self._steps = [(copy, tape, Tangent(copy, tape)) for copy, tape in zip(copies, tapes, strict=True)][:-1]
        self._after = copies[1:]
        self._slopes = [tape.output for tape in tapes]
        self._gradient = Gradient(network)

    def generator_gradient(
        self, points: Tensor, loss: Loss, loss_d: NoisyLabelLoss, rate: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Returns D's scores after K steps, ``(member, 1, 2·batch)``, and G's loss gradient at the points.

        Args:
            points: ``(member, feature + 1, 2·batch)``, homogeneous, real ones first.
            loss: of G.
            loss_d: of D.
            rate: η, ``(member, 1)``.
        """
        m, gradient = self._batch, self._gradient
        self._steps[0][0].parameters.copy_(self._now.parameters)
        for index, ((network, tape, _), after) in enumerate(zip(self._steps, self._after, strict=True)):
            network.forward(points, tape)
            self._slopes[index] = loss_d.slopes(tape.output)
            network.backward(tape, self._slopes[index], gradient)
            torch.addcmul(network.parameters, gradient.gather(), -rate, out=after.parameters)

        scores = self._last.forward(points, self._last_tape)
        real, fake = scores.split(m, dim=-1)
        slopes = torch.zeros_like(scores)
        slopes[..., m:] = loss.generator_slopes(real, fake)
        if loss.generator_uses_real:  # it depends on the differences of pairs alone
            slopes[..., :m] = -slopes[..., m:]
        to_points = self._last.backward(self._last_tape, slopes, gradient, to_input=True)
        assert to_points is not None
        carried = gradient.gather().clone()
        for index in reversed(range(len(self._steps))):
            _, tape, tangent = self._steps[index]
            score_change = tangent.forward(parameters=carried)
            slope_change = loss_d.slope_changes(tape.output, score_change)
            gradient.zero_()
            to_points_change = tangent.backward(self._slopes[index], slope_change, gradient, to_input=True)
            assert to_points_change is not None
            to_points.addcmul_(to_points_change, rate.unsqueeze(-1), value=-1)
            carried.addcmul_(gradient.gather(), rate, value=-1)
        return scores, to_points
