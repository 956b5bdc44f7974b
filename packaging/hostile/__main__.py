"""Starts the program in hostile places, with a real window: ``python packaging/hostile [PROGRAM] [--only WORD]``.

PROGRAM is the executable of a bundle; without it the source tree is started. In each place the window appears and
trains, or one sentence on standard error says what to do and the exit status is not 0. Never is there a traceback. What
was seen is printed as a table; the exit status is 1 if a place did not go as it should.

Needs Linux, Xvfb, and the right to mount (root, or a kernel that lets users do so within a namespace of their own):
what a place mounts is seen by the program alone, and gone with it.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from places import HOMES, PLACES
from starts import Program, Trial, TrialError, virtual_screen, watched

ROOT = Path(__file__).parents[2]
#: Lines of the log that are shown where a place went wrong.
SHOWN = 40
#: Variables by which the program would be told of another place than the one that is tried.
TAKEN_OUT = ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "HOME", "TMPDIR", "LANG", "LC_ALL")


def inherited() -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if key not in TAKEN_OUT}


def tried(place: Callable[[Trial], None], program: Program) -> tuple[bool, str, float]:
    """Starts the program in a place; returns whether it went as it should, what was seen, and the seconds it took."""
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="ganviz-hostile-") as made:
        scratch = Path(made)
        scratch.chmod(0o755)
        home = scratch / "home"
        home.mkdir()
        folders = {name: str(home / name.removeprefix("XDG_").lower()) for name in HOMES}
        trial = Trial(program, scratch, {**inherited(), "HOME": str(home), **folders})
        try:
            place(trial)
            with virtual_screen(scratch, trial.depth) as screen, contextlib.ExitStack() as stack:
                trial.environment.setdefault("DISPLAY", screen.name)
                if trial.environment["DISPLAY"] == os.environ.get("DISPLAY"):
                    trial.environment["DISPLAY"] = screen.name
                if trial.before is not None:
                    made_before = trial.before(screen, trial)
                    if isinstance(made_before, contextlib.AbstractContextManager):
                        stack.enter_context(made_before)
                seen = watched(trial, screen)
            if not seen.is_right(trial.opens):
                for log in home.rglob("ganviz.log"):  # it goes with the home
                    print(*log.read_text(encoding="utf-8").splitlines()[-SHOWN:], sep="\n")
        except (TrialError, RuntimeError, OSError, KeyError) as error:
            return False, f"could not be tried: {error}", time.monotonic() - begun
    return seen.is_right(trial.opens), seen.words(), seen.trains or time.monotonic() - begun


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", nargs="?", type=Path, help="the executable of a bundle (the source tree)")
    parser.add_argument("--only", metavar="WORD", default="", help="places with this word in their name")
    options = parser.parse_args(arguments)
    for needed in ("Xvfb", "unshare"):
        if shutil.which(needed) is None:
            parser.exit(2, f"{needed} is not installed\n")
    program = Program(ROOT)
    if options.program is not None:
        program = Program(options.program.resolve().parent, options.program.name)
    wrong = 0
    for place in PLACES:
        name = place.__name__.replace("_", " ")
        if options.only in name:
            right, words, seconds = tried(place, program)
            wrong += not right
            print(f"{'' if right else 'WRONG: '}{name} | {words} | {seconds:.1f}", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
