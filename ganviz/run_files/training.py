"""Trains a run without a window, and saves it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ganviz.archive import ArchiveError
from ganviz.presets import Preset
from ganviz.recording import Recording
from ganviz.refusals import ConfigError
from ganviz.run_files.content import Training
from ganviz.run_files.files import SavedRun, write_run
from ganviz.snapshot import Frame
from ganviz.studies.report import Report, train_run

if TYPE_CHECKING:
    from ganviz.training.trainer import GanTrainer

#: Pictures of a run, evenly spaced.
PICTURES = 100


def train_saved(
    preset: Preset,
    iterations: int,
    pictures: int | Collection[int] = PICTURES,
    on_progress: Callable[[int], None] | None = None,
    on_trained: Callable[[GanTrainer], None] | None = None,
    on_frame: Callable[[Frame], None] | None = None,
) -> tuple[SavedRun, Report]:
    """Trains a preset and returns the run, with what its training needs to go on, and what it came to.

    Args:
        pictures: how many, evenly spaced; or after which iterations.
        on_progress: told the iterations done, now and then.
        on_trained: given the trainer as it stands at the end.
        on_frame: given each of the pictures as it is taken.
    """
    recording, training = Recording(), list[Training]()

    def keep(frame: Frame) -> None:
        recording.pictures.add(frame.snapshot)
        if on_frame:
            on_frame(frame)

    def end(trainer: GanTrainer) -> None:
        from ganviz.training.packed import packed

        if not trainer.all_diverged:
            content = np.frombuffer(packed(trainer.checkpoint()), np.uint8)
            training.append(Training(trainer.iteration, content))
        if on_trained:
            on_trained(trainer)

    report = train_run(preset.config, iterations, pictures, keep, on_progress, recording, end)
    saved = SavedRun(
        preset=preset,
        edited=preset.config,
        config=preset.config,
        recording=recording,
        device=report.device,
        diverged_at=report.diverged_at,
        training=training[0] if training else None,
    )
    return saved, report


def train_into(path: Path, preset: Preset, iterations: int, on_progress: Callable[[int], None]) -> Report:
    """Trains a preset, writes the run, and returns what it came to.

    Raises:
        OSError: it cannot be written.
        ConfigError: it is more than can be written.
    """
    saved, report = train_saved(preset, iterations, PICTURES, on_progress)
    try:
        write_run(path, saved)
    except ArchiveError as error:
        raise ConfigError("--out", str(path), "train fewer iterations", str(error)) from None
    return report
