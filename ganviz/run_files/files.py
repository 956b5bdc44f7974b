"""Writes a run into its file and reads it again."""

from __future__ import annotations

import copy
import json
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np

from ganviz import __version__
from ganviz.archive import Archive, ArchiveError, write_archive
from ganviz.build import this_build
from ganviz.config import RunConfig
from ganviz.presets import LONGEST, Preset, named, opened_archive, plain_preset, preset_of_run
from ganviz.presets.saved_run import LARGEST, RUN_JSON, SCHEMA, put_aside, run_json
from ganviz.recording import Recording
from ganviz.run_files.content import (
    Bookmark,
    Content,
    Numbers,
    Training,
    extend,
    numbers_of,
    pictures_of,
    recording_of,
)
from ganviz.run_files.preview import plain_preview
from ganviz.run_files.trees import Reader, Writer
from ganviz.snapshot import Snapshot

#: Settings that a run may have had: to check them all takes some seconds.
MOST_CONFIGS = 2000
#: Iterations at the end over which losses are averaged.
RECENT = 100


@dataclass(frozen=True)
class SavedRun:
    """A run as it stood when it was saved.

    Attributes:
        preset: what it came from.
        edited: the settings with which it would begin anew.
        config: those in force.
        recording: its numbers and pictures.
        device: where it was trained.
        diverged_at: the iteration whose loss or gradient was not finite, or None.
        bookmarks: the user's own.
        training: what it needs to go on, if that is known.
    """

    preset: Preset
    edited: RunConfig
    config: RunConfig
    recording: Recording
    device: str = ""
    diverged_at: int | None = None
    bookmarks: tuple[Bookmark, ...] = ()
    training: Training | None = None

    @property
    def snapshot(self) -> Snapshot | None:
        """The last picture."""
        iterations = self.recording.pictures.iterations()
        return self.recording.pictures.nearest(int(iterations[-1])) if len(iterations) else None


@dataclass(frozen=True)
class Prepared:
    """All that is to be written of a run, which no longer changes while the run goes on."""

    plain: dict[str, Any]
    content: Content

    def write(self, path: Path) -> None:
        """Writes it; whatever goes wrong, the file that was there is kept.

        Raises:
            OSError: it cannot be written.
            ArchiveError: it is more than can be read again.
        """
        writer = Writer()
        tree = writer.tree(self.content, "run")
        rows = list(writer.rows())
        configs = [config.to_dict() for config in writer.configs]
        plain = {**copy.deepcopy(self.plain), "configs": configs, "run": tree}
        rows += put_aside(plain).items()
        plain["arrays"] = [name for name, _ in rows]
        text = json.dumps(plain, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode("utf-8")
        if len(text) > LARGEST or len(configs) > MOST_CONFIGS:
            raise ArchiveError("its settings were changed more often than a file can hold")
        write_archive(path, {RUN_JSON: text}, rows)


def prepared(run: SavedRun) -> Prepared:
    """Gathers what is to be written; it takes a moment, the writing longer."""
    found, snapshot = part(run, numbers_of(run.recording), pictures_of(run.recording)), run.snapshot
    return found if snapshot is None else replace(found, plain={**found.plain, "preview": plain_preview(snapshot)})


def part(run: SavedRun, numbers: Numbers, pictures: tuple[Snapshot, ...]) -> Prepared:
    """Gathers a run with these numbers and pictures of it alone."""
    content = Content(
        config=run.config,
        device=run.device,
        diverged_at=run.diverged_at,
        numbers=numbers,
        pictures=pictures,
        bookmarks=run.bookmarks,
        training=run.training,
    )
    plain = {
        "schema": SCHEMA,
        "versions": versions(),
        "preset": plain_preset(run.preset),
        "key": Path(run.preset.key).stem,  # where on the user's disk its file lies is nobody's business
        "edited": run.edited.to_dict(),
        "final": final_numbers(run),
    }
    return Prepared(plain, content)


def write_run(path: Path, run: SavedRun) -> None:
    """Writes a run, as ``Prepared.write`` does."""
    prepared(run).write(path)


def read_run(path: Path) -> SavedRun:
    """Reads a run.

    Raises:
        ConfigError: the file cannot be read, or something in it cannot be used; one line that names the file.
    """
    with opened_archive(path) as archive:
        return _saved(*_read(path, archive))


def extend_run(run: SavedRun, path: Path) -> SavedRun:
    """Adds to a run what a file says of it that comes after. Raises ConfigError as above."""
    with opened_archive(path) as archive:
        preset, edited, content = _read(path, archive)
        extend(run.recording, content)
        extended = _saved(preset, edited, content, run.recording)
        return extended if extended.training is not None else replace(extended, training=run.training)


def _read(path: Path, archive: Archive) -> tuple[Preset, RunConfig, Content]:
    plain = run_json(archive)
    preset, edited = preset_of_run(path, plain)
    key = plain.get("key")
    if isinstance(key, str) and key.isprintable() and len(key) <= LONGEST:
        preset = replace(preset, key=key)
    reader = Reader(archive, _configs(path, plain), plain.get("arrays"))
    content = reader.made(Content, plain.get("run"), "run")
    reader.end()
    return preset, edited, content


def _saved(preset: Preset, edited: RunConfig, content: Content, recording: Recording | None = None) -> SavedRun:
    return SavedRun(
        preset=preset,
        edited=edited,
        config=content.config,
        recording=recording_of(content) if recording is None else recording,
        device=content.device,
        diverged_at=content.diverged_at,
        bookmarks=content.bookmarks,
        training=_checked(content.training),
    )


def _checked(training: Training | None) -> Training | None:
    """Refuses what are no bytes. What they mean only training knows, and it believes nothing."""
    if training is not None and (training.iteration < 0 or training.content.dtype != np.uint8):
        raise ArchiveError("its training is not what it should be")
    return training


def _configs(path: Path, plain: Mapping[str, Any]) -> Sequence[RunConfig]:
    configs = plain.get("configs")
    if not isinstance(configs, list) or len(configs) > MOST_CONFIGS:
        raise ArchiveError("configs is not what it should be")
    with named(path):
        return [RunConfig.from_dict(one) for one in configs]


def versions() -> dict[str, str]:
    """Says which program a file is from, and what that ran on."""
    build = this_build()
    known = {"ganviz": __version__, "kind": build.kind, "commit": build.commit, "python": platform.python_version()}
    for package in ("numpy", "torch"):
        try:
            known[package] = metadata.version(package)
        except metadata.PackageNotFoundError:  # none is written down in some bundles
            known[package] = ""
    return {**known, "system": platform.system(), "machine": platform.machine()}


def final_numbers(run: SavedRun) -> dict[str, Any]:
    """Returns how far the run went and what it came to: means of its last losses, and its last metrics."""
    history = run.recording.history()
    measures = run.recording.measures
    losses = {}
    for player, name in (("discriminator", "loss_d"), ("generator", "loss_g")):
        last = history.scalars[name][-RECENT:]
        last = last[np.isfinite(last)]
        losses[player] = float(last.mean(dtype=np.float64)) if len(last) else None
    metrics = {} if measures is None else {key: _finite(value) for key, value in sorted(measures.values.items())}
    return {
        "iteration": run.snapshot.iteration if run.snapshot is not None else 0,
        "diverged_at": run.diverged_at,
        "device": run.device,
        "losses": losses,
        "metrics": metrics,
        "pictures": len(run.recording.pictures),
        "changes": len(history.changes),
    }


def _finite(value: float | None) -> float | None:
    return None if value is None or not np.isfinite(value) else float(value)
