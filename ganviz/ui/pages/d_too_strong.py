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
from ganviz.settings import Settings, setting
from ganviz.theory.divergences import Array
from ganviz.ui.theory.board import Place
from ganviz.ui.theory.handles import Grip
from ganviz.ui.theory.page import SetUp
from ganviz.ui.theory.scene import Dots, Field, Line, Mark, Scene, Told, Word, level, through
from ganviz.ui.theory.training import TrainingPage
from ganviz.ui.theory.values import figure, numeral, put
from ganviz.ui.translation import thousands

if TYPE_CHECKING:
    from ganviz.snapshot import History

#: Radius and width of the ring, and the part of the plane that is shown.
RADIUS, SIGMA, SIDE = 2.0, 0.02, 2.6
#: A step that moves none of G's weights in single precision: it stands still, and its gradient is known all the same.
STILL = 1e-30
#: Exponents of ten of the gradient norms that are drawn.
NORMS = (-5.0, 1.5)
LOG_2 = math.log(2)
#: A gradient that teaches nothing any more, and a JSD that stands at its bound.
DEAD, AT_THE_BOUND = 3e-3, 0.01
DECAYS = {"none": "stays", "linear": "falls to 0 evenly"}


@dataclass(frozen=True)
class Strong(Settings):
    """How much noise both distributions get, and whether it goes."""

    noise: float = setting(
        0.0,
        "Noise on the inputs",
        "The standard deviation of what is added to real and generated points before D sees them.",
        "D against a frozen G",
        symbol="σ",
        minimum=0,
        maximum=2,
        slider=(0, 2),
    )
    decay: str = setting(
        "none",
        "The noise",
        "Whether it stays, or falls to nothing over 1,000 iterations.",
        "D against a frozen G",
        choices=DECAYS,
        relevant=lambda one: one.noise > 0,
    )
    seed: int = setting(
        0, "Seed", "Of the networks and of all chance.", "D against a frozen G", minimum=0, maximum=2**31 - 1
    )


@lru_cache(maxsize=16)
def config_of(settings: Strong, loss: str) -> RunConfig:
    """D learns alone, against a G that stands still, and the gradient that G would follow is noted."""
    betas = [
        f"{player}.optimiser.{beta}"
        for player in ("generator", "discriminator")
        for beta in ("beta1=0.9", "beta2=0.999")
    ]
    return assigned(
        RunConfig(),
        "target=ring",
        f"target.radius={RADIUS}",
        f"target.sigma={SIGMA}",
        f"generator.optimiser.learning_rate={STILL}",
        *betas,
        f"loss={loss}",
        f"noise.instance.sigma={settings.noise!r}",
        f"noise.instance.decay={settings.decay}",
        "noise.instance.horizon=1000",
        f"seed={settings.seed}",
    )


