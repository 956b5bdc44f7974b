from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, reduce

import numpy as np

from ganviz.phrases import figures, phrase
from ganviz.settings import Settings, setting
from ganviz.theory.divergences import Array
from ganviz.theory.generator_costs import F_GAN, GAME, OTHERS, Cost, costs
from ganviz.ui.theory.board import Place
from ganviz.ui.theory.handles import Grip
from ganviz.ui.theory.page import SetUp, Sweep, TheoryPage
from ganviz.ui.theory.scene import At, Dots, Line, Mark, Scene, Told, level, upright
from ganviz.ui.theory.values import figure, numeral, put

#: The scores that are drawn, and the ranges of values and of slopes (as exponents of ten).
REACH = 8.0
SCORES = np.linspace(-REACH, REACH, 321)
VALUES, SLOPES = (-6.0, 6.0), (-4.0, 1.5)
#: A slope below this teaches nothing.
DEAD = 0.01
#: What D says is drawn this near to 0 and 1.
NEAR = 1e-5
#: Begins the names of its families.
F_GAN_IS = "f-GAN: "
COLOURS = ("generator", "discriminator", "data", "muted", "text")


@cache
def _families() -> dict[str, list[Cost]]:
    """What is drawn together, by the words of the choice."""
    found = {"original game": [cost for cost in costs() if cost.family == GAME]}
    for cost in costs():
        if cost.family == F_GAN:
            name = cost.name.removesuffix(", heuristic")
            found.setdefault(F_GAN_IS + name, []).append(cost)
    return {**found, "other losses": [cost for cost in costs() if cost.family == OTHERS]}


def _called(family: str) -> str:
    return phrase("f-GAN: {loss}", loss=family.removeprefix(F_GAN_IS)) if family.startswith(F_GAN_IS) else family


@dataclass(frozen=True)
class Point(Settings):
    """One generated point: what D says of it, and by which losses it is judged."""

    family: str = setting(
        "original game",
        "Losses",
        "Which losses of G are compared.",
        "What G pays",
        choices={name: _called(name) for name in _families()},
    )
    score: float = setting(
        -4.0,
        "D’s raw score",
        "Of the generated point; D = 1/(1 + e⁻ˢ).",
        "What G pays",
        symbol="s",
        minimum=-REACH,
        maximum=REACH,
        slider=(-REACH, REACH),
    )


