"""What every plot promises, whichever file it comes from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from types import MappingProxyType

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.snapshot import Frame, Measures, frozen
from ganviz.ui.plotting.view import View
from ganviz.ui.theme import DARK, LIGHT
from tests.ui import frames
from tests.ui.pictures import picture_of

KINDS = registry.entries("ganviz.ui.views")

#: By name: the dimension of the data, and how to make the frame.
FRAMES: dict[str, tuple[int, Callable[[], Frame]]] = {
    "ring": (2, frames.ring_frame),
    "ring-critic": (2, lambda: frames.ring_frame("wasserstein")),
    "grid": (2, frames.grid_frame),
    "moons": (2, frames.shape_frame),
    "first-2d": (2, frames.first_frame),
    "gaussian": (1, frames.line_frame),
    "ring-score": (2, lambda: frames.ring_frame("least_squares")),
    "gaussian-score": (1, lambda: frames.line_frame(loss="hinge")),
    "bimodal-critic": (1, lambda: frames.line_frame("bimodal", "wasserstein")),
    "wide-latent": (1, lambda: frames.line_frame(latent=8)),
    "first-1d": (1, lambda: frames.first_frame("gaussian")),
}

#: The window's own keys (interface.md, "Gestures"); a layer must not take them.
GESTURES = {"D", "G", "R", "N", "L", "F", "[", "]", "?", *map(str, range(1, 10))}


def built(qtbot: QtBot, key: str) -> View:
    view: View = KINDS[key](LIGHT)
    qtbot.addWidget(view.widget)
    view.widget.resize(640, 480)
    view.widget.show()
    return view


PAIRS = [
    (key, name)
    for key, kind in KINDS.items()
    for name, (dimension, _) in FRAMES.items()
    if dimension in kind.dimensions
]


@cache
def frame_named(name: str) -> Frame:
    return FRAMES[name][1]()


def some_frame(key: str) -> Frame:
    """A frame that this kind of view can draw."""
    return frame_named("ring" if 2 in KINDS[key].dimensions else "gaussian")


def all_nan(frame: Frame) -> Frame:
    """The same frame after the run diverged: nothing that a network said is a number."""
    snapshot, field = frame.snapshot, frame.snapshot.field

    def nothing(array: np.ndarray) -> np.ndarray:
        return frozen(np.full(array.shape, np.nan))

    snapshot = replace(
        snapshot,
        generated=nothing(snapshot.generated),
        push=nothing(snapshot.push),
        field=replace(field, values=nothing(field.values), optimal=None),
        densities=None,
        manifold=None if snapshot.manifold is None else nothing(snapshot.manifold),
    )
    history = frame.history
    scalars = {name: nothing(values) for name, values in history.scalars.items()}
    metrics = {name: nothing(values) for name, values in history.metrics.items()}
    history = replace(history, scalars=MappingProxyType(scalars), metrics=MappingProxyType(metrics))
    nulls = None if frame.measures is None else Measures(0, MappingProxyType(dict.fromkeys(frame.measures.values)))
    return Frame(snapshot, history, nulls)


def test_there_is_a_stage_for_each_dimension_and_a_plot_for_each_measure() -> None:
    for dimension in (1, 2):
        assert [kind for kind in KINDS.values() if kind.is_stage and dimension in kind.dimensions]
    assert {"losses", "divergence", "wasserstein", "modes", "scores", "gradients"} <= set(KINDS)


@pytest.mark.parametrize("key", KINDS)
def test_it_says_what_it_is(key: str) -> None:
    kind = KINDS[key]
    assert kind.title
    assert set(kind.dimensions) <= {1, 2}
    names = [layer.key for layer in kind.layers]
    shortcuts = [layer.shortcut for layer in kind.layers]
    assert len(set(names)) == len(names)
    assert len(set(shortcuts)) == len(shortcuts)
    assert not GESTURES & set(shortcuts)
    assert all(layer.label and layer.help.endswith(".") for layer in kind.layers)


@pytest.mark.parametrize(("key", "name"), PAIRS)
def test_it_shows_a_frame_twice_and_keeps_no_more_items(qtbot: QtBot, key: str, name: str) -> None:
    view, frame = built(qtbot, key), frame_named(name)
    empty = picture_of(view.widget)
    view.show(frame)
    items, shown = len(view.widget.scene().items()), picture_of(view.widget)
    if frame.snapshot.iteration and type(view).suits(frame.snapshot.config):
        assert np.any(shown != empty)
    for _ in range(2):
        view.show(frame)
    assert len(view.widget.scene().items()) == items
    view.clear()
    view.show(frame)
    assert len(view.widget.scene().items()) == items
    assert np.array_equal(picture_of(view.widget), shown)


@pytest.mark.parametrize(("key", "name"), [pair for pair in PAIRS if "first" not in pair[1]])
def test_it_survives_a_run_that_diverged(qtbot: QtBot, key: str, name: str) -> None:
    view, frame = built(qtbot, key), frame_named(name)
    view.show(all_nan(frame))
    picture_of(view.widget)
    view.show(frame)
    view.show(all_nan(frame))
    picture_of(view.widget)


@pytest.mark.parametrize("key", KINDS)
def test_it_is_calm_before_the_first_frame_and_after_clear(qtbot: QtBot, key: str) -> None:
    view = built(qtbot, key)
    empty = picture_of(view.widget)
    assert len(np.unique(empty.reshape(-1, 3), axis=0)) > 1, "axes and title are there"
    view.show(some_frame(key))
    view.clear()
    assert np.array_equal(picture_of(view.widget), empty)


@pytest.mark.parametrize("key", KINDS)
def test_another_theme_keeps_the_frame(qtbot: QtBot, key: str) -> None:
    view = built(qtbot, key)
    view.show(some_frame(key))
    light = picture_of(view.widget)
    view.set_theme(DARK)
    dark = picture_of(view.widget)
    # What is drawn covers about as much, on the other ground.
    inked = [(np.abs(picture - picture[1, 1]).max(axis=-1) > 60).mean() for picture in (light, dark)]
    assert dark[1, 1].max() < 40 < 200 < light[1, 1].min()
    assert inked[1] == pytest.approx(inked[0], rel=0.6)
    view.set_theme(LIGHT)
    assert np.array_equal(picture_of(view.widget), light)


@pytest.mark.parametrize(
    ("key", "layer", "visible"),
    [(key, layer.key, layer.visible) for key, kind in KINDS.items() for layer in kind.layers],
)
def test_a_layer_can_be_seen_and_hidden(qtbot: QtBot, key: str, layer: str, visible: bool) -> None:
    view = built(qtbot, key)
    view.show(some_frame(key))
    with_default = picture_of(view.widget)
    view.set_layer(layer, not visible)
    assert np.any(picture_of(view.widget) != with_default)
    view.set_layer(layer, visible)
    assert np.array_equal(picture_of(view.widget), with_default)


@pytest.mark.parametrize("key", KINDS)
def test_an_unknown_layer_is_refused(qtbot: QtBot, key: str) -> None:
    with pytest.raises(KeyError):
        built(qtbot, key).set_layer("nothing", True)


@pytest.mark.parametrize("key", KINDS)
def test_it_suits_data_of_its_dimensions_only(key: str) -> None:
    suited = set()
    for name, (dimension, _) in FRAMES.items():
        if KINDS[key].suits(frame_named(name).snapshot.config):
            suited.add(dimension)
    assert suited == set(KINDS[key].dimensions)


@pytest.mark.parametrize("key", KINDS)
def test_it_takes_no_keys_from_the_window(qtbot: QtBot, key: str) -> None:
    assert built(qtbot, key).widget.focusPolicy() == Qt.FocusPolicy.NoFocus
