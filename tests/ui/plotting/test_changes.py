"""Marks where settings changed, and lines that break where the data moved."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest

from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.snapshot import Change, Frame, History, frozen
from ganviz.ui.plotting.changes import broken, since_data_moved
from ganviz.ui.plotting.decimation import Thinned
from ganviz.ui.plotting.modes import relative_shares
from ganviz.ui.views.losses import Losses
from ganviz.ui.views.mode_strip import ModeStrip
from tests.ui import frames
from tests.ui.built import OpenView, built_views, open_view

__all__ = ["built_views", "open_view"]

CONFIG = RunConfig()
FASTER = assigned(CONFIG, "discriminator.optimiser.learning_rate=0.01")
SMALLER = assigned(CONFIG, "target.radius=0.5")


def with_changes(frame: Frame, *changes: Change) -> Frame:
    return replace(frame, history=replace(frame.history, changes=changes))


def said(view: Losses | ModeStrip, iteration: float) -> str:
    """What is said of changes where the pointer is."""
    lines = view.read_at(iteration, float(np.mean(view.ranges[1])))
    first = next((index for index, line in enumerate(lines) if line.startswith("From")), len(lines))
    return "\n".join(lines[first:])


@pytest.mark.parametrize("key", ["losses", "mode_strip"])
def test_a_change_leaves_a_mark_that_says_what_it_was(open_view: OpenView, key: str) -> None:
    frame = frames.ring_frame()
    view = open_view(key, width=400, height=160)
    view.show(frame)
    assert len(view.change_marks.lines.line[0]) == 0
    marked = with_changes(frame, Change(700, CONFIG, FASTER), Change(2000, FASTER, assigned(FASTER, "clip.value=0.1")))
    view.show(marked)
    x, y = view.change_marks.lines.line
    assert x.tolist() == [700, 700, 2000, 2000]
    assert y.tolist() == [*view.ranges[1]] * 2
    assert said(view, 700) == "From iteration 700 on\nDiscriminator, Learning rate: 0.001 → 0.01"
    assert said(view, 2000) == "From iteration 2,000 on\nStabilisers, Clip weights to ±c: off → 0.1"
    assert said(view, 1300) == ""
    view.clear()
    assert said(view, 700) == ""
    assert len(view.change_marks.lines.line[0]) == 0


def test_marks_beside_each_other_speak_together(open_view: OpenView) -> None:
    view = open_view("losses", width=400, height=160)
    changes = [Change(1000 + i, *pair) for i, pair in enumerate([(CONFIG, FASTER), (FASTER, CONFIG)])]
    view.show(with_changes(frames.ring_frame(), *changes))
    first = "From iteration 1,000 on\nDiscriminator, Learning rate: 0.001 → 0.01"
    assert said(view, 1000) == f"{first}\nFrom iteration 1,001 on\nDiscriminator, Learning rate: 0.01 → 0.001"


def test_a_long_list_of_changes_is_cut(open_view: OpenView) -> None:
    other = assigned(
        CONFIG,
        *("generator.optimiser=sgd", "generator.optimiser.decay=linear"),
        *("discriminator.optimiser=sgd", "discriminator.optimiser.decay=linear"),
        *("clip.value=0.1", "average.decay=0.9", "schedule.critic_steps=2", "loss=hinge", "penalty=r1", "target=grid"),
    )
    view = open_view("losses", width=400, height=160)
    view.show(with_changes(frames.ring_frame(), Change(1000, CONFIG, other)))
    lines = said(view, 1000).split("\n")
    assert len(lines) == 10
    assert lines[-1] == "and 2 other settings"


def test_a_wide_plot_writes_beside_its_marks_what_has_room(open_view: OpenView) -> None:
    several = assigned(FASTER, "target.radius=0.5", "clip.value=0.1")
    changes = Change(500, CONFIG, FASTER), Change(2500, FASTER, several), Change(2502, several, FASTER)
    words = [change.words()[0] for change in changes[:1]] + ["2 settings"]
    view = open_view("losses", width=900, height=500)
    view.show(with_changes(frames.ring_frame(), *changes))
    labels = [label for label in view.labels.labels if label.text in words]
    assert [label.text for label in labels] == ["2 settings", "2 settings", words[0]]
    for index, label in enumerate(labels):
        assert view.area.adjusted(-1, -1, 1, 1).contains(label.box)
        for other in labels[index + 1 :]:
            assert not label.box.intersects(other.box)
    small = open_view("losses", width=380, height=130)
    small.show(with_changes(frames.ring_frame(), *changes))
    assert not [label for label in small.labels.labels if label.text in words]


def test_a_line_breaks_where_the_data_moved_and_nowhere_else() -> None:
    x = np.arange(10.0)
    line = Thinned(x, x - 1, x + 1, x)
    history = History(changes=(Change(2, CONFIG, FASTER), Change(4, FASTER, SMALLER), Change(9, SMALLER, FASTER)))
    found = broken(line, history)
    nan = np.nan
    np.testing.assert_array_equal(found.x, [0, 1, 2, 3, 4, 4, 5, 6, 7, 8, 9, 9])
    np.testing.assert_array_equal(found.mean, [0, 1, 2, 3, 4, nan, 5, 6, 7, 8, 9, nan])
    np.testing.assert_array_equal(found.low, found.mean - 1)
    np.testing.assert_array_equal(found.high, found.mean + 1)
    assert broken(line, History(changes=history.changes[:1])) is line


def test_data_are_what_they_are_since_the_slider_was_let_go() -> None:
    assert since_data_moved(History()) == 0
    dragged = Change(100, CONFIG, SMALLER, 1, 250)
    assert since_data_moved(History(changes=(dragged, Change(300, SMALLER, assigned(SMALLER, "loss=hinge"))))) == 250


def test_lines_and_bands_are_drawn_so(open_view: OpenView) -> None:
    frame = frames.ring_frame()
    moved = with_changes(frame, Change(1500, SMALLER, frame.snapshot.config))
    view = open_view("divergence", width=400, height=160)
    view.show(moved)
    x, y = view.lines[0].line
    assert x[np.isnan(y)].tolist() == [1500]
    assert view.floor.opts["x0"].tolist() == [1500], "what chance reads of these data says nothing of the others"
    view.show(frame)
    assert not np.isnan(view.lines[0].line[1]).any()
    assert view.floor.opts["x0"].tolist() == [0]


def test_modes_are_counted_by_number_in_the_data_of_their_time() -> None:
    """Three of the default's eight; then, while a slider was dragged, four; then two, of unequal weight."""
    eight = assigned(CONFIG, "target=ring")
    two = assigned(CONFIG, "target=mixture", "target.means=-1,1", "target.weights=3,1")
    nan = np.nan
    shares = np.full((4, 8), nan)
    shares[0], shares[1, :4], shares[2, :2], shares[3, :2] = [0.5] + [0.0] * 7, 0.25, (0.75, 0.25), (0, 1)
    history = History(
        measured_at=np.array([100, 250, 301, 400]),
        arrays=MappingProxyType({"mode_shares": frozen(shares)}),
        changes=(Change(200, eight, two, 1, 300),),
    )
    expected = np.full((4, 8), nan)
    expected[0], expected[1, :4], expected[2, :2], expected[3, :2] = [4] + [0] * 7, 1, 1, (0, 4)
    np.testing.assert_allclose(relative_shares(history, two), expected)


def test_the_strip_has_a_row_for_each_mode_that_there_ever_was(open_view: OpenView) -> None:
    frame, shares = frames.ring_frame(iterations=1000), np.zeros((2, 8))
    few = assigned(frame.snapshot.config, "target.n_modes=2")
    shares[0, 7], shares[1] = 1, (0.5, 0.5, *[np.nan] * 6)
    history = replace(
        frame.history,
        measured_at=frozen(np.array([0, 600])),
        arrays=MappingProxyType({"mode_shares": frozen(shares)}),
        changes=(Change(500, frame.snapshot.config, few),),
    )
    view = open_view("mode_strip", width=400, height=160)
    view.show(Frame(replace(frame.snapshot, config=few), history))
    image = view.strip.image
    assert image.shape[0] == 8
    assert view.read_at(600, 1.2) == ["iteration 600", "mode 1 0.500"]
    assert view.read_at(300, 8.4) == ["iteration 300", "mode 8 1.00"]
    columns = (np.array([0.25, 0.8]) * image.shape[1]).astype(int)
    assert image[:, columns[0]].tolist() == [0] * 7 + [255]
    assert image[:, columns[1]].tolist() == [128, 128] + [0] * 6
