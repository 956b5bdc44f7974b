"""A run as one line that is typed: the preset that it came from and what differs from it."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from ganviz.assignment import assigned, assigned_unchecked, differences
from ganviz.refusals import ConfigError
from ganviz.settings import Fork, walk

if TYPE_CHECKING:
    from ganviz.config import RunConfig

PROGRAM = "ganviz"
#: The commands that train a preset with what is set.
COMMANDS = ("train", "gui", "render")
#: Letters of a line that is read.
LONGEST = 20_000
#: Letters of points that stand in a line, and the file in which more of them are.
LONGEST_POINTS, POINTS_FILE = 4000, "points.npy"


def command_line(name: str, own: RunConfig, config: RunConfig, iterations: int = 0) -> str:
    """Returns the line that trains a preset of this name, whose own settings are ``own``, with others.

    Points that are too many for a line stand in a file ``POINTS_FILE``, which somebody must save first.

    Args:
        iterations: for so long; 0 for as long as the preset says.
    """
    typed = [short for one in assignments(own, config) for short in _short(one, config)]
    words = [PROGRAM, "train", name, *(word for one in typed for word in ("--set", one))]
    words += ["--iterations", str(iterations)] if iterations else []
    return shlex.join(words)


def _short(assignment: str, config: RunConfig) -> list[str]:
    """An assignment as it is typed. What is found out of a file's points is said, as it may have been changed since."""
    if len(assignment) <= LONGEST_POINTS or not assignment.startswith("target.points="):
        return [assignment]
    items = {item.path: item for item in walk(config)}
    rest = [f"{path}={_written(items[path])}" for path in ("target.kernel", "target.held_out")]
    return [f"target.file={POINTS_FILE}", *rest]


def assignments(own: RunConfig, config: RunConfig) -> list[str]:
    """Returns what is to be set, as ``group.field=value``, to come from one config to another."""
    found: list[str] = []
    now = own
    while paths := differences(now, config):
        wanted = {item.path: item for item in walk(config)}
        # A kind that is chosen begins with its own defaults: what differs of these is seen the next time.
        step = [f"{path}={_written(wanted[path])}" for path in paths]
        found += step
        now, _ = assigned_unchecked(now, *step)
    return found


def _written(item: Any) -> str:
    """A value as ``assignment.parsed`` reads it."""
    if isinstance(item, Fork):
        return str(item.value.key)
    if item.value is None:
        return "none"
    if isinstance(item.value, bool):
        return str(item.value).lower()
    return ",".join(map(repr, item.value)) if isinstance(item.value, tuple) else str(item.value)


def read_command_line(text: str, find: Callable[[str], RunConfig]) -> tuple[str, RunConfig]:
    """Returns of a line as above the preset's name and the settings; what is no setting is passed over.

    Args:
        find: returns the settings of a preset.

    Raises:
        ConfigError: it is no such line, or something in it cannot be used.
    """
    words = iter(_words(text))
    name, given = "", list[str]()
    for word in words:
        option, equals, value = word.partition("=")
        if option in ("--set", "--seed", "--device", "--iterations", "--out", "--preset"):
            value = value if equals else next(words, "")
            if option == "--set":
                given.append(value)
            elif option in ("--seed", "--device"):
                given.append(f"{option[2:]}={value}")
            elif option == "--preset":
                name = value
        elif not word.startswith("-") and not name:
            name = word
    config = find(name)
    return name, assigned(config, *given) if given else config


def _words(text: str) -> Iterator[str]:
    try:
        words = shlex.split(text[:LONGEST])
    except ValueError:  # a quotation mark without its other one
        words = []
    if len(words) < 3 or words[0] != PROGRAM or words[1] not in COMMANDS:
        raise ConfigError("command line", text, f"use a line such as {PROGRAM} train NAME --set FIELD=VALUE")
    return iter(words[2:])
