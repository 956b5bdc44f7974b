"""A page of the theory in a file, without a window: ``ganviz render page:NAME``."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize

from ganviz import registry
from ganviz.assignment import assigned, chosen_kind
from ganviz.exporting.writing import being_written, write_file
from ganviz.presets import FIRST, preset
from ganviz.refusals import ConfigError
from ganviz.ui.exporting.formats import FORMATS, About, PictureFormat
from ganviz.ui.exporting.formats._film import FilmFormat, Shape, pixels_of
from ganviz.ui.exporting.formats._image import image_of
from ganviz.ui.exporting.headless import Look, start_drawing
from ganviz.ui.page import Start
from ganviz.ui.theme import LIGHT, Theme
from ganviz.ui.theory.drawing import BoardDrawing
from ganviz.ui.theory.page import TheoryPage
from ganviz.ui.theory.training import TrainingPage

PAGES = "ganviz.ui.pages"
#: Before a page's name, where a preset's could stand.
PREFIX = "page:"


@dataclass
class NoShell:
    """Where there is no window, nothing is asked of one."""

    theme: Theme = LIGHT

    def __getattr__(self, name: str) -> Any:
        return lambda *_, **__: None


def render_page(name: str, files: Sequence[tuple[Path, str, Look]], settings: Sequence[str], iterations: int) -> None:
    """Draws a page into files, each by its ending; in a film its main handle goes its way, or it trains.

    Args:
        name: of the page.
        settings: assignments to its own settings.
        iterations: of a page that trains; 0 for as many as it does by itself.

    Raises:
        ConfigError: there is no such page, or setting, or the page is none of the theory.
        OSError: a file cannot be written.
    """
    kind = chosen_kind(PAGES, "page", name)
    if not issubclass(kind, TheoryPage):
        theory = [key for key, one in registry.entries(PAGES).items() if issubclass(one, TheoryPage)]
        raise ConfigError("page", name, f"use one of {', '.join(theory)}", "this page is no page of the theory")
    for path, ending, look in files:
        _check_film(path, ending, look)
    start_drawing()
    page: TheoryPage = kind(NoShell(), Start(preset(FIRST), paused=True))
    page.settings = assigned(page.set_ups[0].settings, *settings)
    films = [look.frames for _, ending, look in files if _is_film(ending)]
    if isinstance(page, TrainingPage):
        page.train_now(iterations or page.last, max(films, default=1))
    shown = page.settings
    try:
        for path, ending, look in files:
            page.settings = shown  # and not where the film before has ended
            (_write_film if _is_film(ending) else _write_picture)(page, path, ending, look)
    finally:
        page.shut_down()
        page.deleteLater()
        _delete()


def _is_film(ending: str) -> bool:
    return issubclass(registry.entry(FORMATS, ending), FilmFormat)


def _check_film(path: Path, ending: str, look: Look) -> None:
    """Refuses a film that cannot be written, before anything is drawn."""
    kind = registry.entry(FORMATS, ending)
    if not issubclass(kind, FilmFormat):
        return
    if problem := kind.unavailable():
        raise ConfigError("--out", str(path), "choose another ending", problem.rstrip("."))
    if look.frames_per_second > kind.most_rate:
        raise ConfigError("--fps", look.frames_per_second, f"use at most {kind.most_rate:g} for .{ending}")


def _drawing(page: TheoryPage, look: Look) -> BoardDrawing:
    return page.drawing(look.choices.paper, look.choices.colours, look.choices.transparent)


def _write_picture(page: TheoryPage, path: Path, ending: str, look: Look) -> None:
    kind = registry.entry(FORMATS, ending)
    assert issubclass(kind, PictureFormat)
    drawing = _drawing(page, look)
    try:
        write_file(path, kind().encoded(drawing, About(page.title), look.choices.outlines))
    finally:
        drawing.close()
        _delete()


def _write_film(page: TheoryPage, path: Path, ending: str, look: Look) -> None:
    kind = registry.entry(FORMATS, ending)
    assert issubclass(kind, FilmFormat)
    size = kind.size(look.choices.paper.pixels)
    with ExitStack() as stack:
        part = stack.enter_context(being_written(path))
        shares = [index / max(look.frames - 1, 1) for index in range(look.frames)]
        samples = [_frame(page, share, look, size) for share in shares[:: max(1, len(shares) // 8)]]
        shape = Shape(size, look.frames_per_second, samples[: kind.looks_at or None], About(page.title))
        encoder = stack.enter_context(kind.encoder(part, shape))
        for share in shares:
            encoder.add(_frame(page, share, look, size))


def _frame(page: TheoryPage, share: float, look: Look, size: QSize) -> Any:
    page.pose(share)
    drawing = _drawing(page, look)
    try:
        return pixels_of(image_of(drawing).copy(0, 0, size.width(), size.height()))
    finally:
        drawing.close()
        _delete()


def _delete() -> None:
    """Deletes what waits for it, for there is no event loop that would."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
