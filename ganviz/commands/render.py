from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ganviz import registry
from ganviz.commands import Command
from ganviz.commands._exporting import (
    DATA_FORMATS,
    check_out,
    data_formats,
    ending_of,
    saved_run,
    say_written,
    trained_source,
)
from ganviz.commands._options import A_RUN, add_iterations, add_settings, chosen, positive, size
from ganviz.commands._training import status_after
from ganviz.phrases import phrase
from ganviz.refusals import ConfigError

if TYPE_CHECKING:
    from ganviz.exporting.source import Source
    from ganviz.run_files import SavedRun
    from ganviz.snapshot import Frame

#: Endings of what moves.
FILMS = ("gif",)
CONTENTS = "ganviz.exporting.contents"


@dataclass(frozen=True)
class Wish:
    """One file that is wanted.

    Attributes:
        data: what is to be in it; empty for what such a file holds where nobody says.
    """

    path: Path
    data: str

    @property
    def ending(self) -> str:
        return ending_of(self.path)


class _Out(argparse.Action):
    """Notes a file together with what was said before it."""

    def __call__(
        self, parser: argparse.ArgumentParser, options: argparse.Namespace, values: Any, option: str | None = None
    ) -> None:
        wishes = [*(getattr(options, self.dest) or []), Wish(values, options.data or "")]
        setattr(options, self.dest, wishes)


