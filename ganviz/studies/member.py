"""What is seen of one member of a population at one moment. Without torch, for the window looks at it too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

#: Points of a look, at the most.
LOOK_POINTS = 256


@dataclass(frozen=True)
class MemberLook:
    """One look at a member.

    Attributes:
        iteration: iterations done.
        points: ``(n, feature)`` float32, images of the first latents that the laboratory's stage shows, always the
            same, so that they move from look to look instead of flicker.
        values: readings of all metrics, and ``loss_d`` and ``loss_g``, means over the last 100 iterations, by key; None
            where one does not apply, and all None once the member has diverged.
        sign: the key of the diagnosis that speaks, or None.
        diverged_at: the first iteration that was not finite, or None.
    """

    iteration: int
    points: np.ndarray
    values: Mapping[str, float | None]
    sign: str | None
    diverged_at: int | None
