"""A run drawn as small as a stamp: its points over the data, its number, and how it stands, by edge, sign and word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from ganviz.config import RunConfig
from ganviz.first_sight import first_sight
from ganviz.snapshot import Array
from ganviz.studies.outcomes import State
from ganviz.ui import style
from ganviz.ui.controls import _icons
from ganviz.ui.plotting.device import write
from ganviz.ui.theme import Theme, tinted
from ganviz.ui.translation import tr

#: Points of the data, and bins of a line.
DATA_POINTS, BINS = 200, 28
#: Radii of points over the side of the picture, and the least in pixels.
DATA_RADIUS, RADIUS, LEAST = 0.008, 0.012, 0.8
#: A picture with shorter sides, in pixels, has every second point.
MANY_POINTS = 90
#: Points of P_data's curve on a line.
CURVE_POINTS = 100
#: Pixels beyond which nothing is drawn.
FAR = 1e5
#: Circles of the modes, in standard deviations: what counts as of high quality.
SIGMAS = 3.0
#: A picture narrower than this, in pixels at scale 1, has its number below it, in the place of the words.
NARROW = 46.0
#: Height of the line of words, of its text and of the number, and the edge's width, in pixels at scale 1.
LINE, TEXT, NUMBER, EDGE = 17.0, 11.0, 11.0, 2.0

#: The sign of each state, and the name of its colour.
SIGNS: dict[State, tuple[str, str]] = {
    "waiting": ("", "outline"),
    "diverged": ("close", "error"),
    "collapsed": ("warning", "caution"),
    "missing": ("part", "muted"),
    "complete": ("whole", "good"),
    "chance": ("good", "good"),
    "apart": ("calm", "muted"),
}


@dataclass(frozen=True, eq=False)
class Ground:
    """What all runs with the same data share.

    Attributes:
        bounds: what is shown, (low, high) of each axis.
        data: ``(n, feature)`` real points.
        centres, radii: of the modes in the plane, ``(m, 2)`` and ``(m,)``; none where there are none.
        density: on a line ``(x, density)``; None in the plane, and where there is none.
    """

    bounds: tuple[tuple[float, float], ...]
    data: Array
    centres: Array
    radii: Array
    density: tuple[Array, Array] | None


def ground_of(config: RunConfig) -> Ground:
    """Returns what runs with these settings imitate."""
    snapshot = first_sight(config).snapshot
    modes = config.target.modes() if config.target.dimension == 2 else None
    density, bounds = snapshot.densities, config.target.bounds()
    return Ground(
        bounds=bounds,
        data=snapshot.data[:DATA_POINTS],
        centres=np.empty((0, 2)) if modes is None else modes.centres,
        radii=np.empty(0) if modes is None else SIGMAS * modes.sigma,
        density=None if density is None or density.data is None else _curve(density.axes[0], density.data, bounds[0]),
    )


def _curve(x: Array, density: Array, bounds: tuple[float, float]) -> tuple[Array, Array]:
    """Few points of a curve, those of its peaks among them."""
    shown = (x >= bounds[0]) & (x <= bounds[1])
    x, density = x[shown], density[shown]
    peaks = np.flatnonzero((density[1:-1] >= density[:-2]) & (density[1:-1] >= density[2:])) + 1
    at = np.union1d(np.linspace(0, len(x) - 1, min(CURVE_POINTS, len(x))).round().astype(int), peaks)
    return x[at], density[at]


@dataclass(frozen=True, eq=False)
class Member:
    """What is shown of one run.

    Attributes:
        number: by which it is told from the others: its seed.
        points: ``(n, feature)`` generated ones; None before there are any.
        captions: how it stands, in a word or a number; the first of them that has room is shown.
        words: all of that in a sentence, for tips and screen readers.
        counts: it is one of those that are counted.
    """

    number: str
    state: State = "waiting"
    points: Array | None = None
    captions: tuple[str, ...] = ()
    words: str = ""
    counts: bool = False

    def looks_like(self, other: Member) -> bool:
        """Both are drawn alike, and said to be the same."""
        shown = attrgetter("number", "state", "captions", "words", "counts")
        return self.points is other.points and shown(self) == shown(other)


def paint_member(painter: QPainter, box: QRectF, member: Member, ground: Ground | None, theme: Theme) -> None:
    """Draws one run into a box, without what stands around its picture under the mouse."""
    shades = style.colours(theme)
    sign, colour = SIGNS[member.state]
    edge = theme.font_size(EDGE if member.state != "waiting" else 1)
    line = min(theme.font_size(LINE), box.height() / 3)
    picture = QRectF(box.left(), box.top(), box.width(), box.height() - line)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(picture, QColor(theme.background))
    if ground is not None:
        painter.setClipRect(picture)
        _paint_points(painter, picture, member.points, ground, theme)
        painter.setClipping(False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(getattr(shades, colour)), edge))
    painter.drawRect(picture.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2))
    said = [tr(one) for one in member.captions]
    if picture.width() < theme.font_size(NARROW):
        said = [member.number]
    else:
        _paint_number(painter, picture, member, theme)
    words = QRectF(box.left(), picture.bottom(), box.width(), line)
    _paint_words(painter, words, said, member.counts, (sign, getattr(shades, colour)), theme)
    painter.restore()


def _paint_points(painter: QPainter, picture: QRectF, points: Array | None, ground: Ground, theme: Theme) -> None:
    if len(ground.bounds) == 1:
        _paint_line(painter, picture, points, ground, theme)
        return
    (left, right), (low, high) = ground.bounds
    scale = min(picture.width() / (right - left), picture.height() / (high - low))
    middle = QPointF((left + right) / 2, (low + high) / 2)

    def placed(at: Array) -> Array:
        across = picture.center().x() + (at[:, 0] - middle.x()) * scale
        return np.column_stack([across, picture.center().y() - (at[:, 1] - middle.y()) * scale])

    painter.setPen(QPen(tinted(theme.data, 0.7), 1))
    painter.setBrush(tinted(theme.data, 0.10))
    for (x, y), radius in zip(placed(ground.centres).tolist(), (ground.radii * scale).tolist(), strict=True):
        size = max(radius, 2.5)
        painter.drawEllipse(QPointF(x, y), size, size)
    side = min(picture.width(), picture.height())
    every = 1 if side > MANY_POINTS else 2
    if not len(ground.centres):
        _paint_dots(painter, placed(ground.data), theme.data, max(LEAST, DATA_RADIUS * side), 0.6)
    if points is not None and len(points):
        shown = points[::every][np.isfinite(points[::every]).all(axis=1)]
        _paint_dots(painter, placed(shown), theme.generator, max(LEAST, RADIUS * side), 0.85)


def _paint_dots(painter: QPainter, at: Array, colour: str, radius: float, alpha: float) -> None:
    """Points as the round ends of a pen: as many ellipses would take several times as long."""
    pen = QPen(tinted(colour, alpha), 2 * radius)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    known = at[(np.abs(at) < FAR).all(axis=1)]  # a run that diverges has points of any size
    painter.drawPoints(QPolygonF([QPointF(x, y) for x, y in known.tolist()]))


def _paint_line(painter: QPainter, picture: QRectF, points: Array | None, ground: Ground, theme: Theme) -> None:
    """P_data's curve and a histogram of the generated points, on one scale."""
    low, high = ground.bounds[0]
    edges = np.linspace(low, high, BINS + 1)
    width = edges[1] - edges[0]
    found = np.zeros(BINS) if points is None else np.histogram(points[np.isfinite(points)], edges)[0]
    bars = found / max(1, 0 if points is None else len(points)) / width
    if ground.density is None:
        x, density = (edges[:-1] + edges[1:]) / 2, np.histogram(ground.data, edges)[0] / len(ground.data) / width
    else:
        x, density = ground.density
    highest = 1.15 * max(float(np.max(density)), 1e-9)

    def at(x: float, y: float) -> QPointF:
        across = picture.left() + (x - low) / (high - low) * picture.width()
        return QPointF(across, picture.bottom() - min(y / highest, 1.2) * picture.height())

    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tinted(theme.generator, 0.75))
    for left, bar in zip(edges[:-1].tolist(), bars.tolist(), strict=True):
        if bar > 0:
            painter.drawRect(QRectF(at(left, bar), at(left + width, 0.0)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.data), max(1.0, theme.font_size(1.4))))
    painter.drawPolyline(QPolygonF([at(*one) for one in zip(x.tolist(), density.tolist(), strict=True)]))


