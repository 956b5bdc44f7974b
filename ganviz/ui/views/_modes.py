"""What the plots of the modes share."""

from __future__ import annotations

from ganviz.config import RunConfig


def mode_count(config: RunConfig) -> int:
    """Returns how many separate modes the data have; 0 where there are none to tell apart."""
    modes = config.target.modes()
    return 0 if modes is None or len(modes.centres) < 2 else len(modes.centres)
