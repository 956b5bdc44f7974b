"""Whatever a run is made of: restored and trained on it is the run that never stopped, in every bit and number."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields

import numpy as np
import pytest

from ganviz import registry
from ganviz.groups import ACTIVATIONS, OPTIMISERS
from ganviz.latent import PRIORS
from ganviz.settings import ConfigError
from ganviz.training.trainer import GanTrainer
from tests.covering import Case, first_third, pairwise
from tests.training.small_runs import assert_same_weights, assignments_of, changed, named, of_both, small

#: What a run is made of. The first of each goes with everything.
RUNS = {
    "loss": [f"loss={key}" for key in registry.entries("ganviz.losses")],
    "penalty": [
        "",
        *(f"penalty={key} penalty.interval=3" for key in registry.entries("ganviz.penalties") if key != "none"),
    ],
    "optimiser": of_both("optimiser.kind", OPTIMISERS),
    "activation": of_both("activation", ACTIVATIONS),
    # The point 0 has no width that a norm could bring to 1.
    "prior": [f"latent.prior={prior}" for prior in PRIORS if prior != "point"],
    "rates": ["", "generator.optimiser.decay=cosine generator.optimiser.horizon=90"],
    "normalisation": [
        "",
        "discriminator.spectral_norm=true",
        "discriminator.normalisation=layer generator.normalisation=batch",
    ],
    "packs": ["", "discriminator.pac=2", "discriminator.batch_deviation=true"],
    "unrolled": ["", "schedule.unroll=2"],
    "steps": [
        "",
        "schedule.order=simultaneous",
        "schedule.order=extragradient",
        "schedule.order=consensus",
        "schedule.generator_steps=2 schedule.warm_up=50 schedule.boost.steps=3 schedule.boost.every=7",
    ],
    "noise": ["", "noise.instance.sigma=0.3 noise.instance.decay=linear noise.instance.horizon=100"],
    "labels": ["", "noise.label.flip=0.2 noise.smoothing=0.9"],
    "shape": ["", "generator.widths=5,3 discriminator.widths=4", "discriminator.bias=false generator.initial=xavier"],
    "clip": ["", "clip.value=0.3"],
    "average": ["", "average.decay=0.95", "average.decay=0.95 average.shown=averaged"],
    "data": ["", "target.training_points=50", "target=gaussian"],
    "precision": ["dtype=float32", "dtype=float64"],
    "members": [1, 4],
}


def goes(case: Case) -> bool:
    try:
        small(*assignments_of(case))
    except ConfigError:
        return False
    return True


#: So low that no combination diverges: of numbers that are none all are alike.
RATES = ("generator.optimiser.learning_rate=0.001", "discriminator.optimiser.learning_rate=0.001")


def population(case: Case) -> GanTrainer:
    config = small(*RATES, *assignments_of(case))
    return GanTrainer([changed(config, f"seed={seed}") for seed in range(case["members"])])


def told(trainer: GanTrainer) -> list[np.ndarray]:
    """All scalars since the last time, member by member."""
    return [np.concatenate([block.values for block in blocks]) for blocks in trainer.take_all_scalars()]


def assert_same_everything(one: GanTrainer, other: GanTrainer) -> None:
    """Weights, what the metrics are computed from, and what a picture shows."""
    assert one.iteration == other.iteration
    assert_same_weights(one, other)
    for member in range(one.members):
        first, second = one.sample(member), other.sample(member)
        for name in (item.name for item in fields(first)):
            np.testing.assert_array_equal(getattr(first, name), getattr(second, name), err_msg=name)
        np.testing.assert_array_equal(one.probe(member).field.values, other.probe(member).field.values)


def assert_returns(trainer: GanTrainer, checkpointed: int, end: int) -> None:
    """Trains to the end, being looked at on the way, and again from a checkpoint."""
    trainer.iterate(checkpointed)
    checkpoint = trainer.checkpoint()
    trainer.take_all_scalars()
    trainer.iterate(end - checkpointed)
    restored = GanTrainer.restored(checkpoint, trainer.journal)
    restored.iterate((end - checkpointed) // 3)
    restored.probe()
    restored.checkpoint()
    restored.iterate(end - restored.iteration)
    assert_same_everything(restored, trainer)
    for again, first in zip(told(restored), told(trainer), strict=True):
        np.testing.assert_array_equal(again, first)


@pytest.mark.parametrize("case", first_third(pairwise(RUNS, goes)), ids=named)
def test_a_restored_run_is_the_run_that_never_stopped(case: Case) -> None:
    """Past the ends of blocks of random numbers, of schedules and of scalars; packaging/exact_returns.py tries more."""
    assert_returns(population(case), 40, 130)


@pytest.mark.parametrize(("loss", "members"), [("non_saturating", 1), ("wasserstein", 4)])
def test_from_the_thousandth_iteration_to_the_two_thousandth(loss: str, members: int) -> None:
    assert_returns(population({"loss": f"loss={loss} dtype=float32", "members": members}), 1000, 2000)


@pytest.mark.parametrize("loss", registry.entries("ganviz.losses"))
@pytest.mark.parametrize("members", [1, 3])
def test_a_number_does_not_depend_on_when_it_is_asked_for(loss: str, members: int) -> None:
    """A loop over whole vectors leaves some numbers over, whose last digit comes out otherwise."""

    def all_told(pauses: Iterable[int], case: Case) -> list[np.ndarray]:
        trainer = population(case)
        parts = []
        for pause in pauses:
            trainer.iterate(pause)
            parts.append(told(trainer))
        return [np.concatenate(of_member) for of_member in zip(*parts, strict=True)]

    rng: Callable[[int, int], int] = np.random.default_rng(0).integers  # type: ignore[assignment]
    case: Case = {"loss": f"loss={loss} dtype=float32 schedule.batch_size=7", "members": members}
    pauses = [int(rng(1, 20)) for _ in range(15)]
    for often, once in zip(all_told(pauses, case), all_told([sum(pauses)], case), strict=True):
        np.testing.assert_array_equal(often, once)
