"""What is drawn onto the stage by hand: strokes of a pen or a highlighter, and where the pointer is. Knows no Qt.

Strokes lie in the units of the plot that they were drawn on, so that they are in the same place on every screen, stay
while the run goes on, and move along when the plot is zoomed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from ganviz.ui.runs.event import Event

Tool = Literal["pen", "highlighter", "pointer"]
#: Points of one stroke: a longer one goes on as another.
LONGEST = 2000


@dataclass
class Stroke:
    """One line.

    Attributes:
        view: the key of the plot.
        points: ``(x, y)`` in its units.
    """

    tool: Tool
    view: str
    points: list[tuple[float, float]] = field(default_factory=list)


class Ink:
    """All strokes there are.

    Attributes:
        tool: what the mouse does on the stage; None for what it usually does.
        spot: the plot on which the pointer is, and where; None where it is on none.

    Events:
        changed(): there is more to be drawn, or less, or another tool is at hand.
        tool_taken(): another tool is at hand, or none.
    """

    def __init__(self) -> None:
        self.strokes: list[Stroke] = []
        self.tool: Tool | None = None
        self.spot: tuple[str, float, float] | None = None
        self.changed, self.tool_taken = Event(), Event()

    def take(self, tool: Tool) -> None:
        """Takes a tool, or lays it down where it is at hand already."""
        self.tool, self.spot = None if tool == self.tool else tool, None
        self.changed.emit()
        self.tool_taken.emit()

    def lay_down(self) -> bool:
        """Lays the tool down; says whether there was one. What is drawn stays."""
        if self.tool is None:
            return False
        self.take(self.tool)
        return True

    def begin(self, view: str, x: float, y: float) -> None:
        """Begins a stroke with the tool at hand."""
        if self.tool in ("pen", "highlighter"):
            self.strokes.append(Stroke(self.tool, view, [(x, y)]))
            self.changed.emit()

    def go_on(self, view: str, x: float, y: float) -> None:
        """Draws on to a point; on another plot than the stroke was begun on nothing is drawn."""
        stroke = self.strokes[-1] if self.strokes else None
        if stroke is None or stroke.view != view:
            return
        stroke.points.append((x, y))
        if len(stroke.points) >= LONGEST:
            self.strokes.append(Stroke(stroke.tool, view, [(x, y)]))
        self.changed.emit()

    def point(self, spot: tuple[str, float, float] | None) -> None:
        """Moves the pointer, or takes it away."""
        if self.tool == "pointer" and spot != self.spot:
            self.spot = spot
            self.changed.emit()

    def wipe(self) -> None:
        """Takes all strokes away."""
        self.strokes.clear()
        self.changed.emit()
