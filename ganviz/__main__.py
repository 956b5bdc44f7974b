"""The program's entry: ``ganviz`` and ``python -m ganviz``."""

from __future__ import annotations

import sys


def main() -> None:
    """Runs the command line and exits with its status; a child process may be asked for one module alone."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # first, or a frozen program that spawns a process opens itself again
    from ganviz.child import PART, run_part
    from ganviz.console import speak_utf8

    speak_utf8()
    if sys.argv[1:2] == [PART]:
        return run_part(*sys.argv[2:])
    try:
        from ganviz.cli import run

        sys.exit(run(sys.argv[1:]))
    except Exception as error:
        sys.exit(_told(error))


def _told(error: Exception) -> int:
    """Says what nobody expected in one line, with the place where all of it can be read; returns the exit status."""
    from ganviz.alerts import alert
    from ganviz.console import open_console
    from ganviz.loading import load_error
    from ganviz.logs import kept
    from ganviz.refusals import shortened

    if isinstance(error, ImportError):
        happened = str(load_error("a part of GanViz", error))
    else:
        happened = f"something went wrong: {shortened(str(error) or type(error).__name__, 250).rstrip('.')}."
    with open_console():
        said = f"{happened} {kept(error)}"
        if sys.argv[1:2] in ([], ["gui"]):
            alert(said)
        else:  # who typed a command reads what it prints, or has it kept in a file
            print(f"ganviz: {said}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    main()
