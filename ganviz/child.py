"""Starts the program once more, as a child process: the whole of it, or one of its modules alone.

Nothing else in ``ganviz`` builds such a command, for a frozen program is its own interpreter: ``sys.executable`` is
GanViz itself there, and takes neither a script nor ``-m``. Only the process that trains is started otherwise, by
``multiprocessing``, which knows what to do in a frozen program.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

#: In the folder on Windows: a program without a console has no output that its parent could read, so it has a twin.
CONSOLE_TWIN = "ganviz-console.exe"
#: The first word of a command line that asks for one module.
PART = "--part"


def is_frozen() -> bool:
    """Says whether this is a program packed with its own Python, to which nothing can be added by pip."""
    return bool(getattr(sys, "frozen", False))


def command(*arguments: str) -> list[str]:
    """Returns the command that starts the program with these arguments."""
    if is_frozen():
        return [sys.executable, *arguments]
    # -P: without the current folder, in which a file may have the name of a module.
    return [sys.executable, "-P", "-m", "ganviz", *arguments]


def part(module: str, *arguments: str) -> list[str]:
    """Returns the command that calls ``main`` of one module, such as ``ganviz.ui.qt_probe``, with these arguments.

    Its output can be read on every system.
    """
    program, *others = command(PART, module, *arguments)
    twin = Path(program).with_name(CONSOLE_TWIN)
    return [str(twin) if is_frozen() and twin.exists() else program, *others]


def run_part(module: str, *arguments: str) -> None:
    """Calls ``main`` of a module of this program: what the child does that ``part`` asks for."""
    if not module.startswith(f"{__package__}."):
        raise ValueError(f"{module!r} is no part of the program")
    importlib.import_module(module).main(*arguments)
