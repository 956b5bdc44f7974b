from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.phrases import figures, phrase
from ganviz.presets import preset
from ganviz.settings import Settings, setting
from ganviz.theory import critics
from ganviz.theory.normal import Normal
from ganviz.ui.theory.board import Place
from ganviz.ui.theory.handles import Grip
from ganviz.ui.theory.page import SetUp
from ganviz.ui.theory.scene import Line, Mark, Scene, Told, Word, level, upright
from ganviz.ui.theory.training import TrainingPage
from ganviz.ui.theory.values import figure, numeral, put
from ganviz.ui.translation import thousands

if TYPE_CHECKING:
    from ganviz.snapshot import Frame

VIEW = (-3.0, 7.0)
#: P's width, and the height that its density has in the picture.
SIGMA, HEIGHT = 0.5, 0.55
#: A slope of the critic below this share of 1 is too small, and a share of weights at ±c that is many.
TOO_SMALL, MANY = 0.5, 0.25
#: How near ±c a weight counts as being there, as a share of c.
AT_THE_EDGE = 0.02
CURES = {"clip": "clipping at ±c", "gp": "one-sided gradient penalty"}


@dataclass(frozen=True)
class Pair(Settings):
    """Where the data are, and what holds the critic to a slope."""

    cure: str = setting("clip", "Held by", "What keeps WGAN’s critic from growing.", "Two critics", choices=CURES)
    clip: float = setting(
        0.1, "Clip value", "After each step every weight is cut to [−c, c].", "Two critics", symbol="c",
        minimum=0.001, maximum=2, slider=(0.005, 1), logarithmic=True, relevant=lambda one: one.cure == "clip",
    )  # fmt: skip
    weight: float = setting(
        10.0,
        "Weight of the penalty",
        "λ of λ E max(0, ‖∇f(x̂)‖ − 1)². A two-sided one can hold a critic that has begun the wrong way round.",
        "Two critics",
        symbol="λ",
        minimum=0.01,
        maximum=1000,
        slider=(0.1, 100),
        logarithmic=True,
        relevant=lambda one: one.cure == "gp",
    )
    mean: float = setting(
        4.0, "Where the data are", "P’s mean; its width is ½.", "Two critics", symbol="μ", minimum=-2, maximum=6,
        slider=(-2, 6),
    )  # fmt: skip


@lru_cache(maxsize=16)
def _configs(settings: Pair) -> tuple[tuple[str, RunConfig], ...]:
    where = f"target.mean={settings.mean!r}"
    gan = assigned(preset("two-gaussians-discriminator").config, where)
    if settings.cure == "clip":
        other = assigned(preset("two-gaussians-critic").config, where, f"clip.value={settings.clip!r}")
    else:
        base = preset("two-gaussians-gp").config
        other = assigned(base, where, f"penalty.weight={settings.weight!r}")
    return ("GAN’s D", gan), ("WGAN’s critic", other)


