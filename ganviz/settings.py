"""What a setting is, and how a tree of settings is walked, read, checked and changed.

A config is a frozen dataclass of settings, of choices of kind and of groups of these. Each field carries its own label,
symbol, range and help; the form, the command-line options, the validation and the tooltips all come from these.
"""

from __future__ import annotations

import dataclasses
import math
import re
import types
import typing
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cache, reduce
from typing import Any, ClassVar, Self, TypeVar

from ganviz import registry
from ganviz.phrases import phrase
from ganviz.refusals import ConfigError as ConfigError  # known from here too
from ganviz.refusals import one_of, unknown

#: What to do where a number is wanted that has a least value, or lies above one, and has a largest.
_BOUNDS = {
    (False, False, False): "use {number}",
    (True, False, False): "use {number} at least {low:.12g}",
    (True, True, False): "use {number} above {low:.12g}",
    (False, False, True): "use {number} at most {high:.12g}",
    (True, False, True): "use {number} at least {low:.12g} and at most {high:.12g}",
    (True, True, True): "use {number} above {low:.12g} and at most {high:.12g}",
}


@dataclass(frozen=True)
class Setting:
    """What the program knows about one field: names, range, and whether it can change while the run goes on.

    ``minimum`` and ``maximum`` are what is accepted; ``slider`` is what a slider spans. ``live`` fields act at the next
    iteration, the others on reset. ``per_member`` numbers may differ between the members of a population.
    ``whole`` holds the numbers of a list to whole ones.
    ``relevant`` says, from the group that holds the field, whether it has any effect there. ``refused`` says of values
    that one might expect among the choices why they are not there.
    """

    label: str
    help: str
    symbol: str = ""
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    above_minimum: bool = False
    slider: tuple[float, float] | None = None
    logarithmic: bool = False
    choices: Mapping[Any, str] = dataclasses.field(default_factory=dict)
    none_label: str = ""
    live: bool = False
    per_member: bool = False
    whole: bool = False
    relevant: Callable[[Any], bool] | None = None
    refused: Mapping[Any, str] = dataclasses.field(default_factory=dict)

    def allowed(self, kind: type, value: object = None) -> str:
        """Says in words what this field accepts, and why it does not take ``value`` where there is a reason to name."""
        if self.choices:
            use = one_of(map(str, self.choices))
            reason = self.refused.get(value, "") if isinstance(value, str) else ""
            return phrase("{reason}; {use}", reason=reason, use=use) if reason else use
        if kind is bool:
            return "use true or false"
        if kind is str:
            return "use a text"
        if issubclass(kind, Written):
            return kind.allowed
        many = "whole numbers separated by commas" if self.whole else "numbers separated by commas"
        number = "a whole number" if kind is int else many if kind is tuple else "a number"
        template = _BOUNDS[
            self.minimum is not None, self.minimum is not None and self.above_minimum, self.maximum is not None
        ]
        use = phrase(template, number=number, low=self.minimum, high=self.maximum)
        return phrase("{use}, or none", use=use) if self.none_label else use


class Written:
    """A value of many numbers that is written as one text: what a setting holds beside numbers, choices and texts.

    Attributes:
        allowed: what to do where such a text is wanted and another is given.
    """

    allowed: ClassVar[str]
    __slots__ = ()

    @property
    def text(self) -> str:
        """The text, as ``read`` reads it."""
        raise NotImplementedError

    @property
    def words(self) -> str:
        """What it is, in a few words for people."""
        raise NotImplementedError

    def __str__(self) -> str:
        return self.text

    @classmethod
    def read(cls, text: str) -> Self:
        """Returns the value that a text is. Raises ValueError; the message says what to use."""
        raise NotImplementedError


@dataclass(frozen=True)
class Variant:
    """A field that holds an entry of a scanned package: a loss, a target, a penalty.

    ``live`` as in ``Setting``; where ``kept`` names an attribute of the entries, only as long as that stays the same.
    """

    package: str
    label: str
    help: str
    live: bool = False
    kept: str = ""


def setting(default: Any, label: str, help: str, section: str = "", **about: Any) -> Any:
    """A dataclass field with its ``Setting``; ``section`` is the part of the form, if not that of its group."""
    return field(default=default, metadata={"setting": Setting(label, help, **about), "section": section})


def variant(
    package: str, default: str, label: str, help: str, live: bool = False, section: str = "", kept: str = ""
) -> Any:
    """A dataclass field that holds an entry of ``package``; ``default`` is its key."""
    about = {"variant": Variant(package, label, help, live, kept), "section": section}
    return field(default_factory=lambda: registry.entry(package, default)(), metadata=about)


def group(factory: Callable[[], Any], label: str, section: str = "") -> Any:
    """A dataclass field that holds a nested group of settings; ``section`` names its part of the form."""
    return field(default_factory=factory, metadata={"label": label, "section": section})


@dataclass(frozen=True)
class Conflict:
    """Settings that exclude each other: for the path of each, what to do about it there.

    The first is the one to name where nobody knows which was changed last.
    """

    remedies: Mapping[str, str]


@dataclass(frozen=True)
class Doubt:
    """Settings that work together but hardly as intended: at which path to say so, and what, without a full stop."""

    path: str
    says: str


@dataclass(frozen=True)
class Settings:
    """The root of a tree of settings."""

    def conflicts(self) -> list[Conflict]:
        """Returns the combinations that cannot be used."""
        return []

    def doubts(self) -> list[Doubt]:
        """Returns the combinations that can be used but are doubtful."""
        return []


Config = TypeVar("Config", bound=Settings)


