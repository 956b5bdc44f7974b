"""The stage for distributions on the plane."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QGraphicsRectItem

from ganviz.snapshot import Array, Frame
from ganviz.ui.plotting import flow
from ganviz.ui.plotting.axis import Span
from ganviz.ui.plotting.captions import below, stacked
from ganviz.ui.plotting.labels import Label
from ganviz.ui.plotting.layered import LayeredPlot
from ganviz.ui.plotting.placement import Room
from ganviz.ui.plotting.plane import PlaneLayer, PlaneScales
from ganviz.ui.plotting.pointed import on_plane


class Stage2D(LayeredPlot[PlaneScales]):
    """D as a field from orange (fake) to blue (real), with data and generated points, and what moves them."""

    key = "stage_2d"
    title = "The plane"
    package = "ganviz.ui.layers.plane"
    dimensions = (2,)
    is_stage = True
    order = 0
    has_heading = False
    tick_spacing = (90.0, 70.0)
    axis_titles = ("x₁", "x₂")

    def build(self) -> None:
        # Not the view box's own border, which the view box clips.
        self.border = QGraphicsRectItem(self.plot)
        super().build()

    def dress(self) -> None:
        super().dress()
        self.border.setPen(self.theme.pen(self.theme.border))

    def blank(self) -> None:
        super().blank()
        self._fit(((-1.0, 1.0), (-1.0, 1.0)), None)
        self.border.setRect(self.area)

    def draw(self, frame: Frame) -> list[Label]:
        snapshot = frame.snapshot
        scales = self._fit(snapshot.view, snapshot.field.axes)
        if self.reshaped():
            self.forget_words()
            self.border.setRect(self.area)
        layers = self.active()
        captions, labels = self.draw_layers(layers, frame, scales)
        self.flow.blank()
        if frame.passing is not None:
            flow.on_plane(self.flow, frame.passing, scales, self.theme)
        room = Room(self.area)
        for layer in layers:
            if isinstance(layer, PlaneLayer) and layer.cloud is not None:
                room.add_cloud(layer.key, self.pixels(layer.cloud))
        corner = stacked(captions, self)
        words = [*below(labels, corner), *corner]
        room.add_words(words)
        return words + self.written(layers, frame, room)

    def read_at(self, x: float, y: float) -> list[str]:
        return [] if self.frame is None else on_plane(self.frame, x, y, self.ranges)

    def _fit(self, bounds: tuple[Span, ...], axes: tuple[Array, ...] | None) -> PlaneScales:
        """Shows all of the bounds with equal scales, and no more than the field covers."""
        theme, size = self.theme, self.widget.size()
        beside = self.left.minimumWidth() + theme.font_size(14)
        room = np.array([size.width() - beside, size.height() - self.bottom.minimumHeight() - theme.font_size(8)])
        room = np.maximum(room, 50.0)
        low, high = np.array(bounds, float).T
        middle = (low + high) / 2
        pixel = float(((high - low) / room).max())
        half = room * pixel / 2
        if axes is not None:
            half = np.minimum(half, [min(m - axis[0], axis[-1] - m) for m, axis in zip(middle, axes, strict=True)])
        spare = np.floor((room - 2 * half / pixel) / 2).tolist()
        self.plot.layout.setContentsMargins(spare[0], spare[1], spare[0] + theme.font_size(14), spare[1])
        self.plot.layout.activate()
        low, high = middle - half, middle + half
        (left, bottom), (right, top) = low.tolist(), high.tolist()
        self.set_ranges((left, right), (bottom, top))
        low, high = np.array(self.ranges).T
        return PlaneScales(low, high, (high[1] - low[1]) / max(self.area.height(), 1.0))