class TwoCritics(TrainingPage):
    """A GAN’s discriminator and a WGAN’s critic, trained on the same two bumps, each beside its optimum.

    D saturates: between the bumps it is steep, and flat where the points are. The critic is nearly a straight line. How
    steep it gets depends on what holds it: clipped weights pile up at ±c, a penalty asks for slope 1.
    """

    key = "two_critics"
    title = "Two critics"
    order = 16
    places = (
        Place("gan", "GAN: D, and the optimal D", 0, 0, width=6),
        Place("wgan", "WGAN: the critic f, and the optimal one", 1, 0, width=6),
        Place("slopes", "Slopes of both raw scores", 0, 1, width=5),
        Place("weights", "Weights of the critic", 1, 1, width=5),
    )
    set_ups = (
        SetUp("Clipped, c = 0.1", Pair()),
        SetUp("Clipped, c = 0.01", Pair(clip=0.01)),
        SetUp("Penalty, λ = 10", Pair("gp")),
    )
    settings: Pair
    last = 1000
    rate = 80.0

    def configs(self) -> Sequence[tuple[str, RunConfig]]:
        return _configs(self.settings)

    def told(self) -> Told:
        slope, at_edge = self._steepness(), self._share_at_edge()
        estimate, distance = self._reading("discriminator_estimate"), self._reading("w1")
        of_clip = self.settings.cure == "clip"
        return Told(
            scenes={
                "gan": self._judged(0),
                "wgan": self._judged(1),
                "slopes": self._slopes(),
                "weights": self._weights(),
            },
            formulas=[("", _formula(estimate, slope))],
            sentence=self._sentence(slope, at_edge),
            readings=[
                ("iteration", "–" if self.iteration is None else thousands(self.iteration)),
                ("E f(x) − E f(G(z))", figure(estimate)),
                ("slope in the middle", figure(slope)),
                ("W₁", figure(distance)),
                *([("weights at ±c", "–" if math.isnan(at_edge) else f"{at_edge:.0%}")] if of_clip else []),
            ],
        )

    # ── numbers ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _reading(self, key: str) -> float:
        measures = self.frames[1].measures if self.frames else None
        value = None if measures is None else measures.values.get(key)
        return math.nan if value is None else value

    def _middle(self, frame: Frame) -> float:
        generated = frame.snapshot.generated
        finite = generated[np.isfinite(generated)]
        return (self.settings.mean + (float(finite.mean()) if len(finite) else 0.0)) / 2

    def _steepness(self) -> float:
        """The critic's slope midway between the bumps."""
        if not self.frames:
            return math.nan
        field = self.frames[1].snapshot.field
        return float(np.interp(self._middle(self.frames[1]), field.axes[0], field.slope))

    def _share_at_edge(self) -> float:
        weights = self.frames[1].snapshot.weights if self.frames else None
        if weights is None or weights.clip is None:
            return math.nan
        edges = weights.discriminator.edges
        outer = np.maximum(np.abs(edges[:-1]), np.abs(edges[1:]))
        return float(weights.discriminator.shares[outer >= weights.clip * (1 - AT_THE_EDGE)].sum())

    # ── plots ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _bumps(self, low: float, high: float, index: int) -> list[Mark]:
        """Both densities from the lower edge of the plot on."""
        x = np.linspace(*VIEW, 401)
        rise = (high - low) * HEIGHT
        density = np.exp(-(((x - self.settings.mean) / SIGMA) ** 2) / 2)
        marks: list[Mark] = [Line(x, low + rise * density, "data", "P", "top", is_bold=False)]
        densities = self.frames[index].snapshot.densities if self.frames else None
        if densities is not None:
            generated = densities.generated / max(float(densities.generated.max()), 1e-12)
            marks.append(Line(densities.axes[0], low + rise * generated, "generator", "G, frozen", is_bold=False))
        return marks

    def _judged(self, index: int) -> Scene:
        """What D, or the critic, says, beside its optimum."""
        if not self.frames:
            words: list[Mark] = [Word(self.what_to_do(), 2.0, 0.5, "text", is_large=True)]
            return Scene(VIEW, (-0.05, 1.1), [*self._bumps(0, 1, index), *words], headline=self.when(), across="x")
        field = self.frames[index].snapshot.field
        x, values, optimal = field.axes[0], field.values.astype(float), field.optimal
        if index == 0:
            low, high = 0.0, 1.0
        else:  # a critic's zero has no meaning: both are drawn from the middle of the bumps
            at = self._middle(self.frames[1])
            values = values - np.interp(at, x, values)
            if optimal is not None:  # it comes as steep as the critic is
                steepest = float(np.nanmax(np.abs(np.gradient(optimal, x)), initial=1e-12))
                optimal = (optimal - np.interp(at, x, optimal)) / steepest
            reach = max(0.6 * abs(self.settings.mean - (2 * at - self.settings.mean)), 1.0)
            low, high = -reach, reach
        marks = self._bumps(low, high, index)
        if optimal is not None:
            name = "D*" if index == 0 else "optimal: slope 1"
            marks.append(Line(x, np.clip(optimal, 2 * low, 2 * high), "optimal", name, "left", "dashed"))
        marks.append(Line(x, values, "discriminator", "D" if index == 0 else "f", "right"))
        margin = 0.08 * (high - low)
        return Scene(VIEW, (low - margin, high + 2 * margin), marks, headline=self.when(), across="x")

    def _slopes(self) -> Scene:
        marks: list[Mark] = [level(1.0, VIEW, "optimal", "slope 1")]
        top = 2.5
        if self.frames:
            for frame, name, colour in zip(self.frames, ("GAN’s D", "critic"), ("muted", "discriminator"), strict=True):
                field = frame.snapshot.field
                marks.append(Line(field.axes[0], np.minimum(field.slope, 20.0), colour, name))
            if self.settings.cure == "gp":
                marks.append(self._penalised())
            slopes = np.concatenate([frame.snapshot.field.slope for frame in self.frames])
            finite = slopes[np.isfinite(slopes)]
            top = min(max(1.3 * float(finite.max(initial=1.0)), 1.6), 12.0)
        return Scene(VIEW, (0, top), marks, across="x")

    def _penalised(self) -> Line:
        """The best slope under the penalty, with G taken for a Gaussian."""
        generated = self.frames[1].snapshot.generated
        finite = generated[np.isfinite(generated)]
        q = Normal(float(finite.mean()), max(float(finite.std()), 1e-3)) if len(finite) else Normal(0, 1)
        x = np.linspace(*VIEW, 201)
        slope = np.abs(critics.penalised_slope(Normal(self.settings.mean, SIGMA), q, self.settings.weight, x))
        return Line(x, np.minimum(slope, 20.0), "optimal", "best under the penalty", "left", "dashed")

    def _weights(self) -> Scene:
        weights = self.frames[1].snapshot.weights if self.frames else None
        if weights is None:
            return Scene((-1, 1), (0, 1), [], across="weight")
        edges, shares = weights.discriminator.edges.astype(float), weights.discriminator.shares.astype(float)
        outline = np.repeat(edges, 2), np.concatenate([[0.0], np.repeat(shares, 2), [0.0]])
        top, reach = 1.25 * max(float(shares.max(initial=0.0)), 1e-6), 1.15 * max(float(np.abs(edges).max()), 1e-6)
        marks: list[Mark] = [Line(*outline, "discriminator", fill="below")]
        if weights.clip is not None:
            marks += [upright(side * weights.clip, (0, top), "warning", "dashed") for side in (-1, 1)]
            marks.append(Word("−c", -weights.clip, 0.9 * top, "warning"))
            marks.append(Word("c", weights.clip, 0.9 * top, "warning"))
        return Scene((-reach, reach), (0, top), marks, headline="share of all", across="weight")

    def grips(self) -> Sequence[Grip]:
        settings = self.settings
        low, high = (-0.05, 1.1) if not self.frames else (0.0, 1.0)
        at = low + HEIGHT * (high - low) if self.frames else HEIGHT
        return [Grip("gan", "Data", settings.mean, at, lambda x, y: put(settings, mean=round(x, 2)), colour="data")]

    def _sentence(self, slope: float, at_edge: float) -> str:
        if not self.frames or math.isnan(slope):
            return "G stands still at the left. Train both, and compare what each tells G of the way to the data."
        if self.settings.cure == "gp":
            return phrase(
                "The penalty holds the critic near slope 1: {slope:.2f} between the bumps, so G is told the way from "
                "anywhere.",
                slope=slope,
            )
        if slope < TOO_SMALL:
            return phrase(
                "Clipping at {clip:g} leaves the critic a slope of {slope} where 1 is wanted; {share:.0%} of its "
                "weights stand at ±c.",
                clip=self.settings.clip,
                slope=figures(slope),
                share=0.0 if math.isnan(at_edge) else at_edge,
            )
        return phrase(
            "The critic rises steadily, with slope {slope:.2f}, where D is flat; {share:.0%} of its weights are at ±c.",
            slope=slope,
            share=0.0 if math.isnan(at_edge) else at_edge,
        )


def _formula(estimate: float, slope: float) -> str:
    value = numeral(estimate) if math.isfinite(estimate) else r"\ldots"
    steep = numeral(slope) if math.isfinite(slope) else r"\ldots"
    return (
        rf"\max_{{\|f\|_L\leq 1}}\mathbb{{E}}_x f(x)-\mathbb{{E}}_z f(G(z)):\quad"
        rf"\mathbb{{E}}f(x)-\mathbb{{E}}f(G(z))={value},\quad |f'|={steep}"
    )
