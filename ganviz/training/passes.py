"""Does an iteration in its parts and notes what flows: the trainer's own passes, on a copy of the run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from ganviz.networks import Tape
from ganviz.networks.mlp import layer_views
from ganviz.passes import KEPT, Name, Pass, Passing, SubStep, Turn, why_not_in_parts
from ganviz.snapshot import Snapshot, frozen
from ganviz.training.device import ON_CPU
from ganviz.training.draws import Draws
from ganviz.training.trainer import GanTrainer


@dataclass(frozen=True)
class Looked:
    """An iteration in its parts.

    Attributes:
        passing: all of it, at its first part.
        snapshots: by a part's index, the run as it is once that part is done: after each step, but for the last.
    """

    passing: Passing
    snapshots: dict[int, Snapshot]


def why_not(trainer: GanTrainer) -> str:
    """Says why a run's iterations are not shown in their parts; nothing where they are."""
    on_cpu = trainer.device.type == "cpu" and isinstance(trainer.discriminator_draws, Draws)
    return why_not_in_parts(trainer.configs[0], on_cpu)


@torch.inference_mode()
def look_through(trainer: GanTrainer, details: bool = True, follows: bool = False) -> Looked:
    """Does the coming iteration of a run on a copy of it, which changes nothing in the run.

    The copy has the same weights, averages and random numbers, so what is noted is what the run is going to do, on a
    CPU bit for bit.

    Args:
        details, follows: of its snapshots, as for ``GanTrainer.probe``.

    Raises:
        ValueError: the run's iterations cannot be shown in parts; ``why_not`` says why.
    """
    reason = why_not(trainer)
    if reason:
        raise ValueError(reason)
    copy = _Watched.restored(trainer.checkpoint(), trainer.journal, ON_CPU)
    assert isinstance(copy, _Watched)
    return copy.watched(trainer, details, follows)


