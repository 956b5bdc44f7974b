"""The colours of a map: one hue after the other, ever lighter, so that a grey copy and every eye keep them in order.

They are those of viridis (van der Walt and Smith 2015, in the public domain), and none of them means data, G or D.
"""

from __future__ import annotations

from functools import lru_cache

from ganviz.ui.theme import contrast, mixed

_STOPS = ("#440154", "#482878", "#3e4989", "#31688e", "#26828e", "#1f9e89", "#35b779", "#6ece58", "#b5de2b", "#fde725")


@lru_cache(maxsize=1024)
def colour_at(share: float) -> str:
    """Returns the colour at a share of the way from the lowest value to the highest."""
    place = min(max(share, 0.0), 1.0) * (len(_STOPS) - 1)
    before = min(int(place), len(_STOPS) - 2)
    return mixed(_STOPS[before], _STOPS[before + 1], place - before)


def stops() -> list[tuple[float, str]]:
    """Returns the shares and colours of a ramp."""
    return [(place / (len(_STOPS) - 1), colour) for place, colour in enumerate(_STOPS)]


@lru_cache(maxsize=1024)
def ink_on(colour: str) -> str:
    """Returns black or white, whichever is better read on a colour."""
    return max(("#000000", "#ffffff"), key=lambda ink: contrast(ink, colour))
