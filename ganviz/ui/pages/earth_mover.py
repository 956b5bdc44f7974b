from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

import numpy as np

from ganviz.phrases import phrase
from ganviz.settings import Settings, setting
from ganviz.theory.divergences import Array
from ganviz.theory.transport import Plan, best_plan, normalised, potential
from ganviz.ui.plotting.arrows import strokes
from ganviz.ui.theory.board import Place
from ganviz.ui.theory.handles import Grip
from ganviz.ui.theory.page import SetUp, Sweep, TheoryPage
from ganviz.ui.theory.scene import Dots, Field, Line, Mark, Scene, Told, Word, beside, through
from ganviz.ui.theory.values import figure, having, numeral

#: Bins of a line, blocks that a pile has at most, and the view of the plane.
BINS, HIGHEST, SIDE = 10, 6, 3.0
#: How wide a block is drawn, and the grid of the potential's field.
BLOCK, GRID = 0.84, 41
#: What a student's plan may cost more than the best one and count as as good.
AS_GOOD = 1e-9
Piles = tuple[int, ...]
Points = tuple[tuple[float, float], ...]

HANDS = {"move": "move the earth", "p": "shape P", "q": "shape Q", "best": "watch the best plan"}
PLANES = {"bins": "piles in bins", "plane": "points in the plane"}


@dataclass(frozen=True)
class Earth(Settings):
    """P's earth, Q's holes, and where the student has put each block."""

    where: str = setting("bins", "Earth", "Piles on a line, or points in the plane.", "Earth", choices=PLANES)
    hand: str = setting(
        "move",
        "Your hand",
        "What is dragged: blocks of earth, or the tops of piles.",
        "Earth",
        choices=HANDS,
        relevant=lambda one: one.where == "bins",
    )
    moved: float = setting(
        0.0,
        "Moved so far",
        "The share of its way that the earth of the best plan has gone.",
        "Earth",
        minimum=0,
        maximum=1,
        slider=(0, 1),
        relevant=lambda one: one.where == "plane" or one.hand == "best",
    )
    p: Piles = (0, 3, 4, 2, 1, 0, 0, 0, 0, 0)
    q: Piles = (0, 0, 0, 0, 1, 2, 0, 0, 4, 3)
    #: The bin in which each block is now, P's blocks from left to right.
    blocks: Piles = field(default=())
    x: Points = ((-2.0, 0.6), (-1.6, -0.9), (-2.3, -0.2), (-1.0, 0.1), (-1.3, 1.4))
    y: Points = ((1.0, 1.6), (1.9, 0.3), (0.8, -1.5), (2.2, -0.9), (1.3, -0.1))

    @property
    def origins(self) -> Array:
        """The bin from which each block comes."""
        return np.repeat(np.arange(BINS), self.p)

    @property
    def now(self) -> Array:
        """The bin in which each block is."""
        origins = self.origins
        return np.array(self.blocks, int) if len(self.blocks) == len(origins) else origins

    def plan(self) -> Plan:
        """The best."""
        return _plan(self.p, self.q) if self.where == "bins" else _plan_between(self.x, self.y)

    def own_plan(self) -> Array:
        """What the student has moved, ``(BINS, BINS)``."""
        moved = np.zeros((BINS, BINS))
        np.add.at(moved, (self.origins, self.now), 1 / max(len(self.now), 1))
        return moved


@lru_cache(maxsize=8)
def _plan(p: Piles, q: Piles) -> Plan:
    places = np.arange(BINS, dtype=float)[:, None]
    return best_plan(normalised(np.array(p)), normalised(np.array(q)), places, places)


@lru_cache(maxsize=8)
def _plan_between(x: Points, y: Points) -> Plan:
    even = [np.full(len(each), 1 / len(each)) for each in (x, y)]
    return best_plan(even[0], even[1], np.array(x), np.array(y))


