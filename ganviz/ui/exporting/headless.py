"""Pictures and films of a run without a display: which moments each file needs, and how it is written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.exporting.objective import formulas
from ganviz.phrases import phrase
from ganviz.presets import Preset
from ganviz.refusals import ConfigError, one_of
from ganviz.run_files import SavedRun
from ganviz.snapshot import Frame
from ganviz.ui.display import draw_without_display
from ganviz.ui.exporting.choices import CENTIMETRES, PIXELS, PRINT_DPI, SIDE, SIZES, Choices
from ganviz.ui.exporting.compositions import COMPOSITIONS, Composition, Subject
from ganviz.ui.exporting.figure import Figure
from ganviz.ui.exporting.formats import formats
from ganviz.ui.exporting.frames import Film
from ganviz.ui.exporting.picture import Material, about, figure_of, write_picture
from ganviz.ui.plot_kinds import VIEWS

#: The composition that is the whole of a picture where nobody says.
WHOLE = "whole"
FRAMES_PER_SECOND = 15.0
#: Endings of what moves.
FILMS = ("gif",)

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
        frames_per_second: of a film.
    """

    choices: Choices
    view: str = ""
    at: int | None = None
    span: tuple[int, int] | None = None
    frames: int = 60
    frames_per_second: float = FRAMES_PER_SECOND


class Drawn(Protocol):
    """A file that is drawn."""

    #: The iterations after which the run has to be looked at, in order.
    moments: Sequence[int]

    def add(self, frame: Frame) -> None:
        """Takes one of these moments as it comes."""

    def save(self, run: SavedRun) -> None:
        """Writes the file. Raises OSError, or ConfigError where there is no such picture of this run."""


def endings() -> list[str]:
    """Returns what can be drawn, by the endings of files."""
    return [*(kind.key for kind in formats(needs_frames=False)), *FILMS]


def drawn(path: Path, ending: str, preset: Preset, iterations: int, look: Look) -> Drawn:
    """Returns what draws a run of so many iterations into this file.

    Raises:
        ConfigError: something that was asked for cannot be.
    """
    start_drawing()
    choices = with_view(look.choices, look.view)
    if ending in FILMS:
        return FilmFile(path, preset, iterations, replace(look, choices=choices))
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
        return replace(choices, composition=view)
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

    def add(self, frame: Frame) -> None:
        """Nothing: what it needs is kept with the run."""

    def save(self, run: SavedRun) -> None:
        frame = run.recording.frame(self._at)
        if frame is None:
            raise ConfigError("run", None, "train it first", "it has no picture yet")
        material = Material(self._preset, run.recording, frame, formulas=formulas(frame.snapshot.config))
        figure = figure_of(material, self._choices)
        try:
            write_picture(figure, about(material), self._path, self._choices.outlines)
        finally:
            figure.close()

    def _refuse_what(self, config: RunConfig) -> None:
        """Refuses a view that has nothing to show of such a run."""
        choices = self._choices
        kind: type[Composition] = registry.entry(COMPOSITIONS, choices.composition)
        problem = kind.lacks(Subject(config, view=choices.view, moments=choices.moments))
        if problem is not None:
            raise ConfigError("--view", choices.view or choices.composition, "choose another", problem.rstrip("."))


class FilmFile:
    """Many moments one after the other."""

    def __init__(self, path: Path, preset: Preset, iterations: int, look: Look) -> None:
        first, last = look.span or (0, iterations)
        _checked("--range", last, iterations)
        count = min(look.frames, last - first + 1)
        self.moments: Sequence[int] = np.linspace(first, last, count).round().astype(int).tolist()
        choices = look.choices
        self._figure = Figure(
            preset.config,
            QSize(*(round(side) for side in (choices.width, choices.height))),
            choices.colours,
            preset.described(preset.config),
            caption=choices.caption,
            composition=choices.composition,
            view=choices.view,
        )
        self._path, self._film = path, Film(look.frames_per_second)

    def add(self, frame: Frame) -> None:
        self._film.add(self._figure.render(frame))

    def save(self, run: SavedRun) -> None:
        try:
            self._film.save(self._path)
        finally:
            self._figure.close()
