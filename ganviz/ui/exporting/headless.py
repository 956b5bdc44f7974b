"""Pictures and films of a run without a display: which moments each file needs, and how it is written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np
from PySide6.QtWidgets import QApplication

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.exporting.objective import formulas
from ganviz.exporting.timing import LINEAR, Timing
from ganviz.phrases import phrase
from ganviz.presets import Preset
from ganviz.recording import Recording
from ganviz.refusals import ConfigError, one_of
from ganviz.run_files import SavedRun
from ganviz.snapshot import Frame
from ganviz.ui.display import draw_without_display
from ganviz.ui.exporting.choices import CENTIMETRES, PIXELS, PRINT_DPI, SIDE, SIZES, Choices
from ganviz.ui.exporting.compositions import COMPOSITIONS, Composition, Subject
from ganviz.ui.exporting.film import Film, FilmWriter, described, fitted, suits_film
from ganviz.ui.exporting.formats import FORMATS, formats
from ganviz.ui.exporting.formats._film import FilmFormat
from ganviz.ui.exporting.picture import Material, about, figure_of, write_picture
from ganviz.ui.plot_kinds import VIEWS

#: The composition that is the whole of a picture where nobody says.
WHOLE = "whole"

_SIZE = re.compile(r"(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(cm)?")


@dataclass(frozen=True)
class Look:
    """How a file is to look, as it was typed.

    Attributes:
        choices: all but what the view says.
        view: a composition or a plot; empty for the stage with curves.
        at: the moment of a picture; None for the last one.
        span: the first and the last moment of a film; None for all, from the untrained networks on.
        frames: moments of a film at most.
        frames_per_second, speed: of a film; see ``Timing``.
        has_title: a film begins with what it shows.
    """

    choices: Choices
    view: str = ""
    at: int | None = None
    span: tuple[int, int] | None = None
    frames: int = 150
    frames_per_second: float = 30.0
    speed: str = LINEAR
    has_title: bool = False


class Drawn(Protocol):
    """A file that is drawn."""

    #: The iterations after which the run has to be looked at, in order.
    moments: Sequence[int]
    #: The last iteration that it shows; None before there is any.
    ends: int | None

    def add(self, frame: Frame) -> None:
        """Takes one of these moments as it comes."""

    def save(self, run: SavedRun) -> None:
        """Writes the file. Raises OSError, or ConfigError where there is no such picture of this run."""

    def close(self) -> None:
        """Gives up what is not saved."""


def endings() -> list[str]:
    """Returns what can be drawn, by the endings of files."""
    return [kind.key for moves in (False, True) for kind in formats(needs_frames=moves)]


def drawn(path: Path, ending: str, preset: Preset, iterations: int, look: Look) -> Drawn:
    """Returns what draws a run of so many iterations into this file.

    Raises:
        ConfigError: something that was asked for cannot be.
    """
    start_drawing()
    choices = with_view(look.choices, look.view)
    kind = registry.entry(FORMATS, ending)
    if issubclass(kind, FilmFormat):
        return FilmFile(path, kind, preset, iterations, replace(look, choices=choices))
    return PictureFile(path, preset, iterations, replace(look, choices=choices))


_app: QApplication | None = None


def start_drawing() -> None:
    """Starts Qt where it is not there yet, without a display."""
    global _app  # Qt ends with the object
    if QApplication.instance() is None:
        draw_without_display()
        _app = QApplication([])


def sized(text: str) -> Choices:
    """Reads a size: ``1280x720`` pixels, ``17.5x9.5cm``, or the name of a usual one. Raises ConfigError."""
    known = {size.key: size for size in SIZES}
    if text in known:
        return Choices().with_size(known[text])
    found = _SIZE.fullmatch(text)
    unit = CENTIMETRES if found and found[3] else PIXELS
    low, high = SIDE[unit]
    sides = [float(side) for side in found.group(1, 2)] if found else []
    if not found or not all(low <= side <= high for side in sides):
        use = "use WIDTHxHEIGHT in pixels, such as 1280x720, or with cm at the end, or one of {names}"
        raise ConfigError("--size", text, phrase(use, names=", ".join(known)))
    made = Choices(unit=unit, width=sides[0], height=sides[1])
    return replace(made, dpi=PRINT_DPI, points=8.0) if unit == CENTIMETRES else made


def with_view(choices: Choices, view: str) -> Choices:
    """Returns the choices for a composition or a plot of this name. Raises ConfigError where there is none."""
    if view in registry.entries(COMPOSITIONS):
        fitting = choices
        made_for = registry.entry(COMPOSITIONS, view).made_for
        if made_for and choices.size == Choices().size:  # nobody has said how large
            fitting = choices.with_size(next(size for size in SIZES if size.key == made_for))
        return replace(fitting, composition=view)
    if view in registry.entries(VIEWS):
        return replace(choices, composition="view", view=view)
    if view:
        names = [*registry.entries(COMPOSITIONS), *registry.entries(VIEWS)]
        raise ConfigError("--view", view, one_of(names, view))
    return replace(choices, composition=WHOLE)


def _checked(name: str, moment: int, iterations: int) -> None:
    if moment > iterations:
        raise ConfigError(name, moment, phrase("use at most {last:,}, where the run ends", last=iterations))


class PictureFile:
    """One moment, or several beside each other, in a file of any kind that shows one picture."""

    def __init__(self, path: Path, preset: Preset, iterations: int, look: Look) -> None:
        self._path, self._preset, self._choices = path, preset, look.choices
        self._at = iterations if look.at is None else look.at
        _checked("--at", self._at, iterations)
        self._refuse_what(preset.config)
        self.moments: Sequence[int] = [self._at]
        if registry.entry(COMPOSITIONS, self._choices.composition).takes_moments:
            self.moments = np.linspace(0, self._at, self._choices.moments).round().astype(int).tolist()
        self._frames: list[Frame] = []
        self.ends: int | None = None

    def add(self, frame: Frame) -> None:
        self.ends = frame.snapshot.iteration
        if not self._frames or self._frames[-1].snapshot is not frame.snapshot:
            self._frames.append(frame)

    def save(self, run: SavedRun) -> None:
        if not self._frames:
            raise ConfigError("run", None, "train it first", "it has no picture yet")
        frame = self._frames[-1]
        material = Material(self._preset, run.recording, frame, formulas=formulas(frame.snapshot.config))
        figure = figure_of(material, self._choices, self._frames)
        try:
            write_picture(figure, about(material), self._path, self._choices.outlines)
        finally:
            figure.close()

    def close(self) -> None:
        """Nothing: it is written at once."""

    def _refuse_what(self, config: RunConfig) -> None:
        """Refuses a view that has nothing to show of such a run."""
        choices = self._choices
        kind: type[Composition] = registry.entry(COMPOSITIONS, choices.composition)
        problem = kind.lacks(Subject(config, view=choices.view, moments=choices.moments))
        if problem is not None:
            raise ConfigError("--view", choices.view or choices.composition, "choose another", problem.rstrip("."))


class FilmFile:
    """Many moments one after the other, each drawn as it comes."""

    def __init__(self, path: Path, kind: type[FilmFormat], preset: Preset, iterations: int, look: Look) -> None:
        problem = kind.unavailable()
        if problem is not None:
            raise ConfigError("--out", str(path), "choose another ending", problem.rstrip("."))
        if look.frames_per_second > kind.most_rate:
            raise ConfigError("--fps", look.frames_per_second, f"use at most {kind.most_rate:g} for .{kind.key}")
        if not suits_film(look.choices.composition):
            raise ConfigError("--view", look.choices.composition, "choose another", "it does not move")
        first, last = look.span or (0, iterations)
        _checked("--range", last, iterations)
        self._path, self._kind, self._preset = path, kind, preset
        self._timing = Timing(first, last, look.frames_per_second, look.frames, look.speed)
        self._choices, self._has_title = fitted(look.choices, kind), look.has_title
        self.moments: Sequence[int] = self._timing.moments()
        self._opened, self._writer = ExitStack(), None  # type: ExitStack, FilmWriter | None
        self.ends: int | None = None

    def add(self, frame: Frame) -> None:
        self.ends = frame.snapshot.iteration
        if self._writer is None:
            self._writer = self._begin(frame)
        try:
            self._writer.add(frame)
        except BaseException as error:
            self._opened.__exit__(type(error), error, error.__traceback__)  # which says it in a sentence
            raise

    def _begin(self, frame: Frame) -> FilmWriter:
        material = Material(self._preset, Recording(), frame, formulas=formulas(frame.snapshot.config))
        figure = figure_of(material, self._choices)
        self._opened.callback(figure.close)
        card, said = described(material, self._timing)
        film = Film(self._kind, self._timing, card if self._has_title else None, said)
        return self._opened.enter_context(FilmWriter(self._path, film, figure))

    def save(self, run: SavedRun) -> None:
        self._opened.close()

    def close(self) -> None:
        if self._writer is not None:
            self._opened.__exit__(UnfinishedError, UnfinishedError(), None)


class UnfinishedError(Exception):
    """Not all moments came."""
