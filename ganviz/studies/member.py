"""What is seen of the members of a population at one moment. Without torch, for the window looks at it too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ganviz.hosts.mailbox import Saved

#: Points of a look, at the most.
LOOK_POINTS = 256


@dataclass(frozen=True)
class MemberLook:
    """One look at a member.

    Attributes:
        iteration: iterations done.
        points: ``(n, feature)`` float32, images of the first latents that the laboratory's stage shows, always the
            same, so that they move from look to look instead of flicker.
        values: readings of all metrics, or of those that this look has read, None where one does not apply and all
            None once the member has diverged; and ``loss_d`` and ``loss_g``, means over the last 100 iterations, None
            where a player took no step.
        sign: the key of the diagnosis that speaks, or None.
        diverged_at: the first iteration that was not finite, or None.
    """

    iteration: int
    points: np.ndarray
    values: Mapping[str, float | None]
    sign: str | None
    diverged_at: int | None


@dataclass(frozen=True)
class ShardResult:
    """What came of a shard.

    Attributes:
        looks: at the end, one per member.
        saved: per member its numbers at the end, as a host goes on from (``hosts.messages.Continue``); empty where
            nobody wanted them.
        seconds: spent in iterations alone.
        machine, versions: what computed it, with which builds: where both are the same, results are bit for bit.
    """

    looks: tuple[MemberLook, ...]
    saved: tuple[Saved, ...]
    seconds: float
    machine: str
    versions: str
