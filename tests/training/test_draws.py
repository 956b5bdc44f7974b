"""Random numbers: streams that are apart, blocks that do not show, noise only where it is wanted."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import pytest
import torch

from ganviz.config import RunConfig
from ganviz.streams import (
    DISCRIMINATOR_STEPS,
    GENERATOR_STEPS,
    INITIAL_DISCRIMINATOR,
    INITIAL_GENERATOR,
    MEASURED,
    REFERENCE,
    SHOWN,
    SPECTRAL,
    TRAINING_SET,
    stream,
)
from ganviz.training.draws import BLOCK, EXTRAS, Draw, Draws
from tests.training.small_runs import Pairing, changed, small

BATCH = 12


def draws_of(*configs: RunConfig, purpose: int = DISCRIMINATOR_STEPS, extras: Collection[str] = ()) -> Draws:
    training_sets = [config.target.training_set(stream(config.seed, TRAINING_SET)) for config in configs]
    draws = Draws(purpose, configs, training_sets, torch.float64, torch.device("cpu"))
    draws.configure(configs, {name: [True] * len(configs) for name in extras})
    return draws


def taken(draws: Draws, n: int) -> list[Draw]:
    """The next n draws, copied."""
    return [Draw(*(None if each is None else each.clone() for each in draws.next())) for _ in range(n)]  # type: ignore[arg-type]


def equal(one: Draw, other: Draw) -> bool:
    """Bit for bit, and with the same extras."""
    pairs = list(zip(one, other, strict=True))
    assert all((a is None) == (b is None) for a, b in pairs)
    return all(torch.equal(a, b) for a, b in pairs if a is not None and b is not None)


def test_streams_of_different_purpose_share_no_numbers() -> None:
    """Also where a purpose ends in 0: numpy pads with zeros, so that (4,) and (4, 0) would be one stream."""
    purposes = [(INITIAL_GENERATOR,), (INITIAL_DISCRIMINATOR,), (TRAINING_SET,), (SHOWN,)]
    purposes += [(SPECTRAL,), (REFERENCE,)]
    purposes += [(MEASURED, iteration) for iteration in (0, 1, 2, 32, 5000)]
    purposes += [(player, kind) for player in (DISCRIMINATOR_STEPS, GENERATOR_STEPS) for kind in range(2 + len(EXTRAS))]
    firsts = [stream(seed, *purpose).integers(2**63) for seed in (0, 1, 4, 10, 2**31 - 1) for purpose in purposes]
    assert len(set(firsts)) == len(firsts)
    assert stream(7, SHOWN).integers(2**63) == stream(7, SHOWN).integers(2**63)


@pytest.mark.parametrize("purpose", [DISCRIMINATOR_STEPS, GENERATOR_STEPS])
def test_shapes(purpose: int) -> None:
    members = [small(), small("seed=1")]
    of_d = purpose == DISCRIMINATOR_STEPS
    draw = draws_of(*members, purpose=purpose, extras=EXTRAS).next()
    assert draw.points.shape == (2, 3, 2 * BATCH if of_d else BATCH)
    assert draw.latent.shape == (2, 4, BATCH)
    assert (draw.points[:, -1] == 1).all()
    assert (draw.latent[:, -1] == 1).all()
    assert draw.noise is not None
    assert draw.noise.shape == draw.coordinates.shape == (2, 2, draw.points.shape[2])
    assert draw.flips is not None
    assert draw.flips.shape == (2, 1, BATCH)
    assert draw.uniform is not None
    assert draw.uniform.shape == (2, 3, BATCH)
    assert has_real_points(draw) == of_d
    paired = draws_of(small(loss=Pairing()), purpose=purpose).next()
    assert paired.points.shape == (1, 3, 2 * BATCH)
    assert has_real_points(paired)
    assert has_real_points(draws_of(small("schedule.unroll=2"), purpose=purpose).next())
    packed = draws_of(small("discriminator.pac=3"), purpose=purpose, extras=EXTRAS).next()
    assert packed.flips is not None
    assert packed.flips.shape == (1, 1, BATCH // 3)
    assert packed.uniform is not None
    assert packed.uniform.shape == (1, 7, BATCH // 3)


def has_real_points(draw: Draw) -> bool:
    """There are columns beside G's, and no real point has a coordinate of just 0 or 1."""
    real = draw.coordinates[..., :-BATCH]
    return real.shape[2] == BATCH and bool(((real != 0) & (real != 1)).all())


