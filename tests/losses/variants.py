"""Every loss under every combination of its own settings, by its key and these: "least_squares pearson"."""

from __future__ import annotations

from dataclasses import MISSING, Field, fields
from itertools import product
from typing import Any

import numpy as np

from ganviz import registry
from ganviz.losses import Loss
from tests.latex import sigmoid, symbols_of, value_of


def values_of(item: Field[Any]) -> list[Any]:
    """The values at which a setting is tested: each choice, yes and no, or a number as it comes and at both ends."""
    about = item.metadata["setting"]
    assert item.default is not MISSING
    if about.choices:
        return list(about.choices)
    if isinstance(item.default, bool):
        return [False, True]
    if isinstance(item.default, (int, float)):
        ends = about.slider or (about.minimum, about.maximum)
        return list(dict.fromkeys((item.default, *(type(item.default)(end) for end in ends))))
    return [item.default]


def variants_of(kind: type[Loss]) -> dict[str, Loss]:
    """Those that can be used, by name."""
    names = [item.name for item in fields(kind)]
    found = {}
    for chosen in product(*(values_of(item) for item in fields(kind))):
        loss = kind(**dict(zip(names, chosen, strict=True)))
        if loss.conflicts() is None:
            found[" ".join((kind.key, *map(str, chosen)))] = loss
    return found


KINDS = registry.entries("ganviz.losses", Loss)
VARIANTS = {name: loss for kind in KINDS.values() for name, loss in variants_of(kind).items()}


def shown_value(loss: Loss, latex: str, real: np.ndarray, fake: np.ndarray) -> float:
    """A formula of the loss as it is read: s, f and v are raw scores, D is σ of them. Raises UnreadableError."""
    same = dict.fromkeys(("G", "s", "f", "v"), lambda scores: scores)
    with np.errstate(all="ignore"):
        return float(value_of(latex, {"x": real, "y": fake, "z": fake, **symbols_of(loss)}, {"D": sigmoid, **same}))