class EarthMover(TheoryPage):
    """Earth that lies as P is moved until it lies as Q. A plan says what goes where, and costs mass times distance.

    Move the blocks by hand, then watch the best plan. The potential beside it proves that no plan is cheaper.
    """

    key = "earth_mover"
    title = "Earth mover"
    order = 11
    places = (
        Place("stage", "From P’s piles to Q’s", 0, 0, rows=2, width=3),
        Place("matrix", "Plan: from (up) to (across)", 0, 1, height=3, width=2),
        Place("dual", "Potential φ", 1, 1, height=2, width=2),
    )
    set_ups = (
        SetUp("By hand", Earth()),
        SetUp("Best plan", Earth(hand="best", moved=0.5)),
        SetUp("Split", Earth(p=(0, 0, 0, 0, 6, 6, 0, 0, 0, 0), q=(2, 2, 1, 1, 0, 0, 1, 1, 2, 2))),
        SetUp("In the plane", Earth(where="plane")),
    )
    sweep = Sweep("moved", 0.0, 1.0)
    settings: Earth

    def pose(self, share: float) -> None:
        if self.settings.where == "bins":
            self.settings = replace(self.settings, hand="best")
        super().pose(share)

    def toggle_sweep(self) -> None:
        if self.settings.where == "bins" and self.settings.hand != "best":
            self.change(replace(self.settings, hand="best", moved=0.0), "by itself")
        super().toggle_sweep()

    def told(self) -> Told:
        settings = self.settings
        plan, by_hand = settings.plan(), settings.where == "bins" and settings.hand == "move"
        if settings.where == "bins":
            scenes = {"stage": self._piles(plan), "dual": _potential(plan)}
            shown, distances = settings.own_plan() if by_hand else plan.moved, _between_bins()
        else:
            scenes = {"stage": self._plane(plan), "dual": self._slackness(plan)}
            shown, distances = plan.moved, self._distances()
        scenes["matrix"] = _matrix(shown, "your plan" if by_hand else "the best plan")
        cost = float((shown * distances).sum())
        return Told(
            scenes=scenes,
            formulas=[("", _formula(plan))],
            sentence=self._sentence(plan, cost) if by_hand else _of_the_best(settings, plan),
            readings=[
                ("your plan" if by_hand else "this plan", figure(cost)),
                ("best plan W₁", figure(plan.cost)),
                ("bound by φ", figure(plan.bound)),
            ],
        )

    def _sentence(self, plan: Plan, cost: float) -> str:
        settings = self.settings
        wanted = normalised(np.array(settings.q))
        there = np.bincount(settings.now, minlength=BINS) / max(len(settings.now), 1)
        missing = float(np.abs(wanted - there).sum() / 2)
        if missing > 1e-9:
            return phrase(
                "{share:.0%} of the earth lies where Q has none; your plan has cost {cost:.3f} so far, the best costs "
                "{best:.3f} in all.",
                share=missing,
                cost=cost,
                best=plan.cost,
            )
        if cost <= plan.cost + AS_GOOD:
            return phrase("P has become Q for {cost:.3f}, and no plan is cheaper: that is W₁.", cost=cost)
        return phrase(
            "P has become Q for {cost:.3f}, but the best plan takes {best:.3f}: no ways should cross.",
            cost=cost,
            best=plan.cost,
        )

    # ── piles in bins ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _piles(self, plan: Plan) -> Scene:
        settings = self.settings
        bins = np.arange(BINS + 1) - 0.5
        unit = max(sum(settings.p), 1)
        target = normalised(np.array(settings.q)) * unit
        outline = Line(np.repeat(bins, 2), np.concatenate([[0], np.repeat(target, 2), [0]]), "generator", fill="below")
        top = max(float(HIGHEST - 1), float(target.max()), float(np.bincount(settings.now, minlength=1).max()))
        marks: list[Mark] = [outline]
        if settings.hand == "best":
            marks += _flowing(plan, settings.moved, unit)
        else:
            marks += [_block(x, y, 1.0) for x, y in zip(*self._stacked(), strict=True)]
        tops = {"P": (np.bincount(settings.now, minlength=BINS), "data"), "Q": (target, "generator")}
        if settings.hand == "best":
            tops.pop("P")
        for name, (heights, colour) in tops.items():
            highest = int(np.argmax(heights))
            marks.append(Word(name, highest, float(heights[highest]), colour, is_large=True))
        return Scene((-0.6, BINS - 0.4), (0, 1.25 * top), marks, across="bin")

    def _stacked(self) -> tuple[Array, Array]:
        """Where each block lies: its bin, and how many lie below it."""
        now = self.settings.now
        below = [int((now[:index] == each).sum()) for index, each in enumerate(now)]
        return now, np.array(below, int)

    def grips(self) -> Sequence[Grip]:
        settings = self.settings
        if settings.where == "plane":
            return [*self._points("x", "Earth"), *self._points("y", "Hole")]
        if settings.hand in ("p", "q"):
            return self._tops(settings.hand)
        if settings.hand == "best":
            return []
        found = []
        for index, (x, below) in enumerate(zip(*self._stacked(), strict=True)):

            def moved(to: float, y: float, index: int = index) -> Earth:
                now = settings.now.tolist()
                now[index] = int(np.clip(round(to), 0, BINS - 1))
                return replace(settings, blocks=tuple(now))

            name = phrase("Block {number}", number=index + 1)
            found.append(Grip("stage", name, float(x), below + 0.5, moved, step=1.0, colour="data"))
        return found

    def _tops(self, which: str) -> list[Grip]:
        settings = self.settings
        piles = settings.p if which == "p" else settings.q
        scale = max(sum(settings.p), 1) / max(sum(settings.q), 1) if which == "q" else 1.0
        found = []
        for index, height in enumerate(piles):

            def moved(x: float, to: float, index: int = index) -> Earth:
                changed = list(piles)
                changed[index] = int(np.clip(round(to / scale), 0, HIGHEST))
                return having(settings, blocks=(), **{which: tuple(changed)})

            name = phrase("{pile}, bin {number}", pile=which.upper(), number=index)
            colour = "data" if which == "p" else "generator"
            at = height * scale if sum(piles) else 0.0
            found.append(Grip("stage", name, float(index), at, moved, along="y", step=scale, colour=colour))
        return found

    # ── points in the plane ───────────────────────────────────────────────────────────────────────────────────────────

    def _points(self, which: str, name: str) -> list[Grip]:
        settings = self.settings
        points = settings.x if which == "x" else settings.y
        found = []
        for index, (x, y) in enumerate(points):

            def moved(to: float, up: float, index: int = index) -> Earth:
                changed = list(points)
                changed[index] = (float(np.clip(to, -SIDE, SIDE)), float(np.clip(up, -SIDE, SIDE)))
                return having(settings, **{which: tuple(changed)})

            called = phrase("{name} {number}", name=name, number=index + 1)
            colour = "data" if which == "x" else "generator"
            found.append(Grip("stage", called, x, y, moved, along="xy", colour=colour))
        return found

    def _distances(self) -> Array:
        x, y = np.array(self.settings.x), np.array(self.settings.y)
        found: Array = np.linalg.norm(x[:, None] - y[None], axis=2)
        return found

    def _plane(self, plan: Plan) -> Scene:
        settings = self.settings
        x, y = np.array(settings.x), np.array(settings.y)
        axis = np.linspace(-1.6 * SIDE, 1.6 * SIDE, GRID)
        grid = np.stack(np.meshgrid(axis, axis), axis=-1).reshape(-1, 2)
        phi = potential(grid, y, plan.at_q).reshape(GRID, GRID)
        middle = float(np.mean([plan.at_p.mean(), plan.at_q.mean()]))
        i, j = np.nonzero(plan.moved > 1e-12)
        arrows = strokes(x[i], (y[j] - x[i]) * 0.93, 0.8, 1e-9)
        moving = x[i] + settings.moved * (y[j] - x[i])
        marks: list[Mark] = [
            Field((axis, axis), phi, middle, 1.2 * SIDE),
            through(arrows, "text", pairs=True, is_bold=False),
            Dots(x, "data", size=11),
            Dots(y, "generator", "d", size=12),
            *([Dots(moving, "data", "s", size=11)] if settings.moved > 0 else []),
            beside(x[x[:, 1].argmax()], "P", "data", is_large=True),
            beside(y[y[:, 1].argmax()], "Q", "generator", is_large=True),
        ]
        return Scene((-SIDE, SIDE), (-SIDE, SIDE), marks, headline="on the field of φ", is_even=True)

    def _slackness(self, plan: Plan) -> Scene:
        """Every pair's distance against what φ falls between the two."""
        distances = self._distances()
        falls = plan.at_p[:, None] - plan.at_q[None]
        used = plan.moved > 1e-12
        low, high = min(0.0, 1.1 * float(falls.min())), 1.15 * float(distances.max()) + 1e-3
        line = np.array([0.0, high])
        marks: list[Mark] = [
            Line(line, line, "muted", "slope 1", "right", "dashed", is_bold=False),
            Dots(np.column_stack([distances[~used], falls[~used]]), "muted", size=6),
            Dots(np.column_stack([distances[used], falls[used]]), "discriminator", "s", size=9),
        ]
        return Scene((0, high), (low, high), marks, across="distance of a pair", up="φ(x) − φ(y); squares are moved")


