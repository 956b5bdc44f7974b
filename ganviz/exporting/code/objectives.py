"""What the players minimise."""

from __future__ import annotations

import re

import numpy as np

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.exporting.code.parts import WIDTH, Function, Part
from ganviz.exporting.code.plain_formula import plain
from ganviz.exporting.code.values import faded, fading, number
from ganviz.losses import WORKED_FAKE, WORKED_REAL, Lines
from ganviz.penalties import WORKED_SLOPES, GradientPenalty

#: Sentences that a comment takes of a longer explanation, beside the papers.
SENTENCES = 2
_SENTENCE, _YEAR = re.compile(r"(?<=[.!?])\s+(?=[A-Z])"), re.compile(r"\b(19|20)\d\d\b")
#: How near an exercise's numbers must be.
NEAR = 1e-3


def objectives(config: RunConfig) -> list[Part]:
    """Returns the parts that say what D and G minimise, and what D pays for its slope, where it does."""
    loss, penalty = config.loss, config.penalty
    said = [explained(type(loss)), *filter(None, [loss.lines.note])]
    words = [
        f"$D$ minimises\n\n$$L_D={loss.formula_discriminator}$$",
        f"and $G$ minimises\n\n$$L_G={loss.formula_generator}$$",
        *said,
    ]
    pieces = _of_discriminator(config), _of_generator(config)
    checks = (("loss", _check_of_losses(config)),)
    losses = Part("What they minimise", "\n\n".join(words), "\n\n".join(said), pieces, checks)
    return [losses, _paid(config, penalty)] if isinstance(penalty, GradientPenalty) else [losses]


def _paid(config: RunConfig, penalty: GradientPenalty) -> Part:
    symbol, said = penalty.weight_symbol, explained(type(penalty))
    formula = rf"L_D+{symbol}\,{penalty.formula},\qquad {symbol}={penalty.weight:g}"
    words = f"With what $D$ pays for the slope of its score it minimises\n\n$${formula}$$"
    weight = f"{weight_name(config)} = {number(penalty.weight)}  # how heavily D pays for its slope"
    checks = () if penalty.worked is None else (("penalty", _check_of_penalty(config, penalty, penalty.worked)),)
    return Part("What D pays for its slope", f"{words}\n\n{said}", said, (weight, SLOPE, _penalty(penalty)), checks)


def explained(kind: type) -> str:
    """Returns what a docstring says first after its formula, and the papers; not how the window draws it."""
    _, _, rest = registry.help_text(kind).partition("\n\n")
    sentences = [one for one in _SENTENCE.split(" ".join(rest.split())) if "is drawn" not in one]
    papers = next((place for place, one in enumerate(sentences) if _YEAR.search(one)), len(sentences))
    return " ".join([*sentences[: min(papers, SENTENCES)], *sentences[papers:]])


def _lines(config: RunConfig) -> Lines:
    return config.loss.lines


def _of_discriminator(config: RunConfig) -> Function:
    lines, smoothing = _lines(config), config.noise.smoothing
    says = plain(config.loss.formula_discriminator)
    if lines.of_pairs:
        body = f"return {lines.of_pairs}"
    elif smoothing is None:
        body = f"return {_sum(lines.of_real, lines.of_fake)}"
        if len(body) + 4 > WIDTH:
            body = f"of_real = {lines.of_real}\nof_fake = {lines.of_fake}\nreturn of_real + of_fake"
    else:
        wrong = round(1 - smoothing, 10)
        says += f"\n\nA real point counts by {number(smoothing)} as real and by {number(wrong)} as generated: "
        says += "one-sided label smoothing, lest D grows too sure."
        body = (
            f"as_real = {lines.of_real}\n"
            f"as_generated = {_of(lines.of_fake, 'real')}\n"
            f"of_generated = {lines.of_fake}\n"
            f"return {number(smoothing)} * as_real + {number(wrong)} * as_generated + of_generated"
        )
    return Function(
        "discriminator_loss(real, fake)", f"{says}, of raw scores." if smoothing is None else says, body, "loss"
    )


def _of_generator(config: RunConfig) -> Function:
    arguments = "real, fake" if config.loss.generator_uses_real else "fake"
    says = f"{plain(config.loss.formula_generator)}, of raw scores."
    return Function(f"generator_loss({arguments})", says, f"return {_lines(config).generator}", "loss")


