"""Arrows, and their key."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from ganviz.snapshot import Frame, frozen
from ganviz.ui.plotting.arrows import FAINT, FULL
from ganviz.ui.plotting.labels import Label
from tests.ui import frames
from tests.ui.stages import OpenStage, on_curve, only


def pushed(loss: str, size: float) -> Frame:
    """A frame in which every generated point is pushed to the right by a gradient of this size."""
    frame = frames.ring_frame(loss)
    push = np.zeros((200, 2))
    push[:, 0] = size
    return frames.changed(frame, push=frozen(push))


def arrow_key(view: Any) -> Label:
    (label,) = [label for label in view.labels.labels if label.arrow is not None]
    return label


@pytest.mark.parametrize(
    ("size", "text"), [(8e-5, "8·10⁻⁵"), (1e-3, "1·10⁻³"), (0.05, "0.050"), (1.0, "1.0"), (300.0, "300")]
)
@pytest.mark.parametrize("loss", ["minimax", "non_saturating", "wasserstein"])
def test_arrows_have_one_scale_for_all_losses_and_their_key_is_true(
    plane: OpenStage, loss: str, size: float, text: str
) -> None:
    view = plane()
    only(view, "push")
    view.show(pushed(loss, size))
    key, ends = arrow_key(view), view.pixels(on_curve(view.drawn["push"].arrows))
    assert key.text == f"median |∇L_G| = {text}"
    assert key.arrow is not None
    reach = 0.07 * view.area.height()
    share = min(np.log10(1 + size / FAINT) / np.log10(FULL / FAINT), 1)
    assert key.arrow == pytest.approx(share * reach, rel=1e-4)
    if key.arrow > 3:
        tails, tips = ends[0::6], ends[1::6]
        assert tips - tails == pytest.approx(np.tile([key.arrow, 0.0], (len(tails), 1)), abs=0.02)


def test_a_gradient_that_has_vanished_leaves_dots(plane: OpenStage) -> None:
    view = plane()
    only(view, "push")
    view.show(pushed("minimax", 1e-7))
    ends = view.pixels(on_curve(view.drawn["push"].arrows))
    pieces = np.linalg.norm(ends[1::2] - ends[::2], axis=1)
    assert len(pieces) > 60
    assert pieces.max() == pytest.approx(2, abs=0.01), "pixels"
    assert arrow_key(view).text == "median |∇L_G| = 1·10⁻⁷"


def test_points_outside_of_the_picture_have_no_arrows(plane: OpenStage) -> None:
    frame = frames.ring_frame()
    places = np.array([[0.0, 0.0], [0.0, 99.0], [0.0, -99.0], [99.0, 0.0], [-99.0, 0.0], [np.nan, 0.0]])
    view = plane()
    only(view, "push")
    view.show(frames.changed(frame, generated=frozen(places), push=frozen(np.ones((6, 2)))))
    assert on_curve(view.drawn["push"].arrows)[0::6].tolist() == [[0, 0]]


def test_arrows_do_not_pile_up(plane: OpenStage) -> None:
    frame = frames.ring_frame()
    crowded = np.random.default_rng(0).normal(scale=0.02, size=(1000, 2))
    view = plane()
    only(view, "push")
    push = frozen(np.ones((200, 2)))
    view.show(frames.changed(frame, generated=frozen(crowded), push=push))
    tails = view.pixels(on_curve(view.drawn["push"].arrows))[0::6]
    cells = np.floor((tails - view.pixels(np.zeros((1, 2)))) / 13)
    assert 1 < len(tails) < 40
    assert len(np.unique(cells, axis=0)) == len(tails)
