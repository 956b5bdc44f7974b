"""What travels from training to the eyes: frozen messages of plain numpy arrays.

A ``Snapshot`` is one look at the networks. The ``History`` is the run's numbers up to it. A ``Frame`` is all that a
view is shown. Nobody can change any of them: arrays are read-only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType

import numpy as np

from ganviz.config import RunConfig
from ganviz.insides import Insides
from ganviz.passes import Passing
from ganviz.wording import changed

Array = np.ndarray

#: Scalars of every iteration, in the order of a ``ScalarBlock``'s columns.
SCALARS = ("loss_d", "loss_g", "mean_d_real", "mean_d_fake", "gradient_d", "gradient_g")

#: Those that are drawn as logarithms.
LOGARITHMIC = ("gradient_d", "gradient_g")

#: What a ``Summary`` tells of, in the order of its columns: the scalars, and the logarithms of some.
SUMMED_UP = (*SCALARS, *(f"log10 {name}" for name in LOGARITHMIC))

#: Consecutive iterations that the finest ``Summary`` puts together.
SUMMED = 64


#: Where D changes by less than this from one end of the view to the other, in units of its own, it is flat.
FLAT = 1e-3


def frozen(array: Array, dtype: type = np.float32) -> Array:
    """Returns a read-only copy of an array; nothing that the trainer later overwrites is shared."""
    copy: Array = np.array(array, dtype=dtype)
    copy.flags.writeable = False
    return copy


def is_frozen(thing: object) -> bool:
    """Says whether this is an array that is, and will stay, what it is, or a run's settings."""
    if type(thing) is np.ndarray:
        return thing.base is None and not thing.flags.writeable
    return type(thing) is RunConfig


@dataclass(frozen=True, slots=True)
class Field:
    """The discriminator on a grid of the data space, as it is drawn.

    Attributes:
        axes: the grid's coordinates: ``(x,)`` in 1-D, ``(x, y)`` in 2-D.
        values: D(x) in [0, 1] where ``is_probability``, else the raw score; ``(nx,)`` or ``(ny, nx)``.
        optimal: the optimal D or critic for the same two distributions, on the same scale and grid; NaN where both
            distributions are too thin to tell, None where no formula gives it.
        is_probability: D is a probability; otherwise a raw score, that of a loss which aims at fixed numbers or that of
            a critic, whose zero has no meaning.
        middle: the value where D cannot tell the two apart: ½, what lies between a loss's aims, or for a critic the
            mean of its two means; NaN before there is a D.
        span: distance from ``middle`` at which the colours are full.
        slope: the length of the raw score's gradient in x, on the same grid: what bounds it is a Lipschitz constant.
    """

    axes: tuple[Array, ...]
    values: Array
    optimal: Array | None
    is_probability: bool
    middle: float
    span: float
    slope: Array

    @property
    def is_flat(self) -> bool:
        """Says whether D says the same everywhere on the grid: its contours would be those of rounding.

        From corner to corner its raw score then changes by less than a thousandth: of 1 where it is a log-ratio, of its
        span where it aims at numbers, and for a critic by a tenth of that of its size, since it has no scale.
        """
        if self.values.size == 0 or not np.isfinite(self.slope).all():
            return False
        diagonal = float(np.hypot.reduce([float(axis[-1] - axis[0]) for axis in self.axes]))
        size = 1.0 if self.is_probability else max(self.span, 0.1 * float(np.abs(self.values).max()))
        return float(self.slope.max()) * diagonal <= FLAT * size


@dataclass(frozen=True, slots=True)
class Densities:
    """P_data and P_G on a grid (that of ``Field.axes`` has its own ``axes`` here, for they may be finer).

    Attributes:
        axes: ``(x,)`` or ``(x, y)``.
        data: P_data's density, exact; None where the target has none. On a line both are means over the cells around
            the points of the axis.
        generated: P_G's density, estimated from ``n_generated`` points smoothed with ``bandwidth``: on a line, where
            dim z = 1, the push-forward through that many latents, with no kernel and a bandwidth of 0.
    """

    axes: tuple[Array, ...]
    data: Array | None
    generated: Array
    bandwidth: float
    n_generated: int


@dataclass(frozen=True, slots=True)
class Histogram:
    """Numbers counted in bins: ``edges`` ``(bins + 1,)`` and ``shares`` ``(bins,)`` of them all, which add up to 1."""

    edges: Array
    shares: Array


@dataclass(frozen=True, slots=True)
class Weights:
    """How large the weights and biases of each player are, as they are trained.

    Attributes:
        discriminator, generator: each player's, zero in the middle of both.
        clip: weight clipping keeps D's within ± this; None without it.
        iteration: when they were looked at; some snapshots carry those of a moment before.
    """

    discriminator: Histogram
    generator: Histogram
    clip: float | None
    iteration: int