def _sum(one: str, other: str) -> str:
    return f"{one} - {other[1:]}" if other.startswith("-") else f"{one} + {other}"


def _of(line: str, scores: str) -> str:
    """The same expression of other scores."""
    return re.sub(r"\b(real|fake)\b", scores, line)


def weight_name(config: RunConfig) -> str:
    """Returns the name of the penalty's weight in the code, that of the formula's letter."""
    return {"λ": "LAMBDA", "γ": "GAMMA"}.get(plain(config.penalty.weight_symbol), "WEIGHT")


#: The gradient of the score, which every penalty looks at.
SLOPE = Function(
    "slope(points)",
    "∇s, the gradient of D's score at each of the points.",
    """\
points = points.detach().requires_grad_()
(gradient,) = torch.autograd.grad(D(points).sum(), points, create_graph=True)
return gradient""",
)


def _penalty(penalty: GradientPenalty) -> Function:
    return Function("penalty(real, fake)", f"{plain(penalty.formula)}, of points.", penalty.lines, "penalty")


def flipping(config: RunConfig) -> list[Function]:
    """Returns what says how many labels are wrong, where that changes."""
    label = config.noise.label
    if label.flip == 0 or label.decay == "none":
        return []
    says = f"The share of wrong labels: {number(label.flip)} at first, {fading(label.decay, label.horizon)}."
    return [Function("flipped_share(iteration)", says, f"return {faded(label.flip, label.decay, label.horizon)}")]


def flipped(config: RunConfig) -> str:
    """Returns the share of wrong labels as an expression; empty where there are none."""
    label = config.noise.label
    if label.flip == 0:
        return ""
    return number(label.flip) if label.decay == "none" else "flipped_share(iteration)"


# ── what an exercise is checked by ────────────────────────────────────────────────────────────────────────────────────


def _check_of_losses(config: RunConfig) -> str:
    """At a few scores the slopes of D's loss, which no constant hides, and G's loss."""
    loss, alpha = config.loss, config.noise.smoothing
    real, fake = np.array(WORKED_REAL), np.array(WORKED_FAKE)
    of_real, of_fake = loss.discriminator_slopes(real, fake)
    if alpha is not None:
        as_real, as_fake = loss.discriminator_slopes(real, real)
        of_real = alpha * as_real + (1 - alpha) * as_fake
    slopes = [round(one, 5) for one in (*of_real.tolist(), *of_fake.tolist())]
    value = float(loss.generator_value(real, fake))
    arguments = "real, fake" if loss.generator_uses_real else "fake"
    return f"""\
real = torch.tensor([[0.0], [math.log(3)]], requires_grad=True)
fake = torch.tensor([[math.log(2)], [math.log(3)]], requires_grad=True)
found = torch.cat(torch.autograd.grad(discriminator_loss(real, fake), (real, fake)))
wanted = torch.tensor({slopes}).unsqueeze(1)
assert torch.allclose(found, wanted, atol={NEAR}), (
    f"The slopes of D's loss in its scores should be {{wanted.squeeze().tolist()}}, "
    f"but are {{found.squeeze().tolist()}}."
)
found, wanted = generator_loss({arguments}).item(), {value:.5f}
assert abs(found - wanted) < {NEAR}, f"G's loss should be {{wanted}}, but is {{found:.5f}}."
print("Both losses are right.")"""


def _check_of_penalty(config: RunConfig, penalty: GradientPenalty, worked: tuple[float, ...]) -> str:
    """For a D of the same slope everywhere, whose cost was worked by hand."""
    length = float(np.hypot(*WORKED_SLOPES[0]))
    cost = worked[0] * (2 if penalty.at_real and penalty.at_fake else 1)
    width = config.discriminator.pac * config.target.dimension
    return f"""\
trained, D = D, lambda points: {length:g} * points[:, :1]  # whose slope is {length:g} everywhere
try:
    found = penalty(torch.randn(8, {width}), torch.randn(8, {width})).item()
finally:
    D = trained
assert abs(found - {cost!r}) < {NEAR}, f"A slope of {length:g} should cost {cost!r}, but costs {{found:.4f}}."
print("The penalty is right.")"""
