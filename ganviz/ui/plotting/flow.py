"""What a stage lights up in slow motion: the points of that step, where it is their turn."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QBrush, QColor

from ganviz.passes import Passing
from ganviz.snapshot import Array
from ganviz.ui.plotting.arrows import levelled, strokes
from ganviz.ui.plotting.line import BOTTOM, TOP, LineScales
from ganviz.ui.plotting.marks import NO_BRUSH, Marks, stroke
from ganviz.ui.plotting.plane import PlaneScales
from ganviz.ui.theme import Theme, tinted

#: The diameter of a point and of the ring around the chosen one, in pixels at scale 1; the longest arrow, as a share of
#: the view's height or width.
POINT, RING, REACH = 8.0, 18.0, 0.09
#: Where points lie below the line, in its heights: generated ones above real ones.
MADE, REAL = -0.035, -0.075


def on_plane(marks: Marks, passing: Passing, scales: PlaneScales, theme: Theme) -> None:
    """Fills the marks for a stage of the plane."""
    turn, part = passing.turn, passing.part
    if part == "noise":
        return
    fake, real = turn.points[:, turn.real :].T, turn.points[:, : turn.real].T
    made = turn.generator.layers[-1].T if part == "generate" else fake
    if part in ("data", "scores", "loss") and turn.real:
        _dots(marks, real, theme, theme.data, 0)
    if part != "step":
        _dots(marks, made, theme, theme.generator, 4)
    back = turn.discriminator.back[0]
    if part == "back" and back is not None:
        reach = REACH * (scales.high[1] - scales.low[1])
        _arrows(marks, fake, levelled(-turn.batch * back[:, turn.real :].T, reach), reach, (1.0, 1.0), theme)
    if part == "data":
        _ring(marks, real[passing.chosen], theme)
    _ring(marks, made[passing.chosen], theme)


def on_line(marks: Marks, passing: Passing, scales: LineScales, theme: Theme, pixels: tuple[float, float]) -> None:
    """Fills the marks for a stage of the line.

    Args:
        pixels: of its width and of its height.
    """
    turn, part, chosen = passing.turn, passing.part, passing.chosen
    z = turn.generator.layers[0]
    latents = np.column_stack([scales.latent_place(z[0]), np.full(z.shape[1], BOTTOM + 0.02)])
    if part in ("noise", "generate"):
        _dots(marks, latents, theme, theme.muted, 0)
        _ring(marks, latents[chosen], theme)
    if part == "noise":
        return
    judges = part in ("scores", "loss")
    heights = scales.score_height(turn.judged) if judges else np.full(turn.points.shape[1], MADE)
    fake = np.column_stack([turn.points[0], heights])[turn.real :]
    if part == "generate":
        fake = np.column_stack([turn.generator.layers[-1][0], np.full(len(fake), MADE)])
        marks.line(tuple(latents[chosen]), tuple(fake[chosen]), stroke(QColor(theme.text), theme.font_size(1.5)))
    real = np.column_stack([turn.points[0], heights if judges else np.full(len(heights), REAL)])[: turn.real]
    if part in ("data", "scores", "loss") and turn.real:
        _dots(marks, real, theme, theme.data, 0)
    if part != "step":
        _dots(marks, fake, theme, theme.generator, 4)
    back = turn.discriminator.back[0]
    if part == "back" and back is not None:
        left, right = scales.x
        reach = REACH * (right - left)
        along = levelled(-turn.batch * back[:1, turn.real :].T, reach)
        vectors = np.column_stack([along[:, 0], np.zeros(len(along))])
        _arrows(marks, fake, vectors, reach, (pixels[0] / (right - left), pixels[1] / (TOP - BOTTOM)), theme)
    if turn.real and part in ("data", "scores", "loss"):
        _ring(marks, real[chosen], theme)
    _ring(marks, fake[chosen], theme)


def _dots(marks: Marks, points: Array, theme: Theme, colour: str, corners: int) -> None:
    edge = stroke(QColor(theme.background), theme.font_size(1.0))
    known = points[np.isfinite(points).all(axis=1)].tolist()
    marks.dots([(x, y) for x, y in known], theme.font_size(POINT), edge, QBrush(QColor(colour)), corners)


def _ring(marks: Marks, point: Array, theme: Theme) -> None:
    if np.isfinite(point).all():
        pen = stroke(QColor(theme.text), theme.font_size(2.5))
        marks.dots([(float(point[0]), float(point[1]))], theme.font_size(RING), pen, NO_BRUSH)


def _arrows(
    marks: Marks, tails: Array, vectors: Array, reach: float, across: tuple[float, float], theme: Theme
) -> None:
    """Arrows with heads of their own shape, though a unit of the axes may be so many pixels ``across``."""
    known = np.isfinite(tails).all(axis=1)
    scale = np.array(across)
    ends = strokes(tails[known] * scale, vectors[known] * scale, reach * across[0], 1e-9) / scale
    pen = stroke(tinted(theme.text, 0.9), theme.font_size(1.5))
    for (x0, y0), (x1, y1) in ends.reshape(-1, 2, 2).tolist():
        marks.line((x0, y0), (x1, y1), pen)