class _Watched(GanTrainer):
    """A copy of a run that notes what flows in each of its passes, before the next one overwrites it."""

    def watched(self, original: GanTrainer, details: bool, follows: bool) -> Looked:
        """Does one iteration. It is looked at by the original's own probe, so that the points shown stay the same."""
        self._probes = original._probes
        self._looks = details, follows
        self._turns: list[Turn] = []
        self._parts: list[SubStep] = []
        self._snapshots: dict[int, Snapshot] = {}
        iteration = self.iteration
        self.iterate()
        self._snapshots.pop(len(self._parts) - 1, None)  # that one is the run's next picture
        return Looked(Passing(iteration, tuple(self._turns), tuple(self._parts)), self._snapshots)

    def _compute_discriminator_gradient(self, is_last: bool) -> None:
        super()._compute_discriminator_gradient(is_last)
        draws, tape = self.discriminator_draws, self._tape_d
        assert isinstance(draws, Draws)
        draw = draws.latest
        flipped = None if draw.flips is None else draw.flips < self._schedules.flipped()
        slopes = self._loss_d.slopes(tape.output, flipped)
        loss = self.configs[0].loss
        self._note("discriminator", tape, slopes, loss.discriminator_value, None, draw.noise is not None)

    def _compute_generator_gradient(self, is_last: bool) -> None:
        super()._compute_generator_gradient(is_last)
        tape, loss = self._tape_d_for_g, self.configs[0].loss
        if loss.generator_uses_real:
            of_fake = loss.generator_slopes(*tape.halves)
            slopes = torch.cat([torch.zeros_like(of_fake), of_fake], dim=-1)
        else:
            slopes = loss.generator_slopes(None, tape.output)
        to_points = self._input.go_back(tape.gradients[0], self.configs[0].target.dimension)
        draws, back = self.generator_draws, to_points[..., -self._batch :]
        assert isinstance(draws, Draws)
        self._note("generator", tape, slopes, loss.generator_value, back, draws.latest.noise is not None)

    def _move_discriminator(self, gradient: Tensor | None = None) -> None:
        before = self.discriminator.parameters.clone()
        super()._move_discriminator(gradient)
        self._note_step("discriminator", self.discriminator.parameters - before)

    def _move_generator(self, gradient: Tensor | None = None) -> None:
        before = self.generator.parameters.clone()
        super()._move_generator(gradient)
        self._note_step("generator", self.generator.parameters - before)

    # ── notes ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _note(
        self,
        player: Name,
        tape: Tape,
        slopes: Tensor,
        value: Callable[..., Tensor],
        back: Tensor | None,
        noisy: bool,
    ) -> None:
        """Notes a turn whose gradient is there.

        Args:
            tape: of D's pass.
            value: the player's loss.
            back: the gradient at G's points, ``(1, feature, batch)``, in a turn of G.
        """
        D, G, m, loss = self.discriminator, self.generator, self._batch, self.configs[0].loss
        real = tape.batch - m
        kept = np.r_[: min(real, KEPT), real : real + min(m, KEPT)]
        s = tape.output
        of_real, of_fake = (s[..., :real] if real else None), s[..., real:]
        neutral = loss.neutral_score(of_real, of_fake) if real else 0.0
        by_itself = (None if of_real is None else of_real.unsqueeze(-1)), of_fake.unsqueeze(-1)
        mine = sum(turn.player == player for turn in self._turns) + 1
        of_d = _pass(D.network.parameters, D.network.sizes, tape, kept, back is not None, slopes)
        of_g = _pass(G.network.parameters, G.network.sizes, self._tape_g, np.arange(min(m, KEPT)), False, back)
        learnt = self.discriminator if player == "discriminator" else self.generator
        gradients = _layers(learnt.gradient.gather(), learnt.network.sizes)
        if player == "discriminator":
            of_d = replace(of_d, gradients=gradients)
        else:
            of_g = replace(of_g, gradients=gradients)
        turn = Turn(
            player=player,
            number=mine,
            of=self._steps[player == "generator"],
            generator=of_g,
            discriminator=of_d,
            real=min(real, KEPT),
            points=_kept(tape.inputs[0][:, : self.configs[0].target.dimension], kept),
            noisy=noisy,
            judged=_kept(loss.judged(s, neutral), kept)[0],
            slopes=_kept(slopes, kept)[0],
            costs=_kept(value(*by_itself), np.arange(min(m, KEPT)))[0],
            loss=float(value(of_real, of_fake)),
            kept=min(m, KEPT),
            batch=m,
        )
        self._parts += [SubStep(len(self._turns), part) for part in turn.parts]
        self._turns.append(turn)

    def _note_step(self, player: Name, change: Tensor) -> None:
        """Notes by how much a player has stepped, and how the run looks then."""
        index = max(index for index, turn in enumerate(self._turns) if turn.player == player)
        turn = self._turns[index]
        steps = _layers(change, (self.discriminator if player == "discriminator" else self.generator).network.sizes)
        if player == "discriminator":
            self._turns[index] = replace(turn, discriminator=replace(turn.discriminator, steps=steps))
        else:
            self._turns[index] = replace(turn, generator=replace(turn.generator, steps=steps))
        self._parts.append(SubStep(index, "step"))
        details, follows = self._looks
        seen = self.probe(with_sample=False, with_weights=False, with_details=details, follows=follows)
        self._snapshots[len(self._parts) - 1] = seen


def _pass(
    parameters: Tensor, sizes: Sequence[int], tape: Tape, kept: np.ndarray, to_input: bool, slopes: Tensor | None
) -> Pass:
    """What a tape holds of a pass; without ``slopes`` nothing has gone back."""
    layers = [*(fed[:, :-1] for fed in tape.inputs), tape.output]
    back: list[Tensor | None] = [None] * len(layers)
    if slopes is not None:
        back = [tape.gradients[0] if to_input else None, *tape.gradients[1:], slopes]
    return Pass(
        weights=_layers(parameters, sizes),
        layers=tuple(_kept(layer, kept) for layer in layers),
        back=tuple(None if one is None else _kept(one, kept) for one in back),
    )


def _kept(tensor: Tensor, columns: np.ndarray) -> np.ndarray:
    """These columns of the only member, as they are: ``(1, unit, point)`` to ``(unit, point)``."""
    array = tensor[0].numpy()[..., columns]
    return frozen(array, array.dtype.type)


def _layers(flat: Tensor, sizes: Sequence[int]) -> tuple[np.ndarray, ...]:
    views = (layer[0].numpy() for layer in layer_views(flat, sizes))
    return tuple(frozen(view, view.dtype.type) for view in views)
