"""What D pays for steep slopes, one penalty per file."""

from __future__ import annotations

from dataclasses import dataclass

from ganviz.registry import Entry


@dataclass(frozen=True)
class Penalty(Entry):
    """A term added to D's loss."""
