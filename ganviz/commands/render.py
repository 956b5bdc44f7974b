from __future__ import annotations

import argparse
from pathlib import Path

from ganviz.commands import Command
from ganviz.commands._options import (
    A_RUN,
    LONGEST_COMPLAINT,
    add_iterations,
    add_settings,
    chosen,
    is_folder,
    positive,
    print_doubts,
    size,
)
from ganviz.commands._training import progress_bar, status_after
from ganviz.refusals import ConfigError, shortened


class Render(Command):
    """Train a preset and draw it into a picture or an animation, without a display."""

    key = "render"

    def add_to(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("name", metavar="NAME", help=A_RUN)
        add_settings(parser)
        add_iterations(parser)
        parser.add_argument("--size", type=size, default=(1280, 720), metavar="WxH", help="in pixels (1280x720)")
        parser.add_argument("--theme", choices=("light", "dark"), default="light", help="colours (light)")
        parser.add_argument("--frames", type=positive, default=60, metavar="N", help="pictures in an animation (60)")
        parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="ends in .png or .gif")

    def run(self, options: argparse.Namespace) -> int:
        from ganviz.ui.exporting.render import ENDINGS, Renderer

        if options.out.suffix.lower() not in ENDINGS:
            raise ConfigError("--out", str(options.out), f"use a file name that ends in {' or '.join(ENDINGS)}")
        if not is_folder(options.out.parent):
            raise ConfigError("--out", str(options.out), "use a folder that exists")
        preset = chosen(options, options.name)
        iterations = options.iterations or preset.iterations
        pictures = 1 if options.out.suffix.lower() == ".png" else min(options.frames, iterations)
        from ganviz.studies.report import train_run

        print_doubts(preset.config)
        with (
            Renderer(preset.config, preset.title, options.size, options.theme, options.out) as renderer,
            progress_bar(preset.key, iterations) as show,
        ):
            report = train_run(preset.config, iterations, pictures, renderer.add, show)
            renderer.save()
        print(f"wrote {shortened(str(options.out), LONGEST_COMPLAINT)} after iteration {report.iteration:,}")
        return status_after(report.diverged_at)
