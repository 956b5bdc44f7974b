"""Random numbers at addresses that stay: copies of the CPU's, and the device's own."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import pytest
import torch

from ganviz.config import RunConfig
from ganviz.streams import DISCRIMINATOR_STEPS, GENERATOR_STEPS, REAL_POOL, TRAINING_SET, stream
from ganviz.training.capture.draws import CapturableDraws, CopiedDraws, DeviceDraws, RealPool
from ganviz.training.capture.runners import EagerRunner
from ganviz.training.device import Execution
from ganviz.training.draws import BLOCK, EXTRAS, Draw, Draws
from ganviz.training.trainer import GanTrainer
from tests.training.capture.recorded_runner import RecordedRunner
from tests.training.small_runs import Pairing, assert_same_weights, changed, small, weights

BATCH, POOL = 12, 4096
CPU = torch.device("cpu")
PURPOSES = DISCRIMINATOR_STEPS, GENERATOR_STEPS


def of_cpu(*configs: RunConfig, extras: Collection[str] = ()) -> Draws:
    draws = Draws(DISCRIMINATOR_STEPS, configs, [None] * len(configs), torch.float64, CPU)
    draws.configure(configs, needs(configs, extras))
    return draws


def of_device(
    *configs: RunConfig, purpose: int = DISCRIMINATOR_STEPS, extras: Collection[str] = (), size: int = POOL
) -> DeviceDraws:
    training_sets = [config.target.training_set(stream(config.seed, TRAINING_SET)) for config in configs]
    draws = DeviceDraws(purpose, configs, RealPool(configs, training_sets, torch.float64, CPU, size))
    draws.configure(configs, needs(configs, extras))
    return draws


def needs(configs: Collection[RunConfig], extras: Collection[str]) -> dict[str, list[bool]]:
    return {name: [name in extras] * len(configs) for name in EXTRAS}


def taken(draws: Draws | CapturableDraws, n: int) -> list[Draw]:
    """The next n draws, copied."""
    if isinstance(draws, CapturableDraws):
        draws.prepare(n)
    return [Draw(*(None if each is None else each.clone() for each in draws.next())) for _ in range(n)]  # type: ignore[arg-type]


def equal(one: Draw, other: Draw) -> bool:
    """Bit for bit, and with the same extras."""
    pairs = list(zip(one, other, strict=True))
    assert all((a is None) == (b is None) for a, b in pairs)
    return all(torch.equal(a, b) for a, b in pairs if a is not None and b is not None)


def addresses(draws: CapturableDraws, n: int) -> list[list[int]]:
    draws.prepare(n)
    return [[each.data_ptr() for each in draws.next() if each is not None] for _ in range(n)]


# ── copies ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_copies_are_the_cpus_numbers_at_addresses_that_stay() -> None:
    configs = [small(), small("seed=1")]
    copied, original = CopiedDraws(of_cpu(*configs, extras=EXTRAS)), of_cpu(*configs, extras=EXTRAS)
    for _ in range(BLOCK):
        assert all(map(equal, taken(copied, 3), taken(original, 3)))
    assert addresses(copied, 3) == addresses(copied, 3)
    # The coordinates begin where the points do.
    assert len({address for step in addresses(copied, 3) for address in step}) == 3 * 6


def test_where_a_block_without_noise_ends_the_steps_before_get_noise_that_changes_nothing() -> None:
    config = small()
    copied = CopiedDraws(of_cpu(config))
    taken(copied, BLOCK - 1)
    copied.configure([config], needs([config], ["noise", "flips"]))
    taken(copied, 1)
    assert copied.extras == ("noise", "flips")
    taken(copied, BLOCK - 1)
    copied.configure([config], needs([config], []))
    last, following = taken(copied, 2)
    assert last.noise is not None
    assert last.noise.std() > 0.5
    assert following.noise is not None
    assert following.flips is not None
    assert (following.noise == 0).all()
    assert (following.flips == 1).all()
    taken(copied, 1)
    assert copied.extras == ()


def test_copies_are_restored_as_the_cpus_numbers_are() -> None:
    copied, restored = CopiedDraws(of_cpu(small())), CopiedDraws(of_cpu(small()))
    taken(copied, 40)
    restored.restore(copied.state())
    assert all(map(equal, taken(copied, 40), taken(restored, 40)))


# ── the device's own ──────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("purpose", PURPOSES)
def test_shapes_are_those_of_the_cpus(purpose: int) -> None:
    for config in (small(), small("discriminator.pac=3"), small(loss=Pairing()), small("schedule.unroll=2")):
        configs = [config, changed(config, "seed=1")]
        cpu = Draws(purpose, configs, [None, None], torch.float64, CPU)
        cpu.configure(configs, needs(configs, EXTRAS))
        (of_the_device,) = taken(of_device(*configs, purpose=purpose, extras=EXTRAS), 1)
        for one, other in zip(cpu.next(), of_the_device, strict=True):
            assert one is not None
            assert other is not None
            assert one.shape == other.shape
        assert (of_the_device.points[:, -1] == 1).all()
        assert (of_the_device.latent[:, -1] == 1).all()


def test_the_devices_numbers_follow_their_distributions() -> None:
    """To five standard errors: N(0, 1), U[0, 1) and, of the pool's points, their own mean and width."""
    configs = [small("target=gaussian"), small("target=gaussian", "seed=1")]
    draws = of_device(*configs, extras=EXTRAS)
    steps = taken(draws, 200)
    pool = configs[0].target.sample(POOL, stream(0, REAL_POOL))[:, 0]
    for member in range(2):
        real = torch.cat([draw.points[member, 0, :BATCH] for draw in steps]).numpy()
        assert np.isin(real, pool).all()
        assert real.mean() == pytest.approx(pool.mean(), abs=5 * pool.std() / len(real) ** 0.5)
        assert real.std() == pytest.approx(pool.std(), rel=5 / (2 * len(real)) ** 0.5)
        normal = [
            np.concatenate([part.numpy().ravel() for part in parts])
            for parts in (
                [draw.noise[member] for draw in steps if draw.noise is not None],
                [draw.latent[member, :-1] for draw in steps],
            )
        ]
        for numbers in normal:
            assert numbers.mean() == pytest.approx(0, abs=5 / len(numbers) ** 0.5)
            assert numbers.std() == pytest.approx(1, rel=5 / (2 * len(numbers)) ** 0.5)
        for name in ("flips", "uniform"):
            numbers = np.concatenate([getattr(draw, name)[member].numpy().ravel() for draw in steps])
            assert numbers.mean() == pytest.approx(0.5, abs=5 * 12**-0.5 / len(numbers) ** 0.5)
            assert numbers.min() >= 0
            assert numbers.max() < 1
    one, other = (np.concatenate([draw.latent[member, :-1].numpy().ravel() for draw in steps]) for member in range(2))
    assert abs(np.corrcoef(one, other)[0, 1]) < 5 / len(one) ** 0.5


