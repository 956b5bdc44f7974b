"""A grid of values as a picture: coarse, smoothly filled in, in the colours of a scale."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from ganviz.snapshot import Array
from ganviz.ui.plotting.device import is_vector, leave_data
from ganviz.ui.theme import FIELD_STEPS, Rgb

#: Pixels of the picture for each step of the grid; Qt smooths the rest.
FINER = 4

#: How many times finer it is in a file of vectors.
EMBEDDED = 2

#: Pixels of the picture from one line of the hatching to the next.
HATCH = 9


@lru_cache(maxsize=8)
def interpolation(points: int, pixels: int) -> Array:
    """Returns the ``(pixels, points)`` matrix that takes values on an even grid to the pixels between its ends.

    Cubic convolution with a = −½ (Keys 1981): exact for straight lines and parabolas inside, so that no diamonds show.
    """
    position = (np.arange(pixels) + 0.5) / pixels * (points - 1)
    first = np.clip(np.floor(position).astype(int), 0, points - 2)
    weights = np.zeros((pixels, points))
    for offset in (-1, 0, 1, 2):
        distance = np.abs(position - (first + offset))
        near = 1.5 * distance**3 - 2.5 * distance**2 + 1
        far = -0.5 * distance**3 + 2.5 * distance**2 - 4 * distance + 2
        weight = np.where(distance <= 1, near, np.where(distance <= 2, far, 0))
        np.add.at(weights, (np.arange(pixels), np.clip(first + offset, 0, points - 1)), weight)
    weights = weights.astype(np.float32)
    weights.flags.writeable = False
    return weights


def finer(axes: tuple[Array, ...], values: Array, factor: int) -> tuple[tuple[Array, ...], Array]:
    """Returns a grid inside this one, of ``factor`` times as many points each way, smoothly filled in."""
    rows, columns = values.shape
    across, along = interpolation(rows, factor * rows), interpolation(columns, factor * columns)
    x, y = axes
    inner_x = x[0] + (np.arange(factor * columns) + 0.5) / (factor * columns) * (x[-1] - x[0])
    inner_y = y[0] + (np.arange(factor * rows) + 0.5) / (factor * rows) * (y[-1] - y[0])
    return (inner_x, inner_y), across @ values @ along.T


def same_grid(values: Array, before: Array | None) -> bool:
    """Says whether a grid is as it was: D's, measured less often than the points, stays so for some frames."""
    return before is not None and (values is before or np.array_equal(values, before, equal_nan=True))


def shades(values: Array, middle: float, span: float, colours: Array) -> Array:
    """Returns the ``(rows, columns)`` colours, uint32, of a grid of values: row 0 is the lowest, as in the grid."""
    position = np.clip((values.astype(np.float32) - middle) / span, -1, 1)
    position = np.nan_to_num(grown(position), nan=0.0)
    rows, columns = position.shape
    fine = interpolation(rows, FINER * rows) @ position @ interpolation(columns, FINER * columns).T
    index = np.clip((fine + 1) * (0.5 * (len(colours) - 1)) + 0.5, 0, len(colours) - 1).astype(np.intp)
    return colours[index]


def grown(values: Array) -> Array:
    """Returns a grid in which what is unknown beside what is known takes the mean of that, two steps far.

    As far as filling in reaches: an edge of what is known is not bent towards neutral.
    """
    for _ in range(2):
        known = ~np.isnan(values)
        if known.all() or not known.any():
            return values
        total, count = (_summed(part) for part in (np.where(known, values, 0), known.astype(np.float32)))
        with np.errstate(invalid="ignore"):
            values = np.where(known, values, total / count)
    return values


def _summed(values: Array) -> Array:
    """Sums over each point of the grid and its eight neighbours; outside there is nothing."""
    padded = np.pad(values, 1)
    across = padded[:, :-2] + padded[:, 1:-1] + padded[:, 2:]
    return across[:-2] + across[1:-1] + across[2:]


@lru_cache(maxsize=4)
def hatching(rows: int, columns: int) -> Array:
    """Says which pixels of a picture lie on the lines of the hatching."""
    down, along = np.ogrid[:rows, :columns]
    lines: Array = (down + along) % HATCH == 0
    lines.flags.writeable = False
    return lines


def hatched(pixels: Array, values: Array, ground: Rgb, line: Rgb) -> Array:
    """Returns the colours of ``shades``, hatched with ``line`` on ``ground`` where the grid's values are unknown."""
    known = ~np.isnan(values)
    if known.all():
        return pixels
    rows, columns = known.shape
    share = known.astype(np.float32)
    share = interpolation(rows, FINER * rows) @ share @ interpolation(columns, FINER * columns).T
    plain, marked = (np.uint32(QColor(colour).rgb()) for colour in (ground, line))
    drawn: Array = np.where(share > 0.5, pixels, np.where(hatching(*pixels.shape), marked, plain))
    return drawn


