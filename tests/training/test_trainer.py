"""The loop: who steps when, on what, and what can be changed while it goes on."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from ganviz.assignment import replaced
from ganviz.settings import ConfigError
from ganviz.training.checkpoint import Step, Update
from ganviz.training.trainer import GanTrainer
from tests.training.small_runs import Drawn, assert_same_weights, changed, of_d, of_g, small, weights


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """D or G for every step that a trainer takes."""
    taken: list[str] = []
    for letter, name in (("D", "_step_discriminator"), ("G", "_move_generator")):
        original = getattr(GanTrainer, name)

        def noted(trainer: GanTrainer, *, letter: str = letter, original: object = original, **how: bool) -> None:
            taken.append(letter)
            assert callable(original)
            original(trainer, **how)

        monkeypatch.setattr(GanTrainer, name, noted)
    return taken


@pytest.mark.parametrize(
    ("freeze", "expected"), [("none", "DDDGDDDG"), ("generator", "DDDDDD"), ("discriminator", "GG")]
)
def test_steps_come_in_the_papers_order(freeze: str, expected: str, steps: list[str]) -> None:
    trainer = GanTrainer(small("schedule.critic_steps=3", f"schedule.freeze={freeze}"))
    start = weights(trainer)
    trainer.iterate(2)
    assert "".join(steps) == expected
    assert trainer.iteration == 2
    for name, values in weights(trainer).items():
        assert np.array_equal(values, start[name]) == (name == freeze)


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ("schedule.critic_steps=0 schedule.generator_steps=3", "GGG GGG GGG GGG"),
        ("schedule.generator_steps=2 schedule.freeze=generator", "D D D D"),
        ("schedule.critic_steps=2 schedule.order=simultaneous schedule.generator_steps=2", "DDGG DDGG DDGG DDGG"),
        ("schedule.warm_up=2", "D D DG DG"),
        ("schedule.boost.steps=4 schedule.boost.first=1 schedule.boost.every=3", "DDDDG DG DG DDDDG"),
        ("schedule.boost.steps=4 schedule.boost.first=2 schedule.boost.every=none", "DDDDG DDDDG DG DG"),
        ("schedule.warm_up=3 schedule.freeze=discriminator", "G G G G"),
        ("schedule.boost.steps=2 schedule.boost.first=0 schedule.freeze=discriminator", "G G G G"),
    ],
)
def test_each_iteration_takes_its_own_steps(settings: str, expected: str, steps: list[str]) -> None:
    trainer = GanTrainer(small(*settings.split()))
    for taken in expected.split():
        trainer.iterate()
        assert "".join(steps) == taken
        steps.clear()


@pytest.mark.parametrize(("player", "other"), [("discriminator", "generator"), ("generator", "discriminator")])
def test_a_step_of_one_player_moves_that_one_and_counts_no_iteration(player: str, other: str) -> None:
    trainer = GanTrainer(small("average.decay=0.9"))
    trainer.iterate(3)
    before = weights(trainer)
    trainer.step(player)  # type: ignore[arg-type]
    after = weights(trainer)
    assert not np.array_equal(after[player], before[player])
    assert np.array_equal(after[other], before[other])
    assert np.array_equal(after["average"], before["average"]) == (player == "discriminator")
    assert trainer.iteration == 3
    assert trainer.journal == [(3, Step(player))]  # type: ignore[arg-type]
    assert sum(len(block.values) for block in trainer.take_scalars()) == 3


def test_a_single_step_leaves_no_trace_in_the_scalars() -> None:
    """D is frozen: its columns stay NaN although it was stepped by hand."""
    trainer = GanTrainer(small("schedule.freeze=discriminator"))
    trainer.step("discriminator")
    trainer.iterate(2)
    (block,) = trainer.take_scalars()
    assert np.isnan(block.values[:, 0]).all()
    assert np.isfinite(block.values[:, 1]).all()


def test_weights_are_clipped_to_each_members_own_value() -> None:
    values = (0.02, 0.3)
    trainer = GanTrainer([small(f"clip.value={c}", "discriminator.optimiser.learning_rate=0.1") for c in values])
    for _ in range(3):
        trainer.iterate()
        for member, c in enumerate(values):
            assert np.abs(weights(trainer)["discriminator"][member]).max() == pytest.approx(c, rel=1e-12)
    assert np.abs(weights(trainer)["generator"]).max() > 0.3


def test_the_average_starts_at_the_initial_weights_and_follows_its_formula() -> None:
    trainer = GanTrainer([small("average.decay=0.9"), small("average.decay=0.5", "seed=1")])
    expected = weights(trainer)["average"]
    np.testing.assert_array_equal(expected, weights(trainer)["generator"])
    decay = np.array([[0.9], [0.5]])
    for _ in range(10):
        trainer.iterate()
        expected = decay * expected + (1 - decay) * weights(trainer)["generator"]
        np.testing.assert_allclose(weights(trainer)["average"], expected, rtol=0, atol=1e-14)


def test_real_points_come_from_the_finite_training_set(drawn: list[Drawn]) -> None:
    trainer = GanTrainer([small("target.training_points=9", f"seed={seed}") for seed in (0, 1)])
    trainer.iterate(40)
    for member in (0, 1):
        training_set = trainer.training_sets[member]
        assert training_set is not None
        assert training_set.shape == (9, 2)
        real = np.concatenate([each.of(member).points[:12] for each in of_d(drawn)])
        distance = np.abs(real[:, None] - training_set).max(axis=2)
        assert (distance.min(axis=1) == 0).all()
        # 480 draws of 9 points: each some 53 times; below 20 has a probability under 1e-7.
        assert np.bincount(distance.argmin(axis=1), minlength=9).min() > 20
    assert not np.array_equal(trainer.training_sets[0], trainer.training_sets[1])


def test_endless_data_do_not_repeat(drawn: list[Drawn]) -> None:
    GanTrainer(small()).iterate(70)
    real = np.concatenate([each.of(0).points[:12] for each in of_d(drawn)])
    assert len(np.unique(real, axis=0)) == 70 * 12


def test_priors(drawn: list[Drawn]) -> None:
    """Normal, so within ±2, or uniform on [−1, 1], in both players' steps; 8,640 numbers each, to 5 standard errors.

    Within ±c the variance is 1 − 2cφ(c)/(2Φ(c) − 1), the fourth moment 3 − 2(c³ + 3c)φ(c)/(2Φ(c) − 1).
    """
    for prior, deviation, fourth in (
        ("normal", 1.0, 3.0),
        ("uniform", 3**-0.5, 1 / 5),
        ("truncated", 0.87963, 1.41619),
    ):
        drawn.clear()
        GanTrainer(small(f"latent.prior={prior}")).iterate(240)
        for steps in (of_d(drawn), of_g(drawn)):
            z = np.concatenate([each.latent.ravel() for each in steps])
            assert len(z) == 8640
            assert z.mean() == pytest.approx(0, abs=5 * deviation / 8640**0.5)
            assert z.var() == pytest.approx(deviation**2, abs=5 * ((fourth - deviation**4) / 8640) ** 0.5)
            assert (np.abs(z).max() <= 1) == (prior == "uniform")
            assert (np.abs(z).max() <= 2) == (prior != "normal")


def test_a_point_as_prior(drawn: list[Drawn]) -> None:
    trainer = GanTrainer(small("latent.prior=point", "generator.layers=0"))
    before = weights(trainer)["generator"][0]
    trainer.iterate(5)
    assert not any(each.latent.any() for each in drawn)
    (moved,) = np.nonzero(weights(trainer)["generator"][0] - before)
    assert moved.tolist() == [6, 7], "the biases alone"


@pytest.mark.parametrize(("name", "dtype"), [("float32", torch.float32), ("float64", torch.float64)])
def test_precision_holds_through_a_run(name: str, dtype: torch.dtype) -> None:
    trainer = GanTrainer(
        small(
            f"dtype={name}", "noise.instance.sigma=0.1", "average.decay=0.9", "clip.value=1", "target.training_points=9"
        )
    )
    trainer.iterate(3)
    assert trainer.average is not None
    for tensor in (
        trainer.generator.network.parameters,
        trainer.discriminator.network.parameters,
        trainer.average,
        trainer.generator.gradient.flat,
        *trainer.discriminator.optimiser.averages,
    ):
        assert tensor.dtype == dtype


def test_a_seed_repeats_its_run_bit_for_bit() -> None:
    config = small("dtype=float32", "noise.instance.sigma=0.2", "schedule.critic_steps=2", "average.decay=0.9")
    first, second, other = GanTrainer(config), GanTrainer(config), GanTrainer(changed(config, "seed=1"))
    first.iterate(100)
    for count in (1, 30, 2, 67):
        second.iterate(count)
    assert_same_weights(first, second)
    other.iterate(100)
    assert not np.array_equal(weights(first)["generator"], weights(other)["generator"])


def test_run_yields_snapshots_along_the_way_and_at_the_end() -> None:
    trainer = GanTrainer(small())
    assert [snapshot.iteration for snapshot in trainer.run(25, every=10)] == [10, 20, 25]
    assert [snapshot.iteration for snapshot in trainer.run(40)] == [40]
    assert list(trainer.run(40)) == []


def test_the_noise_of_the_coming_iteration() -> None:
    trainer = GanTrainer(small("noise.instance.sigma=0.4", "noise.instance.decay=linear", "noise.instance.horizon=100"))
    assert trainer.member_state().noise == 0.4
    trainer.iterate(75)
    assert trainer.member_state().noise == pytest.approx(0.1)
    trainer.iterate(75)
    assert trainer.member_state().noise == 0


@pytest.mark.parametrize(
    ("path", "value"),
    [("generator.width", 9), ("latent.prior", "uniform"), ("seed", 5), ("target", "gaussian")],
)
def test_what_acts_on_reset_only_is_refused_and_nothing_changes(path: str, value: object) -> None:
    trainer = GanTrainer(small())
    trainer.iterate(2)
    config = trainer.configs[0]
    with pytest.raises(ConfigError, match="on reset only") as refused:
        trainer.update(replaced(changed(config, "generator.optimiser.learning_rate=0.5"), path, value))
    assert refused.value.path == path
    assert trainer.configs == (config,)
    assert trainer.journal == []


def test_an_update_must_fit_the_population() -> None:
    members = [small(), small("seed=1")]
    trainer = GanTrainer(members)
    with pytest.raises(ConfigError, match="members"):
        trainer.update(members[0])
    with pytest.raises(ConfigError, match=r"schedule\.batch_size"):
        trainer.update([members[0], changed(members[1], "schedule.batch_size=3")])
    faster = [
        changed(one, f"generator.optimiser.learning_rate={rate}") for one, rate in zip(members, (0.1, 0.2), strict=True)
    ]
    trainer.update(faster)
    assert trainer.configs == tuple(faster)
    assert trainer.journal == [(0, Update(tuple(faster)))]


def test_switching_the_average_off_and_on_starts_it_anew() -> None:
    config = small("average.decay=0.99")
    trainer = GanTrainer(config)
    trainer.iterate(10)
    trainer.update(changed(config, "average.decay=none"))
    trainer.iterate(1)
    assert trainer.average is None
    trainer.update(config)
    np.testing.assert_array_equal(weights(trainer)["average"], weights(trainer)["generator"])
