"""Iterations as a GPU does them, without one: always the same operations at the same addresses, noted and done again.

What was noted has every number fixed that is not a tensor, as in a CUDA graph. So whatever an iteration looked up in
Python by mistake would show here as another run than the ordinary one.
"""

from __future__ import annotations

import numpy as np
import pytest
import torch

from ganviz.training.capture.runners import EagerRunner
from ganviz.training.capture.steps import LONGEST
from ganviz.training.device import Execution
from ganviz.training.optimisers import Optimiser
from ganviz.training.trainer import GanTrainer
from tests.training.capture.captured_runs import (
    AS_ON_GPU,
    CPU,
    MOVED_DATA,
    RUNS,
    SLID,
    SLIDERS,
    assert_alike,
    changed_meanwhile,
    members_of,
    recorded,
)
from tests.training.small_runs import assert_same_weights, changed, small, weights

#: Past the end of a table of schedules and of two blocks of random numbers.
ITERATIONS = 70


def alternating(first: int, second: int) -> pytest.MarkDecorator:
    """Every run, one by one with so many members."""
    counts = [(first, second)[index % 2] for index in range(len(RUNS))]
    return pytest.mark.parametrize(
        ("assignments", "count"), list(zip(RUNS.values(), counts, strict=True)), ids=list(RUNS)
    )


