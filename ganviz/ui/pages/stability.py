from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ganviz.phrases import figures, phrase
from ganviz.settings import Settings, setting
from ganviz.theory.dirac import METHODS, Game
from ganviz.theory.divergences import Array
from ganviz.ui.plotting.arrows import strokes
from ganviz.ui.theory.board import Place
from ganviz.ui.theory.handles import Grip
from ganviz.ui.theory.page import SetUp, Sweep, TheoryPage
from ganviz.ui.theory.scene import Dots, Line, Mark, Scene, Told, Word, beside, level, through, upright
from ganviz.ui.theory.values import figure, having, numeral

#: The part of the plane with arrows, how many on a side, and where a trajectory may begin.
SIDE, ARROWS, FURTHEST = 2.0, 15, 2.0
STEPS = 500
#: Of the plane of eigenvalues.
REACH = 1.35
#: How near to 1 (or to 0) an eigenvalue neither grows nor shrinks.
NEUTRAL = 1e-6
#: A distance from the equilibrium at which a run has arrived.
ARRIVED = 0.01
SCHEMES = {
    "flow": "the flow, in endless small steps",
    "simultaneous": "simultaneous steps",
    "alternating": "alternating steps",
    "optimistic": "optimistic steps",
}


@dataclass(frozen=True)
class Played(Settings):
    """A method, the way its field is followed, and where from."""

    method: str = setting(
        "gan", "Method", "What is trained, and with which cure.", "Dirac-GAN",
        choices={key: method.name for key, method in METHODS.items()},
    )  # fmt: skip
    scheme: str = setting("simultaneous", "Steps", "How the field is followed.", "Dirac-GAN", choices=SCHEMES)
    strength: float = setting(
        1.0,
        "Strength",
        "Of the cure: clip value c, WGAN-GP’s λ, the noise’s σ, R1’s or the consensus’ γ.",
        "Dirac-GAN",
        symbol="c, λ, σ, γ",
        minimum=0.01,
        maximum=3,
        slider=(0.01, 3),
        relevant=lambda one: bool(METHODS[one.method].symbol),
    )
    rate: float = setting(
        0.2, "G’s step", "G’s learning rate.", "Dirac-GAN", symbol="h", minimum=0.001, maximum=2, slider=(0.01, 1),
        logarithmic=True,
    )  # fmt: skip
    d_rate: float = setting(
        0.2, "D’s step", "D’s learning rate.", "Dirac-GAN", symbol="h", minimum=0.001, maximum=2, slider=(0.01, 1),
        logarithmic=True,
    )  # fmt: skip
    d_steps: int = setting(
        1,
        "Steps of D",
        "For each step of G.",
        "Dirac-GAN",
        symbol="n",
        minimum=1,
        maximum=20,
        slider=(1, 10),
        relevant=lambda one: one.scheme == "alternating",
    )
    start: tuple[float, float] = (1.0, 1.0)

    @property
    def game(self) -> Game:
        return Game(self.method, self.strength, self.scheme, self.rate, self.d_rate, self.d_steps)  # type: ignore[arg-type]


