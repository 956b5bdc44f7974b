"""Prints what there is to compute on, as JSON; in a process of its own, because a driver may hang or end it."""

from __future__ import annotations

import json

from ganviz.training.device import describe_devices


def main() -> None:
    """Prints it."""
    print(json.dumps(describe_devices()))
