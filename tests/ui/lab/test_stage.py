"""The middle of the window: which layers go together."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.ui.lab.stage import Stage, turned
from ganviz.ui.plotting.view import Layer
from ganviz.ui.runs.model import ViewModel
from ganviz.ui.theme import LIGHT
from tests.ui import frames

LAYERS = (
    Layer("points", "Points", "P", True, "Points."),
    Layer("sky", "Sky", "S", True, "The sky.", "behind"),
    Layer("wall", "Wall", "W", False, "A wall.", "behind"),
    Layer("wood", "Wood", "O", False, "A wood.", "behind"),
)


def after(*turns: tuple[str, bool]) -> set[str]:
    """Which layers are shown after these were shown or hidden."""
    states = {layer.key: layer.visible for layer in LAYERS}
    for key, visible in turns:
        states |= turned(LAYERS, states, key, visible)
    return {key for key, visible in states.items() if visible}


def test_of_one_group_one_layer_is_shown_at_a_time() -> None:
    assert after(("wall", True)) == {"points", "wall"}
    assert after(("wall", True), ("wood", True)) == {"points", "wood"}
    assert after(("wall", True), ("sky", True)) == {"points", "sky"}
    assert after(("points", False)) == {"sky"}


def test_to_hide_one_brings_back_the_one_that_the_group_begins_with() -> None:
    assert after(("wall", True), ("wall", False)) == {"points", "sky"}
    assert after(("sky", False)) == {"points"}, "nothing stands behind that"
    assert after(("sky", False), ("wood", False)) == {"points"}, "it was not shown anyway"


def test_chips_show_which_background_the_stage_has(qtbot: QtBot) -> None:
    stage = Stage(LIGHT, ViewModel())
    qtbot.addWidget(stage)
    stage.show_frame(frames.ring_frame())

    def lit() -> list[str]:
        chips = [key for key, _ in stage.layers() if stage.layer_bar.chip(key).isChecked()]
        assert chips == [key for key, visible in stage.layers() if visible]
        assert chips == [key for key, visible in stage.view.shown.items() if visible]
        group = {layer.key for layer in stage.view.layers if layer.group}
        return [key for key in chips if key in group]

    assert lit() == ["field"]
    for key, wanted in (
        ("E", ["difference"]),
        ("K", ["slope"]),
        ("O", ["optimal_field"]),
        ("V", ["field"]),
        ("K", ["slope"]),
        ("K", ["field"]),
        ("V", []),
        ("E", ["difference"]),
        ("E", ["field"]),
    ):
        assert stage.toggle_layer(key)
        assert lit() == wanted, key


def test_every_group_begins_with_one_layer() -> None:
    for kind in registry.entries("ganviz.ui.views").values():
        for group in {layer.group for layer in kind.layers} - {""}:
            assert sum(layer.visible for layer in kind.layers if layer.group == group) <= 1


def test_details_are_needed_while_a_layer_draws_them(qtbot: QtBot) -> None:
    stage = Stage(LIGHT, ViewModel())
    qtbot.addWidget(stage)
    stage.set_dimension(2)
    assert not stage.needs_details(), "what everybody sees at first is quick to make"
    for layer in ("density", "optimal", "optimal_field", "difference", "push", "manifold", "support", "data_density"):
        stage.set_layer(layer, True)
        assert stage.needs_details(), layer
        stage.set_layer(layer, False)
        assert not stage.needs_details(), layer
