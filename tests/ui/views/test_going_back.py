"""Time goes back as well as forward: a picture of an earlier moment knows nothing of what came after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from types import MappingProxyType

import numpy as np
import pytest

from ganviz.snapshot import Frame, History, Measures, frozen
from ganviz.ui.plotting.layered import LayeredPlot
from ganviz.ui.plotting.view import View
from tests.covering import thorough
from tests.ui import frames
from tests.ui.built import VIEWS, OpenView
from tests.ui.pictures import numbers_of

#: Iterations of the pictures of one run, and those to which time goes back.
MOMENTS = (200, 500, 900, 1400, 2100, 3000)
BACK = (900, 200)
RUNS: dict[str, Callable[[int], Frame]] = {
    "ring": lambda seed: frames.ring_frame(seed=seed),
    "ring-critic": lambda seed: frames.ring_frame("wasserstein", seed=seed),
    "gaussian": lambda seed: frames.line_frame(seed=seed),
    "bimodal": lambda seed: frames.line_frame("bimodal", "wasserstein", seed=seed),
}
#: Those with which a view is tried by ``make test`` too: one of the plane, one of the line.
OFTEN = ("ring", "gaussian")


@cache
def run_of(name: str) -> dict[int, Frame]:
    """Pictures of one run by their iterations, whose numbers grow wilder with time."""
    last = RUNS[name](0)
    history = frames.history_of(max(MOMENTS), measures=last.measures)
    wild = np.linspace(1, 6, len(history.iterations)) ** 2
    scalars = {key: frozen(values * wild) for key, values in history.scalars.items()}
    measured = np.linspace(1, 6, len(history.measured_at)) ** 2
    metrics = {key: frozen(values * measured) for key, values in history.metrics.items()}
    history = replace(history, scalars=MappingProxyType(scalars), metrics=MappingProxyType(metrics))
    return {at: _frame(RUNS[name](seed), history, at) for seed, at in enumerate(MOMENTS)}


def _frame(of: Frame, history: History, at: int) -> Frame:
    n, m = np.searchsorted(history.iterations, at), np.searchsorted(history.measured_at, at)
    until = replace(
        history,
        iterations=history.iterations[:n],
        scalars=MappingProxyType({key: values[:n] for key, values in history.scalars.items()}),
        measured_at=history.measured_at[:m],
        metrics=MappingProxyType({key: values[:m] for key, values in history.metrics.items()}),
        arrays=MappingProxyType({key: values[:m] for key, values in history.arrays.items()}),
    )
    assert of.measures is not None
    measures = Measures(int(until.measured_at[-1]), of.measures.values, of.measures.arrays)
    # Nobody looked at the details of the first picture.
    details = {} if at > MOMENTS[0] else {"densities": None, "manifold": None, "push": of.snapshot.push[:0]}
    return Frame(replace(of.snapshot, iteration=at, **details), until, measures)


def drawn(view: View) -> np.ndarray:
    """The view with all its words where they would be if nothing had been before."""
    if isinstance(view, LayeredPlot):
        view.forget_words()
        assert view.frame is not None
        view.show(view.frame)
    return numbers_of(view.widget)


@pytest.mark.parametrize("name", [*OFTEN, *thorough(*(name for name in RUNS if name not in OFTEN))])
@pytest.mark.parametrize("key", VIEWS)
def test_an_earlier_moment_looks_as_if_nothing_had_come_after_it(open_view: OpenView, key: str, name: str) -> None:
    pictures = run_of(name)
    if not VIEWS[key].suits(pictures[MOMENTS[0]].snapshot.config):
        pytest.skip("there is nothing to draw")
    used, fresh = open_view(key), open_view(key)
    for layer in ("", *(layer.key for layer in VIEWS[key].layers)):
        for view in (used, fresh):
            view.clear()
            for one in view.layers:
                view.set_layer(one.key, one.visible or one.key == layer)
        for at in MOMENTS:
            used.show(pictures[at])
        for at in BACK:
            used.show(pictures[at])
            fresh.clear()
            fresh.show(pictures[at])
            assert np.array_equal(drawn(used), drawn(fresh)), f"{layer}, back at {at}"
