from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ganviz.phrases import phrase
from ganviz.settings import Settings, setting
from ganviz.theory import two_modes
from ganviz.theory.divergences import Array
from ganviz.theory.two_modes import Play
from ganviz.ui.theory.board import Place
from ganviz.ui.theory.handles import Grip
from ganviz.ui.theory.page import SetUp, Sweep, TheoryPage
from ganviz.ui.theory.scene import Dots, Field, Line, Mark, Scene, Told, Word, level, through
from ganviz.ui.theory.values import figure, having, numeral

#: The part of the payoff that is drawn: D's lean and G's share, and its grid.
LEANS, SHARES = np.linspace(-3, 3, 61), np.linspace(0, 1, 41)
STEPS, SHOWN_LAST = 240, 80
#: How far a value lies from the middle of the field's colours.
SPAN = 1.6
FINE = np.linspace(0.001, 0.999, 201)
#: A swing of the shares below which G has settled.
SETTLED = 0.02


@dataclass(frozen=True)
class Order(Settings):
    """How far ahead G looks, how fast both learn, and where they begin."""

    unroll: int = setting(
        0,
        "Unrolled steps",
        "G plays against D as it will be after so many of its own steps.",
        "G against D",
        symbol="K",
        minimum=0,
        maximum=20,
        slider=(0, 10),
    )
    rate: float = setting(
        0.8, "G’s step", "G’s learning rate.", "G against D", symbol="η", minimum=0.01, maximum=3, slider=(0.02, 2),
        logarithmic=True,
    )  # fmt: skip
    d_rate: float = setting(
        0.5, "D’s step", "D’s learning rate.", "G against D", symbol="η", minimum=0.01, maximum=2, slider=(0.02, 1),
        logarithmic=True,
    )  # fmt: skip
    start: tuple[float, float] = (0.6, 0.9)

    @property
    def play(self) -> Play:
        return Play(self.rate, self.d_rate, self.unroll)


