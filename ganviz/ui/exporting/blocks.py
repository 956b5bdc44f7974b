"""Words in a picture of their own: a heading, the settings that are not as usual, the numbers at the end."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from ganviz import __version__, registry
from ganviz.config import RunConfig
from ganviz.metrics import FlooredMetric, Metric
from ganviz.phrases import figures, phrase
from ganviz.presets.title import departures
from ganviz.settings import leaf
from ganviz.snapshot import Frame
from ganviz.ui.plotting.device import write
from ganviz.ui.plotting.modes import fair_shares
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr
from ganviz.wording import text_of

#: What a block can be.
HEADING, SETTINGS, NUMBERS = "heading", "settings", "numbers"
#: Heights of text and of a line, in units of the layout.
TITLE, TEXT, ROW = 21.0, 12.0, 17.0
#: Iterations at the end over which losses are averaged.
RECENT = 100
#: Where the second and the third column of a table end, as shares of its width.
COLUMNS = (0.72, 1.0)


@dataclass(frozen=True)
class Block:
    """A place for words, in units of the layout."""

    what: str
    box: QRectF


class Row(NamedTuple):
    """A line of a table: what it is, its value, and what chance gives, where that is known."""

    name: str
    value: str
    chance: str = ""


def settings_rows(config: RunConfig) -> list[Row]:
    """Returns the settings that are not the program's own, the seed at the end."""
    rows = []
    for item in departures(RunConfig(), config):
        found = leaf(config, item.path)
        name = found.about.label
        if found.section != name:
            name = phrase("{section}: {setting}", section=found.section, setting=name)
        rows.append(Row(tr(name), tr(str(text_of(found)))))
    return [*rows, Row(tr("Seed"), str(config.seed))]


def number_rows(frame: Frame) -> list[Row]:
    """Returns what the run had come to: what is measured, with what two real samples read, and the losses."""
    values = {} if frame.measures is None else frame.measures.values
    rows = _mode_rows(frame)
    kinds = registry.entries("ganviz.metrics", Metric).values()
    for kind in sorted((one for one in kinds if issubclass(one, FlooredMetric)), key=lambda one: one.label):
        value = values.get(kind.reading)
        if value is not None and math.isfinite(value):
            low, high = (values.get(f"{kind.reading}_floor_{end}") for end in ("low", "high"))
            chance = "" if low is None or high is None else f"{_short(low)} – {_short(high)}"
            rows.append(Row(tr(kind.label), _short(value), chance))
    for name, key in (("Loss of D, mean of the last 100", "loss_d"), ("Loss of G, mean of the last 100", "loss_g")):
        last = frame.history.scalars[key][-RECENT:]
        last = last[np.isfinite(last)]
        if len(last):
            rows.append(Row(tr(name), _short(float(last.mean(dtype=np.float64)))))
    return rows


def _mode_rows(frame: Frame) -> list[Row]:
    count = len(fair_shares(frame.snapshot.config))
    values = {} if frame.measures is None else frame.measures.values
    found, quality = values.get("modes_strict"), values.get("high_quality_share")
    if not count or found is None or quality is None:
        return []
    within = "99 %" if frame.snapshot.config.target.dimension > 1 else "99.7 %"  # of a Gaussian
    return [
        Row(tr("Modes found"), tr("{found:.0f} of {count}", found=found, count=count)),
        Row(tr("Points within 3σ of a mode"), f"{quality:.0%}".replace("%", " %"), within),
    ]


def _short(value: float) -> str:
    return figures(value) if abs(value) >= 0.01 or value == 0 else f"{value:.4f}".replace("-", "−")


