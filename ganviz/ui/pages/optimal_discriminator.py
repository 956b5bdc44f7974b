from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from ganviz.phrases import phrase
from ganviz.settings import Settings, setting
from ganviz.theory import discriminator
from ganviz.theory.divergences import Array
from ganviz.theory.normal import Normal
from ganviz.ui.theory.board import Place
from ganviz.ui.theory.handles import Grip
from ganviz.ui.theory.page import SetUp, Sweep, TheoryPage
from ganviz.ui.theory.scene import At, Dots, Line, Mark, Scene, Style, Told, Word, level, upright
from ganviz.ui.theory.values import figure, having, numeral, put

VIEW = (-6.0, 6.0)
#: Where the D that is drawn by hand has its knots, and how near 0 and 1 it may go.
KNOTS = np.linspace(*VIEW, 25)
EDGE = 0.004
#: Of the points that are integrated over every so-manyth is drawn: more than one a pixel.
DRAWN = 3
#: D in (0, 1) for the pointwise problem, and the line of Ds for the envelope.
DS = np.linspace(0.005, 0.995, 199)
LINE = np.linspace(-4, 4, 161)
#: The width of P and of the three generators there, and the lowest value that is drawn.
ONE_WIDTH, LOWEST = 1.0, -4.0
NARROWEST = 0.02
STYLES: tuple[Style, Style, Style] = ("solid", "dashed", "dotted")
#: Values this near each other are one.
SAME = 5e-4


def _through(score: float, middle: float = 0.0) -> tuple[float, ...]:
    """A D by hand: a logistic curve."""
    return tuple(np.round(np.clip(1 / (1 + np.exp(score * (KNOTS - middle))), EDGE, 1 - EDGE), 4).tolist())


@dataclass(frozen=True)
class Duel(Settings):
    """P, Q, what noise is added to both, where D is looked at, and the D that was drawn by hand."""

    noise: float = setting(
        0.0,
        "Instance noise",
        "The standard deviation of the noise that is added to the data and to what is generated.",
        "D against p and q",
        symbol="σ",
        minimum=0,
        maximum=4,
        slider=(0, 4),
    )
    x: float = setting(
        0.0, "Where D is derived", "The x of the problem at the right.", "D against p and q", minimum=-6, maximum=6,
        slider=(-6, 6),
    )  # fmt: skip
    by_hand: bool = setting(
        True, "Your own D", "Draw it with the mouse, or with the ring and the arrow keys.", "D against p and q"
    )
    p: tuple[float, float] = (-1.5, 0.8)
    q: tuple[float, float] = (1.5, 0.8)
    drawn: tuple[float, ...] = _through(0.8)
    pen: int = 14
    generators: tuple[float, float, float] = (-2.6, 2.0, 0.8)

    @property
    def seen(self) -> tuple[Normal, Normal]:
        """What D sees of P and Q."""
        return discriminator.noised(Normal(*self.p), self.noise), discriminator.noised(Normal(*self.q), self.noise)


