"""Arjovsky and Bottou 2017, figures 1–3, through trainer and metrics: D learns alone, and G's gradient dies."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.settings import assigned
from ganviz.training.trainer import GanTrainer

CONFIG = assigned(
    RunConfig(),
    "target=ring",
    "target.radius=2",
    "target.sigma=0.02",
    "schedule.freeze=generator",
    *(
        f"{player}.optimiser.{rate}"
        for player in ("generator", "discriminator")
        for rate in ("beta1=0.9", "beta2=0.999")
    ),
)
SEEDS = range(5)
STEPS = (0, 30, 100, 400, 1200)


def gradient_norms(trainer: GanTrainer, loss: str) -> np.ndarray:
    """‖∂L_G/∂θ‖ of each member on 8,192 latents, for one loss, without a step of the trainer itself."""
    judge = GanTrainer.restored(trainer.checkpoint(), trainer.journal)
    judge.update([assigned(config, f"loss={loss}", "schedule.batch_size=8192") for config in judge.configs])
    judge.step("generator")
    return torch.linalg.vector_norm(judge.generator.gradient.flat, dim=1).numpy()


@pytest.fixture(scope="module")
def found() -> dict[str, dict[int, float]]:
    """Medians over the seeds, by quantity and step."""
    trainer = GanTrainer([assigned(CONFIG, f"seed={seed}") for seed in SEEDS])
    bound = registry.entry("ganviz.metrics", "jsd_bound")()
    table: dict[str, dict[int, float]] = {"bound": {}, "minimax": {}, "non_saturating": {}}
    for step in STEPS:
        trainer.iterate(step - trainer.iteration)
        bounds = [
            bound.measure(config, trainer.sample(member)).values["jsd_bound"]
            for member, config in enumerate(trainer.configs)
        ]
        table["bound"][step] = float(np.median(bounds))
        for loss in ("minimax", "non_saturating"):
            table[loss][step] = float(np.median(gradient_norms(trainer, loss)))
    return table


def test_ds_bound_climbs_to_log_2(found: dict[str, dict[int, float]]) -> None:
    bound = found["bound"]
    assert abs(bound[0]) <= 0.05
    assert 0.45 <= bound[30] <= 0.54
    assert bound[100] > 0.68
    assert bound[400] > 0.692
    assert bound[1200] <= np.log(2)


def test_the_saturating_gradient_dies_and_the_other_grows(found: dict[str, dict[int, float]]) -> None:
    saturating, other = found["minimax"], found["non_saturating"]
    assert saturating[30] / saturating[1200] >= 50
    assert 5e-5 <= saturating[1200] <= 1e-3
    assert other[30] < other[100] < other[400] < other[1200]
