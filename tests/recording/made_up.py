"""Snapshots with next to nothing in them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ganviz.config import RunConfig
from ganviz.snapshot import Field, Snapshot, frozen

DATA, NOTHING = frozen(np.arange(2000.0).reshape(1000, 2)), frozen(np.empty(0))
FIELD = Field((NOTHING,), NOTHING, None, True, 0.5, 0.5, NOTHING)


def picture(iteration: int, **other: object) -> Snapshot:
    """A snapshot that can be told from others by its generated points."""
    generated = frozen(np.full((4, 2), iteration))
    bare = Snapshot(
        iteration, 0, RunConfig(), DATA, generated, DATA, NOTHING, None, FIELD, None, None, None, 0.0, None, None
    )
    return replace(bare, **other)  # type: ignore[arg-type]
