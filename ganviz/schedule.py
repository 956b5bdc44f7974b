"""The settings of an iteration: how many steps which player takes, in which order."""

from __future__ import annotations

from dataclasses import dataclass

from ganviz.settings import group, setting

ORDERS = {
    "alternating": "alternating",
    "simultaneous": "simultaneous",
    "extragradient": "extra-gradient",
    "consensus": "consensus",
}


@dataclass(frozen=True)
class BoostConfig:
    """More critic steps now and then, as the code of the first WGAN takes them: 100 in the first 25 and every 500th."""

    steps: int | None = setting(
        None,
        "Boosted critic steps",
        "Critic steps in the first iterations and in every so many-th one, in place of k, so that D is ahead again.",
        minimum=1,
        maximum=1000,
        slider=(1, 200),
        none_label="off",
        live=True,
    )
    first: int = setting(
        25,
        "Boosted at first",
        "So many iterations at the beginning take the boosted critic steps.",
        unit="iterations",
        minimum=0,
        maximum=1_000_000,
        slider=(0, 200),
        live=True,
        relevant=lambda boost: boost.steps is not None,
    )
    every: int | None = setting(
        500,
        "Boosted again every",
        "Afterwards each iteration whose number this divides takes them again.",
        unit="iterations",
        minimum=1,
        maximum=1_000_000,
        slider=(10, 2000),
        none_label="never",
        live=True,
        relevant=lambda boost: boost.steps is not None,
    )


@dataclass(frozen=True)
class ScheduleConfig:
    batch_size: int = setting(
        256,
        "Batch size",
        "Points in each step, real and generated alike.",
        minimum=1,
        maximum=65_536,
        slider=(8, 1024),
        logarithmic=True,
        live=True,
    )
    critic_steps: int = setting(
        1,
        "Critic steps",
        "Steps of D in each iteration, before those of G; with 0 D stays as it is.",
        symbol="k",
        minimum=0,
        maximum=1000,
        slider=(1, 20),
        live=True,
    )
    generator_steps: int = setting(
        1,
        "Generator steps",
        "Steps of G in each iteration, after those of D, each with other latents.",
        minimum=1,
        maximum=1000,
        slider=(1, 20),
        live=True,
    )
    order: str = setting(
        "alternating",
        "Order",
        "Alternating: G meets D after its steps. Simultaneous: G's first gradient is that against D before its last "
        "step, so that of one step each neither has seen the other move. Extra-gradient: both look one step ahead, and "
        "step from where they were along the gradients there. Consensus: both also make the gradients of both small.",
        choices=ORDERS,
        live=True,
    )
    consensus: float = setting(
        0.1,
        "Consensus weight",
        "How much making both gradients small, ½‖∇L_D‖² + ½‖∇L_G‖², counts beside the losses.",
        symbol="γ",
        minimum=0,
        maximum=1000,
        slider=(0, 10),
        live=True,
        per_member=True,
        relevant=lambda schedule: schedule.order == "consensus",
    )
    warm_up: int = setting(
        0,
        "Warm-up of D",
        "In so many iterations at the beginning D alone learns.",
        unit="iterations",
        minimum=0,
        maximum=1_000_000,
        slider=(0, 500),
        live=True,
    )
    boost: BoostConfig = group(BoostConfig, "Boost")
    freeze: str = setting(
        "none",
        "Freeze",
        "Holds one player still while the other goes on learning.",
        choices={"none": "nobody", "generator": "generator", "discriminator": "discriminator"},
        live=True,
    )
    unroll: int = setting(
        0,
        "Unrolled steps",
        "G plays against D as it will be after this many of its own gradient steps, and differentiates through them.",
        symbol="K",
        section="Stabilisers",
        minimum=0,
        maximum=10,
        slider=(0, 10),
        live=True,
    )


def steps_at(schedule: ScheduleConfig, iteration: int) -> tuple[int, int]:
    """Steps of D and of G in an iteration, of which the first is 0; to look ahead by extra-gradient is one, too."""
    boost, of_d = schedule.boost, schedule.critic_steps
    if boost.steps is not None and (iteration < boost.first or (boost.every and iteration % boost.every == 0)):
        of_d = boost.steps
    if schedule.freeze == "discriminator":
        of_d = 0
    of_g = 0 if of_d and iteration < schedule.warm_up else schedule.generator_steps
    if schedule.freeze == "generator":
        of_g = 0
    return (2 * of_d, 2 * of_g) if schedule.order == "extragradient" else (of_d, of_g)


def takes_even_steps(schedule: ScheduleConfig) -> bool:
    """Says whether all iterations take equally many steps."""
    return schedule.boost.steps is None and schedule.warm_up == 0
