"""An iteration whose steps are captured once and replayed from then on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import torch

from ganviz.training.device import Execution
from ganviz.training.penalised import PenaltyPass
from ganviz.training.placed_draws import PlacedDraws
from ganviz.training.player import Player

#: D steps of an iteration that is captured in one piece; with more it is captured and replayed step by step.
LONGEST = 32

#: Takes so many steps of D, then so many of G.
Steps = Callable[[int, int], None]


class ReplayedSteps:
    """Has steps done without calling them, where their like has been captured.

    Args:
        players, draws: D's, then G's.

    Attributes:
        rows: of what fades, ``(1,)``, and of the scalars, ``(1,)``, counted up within the captured iteration.
    """

    def __init__(
        self, execution: Execution, players: tuple[Player, Player], draws: tuple[PlacedDraws, PlacedDraws]
    ) -> None:
        assert execution.replay is not None
        self._players, self._draws = players, draws
        self._replay = execution.replay(execution.device, [each for one in draws for each in one.torch_generators])
        self._rows = torch.zeros(2, dtype=torch.int64, device=execution.device)
        self.rows = self._rows[:1], self._rows[1:]

    def drop(self) -> None:
        """Forgets what was captured: other work is to be done from here on, or in other places."""
        self._replay.drop()

    def prepare(self, of_discriminator: int, of_generator: int) -> tuple[tuple[str, ...], ...]:
        """Gets random numbers ready for so many steps of either; returns what extras are among them."""
        for draws, steps in zip(self._draws, (of_discriminator, of_generator), strict=True):
            draws.prepare(steps)
        return tuple(draws.extras for draws in self._draws)

    def take(self, steps: Steps, of_discriminator: int, of_generator: int, penalty: PenaltyPass | None) -> None:
        """Does an iteration's steps: those of one pattern do the same operations at the same addresses."""
        pieces = [(of_discriminator, of_generator)]
        if of_discriminator > LONGEST:
            pieces = [(1, 0)] * of_discriminator + [(0, of_generator)]
        D, G = (player.optimiser for player in self._players)
        for index, (of_d, of_g) in enumerate(pieces):
            extras, last = self.prepare(of_d, of_g), index == len(pieces) - 1
            pays = tuple(penalty is not None and penalty.due(D.steps + step) for step in range(of_d))
            if not self._replay.run((pays, of_g, last, extras), partial(self._take_piece, steps, of_d, of_g, last)):
                D.steps, G.steps = D.steps + of_d, G.steps + of_g

    def _take_piece(self, steps: Steps, of_discriminator: int, of_generator: int, last: bool) -> None:
        steps(of_discriminator, of_generator)
        if last:
            self._rows.add_(1)
