"""How settings are read from texts, checked and set, and which of those that differ act at once."""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Collection, Mapping
from dataclasses import is_dataclass
from functools import reduce
from typing import Any

from ganviz import registry
from ganviz.phrases import phrase
from ganviz.refusals import ConfigError, one_of
from ganviz.settings import Config, Fork, Leaf, Setting, Settings, Written, leaf, walk


def replaced(config: Config, path: str, value: Any) -> Config:
    """Returns the config with the setting at ``path`` set to ``value``, checked.

    A choice of kind (``loss``, ``loss.kind``, ``target`` …) takes a key and starts with that entry's own defaults.

    Raises:
        ConfigError: unknown path, wrong type, out of range, or settings that do not go together.
    """
    found = leaf(config, path)
    return validated(_put(config, found, value), (found.path,))


def assigned(config: Config, *assignments: str) -> Config:
    """Applies each ``group.field=value`` of a command line; they need to go together at the end only.

    Raises:
        ConfigError: as ``replaced``, or an assignment that is none.
    """
    return validated(*assigned_unchecked(config, *assignments))


def assigned_unchecked(config: Config, *assignments: str) -> tuple[Config, list[str]]:
    """Does the same, and returns the paths as well; each value is checked, and not whether they go together."""
    changed = []
    for assignment in assignments:
        path, equals, text = assignment.partition("=")
        if not equals or not path.strip():
            raise ConfigError("--set", assignment, "use group.field=value")
        found, text = leaf(config, path.strip()), text.strip()
        config = _put(config, found, text if isinstance(found, Fork) else parsed(found, text))
        changed.append(found.path)
    return config, changed


def _put(config: Config, found: Leaf | Fork, value: Any) -> Config:
    """Sets one value, checked by itself."""
    if isinstance(found, Fork):
        if isinstance(value, str):
            value = chosen_kind(found.about.package, found.path, value)() if value != found.value.key else found.value
        elif not (is_dataclass(value) and type(value) in registry.entries(found.about.package).values()):
            raise ConfigError(found.path, value, one_of(registry.entries(found.about.package), value))
    else:
        value = checked(found, value)
    return _rebuilt(config, found.path.split("."), value)


def chosen_kind(package: str, path: str, key: object) -> type[Any]:
    """Returns the entry of that key for the choice at ``path``. Raises ConfigError."""
    try:
        return registry.entry(package, key)
    except registry.UnknownEntryError as error:
        raise ConfigError(path, key, one_of(registry.entries(error.package), key)) from None


def _rebuilt(node: Any, names: list[str], value: Any) -> Any:
    if len(names) > 1:
        value = _rebuilt(getattr(node, names[0]), names[1:], value)
    return dataclasses.replace(node, **{names[0]: value})


_WORDS = dict.fromkeys(("true", "on", "yes", "1"), True) | dict.fromkeys(("false", "off", "no", "0"), False)


#: How numbers are typed, here and everywhere but in fields: one rule, for what a comma means differs from country to
#: country.
WRITTEN: Mapping[type, str] = {
    int: "write digits alone, as in 1000",
    float: "write a point for decimals, as in 0.5",
    tuple: "write a point for decimals and commas between numbers, as in 0.5, 2",
}


def parsed(found: Leaf, text: str, written: Mapping[type, str] = WRITTEN) -> Any:
    """Reads the text of one setting as its type. Raises ConfigError where it cannot be read so.

    Args:
        written: how each kind is to be typed, which is said then.
    """
    about, kind = found.about, found.kind
    if about.none_label and text.lower() in ("none", "off", ""):
        return None
    try:
        if kind is bool:
            return _WORDS[text.lower()]
        if kind is tuple:
            return tuple(float(_plain_number(part)) for part in text.split(","))
        if kind is int:
            return int(_plain_number(text))
        if kind is float:
            return float(_plain_number(text))
    except (ValueError, KeyError):
        allowed = about.allowed(kind)
        if kind in written:
            allowed = phrase("{use}; {rule}", use=allowed, rule=written[kind])
        raise ConfigError(found.path, text, allowed) from None
    return text


_NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?|[+-]?inf|nan", re.ASCII)


def _plain_number(text: str) -> str:
    """Returns the text of one number, its minus as on a keyboard. Raises ValueError where it is not written so."""
    text = text.strip().replace("−", "-")
    if not _NUMBER.fullmatch(text):
        raise ValueError
    return text


