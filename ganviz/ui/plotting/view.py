"""The plots, one view per file. A view is shown a ``Frame`` and draws it; it computes nothing and asks nobody.

The same view draws on screen, into a PNG and into a film.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from PySide6.QtWidgets import QWidget

from ganviz.ui.plotting.gutter import Gutter
from ganviz.ui.theme import Theme

if TYPE_CHECKING:  # the window names its layers before numpy is there
    from ganviz.config import RunConfig


@dataclass(frozen=True, slots=True)
class Layer:
    """A part of a stage that can be shown or hidden: its key in settings, its name in the menu, its keyboard key.

    Of the layers of one ``group`` at most one is shown at a time: they fill the same space. One that ``needs_details``
    draws what a picture has only while somebody looks at it.
    """

    key: str
    label: str
    shortcut: str
    visible: bool
    help: str
    group: str = ""
    needs_details: bool = False


#: What a view is shown: a ``Frame`` of a run, or what a page of the theory has computed.
Shown = TypeVar("Shown")


class View(Generic[Shown]):
    """One plot. Those of the registry are shown frames.

    Attributes:
        key, title: names in settings and on screen.
        dimensions: of the data spaces it can draw; a view that draws numbers over time draws both.
        is_stage: it is made for the middle of the window.
        order: place among its siblings, top to bottom.
        shown_at_first: it is among the small plots until somebody chooses others.
        layers: what can be toggled.
        axis_titles: of x and y, for a picture that has to explain itself; "" for none.
        widget: the Qt widget, built once.
    """

    key: ClassVar[str]
    title: ClassVar[str]
    dimensions: ClassVar[tuple[int, ...]] = (1, 2)
    is_stage: ClassVar[bool] = False
    order: ClassVar[int] = 100
    shown_at_first: ClassVar[bool] = False
    layers: ClassVar[tuple[Layer, ...]] = ()
    axis_titles: ClassVar[tuple[str, str]] = ("", "")
    widget: QWidget

    def __init__(self, theme: Theme) -> None:
        raise NotImplementedError

    @classmethod
    def suits(cls, config: RunConfig) -> bool:
        """Says whether there is anything to draw for this run's data."""
        return config.target.dimension in cls.dimensions

    def show(self, frame: Shown) -> None:
        """Draws the frame. Items are built once and updated, never rebuilt (PlotItems leak)."""
        raise NotImplementedError

    def clear(self) -> None:
        """Goes back to the empty plot, before the first frame of another run."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes; the last frame is drawn again."""
        raise NotImplementedError

    def hold(self, held: bool) -> None:
        """While it is held it takes frames, sizes and themes without drawing; then it draws once, if it has to."""
        raise NotImplementedError

    def share(self, gutter: Gutter) -> None:
        """Leaves as much room at its left, from now on, as the plots above and below it."""
        raise NotImplementedError

    def set_layer(self, key: str, visible: bool) -> None:
        """Shows or hides one of ``layers``."""
        raise NotImplementedError
