from __future__ import annotations

import argparse

from ganviz.alerts import alert
from ganviz.assignment import chosen_kind
from ganviz.commands import FAILED, MISUSED, NO_DISPLAY, Command
from ganviz.commands._options import A_RUN, add_settings, chosen, print_doubts
from ganviz.phrases import phrase
from ganviz.presets import FIRST, means_file, opened_preset
from ganviz.refusals import ConfigError

SAFE_MODE = "open the window with as little as can fail: on the CPU, in one process, with nothing remembered"


class Gui(Command):
    """Open the window (what plain `ganviz` does)."""

    key = "gui"

    def add_to(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("name", metavar="NAME", nargs="?", help=f"{A_RUN} to start with (the last one; {FIRST})")
        parser.add_argument("--preset", metavar="NAME", help="the same")
        parser.add_argument(
            "--theme", choices=("system", "light", "dark", "contrast"), default="", help="colours (as last; system)"
        )
        where = "where training runs (process)"
        parser.add_argument("--host", choices=("process", "thread"), default="process", help=where)
        parser.add_argument("--paused", action="store_true", help="open without training")
        parser.add_argument("--page", metavar="NAME", default="", help="page on which the window opens (laboratory)")
        # The words before the command may have said it already.
        parser.add_argument("--safe-mode", action="store_true", default=argparse.SUPPRESS, help=SAFE_MODE)
        parser.add_argument("--start-times", type=float, help=argparse.SUPPRESS)  # for `ganviz bench startup`
        add_settings(parser)

    def run(self, options: argparse.Namespace) -> int:
        if options.name and options.preset:
            raise ConfigError("--preset", options.preset, phrase("name one, not {name} as well", name=options.name))
        name = options.name or options.preset
        # What is said of the run is said of the preset that is named, or of the first: what was last would be a
        # surprise.
        says_which = name or options.settings or options.seed is not None or options.device is not None
        try:
            preset = chosen(options, name or FIRST, opened_preset) if says_which else None
        except ConfigError as error:
            if options.name is None:
                raise
            alert(str(error))  # the file may have come by a double click
            return MISUSED
        if options.page:
            chosen_kind("ganviz.ui.pages", "page", options.page)
        from ganviz.ui.app import run_window
        from ganviz.ui.starting import Beginning, NotStartedError, start_window

        if preset is not None and (options.settings or (name and means_file(name))):  # others are good, and open faster
            print_doubts(preset.config)

        def open_window(beginning: Beginning) -> int:
            how = options.theme, options.paused, options.host, options.page, options.start_times
            return run_window(preset, *how, beginning)

        try:
            return start_window(open_window, options.safe_mode, is_timed=options.start_times is not None)
        except NotStartedError as error:
            if not error.is_told:
                alert(str(error))
            return NO_DISPLAY if error.needs_display else FAILED
