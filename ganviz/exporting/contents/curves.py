from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
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
_READING = re.compile(r"^    (\w[\w, ]*): (.+(?:\n     +.+)*)", re.MULTILINE)


class Curves(Content):
    """Losses, D's means and gradients of every iteration, and the readings of the metrics where they were taken."""

    key = "curves"
    label = "Curves and metrics"

    def columns(self, source: Source) -> Sequence[Series]:
        history = source.run.recording.history()
        earlier, first, last = _blocks(history)
        rows = np.union1d(np.concatenate([last, history.iterations]), history.measured_at).astype(np.int64)
        at = np.searchsorted(rows, np.concatenate([last, history.iterations]))
        beginning = rows.copy()
        beginning[at[: len(first)]] = first
        found = [Series("iteration", rows, "iterations done, of k steps of D and one of G each")]
        if len(last):
            found.append(Series("block_begins", beginning, "first iteration of the block that the row is the mean of"))
        for name in SCALARS:
            values = np.full(len(rows), np.nan, np.float32)
            values[at] = np.concatenate([earlier[name], history.scalars[name]])
            found.append(Series(name, values, _MEANINGS[name], _unit(name)))
        at = np.searchsorted(rows, history.measured_at)
        meanings = dict(_readings())
        for key, table in history.metrics.items():
            values = np.full(len(rows), np.nan, np.float32)
            values[at] = table
            found.append(Series(key, values, meanings.get(key, "")))
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