def ramp(low: Rgb, high: Rgb, share: float) -> Array:
    """Returns the colours from ``low`` on this share of the way to ``high``: ``(FIELD_STEPS,)`` uint32, 0xffRRGGBB."""
    start, end = QColor(low), QColor(high)
    ends = ((start.red(), end.red()), (start.green(), end.green()), (start.blue(), end.blue()))
    way = np.linspace(0, share, FIELD_STEPS)
    red, green, blue = (np.rint(first + way * (last - first)).astype(np.uint32) for first, last in ends)
    return np.uint32(0xFF000000) | red << np.uint32(16) | green << np.uint32(8) | blue


class FieldImage:
    """A grid of values over a rectangle of the plane.

    pyqtgraph's ImageItem would draw it in blocks and convert it twice; Qt draws a QImage of the screen's own format.
    """

    def __init__(self) -> None:
        self.visible = True
        self._image = QImage()
        self._pixels = np.empty((0, 0), np.uint32)
        self._rect = QRectF()
        self._scaled = _Scaled()
        #: What the picture was made from: the values, and how they are coloured.
        self._values: Array | None = None
        self._colours: Array | None = None
        self._colouring: tuple[object, ...] = ()

    def set_field(
        self,
        axes: tuple[Array, ...],
        values: Array,
        middle: float,
        span: float,
        colours: Array,
        hatching: tuple[Rgb, Rgb] | None = None,
    ) -> None:
        """Shows ``(ny, nx)`` values on a grid of ``(x, y)``; ``hatching``: ground and lines of what is unknown."""
        x, y = axes
        self._rect = QRectF(float(x[0]), float(y[0]), float(x[-1] - x[0]), float(y[-1] - y[0]))
        colouring = (middle, span, hatching)
        is_coloured_so = colouring == self._colouring and colours is self._colours
        if is_coloured_so and same_grid(values, self._values):
            return
        self._values, self._colours, self._colouring = values, colours, colouring
        pixels = shades(values, middle, span, colours)
        self._pixels = np.ascontiguousarray(pixels if hatching is None else hatched(pixels, values, *hatching))
        rows, columns = self._pixels.shape
        self._image = QImage(self._pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)

    def blank(self) -> None:
        """Shows nothing."""
        self._image, self._values = QImage(), None

    def paint(self, painter: QPainter, density: float) -> None:
        """Draws the picture; y grows upwards in a plot, as the rows do."""
        if self._image.isNull():
            return
        if is_vector(painter):
            self._embed(painter)
            return
        self._scaled.paint(painter, density, self._image, self._rect)

    def _embed(self, painter: QPainter) -> None:
        """Puts the picture into a file of vectors as it is, with no loss, and finer, for not every program smooths."""
        to_pixels = leave_data(painter)
        target = to_pixels.mapRect(self._rect)
        size = QSize(*(max(side, round(side * EMBEDDED)) for side in (self._image.width(), self._image.height())))
        smooth = Qt.TransformationMode.SmoothTransformation
        image = self._image.scaled(size, mode=smooth).flipped(Qt.Orientation.Vertical)
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, image)
        painter.setTransform(to_pixels)


class _Scaled:
    """A picture at the size at which it is shown, made once for all frames in which nothing of it changes.

    On a stage scaling takes 1.4 ms, drawing what was scaled .5; and Qt scales in threads of its own, which wait for the
    processor where training needs it.
    """

    def __init__(self) -> None:
        self._image, self._key = QImage(), tuple[object, ...]()

    def paint(self, painter: QPainter, density: float, image: QImage, rect: QRectF) -> None:
        """Draws ``image`` over ``rect``, what of it lies on the device."""
        device, transform = painter.device(), painter.worldTransform()
        target = transform.mapRect(rect)
        fewer = max(1.0, 1 / density)  # an image may have fewer pixels than the layout
        shown = target.intersected(QRectF(0, 0, fewer * device.width(), fewer * device.height())).toAlignedRect()
        if shown.isEmpty():
            return
        key = (image.cacheKey(), transform, rect, shown, density)
        if key != self._key:
            self._key = key
            self._make(transform, density, image, rect, shown, target.contains(QRectF(shown)))
        painter.save()
        painter.setTransform(QTransform())
        painter.drawImage(shown.topLeft(), self._image)
        painter.restore()

    def _make(
        self, transform: QTransform, density: float, image: QImage, rect: QRectF, shown: QRect, covers: bool
    ) -> None:
        """Scales the part that is ``shown``; it ``covers`` that whole part, or what lies below shows beside it."""
        size = QSize(math.ceil(shown.width() * density), math.ceil(shown.height() * density))
        kind = QImage.Format.Format_RGB32 if covers else QImage.Format.Format_ARGB32_Premultiplied
        if (self._image.size(), self._image.format()) != (size, kind):
            self._image = QImage(size, kind)
        self._image.setDevicePixelRatio(density)
        if not covers:
            self._image.fill(0)
        with QPainter(self._image) as scaler:
            scaler.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            scaler.translate(-shown.topLeft())
            scaler.setWorldTransform(transform, True)
            scaler.drawImage(rect, image)
