"""Where the networks live, and how an iteration is carried out there."""

from __future__ import annotations

import functools
import os
import platform
import time
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Protocol

import torch

from ganviz.config import RunConfig
from ganviz.gpu import gpu_is_forbidden
from ganviz.phrases import phrase
from ganviz.refusals import shortened
from ganviz.settings import ConfigError, Leaf, walk
from ganviz.training.capture.runners import GraphRunner, StepRunner

#: Letters of what a GPU says that does not compute.
LONGEST_TROUBLE = 120
#: Seconds of iterations, at the least, by which two devices are compared.
BURST = 0.2


@dataclass(frozen=True)
class Execution:
    """How a trainer carries out its iterations; what an iteration is stays the same.

    Attributes:
        runner: runs the steps of an iteration, which are then made such that they can be captured; None where they are
            simply called.
        draws_there: random numbers are drawn on the device, within the steps; otherwise they are the CPU's. Needs a
            ``runner``.
    """

    device: torch.device
    runner: type[StepRunner] | None = None
    draws_there: bool = False


ON_CPU = Execution(torch.device("cpu"))
ON_CUDA = Execution(torch.device("cuda"), GraphRunner, draws_there=True)


class Trainer(Protocol):
    """What a comparison of devices needs of a trainer."""

    def iterate(self, count: int = 1) -> None:
        """Does so many iterations."""


def chosen_execution(configs: Sequence[RunConfig], make: Callable[[Execution], Trainer]) -> Execution:
    """Returns how the members of a run are trained.

    ``auto`` is the CPU where there is no GPU; where there is one, a short burst of iterations on either decides, the
    first time that networks of these shapes are met.

    Args:
        make: makes a trainer of these members.

    Raises:
        ConfigError: CUDA is asked for and there is none.
    """
    asked = configs[0].device
    if asked == "cuda" and not has_gpu():
        raise ConfigError("device", "cuda", phrase("{reason}; use auto or cpu", reason=_why_no_cuda()))
    if asked == "cuda":
        return ON_CUDA
    if asked == "cpu" or not has_gpu():
        return ON_CPU
    structure = _structure(configs)
    if structure not in _faster:
        # A pattern of steps is captured when it comes the second time, and with a lazy penalty there are several.
        captured = 2 + 2 * configs[0].penalty.interval
        faster_there = _seconds(make, ON_CUDA, first=captured) < _seconds(make, ON_CPU, first=2)
        _faster[structure] = ON_CUDA if faster_there else ON_CPU
    return _faster[structure]


#: The faster of the two, by structure.
_faster: dict[Hashable, Execution] = {}


def _structure(configs: Sequence[RunConfig]) -> Hashable:
    """What decides how long an iteration takes: everything but the members' own numbers."""
    shared = [
        (item.path, str(item.value is None if isinstance(item, Leaf) and item.about.per_member else item.value))
        for item in walk(configs[0])
    ]
    return len(configs), tuple(shared)


def _seconds(make: Callable[[Execution], Trainer], execution: Execution, first: int) -> float:
    """Seconds of an iteration after the first ones; infinite where there is not enough memory."""
    try:
        try:
            trainer = make(execution)
        except ConfigError:  # this machine has not enough memory for it, but the GPU may
            return float("inf")
        trainer.iterate(first)
        count = 1
        while True:
            _wait_for(execution.device)
            begun = time.perf_counter()
            trainer.iterate(count)
            _wait_for(execution.device)
            seconds = time.perf_counter() - begun
            if seconds >= BURST:
                return seconds / count
            count *= 2
    except RuntimeError as error:
        if not out_of_memory(error):
            raise
        return float("inf")


def _wait_for(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)


def out_of_memory(error: BaseException) -> bool:
    """Says whether this is a GPU without enough memory, whichever library noticed."""
    if isinstance(error, torch.OutOfMemoryError):
        return True
    text = str(error)
    return isinstance(error, RuntimeError) and ("CUDA error: out of memory" in text or "CUBLAS_STATUS_ALLOC" in text)


def release_memory() -> None:
    """Gives back to the GPU what no tensor uses."""
    if has_gpu():
        torch.cuda.empty_cache()


def has_gpu() -> bool:
    """Says whether there is a GPU that computes."""
    return not gpu_is_forbidden() and gpu_trouble() is None and torch.cuda.is_available()


@functools.cache
def gpu_trouble() -> str | None:
    """Returns what comes instead of numbers from a GPU that is there, as with a broken driver; None without trouble."""
    try:
        if not gpu_is_forbidden() and torch.cuda.is_available():
            torch.zeros(1, device="cuda").item()
    except Exception as error:
        if not out_of_memory(error):
            return shortened(next(iter(str(error).splitlines()), type(error).__name__), LONGEST_TROUBLE).rstrip(".")
    return None


def _why_no_cuda() -> str:
    if gpu_is_forbidden():
        return "the GPU is left alone here"
    if trouble := gpu_trouble():
        return f"the GPU does not compute ({trouble})"
    if torch.version.cuda is None:
        return "this build of torch has no CUDA"
    return "no CUDA GPU was found"


def describe_devices() -> dict[str, str]:
    """Says in words what there is to compute on, by name of the device."""
    found = {"cpu": f"{os.cpu_count()} cores, {platform.machine()}, {torch.get_num_threads()} thread for torch"}
    found["cuda"] = torch.cuda.get_device_name() if has_gpu() else f"none: {_why_no_cuda()}"
    return found
