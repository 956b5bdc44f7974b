"""Inside both networks: their weights, what each unit says over its input, and how G's layers bend the latents."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage

from ganviz.config import RunConfig
from ganviz.insides import InnerLayer, Inside, Insides
from ganviz.phrases import figures, phrase
from ganviz.snapshot import Array, Frame
from ganviz.ui.plotting.bare import BarePlot
from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.marks import NO_BRUSH, NO_PEN, Marks, stroke
from ganviz.ui.plotting.sizes import NORMAL, SMALL
from ganviz.ui.theme import mixed, tinted

#: The share of the height that both networks take; below are the layers of G as a warped grid, and D's first layer.
NETWORKS = 0.64
#: The thickest line, in pixels at scale 1, and how much of it the smallest one drawn is.
THICKEST, LEAST_SHARE = 2.4, 0.25
#: A unit's picture at most, and what lies between two of them, in pixels at scale 1.
LARGEST, GAP = 44.0, 3.0
#: Between a unit and its enlarged picture, in pixels.
ASIDE = 8.0
#: Below this height there is room for the networks only, in pixels at scale 1.
LOW = 220.0
#: Real points among the lines of D's first units.
SHOWN_POINTS = 200


class InsidesView(BarePlot):
    """Both networks from inside: each unit as a small picture of what it says over its input.

    A line is a weight: thick where it is large, dashed and red where it is negative. A unit of G is drawn over the
    latents, one of D over the data: the fuller the colour, the larger its activation; red where that is negative. A
    cross marks a dead unit, which says the same wherever it was looked at. Below: how each of G's layers bends a grid
    of latents, and the lines along which D's first units bend. Point at a unit to see it large.
    """

    key = "insides"
    title = "Inside the networks"
    order = 67
    pins = False

    def build(self) -> None:
        self.large = Marks()
        #: Each drawn unit: where it is, whether it is of G, its layer and its place there; and the one pointed at.
        self._places: list[tuple[QRectF, bool, int, int]] = []
        self._pointed: int | None = None
        super().build()
        self.canvas.add(self.large)

    def blank(self) -> None:
        super().blank()
        self.large.blank()
        self._places = []

    def lag(self, frame: Frame) -> int | None:
        insides = frame.insides
        return None if insides is None or insides.iteration == frame.snapshot.iteration else insides.iteration

    def changes(self, before: Frame, frame: Frame) -> bool:
        seen = [None if each.insides is None else each.insides.first_weights for each in (before, frame)]
        return seen[0] is not seen[1]

    def headline(self, frame: Frame) -> str:
        if frame.insides is None:
            return ""
        dead = [sum(layer.dead_count for layer in one.layers[1:-1]) for one in _both(frame.insides)]
        units = [sum(layer.of for layer in one.layers[1:-1]) for one in _both(frame.insides)]
        said = "dead units: G {dead_g} of {all_g}, D {dead_d} of {all_d}"
        return phrase(said, dead_g=dead[0], all_g=units[0], dead_d=dead[1], all_d=units[1])

    def draw(self, frame: Frame) -> list[Label]:
        self.begin()
        self.large.blank()
        self._places = []
        area, insides = self.area, frame.insides
        if insides is None:
            return [self.sentence(_missing(frame.snapshot.config))]
        line = text_size("0", self.theme.font(SMALL)).height()
        low = 0.0 if area.height() < self.theme.font_size(LOW) else (1 - NETWORKS) * area.height()
        room = QRectF(0, low, area.width(), area.height() - low - line)
        words = self._networks(insides, room, line)
        self._enlarge()
        return words + self._below(frame, insides, QRectF(0, 0, area.width(), max(0.0, low - 1.4 * line)), line)

    # ── the networks ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _networks(self, insides: Insides, room: QRectF, line: float) -> list[Label]:
        """Both side by side: columns of units' pictures, lines between them, and below each how many it has."""
        theme, words, index = self.theme, list[Label](), 0
        step = room.width() / sum(len(one.layers) for one in _both(insides))
        most = max(len(layer.units) for one in _both(insides) for layer in one.layers)
        size = min(theme.font_size(LARGEST), (room.height() - line) / most - theme.font_size(GAP), 0.6 * step)
        colours = theme.generator, theme.discriminator
        for player, one, colour in zip("GD", _both(insides), colours, strict=True):
            xs = [(index + number + 0.5) * step for number in range(len(one.layers))]
            rooms = [
                self._column(room, x, len(layer.units), max(size, 3.0), line)
                for x, layer in zip(xs, one.layers, strict=True)
            ]
            self._weights(one, rooms)
            for number, (layer, boxes) in enumerate(zip(one.layers, rooms, strict=True)):
                for unit, box in enumerate(boxes):
                    self._unit(self.marks, box, layer, unit, colour)
                    self._places.append((box, player == "G", number, unit))
            words += self._captions(player, one, xs, room, colour)
            index += len(one.layers)
        return words

    def _captions(self, player: str, one: Inside, xs: list[float], room: QRectF, colour: str) -> list[Label]:
        """What stands above and below the columns; those of hidden layers where there is room for all of them."""
        theme, words = self.theme, list[Label]()
        half, last = text_size("0", theme.font(SMALL)).height() / 2, len(xs) - 1
        widest = text_size(_column_name(player, 1, one) if last > 1 else "", theme.font(NORMAL)).width()
        is_wide = xs[1] - xs[0] > widest + theme.font_size(6)
        for number, (x, layer) in enumerate(zip(xs, one.layers, strict=True)):
            is_end = number in (0, last)
            if is_end or is_wide:
                name = _column_name(player, number, one)
                words.append(self._written(name, x, room.bottom() + half, colour, NORMAL, is_end))
            if is_wide and not is_end and len(layer.units) < layer.of:
                text = phrase("{shown} of {all}", shown=len(layer.units), all=layer.of)
                words.append(self._written(text, x, room.top() + half, theme.muted, SMALL, False))
        return words

    def _column(self, room: QRectF, x: float, n: int, size: float, line: float) -> list[QRectF]:
        pitch = min((room.height() - line) / n, 1.5 * size)
        middle = room.top() + line + (room.height() - line) / 2
        ys = middle - (np.arange(n) - (n - 1) / 2) * pitch
        return [QRectF(x - size / 2, y - size / 2, size, size) for y in ys.tolist()]

    def _weights(self, one: Inside, rooms: list[list[QRectF]]) -> None:
        theme = self.theme
        up, down = tinted(theme.text, 0.55), tinted(theme.warning, 0.75)
        for weights, left, right in zip(one.weights, rooms, rooms[1:], strict=False):
            part = np.nan_to_num(weights[:-1].astype(np.float64))
            share = np.abs(part) / max(float(np.abs(part).max(initial=0)), 1e-300)
            for row, column in np.argwhere(share > LEAST_SHARE):
                negative = part[row, column] < 0
                style = Qt.PenStyle.DashLine if negative else Qt.PenStyle.SolidLine
                pen = stroke(
                    QColor(down if negative else up), THICKEST * theme.scale * float(share[row, column]), style
                )
                start, end = left[row], right[column]
                self.marks.line((start.right(), start.center().y()), (end.left(), end.center().y()), pen)

    def _unit(self, marks: Marks, box: QRectF, layer: InnerLayer, unit: int, colour: str) -> None:
        """One unit's picture in its frame; a cross over a dead one."""
        theme, values = self.theme, layer.pictures[unit]
        is_dead = bool(layer.dead[unit])
        marks.box(box, NO_PEN, QBrush(QColor(theme.background)))
        if values.ndim == 2:
            marks.image(box, _image(values, theme.background, colour, theme.warning))
        else:
            marks.polyline(_curve(values, box), stroke(QColor(colour), theme.font_size(1.5)))
        edge = theme.warning if is_dead else colour
        marks.box(box, stroke(QColor(edge), theme.font_size(1.5 if is_dead else 1.0)), NO_BRUSH)
        if is_dead:
            pen = stroke(QColor(theme.warning), theme.font_size(1.5))
            marks.line((box.left(), box.top()), (box.right(), box.bottom()), pen)
            marks.line((box.left(), box.bottom()), (box.right(), box.top()), pen)

    # ── below them ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _below(self, frame: Frame, insides: Insides, room: QRectF, line: float) -> list[Label]:
        """G's layers as a warped grid, and where D's first units bend."""
        if room.height() < 3 * line:
            return []
        theme, layers = self.theme, insides.generator.layers
        count = len(layers) + 1
        side = min(room.height(), 0.9 * room.width() / count)
        step, words = room.width() / count, list[Label]()
        for number in range(count):
            box = QRectF((number + 0.5) * step - side / 2, room.top(), side, room.height())
            if number < len(layers):
                name = _warped_name(number, len(layers))
                self._grid(box, layers[number], frame.snapshot.view if number == len(layers) - 1 else None)
                colour = theme.generator
            else:
                name, colour = "where D’s first units bend", theme.discriminator
                self._bends(box, frame, insides.first_weights)
            self.marks.box(box, stroke(QColor(theme.border), theme.font_size(1.0)), NO_BRUSH)
            words.append(self._written(name, box.center().x(), room.bottom() + 0.7 * line, colour, SMALL, False))
        return words

    def _grid(self, box: QRectF, layer: InnerLayer, view: tuple[tuple[float, float], ...] | None) -> None:
        """A layer's warped grid, fitted into a box; the points of the data space in that space's own ``view``."""
        points = layer.warped
        if points is None or not np.isfinite(points).all():
            return
        flat = points.reshape(-1, 2)
        low, high = flat.min(axis=0), flat.max(axis=0)
        if view is not None and len(view) > 1:
            low, high = np.array(view[:2], float).T
        elif layer.of == 1:  # its unit goes up over the latents
            values = layer.pictures[0]
            across = np.broadcast_to(np.linspace(0, 1, values.shape[-1]), values.shape)
            points = np.stack([across, values], axis=-1)
            up = (float(values.min()), float(values.max())) if view is None else view[0]
            low, high = np.array([(0.0, 1.0), up]).T
        shares = np.clip((points - low) / np.maximum(high - low, 1e-9), -0.05, 1.05)
        pen = stroke(tinted(self.theme.generator, 0.8), self.theme.font_size(1.2))
        lines = [shares] if shares.ndim == 2 else [*shares[::2], *shares.transpose(1, 0, 2)[::2]]
        for each in lines if layer.of > 1 or shares.ndim == 2 else shares[::2]:
            self.marks.polyline([_at(box, 0.05 + 0.9 * x, 0.05 + 0.9 * y) for x, y in each.tolist()], pen)

    def _bends(self, box: QRectF, frame: Frame, weights: Array) -> None:
        """The lines w·x + b = 0 of D's first units over the data; on a line the places."""
        theme, view = self.theme, frame.snapshot.view
        low, high = np.array(view, float).T
        data = (frame.snapshot.data[:SHOWN_POINTS] - low) / (high - low)
        ups = data[:, 1] if data.shape[1] > 1 else (np.arange(len(data)) + 0.5) / len(data)
        inside = [
            (x, y) for x, y in zip(data[:, 0].tolist(), ups.tolist(), strict=True) if min(x, y) >= 0 and max(x, y) <= 1
        ]
        dots = [_at(box, x, y) for x, y in inside]
        self.marks.dots(dots, theme.font_size(4.0), NO_PEN, QBrush(tinted(theme.data, 0.8)))
        pen = stroke(tinted(theme.discriminator, 0.45), theme.font_size(1.0))
        for start, end in _lines(weights, view):
            self.marks.line(_at(box, *start), _at(box, *end), pen)

    def _written(self, text: str, x: float, y: float, colour: str, height: float, bold: bool) -> Label:
        area = self.area
        font = self.theme.font(height, bold=bold)
        half = text_size(text, font).width() / 2
        middle = min(max(area.left() + x, area.left() + half), max(area.right() - half, area.left() + half))
        return self.word(text, (middle, area.bottom() - y), colour, font)

    # ── the mouse ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def read_at(self, x: float, y: float) -> list[str]:
        """Says which unit it is, and shows it large beside the pointer."""
        found = (index for index, (box, *_) in enumerate(self._places) if box.contains(x, y))
        self._pointed = next(found, None)
        return self._enlarge()

    def leave(self) -> None:
        super().leave()
        self._pointed = None
        self._enlarge()

    def _enlarge(self) -> list[str]:
        """Draws the unit that is pointed at large, and says what it is."""
        self.large.blank()
        self.canvas.update()
        insides = None if self.frame is None else self.frame.insides
        if insides is None or self._pointed is None or self._pointed >= len(self._places):
            return []
        box, of_g, number, unit = self._places[self._pointed]
        one, colour = insides.discriminator, self.theme.discriminator
        if of_g:
            one, colour = insides.generator, self.theme.generator
        layer, area = one.layers[number], self.area
        side = min(0.6 * area.height(), 0.45 * area.width())
        is_left = box.center().x() < area.width() / 2
        left = box.right() + ASIDE if is_left else box.left() - ASIDE - side
        bottom = min(max(box.center().y() - side / 2, 0.0), area.height() - side)
        self._unit(self.large, QRectF(left, bottom, side, side), layer, unit, colour)
        values = layer.pictures[unit]
        lines: list[str] = [
            phrase(
                "{layer}, unit {n}", layer=_column_name("G" if of_g else "D", number, one), n=int(layer.units[unit]) + 1
            ),
            phrase("from {low} to {high}", low=figures(float(values.min())), high=figures(float(values.max()))),
        ]
        return [*lines, "dead: it says the same wherever it was looked at"] if layer.dead[unit] else lines


