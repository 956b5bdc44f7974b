"""Penalties, normalisations and what else steadies a game: whole gradients and runs against plain autograd."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.groups import ACTIVATIONS
from ganviz.networks import Tape, homogeneous
from ganviz.penalties import GradientPenalty
from ganviz.training.trainer import GanTrainer
from tests.covering import Case, pairwise
from tests.training.judging import assert_ends_alike, assert_gradient, assert_scalars_agree, followed, plain_gans
from tests.training.small_runs import (
    Drawn,
    assert_same_weights,
    assignments_of,
    changed,
    named,
    of_both,
    of_d,
    of_g,
    small,
    weights,
)

PENALTIES = [key for key, kind in registry.entries("ganviz.penalties").items() if issubclass(kind, GradientPenalty)]

#: Those that flat places cost nothing: under spectral normalisation, where no slope is above 1, they may come to 0.
OF_STEEP_SLOPES = [
    key for key in PENALTIES if registry.entry("ganviz.penalties", key)().cost(torch.full((1, 2, 1), 0.3)).item() == 0
]


def population(config: RunConfig, members: int) -> GanTrainer:
    """Members with seeds of their own and, where they pay a penalty, weights of their own."""
    configs = [changed(config, f"seed={seed}") for seed in range(members)]
    if config.penalty.key != "none":
        configs = [changed(one, f"penalty.weight={0.5 + seed}") for seed, one in enumerate(configs)]
    return GanTrainer(configs)


@torch.inference_mode()
def steepen(trainer: GanTrainer) -> None:
    """Scales D's last layer so that its slopes lie about 1.3: on both sides of 1, and a straight D's above it."""
    network = trainer.discriminator.network
    points = torch.tensor(np.random.default_rng(5).standard_normal((network.members, network.sizes[0], 200)))
    points, tape = homogeneous(points), Tape(network, 200)
    slopes = network.backward(tape, torch.ones_like(network.forward(points, tape)), to_input=True)
    assert slopes is not None
    network.weights[-1].mul_(1.3 / slopes.norm(dim=1).median(dim=1).values[:, None, None])


def goes_with_a_slope(case: Case) -> bool:
    """Of two choices: under spectral normalisation no slope is above 1, and that of a D without hidden layers is 1."""
    if "discriminator.spectral_norm=true" in case.values():
        excluded = {"discriminator.layers=0", *(f"penalty={key}" for key in OF_STEEP_SLOPES)}
        return excluded.isdisjoint(case.values())
    return True


#: What the gradient of a penalised D depends on. The penalty is on the packed points; labels are no concern of it.
PENALISED = {
    "penalty": [f"penalty={key}" for key in PENALTIES],
    "activation": [f"discriminator.activation={each}" for each in ACTIVATIONS],
    "depth": ["", *(f"discriminator.layers={layers}" for layers in (0, 1, 4))],
    "normalisation": ["", "discriminator.normalisation=layer"],
    "spectral norm": ["", "discriminator.spectral_norm=true"],
    "pac": ["", "discriminator.pac=2", "discriminator.pac=3"],
    "noise": ["", "noise.instance.sigma=0.3"],
    "labels": ["", "noise.label.flip=0.3 noise.smoothing=0.9"],
    "members": [1, 4],
}


@pytest.mark.parametrize("case", pairwise(PENALISED, goes_with_a_slope), ids=named)
def test_the_gradient_of_a_penalised_d(case: Case, drawn: list[Drawn]) -> None:
    """D's whole gradient, to which the penalty contributes."""
    trainer = population(small(*assignments_of(case)), case["members"])
    if not case["spectral norm"]:
        steepen(trainer)
    judges, without = plain_gans(trainer), plain_gans(trainer)
    trainer.step("discriminator")
    for member, judge in enumerate(judges):
        draw = of_d(drawn)[0].of(member)
        expected = judge.step_discriminator(draw)
        assert_gradient(trainer.discriminator.gradient.flat[member], expected, 1e-8)
        without[member].update(changed(without[member].config, "penalty=none"))
        # One that grows with a high power of the slope comes to little where no slope is above 1.
        least = (1e-6 if case["spectral norm"] else 1e-3) * np.abs(expected).max()
        assert np.abs(expected - without[member].step_discriminator(draw)).max() > least


