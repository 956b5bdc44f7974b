"""What the window does for its pages: the one small object that each of them is handed."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMainWindow

from ganviz.logs import more_in_the_log
from ganviz.phrases import phrase
from ganviz.refusals import shortened
from ganviz.ui.controls.messages import Choice, MessageStrip
from ganviz.ui.page import Page
from ganviz.ui.shell.appearance import Appearance
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

if TYPE_CHECKING:
    from ganviz.hosts import Saved
    from ganviz.presets import Preset
    from ganviz.run_files import SavedRun

#: Letters of a file's name in a sentence.
LONGEST_NAME = 60
#: Milliseconds for which a note stands in the status bar.
NOTE_STANDS = 4000


def _is_of_another_kind(name: str) -> bool:
    """Says whether a name ends as files of some kind do: a dot in the middle of what was typed is no ending."""
    # A list of its own, as the system's has more on one machine than on the next.
    return mimetypes.MimeTypes().guess_type(name)[0] is not None


def _name(path: str) -> str:
    return shortened(Path(path).name, LONGEST_NAME)


class ForPages:
    """Carries out what ``ganviz.ui.page.Shell`` promises."""

    def __init__(
        self,
        window: QMainWindow,
        messages: MessageStrip,
        appearance: Appearance,
        show_keys: Callable[[], object],
        open_file: Callable[[Path], object],
        compare_files: Callable[[Path, Path], object],
        first_page: Callable[[bool], Page | None],
    ) -> None:
        self._window, self._messages, self._appearance = window, messages, appearance
        self._show_keys, self._open_file, self._compare_files = show_keys, open_file, compare_files
        self._first_page = first_page

    @property
    def theme(self) -> Theme:
        return self._appearance.theme

    def say(
        self, happened: str, kept: str = "", to_do: str = "", details: str = "", choices: Sequence[Choice] = ()
    ) -> None:
        # Its place among what can be copied: in the strip it would be longer than all the rest.
        more = f"{details.rstrip()}\n\n{more_in_the_log()}".rstrip() if details else ""
        self._messages.show_message(happened, kept, to_do, more, choices)

    def hush(self) -> None:
        self._messages.hide()

    def note(self, text: str) -> None:
        self._window.statusBar().showMessage(tr(text), NOTE_STANDS)

    def ask_to_open(self, title: str, kinds: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(self._window, tr(title), "", tr(kinds))
        return Path(name) if name else None

    def ask_to_save(self, title: str, name: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr(title), name, tr(kinds))
        if not chosen:
            return None
        ending, endings = Path(name).suffix, re.findall(r"\*(\.\w+)", kinds)
        if chosen.lower().endswith(tuple(endings)):
            return Path(chosen)
        if _is_of_another_kind(chosen):
            happened = phrase(
                "Could not save {file}: it is written as {endings} only.",
                file=_name(chosen),
                endings=", ".join(endings),
            )
            self.say(happened, "Nothing was written.", phrase("Choose a name that ends in {ending}.", ending=ending))
            return None
        path = Path(chosen + ending)
        if path.exists():  # the dialog has asked about the name that was typed, and not about this one
            happened = phrase("Could not save {file}: there is a file of that name.", file=_name(str(path)))
            self.say(happened, "Nothing was written.", "Choose it with its ending to replace it.")
            return None
        return path

    def open_file(self, path: Path) -> None:
        self._open_file(path)

    def compare_files(self, first: Path, second: Path) -> None:
        self._compare_files(first, second)

    def present_preset(self) -> Preset | None:
        page = self._first_page(False)
        return None if page is None else page.present_preset()

    def open_run(self, saved: SavedRun, training: Saved) -> None:
        page = self._first_page(True)
        if page is not None:
            page.open_run(saved, training)

    def toggle_theme(self) -> None:
        self._appearance.toggle_theme()

    def toggle_presentation(self) -> None:
        self._appearance.toggle_presentation()

    def show_keys(self) -> None:
        self._show_keys()
