"""Writes the manual page from the command line's own parser: ``python packaging/linux/manpage.py ganviz.1``.

It is made when a package is built and kept nowhere, so it says what the program of that build says. A library for this
(argparse-manpage) exists; it would be one more thing to install, and knows nothing of the settings that ``--help``
lists.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from ganviz import __version__, places
from ganviz.cli import build_parser, commands
from ganviz.commands import FAILED, MISUSED, NO_DISPLAY
from ganviz.commands._options import settings_help

EXIT_STATUS = (
    (0, "All went well; for the window, it was closed."),
    (FAILED, "A run diverged, a check of the doctor failed, or something could not be read or written."),
    (MISUSED, "What was typed cannot be used; standard error says why, in one line."),
    (NO_DISPLAY, "There is no display on which a window could be opened."),
)


def manual() -> str:
    """Returns the page, in the language of man(7)."""
    with patch.dict(os.environ):
        for name in [name for name in os.environ if name.startswith("XDG_")]:
            del os.environ[name]  # folders of whoever builds
        return "\n".join(_lines(build_parser())) + "\n"


def _lines(parser: argparse.ArgumentParser) -> Iterator[str]:
    known = commands(parser)
    yield f'.TH GANVIZ 1 "" "GanViz {__version__}" "User Commands"'
    yield from (".SH NAME", rf"ganviz \- {_plain('train small GANs live and watch what they learn')}")
    yield ".SH SYNOPSIS"
    for usage in (parser, *known.values()):
        yield from (".PP", _plain(" ".join(usage.format_usage().removeprefix("usage: ").split())))
    yield from (".SH DESCRIPTION", _plain(parser.description or ""), "Without a command the window opens.")
    yield ".SH OPTIONS"
    yield from _options(parser)
    yield ".SH COMMANDS"
    for name, command in known.items():
        yield from (f".SS {_plain(name)}", _plain(command.description or ""))
        yield from _options(command, but="help")
    yield ".SH SETTINGS"
    yield from _settings()
    yield ".SH FILES"
    for folder, meaning in (
        (places.settings_folder(), "what the window remembers"),
        (places.data_folder(), "runs"),
        (places.cache_folder(), "what can be made anew"),
        (places.log_folder(), "the log"),
    ):
        yield from (".TP", rf"\fI{_plain(_from_home(folder))}\fR", _plain(meaning))
    yield ".SH EXIT STATUS"
    for status, meaning in EXIT_STATUS:
        yield from (".TP", rf"\fB{status}\fR", _plain(meaning))


def _options(parser: argparse.ArgumentParser, but: str = "") -> Iterator[str]:
    """A paragraph for each option and each word that stands without one, but for one of them."""
    for action in parser._actions:
        if action.help == argparse.SUPPRESS or action.dest == but or isinstance(action, argparse._SubParsersAction):
            continue
        value = ""
        if action.nargs != 0:
            value = str(action.metavar or ("{" + ",".join(map(str, action.choices)) + "}" if action.choices else ""))
        names = ", ".join(rf"\fB{_plain(name)}\fR" for name in action.option_strings)
        yield from (".TP", f"{names} \\fI{_plain(value)}\\fR".strip(), _plain(action.help or ""))


def _settings() -> Iterator[str]:
    """The list that follows the options in the help of a command that takes settings."""
    first, *lines = settings_help().splitlines()
    yield _plain(first[:1].upper() + first[1:])
    for line in lines:
        if line.startswith("    "):
            yield _plain(line)
        else:
            yield from (".TP", rf"\fB{_plain(line)}\fR")


def _from_home(folder: Path) -> str:
    """A folder of whoever reads the page, not of who builds it."""
    return f"~/{folder.relative_to(Path.home()).as_posix()}" if folder.is_relative_to(Path.home()) else str(folder)


def _plain(text: str) -> str:
    """A text in which nothing is taken for a command of man(7)."""
    text = text.strip().replace("\\", r"\e").replace("-", r"\-").replace("`", r"\(ga").replace("‖", "||")
    return rf"\&{text}" if text.startswith((".", "'")) else text


def main(arguments: list[str]) -> None:
    if arguments:
        Path(arguments[0]).write_text(manual(), encoding="utf-8")
    else:
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
        print(manual(), end="")


if __name__ == "__main__":
    main(sys.argv[1:])