#: Settings under which both players' gradients are other ones.
GRADIENTS = {
    "activation": of_both("activation", ACTIVATIONS),
    "normalisation of G": ["", "generator.normalisation=batch", "generator.normalisation=layer"],
    "normalisation of D": ["", "discriminator.normalisation=layer"],
    "spectral norm": ["", "discriminator.spectral_norm=true"],
    "pac": ["", *(f"discriminator.pac={pac}" for pac in (2, 3, 4))],
    "deviation": ["", "discriminator.batch_deviation=true"],
    "noise": ["", "noise.instance.sigma=0.2"],
    "flips": ["", "noise.label.flip=0.4"],
    "smoothing": ["", "noise.smoothing=0.7"],
    "pairs": ["", "loss=relativistic_pairing"],
    "members": [1, 4],
}


def goes_with_labels(case: Case) -> bool:
    """Of two choices: labels of pairs cannot be smoothed."""
    return not {"noise.smoothing=0.7", "loss=relativistic_pairing"} <= set(case.values())


@pytest.mark.parametrize("case", pairwise(GRADIENTS, goes_with_labels), ids=named)
def test_the_gradients_of_both_players(case: Case, drawn: list[Drawn]) -> None:
    trainer = population(small(*assignments_of(case)), case["members"])
    judges = plain_gans(trainer)
    trainer.step("discriminator")
    trainer.step("generator")
    for member, judge in enumerate(judges):
        of_discriminator = judge.step_discriminator(of_d(drawn)[0].of(member))
        of_generator = judge.step_generator(of_g(drawn)[0].of(member))
        assert_gradient(trainer.discriminator.gradient.flat[member], of_discriminator, 1e-9)
        assert_gradient(trainer.generator.gradient.flat[member], of_generator, 1e-9)


#: Not with Adam: before a batch norm biases have no effect, and Adam would make steps of rounding errors.
BATCH_NORM = (
    "generator.normalisation=batch",
    "generator.optimiser.kind=momentum",
    "generator.optimiser.learning_rate=0.05",
)

#: At lower rates, for its steps are twice as long and let rounding errors grow the faster.
OPTIMISTIC = " ".join(of_both("optimiser.kind", ["optimistic_adam"]) + of_both("optimiser.learning_rate", ["0.004"]))

#: What twenty iterations are followed under.
RUNS = {
    "penalty": [
        "",
        *(f"penalty={key}" for key in PENALTIES),
        "penalty=r1r2 penalty.interval=3",
        "penalty=dragan penalty.interval=4",
    ],
    "loss": ["", "loss=wasserstein"],
    "critic steps": ["", "schedule.critic_steps=2"],
    "normalisation of G": ["", " ".join(BATCH_NORM), "generator.normalisation=layer"],
    "normalisation of D": ["", "discriminator.normalisation=layer"],
    "spectral norm": ["", "discriminator.spectral_norm=true"],
    "pac": ["", "discriminator.pac=2", "discriminator.pac=4"],
    "deviation": ["", "discriminator.batch_deviation=true"],
    "noise": ["", "noise.instance.sigma=0.3 noise.instance.decay=linear noise.instance.horizon=15"],
    "flips": [
        "",
        "noise.label.flip=0.5 noise.label.decay=linear noise.label.horizon=12",
        "noise.label.flip=0.5 noise.label.decay=cosine noise.label.horizon=30",
    ],
    "smoothing": ["", "noise.smoothing=0.7"],
    "clip": ["", "clip.value=0.25"],
    "average": ["", "average.decay=0.9"],
    "rate of G": [
        "",
        "generator.optimiser.decay=cosine generator.optimiser.horizon=25",
        "generator.optimiser.decay=linear generator.optimiser.horizon=50",
    ],
    "rate of D": [
        "",
        "discriminator.optimiser.decay=exponential discriminator.optimiser.horizon=40",
        "discriminator.optimiser.decay=linear discriminator.optimiser.horizon=14",
    ],
    "optimisers": ["", OPTIMISTIC],
    "activation": of_both("activation", ["leaky_relu", "relu", "softplus"]),
    "members": [1, 2],
}


