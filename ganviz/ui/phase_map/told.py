"""What is said of a map: one sentence, and what the signs in its cells mean."""

from __future__ import annotations

import numpy as np

from ganviz.phrases import Phrase, phrase
from ganviz.settings import leaf
from ganviz.studies.phase_map import Cell, PhaseMap
from ganviz.ui.phase_map.filled import MapShown
from ganviz.ui.phase_map.quantities import name_of
from ganviz.ui.translation import tr
from ganviz.wording import shown

MINUTE, LONG = 60.0, 100.0

_STROKE = "A stroke: not trained yet; pale: the colour of the nearest cell that is there."
_CROSS = "A cross: these two values do not go together."
_DASH = "–: it cannot be read, as all seeds have diverged or it is not for these data."


def sentence(
    found: MapShown, running: bool, left: float | None = None, waits: bool = False, again: bool = False
) -> str:
    """Says how far a map is, or what is on it.

    Args:
        left: seconds that it will take, as far as that is known.
        waits: another study is trained first.
        again: one population is trained again.
    """
    phase_map, done = found.phase_map, int(found.done.sum())
    cells = len(phase_map.cells) - len(phase_map.refused)
    if waits:
        return "Waits until another study has ended."
    if again:
        return "This seed is trained again with those beside it, for its numbers were not kept; then it opens."
    if running:
        if left is None:
            return phrase("{done} of {cells} cells are there; the first come soon.", done=done, cells=cells)
        if left < LONG:
            said = "{done} of {cells} cells are there; about {left:.0f} s more."
            return phrase(said, done=done, cells=cells, left=max(1.0, left))
        said = "{done} of {cells} cells are there; about {left:.0f} min more."
        return phrase(said, done=done, cells=cells, left=left / MINUTE)
    if not done:
        said = "Start trains {members:,} GANs, {seeds} in each of {cells} cells, {iterations:,} iterations each."
        seeds = phase_map.seeds
        return phrase(said, members=seeds * cells, seeds=seeds, cells=cells, iterations=phase_map.iterations)
    if done < cells:
        return phrase("{done} of {cells} cells are there; Start goes on.", done=done, cells=cells)
    return ends(found)


def ends(found: MapShown) -> Phrase:
    """Says where a map is lowest and where it is highest."""
    if not np.isfinite(found.values).any():
        return phrase("{name} cannot be read in any cell.", name=name_of(found.quantity))
    lowest, highest = np.nanargmin(found.values), np.nanargmax(found.values)
    low, high = (np.unravel_index(place, found.values.shape) for place in (lowest, highest))
    texts = [found.quantity.text(float(found.values[place])) for place in (low, high)]
    if texts[0] == texts[1]:
        return phrase("{name}: {value} everywhere.", name=name_of(found.quantity), value=texts[0])
    said = "{name}: from {low} (at {where_low}) to {high} (at {where_high})."
    return phrase(
        said,
        name=name_of(found.quantity),
        low=texts[0],
        where_low=where(found.phase_map, (int(low[1]), int(low[0]))),
        high=texts[1],
        where_high=where(found.phase_map, (int(high[1]), int(high[0]))),
    )


def where(phase_map: PhaseMap, cell: Cell) -> str:
    """Names a cell by its two values."""
    axes = ((phase_map.across, phase_map.across.values[cell[0]]), (phase_map.up, phase_map.up.values[cell[1]]))
    return ", ".join(f"{_symbol(phase_map, axis.path)} = {shown(value)}" for axis, value in axes)


def _symbol(phase_map: PhaseMap, path: str) -> str:
    item = leaf(phase_map.base, path)
    symbol = str(getattr(item.about, "symbol", "")) or tr(item.about.label)
    player = {"generator": "G", "discriminator": "D"}.get(path.partition(".")[0])
    return tr("{symbol} of {player}", symbol=symbol, player=player) if player else symbol


def legend(found: MapShown) -> str:
    """Says what the signs mean that are in the map now."""
    missing = ~found.done
    for column, row in found.phase_map.refused:
        missing[row, column] = False
    signs = [
        (_STROKE, bool(missing.any()) and bool(found.done.any())),
        (_CROSS, bool(found.phase_map.refused)),
        (_DASH, bool((found.done & np.isnan(found.values)).any())),
    ]
    return "  ".join(tr(text) for text, is_there in signs if is_there)
