"""LaTeX to SVG, kept: a formula costs 20 to 80 ms, and the first one 0.4 s more for the imports; a colour is free.

Those of the program's own losses and penalties come with it, from ``packaging/formulas.py``.
"""

from __future__ import annotations

import json
import logging
import re
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from ganviz.resources import resource

#: Formulas are typeset at this size in pixels and scaled as pictures.
SIZE = 20.0
_INK = "#010203"
_MOST_KEPT = 256

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Formula:
    """A typeset formula: an SVG 1.1 picture in one placeholder colour, its width and height at ``SIZE``."""

    svg: str
    width: float
    height: float

    def coloured(self, colour: str) -> bytes:
        """The picture in a colour."""
        return self.svg.replace(_INK, colour).encode()


_kept: dict[str, Formula | None] = {}


def is_kept(latex: str) -> bool:
    """Says whether a formula is there without waiting."""
    return latex in _kept or latex in shipped()


def typeset(latex: str) -> Formula | None:
    """Typesets LaTeX mathematics; None where it cannot be read, which is logged once."""
    if latex not in _kept:
        if len(_kept) >= _MOST_KEPT:
            del _kept[next(iter(_kept))]
        _kept[latex] = _sized(shipped()[latex]) if latex in shipped() else _typeset(latex)
    return _kept[latex]


@cache
def shipped() -> Mapping[str, str]:
    """The pictures that come with the program, by their LaTeX; none where their file is missing."""
    path = resource("formulas.json")
    pictures: dict[str, str] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return pictures


def _sized(svg: str) -> Formula | None:
    size = re.search(r'width="([\d.]+)" height="([\d.]+)"', svg)
    return Formula(svg, float(size[1]), float(size[2])) if size else None


def _typeset(latex: str) -> Formula | None:
    try:
        return _sized(svg(latex))
    except Exception as problem:  # whatever the parser stumbles over, the text is shown instead
        _log.info("cannot typeset %r: %s", latex, problem)
        return None


def load() -> None:
    """Imports what typesets, which takes 0.4 s; the start of the window can do without."""
    with warnings.catch_warnings():
        # ziamath 0.13 opens its font by importlib.resources.path, which Python 3.11 and 3.12 call deprecated.
        warnings.simplefilter("ignore", DeprecationWarning)
        import ziamath  # noqa: F401


def svg(latex: str) -> str:
    """Typesets LaTeX as an SVG picture. Raises whatever the parser stumbles over."""
    load()
    import ziafont
    import ziamath

    # SVG 2 shares outlines by <use>, which Qt's reader of SVG Tiny does not draw.
    ziafont.config.svg2 = False
    return ziamath.Latex(latex, size=SIZE, color=_INK).svg()
