"""One iteration, pass by pass: what flows through both networks, as frozen arrays that a view can draw.

Points are columns, as in the networks: a layer's tensor is ``(unit, point)``. Real points come before generated ones.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:  # a speed is named before numpy is there
    import numpy as np

    from ganviz.config import RunConfig

    Array = np.ndarray

Name = Literal["discriminator", "generator"]

#: The parts of a player's turn, in the order of Goodfellow et al. 2014, algorithm 1: latents are drawn, G maps them,
#: real points join, D scores, the loss and its slopes are taken, gradients go back, the player steps.
Part = Literal["noise", "generate", "data", "scores", "loss", "back", "step"]

#: Points of each kind whose tensors are kept: a picture holds no more, and large batches stay small messages.
KEPT = 128
#: Parts that an iteration mostly has, with one step of each player: by them speeds are counted at which parts are
#: shown, those below so many iterations a second.
USUAL_PARTS, IN_PARTS = 13, 1.0


@dataclass(frozen=True, slots=True)
class Pass:
    """One network's part in a turn.

    Attributes:
        weights: of each layer as it is used, ``(in + 1, out)``; the last row are the biases.
        layers: what each layer is fed and, last, the network's output, ``(unit, point)``.
        back: the loss's gradient that comes back: to the input, to each hidden layer before its activation and
            normalisation, to the output; None where nothing asks for it.
        gradients: of each layer's parameters, penalties included, ``(in + 1, out)``; None where this player does not
            learn.
        steps: what the optimiser adds to each layer, ``(in + 1, out)``; None likewise.
    """

    weights: tuple[Array, ...]
    layers: tuple[Array, ...]
    back: tuple[Array | None, ...]
    gradients: tuple[Array, ...] | None = None
    steps: tuple[Array, ...] | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """One step of one player.

    Attributes:
        player: who learns.
        number, of: which of the player's steps in this iteration, from 1, and how many there are.
        generator, discriminator: the passes of both networks.
        real: how many of D's points are real; 0 in a turn of a G that needs none.
        points: what D is fed, ``(feature, point)``, noise included.
        noisy: there is instance noise on them.
        judged: D(x) of each point as it is drawn, a probability or the raw score, ``(point,)``.
        slopes: the derivative of the loss, a mean over the batch, in each score, ``(point,)``.
        costs: what each generated point costs by itself and with its real partner, ``(point,)``: the loss is their
            mean.
        loss: the player's loss over the batch, under true labels.
        kept: of each kind of points so many are here.
        batch: of so many.
    """

    player: Name
    number: int
    of: int
    generator: Pass
    discriminator: Pass
    real: int
    points: Array
    noisy: bool
    judged: Array
    slopes: Array
    costs: Array
    loss: float
    kept: int
    batch: int

    @property
    def parts(self) -> tuple[Part, ...]:
        """What happens in this turn until the gradient is there."""
        data: tuple[Part, ...] = ("data",) if self.real else ()
        return ("noise", "generate", *data, "scores", "loss", "back")


@dataclass(frozen=True, slots=True)
class SubStep:
    """One part of one turn of an iteration, in the order in which they are done."""

    turn: int
    part: Part


@dataclass(frozen=True, slots=True)
class Passing:
    """Where a run shown in slow motion is: an iteration in its parts, and the part on show.

    Attributes:
        iteration: iterations done before it.
        turns: the players' turns.
        order: their parts.
        at: index of the part on show.
        chosen: the generated point, and its real partner, whose numbers are read along their way.
    """

    iteration: int
    turns: tuple[Turn, ...]
    order: tuple[SubStep, ...]
    at: int = 0
    chosen: int = 0

    @property
    def part(self) -> Part:
        """The part on show."""
        return self.order[self.at].part

    @property
    def turn(self) -> Turn:
        """The turn that it belongs to."""
        return self.turns[self.order[self.at].turn]

    @property
    def is_last(self) -> bool:
        """With it the iteration is done."""
        return self.at == len(self.order) - 1

    @property
    def place(self) -> tuple[int, int]:
        """Which part of its turn it is, from 1, and how many there are."""
        parts = (*self.turn.parts, "step")
        return parts.index(self.part) + 1, len(parts)


def why_not_in_parts(config: RunConfig, on_cpu: bool = True) -> str:
    """Says why the iterations of a run with these settings are not shown in their parts; nothing where they are."""
    if not on_cpu:
        return "Slow motion shows runs on the CPU."
    if config.schedule.order not in ("alternating", "simultaneous"):
        return "Slow motion shows plain steps of both players, one after the other or at once."
    if config.schedule.unroll:
        return "Slow motion shows plain steps, not those against an unrolled D."
    if config.discriminator.pac > 1:
        return "Slow motion shows points that D judges one by one, not packs."
    return ""


def at_part(passing: Passing, at: int) -> Passing:
    """The same iteration at another of its parts."""
    return replace(passing, at=at)


def of_point(passing: Passing, chosen: int) -> Passing:
    """The same with another point chosen; counts on from the first after the last."""
    return replace(passing, chosen=chosen % passing.turns[0].kept)
