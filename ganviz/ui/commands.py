"""The window's commands: one table for menus, keys and the list of keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ganviz.ui.actions import Command

if TYPE_CHECKING:
    from ganviz.ui.main_window import MainWindow


def commands_of(window: MainWindow) -> list[Command]:
    """Returns what can be done in this window."""
    session = window.session
    line = ("", (), lambda: None)
    return [
        Command("&File", "Open settings …", ("Ctrl+O",), window.open_file),
        Command("&File", "Save settings …", ("Ctrl+S",), window.save_file),
        Command("&File", "Export picture …", ("Ctrl+E",), window.export_file),
        Command("&File", "Copy the plot", ("Ctrl+C",), window.copy_picture),
        Command("&File", *line),
        Command("&File", "Quit", ("Ctrl+Q",), window.close),
        Command("&Run", "Run or pause", ("Space",), session.toggle),
        Command("&Run", "One step of D", ("D",), lambda: session.step("discriminator")),
        Command("&Run", "One step of G", ("G",), lambda: session.step("generator")),
        Command("&Run", "Reset, same seed", ("R",), session.reset),
        Command("&Run", "New seed", ("N",), session.new_seed),
        Command("&Run", *line),
        Command("&Run", "Undo a setting", ("Ctrl+Z",), window.undo),
        Command("&View", "Light or dark", ("Ctrl+T",), window.toggle_theme),
        Command("&View", "Larger text", ("Ctrl++", "Ctrl+="), lambda: window.change_scale(1)),
        Command("&View", "Smaller text", ("Ctrl+-",), lambda: window.change_scale(-1)),
        Command("&View", "Normal text", ("Ctrl+0",), lambda: window.change_scale(0)),
        Command("&View", *line),
        Command("&View", "Presets and settings", ("[",), window.toggle_left),
        Command("&View", "Plots", ("]",), window.toggle_right),
        Command("&View", window.plot_menu.title(), (), window.plot_menu.update_marks, submenu=window.plot_menu),
        Command("&View", "Full screen", ("F", "F11"), window.toggle_presentation),
        Command("", "Back from full screen or an enlarged plot", ("Esc",), window.escape),
        Command("&Help", "Keys", ("?", "F1"), window.show_keys),
        *(
            Command("", f"Preset {number}", (str(number),), partial(window.open_numbered, number), False)
            for number in range(1, 10)
        ),
    ]


#: Keys that are no shortcuts, because other widgets use them too: the window takes them when nobody else does.
PLAIN_KEYS = [("→", "One iteration"), ("↑ or ↓", "Faster or slower"), ("1 … 9", "The preset of that number")]
