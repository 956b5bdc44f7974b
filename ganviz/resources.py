"""Where the files that ship with the program lie: beside the package in a checkout, inside it once installed."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parent


@cache  # asked for with every reading
def resource(*parts: str) -> Path:
    """Returns the path of a shipped file or folder, whether or not it exists."""
    installed = _PACKAGE / "resources"
    root = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)
