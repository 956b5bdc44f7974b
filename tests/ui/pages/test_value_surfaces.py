"""Two critics against data plus N(0, I): that this is what G makes, and whose surface follows the data."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.interpolate import RegularGridInterpolator

from ganviz.training.trainer import GanTrainer
from ganviz.ui.pages.value_surfaces import DATA, configs_of

ANGLES = np.arange(8) * np.pi / 4
#: The modes, places midway between neighbours, and the middle of the ring; y before x, as fields are.
MODES, BETWEEN = (2 * np.column_stack([np.sin(at), np.cos(at)]) for at in (ANGLES, ANGLES + np.pi / 8))
MIDDLE = np.zeros((1, 2))


@pytest.mark.parametrize("kind", DATA)
def test_g_makes_data_plus_noise_and_stands_still(kind: str) -> None:
    for _, config in configs_of(kind, 0.1, 10.0):
        trainer = GanTrainer(config)
        made, data = trainer.sample().generated, config.target.sample(20_000, np.random.default_rng(5))
        assert made.mean(axis=0) == pytest.approx(data.mean(axis=0), abs=0.06)
        assert np.cov(made.T) == pytest.approx(np.cov(data.T) + np.eye(2), abs=0.1)
        before = trainer.generator.parameters.clone()
        trainer.iterate(2)
        assert torch.equal(trainer.generator.parameters, before)


def test_the_penalised_critic_rises_at_every_mode_and_the_clipped_one_in_their_middle() -> None:
    heights = []
    for _, config in configs_of("ring", 0.1, 10.0):
        trainer = GanTrainer(config)
        trainer.iterate(400)
        field = trainer.probe().field
        at = RegularGridInterpolator(field.axes[::-1], field.values.astype(float))
        heights.append([at(places) for places in (MODES, BETWEEN, MIDDLE)])
    (clipped, _, top), (peaks, saddles, valley) = heights
    assert top > clipped.max()
    assert (peaks > np.maximum(saddles, np.roll(saddles, 1)) + 0.1).all()
    assert saddles.min() > valley + 0.5
