from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from ganviz.phrases import figures, phrase
from ganviz.settings import Settings, setting
from ganviz.theory import distances, steps
from ganviz.theory.distances import Pair
from ganviz.theory.divergences import Array
from ganviz.theory.normal import Normal
from ganviz.ui.theory.board import Place
from ganviz.ui.theory.handles import Grip
from ganviz.ui.theory.page import SetUp, Sweep, TheoryPage
from ganviz.ui.theory.scene import At, Line, Mark, Scene, Told, Word, level, upright
from ganviz.ui.theory.values import figure, numeral, put

#: The part of the line that is shown, and the offsets over which distances are drawn; 0 is one of them.
VIEW = (-8.0, 8.0)
OFFSETS = np.linspace(-8, 8, 81)
#: What is drawn by hand: so many steps within this range.
EDGES = np.linspace(-2, 2, 25)
KINDS = {
    "gaussians": "Gaussians",
    "uniform": "uniform",
    "points": "points",
    "lines": "parallel lines in 2-D",
    "drawn": "drawn by hand",
}
#: What is known of both widths.
WIDTH: dict[str, Any] = {
    "symbol": "σ",
    "minimum": 1e-3,
    "maximum": 3,
    "slider": (0.01, 3),
    "logarithmic": True,
    "relevant": lambda one: one.has_widths,
}
#: The height at which curves leave the picture, in nats or shares, and in data units.
TOP, FAR = 1.3, 8.0
#: A slope of the JSD below which a model that follows it feels nothing.
NO_SLOPE = 0.01
#: Half of a tangent's length, in data units.
TANGENT = 1.0
#: Curves with their name at the left, and those that lie upon another and let it show.
LEFT, DASHED = ("reverse KL", "W₂"), ("W₂",)
COLOURS = {
    "JSD": "discriminator",
    "KL": "data",
    "reverse KL": "generator",
    "TV": "muted",
    "W₁": "generator",
    "W₂": "discriminator",
}
SYMBOLS = {"JSD": "JSD", "KL": "KL(P‖Q)", "reverse KL": "KL(Q‖P)", "TV": "TV", "W₁": "W₁", "W₂": "W₂"}


def _bump(at: float) -> tuple[float, ...]:
    middles = (EDGES[:-1] + EDGES[1:]) / 2
    return tuple(np.round(np.exp(-((middles - at) ** 2) / 0.3), 3).tolist())


@dataclass(frozen=True)
class Sliding(Settings):
    """P stands, Q is moved."""

    kind: str = setting("gaussians", "Kind", "What P and Q are.", "P and Q", choices=KINDS)
    offset: float = setting(
        5.0,
        "Offset of Q",
        "How far Q’s middle is from P’s.",
        "P and Q",
        symbol="θ",
        minimum=-8,
        maximum=8,
        slider=(-8, 8),
    )
    p_width: float = setting(
        0.5, "Width of P", "P’s standard deviation; of a uniform distribution half its width.", "P and Q", **WIDTH
    )
    q_width: float = setting(
        0.5, "Width of Q", "Q’s standard deviation; of a uniform distribution half its width.", "P and Q", **WIDTH
    )
    drawing: str = setting(
        "q",
        "Your pen draws",
        "Drag across the stage to draw; with the keyboard, move the pen’s ring.",
        "P and Q",
        choices={"p": "P", "q": "Q"},
        relevant=lambda one: one.kind == "drawn",
    )
    p_drawn: tuple[float, ...] = field(default=_bump(-0.8))
    q_drawn: tuple[float, ...] = field(default=_bump(0.8))
    pen: int = 12

    @property
    def has_widths(self) -> bool:
        return self.kind in ("gaussians", "uniform")

    def pair(self) -> Pair:
        """The distances over offsets."""
        if self.kind == "gaussians":
            return distances.gaussians(Normal(0, self.p_width), Normal(0, self.q_width))
        if self.kind == "uniform":
            return distances.steps(steps.uniform(0, 2 * self.p_width), steps.uniform(0, 2 * self.q_width))
        if self.kind == "drawn":
            return distances.steps(*(steps.drawn(EDGES, np.array(each)) for each in (self.p_drawn, self.q_drawn)))
        return distances.points()


