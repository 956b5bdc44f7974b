"""Modes, noised points, and the threads of latent space."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.snapshot import frozen
from ganviz.ui.theme import LIGHT
from tests.ui import frames
from tests.ui.stages import OpenStage, on_curve, only, texts


def test_circles_are_drawn_where_high_quality_ends(plane: OpenStage) -> None:
    frame = frames.ring_frame()
    config, modes = frame.snapshot.config, frame.snapshot.config.target.modes()
    assert modes is not None
    view = plane()
    only(view, "modes")
    view.show(frame)
    for curve, which in ((view.drawn["modes"].found, [0, 1, 2, 5]), (view.drawn["modes"].missed, [3, 4, 6, 7])):
        points = on_curve(curve)
        away = np.linalg.norm(points[np.isfinite(points).all(axis=1), None] - modes.centres, axis=2) / modes.sigma
        assert away.min(axis=1) == pytest.approx(3)
        assert set(away.argmin(axis=1)) == set(which)
    (layer,) = [layer for layer in view.layers if layer.key == "modes"]
    assert "3σ" in layer.help
    for radius, share in ((2.99, 1.0), (3.01, 0.0)):
        points = modes.centres + radius * modes.sigma[:, None] * np.array([0.6, 0.8])
        assert frames.measured(config, 0, points).values["high_quality_share"] == share


def test_shares_stand_outside_of_their_circles_and_those_over_points_on_a_denser_ground(plane: OpenStage) -> None:
    frame = frames.ring_frame()
    modes = frame.snapshot.config.target.modes()
    assert modes is not None
    view = plane()
    only(view, "modes", "generated")
    points = np.zeros((200, 2))
    alphas = []
    for _ in range(2):
        view.clear()
        view.show(frames.changed(frame, generated=frozen(points)))
        words = [label for label in view.labels.labels if label.text.endswith(("%", "missed"))]
        for word, centre, sigma in zip(words, modes.centres, modes.sigma, strict=True):
            (x, y), (edge, _) = view.pixels(centre + np.array([[0, 0], [3 * sigma, 0]]))
            assert np.hypot(word.box.center().x() - x, word.box.center().y() - y) > edge - x
            assert (word.colour.name() == LIGHT.warning) == word.text.endswith("missed")
        alphas.append(words[0].pill.alphaF())
        # Now all points lie under the first word.
        (left, right), (low, high) = view.ranges
        x = left + (words[0].box.center().x() - view.area.left()) / view.area.width() * (right - left)
        y = high - (words[0].box.center().y() - view.area.top()) / view.area.height() * (high - low)
        points = np.tile([x, y], (200, 1))
    assert alphas[1] > alphas[0] + 0.2


def test_noised_points_are_those_that_d_is_trained_on(plane: OpenStage) -> None:
    frame, view = frames.noised(frames.ring_frame()), plane()
    snapshot = frame.snapshot
    assert snapshot.unit_noise is not None
    only(view, "noised")
    view.show(frame)
    drawn, (low, high) = view.drawn["noised"], np.array(view.ranges).T
    shown = ((drawn.data, snapshot.data), (drawn.generated, snapshot.generated))
    for (item, points), unit in zip(shown, snapshot.unit_noise, strict=True):
        there = points + 0.25 * unit
        inside = ((there > low) & (there < high)).all(axis=1)
        assert item.positions[inside] == pytest.approx(there[inside], abs=1e-6)
    assert texts(view) == ["small: with instance noise of σ = 0.25"]
    view.show(frames.changed(frame, noise=0.0))
    assert len(drawn.data.positions) == len(drawn.generated.positions) == 0
    assert texts(view) == ["no instance noise now"]


def test_threads_are_the_stronger_the_denser_g_is(plane: OpenStage) -> None:
    """Latents on a square grid, of which the left half is laid over a tenth of the right half's width."""
    x, y = np.concatenate([np.linspace(-0.1, 0, 10), np.linspace(0.1, 1, 10)]), np.linspace(-1, 1, 5)
    manifold = frozen(np.stack(np.meshgrid(x, y), axis=-1))
    view = plane()
    only(view, "manifold")
    view.show(frames.changed(frames.ring_frame(), manifold=manifold, manifold_latent=manifold))
    threads = view.drawn["manifold"].threads
    alphas = [curve.pen.color().alphaF() for curve in threads]
    assert alphas == sorted(alphas)
    assert 0 < alphas[0] < 0.15
    assert 0.7 < alphas[-1] < 0.9
    of_left, of_right = (
        {index for index, curve in enumerate(threads) if ((on_curve(curve)[:, 0] - side) * sign > 0.02).any()}
        for side, sign in ((0.0, -1), (0.1, 1))
    )
    assert min(of_left) > max(of_right)
    view.show(frames.changed(frames.ring_frame(), manifold=None, manifold_latent=None))
    assert not any(len(curve.line[0]) for curve in threads)


def test_a_thread_that_leads_far_away_is_left_out(plane: OpenStage) -> None:
    line = np.column_stack([np.linspace(-1, 1, 9), np.zeros(9)])
    line[4] = [1e6, 0.0]
    view = plane()
    only(view, "manifold")
    view.show(frames.changed(frames.ring_frame(), manifold=frozen(line), manifold_latent=frozen(line[:, :1])))
    ends = np.concatenate([on_curve(curve) for curve in view.drawn["manifold"].threads])
    assert len(ends) == 2 * (8 - 2)
    assert np.abs(ends).max() == 1
