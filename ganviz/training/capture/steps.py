"""An iteration whose steps are captured once and replayed from then on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from functools import partial

import torch

from ganviz.training.capture.draws import CapturableDraws
from ganviz.training.device import Execution
from ganviz.training.penalised import PenaltyPass
from ganviz.training.player import Player

#: Steps of either player in an iteration that is captured in one piece; with more it is captured step by step.
LONGEST = 32

#: Takes so many steps of D, then so many of G.
Steps = Callable[[int, int], None]


class CapturedSteps:
    """Replays steps where their like has been captured, and calls them where not.

    Args:
        players, draws: D's, then G's.
        tf32: float32 products may be computed from numbers of 10 bits behind the point (TF32), with a relative error of
            about 3e-4, where the device can.

    Attributes:
        schedule_row: the row of the schedules' table that the coming iteration reads, ``(1,)``.
        scalar_row: the row that it writes its scalars to, ``(1,)``. Both are counted up within the captured iteration.
    """

    def __init__(
        self,
        execution: Execution,
        players: tuple[Player, Player],
        draws: tuple[CapturableDraws, CapturableDraws],
        tf32: bool = False,
    ) -> None:
        assert execution.runner is not None
        self._tf32 = tf32
        self._players, self._draws = players, draws
        self._runner = execution.runner(execution.device, [each for one in draws for each in one.torch_generators])
        self._rows = torch.zeros(2, dtype=torch.int64, device=execution.device)
        self.schedule_row, self.scalar_row = self._rows[:1], self._rows[1:]

    def drop(self) -> None:
        """Forgets what was captured: other work is to be done from here on, or at other addresses."""
        self._runner.drop()

    def prepare(self, of_discriminator: int, of_generator: int) -> tuple[tuple[str, ...], ...]:
        """Draws for so many steps of either player what is not drawn on the device; returns what extras there are."""
        for draws, steps in zip(self._draws, (of_discriminator, of_generator), strict=True):
            draws.prepare(steps)
        return tuple(draws.extras for draws in self._draws)

    def take(
        self,
        steps: Steps,
        of_discriminator: int,
        of_generator: int,
        penalty: PenaltyPass | None,
        simultaneous: bool = False,
    ) -> None:
        """Takes an iteration's steps: those of one pattern do the same operations at the same addresses.

        Args:
            simultaneous: D's last step and G's first are one piece.
        """
        pieces = [(of_discriminator, of_generator)]
        if max(of_discriminator, of_generator) > LONGEST:
            pieces = [(1, 0)] * of_discriminator + [(0, 1)] * of_generator
            if simultaneous and of_discriminator and of_generator:
                pieces[of_discriminator - 1 : of_discriminator + 1] = [(1, 1)]
        D, G = (player.optimiser for player in self._players)
        for index, (of_d, of_g) in enumerate(pieces):
            extras, last = self.prepare(of_d, of_g), index == len(pieces) - 1
            pays = tuple(penalty is not None and penalty.due(D.steps + step) for step in range(of_d))
            if not self._runner.run((pays, of_g, last, extras), partial(self._take_piece, steps, of_d, of_g, last)):
                D.steps, G.steps = D.steps + of_d, G.steps + of_g

    def _take_piece(self, steps: Steps, of_discriminator: int, of_generator: int, last: bool) -> None:
        # A graph keeps the kernels that were chosen when it was captured.
        with _rounded_products() if self._tf32 else nullcontext():
            steps(of_discriminator, of_generator)
        if last:
            self._rows.add_(1)


@contextmanager
def _rounded_products() -> Iterator[None]:
    """Within it a GPU may compute products of float32 in TF32."""
    before = torch.get_float32_matmul_precision()
    torch.set_float32_matmul_precision("high")
    try:
        yield
    finally:
        torch.set_float32_matmul_precision(before)
