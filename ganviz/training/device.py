"""Where the networks live."""

from __future__ import annotations

import os
import platform

import torch

from ganviz.config import RunConfig
from ganviz.settings import ConfigError


def chosen_device(config: RunConfig) -> torch.device:
    """Returns the device of a run.

    ``auto`` is the CPU: for networks this small a GPU that is fed operation by operation is slower.

    Raises:
        ConfigError: CUDA is asked for and there is none.
    """
    if config.device == "cuda":
        if not torch.cuda.is_available():
            raise ConfigError("device", "cuda", f"{_why_no_cuda()}; use auto or cpu")
        return torch.device("cuda")
    return torch.device("cpu")


def _why_no_cuda() -> str:
    if torch.version.cuda is None:
        return "this build of torch has no CUDA"
    return "no CUDA GPU was found"


def describe_devices() -> dict[str, str]:
    """Says in words what there is to compute on, by name of the device."""
    found = {"cpu": f"{os.cpu_count()} cores, {platform.machine()}, {torch.get_num_threads()} thread for torch"}
    if torch.cuda.is_available():
        found["cuda"] = torch.cuda.get_device_name()
    else:
        found["cuda"] = f"none: {_why_no_cuda()}"
    return found
