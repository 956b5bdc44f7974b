"""A config of every kind, every setting, and what is said of an assignment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from ganviz import registry
from ganviz.assignment import assigned, replaced
from ganviz.config import RunConfig
from ganviz.settings import ConfigError, Leaf, leaf, walk

VARIANTS = {"target": "ganviz.targets", "loss": "ganviz.losses", "penalty": "ganviz.penalties"}


def every_kind() -> Iterator[RunConfig]:
    """A config for each entry of each registry."""
    for path, package in VARIANTS.items():
        for key in registry.entries(package):
            yield replaced(RunConfig(), path, key)


def every_leaf() -> list[Leaf]:
    found = {item.path: item for config in every_kind() for item in walk(config) if isinstance(item, Leaf)}
    return list(found.values())


def the_leaf(config: RunConfig, path: str) -> Leaf:
    found = leaf(config, path)
    assert isinstance(found, Leaf)
    return found


def message(assignment: str) -> str:
    with pytest.raises(ConfigError) as caught:
        assigned(RunConfig(), assignment)
    return str(caught.value)


PACK, UNROLL, PENALTY = "discriminator.pac", "schedule.unroll", "penalty"
ORDER = "schedule.order"
SPECTRAL, DEVIATION = "discriminator.spectral_norm", "discriminator.batch_deviation"


def with_all(*choices: tuple[str, Any]) -> RunConfig:
    """The default run, with a batch of 252 and these settings; each alone must be possible."""
    config = replaced(RunConfig(), "schedule.batch_size", 252)
    for path, value in choices:
        config = replaced(config, path, value)
    return config
