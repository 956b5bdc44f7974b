"""The user's own settings in the gallery: which files they were saved to."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ganviz import places
from ganviz.presets import Preset, read_preset
from ganviz.settings import ConfigError
from ganviz.ui.lab.kept_files import KeptFiles

#: Files that are kept in mind.
MOST = 20


def list_of_files() -> Path:
    """Where the list is kept between two starts."""
    return places.data_folder() / "saved-settings.json"


class Mine:
    """Remembers to which files settings were saved.

    Args:
        kept: where the list of them is kept; None for nowhere.
    """

    def __init__(self, kept: Path | None) -> None:
        self._files = KeptFiles(kept, MOST)

    def presets(self) -> list[Preset]:
        """Those that are still there and can be used, each with the name of its file as key."""
        return [preset for path in self._files.paths() if (preset := _preset(path)) is not None]

    def add(self, path: Path) -> Preset | None:
        """Remembers a file; returns what it says, None where it cannot be used."""
        self._files.add(path)
        return _preset(path.absolute())


def _preset(path: Path) -> Preset | None:
    try:
        return replace(read_preset(path), key=str(path), group="Mine")
    except ConfigError:
        return None
