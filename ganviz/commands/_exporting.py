"""What commands that write files share: which file can be written, and the run that goes into it."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ganviz import registry
from ganviz.commands._options import LONGEST_COMPLAINT, is_folder, print_doubts
from ganviz.commands._training import progress_bar
from ganviz.presets import Preset, holds_run, means_file
from ganviz.refusals import ConfigError, shortened

if TYPE_CHECKING:
    from ganviz.exporting.formats import DataFormat
    from ganviz.exporting.source import Source
    from ganviz.run_files import SavedRun
    from ganviz.snapshot import Frame

DATA_FORMATS = "ganviz.exporting.formats"


def ending_of(path: Path) -> str:
    """Returns the ending of a file's name, without the point."""
    return path.suffix.lower().removeprefix(".")


def check_out(path: Path, endings: Collection[str]) -> None:
    """Refuses what cannot be written, before anything is trained. Raises ConfigError."""
    if ending_of(path) not in endings:
        *first, last = [f".{ending}" for ending in endings]
        allowed = f"{', '.join(first)} or {last}" if first else last
        raise ConfigError("--out", str(path), f"use a file name that ends in {allowed}")
    if not is_folder(path.parent):
        raise ConfigError("--out", str(path), "use a folder that exists")


def data_formats() -> dict[str, type[DataFormat]]:
    """Returns the kinds of files that need no window, by their endings."""
    from ganviz.exporting.formats import DataFormat

    return dict(registry.entries(DATA_FORMATS, DataFormat))


def saved_run(options: argparse.Namespace) -> SavedRun | None:
    """Returns the run that was named, where it is one that was saved and nothing of it is to be changed; else None."""
    is_changed = options.settings or options.seed is not None or options.device is not None or options.iterations
    if is_changed or not means_file(options.name) or not holds_run(Path(options.name)):
        return None
    from ganviz.run_files import read_run

    return read_run(Path(options.name))


def trained_source(
    preset: Preset,
    iterations: int,
    n: int,
    pictures: int | Collection[int] = 1,
    on_frame: Callable[[Frame], None] | None = None,
) -> tuple[Source, int | None]:
    """Trains a preset under a progress bar; returns the run with n points of G, and where it diverged."""
    from ganviz.exporting.source import Source, networks_of_trainer
    from ganviz.run_files.training import train_saved

    print_doubts(preset.config)
    networks: list[Any] = []
    with progress_bar(preset.key, iterations) as show:
        run, report = train_saved(
            preset,
            iterations,
            pictures,
            show,
            lambda trainer: networks.append(networks_of_trainer(trainer, n)),
            on_frame,
        )
    return Source(run, networks[0]), report.diverged_at


def say_written(path: Path, iteration: int | None) -> None:
    """Says what was written, and of which moment it is, where it is of one."""
    moment = "" if iteration is None else f" after iteration {iteration:,}"
    print(f"wrote {shortened(str(path), LONGEST_COMPLAINT)}{moment}")
