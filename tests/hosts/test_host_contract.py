"""What every host does, whether training runs in the thread or in a process of its own."""

from __future__ import annotations

import itertools
import multiprocessing
import time

import numpy as np
import pytest

from ganviz.config import RunConfig
from ganviz.hosts import Look, Mailbox, Pause, Run, Step, Update, new_host
from ganviz.metrics import measure
from ganviz.snapshot import Snapshot, read_only
from ganviz.training.trainer import GanTrainer
from tests.hosts.driven import DrivenHost, Gathered, diverging, small, unusable


def begun(driven: DrivenHost, config: RunConfig) -> Gathered:
    """Begins a run and waits for its first snapshot."""
    driven.start(config)
    return driven.gather(lambda gathered: bool(gathered.snapshots))


def stepped(driven: DrivenHost, kind: str) -> Gathered:
    count = len(driven.gathered.snapshots)
    driven.send(Step(kind))  # type: ignore[arg-type]
    return driven.gather(lambda gathered: len(gathered.snapshots) > count)


def paused(driven: DrivenHost) -> Gathered:
    """Stops the run and waits for where it stands."""
    driven.send(Pause())
    return driven.gather(lambda gathered: not gathered.last.running)


def test_a_start_is_seen_and_stands_still(driven: DrivenHost) -> None:
    gathered = begun(driven, small("seed=3"))
    first = gathered.snapshots[0]
    assert (first.iteration, first.config) == (0, small("seed=3"))
    assert read_only(first)
    assert gathered.last.device == "cpu"
    assert not gathered.last.running
    assert not gathered.blocks
    assert stepped(driven, "iteration").iteration == 1


def test_every_iteration_is_told_once_and_in_order(driven: DrivenHost) -> None:
    begun(driven, small())
    driven.send(Run(None))
    gathered = driven.gather(
        lambda gathered: gathered.iteration >= 300 and len(gathered.snapshots) >= 5 and len(gathered.blocks) >= 2
    )
    iterations = [snapshot.iteration for snapshot in gathered.snapshots]
    assert iterations == sorted(set(iterations))
    stands = paused(driven)
    assert stands.last.rate is None
    assert len(stands.scalars_until_now()) == stands.iteration
    assert np.isfinite(stands.scalars_until_now()).all()
    assert all(map(read_only, stands.blocks))


def test_a_host_computes_what_the_trainer_does(driven: DrivenHost) -> None:
    begun(driven, small("seed=5"))
    driven.send(Run(None))
    driven.gather(lambda gathered: gathered.iteration >= 100)
    gathered = paused(driven)
    trainer = GanTrainer(small("seed=5"))
    trainer.iterate(gathered.iteration)
    np.testing.assert_array_equal(gathered.snapshots[-1].generated, trainer.probe().generated)


def test_pause_shows_where_the_run_stands(driven: DrivenHost) -> None:
    begun(driven, small())
    driven.send(Run(None))
    driven.gather(lambda gathered: gathered.iteration >= 100)
    stands = paused(driven).iteration
    assert len(driven.gathered.scalars_until_now()) == stands
    assert stepped(driven, "iteration").iteration == stands + 1
    driven.send(Run(None))
    driven.gather(lambda gathered: gathered.iteration >= stands + 100)
    paused(driven)


def test_a_step_of_one_player_moves_that_player_alone(driven: DrivenHost) -> None:
    begun(driven, small())
    stepped(driven, "iteration")
    stepped(driven, "discriminator")
    _, before, after_d = driven.gathered.snapshots
    assert after_d.iteration == before.iteration == 1
    np.testing.assert_array_equal(after_d.generated, before.generated)
    assert (after_d.field.values != before.field.values).any()
    after_g = stepped(driven, "generator").snapshots[-1]
    assert after_g.iteration == 1
    np.testing.assert_array_equal(after_g.field.values, after_d.field.values)
    assert (after_g.generated != after_d.generated).any()
    assert len(driven.gathered.scalars_until_now()) == 1


def test_a_step_stops_a_run(driven: DrivenHost) -> None:
    begun(driven, small())
    driven.send(Run(None))
    driven.gather(lambda gathered: gathered.last.running and gathered.iteration > 0)
    driven.send(Step("iteration"))
    stands = driven.gather(lambda gathered: not gathered.last.running).iteration
    assert stepped(driven, "iteration").iteration == stands + 1


