"""Options that several commands have, and what they mean."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from ganviz import registry
from ganviz.assignment import assigned, replaced
from ganviz.commands import MISUSED
from ganviz.presets import ENDING, Preset, preset
from ganviz.refusals import shortened
from ganviz.settings import Fork, walk

if TYPE_CHECKING:
    from ganviz.config import RunConfig

#: Letters of a complaint of argparse, which repeats what was typed.
LONGEST_COMPLAINT = 250

#: What is said of points from a file, which are settings and the file is none.
_OF_FILES = (
    "Points of your own in place of a distribution: CSV, TSV, NPY, NPZ, JSON or a picture, read once. "
    "With target.columns=x,y of these columns, with target.standardise=true at mean 0 and standard deviation 1."
)

A_RUN = f"preset or {ENDING} file"
A_VARIED = (
    "train N values of a number, spread over its logarithms, or these with FIELD=X,Y,Z, numbers or names; "
    "may be repeated, for every combination"
)


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the usage block."""

    takes_settings = False

    def format_help(self) -> str:
        if self.takes_settings:  # only now, since their list imports every target, loss and penalty
            self.epilog = settings_help()
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        self.exit(MISUSED, f"{self.prog}: {shortened(message, LONGEST_COMPLAINT)}\n")


def add_settings(parser: argparse.ArgumentParser) -> None:
    """Adds the options that change what is run."""
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="FIELD=VALUE",
        dest="settings",
        help="change a setting, such as loss=wasserstein; may be repeated (all are listed below)",
    )
    parser.add_argument("--seed", type=seed, metavar="S", help="random seed")
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), help="where the networks live")
    if isinstance(parser, Parser):
        parser.takes_settings = True


def add_iterations(parser: argparse.ArgumentParser) -> None:
    """Adds the option that says how long to train."""
    parser.add_argument("--iterations", type=positive, metavar="N", help="how many (the preset's own number)")


def settings_help() -> str:
    """Lists every setting from the config's own descriptions."""
    from ganviz.config import RunConfig

    lines = ["settings (for --set), with their defaults:"]
    for item in walk(RunConfig()):
        if isinstance(item, Fork):
            kinds = ", ".join(registry.entries(item.about.package))
            lines.append(f"  {item.path}={item.value.key}\n      {item.about.help} One of {kinds}.")
            if item.path == "target":
                lines.append(f"  target.file=FILE\n      {_OF_FILES}")
        else:
            value = "none" if item.value is None else item.value
            lines.append(f"  {item.path}={value}\n      {item.about.help} ({item.about.allowed(item.kind)})")
    return "\n".join(lines)


def whole_number(text: str, low: int, high: int, allowed: str) -> int:
    """Reads one that lies between two others; ``allowed`` says so to whoever typed another."""
    try:
        number = int(text)
    except ValueError:
        number = low - 1
    if not low <= number <= high:
        raise argparse.ArgumentTypeError(f"'{shortened(text)}' cannot be used; {allowed}")
    return number


def seed(text: str) -> int:
    """Reads a random seed."""
    return whole_number(text, 0, 2**31 - 1, f"use a whole number from 0 to {2**31 - 1}")


def positive(text: str) -> int:
    """Reads how many there are of something."""
    return whole_number(text, 1, 10**9, "use a whole number of at least 1")


def size(text: str) -> tuple[int, int]:
    """Reads the width and the height of a picture, in pixels."""
    width, _, height = text.partition("x")
    allowed = "use WIDTHxHEIGHT from 320x240 to 7680x4320"
    try:
        return whole_number(width, 320, 7680, allowed), whole_number(height, 240, 4320, allowed)
    except argparse.ArgumentTypeError:
        raise argparse.ArgumentTypeError(f"'{shortened(text)}' cannot be used; {allowed}") from None


def chosen(options: argparse.Namespace, name: str, find: Callable[[str], Preset] = preset) -> Preset:
    """Returns the named preset with what the command line changes of it.

    Raises:
        ConfigError: there is none of that name, or a change cannot be used.
    """
    found = find(name)
    if not options.settings and options.seed is None and options.device is None:
        return found
    if any(one.lstrip().startswith("target.") for one in options.settings):
        from ganviz.own_data.command_line import with_points

        options.settings = with_points(options.settings)
    config = assigned(found.config, *options.settings)
    if options.seed is not None:
        config = replaced(config, "seed", options.seed)
    if options.device is not None:
        config = replaced(config, "device", options.device)
    return found.with_config(config)


def print_doubts(config: RunConfig) -> None:
    """Says on standard error what about these settings may not be meant."""
    for doubt in config.doubts():
        print(f"ganviz: note: {doubt.path}: {doubt.says}.", file=sys.stderr)


def is_folder(path: Path) -> bool:
    """Says whether that is a folder, whatever it is called."""
    try:
        return path.is_dir()
    except OSError:  # a name that is too long, as an example
        return False