def test_g_writes_into_the_points_that_d_sees() -> None:
    draw = draws_of(small()).next()
    real = draw.points[..., :BATCH].clone()
    draw.room.fill_(7.0)
    assert (draw.points[:, :-1, BATCH:] == 7).all()
    assert (draw.points[:, -1] == 1).all()
    assert torch.equal(draw.points[..., :BATCH], real)


def test_no_two_steps_share_numbers() -> None:
    draws = [draws_of(small(), purpose=purpose, extras=EXTRAS) for purpose in (DISCRIMINATOR_STEPS, GENERATOR_STEPS)]
    steps = [draw for each in draws for draw in taken(each, 2 * BLOCK + 1)]
    for numbers in zip(*((step.latent[:, :-1], step.noise, step.flips, step.uniform) for step in steps), strict=True):
        assert len(numbers) == len(steps)
        flat = np.concatenate([each.numpy().ravel() for each in numbers])
        assert len(np.unique(flat)) == len(flat)


@pytest.mark.parametrize("purpose", [10, 20])
def test_what_a_seed_means(purpose: int) -> None:
    """Blocks of 32 steps; data, latents and each extra come from a stream of their own. This must not change."""
    config = small("seed=7", loss=Pairing())
    steps = taken(draws_of(config, purpose=purpose, extras=EXTRAS), 33)
    rngs = [np.random.default_rng([7, purpose, index]) for index in range(5)]
    blocks = [[config.target.sample(32 * BATCH, rngs[0]).reshape(32, BATCH, 2) for _ in range(2)]]
    for rng, uniform, shape in (
        (rngs[1], False, (32, BATCH, 3)),
        (rngs[2], False, (32, 2 * BATCH, 2)),
        (rngs[3], True, (32, BATCH, 1)),
        (rngs[4], True, (32, BATCH, 3)),
    ):
        blocks.append([rng.random(shape) if uniform else rng.standard_normal(shape) for _ in range(2)])
    real, latent, noise, flips, uniform = (np.concatenate(two)[:33].swapaxes(1, 2) for two in blocks)
    for step, draw in enumerate(steps):
        np.testing.assert_array_equal(draw.points[0, :2, :BATCH], real[step])
        np.testing.assert_array_equal(draw.latent[0, :3], latent[step])
        for name, expected in (("noise", noise), ("flips", flips), ("uniform", uniform)):
            np.testing.assert_array_equal(getattr(draw, name)[0], expected[step])


def test_data_and_noise_follow_their_distributions() -> None:
    """N(4, ½²) and N(0, 1), to five standard errors of 2,304 and of 4,608 numbers."""
    draws = taken(draws_of(small("target=gaussian"), extras=EXTRAS), 192)
    real = torch.cat([draw.points[0, 0, :BATCH] for draw in draws]).numpy()
    noise = torch.cat([draw.noise[0, 0] for draw in draws if draw.noise is not None]).numpy()
    assert (len(real), len(noise)) == (2304, 4608)
    assert real.mean() == pytest.approx(4, abs=5 * 0.5 / 48)
    assert real.std() == pytest.approx(0.5, rel=5 / (2 * 2304) ** 0.5)
    assert noise.mean() == pytest.approx(0, abs=5 / 4608**0.5)
    assert noise.std() == pytest.approx(1, rel=5 / (2 * 4608) ** 0.5)
    flips = torch.cat([draw.flips[0, 0] for draw in draws if draw.flips is not None]).numpy()
    assert len(flips) == 2304
    assert flips.mean() == pytest.approx(0.5, abs=5 * 12**-0.5 / 48)
    assert (flips >= 0).all()
    assert (flips < 1).all()
    assert abs(np.corrcoef(noise[: len(real)], real)[0, 1]) < 5 / 48