def test_the_speed_is_limited_and_the_limit_lifted(driven: DrivenHost) -> None:
    begun(driven, small())
    asked = time.monotonic()
    driven.send(Run(50.0))
    driven.gather(lambda gathered: gathered.iteration >= 25)
    # Without the limit these take a few hundredths of a second; a busy machine only makes them take longer.
    assert time.monotonic() - asked > 0.3
    driven.send(Run(None))
    driven.gather(lambda gathered: (gathered.last.rate or 0.0) > 75.0)
    paused(driven)


def test_a_slow_run_shows_whose_turn_it_is_and_computes_the_same(driven: DrivenHost) -> None:
    begun(driven, small("seed=5"))
    seen: dict[str, Snapshot] = {}

    def both(gathered: Gathered) -> bool:
        if gathered.last.turn is not None:
            seen.setdefault(gathered.last.turn, gathered.snapshots[-1])
        return seen.keys() >= {"discriminator", "generator"}

    driven.send(Run(2.0))
    driven.gather(both)
    first, of_d, of_g = driven.gathered.snapshots[0], seen["discriminator"], seen["generator"]
    assert (of_d.iteration, of_g.iteration) == (0, 1)
    np.testing.assert_array_equal(of_d.generated, first.generated)
    assert (of_d.field.values != first.field.values).any()
    assert (of_g.generated != first.generated).any()
    stands = paused(driven)
    assert stands.last.turn is None
    assert len(stands.scalars_until_now()) == stands.iteration
    trainer = GanTrainer(small("seed=5"))
    trainer.iterate(stands.iteration)
    np.testing.assert_array_equal(stands.snapshots[-1].generated, trainer.probe().generated)


def test_a_change_acts_while_the_run_goes_on(driven: DrivenHost) -> None:
    begun(driven, small())
    driven.send(Run(None))
    driven.gather(lambda gathered: gathered.iteration >= 50)
    frozen = small("schedule.freeze=generator")
    driven.send(Update(frozen))
    driven.gather(lambda gathered: gathered.snapshots[-1].config == frozen)
    before = driven.gathered.snapshots[-1]
    driven.gather(lambda gathered: gathered.iteration >= before.iteration + 50)
    gathered = paused(driven)
    np.testing.assert_array_equal(gathered.snapshots[-1].generated, before.generated)
    scalars = gathered.scalars_until_now()
    assert len(scalars) == gathered.iteration
    assert np.isfinite(scalars[:50]).all()
    assert np.isnan(scalars[-1]).any(), "G took no step, so it has no loss"


def test_a_change_of_a_standing_run_is_seen_at_once(driven: DrivenHost) -> None:
    begun(driven, small())
    driven.send(Update(small("discriminator.optimiser.learning_rate=0.1")))
    gathered = driven.gather(lambda gathered: len(gathered.snapshots) == 2)
    assert gathered.snapshots[-1].config.discriminator.optimiser.learning_rate == 0.1
    assert gathered.iteration == 0


def test_data_that_move_are_trained_on_shown_and_measured_at_once(driven: DrivenHost) -> None:
    """Each change is told with the iteration after which it acts; what is measured says of which data it is."""
    config = small("target=gaussian")
    begun(driven, config)
    configs = [config, *(small("target=gaussian", f"target.mean={mean}") for mean in (3.0, -3.0))]
    driven.send(Run(None))
    for moved in configs[1:]:
        driven.send(Update(moved, edit=7))
        driven.gather(lambda gathered, moved=moved: gathered.snapshots[-1].config == moved)  # type: ignore[misc]
        snapshot = driven.gathered.snapshots[-1]
        assert snapshot.data.mean() == pytest.approx(moved.target.mean, abs=0.1)
    gathered = driven.gather(lambda gathered: any(each.config == configs[-1] for each in gathered.measures))
    paused(driven)
    assert gathered.measures[-1].values["w1"] == pytest.approx(
        np.abs(gathered.snapshots[-1].generated + 3).mean(), abs=1
    )
    assert [(change.before, change.after, change.edit) for change in gathered.changes] == [
        (*pair, 7) for pair in itertools.pairwise(configs)
    ]
    for change in gathered.changes:
        seen = [one.iteration for one in gathered.snapshots if one.config in configs[: configs.index(change.after)]]
        assert max(seen) <= change.iteration


