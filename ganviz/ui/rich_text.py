"""Texts of the program as Qt's rich text, with the subscripts that plain ones can only hint at."""

from __future__ import annotations

import html
import re

#: A symbol of one letter with an index: P_data, L_D, σ_k.
_INDEXED = re.compile(r"(?<!\w)([^\W\d_])_([A-Za-z0-9]+)")


def rich(text: str) -> str:
    """Returns a plain text as rich text: P_G with a real subscript, and nothing in it taken for a tag."""
    return _INDEXED.sub(r"\1<sub>\2</sub>", html.escape(text, quote=False))
