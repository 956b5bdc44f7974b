"""What can be done in the laboratory: one table for menus, keys and the list of keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Literal, Protocol

from ganviz.ui.commands import Command
from ganviz.ui.lab.clipboard import (
    copy_command_line,
    copy_formulas,
    copy_settings,
    copy_settings_as_latex,
    copy_settings_as_markdown,
    paste_settings,
)
from ganviz.ui.lab.editing import redo, undo
from ganviz.ui.lab.files import SettingsFiles
from ganviz.ui.lab.plot_menu import PlotMenu
from ganviz.ui.lab.recent import RecentMenu
from ganviz.ui.page import Shell

if TYPE_CHECKING:
    from ganviz.ui.runs.session import Session

#: What is done in one step.
Kind = Literal["iteration", "discriminator", "generator", "part"]

#: Keys that are no shortcuts, because other widgets use them too: the page takes them when nobody else does.
PLAIN_KEYS = (
    ("→", "One iteration"),
    ("↑ or ↓", "Faster or slower"),
    ("Home", "The first picture of the run"),
    ("End", "Back to now"),
    ("1 … 9", "The preset of that number"),
)
#: What the mouse does on a plot, for the list of keys.
GESTURES = (
    ("Point", "The value there"),
    ("Wheel", "Zoom the stage"),
    ("Ctrl+Wheel", "Zoom a small plot"),
    ("Drag", "Move what is zoomed; on the timeline, look back"),
    ("Double-click", "Show a small plot large, or all of a zoomed one"),
    ("Right-click", "The menu of a plot, or of a moment on the timeline"),
    ("Shift+Drag", "On the timeline: play that range in a loop"),
)


class Actions(Protocol):
    """What the commands ask of the page."""

    def running_session(self) -> Session | None:
        """The session, or None in the moment before there is one."""

    def step(self, kind: Kind) -> None:
        """Goes on by one step of a player, by one iteration or by one of its parts."""

    def open_numbered(self, number: int) -> None:
        """Begins the preset with this number in the gallery, from 1."""

    def follow(self) -> None:
        """Has the view follow both distributions, or stay on the data."""

    def toggle_left(self) -> None:
        """Folds or unfolds presets and settings."""

    def toggle_right(self) -> None:
        """Folds or unfolds the small plots."""


def lab_commands(
    page: Actions, shell: Shell, files: SettingsFiles, recent: RecentMenu, plot_menu: PlotMenu
) -> list[Command]:
    """Returns what can be done on this page."""

    def of_run(act: Callable[[Session], object]) -> Callable[[], object]:
        """What can be done with a run does nothing in the moment before there is one."""

        def act_if_there() -> None:
            session = page.running_session()
            if session is not None:
                act(session)

        return act_if_there

    def with_shell(act: Callable[[Session, Shell], object]) -> Callable[[], object]:
        return of_run(lambda session: act(session, shell))

    def with_shell_first(act: Callable[[Shell, Session], object]) -> Callable[[], object]:
        return of_run(partial(act, shell))

    def toggle(session: Session) -> None:
        if session.run.is_saved:
            shell.note("This run is from a file, as it stood: Reset begins it anew")
        session.toggle()

    def save_other(session: Session) -> None:
        other = session.model.beside
        if other is None:
            shell.note("There is one run only: Run → Compare with begins another beside it")
        else:
            files.runs.save(other)

    return [
        Command("&File", "Open …", ("Ctrl+O",), files.open),
        Command("&File", recent.title(), (), recent.update_files, submenu=recent),
        Command("&File", "Save run …", ("Ctrl+Shift+S",), of_run(lambda session: files.runs.save(session.run))),
        Command("&File", "Save the run at the right …", (), of_run(save_other)),
        Command("&File", "Save settings …", ("Ctrl+S",), of_run(lambda session: files.save(session.run))),
        Command("&File", "Copy settings as text", ("Ctrl+Shift+C",), with_shell_first(copy_settings), group=2),
        Command("&File", "Copy command line", (), with_shell_first(copy_command_line), group=2),
        Command("&File", "Copy settings as LaTeX table", (), with_shell_first(copy_settings_as_latex), group=2),
        Command("&File", "Copy settings as Markdown table", (), with_shell_first(copy_settings_as_markdown), group=2),
        Command("&File", "Copy formulas as LaTeX", (), with_shell_first(copy_formulas), group=2),
        Command("&File", "Paste settings", ("Ctrl+V",), with_shell_first(paste_settings), group=2),
        Command("&Run", "Run or pause", ("Space",), of_run(toggle)),
        Command("&Run", "One step of D", ("D",), of_run(lambda _: page.step("discriminator"))),
        Command("&Run", "One step of G", ("G",), of_run(lambda _: page.step("generator"))),
        Command("&Run", "The next part of an iteration", ("J",), of_run(lambda _: page.step("part")), repeats=True),
        Command("&Run", "Reset, same seed", ("R",), of_run(lambda session: session.reset())),
        Command("&Run", "New seed", ("N",), of_run(lambda session: session.new_seed())),
        Command("&Run", "Undo a setting", ("Ctrl+Z",), with_shell(undo), group=2),
        Command("&Run", "Redo a setting", ("Ctrl+Y", "Ctrl+Shift+Z"), with_shell(redo), group=2),
        Command("&View", "Follow both distributions", ("W",), of_run(lambda _: page.follow()), group=2),
        Command("&View", "Presets and settings", ("[",), page.toggle_left, group=2),
        Command("&View", "Plots", ("]",), page.toggle_right, group=2),
        Command("&View", plot_menu.title(), (), plot_menu.update_marks, group=2, submenu=plot_menu),
        *(
            Command("", f"Preset {number}", (str(number),), partial(page.open_numbered, number), listed=False)
            for number in range(1, 10)
        ),
    ]