class OptimalDiscriminator(TheoryPage):
    """The best D against a fixed generator, derived point by point; and the generator whose best D is worst.

    At each x the best D is p/(p + q). Draw one of your own: its value stays below −2 log 2 + 2 JSD.
    """

    key = "optimal_discriminator"
    title = "Optimal discriminator"
    order = 12
    places = (
        Place("stage", "What D sees: p and q", 0, 0),
        Place("point", "At one x: a log D + b log(1 − D)", 0, 1),
        Place("d", "D*(x), and your own D", 1, 0),
        Place("envelope", "V(Gᵢ, D) over a line of Ds", 1, 1),
    )
    set_ups = (
        SetUp("The optimal D", Duel()),
        SetUp("P_G = P_data", Duel(p=(0.0, 1.0), q=(0.0, 1.0), drawn=_through(0.0))),
        SetUp("Far apart", Duel(p=(-3.0, 0.3), q=(3.0, 0.3), drawn=_through(2.0))),
        SetUp("Noise as the cure", Duel(p=(-3.0, 0.3), q=(3.0, 0.3), noise=2.5, by_hand=False)),
    )
    sweep = Sweep("x", -4.0, 4.0)
    settings: Duel

    def told(self) -> Told:
        settings = self.settings
        p, q = settings.seen
        x = discriminator.grid(p, q)
        log_p, log_q = p.log_density(x), q.log_density(x)
        best = discriminator.best_value(x, log_p, log_q)
        jsd = max((best + 2 * math.log(2)) / 2, 0.0)
        own = discriminator.value(x, log_p, log_q, np.interp(x, KNOTS, settings.drawn))
        a, b = (float(np.exp(law.log_density(np.array([settings.x]))[0])) for law in (p, q))
        seen = slice(None, None, DRAWN)
        scenes = {
            "stage": self._densities(x[seen], log_p[seen], log_q[seen]),
            "d": self._d(x[seen], discriminator.optimal(log_p, log_q)[seen]),
            "point": self._point(a, b),
            "envelope": self._envelope(),
        }
        readings = [("V(G, D*)", figure(best)), ("JSD", figure(jsd))]
        if settings.by_hand:
            readings[1:1] = [("V(G, your D)", figure(own))]
        return Told(scenes, [("", _formula(a, b, best, jsd))], _sentence(settings, own, best), readings)

    def _densities(self, x: Array, log_p: Array, log_q: Array) -> Scene:
        p, q = np.exp(log_p), np.exp(log_q)
        top = 1.3 * max(float(p.max()), float(q.max()))
        marks: list[Mark] = [
            Line(x, p, "data", fill="below"),
            Line(x, q, "generator", fill="below"),
            upright(self.settings.x, (0, top), style="dashed"),
            Word("p", float(x[p.argmax()]), float(p.max()), "data", is_large=True),
            Word("q", float(x[q.argmax()]), float(q.max()), "generator", is_large=True),
        ]
        return Scene(VIEW, (0, top), marks, across="x")

    def _d(self, x: Array, optimal: Array) -> Scene:
        settings = self.settings
        marks: list[Mark] = [level(0.5, VIEW, name="½"), upright(settings.x, (0, 1), style="dashed")]
        if settings.by_hand:
            marks.append(Line(KNOTS, np.array(settings.drawn), "discriminator", "your D", at="right"))
        marks.append(Line(x, optimal, "optimal", "D* = p/(p + q)", at="left", style="dashed"))
        at = float(np.interp(settings.x, x, optimal))
        marks.append(Dots(np.array([[settings.x, at]]), "optimal", size=8))
        return Scene(VIEW, (-0.03, 1.08), marks, across="x")

    def _point(self, a: float, b: float) -> Scene:
        scale = max(a + b, 1e-300)
        share_a, share_b = a / scale, b / scale  # only the ratio decides where the maximum is
        best = share_a
        curve = discriminator.pointwise(share_a, share_b, DS)
        inside = min(max(best, EDGE), 1 - EDGE)
        top = float(discriminator.pointwise(share_a, share_b, np.array([inside]))[0])
        marks: list[Mark] = [
            Line(DS, np.where(curve > LOWEST, curve, np.nan), "text", at="left"),
            upright(best, (LOWEST, top), "muted", "dashed"),
            Word(phrase("D* = {best:.3f}", best=best), best, top, "text", dot=True, is_large=True),
        ]
        if self.settings.by_hand:
            own = float(np.interp(self.settings.x, KNOTS, self.settings.drawn))
            at = float(discriminator.pointwise(share_a, share_b, np.array([own]))[0])
            marks.append(Word(phrase("yours {own:.2f}", own=own), own, max(at, LOWEST), "discriminator", dot=True))
        return Scene((0, 1), (LOWEST, 0.9), marks, headline="divided by a + b", across="D")

    def _envelope(self) -> Scene:
        marks: list[Mark] = [level(-2 * math.log(2), (-4, 4), name="−2 log 2")]
        maxima = []
        for index, generator in enumerate(self.settings.generators):
            values, top = _along(generator)
            maxima.append(top)
            name = "G₁G₂G₃"[2 * index : 2 * index + 2]
            drawn = np.where(values > LOWEST, values, np.nan)
            side: At = "right" if generator < 0 else "left"
            marks.append(Line(LINE, drawn, "generator", name, side, STYLES[index]))
        least = int(np.argmin(maxima))
        for index, (generator, top) in enumerate(zip(self.settings.generators, maxima, strict=True)):
            is_best = index == least
            text = "G* here: the smallest maximum" if is_best else "max"
            marks.append(Word(text, generator, top, "text" if is_best else "muted", dot=True))
        return Scene((-4, 4), (LOWEST, 0.5), marks, headline="t: the best D against N(t, 1)", across="t")

    # ── what is taken hold of ─────────────────────────────────────────────────────────────────────────────────────────

    def grips(self) -> Sequence[Grip]:
        settings = self.settings
        found = []
        for name, colour, law in zip("pq", ("data", "generator"), settings.seen, strict=True):
            mean, sigma = getattr(settings, name)
            height = float(np.exp(law.log_density(np.array([law.mean]))[0]))

            def to(x: float, y: float, name: str = name, sigma: float = sigma) -> Duel:
                return having(settings, **{name: (float(np.clip(x, *VIEW)), sigma)})

            def wide(x: float, y: float, name: str = name, mean: float = mean) -> Duel:
                own = math.sqrt(max((x - mean) ** 2 - settings.noise**2, 0.0))
                return having(settings, **{name: (mean, float(np.clip(own, NARROWEST, 3.0)))})

            found.append(Grip("stage", phrase("{name}, middle", name=name), mean, height, to, colour=colour))
            at, share = law.mean + law.sigma * (1 if name == "q" else -1), math.exp(-0.5)
            found.append(
                Grip("stage", phrase("{name}, width", name=name), at, share * height, wide, step=0.05, colour=colour)
            )
        found.append(Grip("stage", "x", settings.x, 0.0, lambda x, y: put(settings, x=x), colour="text"))
        if settings.by_hand:
            found.append(self._pen())
        for index, generator in enumerate(settings.generators):

            def elsewhere(x: float, y: float, index: int = index) -> Duel:
                changed = list(settings.generators)
                changed[index] = float(np.clip(x, -4, 4))
                return having(settings, generators=tuple(changed))

            name = phrase("Generator {number}", number=index + 1)
            found.append(Grip("envelope", name, generator, LOWEST, elsewhere))
        return found

    def _pen(self) -> Grip:
        """Draws D: sideways from knot to knot, up and down the knot itself."""
        settings = self.settings
        at, width = settings.drawn[settings.pen], float(KNOTS[1] - KNOTS[0])

        def moved(x: float, y: float) -> Duel:
            pen = int(np.clip(round((x - KNOTS[0]) / width), 0, len(KNOTS) - 1))
            if y == at:
                return replace(settings, pen=pen)
            low, high = sorted((pen, settings.pen))
            changed = np.array(settings.drawn)
            changed[low + (pen > low) : high + (pen >= high)] = np.clip(y, EDGE, 1 - EDGE)
            changed[pen] = np.clip(y, EDGE, 1 - EDGE)
            return replace(settings, pen=pen, drawn=tuple(changed.tolist()))

        x = float(KNOTS[settings.pen])
        return Grip(
            "d", "Your D", x, at, moved, along="xy", step=width, step_up=0.02, colour="discriminator", draws=True
        )