def _at(box: QRectF, across: float, up: float) -> tuple[float, float]:
    return box.left() + across * box.width(), box.top() + up * box.height()


def _both(insides: Insides) -> tuple[Inside, Inside]:
    return insides.generator, insides.discriminator


def _missing(config: RunConfig) -> str:
    if config.discriminator.pac > 1 or config.discriminator.batch_deviation:
        return "D is not fed points one by one here, so no unit is a picture over the data."
    return "It is looked inside of the present moment only."


def _column_name(player: str, number: int, one: Inside) -> str:
    if number == 0:
        return "z" if player == "G" else "x"
    if number == len(one.layers) - 1:
        return "G(z)" if player == "G" else "D"
    return phrase("{player}, layer {number}", player=player, number=number)


def _warped_name(number: int, of: int) -> str:
    if number == 0:
        return "z"
    return "G(z)" if number == of - 1 else phrase("after layer {number}", number=number)


def _image(values: Array, ground: str, colour: str, negative: str) -> QImage:
    """Activations ``(rows, columns)`` as a picture, row 0 at the bottom: the fuller the larger, each unit by itself."""
    scaled = np.nan_to_num(values.astype(np.float64), nan=0.0, posinf=0.0, neginf=0.0)
    scaled = scaled / max(float(np.abs(scaled).max()), 1e-300)
    colours = np.array(
        [QColor(mixed(ground, negative if step < 0 else colour, abs(step) / 32)).rgb() for step in range(-32, 33)]
    )
    pixels = np.ascontiguousarray(colours[np.rint(32 * scaled).astype(int) + 32].astype(np.uint32)[::-1])
    rows, columns = pixels.shape
    return QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32).copy()


