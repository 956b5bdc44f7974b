from __future__ import annotations

from dataclasses import dataclass

from ganviz.penalties import Penalty


@dataclass(frozen=True)
class NoPenalty(Penalty):
    """D pays for nothing but its own loss."""

    key = "none"
    label = "none"