class Unrolling(TheoryPage):
    """Two modes: a generator that answers a fixed D makes one of them, one that sees D answer keeps both.

    Max-min is not min-max: against a fixed D the payoff is a straight line in G’s share, least at an end, and G hops
    from mode to mode as D follows. Unrolled (Metz et al. 2017), the line bends, and its minimum lies in the middle.
    """

    key = "unrolling"
    title = "Unrolling"
    order = 18
    places = (
        Place("payoff", "Payoff V: D wants it high, G wants it low", 0, 0, rows=2, width=6),
        Place("view", "What G sees from the start, K steps ahead", 0, 1, width=5),
        Place("shares", "Share of G’s points at the right mode", 1, 1, width=5),
    )
    set_ups = (
        SetUp("Hopping, K = 0", Order()),
        SetUp("Unrolled, K = 5", Order(unroll=5)),
        SetUp("A slow G", Order(rate=0.1)),
    )
    sweep = Sweep("unroll", 0, 8)
    settings: Order

    def told(self) -> Told:
        settings = self.settings
        psi, a = settings.start
        path = settings.play.trajectory(a, psi, STEPS)
        swing = float(np.ptp(path[-SHOWN_LAST:, 0]))
        every = two_modes.period(path[-SHOWN_LAST:, 0])
        values = [two_modes.min_max(mixes=mixes) for mixes in (True, False)]
        return Told(
            scenes={"payoff": self._payoff(path), "view": self._view(), "shares": _shares(path)},
            formulas=[("", _formula(values[1]))],
            sentence=_sentence(settings, swing, every),
            readings=[
                ("G", "min max", "max min"),
                ("mixes", *map(figure, values[0])),
                ("one mode only", *map(figure, values[1])),
                ("swing", figure(swing)),
            ],
        )

    def _payoff(self, path: Array) -> Scene:
        values = two_modes.payoff(SHARES[:, None], LEANS[None])
        answer = two_modes.best_d(FINE)
        marks: list[Mark] = [
            Field((LEANS, SHARES), values, -2 * math.log(2), SPAN),
            Line(np.array([-3.0, 0, 0, 3.0]), np.array([0.0, 0.0, 1.0, 1.0]), "generator", "G’s best answer", "left"),
            Line(answer, FINE, "discriminator", "D’s best answer", "right"),
            through(path[:, ::-1], "text", is_bold=False, alpha=0.8),
            Dots(path[:, ::-1], "text", size=4),
            Dots(np.array([[0.0, 0.5]]), "optimal", "star", size=14),
        ]
        if np.ptp(path[-SHOWN_LAST:, 0]) > SETTLED:
            marks.append(Word("the cycle", *path[-SHOWN_LAST + int(path[-SHOWN_LAST:, 1].argmax()), ::-1].tolist()))
        across = "D’s lean ψ to the right mode"
        return Scene((-3, 3), (-0.06, 1.06), marks, headline="blue is high", across=across, up="G’s share a")

    def _view(self) -> Scene:
        settings = self.settings
        psi, _ = settings.start
        least = two_modes.payoff(FINE, two_modes.best_d(FINE))
        marks: list[Mark] = [Line(FINE, least, "discriminator", "max over D", "left", "dashed")]
        shown = [0, *([settings.unroll] if settings.unroll else [])]
        for steps in shown:
            values = two_modes.seen(FINE, psi, steps, settings.d_rate)
            name = phrase("K = {k}", k=steps) if steps else "K = 0: a straight line"
            is_own = steps == settings.unroll
            marks.append(Line(FINE, values, "generator" if is_own else "muted", name, "right"))
            if is_own:
                least_at = int(values.argmin())
                marks.append(Word("G goes here", float(FINE[least_at]), float(values[least_at]), "generator", dot=True))
        heights = np.concatenate([mark.y for mark in marks if isinstance(mark, Line)])
        low, high = float(heights.min()), float(heights.max())
        margin = 0.2 * max(high - low, 0.1)
        return Scene((0, 1), (low - margin, high + margin), marks, across="G’s share a")

    def grips(self) -> Sequence[Grip]:
        settings = self.settings

        def moved(x: float, y: float) -> Order:
            return having(settings, start=(float(np.clip(x, -3, 3)), float(np.clip(y, 0, 1))))

        psi, a = settings.start
        return [Grip("payoff", "Start", psi, a, moved, along="xy", step=0.1, step_up=0.05, draws=True)]


def _shares(path: Array) -> Scene:
    marks: list[Mark] = [
        level(0.5, (0, STEPS), name="as the data: ½"),
        Line(np.arange(len(path)), path[:, 0], "generator"),
    ]
    return Scene((0, STEPS), (-0.06, 1.2), marks, across="steps")


def _formula(one_mode: tuple[float, float]) -> str:
    return (
        r"V(a,\psi)=\frac{1}{2}\log\sigma(\psi)+\frac{1}{2}\log\sigma(-\psi)+a\log\sigma(-\psi)+(1-a)\log\sigma(\psi)"
        rf"\qquad\min_a\max_\psi V={numeral(one_mode[0])}\neq {numeral(one_mode[1])}=\max_\psi\min_a V\ \ "
        r"(a\in\{0,1\})"
    )


def _sentence(settings: Order, swing: float, every: float | None) -> str:
    if every is not None:
        return phrase(
            "Mode collapse: G puts all points on the mode that D believes in, D turns, and G hops over, every {n:.0f} "
            "steps.",
            n=every,
        )
    if swing > SETTLED:
        return phrase("The shares still swing by {swing:.2f}.", swing=swing)
    if settings.unroll:
        return phrase("G sees D’s next {k} steps, and keeps both modes: a = ½, ψ = 0.", k=settings.unroll)
    return "G is so slow that D can always answer first: the order is min-max again, and both modes are kept."
