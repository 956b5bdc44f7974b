"""The formula of the current objective, with the numbers in force."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ganviz import registry
from ganviz.settings import Leaf, leaf

if TYPE_CHECKING:
    from ganviz.config import RunConfig

_CLIPPED, _NORMALISED = r"|w|\leq c", r"\|W\|=1"


def formulas(config: RunConfig, noise: float = 0.0, estimate: float | None = None) -> list[tuple[str, str]]:
    """Returns (caption, LaTeX) of what each player minimises, and last, without LaTeX, what D's loss tells.

    To typeset LaTeX takes as long as an iteration or several, so numbers that may change stand in the captions.

    Args:
        noise: standard deviation of the instance noise now.
        estimate: what D's loss reads now, in the terms of the loss's ``divergence``; None where it is not known.
    """
    loss, schedule = config.loss, config.schedule
    judge = "The critic f" if config.loss.is_critic else "D"
    steps = f" ({schedule.critic_steps} steps)" if schedule.critic_steps > 1 else ""
    against = f", against D after {_equal('K', schedule.unroll)} more steps" if schedule.unroll else ""
    return [
        (", ".join((f"{judge} minimises{steps}", *_conditions(config, noise))), loss.formula_discriminator),
        *_penalty(config),
        *_limits(config),
        (f"G minimises{against}", loss.formula_generator),
        (_told(config, estimate), ""),
    ]


def _equal(symbol: str, number: float) -> str:
    """A symbol and its number, which no line break parts."""
    return f"{symbol}\u00a0=\u00a0{number:g}"


def _conditions(config: RunConfig, noise: float) -> list[str]:
    """Says in words under which conditions D sees points and labels."""
    player, labels = config.discriminator, config.noise.label
    found = []
    if not (config.loss.is_probability or config.loss.is_critic):
        found.append("f being its score")
    if player.pac > 1:
        found.append(f"{_equal('m', player.pac)} points at a time")
    if player.batch_deviation:
        found.append("told how far its batch spreads")
    if noise > 0:
        found.append(f"seen through noise {_equal('σ', float(f'{noise:.2g}'))}")
    if config.noise.smoothing is not None:
        found.append(f"real points labelled {_equal('α', config.noise.smoothing)}")
    if labels.flip > 0:
        fades = "" if labels.decay == "none" else " at first"
        found.append(f"{_equal('ε', labels.flip)} of the labels flipped{fades}")
    return found


def _told(config: RunConfig, estimate: float | None) -> str:
    """Two lines, the number in the first with room to spare: a caption that grew by a line would move the panel."""
    judge = "The critic" if config.loss.is_critic else "D"
    now = "" if estimate is None else f" (now\u00a0{_written(estimate)})"
    packs = f", for packs of\u00a0{config.discriminator.pac}" if config.discriminator.pac > 1 else ""
    return f"{judge}’s loss tells{now}:\n{config.loss.divergence}{packs}"


def _written(estimate: float) -> str:
    """A number in few characters: −0.05 · 0.00 · 4.70 · 1.2e+04."""
    text = f"{estimate:z.2f}" if abs(estimate) < 999.995 else f"{estimate:.1e}"
    return text.replace("-", "−")


def _penalty(config: RunConfig) -> list[tuple[str, str]]:
    penalty = config.penalty
    if not penalty.formula:
        return []
    weight = leaf(config, "penalty.weight")
    symbol = weight.about.symbol if isinstance(weight, Leaf) else ""
    rarely = f", every {penalty.interval} steps" if penalty.interval > 1 else ""
    caption = f"and pays for the slope of its score s, {_equal(symbol, penalty.weight)}{rarely}"
    return [(caption, _term(penalty))]


def _term(penalty: Any) -> str:
    """LaTeX of what a penalty adds to D's loss."""
    return rf"+\,{penalty.weight_symbol}\,{penalty.formula}"


def _limits(config: RunConfig) -> list[tuple[str, str]]:
    """What is done to D's weights after each step."""
    limits = []
    if config.clip.value is not None:
        limits.append((f"with each weight clipped, {_equal('c', config.clip.value)}", _CLIPPED))
    if config.discriminator.spectral_norm:
        limits.append(("with each layer normalised", _NORMALISED))
    return limits


def all_formulas() -> list[str]:
    """Returns the LaTeX of every loss, penalty and limit, to be typeset before it is asked for."""
    losses = [kind() for kind in registry.entries("ganviz.losses").values()]
    penalties = [kind() for kind in registry.entries("ganviz.penalties").values()]
    of_losses = [latex for loss in losses for latex in (loss.formula_discriminator, loss.formula_generator)]
    return [*of_losses, *(_term(penalty) for penalty in penalties if penalty.formula), _CLIPPED, _NORMALISED]
