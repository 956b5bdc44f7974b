"""The formula of the current objective, with the numbers in force."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ganviz import registry
from ganviz.phrases import phrase
from ganviz.settings import Leaf, leaf

if TYPE_CHECKING:
    from ganviz.config import RunConfig

#: What D's loss says of the two distributions, with what it reads now.
D_TELLS = "D’s loss tells (now\u00a0{number}):\n{divergence}"
CRITIC_TELLS = "The critic’s loss tells (now\u00a0{number}):\n{divergence}"
_CLIPPED, _NORMALISED = r"|w|\leq c", r"\|W\|=1"


def formulas(config: RunConfig, noise: float = 0.0, estimate: float | None = None) -> list[tuple[str, str]]:
    """Returns (caption, LaTeX) of what each player minimises, and last, without LaTeX, what D's loss tells.

    To typeset LaTeX takes as long as an iteration or several, so numbers that may change stand in the captions.

    Args:
        noise: standard deviation of the instance noise now.
        estimate: what D's loss reads now, in the terms of the loss's ``divergence``; None where it is not known.
    """
    return [
        (_judge_minimises(config, noise), config.loss.formula_discriminator),
        *_penalty(config),
        *_limits(config),
        (_generator_minimises(config), config.loss.formula_generator),
        (_estimate(config, estimate), ""),
    ]


def _judge_minimises(config: RunConfig, noise: float) -> str:
    """What D does, and under which conditions."""
    k = config.schedule.critic_steps
    if config.loss.is_critic:
        caption = "The critic f minimises" if k == 1 else phrase("The critic f minimises ({k} steps)", k=k)
    else:
        caption = "D minimises" if k == 1 else phrase("D minimises ({k} steps)", k=k)
    for condition in _conditions(config, noise):
        caption = phrase("{what}, {condition}", what=caption, condition=condition)
    return caption


def _generator_minimises(config: RunConfig) -> str:
    unroll, steps = config.schedule.unroll, config.schedule.generator_steps
    caption = "G minimises" if steps == 1 else phrase("G minimises ({k} steps)", k=steps)
    together = {
        "simultaneous": "at the same time",
        "extragradient": "both one step ahead (extra-gradient)",
        "consensus": phrase("both with {weight:g} ∇½(‖∇L_D‖² + ‖∇L_G‖²)", weight=config.schedule.consensus),
    }
    if config.schedule.order in together:
        caption = phrase("{what}, {condition}", what=caption, condition=together[config.schedule.order])
    if not unroll:
        return caption
    ahead = phrase("against D after {steps} more steps", steps=_equal("K", unroll))
    return phrase("{what}, {condition}", what=caption, condition=ahead)


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
        found.append(phrase("{m} points at a time", m=_equal("m", player.pac)))
    if player.batch_deviation:
        found.append("told how far its batch spreads")
    if noise > 0:
        found.append(phrase("seen through noise {sigma}", sigma=_equal("σ", float(f"{noise:.2g}"))))
    if config.noise.smoothing is not None:
        found.append(phrase("real points labelled {alpha}", alpha=_equal("α", config.noise.smoothing)))
    if labels.flip > 0:
        flipped = (
            "{share} of the labels flipped" if labels.decay == "none" else "{share} of the labels flipped at first"
        )
        found.append(phrase(flipped, share=_equal("ε", labels.flip)))
    return found


def _estimate(config: RunConfig, estimate: float | None) -> str:
    """Two lines, the number in the first with room to spare: a caption that grew by a line would move the panel."""
    divergence: str = config.loss.divergence
    if config.discriminator.pac > 1:
        divergence = phrase("{divergence}, for packs of\u00a0{m}", divergence=divergence, m=config.discriminator.pac)
    values = {"divergence": divergence, "number": "" if estimate is None else _written(estimate)}
    if config.loss.is_critic:
        now = "The critic’s loss tells:\n{divergence}" if estimate is None else CRITIC_TELLS
    else:
        now = "D’s loss tells:\n{divergence}" if estimate is None else D_TELLS
    return phrase(now, **values)


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
    weight_now, every = _equal(symbol, penalty.weight), penalty.interval
    if every == 1:
        return [(phrase("and pays for the slope of its score s, {weight}", weight=weight_now), _term(penalty))]
    rarely = "and pays for the slope of its score s, {weight}, every {n} steps"
    return [(phrase(rarely, weight=weight_now, n=every), _term(penalty))]


def _term(penalty: Any) -> str:
    """LaTeX of what a penalty adds to D's loss."""
    return rf"+\,{penalty.weight_symbol}\,{penalty.formula}"


def _limits(config: RunConfig) -> list[tuple[str, str]]:
    """What is done to D's weights after each step."""
    limits: list[tuple[str, str]] = []
    if config.clip.value is not None:
        limits.append((phrase("with each weight clipped, {clip}", clip=_equal("c", config.clip.value)), _CLIPPED))
    if config.discriminator.spectral_norm:
        limits.append(("with each layer normalised", _NORMALISED))
    return limits


def all_formulas() -> list[str]:
    """Returns the LaTeX of every loss, penalty and limit, to be typeset before it is asked for."""
    losses = [kind() for kind in registry.entries("ganviz.losses").values()]
    penalties = [kind() for kind in registry.entries("ganviz.penalties").values()]
    of_losses = [latex for loss in losses for latex in (loss.formula_discriminator, loss.formula_generator)]
    return [*of_losses, *(_term(penalty) for penalty in penalties if penalty.formula), _CLIPPED, _NORMALISED]