def goes_in_a_run(case: Case) -> bool:
    """Of two choices: whether a run takes both, and whether its gradients are more than rounding errors."""
    if (case.get("penalty") and case.get("deviation")) or (case.get("loss") and case.get("smoothing")):
        return False
    return not (case.get("optimisers") and case.get("normalisation of G") == " ".join(BATCH_NORM))


@pytest.mark.parametrize("case", pairwise(RUNS, goes_in_a_run), ids=named)
def test_twenty_iterations(case: Case, drawn: list[Drawn]) -> None:
    """Weights and scalars; D's loss is shown of the true labels, without smoothing and without the penalty."""
    trainer = population(small(*assignments_of(case)), case["members"])
    judges = plain_gans(trainer)
    start = weights(trainer)
    trainer.iterate(20)
    followed(judges, drawn, 20)
    assert_ends_alike(trainer, judges)
    assert_scalars_agree(trainer, judges[0])
    for name in ("generator", "discriminator"):
        assert (np.abs(weights(trainer)[name] - start[name]).max(axis=1) > 0.02).all()


@pytest.mark.parametrize("penalty", PENALTIES)
def test_a_lazy_penalty_is_paid_now_and_then_and_then_for_all(penalty: str) -> None:
    """With weights that stand still: 3 times the penalty at D's steps 0, 3, 6, and nothing in between."""
    still = small("discriminator.optimiser.learning_rate=1e-30", "discriminator.optimiser.kind=sgd")
    lazy, eager, free = (
        GanTrainer(changed(still, f"penalty={kind}", *more))
        for kind, more in ((penalty, ("penalty.interval=3",)), (penalty, ()), ("none", ()))
    )
    for trainer in (lazy, eager, free):
        steepen(trainer)
    for step in range(7):
        for trainer in (lazy, eager, free):
            trainer.step("discriminator")
        without = free.discriminator.gradient.flat
        of_lazy, of_eager = (trainer.discriminator.gradient.flat - without for trainer in (lazy, eager))
        assert of_eager.abs().max() > 1e-3
        expected = 3 * of_eager if step % 3 == 0 else torch.zeros_like(of_eager)
        torch.testing.assert_close(of_lazy, expected, rtol=1e-9, atol=1e-12)


def test_spectral_norms_become_and_stay_1() -> None:
    """By singular values of D's matrices as they are used, from the start and after 200 steps."""
    trainer = GanTrainer([small("discriminator.spectral_norm=true", f"seed={seed}") for seed in range(3)])
    for iterations, tolerance in ((0, 0.05), (200, 0.02)):
        trainer.iterate(iterations)
        network = trainer.discriminator.network
        for weight in network.weights:
            largest = torch.linalg.matrix_norm(weight, ord=2)
            # One power iteration never finds more than the largest singular value.
            assert (largest >= 1 - 1e-12).all()
            assert (largest <= 1 + tolerance).all()
        assert not torch.equal(network.parameters, trainer.discriminator.parameters)


def test_a_step_of_g_leaves_the_power_iteration_alone() -> None:
    trainer = GanTrainer(small("discriminator.spectral_norm=true"))
    before = trainer.discriminator.network.parameters.clone()
    trainer.step("generator")
    trainer.probe()
    assert torch.equal(trainer.discriminator.network.parameters, before)


def test_a_weight_of_zero_changes_nothing() -> None:
    """As without a penalty, but for the rounding of zeros."""
    with_penalty, without = GanTrainer(small("penalty=r1", "penalty.weight=0")), GanTrainer(small())
    with_penalty.iterate(20)
    without.iterate(20)
    assert_same_weights(with_penalty, without)


