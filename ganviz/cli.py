"""The command line. An error in what was typed takes one line and exit status 2."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager, nullcontext

from ganviz import __version__, registry
from ganviz.commands import FAILED, MISUSED, Command
from ganviz.commands._options import LONGEST_COMPLAINT, Parser
from ganviz.commands.gui import SAFE_MODE, Gui
from ganviz.console import open_console
from ganviz.presets import means_file
from ganviz.refusals import ConfigError, shortened

#: Exit statuses after Ctrl+C, and where another program has asked for the end, as a shell has them.
INTERRUPTED, TERMINATED = 130, 143

NO_GPU_MEMORY = (
    "the GPU ran out of memory, so the run ended and nothing was written; "
    "use --device cpu, or fewer members, smaller networks or smaller batches"
)


def run(arguments: Sequence[str]) -> int:
    """Runs one command and returns the exit status: 0, or 1 failed, 2 misused, 3 no display."""
    with open_console():
        return _run(arguments)


def _run(arguments: Sequence[str]) -> int:
    parser = build_parser()
    options = parser.parse_args(_with_command(arguments, commands(parser)))
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        with nullcontext() if isinstance(getattr(command, "__self__", None), Gui) else _ends_in_order():
            status = command(options)
        sys.stdout.flush()
        return status
    except ConfigError as error:
        print(f"ganviz: {error}", file=sys.stderr)
        return MISUSED
    except BrokenPipeError:  # the reader of the output stopped reading, as in `ganviz list | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except OSError as error:
        print(f"ganviz: {shortened(str(error), LONGEST_COMPLAINT)}", file=sys.stderr)
        return FAILED
    except (RuntimeError, MemoryError) as error:
        from ganviz.training.device import out_of_memory
        from ganviz.training.memory import NO_MEMORY, lacks_memory

        if not (out_of_memory(error) or lacks_memory(error)):
            raise
        print(f"ganviz: {NO_GPU_MEMORY if out_of_memory(error) else NO_MEMORY}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt as interrupt:
        print("ganviz: stopped", file=sys.stderr)
        return TERMINATED if isinstance(interrupt, _TerminatedError) else INTERRUPTED


class _TerminatedError(KeyboardInterrupt):
    """Another program asks this one to end."""


@contextmanager
def _ends_in_order() -> Iterator[None]:
    """Within it, a request to end is an exception, as Ctrl+C is: what is half written goes. A window sees to itself."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def end(*_: object) -> None:
        raise _TerminatedError

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _with_command(arguments: Sequence[str], known: Collection[str]) -> list[str]:
    """Adds the command that opens the window where none is named: alone, or before a file, as after a double click."""
    typed = list(arguments)
    first = next((place for place, word in enumerate(typed) if not word.startswith("-")), None)
    if first is None:
        typed.append(Gui.key)
    elif typed[first] not in known and means_file(typed[first]):
        typed.insert(first, Gui.key)
    return typed


def build_parser() -> argparse.ArgumentParser:
    """Returns the parser of the whole command line; of what it parsed, ``command`` takes the rest and does it."""
    parser = Parser(prog="ganviz", description="Small GANs, trained live in front of you.")
    parser.add_argument("--version", action="version", version=f"ganviz {__version__}")
    parser.add_argument("--safe-mode", action="store_true", help=SAFE_MODE)
    made = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=Parser)
    for key, kind in registry.entries("ganviz.commands", Command).items():
        says = " ".join(registry.help_text(kind).split())
        own = made.add_parser(key, help=says, description=says, formatter_class=argparse.RawDescriptionHelpFormatter)
        one = kind()
        one.add_to(own)
        own.set_defaults(command=one.run)
    return parser


def commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Returns the parser of each command, by the command's name."""
    return next(action.choices for action in parser._actions if isinstance(action, argparse._SubParsersAction))
