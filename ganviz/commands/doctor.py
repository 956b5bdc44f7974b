from __future__ import annotations

import argparse
import json
from dataclasses import asdict

from ganviz.commands import FAILED, Command


class Doctor(Command):
    """Check versions, device, display, fonts and write access."""

    key = "doctor"

    def add_to(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help="as JSON")

    def run(self, options: argparse.Namespace) -> int:
        from ganviz.ui.doctor import checks, report

        found = checks()
        if options.json:
            print(json.dumps([asdict(check) for check in found]))
        else:
            print(report(found))
        return 0 if all(check.ok for check in found) else FAILED
