from __future__ import annotations

import argparse
from pathlib import Path

from ganviz.commands import Command
from ganviz.commands._exporting import check_out, data_formats, ending_of, saved_run, say_written, trained_source
from ganviz.commands._options import A_RUN, add_iterations, add_settings, chosen, positive
from ganviz.commands._training import status_after
from ganviz.refusals import ConfigError

CONTENT = "samples"
#: Points at most: with float32 in the plane they take 160 MB.
MOST = 10_000_000


class Sample(Command):
    """Draw points from a generator, that of a saved run or of a preset that is trained first, into a file."""

    key = "sample"

    def add_to(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("name", metavar="NAME", help=f"{A_RUN}; of a saved run its own generator is taken")
        parser.add_argument("--n", type=positive, default=10_000, metavar="N", help="how many points (10000)")
        parser.add_argument(
            "--out", type=Path, required=True, metavar="FILE", help="ends in .csv, .npz, .json or another that can"
        )
        add_settings(parser)
        add_iterations(parser)

    def run(self, options: argparse.Namespace) -> int:
        formats = {key: kind for key, kind in data_formats().items() if CONTENT in kind.contents}
        check_out(options.out, formats)
        if options.n > MOST:
            raise ConfigError("--n", options.n, f"use at most {MOST:,}")
        from ganviz.exporting.source import Source, networks_of_run
        from ganviz.exporting.writing import write_file

        run, diverged_at = saved_run(options), None
        if run is not None:
            source = Source(run, networks_of_run(run, options.n))
        else:
            preset = chosen(options, options.name)
            source, diverged_at = trained_source(preset, options.iterations or preset.iterations, options.n)
        write_file(options.out, formats[ending_of(options.out)]().encoded(source, CONTENT))
        say_written(options.out, 0 if source.networks is None else source.networks.iteration)
        return status_after(diverged_at)
