"""Settings in words; how numbers are written is tried in ``ui/controls/test_scales.py``."""

from __future__ import annotations

import pytest

from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.wording import changed


@pytest.mark.parametrize(
    ("assignments", "said"),
    [
        ((), []),
        (("target.radius=1.5",), ["Data, Radius: 1 → 1.5"]),
        (("target=grid",), ["Data: Ring of Gaussians → Grid of Gaussians"]),
        (("loss=hinge",), ["Objective, Loss: non-saturating → hinge"]),
        (
            ("generator.optimiser.learning_rate=0.01", "discriminator.optimiser.learning_rate=1e-5"),
            ["Generator, Learning rate: 0.001 → 0.01", "Discriminator, Learning rate: 0.001 → 1e-5"],
        ),
        (("clip.value=0.1",), ["Stabilisers, Clip weights to ±c: off → 0.1"]),
        (("schedule.freeze=generator",), ["Training, Freeze: nobody → generator"]),
    ],
)
def test_what_changed_is_said_setting_by_setting(assignments: tuple[str, ...], said: list[str]) -> None:
    assert changed(RunConfig(), assigned(RunConfig(), *assignments)) == said
