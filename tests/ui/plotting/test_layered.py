"""A stage and its layers: found without being listed, painted and worded in their orders, one of a group at a time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ganviz.snapshot import Frame
from ganviz.ui.plotting.canvas import Drawn
from ganviz.ui.plotting.curve import Curve
from ganviz.ui.plotting.labels import Label
from ganviz.ui.plotting.layered import LayeredPlot, StageLayer
from ganviz.ui.plotting.placement import Room
from ganviz.ui.theme import LIGHT, Theme
from tests.ui import frames
from tests.ui.pictures import picture_of


class Plain(StageLayer[None]):
    """A rectangle all over the plot; tells what it was asked."""

    colour = "#000000"
    asked: list[str] = []  # noqa: RUF012 (of all layers together, in order)

    def build(self) -> None:
        self.area = self.add(Curve(fill="inside"))

    def dress(self, theme: Theme) -> None:
        self.area.dress(theme, None, QColor(self.colour))

    def draw(self, frame: Frame, scales: None) -> list[Label]:
        self.asked.append(f"draw {self.key}")
        self.area.move(np.array([0.0, 1.0, 1.0, 0.0]), np.array([0.0, 0.0, 1.0, 1.0]))
        return []

    def block(self, room: Room) -> None:
        self.asked.append(f"block {self.key}")

    def write(self, frame: Frame, room: Room) -> list[Label]:
        self.asked.append(f"write {self.key}")
        return []


FILES = {
    "cow": """
        class Cow(Plain):
            \"\"\"A cow,
            in the grass.

            It eats.
            \"\"\"

            key, label, shortcut = "cow", "Cow", "C"
            visible = True
            order, paint_order, word_order = 20, 30, 1
            colour = "#ff0000"
    """,
    "grass": """
        class Grass(Plain):
            key, label, shortcut = "grass", "Grass", "G"
            order, paint_order, word_order = 10, 10, 2
            colour = "#00ff00"
            stands_still = True
    """,
    "day": """
        class Day(Plain):
            key, label, shortcut, group = "day", "Day", "D", "sky"
            order, paint_order, word_order = 30, 20, 0
            colour = "#0000ff"
    """,
    "night": """
        class Night(Plain):
            key, label, shortcut, group = "night", "Night", "N", "sky"
            order, paint_order, word_order = 40, 5, 3
            colour = "#222222"
            stands_still = True

            def build(self):
                super().build()
                self.stars = self.add(Curve(), paint_order=99)
    """,
}


@pytest.fixture(scope="module")
def meadow_kind(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder: Path = tmp_path_factory.mktemp("layers")
    (folder / "meadow").mkdir()
    (folder / "meadow" / "__init__.py").write_text("", encoding="utf-8")
    head = "from ganviz.ui.plotting.curve import Curve\nfrom tests.ui.plotting.test_layered import Plain\n"
    for name, text in FILES.items():
        lines = [line.removeprefix("        ") for line in text.splitlines()]
        (folder / "meadow" / f"{name}.py").write_text(head + "\n".join(lines), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)

        class Meadow(LayeredPlot[None]):
            """A meadow."""

            key = "meadow"
            title = "Meadow"
            package = "meadow"
            has_heading = False

            def furniture(self) -> list[tuple[int, Drawn]]:
                self.fence = Curve()
                return [(25, self.fence)]

            def draw(self, frame: Frame) -> list[Label]:
                layers = self.active()
                self.draw_layers(layers, frame, None)
                return self.written(layers, frame, Room(self.area))

        yield Meadow


@pytest.fixture
def meadow(qtbot: QtBot, meadow_kind: Any) -> Any:
    view = meadow_kind(LIGHT)
    qtbot.addWidget(view.widget)
    view.widget.resize(200, 150)
    view.widget.show()
    return view


def shown(meadow: Any, *keys: str) -> list[str]:
    """Shows these layers alone; returns what the layers were asked for one frame."""
    for layer in meadow.layers:
        meadow.set_layer(layer.key, layer.key in keys)
    asked = next(iter(meadow.drawn.values())).asked
    asked.clear()
    meadow.show(frames.ring_frame())
    return list(asked)


def colour(meadow: Any) -> str:
    red, green, blue = picture_of(meadow.widget)[60, 120]
    return f"#{red:02x}{green:02x}{blue:02x}"


def test_layers_are_found_and_stand_in_the_order_of_their_chips(meadow: Any) -> None:
    assert [layer.key for layer in meadow.layers] == ["grass", "cow", "day", "night"]
    assert list(meadow.drawn) == ["grass", "cow", "day", "night"]
    assert meadow.shown == {"grass": False, "cow": True, "day": False, "night": False}


def test_its_help_is_the_first_paragraph_of_its_docstring_in_one_line(meadow: Any) -> None:
    assert meadow.layers[1].help == "A cow, in the grass."
    assert (meadow.layers[1].label, meadow.layers[1].shortcut, meadow.layers[2].group) == ("Cow", "C", "sky")


def test_what_is_painted_later_lies_on_top(meadow: Any) -> None:
    shown(meadow, "grass", "cow", "day")
    assert colour(meadow) == "#ff0000"
    shown(meadow, "grass", "day")
    assert colour(meadow) == "#0000ff"
    shown(meadow)
    assert colour(meadow) == LIGHT.background
    painted = [meadow.drawn["night"].area, meadow.drawn["grass"].area, meadow.drawn["day"].area, meadow.fence]
    painted += [meadow.drawn["cow"].area, meadow.drawn["night"].stars, meadow.flow]
    assert meadow.canvas._drawn == painted


def test_of_a_group_the_last_one_that_is_shown_is_drawn(meadow: Any) -> None:
    assert [asked for asked in shown(meadow, "day", "night", "grass") if "draw" in asked] == [
        "draw grass",
        "draw night",
    ]
    assert not meadow.drawn["day"].area.visible
    assert "draw day" in shown(meadow, "day")


def test_words_of_what_stands_still_come_first_and_make_way_for_nothing_that_moves(meadow: Any) -> None:
    assert [asked for asked in shown(meadow, "grass", "cow", "night") if "draw" not in asked] == [
        "block grass",
        "block night",
        "write grass",
        "write night",
        "block cow",
        "write cow",
    ]
    asked = [asked for asked in shown(meadow, "cow", "day") if "draw" not in asked]
    assert asked == ["block cow", "block day", "write day", "write cow"]


def test_what_belongs_to_no_layer_is_always_there(meadow: Any) -> None:
    shown(meadow)
    assert meadow.fence.visible
