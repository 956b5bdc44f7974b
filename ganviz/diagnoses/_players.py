"""Which of the players learns, and what more steps of D would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ganviz.groups import remaining_share
from ganviz.phrases import phrase

if TYPE_CHECKING:
    from ganviz.config import RunConfig
    from ganviz.snapshot import Frame

#: The share of its learning rate that a player learns with at least.
FADED = 0.01
#: Steps of D for each one of G from which on more of them are no longer the advice.
MANY_STEPS = 5


def rests(frame: Frame, player: str) -> str:
    """Says in a sentence why a player, ``generator`` or ``discriminator``, no longer learns; empty where it does."""
    config, name = frame.snapshot.config, "D" if player == "discriminator" else "G"
    if config.schedule.freeze == player:
        return phrase("{player} is frozen.", player=name)
    optimiser = getattr(config, player).optimiser
    if remaining_share(optimiser.decay, frame.snapshot.iteration, optimiser.horizon) < FADED:
        return phrase("{player}'s learning rate has faded.", player=name)
    return ""


def helps_d(frame: Frame) -> str:
    """Says in a sentence what would help a D that is behind, or why more steps of it would not."""
    config = frame.snapshot.config
    if at_rest := rests(frame, "discriminator"):
        return at_rest
    if config.schedule.freeze == "generator":
        return "G is frozen, so D has time to learn."
    if config.target.n_training is not None:
        return phrase("It only ever sees the same {points:,} points.", points=config.target.n_training)
    k = config.schedule.critic_steps
    if k >= MANY_STEPS:
        return phrase("It takes {k} steps for each one of G already.", k=k)
    if config.loss.is_critic:
        return "More critic steps would help."
    return "More steps of D would help."


def cools_down(config: RunConfig) -> str:
    """Says in a sentence what to change about a run whose numbers have grown without end."""
    bounded = config.clip.value is not None or config.discriminator.spectral_norm or config.penalty.key != "none"
    if config.loss.is_critic and not bounded:
        return "Bound the critic's slope (penalty, spectral normalisation or clipping), then reset."
    frozen = config.schedule.freeze
    if frozen != "none":
        learns = "D" if frozen == "generator" else "G"
        return phrase("Lower {player}'s learning rate, then reset.", player=learns)
    return "Lower a learning rate, then reset."
