"""A list of files that is kept between two starts."""

from __future__ import annotations

import json
from pathlib import Path

#: Bytes of such a list.
LARGEST = 100_000


class KeptFiles:
    """Remembers files, the newest first.

    Args:
        kept: where the list of them is kept; None for nowhere. What cannot be read or written there is done without.
        most: how many.
    """

    def __init__(self, kept: Path | None, most: int = 12) -> None:
        self._kept, self._most = kept, most
        self._here: list[Path] = []

    def paths(self) -> list[Path]:
        """All of them; those of another window too."""
        if self._kept is None:
            return self._here
        try:
            with self._kept.open("rb") as file:
                names = json.loads(file.read(LARGEST))
        except (OSError, ValueError, RecursionError):
            return self._here
        is_list = isinstance(names, list) and all(isinstance(name, str) for name in names)
        return [Path(name) for name in names][: self._most] if is_list else self._here

    def add(self, path: Path) -> None:
        """Puts a file in front."""
        path = path.absolute()
        self._write([path, *(other for other in self.paths() if other != path)][: self._most])

    def remove(self, path: Path) -> None:
        """Forgets a file."""
        self._write([other for other in self.paths() if other != path.absolute()])

    def rename(self, path: Path, renamed: Path) -> None:
        """Says what a file on the list is called now."""
        self._write([renamed if other == path else other for other in self.paths()])

    def clear(self) -> None:
        """Forgets all of them."""
        self._write([])

    def _write(self, paths: list[Path]) -> None:
        self._here = paths
        if self._kept is not None:
            part = self._kept.with_name(self._kept.name + ".part")
            try:
                self._kept.parent.mkdir(parents=True, exist_ok=True)
                part.write_text(json.dumps([str(path) for path in paths]), encoding="utf-8")
                part.replace(self._kept)
            except (OSError, UnicodeEncodeError):
                pass