def test_details_are_made_while_somebody_looks_and_of_a_run_that_stands(driven: DrivenHost) -> None:
    assert begun(driven, small()).snapshots[0].densities is not None
    driven.send(Look(details=False))
    driven.send(Run(None))
    driven.gather(lambda gathered: gathered.snapshots[-1].densities is None)
    driven.send(Look(details=True))
    driven.gather(lambda gathered: gathered.snapshots[-1].densities is not None)
    driven.send(Look(details=False))
    driven.gather(lambda gathered: gathered.snapshots[-1].densities is None)
    assert paused(driven).snapshots[-1].densities is not None


def test_pictures_to_go_back_to_have_details_though_nobody_looks(driven: DrivenHost) -> None:
    begun(driven, small())
    driven.send(Look(details=False))
    driven.send(Run(None))
    driven.gather(lambda gathered: gathered.snapshots[-1].densities is None)
    driven.gather(lambda gathered: gathered.snapshots[-1].densities is not None)
    driven.gather(lambda gathered: gathered.snapshots[-1].densities is None)


def test_a_run_that_stands_is_shown_anew_where_the_view_is_to_follow_g(driven: DrivenHost) -> None:
    assert begun(driven, small()).snapshots[0].bounds is None
    driven.send(Look(details=True, follows=True))
    driven.gather(lambda gathered: gathered.snapshots[-1].bounds is not None)
    driven.send(Look(details=True, follows=False))
    assert driven.gather(lambda gathered: gathered.snapshots[-1].bounds is None).iteration == 0


def test_metrics_are_of_the_snapshots_that_carry_a_sample(driven: DrivenHost) -> None:
    gathered = begun(driven, small())
    gathered = driven.gather(lambda gathered: bool(gathered.measures))
    sample = gathered.snapshots[0].sample
    assert sample is not None
    assert gathered.measures[0].iteration == 0
    expected = measure(small(), sample, whole=False).values
    without_floors = [key for key in expected if "_floor" not in key]
    assert gathered.measures[0].values.keys() == expected.keys()
    assert {key: gathered.measures[0].values[key] for key in without_floors} == {
        key: expected[key] for key in without_floors
    }


def test_what_cannot_be_used_is_told_and_the_host_goes_on(driven: DrivenHost) -> None:
    driven.start(unusable())
    driven.send(Run(None))
    (failure,) = driven.gather(lambda gathered: bool(gathered.failures)).failures
    assert failure.ended
    assert failure.sentence == "schedule.batch_size: 0 cannot be used; use a whole number at least 1 and at most 65536."
    assert "Traceback" in failure.details
    assert not driven.gathered.last.running
    assert begun(driven, small()).iteration == 0
    assert stepped(driven, "iteration").iteration == 1
    assert not driven.gathered.failures


def test_divergence_stops_the_run_and_names_the_iteration(driven: DrivenHost) -> None:
    trainer = GanTrainer(diverging())
    list(trainer.run(1000))
    begun(driven, diverging())
    driven.send(Run(None))
    gathered = driven.gather(lambda gathered: gathered.last.diverged_at is not None and not gathered.last.running)
    assert gathered.last.diverged_at == trainer.diverged_at[0]
    assert gathered.last.rate is None
    assert not gathered.failures
    assert len(gathered.scalars_until_now()) == gathered.iteration
    driven.send(Run(None))
    assert begun(driven, small()).last.diverged_at is None, "another run knows nothing of it"
    assert not driven.gathered.last.running


def test_nothing_of_the_run_before_comes_after_a_start(driven: DrivenHost) -> None:
    begun(driven, small())
    driven.send(Run(None))
    driven.gather(lambda gathered: gathered.iteration > 0)
    for seed in range(5):
        driven.start(small(f"seed={seed}"))
        driven.send(Run(None))
    gathered = driven.gather(lambda gathered: gathered.iteration > 100)
    assert {snapshot.config.seed for snapshot in gathered.snapshots} == {4}
    stands = paused(driven)
    assert len(stands.scalars_until_now()) == stands.iteration


@pytest.mark.parametrize("kind", ["thread", "process"])
def test_a_host_that_is_stopped_leaves_nothing(kind: str) -> None:
    processes = set(multiprocessing.active_children())
    driven = DrivenHost(kind)  # type: ignore[arg-type]
    driven.start(small())
    driven.send(Run(None))
    if kind == "thread":
        driven.gather(lambda gathered: gathered.iteration > 0)
    driven.stop()
    assert set(multiprocessing.active_children()) <= processes


def test_where_no_process_can_be_started_training_runs_in_the_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr("ganviz.hosts.ProcessHost", refuse)
    assert type(new_host("process", Mailbox())).__name__ == "ThreadHost"
