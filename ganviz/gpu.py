"""Whether the GPU may be asked at all: where its driver is broken, the question alone may hang or crash."""

from __future__ import annotations

import os

#: In the environment, so that a process that is started from here knows it, too.
VARIABLE = "GANVIZ_NO_GPU"


def forbid_gpu() -> None:
    """From here on all is computed on the CPU, in this process and those that it starts."""
    os.environ[VARIABLE] = "1"


def gpu_is_forbidden() -> bool:
    return bool(os.environ.get(VARIABLE))
