"""A run is called after what runs."""

from __future__ import annotations

import pytest

from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.presets import Preset
from ganviz.presets.promise import Condition

PROMISE = (Condition(100, 100, "jsd", at_most=0.5),)


def own_of(*settings: str) -> Preset:
    """A preset for the ring with these settings."""
    plain = assigned(RunConfig(), *settings).to_dict()
    return Preset("ring", "On the ring", "Tests", "A line.", "Eight modes.", 1, 100, plain, promise=PROMISE)


@pytest.mark.parametrize(
    ("changes", "title"),
    [
        (["loss=wasserstein"], "Ring of Gaussians · Wasserstein"),
        (["seed=9", "device=cpu", "dtype=float64"], "On the ring"),
        (["schedule.freeze=discriminator"], "On the ring · Freeze: discriminator"),
        # What has no effect is no difference.
        (["generator.optimiser.momentum=0.5"], "On the ring"),
        (
            ["discriminator.optimiser.learning_rate=5", "generator.layers=0"],
            "On the ring · Hidden layers of G: 0 · Learning rate of D: 5",
        ),
        (
            ["clip.value=0.1", "discriminator.spectral_norm=on", "schedule.critic_steps=5", "schedule.batch_size=64"],
            "On the ring · Spectral normalisation of D: on · Clip weights to ±c: 0.1 · 2 more",
        ),
        (["average.decay=none"], "On the ring · Average of G: off"),
        (["target=two_moons"], "Two moons · non-saturating"),
        (["target.n_modes=3", "loss=hinge"], "Ring of Gaussians (Modes: 3) · hinge"),
        (["target=mixture"], "Gaussian mixture · non-saturating"),
    ],
)
def test_a_title_names_what_differs(changes: list[str], title: str) -> None:
    own = own_of("average.decay=0.99")
    config = assigned(own.config, *changes)
    assert own.title_of(config) == title
    assert own.with_config(config).title == title
    assert own.is_own(config) == (title == own.title)


def test_other_settings_promise_nothing() -> None:
    own = own_of()
    other = own.with_config(assigned(own.config, "target=two_moons"))
    assert (other.watch_for, other.promise) == ("", ())
    seeded = own.with_config(assigned(own.config, "seed=3"))
    assert (seeded.title, seeded.watch_for, seeded.promise) == (own.title, own.watch_for, own.promise)
