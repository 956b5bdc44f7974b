"""Points that have left the view are counted where they went."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont

from ganviz.snapshot import frozen
from ganviz.ui.plotting.captions import below
from ganviz.ui.plotting.edges import beyond
from ganviz.ui.plotting.labels import Label
from tests.ui import frames
from tests.ui.built import OpenView, built_views, open_view
from tests.ui.stages import only

__all__ = ["built_views", "open_view"]


def test_each_point_is_counted_at_the_edge_that_it_has_left_furthest_behind() -> None:
    points = np.array([[0, 0], [-3, 0], [-9, 5], [0.5, 7], [2, -8], [4, 1], [np.nan, 9]], float)
    found = beyond(points, np.array([-2.0, -1.0]), np.array([2.0, 1.0]))
    assert {(axis, end): gone.tolist() for axis, end, gone in found} == {
        (0, 0): [[-3, 0]],
        (0, 1): [[4, 1]],
        (1, 0): [[2, -8]],
        (1, 1): [[-9, 5], [0.5, 7]],
    }


def test_the_plane_says_at_its_edges_how_much_of_g_is_gone(open_view: OpenView) -> None:
    view: Any = open_view("stage_2d", width=600, height=500)
    only(view, "generated")
    points = np.repeat([[9.0, 0.5], [0.3, -9.0], [0.0, 0.0]], [300, 100, 600], axis=0)
    view.show(frames.changed(frames.ring_frame(), generated=frozen(points)))
    below, right = view.labels.labels[:2]
    assert (right.text, below.text) == ("30 % →", "↓ 10 %")
    assert view.area.contains(right.box)
    assert view.area.contains(below.box)
    assert view.area.right() - right.box.right() < 20
    assert view.area.bottom() - below.box.bottom() < 20
    assert abs(right.box.center().y() - view.pixels(np.array([[9.0, 0.5]]))[0, 1]) < 2
    view.show(frames.ring_frame())
    assert not any("→" in label.text for label in view.labels.labels)


def test_the_line_says_so_too_and_of_a_few_points_nothing(open_view: OpenView) -> None:
    view: Any = open_view("stage_1d", width=600, height=500)
    only(view, "generated")
    points = np.repeat([[-90.0], [1.0], [90.0]], [993, 2, 5], axis=0)
    view.show(frames.changed(frames.line_frame("gaussian"), generated=frozen(points)))
    (word,) = [label for label in view.labels.labels if "%" in label.text]
    assert word.text == "← 99 %"
    assert word.box.left() - view.area.left() < 20


def test_a_word_at_the_edge_makes_way_for_what_stands_in_the_corner() -> None:
    font, ink = QFont(), QColor("black")
    caption = Label("shares", font, ink, QRectF(10, 10, 100, 15))
    under, beside = (Label("↑ 2 %", font, ink, QRectF(x, 12, 40, 15)) for x in (80, 150))
    moved, kept = below([under, beside], [caption])
    assert kept.box == beside.box
    assert moved.box.left() == under.box.left()
    assert moved.box.top() > caption.box.bottom()
    assert not moved.box.intersects(caption.box)
