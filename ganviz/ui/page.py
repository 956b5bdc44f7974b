"""What the window asks of a page, and what a page may ask of the window. Neither knows more of the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Protocol

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ganviz.lessons.course import Hands
from ganviz.ui.commands import Command
from ganviz.ui.controls.messages import Choice
from ganviz.ui.opening import Beside
from ganviz.ui.remembered import Kept, Remembered
from ganviz.ui.theme import Theme

if TYPE_CHECKING:
    from ganviz.hosts import Host, HostKind, Saved
    from ganviz.lessons.lesson import Step
    from ganviz.presets import Preset
    from ganviz.run_files import SavedRun
    from ganviz.ui.exporting.formats import Drawing
    from ganviz.ui.exporting.paper import Paper


@dataclass(frozen=True)
class Start:
    """What the program was started with.

    Attributes:
        preset: what is trained first, where a page trains at once.
        paused: it waits to be started.
        host: where training runs.
        is_chosen: somebody has named the preset: none that is remembered takes its place.
        remembers: what the user does may be remembered until the next start.
    """

    preset: Preset
    paused: bool = False
    host: Host | HostKind = "process"
    is_chosen: bool = True
    remembers: bool = False


@dataclass(frozen=True)
class FirstStep:
    """Something to be done first, for the hint that is shown at the first start.

    Attributes:
        title, text: what to do, and what comes of it.
        at: what it is about.
        watched: says something else once it is done.
    """

    title: str
    text: str
    at: QWidget
    watched: Callable[[], object]


class Shell(Protocol):
    """What a page may ask of the window that it is in."""

    @property
    def theme(self) -> Theme:
        """The colours and sizes in force."""

    def say(
        self, happened: str, kept: str = "", to_do: str = "", details: str = "", choices: Sequence[Choice] = ()
    ) -> None:
        """Says what went wrong, in a strip that blocks nothing; ``details`` can be copied, and are not shown.

        ``choices`` are buttons: words, and what is done.
        """

    def hush(self) -> None:
        """Takes that back."""

    def note(self, text: str) -> None:
        """Says in passing what was done."""

    def ask_to_open(self, title: str, kinds: str) -> Path | None:
        """Asks for a file that is there; ``kinds`` as in ``"Picture (*.png)"``. None where the user gave it up."""

    def ask_to_save(self, title: str, name: str, kinds: str) -> Path | None:
        """Asks for a file to write, ``name`` proposed. What has none of the endings of ``kinds`` gets that of ``name``.

        None as above.
        """

    def open_file(self, path: Path) -> None:
        """Opens a file as if it had been dropped on the window: where this page opens none, on the first one."""

    def compare_files(self, first: Path, second: Path) -> None:
        """Shows the runs of two files side by side, where this page cannot on the first one."""

    def present_preset(self) -> Preset | None:
        """The start of the run on the first page, with the settings that its form shows; None where there is none."""

    def open_run(self, saved: SavedRun, training: Saved) -> None:
        """Shows a run that was trained elsewhere on the first page, beside those that are there."""

    def toggle_theme(self) -> None:
        """Changes between light and dark."""

    def toggle_presentation(self) -> None:
        """Full screen for an audience, or back to the desk."""

    def show_keys(self) -> None:
        """Shows the list of keys."""


class Classroom(Hands, Protocol):
    """What a lesson may do with a page: train there, and have a place beside what it shows."""

    def lodge(self, panel: QWidget | None, words: Words | None) -> None:
        """Gives a lesson's panel its place, and its words before an audience theirs; None takes them away.

        Without a panel all controls are there again. The words are deleted when others come.
        """

    def show(self, step: Step | None) -> None:
        """Shows the controls, plots and layers that a step needs; of no step none."""


class Words(QWidget):
    """What is said of a step of a lesson; hidden while there is none.

    Attributes:
        has_step: there is one.
    """

    has_step = False

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""


class Audience(QWidget):
    """What a page shows on another screen; it follows what the page shows until it is let go."""

    def give_words(self, words: Words | None) -> None:
        """Has these words of a lesson above its own; None where they are gone."""

    def words_changed(self) -> None:
        """These words say something else, or nothing."""

    def hold_still(self, held: bool) -> None:
        """Holds what it shows, while the page goes on."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        raise NotImplementedError

    def let_go(self) -> None:
        """Follows the page no longer; it is deleted next."""


