from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
from ganviz.commands._options import A_RUN, add_iterations, add_settings, chosen, positive, whole_number
from ganviz.commands._training import progress_bar, status_after
from ganviz.exporting.timing import LENGTHS, LINEAR, RATES, SPEEDS, repeated
from ganviz.phrases import phrase
from ganviz.presets import Preset
from ganviz.refusals import ConfigError

if TYPE_CHECKING:
    from ganviz.exporting.source import Source
    from ganviz.run_files import SavedRun
    from ganviz.snapshot import Frame
    from ganviz.ui.exporting.headless import Drawn, Look

CONTENTS = "ganviz.exporting.contents"
#: Frames of an animation where nobody says.
FRAMES = 150
THEMES = ("print", "light", "dark", "contrast")
#: Before the name of a page of the theory.
PAGE = "page:"


@dataclass(frozen=True)
class Wish:
    """One file that is wanted, with what was said before it.

    Attributes:
        data: what is to be in it; empty for what such a file holds where nobody says.
        view: what is to be seen in it; empty for the stage with curves.
    """

    path: Path
    data: str
    view: str

    @property
    def ending(self) -> str:
        return ending_of(self.path)

    @property
    def format(self) -> Any:
        """Its class, where it needs no window; else None."""
        return data_formats().get(self.ending)

    @property
    def is_code(self) -> bool:
        """Whether it follows from the settings alone."""
        return self.format is not None and not self.format.contents

    @property
    def needs_networks(self) -> bool:
        """Whether it needs what the networks say, which a recording does not have."""
        if self.format is None or self.is_code:
            return False
        return bool(registry.entry(CONTENTS, self.data or self.format.contents[0]).needs_networks)


class _Out(argparse.Action):
    def __call__(
        self, parser: argparse.ArgumentParser, options: argparse.Namespace, values: Any, option: str | None = None
    ) -> None:
        wish = Wish(values, options.data or "", options.view or "")
        setattr(options, self.dest, [*(getattr(options, self.dest) or []), wish])