class Distances(TheoryPage):
    """Two distributions, of which one slides away: JSD, KL and TV soon stand still, W goes on.

    What stands still has no slope, and a generator that follows it learns nothing: drag Q and compare the tangents.
    """

    key = "distances"
    title = "Distances"
    order = 10
    places = (
        Place("stage", "P stands, Q slides", 0, 0, columns=2, height=5),
        Place("bounded", "Divergences over the offset", 1, 0, height=4),
        Place("lengths", "Wasserstein distances over the offset", 1, 1, height=4),
    )
    set_ups = (
        SetUp("PG₀: far", Sliding(offset=6.0)),
        SetUp("PG₅₀: nearer", Sliding(offset=3.0)),
        SetUp("PG₁₀₀: there", Sliding(offset=0.0)),
        SetUp("Parallel lines", Sliding(kind="lines", offset=0.8)),
        SetUp("Drawn", Sliding(kind="drawn", offset=2.5)),
    )
    sweep = Sweep("offset", -7.5, 7.5)
    settings: Sliding
    _of: object = None

    def curves(self) -> dict[str, Array]:
        """Every distance over ``OFFSETS``: it does not depend on where Q is now."""
        of = replace(self.settings, offset=0.0, pen=0, drawing="q")
        if self._of != of:
            self._of, self._curves = of, self.settings.pair()(OFFSETS)
        return self._curves

    def told(self) -> Told:
        settings, curves = self.settings, self.curves()
        pair, at = settings.pair(), settings.offset
        now = {name: float(value[0]) for name, value in pair(np.array([at])).items()}
        slope = distances.slopes(pair, at)
        return Told(
            scenes={
                "stage": self._stage(),
                "bounded": _curves(curves, ("KL", "reverse KL", "TV", "JSD"), at, now, slope, TOP),
                "lengths": _curves(curves, ("W₁", "W₂"), at, now, slope, FAR),
            },
            formulas=[("", _formula(now))],
            sentence=_sentence(settings, now, slope["JSD"]),
            readings=[
                ("", "value", "slope"),
                *((SYMBOLS[name], figure(now[name]), figure(slope[name], 2)) for name in distances.DISTANCES),
            ],
        )

    def _stage(self) -> Scene:
        settings = self.settings
        if settings.kind in ("points", "lines"):
            p, q = ((np.full(2, x), np.array([0.0, 1.0])) for x in (0.0, settings.offset))
            marks: list[Mark] = [Line(*p, "data"), Line(*q, "generator"), Word("P", 0, 1, "data", is_large=True)]
            marks.append(Word("Q", settings.offset, 1, "generator", is_large=True))
            across = "x₁" if settings.kind == "lines" else "x"
            return Scene(VIEW, (0, 1.3), marks, across=across, up="x₂" if settings.kind == "lines" else "")
        marks, top = [], 0.0
        for name, colour, (x, density) in zip("PQ", ("data", "generator"), self._densities(), strict=True):
            marks.append(Line(x, density, colour, fill="below"))
            peak = int(density.argmax())
            marks.append(Word(name, float(x[peak]), float(density[peak]), colour, is_large=True))
            top = max(top, float(density[peak]))
        return Scene(VIEW, (0, 1.25 * top), marks, across="x")

    def _densities(self) -> list[tuple[Array, Array]]:
        """x and density of P and of Q."""
        settings = self.settings
        if settings.kind == "gaussians":
            found = []
            for middle, width in ((0.0, settings.p_width), (settings.offset, settings.q_width)):
                x = np.unique(np.concatenate([np.linspace(*VIEW, 401), middle + width * np.linspace(-5, 5, 201)]))
                found.append((x, np.exp(Normal(middle, width).log_density(x))))
            return found
        if settings.kind == "uniform":
            both = [steps.uniform(0, 2 * settings.p_width), steps.uniform(settings.offset, 2 * settings.q_width)]
        else:
            both = [steps.drawn(EDGES, np.array(settings.p_drawn)), steps.drawn(EDGES, np.array(settings.q_drawn))]
            both[1] = both[1].shifted(settings.offset)
        return [
            (
                np.concatenate([VIEW[:1], np.repeat(one.edges, 2), VIEW[1:]]),
                np.concatenate([[0, 0], np.repeat(one.masses / np.diff(one.edges), 2), [0, 0]]),
            )
            for one in both
        ]

    # ── what is taken hold of ─────────────────────────────────────────────────────────────────────────────────────────

    def grips(self) -> Sequence[Grip]:
        settings = self.settings
        if settings.kind in ("points", "lines"):
            return [Grip("stage", "Q", settings.offset, 0.5, lambda x, y: put(settings, offset=x))]
        densities = self._densities()
        height = float(densities[1][1].max())
        found = [Grip("stage", "Q", settings.offset, height / 2, lambda x, y: put(settings, offset=x))]
        if settings.kind == "drawn":
            found[0] = replace(found[0], y=0.0)
            found.append(self._pen())
        else:
            middle, share = settings.offset, 1.0 if settings.kind == "uniform" else math.exp(-0.5)
            found += [
                Grip(
                    "stage",
                    "Width of Q",
                    middle + settings.q_width,
                    share * height / 2 if settings.kind == "uniform" else share * height,
                    lambda x, y: put(settings, q_width=abs(x - middle)),
                    step=0.05,
                ),
                Grip(
                    "stage",
                    "Width of P",
                    -settings.p_width,
                    float(densities[0][1].max()) * (0.25 if settings.kind == "uniform" else share),
                    lambda x, y: put(settings, p_width=abs(x)),
                    step=0.05,
                    colour="data",
                ),
            ]
        return found

    def _pen(self) -> Grip:
        """The pen: sideways it goes to another step, up and down it changes the step's height."""
        settings = self.settings
        is_p = settings.drawing == "p"
        shift = 0.0 if is_p else settings.offset
        heights = np.array(settings.p_drawn if is_p else settings.q_drawn)
        total = float((np.maximum(heights, 0) * np.diff(EDGES)).sum()) or 1.0
        middles, width = (EDGES[:-1] + EDGES[1:]) / 2 + shift, float(EDGES[1] - EDGES[0])
        at, height = float(middles[settings.pen]), float(heights[settings.pen]) / total

        def moved(x: float, y: float) -> Sliding:
            pen = int(np.clip(round((x - shift - EDGES[0]) / width - 0.5), 0, len(heights) - 1))
            if y == height:
                return replace(settings, pen=pen)
            low, high = sorted((pen, settings.pen))
            changed = heights.copy()
            changed[low : high + 1] = min(max(y * total, 0.0), 3.0)
            drawn = tuple(changed.tolist())
            return replace(settings, pen=pen, p_drawn=drawn) if is_p else replace(settings, pen=pen, q_drawn=drawn)

        colour = "data" if is_p else "generator"
        return Grip("stage", "Pen", at, height, moved, along="xy", step=width, step_up=0.05, colour=colour, draws=True)


