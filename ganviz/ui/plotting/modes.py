"""What the plots of the modes share."""

from __future__ import annotations

import numpy as np

from ganviz.config import RunConfig
from ganviz.snapshot import Array


def fair_shares(config: RunConfig) -> Array:
    """Returns each separate mode's share of the data, ``(modes,)``; none where there are none to tell apart."""
    modes = config.target.modes()
    return np.empty(0) if modes is None or len(modes.centres) < 2 else modes.fair_shares
