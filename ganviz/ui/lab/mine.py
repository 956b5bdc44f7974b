"""The user's own settings in the gallery: which files they were saved to."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from ganviz import places
from ganviz.presets import Preset, read_preset
from ganviz.settings import ConfigError

#: Files that are kept in mind, the newest first.
MOST = 20


def list_of_files() -> Path:
    """Where the list is kept between two starts."""
    return places.data_folder() / "saved-settings.json"


class Mine:
    """Remembers to which files settings were saved.

    Args:
        kept: where the list of them is kept; None for nowhere. What cannot be read or written there is done without.
    """

    def __init__(self, kept: Path | None) -> None:
        self._kept = kept
        self._paths = [] if kept is None else _read(kept)

    def presets(self) -> list[Preset]:
        """Those that are still there and can be used, each with the name of its file as key."""
        return [preset for path in self._paths if (preset := _preset(path)) is not None]

    def add(self, path: Path) -> Preset | None:
        """Remembers a file; returns what it says, None where it cannot be used."""
        path = path.absolute()
        self._paths = [path, *(other for other in self._paths if other != path)][:MOST]
        if self._kept is not None:
            try:
                self._kept.parent.mkdir(parents=True, exist_ok=True)
                self._kept.write_text(json.dumps([str(one) for one in self._paths]), encoding="utf-8")
            except (OSError, UnicodeEncodeError):
                pass
        return _preset(path)


def _read(kept: Path) -> list[Path]:
    try:
        names = json.loads(kept.read_bytes())
    except (OSError, ValueError):
        return []
    return [Path(name) for name in names if isinstance(name, str)][:MOST] if isinstance(names, list) else []


def _preset(path: Path) -> Preset | None:
    try:
        return replace(read_preset(path), key=str(path), group="Mine")
    except ConfigError:
        return None
