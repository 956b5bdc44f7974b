from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ganviz import registry
from ganviz.exporting.contents import Content, Series
from ganviz.exporting.source import Source
from ganviz.metrics import Metric
from ganviz.snapshot import SCALARS, SUMMED, SUMMED_UP, Array, History

_MEANINGS = {
    "loss_d": "loss of D, mean over its batch",
    "loss_g": "loss of G, mean over its batch",
    "mean_d_real": "mean of D over real points, as it is drawn: a probability, or the raw score",
    "mean_d_fake": "mean of D over generated points, as it is drawn",
    "gradient_d": "norm of the gradient of D's loss in D's weights",
    "gradient_g": "norm of the gradient of G's loss in G's weights",
}
#: The table of what metrics read, and its iterations; where blocks begin in the other one.
READINGS, _READ_AT, _BEGINS = "readings", "measured_at", "block_begins"
_READING = re.compile(r"^    (\w[\w, ]*): (.+(?:\n     +.+)*)", re.MULTILINE)


class Curves(Content):
    """Losses, D's means and gradients of every iteration, and the readings of the metrics where they were taken."""

    key = "curves"
    label = "Curves and metrics"
    has_groups = True

    def columns(self, source: Source) -> Sequence[Series]:
        """One table: a row for each iteration, in which readings stand where they were taken."""
        history = source.run.recording.history()
        _, _, last = _blocks(history)
        known = np.concatenate([last, history.iterations])
        rows = np.union1d(known, history.measured_at).astype(np.int64)
        at, read_at = np.searchsorted(rows, known), np.searchsorted(rows, history.measured_at)
        found = []
        for one in self.arrays(source):
            if one.name == _READ_AT:
                continue
            if one.name in ("iteration", _BEGINS):
                values = rows.copy()
                values[at] = one.values
            else:
                values = np.full(len(rows), np.nan, np.float32)
                values[read_at if one.group else at] = one.values
            found.append(replace(one, values=values, group=""))
        return found

    def arrays(self, source: Source) -> Sequence[Series]:
        """Two tables: that of all iterations, and that of the readings."""
        history = source.run.recording.history()
        earlier, first, last = _blocks(history)
        iterations = np.concatenate([last, history.iterations]).astype(np.int64)
        found = [Series("iteration", iterations, "iterations done, of k steps of D and those of G each")]
        if len(last):
            begins = np.concatenate([first, history.iterations]).astype(np.int64)
            found.append(Series(_BEGINS, begins, "first iteration of the block that the row is the mean of"))
        for name in SCALARS:
            values = np.concatenate([earlier[name], history.scalars[name]]).astype(np.float32)
            found.append(Series(name, values, _MEANINGS[name], _unit(name)))
        found.append(
            Series(_READ_AT, history.measured_at, "iterations done when these readings were taken", "", READINGS)
        )
        meanings = dict(_readings())
        for key, table in history.metrics.items():
            found.append(Series(key, table, meanings.get(key, ""), "", READINGS))
        return found

    def notes(self, source: Source) -> Mapping[str, Any]:
        _, _, last = _blocks(source.run.recording.history())
        if not len(last):
            return {}
        which = f"the rows up to iteration {last[-1]} are means over {SUMMED} iterations each, from block_begins on"
        return {"blocks": {"rows": len(last), "iterations_each": SUMMED, "words": which}}


def _blocks(history: History) -> tuple[Mapping[str, Array], Array, Array]:
    """The iterations that are no longer known one by one: their means by name, and the ends of each block."""
    if not history.gone:
        return {name: np.empty(0) for name in SCALARS}, np.empty(0, np.int64), np.empty(0, np.int64)
    summary = history.summaries[0].until(history.gone // SUMMED)
    means = {name: summary.mean[:, SUMMED_UP.index(name)] for name in SCALARS}
    return means, summary.iterations[:, 0], summary.iterations[:, 1]


def _unit(name: str) -> str:
    return {"loss_d": "of the loss", "loss_g": "of the loss"}.get(name, "")


def _readings() -> Iterator[tuple[str, str]]:
    """What the metrics' own docstrings say of each of their readings."""
    for kind in registry.entries("ganviz.metrics", Metric).values():
        text = registry.help_text(kind).partition("Readings:")[2].partition("Arrays")[0]
        described = {
            name.strip(): " ".join(found[2].split())
            for found in _READING.finditer(text)
            for name in found[1].split(",")
        }
        for reading in kind.readings:
            yield reading, described.get(reading, _floor_of(reading) or kind.label)


def _floor_of(reading: str) -> str:
    found = re.fullmatch(r"(\w+)_floor(_low|_high)?", reading)
    if found is None:
        return ""
    which = {None: "median", "_low": "1st percentile", "_high": "99th percentile"}[found[2]]
    return f"what chance gives: {which} of {found[1]} between two real samples of the same size"