@dataclass(frozen=True)
class Leaf:
    """One setting in its place: where it is, what is known of it, its Python type, and its value now."""

    path: str
    about: Setting
    kind: type
    value: Any
    section: str
    relevant: bool


@dataclass(frozen=True)
class Fork:
    """A choice of kind in its place: a loss, a target. ``value`` is the chosen entry."""

    path: str
    about: Variant
    value: Any
    section: str


_hints = cache(typing.get_type_hints)


def _kind_of(cls: type, name: str) -> type:
    """The plain type of a field: int, float, str, bool, tuple or a ``Written``; ``X | None`` counts as X."""
    hint = _hints(cls)[name]
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        hint = next(part for part in typing.get_args(hint) if part is not type(None))
    return typing.get_origin(hint) or hint


#: Looked up for every setting at every walk.
kind_of: Callable[[type, str], type] = cache(_kind_of)


#: Configs whose walks are remembered: as one is edited it is walked through some twenty times.
_REMEMBERED = 8
_walks: dict[int, tuple[Any, list[Leaf | Fork]]] = {}


def walk(config: Any) -> list[Leaf | Fork]:
    """Returns every setting and every choice of kind of a config in the order of the form.

    The sections stand in the order in which the config's own fields name them.
    """
    # By identity: equal configs may differ in a value's type, and one that is remembered stays alive.
    known = _walks.get(id(config))
    if known is None:
        sections = list(dict.fromkeys(item.metadata.get("section") or "Run" for item in fields(config)))
        found = sorted(_walk(config, "", ""), key=lambda item: sections.index(item.section))
        known = _walks[id(config)] = config, found
        for oldest in list(_walks)[:-_REMEMBERED]:
            _walks.pop(oldest, None)
    return list(known[1])


def _walk(group: Any, prefix: str, section: str, only: Sequence[str] = ()) -> Iterator[Leaf | Fork]:
    """Yields what is in a group; with ``only`` what is on the way that these names go."""
    for item in fields(group):
        if only and item.name != only[0]:
            continue
        path, value = prefix + item.name, getattr(group, item.name)
        part = item.metadata.get("section") or section or "Run"
        if "variant" in item.metadata:
            yield Fork(path, item.metadata["variant"], value, part)
            yield from _walk(value, f"{path}.", part, only[1:])
        elif "setting" in item.metadata:
            about = item.metadata["setting"]
            relevant = about.relevant is None or bool(about.relevant(group))
            yield Leaf(path, about, kind_of(type(group), item.name), value, part, relevant)
        elif is_dataclass(value):
            yield from _walk(value, f"{path}.", part, only[1:])


def leaf(config: Settings, path: str) -> Leaf | Fork:
    """Returns the setting or the choice of kind at ``path``; a group's name stands for its kind.

    What lies between the first name and the last may be left out where that is clear: ``discriminator.learning_rate``.

    Raises:
        ConfigError: nothing is there; the message names what is.
    """
    found = _named(_walk(config, "", "", path.removesuffix(".kind").split(".")))  # a walk through all takes longer
    if not found.keys() & {path, f"{path}.kind"}:
        found = _named(walk(config))
    for name in (path, f"{path}.kind"):
        if name in found:
            return found[name]
    first, _, last = path.partition(".")
    meant = [each for name, each in found.items() if name.startswith(f"{first}.") and name.endswith(f".{last}")]
    if last and len(meant) == 1:
        return meant[0]
    parent = path
    while parent and not any(known.startswith(f"{parent}.") for known in found):
        parent = parent.rpartition(".")[0]
    prefix = f"{parent}." if parent else ""
    names = dict.fromkeys(known.removeprefix(prefix).partition(".")[0] for known in found if known.startswith(prefix))
    raise unknown(path, names, "there is no such setting")


def _named(items: Iterable[Leaf | Fork]) -> dict[str, Leaf | Fork]:
    return {f"{item.path}.kind" if isinstance(item, Fork) else item.path: item for item in items}


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


def parsed(found: Leaf, text: str) -> Any:
    """Reads the text of one setting as its type. Raises ConfigError where it cannot be read so."""
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
        if kind in _WRITTEN:
            allowed = phrase("{use}; {rule}", use=allowed, rule=_WRITTEN[kind])
        raise ConfigError(found.path, text, allowed) from None
    return text


#: How numbers are typed, here and everywhere: one rule, for what a comma means differs from country to country.
_WRITTEN = {
    int: "write digits alone, as in 1000",
    float: "write a point for decimals, as in 0.5",
    tuple: "write a point for decimals and commas between numbers, as in 0.5, 2",
}
_NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?|[+-]?inf|nan", re.ASCII)


def _plain_number(text: str) -> str:
    """Returns the text of one number, its minus as on a keyboard. Raises ValueError where it is not written so."""
    text = text.strip().replace("−", "-")
    if not _NUMBER.fullmatch(text):
        raise ValueError
    return text


def checked(found: Leaf, value: Any) -> Any:
    """Returns the value as the type of its setting. Raises ConfigError for a wrong type or a value out of range."""
    about, kind = found.about, found.kind
    if issubclass(kind, Written) and isinstance(value, str):
        try:
            return kind.read(value)
        except ValueError as error:
            raise ConfigError(found.path, value, error.args[0]) from None
    refused = ConfigError(found.path, value, about.allowed(kind, value))
    if value is None and about.none_label:
        return None
    try:
        if kind is tuple and isinstance(value, (tuple, list)):
            value = tuple(_number(about, int if about.whole else float, number) for number in value)
        elif kind in (int, float):
            value = _number(about, kind, value)
    except (TypeError, ValueError, OverflowError):
        raise refused from None
    if not isinstance(value, kind) or value == () or (about.choices and value not in about.choices):
        raise refused
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
