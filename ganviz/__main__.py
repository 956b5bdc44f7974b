"""The program's entry: ``ganviz`` and ``python -m ganviz``."""

from __future__ import annotations

import sys


def main() -> None:
    """Runs the command line and exits with its status; a child process may be asked for one module alone."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # first, or a frozen program that spawns a process opens itself again
    from ganviz.child import PART, run_part

    if sys.argv[1:2] == [PART]:
        return run_part(*sys.argv[2:])
    from ganviz.cli import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