def _between_bins() -> Array:
    bins = np.arange(BINS)
    found: Array = np.abs(bins[:, None] - bins[None]).astype(float)
    return found


def _block(x: float, y: float, height: float) -> Line:
    """A block of earth with its lower edge at ``y``."""
    left, right = x - BLOCK / 2, x + BLOCK / 2
    low, high = y + 0.04 * height, y + 0.96 * height
    box = np.array([[left, low], [right, low], [right, high], [left, high], [left, low]])
    return through(box, "data", fill="inside", is_bold=False)


def _flowing(plan: Plan, share: float, unit: float) -> list[Mark]:
    """The earth of the best plan on its way: each part from its layer in P's pile to its layer in Q's."""
    heights_p, heights_q = np.zeros(BINS), np.zeros(BINS)
    marks: list[Mark] = []
    tails, heads = [], []
    for i, j in np.argwhere(plan.moved > 1e-12).tolist():
        height = float(plan.moved[i, j]) * unit
        start, end = np.array([i, heights_p[i]]), np.array([j, heights_q[j]])
        heights_p[i] += height
        heights_q[j] += height
        x, y = start + share * (end - start)
        arch = 4 * share * (1 - share) * 0.25 * abs(j - i)
        marks.append(_block(float(x), float(y) + arch, height))
        if i != j:
            tails.append((i, start[1] + height / 2))
            heads.append((j, end[1] + height / 2))
    if tails:
        lines = np.stack([np.array(tails), np.array(heads)], axis=1).reshape(-1, 2)
        marks.append(through(lines, "text", pairs=True, is_bold=False, style="dotted"))
        marks.append(Dots(np.array(heads), "text", size=5))
    return marks


