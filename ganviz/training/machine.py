"""What computes: on another kind of processor, or with another build, the last digits of a run come out otherwise."""

from __future__ import annotations

import platform
from functools import cache
from pathlib import Path

import numpy as np
import torch

from ganviz import __version__

#: Where Linux says what processor it has.
PROCESSOR = Path("/proc/cpuinfo")


@cache
def machine() -> str:
    """Names the kind of processor: its model, and the instructions that torch uses there."""
    return f"{_model() or platform.machine()}, {torch.backends.cpu.get_cpu_capability()}"


@cache
def versions() -> str:
    """Names the builds that a run's digits depend on."""
    return f"ganviz {__version__}, torch {torch.__version__}, numpy {np.__version__}"


def _model() -> str:
    try:
        lines = PROCESSOR.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
