"""Attacks the program and says what it did not bear: make attack, or python packaging/attack

    python packaging/attack                         2,000 cases of each kind, 10,000 run files and formulas, and 5,000
                                                    files of data and gestures in the window
    python packaging/attack options --seed 7        one kind, with other cases
    python packaging/attack options --only 1234     one case, as it was printed when it failed

Nothing may end in a traceback or a warning, keep the processor busy for more than five seconds, or say more than 300
letters. What is made of the same seed and number is the same case on every machine. It takes about half an hour.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
from collections.abc import Callable

from trial import Kind, try_all

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _files() -> Kind:
    from files import FILES

    return FILES


def _run_files() -> Kind:
    from run_files import new_kind

    return new_kind()


def _options() -> Kind:
    from options import OPTIONS_KIND

    return OPTIONS_KIND


def _extremes() -> Kind:
    from PySide6.QtWidgets import QApplication

    _extremes.application = QApplication.instance() or QApplication([])  # type: ignore[attr-defined]
    from extremes import EXTREMES

    return EXTREMES


def _data() -> Kind:
    from data import DATA

    return DATA


def _formulas() -> Kind:
    from formulas import new_kind

    return new_kind()


def _monkey() -> Kind:
    from monkey import new_kind

    return new_kind()


#: How each kind is begun, and how many cases there are of it.
KINDS: dict[str, tuple[Callable[[], Kind], int]] = {
    "files": (_files, 2000),
    "run_files": (_run_files, 10_000),
    "options": (_options, 2000),
    "extremes": (_extremes, 2000),
    "data": (_data, 5000),
    "formulas": (_formulas, 10_000),
    "monkey": (_monkey, 5000),
}


def main() -> int:
    """Returns 1 where anything failed."""
    parser = argparse.ArgumentParser(prog="packaging/attack", description="Attacks the program.")
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=f"which of {', '.join(KINDS)} (all)")
    parser.add_argument("--seed", type=int, default=0, help="other cases (0)")
    parser.add_argument("--count", type=int, help="up to this number of each")
    parser.add_argument("--start", type=int, default=0, metavar="N", help="from the case of this number on (0)")
    parser.add_argument("--only", type=int, metavar="N", help="the case of this number")
    options = parser.parse_args()
    if unknown := set(options.kinds) - set(KINDS):
        parser.error(f"there is no {', '.join(unknown)}; use {', '.join(KINDS)}")
    failed = 0
    for name in options.kinds or KINDS:
        begin, count = KINDS[name]
        numbers = range(options.start, options.count or count)
        if options.only is not None:
            numbers = range(options.only, options.only + 1)
        failed += try_all(begin(), options.seed, numbers)
    return 1 if failed else 0


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
