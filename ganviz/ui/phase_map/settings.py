"""What can be set of a map, as the form shows it: with which settings, two axes, what is trained and what is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from ganviz.config import RunConfig
from ganviz.phrases import phrase
from ganviz.presets import presets
from ganviz.settings import Leaf, Settings, leaf, setting, walk
from ganviz.studies.map_presets import MAP_PRESETS, NETWORKS, MapPreset, resized
from ganviz.studies.phase_map import MOST_CELLS, PhaseMap, Spread, numeric_settings, span_of
from ganviz.ui.phase_map.quantities import name_of, quantities
from ganviz.ui.remembered import Kept, Remembered

#: The two axes, as their settings begin.
AXES = ("across", "up")
#: The largest end of an axis that is remembered.
MOST = 1e9
_SOURCES = {"": "those of the laboratory", **{one.key: one.title for one in presets()}}
_NETWORKS = {"": "as they are", **{key: f"2 × {key}" for key in NETWORKS}}
_POINTS = {"2500": "2,500", "": "all"}
#: Whose settings have names that others have, too.
_PLAYERS = {"generator": "G", "discriminator": "D"}
_PARTS = ("target", "latent")
_G, _D = "generator.optimiser.learning_rate", "discriminator.optimiser.learning_rate"


def setting_name(found: Leaf) -> str:
    """A setting's name with its symbol, and of whom it is where others have the same name."""
    setting, whose = found.about.label, found.path.partition(".")[0]
    if found.about.symbol:
        setting = phrase("{setting} {symbol}", setting=setting, symbol=found.about.symbol)
    if whose in _PLAYERS:
        return phrase("{setting} of {player}", setting=setting, player=_PLAYERS[whose])
    if whose in _PARTS:
        return phrase("{section}: {setting}", section=found.section, setting=setting)
    return setting


def _low(section: str) -> Any:
    return setting(1e-4, "From", "The value of the first cells.", section)


def _high(section: str) -> Any:
    return setting(1e-1, "To", "The value of the last cells.", section)


def _cells(section: str) -> Any:
    help_ = "How many values there are, both ends among them."
    return setting(8, "Cells", help_, section, minimum=2, maximum=MOST_CELLS, slider=(2, 16))


def _log(section: str) -> Any:
    return setting(True, "Logarithmic", "Values stand evenly by their logarithms, or evenly by themselves.", section)


def _axis(path: str, section: str, choices: Mapping[str, str]) -> Any:
    return setting(
        path, "Setting", "What changes from cell to cell; any number among the settings.", section, choices=choices
    )


@dataclass(frozen=True)
class Mapped(Settings):
    """A map before it is checked."""

    colour: str = setting(
        "metric:modes_strict",
        "Colour",
        "Which number of each cell's seeds the colours stand for.",
        "Shown",
        choices={key: name_of(one) for key, one in quantities().items()},
    )
    contours: bool = setting(False, "Lines of equal value", "Lines through the finished part of the map.", "Shown")
    source: str = setting("ring-hinge", "Settings", "All that the axes do not change.", "Cells", choices=_SOURCES)
    networks: str = setting(
        "16",
        "Networks",
        "Hidden layers and width of both players: small ones are trained in seconds.",
        "Cells",
        choices=_NETWORKS,
    )
    seeds: int = setting(4, "Seeds", "How many members each cell has.", "Cells", minimum=1, maximum=16, slider=(1, 16))
    iterations: int = setting(
        2000,
        "Iterations",
        "How long each member is trained.",
        "Cells",
        minimum=1,
        maximum=1_000_000,
        slider=(100, 20_000),
        logarithmic=True,
    )
    points: str = setting(
        "2500",
        "Measured points",
        "Generated points from which everything is read at the end: a few show the order of cells, all of them what is "
        "within chance.",
        "Cells",
        choices=_POINTS,
    )
    across: str = _axis(_G, "Across", {})
    across_low: float = _low("Across")
    across_high: float = _high("Across")
    across_cells: int = _cells("Across")
    across_log: bool = _log("Across")
    up: str = _axis(_D, "Up", {})
    up_low: float = _low("Up")
    up_high: float = _high("Up")
    up_cells: int = _cells("Up")
    up_log: bool = _log("Up")

    def spread(self, name: str) -> Spread:
        """One of the two axes."""
        path, low, high, cells, log = (getattr(self, name + part) for part in ("", "_low", "_high", "_cells", "_log"))
        return Spread(path, low, high, cells, log)

    def built(self, config: RunConfig) -> PhaseMap:
        """Returns the map with these settings besides. Raises ConfigError."""
        points = int(self.points) if self.points else None
        base = resized(config, self.networks)
        across, up = (self.spread(name).axis(base) for name in AXES)
        return PhaseMap(base, across, up, self.seeds, self.iterations, points)

    def with_axis(self, name: str, axis: Spread) -> Mapped:
        """Returns the same with another axis."""
        values = (axis.path, axis.low, axis.high, axis.cells, axis.logarithmic)
        parts = ("", "_low", "_high", "_cells", "_log")
        found: dict[str, Any] = {name + part: value for part, value in zip(parts, values, strict=True)}
        return replace(self, **found)


