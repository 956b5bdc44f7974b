"""Random numbers: streams that are apart, blocks that do not show, noise only where it is wanted."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import pytest
import torch

from ganviz.config import RunConfig
from ganviz.training.draws import (
    BLOCK,
    DISCRIMINATOR_STEPS,
    GENERATOR_STEPS,
    INITIAL_DISCRIMINATOR,
    INITIAL_GENERATOR,
    MEASURED,
    SHOWN,
    TRAINING_SET,
    Draw,
    Draws,
    stream,
)
from tests.training.small_runs import Pairing, changed, small

BATCH = 12


def draws_of(*configs: RunConfig, purpose: int = DISCRIMINATOR_STEPS, noisy: bool = False) -> Draws:
    training_sets = [config.target.training_set(stream(config.seed, TRAINING_SET)) for config in configs]
    draws = Draws(purpose, configs, training_sets, torch.float64, torch.device("cpu"))
    draws.configure(configs, [noisy] * len(configs))
    return draws


def taken(draws: Draws, n: int) -> list[Draw]:
    """The next n draws, copied."""
    return [Draw(*(None if each is None else each.clone() for each in draws.next())) for _ in range(n)]  # type: ignore[arg-type]


def equal(one: Draw, other: Draw) -> bool:
    noise_equal = (one.noise is None) == (other.noise is None)
    if one.noise is not None and other.noise is not None:
        noise_equal = torch.equal(one.noise, other.noise)
    return torch.equal(one.points, other.points) and torch.equal(one.latent, other.latent) and noise_equal


def test_streams_of_different_purpose_share_no_numbers() -> None:
    """Also where a purpose ends in 0: numpy pads with zeros, so that (4,) and (4, 0) would be one stream."""
    purposes = [(INITIAL_GENERATOR,), (INITIAL_DISCRIMINATOR,), (TRAINING_SET,), (SHOWN,)]
    purposes += [(MEASURED, iteration) for iteration in (0, 1, 2, 32, 5000)]
    purposes += [(player, kind) for player in (DISCRIMINATOR_STEPS, GENERATOR_STEPS) for kind in range(3)]
    firsts = [stream(seed, *purpose).integers(2**63) for seed in (0, 1, 4, 10, 2**31 - 1) for purpose in purposes]
    assert len(set(firsts)) == len(firsts)
    assert stream(7, SHOWN).integers(2**63) == stream(7, SHOWN).integers(2**63)


@pytest.mark.parametrize("purpose", [DISCRIMINATOR_STEPS, GENERATOR_STEPS])
def test_shapes(purpose: int) -> None:
    members = [small(), small("seed=1")]
    of_d = purpose == DISCRIMINATOR_STEPS
    draw = draws_of(*members, purpose=purpose, noisy=True).next()
    assert draw.points.shape == (2, 2 * BATCH if of_d else BATCH, 2)
    assert draw.latent.shape == (2, BATCH, 3)
    assert draw.noise is not None
    assert draw.noise.shape == draw.points.shape
    assert bool((draw.points[:, :BATCH] != 0).all()) == of_d
    paired = draws_of(small(loss=Pairing()), purpose=purpose).next()
    assert paired.points.shape == (1, 2 * BATCH, 2)
    assert (paired.points[:, :BATCH] != 0).all()


def test_no_two_steps_share_numbers() -> None:
    draws = [draws_of(small(), purpose=purpose, noisy=True) for purpose in (DISCRIMINATOR_STEPS, GENERATOR_STEPS)]
    steps = [draw for each in draws for draw in taken(each, 2 * BLOCK + 1)]
    for numbers in ([step.latent for step in steps], [step.noise for step in steps if step.noise is not None]):
        assert len(numbers) == len(steps)
        flat = np.concatenate([each.numpy().ravel() for each in numbers])
        assert len(np.unique(flat)) == len(flat)


def test_data_and_noise_follow_their_laws() -> None:
    """N(4, ½²) and N(0, 1), to five standard errors of 2,304 and of 4,608 numbers."""
    draws = taken(draws_of(small("target=gaussian"), noisy=True), 192)
    real = torch.cat([draw.points[0, :BATCH, 0] for draw in draws]).numpy()
    noise = torch.cat([draw.noise[0, :, 0] for draw in draws if draw.noise is not None]).numpy()
    assert (len(real), len(noise)) == (2304, 4608)
    assert real.mean() == pytest.approx(4, abs=5 * 0.5 / 48)
    assert real.std() == pytest.approx(0.5, rel=5 / (2 * 2304) ** 0.5)
    assert noise.mean() == pytest.approx(0, abs=5 / 4608**0.5)
    assert noise.std() == pytest.approx(1, rel=5 / (2 * 4608) ** 0.5)
    assert abs(np.corrcoef(noise[: len(real)], real)[0, 1]) < 5 / 48


def test_noise_changes_no_other_numbers() -> None:
    with_noise, without = draws_of(small(), noisy=True), draws_of(small())
    for one, other in zip(taken(with_noise, BLOCK + 3), taken(without, BLOCK + 3), strict=True):
        assert one.noise is not None
        assert other.noise is None
        assert torch.equal(one.points, other.points)
        assert torch.equal(one.latent, other.latent)


def test_noise_that_begins_within_a_block_is_there_at_once_and_ends_with_its_block() -> None:
    config = small()
    draws, always = draws_of(config), draws_of(config, noisy=True)
    expected = taken(always, 2 * BLOCK)
    assert all(draw.noise is None for draw in taken(draws, 10))
    draws.configure([config], [True])
    assert all(map(equal, taken(draws, 5), expected[10:15]))
    draws.configure([config], [False])
    assert all(map(equal, taken(draws, BLOCK - 15), expected[15:BLOCK]))
    assert all(draw.noise is None for draw in taken(draws, 3))


def test_another_batch_size_begins_a_new_block() -> None:
    config = small()
    draws = draws_of(config, noisy=True)
    before = taken(draws, 5)
    wider = changed(config, "schedule.batch_size=20")
    draws.configure([wider], [True])
    after = draws.next()
    assert after.points.shape == (1, 40, 2)
    assert after.latent.shape == (1, 20, 3)
    assert not any(torch.isin(after.latent, draw.latent).any() for draw in before)


@pytest.mark.parametrize("at", [0, 1, 7, BLOCK - 1, BLOCK, BLOCK + 5])
@pytest.mark.parametrize("noisy", [(), range(BLOCK), range(3, 2 * BLOCK), range(5)], ids=str)
def test_a_restored_place_gives_the_same_numbers(at: int, noisy: Collection[int]) -> None:
    """One of three members has noise in these steps."""
    members = [small(), small("seed=1", "target.training_points=30"), small("seed=2")]
    draws, restored = draws_of(*members), draws_of(*members)
    for step in range(at + 1):
        draws.configure(members, [False, step in noisy, False])
        if step < at:
            draws.next()
    restored.configure(members, [False, at in noisy, False])
    restored.restore(draws.state())
    for _ in range(BLOCK + 5):
        (one,), (other,) = taken(draws, 1), taken(restored, 1)
        assert equal(one, other)
