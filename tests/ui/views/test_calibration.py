"""Whether D's probabilities mean what they say."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest

from ganviz.snapshot import frozen
from tests.ui import frames
from tests.ui.built import VIEWS
from tests.ui.views.plots import Shown, texts, with_measures


def test_calibration_shows_the_bins_that_have_points(shown: Shown) -> None:
    frame = frames.ring_frame()
    assert frame.measures is not None
    arrays = {
        "calibration_said": frozen(np.array([0.1, 0.5, np.nan, 0.9])),
        "calibration_real": frozen(np.array([0.2, 0.5, np.nan, 0.6])),
        "calibration_weight": frozen(np.array([0.64, 0.36, 0, 0])),
    }
    frame = with_measures(frame, calibration_error=0.07)
    frame = replace(frame, measures=replace(frame.measures, arrays=MappingProxyType(arrays)))
    view = shown("calibration", frame)
    x, y = view.dots.positions.T
    assert x == pytest.approx([0.1, 0.5])
    assert y == pytest.approx([0.2, 0.5])
    sizes = view.dots.sizes
    assert sizes == pytest.approx([5 + 22 * 0.8, 5 + 22 * 0.6]), "by area, but for the least that can be seen"
    assert texts(view) == ["Calibration of D", "off by 0.07", "D says", "share of real"]
    assert view.diagonal.line[0].tolist() == view.diagonal.line[1].tolist() == [0, 1]
    for nothing in (frames.first_frame(), replace(frame, measures=None)):
        view.show(nothing)
        assert len(view.dots.positions) == 0
    assert not VIEWS["calibration"].suits(frames.config_for("ring", "hinge"))
