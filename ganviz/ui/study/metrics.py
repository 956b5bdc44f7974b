"""What can be read of each member of a study, by name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from ganviz import registry

#: Readings that stand beside others of one metric, by their own names; and what is no metric.
_MODES = {"modes_strict": "Modes held", "high_quality_share": "Points of high quality", "mode_kl": "KL of the modes"}
_LOSSES = {"loss_d": "Loss of D", "loss_g": "Loss of G"}
#: Those that come first.
_FIRST = ("modes_strict", "high_quality_share", "jsd", "w1", "sliced_w1")


@cache
def metrics() -> Mapping[str, str]:
    """Returns the names of all readings, one of each metric, by key."""
    found = dict(_MODES)
    for kind in registry.entries("ganviz.metrics").values():
        if kind.key != "mode_scoreboard":
            found[kind.readings[0]] = kind.label
    first = {key: found[key] for key in _FIRST if key in found}
    return {**first, **found, **_LOSSES}