class DTooStrong(TrainingPage):
    """A frozen generator, and a discriminator that trains on: it gets perfect, and the generator's gradient dies.

    The estimate of the JSD climbs to log 2 and the accuracy to 1. Of the original loss nothing is left for G, the
    non-saturating one's gradient grows and gets wild. Noise on the inputs is the cure (Arjovsky and Bottou 2017).
    """

    key = "d_too_strong"
    title = "D too strong"
    order = 15
    places = (
        Place("stage", "The frozen G against D", 0, 0, rows=2, width=6),
        Place("norms", "Norm of G’s gradient", 0, 1, width=6),
        Place("bound", "D’s estimate of the JSD, and its accuracy", 1, 1, width=6),
    )
    set_ups = (SetUp("No noise", Strong()), SetUp("Noise as the cure", Strong(noise=0.5)))
    settings: Strong
    last = 1200
    rate = 80.0

    def configs(self) -> Sequence[tuple[str, RunConfig]]:
        return [(loss, config_of(self.settings, loss)) for loss in ("minimax", "non_saturating")]

    def told(self) -> Told:
        numbers = self._numbers()
        return Told(
            scenes={"stage": self._stage(), "norms": self._norms(), "bound": self._bound()},
            formulas=[("", _formula(numbers))],
            sentence=self._sentence(numbers),
            readings=[
                ("iteration", "–" if self.iteration is None else thousands(self.iteration)),
                ("JSD estimate", figure(numbers[0])),
                ("accuracy of D", figure(numbers[1])),
                ("‖∇‖ saturating", _small(numbers[2])),
                ("‖∇‖ non-saturating", _small(numbers[3])),
            ],
        )

    def _numbers(self) -> tuple[float, float, float, float]:
        """JSD estimate, accuracy, both norms; not numbers before there are any. Norms are medians of the last few."""
        if not self.frames:
            return (math.nan,) * 4
        first = self.frames[0]
        values = {} if first.measures is None else first.measures.values
        jsd, accuracy = (values.get(key) for key in ("jsd_bound", "accuracy"))
        norms = [_median(frame.history.scalars["gradient_g"][-15:]) for frame in self.frames]
        return math.nan if jsd is None else jsd, math.nan if accuracy is None else accuracy, norms[0], norms[1]

    def _stage(self) -> Scene:
        angles = np.linspace(0, 2 * math.pi, 9)[:-1]
        marks: list[Mark] = []
        if self.frames:
            snapshot = self.frames[0].snapshot
            field = snapshot.field
            if len(field.axes) == 2:
                marks.append(Field((field.axes[0], field.axes[1]), field.values, field.middle, field.span))
            marks += [
                Dots(snapshot.data[:256], "data", size=6),
                Dots(snapshot.generated[:256], "generator", "d", size=6),
                _at(snapshot.generated, "G, frozen", "generator"),
                _at(np.array([[-RADIUS, 0.3]]), "data", "data"),
            ]
        else:
            marks.append(Dots(RADIUS * np.column_stack([np.cos(angles), np.sin(angles)]), "data", size=9))
            marks.append(Word(self.what_to_do(), 0, 0, "text", is_large=True))
        if self.settings.noise > 0:
            circle = np.linspace(0, 2 * math.pi, 91)
            ring = np.column_stack(
                [RADIUS + self.settings.noise * np.cos(circle), self.settings.noise * np.sin(circle)]
            )
            marks.append(through(ring, "muted", "noise σ", style="dashed", is_bold=False))
        return Scene((-SIDE, SIDE), (-SIDE, SIDE), marks, headline=self.when(), is_even=True)

    def grips(self) -> Sequence[Grip]:
        settings = self.settings
        return [
            Grip(
                "stage",
                "Noise",
                RADIUS + settings.noise,
                0.0,
                lambda x, y: put(settings, noise=round(max(x - RADIUS, 0.0), 3)),
                step=0.05,
                colour="data",
            )
        ]

    def _norms(self) -> Scene:
        marks: list[Mark] = []
        names = (("saturating: log(1 − D)", "generator"), ("non-saturating: −log D", "discriminator"))
        for frame, (name, colour) in zip(self.frames, names, strict=False):
            history = frame.history
            with np.errstate(divide="ignore", invalid="ignore"):
                norms = np.log10(history.scalars["gradient_g"])
            marks.append(Line(history.iterations, np.clip(norms, *NORMS), colour, name, "right"))
        return Scene((0, self.last), NORMS, marks, across="iterations of D", is_log=True)

    def _bound(self) -> Scene:
        marks: list[Mark] = [level(LOG_2, (0, self.last), name="log 2"), level(1.0, (0, self.last), name="1")]
        if self.frames:
            history = self.frames[0].history
            estimate = LOG_2 - history.scalars["loss_d"] / 2
            marks.append(
                Line(history.iterations, np.clip(estimate, -0.1, 1.2), "discriminator", is_bold=False, alpha=0.4)
            )
            for key, name, colour in (
                ("jsd_bound", "JSD estimate", "discriminator"),
                ("accuracy", "accuracy", "text"),
            ):
                at, values = _measured(history, key)
                marks.append(Line(at, values, colour, name, "right"))
        return Scene((0, self.last), (-0.05, 1.15), marks, across="iterations of D")

    def _sentence(self, numbers: tuple[float, float, float, float]) -> str:
        jsd, _, dying, other = numbers
        if not self.frames or not math.isfinite(jsd):
            return "G stands still, as it was made. Train D alone, and watch what is left for G to learn from."
        if self.settings.noise > 0 and dying > DEAD:
            return phrase(
                "With noise of σ = {noise:.2f} the two overlap: D’s estimate is {jsd}, G keeps a gradient of {norm}.",
                noise=self.settings.noise,
                jsd=figure(jsd),
                norm=figures(dying),
            )
        if LOG_2 - jsd < AT_THE_BOUND:
            return phrase(
                "D is perfect: its estimate is {jsd:.4f}, just below log 2. The saturating gradient is {dying}, "
                "the other {other}.",
                jsd=jsd,
                dying=figures(dying),
                other=figures(other),
            )
        return phrase("D learns: its estimate of the JSD is {jsd} and climbs to log 2 = 0.693.", jsd=figure(jsd))


def _at(points: Array, text: str, colour: str) -> Word:
    """A word above a cloud of points."""
    finite = points[np.isfinite(points).all(axis=1)]
    if not len(finite):
        return Word(text, 0, 0, colour)
    return Word(text, float(np.median(finite[:, 0])), float(finite[:, 1].max()), colour, is_large=True)


def _measured(history: History, key: str) -> tuple[Array, Array]:
    values = history.metrics.get(key)
    if values is None:
        return np.empty(0), np.empty(0)
    known = np.isfinite(values)
    return history.measured_at[known], values[known]


def _median(values: Array) -> float:
    finite = values[np.isfinite(values)]
    return float(np.median(finite)) if len(finite) else math.nan


def _small(value: float) -> str:
    return figures(value) if math.isfinite(value) else "–"


def _formula(numbers: tuple[float, float, float, float]) -> str:
    jsd = numeral(numbers[0], 4) if math.isfinite(numbers[0]) else r"\ldots"
    return (
        rf"\log 2+\frac{{1}}{{2}}\,\mathbb{{E}}_P\log D+\frac{{1}}{{2}}\,\mathbb{{E}}_Q\log(1-D)={jsd}\leq\log 2"
        rf"\qquad \|\nabla_\theta\,\mathbb{{E}}\log(1-D)\|\to 0"
    )
