"""A run is called after what runs."""

from __future__ import annotations

import pytest

from ganviz.presets import preset
from ganviz.settings import assigned


@pytest.mark.parametrize(
    ("key", "changes", "title"),
    [
        ("ring-non-saturating", ["loss=wasserstein"], "Non-saturating on the ring · Loss: Wasserstein"),
        ("ring-non-saturating", ["seed=9", "device=cpu", "dtype=float64"], "Non-saturating on the ring"),
        # Without a penalty its interval has no effect.
        (
            "ring-non-saturating",
            ["schedule.freeze=discriminator"],
            "Non-saturating on the ring · Freeze: discriminator",
        ),
        (
            "ring-non-saturating",
            ["discriminator.optimiser.learning_rate=5", "generator.layers=0"],
            "Non-saturating on the ring · Hidden layers of G: 0 · Learning rate of D: 5",
        ),
        (
            "ring-collapse",
            ["clip.value=0.1", "discriminator.spectral_norm=on", "schedule.critic_steps=5", "schedule.batch_size=64"],
            "Mode collapse · Spectral normalisation of D: on · Clip weights to ±c: 0.1 · 2 more",
        ),
        ("ring-noise-decay", ["average.decay=none"], "Eight Gaussians, all found · Average of G: off"),
        ("ring-non-saturating", ["target=two_moons"], "Two moons · non-saturating"),
        ("ring-collapse", ["target.n_modes=3", "loss=hinge"], "Ring of Gaussians (Modes: 3) · hinge"),
        ("gaussian-1d", ["target=mixture"], "Gaussian mixture · non-saturating"),
    ],
)
def test_a_title_names_what_differs(key: str, changes: list[str], title: str) -> None:
    own = preset(key)
    config = assigned(own.config, *changes)
    assert own.title_of(config) == title
    assert own.with_config(config).title == title
    assert own.is_own(config) == (title == own.title)


def test_other_settings_promise_nothing() -> None:
    own = preset("ring-collapse")
    other = own.with_config(assigned(own.config, "target=two_moons"))
    assert (other.watch_for, other.promise) == ("", ())
    seeded = own.with_config(assigned(own.config, "seed=3"))
    assert (seeded.title, seeded.watch_for, seeded.promise) == (own.title, own.watch_for, own.promise)
