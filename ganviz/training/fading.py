"""What fades, looked up over many iterations at once, so that the loop only picks a row."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from torch import Tensor

from ganviz.config import RunConfig
from ganviz.training.checkpoint import PlayerName
from ganviz.training.places import Places
from ganviz.training.schedules import fading

#: Iterations that are looked up at once.
ROWS = 64

Array = np.ndarray


class Fading:
    """Noise, flipped labels and learning rates of ``ROWS`` iterations.

    Attributes:
        noisy, flipping: per member whether it has instance noise, or flips labels, in any of them.
    """

    def __init__(self, like: Tensor) -> None:
        self._like, self._places = like, Places()

    def tabulate(self, configs: Sequence[RunConfig], iteration: int) -> None:
        """Looks up the iterations around the coming one."""
        # The tables start at fixed iterations, so that a restored run ends its noise where the unbroken one did.
        self._row = iteration % ROWS
        ahead = range(iteration - self._row, iteration - self._row + ROWS)

        def shares(fades: Sequence[tuple[str, int]]) -> Array:
            known = {fade: [fading(fade[0], i, fade[1]) for i in ahead] for fade in set(fades)}
            return np.array([known[fade] for fade in fades]).T

        instance, label = ([getattr(one.noise, kind) for one in configs] for kind in ("instance", "label"))
        sigma = np.array([noise.sigma for noise in instance]) * shares([(one.decay, one.horizon) for one in instance])
        flipped = np.array([noise.flip for noise in label]) * shares([(one.decay, one.horizon) for one in label])
        self.noisy, self.flipping = sigma.any(axis=0).tolist(), flipped.any(axis=0).tolist()
        self._sigma = self._table("sigma", sigma[..., None, None])
        self._flipped = self._table("flipped", flipped[..., None, None])
        self._rate_shares: dict[str, Tensor] = {}
        optimisers = {
            "generator": [one.generator.optimiser for one in configs],
            "discriminator": [one.discriminator.optimiser for one in configs],
        }
        if any(one.decay != "none" for each in optimisers.values() for one in each):
            for player, each in optimisers.items():
                share = shares([(one.decay, one.horizon) for one in each])
                self._rate_shares[player] = self._table(player, share[..., None])

    def _table(self, name: str, values: Array) -> Tensor:
        return self._places.keep(name, self._like.new_tensor(values))

    def sigma(self) -> Tensor:
        """The instance noise's standard deviation in this iteration, ``(member, 1, 1)``."""
        return self._now(self._sigma)

    def flipped(self) -> Tensor:
        """The share of flipped labels in this iteration, ``(member, 1, 1)``."""
        return self._now(self._flipped)

    def rate_share(self, player: PlayerName) -> Tensor | None:
        """What is left of a player's learning rate in this iteration, ``(member, 1)``; None where none fades."""
        return self._now(self._rate_shares[player]) if self._rate_shares else None

    def _now(self, table: Tensor) -> Tensor:
        return table[self._row]

    def end_iteration(self) -> bool:
        """Goes on to the next row; True where there is none, and it is time to tabulate."""
        self._row += 1
        return self._row == ROWS


class FadingInPlace(Fading):
    """The same for iterations that are captured: the row is looked up on the device.

    Args:
        row: ``(1,)``, counted up by the iteration itself.
    """

    def __init__(self, like: Tensor, row: Tensor) -> None:
        super().__init__(like)
        self._row_on_device = row

    def tabulate(self, configs: Sequence[RunConfig], iteration: int) -> None:
        super().tabulate(configs, iteration)
        self._row_on_device.fill_(self._row)

    def _now(self, table: Tensor) -> Tensor:
        return table.index_select(0, self._row_on_device)[0]