def _curve(values: Array, box: QRectF) -> list[tuple[float, float]]:
    """Activations along a line as a curve in a box, 0 at its lower third."""
    known = np.nan_to_num(values.astype(np.float64), nan=0.0, posinf=0.0, neginf=0.0)
    reach = max(float(np.abs(known).max()), 1e-300)
    ups = np.where(known >= 0, 1 / 3 + 0.6 * known / reach, 1 / 3 + 0.3 * known / reach)
    across = np.linspace(0, 1, len(known))
    return [
        (box.left() + x * box.width(), box.top() + y * box.height())
        for x, y in zip(across.tolist(), ups.tolist(), strict=True)
    ]


def _lines(
    weights: Array, view: tuple[tuple[float, float], ...]
) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Where w·x + b = 0 within the view, of each column of ``(in + 1, units)``, in shares of the view."""
    low, high = np.array(view, float).T
    slopes, offsets = weights[:-1].astype(np.float64) * (high - low)[:, None], weights[-1] + low @ weights[:-1]
    found = []
    for slope, offset in zip(slopes.T, offsets, strict=True):
        if len(slope) == 1:
            if slope[0] and 0 <= -offset / slope[0] <= 1:
                found.append(((-offset / slope[0], 0.0), (-offset / slope[0], 1.0)))
            continue
        ends = {(edge, -(offset + slope[0] * edge) / slope[1]) for edge in (0.0, 1.0) if slope[1]}
        ends |= {(-(offset + slope[1] * edge) / slope[0], edge) for edge in (0.0, 1.0) if slope[0]}
        inside = sorted((float(x), float(y)) for x, y in ends if -1e-9 <= x <= 1 + 1e-9 and -1e-9 <= y <= 1 + 1e-9)
        if len(inside) >= 2:
            found.append((inside[0], inside[-1]))
    return found
