from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

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
from ganviz.refusals import ConfigError, shortened

if TYPE_CHECKING:
    from ganviz.studies.sweep import Sweep
    from ganviz.studies.sweeping import Standing, Train

#: Status of a command that was stopped by Ctrl+C.
STOPPED = 130


class SweepCommand(Command):
    """Train every combination of settings, each with several seeds, into a table for pandas and the phase map, which is
    the same for any number of workers and after --resume."""

    key = "sweep"

    def add_to(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("name", metavar="NAME", help=A_RUN)
        parser.add_argument("--vary", action="append", default=[], metavar="FIELD=LOW:HIGH:N", help=A_VARIED)
        parser.add_argument(
            "--seeds", type=positive, default=8, metavar="N", help="how many of each, from --seed on (8)"
        )
        add_settings(parser)
        add_iterations(parser)
        parser.add_argument("--out", type=Path, metavar="FILE", help="the table, .csv or .parquet")
        parser.add_argument("--resume", action="store_true", help="go on with what an earlier command has finished")
        parser.add_argument("--dry-run", action="store_true", help="only say how long it takes and how large it is")
        where = parser.add_mutually_exclusive_group()
        where.add_argument("--workers", type=positive, metavar="N", help="processes (as many as there are cores)")
        where.add_argument(
            "--scheduler",
            metavar="tls://HOST:PORT",
            help="a Dask scheduler, whose workers train; needs ganviz[cluster]",
        )
        for name, what in (("ca", "of the authority"), ("cert", "of this client"), ("key", "with this client's key")):
            parser.add_argument(
                f"--tls-{name}", type=Path, metavar="FILE", help=f"the PEM file {what} (Dask's configuration)"
            )
        parser.add_argument("--insecure", action="store_true", help="allow tcp:// to a scheduler beyond this machine")

    def run(self, options: argparse.Namespace) -> int:
        preset = chosen(options, options.name)
        from ganviz.studies.cores import cores
        from ganviz.studies.sweep import Sweep
        from ganviz.studies.vary import varied

        vary = tuple(varied(preset.config, text) for text in options.vary)
        sweep = Sweep(preset.key, preset.config, vary, options.seeds, options.iterations or preset.iterations)
        print_doubts(preset.config)
        said = f"{sweep.size:,} members: {sweep.size // sweep.seeds:,} cells of {sweep.seeds:,} seeds"
        if options.dry_run:
            return _tell_size(sweep, options.workers or cores(), said)
        if options.out is None:
            raise ConfigError("--out", None, "name the table, .csv or .parquet")
        if not is_folder(options.out.parent):
            raise ConfigError("--out", str(options.out), "use a folder that is there")
        return _run(sweep, options, _train(sweep, options))


def _train(sweep: Sweep, options: argparse.Namespace) -> Train:
    from ganviz.studies.cores import cores
    from ganviz.studies.running import train_here, train_in_processes

    if options.scheduler is not None:
        from ganviz.studies.cluster import Certificates, Cluster

        files = Certificates(options.tls_ca, options.tls_cert, options.tls_key)
        return Cluster(options.scheduler, options.insecure, files).train
    if sweep.config.device == "cuda" and options.workers is None:
        return train_here  # one process feeds a GPU
    workers = options.workers or cores()
    return lambda shards, on_finished, on_progress: train_in_processes(shards, workers, on_finished, on_progress)


def _run(sweep: Sweep, options: argparse.Namespace, train: Train) -> int:
    from ganviz.studies.running import StudyError
    from ganviz.studies.sweeping import Standing, run_sweep

    shown, standing = shortened(str(options.out), LONGEST_COMPLAINT), Standing(0, 0)
    try:
        with _bar(sweep) as show:

            def tell(now: Standing) -> None:
                nonlocal standing
                standing = now
                show(now)

            is_new = run_sweep(sweep, options.out, train, options.resume, tell)
    except (StudyError, KeyboardInterrupt) as error:
        why = "stopped" if isinstance(error, KeyboardInterrupt) else str(error)
        kept = f"{standing.shards:,} of {len(sweep.shards):,} parts are kept, and --resume goes on"
        print(f"ganviz: {why}; {kept}", file=sys.stderr)
        return FAILED if isinstance(error, StudyError) else STOPPED
    points = "" if sweep.measure_points is None else f", each measured by {sweep.measure_points:,} points"
    print(f"{'wrote' if is_new else 'nothing is left to do:'} {shown}, {sweep.size:,} members{points}")
    return 0


@contextmanager
def _bar(sweep: Sweep) -> Iterator[Callable[[Standing], None]]:
    """Yields what draws how far it has come, and the time that is left; on a terminal only."""
    from tqdm import tqdm

    from ganviz.studies.sweeping import iterations_of

    tqdm.monitor_interval = 0
    total, began = iterations_of(sweep), None
    form = "{desc}: {percentage:3.0f}% |{bar}| {elapsed}, {remaining} left, {rate_fmt}{postfix}"
    with tqdm(
        total=total,
        desc=sweep.name,
        unit="it",
        unit_scale=True,
        file=sys.stderr,
        disable=None,
        leave=False,
        bar_format=form,
        smoothing=0.05,
    ) as bar:

        def show(now: Standing) -> None:
            nonlocal began
            if began is None:  # what earlier commands did took this one no time
                began = bar.initial = bar.n = now.iterations
            bar.set_postfix_str(f"{now.shards}/{len(sweep.shards)} parts", refresh=False)
            bar.update(max(0, now.iterations - bar.n))

        yield show


def _tell_size(sweep: Sweep, workers: int, said: str) -> int:
    from ganviz.studies.estimate import estimated

    found = estimated(sweep, workers)
    minutes, seconds = divmod(round(found.seconds), 60)
    hours, minutes = divmod(minutes, 60)
    duration = f"{hours} h {minutes} min" if hours else f"{minutes} min {seconds} s" if minutes else f"{seconds} s"
    points = "20,000" if sweep.measure_points is None else f"{sweep.measure_points:,}"
    print(
        f"{said}, in {len(sweep.shards):,} parts\n"
        f"about {duration} with {workers:,} workers, {found.memory / 1e9:.1f} GB of memory, "
        f"a table of {found.table / 1e6:.1f} MB; each measured by {points} points"
    )
    return 0
