"""Pen, highlighter and pointer on the laboratory's stage, and on the one that an audience sees."""

from __future__ import annotations

from functools import partial

from ganviz.ui.commands import Command
from ganviz.ui.lab.ink import Ink, Tool
from ganviz.ui.lab.stage import Stage
from ganviz.ui.page import HandTool, Shell
from ganviz.ui.theme import Theme

_TAKEN: dict[Tool, str] = {
    "pen": "Draw on the stage; Ctrl+P lays the pen down, Backspace wipes",
    "highlighter": "Mark on the stage; Ctrl+I lays the highlighter down, Backspace wipes",
    "pointer": "The pointer is seen on both screens; Ctrl+L lays it down",
}


class ByHand:
    """One ink for all stages of a page.

    The sheets are made when a tool is first taken: the window opens without.
    """

    def __init__(self, shell: Shell, stage: Stage) -> None:
        self._shell, self._stage = shell, stage
        self.ink = Ink()
        self._has_sheet = False

    def commands(self) -> list[Command]:
        """What can be done by menu and key; the keys are those of slides elsewhere."""
        return [
            Command("&Lecture", "Pen", ("Ctrl+P",), lambda: self.take("pen"), group=3),
            Command("&Lecture", "Highlighter", ("Ctrl+I",), lambda: self.take("highlighter"), group=3),
            Command("&Lecture", "Pointer", ("Ctrl+L",), lambda: self.take("pointer"), group=3),
            Command("&Lecture", "Wipe what was drawn", ("Backspace",), self.ink.wipe, group=3),
        ]

    def tools(self) -> list[HandTool]:
        """The same as buttons."""
        return [
            self._tool("pen", "Pen", "Draw on the stage, or lay the pen down (Ctrl+P)"),
            self._tool("highlighter", "Highlighter", "Mark on the stage, or lay the highlighter down (Ctrl+I)"),
            self._tool("pointer", "Pointer", "Show the pointer on both screens, or hide it (Ctrl+L)"),
            HandTool("Wipe", "Wipe what was drawn (Backspace)", self.ink.wipe),
        ]

    def _tool(self, tool: Tool, label: str, tip: str) -> HandTool:
        return HandTool(label, tip, partial(self.take, tool), lambda: self.ink.tool == tool)

    def take(self, tool: Tool) -> None:
        """Takes a tool, or lays it down."""
        if not self._has_sheet:
            self._has_sheet = True
            self.sheet(self._shell.theme, self._stage)
        self.ink.take(tool)
        if self.ink.tool is not None:
            self._shell.note(_TAKEN[tool])

    def sheet(self, theme: Theme, stage: Stage) -> None:
        """Lays a sheet over a stage."""
        from ganviz.ui.lab.ink_sheet import InkSheet  # with numpy

        stage.lay_over(InkSheet(theme, stage, self.ink))
