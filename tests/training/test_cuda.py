"""What only a GPU can show: captures, replays, and that they compute what the CPU does. ``make test-cuda`` runs it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
import torch

from ganviz.benchmarks.cuda import Cuda
from ganviz.config import RunConfig
from ganviz.snapshot import read_only
from ganviz.training import device
from ganviz.training.capture.runners import EagerRunner, GraphRunner
from ganviz.training.device import ON_CPU, ON_CUDA, Execution, describe_devices, out_of_memory
from ganviz.training.trainer import GanTrainer
from tests.patience import patience
from tests.training.capture.captured_runs import (
    MOVED_DATA,
    PRECISIONS,
    RUNS,
    SLID,
    SLIDERS,
    assert_alike,
    assert_nearly_alike,
    changed_meanwhile,
    members_of,
)
from tests.training.small_runs import assert_same_weights, changed, small, weights

pytestmark = [
    pytest.mark.cuda,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="torch finds no CUDA GPU here"),
]

CUDA = torch.device("cuda")
#: The CPU's random numbers in captured iterations: a run that can be compared with the CPU's.
WITH_CPU_NUMBERS = Execution(CUDA, GraphRunner)


class CountedRunner(GraphRunner):
    """Notes what is captured."""

    captured: list[object]

    def _captured(self, work: object) -> torch.cuda.CUDAGraph:
        self.captured = [*getattr(self, "captured", []), work]
        return super()._captured(work)  # type: ignore[arg-type]


COUNTED = Execution(CUDA, CountedRunner)


def captures(trainer: GanTrainer) -> int:
    assert trainer._captured is not None
    runner = trainer._captured._runner
    assert isinstance(runner, CountedRunner)
    return len(runner.captured)


def both(config: RunConfig, iterations: int) -> tuple[GanTrainer, GanTrainer]:
    """The same run on CPU and GPU, with the numbers that the CPU draws."""
    trainers = GanTrainer(config, ON_CPU), GanTrainer(config, WITH_CPU_NUMBERS)
    for trainer in trainers:
        trainer.iterate(iterations)
    return trainers


@pytest.mark.parametrize("assignments", RUNS.values(), ids=RUNS.keys())
@pytest.mark.parametrize(("dtype", "iterations", "atol"), PRECISIONS)
def test_the_gpu_ends_where_the_cpu_does(
    assignments: tuple[str, ...], dtype: str, iterations: int, atol: float
) -> None:
    """As another order of a batch's points does on the CPU: see ``test_rounding.py``."""
    assert_nearly_alike(*both(small(f"dtype={dtype}", *assignments), iterations), atol)


def test_tf32_is_float32_but_for_three_digits() -> None:
    """After one step of plain SGD at a rate of 1, where the weights' change is the gradient."""
    steps = [
        f"{player}.optimiser.{each}"
        for player in ("generator", "discriminator")
        for each in ("kind=sgd", "learning_rate=1")
    ]
    plain, rounded = (GanTrainer(small(f"dtype={dtype}", *steps), WITH_CPU_NUMBERS) for dtype in ("float32", "tf32"))
    for trainer in (plain, rounded):
        trainer.iterate(1)
    for name, values in weights(plain).items():
        np.testing.assert_allclose(weights(rounded)[name], values, atol=3e-3 * np.abs(values).max())


@pytest.mark.parametrize("assignments", RUNS.values(), ids=RUNS.keys())
@pytest.mark.parametrize("draws_there", [False, True], ids=["the CPU's numbers", "the GPU's numbers"])
@pytest.mark.parametrize("count", [1, 5])
def test_replays_do_what_calls_do(assignments: tuple[str, ...], draws_there: bool, count: int) -> None:
    configs = members_of(small(*assignments), count)
    called, replayed = (GanTrainer(configs, Execution(CUDA, kind, draws_there)) for kind in (EagerRunner, GraphRunner))
    for trainer in (called, replayed):
        trainer.iterate(100)
    assert_alike(called, replayed)


def test_sliders_need_no_new_capture() -> None:
    cpu, gpu = changed_meanwhile(SLID, SLIDERS, COUNTED)
    assert captures(gpu) == 1
    assert_alike(cpu, gpu, atol=1e-8)


@pytest.mark.parametrize("draws_there", [False, True], ids=["the CPU's numbers", "the GPU's numbers"])
@pytest.mark.parametrize(("start", "changes"), MOVED_DATA.values(), ids=MOVED_DATA.keys())
def test_data_that_move_need_no_new_capture(
    start: tuple[str, ...], changes: tuple[str, ...], draws_there: bool
) -> None:
    """The run that calls its steps meets the same points."""
    executions = (Execution(CUDA, kind, draws_there) for kind in (EagerRunner, CountedRunner))
    called, captured = (GanTrainer(small(*start), execution) for execution in executions)
    for trainer in (called, captured):
        trainer.iterate(7)
        for change in changes:
            trainer.update(changed(trainer.configs[0], change))
            trainer.iterate(7)
    assert captures(captured) == 1
    assert_alike(called, captured)


