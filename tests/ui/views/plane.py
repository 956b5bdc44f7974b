"""The stage for the plane, ready to be shown frames, and what its tests ask of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from ganviz.ui.theme import LIGHT, Theme
from ganviz.ui.views.stage_2d import Stage2D


def stage(qtbot: QtBot, theme: Theme = LIGHT, width: int = 900, height: int = 700) -> Stage2D:
    view = Stage2D(theme)
    qtbot.addWidget(view.widget)
    view.widget.resize(width, height)
    view.widget.show()
    return view


def only(view: Stage2D, *layers: str) -> None:
    """Shows these layers and no others."""
    for layer in view.layers:
        view.set_layer(layer.key, layer.key in layers)


def texts(view: Stage2D) -> list[str]:
    return [label.text for label in view.labels.labels]


def overlap(first: QRectF, second: QRectF) -> bool:
    return not first.intersected(second).isEmpty()