@lru_cache(maxsize=32)
def _along(generator: float) -> tuple[Array, float]:
    """V along the line of Ds, and its maximum, which lies at the D that is best against this very generator."""
    found = discriminator.along_line(generator, np.append(LINE, generator), ONE_WIDTH)
    return found[:-1], float(found[-1])


def _formula(a: float, b: float, best: float, jsd: float) -> str:
    share = a / (a + b) if a + b > 0 else math.nan
    return (
        rf"D^*(x)=\frac{{p(x)}}{{p(x)+q(x)}}=\frac{{{numeral(a)}}}{{{numeral(a)}+{numeral(b)}}}={numeral(share)}"
        rf"\qquad V(G,D^*)=-2\log 2+2\,\mathrm{{JSD}}=-1.386+2\cdot {numeral(jsd)}={numeral(best)}"
    )


def _sentence(settings: Duel, own: float, best: float) -> str:
    if settings.p == settings.q and abs(best + 2 * math.log(2)) < SAME:
        return "p and q are the same: the best D says ½ everywhere, and is worth −2 log 2."
    if settings.by_hand:
        if best - own < SAME:
            return phrase("Your D is worth {own}: as much as the best one.", own=figure(own))
        return phrase(
            "Your D is worth {own}, the best one {best}: whatever you draw, yours stays below.",
            own=figure(own),
            best=figure(best),
        )
    if best > -SAME * 10:
        return phrase("p and q hardly overlap: the best D is sure of everything, and worth {best}.", best=figure(best))
    return phrase(
        "With noise of σ = {noise:.2f} p and q overlap: the best D is worth {best}, and bends where points are.",
        noise=settings.noise,
        best=figure(best),
    )
