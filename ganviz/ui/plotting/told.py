"""What happens in each part of an iteration, in one plain sentence with the numbers of that step."""

from __future__ import annotations

import numpy as np

from ganviz.config import RunConfig
from ganviz.passes import Part, Passing, Turn
from ganviz.phrases import figures, phrase

#: Short names of the parts, for the heading of the picture.
PARTS: dict[Part, str] = {
    "noise": "noise",
    "generate": "G makes points",
    "data": "data join",
    "scores": "D scores",
    "loss": "loss",
    "back": "gradients go back",
    "step": "step",
}


def headline(passing: Passing) -> str:
    """Whose turn it is, and which part of it."""
    turn, (place, of) = passing.turn, passing.place
    values = {"place": place, "of": of, "part": PARTS[passing.part], "number": turn.number, "steps": turn.of}
    if turn.player == "discriminator":
        template = "D’s turn · {place} of {of}: {part}"
        several = "D’s turn, step {number} of {steps} · {place} of {of}: {part}"
    else:
        template = "G’s turn · {place} of {of}: {part}"
        several = "G’s turn, step {number} of {steps} · {place} of {of}: {part}"
    return phrase(several if turn.of > 1 else template, **values)


def judge(config: RunConfig) -> str:
    """What D's verdict is called: a probability D, or the score f."""
    return "D" if config.loss.is_probability else "f"


def told(passing: Passing, config: RunConfig) -> str:
    """The sentence of the part on show."""
    turn, of_d = passing.turn, passing.turn.player == "discriminator"
    if passing.part == "scores":
        return _scores(turn, judge(config))
    return {
        "noise": _noise,
        "generate": _generate,
        "data": _data,
        "loss": _loss,
        "back": _back,
        "step": _step,
    }[passing.part](turn, of_d)


def _noise(turn: Turn, of_d: bool) -> str:
    said = "D’s turn begins: {n} latents z are drawn." if of_d else "G’s turn begins: {n} new latents z are drawn."
    return phrase(said, n=turn.batch)


def _generate(turn: Turn, of_d: bool) -> str:
    if of_d:
        return phrase("G maps them to {n} points G(z); it does not learn in this turn.", n=turn.batch)
    return phrase("G maps them to {n} points G(z): these it wants to look real.", n=turn.batch)


def _data(turn: Turn, of_d: bool) -> str:
    if not of_d:
        return phrase("{n} real points x join: this loss sets each G(z) against one of them.", n=turn.batch)
    if turn.noisy:
        return phrase("{n} real points x join, and noise is added to both kinds.", n=turn.batch)
    return phrase("{n} real points x join the generated ones.", n=turn.batch)


def _scores(turn: Turn, f: str) -> str:
    fake = figures(float(turn.judged[turn.real :].mean()))
    if not turn.real:
        return phrase("D scores them, and does not learn in this turn: {f}(G(z)) = {fake} on average.", f=f, fake=fake)
    real = figures(float(turn.judged[: turn.real].mean()))
    said = "D scores both kinds: {f}(x) = {real} and {f}(G(z)) = {fake} on average."
    return phrase(said, f=f, real=real, fake=fake)


def _loss(turn: Turn, of_d: bool) -> str:
    value = figures(turn.loss)
    if of_d:
        return phrase(
            "From the scores follows D’s loss, L_D = {value}, and how it changes with each score.", value=value
        )
    return phrase("From the scores follows G’s loss, L_G = {value}, and how it changes with each score.", value=value)


def _back(turn: Turn, of_d: bool) -> str:
    gradients = (turn.discriminator if of_d else turn.generator).gradients or ()
    size = figures(float(np.sqrt(sum(float((one.astype(np.float64) ** 2).sum()) for one in gradients))))
    if of_d:
        return phrase(
            "The gradient of L_D goes back through D to each of its weights: its length is {size}.", size=size
        )
    said = (
        "The gradient of L_G goes back through D to the points G(z), and on through G to its weights: its length is "
        "{size}."
    )
    return phrase(said, size=size)


def _step(turn: Turn, of_d: bool) -> str:
    steps = (turn.discriminator if of_d else turn.generator).steps or ()
    largest = figures(max((float(np.abs(one).max()) for one in steps), default=0.0))
    if of_d:
        return phrase("D steps against its gradient: no weight moves by more than {largest}.", largest=largest)
    return phrase("G steps against its gradient: no weight moves by more than {largest}.", largest=largest)