def _curves(
    curves: dict[str, Array],
    names: Sequence[str],
    at: float,
    now: dict[str, float],
    slope: dict[str, float],
    top: float,
) -> Scene:
    """Distances over the offset, with the present one and its tangent."""
    marks: list[Mark] = [upright(at, (0, top))]
    if "JSD" in names:
        marks.append(level(math.log(2), VIEW, name="log 2"))
    for name in names:
        side: At = "left" if name in LEFT else "right"
        values = np.where(curves[name] <= top, curves[name], np.nan)
        marks.append(Line(OFFSETS, values, COLOURS[name], SYMBOLS[name], side, "dashed" if name in DASHED else "solid"))
    name = "JSD" if "JSD" in names else "W₁"
    if math.isfinite(slope[name]):
        x = at + np.array([-TANGENT, TANGENT])
        marks.append(Line(x, now[name] + slope[name] * (x - at), "text", style="dashed"))
    marks.append(Word(phrase("{name} {value:.3f}", name=name, value=now[name]), at, now[name], COLOURS[name], dot=True))
    return Scene(VIEW, (0, top), marks, across="offset θ")


def _formula(now: dict[str, float]) -> str:
    jsd, w = numeral(now["JSD"]), numeral(now["W₁"])
    return (
        rf"\mathrm{{JSD}}=\frac{{1}}{{2}}\mathrm{{KL}}(P\,\|\,M)+\frac{{1}}{{2}}\mathrm{{KL}}(Q\,\|\,M)={jsd}\leq\log 2"
        rf"\qquad W_1=\inf_{{\gamma}}\,\mathbb{{E}}_{{(x,y)\sim\gamma}}\,|x-y|={w}"
    )


def _sentence(settings: Sliding, now: dict[str, float], slope: float) -> str:
    if now["W₂"] < 1e-9:
        return "P and Q are the same: every distance is 0."
    if not math.isfinite(slope):
        return phrase("Here the JSD jumps, while W₁ is {w:.3f} and falls steadily.", w=now["W₁"])
    if abs(slope) < NO_SLOPE:
        return phrase(
            "The JSD stands at {jsd:.3f} and pulls Q nowhere; W₁ is {w:.2f}, and pulls just as hard from any distance.",
            jsd=now["JSD"],
            w=now["W₁"],
        )
    return phrase(
        "P and Q overlap: the JSD is {jsd:.3f} and changes by {slope} for each unit that Q moves.",
        jsd=now["JSD"],
        slope=figures(abs(slope)),
    )
