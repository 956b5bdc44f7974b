from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ganviz.phrases import phrase
from ganviz.settings import Settings, setting
from ganviz.theory import fitting
from ganviz.theory.divergences import Array
from ganviz.theory.fitting import LECTURE, NAMES, PAPER, Fitted
from ganviz.theory.one_gaussian import Mixture
from ganviz.ui.theory.beside import Work
from ganviz.ui.theory.board import Place
from ganviz.ui.theory.handles import Grip
from ganviz.ui.theory.page import SetUp, Sweep, TheoryPage
from ganviz.ui.theory.scene import Dots, Field, Line, Mark, Scene, Told, Word
from ganviz.ui.theory.values import figure, having, numeral

VIEW = (-6.0, 8.0)
#: The plane of models: means around P's, and standard deviations, both in P's own.
MEANS, SIGMAS = np.linspace(-1.7, 1.7, 33), np.linspace(0.1, 1.6, 25)
NARROW, WIDE = 0.05, 3.0
#: How far the logarithm of a divergence lies below its middle where the field is full.
SPAN = 2.0


@dataclass(frozen=True)
class Model(Settings):
    """P, the model, by which divergence it is fitted, and how many points maximum likelihood gets."""

    divergence: str = setting(
        "KL", "Nearest by", "What the fit makes least.", "P and its model", choices={name: name for name in NAMES}
    )
    bumps: int = setting(
        1, "Gaussians", "How many the model has; W₂ is fitted with one.", "P and its model", symbol="m",
        minimum=1, maximum=3, slider=(1, 3),
    )  # fmt: skip
    points: int = setting(
        0,
        "Points",
        "From how many points maximum likelihood is computed, by EM; 0 for not at all.",
        "P and its model",
        symbol="n",
        minimum=0,
        maximum=5000,
        slider=(0, 2000),
    )
    share: float = setting(
        LECTURE.weights[0],
        "Left bump",
        "The weight of P’s left bump.",
        "P and its model",
        minimum=0.02,
        maximum=0.98,
        slider=(0.02, 0.98),
    )
    means: tuple[float, float] = (LECTURE.means[0], LECTURE.means[1])
    sigmas: tuple[float, float] = (LECTURE.sigmas[0], LECTURE.sigmas[1])
    seed: int = 0

    @property
    def is_the_lectures(self) -> bool:
        return (self.share, self.means, self.sigmas) == (LECTURE.weights[0], LECTURE.means, LECTURE.sigmas)

    @property
    def p(self) -> Mixture:
        return Mixture((self.share, 1 - self.share), self.means, self.sigmas)


@dataclass(frozen=True, eq=False)
class Found:
    """What was computed: one Gaussian by every divergence, the model, the plane of one, and the likeliest model."""

    ones: Mapping[str, Fitted]
    model: Fitted
    axes: tuple[Array, Array]
    plane: Array
    points: Array
    likely: Mixture | None


@lru_cache(maxsize=4)
def _ones(p: Mixture) -> Mapping[str, Fitted]:
    """One Gaussian by every divergence; kept, for most settings leave P as it is."""
    return {each: fitting.fit(each, p) for each in NAMES}


def _compute(settings: Model) -> Found:
    p, name = settings.p, settings.divergence
    ones = _ones(p)
    bumps = 1 if name == fitting.W_2 else settings.bumps
    model = ones[name] if bumps == 1 else fitting.fit(name, p, bumps)
    points = fitting.sampled(p, settings.points, settings.seed)
    likely = fitting.most_likely(points, np.ones(len(points)), settings.bumps) if len(points) else None
    mean, sigma = p.moments()
    axes = mean + sigma * MEANS, sigma * SIGMAS
    return Found(ones, model, axes, fitting.surface(name, p, *axes), points, likely)


