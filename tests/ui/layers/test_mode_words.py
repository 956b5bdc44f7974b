"""The words beside the modes, where they have little room."""

from __future__ import annotations

import itertools

import numpy as np

from ganviz.snapshot import frozen
from ganviz.ui.plotting.view import View
from ganviz.ui.theme import LIGHT
from tests.ui import frames
from tests.ui.built import OpenView
from tests.ui.stages import only


def words_of(view: View) -> list[str]:
    return [label.text for label in view.labels.labels if label.text[0].isdigit()]  # type: ignore[attr-defined]


def test_missed_modes_have_but_their_number_where_more_would_lie_upon_another(open_view: OpenView) -> None:
    frame = frames.changed(frames.ring_frame(), generated=frozen(np.zeros((200, 2))))
    view = open_view("stage_2d", LIGHT, 900, 700)
    only(view, "modes")
    view.show(frame)
    assert words_of(view) == [f"{number}: missed" for number in range(1, 9)]
    view.widget.resize(560, 420)
    view.set_theme(LIGHT.scaled(1.75))
    view.show(frame)
    assert words_of(view) == [str(number) for number in range(1, 9)]
    boxes = [label.box for label in view.labels.labels if label.text[0].isdigit()]
    assert not any(one.intersects(other) for one, other in itertools.combinations(boxes, 2))
    assert all(view.area.contains(box) for box in boxes)


def test_a_share_stays_inside_a_narrow_stage(open_view: OpenView) -> None:
    view = open_view("stage_2d", LIGHT, 280, 360)
    only(view, "modes")
    view.show(frames.ring_frame())
    assert any(word.endswith("%") for word in words_of(view))
    assert all(view.area.contains(label.box) for label in view.labels.labels if label.text[0].isdigit())
