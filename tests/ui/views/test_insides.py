"""The view inside the networks, on networks that were looked into."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from ganviz.snapshot import Frame
from ganviz.training.insides import look_inside
from ganviz.training.trainer import GanTrainer
from ganviz.ui.views.insides import InsidesView, _lines
from tests.training.small_runs import small
from tests.ui import frames
from tests.ui.built import OpenView
from tests.ui.pictures import numbers_of


def inside(target: str) -> Frame:
    trainer = GanTrainer(small(f"target={target}", "latent.dimension=2"))
    with torch.inference_mode():
        trainer.discriminator.network.layers[0][0, -1, 3] = -1e3  # its bias
    frame = frames.ring_frame() if target == "ring" else frames.line_frame()
    insides = look_inside(trainer.member_state())
    assert insides is not None
    return replace(frame, insides=replace(insides, iteration=frame.snapshot.iteration))


@pytest.mark.parametrize("target", ["ring", "gaussian"])
def test_each_unit_has_its_place_and_is_enlarged_where_it_is_pointed_at(open_view: OpenView, target: str) -> None:
    view = open_view("insides", width=680, height=460)
    assert isinstance(view, InsidesView)
    view.show(inside(target))
    layers = view.frame.insides.discriminator.layers[1:-1]
    assert view.headline(view.frame).endswith(f"D {sum(layer.dead_count for layer in layers)} of 14")
    plain = numbers_of(view.widget)
    boxes = [box for box, *_ in view._places]
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)
    index = next(i for i, (_, of_g, number, unit) in enumerate(view._places) if (of_g, number, unit) == (False, 1, 3))
    said = view.read_at(boxes[index].center().x(), boxes[index].center().y())
    assert said[0] == "D, layer 1, unit 4"
    assert said[-1].startswith("dead")
    assert (numbers_of(view.widget) != plain).any()
    view.leave()
    assert (numbers_of(view.widget) == plain).all()
    assert view.read_at(0.0, 0.0) == []


def test_the_lines_are_where_a_unit_bends() -> None:
    view = ((-2.0, 2.0), (-1.0, 3.0))
    weights = np.array([[1.0, 0.0, 1.0], [0.0, 2.0, 1.0], [-1.0, -1.0, 90.0]])
    upright, level = _lines(weights, view)  # the third is outside
    np.testing.assert_allclose(upright, ((0.75, 0.0), (0.75, 1.0)))
    np.testing.assert_allclose(level, ((0.0, 0.375), (1.0, 0.375)))
    assert _lines(np.array([[2.0], [-1.0]]), ((0.0, 1.0),)) == [((0.5, 0.0), (0.5, 1.0))]