ALONE = {
    "penalty": small("penalty=wgan_gp", "penalty.interval=2", "discriminator.spectral_norm=true"),
    "both penalties": small("penalty=r1r2", "discriminator.normalisation=layer", *BATCH_NORM),
    "minibatch deviation": small("discriminator.batch_deviation=true", "discriminator.pac=2"),
    "unrolled": small("schedule.unroll=2", "noise.instance.sigma=0.1"),
}


@pytest.mark.parametrize("base", ALONE.values(), ids=ALONE.keys())
def test_a_member_alone_is_the_member_in_a_population(base: RunConfig) -> None:
    """Four members that differ in all that may differ; the first flips no labels."""

    def member(index: int) -> RunConfig:
        config = changed(
            base,
            f"seed={10 + index}",
            f"noise.label.flip={0.1 * index}",
            "noise.label.decay=linear",
            f"noise.label.horizon={50 + 25 * index}",
            f"noise.smoothing={1 - 0.1 * index}",
            f"noise.instance.sigma={0.1 * index}",
            "generator.optimiser.decay=cosine",
            f"generator.optimiser.horizon={75 + 10 * index}",
            f"discriminator.optimiser.learning_rate={0.004 / (index + 1)}",
        )
        return config if base.penalty.key == "none" else changed(config, f"penalty.weight={0.5 * (index + 1)}")

    members = [member(index) for index in range(4)]
    together = GanTrainer(members)
    start = weights(together)
    together.iterate(100)
    ended = weights(together)
    for index in (0, 1, 3):
        alone = GanTrainer(members[index])
        alone.iterate(100)
        for name, values in weights(alone).items():
            np.testing.assert_allclose(ended[name][index], values[0], rtol=0, atol=1e-9, err_msg=name)
    assert (np.abs(ended["discriminator"] - start["discriminator"]).max(axis=1) > 0.02).all()


#: What is done before an iteration: other settings, or the name of the player that takes one step.
SCRIPT: dict[int, tuple[str, ...]] = {
    10: ("noise.label.flip=0.2",),
    20: ("penalty=dragan",),
    35: ("discriminator",),
    40: ("penalty=none", "schedule.unroll=3"),
    55: ("generator", "discriminator"),
    60: ("schedule.unroll=0",),
    65: ("penalty=r1", "penalty.interval=4"),
    70: ("noise.smoothing=0.9", "noise.label.flip=0"),
    80: ("discriminator.optimiser.kind=optimistic_adam",),
}
END = 100


def given(trainer: GanTrainer, command: str) -> None:
    if command in ("discriminator", "generator"):
        trainer.step(command)  # type: ignore[arg-type]
    else:
        trainer.update([changed(config, command) for config in trainer.configs])


@pytest.mark.parametrize(("members", "dtype", "spectral_norm"), [(1, "float64", False), (3, "float32", True)])
def test_a_checkpoint_and_the_journal_equal_the_unbroken_run(members: int, dtype: str, spectral_norm: bool) -> None:
    base = small(
        f"dtype={dtype}",
        f"discriminator.spectral_norm={spectral_norm}",
        "generator.normalisation=batch",
        "discriminator.normalisation=layer",
        "penalty=wgan_gp",
        "penalty.interval=3",
        "noise.label.flip=0.3",
        "noise.label.decay=linear",
        "noise.label.horizon=90",
        "generator.optimiser.kind=optimistic_adam",
        "generator.optimiser.decay=cosine",
        "generator.optimiser.horizon=150",
        "discriminator.optimiser.decay=linear",
        "discriminator.optimiser.horizon=180",
    )
    trainer = GanTrainer([changed(base, f"seed={seed}") for seed in range(members)])
    checkpoints = []
    for iteration in range(END + 1):
        for command in SCRIPT.get(iteration, ()):
            # Unrolling and spectral normalisation do not go together.
            if not (spectral_norm and "unroll" in command):
                given(trainer, command)
        if iteration in (0, 13, 32, 45, 64, 75, 91):
            checkpoints.append(trainer.checkpoint())
        if iteration < END:
            trainer.iterate()
    for checkpoint in checkpoints:
        restored = GanTrainer.restored(checkpoint, trainer.journal)
        restored.follow(trainer.journal, END)
        assert_same_weights(restored, trainer)