@dataclass(frozen=True, slots=True)
class ModeCounts:
    """How some points are shared among the modes of the data, as the mode scoreboard counts them.

    Attributes:
        shares: ``(modes,)``, each mode's share of all the points: those within 3σ of it, the nearest mode alone.
        found: ``(modes,)`` bool, whether that is a tenth of the mode's fair share at the least.
    """

    shares: Array
    found: Array


@dataclass(frozen=True, slots=True)
class MeasureSample:
    """What the metrics are computed from: larger samples than a picture needs.

    Attributes:
        iteration: when it was drawn.
        generated: ``(n, feature)``, fresh points of the shown G.
        real_scores, fake_scores: ``(n,)`` raw scores of fresh points, under the instance noise of that moment.
        training_scores: ``(n,)`` raw scores of the training set's points under the same noise; empty where data are
            endless.
        slopes: ``(n,)`` lengths of the raw score's gradient in x, at points between real and generated ones.
        noise: standard deviation of that instance noise.
        seed: for the random numbers that a metric needs.
        flipped: the share of labels that D was told wrong at that moment.
    """

    iteration: int
    generated: Array
    real_scores: Array
    fake_scores: Array
    training_scores: Array
    slopes: Array
    noise: float
    seed: int
    flipped: float = 0.0


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One look at a run, drawn with random numbers of the probe's own, so that looking changes nothing.

    All of it is of one moment but for ``weights``, which say their own. What is named a detail is left out of pictures
    of the plane that are made while nobody looks at it.

    Attributes:
        iteration: iterations done (k steps of D and one of G each).
        member: index in the population.
        config: the settings in force.
        data: ``(n, feature)`` real points.
        generated: ``(n, feature)`` images of a fixed ``latent``, so that points move instead of flicker.
        latent: ``(n, dim z)``.
        push: ``(m, feature)``, minus the gradient of G's loss at the first m generated points, per point (not divided
            by the batch): where G's loss pushes them; a detail.
        modes: how the generated points are shared among the modes; None for data without separate ones.
        field: the discriminator on a grid; its optimum is a detail.
        densities: P_data and P_G; a detail, None too where no generated point is a number.
        manifold: G of a regular grid of latents: ``(rows, columns, feature)`` for dim z = 2, ``(n, feature)`` along
            the line for dim z = 1, else None; a detail.
        manifold_latent: those latents, ``(rows, columns, 2)`` or ``(n, 1)``.
        noise: standard deviation of the instance noise now.
        weights: how large the weights are; None until first looked at.
        sample: for the metrics, in some snapshots only.
        unit_noise: ``(2, n, feature)``, which times ``noise`` is the instance noise on the data and on the generated
            points, the same in every snapshot; None where nobody drew it.
        bounds: what is to be shown, ``((low, high), …)``, where the view follows both distributions; else None, which
            are the target's own.
    """

    iteration: int
    member: int
    config: RunConfig
    data: Array
    generated: Array
    latent: Array
    push: Array
    modes: ModeCounts | None
    field: Field
    densities: Densities | None
    manifold: Array | None
    manifold_latent: Array | None
    noise: float
    weights: Weights | None
    sample: MeasureSample | None
    unit_noise: Array | None = None
    bounds: tuple[tuple[float, float], ...] | None = None

    @property
    def view(self) -> tuple[tuple[float, float], ...]:
        """What is to be shown: ``(low, high)`` of each axis."""
        return self.config.target.bounds() if self.bounds is None else self.bounds


@dataclass(frozen=True, slots=True)
class Measures:
    """The numbers computed from one ``MeasureSample``.

    Attributes:
        iteration: of that sample.
        values: by metric key; None where a metric does not apply.
        arrays: by key, ``(n,)`` each, what a metric says mode by mode or bin by bin; absent where it does not apply.
        config: the settings at that moment, whose distribution it was compared with; None where nobody has noted them.
    """

    iteration: int
    values: Mapping[str, float | None]
    arrays: Mapping[str, Array] = field(default_factory=dict)
    config: RunConfig | None = None

    def tell_of(self, config: RunConfig) -> bool:
        """Whether they say anything of a run with these settings: they do not once its data have moved."""
        return self.config is None or self.config.target == config.target


@dataclass(frozen=True, slots=True)
class ScalarBlock:
    """Consecutive iterations' scalars of one member.

    Attributes:
        first: the iteration of row 0.
        values: ``(n, len(SCALARS))``; NaN where a player did not step, infinite where what it did is no number.
    """

    first: int
    values: Array


@dataclass(frozen=True, slots=True)
class Change:
    """Settings that were changed while the run went on.

    Attributes:
        iteration: iterations done when it first acted: those up to here know nothing of it.
        before, after: the settings in force until then, and since.
        edit: the number of the gesture; a slider that is dragged is one. 0 where nobody counts them.
        last: the same as ``iteration``, of the gesture's last part; None where it has but one.
    """

    iteration: int
    before: RunConfig
    after: RunConfig
    edit: int = 0
    last: int | None = None

    @property
    def stands_since(self) -> int:
        """Iterations done when the settings became what they are ``after``."""
        return self.iteration if self.last is None else self.last

    @property
    def moves_data(self) -> bool:
        """Whether numbers that are measured against the data cannot be compared across it."""
        return self.before.target != self.after.target

    def words(self) -> list[str]:
        """What changed, a line for each setting."""
        return changed(self.before, self.after) or ["Changed and changed back"]


def _empty() -> Array:
    return frozen(np.empty(0))


@dataclass(frozen=True, slots=True)
class Summary:
    """Groups of consecutive iterations in few numbers each, from the first iteration on.

    Attributes:
        each: how many iterations a group has.
        iterations: ``(m, 2)``, the first and the last of each group.
        low, high, mean: of its finite values, ``(m, len(SUMMED_UP))``; NaN where there is none.
        counts: how many finite values it has, of the same shape.
    """

    each: int
    iterations: Array
    low: Array
    high: Array
    mean: Array
    counts: Array

    def __len__(self) -> int:
        return len(self.iterations)

    def until(self, count: int) -> Summary:
        """Returns the first groups."""
        tables = self.iterations, self.low, self.high, self.mean, self.counts
        return Summary(self.each, *(table[:count] for table in tables))


@dataclass(frozen=True, slots=True)
class History:
    """A read-only slice of the run's numbers, up to the iteration that is shown.

    Of a long run only the last iterations are here one by one. All of them, from the first on, are in the summaries.

    Attributes:
        iterations: ``(n,)``, increasing.
        scalars: by name of ``SCALARS``, each ``(n,)``.
        gone: how many iterations there were before these, which are in the summaries alone.
        summaries: the finest first; none where nobody has summed up anything.
        measured_at: ``(m,)`` iterations of the metrics.
        metrics: by key, each ``(m,)``, NaN where there was none.
        arrays: the metrics' arrays by key, each ``(m, n)``, NaN where there was none; n is the most there ever were.
        changes: of the settings, in order.
        run: stands for the run: histories that share it have the same rows as far as both reach, so a copy with other
            rows needs one of its own.
    """

    iterations: Array = field(default_factory=lambda: _empty())
    scalars: Mapping[str, Array] = field(default_factory=lambda: MappingProxyType({name: _empty() for name in SCALARS}))
    gone: int = 0
    summaries: tuple[Summary, ...] = ()
    measured_at: Array = field(default_factory=lambda: _empty())
    metrics: Mapping[str, Array] = field(default_factory=lambda: MappingProxyType({}))
    arrays: Mapping[str, Array] = field(default_factory=lambda: MappingProxyType({}))
    changes: tuple[Change, ...] = ()
    run: object = field(default_factory=object)

    @property
    def count(self) -> int:
        """How many iterations there were, those included that are gone."""
        return self.gone + len(self.iterations)

    def rows_until(self, iteration: float) -> int:
        """How many iterations are known up to this one; of those that are gone, by whole groups."""
        held = int(np.searchsorted(self.iterations, iteration, side="right"))
        if held or not self.gone:
            return self.gone + held
        ends = self.summaries[0].iterations[: self.gone // SUMMED, 1]
        return int(np.searchsorted(ends, iteration, side="right")) * SUMMED

    def values_at(self, name: str, rows: Array) -> Array:
        """The scalar of this name in rows, counted from the first iteration; where one is gone, its group's mean."""
        here = rows >= self.gone
        if here.all():
            return self.scalars[name][rows - self.gone]
        values = self.summaries[0].mean[np.where(here, 0, rows) // SUMMED, SUMMED_UP.index(name)]
        values[here] = self.scalars[name][rows[here] - self.gone]
        return values


@dataclass(frozen=True, slots=True)
class Frame:
    """All that a view is shown: a snapshot, the history up to it, the latest metrics, another run's frame or None.

    Its ``name`` is what its run is called where it stands beside another one; ``passing`` is the iteration in its
    parts, of a run in slow motion, and ``insides`` both networks, while somebody looks at them.
    """

    snapshot: Snapshot
    history: History
    measures: Measures | None = None
    other: Frame | None = None
    name: str = ""
    passing: Passing | None = None
    insides: Insides | None = None


def read_only(message: object) -> bool:
    """Says whether every array of a message (and of the messages in it) is read-only."""
    if isinstance(message, np.ndarray):
        return not message.flags.writeable
    if isinstance(message, (tuple, list)):
        return all(map(read_only, message))
    if isinstance(message, Mapping):
        return all(map(read_only, message.values()))
    if hasattr(type(message), "__dataclass_fields__") and not isinstance(message, RunConfig):
        return all(read_only(getattr(message, item.name)) for item in fields(message))  # type: ignore[arg-type]
    return True
