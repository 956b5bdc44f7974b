from __future__ import annotations

import argparse
import json
from pathlib import Path

from ganviz.commands import Command
from ganviz.presets import ENDING


class Info(Command):
    """Say what a file of settings or of a run holds."""

    key = "info"

    def add_to(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE", help=f"{ENDING} or .json")
        parser.add_argument("--json", action="store_true", help="as JSON")

    def run(self, options: argparse.Namespace) -> int:
        from ganviz.run_files.info import about, report

        found = about(options.file)
        print(json.dumps(found) if options.json else report(found))
        return 0
