from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict

from ganviz import registry
from ganviz.assignment import chosen_kind
from ganviz.commands import FAILED, Command


class Bench(Command):
    """Measure how fast the program is on this machine."""

    key = "bench"

    def add_to(self, parser: argparse.ArgumentParser) -> None:
        which = "which (all but the long); a wrong name lists them"
        parser.add_argument("names", metavar="NAME", nargs="*", help=which)
        parser.add_argument("--json", action="store_true", help="a line of JSON for each figure")

    def run(self, options: argparse.Namespace) -> int:
        named = [chosen_kind("ganviz.benchmarks", "bench", name) for name in options.names]
        missed = False
        for kind in named or [kind for kind in registry.entries("ganviz.benchmarks").values() if not kind.is_long]:
            try:
                for figure in kind().figures():
                    missed |= not figure.reached
                    said = json.dumps({"benchmark": kind.key, **asdict(figure)}) if options.json else figure
                    print(said, flush=True)
            except RuntimeError as error:
                print(f"ganviz: {kind.key}: {error}", file=sys.stderr)
                missed = True
        return FAILED if missed else 0
