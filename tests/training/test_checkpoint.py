"""A checkpoint and the commands after it give the run that never stopped, bit for bit."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.config import RunConfig
from ganviz.training.checkpoint import Checkpoint
from ganviz.training.trainer import GanTrainer
from tests.training.small_runs import assert_same_weights, changed, small, weights

END = 130

#: What is done before an iteration: other settings, or the name of the player that takes one step.
#: The blocks of random numbers have 32 steps, the tables of noise and of Adam 64.
SCRIPT: dict[int, list[str]] = {
    10: ["generator.optimiser.learning_rate=0.003"],
    20: ["schedule.batch_size=9"],
    25: ["target.radius=1.5"],
    30: ["schedule.critic_steps=3"],
    40: ["noise.instance.sigma=0.3"],
    45: ["discriminator.optimiser.kind=rmsprop"],
    50: ["loss=wasserstein"],
    55: ["discriminator", "generator", "discriminator"],
    60: ["average.decay=0.9"],
    65: ["target.training_points=25", "target.sigma=0.1"],
    72: ["clip.value=0.3", "noise.instance.sigma=0"],
    80: ["noise.instance.sigma=0.2", "discriminator"],
    90: ["target=two_moons"],
    95: ["schedule.freeze=generator"],
    100: ["schedule.freeze=none", "loss=minimax", "discriminator.optimiser.kind=adam"],
    110: ["average.decay=none"],
    113: ["target.training_points=30"],
    115: ["generator.optimiser.beta1=0.8"],
}
#: Inside blocks and at their ends, before, between and after commands; some where commands were just given.
CHECKPOINTS = (0, 10, 31, 32, 43, 55, 64, 75, 90, 113, 130)


def started(members: int, dtype: str) -> GanTrainer:
    """A population whose first member begins without noise; the others' fades until after the script changes it."""
    base = small(
        f"dtype={dtype}", "noise.instance.decay=linear", "noise.instance.horizon=105", "target.training_points=40"
    )
    return GanTrainer([changed(base, f"seed={seed}", f"noise.instance.sigma={0.1 * seed}") for seed in range(members)])


def given(trainer: GanTrainer, command: str) -> None:
    if command in ("discriminator", "generator"):
        trainer.step(command)  # type: ignore[arg-type]
    else:
        trainer.update([changed(config, command) for config in trainer.configs])


def unbroken(members: int, dtype: str) -> tuple[GanTrainer, list[Checkpoint]]:
    """The whole run, and checkpoints taken on the way, each after the commands of its iteration."""
    trainer, checkpoints = started(members, dtype), []
    for iteration in range(END + 1):
        for command in SCRIPT.get(iteration, []):
            given(trainer, command)
        if iteration in CHECKPOINTS:
            checkpoints.append(trainer.checkpoint())
        if iteration < END:
            trainer.iterate()
    return trainer, checkpoints


@pytest.mark.parametrize(("members", "dtype"), [(1, "float64"), (3, "float32")])
def test_a_run_that_follows_the_journal_equals_the_unbroken_one(members: int, dtype: str) -> None:
    trainer, checkpoints = unbroken(members, dtype)
    scalars = trainer.take_scalars()
    assert len(trainer.journal) == sum(map(len, SCRIPT.values()))
    for checkpoint in checkpoints:
        restored = GanTrainer.restored(checkpoint, trainer.journal)
        assert restored.iteration == checkpoint.iteration
        restored.follow(trainer.journal, END)
        assert restored.iteration == END
        assert_same_weights(restored, trainer)
        assert restored.journal == trainer.journal
        assert restored.configs == trainer.configs
        again = [block.values for block in restored.take_scalars()]
        tail = np.concatenate([block.values for block in scalars])[checkpoint.iteration :]
        np.testing.assert_array_equal(np.concatenate(again) if again else tail[:0], tail)


def test_a_checkpoint_within_the_commands_of_one_iteration() -> None:
    trainer = started(1, "float64")
    trainer.iterate(7)
    given(trainer, "discriminator")
    checkpoint = trainer.checkpoint()
    given(trainer, "generator")
    given(trainer, "schedule.batch_size=5")
    trainer.iterate(3)
    restored = GanTrainer.restored(checkpoint, trainer.journal)
    restored.follow(trainer.journal, 10)
    assert_same_weights(restored, trainer)


def test_noise_that_has_ended_comes_back_with_the_same_numbers() -> None:
    """The noise is drawn until its table ends, at 128, also by a run that is restored after the noise ended, at 70."""
    fading = ["noise.instance.sigma=0.3", "noise.instance.decay=linear", "noise.instance.horizon=70"]
    trainer = GanTrainer(small("schedule.critic_steps=3", *fading))
    trainer.iterate(100)
    checkpoint = trainer.checkpoint()
    trainer.iterate(50)
    given(trainer, "noise.instance.decay=none")
    trainer.iterate(10)
    restored = GanTrainer.restored(checkpoint, trainer.journal)
    restored.follow(trainer.journal, 160)
    assert_same_weights(restored, trainer)


def test_a_journal_can_be_followed_to_any_iteration() -> None:
    trainer = started(1, "float64")
    start, stops = trainer.checkpoint(), {}
    for iteration in range(60):
        for command in SCRIPT.get(iteration, []):
            given(trainer, command)
        stops[iteration] = weights(trainer)
        trainer.iterate()
    for iteration in (0, 10, 33, 57):
        restored = GanTrainer.restored(start, trainer.journal)
        restored.follow(trainer.journal, iteration)
        assert restored.iteration == iteration
        for name, values in stops[iteration].items():
            np.testing.assert_array_equal(weights(restored)[name], values)


def test_a_checkpoint_shares_nothing_with_the_run() -> None:
    trainer = GanTrainer(small("average.decay=0.9"))
    trainer.iterate(5)
    checkpoint = trainer.checkpoint()
    first, second = GanTrainer.restored(checkpoint), GanTrainer.restored(checkpoint)
    trainer.iterate(50)
    first.iterate(50)
    second.iterate(50)
    assert_same_weights(first, trainer)
    assert_same_weights(second, trainer)


def test_a_journal_that_ends_before_the_checkpoint_is_refused() -> None:
    config: RunConfig = small()
    trainer = GanTrainer(config)
    trainer.update(changed(config, "schedule.batch_size=5"))
    checkpoint = trainer.checkpoint()
    with pytest.raises(ValueError, match="0 commands, but 1"):
        GanTrainer.restored(checkpoint)
    assert GanTrainer.restored(checkpoint, trainer.journal).journal == trainer.journal
