"""Settings, from files and into files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ganviz.phrases import phrase
from ganviz.presets import write_preset
from ganviz.ui.page import Shell
from ganviz.ui.runs.model import RunState

KINDS = "Settings (*.json)"


class SettingsFiles:
    """What the File menu does with settings; what comes of it is said in the window.

    Args:
        begin: begins the settings of the file with this name.
        saved: is told of a file that settings were saved to.
    """

    def __init__(self, shell: Shell, begin: Callable[[str], object], saved: Callable[[Path], object]) -> None:
        self._shell, self._begin, self._saved = shell, begin, saved

    def open(self) -> None:
        """Asks for a settings file and begins it."""
        path = self._shell.ask_to_open("Open settings", KINDS)
        if path is not None:
            self._begin(str(path))

    def save(self, run: RunState) -> None:
        """Asks where to save a run's settings, the seed included."""
        path = self._shell.ask_to_save("Save settings", "my-run.json", KINDS)
        if path is not None:
            self.save_settings(run, path)

    def save_settings(self, run: RunState, path: Path) -> None:
        """Writes a run's settings to a file that can be opened here and named on the command line."""
        try:
            write_preset(path, path.stem, f"Saved from {run.preset.title}", run.edited)
        except OSError as error:
            happened = phrase("Could not save {file}: {problem}.", file=path.name, problem=error.strerror)
            self._shell.say(happened, "The run goes on.")
        else:
            self._shell.note(phrase("Saved {path}", path=path))
            self._saved(path)