class Render(Command):
    """Write a run into files, from one training and without a display: a picture, an animation, numbers, a script."""

    key = "render"

    def add_to(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("name", metavar="NAME", help=f"{A_RUN}; a saved run is not trained again")
        parser.add_argument(
            "--out",
            type=Path,
            action=_Out,
            required=True,
            metavar="FILE",
            help="its ending says what it is: .png, .gif, .csv, .json, .npz, .safetensors, .parquet, .py, .ipynb; "
            "may be repeated",
        )
        parser.add_argument(
            "--data",
            choices=registry.names(CONTENTS),
            help="what is to be in the files of numbers that are named after it (curves in .csv and .json, samples in "
            ".npz, weights in .safetensors)",
        )
        add_settings(parser)
        add_iterations(parser)
        parser.add_argument("--at", type=_moment, metavar="ITERATION", help="which moment a picture shows (the last)")
        parser.add_argument("--range", type=_range, metavar="A:B", help="iterations of an animation (all, from 0 on)")
        parser.add_argument("--frames", type=positive, default=60, metavar="N", help="pictures in an animation (60)")
        parser.add_argument("--size", type=size, default=(1280, 720), metavar="WxH", help="in pixels (1280x720)")
        parser.add_argument("--theme", choices=("print", "light", "dark"), default="light", help="colours (light)")
        parser.add_argument("--n", type=positive, default=10_000, metavar="N", help="points in samples (10000)")
        parser.add_argument(
            "--exercise",
            type=lambda text: tuple(text.split(",")),
            default=(),
            metavar="GAPS",
            help="leave out of a notebook what is to be found: loss, penalty, update, or several with commas between",
        )

    def run(self, options: argparse.Namespace) -> int:
        wishes: list[Wish] = options.out
        for wish in wishes:
            _check(wish)
        run = saved_run(options)
        preset = run.preset if run is not None else chosen(options, options.name)
        iterations = _length(run) if run is not None else options.iterations or preset.iterations
        pictures = [wish for wish in wishes if wish.ending not in data_formats()]
        moments = {wish.path: _moments(wish, options, iterations) for wish in pictures}
        with ExitStack() as opened:
            drawn = {wish.path: opened.enter_context(_renderer(wish, preset, options)) for wish in pictures}

            def draw(frame: Frame) -> None:
                for path, one in drawn.items():
                    # A run that diverges has its last picture where it ended.
                    if frame.snapshot.iteration in moments[path] or frame.snapshot.iteration not in shown:
                        one.add(frame)

            shown = sorted({one for each in moments.values() for one in each} | {iterations})
            source, diverged_at = _source(options, run, preset, iterations, shown, draw)
            for wish in wishes:
                if wish.path in drawn:
                    drawn[wish.path].save()
                else:
                    _write(wish, source, options.exercise)
                snapshot = None if _is_code(wish) else source.run.snapshot
                say_written(wish.path, None if snapshot is None else snapshot.iteration)
        return status_after(diverged_at)


def _source(
    options: argparse.Namespace, run: SavedRun | None, preset: Any, iterations: int, shown: Sequence[int], draw: Any
) -> tuple[Source, int | None]:
    """Goes through the moments of a run, saved or trained now, and returns it."""
    from ganviz.exporting.source import Source, networks_of_run

    wishes: list[Wish] = options.out
    if run is None and not all(_is_code(wish) for wish in wishes):
        return trained_source(preset, iterations, options.n, shown, draw)
    if run is None:  # code is written from the settings alone
        from ganviz.recording import Recording
        from ganviz.run_files import SavedRun

        return Source(SavedRun(preset, preset.config, preset.config, Recording())), None
    for moment in shown:
        frame = run.recording.frame(moment)
        if frame is not None:
            draw(frame)
    needs = any(_needs_networks(wish) for wish in wishes)
    return Source(run, networks_of_run(run, options.n) if needs else None), run.diverged_at


def _check(wish: Wish) -> None:
    formats = data_formats()
    check_out(wish.path, ["png", *FILMS, *formats])
    if wish.ending in formats and wish.data:
        known = formats[wish.ending].contents
        if known and wish.data not in known:
            allowed = phrase("use {known} for .{ending}", known=" or ".join(known), ending=wish.ending)
            raise ConfigError("--data", wish.data, allowed)


def _is_code(wish: Wish) -> bool:
    kind = data_formats().get(wish.ending)
    return kind is not None and not kind.contents


def _needs_networks(wish: Wish) -> bool:
    kind = data_formats().get(wish.ending)
    if kind is None or not kind.contents:
        return False
    return bool(registry.entry(CONTENTS, wish.data or kind.contents[0]).needs_networks)


def _write(wish: Wish, source: Source, gaps: tuple[str, ...]) -> None:
    from ganviz.exporting.formats.ipynb import Notebook
    from ganviz.exporting.writing import write_file

    kind = registry.entry(DATA_FORMATS, wish.ending)
    made = Notebook(gaps) if kind is Notebook else kind()
    write_file(wish.path, made.encoded(source, wish.data))


def _renderer(wish: Wish, preset: Any, options: argparse.Namespace) -> Any:
    from ganviz.ui.exporting.render import Renderer

    theme = "light" if options.theme == "print" else options.theme
    return Renderer(preset.config, preset.title, options.size, theme, wish.path)


def _moments(wish: Wish, options: argparse.Namespace, iterations: int) -> Sequence[int]:
    """Which iterations a file shows."""
    if wish.ending not in FILMS:
        at = iterations if options.at is None else options.at
        if at > iterations:
            raise ConfigError("--at", at, phrase("use at most {last:,}, where the run ends", last=iterations))
        return [at]
    first, last = options.range or (0, iterations)
    if last > iterations:
        raise ConfigError("--range", f"{first}:{last}", phrase("use at most {last:,}, where it ends", last=iterations))
    count = min(options.frames, last - first + 1)
    found: list[int] = np.linspace(first, last, count).round().astype(int).tolist()
    return found


def _length(run: SavedRun) -> int:
    iterations = run.recording.pictures.iterations()
    return int(iterations[-1]) if len(iterations) else 0


def _moment(text: str) -> int:
    from ganviz.commands._options import whole_number

    return whole_number(text, 0, 10**9, "use a whole number of at least 0")


def _range(text: str) -> tuple[int, int]:
    first, _, last = text.partition(":")
    found = _moment(first), _moment(last)
    if found[0] >= found[1]:
        raise argparse.ArgumentTypeError(f"'{text}' cannot be used; use A:B with A below B, such as 0:1000")
    return found
