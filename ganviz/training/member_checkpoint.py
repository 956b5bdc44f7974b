"""One member of a population, taken out of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from ganviz.training.checkpoint import Checkpoint


def member_checkpoint(checkpoint: Checkpoint, member: int) -> Checkpoint:
    """Returns the checkpoint of a population of one that goes on from exactly this member's numbers.

    Its random numbers go on too, where they are the member's own: those of a GPU are the population's, and begin anew.

    Raises:
        IndexError: the population has no such member.
    """
    config = checkpoint.configs[member]
    own = slice(member, member + 1)
    spectral = checkpoint.spectral
    return replace(
        checkpoint,
        configs=(config,),
        journal_length=0,
        parameters={name: _copied(table[own]) for name, table in checkpoint.parameters.items()},
        average=None if checkpoint.average is None else _copied(checkpoint.average[own]),
        spectral=None
        if spectral is None
        else {name: [_copied(one[own]) for one in of_layers] for name, of_layers in spectral.items()},
        optimisers={
            name: {**state, "averages": [_copied(one[own]) for one in state["averages"]]}
            for name, state in checkpoint.optimisers.items()
        },
        draws={name: _member_draws(state, member) for name, state in checkpoint.draws.items()},
        diverged_at=(checkpoint.diverged_at[member],),
    )


def _member_draws(state: dict[str, Any], member: int) -> dict[str, Any]:
    if "generators" not in state:
        return {}
    return {
        "generators": [state["generators"][member]],
        "left": state["left"],
        "drawn": {name: [flags[member]] for name, flags in state["drawn"].items()},
    }


def _copied(rows: np.ndarray) -> np.ndarray:
    return rows.copy()
