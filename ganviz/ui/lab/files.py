"""Settings, from files and into files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ganviz.phrases import phrase
from ganviz.presets import ENDING, ENDINGS, Preset, opened_preset, write_preset
from ganviz.settings import ConfigError
from ganviz.ui.lab.mine import Mine
from ganviz.ui.page import Shell
from ganviz.ui.runs.model import RunState

KINDS = f"GanViz settings ({' '.join(f'*{ending}' for ending in ENDINGS)})"
NAME = f"my-run{ENDING}"


class SettingsFiles:
    """What the File menu and a dropped file do with settings; what comes of it is said in the window.

    Args:
        begin: begins the settings of the file with this name.
        saved: is handed what a file has become to which settings were saved.
        mine: which files these were.
    """

    def __init__(
        self, shell: Shell, begin: Callable[[str], object], saved: Callable[[Preset], object], mine: Mine
    ) -> None:
        self._shell, self._begin, self._saved, self.mine = shell, begin, saved, mine

    def read(self, name: str) -> Preset | None:
        """Returns a shipped preset or what a file says; says so where that cannot be used, and returns None."""
        try:
            return opened_preset(name)
        except ConfigError as error:
            self._shell.say(phrase("Could not open it: {error}", error=str(error)), "Nothing was changed.")
            return None

    def open(self) -> None:
        """Asks for a settings file and begins it."""
        path = self._shell.ask_to_open("Open settings", f"{KINDS};;All files (*)")
        if path is not None:
            self._begin(str(path))

    def save(self, run: RunState) -> None:
        """Asks where to save a run's settings, the seed included."""
        path = self._shell.ask_to_save("Save settings", NAME, KINDS)
        if path is not None:
            self.save_settings(run, path)

    def save_settings(self, run: RunState, path: Path) -> None:
        """Writes a run's settings to a file that can be opened here and named on the command line."""
        try:
            write_preset(path, path.stem, f"Saved from {run.preset.title}", run.edited)
        except OSError as error:
            happened = phrase("Could not save {file}: {problem}.", file=path.name, problem=error.strerror)
            self._shell.say(happened, "The run goes on.")
            return
        self._shell.note(phrase("Saved {path}", path=path))
        saved = self.mine.add(path)
        if saved is not None:
            self._saved(saved)
