from __future__ import annotations

import argparse
import json

from ganviz import registry
from ganviz.commands import Command
from ganviz.presets import presets


class List(Command):
    """List presets, targets, losses, penalties and pages."""

    key = "list"

    def add_to(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help="as JSON")

    def run(self, options: argparse.Namespace) -> int:
        listing: dict[str, list[dict[str, str]]] = {
            "presets": [{"key": one.key, "label": one.title, "line": one.line} for one in presets()]
        }
        for name in ("targets", "losses", "penalties"):
            kinds = registry.entries(f"ganviz.{name}")
            listing[name] = [{"key": key, "label": kind.label} for key, kind in kinds.items()]
        # A page's title is its key in words; to import it would take Qt.
        pages = registry.names("ganviz.ui.pages")
        listing["pages"] = [{"key": key, "label": key.replace("_", " ").capitalize()} for key in pages]
        if options.json:
            print(json.dumps(listing))
            return 0
        for name, rows in listing.items():
            print(f"{name}:")
            width = max(len(row["key"]) for row in rows)
            for row in rows:
                print(f"  {row['key']:<{width}}  {row['label']}" + (f": {row['line']}" if "line" in row else ""))
            print()
        return 0
