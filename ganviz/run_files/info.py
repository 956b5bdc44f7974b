"""What a file of settings or of a run holds, in words and as data, without reading its pictures."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ganviz.assignment import differences
from ganviz.config import RunConfig
from ganviz.presets import Preset, described_run, holds_run, read_preset
from ganviz.refusals import shortened
from ganviz.settings import Fork, walk

#: Lines of settings that are printed.
MOST = 40
#: Letters of a file's name; numbers in a mapping that a file brings, and which it may bring.
LONGEST_PATH, MOST_NUMBERS = 250, 200
#: Letters of a title, and of a line.
LONGEST_TEXT = 500
_FINAL = ("iteration", "diverged_at", "device", "losses", "metrics", "pictures", "changes")


def about(path: Path) -> dict[str, Any]:
    """Returns what a file holds, as plain values.

    Raises:
        ConfigError: it cannot be read, or holds neither settings nor a run.
    """
    plain: Mapping[str, Any] = {}
    if holds_run(path):
        found, plain = described_run(path)
    else:
        found = read_preset(path)
    held: dict[str, Any] = {
        "file": shortened(str(path), LONGEST_PATH),
        "bytes": path.stat().st_size,
        "kind": "settings" if found.run is None else "run",
        "title": shortened(found.title, LONGEST_TEXT),
        "line": shortened(found.line, LONGEST_TEXT),
        "settings": _settings(found),
    }
    if found.run is None:
        return held
    return {
        **held,
        "preset": _flat(plain.get("key")),
        "schema": plain["schema"],
        "versions": _flat(_mapping(plain.get("versions"))),
        "final": {name: _flat(value) for name, value in _mapping(plain.get("final")).items() if name in _FINAL},
    }


def _settings(found: Preset) -> dict[str, Any]:
    """Returns which settings differ from the defaults, by their paths."""
    items = {item.path: item for item in walk(found.config)}
    return {
        path: items[path].value.key if isinstance(items[path], Fork) else _flat(items[path].value)
        for path in differences(RunConfig(), found.config)
    }


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _flat(value: object) -> Any:
    """Returns a value from a file as it may be printed: a number, a short text, or one level of them."""
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, (tuple, list)):
        return [_flat(one) for one in value[:MOST]]
    if isinstance(value, Mapping):
        few = list(value.items())[:MOST_NUMBERS]
        return {shortened(str(key)): one if isinstance(one, (int, float)) else _text(one) for key, one in few}
    return _text(value)


def _text(value: object) -> str | None:
    return None if value is None else shortened(str(value))


def report(found: Mapping[str, Any]) -> str:
    """Says the same in lines."""
    lines = [f"{found['file']}: {_KINDS[found['kind']]}, {found['bytes']:,} bytes", found["title"]]
    lines += [found["line"]] if found["line"] else []
    if found["kind"] == "run":
        final, versions = found["final"], found["versions"]
        where = f", preset {found['preset']}" if found["preset"] else ""
        lines[1] = f"{found['title']}{where}"
        lines.append(f"  iterations           {_number(final.get('iteration'))}")
        if final.get("diverged_at") is not None:
            lines.append(f"  diverged at          {_number(final['diverged_at'])}")
        for name in ("pictures", "changes"):
            lines.append(f"  {name:<20} {_number(final.get(name))}")
        for title in ("losses", "metrics"):
            for name, value in _mapping(final.get(title)).items():
                if value is not None and not name.endswith(("_floor_low", "_floor_high")):
                    lines.append(f"  {name:<20} {_number(value)}")
        kinds = ", ".join(f"{name} {value}" for name, value in versions.items() if value)
        lines.append(f"saved by {kinds}; schema {found['schema']}")
    lines.append("settings that differ from the defaults:")
    named = [f"  {path}={_value(value)}" for path, value in found["settings"].items()]
    lines += named[:MOST] or ["  none"]
    return "\n".join(lines)


_KINDS = {"run": "a run", "settings": "settings"}


def _number(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return "does not apply" if value is None else shortened(str(value))
    return f"{value:,}" if isinstance(value, int) else f"{value:.4g}"


def _value(value: object) -> str:
    if isinstance(value, list):
        return ",".join(map(str, value))
    return "none" if value is None else str(value)
