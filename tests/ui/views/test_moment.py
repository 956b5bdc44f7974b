"""At full speed, as the window shows it: all that stands on the stage is of one moment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ganviz.presets import preset
from ganviz.snapshot import Frame
from ganviz.ui.runs.model import ViewModel
from ganviz.ui.runs.session import Session
from tests.covering import thorough
from tests.ui.built import OpenView
from tests.ui.pictures import Array
from tests.ui.windows import until

#: How many pictures are looked at.
PICTURES = [50, *thorough(200)]


def watch(qtbot: QtBot, name: str, view: Any, look: Callable[[Frame], None], pictures: int) -> None:
    """Trains a preset in a process of its own, as fast as it can, and looks at each picture of it on a stage."""
    seen: list[int] = []
    wrong: list[Exception] = []

    def show(_run: object, frame: Frame) -> None:
        if frame.snapshot.iteration == 0 or frame.snapshot.iteration in seen[-1:] or wrong:
            return
        seen.append(frame.snapshot.iteration)
        try:
            view.show(frame)
            look(frame)
        except Exception as error:  # one that left a slot would end the test without its own words
            wrong.append(error)

    session = Session(ViewModel(), preset(name))
    session.frame_ready.connect(show)
    try:
        until(qtbot, lambda: bool(wrong) or len(seen) >= pictures)
    finally:
        session.stop()
    if wrong:
        raise wrong[0]


@pytest.mark.usefixtures("garbage_is_collected_here")
@pytest.mark.parametrize("pictures", PICTURES)
def test_shares_on_the_plane_are_those_of_the_points_on_it(qtbot: QtBot, open_view: OpenView, pictures: int) -> None:
    view: Any = open_view("stage_2d", width=900, height=700)
    config = preset("ring-collapse").config
    modes = config.target.modes()
    assert modes is not None

    def look(frame: Frame) -> None:
        points = view.drawn["generated"].points.positions
        np.testing.assert_array_equal(points, frame.snapshot.generated)
        away = np.linalg.norm(points[:, None] - modes.centres, axis=2) / modes.sigma
        counts = ((away <= 3) & (away == away.min(axis=1, keepdims=True))).sum(axis=0)
        shares = [f"{n / len(points):.0%}".replace("%", " %") if 80 * n >= len(points) else "missed" for n in counts]
        expected = [f"{number}: {share}" for number, share in enumerate(shares, 1)]
        words = [label.text for label in view.labels.labels]
        assert [word for word in words if word[1:3] == ": "] == expected

    watch(qtbot, "ring-collapse", view, look, pictures)


@pytest.mark.usefixtures("garbage_is_collected_here")
@pytest.mark.parametrize("pictures", PICTURES)
@pytest.mark.thorough
def test_curve_histogram_and_latent_lines_stand_together(qtbot: QtBot, open_view: OpenView, pictures: int) -> None:
    view: Any = open_view("stage_1d", width=900, height=700)
    ((left, right),) = preset("k-too-small").config.target.bounds()
    bin_width = (right - left) / 60

    def middle(x: Array, weight: Array) -> float:
        inside = (x > left) & (x < right)
        return float(np.average(x[inside], weights=weight[inside]))

    def look(_: Frame) -> None:
        drawn = view.drawn
        x, y = drawn["generated"].bars.line
        histogram = middle((x[1:] + x[:-1]) / 2, np.diff(x) * (y[1:] + y[:-1]))
        ends = drawn["latent"].lines.line[0][1::2]
        middles = [middle(*drawn["density"].line.line), histogram, middle(ends, np.ones(len(ends)))]
        assert np.ptp(middles) < bin_width, middles

    watch(qtbot, "k-too-small", view, look, pictures)