class FitOneByAnother(TheoryPage):
    """A Gaussian, or a few, fitted to a mixture: KL covers all of it, the reverse KL seeks one bump.

    Maximum likelihood from points of P comes to the same as KL. The optima are those of f-GAN’s table 3.
    """

    key = "fit_one_by_another"
    title = "Fit one by another"
    order = 17
    places = (
        Place("stage", "P and the nearest model", 0, 0, height=5),
        Place("plane", "One Gaussian: divergence over its μ and σ", 1, 0, height=6),
    )
    set_ups = (
        SetUp("f-GAN, table 3", Model()),
        SetUp("Seeking", Model("reverse KL", share=0.5, means=(-2.5, 3.0), sigmas=(0.6, 0.6))),
        SetUp("Covering", Model("KL", share=0.5, means=(-2.5, 3.0), sigmas=(0.6, 0.6))),
        SetUp("Max. likelihood", Model("KL", 2, 400)),
    )
    sweep = Sweep("share", 0.05, 0.95)
    settings: Model

    def work(self) -> Work:
        settings = self.settings
        return Work(settings, lambda: _compute(settings))

    def told(self) -> Told:
        settings, found = self.settings, self.found
        assert found is None or isinstance(found, Found)
        return Told(
            scenes={"stage": self._stage(found), "plane": self._plane(found)},
            formulas=[("", _formula(settings, None if self.is_late else found))],
            sentence=self._sentence(found),
            readings=self._rows(found),
            is_late=self.is_late,
        )

    def _rows(self, found: Found | None) -> list[tuple[str, ...]]:
        rows: list[tuple[str, ...]] = [("being fitted …" if self.is_late else "", "μ", "σ", "D")]
        if found is None:
            return rows
        for name, one in found.ones.items():
            rows.append((name, *(figure(value) for value in (one.law.means[0], one.law.sigmas[0], one.value))))
            if self.settings.is_the_lectures and name in PAPER:
                rows.append(("   paper", *(figure(value) for value in PAPER[name])))
        return rows

    def _stage(self, found: Found | None) -> Scene:
        p = self.settings.p
        spread = [mean + sigma * np.linspace(-5, 5, 121) for mean, sigma in zip(p.means, p.sigmas, strict=True)]
        x = np.unique(np.concatenate([np.linspace(*VIEW, 401), *spread]))
        density = np.exp(p.log_density(x))
        top = 1.3 * float(density.max())
        marks: list[Mark] = [Line(x, density, "data", "P", fill="below")]
        headline = ""
        if found is not None:
            model = np.exp(found.model.law.log_density(x))
            top = max(top, 1.15 * float(model[np.isfinite(model)].max(initial=0.0)))
            style = "dashed" if self.is_late else "solid"
            marks.append(Line(x, model, "generator", self.settings.divergence, style=style))  # type: ignore[arg-type]
            if found.likely is not None:
                likely = np.exp(found.likely.log_density(x))
                marks.append(Line(x, likely, "discriminator", "maximum likelihood", "right", "dashed"))
                ground = np.full(len(found.points), 0.015 * top)
                marks.append(Dots(np.column_stack([found.points, ground]), "data", "t1", size=5))
        if self.is_late:
            headline = "being fitted …"
        return Scene(VIEW, (0, top), marks, headline=headline, across="x")

    def _plane(self, found: Found | None) -> Scene:
        marks: list[Mark] = []
        if found is not None:
            heights = np.log(np.maximum(np.minimum(np.nan_to_num(found.plane, nan=1e9, posinf=1e9), 1e9), 1e-9))
            middle = float(np.quantile(heights, 0.3))
            # Blue where a model is near, as what is real: the field's own meaning of the colours.
            marks.append(Field(found.axes, -heights, -middle, SPAN))
            for name, one in found.ones.items():
                at = one.law.means[0], one.law.sigmas[0]
                colour = "generator" if name == self.settings.divergence else "text"
                marks.append(Word(name, *at, colour, dot=True, is_large=name == self.settings.divergence))
        headline = "" if self.is_late else phrase("bluer is nearer by {name}", name=self.settings.divergence)
        across, up = (MEANS, SIGMAS) if found is None else found.axes
        return Scene(
            (float(across[0]), float(across[-1])),
            (float(up[0]), float(up[-1])),
            marks,
            headline=headline,
            across="μ",
            up="σ",
        )

    def _sentence(self, found: Found | None) -> str:
        if found is None or self.is_late:
            return "The nearest models are being computed …"
        name, law = self.settings.divergence, found.model.law
        if found.likely is not None:
            n = len(found.points)
            ones = np.ones(n)
            return phrase(
                "On {n:,} points the likeliest model has a mean −log q of {likely:.3f}, that by {name} {other:.3f}; "
                "with more points maximum likelihood becomes KL.",
                n=n,
                likely=fitting.cross_entropy(found.points, ones, found.likely),
                name=name,
                other=fitting.cross_entropy(found.points, ones, law),
            )
        if len(law.means) > 1:
            return phrase("With {m} Gaussians the nearest by {name} is {value:.4f} away.",
                          m=len(law.means), name=name, value=found.model.value)  # fmt: skip
        p = self.settings.p
        covers = law.sigmas[0] > 0.93 * p.moments()[1]
        template = (
            "By {name} the model covers all of P: N({mean}, {sigma}). Where P is and it is not costs most."
            if covers
            else "By {name} the model keeps to one part: N({mean}, {sigma}). Where it is and P is not costs most."
        )
        return phrase(template, name=name, mean=figure(law.means[0], 2), sigma=figure(law.sigmas[0], 2))

    def grips(self) -> Sequence[Grip]:
        settings, found = self.settings, []
        p = settings.p
        for index, side in enumerate(("left", "right")):
            mean, sigma = settings.means[index], settings.sigmas[index]

            def to(x: float, y: float, index: int = index) -> Model:
                changed = list(settings.means)
                changed[index] = float(np.clip(x, -5, 7))
                return having(settings, means=tuple(changed))

            def wide(x: float, y: float, index: int = index, mean: float = mean) -> Model:
                changed = list(settings.sigmas)
                changed[index] = float(np.clip(abs(x - mean), NARROW, WIDE))
                return having(settings, sigmas=tuple(changed))

            heights = np.exp(p.log_density(np.array([mean, mean + sigma])))
            name = phrase("Bump at the {side}", side=side)
            found.append(Grip("stage", name, mean, float(heights[0]), to, colour="data"))
            width = phrase("Width of the bump at the {side}", side=side)
            found.append(Grip("stage", width, mean + sigma, float(heights[1]), wide, step=0.05, colour="data"))
        return found


def _formula(settings: Model, found: Found | None) -> str:
    symbol = {
        "KL": r"\mathrm{KL}(P\,\|\,Q)=\int p\log\frac{p}{q}",
        "reverse KL": r"\mathrm{KL}(Q\,\|\,P)=\int q\log\frac{q}{p}",
        "2 JSD": r"2\,\mathrm{JSD}(P,Q)",
        "Jeffrey": r"\mathrm{KL}(P\,\|\,Q)+\mathrm{KL}(Q\,\|\,P)",
        "Pearson χ²": r"\chi^2=\int\frac{(p-q)^2}{q}",
        fitting.W_2: r"W_2(P,Q)",
    }[settings.divergence]
    value = numeral(found.model.value, 4) if found is not None and math.isfinite(found.model.value) else r"\ldots"
    return rf"\min_Q\ {symbol}={value}"
