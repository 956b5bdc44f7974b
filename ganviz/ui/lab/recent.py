"""Which files were opened and saved last, and the menu that offers them."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu

from ganviz import places
from ganviz.refusals import shortened
from ganviz.ui.translation import tr

#: Files that are kept in mind, the newest first; bytes of the list; letters of a file's name in the menu.
MOST, LARGEST, LONGEST_NAME = 12, 100_000, 60


def list_of_recent() -> Path:
    """Where the list is kept between two starts."""
    return places.data_folder() / "recent.json"


class Recent:
    """Remembers files, the newest first.

    Args:
        kept: where the list of them is kept; None for nowhere. What cannot be read or written there is done without.
    """

    def __init__(self, kept: Path | None) -> None:
        self._kept = kept
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
        return [Path(name) for name in names][:MOST] if is_list else self._here

    def add(self, path: Path) -> None:
        """Puts a file in front."""
        path = path.absolute()
        self._write([path, *(other for other in self.paths() if other != path)][:MOST])

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


class RecentMenu(QMenu):
    """Offers the files of a list, made anew whenever it is shown.

    Args:
        open_: opens the file of this name.
    """

    def __init__(self, recent: Recent, open_: Callable[[str], object]) -> None:
        super().__init__(tr("Open recent"))
        self._recent, self._open = recent, open_
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.update_files)
        self.update_files()

    @Slot()
    def update_files(self) -> None:
        """Offers what is on the list now."""
        self.clear()
        paths = self._recent.paths()
        for path in paths:
            action = self.addAction(shortened(path.name, LONGEST_NAME).replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(partial(self._open, str(path)))
        if not paths:
            self.addAction(tr("Nothing yet")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(tr("Forget them"), self._recent.clear)
