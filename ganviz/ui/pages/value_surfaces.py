from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from ganviz.assignment import assigned, replaced
from ganviz.config import RunConfig
from ganviz.phrases import figures, phrase
from ganviz.settings import Settings, setting
from ganviz.theory import noisy_data
from ganviz.theory.divergences import Array
from ganviz.ui.plotting.contour import segments
from ganviz.ui.theory.board import Place
from ganviz.ui.theory.handles import Grip
from ganviz.ui.theory.page import SetUp
from ganviz.ui.theory.scene import Dots, Field, Line, Mark, Scene, Told, Word, upright
from ganviz.ui.theory.training import TrainingPage
from ganviz.ui.theory.values import figure, numeral, put
from ganviz.ui.translation import thousands

if TYPE_CHECKING:
    from ganviz.snapshot import Frame

#: Half of the side of the square that is shown, and points of a curve that G's path runs through.
SIDE, CURVE = 3.0, 96
#: As far to either side critics are drawn.
WIDE = 4.2
#: Lines of equal value, from the lowest value in view to the highest.
LEVELS = 9
#: Points of the data that are shown.
SHOWN = 256
DATA = {"ring": "8 Gaussians", "grid": "25 Gaussians", "swiss_roll": "swiss roll"}
#: What each distribution is, as in the paper's script: of radius 2, or as wide.
TARGETS = {
    "ring": ("target.radius=2", "target.sigma=0.02"),
    "grid": ("target.spacing=0.9", "target.sigma=0.02"),
    "swiss_roll": ("target.radius=2", "target.noise=0.05"),
}


@dataclass(frozen=True)
class Surface(Settings):
    """What the data are, what holds either critic, and where the cut is."""

    data: str = setting("ring", "Data", "What the critics tell from G’s points.", "Value surfaces", choices=DATA)
    clip: float = setting(
        0.1, "Clip value", "After each step every weight of the left critic is cut to [−c, c].", "Value surfaces",
        symbol="c", minimum=0.001, maximum=2, slider=(0.005, 1), logarithmic=True,
    )  # fmt: skip
    weight: float = setting(
        10.0, "Weight of the penalty", "λ of λ E max(0, ‖∇f(x̂)‖ − 1)², which the right critic pays. A two-sided one "
        "can hold a critic that has begun the wrong way round.", "Value surfaces",
        symbol="λ", minimum=0.01, maximum=1000, slider=(0.1, 100), logarithmic=True,
    )  # fmt: skip
    height: float = setting(
        0.0, "Height of the cut", "Both critics are drawn along the line of this height.", "Value surfaces",
        symbol="x₂", minimum=-SIDE, maximum=SIDE, slider=(-SIDE, SIDE),
    )  # fmt: skip


@lru_cache(maxsize=16)
def configs_of(data: str, clip: float, weight: float) -> tuple[tuple[str, RunConfig], ...]:
    """The same data and the same G, which makes data plus N(0, I) and stands still, with either critic."""
    both = assigned(
        RunConfig(), f"target={data}", *TARGETS[data], f"latent.dimension={noisy_data.LATENTS}", "generator.layers=1",
        "loss=wasserstein", "schedule.freeze=generator",
    )  # fmt: skip
    path, sigma = _path(both)
    weights = noisy_data.weights(path, math.hypot(1, sigma))
    both = replaced(replaced(both, "generator.width", noisy_data.units(path)), "generator.start", weights)
    rms = [f"discriminator.optimiser.{each}" for each in ("kind=rmsprop", "learning_rate=1e-3", "beta2=0.99")]
    return (
        ("Clipped", assigned(both, f"clip.value={clip!r}", *rms)),
        ("Penalised", assigned(both, "penalty=wgan_lp", f"penalty.weight={weight!r}")),
    )


def _path(config: RunConfig) -> tuple[noisy_data.Path, float]:
    """The path through the data, and how wide these are around it."""
    target = config.target
    if config.target.key == "swiss_roll":
        shares = (np.arange(CURVE) + 0.5) / CURVE
        return noisy_data.along(target.arms(shares)[0]), target.noise  # type: ignore[attr-defined]
    modes = target.modes()
    assert modes is not None
    return noisy_data.from_mode_to_mode(modes.centres), float(modes.sigma[0])