class Page(QWidget):
    """One page of the window: a widget of its own, found by the registry in ``ganviz.ui.pages``.

    It is made when it is first shown. Whatever takes long to build, or to import, belongs into ``opening``: the window
    is painted before that is there.

    Args:
        shell: what it may ask of the window.
        start: what the program was started with.

    Attributes:
        key: names it on the command line.
        title: names it on its tab: the key in words.
        order: place among the tabs, from the left; the n-th of them is reached with Ctrl+n.
        group: pages of one group share a tab of this name, which lists them; "" for a tab of its own.
        plain_keys: (keys, what they do) of ``take_key``, for the list of keys.
        rows: the page's parts, from top to bottom; the window puts its messages into row ``messages_row``.

    Signals:
        title_changed: ``window_title`` says something else.
    """

    key: ClassVar[str]
    title: ClassVar[str]
    order: ClassVar[int] = 100
    group: ClassVar[str] = ""
    plain_keys: ClassVar[Sequence[tuple[str, str]]] = ()
    messages_row: ClassVar[int] = 0

    title_changed = Signal()

    def __init__(self, shell: Shell, start: Start) -> None:
        super().__init__()
        self.shell, self.start = shell, start
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)

    def opening(self) -> Iterator[Beside]:
        """Builds, in steps between other events, what the first painting did without.

        What is yielded is called beside the window's thread before the next step; None where there is nothing.
        """
        yield from ()

    def remembered(self) -> Kept:
        """What the page wants to find again at the next start: how it is arranged, in numbers, texts, lists, dicts.

        It is asked again and again, so it takes no time.
        """
        return {}

    def recall(self, kept: Remembered) -> None:
        """Takes what it said then in place of what is; what is not there is as at first.

        Called when the page is made, before it is shown, and when the layout is reset.
        """

    def window_title(self) -> str:
        """What the window's title says while the page is shown."""
        return self.title

    def first_steps(self) -> Sequence[FirstStep]:
        """What somebody does first who has never seen the page."""
        return ()

    def commands(self) -> list[Command]:
        """What can be done on the page by menu or key; asked once."""
        return []

    def key_list(self) -> list[tuple[str, str]]:
        """Returns (keys, what they do) of all that ``take_key`` knows."""
        return list(self.plain_keys)

    def take_key(self, event: QKeyEvent) -> bool:
        """Acts on a key that no widget took; says whether it meant anything."""
        return False

    def open_file(self, path: Path) -> bool:
        """Opens a file that was dropped on the window or came from the desktop; says whether the page opens any."""
        return False

    def compare_files(self, first: Path, second: Path) -> bool:
        """Shows the runs of two files side by side; says whether the page can."""
        return False

    def present_preset(self) -> Preset | None:
        """The start of its run, with the settings that its form shows; None where it has no run."""
        return None

    def open_run(self, saved: SavedRun, training: Saved) -> None:
        """Shows a run that was trained elsewhere, beside its own, as it stands; ``training``: its numbers."""
        raise NotImplementedError

    def escape(self) -> None:
        """Goes back from what the page alone has opened."""

    def drawing(self, paper: Paper) -> Drawing | None:
        """Returns what the page shows, to be drawn anew on white and closed then; None where there is nothing yet."""
        raise NotImplementedError

    def plot(self) -> QWidget:
        """The widget that is meant where the plot is copied."""
        raise NotImplementedError

    def export_picture(self) -> bool:
        """Asks how a picture of the page should be; False where the window writes its drawing."""
        return False

    def copied(self) -> QMimeData | None:
        """What goes onto the clipboard in place of a drawing as large as ``plot``; None where that is meant."""
        return None

    def present(self, presenting: bool) -> None:
        """Shows only what an audience needs, or all again."""

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        raise NotImplementedError

    def audience(self, theme: Theme) -> Audience | None:
        """Returns what is to be shown on another screen, in these colours and sizes; None where there is nothing."""
        return None

    def classroom(self) -> Classroom | None:
        """Where lessons are held; None where it is not ready, or where none can be."""
        return None

    def hold(self, held: bool) -> None:
        """Leaves out drawing while other sizes and themes come, and then draws once."""

    def shut_down(self) -> None:
        """Ends what runs and waits for it."""
