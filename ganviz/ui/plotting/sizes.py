"""Heights of text on plots, in pixels at scale 1."""

from __future__ import annotations

SMALL = 12.0
NORMAL = 13.0
LARGE = 17.0
