"""The command line. An error in what was typed takes one line and exit status 2."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from ganviz import __version__, registry
from ganviz.alerts import alert
from ganviz.console import open_console
from ganviz.phrases import phrase
from ganviz.presets import ENDING, FIRST, Preset, means_file, opened_preset, preset, presets
from ganviz.refusals import ConfigError, shortened
from ganviz.settings import Fork, assigned, chosen_kind, replaced, walk

if TYPE_CHECKING:
    from ganviz.config import RunConfig

#: Exit statuses, beside 0.
FAILED = 1
MISUSED = 2
NO_DISPLAY = 3

#: Of a comparison.
MOST_SEEDS = 4096

#: Letters of a complaint of argparse, which repeats what was typed.
LONGEST_COMPLAINT = 250

NO_GPU_MEMORY = (
    "the GPU ran out of memory, so the run ended and nothing was written; "
    "use --device cpu, or fewer members, smaller networks or smaller batches"
)

_SAFE_MODE = "open the window with as little as can fail: on the CPU, in one process, with nothing remembered"


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the usage block."""

    takes_settings = False

    def format_help(self) -> str:
        if self.takes_settings:  # only now, since their list imports every target, loss and penalty
            self.epilog = _settings_help()
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        self.exit(MISUSED, f"{self.prog}: {shortened(message, LONGEST_COMPLAINT)}\n")


def run(arguments: Sequence[str]) -> int:
    """Runs one command and returns the exit status: 0, or 1 failed, 2 misused, 3 no display."""
    with open_console():
        return _run(arguments)


def _run(arguments: Sequence[str]) -> int:
    parser = _build_parser()
    options = parser.parse_args(_with_command(arguments, _commands(parser)))
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        status = command(options)
        sys.stdout.flush()
        return status
    except ConfigError as error:
        print(f"ganviz: {error}", file=sys.stderr)
        return MISUSED
    except BrokenPipeError:  # the reader of the output stopped reading, as in `ganviz list | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except OSError as error:
        print(f"ganviz: {shortened(str(error), LONGEST_COMPLAINT)}", file=sys.stderr)
        return FAILED
    except (RuntimeError, MemoryError) as error:
        from ganviz.training.device import out_of_memory
        from ganviz.training.memory import NO_MEMORY, lacks_memory

        if not (out_of_memory(error) or lacks_memory(error)):
            raise
        print(f"ganviz: {NO_GPU_MEMORY if out_of_memory(error) else NO_MEMORY}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print("ganviz: stopped", file=sys.stderr)
        return 130


def _with_command(arguments: Sequence[str], commands: Collection[str]) -> list[str]:
    """Puts the command that opens the window before a file that stands alone, as after a double click on it."""
    typed = list(arguments) or ["gui"]
    first = next((place for place, word in enumerate(typed) if not word.startswith("-")), None)
    if first is not None and typed[first] not in commands and means_file(typed[first]):
        typed.insert(first, "gui")
    return typed


def _commands(parser: argparse.ArgumentParser) -> Collection[str]:
    return next(action.choices for action in parser._actions if isinstance(action, argparse._SubParsersAction))


def _build_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="ganviz", description="Small GANs, trained live in front of you.")
    parser.add_argument("--version", action="version", version=f"ganviz {__version__}")
    parser.add_argument("--safe-mode", action="store_true", help=_SAFE_MODE)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=_Parser)
    parser.set_defaults(command=_gui)

    def command(name: str, action: Callable[[argparse.Namespace], int], help: str) -> _Parser:
        made = commands.add_parser(
            name, help=help, description=help, formatter_class=argparse.RawDescriptionHelpFormatter
        )
        made.set_defaults(command=action)
        return made

    gui = command("gui", _gui, "Open the window (what plain `ganviz` does).")
    start = f"preset or {ENDING} file to start with (the last one; {FIRST})"
    gui.add_argument("name", metavar="NAME", nargs="?", help=start)
    gui.add_argument("--preset", metavar="NAME", help="the same")
    gui.add_argument("--theme", choices=("system", "light", "dark"), default="", help="colours (as last; system)")
    gui.add_argument("--host", choices=("process", "thread"), default="process", help="where training runs (process)")
    gui.add_argument("--paused", action="store_true", help="open without training")
    gui.add_argument("--page", metavar="NAME", default="", help="page on which the window opens (laboratory)")
    # The words before the command may have said it already.
    gui.add_argument("--safe-mode", action="store_true", default=argparse.SUPPRESS, help=_SAFE_MODE)
    gui.add_argument("--start-times", type=float, help=argparse.SUPPRESS)  # for `ganviz bench startup`
    _add_settings(gui)

    listing = command("list", _list, "List presets, targets, losses and penalties.")
    listing.add_argument("--json", action="store_true", help="as JSON")

    train = command("train", _train, "Train a preset without a window and print what came of it.")
    train.add_argument("name", metavar="NAME", help=f"preset or {ENDING} file")
    _add_settings(train)
    _add_iterations(train)
    train.add_argument(
        "--members",
        type=_positive,
        metavar="N",
        help="train so many seeds at once, from --seed on; in float32 a seed ends elsewhere than alone",
    )
    train.add_argument(
        "--vary",
        action="append",
        default=[],
        metavar="FIELD=LOW:HIGH:N",
        help="train N values of a number at once, spread over its logarithms; may be repeated",
    )
    train.add_argument("--out", type=Path, metavar="FILE", help=f"save the run there, as a {ENDING} file")
    train.add_argument("--json", action="store_true", help="end with one JSON line on standard output, nothing else")

    info = command("info", _info, "Say what a file of settings or of a run holds.")
    info.add_argument("file", type=Path, metavar="FILE", help=f"{ENDING} or .json")
    info.add_argument("--json", action="store_true", help="as JSON")

    compare = command("compare", _compare, "Train presets under several losses, with several seeds, and print a table.")
    compare.add_argument("names", metavar="NAME", nargs="+", help=f"presets or {ENDING} files")
    compare.add_argument("--losses", metavar="KEY", nargs="+", default=[], help="in place of each preset's own loss")
    compare.add_argument("--seeds", type=_positive, default=5, metavar="N", help="how many, from --seed on (5)")
    _add_settings(compare)
    _add_iterations(compare)
    form = compare.add_mutually_exclusive_group()
    form.add_argument("--csv", action="store_true", help="a line per seed, as comma-separated values")
    form.add_argument("--json", action="store_true", help="every number of every seed, as JSON")

    render = command("render", _render, "Train a preset and draw it into a picture or an animation, without a display.")
    render.add_argument("name", metavar="NAME", help=f"preset or {ENDING} file")
    _add_settings(render)
    _add_iterations(render)
    render.add_argument("--size", type=_size, default=(1280, 720), metavar="WxH", help="in pixels (1280x720)")
    render.add_argument("--theme", choices=("light", "dark"), default="light", help="colours (light)")
    render.add_argument("--frames", type=_positive, default=60, metavar="N", help="pictures in an animation (60)")
    render.add_argument("--out", type=Path, required=True, metavar="FILE", help="ends in .png or .gif")

    bench = command("bench", _bench, "Measure how fast the program is on this machine.")
    bench.add_argument("names", metavar="NAME", nargs="*", help="which (all but the long); a wrong name lists them")
    bench.add_argument("--json", action="store_true", help="a line of JSON for each figure")

    doctor = command("doctor", _doctor, "Check versions, device, display, fonts and write access.")
    doctor.add_argument("--json", action="store_true", help="as JSON")
    return parser


