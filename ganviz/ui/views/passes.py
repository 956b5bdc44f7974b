"""An iteration in its parts: what flows through both networks, with the real tensors of that step."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor

from ganviz.passes import Part, Pass, Passing, Turn, why_not_in_parts
from ganviz.phrases import figures, phrase
from ganviz.snapshot import Array, Frame
from ganviz.ui.plotting.bare import BarePlot
from ganviz.ui.plotting.columns import LEAST_PITCH, Board, Column, board
from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.marks import NO_BRUSH, NO_PEN, stroke
from ganviz.ui.plotting.sizes import NORMAL, SMALL
from ganviz.ui.plotting.told import headline, judge
from ganviz.ui.theme import tinted

#: The thickest line, the diameter of a unit and of a point, in pixels at scale 1.
THICKEST, UNIT, POINT = 2.6, 8.0, 4.5
#: What is not on turn is this faint, and a weight that is smaller than this share of its layer's largest is not drawn.
FAINT, LEAST_SHARE = 0.22, 0.25
#: What each part of a turn lights: the latents, G, the points, D, the scores.
LIT: dict[Part, tuple[str, ...]] = {
    "noise": ("latent",),
    "generate": ("generator", "samples"),
    "data": ("samples",),
    "scores": ("discriminator", "scores"),
    "loss": ("scores",),
    "back": ("discriminator",),
    "step": (),
}
#: Below this height no numbers stand under the picture, in pixels at scale 1.
FEW = 110.0
#: The numbers reach so far below the picture, where a plot has its axis.
BELOW = 20.0


@dataclass(frozen=True)
class _Drawing:
    """What is drawn now: the iteration, its place on the plot, and what is lit."""

    passing: Passing
    board: Board
    lit: frozenset[str]

    @property
    def turn(self) -> Turn:
        return self.passing.turn


class Passes(BarePlot):
    """One iteration in its parts, with the tensors that really flow.

    Noise goes through G, data join, D scores both, the loss follows, its gradients go back, and the player steps. A
    line is a weight: thick where it is large, dashed and red where it is negative. A unit is as full as it is active
    for the chosen point, or, on the way back, as large as its gradient. Below stand that point's numbers.
    """

    key = "passes"
    title = "One iteration"
    order = 66

    _drawing: _Drawing | None = None

    def blank(self) -> None:
        super().blank()
        self._drawing = None

    def headline(self, frame: Frame) -> str:
        return "" if frame.passing is None else headline(frame.passing)

    def changes(self, before: Frame, frame: Frame) -> bool:
        return before.passing is not frame.passing

    def draw(self, frame: Frame) -> list[Label]:
        self.begin()
        passing, self._drawing, area = frame.passing, None, self.area
        if passing is None:
            reason = why_not_in_parts(frame.snapshot.config)
            return [self.sentence(reason or "J shows the next part of an iteration; so do the slowest speeds.")]
        turn, part, size = passing.turn, passing.part, self.theme.font_size
        rows = 2 if area.height() >= size(FEW) else 0
        line = text_size("0", self.theme.font(SMALL)).height()
        below = max(0.0, rows * line + size(6) - size(BELOW))
        room = QRectF(0, below, area.width(), area.height() - line - size(6) - below)
        of_g, of_d = ([len(layer) for layer in one.layers] for one in (turn.generator, turn.discriminator))
        drawn = board(of_g, of_d, room, size(LEAST_PITCH), size(UNIT))
        lit = set(LIT[part])
        if part == "step":
            lit.add(turn.player)
        elif part == "back" and turn.player == "generator":
            lit |= {"generator", "samples"}
        self._drawing = _Drawing(passing, drawn, frozenset(lit))
        self._paint(frame, self._drawing)
        return self._words(frame, self._drawing, rows, line)

    # ── the picture ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _paint(self, frame: Frame, drawing: _Drawing) -> None:
        theme, where, turn = self.theme, drawing.board, drawing.turn
        self._weights(drawing, "generator", turn.generator, where.generator)
        self._weights(drawing, "discriminator", turn.discriminator, where.discriminator)
        for name, box in (("latent", where.latent), ("samples", where.samples), ("scores", where.scores)):
            is_lit = name in drawing.lit
            pen = stroke(QColor(theme.accent if is_lit else theme.border), theme.font_size(2.0 if is_lit else 1.0))
            self.marks.box(box, pen, QBrush(QColor(theme.panel)), theme.font_size(4))
        self._points(frame, drawing)
        self._units(drawing, "generator", turn.generator, where.generator, theme.generator)
        self._units(drawing, "discriminator", turn.discriminator, where.discriminator, theme.discriminator)

    def _weights(self, drawing: _Drawing, player: str, one: Pass, columns: tuple[Column, ...]) -> None:
        """Lines between layers; while the player steps they are what each weight moves by."""
        theme, steps = self.theme, drawing.passing.part == "step" and player == drawing.turn.player
        shown = one.steps if steps and one.steps is not None else one.weights
        alpha = 0.9 if player in drawing.lit else FAINT
        up, down = QColor(tinted(theme.text, alpha)), QColor(tinted(theme.warning, alpha))
        for layer, left, right in zip(shown, columns, columns[1:], strict=False):
            part = layer[np.ix_(left.units, right.units)].astype(np.float64)
            share = np.abs(part) / max(float(np.nan_to_num(np.abs(part)).max(initial=0)), 1e-300)
            width = THICKEST * theme.scale * share
            for row, column in np.argwhere(share > LEAST_SHARE):
                negative = part[row, column] < 0
                style = Qt.PenStyle.DashLine if negative else Qt.PenStyle.SolidLine
                pen = stroke(down if negative else up, float(width[row, column]), style)
                self.marks.line(left.place(row), right.place(column), pen)

    def _units(self, drawing: _Drawing, player: str, one: Pass, columns: tuple[Column, ...], colour: str) -> None:
        theme, turn = self.theme, drawing.turn
        goes_back = drawing.passing.part == "back" and player in drawing.lit
        at = drawing.passing.chosen if player == "generator" else turn.real + drawing.passing.chosen
        is_lit = player in drawing.lit
        pen = stroke(tinted(colour, 1.0 if is_lit else 0.5), theme.font_size(1.2))
        for index, column in enumerate(columns):
            values = one.back[index] if goes_back else one.layers[index]
            values = None if values is None else values[column.units, at].astype(np.float64)
            largest = 0.0 if values is None else float(np.nan_to_num(np.abs(values)).max(initial=0))
            for number in range(len(column.units)):
                share = 0.0 if values is None or not largest else abs(float(values[number])) / largest
                ground = QBrush(QColor(theme.background))
                place = [column.place(number)]
                self.marks.dots(place, theme.font_size(UNIT), pen, ground)
                full = QBrush(tinted(colour, (1.0 if is_lit else 0.5) * min(1.0, share if share == share else 0.0)))
                self.marks.dots(place, theme.font_size(UNIT), NO_PEN, full)

    def _points(self, frame: Frame, drawing: _Drawing) -> None:
        theme, where, turn, part = self.theme, drawing.board, drawing.turn, drawing.passing.part
        order = list(LIT)
        done, chosen = order.index(part), drawing.passing.chosen
        latent, made = turn.generator.layers[0], turn.generator.layers[-1]
        reach = max(3.0, float(np.abs(latent[:2]).max(initial=0)))
        self._cloud(where.latent, latent, ((-reach, reach),) * 2, theme.muted, "latent" in drawing.lit, chosen)
        view = frame.snapshot.view
        points = made if done < order.index("data") else turn.points[:, turn.real :]
        if done >= order.index("data"):
            self._cloud(where.samples, turn.points[:, : turn.real], view, theme.data, "samples" in drawing.lit, chosen)
        if done >= order.index("generate"):
            lit = "samples" in drawing.lit
            self._cloud(where.samples, points, view, theme.generator, lit, chosen, corners=4)
        if done >= order.index("scores"):
            lit, span = "scores" in drawing.lit, _score_span(frame, turn)
            half = 0.5 if turn.real else 1.0
            for values, colour, side, corners in (
                (turn.judged[: turn.real], theme.data, 0.0, 0),
                (turn.judged[turn.real :], theme.generator, 1 - half, 4),
            ):
                across = side + half * (np.arange(len(values)) + 0.5) / max(len(values), 1)
                cloud = np.stack([across, values])
                self._cloud(where.scores, cloud, ((0.0, 1.0), span), colour, lit, chosen, corners)

    def _cloud(
        self,
        box: QRectF,
        points: Array,
        view: tuple[tuple[float, float], ...],
        colour: str,
        is_lit: bool,
        chosen: int,
        corners: int = 0,
    ) -> None:
        """Dots of ``(feature, n)`` points in a box; one feature alone is the height, and their order goes across."""
        places = _placed(box, points, view)
        theme, size = self.theme, self.theme.font_size(POINT)
        self.marks.dots(
            [place for place in places if place is not None],
            size,
            NO_PEN,
            QBrush(tinted(colour, 0.9 if is_lit else 0.45)),
            corners,
        )
        place = places[chosen] if chosen < len(places) else None
        if place is not None:
            self.marks.dots([place], 2.4 * size, stroke(QColor(theme.text), theme.font_size(2.0)), NO_BRUSH)
            self.marks.dots([place], 1.4 * size, NO_PEN, QBrush(QColor(colour)), corners)

    # ── words ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _words(self, frame: Frame, drawing: _Drawing, rows: int, line: float) -> list[Label]:
        theme, where, area, font = self.theme, drawing.board, self.area, self.theme.font(SMALL)
        top = area.top() + line / 2
        names = [
            (where.latent.center().x(), "z", "latent"),
            (_middle(where.generator), "G", "generator"),
            (where.samples.center().x(), "G(z)" if drawing.turn.real == 0 else "G(z), x", "samples"),
            (_middle(where.discriminator), "D", "discriminator"),
            (where.scores.center().x(), f"{judge(frame.snapshot.config)}(x)", "scores"),
        ]
        words = []
        for x, name, part in names:
            is_lit = part in drawing.lit
            colour = theme.accent if is_lit else theme.muted
            bold = theme.font(NORMAL, bold=is_lit)
            words.append(self.word(_arrow(name, drawing, part), (area.left() + x, top), colour, bold))
        if not rows:
            return words
        bottom = area.bottom() + theme.font_size(BELOW)
        numbers = sorted(self._numbers(drawing, judge(frame.snapshot.config)))
        for row in range(rows):
            texts = [(x, *each[row]) for x, each in numbers if len(each) > row]
            widths = [text_size(text, font).width() + theme.font_size(10) for _, text, _ in texts]
            for left, width, (_, text, is_lit) in zip(
                _apart([x for x, _, _ in texts], widths, area.width()), widths, texts, strict=True
            ):
                middle = area.left() + left + width / 2, bottom - (rows - row - 0.5) * line
                words.append(self.word(text, middle, theme.text if is_lit else theme.muted, font))
        return words

    def _numbers(self, drawing: _Drawing, f: str) -> list[tuple[float, list[tuple[str, bool]]]]:
        """The chosen point's numbers along its way, each with the x that it stands at and whether it is on turn."""
        turn, where, part, at = drawing.turn, drawing.board, drawing.passing.part, drawing.passing.chosen
        fake = turn.real + at
        done = list(LIT).index(part)
        columns: list[tuple[float, list[tuple[str, bool]]]] = []
        columns.append((where.latent.center().x(), [(_vector("z", turn.generator.layers[0][:, at]), part == "noise")]))
        if done >= 1:
            made: list[tuple[str, bool]] = [(_vector("G(z)", turn.generator.layers[-1][:, at]), part == "generate")]
            to_point = turn.discriminator.back[0]
            if part in ("back", "step") and to_point is not None:
                made.append((_vector("∂L/∂G(z)", to_point[:, fake]), part == "back"))
            elif done >= 2 and turn.real:
                made.append((_vector("x", turn.points[:, at]), part == "data"))
            columns.append((where.samples.center().x(), made))
        if done >= 3:
            score: list[tuple[str, bool]] = [
                (phrase("{f}(G(z)) = {value}", f=f, value=figures(float(turn.judged[fake]))), part == "scores")
            ]
            if done >= 4:
                score.append((phrase("∂L/∂s = {value}", value=figures(float(turn.slopes[fake]))), part == "loss"))
            columns.append((where.scores.center().x(), score))
        if done >= 4:
            name = "L_D = {value}" if turn.player == "discriminator" else "L_G = {value}"
            costs = phrase("this point: {value}", value=figures(float(turn.costs[at])))
            loss: list[tuple[str, bool]] = [
                (phrase(name, value=figures(turn.loss)), part == "loss"),
                (costs, part == "loss"),
            ]
            columns.append((_middle(where.discriminator), loss))
        return columns

    # ── the mouse ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def point_at(self, x: float, y: float) -> int | None:
        """The point whose dot is nearest to a place of the plot, a generated one or its real partner; None far off."""
        drawing, frame = self._drawing, self.frame
        if drawing is None or frame is None:
            return None
        turn, where = drawing.turn, drawing.board
        view, best = frame.snapshot.view, (self.theme.font_size(12.0), -1)
        clouds = [(where.samples, turn.points[:, turn.real :], view)]
        clouds += [(where.samples, turn.points[:, : turn.real], view)] if turn.real else []
        reach = max(3.0, float(np.abs(turn.generator.layers[0][:2]).max(initial=0)))
        clouds.append((where.latent, turn.generator.layers[0], ((-reach, reach),) * 2))
        for box, points, span in clouds:
            for index, place in enumerate(_placed(box, points, span)):
                if place is not None:
                    best = min(best, (float(np.hypot(place[0] - x, place[1] - y)), index))
        return best[1] if best[1] >= 0 else None

    def read_at(self, x: float, y: float) -> list[str]:
        return [] if self._drawing is None else [headline(self._drawing.passing)]


