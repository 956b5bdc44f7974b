"""What a picture is composed of: one arrangement of views per file, found by the registry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QRectF

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.ui.exporting.blocks import Block
from ganviz.ui.plot_kinds import VIEWS, plot_kinds
from ganviz.ui.plotting.view import View

COMPOSITIONS = "ganviz.ui.exporting.compositions"
#: Between two views, and the least height of a small plot, in units of the layout.
GAP = 10.0
PLOT_HEIGHT = 116.0
#: What the numbers at the left of a stage take more than a bare edge, and the least width of one on which there is room
#: for names.
LEFT_NUMBERS, LEAST_NAMED = 36.0, 250.0


@dataclass(frozen=True)
class Subject:
    """What there is to compose.

    Attributes:
        config: of the run.
        other: of the run that it is compared with; None where there is none.
        plots: keys of the small plots that are wanted, top to bottom; None for the usual ones.
        view: the key of a single view, where one is wanted.
        moments: how many moments of the run there are.
    """

    config: RunConfig
    other: RunConfig | None = None
    plots: Sequence[str] | None = None
    view: str = ""
    moments: int = 1

    def small(self) -> list[type[View]]:
        """The small plots that are wanted, as far as they suit the run."""
        if self.plots is not None:
            return [registry.entry(VIEWS, key) for key in self.plots]
        return [kind for kind in plot_kinds() if kind.shown_at_first and kind.suits(self.config)]


@dataclass(frozen=True)
class Cell:
    """A view in its place.

    Attributes:
        box: where it stands, in units of the layout.
        moment: which of the moments it shows; the last one where nothing is said.
        of_other: it shows the run that is compared.
        word: what stands above it, with these fields: ``iteration`` and ``name``.
        is_quiet: nothing is named on it, for another cell shows the same and names it.
        has_left: there are numbers at its left; else those of the cell at its left are its own as well.
    """

    kind: type[View]
    box: QRectF
    moment: int = -1
    of_other: bool = False
    word: str = ""
    is_quiet: bool = False
    has_left: bool = True


class Composition:
    """One way to arrange views; its docstring says what it is good for.

    Attributes:
        key, label: its name on the command line and in a list.
        order: in a list.
        takes_view: it shows one view, which is chosen.
        takes_moments: it shows several moments of the run.
        has_heading: it says itself what it shows, above everything.
        least_room: units of the layout, across and up, without which it says nothing.
        made_for: the key of the usual size that suits it; "" for any.
        takes_other: it shows the run that is compared as well.
    """

    key: ClassVar[str]
    label: ClassVar[str]
    order: ClassVar[int] = 100
    takes_view: ClassVar[bool] = False
    takes_moments: ClassVar[bool] = False
    has_heading: ClassVar[bool] = False
    least_room: ClassVar[tuple[float, float]] = (120.0, 120.0)
    made_for: ClassVar[str] = ""
    takes_other: ClassVar[bool] = False

    @classmethod
    def lacks(cls, subject: Subject) -> str | None:
        """Says in one sentence why there is nothing to show of this subject, or None."""
        return None

    def cells(self, subject: Subject, room: QRectF) -> list[Cell]:
        """Returns the views, each in its place within ``room``."""
        raise NotImplementedError

    def blocks(self, subject: Subject, room: QRectF) -> list[Block]:
        """Returns the places for words within ``room``."""
        return []


def compositions() -> list[type[Composition]]:
    """Returns all there are, in their order."""
    return sorted(registry.entries(COMPOSITIONS, Composition).values(), key=lambda kind: (kind.order, kind.key))


def grid(kinds: Sequence[type[View]], columns: int, room: QRectF) -> list[Cell]:
    """Returns views in rows of so many, all of one size."""
    rows = -(-len(kinds) // columns)
    width, height = (room.width() - GAP * (columns - 1)) / columns, (room.height() - GAP * (rows - 1)) / rows
    return [
        Cell(
            kind,
            QRectF(
                room.left() + (index % columns) * (width + GAP),
                room.top() + (index // columns) * (height + GAP),
                width,
                height,
            ),
        )
        for index, kind in enumerate(kinds)
    ]


def moments(stage: type[View], count: int, columns: int, room: QRectF, name_first: bool) -> list[Cell]:
    """Returns a stage at so many moments in rows, all of one size, each with its iteration above it.

    Args:
        name_first: what is drawn is named on the first of them.
    """
    rows = -(-count // columns)
    # On a plane all moments have one scale; on a line each has a density of its own.
    numbers = LEFT_NUMBERS if stage.dimensions == (2,) else 0.0
    width = (room.width() - numbers - GAP * (columns - 1)) / columns
    height = (room.height() - GAP * (rows - 1)) / rows
    cells = []
    for at in range(count):
        row, column = divmod(at, columns)
        left = room.left() + column * (width + GAP) + (numbers if column else 0.0)
        wide = width if column else width + numbers
        cells.append(
            Cell(
                stage,
                QRectF(left, room.top() + row * (height + GAP), wide, height),
                moment=at,
                word="iteration {iteration:,}",
                is_quiet=at > 0 or not name_first or width < LEAST_NAMED,
                has_left=column == 0 or not numbers,
            )
        )
    return cells