def _matrix(moved: Array, which: str) -> Scene:
    """Squares as large as what is moved."""
    n, m = moved.shape
    marks: list[Mark] = []
    across, up = np.arange(m), np.arange(n)
    grid = np.concatenate([_lines(across - 0.5, n), _lines(up - 0.5, m)[:, ::-1]])
    marks.append(through(grid, "grid", pairs=True, is_bold=False))
    if n == m == BINS:
        marks.append(Line(np.array([-0.5, m - 0.5]), np.array([-0.5, n - 0.5]), "muted", style="dotted", is_bold=False))
    largest = float(moved.max()) or 1.0
    for mass in np.unique(moved[moved > 1e-12].round(9)).tolist():
        i, j = np.nonzero(np.abs(moved - mass) < 1e-8)
        marks.append(Dots(np.column_stack([j, i]), "discriminator", "s", size=5 + 13 * (mass / largest) ** 0.5))
    return Scene((-0.5, m - 0.5), (-0.5, n - 0.5), marks, headline=which)


def _lines(at: Array, length: int) -> Array:
    """Upright lines as pairs of points."""
    ends = np.stack([np.column_stack([at, np.full(len(at), end)]) for end in (-0.5, length - 0.5)], axis=1)
    found: Array = ends.reshape(-1, 2)
    return found


def _potential(plan: Plan) -> Scene:
    phi = plan.at_p - plan.at_p.min()
    bins = np.arange(BINS, dtype=float)
    high = float(phi.max()) or 1.0
    marks: list[Mark] = [
        Line(bins, phi, "discriminator", "φ", "top"),
        Dots(np.column_stack([bins, phi]), "discriminator", size=6),
    ]
    return Scene((-0.6, BINS - 0.4), (-0.08 * high, 1.25 * high), marks, across="bin", headline="slope 1 at most")


def _formula(plan: Plan) -> str:
    return (
        rf"W_1(P,Q)=\min_{{\gamma}}\sum_{{i,j}}\gamma_{{ij}}\,\|x_i-y_j\|={numeral(plan.cost)}"
        rf"\qquad\max_{{\|\phi\|_L\leq 1}}\,\mathbb{{E}}_P\,\phi-\mathbb{{E}}_Q\,\phi={numeral(plan.bound)}"
    )


def _of_the_best(settings: Earth, plan: Plan) -> str:
    if plan.cost < 1e-12:
        return "P and Q are the same: nothing need be moved, W₁ = 0."
    if settings.hand in ("p", "q") and settings.where == "bins":
        return phrase("Drag the tops of the piles: the best plan between them costs W₁ = {cost:.3f}.", cost=plan.cost)
    return phrase(
        "The best plan costs {cost:.3f}, and wherever it moves earth φ falls with slope 1: no plan can be cheaper.",
        cost=plan.cost,
    )
