"""What the panel says of the objective in force."""

from __future__ import annotations

import pytest

from ganviz import registry
from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.exporting.objective import all_formulas, formulas
from ganviz.ui.typeset import typeset

PENALTIES = registry.entries("ganviz.penalties")


def shown(*assignments: str, noise: float = 0.0, estimate: float | None = None) -> list[tuple[str, str]]:
    """Captions with plain spaces, and LaTeX."""
    config = assigned(RunConfig(), *assignments)
    return [(caption.replace("\u00a0", " "), latex) for caption, latex in formulas(config, noise, estimate)]


def test_a_plain_game_is_two_formulas_and_what_ds_loss_tells() -> None:
    loss = RunConfig().loss
    assert shown() == [
        ("D minimises", loss.formula_discriminator),
        ("G minimises", loss.formula_generator),
        ("D’s loss tells:\nJSD ≥ log 2 − L_D/2", ""),
    ]


@pytest.mark.parametrize(
    ("assignments", "estimate", "told"),
    [
        (["loss=hinge"], 0.314, "D’s loss tells (now 0.31):\ntotal variation ≥ 1 − L_D/2"),
        (["loss=hinge"], -0.0049, "D’s loss tells (now 0.00):\ntotal variation ≥ 1 − L_D/2"),
        (["loss=fgan_kl"], -0.0512, "D’s loss tells (now −0.05):\nKL(P‖Q) ≥ −L_D"),
        (["loss=wasserstein"], 12345.6, "The critic’s loss tells (now 1.2e+04):\nLipschitz constant × W₁ ≥ −L_D"),
        (["discriminator.pac=4"], None, "D’s loss tells:\nJSD ≥ log 2 − L_D/2, for packs of 4"),
    ],
)
def test_what_ds_loss_tells_comes_with_the_number_of_the_moment(
    assignments: list[str], estimate: float | None, told: str
) -> None:
    assert shown(*assignments, estimate=estimate)[-1] == (told, "")


@pytest.mark.parametrize(
    ("assignments", "said"),
    [
        (["schedule.critic_steps=5"], "D minimises (5 steps)"),
        (["loss=wasserstein"], "The critic f minimises"),
        (["loss=hinge"], "D minimises, f being its score"),
        (["loss=least_squares", "schedule.critic_steps=2"], "D minimises (2 steps), f being its score"),
        (["discriminator.pac=4"], "D minimises, m = 4 points at a time"),
        (["discriminator.batch_deviation=on"], "D minimises, told how far its batch spreads"),
        (["noise.smoothing=.9"], "D minimises, real points labelled α = 0.9"),
        (["noise.label.flip=.05"], "D minimises, ε = 0.05 of the labels flipped"),
        (["noise.label.flip=.05", "noise.label.decay=linear"], "D minimises, ε = 0.05 of the labels flipped at first"),
    ],
)
def test_what_is_done_to_points_and_labels_stands_in_ds_caption(assignments: list[str], said: str) -> None:
    assert shown(*assignments)[0][0] == said


def test_the_noise_is_that_of_the_moment() -> None:
    assert shown("noise.instance.sigma=.5", noise=0.1234)[0][0] == "D minimises, seen through noise σ = 0.12"
    assert shown("noise.instance.sigma=.5", noise=0.0)[0][0] == "D minimises"


@pytest.mark.parametrize("key", [key for key, kind in PENALTIES.items() if kind.formula])
def test_a_penalty_is_a_term_of_its_own_with_its_weight(key: str) -> None:
    caption, latex = shown(f"penalty={key}", "penalty.weight=2.5")[1]
    symbol = {"λ": r"\lambda", "γ": r"\gamma"}
    assert any(caption.endswith(f"{plain} = 2.5") and sign in latex for plain, sign in symbol.items())
    assert latex.endswith(PENALTIES[key].formula)
    assert shown(f"penalty={key}", "penalty.interval=4")[1][0].endswith(", every 4 steps")


def test_limits_of_the_weights_have_lines_of_their_own() -> None:
    limited = shown("clip.value=.01", "discriminator.spectral_norm=on")
    assert limited[1:3] == [
        ("with each weight clipped, c = 0.01", r"|w|\leq c"),
        ("with each layer normalised", r"\|W\|=1"),
    ]


def test_unrolling_is_gs_affair() -> None:
    assert shown("schedule.unroll=5")[1][0] == "G minimises, against D after K = 5 more steps"


def test_all_that_may_be_shown_is_known_ahead_and_can_be_typeset() -> None:
    """A number that is changed needs no typesetting: the formulas do not depend on it."""
    ahead = set(all_formulas())
    for key in PENALTIES:
        numbers = ["clip.value=.037", "discriminator.spectral_norm=on", "noise.smoothing=.83"]
        if PENALTIES[key].formula:
            numbers += ["penalty.weight=3.3", "penalty.interval=3"]
        *written, _ = shown(f"penalty={key}", *numbers)
        for _, latex in written:
            assert latex in ahead
            assert typeset(latex) is not None