def test_a_uniform_prior_spans_both_sides_of_zero() -> None:
    latent = torch.cat([draw.latent[0, :-1] for draw in taken(of_device(small("latent.prior=uniform")), 100)], dim=1)
    assert latent.min() == pytest.approx(-1, abs=0.02)
    assert latent.max() == pytest.approx(1, abs=0.02)
    assert float(latent.std()) == pytest.approx(3**-0.5, rel=0.05)


def test_a_truncated_prior_is_normal_without_its_tails() -> None:
    config = small("latent.prior=truncated", "latent.truncation=1.5")
    latent = torch.cat([draw.latent[0, :-1] for draw in taken(of_device(config), 400)], dim=1)
    assert latent.abs().max() == pytest.approx(1.5, abs=0.02)
    # 1 − 2cφ(c)/(2Φ(c) − 1) with φ(1.5) = .12952, Φ(1.5) = .93319.
    assert float(latent.var()) == pytest.approx(0.5515, rel=0.05)


def test_a_point_as_prior_is_0() -> None:
    assert not any(draw.latent[0, :-1].any() for draw in taken(of_device(small("latent.prior=point")), 3))


def test_members_get_their_own_training_points_only() -> None:
    configs = [small("target.training_points=7"), small("target.training_points=7", "seed=1")]
    met = [set(), set()]  # type: list[set[float]]
    for draw in taken(of_device(*configs), 40):
        for member in range(2):
            met[member] |= set(draw.points[member, 0, :BATCH].tolist())
    for member, config in enumerate(configs):
        own = config.target.training_set(stream(config.seed, TRAINING_SET))
        assert met[member] == set(own[:, 0].tolist())


