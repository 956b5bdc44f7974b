"""Draws a run without a display: the same views as in the window, into a picture or a film."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ganviz.config import RunConfig
from ganviz.snapshot import Frame
from ganviz.ui.display import draw_without_display
from ganviz.ui.exporting.figure import Figure, save_png
from ganviz.ui.exporting.frames import Film
from ganviz.ui.theme import THEMES

#: What can be written, by the ending of the file's name.
ENDINGS = (".png", ".gif")
FRAMES_PER_SECOND = 15.0


class Renderer:
    """Takes frames of one run, draws them, and writes a picture or a film. A context; needs no display.

    Args:
        config: of the run.
        title: begins the caption.
        size: width and height in pixels.
        theme: ``light`` or ``dark``.
        out: where to write; ``.png`` keeps the last frame, ``.gif`` all of them.
    """

    def __init__(self, config: RunConfig, title: str, size: tuple[int, int], theme: str, out: Path) -> None:
        if QApplication.instance() is None:
            draw_without_display()
            self._app = QApplication([])
        self._figure = Figure(config, QSize(*size), THEMES[theme], title)
        self._film = Film(FRAMES_PER_SECOND) if out.suffix.lower() == ".gif" else None
        self._out, self._image = out, QImage()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._figure.close()

    def add(self, frame: Frame) -> None:
        """Draws a frame."""
        self._image = self._figure.render(frame)
        if self._film is not None:
            self._film.add(self._image)

    def save(self) -> None:
        """Writes the file. Raises OSError when it cannot be written."""
        if self._film is not None:
            self._film.save(self._out)
        else:
            save_png(self._image, self._out)
