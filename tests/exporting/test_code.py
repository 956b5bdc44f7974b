"""Exported code against the engine: the same random numbers lead to the same weights."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
import torch

from ganviz import registry
from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.exporting.code.players import held_still
from ganviz.groups import ACTIVATIONS, INITIALS, OPTIMISERS
from ganviz.training.trainer import GanTrainer
from tests.exporting.exported import executed, kept_torch, lesson, trained, weights_of
from tests.losses.variants import VARIANTS
from tests.training.conftest import drawn as drawn  # the fixture
from tests.training.small_runs import Drawn, changed, leaves_offset_free, of_both, small, weights

ITERATIONS = 6
PENALTIES = [key for key in registry.entries("ganviz.penalties") if key != "none"]

CASES = [
    *of_both("activation", ACTIVATIONS),
    *of_both("optimiser.kind", OPTIMISERS),
    *(f"penalty={key}" for key in PENALTIES),
    *(f"penalty={key} discriminator.pac=2 penalty.interval=2 schedule.critic_steps=3" for key in PENALTIES),
    "penalty=r1 penalty.weight=3 penalty.interval=4",
    "generator.normalisation=batch",
    "generator.normalisation=layer discriminator.normalisation=layer penalty=wgan_gp",
    "generator.layers=0 discriminator.layers=0",
    "generator.widths=5,3 discriminator.widths=4,6,2 discriminator.normalisation=layer",
    "generator.bias=false discriminator.bias=false schedule.order=consensus",
    "generator.bias=false discriminator.bias=false penalty=r1 average.decay=0.9",
    "latent.prior=uniform target=gaussian",
    "latent.prior=truncated target=point",
    "latent.prior=mixture latent.arrangement=grid",
    "latent.prior=codes latent.components=2",
    "latent.prior=point target=point target.noise=0 generator.layers=0 discriminator.layers=0 discriminator.bias=off",
    "target=swiss_roll target.training_points=50",
    "discriminator.pac=3",
    "discriminator.batch_deviation=true",
    "discriminator.batch_deviation=true discriminator.pac=2 loss=wasserstein clip.value=0.1",
    "noise.instance.sigma=0.4",
    *(
        f"noise.instance.sigma=0.4 noise.instance.decay={decay} noise.instance.horizon=4"
        for decay in ("linear", "cosine")
    ),
    "noise.instance.sigma=0.4 noise.instance.decay=exponential noise.instance.horizon=4 loss=relativistic_pairing",
    "noise.label.flip=0.3",
    "noise.label.flip=0.3 discriminator.pac=2 loss=relativistic_pairing",
    "noise.label.flip=0.3 noise.label.decay=linear noise.label.horizon=5 penalty=dragan",
    "noise.smoothing=0.8",
    "noise.smoothing=0.8 loss=least_squares noise.label.flip=0.2 noise.instance.sigma=0.2",
    "noise.smoothing=0.9 loss=fgan_kl",
    "clip.value=0.2",
    "average.decay=0.9",
    "average.decay=0.9 average.shown=trained schedule.critic_steps=2",
    "schedule.critic_steps=3 noise.instance.sigma=0.1",
    "schedule.critic_steps=0 schedule.generator_steps=2",
    "schedule.order=simultaneous average.decay=0.9",
    "schedule.order=simultaneous schedule.critic_steps=3 schedule.generator_steps=2 penalty=r1 penalty.interval=4",
    "schedule.order=simultaneous schedule.critic_steps=0 schedule.boost.steps=2 schedule.boost.first=2",
    *of_both("optimiser.momentum", ["-0.4 generator.optimiser.kind=momentum discriminator.optimiser.kind=momentum"]),
    "schedule.order=extragradient average.decay=0.9 clip.value=0.2 penalty=r1 penalty.interval=3",
    "schedule.order=extragradient schedule.warm_up=2 average.decay=0.9",
    "schedule.order=extragradient schedule.freeze=generator",
    "schedule.order=extragradient schedule.freeze=discriminator discriminator.pac=2 average.decay=0.9",
    "schedule.order=consensus clip.value=0.2 average.decay=0.9",
    "schedule.order=consensus schedule.consensus=2 schedule.warm_up=2 loss=relativistic_pairing",
    "schedule.order=consensus schedule.freeze=generator",
    "schedule.warm_up=2 schedule.generator_steps=2",
    "schedule.warm_up=2 schedule.order=simultaneous schedule.critic_steps=2",
    "schedule.warm_up=2 schedule.boost.steps=2 schedule.boost.first=2 schedule.critic_steps=0",
    "schedule.boost.steps=3 schedule.boost.first=2 schedule.boost.every=4 penalty=r1 penalty.interval=3",
    "schedule.boost.steps=3 schedule.boost.first=0 schedule.boost.every=none schedule.critic_steps=2",
    "schedule.freeze=generator",
    "schedule.freeze=discriminator",
    "schedule.unroll=3",
    "schedule.unroll=2 loss=relativistic_pairing noise.instance.sigma=0.3",
    "schedule.unroll=2 discriminator.optimiser.decay=linear discriminator.optimiser.horizon=5",
    "generator.optimiser.kind=optimistic_adam generator.optimiser.decay=linear generator.optimiser.horizon=9",
    "generator.optimiser.decay=cosine generator.optimiser.horizon=5 discriminator.optimiser.decay=exponential "
    "discriminator.optimiser.horizon=7",
]


@pytest.fixture(autouse=True)
def _torch_as_it_was() -> Iterator[None]:
    with kept_torch():
        yield


def assert_alike(config: RunConfig, drawn: list[Drawn], monkeypatch: pytest.MonkeyPatch) -> None:
    trainer = GanTrainer(config)
    start = weights(trainer)
    trainer.iterate(ITERATIONS)
    found, expected = trained(config, start, drawn, ITERATIONS, monkeypatch), weights_of(trainer)
    if leaves_offset_free(config.loss):  # D's last bias is what rounding makes of it
        found["discriminator"][-1] = expected["discriminator"][-1]
    assert found.keys() == expected.keys()
    for name, values in expected.items():
        np.testing.assert_allclose(found[name], values, rtol=0, atol=1e-7, err_msg=name)
    moved = [name for name in ("generator", "discriminator") if held_still(config) != name]
    assert all(np.abs(found[name] - start[name][0]).max() > 1e-4 for name in moved)


@pytest.mark.parametrize("case", CASES)
def test_it_trains_as_the_engine_does(case: str, drawn: list[Drawn], monkeypatch: pytest.MonkeyPatch) -> None:
    # Unlike ReLU a curved activation leaves no bias free.
    config = assigned(small("generator.activation=tanh", "discriminator.activation=tanh"), *case.split())
    assert_alike(config, drawn, monkeypatch)


@pytest.mark.parametrize("name", VARIANTS)
def test_every_loss_trains_as_the_engine_does(name: str, drawn: list[Drawn], monkeypatch: pytest.MonkeyPatch) -> None:
    config = changed(small(loss=VARIANTS[name]), *of_both("activation", ["tanh"])[0].split())
    assert_alike(config, drawn, monkeypatch)


def test_spectral_normalisation_is_that_of_torch() -> None:
    from ganviz.exporting.code.players import players

    code = players(small("discriminator.spectral_norm=true")).code()
    assert code.count("spectral_norm(nn.Linear(") == 3
    assert torch.get_default_dtype() == torch.float32


START = ", ".join(str(number / 10) for number in range(1, 15))


@pytest.mark.parametrize("spectral", ["false", "true"])
@pytest.mark.parametrize(
    "settings",
    [
        f"discriminator.widths=3 discriminator.start={START[: START.index(', 1.4')].replace(' ', '')}",
        f"discriminator.widths=3 discriminator.bias=false discriminator.start={START[:-5].replace(' ', '')}",
    ],
)
def test_given_first_weights_are_those_of_the_engine(settings: str, spectral: str) -> None:
    config = assigned(small(f"discriminator.spectral_norm={spectral}"), *settings.split())
    names = executed(lesson(config).imports().replace("import matplotlib.pyplot as plt\n", ""))
    for part in lesson(config).parts[:3]:
        executed(part.code(), names)
    trained = [
        layer.parametrizations.weight.original if spectral == "true" else layer.weight
        for layer in names["D"]
        if isinstance(layer, torch.nn.Linear)
    ]
    flat = GanTrainer(config).discriminator.parameters[0]
    torch.testing.assert_close(trained[0].mT.flatten(), flat[:6])
    torch.testing.assert_close(trained[1].flatten(), flat[9:12])


@pytest.mark.parametrize("initial", INITIALS)
def test_first_weights_are_drawn_alike(initial: str) -> None:
    config = small(f"generator.initial={initial}", "generator.widths=300,300")
    names = executed(lesson(config).imports().replace("import matplotlib.pyplot as plt\n", ""))
    for part in lesson(config).parts[:3]:
        executed(part.code(), names)
    network = GanTrainer(config).generator.network
    for index, layer in enumerate(layer for layer in names["G"] if isinstance(layer, torch.nn.Linear)):
        if layer.weight.numel() > 500:
            expected = network.weights[index].std().item()
            assert layer.weight.std().item() == pytest.approx(expected, rel=0.1)
            assert (layer.bias == 0).all().item() == (network.biases[index] == 0).all().item()
