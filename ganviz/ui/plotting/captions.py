"""What a stage says about itself in its upper left corner: what a layer shows, and how much of it there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from ganviz.config import RunConfig
from ganviz.phrases import figures, phrase
from ganviz.snapshot import Array, Densities
from ganviz.ui.plotting.arrows import length_share, median_size
from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.names import names
from ganviz.ui.plotting.placement import CALM, PATIENCE, Room
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.plotting.sizes import NORMAL, SMALL
from ganviz.ui.theme import Rgb, Theme, tinted
from ganviz.ui.translation import tr

#: How opaque the ground below a caption is: points pass behind it.
GROUND = 0.9

#: Where captions can stand along the top of a stage: shares of the room that they leave beside them.
SHELVES = (0.0, 0.25, 0.5, 0.75, 1.0)

#: A kernel that is narrower than this share of what it smooths makes it less than 5 % wider: no word about it.
NARROW = 0.3

#: Width of a key to the colours of a field.
RAMP = 48

#: What is said of data whose density is not known.
NO_DENSITY = "P_data has no density here"


class Caption(NamedTuple):
    """One line.

    Attributes:
        quiet: it explains the line above it.
        arrow: pixels of an arrow that is drawn before the text; None for none.
        ramp: colours that are drawn before the text, going over into each other; none for none.
    """

    text: str
    colour: Rgb
    quiet: bool = False
    arrow: float | None = None
    ramp: tuple[Rgb, ...] = ()


def stacked(captions: Sequence[Caption], plot: Plot, top: float = 0.0) -> list[Label]:
    """Returns the captions one below the other, in the corner or ``top`` pixels below it."""
    theme, area = plot.theme, plot.area
    margin = theme.font_size(9)
    left, y = area.left() + margin, area.top() + top + theme.font_size(6)
    room = max(area.width() - 2 * margin, 1.0)
    labels = []
    for caption in captions:
        font = theme.font(SMALL) if caption.quiet else theme.font(NORMAL, bold=True)
        ramp = theme.font_size(RAMP) if caption.ramp else 0.0
        before = max(caption.arrow or 0.0, ramp)
        before = before + theme.font_size(7) if caption.arrow is not None or caption.ramp else 0.0
        text, size = caption.text, text_size(caption.text, font)
        if size.width() > room - before:
            text = QFontMetricsF(font).elidedText(tr(text), Qt.TextElideMode.ElideRight, room - before)
            size = text_size(text, font)
        box = QRectF(left, y, before + size.width(), size.height())
        ground = tinted(theme.field_middle, GROUND)
        alignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        label = Label(text, font, plot.ink(caption.colour), box, ground, alignment=alignment)
        label = label if caption.arrow is None else replace(label, arrow=caption.arrow)
        labels.append(replace(label, ramp=(caption.ramp, ramp)) if caption.ramp else label)
        y += size.height() + theme.font_size(2)
    return labels


def below(words: Sequence[Label], captions: Sequence[Label]) -> list[Label]:
    """Returns words that have their place, those under captions moved down until they are free of them."""
    moved = []
    for word in words:
        covering = [caption.box.bottom() for caption in captions if caption.box.intersects(word.box)]
        down = max(covering) + 1.0 - word.box.top() if covering else 0.0
        moved.append(replace(word, box=word.box.translated(0.0, down)) if covering else word)
    return moved


class Shelf:
    """Where the captions of a stage stand, at the left if they can: they go elsewhere along the top when curves do.

    They stay where they are until it has been a bad place for a while.
    """

    def __init__(self) -> None:
        self._share, self._unhappy = 0.0, 0

    def forget(self) -> None:
        """Begins at the left again."""
        self._share, self._unhappy = 0.0, 0

    def put(self, captions: list[Label], room: Room) -> list[Label]:
        """Returns the captions, moved to where the fewest lines of the room run through them."""
        if not captions:
            return []
        block = captions[0].box
        for caption in captions[1:]:
            block = block.united(caption.box)
        spare = max(room.lines.area.right() - block.right() - (block.left() - room.lines.area.left()), 0.0)
        if self._covered(block, spare, room, self._share) <= CALM:
            self._unhappy = 0
        elif self._unhappy == 0 or self._unhappy > PATIENCE:
            self._share = min(SHELVES, key=lambda share: (self._covered(block, spare, room, share), share))
            self._unhappy = 1
        else:
            self._unhappy += 1
        return [replace(caption, box=caption.box.translated(self._share * spare, 0)) for caption in captions]

    @staticmethod
    def _covered(block: QRectF, spare: float, room: Room, share: float) -> float:
        middle = block.center() + QPointF(share * spare, 0)
        return float(room.lines.under(np.array([[middle.x(), middle.y()]]), block.size())[0])


def push_caption(push: Array, reach: float, theme: Theme) -> list[Caption]:
    """Says how long the arrows of ``(n, feature)`` gradients are: one of the median length, with its number.

    Args:
        reach: pixels of the longest arrow.
    """
    size = median_size(push)
    if size is None:
        return []
    text = phrase("median |∇L_G| = {size}", size=figures(size))
    return [Caption(text, theme.text, arrow=reach * float(length_share(np.array(size))))]


def kernel_captions(densities: Densities, config: RunConfig, theme: Theme) -> list[Caption]:
    """Says how wide the kernel is through which P_G is seen, where that is much beside the narrowest part of P_data."""
    finest = config.target.finest_scale()
    if finest is not None and densities.bandwidth < NARROW * finest:
        return []
    text = phrase("P_G seen through a kernel of σ = {width}", width=figures(densities.bandwidth))
    return [Caption(text, theme.muted, quiet=True)] if densities.bandwidth > 0 else []


def gap_caption(gap: Array, config: RunConfig, theme: Theme) -> Caption:
    """Says how far D is from the optimal one, on average over the places where that one is known."""
    known = gap[np.isfinite(gap)]
    text = phrase("{gap}: not known here", gap=names(config).gap)
    if len(known):
        size = figures(float(np.abs(known).mean()))
        text = phrase("{gap}: on average {size} apart", gap=names(config).gap, size=size)
    return Caption(text, theme.discriminator)


def unknown_caption(config: RunConfig, theme: Theme) -> Caption:
    """Says that, and where it can be said why, there is no optimal D to show."""
    spoken = names(config)
    on_line_only = spoken.aims is None and config.target.dimension > 1
    unknown = "The {optimal} is known on the line only" if on_line_only else "The {optimal} is not known for these data"
    return Caption(phrase(unknown, optimal=spoken.optimal), theme.text)