class Render(Command):
    """Write a run into files, from one training and without a display: pictures, animations, numbers, code."""

    key = "render"

    def add_to(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument(
            "name", metavar="NAME", help=f"{A_RUN}; a saved run is not trained again; or {PAGE}NAME, a page"
        )
        parser.add_argument(
            "--out",
            type=Path,
            action=_Out,
            required=True,
            metavar="FILE",
            help="its ending says what it is: a picture (.png .svg .pdf), an animation (.mp4 .webm .gif .webp "
            ".apng), numbers (.csv .json .npz .safetensors .parquet), code (.py .ipynb) or text (.tex .md); may be "
            "repeated",
        )
        parser.add_argument(
            "--view",
            metavar="VIEW",
            help="what the pictures show that are named after it, or all if none is: whole, stage, strip, plots, or "
            "one plot such as losses (whole: the stage with curves)",
        )
        parser.add_argument(
            "--data",
            choices=registry.names(CONTENTS),
            help="what is in the files of numbers that are named after it, or in all if none is (curves in .csv, .json "
            "and .parquet, samples in .npz, weights in .safetensors)",
        )
        add_settings(parser)
        add_iterations(parser)
        parser.add_argument("--at", type=_moment, metavar="ITERATION", help="which moment a picture shows (the last)")
        parser.add_argument("--range", type=_range, metavar="A:B", help="iterations of an animation (all, from 0 on)")
        parser.add_argument("--fps", type=float, default=30.0, metavar="N", help="frames a second of an animation (30)")
        length = parser.add_mutually_exclusive_group()
        length.add_argument("--frames", type=positive, metavar="N", help="frames of an animation (150)")
        length.add_argument("--seconds", type=float, metavar="S", help="how long an animation lasts")
        parser.add_argument(
            "--speed",
            choices=SPEEDS,
            default=LINEAR,
            help="log: an animation begins slowly and becomes ever faster (linear)",
        )
        parser.add_argument("--title-card", action="store_true", help="an animation begins with what it shows")
        parser.add_argument(
            "--size",
            default="1280x720",
            help="WIDTHxHEIGHT in pixels, or as 17.5x9.5cm, or slide, column, columns, page and others (1280x720)",
        )
        parser.add_argument("--font", type=float, metavar="POINTS", help="height of the numbers (what suits the size)")
        parser.add_argument("--theme", choices=THEMES, default="light", help="colours (light)")
        parser.add_argument("--transparent", action="store_true", help="nothing behind a picture")
        parser.add_argument("--no-caption", action="store_true", help="without the line below a picture")
        parser.add_argument("--axis-titles", action="store_true", help="with titles at the axes")
        parser.add_argument("--formula", action="store_true", help="with the objective's formula")
        parser.add_argument("--outlines", action="store_true", help="words as shapes in .svg and .pdf")
        parser.add_argument("--n", type=positive, default=10_000, metavar="N", help="points in samples (10000)")
        parser.add_argument(
            "--exercise",
            type=lambda text: tuple(text.split(",")),
            default=(),
            metavar="GAPS",
            help="leave out of a notebook what is to be found: loss, penalty, update, or several with commas between",
        )

    def run(self, options: argparse.Namespace) -> int:
        options.out = _completed(options)
        wishes: list[Wish] = options.out
        for wish in wishes:
            _check(wish)
        if options.name.startswith(PAGE):
            return _render_page(options)
        run = saved_run(options)
        preset = run.preset.with_config(run.config) if run is not None else chosen(options, options.name)
        iterations = _length(run) if run is not None else options.iterations or preset.iterations
        preset = replace(preset, iterations=iterations or preset.iterations)  # so many does the code take too
        files = _drawn(wishes, preset, iterations, options)
        with ExitStack() as opened:
            for file in files.values():
                opened.callback(file.close)
            run = run and replace(run, preset=preset)
            source, diverged_at = _source(options, run, preset, iterations, files)
            for wish in wishes:
                if wish.path in files:
                    files[wish.path].save(source.run)
                    say_written(wish.path, files[wish.path].ends)
                    continue
                _write(wish, source, options.exercise)
                snapshot = None if wish.is_code else source.run.snapshot
                say_written(wish.path, None if snapshot is None else snapshot.iteration)
        return status_after(diverged_at)


def _render_page(options: argparse.Namespace) -> int:
    """Draws a page of the theory; its own settings can be set, and in a film its main handle moves."""
    from ganviz.ui.exporting.headless import endings
    from ganviz.ui.theory.headless import render_page

    wishes: list[Wish] = options.out
    for wish in wishes:
        check_out(wish.path, endings())
    look = _look(options)
    files = [(wish.path, wish.ending, look) for wish in wishes]
    render_page(options.name.removeprefix(PAGE), files, options.settings, options.iterations or 0)
    for wish in wishes:
        say_written(wish.path, None)
    return 0


def _completed(options: argparse.Namespace) -> list[Wish]:
    """Returns the wishes; what was said after the last file holds for those of which nothing was said."""
    wishes: list[Wish] = options.out
    data, view = options.data or "", options.view or ""
    if data != wishes[-1].data:
        wishes = [replace(wish, data=wish.data or data) for wish in wishes]
    if view != wishes[-1].view:
        wishes = [replace(wish, view=wish.view or view) for wish in wishes]
    return wishes


def _check(wish: Wish) -> None:
    """Refuses what cannot be written, without Qt where it is not needed."""
    formats = data_formats()
    if wish.ending not in formats:
        from ganviz.ui.exporting.headless import endings

        check_out(wish.path, [*endings(), *formats])
    check_out(wish.path, [wish.ending])
    if wish.format is not None and wish.data and wish.format.contents and wish.data not in wish.format.contents:
        known = " or ".join(wish.format.contents)
        raise ConfigError("--data", wish.data, phrase("use {known} for .{ending}", known=known, ending=wish.ending))


def _drawn(wishes: Sequence[Wish], preset: Preset, iterations: int, options: argparse.Namespace) -> dict[Path, Drawn]:
    """Returns what draws, for each file that is drawn."""
    pictures = [wish for wish in wishes if wish.format is None]
    if not pictures:
        return {}
    from ganviz.ui.exporting.headless import drawn

    look = _look(options)
    return {
        wish.path: drawn(wish.path, wish.ending, preset, iterations, replace(look, view=wish.view)) for wish in pictures
    }


def _look(options: argparse.Namespace) -> Look:
    from ganviz.ui.exporting.headless import Look, sized

    choices = replace(
        sized(options.size),
        theme=options.theme,
        transparent=options.transparent,
        caption=not options.no_caption,
        axis_titles=options.axis_titles,
        formula=options.formula,
        outlines=options.outlines,
    )
    if options.font is not None:
        choices = replace(choices, points=options.font)
    if problem := choices.problem():
        raise ConfigError("--size", options.size, problem.rstrip("."))
    _refuse_outside("--fps", options.fps, RATES)
    frames = options.frames or FRAMES
    if options.seconds is not None:
        _refuse_outside("--seconds", options.seconds, LENGTHS)
        frames = max(1, round(options.seconds * options.fps))
    return Look(
        choices,
        at=options.at,
        span=options.range,
        frames=frames,
        frames_per_second=options.fps,
        speed=options.speed,
        has_title=options.title_card,
    )


def _refuse_outside(name: str, value: float, span: tuple[float, float]) -> None:
    low, high = span
    if not low <= value <= high:
        raise ConfigError(name, value, phrase("use a number from {low:g} to {high:g}", low=low, high=high))


def _source(
    options: argparse.Namespace, run: SavedRun | None, preset: Preset, iterations: int, files: dict[Path, Drawn]
) -> tuple[Source, int | None]:
    """Goes through a run, saved or trained now, for the files that are drawn, and returns it."""
    from ganviz.exporting.source import Source, networks_of_run

    wishes: list[Wish] = options.out
    if run is None and all(wish.is_code for wish in wishes):
        from ganviz.recording import Recording
        from ganviz.run_files import SavedRun

        return Source(SavedRun(preset, preset.config, preset.config, Recording())), None
    shown = {one for file in files.values() for one in file.moments} | {iterations}

    def draw(frame: Frame) -> None:
        for file in files.values():
            # A run that diverges has its last picture where it ended.
            if frame.snapshot.iteration in file.moments or frame.snapshot.iteration not in shown:
                file.add(frame)

    if run is None:
        return trained_source(preset, iterations, options.n, shown, draw)
    _show_again(run, list(files.values()))
    needs = any(wish.needs_networks for wish in wishes)
    return Source(run, networks_of_run(run, options.n) if needs else None), run.diverged_at


def _show_again(run: SavedRun, files: Sequence[Drawn]) -> None:
    """Gives files the moments of a saved run, and says where there was no picture to be had."""
    from ganviz.exporting.replay import Replay

    moments, shown = sorted({moment for file in files for moment in file.moments}), dict[int, int]()
    with progress_bar(run.preset.key, moments[-1] if moments else 0) as show:
        replay = Replay(run, show)
        for moment in moments:
            frame = replay.frame(moment)
            if frame is None:
                return
            shown[moment] = frame.snapshot.iteration
            for file in files:
                if moment in file.moments:
                    file.add(frame)
    for file in files:
        said = repeated(list(file.moments), [shown[moment] for moment in file.moments])
        if said is not None:
            print(f"ganviz: {said}", file=sys.stderr)


def _write(wish: Wish, source: Source, gaps: tuple[str, ...]) -> None:
    from ganviz.exporting.formats.ipynb import Notebook
    from ganviz.exporting.writing import write_file

    kind = registry.entry(DATA_FORMATS, wish.ending)
    made = Notebook(gaps) if kind is Notebook else kind()
    write_file(wish.path, made.encoded(source, wish.data))


def _length(run: SavedRun) -> int:
    iterations = run.recording.pictures.iterations()
    return int(iterations[-1]) if len(iterations) else 0


def _moment(text: str) -> int:
    return whole_number(text, 0, 10**9, "use a whole number of at least 0")


def _range(text: str) -> tuple[int, int]:
    first, _, last = text.partition(":")
    found = _moment(first), _moment(last)
    if found[0] >= found[1]:
        raise argparse.ArgumentTypeError(f"'{text}' cannot be used; use A:B with A below B, such as 0:1000")
    return found