def checked(found: Leaf, value: Any) -> Any:
    """Returns the value as the type of its setting. Raises ConfigError for a wrong type or a value out of range."""
    about, kind, given = found.about, found.kind, value
    if issubclass(kind, Written) and isinstance(value, str):
        try:
            return kind.read(value)
        except ValueError as error:
            raise ConfigError(found.path, value, error.args[0]) from None
    if value is None and about.none_label:
        return None
    try:
        if kind is tuple and isinstance(value, (tuple, list)):
            value = tuple(_number(about, int if about.whole else float, number) for number in value)
        elif kind in (int, float):
            value = _number(about, kind, value)
        if not isinstance(value, kind) or value == () or (about.choices and value not in about.choices):
            raise ValueError
    except (TypeError, ValueError, OverflowError):
        raise ConfigError(found.path, given, about.allowed(kind, given)) from None
    return value


def _number(about: Setting, kind: type, value: Any) -> Any:
    """Returns a number as its type. Raises TypeError, ValueError or OverflowError where it is none or out of range."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError
    number = kind(value)
    if number != value or not math.isfinite(number):
        raise ValueError
    if about.minimum is not None and (number < about.minimum or (about.above_minimum and number == about.minimum)):
        raise ValueError
    if about.maximum is not None and number > about.maximum:
        raise ValueError
    return number


def validated(config: Config, changed: Collection[str] = ()) -> Config:
    """Returns the config if every value and every combination in it can be used.

    Args:
        changed: paths just set, one of which is named where a combination cannot be used.

    Raises:
        ConfigError: something cannot be used.
    """
    items = {item.path: item for item in walk(config)}
    for item in items.values():
        if isinstance(item, Leaf):
            checked(item, item.value)
    for item in items.values():
        if isinstance(item, Fork) and (problem := item.value.conflicts()):
            raise ConfigError(item.path, item.value.key, problem)
    for conflict in config.conflicts():
        path = next((path for path in conflict.remedies if path in changed), next(iter(conflict.remedies)))
        found = items[path]
        value = found.value.key if isinstance(found, Fork) else found.value
        raise ConfigError(path, value, conflict.remedies[path])
    return config


def differences(old: Settings, new: Settings) -> list[str]:
    """Returns the paths at which two configs differ; a changed kind stands for all that it brings."""
    before = {item.path: item for item in walk(old)}
    changed: list[str] = []
    kinds: tuple[str, ...] = ()
    for item in walk(new):
        if item.path.startswith(kinds):
            continue
        if isinstance(item, Fork):
            if item.value.key != before[item.path].value.key:
                changed.append(item.path)
                kinds += (f"{item.path}.",)
        elif item.value != before[item.path].value:
            changed.append(item.path)
    return changed


def acts_live(running: Settings, edited: Settings, path: str) -> bool:
    """Says whether the change at ``path`` of ``edited`` acts at the next iteration; the others wait for a reset.

    A loss's, penalty's or target's own settings are live where the choice itself is.
    """
    items = {item.path: item for item in walk(edited)}
    found = items[path] if path in items else leaf(edited, path)
    if isinstance(found, Leaf):
        if found.about.live:
            return True
        own = found.path
        forks = [item for item in items.values() if isinstance(item, Fork) and own.startswith(f"{item.path}.")]
        if not forks:
            return False
        found = forks[-1]
    if not found.about.live or not found.about.kept:
        return found.about.live
    before = reduce(getattr, found.path.split("."), running)
    return bool(getattr(before, found.about.kept) == getattr(found.value, found.about.kept))


def check_live(running: Settings, edited: Settings) -> None:
    """Refuses settings that a run which goes on cannot take. Raises ConfigError, naming the first of them."""
    for path in differences(running, edited):
        if not acts_live(running, edited, path):
            found = leaf(edited, path)
            raise ConfigError(
                path, found.value.key if isinstance(found, Fork) else found.value, "this acts on reset only"
            )


def with_live_changes(running: Config, edited: Config) -> Config:
    """Returns the running config with those of the edited one's settings that act without a reset.

    A change that does not go with what still waits for the reset waits too.
    """
    live = [path for path in differences(running, edited) if acts_live(running, edited, path)]
    while True:
        merged = running
        for path in live:
            found = leaf(edited, path)
            merged = _rebuilt(merged, found.path.split("."), found.value)
        blamed = {path for conflict in merged.conflicts() for path in conflict.remedies}
        if blamed.isdisjoint(live):
            return merged
        live = [path for path in live if path not in blamed]
