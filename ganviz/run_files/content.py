"""What of a run stands in its file, as dataclasses whose fields are the description of the file."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from ganviz.archive import ArchiveError
from ganviz.config import RunConfig
from ganviz.recording import Recording
from ganviz.recording.pictures import Pictures
from ganviz.snapshot import SCALARS, SUMMED, SUMMED_UP, Array, Change, Measures, ScalarBlock, Snapshot, Summary, frozen

#: Rows of a table, pictures, and bytes of these that are kept, at most.
MOST_ROWS, MOST_PICTURES, MOST_BYTES = 2_000_000, 2000, 512_000_000


@dataclass(frozen=True)
class Numbers:
    """What a recording holds beside its pictures.

    Attributes:
        stretches: which iterations there are, as ``(first, count)`` of those without a gap.
        names: of the columns of ``scalars``.
        scalars: ``(iterations, columns)``.
        measured_at: iterations of the readings.
        metrics: by key, a number for each reading, not a number where there was none.
        arrays: by key, a row for each reading.
        changes: of the settings.
        newest: the last reading.
        earlier: of a long run the first iterations, which are not kept one by one; those of ``stretches`` follow them.
    """

    stretches: tuple[tuple[int, int], ...]
    names: tuple[str, ...]
    scalars: Array
    measured_at: Array
    metrics: Mapping[str, Array]
    arrays: Mapping[str, Array]
    changes: tuple[Change, ...] = ()
    newest: Measures | None = None
    earlier: Summary | None = None


@dataclass(frozen=True)
class Bookmark:
    """A word of the user's own at an iteration."""

    iteration: int
    word: str


@dataclass(frozen=True)
class Training:
    """What training needs to go on from an iteration, as bytes that only training reads."""

    iteration: int
    content: Array


@dataclass(frozen=True)
class Content:
    """A run as it stood.

    Attributes:
        config: the settings in force.
        device: where it was trained.
        diverged_at: the iteration whose loss or gradient was not finite, or None.
        numbers: of its recording.
        pictures: the kept ones, in order.
        bookmarks: by iteration.
        training: what it needs to go on, if that is known.
    """

    config: RunConfig
    device: str
    diverged_at: int | None
    numbers: Numbers
    pictures: tuple[Snapshot, ...]
    bookmarks: tuple[Bookmark, ...] = ()
    training: Training | None = None


@dataclass(frozen=True)
class Reached:
    """How much of a run there is already somewhere else.

    Attributes:
        iteration, picture: the last one with numbers, and the last one with a picture.
        readings, changes: how many.
    """

    iteration: int = 0
    picture: int = -1
    readings: int = 0
    changes: int = 0


def reached(content: Content) -> Reached:
    """Returns how far a run goes with what this holds."""
    numbers, last = content.numbers, content.numbers.stretches[-1:]
    return Reached(
        iteration=sum(last[0]) - 1 if last else 0,
        picture=content.pictures[-1].iteration if content.pictures else -1,
        readings=len(numbers.measured_at),
        changes=len(numbers.changes),
    )