@pytest.mark.parametrize("change", ["schedule.batch_size=18", "schedule.critic_steps=2", "loss=hinge", "penalty=r1"])
def test_what_changes_the_work_is_captured_anew(change: str) -> None:
    cpu, gpu = changed_meanwhile(small(), [change], COUNTED)
    assert captures(gpu) == 2
    assert_alike(cpu, gpu, atol=1e-8)


@pytest.mark.parametrize("target", ["gaussian", "ring"])
def test_the_gpu_is_looked_at_as_the_cpu_is(target: str) -> None:
    cpu, gpu = both(small(f"target={target}"), 10)
    of_cpu, of_gpu = cpu.probe(), gpu.probe()
    assert read_only(of_gpu)
    np.testing.assert_allclose(of_gpu.generated, of_cpu.generated, atol=1e-5)
    np.testing.assert_allclose(of_gpu.field.values, of_cpu.field.values, atol=1e-5)
    np.testing.assert_allclose(of_gpu.push, of_cpu.push, atol=1e-4)


def test_looking_changes_nothing() -> None:
    watched, unwatched = GanTrainer(small(), ON_CUDA), GanTrainer(small(), ON_CUDA)
    for _ in range(10):
        watched.iterate(4)
        watched.probe()
    unwatched.iterate(40)
    assert_same_weights(watched, unwatched)


@pytest.mark.parametrize("draws_there", [False, True], ids=["the CPU's numbers", "the GPU's numbers"])
def test_a_checkpoint_goes_on_bit_for_bit(draws_there: bool) -> None:
    execution = replace(ON_CUDA, draws_there=draws_there)
    trainer = GanTrainer(small("noise.instance.sigma=0.2"), execution)
    trainer.iterate(40)
    restored = GanTrainer.restored(trainer.checkpoint(), execution=execution)
    trainer.iterate(40)
    restored.iterate(40)
    assert_same_weights(trainer, restored)


def test_cuda_is_captured_and_draws_there_and_auto_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    assert GanTrainer(small("device=cuda")).execution == ON_CUDA
    monkeypatch.setattr(device, "_faster", {})
    assert GanTrainer(small("device=auto")).execution in (ON_CPU, ON_CUDA)
    assert len(device._faster) == 1
    assert describe_devices()["cuda"] == torch.cuda.get_device_name()


def test_thousands_of_members_train() -> None:
    config = small("dtype=float32", "device=cuda")
    trainer = GanTrainer([changed(config, f"seed={seed}") for seed in range(2000)])
    start = weights(trainer)["generator"]
    trainer.iterate(40)
    blocks = trainer.take_all_scalars()
    assert len(blocks) == 2000
    assert np.isfinite(blocks[-1][-1].values).all()
    assert (np.abs(weights(trainer)["generator"] - start).max(axis=1) > 1e-3).all()


@pytest.fixture
def scarce() -> Iterator[None]:
    """This process may use a thousandth of the GPU's memory."""
    torch.cuda.empty_cache()
    torch.cuda.set_per_process_memory_fraction(0.001)
    yield
    torch.cuda.set_per_process_memory_fraction(1.0)
    torch.cuda.empty_cache()


@pytest.mark.usefixtures("scarce")
def test_too_little_memory_is_known_as_such() -> None:
    wide = small("dtype=float32", "device=cuda", "generator.width=2048")
    with pytest.raises(RuntimeError) as raised:
        GanTrainer([changed(wide, f"seed={seed}") for seed in range(16)]).iterate(3)
    assert out_of_memory(raised.value)


def test_memory_that_runs_out_in_a_capture_is_known_as_such() -> None:
    """And another capture succeeds after it."""
    runner = GraphRunner(CUDA, [])

    def greedy() -> None:
        torch.ones(2, device=CUDA) + 1
        if torch.cuda.is_current_stream_capturing():
            torch.empty(2**50, dtype=torch.uint8, device=CUDA)

    runner.run("too much", greedy)
    with pytest.raises(torch.OutOfMemoryError):
        runner.run("too much", greedy)
    counter = torch.zeros(1, device=CUDA)
    modest = GraphRunner(CUDA, [])
    for _ in range(5):
        modest.run("enough", lambda: counter.add_(1))
    assert int(counter) == 5


@pytest.mark.timeout(patience(300))
def test_the_benchmark_gives_its_figures() -> None:
    """How large they are is for `ganviz bench cuda` to say."""
    figures = list(Cuda().run())
    assert len(figures) == 3
    assert all(figure.value > 0 for figure in figures)