class Stability(TheoryPage):
    """The Dirac-GAN: data at 0, a generator at θ, a linear D with slope ψ, and whether training reaches (0, 0).

    Press anywhere in the plane to start a trajectory there. It arrives where all eigenvalues lie inside the circle of
    radius 1 (for steps) or left of the axis (for the flow).
    """

    key = "stability"
    title = "Stability"
    order = 14
    places = (
        Place("phase", "D’s slope ψ over G’s place θ", 0, 0, rows=2, width=6),
        Place("eigen", "Eigenvalues at (0, 0)", 0, 1, height=3, width=5),
        Place("away", "Distance from (0, 0) over the steps", 1, 1, height=2, width=5),
    )
    set_ups = (
        SetUp("GAN", Played()),
        SetUp("Alternating", Played(scheme="alternating")),
        SetUp("WGAN, clipped", Played(method="wgan_clip", scheme="alternating", strength=0.5)),
        SetUp("WGAN-GP", Played(method="wgan_gp", scheme="alternating")),
        SetUp("R1 at γ = 1", Played(method="r1")),
        SetUp("Noise", Played(method="noise")),
    )
    sweep = Sweep("strength", 0.05, 2.0)
    settings: Played

    def told(self) -> Told:
        settings, game = self.settings, self.settings.game
        places = game.trajectory(*settings.start, STEPS)
        there = places[np.isfinite(places).all(axis=1)]
        eigenvalues = game.eigenvalues()
        end = float(np.hypot(*there[-1]))
        readings = [("start", _place(there[0])), (phrase("after {n} steps", n=len(there) - 1), figures(end))]
        if eigenvalues is not None:
            sizes = np.abs(eigenvalues) if settings.scheme != "flow" else eigenvalues.real
            readings.append(("largest |eigenvalue|" if settings.scheme != "flow" else "largest real part",
                             figure(float(sizes.max()), 4)))  # fmt: skip
        return Told(
            scenes={
                "phase": self._portrait(game, there),
                "eigen": self._eigen(eigenvalues),
                "away": _away(there),
            },
            formulas=[("", self._formula(eigenvalues))],
            sentence=self._sentence(eigenvalues, there, end),
            readings=readings,
        )

    def _portrait(self, game: Game, there: Array) -> Scene:
        axis = np.linspace(-SIDE, SIDE, ARROWS)
        theta, psi = (each.ravel() for each in np.meshgrid(axis, axis))
        field = game.field
        vectors = np.column_stack([np.broadcast_to(each, theta.shape) for each in field(theta, psi)])
        size = np.linalg.norm(vectors, axis=1, keepdims=True)
        reach = 0.8 * float(axis[1] - axis[0])
        largest = max(float(size.max()), 1e-12)
        arrows = strokes(np.column_stack([theta, psi]), vectors / largest * reach * 1.3, reach, 1e-6)
        marks: list[Mark] = [through(arrows, "muted", pairs=True, is_bold=False, alpha=0.75)]
        if game.about.clips:
            marks += [level(side * self.settings.strength, (-9, 9), "warning") for side in (-1, 1)]
        inside = np.where(np.abs(there) < 50, there, np.nan)
        marks += [
            through(inside, "generator"),
            Dots(inside[:: max(1, len(inside) // 100)], "generator", size=4),
            Dots(np.zeros((1, 2)), "optimal", "star", size=13),
            Word("the data are learnt here", 0, 0, "text"),
        ]
        return Scene((-SIDE, SIDE), (-SIDE, SIDE), marks, across="θ", up="ψ", is_even=True)

    def _eigen(self, eigenvalues: Array | None) -> Scene:
        is_flow = self.settings.scheme == "flow"
        marks: list[Mark] = [level(0.0, (-9, 9)), upright(0.0, (-9, 9), style="dotted")]
        if is_flow:
            marks.append(Line(np.zeros(2), np.array([-REACH, REACH]), "text", "arrives left of this axis"))
        else:
            angle = np.linspace(0, 2 * math.pi, 181)
            marks.append(Line(np.cos(angle), np.sin(angle), "text", "arrives inside |z| = 1", at="top"))
        if eigenvalues is None:
            marks.append(Word("a kink: no eigenvalues, trajectories only", 0, 0, "warning"))
        else:
            points = np.column_stack([eigenvalues.real, eigenvalues.imag])
            shown = np.clip(points, -REACH, REACH)
            good = bool((eigenvalues.real < 0).all() if is_flow else (np.abs(eigenvalues) < 1).all())
            marks.append(Dots(shown, "data" if good else "warning", size=13))
            marks.append(beside(shown[int(points[:, 1].argmax())], _complex(eigenvalues), "text", dot=True))
        return Scene((-REACH, REACH), (-REACH, REACH), marks, across="Re", up="Im", is_even=True)

    def grips(self) -> Sequence[Grip]:
        settings = self.settings

        def moved(x: float, y: float) -> Played:
            return having(settings, start=tuple(float(np.clip(each, -FURTHEST, FURTHEST)) for each in (x, y)))

        theta, psi = settings.start
        return [Grip("phase", "Start", theta, psi, moved, along="xy", draws=True)]

    def _formula(self, eigenvalues: Array | None) -> str:
        method = self.settings.game.about
        field = rf"(\theta',\psi')=\left({method.latex}\right)"
        if eigenvalues is None:
            return rf"{field}\qquad\text{{not smooth: no eigenvalues}}"
        first = eigenvalues[int(np.abs(eigenvalues).argmax())]
        value = numeral(float(first.real), 4)
        if abs(first.imag) > 1e-9:
            value += rf"\pm {numeral(abs(float(first.imag)), 4)}\,i"
        size = numeral(float(np.abs(first)), 4)
        return rf"{field}\qquad\lambda={value},\quad|\lambda|={size}"

    def _sentence(self, eigenvalues: Array | None, there: Array, end: float) -> str:
        settings, steps = self.settings, len(there) - 1
        if steps < STEPS:
            return phrase("It leaves for good: after {steps} steps θ and ψ are beyond all bounds.", steps=steps)
        if eigenvalues is None:
            return phrase(
                "The field has a kink, so there are trajectories only: after {steps} steps it is {end} away.",
                steps=steps,
                end=figures(end),
            )
        largest = float(eigenvalues.real.max() if settings.scheme == "flow" else np.abs(eigenvalues).max() - 1)
        if abs(largest) < NEUTRAL:
            return phrase(
                "Eigenvalues upon the border: it goes round for ever, and after {steps} steps is {end} away.",
                steps=steps,
                end=figures(end),
            )
        if largest > 0:
            return phrase(
                "An eigenvalue lies beyond the border: near (0, 0) every step leads away; it is {end} away now.",
                end=figures(end),
            )
        turns = bool(np.abs(eigenvalues.imag).max() > 1e-4)
        if end < ARRIVED:
            way = "in a spiral" if turns else "without turning"
            return phrase("All eigenvalues lie inside: it arrives, {way}.", way=way)
        return phrase(
            "All eigenvalues lie inside, but slowly: after {steps} steps it is {end} away.",
            steps=steps,
            end=figures(end),
        )


def _place(point: Array) -> str:
    return phrase("({x}, {y})", x=figure(float(point[0]), 2), y=figure(float(point[1]), 2))


def _complex(eigenvalues: Array) -> str:
    top = eigenvalues[int(eigenvalues.imag.argmax())]
    if abs(top.imag) < 1e-9:
        ends = sorted(float(each.real) for each in eigenvalues)
        return phrase("{one}, {other}", one=figure(ends[0]), other=figure(ends[-1]))
    return phrase("{real} ± {imaginary} i", real=figure(float(top.real)), imaginary=figure(float(top.imag)))


def _away(there: Array) -> Scene:
    away = np.maximum(np.hypot(*there.T), 1e-12)
    heights = np.log10(away)
    low, high = min(float(heights.min()), -1.0), max(float(heights.max()), 0.5)
    low, high = max(low, -8.0), min(high, 6.0)
    marks: list[Mark] = [Line(np.arange(len(away)), np.maximum(heights, low), "generator")]
    return Scene((0, STEPS), (low - 0.2, high + 0.3), marks, across="steps", is_log=True)