def test_no_two_steps_and_no_two_players_share_numbers() -> None:
    latents = [
        draw.latent[0, :-1].numpy().ravel()
        for purpose in PURPOSES
        for draw in taken(of_device(small(), purpose=purpose), 40)
    ]
    assert len(np.unique(np.concatenate(latents))) == sum(map(len, latents))


def test_the_same_seeds_give_the_same_numbers_and_others_others() -> None:
    one, same, other = (of_device(small(f"seed={seed}")) for seed in (0, 0, 1))
    first = taken(one, 1)[0]
    assert equal(first, taken(same, 1)[0])
    assert not torch.equal(first.latent, taken(other, 1)[0].latent)


def test_the_devices_numbers_stay_at_their_addresses() -> None:
    """Also while noise comes and goes."""
    config = small()
    draws = of_device(config, extras=EXTRAS)
    before = addresses(draws, 1)
    draws.configure([config], needs([config], []))
    assert draws.extras == ()
    assert draws.next().noise is None
    draws.configure([config], needs([config], EXTRAS))
    assert addresses(draws, 1) == before


def test_another_batch_size_has_other_addresses() -> None:
    draws = of_device(small())
    draws.configure([small("schedule.batch_size=20")], {})
    assert draws.next().points.shape == (1, 3, 40)
    assert draws.next().latent.shape == (1, 4, 20)


def test_the_devices_numbers_go_on_from_a_checkpoint() -> None:
    draws, restored = of_device(small(), extras=EXTRAS), of_device(small(), extras=EXTRAS)
    taken(draws, 5)
    state = draws.state()
    assert all(isinstance(value, (str, np.ndarray)) for value in state.values())
    expected = taken(draws, 5)
    restored.restore(state)
    assert all(map(equal, taken(restored, 5), expected))


def test_the_state_of_another_class_is_passed_over() -> None:
    fresh, moved = of_cpu(small()), of_cpu(small())
    moved.restore(of_device(small()).state())
    assert all(map(equal, taken(moved, 3), taken(fresh, 3)))
    draws, same = of_device(small()), of_device(small())
    draws.restore(fresh.state())
    assert all(map(equal, taken(draws, 3), taken(same, 3)))


# ── training with the device's own numbers ────────────────────────────────────────────────────────────────────────────

OWN = ("noise.instance.sigma=0.2", "noise.label.flip=0.2", "penalty=wgan_gp", "penalty.interval=2")


def test_replayed_steps_draw_new_numbers_each_time() -> None:
    """To the bit the run that calls its steps, from the same seeds."""
    configs = [small(*OWN), small("seed=1", *OWN)]
    called, replayed = (GanTrainer(configs, Execution(CPU, kind, True)) for kind in (EagerRunner, RecordedRunner))
    for trainer in (called, replayed):
        trainer.iterate(50)
    assert_same_weights(called, replayed)
    assert (np.abs(weights(called)["generator"][0] - weights(called)["generator"][1]) > 1e-6).mean() > 0.9


def test_a_run_with_the_devices_numbers_goes_on_from_a_checkpoint_to_the_bit() -> None:
    execution = Execution(CPU, RecordedRunner, True)
    trainer = GanTrainer(small(*OWN), execution)
    trainer.iterate(45)
    restored = GanTrainer.restored(trainer.checkpoint(), execution=execution)
    for one in (trainer, restored):
        one.iterate(45)
    assert_same_weights(trainer, restored)


def test_a_run_with_the_devices_numbers_goes_on_on_the_cpu() -> None:
    trainer = GanTrainer(small(*OWN), Execution(CPU, RecordedRunner, True))
    trainer.iterate(45)
    moved = GanTrainer.restored(trainer.checkpoint(), execution=Execution(CPU))
    assert_same_weights(trainer, moved)
    moved.iterate(5)
    assert moved.iteration == 50
    assert all(np.isfinite(values).all() for values in weights(moved).values())