def of_preset(preset: MapPreset) -> Mapped:
    """Returns what a preset of maps sets."""
    plain = Mapped(
        colour=preset.colour,
        source=preset.source,
        networks=preset.networks,
        seeds=preset.seeds,
        iterations=preset.iterations,
        points=str(preset.points or ""),
    )
    return plain.with_axis("across", preset.across).with_axis("up", preset.up)


def suited(mapped: Mapped, config: RunConfig) -> Mapped:
    """Returns the same as a form shows it, which offers the numbers among these settings.

    An axis whose setting is not among them gets the first learning rate that is free.
    """
    names = {item.path: setting_name(item) for item in numeric_settings(resized(config, mapped.networks))}
    for name in AXES:
        other = mapped.up if name == "across" else mapped.across
        if getattr(mapped, name) not in names:
            mapped = with_setting(mapped, config, name, _G if other != _G else _D)
    kind = _class_with(tuple(names.items()))
    values = {item: getattr(mapped, item) for item in mapped.__dataclass_fields__}
    return kind(**values)


def with_setting(mapped: Mapped, config: RunConfig, name: str, path: str) -> Mapped:
    """Returns the same with another setting on an axis, from end to end of what suits that."""
    found = leaf(config, path)
    assert isinstance(found, Leaf)
    low, high, log = span_of(found)
    cells = mapped.spread(name).cells
    if found.kind is int:
        cells = min(cells, max(2, round(high - low) + 1))
    return mapped.with_axis(name, Spread(path, low, high, cells, log))


@lru_cache(maxsize=16)
def _class_with(names: Sequence[tuple[str, str]]) -> type[Mapped]:
    """Settings whose axes can have these."""
    choices = dict(names)

    @dataclass(frozen=True)
    class Offered(Mapped):
        across: str = _axis(_G, "Across", choices)
        up: str = _axis(_D, "Up", choices)

    return Offered


# ── what is remembered ────────────────────────────────────────────────────────────────────────────────────────────────


def kept_of(mapped: Mapped) -> Kept:
    """Returns what of a map is found again at the next start."""
    return {item.path: item.value for item in walk(mapped) if isinstance(item, Leaf)}


def recalled(kept: Remembered) -> Mapped:
    """Returns what was kept; what cannot be used, as at first."""
    mapped = of_preset(MAP_PRESETS[0])
    found: dict[str, Any] = {}
    for item in walk(mapped):
        if not isinstance(item, Leaf) or item.path not in kept.names():
            continue
        about, path = item.about, item.path
        value: Any = None
        if item.kind is bool:
            value = kept.flag(path)
        elif item.kind is str:
            value = kept.one_of(path, about.choices) if about.choices else kept.text(path)
        else:
            value = kept.number(path, about.minimum or -MOST, about.maximum or MOST)
            value = round(value) if value is not None and item.kind is int else value
        if value is not None:
            found[path] = value
    return replace(mapped, **found)