def _add_settings(parser: _Parser) -> None:
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="FIELD=VALUE",
        dest="settings",
        help="change a setting, such as loss=wasserstein; may be repeated (all are listed below)",
    )
    parser.add_argument("--seed", type=_seed, metavar="S", help="random seed")
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), help="where the networks live")
    parser.takes_settings = True


def _add_iterations(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--iterations", type=_positive, metavar="N", help="how many (the preset's own number)")


def _settings_help() -> str:
    """Lists every setting from the config's own descriptions."""
    from ganviz.config import RunConfig

    lines = ["settings (for --set), with their defaults:"]
    for item in walk(RunConfig()):
        if isinstance(item, Fork):
            kinds = ", ".join(registry.entries(item.about.package))
            lines.append(f"  {item.path}={item.value.key}\n      {item.about.help} One of {kinds}.")
        else:
            value = "none" if item.value is None else item.value
            lines.append(f"  {item.path}={value}\n      {item.about.help} ({item.about.allowed(item.kind)})")
    return "\n".join(lines)


def _whole_number(text: str, low: int, high: int, allowed: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = low - 1
    if not low <= number <= high:
        raise argparse.ArgumentTypeError(f"'{shortened(text)}' cannot be used; {allowed}")
    return number


def _seed(text: str) -> int:
    return _whole_number(text, 0, 2**31 - 1, f"use a whole number from 0 to {2**31 - 1}")


def _positive(text: str) -> int:
    return _whole_number(text, 1, 10**9, "use a whole number of at least 1")


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    allowed = "use WIDTHxHEIGHT from 320x240 to 7680x4320"
    try:
        return _whole_number(width, 320, 7680, allowed), _whole_number(height, 240, 4320, allowed)
    except argparse.ArgumentTypeError:
        raise argparse.ArgumentTypeError(f"'{shortened(text)}' cannot be used; {allowed}") from None


def _chosen(options: argparse.Namespace, name: str, find: Callable[[str], Preset] = preset) -> Preset:
    """The named preset with what the command line changes of it."""
    found = find(name)
    if not options.settings and options.seed is None and options.device is None:
        return found
    config = assigned(found.config, *options.settings)
    if options.seed is not None:
        config = replaced(config, "seed", options.seed)
    if options.device is not None:
        config = replaced(config, "device", options.device)
    return found.with_config(config)


def _print_doubts(config: RunConfig) -> None:
    for doubt in config.doubts():
        print(f"ganviz: note: {doubt.path}: {doubt.says}.", file=sys.stderr)


def _gui(options: argparse.Namespace) -> int:
    if not hasattr(options, "preset"):
        options = _build_parser().parse_args(["gui"], options)
    if options.name and options.preset:
        raise ConfigError("--preset", options.preset, phrase("name one, not {name} as well", name=options.name))
    name = options.name or options.preset
    # What is said of the run is said of the preset that is named, or of the first: what was last would be a surprise.
    says_which = name or options.settings or options.seed is not None or options.device is not None
    try:
        chosen = _chosen(options, name or FIRST, opened_preset) if says_which else None
    except ConfigError as error:
        if options.name is None:
            raise
        alert(str(error))  # the file may have come by a double click
        return MISUSED
    if options.page:
        chosen_kind("ganviz.ui.pages", "page", options.page)
    from ganviz.ui.app import run_window
    from ganviz.ui.starting import Beginning, NotStartedError, start_window

    if chosen is not None and (options.settings or (name and means_file(name))):  # others are good, and open faster
        _print_doubts(chosen.config)

    def open_window(beginning: Beginning) -> int:
        how = options.theme, options.paused, options.host, options.page, options.start_times
        return run_window(chosen, *how, beginning)

    try:
        return start_window(open_window, options.safe_mode, is_timed=options.start_times is not None)
    except NotStartedError as error:
        if not error.is_told:
            alert(str(error))
        return NO_DISPLAY if error.needs_display else FAILED


def _list(options: argparse.Namespace) -> int:
    listing: dict[str, list[dict[str, str]]] = {
        "presets": [{"key": one.key, "label": one.title, "line": one.line} for one in presets()]
    }
    for name in ("targets", "losses", "penalties"):
        kinds = registry.entries(f"ganviz.{name}")
        listing[name] = [{"key": key, "label": kind.label} for key, kind in kinds.items()]
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


def _train(options: argparse.Namespace) -> int:
    chosen = _chosen(options, options.name)
    iterations = options.iterations or chosen.iterations
    if options.out is not None:
        _check_out(options)
    from ganviz.studies.report import train_run

    _print_doubts(chosen.config)
    if options.members is not None or options.vary:
        return _train_population(options, chosen, iterations)
    with _progress_bar(chosen.key, iterations) as show:
        if options.out is None:
            report = train_run(chosen.config, iterations, on_progress=show)
        else:
            from ganviz.run_files.training import train_into

            report = train_into(options.out, chosen, iterations, show)
    plain = {"preset": chosen.key, **report.to_dict()}
    if options.json:
        print(json.dumps(plain))
    else:
        _print_report(plain)
        if options.out is not None:
            print(f"wrote {shortened(str(options.out), LONGEST_COMPLAINT)}")
    return _status_after(report.diverged_at)


def _check_out(options: argparse.Namespace) -> None:
    """Refuses what a run cannot be saved to, before it is trained."""
    shown = str(options.out)
    if options.members is not None or options.vary:
        raise ConfigError("--out", shown, "leave it out, or train one seed with the settings as they are")
    if options.out.suffix.lower() != ENDING:
        raise ConfigError("--out", shown, phrase("use a name that ends in {ending}", ending=ENDING))
    if not _is_folder(options.out.parent):
        raise ConfigError("--out", shown, "use a folder that is there")


def _info(options: argparse.Namespace) -> int:
    from ganviz.run_files.info import about, report

    found = about(options.file)
    print(json.dumps(found) if options.json else report(found))
    return 0


def _train_population(options: argparse.Namespace, chosen: Preset, iterations: int) -> int:
    from ganviz.studies.population import population, population_size, table, train_population, varied

    seeds, vary = options.members or 1, [varied(chosen.config, text) for text in options.vary]
    size = population_size(seeds, vary)
    with (
        _progress_bar(f"{chosen.key}, {size:,} members", iterations) as show,
        _progress_bar("measured", size, "member") as show_measured,
    ):
        # Thousands of members take a minute to make, under a bar that says that something is going on.
        report = train_population(population(chosen.config, seeds, vary), iterations, show, show_measured)
    if options.json:
        print(json.dumps({"preset": chosen.key, **report.to_dict()}))
    else:
        print(table(chosen.key, report))
    return FAILED if all(member.diverged_at is not None for member in report.members) else 0


def _compare(options: argparse.Namespace) -> int:
    if options.seeds > MOST_SEEDS:
        raise ConfigError("--seeds", options.seeds, f"use at most {MOST_SEEDS:,}")
    chosen = [_chosen(options, name) for name in options.names]
    tried = [
        one.with_config(replaced(one.config, "loss", loss)) if loss else one
        for one in chosen
        for loss in options.losses or [None]
    ]
    for one in tried:
        _print_doubts(one.config)
    from ganviz.studies.compare import comma_separated, score_seeds, table

    rows = []
    for one in tried:
        iterations = options.iterations or one.iterations
        seeds = range(one.config.seed, one.config.seed + options.seeds)
        with _progress_bar(f"{one.key} {one.config.loss.key}", iterations) as show:
            rows.append(score_seeds(one.key, one.config, seeds, iterations, show))
    if options.json:
        print(json.dumps([asdict(row) for row in rows]))
    elif options.csv:
        print(comma_separated(rows), end="")
    else:
        print(table(rows, [one.config for one in tried]))
    return FAILED if any(score.diverged_at is not None for row in rows for score in row.scores) else 0


def _render(options: argparse.Namespace) -> int:
    from ganviz.ui.exporting.render import ENDINGS, Renderer

    if options.out.suffix.lower() not in ENDINGS:
        raise ConfigError("--out", str(options.out), f"use a file name that ends in {' or '.join(ENDINGS)}")
    if not _is_folder(options.out.parent):
        raise ConfigError("--out", str(options.out), "use a folder that exists")
    chosen = _chosen(options, options.name)
    iterations = options.iterations or chosen.iterations
    pictures = 1 if options.out.suffix.lower() == ".png" else min(options.frames, iterations)
    from ganviz.studies.report import train_run

    _print_doubts(chosen.config)
    with (
        Renderer(chosen.config, chosen.title, options.size, options.theme, options.out) as renderer,
        _progress_bar(chosen.key, iterations) as show,
    ):
        report = train_run(chosen.config, iterations, pictures, renderer.add, show)
        renderer.save()
    print(f"wrote {shortened(str(options.out), LONGEST_COMPLAINT)} after iteration {report.iteration:,}")
    return _status_after(report.diverged_at)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name that is too long, as an example
        return False


def _status_after(diverged_at: int | None) -> int:
    """Returns the exit status of a run, and says on standard error if it diverged."""
    if diverged_at is None:
        return 0
    print(
        f"ganviz: the run diverged at iteration {diverged_at}: a loss or gradient is no longer a number. "
        "Lower a learning rate and train again.",
        file=sys.stderr,
    )
    return FAILED


@contextmanager
def _progress_bar(name: str, all_of_them: int, unit: str = "it") -> Iterator[Callable[[int], None]]:
    """Yields a function that takes what is done of it, in iterations; the bar is drawn on a terminal only."""
    from tqdm import tqdm

    tqdm.monitor_interval = 0  # no thread of its own: the bar is updated often enough
    with tqdm(total=all_of_them, desc=name, unit=unit, file=sys.stderr, disable=None, leave=False) as bar:
        yield lambda done: bar.update(done - bar.n)


def _print_report(plain: dict[str, Any]) -> None:
    rate = plain["iterations_per_second"]
    speed = "" if rate is None else f", {rate:,.0f} iterations/s"
    print(f"{plain['preset']}, seed {plain['seed']}: {plain['iteration']:,} iterations{speed}, {plain['device']}")
    for name, value in (plain["losses"] | plain["metrics"]).items():
        if name.endswith(("_floor_low", "_floor_high")):  # the JSON has the ends of each floor's band
            continue
        print(f"  {name:<20} {'does not apply' if value is None else f'{value:.4g}'}")


def _bench(options: argparse.Namespace) -> int:
    chosen = [chosen_kind("ganviz.benchmarks", "bench", name) for name in options.names]
    missed = False
    for kind in chosen or [kind for kind in registry.entries("ganviz.benchmarks").values() if not kind.is_long]:
        try:
            for figure in kind().figures():
                missed |= not figure.reached
                print(json.dumps({"benchmark": kind.key, **asdict(figure)}) if options.json else figure, flush=True)
        except RuntimeError as error:
            print(f"ganviz: {kind.key}: {error}", file=sys.stderr)
            missed = True
    return FAILED if missed else 0


def _doctor(options: argparse.Namespace) -> int:
    from ganviz.ui.doctor import checks, report

    found = checks()
    if options.json:
        print(json.dumps([asdict(check) for check in found]))
    else:
        print(report(found))
    return 0 if all(check.ok for check in found) else FAILED
