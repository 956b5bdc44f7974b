"""The scripts of ``packaging`` as modules."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


def script(name: str, folder: str = "packaging") -> ModuleType:
    """A module of a folder of scripts; they find each other as where Python runs one of them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(ROOT / folder)
        return import_module(name)
