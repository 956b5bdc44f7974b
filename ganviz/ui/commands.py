"""The window's commands: one table for menus, keys and the list of keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from ganviz.ui.actions import Command

if TYPE_CHECKING:
    from ganviz.ui.main_window import MainWindow
    from ganviz.ui.session import Session


def commands_of(window: MainWindow) -> list[Command]:
    """Returns what can be done in this window."""
    line = ("", (), lambda: None)

    def of_run(act: Callable[[Session], object]) -> Callable[[], object]:
        """What can be done with a run does nothing in the moment before there is one."""
        return lambda: act(window.session) if window.is_begun else None

    return [
        Command("&File", "Open settings …", ("Ctrl+O",), window.files.open),
        Command("&File", "Save settings …", ("Ctrl+S",), of_run(lambda _: window.files.save())),
        Command("&File", "Export picture …", ("Ctrl+E",), of_run(lambda _: window.files.export())),
        Command("&File", "Copy the plot", ("Ctrl+C",), of_run(lambda _: window.files.copy_picture())),
        Command("&File", *line),
        Command("&File", "Quit", ("Ctrl+Q",), window.close),
        Command("&Run", "Run or pause", ("Space",), of_run(lambda session: session.toggle())),
        Command("&Run", "One step of D", ("D",), of_run(lambda session: session.step("discriminator"))),
        Command("&Run", "One step of G", ("G",), of_run(lambda session: session.step("generator"))),
        Command("&Run", "Reset, same seed", ("R",), of_run(lambda session: session.reset())),
        Command("&Run", "New seed", ("N",), of_run(lambda session: session.new_seed())),
        Command("&Run", *line),
        Command("&Run", "Undo a setting", ("Ctrl+Z",), of_run(lambda _: window.undo())),
        Command("&View", "Light or dark", ("Ctrl+T",), window.look.toggle_theme),
        Command("&View", "Larger text", ("Ctrl++", "Ctrl+="), lambda: window.look.change_scale(1)),
        Command("&View", "Smaller text", ("Ctrl+-",), lambda: window.look.change_scale(-1)),
        Command("&View", "Normal text", ("Ctrl+0",), lambda: window.look.change_scale(0)),
        Command("&View", *line),
        Command("&View", "Presets and settings", ("[",), window.look.toggle_left),
        Command("&View", "Plots", ("]",), window.look.toggle_right),
        Command("&View", window.plot_menu.title(), (), window.plot_menu.update_marks, submenu=window.plot_menu),
        Command("&View", "Full screen", ("F", "F11"), window.look.toggle_presentation),
        Command("", "Back from full screen or an enlarged plot", ("Esc",), window.look.escape),
        Command("&Help", "Keys", ("?", "F1"), window.show_keys),
        *(
            Command("", f"Preset {number}", (str(number),), partial(window.open_numbered, number), False)
            for number in range(1, 10)
        ),
    ]


#: Keys that are no shortcuts, because other widgets use them too: the window takes them when nobody else does.
PLAIN_KEYS = [("→", "One iteration"), ("↑ or ↓", "Faster or slower"), ("1 … 9", "The preset of that number")]
