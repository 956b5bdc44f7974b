"""One shard, trained and looked at."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from ganviz.assignment import replaced
from ganviz.studies.member import LOOK_POINTS, MemberLook
from ganviz.studies.shards import Shard
from ganviz.studies.training import StoppedError, train_shard
from ganviz.training.packed import unpacked
from ganviz.training.trainer import GanTrainer
from tests.training.small_runs import small

RATE = "discriminator.optimiser.learning_rate"
LINE = small("target=gaussian")
MEMBERS = tuple(replaced(replaced(LINE, "seed", seed), RATE, rate) for seed in (3, 4) for rate in (1e-3, 5e-3))


def test_members_are_looked_at_on_the_way_and_at_the_end() -> None:
    told: list[Sequence[MemberLook]] = []
    result = train_shard(Shard(0, MEMBERS, 12, look_every=5, measure_points=500), told.append)
    assert [[look.iteration for look in looks] for looks in told] == [[5] * 4, [10] * 4]
    trainer = GanTrainer(MEMBERS)
    trainer.iterate(12)
    for member, look in enumerate(result.looks):
        assert (look.iteration, look.diverged_at) == (12, None)
        expected = trainer.probe(member, with_sample=False).generated[:LOOK_POINTS]
        assert look.points.dtype == np.float32
        np.testing.assert_array_equal(look.points, expected)
    assert len({look.values["w1"] for look in result.looks}) == 4
    assert all(np.isfinite([look.values["loss_d"], look.values["loss_g"]]).all() for look in result.looks)


def test_a_member_goes_on_from_its_own_numbers() -> None:
    """In float64 it then is the member of the population, to the last digits."""
    result = train_shard(Shard(0, MEMBERS, 40, measure_points=500))
    together = GanTrainer(MEMBERS)
    together.iterate(70)
    for member, saved in enumerate(result.saved):
        alone = GanTrainer.restored(unpacked(saved.content)[0])
        assert (alone.iteration, saved.iteration, alone.configs) == (40, 40, (MEMBERS[member],))
        alone.iterate(30)
        for name in ("generator", "discriminator"):
            own, one = getattr(together, name).parameters[member], getattr(alone, name).parameters[0]
            np.testing.assert_allclose(one.numpy(), own.numpy(), rtol=1e-9, atol=1e-12)


def test_a_member_with_spectral_norm_an_average_and_noise_goes_on_too() -> None:
    settings = (
        "discriminator.spectral_norm=true",
        "average.decay=0.9",
        "noise.instance.sigma=0.1",
        "noise.label.flip=0.1",
    )
    members = tuple(replaced(small("target=gaussian", *settings), "seed", seed) for seed in (1, 2))
    result = train_shard(Shard(0, members, 10, measure_points=500))
    together = GanTrainer(members)
    together.iterate(20)
    alone = GanTrainer.restored(unpacked(result.saved[1].content)[0])
    alone.iterate(10)
    np.testing.assert_allclose(alone.average.numpy()[0], together.average.numpy()[1], rtol=1e-9, atol=1e-12)


def test_it_stops_when_it_is_told_to() -> None:
    with pytest.raises(StoppedError):
        train_shard(Shard(0, MEMBERS, 10), stopped=lambda: True)


def test_a_member_that_has_diverged_says_when_and_nothing_else() -> None:
    quick = small("target=gaussian", "dtype=float32", "generator.width=64", "discriminator.width=64")
    rates = "generator.optimiser.learning_rate", RATE
    wild = replaced(replaced(quick, rates[0], 1e6), rates[1], 1e6)
    sound, lost = train_shard(Shard(0, (quick, wild), 300, measure_points=500)).looks
    assert (sound.diverged_at, lost.sign) == (None, "diverged")
    assert lost.diverged_at is not None
    assert {value for key, value in lost.values.items() if not key.startswith("loss")} == {None}
    assert sound.values["jsd"] is not None


def test_many_that_one_process_trains_are_measured_by_others_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    shard = Shard(0, MEMBERS, 3, measure_points=500)
    expected = [look.values for look in train_shard(shard).looks]
    monkeypatch.setattr("ganviz.studies.training.SHARD_MEMBERS", 1)
    monkeypatch.setattr("ganviz.studies.training.cores", lambda: 2)
    with monkeypatch.context() as patch:
        patch.setattr("ganviz.studies.training.measure", lambda *_: pytest.fail("measured here"))
        assert [look.values for look in train_shard(shard).looks] == expected
