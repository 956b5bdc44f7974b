"""Trains a run without a window, and saves it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ganviz.archive import ArchiveError
from ganviz.presets import Preset
from ganviz.recording import Recording
from ganviz.refusals import ConfigError
from ganviz.run_files.files import SavedRun, write_run
from ganviz.snapshot import Frame
from ganviz.studies.report import Report, train_run

#: Pictures of a run, evenly spaced.
PICTURES = 100


def train_into(path: Path, preset: Preset, iterations: int, on_progress: Callable[[int], None]) -> Report:
    """Trains a preset, writes the run, and returns what it came to.

    Raises:
        OSError: it cannot be written.
        ConfigError: it is more than can be written.
    """
    recording = Recording()

    def keep(frame: Frame) -> None:
        recording.pictures.add(frame.snapshot)

    report = train_run(preset.config, iterations, PICTURES, keep, on_progress, recording)
    saved = SavedRun(preset, preset.config, preset.config, recording, report.device, report.diverged_at)
    try:
        write_run(path, saved)
    except ArchiveError as error:
        raise ConfigError("--out", str(path), "train fewer iterations", str(error)) from None
    return report
