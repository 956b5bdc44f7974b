from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ganviz import __version__
from ganviz.build import this_build
from ganviz.commands import FAILED, MISUSED, Command
from ganviz.commands._options import positive
from ganviz.commands._training import progress_bar
from ganviz.refusals import ConfigError

if TYPE_CHECKING:
    from ganviz.lessons.lesson import Lesson as A

MOST_SEEDS = 4096


class Lesson(Command):
    """List lessons, check a file of one, or go through lessons without a window, with seeds that nobody chose."""

    key = "lesson"

    def add_to(self, parser: argparse.ArgumentParser) -> None:
        what = "list them, check files, or run: train each step and say in how many runs it is done in time"
        parser.add_argument("what", choices=tuple(_DO), help=what)
        parser.add_argument("names", metavar="NAME", nargs="*", help="lessons or .toml files (all that are shipped)")
        parser.add_argument("--seeds", type=positive, default=20, metavar="N", help="runs of each (20)")
        parser.add_argument("--seeds-from", metavar="TEXT", help="what the seeds follow from (this build's commit)")

    def run(self, options: argparse.Namespace) -> int:
        return _DO[options.what](options)


def _list(options: argparse.Namespace) -> int:
    from ganviz.lessons.shelf import lessons, own_folder

    refused: list[ConfigError] = []
    found = lessons(refused)
    width = max((len(one.key) for one in found), default=0)
    for one in found:
        own = " (your own)" if one.is_own else ""
        print(f"{one.key:<{width}}  {one.title}: {one.line} {len(one.steps)} steps, {one.minutes} min{own}")
    for error in refused:
        print(f"not usable: {error}")
    print(f"\nYour own are found in {own_folder()}.")
    return FAILED if refused else 0


def _check(options: argparse.Namespace) -> int:
    from ganviz.lessons.reading import read_lesson
    from ganviz.lessons.shelf import shipped

    status = 0
    for path in map(Path, options.names) if options.names else shipped().values():
        try:
            one = read_lesson(path)
        except ConfigError as error:
            print(error)
            status = MISUSED
        else:
            print(f"{path.name}: {one.title}, {len(one.steps)} steps: good")
    return status


def _run(options: argparse.Namespace) -> int:
    from ganviz.lessons.shelf import lesson, shipped

    if options.seeds > MOST_SEEDS:
        raise ConfigError("--seeds", options.seeds, f"use at most {MOST_SEEDS:,}")
    text = options.seeds_from or this_build().commit or __version__
    chosen = [lesson(name) for name in options.names or shipped()]
    print(f"{options.seeds} runs of each lesson, seeds from {text}", flush=True)
    failed = [one.key for one in chosen if not _try(one, text, options.seeds)]
    if failed:
        print(f"Not done in time: {', '.join(failed)}.")
    return FAILED if failed else 0


def _try(one: A, text: str, count: int) -> bool:
    from ganviz.lessons.trial import tried
    from ganviz.streams import seeds_from

    is_good, total = True, sum(step.within for step in one.steps)
    before = [sum(step.within for step in one.steps[:number]) for number in range(len(one.steps))]
    with progress_bar(one.key, total) as show:
        for outcome in tried(one, seeds_from(f"{text} {one.key}", count), lambda n, done: show(before[n - 1] + done)):
            step, times = outcome.step, sorted(after for after in outcome.after if after is not None)
            slowest = f", by {times[-1]:,}" if times else ""
            verdict = "" if outcome.is_enough else "  NOT DONE"
            seen = "; ".join(map(str, step.done))
            print(
                f"{one.key} {outcome.number} {step.title}: {outcome.done} of {count} within {step.within:,}{slowest}"
                f" ({seen}){verdict}",
                flush=True,
            )
            is_good &= outcome.is_enough
    return is_good


_DO: dict[str, Callable[[argparse.Namespace], int]] = {"list": _list, "check": _check, "run": _run}