@pytest.mark.parametrize("extra", EXTRAS)
def test_an_extra_changes_no_other_numbers(extra: str) -> None:
    every, without = draws_of(small(), extras=EXTRAS), draws_of(small())
    for one, other, all_of_them in zip(
        taken(draws_of(small(), extras=[extra]), BLOCK + 3),
        taken(without, BLOCK + 3),
        taken(every, BLOCK + 3),
        strict=True,
    ):
        assert [name for name in EXTRAS if getattr(one, name) is not None] == [extra]
        assert all(getattr(other, name) is None for name in EXTRAS)
        assert torch.equal(one.points, other.points)
        assert torch.equal(one.latent, other.latent)
        assert torch.equal(getattr(one, extra), getattr(all_of_them, extra))


@pytest.mark.parametrize("extra", EXTRAS)
def test_an_extra_that_begins_within_a_block_is_there_at_once_and_ends_with_its_block(extra: str) -> None:
    config = small()
    draws, always = draws_of(config), draws_of(config, extras=[extra])
    expected = taken(always, 2 * BLOCK)
    assert all(getattr(draw, extra) is None for draw in taken(draws, 10))
    draws.configure([config], {extra: [True]})
    assert all(map(equal, taken(draws, 5), expected[10:15]))
    draws.configure([config], {extra: [False]})
    assert all(map(equal, taken(draws, BLOCK - 15), expected[15:BLOCK]))
    assert all(getattr(draw, extra) is None for draw in taken(draws, 3))


def test_a_member_that_flips_no_labels_has_none_below_any_share() -> None:
    members = [small(), small("seed=1")]
    draws = draws_of(*members)
    draws.configure(members, {"flips": [True, False]})
    flips = draws.next().flips
    assert flips is not None
    assert (flips[0] < 1).all()
    assert not (flips[1] < 0.5).any()


def test_an_extra_that_ends_for_one_member_leaves_no_numbers_of_the_block_before() -> None:
    members = [small(), small("seed=1")]
    draws, always = draws_of(*members, extras=EXTRAS), draws_of(*members, extras=EXTRAS)
    taken(draws, BLOCK)
    expected = taken(always, 2 * BLOCK)[BLOCK:]
    draws.configure(members, {name: [True, False] for name in EXTRAS})
    for draw, both in zip(taken(draws, BLOCK), expected, strict=True):
        for name, nothing in (("noise", 0), ("flips", 1), ("uniform", 0)):
            assert torch.equal(getattr(draw, name)[0], getattr(both, name)[0])
            assert (getattr(draw, name)[1] == nothing).all()


def test_all_blocks_lie_in_the_same_memory() -> None:
    draws = draws_of(small(), extras=EXTRAS)
    places = [[each.data_ptr() for each in draws.next() if each is not None] for _ in range(3 * BLOCK)]
    assert places[:BLOCK] == places[BLOCK : 2 * BLOCK] == places[2 * BLOCK :]


def test_another_batch_size_begins_a_new_block() -> None:
    config = small()
    draws = draws_of(config, extras=EXTRAS)
    before = taken(draws, 5)
    wider = changed(config, "schedule.batch_size=20")
    draws.configure([wider], {name: [True] for name in EXTRAS})
    after = draws.next()
    assert after.points.shape == (1, 3, 40)
    assert after.latent.shape == (1, 4, 20)
    assert not any(torch.isin(after.latent[:, :-1], draw.latent[:, :-1]).any() for draw in before)


@pytest.mark.parametrize("at", [0, 1, 7, BLOCK - 1, BLOCK, BLOCK + 5])
@pytest.mark.parametrize("needed", [(), range(BLOCK), range(3, 2 * BLOCK), range(5)], ids=str)
def test_a_restored_place_gives_the_same_numbers(at: int, needed: Collection[int]) -> None:
    """One of three members has noise in these steps, another one flips labels."""
    members = [small(), small("seed=1", "target.training_points=30"), small("seed=2")]
    draws, restored = draws_of(*members), draws_of(*members)

    def needs(step: int) -> dict[str, list[bool]]:
        return {"noise": [False, step in needed, False], "flips": [False, False, step in needed]}

    for step in range(at + 1):
        draws.configure(members, needs(step))
        if step < at:
            draws.next()
    restored.configure(members, needs(at))
    restored.restore(draws.state())
    for _ in range(BLOCK + 5):
        (one,), (other,) = taken(draws, 1), taken(restored, 1)
        assert equal(one, other)
