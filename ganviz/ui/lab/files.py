"""Settings, from files and into files; and which of the files hold runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ganviz.phrases import phrase
from ganviz.presets import ENDING, ENDINGS, Preset, opened_preset, write_preset
from ganviz.settings import ConfigError
from ganviz.ui.lab.mine import Mine
from ganviz.ui.page import Shell
from ganviz.ui.runs.model import RunState

if TYPE_CHECKING:
    from ganviz.hosts import Saved
    from ganviz.run_files import SavedRun
    from ganviz.ui.lab.run_files import RunFiles
    from ganviz.ui.runs.session import Session

KINDS = f"GanViz settings and runs ({' '.join(f'*{ending}' for ending in ENDINGS)})"
SETTINGS = KINDS.replace(" and runs", "")
NAME = f"my-run{ENDING}"


class SettingsFiles:
    """What the File menu and a dropped file do with settings; what comes of it is said in the window.

    Args:
        begin: begins the settings of the file with this name.
        saved: is handed what a file has become to which settings were saved.
        mine: which files these were.
        runs: opens those that hold a run.
    """

    def __init__(
        self,
        shell: Shell,
        begin: Callable[[str], object],
        saved: Callable[[Preset], object],
        mine: Mine,
        runs: RunFiles,
    ) -> None:
        self._shell, self._begin, self._saved, self.mine, self.runs = shell, begin, saved, mine, runs

    def read(self, name: str) -> Preset | None:
        """Returns a shipped preset or what a file says; says so where that cannot be used, and returns None."""
        try:
            return opened_preset(name)
        except ConfigError as error:
            self._shell.say(phrase("Could not open it: {error}", error=str(error)), "Nothing was changed.")
            return None

    def begin(self, session: Session, chosen: Preset) -> None:
        """Begins a preset, or shows the run that was read with it, as it stood."""
        if chosen.run is None:
            session.open(chosen)
            if Path(chosen.key).is_absolute():
                self.runs.recent.add(Path(chosen.key))
            return
        saved = self.runs.read(chosen.run)
        if saved is not None:
            training = training_of(saved)
            session.open_saved(saved, training=training)
            said = "Opened {file} as it stood; Run goes on, Reset begins it anew"
            if training is None:
                said = "Opened {file} as it stood; Reset begins it anew"
            self._shell.note(phrase(said, file=chosen.run.name))

    def open(self) -> None:
        """Asks for a file of settings or of a run, and begins it."""
        path = self._shell.ask_to_open("Open", f"{KINDS};;All files (*)")
        if path is not None:
            self._begin(str(path))

    def save(self, run: RunState) -> None:
        """Asks where to save a run's settings, the seed included."""
        path = self._shell.ask_to_save("Save settings", NAME, SETTINGS)
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


def training_of(saved: SavedRun) -> Saved | None:
    """What training can go on from, of a run that was read."""
    from ganviz.hosts import Saved  # with multiprocessing

    kept = saved.training
    return None if kept is None else Saved(kept.iteration, kept.content.tobytes())
