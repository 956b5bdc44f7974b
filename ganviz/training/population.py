"""What the members of a population must share, and what may differ."""

from __future__ import annotations

from collections.abc import Sequence

from ganviz.config import RunConfig
from ganviz.settings import ConfigError, Leaf, differences, leaf


def check_members(configs: Sequence[RunConfig]) -> None:
    """Checks that the configs differ in per-member numbers only.

    Raises:
        ConfigError: no config at all, or a field that shapes the computation differs; the message names it.
    """
    if not configs:
        raise ConfigError("members", 0, "use at least one")
    for config in configs[1:]:
        for path in differences(configs[0], config):
            found = leaf(config, path)
            shared = "must be the same for all members of a population"
            if not isinstance(found, Leaf):
                raise ConfigError(path, found.value.key, shared)
            if not found.about.per_member or (found.value is None) != (leaf(configs[0], path).value is None):
                raise ConfigError(path, found.value, shared)
