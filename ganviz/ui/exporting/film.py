"""An animation of a run: drawn here, packed beside it in a thread of its own, whole at the end or not at all."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from PySide6.QtCore import QSize

from ganviz import registry
from ganviz.exporting.timing import LAST_STAYS, TITLE_STAYS, Timing
from ganviz.exporting.writing import being_written
from ganviz.phrases import phrase
from ganviz.presets import command_of, settings_text
from ganviz.recording import Recording
from ganviz.snapshot import Frame, Snapshot
from ganviz.ui.exporting.choices import PIXELS, Choices
from ganviz.ui.exporting.compositions import COMPOSITIONS, Composition
from ganviz.ui.exporting.figure import Figure
from ganviz.ui.exporting.formats import About
from ganviz.ui.exporting.formats._film import FilmFormat, Pixels, Shape, pixels_of
from ganviz.ui.exporting.picture import Material
from ganviz.ui.exporting.title_card import TitleCard, title_card

#: Images that wait to be packed, at most: a drawn one has some megabytes.
WAITING = 4


@dataclass(frozen=True)
class Film:
    """What is written, and how.

    Attributes:
        kind: of file.
        timing: which moments.
        card: what is said before the first; None for nothing.
        about: what the file says of itself.
    """

    kind: type[FilmFormat]
    timing: Timing
    card: TitleCard | None = None
    about: About = field(default_factory=About)


class FilmWriter:
    """Takes the moments of a film one by one, in their order. A context: what fails within leaves nothing behind.

    Args:
        figure: draws them; it stays the caller's.
        samples: some of the moments to come, for kinds of files that choose colours; none where they are not known.

    Raises:
        OSError: the file cannot be written; one sentence. Said by whatever is called next.
    """

    def __init__(self, path: Path, film: Film, figure: Figure, samples: Sequence[Frame] = ()) -> None:
        self._path, self._film, self._figure = path, film, figure
        self._samples = samples
        self._stack = ExitStack()
        self._waiting: queue.Queue[tuple[Pixels, int] | None] = queue.Queue(WAITING)
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._pack, name="ganviz-film", daemon=True)
        self._last: tuple[Snapshot, Pixels] | None = None

    def __enter__(self) -> Self:
        film, figure = self._film, self._figure
        samples = [pixels_of(figure.render(frame)) for frame in self._samples]
        part = self._stack.enter_context(being_written(self._path))
        try:
            size = figure.paper.pixels
            shape = Shape(QSize(size.width(), size.height()), film.timing.rate, samples, film.about)
            self._encoder = self._stack.enter_context(film.kind.encoder(part, shape))
        except BaseException as error:
            self._stack.__exit__(type(error), error, error.__traceback__)
            raise
        self._thread.start()
        if film.card is not None:
            card = title_card(film.card, figure.paper, figure.theme)
            self._put(pixels_of(card), film.timing.staying(TITLE_STAYS))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None and self._last is not None:
            more = self._film.timing.staying(LAST_STAYS) if self._film.kind.loops else 0
            with suppress(BaseException):  # said below
                self._put(self._last[1], 1 + more)
        elif kind is not None:
            with suppress(queue.Empty):  # what waits is wanted no more
                while True:
                    self._waiting.get_nowait()
        self._waiting.put(None)
        self._thread.join()
        failure = error if kind is not None else self._failure
        if failure is None:
            self._stack.close()
        else:
            self._stack.__exit__(type(failure), failure, failure.__traceback__)
            if kind is None:
                raise failure

    def add(self, frame: Frame) -> None:
        """Draws a moment and hands it on; one that is the same again is not drawn again."""
        if self._last is not None:
            self._put(self._last[1], 1)
        if self._last is None or self._last[0] is not frame.snapshot:
            self._last = frame.snapshot, pixels_of(self._figure.render(frame))

    def _put(self, pixels: Pixels, stays: int) -> None:
        if self._failure is None:
            self._waiting.put((pixels, stays))
        if self._failure is not None:
            raise self._failure

    def _pack(self) -> None:
        while (item := self._waiting.get()) is not None:
            if self._failure is None:
                try:
                    self._encoder.add(*item)
                except BaseException as error:
                    self._failure = error


def fitted(choices: Choices, kind: type[FilmFormat]) -> Choices:
    """Returns the same in a size that this kind of file can have, on a ground: what moves is not seen through."""
    paper = choices.paper
    size = kind.size(paper.pixels)
    made = replace(choices, transparent=False, width=size.width(), height=size.height(), unit=PIXELS)
    return made if choices.unit == PIXELS else replace(made, points=paper.text_points)


def described(material: Material, timing: Timing) -> tuple[TitleCard, About]:
    """Returns what is said before a film begins, and what its file says of itself."""
    config = material.config
    span = phrase("Iterations {first:,} to {last:,}", first=timing.first, last=timing.last)
    lines = (span, phrase("Seed {seed}", seed=config.seed))
    title = phrase("{title} · {span} · seed {seed}", title=material.title, span=span.lower(), seed=config.seed)
    more = {
        "Command": command_of(material.preset, config, timing.last),
        "Settings": settings_text(material.title, title, config),
    }
    return TitleCard(material.title, lines), About(title, more)


def suits_film(composition: str) -> bool:
    """Says whether a composition can move: one of several moments shows time itself."""
    kind: type[Composition] = registry.entry(COMPOSITIONS, composition)
    return not kind.takes_moments


def shown_of(recording: Recording, moments: Sequence[int]) -> list[int]:
    """Returns of which iterations pictures are shown in place of these: the nearest that are kept."""
    kept = recording.pictures.iterations()
    if not len(kept):
        return []
    right = np.searchsorted(kept, moments).clip(0, len(kept) - 1)
    left = (right - 1).clip(0)
    wanted = np.asarray(moments)
    nearer = np.where(np.abs(wanted - kept[left]) <= np.abs(kept[right] - wanted), left, right)
    found: list[int] = kept[nearer].tolist()
    return found


def frames_of(
    recording: Recording, moments: Sequence[int], other: Recording | None = None, names: tuple[str, str] = ("", "")
) -> Iterator[Frame]:
    """Returns what was shown at these moments, with what the run that it is compared with showed then."""
    for at in moments:
        frame = recording.frame(at)
        if frame is None:
            continue
        if other is not None:
            beside = other.frame(at)
            frame = replace(frame, name=names[0], other=None if beside is None else replace(beside, name=names[1]))
        yield frame


def write_film(
    path: Path,
    film: Film,
    figure: Figure,
    frames_at: Callable[[Sequence[int]], Iterator[Frame]],
    on_progress: Callable[[int], None] = lambda done: None,
) -> None:
    """Writes a film of moments that are all there already.

    Args:
        frames_at: returns what is shown at these moments.
        on_progress: told how many are drawn; whatever it raises gives the film up.

    Raises:
        OSError: it cannot be written; one sentence, and a file that was there before is kept.
    """
    moments = film.timing.moments()
    count = min(film.kind.looks_at, len(moments))
    chosen = [moments[i] for i in np.unique(np.linspace(0, len(moments) - 1, count).round().astype(int))]
    with FilmWriter(path, film, figure, list(frames_at(chosen)) if chosen else ()) as writer:
        for done, frame in enumerate(frames_at(moments), 1):
            writer.add(frame)
            on_progress(done)
