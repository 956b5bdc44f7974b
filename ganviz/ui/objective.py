"""The formula of the current objective, with the numbers in force."""

from __future__ import annotations

from ganviz import registry
from ganviz.config import RunConfig


def formulas(config: RunConfig, noise: float = 0.0) -> list[tuple[str, str]]:
    """Returns (caption, LaTeX) of what each player minimises.

    Args:
        noise: standard deviation of the instance noise now.
    """
    loss = config.loss
    judge = "D" if loss.is_probability else "The critic f"
    of_judge, of_generator = loss.formula_discriminator, loss.formula_generator
    if config.clip.value is not None:
        of_judge += rf",\quad |w|\leq {config.clip.value:g}"
    steps = f" ({config.schedule.critic_steps} steps)" if config.schedule.critic_steps > 1 else ""
    through = f", seen through noise σ = {noise:.2g}" if noise > 0 else ""
    return [(f"{judge} minimises{steps}{through}", of_judge), ("G minimises", of_generator)]


def all_formulas() -> list[str]:
    """Returns the LaTeX of every loss, to be typeset before it is asked for."""
    losses = registry.entries("ganviz.losses").values()
    return [latex for loss in losses for latex in (loss.formula_discriminator, loss.formula_generator)]