class ValueSurfaces(TrainingPage):
    """Two critics against a generator that stands still at data plus N(0, I), and the surface of what each says.

    Clipped weights leave a simple surface; under the gradient penalty it follows the data, peak by peak (figure 2 of
    Gulrajani et al. 2017).
    """

    key = "value_surfaces"
    title = "Value surfaces"
    order = 16
    places = (
        Place("clipped", "Clipped weights", 0, 0, height=5, width=1),
        Place("penalised", "Gradient penalty", 0, 1, height=5, width=1),
        Place("cut", "Both along the cut, each over its steepest slope", 1, 0, columns=2, height=2),
    )
    set_ups = tuple(SetUp(label[:1].upper() + label[1:], Surface(data)) for data, label in DATA.items())
    settings: Surface
    last = 1000
    rate = 60.0

    def configs(self) -> Sequence[tuple[str, RunConfig]]:
        return configs_of(self.settings.data, self.settings.clip, self.settings.weight)

    def told(self) -> Told:
        slopes, estimates = [_steepest(frame) for frame in self.frames], [_estimate(frame) for frame in self.frames]
        return Told(
            scenes={"clipped": self._surface(0), "penalised": self._surface(1), "cut": self._cut()},
            formulas=[("", _formula(self.settings, estimates))],
            sentence=self._sentence(slopes),
            readings=[
                ("iteration", "–" if self.iteration is None else thousands(self.iteration), ""),
                ("", "clipped", "penalised"),
                ("E f(x) − E f(G(z))", *(map(figure, estimates) if estimates else ("–", "–"))),
                ("steepest slope", *(map(figure, slopes) if slopes else ("–", "–"))),
            ],
        )

    def _surface(self, index: int) -> Scene:
        sides = (-SIDE, SIDE)
        marks: list[Mark] = []
        if self.frames:
            snapshot = self.frames[index].snapshot
            field = snapshot.field
            x, y, values = _shown(field.axes, field.values)
            inside = values[:, np.abs(x) <= SIDE]
            finite = inside[np.isfinite(inside)]
            low, high = (float(finite.min()), float(finite.max())) if len(finite) else (0.0, 0.0)
            marks.append(Field((x, y), values, (low + high) / 2, max((high - low) / 2, 1e-12)))
            marks += _levels((x, y), values, low, high)
            marks.append(Dots(snapshot.data[:SHOWN], "data", size=6))
        elif index == 0:
            marks.append(Word(self.what_to_do(), 0, 0, "text", is_large=True))
        if not self.frames:
            path, _ = _path(self.configs()[0][1])
            marks.append(Dots(path[1], "data", size=6))
        height = np.full(2, self.settings.height)
        marks.append(Line(10 * np.array(sides), height, "muted", style="dashed", is_bold=False))
        return Scene(sides, sides, marks, headline=self.when(), is_even=True)

    def _cut(self) -> Scene:
        marks: list[Mark] = [upright(0.0, (-9, 9), "muted", "dotted")]
        reach = 1.0
        for frame, name, colour in zip(self.frames, ("clipped", "penalised"), ("muted", "discriminator"), strict=False):
            x, values = _along(frame, self.settings.height)
            values = (values - values.mean()) / max(_steepest(frame), 1e-12)
            marks.append(Line(x, values, colour, name, "right"))
            if np.isfinite(values).all():
                reach = max(reach, 1.2 * float(np.abs(values).max()))
        return Scene((-SIDE, SIDE), (-reach, reach), marks, across="x₁", up="f")

    def grips(self) -> Sequence[Grip]:
        settings = self.settings
        return [
            Grip(plot, phrase("Cut, at the {side}", side=side), -SIDE + 0.4, settings.height,
                 lambda x, y: put(settings, height=round(y, 3)), "y", colour="discriminator")
            for plot, side in (("clipped", "left"), ("penalised", "right"))
        ]  # fmt: skip

    def _sentence(self, slopes: Sequence[float]) -> str:
        if not slopes or not all(map(math.isfinite, slopes)):
            return "G stands still at data plus N(0, I). Train both critics: each lays a surface over the data."
        return phrase(
            "At its steepest the clipped critic has a slope of {clipped}, the penalised one of {penalised}; lines of "
            "equal value show which of the two follows the data.",
            clipped=figures(slopes[0]),
            penalised=figures(slopes[1]),
        )


def _shown(axes: tuple[Array, ...], values: Array) -> tuple[Array, Array, Array]:
    """The part of a field that is seen: the square, and what stands beside it where a plot is wider than high."""
    x, y = axes
    rows = np.abs(y) <= SIDE + 2 * (y[1] - y[0])
    columns = np.abs(x) <= WIDE
    return x[columns], y[rows], values[np.ix_(rows, columns)].astype(float)


def _levels(axes: tuple[Array, Array], values: Array, low: float, high: float) -> list[Mark]:
    """Lines of equal value, evenly from the lowest to the highest."""
    pieces = [segments(axes, values, level)[0] for level in np.linspace(low, high, LEVELS + 2)[1:-1]]
    ends = np.concatenate(pieces).reshape(-1, 2)
    return [Line(ends[:, 0], ends[:, 1], "text", is_bold=False, pairs=True, alpha=0.5)] if len(ends) else []


def _along(frame: Frame, height: float) -> tuple[Array, Array]:
    """What a critic says along the line of this height."""
    field = frame.snapshot.field
    x, y, values = _shown(field.axes, field.values)
    place = float(np.interp(height, y, np.arange(len(y))))
    below = min(int(place), len(y) - 2)
    share = place - below
    seen = np.abs(x) <= SIDE + (x[1] - x[0])
    return x[seen], ((1 - share) * values[below] + share * values[below + 1])[seen]


def _steepest(frame: Frame) -> float:
    field = frame.snapshot.field
    return float(_shown(field.axes, field.slope)[2].max())


def _estimate(frame: Frame) -> float:
    value = None if frame.measures is None else frame.measures.values.get("discriminator_estimate")
    return math.nan if value is None else value


def _formula(settings: Surface, estimates: Sequence[float]) -> str:
    told = [numeral(value) if math.isfinite(value) else r"\ldots" for value in estimates] or [r"\ldots"] * 2
    gap, penalty = r"\mathbb{E}f(x)-\mathbb{E}f(G(z))", r"\mathbb{E}\max(0,\|\nabla f(\hat x)\|-1)^2"
    return (
        r"G(z)=x+\varepsilon,\ \varepsilon\sim N(0,I)\qquad"
        rf"\max_{{|w|\leq {settings.clip:.3g}}}{gap}={told[0]}\qquad"
        rf"\max_f\,{gap}-{settings.weight:.3g}\,{penalty}:\ {told[1]}"
    )