def _placed(box: QRectF, points: Array, view: tuple[tuple[float, float], ...]) -> list[tuple[float, float] | None]:
    """Where ``(feature, n)`` points lie in a box, the first two features of more; None outside."""
    n = points.shape[1]
    if len(points) == 1:
        shares = np.stack([(np.arange(n) + 0.5) / n, (points[0] - view[0][0]) / (view[0][1] - view[0][0])])
    else:
        shares = np.stack([(points[i] - view[i][0]) / (view[i][1] - view[i][0]) for i in (0, 1)])
    inside = np.asarray(((shares >= 0) & (shares <= 1)).all(axis=0))
    return [
        (box.left() + float(across) * box.width(), box.top() + float(up) * box.height()) if seen else None
        for across, up, seen in zip(*shares, inside, strict=True)
    ]


def _score_span(frame: Frame, turn: Turn) -> tuple[float, float]:
    if frame.snapshot.config.loss.is_probability:
        return 0.0, 1.0
    low, high = float(turn.judged.min()), float(turn.judged.max())
    room = 0.08 * (high - low) or 1.0
    return low - room, high + room


def _apart(wanted: list[float], widths: list[float], room: float) -> list[float]:
    """Left ends of texts around the places that they want, none over another; what has no room is pushed left."""
    lefts, end = [], 0.0
    for x, width in zip(wanted, widths, strict=True):
        lefts.append(max(end, x - width / 2))
        end = lefts[-1] + width
    end = room
    for index in reversed(range(len(lefts))):
        lefts[index] = min(lefts[index], end - widths[index])
        end = lefts[index]
    return lefts


def _middle(columns: tuple[Column, ...]) -> float:
    return (columns[0].x + columns[-1].x) / 2


def _vector(name: str, numbers: Array) -> str:
    """A point's numbers; of more than two the first ones."""
    shown = ", ".join(figures(float(number)) for number in numbers[:2])
    if len(numbers) == 1:
        return phrase("{name} = {numbers}", name=name, numbers=shown)
    return phrase("{name} = ({numbers})" if len(numbers) == 2 else "{name} = ({numbers}, …)", name=name, numbers=shown)


def _arrow(name: str, drawing: _Drawing, part: str) -> str:
    """Which way it goes through a network that is on turn."""
    if part not in drawing.lit or part not in ("generator", "discriminator"):
        return name
    return (
        f"← {name} ←"
        if drawing.passing.part == "back"
        else f"{name} steps"
        if drawing.passing.part == "step"
        else f"→ {name} →"
    )