@pytest.fixture(autouse=True)
def in_several_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both with the same arithmetic for Adam, whose kernel rounds otherwise: what is left is as little as rounding."""
    monkeypatch.setattr(Optimiser, "fuses", False)


@alternating(1, 3)
def test_captured_iterations_are_the_ordinary_ones(assignments: tuple[str, ...], count: int) -> None:
    configs = members_of(small(*assignments), count)
    ordinary, captured = GanTrainer(configs), GanTrainer(configs, AS_ON_GPU)
    for trainer in (ordinary, captured):
        trainer.iterate(ITERATIONS)
    assert recorded(captured).replayed >= ITERATIONS - 20
    assert_alike(ordinary, captured)


@pytest.mark.thorough
@alternating(3, 1)
def test_what_is_replayed_is_what_was_called_to_the_bit(assignments: tuple[str, ...], count: int) -> None:
    configs = members_of(small("dtype=float32", *assignments), count)
    called, captured = GanTrainer(configs, Execution(CPU, EagerRunner)), GanTrainer(configs, AS_ON_GPU)
    for trainer in (called, captured):
        trainer.iterate(40)
    assert_same_weights(called, captured)


def test_with_the_kernel_of_the_cpu_the_difference_is_rounding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Optimiser, "fuses", True)
    ordinary, captured = GanTrainer(small()), GanTrainer(small(), AS_ON_GPU)
    for trainer in (ordinary, captured):
        trainer.iterate(100)
    assert_alike(ordinary, captured)


@pytest.mark.parametrize("kind", ["adam", "optimistic_adam"])
def test_adam_counts_on_the_device(kind: str) -> None:
    config = small(*(f"{player}.optimiser.kind={kind}" for player in ("generator", "discriminator")))
    ordinary, captured = GanTrainer(config), GanTrainer(config, AS_ON_GPU)
    for trainer in (ordinary, captured):
        trainer.iterate(20)
    assert_alike(ordinary, captured)


def test_a_pattern_is_captured_once() -> None:
    """With k = 3 and a penalty at every fourth step, one of three steps pays, or none."""
    trainer = GanTrainer(small("penalty=r1", "penalty.interval=4", "schedule.critic_steps=3"), AS_ON_GPU)
    trainer.iterate(100)
    runner = recorded(trainer)
    assert len(runner.recorded) == len(set(runner.recorded)) == runner.called == 4
    assert runner.called + len(runner.recorded) + runner.replayed == 100


def test_many_critic_steps_are_captured_step_by_step() -> None:
    configs = small(f"schedule.critic_steps={LONGEST + 8}", "penalty=r1", "penalty.interval=16", "average.decay=0.9")
    ordinary, captured = GanTrainer(configs), GanTrainer(configs, AS_ON_GPU)
    for trainer in (ordinary, captured):
        trainer.iterate(4)
    assert len(recorded(captured).recorded) == 3  # a step that pays, one that does not, and G's
    assert_alike(ordinary, captured)


# ── settings that change ──────────────────────────────────────────────────────────────────────────────────────────────


def test_sliders_need_no_new_capture() -> None:
    ordinary, captured = changed_meanwhile(SLID, SLIDERS)
    assert len(recorded(captured).recorded) == 1
    assert_alike(ordinary, captured)


def test_each_slider_acts() -> None:
    """Without this, the one above could pass where a number is never used."""

    def ends(change: str) -> dict[str, np.ndarray]:
        trainer = GanTrainer(SLID, AS_ON_GPU)
        trainer.iterate(5)
        trainer.update(changed(SLID, change))
        trainer.iterate(3)
        return weights(trainer)

    unmoved = ends("seed=0")
    for slider in SLIDERS:
        assert any(not np.array_equal(values, unmoved[name]) for name, values in ends(slider).items()), slider


def test_noise_that_comes_and_goes_has_a_graph_of_its_own() -> None:
    """It ends with the block that was drawn; then the graph without it serves again."""
    ordinary, captured = changed_meanwhile(
        small(), ["noise.instance.sigma=0.3", "noise.instance.sigma=0", *["seed=0"] * 5, "noise.instance.sigma=0.1"]
    )
    assert len(recorded(captured).recorded) == 2
    assert_alike(ordinary, captured)


@pytest.mark.parametrize("draws_there", [False, True], ids=["the CPU's numbers", "the device's numbers"])
@pytest.mark.parametrize(("start", "changes"), MOVED_DATA.values(), ids=MOVED_DATA.keys())
def test_data_that_move_need_no_new_capture(
    start: tuple[str, ...], changes: tuple[str, ...], draws_there: bool
) -> None:
    executions = (Execution(CPU, kind, draws_there) for kind in (EagerRunner, AS_ON_GPU.runner))
    called, captured = (GanTrainer(small(*start), execution) for execution in executions)
    for trainer in (called, captured):
        trainer.iterate(7)
        for change in changes:
            trainer.update(changed(trainer.configs[0], change))
            trainer.iterate(7)
    assert len(recorded(captured).recorded) == 1
    assert_same_weights(called, captured)


@pytest.mark.parametrize(
    "change",
    [
        "target.training_points=50",
        "schedule.batch_size=18",
        "schedule.critic_steps=2",
        "schedule.unroll=1",
        "schedule.freeze=generator",
        "loss=hinge",
        "loss=relativistic_pairing",
        "penalty=wgan_gp",
        "clip.value=0.3",
        "average.decay=0.9",
        "noise.smoothing=0.9",
        "generator.optimiser.kind=momentum",
        "discriminator.optimiser.decay=linear",
    ],
)
def test_what_changes_the_work_is_captured_anew(change: str) -> None:
    ordinary, captured = changed_meanwhile(small(), [change])
    assert len(recorded(captured).recorded) == 2
    assert_alike(ordinary, captured)


# ── single steps, checkpoints, divergence ─────────────────────────────────────────────────────────────────────────────


def test_single_steps_between_captured_iterations() -> None:
    ordinary, captured = (
        GanTrainer(small("penalty=r1", "penalty.interval=2")),
        GanTrainer(small("penalty=r1", "penalty.interval=2"), AS_ON_GPU),
    )
    for trainer in (ordinary, captured):
        for player in ("discriminator", "generator"):
            trainer.iterate(5)
            trainer.step(player)  # type: ignore[arg-type]
        trainer.iterate(5)
    assert_alike(ordinary, captured)


def test_a_checkpoint_goes_on_to_the_bit() -> None:
    config = small("noise.instance.sigma=0.2", "average.decay=0.9", "discriminator.spectral_norm=true")
    trainer = GanTrainer(config, AS_ON_GPU)
    trainer.iterate(45)
    restored = GanTrainer.restored(trainer.checkpoint(), execution=AS_ON_GPU)
    for one in (trainer, restored):
        one.iterate(45)
    assert_same_weights(trainer, restored)


def test_a_checkpoint_goes_on_on_the_cpu() -> None:
    """As where the GPU's memory has run out."""
    config = small("noise.instance.sigma=0.2", "penalty=r1", "penalty.interval=4", "average.decay=0.9")
    ordinary, captured = GanTrainer(config), GanTrainer(config, AS_ON_GPU)
    for trainer in (ordinary, captured):
        trainer.iterate(45)
    moved = GanTrainer.restored(captured.checkpoint(), execution=Execution(CPU))
    for trainer in (ordinary, moved):
        trainer.take_scalars()
        trainer.iterate(45)
    assert_alike(ordinary, moved)


@pytest.mark.parametrize("at", [3, 40])
def test_a_captured_run_that_diverges_is_noticed_where_the_ordinary_one_is(at: int) -> None:
    trainer = GanTrainer([small(f"seed={seed}") for seed in range(3)], AS_ON_GPU)
    trainer.iterate(at)
    with torch.inference_mode():
        trainer.generator.parameters[1, 0] = float("nan")
    trainer.iterate(40)
    trainer.take_scalars()
    assert trainer.diverged_at == [None, at + 1, None]


def test_products_are_rounded_within_the_steps_of_a_run_that_asks_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    take_turns = GanTrainer._take_turns

    def noted(trainer: GanTrainer, *steps: int) -> None:
        seen.append(torch.get_float32_matmul_precision())
        take_turns(trainer, *steps)

    monkeypatch.setattr(GanTrainer, "_take_turns", noted)
    for dtype in ("float32", "tf32"):
        trainer = GanTrainer(small(f"dtype={dtype}"), Execution(CPU, EagerRunner))
        trainer.iterate()
        assert trainer.generator.parameters.dtype == torch.float32
    assert seen == ["highest", "high"]
    assert torch.get_float32_matmul_precision() == "highest"
