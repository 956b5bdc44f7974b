"""The kinds of files into which a run is drawn, one per file, found by their endings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Protocol

from PySide6.QtGui import QColor, QPainter

from ganviz import __version__, registry
from ganviz.phrases import phrase
from ganviz.ui.exporting.paper import Paper

FORMATS = "ganviz.ui.exporting.formats"
#: What a file says that it was made by.
SOFTWARE = f"GanViz {__version__}"


class Format:
    """One kind of file; its docstring says what it is good for.

    One that shows a moment is a ``PictureFormat``; one that needs frames says so. A subclass says how it is written:
    whole or not at all, by ``ganviz.exporting.writing``.

    Attributes:
        key: the ending of its name, without the point.
        label: what a list of kinds calls it.
        needs_frames: it moves.
        order: in a list of kinds.
    """

    key: ClassVar[str]
    label: ClassVar[str]
    needs_frames: ClassVar[bool] = False
    order: ClassVar[int] = 100

    @classmethod
    def unavailable(cls) -> str | None:
        """Says what has to be installed before it can be written, or None."""
        return None


@dataclass(frozen=True)
class About:
    """What a file says of itself.

    Attributes:
        title: what it shows, in one line.
        more: by name, such as the settings and the command that makes the same run.
    """

    title: str = ""
    more: Mapping[str, str] = field(default_factory=dict)


class Drawing(Protocol):
    """What is written: a picture that can be painted onto any device."""

    @property
    def paper(self) -> Paper:
        """How large it is."""

    @property
    def ground(self) -> QColor | None:
        """What lies behind everything; None for nothing."""

    def paint(self, painter: QPainter) -> None:
        """Paints all but the ground, in units of the paper."""

    def close(self) -> None:
        """Gives back what it is drawn with; it cannot be painted afterwards."""


class PictureFormat(Format):
    """A kind of file that shows one moment.

    Attributes:
        is_vector: it consists of shapes and text, not of pixels.
    """

    is_vector: ClassVar[bool] = False

    def encoded(self, drawing: Drawing, about: About, outlines: bool = False) -> bytes:
        """Returns the whole file.

        Args:
            outlines: a file of vectors has words as shapes, for which no font is needed.

        Raises:
            OSError: it cannot be made; one sentence.
        """
        raise NotImplementedError


def formats(needs_frames: bool) -> list[type[Format]]:
    """Returns the kinds of files that show a moment, or that move, in their order."""
    found = registry.entries(FORMATS, Format).values()
    return sorted((one for one in found if one.needs_frames == needs_frames), key=lambda one: (one.order, one.key))


def format_of(path: Path) -> type[Format]:
    """Returns the kind of a file, by the ending of its name. Raises UnknownEntryError where there is none."""
    return registry.entry(FORMATS, path.suffix.lower().removeprefix("."))


def is_vector(ending: str) -> bool:
    """Says whether files of that ending consist of shapes and text."""
    kind = registry.entry(FORMATS, ending)
    return issubclass(kind, PictureFormat) and kind.is_vector


def too_large(paper: Paper) -> OSError:
    """What is raised where there is no memory for so many pixels."""
    template = "A picture of {width:,} × {height:,} pixels is too large to be made here."
    return OSError(phrase(template, width=paper.pixels.width(), height=paper.pixels.height()))
