"""Draws a saved run into a film, in a process of its own: neither the window nor training waits for it.

It says on its output how many frames are drawn, a line each, and ends early where its input does: then nobody waits
for it any more.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from ganviz import registry
from ganviz.exporting.objective import formulas
from ganviz.exporting.timing import Timing
from ganviz.refusals import ConfigError
from ganviz.run_files import read_run
from ganviz.snapshot import Frame
from ganviz.ui.exporting.choices import Choices
from ganviz.ui.exporting.compositions import PLOT_HEIGHT
from ganviz.ui.exporting.film import Film, described, fitted, frames_of, write_film
from ganviz.ui.exporting.formats import FORMATS
from ganviz.ui.exporting.headless import start_drawing
from ganviz.ui.exporting.picture import Material, figure_of

#: What is said at the end: that it is there, or before a sentence that says why not.
DONE, FAILED = "done", "failed: "
#: How far others go before, on systems that count so: a run beside it keeps half its speed, and it takes twice as long.
NICE = 9


@dataclass(frozen=True)
class Job:
    """A film that is wanted.

    Attributes:
        out, ending: the file, and what it is.
        choices: how it looks.
        timing: which moments.
        has_title: it begins with what it shows.
        layers: of the stage, by key, and whether each is shown.
        plots: keys of the small plots.
        names: what the run and the one beside it are called; empty where there is none.
    """

    out: str
    ending: str
    choices: Choices
    timing: Timing
    has_title: bool = False
    layers: Sequence[tuple[str, bool]] = ()
    plots: Sequence[str] = ()
    names: tuple[str, str] = ("", "")

    def text(self) -> str:
        """All of it in one line."""
        return json.dumps(asdict(self))

    @classmethod
    def of(cls, text: str) -> Job:
        """Reads what ``text`` has written."""
        plain = json.loads(text)
        plain["choices"], plain["timing"] = Choices(**plain["choices"]), Timing(**plain["timing"])
        plain["layers"], plain["names"] = [tuple(one) for one in plain["layers"]], tuple(plain["names"])
        return cls(**plain)


class UnwantedError(Exception):
    """Nobody waits for it any more."""


def film(job: Job, runs: Sequence[Path], on_progress: Callable[[int], None]) -> None:
    """Writes a film of a saved run, and of the one beside it if there are two.

    Raises:
        ConfigError, OSError: a run cannot be read, or the film cannot be written; one sentence.
    """
    saved, *others = [read_run(path) for path in runs]
    other = others[0].recording if others else None
    kind = registry.entry(FORMATS, job.ending)

    def frames_at(moments: Sequence[int]) -> Iterator[Frame]:
        return frames_of(saved.recording, moments, other, job.names)

    last, choices = next(frames_at([job.timing.last])), fitted(job.choices, kind)
    # The window's column of plots can be scrolled; a film has room for the first of them.
    plots = job.plots[: max(1, int(choices.paper.room.height() // PLOT_HEIGHT))]
    material = Material(saved.preset, saved.recording, last, job.layers, plots, formulas=formulas(last.snapshot.config))
    card, said = described(material, job.timing)
    figure = figure_of(material, choices)
    try:
        write_film(
            Path(job.out),
            Film(kind, job.timing, card if job.has_title else None, said),
            figure,
            frames_at,
            on_progress,
        )
    finally:
        figure.close()


def main(text: str, *runs: str) -> None:
    """Does what a job says and tells how it goes."""
    if hasattr(os, "nice"):
        os.nice(NICE)
    start_drawing()
    unwanted = threading.Event()
    threading.Thread(target=_wait_for_end, args=(unwanted,), daemon=True).start()

    def tell(done: int) -> None:
        _say(str(done))
        if unwanted.is_set():
            raise UnwantedError

    try:
        film(Job.of(text), [Path(run) for run in runs], tell)
    except (ConfigError, OSError) as error:
        _say(f"{FAILED}{error}")
    except MemoryError:
        _say(f"{FAILED}There is not enough memory for it.")
    except UnwantedError:
        pass
    else:
        _say(DONE)


def _wait_for_end(unwanted: threading.Event) -> None:
    # Not by sys.stdin: its lock would be held by this thread when the program ends.
    with suppress(OSError):
        while os.read(0, 1024):
            pass
    unwanted.set()


def _say(line: str) -> None:
    sys.stdout.buffer.write(f"{line}\n".encode())
    sys.stdout.buffer.flush()
