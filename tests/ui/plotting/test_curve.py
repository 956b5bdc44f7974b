"""What a canvas draws: lines, areas, points."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem
from pytestqt.qtbot import QtBot

from ganviz.ui.plotting.canvas import Drawn
from ganviz.ui.plotting.curve import BOLD, Curve, pen_width
from ganviz.ui.plotting.labels import Label, Labels
from ganviz.ui.plotting.points import Points
from ganviz.ui.theme import LIGHT
from ganviz.ui.views.losses import Losses
from tests.ui.pictures import Array, pixels_of

NAN = float("nan")


def ink(drawn: Drawn, density: float = 1.0) -> Array:
    """Where something is drawn on 100×100, the plane from (0, 0) at the lower left to (10, 10)."""
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setTransform(QTransform(10, 0, 0, -10, 0, 100))
    drawn.paint(painter, density)
    assert painter.transform() == QTransform(10, 0, 0, -10, 0, 100), "the next one is drawn at its place too"
    painter.end()
    return (pixels_of(image) < 200).any(axis=-1)


def curve(**options: object) -> Curve:
    made = Curve(**options)  # type: ignore[arg-type]
    made.pen = QPen(QColor("black"), 1)
    made.pen.setCosmetic(True)
    return made


@pytest.mark.usefixtures("qapp")
def test_a_line_has_gaps_where_it_is_not_known() -> None:
    made = curve()
    made.move(np.array([1.0, 4.0, 5.0, 6.0, 9.0]), np.array([5.0, 5.0, NAN, 5.0, 5.0]))
    columns = np.flatnonzero(ink(made).any(axis=0))
    assert {10, 25, 40, 60, 75, 90} <= set(columns.tolist())
    assert not set(range(43, 58)) & set(columns.tolist())
    made.blank()
    assert not ink(made).any()


@pytest.mark.usefixtures("qapp")
def test_pairs_are_lines_of_their_own() -> None:
    made = curve(connect="pairs")
    made.move(np.array([1.0, 3.0, 7.0, 9.0]), np.array([2.0, 2.0, 8.0, 8.0]))
    rows, columns = np.nonzero(ink(made))
    assert set(columns[rows > 70].tolist()) <= set(range(9, 32))
    assert set(columns[rows < 30].tolist()) <= set(range(69, 92))
    assert len(set(columns.tolist())) >= 40


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("breadth", "density", "rows"), [(1.0, 1.0, 1), (1.8, 1.0, 2), (1.8, 2.0, 3)])
def test_a_bold_line_is_broader(breadth: float, density: float, rows: int) -> None:
    made = curve(breadth=breadth)
    made.antialias = True
    made.move(np.array([1.0, 9.0]), np.array([5.05, 5.05]))
    assert ink(made, density)[:, 50].sum() == pytest.approx(rows, abs=1)
    assert (ink(made, density)[:, 50].sum() > 1) == (breadth > 1)


@pytest.mark.usefixtures("qapp")
def test_lines_that_matter_are_two_pixels_broad() -> None:
    made = curve(breadth=BOLD)
    made.move(np.array([1.0, 9.0]), np.array([5.05, 5.05]))
    assert ink(made)[:, 50].sum() == 2
    assert pen_width(LIGHT, BOLD) == 1, "drawn twice, which is faster than a broad pen"
    assert pen_width(replace(LIGHT, antialias=True), BOLD) == pytest.approx(1.8)


@pytest.mark.usefixtures("qapp")
def test_areas_are_filled_below_or_inside() -> None:
    for fill, y in (("below", [4.0, 4.0]), ("inside", [4.0, 4.0, 0.0, 0.0])):
        made = Curve(fill=fill)  # type: ignore[arg-type]
        made.brush = QColor("black")
        made.move(np.array([2.0, 6.0, 6.0, 2.0])[: len(y)], np.array(y))
        inked = ink(made)
        assert inked[65:98, 25:55].all(), fill
        assert inked.sum() == pytest.approx(40 * 40, rel=0.06)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("density", [1.0, 2.0])
def test_points_are_where_they_say_on_every_kind_of_screen(density: float) -> None:
    made = Points("o")
    made.dress(LIGHT, "#000000", 8.0)
    made.move(np.array([[2.0, 3.0], [8.0, 3.0], [NAN, 3.0], [1e30, 3.0]]), np.zeros(2), np.full(2, 10.0))
    assert np.isfinite(made.positions).all()
    rows, columns = np.nonzero(ink(made, density))
    assert rows.mean() == pytest.approx(70, abs=1)
    for middle in (20, 80):
        near = columns[np.abs(columns - middle) < 15]
        assert near.mean() == pytest.approx(middle, abs=1)
        assert 30 < len(near) < 70, "a disc of 8 pixels, whatever the screen"
    assert set(columns[np.abs(columns - 50) < 20].tolist()) == set()


def test_words_are_painted_anew_only_where_they_are_others(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view = Losses(LIGHT)
    qtbot.addWidget(view.widget)
    labels = Labels(view.plot)
    asked: list[None] = []
    monkeypatch.setattr(labels, "update", lambda: asked.append(None))

    def word(x: float) -> Label:
        return Label("fair", LIGHT.font(13), QColor("black"), QRectF(x, 20, 30, 16))

    for x in (10.0, 10.0, 40.0):
        labels.set_labels([word(x)])
    assert len(asked) == 2
    assert labels.boundingRect().contains(word(40.0).box)
    assert not labels.boundingRect().intersects(QRectF(0, 60, 300, 100))


@pytest.mark.parametrize(("length", "columns", "rows"), [(30.0, 30, 4), (6.0, 6, 4), (2.0, 3, 3)])
def test_the_key_to_arrows_is_an_arrow_of_that_length_or_a_dot(
    qtbot: QtBot, length: float, columns: int, rows: int
) -> None:
    view = Losses(LIGHT)
    qtbot.addWidget(view.widget)
    labels = Labels(view.plot)
    labels.set_labels([Label("", LIGHT.font(13), QColor("black"), QRectF(20, 40, 60, 16), arrow=length)])
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        labels.paint(painter, QStyleOptionGraphicsItem())
    down, along = np.nonzero((pixels_of(image) < 160).any(axis=-1))
    assert np.ptp(along) + 1 == pytest.approx(columns, abs=2)
    assert np.ptp(down) + 1 == pytest.approx(rows, abs=2)
    assert down.mean() == pytest.approx(48, abs=1)
    assert along.min() == pytest.approx(20, abs=2)
