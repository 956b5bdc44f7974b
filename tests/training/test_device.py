"""Where a run lives, and who decides. Nothing here needs a GPU; ``test_cuda.py`` does."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import torch

from ganviz import gpu
from ganviz.config import RunConfig
from ganviz.settings import ConfigError
from ganviz.training import device
from ganviz.training.device import (
    ON_CPU,
    ON_CUDA,
    Execution,
    chosen_execution,
    describe_devices,
    gpu_trouble,
    has_gpu,
    out_of_memory,
)
from ganviz.training.trainer import GanTrainer
from tests.training.small_runs import changed, small


class Clock:
    """Goes on when an iteration is done and at no other time."""

    def __init__(self) -> None:
        self.now = 0.0

    def perf_counter(self) -> float:
        return self.now


class Timed:
    """A trainer whose iterations take so long, after two that take a hundred times as long."""

    def __init__(self, seconds: float, clock: Clock) -> None:
        self._seconds, self._clock, self._slow = seconds, clock, 2

    def iterate(self, count: int = 1) -> None:
        for _ in range(count):
            self._clock.now += self._seconds * (100 if self._slow > 0 else 1)
            self._slow -= 1


class Maker:
    """Makes timed trainers; what is said instead of the GPU's seconds may be an error that comes of it there."""

    def __init__(self, cpu: float, gpu: float | Exception) -> None:
        self._seconds = {ON_CPU: cpu, ON_CUDA: gpu}
        self.made: list[Execution] = []
        self.clock = Clock()

    def __call__(self, execution: Execution) -> Timed:
        self.made.append(execution)
        seconds = self._seconds[execution]
        if isinstance(seconds, Exception):
            raise seconds
        return Timed(seconds, self.clock)


Choice = Callable[..., Execution]


@pytest.fixture
def with_gpu(monkeypatch: pytest.MonkeyPatch) -> Choice:
    """Chooses as on a machine with a GPU; nothing is remembered from one test to the next."""
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "synchronize", lambda device=None: None)
    monkeypatch.setattr(device, "_faster", {})
    monkeypatch.setattr(device, "gpu_trouble", lambda: None)

    def choose(make: Maker, *configs: RunConfig) -> Execution:
        monkeypatch.setattr(device, "time", make.clock)
        return chosen_execution(configs, make)

    return choose


def test_without_a_gpu_auto_is_the_cpu_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    make = Maker(1.0, 1.0)
    assert chosen_execution([small("device=auto")], make) == ON_CPU
    assert not make.made
    assert GanTrainer(small("device=auto")).device == torch.device("cpu")


@pytest.mark.parametrize(("cpu", "gpu", "expected"), [(0.004, 0.003, ON_CUDA), (0.003, 0.004, ON_CPU)])
def test_auto_is_the_faster(with_gpu: Choice, cpu: float, gpu: float, expected: Execution) -> None:
    assert with_gpu(Maker(cpu, gpu), small("device=auto")) == expected


def test_who_asks_for_a_device_gets_it_unmeasured(with_gpu: Choice) -> None:
    make = Maker(0.001, 0.001)
    assert with_gpu(make, small("device=cuda")) == ON_CUDA
    assert with_gpu(make, small("device=cpu")) == ON_CPU
    assert not make.made


def test_a_structure_is_measured_once(with_gpu: Choice) -> None:
    """Members' own numbers do not count, but for whether they are there."""
    make, config = Maker(0.001, 0.001), small("device=auto")
    with_gpu(make, config)
    assert sorted(one.device.type for one in make.made) == ["cpu", "cuda"]
    with_gpu(make, changed(config, "seed=5", "generator.optimiser.learning_rate=0.5"))
    assert len(make.made) == 2
    for number, others in enumerate(([changed(config, "generator.width=7")], [changed(config, "clip.value=1")]), 2):
        with_gpu(make, *others)
        assert len(make.made) == 2 * number
    with_gpu(make, config, changed(config, "seed=1"))
    assert len(make.made) == 8


def test_a_gpu_without_enough_memory_is_not_chosen(with_gpu: Choice) -> None:
    assert with_gpu(Maker(0.001, torch.OutOfMemoryError("CUDA out of memory.")), small("device=auto")) == ON_CPU


def test_other_errors_of_a_measurement_are_not_hidden(with_gpu: Choice) -> None:
    with pytest.raises(RuntimeError, match="misaligned"):
        with_gpu(Maker(0.001, RuntimeError("CUDA error: misaligned address")), small("device=auto"))


def test_what_counts_as_a_gpu_without_memory() -> None:
    assert out_of_memory(torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB."))
    assert out_of_memory(RuntimeError("CUDA error: out of memory\nCUDA kernel errors might be reported later"))
    assert out_of_memory(RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`"))
    assert not out_of_memory(RuntimeError("out of memory"))
    assert not out_of_memory(ValueError("CUDA error: out of memory"))


def test_cuda_that_is_not_there_is_refused_with_a_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    for version, reason in ((None, "this build of torch has no CUDA"), ("12.6", "no CUDA GPU was found")):
        monkeypatch.setattr(torch.version, "cuda", version)
        with pytest.raises(ConfigError) as refused:
            GanTrainer(small("device=cuda"))
        assert refused.value.path == "device"
        assert str(refused.value) == f"device: 'cuda' cannot be used; {reason}; use auto or cpu."
        assert describe_devices()["cuda"] == f"none: {reason}"


@pytest.fixture
def broken_gpu(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A GPU that is there and, on this build of torch, never computes."""
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    device.gpu_trouble.cache_clear()
    yield
    device.gpu_trouble.cache_clear()


@pytest.mark.skipif(torch.version.cuda is not None, reason="this build may find a GPU that computes")
@pytest.mark.usefixtures("broken_gpu")
def test_a_gpu_that_does_not_compute_is_left_alone() -> None:
    assert GanTrainer(small("device=auto")).device == torch.device("cpu")
    with pytest.raises(ConfigError, match=r"device: 'cuda' cannot be used; the GPU does not compute \(.+\); use auto"):
        GanTrainer(small("device=cuda"))
    assert describe_devices()["cuda"].startswith("none: the GPU does not compute (")


def test_a_driver_that_fails_at_the_first_question_is_no_end(monkeypatch: pytest.MonkeyPatch, broken_gpu: None) -> None:
    def fail() -> bool:
        raise RuntimeError("No CUDA GPUs are available.\nand more")

    monkeypatch.setattr(torch.cuda, "is_available", fail)
    assert not has_gpu()
    assert gpu_trouble() == "No CUDA GPUs are available"


def test_safe_mode_asks_no_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> bool:
        raise AssertionError("the driver may hang")

    monkeypatch.setenv(gpu.VARIABLE, "1")
    monkeypatch.setattr(torch.cuda, "is_available", fail)
    device.gpu_trouble.cache_clear()
    assert GanTrainer(small("device=auto")).device == torch.device("cpu")
    device.release_memory()
    with pytest.raises(ConfigError, match="the GPU is left alone here; use auto or cpu"):
        GanTrainer(small("device=cuda"))
    device.gpu_trouble.cache_clear()


def test_the_cpu_is_described() -> None:
    assert "cores" in describe_devices()["cpu"]


def test_an_execution_given_by_hand_is_taken() -> None:
    config: RunConfig = small("device=cuda")
    assert GanTrainer(config, ON_CPU).device == torch.device("cpu")
