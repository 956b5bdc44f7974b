"""What tests ask of the two stages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtCore import QRectF

from ganviz.snapshot import Frame
from ganviz.ui.plotting.line import BOTTOM, TOP
from ganviz.ui.plotting.view import View
from tests.ui.built import OpenView
from tests.ui.pictures import Array

Shown = Callable[[Frame], Any]
OpenStage = Callable[..., Any]


def shown_on_line(open_view: OpenView) -> Shown:
    """What shows a frame on the stage for the line, at 900 by 700 pixels."""

    def show(frame: Frame) -> View:
        view = open_view("stage_1d", width=900, height=700)
        view.show(frame)
        return view

    return show


def only(view: View, *layers: str) -> None:
    """Shows these layers and no others."""
    for layer in view.layers:
        view.set_layer(layer.key, layer.key in layers)


def texts(view: Any) -> list[str]:
    return [label.text for label in view.labels.labels]


def overlap(first: QRectF, second: QRectF) -> bool:
    return not first.intersected(second).isEmpty()


def on_curve(curve: Any) -> Array:
    """The points of a curve, ``(n, 2)``."""
    return np.column_stack(curve.line)


def height_on_axis(axis: Any, y: float) -> float:
    """What an axis says at height ``y`` of the plot."""
    low, high = axis.range
    return low + (y - BOTTOM) / (TOP - BOTTOM) * (high - low)
