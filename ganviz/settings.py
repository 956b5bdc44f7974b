"""What a setting is, and how a tree of settings is walked.

A config is a frozen dataclass of settings, of choices of kind and of groups of these. Each field carries its own label,
symbol, range and help; the form, the command-line options, the validation and the tooltips all come from these.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cache
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
