"""Attributes that nothing has, which mypy must refuse.

No test runs this: ``make test`` gives it to mypy. Were one of these parts typed ``Any`` again, the comment on its line
would be unused, and mypy says so.
"""

from __future__ import annotations

from ganviz import registry
from ganviz.assignment import replaced
from ganviz.config import RunConfig
from ganviz.losses import Loss


def of_a_config(config: RunConfig) -> tuple[object, ...]:
    return (
        config.loss.is_critc,  # type: ignore[attr-defined]
        config.loss.formula_discriminatr,  # type: ignore[attr-defined]
        config.target.dimensions,  # type: ignore[attr-defined]
        config.penalty.wieght,  # type: ignore[attr-defined]
        config.noise.instance.sgima,  # type: ignore[attr-defined]
        replaced(config, "seed", 1).loss.lable,  # type: ignore[attr-defined]
    )


def of_an_entry() -> tuple[object, ...]:
    kinds = registry.entries("ganviz.losses", Loss)
    return (
        kinds["hinge"].kye,  # type: ignore[attr-defined]
        kinds["hinge"]().score_scales,  # type: ignore[attr-defined]
    )
