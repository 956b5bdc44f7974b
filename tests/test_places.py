"""Where the program keeps what it remembers, for a user whom the system does not know."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest

from ganviz import places


def no_home(*given: object, **options: object) -> Path:
    raise RuntimeError("could not determine the home directory")


@pytest.mark.parametrize("kind", ["settings", "data", "cache", "log"])
def test_a_user_without_a_home_has_folders_that_nobody_can_make(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for each in ("config", "data", "cache", "log"):
        monkeypatch.setattr(platformdirs, f"user_{each}_path", no_home)
    folder: Callable[[], Path] = getattr(places, f"{kind}_folder")
    assert not folder().exists()
    with pytest.raises(OSError):  # noqa: PT011 - which of them it is depends on the system
        folder().mkdir(parents=True)
