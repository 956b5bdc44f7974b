"""Where a run lives. The tests marked ``cuda`` need a GPU; the others need none."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from ganviz.config import RunConfig
from ganviz.settings import ConfigError
from ganviz.snapshot import read_only
from ganviz.training.device import describe_devices
from ganviz.training.trainer import GanTrainer
from tests.training.small_runs import assert_same_weights, changed, small, weights

needs_cuda = pytest.mark.skipif(not torch.cuda.is_available(), reason="torch finds no CUDA GPU here")


def test_auto_is_the_cpu() -> None:
    assert GanTrainer(small("device=auto")).device == torch.device("cpu")


def test_cuda_that_is_not_there_is_refused_with_a_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    for version, reason in ((None, "this build of torch has no CUDA"), ("12.6", "no CUDA GPU was found")):
        monkeypatch.setattr(torch.version, "cuda", version)
        with pytest.raises(ConfigError) as refused:
            GanTrainer(small("device=cuda"))
        assert refused.value.path == "device"
        assert str(refused.value) == f"device: 'cuda' cannot be used; {reason}; use auto or cpu."
        assert describe_devices()["cuda"] == f"none: {reason}"


def test_the_cpu_is_described() -> None:
    assert "cores" in describe_devices()["cpu"]


def both(config: RunConfig, iterations: int) -> tuple[GanTrainer, GanTrainer]:
    """The same run on CPU and GPU; both use the numbers that the CPU draws."""
    trainers = GanTrainer(changed(config, "device=cpu")), GanTrainer(changed(config, "device=cuda"))
    for trainer in trainers:
        trainer.iterate(iterations)
    assert trainers[1].device.type == "cuda"
    return trainers


ON_GPU = {
    "plain": (),
    "everything": (
        "noise.instance.sigma=0.2",
        "noise.instance.decay=cosine",
        "clip.value=0.4",
        "average.decay=0.9",
        "schedule.critic_steps=2",
        "target.training_points=50",
        "generator.activation=softplus",
        "discriminator.activation=leaky_relu",
    ),
    "critic": ("loss=wasserstein", "discriminator.optimiser.kind=rmsprop", "generator.activation=tanh"),
}


@pytest.mark.cuda
@needs_cuda
@pytest.mark.parametrize("assignments", ON_GPU.values(), ids=ON_GPU.keys())
@pytest.mark.parametrize(("dtype", "iterations", "atol"), [("float32", 10, 1e-4), ("float64", 100, 1e-8)])
def test_the_gpu_ends_where_the_cpu_does(
    assignments: tuple[str, ...], dtype: str, iterations: int, atol: float
) -> None:
    cpu, gpu = both(small(f"dtype={dtype}", *assignments), iterations)
    for name, values in weights(cpu).items():
        np.testing.assert_allclose(weights(gpu)[name], values, rtol=0, atol=atol, err_msg=name)
    for of_cpu, of_gpu in zip(cpu.take_scalars(), gpu.take_scalars(), strict=True):
        np.testing.assert_allclose(of_gpu.values, of_cpu.values, rtol=1e-3, atol=1e-4)


@pytest.mark.cuda
@needs_cuda
@pytest.mark.parametrize("target", ["gaussian", "ring"])
def test_the_gpu_is_looked_at_as_the_cpu_is(target: str) -> None:
    cpu, gpu = both(small(f"target={target}"), 10)
    of_cpu, of_gpu = cpu.probe(), gpu.probe()
    assert read_only(of_gpu)
    np.testing.assert_allclose(of_gpu.generated, of_cpu.generated, atol=1e-5)
    np.testing.assert_allclose(of_gpu.field.values, of_cpu.field.values, atol=1e-5)
    np.testing.assert_allclose(of_gpu.push, of_cpu.push, atol=1e-4)


@pytest.mark.cuda
@needs_cuda
def test_a_checkpoint_of_the_gpu_goes_on_bit_for_bit() -> None:
    trainer = GanTrainer(small("device=cuda", "noise.instance.sigma=0.2"))
    trainer.iterate(40)
    checkpoint = trainer.checkpoint()
    restored = GanTrainer.restored(checkpoint)
    trainer.iterate(40)
    restored.iterate(40)
    assert_same_weights(trainer, restored)
