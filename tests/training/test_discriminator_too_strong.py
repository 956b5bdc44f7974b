"""Arjovsky and Bottou 2017, figures 1–3, through trainer and metrics: D learns alone, and G's gradient dies."""

from __future__ import annotations

import numpy as np
import torch

from ganviz import registry
from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.training.trainer import GanTrainer

CONFIG = assigned(
    RunConfig(),
    "target=ring",
    "target.radius=2",
    "target.sigma=0.02",
    "schedule.freeze=generator",
    "schedule.batch_size=128",
    *(
        f"{player}.optimiser.{rate}"
        for player in ("generator", "discriminator")
        for rate in ("beta1=0.9", "beta2=0.999")
    ),
)
SEEDS = range(5)
#: D's steps after which it is measured.
STEPS = (0, 30, 100, 400, 1200)
#: Latents over which G's gradient is taken.
LATENTS = 2048


def gradient_norms(trainer: GanTrainer, loss: str) -> np.ndarray:
    """‖∂L_G/∂θ‖ of each member, for one loss, without a step of the trainer itself."""
    judge = GanTrainer.restored(trainer.checkpoint(), trainer.journal)
    judge.update([assigned(config, f"loss={loss}", f"schedule.batch_size={LATENTS}") for config in judge.configs])
    judge.step("generator")
    return torch.linalg.vector_norm(judge.generator.gradient.flat, dim=1).numpy()


def test_ds_bound_climbs_to_log_2_while_one_gradient_dies_and_the_other_grows() -> None:
    """Medians over the seeds."""
    trainer = GanTrainer([assigned(CONFIG, f"seed={seed}") for seed in SEEDS])
    measure = registry.entry("ganviz.metrics", "jsd_bound")().measure
    bound, saturating, other = ({}, {}, {})  # type: tuple[dict[int, float], dict[int, float], dict[int, float]]
    for step in STEPS:
        trainer.iterate(step - trainer.iteration)
        readings = [measure(config, trainer.sample(member)) for member, config in enumerate(trainer.configs)]
        bound[step] = float(np.median([reading.values["jsd_bound"] for reading in readings]))
        saturating[step] = float(np.median(gradient_norms(trainer, "minimax")))
        other[step] = float(np.median(gradient_norms(trainer, "non_saturating")))
    assert abs(bound[0]) <= 0.05
    assert 0.45 <= bound[30] <= 0.54
    assert bound[100] > 0.68
    assert bound[400] > 0.692
    assert bound[1200] <= np.log(2)
    assert saturating[30] / saturating[1200] >= 50
    assert 5e-5 <= saturating[1200] <= 1e-3
    assert other[30] < other[100] < other[400] < other[1200]
