"""What is kept of one run: its pictures, its scalars, the readings of its metrics and its changes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np

from ganviz.config import RunConfig
from ganviz.recording.pictures import Pictures
from ganviz.recording.readings import Readings
from ganviz.recording.rows import Rows
from ganviz.recording.scalars import Scalars
from ganviz.snapshot import SCALARS, Array, Change, Frame, History, Measures, ScalarBlock, Snapshot, Summary


class Recording:
    """What has been received of one run so far.

    Attributes:
        pictures: the snapshots that are kept.
        measures: the newest reading.
    """

    def __init__(self, pictures: Pictures | None = None) -> None:
        self.pictures = Pictures() if pictures is None else pictures
        self._readings = Readings()
        self._scalars = Scalars()
        self._measured_at = Rows(1, np.int64)
        self._metrics: dict[str, Rows] = {}
        self._arrays: dict[str, Rows] = {}
        self._changes: list[Change] = []
        self._told_changes: tuple[Change, ...] | None = ()  # the same, made when it is asked for
        self.measures: Measures | None = None
        self._run = object()
        #: The metrics of the last ``history``, after how many rows it had and how many there were.
        self._sliced: tuple[tuple[int, int], Mapping[str, Array], Mapping[str, Array]] | None = None

    def add_scalars(self, block: ScalarBlock) -> None:
        """Adds the scalars of consecutive iterations; row i of a block belongs to iteration ``first + i + 1`` done."""
        self._scalars.add(block)

    def begin_with(self, earlier: Summary) -> None:
        """Takes what is known of the first iterations of a long run, which are not kept one by one any more."""
        self._scalars.begin_with(earlier)

    def add_measures(self, measures: Measures) -> None:
        """Adds the metrics of one sample; a metric that does not apply is NaN in the history."""
        self.measures = measures
        self._readings.add(measures)
        for key in measures.values:
            if key not in self._metrics:
                self._metrics[key] = Rows(1)
                self._metrics[key].extend(np.full((self._measured_at.count, 1), np.nan))
        self._measured_at.extend(np.array([[measures.iteration]]))
        for key, rows in self._metrics.items():
            value = measures.values.get(key)
            rows.extend(np.array([[np.nan if value is None else value]]))
        for key in self._arrays.keys() | measures.arrays.keys():
            self._add_array(key, measures.arrays.get(key, np.empty(0)))

    def _add_array(self, key: str, array: Array) -> None:
        """Adds what was read of the modes, say; where there are more of them than before, the table gets columns."""
        rows, before = self._arrays.get(key), self._measured_at.count - 1
        if rows is None or rows.columns < len(array):
            wider = Rows(len(array))
            wider.extend(_widened(np.empty((before, 0)) if rows is None else rows.view(), len(array)))
            rows = self._arrays[key] = wider
        rows.extend(_widened(array[None], rows.columns))

    def add_change(self, change: Change) -> None:
        """Adds a change of the settings; what one gesture changes bit by bit is one change."""
        last = self._changes[-1] if self._changes else None
        if last is not None and change.edit and last.edit == change.edit:
            change = Change(last.iteration, last.before, change.after, change.edit, change.stands_since)
            self._changes.pop()
        self._changes.append(change)
        self._told_changes = None
        self.pictures.mark(change.iteration)

    @property
    def changes(self) -> tuple[Change, ...]:
        """All changes of the settings, in order; ``Change.words`` says each in words."""
        if self._told_changes is None:
            self._told_changes = tuple(self._changes)
        return self._told_changes

    def measures_of(self, config: RunConfig) -> Measures | None:
        """Returns the newest reading; None where it tells nothing of a run with these settings."""
        return self.measures if self.measures is not None and self.measures.tell_of(config) else None

    def branch(self, at: int) -> Recording:
        """Returns the memory of a run that is this one up to iteration ``at``, and goes its own way from there."""
        made, history = Recording(self.pictures.until(at)), self.history(at)
        made._scalars = self._scalars.branch(at)
        made._measured_at.extend(history.measured_at[:, None])
        for own, rows in ((made._metrics, self._metrics), (made._arrays, self._arrays)):
            for key, table in rows.items():
                own[key] = table.until(len(history.measured_at))
        made._changes, made._told_changes = list(history.changes), history.changes
        made._readings = self._readings.until(at)
        made.measures = made._readings.at(at)
        return made

    def measures_at(self, iteration: int) -> Measures | None:
        """Returns the newest reading at or before an iteration; None where it told nothing of the run of then."""
        measures = self._readings.at(iteration)
        if measures is None or not self._changes:
            return measures
        then = [change.after for change in self._changes if change.iteration <= iteration]
        return measures if measures.tell_of(then[-1] if then else self._changes[0].before) else None

    def frame(self, iteration: int) -> Frame | None:
        """Returns what was shown near an iteration: the nearest picture that is kept, with the numbers up to it."""
        snapshot = self.pictures.nearest(iteration)
        return None if snapshot is None else self.framed(snapshot)

    def framed(self, snapshot: Snapshot) -> Frame:
        """Returns a picture of this run, one that is kept or not, with the numbers up to it."""
        measures = self._readings.at(snapshot.iteration)
        if measures is not None and not measures.tell_of(snapshot.config):
            measures = None
        return Frame(snapshot, self.history(snapshot.iteration), measures)

    def history(self, until: int | None = None) -> History:
        """Returns all numbers up to iteration ``until``, None for all, without copying."""
        measured_at = self._measured_at.view()[:, 0]
        m = len(measured_at) if until is None else int(np.searchsorted(measured_at, until, side="right"))
        iterations, scalars, gone, summaries = self._scalars.until(until)
        metrics, arrays = self._measured(m)
        return History(
            iterations=iterations,
            scalars=MappingProxyType(dict(zip(SCALARS, scalars, strict=True))),
            gone=gone,
            summaries=summaries,
            measured_at=measured_at[:m],
            metrics=metrics,
            arrays=arrays,
            changes=self.changes if until is None else tuple(one for one in self._changes if one.iteration <= until),
            run=self._run,
        )

    def _measured(self, m: int) -> tuple[Mapping[str, Array], Mapping[str, Array]]:
        """Returns the first ``m`` rows of all metrics, made once for all pictures between two readings."""
        wanted = m, self._measured_at.count
        if self._sliced is None or self._sliced[0] != wanted:
            metrics = MappingProxyType({key: rows.view(m)[:, 0] for key, rows in self._metrics.items()})
            arrays = MappingProxyType({key: rows.view(m) for key, rows in self._arrays.items()})
            self._sliced = wanted, metrics, arrays
        return self._sliced[1:]


def _widened(rows: Array, columns: int) -> Array:
    """Adds columns of NaN to ``(n, m)`` rows, until they have so many."""
    return np.pad(rows.astype(np.float32), ((0, 0), (0, columns - rows.shape[1])), constant_values=np.nan)
