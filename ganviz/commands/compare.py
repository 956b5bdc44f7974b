from __future__ import annotations

import argparse
import json
from dataclasses import asdict

from ganviz.assignment import replaced
from ganviz.commands import FAILED, Command
from ganviz.commands._options import add_iterations, add_settings, chosen, positive, print_doubts
from ganviz.commands._training import progress_bar
from ganviz.presets import ENDING
from ganviz.refusals import ConfigError

MOST_SEEDS = 4096


class Compare(Command):
    """Train presets under several losses, with several seeds, and print a table."""

    key = "compare"

    def add_to(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("names", metavar="NAME", nargs="+", help=f"presets or {ENDING} files")
        parser.add_argument("--losses", metavar="KEY", nargs="+", default=[], help="in place of each preset's own loss")
        parser.add_argument("--seeds", type=positive, default=5, metavar="N", help="how many, from --seed on (5)")
        add_settings(parser)
        add_iterations(parser)
        form = parser.add_mutually_exclusive_group()
        form.add_argument("--csv", action="store_true", help="a line per seed, as comma-separated values")
        form.add_argument("--markdown", action="store_true", help="tables with headings, for a README")
        form.add_argument("--latex", action="store_true", help="tables with captions, for a paper")
        form.add_argument("--json", action="store_true", help="every number of every seed, as JSON")

    def run(self, options: argparse.Namespace) -> int:
        if options.seeds > MOST_SEEDS:
            raise ConfigError("--seeds", options.seeds, f"use at most {MOST_SEEDS:,}")
        presets = [chosen(options, name) for name in options.names]
        tried = [
            one.with_config(replaced(one.config, "loss", loss)) if loss else one
            for one in presets
            for loss in options.losses or [None]
        ]
        for one in tried:
            print_doubts(one.config)
        from ganviz.studies.compare import as_latex, as_markdown, comma_separated, score_seeds, table

        rows = []
        for one in tried:
            iterations = options.iterations or one.iterations
            seeds = range(one.config.seed, one.config.seed + options.seeds)
            with progress_bar(f"{one.key} {one.config.loss.key}", iterations) as show:
                rows.append(score_seeds(one.key, one.config, seeds, iterations, show))
        if options.json:
            print(json.dumps([asdict(row) for row in rows]))
        elif options.csv:
            print(comma_separated(rows), end="")
        else:
            form = as_latex if options.latex else as_markdown if options.markdown else table
            print(form(rows, [one.config for one in tried]))
        return FAILED if any(score.diverged_at is not None for row in rows for score in row.scores) else 0