def numbers_of(recording: Recording, since: Reached | None = None) -> Numbers:
    """Returns what a recording holds beside its pictures; of a run that is known so far what comes after that.

    The last change that is known comes again, for more may have been made of it by the same gesture.
    """
    history, is_whole = recording.history(), since is None
    since = since or Reached()
    first = 0 if is_whole else int(np.searchsorted(history.iterations, since.iteration, side="right"))
    iterations = history.iterations[first:]
    breaks = np.flatnonzero(np.diff(iterations) != 1) + 1
    firsts = [0, *breaks.tolist()] if len(iterations) else []
    ends = [*breaks.tolist(), len(iterations)]
    return Numbers(
        stretches=tuple((int(iterations[a]), b - a) for a, b in zip(firsts, ends, strict=False)),
        names=SCALARS,
        scalars=np.column_stack([history.scalars[name][first:] for name in SCALARS]),
        measured_at=history.measured_at[since.readings :],
        metrics={key: table[since.readings :] for key, table in history.metrics.items()},
        arrays={key: table[since.readings :] for key, table in history.arrays.items()},
        changes=history.changes[max(0, since.changes - 1) :],
        newest=recording.measures,
        earlier=history.summaries[0].until(history.gone // SUMMED) if history.gone and is_whole else None,
    )


def pictures_of(recording: Recording) -> tuple[Snapshot, ...]:
    """Returns the pictures that a recording holds, in order."""
    found = (recording.pictures.nearest(iteration) for iteration in recording.pictures.iterations().tolist())
    return tuple(picture for picture in found if picture is not None)


def recording_of(content: Content) -> Recording:
    """Returns a recording that holds the same. Raises ArchiveError where its parts do not go together."""
    recording, numbers = Recording(Pictures(MOST_PICTURES, MOST_BYTES)), content.numbers  # all that the file has
    if numbers.earlier is not None:
        check_summary(numbers.earlier, numbers.stretches[0][0] if numbers.stretches else None)
        recording.begin_with(numbers.earlier)
    extend(recording, content)
    return recording


def extend(recording: Recording, content: Content) -> None:
    """Adds to a recording what comes after it. Raises ArchiveError where that does not go together."""
    _add_numbers(recording, content.numbers)
    if len(content.pictures) > MOST_PICTURES:
        raise ArchiveError("it has more pictures than any that GanViz writes")
    for picture in content.pictures:
        check_picture(picture)
        recording.pictures.add(picture)
    for bookmark in content.bookmarks:
        recording.pictures.pin(bookmark.iteration)


def _add_numbers(recording: Recording, numbers: Numbers) -> None:
    rows, readings = len(numbers.scalars), len(numbers.measured_at)
    tables = {**numbers.metrics, **numbers.arrays}.values()
    if rows > MOST_ROWS or readings > MOST_ROWS // 10:
        raise ArchiveError("it has more numbers than any that GanViz writes")
    if (
        numbers.scalars.shape != (rows, len(numbers.names))
        or set(numbers.names) < set(SCALARS)
        or numbers.scalars.dtype != np.float32
        or sum(count for _, count in numbers.stretches) != rows
        or not _follow(numbers.stretches)
        or numbers.measured_at.shape != (readings,)
        or numbers.measured_at.dtype != np.int64
        or (np.diff(numbers.measured_at) < 0).any()
        or any(table.ndim not in (1, 2) or len(table) != readings or table.dtype != np.float32 for table in tables)
        or any(table.ndim != 1 for table in numbers.metrics.values())
        or any(table.ndim != 2 or table.shape[1] > 4096 for table in numbers.arrays.values())
        or any(later.iteration < earlier.iteration for earlier, later in pairwise(numbers.changes))
    ):
        raise ArchiveError("its tables do not go together")
    history, at = recording.history(), 0
    if len(history.iterations) and numbers.stretches and numbers.stretches[0][0] <= history.iterations[-1]:
        raise ArchiveError("its tables do not follow")
    columns = [numbers.names.index(name) for name in SCALARS]
    for first, count in numbers.stretches:
        recording.add_scalars(ScalarBlock(first - 1, numbers.scalars[at : at + count, columns]))
        at += count
    for row, iteration in enumerate(numbers.measured_at.tolist()):
        values = {key: _value(table[row]) for key, table in numbers.metrics.items()}
        arrays = _arrays_of(numbers, row)
        recording.add_measures(Measures(iteration, values, arrays, _config_at(iteration, numbers.changes)))
    recording.measures = numbers.newest
    for change in numbers.changes:
        if change not in history.changes[-1:]:
            recording.add_change(change)


def _arrays_of(numbers: Numbers, row: int) -> dict[str, Array]:
    """Returns the arrays of a reading as long as it had them, and as yes or no where the last one is that."""
    newest = {} if numbers.newest is None else numbers.newest.arrays
    lengths: dict[int, int] = {}
    for table in numbers.arrays.values():
        known, width = np.flatnonzero(~np.isnan(table[row])), table.shape[1]
        lengths[width] = max(lengths.get(width, 0), int(known[-1]) + 1 if len(known) else 0)
    found = {}
    for key, table in numbers.arrays.items():
        values = table[row, : lengths[table.shape[1]]]
        if not np.isnan(values).all():
            is_bool = key in newest and newest[key].dtype == bool
            found[key] = frozen(np.nan_to_num(values), bool) if is_bool else frozen(values)
    return found


def _config_at(iteration: int, changes: Sequence[Change]) -> RunConfig | None:
    """Returns the settings in force at an iteration, by changes in order; None where they were never changed."""
    before = bisect_left(changes, iteration, key=lambda change: change.iteration)
    return changes[before - 1].after if before else changes[0].before if changes else None


def _value(number: np.floating) -> float | None:
    return None if np.isnan(number) else float(number)


def _follow(stretches: tuple[tuple[int, int], ...]) -> bool:
    """Says whether each stretch is one, and begins after the one before."""
    end = 0
    for first, count in stretches:
        if first <= end or count < 1 or first + count > 2**62:
            return False
        end = first + count - 1
    return True


def check_summary(summary: Summary, following: int | None) -> None:
    """Refuses a summary that is none of the iterations before the one that follows. Raises ArchiveError."""
    groups, ends = len(summary), summary.iterations.reshape(-1)
    columns = (summary.low, summary.high, summary.mean, summary.counts)
    if (
        summary.each != SUMMED
        or not 0 < groups <= MOST_ROWS
        or summary.iterations.shape != (groups, 2)
        or summary.iterations.dtype != np.int64
        or (np.diff(ends) <= 0).any()
        or ends[0] < 1
        or (following is not None and ends[-1] >= following)
        or any(column.shape != (groups, len(SUMMED_UP)) for column in columns)
        or any(column.dtype != np.float32 for column in columns[:3])
        or summary.counts.dtype != np.int32
    ):
        raise ArchiveError("its summed-up iterations do not go together")


@dataclass
class _Shapes:
    """Complains of what is not as it should be in a picture."""

    picture: Snapshot
    wrong: list[str] = field(default_factory=list)

    def want(self, name: str, is_right: bool) -> None:
        if not is_right:
            self.wrong.append(name)

    def points(self, name: str, array: Array | None, columns: int, count: int | None = None) -> None:
        """Wants so many points of so many numbers each."""
        if array is not None:
            fits = array.ndim == 2 and array.shape[1] == columns and count in (None, len(array))
            self.want(name, fits and array.dtype == np.float32)

    def axes(self, name: str, axes: tuple[Array, ...]) -> tuple[int, ...]:
        """Wants an axis for each dimension, increasing; returns the shape of what stands on them."""
        dimension = self.picture.config.target.dimension
        for axis in axes:
            fits = axis.ndim == 1 and len(axis) > 1 and axis.dtype == np.float32
            self.want(name, fits and bool(np.isfinite(axis).all() and (np.diff(axis) > 0).all()))
        self.want(name, len(axes) == dimension)
        return tuple(len(axis) for axis in reversed(axes))

    def grid(self, name: str, array: Array | None, shape: tuple[int, ...]) -> None:
        """Wants numbers on a grid."""
        if array is not None:
            self.want(name, array.shape == shape and array.dtype == np.float32)


def check_picture(picture: Snapshot) -> None:
    """Refuses a picture whose parts do not go together, as no view could draw it. Raises ArchiveError."""
    shapes, config = _Shapes(picture), picture.config
    dimension, latents = config.target.dimension, len(picture.latent)
    count = len(picture.generated) if picture.generated.ndim else 0
    shapes.points("data", picture.data, dimension)
    shapes.points("generated", picture.generated, dimension)
    shapes.points("latent", picture.latent, config.latent.dimension, count)
    shapes.points("push", picture.push, dimension)
    shapes.want("push", picture.push.ndim == 2 and len(picture.push) <= count and latents == count)
    field_ = picture.field
    grid = shapes.axes("field", field_.axes)
    for part in (field_.values, field_.optimal, field_.slope):
        shapes.grid("field", part, grid)
    if picture.densities is not None:
        grid = shapes.axes("densities", picture.densities.axes)
        shapes.grid("densities", picture.densities.data, grid)
        shapes.grid("densities", picture.densities.generated, grid)
    if picture.modes is not None:
        is_row = picture.modes.shares.ndim == 1 and picture.modes.found.shape == picture.modes.shares.shape
        shapes.want("modes", is_row and picture.modes.found.dtype == np.bool_)
    manifold, latent = picture.manifold, picture.manifold_latent
    if manifold is not None:
        fits = latent is not None and manifold.ndim in (2, 3) and manifold.shape[:-1] == latent.shape[:-1]
        shapes.want("manifold", fits and manifold.shape[-1] == dimension)
    for bins in (picture.weights.discriminator, picture.weights.generator) if picture.weights else ():
        fits = bins.edges.ndim == bins.shares.ndim == 1 and len(bins.edges) == len(bins.shares) + 1
        shapes.want("weights", fits and len(bins.shares) > 0 and bool((np.diff(bins.edges) > 0).all()))
    if picture.unit_noise is not None:
        noise = picture.unit_noise
        shapes.want("unit_noise", noise.ndim == 3 and len(noise) == 2 and noise.shape[2] == dimension)
    if picture.bounds is not None:
        ordered = all(np.isfinite((low, high)).all() and low < high for low, high in picture.bounds)
        shapes.want("bounds", ordered and len(picture.bounds) == dimension)
    if shapes.wrong:
        raise ArchiveError(f"its picture of iteration {picture.iteration} has {shapes.wrong[0]} that does not fit")
