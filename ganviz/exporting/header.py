"""What stands at the head of every file of numbers: where they come from, and what each of them means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ganviz import __version__
from ganviz.config import RunConfig
from ganviz.exporting.contents import Content, Series
from ganviz.exporting.source import Source
from ganviz.presets import command_of
from ganviz.run_files import final_numbers
from ganviz.settings import Fork, Written, walk


def header(source: Source, content: Content, series: Sequence[Series]) -> dict[str, Any]:
    """Returns plain values, ready for JSON: program, run, seed, settings, and unit and meaning of each column."""
    run = source.run
    final = final_numbers(run)
    iteration = final["iteration"] if source.networks is None else source.networks.iteration
    return {
        "program": f"GanViz {__version__}",
        "content": content.key,
        "run": run.preset.title_of(run.config),
        "preset": run.preset.key,
        "seed": run.config.seed,
        "iteration": iteration,
        "device": run.device,
        "diverged_at": run.diverged_at,
        "command": command_of(run.preset, run.config, iteration),
        "settings": settings(run.config),
        "changes": [{"iteration": one.iteration, "words": one.words()} for one in run.recording.changes],
        **content.notes(source),
        "columns": {one.name: _about(one) for one in series},
    }


def settings(config: RunConfig) -> dict[str, Any]:
    """Returns every setting by its path, as ``--set`` takes it; of somebody's own points how many they are."""
    found = {}
    for item in walk(config):
        value = item.value.key if isinstance(item, Fork) else item.value
        value = value.words if isinstance(value, Written) else value
        found[item.path] = list(value) if isinstance(value, tuple) else value
    return found


def _about(series: Series) -> Mapping[str, str]:
    return {"meaning": series.meaning, **({"unit": series.unit} if series.unit else {})}
