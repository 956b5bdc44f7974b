"""How large the weights are."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ganviz.snapshot import Frame, Histogram, Weights, frozen
from tests.ui import frames
from tests.ui.views.plots import Shown, texts


def weighed(frame: Frame, d: Histogram, g: Histogram, clip: float | None) -> Frame:
    return replace(frame, snapshot=replace(frame.snapshot, weights=Weights(d, g, clip, frame.snapshot.iteration)))


def test_clipped_weights_are_seen_whole_between_their_marks(shown: Shown) -> None:
    d = Histogram(frozen(np.array([-0.01, -0.005, 0, 0.005, 0.01])), frozen(np.array([0.4, 0.1, 0.1, 0.4])))
    g = Histogram(frozen(np.array([-1.0, 0, 1])), frozen(np.array([0.5, 0.5])))
    view = shown("weights", weighed(frames.ring_frame(), d, g, 0.01))
    low, high = view.ranges[0]
    assert -0.02 < low < -0.01 < 0.01 < high < 0.02
    assert view.clips.line[0] == pytest.approx([-0.01, -0.01, 0.01, 0.01])
    x, y = view.steps[0].line
    assert x == pytest.approx(np.repeat([-0.01, -0.005, 0, 0.005, 0.01], 2))
    assert y == pytest.approx([0, 80, 80, 20, 20, 20, 20, 80, 80, 0]), "shares per unit of weight"
    assert view.steps[1].line[1].max() == pytest.approx(0.5)
    assert texts(view) == ["Weights", "D ± 0.01", "G ± 1", "clipped at ± 0.01"]


def test_free_weights_are_seen_but_for_a_few(shown: Shown) -> None:
    edges = np.arange(-10, 11)
    spread = np.select([np.abs(np.arange(-10, 10) + 0.5) < 1, np.abs(np.arange(-10, 10) + 0.5) < 2], [0.45, 0.0485])
    spread[-1] += 1 - spread.sum()
    d = Histogram(frozen(edges), frozen(spread))
    view = shown("weights", weighed(frames.ring_frame(), d, d, None))
    assert view.ranges[0] == (-2, 2)
    assert texts(view) == ["Weights", "D ± 10", "G ± 10"]
    assert len(view.clips.line[0]) == 0
    view.show(frames.first_frame())
    assert len(view.steps[0].line[0]) == 0
