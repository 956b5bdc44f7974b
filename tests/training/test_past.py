"""What is remembered of runs is bounded, and leads back to any of their iterations, bit for bit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from ganviz.config import RunConfig
from ganviz.refusals import CannotReturnError
from ganviz.settings import ConfigError
from ganviz.training.packed import packed
from ganviz.training.past import COSTS, EVERY, MOST, Past, Return
from ganviz.training.trainer import GanTrainer
from tests.covering import thorough
from tests.training.small_runs import assert_same_weights, changed, small

#: Seconds that an iteration is said to take: there is a checkpoint due every twentieth.
SECONDS = EVERY / 20
CHANGES = [
    "schedule.freeze=generator",
    "schedule.freeze=discriminator",
    "schedule.freeze=none",
    "schedule.batch_size=9",
    "schedule.critic_steps=2",
    "generator.optimiser.learning_rate=0.003",
    "discriminator.optimiser.kind=rmsprop",
    "noise.instance.sigma=0.2",
    "average.decay=0.9",
    "loss=hinge",
    "penalty=r1",
    "target.radius=1.5",
]
PLAYERS = ["discriminator", "generator"]


def trained(past: Past, trainer: GanTrainer, until: int) -> None:
    """Trains as a host does, which looks again and again whether a checkpoint is due."""
    while trainer.iteration < until:
        trainer.iterate(min(5, until - trainer.iteration))
        if past.is_due(trainer.iteration, SECONDS):
            past.note(trainer)


def begun(past: Past, config: RunConfig, run: int = 1) -> GanTrainer:
    trainer = GanTrainer(config)
    past.begin(run, trainer)
    return trainer


def returned(past: Past, source: int, iteration: int, run: int, config: RunConfig | None = None) -> GanTrainer:
    way = past.fork(source, iteration, run, config)
    while not way.has_arrived:
        way.advance(7)
    past.arrive(run, way.trainer)
    assert way.trainer.iteration == iteration
    return way.trainer


@pytest.fixture
def past() -> Past:
    return Past(clock=lambda: 0.0)


def at_random(past: Past, rng: np.random.Generator, end: int) -> tuple[GanTrainer, dict[int, Sequence[np.ndarray]]]:
    """A run with commands at random iterations, and its weights after each iteration and the commands there."""
    trainer, stood = begun(past, small("dtype=float32")), {}
    commands = rng.choice(CHANGES + PLAYERS * 4, 30)
    places = rng.integers(0, end, len(commands))
    for iteration in range(end + 1):
        for command in commands[places == iteration]:
            if command in PLAYERS:
                trainer.step(command)
            else:
                trainer.update(changed(trainer.configs[0], command))
        stood[iteration] = [
            trainer.generator.parameters.numpy().copy(),
            trainer.discriminator.parameters.numpy().copy(),
        ]
        if past.is_due(iteration, SECONDS):
            past.note(trainer)
        if iteration < end:
            trainer.iterate()
    past.leave(trainer)
    return trainer, stood


@pytest.mark.parametrize("seed", [0, *thorough(1, 2, 3)])
def test_any_iteration_of_a_run_full_of_commands_is_returned_to_exactly(past: Past, seed: int) -> None:
    rng = np.random.default_rng(seed)
    trainer, stood = at_random(past, rng, 300)
    assert len(past.lines[1].checkpoints) > 10
    past.budget = past.size // 3
    for run, iteration in enumerate([0, 300, *rng.integers(0, 300, 20).tolist()], 2):
        back = returned(past, 1, iteration, run)
        for one, other in zip((back.generator, back.discriminator), stood[iteration], strict=True):
            np.testing.assert_array_equal(one.parameters.numpy(), other)
        assert [command for at, command in trainer.journal if at <= iteration] == [one for _, one in back.journal]
        trained(past, back, iteration + 30)
        past.leave(back)
    assert past.size <= past.budget


def test_a_run_of_any_length_is_covered_evenly_by_a_bounded_number() -> None:
    past = Past(budget=1 << 20, clock=lambda: 0.0)
    trainer = begun(past, small())
    most = 0
    for end in (2000, 4000, 8000):
        trained(past, trainer, end)
        line = past.lines[1]
        gaps = np.diff([0, *(one.iteration for one in line.checkpoints), end])
        most = max(most, len(line.checkpoints))
        assert gaps.max() <= 2.5 * max(20, end / len(line.checkpoints)), "no hole"
        assert past.size <= past.budget
        assert len(line.checkpoints) > 0.2 * past.budget / line.checkpoints[0].size, "the budget is used"
    assert most <= MOST


def test_what_a_checkpoint_costs_is_a_small_share_of_training() -> None:
    now = [0.0]

    def clock() -> float:
        now[0] += 0.5  # each time it is looked at: a checkpoint takes half a second
        return now[0]

    past = Past(clock=clock)
    trainer = begun(past, small())
    trainer.iterate(10)
    assert past.is_due(10, EVERY / 10)
    assert not past.is_due(10, EVERY / 11)
    past.note(trainer)
    trainer.iterate(10)
    assert not past.is_due(20, 0.5 * COSTS / 10.1)
    assert past.is_due(20, 0.5 * COSTS / 9.9)


def test_the_run_with_most_checkpoints_is_thinned_and_the_newest_of_the_present_one_stays(past: Past) -> None:
    first = begun(past, small(), 1)
    trained(past, first, 400)
    past.leave(first)
    each = past.lines[1].checkpoints[0].size
    past.budget = 25 * each
    second = begun(past, small("seed=1"), 2)
    trained(past, second, 200)
    counts = [len(past.lines[run].checkpoints) for run in (1, 2)]
    assert sum(counts) <= 25
    assert min(counts) > 5
    past.budget = each
    second.iterate(10)
    past.note(second)
    assert [one.iteration for one in past.lines[2].checkpoints] == [210]
    assert past.lines[1].checkpoints == []
    assert_same_weights(returned(past, 1, 400, 3), first), "from its beginning"


def test_branches_share_what_they_have_in_common(past: Past) -> None:
    trainer = begun(past, small())
    trained(past, trainer, 400)
    past.leave(trainer)
    alone = past.size
    for run in range(2, 12):
        past.leave(returned(past, 1, 400, run))
    assert past.size == alone


def test_settings_that_act_live_are_taken_and_others_refused_before_anything_is_done(past: Past) -> None:
    trainer = begun(past, small())
    trained(past, trainer, 50)
    trainer.update(small("schedule.batch_size=9"))
    trained(past, trainer, 100)
    past.leave(trainer)
    way = past.fork(1, 80, 2, small("loss=hinge"))
    assert way.change == small("loss=hinge")
    assert past.lines[2].configs_at(80) == (small("schedule.batch_size=9"),)
    assert past.lines[2].configs_at(49) == (small(),)
    with pytest.raises(ConfigError, match=r"generator\.width: 9 cannot be used; this acts on reset only"):
        past.fork(1, 80, 3, small("generator.width=9"))
    with pytest.raises(ConfigError, match="target"):
        past.fork(1, 80, 3, small("target=gaussian"))
    for iteration in (-1, 101):
        with pytest.raises(CannotReturnError, match="between 0 and 100"):
            past.fork(1, iteration, 3, None)
    with pytest.raises(CannotReturnError, match="is lost"):
        past.fork(3, 0, 4, None)


def test_a_run_of_which_a_checkpoint_is_left_goes_back_to_that_and_later(past: Past) -> None:
    trainer = GanTrainer(small())
    trainer.step("generator")
    trainer.iterate(50)
    past.take(1, packed(trainer.checkpoint()))
    assert past.lines[1].is_exact
    trainer.iterate(50)
    trained(past, back := returned(past, 1, 50, 2), 100)
    assert_same_weights(back, trainer)
    past.budget = 1
    past.leave(back)
    assert past.lines[2].checkpoints[0].iteration == 50, "without it there is no way"
    assert_same_weights(returned(past, 2, 100, 3), trainer)
    with pytest.raises(CannotReturnError, match="between 50 and 100"):
        past.fork(2, 49, 4, None)


def test_a_present_run_that_nobody_will_return_to_goes_when_it_is_left(past: Past) -> None:
    trainer = begun(past, small())
    trained(past, trainer, 60)
    past.forget(1)
    assert 1 in past.lines
    past.leave(trainer)
    assert not past.lines
    past.leave(begun(past, small(), 2))
    assert 2 in past.lines


def test_what_was_saved_and_cannot_be_read_is_told(past: Past) -> None:
    with pytest.raises(CannotReturnError, match="what was saved of it cannot be used"):
        past.take(1, b"nonsense")
    assert not past.lines


def test_a_checkpoint_of_a_run_that_has_diverged_is_not_kept(past: Past) -> None:
    rates = [f"{player}.optimiser.learning_rate=1e9" for player in PLAYERS]
    trainer = begun(past, small("dtype=float32", *rates))
    while not trainer.all_diverged and trainer.iteration < 1000:
        trainer.iterate(1)
        past.note(trainer)
    at = trainer.diverged_at[0]
    assert at is not None
    assert all(one.iteration < at for one in past.lines[1].checkpoints)
    past.leave(trainer)
    assert not returned(past, 1, at - 1, 2).all_diverged
    way: Return = past.fork(1, trainer.iteration, 3, None)
    while not way.has_arrived:
        way.advance(3)
    assert way.trainer.diverged_at == trainer.diverged_at


def test_a_way_back_that_is_given_up_can_be_gone_again(past: Past) -> None:
    trainer = begun(past, small())
    trained(past, trainer, 100)
    past.leave(trainer)
    past.budget = 0
    way = past.fork(1, 95, 2, None)
    way.advance(1)
    past.leave(None)
    assert_same_weights(returned(past, 2, 95, 3), returned(past, 1, 95, 4))
