"""Which files were opened and saved last, and the menu that offers them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu

from ganviz import places
from ganviz.refusals import shortened
from ganviz.ui.lab.kept_files import KeptFiles
from ganviz.ui.translation import tr

#: Letters of a file's name in the menu.
LONGEST_NAME = 60


def list_of_recent() -> Path:
    """Where the list is kept between two starts."""
    return places.data_folder() / "recent.json"


class RecentMenu(QMenu):
    """Offers the files of a list, made anew whenever it is shown.

    Args:
        open_: opens the file of this name.
    """

    def __init__(self, recent: KeptFiles, open_: Callable[[str], object]) -> None:
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
