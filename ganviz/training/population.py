"""What the members of a population must share, and what may differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ganviz.assignment import differences
from ganviz.config import RunConfig
from ganviz.settings import ConfigError, Leaf, leaf


def check_members(configs: Sequence[RunConfig]) -> None:
    """Checks that the configs differ in per-member numbers only.

    Raises:
        ConfigError: no config at all, or a field that shapes the computation differs; the message names it.
    """
    if not configs:
        raise ConfigError("members", 0, "use at least one")
    for config in configs[1:]:
        for path, value in _shaping(configs[0], config):
            raise ConfigError(path, value, "must be the same for all members of a population")


def alike_in_shape(old: Sequence[RunConfig], new: Sequence[RunConfig]) -> bool:
    """Says whether these configs, pair by pair, differ only in per-member numbers and in where as many data lie."""
    return not any(any(_shaping(_with_data_of(other, one), other)) for one, other in zip(old, new, strict=True))


def _with_data_of(other: RunConfig, config: RunConfig) -> RunConfig:
    """The config with the other's distribution, if that is known from as many points."""
    alike = config.target.n_training == other.target.n_training
    return replace(config, target=other.target) if alike else config


def _shaping(config: RunConfig, other: RunConfig) -> Iterator[tuple[str, object]]:
    """The paths at which two configs differ in more than a number, and what is there in the other."""
    if replace(other, seed=config.seed) == config:  # thousands of seeds are compared at once
        return
    for path in differences(config, other):
        found = leaf(other, path)
        if not isinstance(found, Leaf):
            yield path, found.value.key
        elif not found.about.per_member or (found.value is None) != (leaf(config, path).value is None):
            yield path, found.value
