"""What every layer of a stage promises, whichever file it comes from."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from ganviz.snapshot import Frame
from ganviz.ui.controls.layers import LayerBar
from ganviz.ui.exporting.figure import Figure
from ganviz.ui.theme import DARK, LIGHT, Theme
from tests.ui import frames
from tests.ui.built import STAGES, OpenView
from tests.ui.pictures import Array, numbers_of
from tests.ui.stages import only, texts

#: Every layer: the key of its stage, and its own.
LAYERS = [(stage, layer.key) for stage, kind in STAGES.items() for layer in kind.layers]

of_every_layer = pytest.mark.parametrize(("stage", "key"), LAYERS)


def frames_for(stage: str) -> list[Frame]:
    """Frames that this stage draws: D's score is a probability, and a critic's; a Gaussian fitted to two; noise."""
    if 1 in STAGES[stage].dimensions:
        bumps = frames.line_frame("bimodal")
        linear = frames.replaced(bumps.snapshot.config, "generator.layers", 0)
        return [
            frames.line_frame(),
            frames.line_frame("bimodal", "wasserstein"),
            frames.changed(bumps, config=linear),
        ]
    return [frames.ring_frame(), frames.ring_frame("wasserstein"), frames.noised(frames.ring_frame())]


def opened(open_view: OpenView, stage: str, theme: Theme = LIGHT) -> Any:
    return open_view(stage, theme, 360, 270)


def painted(view: Any, *layers: str) -> Array:
    """The present frame with these layers alone and without words, ``(height, width)`` colours as numbers."""
    only(view, *layers)
    view.labels.set_labels([])
    return numbers_of(view.widget)


def shown(view: Any, stage: str, key: str) -> Frame:
    """Shows the first frame of which the layer paints something."""
    for frame in frames_for(stage):
        view.clear()
        view.show(frame)
        if np.any(painted(view, key) != painted(view)):
            return frame
    raise AssertionError("it paints nothing")


@of_every_layer
def test_it_says_what_it_is(stage: str, key: str) -> None:
    layers = STAGES[stage].layers
    (layer,) = [layer for layer in layers if layer.key == key]
    assert layer.label
    assert layer.help.endswith(".")
    assert "\n" not in layer.help
    assert re.fullmatch(r"(Shift\+)?[A-Z]", layer.shortcut)
    assert [other.key for other in layers if other.shortcut == layer.shortcut] == [key]
    assert [other.key for other in layers if other.label == layer.label] == [key]


def test_no_layer_takes_a_key_of_the_window(open_window: Callable[..., Any]) -> None:
    window = open_window()
    keys = {sequence.toString() for action in window.findChildren(QAction) for sequence in action.shortcuts()}
    assert len(keys) > 15
    for kind in STAGES.values():
        assert not keys & {layer.shortcut for layer in kind.layers}


def test_a_key_means_the_same_on_both_stages() -> None:
    """What is called alike has one key."""
    keys = [{layer.label: layer.shortcut for layer in kind.layers} for kind in STAGES.values()]
    for label in keys[0].keys() & keys[1].keys():
        assert keys[0][label] == keys[1][label], label
    assert keys[0]["Optimal D"] == "O"


@pytest.mark.parametrize("stage", STAGES)
def test_every_layer_has_a_chip(qtbot: QtBot, stage: str) -> None:
    bar = LayerBar(LIGHT)
    qtbot.addWidget(bar)
    layers = STAGES[stage].layers
    bar.set_layers(layers, {})
    for layer in layers:
        assert bar.chip(layer.key).isChecked() == layer.visible


@of_every_layer
def test_it_paints_something_while_it_is_shown_and_nothing_else(open_view: OpenView, stage: str, key: str) -> None:
    view = opened(open_view, stage)
    shown(view, stage, key)
    hidden, alone = painted(view), painted(view, key)
    assert np.array_equal(painted(view), hidden)
    assert np.array_equal(painted(view, key), alone)


@of_every_layer
def test_it_costs_nothing_while_it_is_hidden(
    open_view: OpenView, monkeypatch: pytest.MonkeyPatch, stage: str, key: str
) -> None:
    view = opened(open_view, stage)

    def forbidden(*_: object) -> None:
        raise AssertionError("asked although it is hidden")

    view.set_layer(key, False)
    for method in ("draw", "block", "write"):
        monkeypatch.setattr(view.drawn[key], method, forbidden)
    for frame in frames_for(stage):
        view.show(frame)


@of_every_layer
def test_it_survives_a_run_that_diverged_and_one_that_has_just_begun(open_view: OpenView, stage: str, key: str) -> None:
    view = opened(open_view, stage)
    frame = shown(view, stage, key)
    before = painted(view, key)
    first = frames.first_frame("gaussian" if 1 in STAGES[stage].dimensions else "ring")
    for other in (frames.diverged(frame), frames.diverged(frame, knows_optimal=True), first):
        view.show(other)
        numbers_of(view.widget)
        assert all(np.isfinite([label.box.x(), label.box.y()]).all() for label in view.labels.labels)
    view.clear()
    view.show(frame)
    assert np.array_equal(painted(view, key), before)


@of_every_layer
def test_clear_empties_it(open_view: OpenView, stage: str, key: str) -> None:
    view = opened(open_view, stage)
    only(view, key)
    empty = numbers_of(view.widget)
    shown(view, stage, key)
    only(view, key)
    view.clear()
    assert np.array_equal(numbers_of(view.widget), empty)
    assert texts(view) == []


@of_every_layer
def test_another_theme_dresses_it_anew(open_view: OpenView, stage: str, key: str) -> None:
    view, dark = opened(open_view, stage), opened(open_view, stage, DARK)
    frame = shown(view, stage, key)
    dark.show(frame)
    in_light, light_ground = painted(view, key), painted(view)
    view.set_theme(DARK)
    in_dark, dark_ground = painted(view, key), painted(view)
    assert np.array_equal(in_dark, painted(dark, key)), "as if it had been dark from the start"
    inks = [
        set(np.unique(picture[picture != ground]))
        for picture, ground in ((in_light, light_ground), (in_dark, dark_ground))
    ]
    assert inks[0] != inks[1]
    view.set_theme(LIGHT)
    assert np.array_equal(painted(view, key), in_light)


@pytest.mark.parametrize("stage", STAGES)
def test_every_layer_can_be_exported(qapp: object, stage: str) -> None:
    keys = {layer.key for layer in STAGES[stage].layers}
    exported = set()
    for frame in frames_for(stage):
        figure = Figure(frame.snapshot.config, QSize(640, 360), plots=())
        figure.set_layers([(key, False) for key in keys])
        without = figure.render(frame)
        for key in keys - exported:
            figure.set_layers([(key, True)])
            if figure.render(frame) != without:
                exported.add(key)
            figure.set_layers([(key, False)])
        figure.close()
    assert exported == keys
