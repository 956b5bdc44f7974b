from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from ganviz.commands import FAILED, Command
from ganviz.commands._options import (
    A_RUN,
    A_VARIED,
    LONGEST_COMPLAINT,
    add_iterations,
    add_settings,
    chosen,
    is_folder,
    positive,
    print_doubts,
)
from ganviz.commands._training import progress_bar, status_after
from ganviz.phrases import phrase
from ganviz.presets import ENDING, Preset
from ganviz.refusals import ConfigError, shortened


class Train(Command):
    """Train a preset without a window and print what came of it."""

    key = "train"

    def add_to(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("name", metavar="NAME", help=A_RUN)
        add_settings(parser)
        add_iterations(parser)
        parser.add_argument(
            "--members",
            type=positive,
            metavar="N",
            help="train so many seeds at once, from --seed on; in float32 a seed ends elsewhere than alone",
        )
        parser.add_argument(
            "--vary",
            action="append",
            default=[],
            metavar="FIELD=LOW:HIGH:N",
            help=A_VARIED,
        )
        parser.add_argument("--out", type=Path, metavar="FILE", help=f"save the run there, as a {ENDING} file")
        parser.add_argument(
            "--json", action="store_true", help="end with one JSON line on standard output, nothing else"
        )

    def run(self, options: argparse.Namespace) -> int:
        preset = chosen(options, options.name)
        iterations = options.iterations or preset.iterations
        if options.out is not None:
            _check_out(options)
        from ganviz.studies.report import train_run

        print_doubts(preset.config)
        if options.members is not None or options.vary:
            return _train_population(options, preset, iterations)
        with progress_bar(preset.key, iterations) as show:
            if options.out is None:
                report = train_run(preset.config, iterations, on_progress=show)
            else:
                from ganviz.run_files.training import train_into

                report = train_into(options.out, preset, iterations, show)
        plain = {"preset": preset.key, **report.to_dict()}
        if options.json:
            print(json.dumps(plain))
        else:
            _print_report(plain)
            if options.out is not None:
                print(f"wrote {shortened(str(options.out), LONGEST_COMPLAINT)}")
        return status_after(report.diverged_at)


def _check_out(options: argparse.Namespace) -> None:
    """Refuses what a run cannot be saved to, before it is trained."""
    shown = str(options.out)
    if options.members is not None or options.vary:
        raise ConfigError("--out", shown, "leave it out, or train one seed with the settings as they are")
    if options.out.suffix.lower() != ENDING:
        raise ConfigError("--out", shown, phrase("use a name that ends in {ending}", ending=ENDING))
    if not is_folder(options.out.parent):
        raise ConfigError("--out", shown, "use a folder that is there")


def _train_population(options: argparse.Namespace, preset: Preset, iterations: int) -> int:
    from ganviz.studies.population import population, table, train_population
    from ganviz.studies.running import StudyError
    from ganviz.studies.vary import member_count, varied

    seeds, vary = options.members or 1, [varied(preset.config, text) for text in options.vary]
    size = member_count(seeds, vary)
    try:
        with (
            progress_bar(f"{preset.key}, {size:,} members", iterations) as show,
            progress_bar("measured", size, "member") as show_measured,
        ):
            report = train_population(population(preset.config, seeds, vary), iterations, show, show_measured)
    except StudyError as error:
        print(f"ganviz: {error}", file=sys.stderr)
        return FAILED
    if options.json:
        print(json.dumps({"preset": preset.key, **report.to_dict()}))
    else:
        print(table(preset.key, report))
    return FAILED if all(member.diverged_at is not None for member in report.members) else 0


def _print_report(plain: dict[str, Any]) -> None:
    rate = plain["iterations_per_second"]
    speed = "" if rate is None else f", {rate:,.0f} iterations/s"
    print(f"{plain['preset']}, seed {plain['seed']}: {plain['iteration']:,} iterations{speed}, {plain['device']}")
    numbers = plain["losses"] | plain["metrics"]
    for name, value in numbers.items():
        if value is not None and not name.endswith(("_floor_low", "_floor_high")):  # the JSON has a floor's band too
            print(f"  {name:<20} {value:.4g}")
    absent = [name for name, value in numbers.items() if value is None and "_floor" not in name]
    if absent and plain["diverged_at"] is None:
        print(f"  not for this run: {', '.join(absent)}")
