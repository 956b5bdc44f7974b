"""What a list of runs says of each: read from the head of its file, its pictures left alone."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ganviz.presets import LONGEST, command_of, holds_run, opened_archive, preset_of_run
from ganviz.presets.saved_run import run_json
from ganviz.run_files.preview import Preview, read_preview
from ganviz.wording import changed

#: Settings that differ from the preset's, in words, at most.
MOST_CHANGES = 40
#: What is asked of the last reading of the metrics.
NUMBERS = ("jsd", "w1", "modes_strict")


@dataclass(frozen=True)
class Head:
    """A run in short.

    Attributes:
        title: names it by its preset and what differs from that.
        preset: the preset's title.
        iterations: how far it went.
        diverged_at: the iteration whose loss or gradient was not finite, or None.
        numbers: the last readings of ``NUMBERS``; without those that do not apply.
        differs: the settings that differ from the preset's, a sentence for each.
        command: the line that trains such a run without a window.
        preview: its last picture; None where the file has none.
    """

    title: str
    preset: str
    iterations: int
    diverged_at: int | None
    numbers: Mapping[str, float]
    differs: tuple[str, ...]
    command: str
    preview: Preview | None


def read_head(path: Path) -> Head | None:
    """Returns a run in short; None for a file of settings, in which there is no run.

    Raises:
        ConfigError: the file cannot be read, or something in it cannot be used.
    """
    if not holds_run(path):
        return None
    with opened_archive(path) as archive:
        plain = run_json(archive)
        began, edited = preset_of_run(path, plain)
    key = plain.get("key")
    if isinstance(key, str) and key.isprintable() and len(key) <= LONGEST:
        began = replace(began, key=key)
    final = plain.get("final")
    final = final if isinstance(final, Mapping) else {}
    metrics = final.get("metrics")
    found = {name: _number(metrics.get(name)) for name in NUMBERS} if isinstance(metrics, Mapping) else {}
    iterations = _count(final.get("iteration"))
    return Head(
        title=began.title_of(edited),
        preset=began.title,
        iterations=iterations,
        diverged_at=_count(final.get("diverged_at")) or None,
        numbers={name: value for name, value in found.items() if value is not None},
        differs=tuple(changed(began.config, edited)[:MOST_CHANGES]),
        command=command_of(began, edited, iterations),
        preview=read_preview(plain.get("preview")),
    )


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or abs(value) > 1e300 or not math.isfinite(value):
        return None
    return float(value)


def _count(value: Any) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**62 else 0
