"""How much memory a run takes, asked before it is taken: a system ends the program that takes what is not there."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from ganviz.config import RunConfig
from ganviz.networks.mlp import parameter_count
from ganviz.phrases import phrase
from ganviz.settings import ConfigError
from ganviz.training.draws import BLOCK

#: Of the memory that is free, the share that a run may take.
SHARE = 0.9
#: Where Linux says what a container may take.
CONTAINER = Path("/sys/fs/cgroup")
#: Arrays as large as a player's parameters: themselves, the gradient whole and in pieces, and what optimisers keep.
PER_PARAMETER = 5


def check_memory(configs: Sequence[RunConfig]) -> None:
    """Refuses a run on the CPU that this machine has no memory for. Raises ConfigError, naming what makes it large."""
    free = free_memory()
    if free is None:
        return
    needed, config = needed_memory(configs), configs[0]
    if needed <= SHARE * free:
        return
    takes = "this takes {needed:,.1f} GB of memory, and {free:,.1f} GB are free"
    problem = phrase(takes, needed=needed / 1e9, free=free / 1e9)
    if len(configs) > 1 and needed_memory(configs[:1]) <= SHARE * free:
        raise ConfigError("members", len(configs), "use fewer members", problem)
    if needed_memory([config], batch=1) <= SHARE * free:
        raise ConfigError("schedule.batch_size", config.schedule.batch_size, "use smaller batches", problem)
    raise ConfigError("generator.width", config.generator.width, "use smaller networks, or fewer data", problem)


def needed_memory(configs: Sequence[RunConfig], batch: int | None = None) -> int:
    """Returns the bytes that a trainer of these members takes, at the least; ``batch`` in place of their own."""
    config, members = configs[0], len(configs)
    batch = batch or config.schedule.batch_size
    number = 8 if config.dtype == "float64" else 4
    feature, latent = config.target.dimension, config.latent.dimension
    of_g = [latent, *config.generator.hidden, feature]
    of_d = [config.discriminator.pac * feature, *config.discriminator.hidden, 1]
    # A unit's activation at each point, and what comes back to it. D sees two batches, and G's alone once more.
    passes = 2 * batch * (sum(of_g[1:-1]) + (3 + 4 * config.schedule.unroll) * sum(of_d[1:-1]))
    drawn = 2 * BLOCK * batch * (2 * (feature + 1) + latent + 1)
    parameters = PER_PARAMETER * (parameter_count(of_g) + parameter_count(of_d))
    training_set = 8 * feature * (config.target.n_training or 0)
    return members * (number * (passes + drawn + parameters) + training_set)


def free_memory() -> int | None:
    """Returns the bytes that this program may still take; None where the system does not say."""
    if sys.platform == "win32":
        return _free_on_windows()
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        said = next(line for line in lines if line.startswith("MemAvailable:"))
        return min(int(said.split()[1]) * 1024, _left_in_container())
    except (OSError, StopIteration):  # no Linux: all that is built in
        names = os.sysconf_names
        if not {"SC_PHYS_PAGES", "SC_PAGE_SIZE"} <= names.keys():
            return None
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")


def _left_in_container() -> int:
    """What a container's limit leaves; very much where there is none."""
    try:
        most, taken = (
            (CONTAINER / f"memory.{name}").read_text(encoding="ascii").strip() for name in ("max", "current")
        )
        return sys.maxsize if most == "max" else int(most) - int(taken)
    except (OSError, ValueError):
        return sys.maxsize


def _free_on_windows() -> int | None:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = [("length", ctypes.c_uint32), ("load", ctypes.c_uint32)] + [
            (name, ctypes.c_uint64)
            for name in ("physical", "free", "pages", "free_pages", "virtual", "free_virtual", "extended")
        ]

    status = Status(length=ctypes.sizeof(Status))
    windows = getattr(ctypes, "windll")  # noqa: B009  mypy knows it on Windows only
    return int(status.free_pages) if windows.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)) else None


#: Said where that was not foreseen.
NO_MEMORY = phrase("there is not enough memory; use smaller networks or batches, or fewer members or pictures")


def lacks_memory(error: BaseException) -> bool:
    """Says whether this is a machine without enough memory, whichever library noticed."""
    return isinstance(error, MemoryError) or (isinstance(error, RuntimeError) and "DefaultCPUAllocator" in str(error))