class GeneratorCosts(TheoryPage):
    """What G pays for a point by what D says of it, and the slope that G learns from.

    Where D is sure that a point is fake, at the left, G has most to learn: there the original cost is flat.
    """

    key = "generator_costs"
    title = "Generator costs"
    order = 13
    places = (
        Place("value_d", "Cost over D(G(z))", 0, 0),
        Place("slope_d", "|Slope in the score| over D(G(z))", 0, 1),
        Place("value_s", "Cost over the raw score", 1, 0),
        Place("slope_s", "Slope over the raw score; g and f*", 1, 1),
    )
    set_ups = (
        SetUp("D is sure: fake", Point(score=-5.0)),
        SetUp("D cannot tell", Point(score=0.0)),
        SetUp("f-GAN: KL", Point(family="f-GAN: KL")),
        SetUp("Other losses", Point(family="other losses", score=-2.0)),
    )
    sweep = Sweep("score", -6.0, 6.0)
    settings: Point

    @property
    def shown(self) -> list[Cost]:
        """The losses that are compared."""
        return _families()[self.settings.family]

    def told(self) -> Told:
        score = self.settings.score
        at, d = np.array([score]), 1 / (1 + math.exp(-score))
        slopes = {cost.name: float(cost.slope(at)[0]) for cost in self.shown}
        values = {cost.name: float(cost.value(at)[0]) for cost in self.shown}
        return Told(
            scenes={
                "value_d": self._over_d("value"),
                "slope_d": self._over_d("slope"),
                "value_s": self._over_scores(),
                "slope_s": self._slopes_or_f_gan(),
            },
            formulas=[("", _formula(d))],
            sentence=_sentence(d, slopes),
            readings=[
                ("", "cost", "slope"),
                *((_short(name), figure(values[name], 2), figure(slopes[name])) for name in slopes),
            ],
        )

    def _d(self, cost: Cost, scores: Array) -> Array | None:
        """What D says by these scores of a loss; None where it says nothing in (0, 1)."""
        with np.errstate(over="ignore", divide="ignore", invalid="ignore"):
            ratio = cost.log_ratio(scores)
        return None if ratio is None else 1 / (1 + np.exp(-np.clip(ratio, -40, 40)))

    def _over_d(self, what: str) -> Scene:
        span = VALUES if what == "value" else SLOPES
        own = 1 / (1 + math.exp(-self.settings.score))
        marks: list[Mark] = [upright(own, span, style="dashed")]
        if what == "slope":
            marks.append(level(math.log10(DEAD), (0, 1), "warning", "too small to learn from"))
        for index, cost in enumerate(self.shown):
            d = self._d(cost, SCORES)
            if d is None:
                continue
            drawn = cost.value(SCORES) if what == "value" else _log10(cost.slope(SCORES))
            drawn = np.where((d > NEAR) & (d < 1 - NEAR), drawn, np.nan)
            marks += _named(d, drawn, cost, index, span)
        return Scene((0, 1), span, marks, across="D(G(z))", is_log=what == "slope")

    def _over_scores(self) -> Scene:
        marks: list[Mark] = [upright(self.settings.score, VALUES, style="dashed")]
        at = np.array([self.settings.score])
        for index, cost in enumerate(self.shown):
            marks += _named(SCORES, cost.value(SCORES), cost, index, VALUES)
            here = np.array([[self.settings.score, float(cost.value(at)[0])]])
            marks.append(Dots(here, _colour(index)))
        return Scene((-REACH, REACH), VALUES, marks, across="s")

    def _slopes_or_f_gan(self) -> Scene:
        marks: list[Mark] = [upright(self.settings.score, (-4, 4), style="dashed"), level(0.0, (-REACH, REACH))]
        first = self.shown[0]
        if first.output is not None and first.conjugate is not None:
            with np.errstate(over="ignore"):
                for name, of, colour in (("g(v)", first.output, "data"), ("f*(g(v))", first.conjugate, "generator")):
                    values = of(SCORES)
                    marks.append(Line(SCORES, _within(values, (-4, 4)), colour, name, at="right"))
            return Scene((-REACH, REACH), (-4, 4), marks, headline="output g and conjugate f*", across="v = s")
        for index, cost in enumerate(self.shown):
            marks += _named(SCORES, cost.slope(SCORES), cost, index, (-2, 0.5))
        return Scene((-REACH, REACH), (-2, 0.5), marks, headline="slopes", across="s")

    def grips(self) -> Sequence[Grip]:
        settings = self.settings

        def to_d(d: float, y: float) -> Point:
            d = min(max(d, 1e-6), 1 - 1e-6)
            return put(settings, score=math.log(d / (1 - d)))

        d = 1 / (1 + math.exp(-settings.score))
        return [
            Grip("value_d", "D(G(z))", d, VALUES[0], to_d, step=0.02, colour="text"),
            Grip("value_s", "Score", settings.score, VALUES[0], lambda x, y: put(settings, score=x), colour="text"),
        ]


def _colour(index: int) -> str:
    return COLOURS[index % len(COLOURS)]


def _short(name: str) -> str:
    return "heuristic" if name.endswith(", heuristic") else name


def _named(x: Array, y: Array, cost: Cost, index: int, span: tuple[float, float]) -> list[Mark]:
    side: At = ("left", "right", "top")[index % 3]
    style = "dashed" if cost.is_heuristic else "solid"
    return [Line(x, _within(y, span), _colour(index), _short(cost.name), side, style)]  # type: ignore[arg-type]


def _within(values: Array, span: tuple[float, float]) -> Array:
    return np.where((values >= span[0]) & (values <= span[1]), values, np.nan)


def _log10(values: Array) -> Array:
    with np.errstate(divide="ignore", over="ignore"):
        return np.log10(np.abs(values))


def _formula(d: float) -> str:
    return (
        rf"\frac{{\partial}}{{\partial s}}\log(1-D)=-D=-{numeral(d)}"
        rf"\qquad \frac{{\partial}}{{\partial s}}(-\log D)=-(1-D)=-{numeral(1 - d)}"
        rf"\qquad D=\sigma(s)"
    )


def _sentence(d: float, slopes: dict[str, float]) -> str:
    dead = [_short(name) for name, slope in slopes.items() if abs(slope) < DEAD]
    alive = {_short(name): abs(slope) for name, slope in slopes.items() if abs(slope) >= DEAD and math.isfinite(slope)}
    if dead and alive:
        best = max(alive, key=lambda name: alive[name])
        return phrase(
            "D says {d:.3f}: the slope of {dead} is dead, that of {alive} is {slope}.",
            d=d,
            dead=reduce(lambda one, other: phrase("{one} and {other}", one=one, other=other), dead),
            alive=best,
            slope=figures(alive[best]),
        )
    if dead:
        return phrase("D says {d:.3f}: every slope is dead, and G learns nothing from this point.", d=d)
    return phrase("D says {d:.3f}: every cost has a slope, and G learns from this point.", d=d)