def _paint_number(painter: QPainter, picture: QRectF, member: Member, theme: Theme) -> None:
    """Writes it into the upper left corner, on a pill."""
    font = theme.font(NUMBER, bold=member.counts)
    metrics, inset = QFontMetricsF(font), theme.font_size(EDGE + 1)
    text = metrics.elidedText(member.number, Qt.TextElideMode.ElideMiddle, picture.width() - 2 * inset)
    pill = QRectF(
        picture.left() + inset, picture.top() + inset, metrics.horizontalAdvance(text) + 4, 0.95 * metrics.height()
    )
    painter.fillRect(pill, tinted(theme.background, 0.75))
    painter.setFont(font)
    painter.setPen(QColor(style.colours(theme).text))
    write(painter, pill, Qt.AlignmentFlag.AlignCenter, text)


def _paint_words(
    painter: QPainter, line: QRectF, said: Sequence[str], bold: bool, mark: tuple[str, str], theme: Theme
) -> None:
    """Writes a sign, in its colour, and behind it the first word that has room: what is cut off says nothing."""
    shades, font, (sign, colour) = style.colours(theme), theme.font(TEXT, bold=bold), mark
    metrics, side, gap = QFontMetricsF(font), theme.font_size(11), 3
    room = line.width() - (side + gap if sign else 0)
    text = next((one for one in said if metrics.horizontalAdvance(one) <= room), "")
    width = metrics.horizontalAdvance(text) + (side + (gap if text else 0) if sign else 0)
    left = line.center().x() - width / 2
    if sign:
        _icons.paint(painter, sign, QRectF(left, line.center().y() - side / 2, side, side), colour)
        left += side + gap
    painter.setFont(font)
    painter.setPen(QColor(shades.text if bold else shades.muted))
    alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    write(painter, QRectF(left, line.top(), line.right() - left + 1, line.height()), alignment, text)
