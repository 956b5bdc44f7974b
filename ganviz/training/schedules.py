"""Schedules: how instance noise, flipped labels and learning rates decay over the iterations."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from torch import Tensor

from ganviz.config import RunConfig
from ganviz.groups import InstanceNoiseConfig, LabelNoiseConfig, remaining_share
from ganviz.training.checkpoint import PlayerName

Array = np.ndarray

#: Iterations in a table.
ROWS = 64


def noise_sigma(noise: InstanceNoiseConfig, iteration: int) -> float:
    """Standard deviation of the instance noise in an iteration."""
    return noise.sigma * remaining_share(noise.decay, iteration, noise.horizon)


def flipped_share(noise: LabelNoiseConfig, iteration: int) -> float:
    """Share of labels that are wrong in an iteration."""
    return noise.flip * remaining_share(noise.decay, iteration, noise.horizon)


class ScheduleTable:
    """The schedules of ``ROWS`` iterations, computed at once, so that the loop only picks a row.

    Args:
        like: any tensor of the run, for dtype and device.

    Attributes:
        noisy, flipping: per member whether it has instance noise, or flips labels, in any of them.
    """

    def __init__(self, like: Tensor) -> None:
        self._like = like

    def tabulate(self, configs: Sequence[RunConfig], iteration: int) -> None:
        """Computes the table that the coming iteration lies in."""
        # The tables start at fixed iterations, so that a restored run ends its noise where the unbroken one did.
        self._row = iteration % ROWS
        ahead = range(iteration - self._row, iteration - self._row + ROWS)

        def shares(decays: Sequence[tuple[str, int]]) -> Array:
            known = {decay: [remaining_share(decay[0], i, decay[1]) for i in ahead] for decay in set(decays)}
            return np.array([known[decay] for decay in decays]).T

        instance, label = [one.noise.instance for one in configs], [one.noise.label for one in configs]
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
        return self._like.new_tensor(values)

    def sigma(self) -> Tensor:
        """The instance noise's standard deviation in this iteration, ``(member, 1, 1)``."""
        return self._now(self._sigma)

    def flipped(self) -> Tensor:
        """The share of flipped labels in this iteration, ``(member, 1, 1)``."""
        return self._now(self._flipped)

    def rate_share(self, player: PlayerName) -> Tensor | None:
        """What is left of a player's learning rate in this iteration, ``(member, 1)``; None where no rate decays."""
        return self._now(self._rate_shares[player]) if self._rate_shares else None

    def _now(self, table: Tensor) -> Tensor:
        return table[self._row]

    def end_iteration(self) -> bool:
        """Goes on to the next row; True where there is none, and it is time for the next table."""
        self._row += 1
        return self._row == ROWS
