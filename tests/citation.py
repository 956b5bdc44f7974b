"""What a help text says of where its subject comes from."""

from __future__ import annotations

import re

#: A year of print, or in so many words that there is none and why: "Source: none: found while teaching."
SOURCE = re.compile(r"\b(1[7-9]|2\d)\d\d\b|\bnone: \w+")


def cites(text: str) -> bool:
    """Says whether a source is named with its year, or its absence with a reason."""
    return SOURCE.search(text) is not None