class Blocks:
    """Draws the blocks of a composition."""

    def __init__(self, theme: Theme, blocks: Sequence[Block], title: str) -> None:
        self._theme, self._blocks, self._title = theme, blocks, title
        self._frame: Frame | None = None

    def show(self, frame: Frame) -> None:
        """Says what there is to say of a moment."""
        self._frame = frame

    def paint(self, painter: QPainter) -> None:
        """Draws them all."""
        if self._frame is None:
            return
        for block in self._blocks:
            if block.what == HEADING:
                self._write_heading(painter, block.box, self._frame)
            elif block.what == SETTINGS:
                rows = settings_rows(self._frame.snapshot.config)
                self._write_table(painter, block.box, rows, "Settings that differ from the defaults", "")
            elif block.what == NUMBERS:
                rows = number_rows(self._frame)
                self._write_table(painter, block.box, rows, "What it came to", "by chance alone")

    def _write_heading(self, painter: QPainter, box: QRectF, frame: Frame) -> None:
        said = tr(
            "iteration {iteration:,} · seed {seed} · GanViz {version}",
            iteration=frame.snapshot.iteration,
            seed=frame.snapshot.config.seed,
            version=__version__,
        )
        self._write(painter, QRectF(box.left(), box.top(), box.width(), 1.4 * TITLE), tr(self._title), TITLE, bold=True)
        below = QRectF(box.left(), box.top() + 1.4 * TITLE, box.width(), ROW)
        self._write(painter, below, said, TEXT + 1, colour=self._theme.muted)
        self._write_names(painter, below)

    def _write_names(self, painter: QPainter, box: QRectF) -> None:
        """Says in its colour what is what on the stages, where there is no room for words; at the right end."""
        theme = self._theme
        metrics, right = QFontMetricsF(theme.font(TEXT + 1, bold=True)), box.right()
        for name, colour in (("D", theme.discriminator), ("generator", theme.generator), ("data", theme.data)):
            place = QRectF(box.left(), box.top(), right - box.left(), box.height())
            self._write(
                painter,
                place,
                tr(name),
                TEXT + 1,
                bold=True,
                colour=theme.ink(colour),
                side=Qt.AlignmentFlag.AlignRight,
            )
            right -= metrics.horizontalAdvance(tr(name)) + 14

    def _write_table(self, painter: QPainter, box: QRectF, rows: Sequence[Row], title: str, third: str) -> None:
        line = QRectF(box.left(), box.top(), box.width(), ROW + 3)
        right = Qt.AlignmentFlag.AlignRight
        self._write(painter, line, tr(title), TEXT + 1, bold=True)
        self._write(painter, line, tr(third), TEXT, colour=self._theme.muted, side=right)
        painter.setPen(self._theme.pen(self._theme.border))
        painter.drawLine(QLineF(line.bottomLeft(), line.bottomRight()))
        room = int((box.height() - line.height() - 3) // ROW)
        shown = list(rows if len(rows) <= room else rows[: max(0, room - 1)])
        if len(shown) < len(rows):
            shown.append(Row(tr("and {more} more", more=len(rows) - len(shown)), ""))
        with_chance = any(row.chance for row in rows)
        ends = COLUMNS if with_chance else (1.0, 1.0)
        top = line.bottom() + 3
        for row in shown:
            place = QRectF(box.left(), top, box.width() * ends[0], ROW)
            value = QFontMetricsF(self._theme.font(TEXT)).horizontalAdvance(row.value)
            self._write(painter, place.adjusted(0, 0, -min(value + 10, 0.6 * place.width()), 0), row.name, TEXT)
            self._write(painter, place.adjusted(0.4 * place.width(), 0, 0, 0), row.value, TEXT, side=right)
            if row.chance:
                last = QRectF(place.right(), top, box.right() - place.right(), ROW)
                self._write(painter, last, row.chance, TEXT, colour=self._theme.muted, side=right)
            top += ROW

    def _write(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        size: float,
        bold: bool = False,
        colour: str = "",
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        font = self._theme.font(size, bold=bold)
        painter.setFont(font)
        painter.setPen(QColor(colour or self._theme.text))
        fitting = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        if fitting:
            write(painter, box, side | Qt.AlignmentFlag.AlignVCenter, fitting)
