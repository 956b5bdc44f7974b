"""Any moment of a run can be gone back to, by either host, and what comes after is what came, bit for bit."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.config import RunConfig
from ganviz.hosts import Forget, Pause, ProcessHost, Run, Step, Update
from ganviz.training.trainer import GanTrainer
from tests.hosts.driven import DrivenHost, Gathered, diverging, small
from tests.patience import LIMIT


def begun(driven: DrivenHost, config: RunConfig) -> int:
    """Begins a run and waits for its first snapshot; returns its number."""
    driven.start(config)
    driven.gather(lambda gathered: bool(gathered.snapshots))
    return driven.run


def trained(driven: DrivenHost, until: int) -> Gathered:
    """Trains at least so far and waits for where it stands."""
    driven.send(Run(None))
    driven.gather(lambda gathered: gathered.iteration >= until)
    driven.send(Pause())
    return driven.gather(lambda gathered: not gathered.last.running)


def stepped_to(driven: DrivenHost, iteration: int) -> Gathered:
    """Trains to that iteration step by step, unless it is there or beyond."""
    while driven.gathered.iteration < iteration:
        count = len(driven.gathered.snapshots)
        driven.send(Step("iteration"))
        driven.gather(lambda gathered, count=count: len(gathered.snapshots) > count)  # type: ignore[misc]
    return driven.gathered


def assert_same_picture(one: Gathered, other: Gathered) -> None:
    first, second = one.snapshots[-1], other.snapshots[-1]
    assert first.iteration == second.iteration
    assert first.config == second.config
    np.testing.assert_array_equal(first.generated, second.generated)
    np.testing.assert_array_equal(first.field.values, second.field.values)


def test_a_branch_without_changes_is_its_parent(driven: DrivenHost) -> None:
    """Which was looked at, and of which checkpoints were taken."""
    source = begun(driven, small("seed=5", "schedule.critic_steps=2"))
    parent = trained(driven, 300)
    end = parent.iteration
    for at in (0, 1, 130, end):
        branch = driven.go_on(source, at)
        assert branch.iteration == at
        assert branch.last.device == "cpu"
        assert branch.last.is_exact
        assert not branch.last.running
        assert not branch.blocks, "nothing is told twice"
    driven.go_on(source, 130)
    trained(driven, max(130, end - 40))
    branch = stepped_to(driven, end)
    if branch.iteration > end:  # it ran on for longer than its parent had
        trainer = GanTrainer(small("seed=5", "schedule.critic_steps=2"))
        trainer.iterate(branch.iteration)
        np.testing.assert_array_equal(branch.snapshots[-1].generated, trainer.probe().generated)
    else:
        assert_same_picture(branch, parent)
    after = branch.scalars_until_now()
    np.testing.assert_array_equal(after[: end - 130], parent.scalars_until_now()[130:][: len(after)])


def test_a_branch_goes_on_with_other_settings_and_its_parent_as_it_was(driven: DrivenHost) -> None:
    config, frozen = small("seed=6"), small("seed=6", "schedule.freeze=generator")
    source = begun(driven, config)
    parent = trained(driven, 200)
    before = driven.go_on(source, 100).snapshots[-1]
    branch = driven.go_on(source, 100, frozen)
    assert [(one.iteration, one.before, one.after) for one in branch.changes] == [(100, config, frozen)]
    assert branch.snapshots[-1].config == frozen
    after = stepped_to(driven, 105)
    np.testing.assert_array_equal(after.snapshots[-1].generated, before.generated)
    assert len(after.scalars_until_now()) == 5
    changed = driven.run
    assert_same_picture(driven.go_on(source, parent.iteration), parent)
    assert driven.go_on(changed, 104).snapshots[-1].config == frozen


def test_changes_and_steps_of_one_player_are_done_again(driven: DrivenHost) -> None:
    source = begun(driven, small("seed=7"))
    stands: dict[int, Gathered] = {}
    for index, assignment in enumerate(("schedule.batch_size=5", "schedule.freeze=discriminator", "loss=wasserstein")):
        trained(driven, driven.gathered.iteration + 20)
        for kind in ("discriminator", "generator"):
            count = len(driven.gathered.snapshots)
            driven.send(Step(kind))  # type: ignore[arg-type]
            driven.gather(lambda gathered, count=count: len(gathered.snapshots) > count)  # type: ignore[misc]
        config = small("seed=7", assignment)
        driven.send(Update(config))
        gathered = driven.gather(lambda gathered, config=config: gathered.snapshots[-1].config == config)  # type: ignore[misc]
        stands[index] = Gathered(snapshots=[gathered.snapshots[-1]])
    trained(driven, driven.gathered.iteration + 20)
    for stood in stands.values():
        assert_same_picture(driven.go_on(source, stood.iteration), stood)


def test_what_is_asked_of_a_run_on_its_way_back_is_done_when_it_is_there(driven: DrivenHost) -> None:
    source = begun(driven, small())
    trained(driven, 400)
    driven.ask(source, 399)
    driven.send(Step("iteration"))
    driven.send(Run(None))
    gathered = driven.gather(lambda gathered: gathered.iteration > 450)
    assert gathered.snapshots[0].iteration == 399
    driven.send(Pause())
    stands = driven.gather(lambda gathered: not gathered.last.running)
    assert len(stands.scalars_until_now()) == stands.iteration - 399


def test_the_way_back_is_told_and_can_be_interrupted(driven: DrivenHost) -> None:
    """By another run, or another way back; the source is none the worse for it."""
    source = begun(driven, small("schedule.critic_steps=20"))
    parent = trained(driven, 150)
    end = parent.iteration
    driven.ask(source, end - 1)
    driven.gather(lambda gathered: gathered.last.returning is not None)
    done, whole = driven.gathered.last.returning or (0, 0)
    assert 0 <= done <= whole <= end - 1
    given_up = driven.run
    assert begun(driven, small("seed=9")) == given_up + 1
    assert driven.gathered.last.returning is None
    driven.ask(source, end - 1)
    assert driven.go_on(source, 3).iteration == 3
    assert_same_picture(driven.go_on(source, end), parent)
    assert driven.go_on(given_up, end - 1).iteration == end - 1, "what was given up is remembered, too"


def test_a_run_that_diverged_goes_on_from_before(driven: DrivenHost) -> None:
    source = begun(driven, small())
    trained(driven, 50)
    driven.send(Update(diverging()))
    driven.send(Run(None))
    gathered = driven.gather(lambda gathered: gathered.last.diverged_at is not None and not gathered.last.running)
    diverged_at, end = gathered.last.diverged_at, gathered.iteration
    assert diverged_at is not None
    branch = driven.go_on(source, 40)
    assert branch.last.diverged_at is None
    assert np.isfinite(trained(driven, diverged_at + 20).scalars_until_now()).all()
    driven.go_on(source, end)
    again = driven.gather(lambda gathered: gathered.last.diverged_at is not None)
    assert again.last.diverged_at == diverged_at


REFUSED = {
    "settings that act on reset": (
        small("generator.width=9"),
        50,
        "generator.width: 9 cannot be used; this acts on reset",
    ),
    "an iteration that it has not done": (
        None,
        10**6,
        "Training cannot go back to iteration 1,000,000: what it remembers",
    ),
    "an iteration that there is none": (None, -1, "Training cannot go back to iteration -1: what it remembers of this"),
}


@pytest.mark.parametrize(("config", "iteration", "sentence"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_gone_back_to_is_told(
    driven: DrivenHost, config: RunConfig | None, iteration: int, sentence: str
) -> None:
    source = begun(driven, small())
    stands = trained(driven, 60)
    driven.ask(source, iteration, config)
    (failure,) = driven.gather(lambda gathered: bool(gathered.failures)).failures
    assert failure.ended
    assert failure.sentence.startswith(sentence)
    assert_same_picture(driven.go_on(source, stands.iteration), stands)


def test_what_is_forgotten_is_gone_and_its_branches_are_not(driven: DrivenHost) -> None:
    source = begun(driven, small())
    trained(driven, 60)
    driven.go_on(source, 40)
    branch = driven.run
    driven.send(Forget(source))
    driven.ask(source, 20)
    (failure,) = driven.gather(lambda gathered: bool(gathered.failures)).failures
    assert failure.sentence.startswith("Training cannot go back to this run, for what it remembered of it is lost.")
    assert driven.go_on(branch, 20).iteration == 20


def test_training_that_died_goes_on_from_what_was_saved() -> None:
    """In a process of its own, which is killed; nothing else is left of the run."""
    driven = DrivenHost("process")

    def kill() -> None:
        assert isinstance(driven.host, ProcessHost)
        count = len(driven.gathered.failures)
        driven.host._child.kill()
        assert driven.gather(lambda gathered: len(gathered.failures) > count).failures[-1].ended

    try:
        driven.start(small("seed=8"))
        driven.gather(lambda gathered: bool(gathered.snapshots), 4 * LIMIT)
        source = driven.run
        trained(driven, 100)
        driven.go_on(source, 90)
        saved = driven.gather(lambda gathered: gathered.saved is not None).saved  # as soon as it has come back
        assert saved is not None
        assert saved.iteration == 90
        kill()
        driven.ask(source, 50)
        (failure,) = driven.gather(lambda gathered: bool(gathered.failures), 4 * LIMIT).failures
        assert failure.sentence.startswith("Training cannot go back to this run")
        kill()
        driven.ask(source, 90, saved=saved)
        driven.gather(lambda gathered: bool(gathered.snapshots), 4 * LIMIT)
        assert driven.gathered.iteration == 90
        trainer = GanTrainer(small("seed=8"))
        trainer.iterate(100)
        np.testing.assert_array_equal(stepped_to(driven, 100).snapshots[-1].generated, trainer.probe().generated)
        assert driven.go_on(driven.run, 93).iteration == 93
    finally:
        driven.stop()
