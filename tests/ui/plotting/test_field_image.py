"""A field as it is painted: as Qt itself would scale it, but scaled only when something of it has changed."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from ganviz.snapshot import Array
from ganviz.ui.plotting import field as field_module
from ganviz.ui.plotting.field import FieldImage, ramp

pytestmark = pytest.mark.usefixtures("qapp")

AXES = np.linspace(-3.0, 3.0, 13), np.linspace(-2.0, 2.0, 9)
VALUES = np.sin(AXES[0])[None, :] * np.cos(AXES[1])[:, None]
COLOURS = ramp("#204060", "#f0c040", 1.0)
GROUND = QColor("#ff00ff")

#: A plot of the whole field, one inside it, and one that it does not fill.
WHOLE, INSIDE, BESIDE = (
    QTransform(scale, 0, 0, -scale, across, up)
    for scale, across, up in ((40.3, 120, 80.5), (400, 90, 95), (12, 70, 60))
)


def field(values: Array = VALUES) -> FieldImage:
    image = FieldImage()
    image.set_field(AXES, values, 0.0, 1.0, COLOURS)
    return image


def painted(image: FieldImage, transform: QTransform, density: float = 1.0) -> Array:
    """Paints on 240 × 160 of the layout's pixels and returns ``(rows, columns)`` colours."""
    picture = QImage(QSize(240, 160) * density, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(density)
    picture.fill(GROUND)
    with QPainter(picture) as painter:
        painter.setTransform(transform)
        image.paint(painter, density)
    return pixels(picture)


def scaled_by_qt(image: FieldImage, transform: QTransform, density: float = 1.0) -> Array:
    picture = QImage(QSize(240, 160) * density, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(density)
    picture.fill(GROUND)
    rows, columns = image._pixels.shape
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(transform)
        source = QImage(image._pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)
        painter.drawImage(QRectF(-3, -2, 6, 4), source)
    return pixels(picture)


def pixels(picture: QImage) -> Array:
    return np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1, 4)[..., :3].astype(int)


@pytest.mark.parametrize("density", [1.0, 2.0])
@pytest.mark.parametrize("transform", [WHOLE, INSIDE, BESIDE])
def test_a_field_looks_as_if_qt_had_scaled_it(transform: QTransform, density: float) -> None:
    image = field()
    for _ in range(2):  # the second comes from what was kept
        away = np.abs(painted(image, transform, density) - scaled_by_qt(image, transform, density))
        assert away.max() <= 2


def test_it_is_scaled_again_only_when_something_has_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []
    original = field_module._Scaled._make
    monkeypatch.setattr(field_module._Scaled, "_make", lambda self, *all: (made.append(all), original(self, *all))[1])
    image = field()
    before = painted(image, WHOLE)
    painted(image, WHOLE)
    image.set_field(AXES, VALUES.copy(), 0.0, 1.0, COLOURS)
    painted(image, WHOLE)
    assert len(made) == 1
    painted(image, INSIDE)
    assert len(made) == 2
    image.set_field(AXES, -VALUES, 0.0, 1.0, COLOURS)
    assert (painted(image, WHOLE) != before).any()
    assert len(made) == 3


def test_other_colours_of_the_same_values_are_seen() -> None:
    image = field()
    before = painted(image, WHOLE)
    image.set_field(AXES, VALUES, 0.0, 1.0, COLOURS[::-1].copy())
    assert (painted(image, WHOLE) != before).any()


def test_nothing_is_painted_where_there_is_no_field() -> None:
    image = field()
    assert (painted(image, QTransform.fromTranslate(1000, 1000)) == [255, 0, 255]).all(), "it lies outside"
    image.blank()
    assert (painted(image, WHOLE) == [255, 0, 255]).all()
