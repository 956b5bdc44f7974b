"""The window: a frame around its pages."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget

from ganviz import registry
from ganviz.presets import FIRST, Preset
from ganviz.presets import preset as preset_named
from ganviz.ui.commands import Command
from ganviz.ui.controls.keys import KeysDialog
from ganviz.ui.controls.messages import MessageStrip
from ganviz.ui.lessons.teaching import Teaching
from ganviz.ui.opening import Beside, Opening
from ganviz.ui.page import Page, Start
from ganviz.ui.remembered import Kept, Remembered
from ganviz.ui.shell import dropped, pictures
from ganviz.ui.shell.appearance import Appearance
from ganviz.ui.shell.for_pages import ForPages
from ganviz.ui.shell.hint import Greeting
from ganviz.ui.shell.language_menu import LanguageMenu
from ganviz.ui.shell.memory import Memory
from ganviz.ui.shell.menus import Menus
from ganviz.ui.shell.placement import Placement
from ganviz.ui.shell.presenting import Presenting
from ganviz.ui.shell.remembering import Remembering
from ganviz.ui.shell.tabs import DIGITS, PageTabs
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

if TYPE_CHECKING:
    from ganviz.hosts import Host, HostKind

log = logging.getLogger(__name__)

PAGES = "ganviz.ui.pages"
#: The page on which the window opens if no other is asked for.
FIRST_PAGE = "laboratory"
#: What is remembered of the window itself stands beside what each page remembers under its key.
WINDOW, APPEARANCE, GREETING, LANGUAGE = "window", "appearance", "greeting", "language"


class MainWindow(QMainWindow):
    """Shows one page at a time, each with its commands in menus and keys, its messages, and one look for all.

    It is painted before numpy and pyqtgraph are imported. Once it has been painted the page builds what is left of it,
    in steps between other events; then the other pages' tabs appear. A page is made when it is first shown.

    Args:
        preset: what is trained at first; None for the one that is remembered, or the first.
        theme: ``system``, ``light`` or ``dark``; "" for the one that is remembered, or the system's.
        paused: open without training.
        host: where training runs.
        page: the key of the page on which it opens.
        memory: what is remembered from start to start; None for nothing.

    Signals:
        completed: the first page is built, and all tabs are there.

    Raises:
        UnknownEntryError: there is no such page.
    """

    completed = Signal()

    def __init__(
        self,
        preset: Preset | None,
        theme: str = "",
        paused: bool = False,
        host: Host | HostKind = "process",
        page: str = FIRST_PAGE,
        memory: Memory | None = None,
    ) -> None:
        super().__init__()
        first = preset or preset_named(FIRST)
        self._start = Start(first, paused, host, is_chosen=preset is not None, remembers=memory is not None)
        self._stopped, self._title_note = False, ""
        self._kinds: list[type[Page]] = []
        self._pages: dict[str, Page] = {}
        self._commands: dict[str, Sequence[Command]] = {}
        self._openings: list[Opening] = []
        self._placement = Placement(self)
        self.remembering = Remembering(memory, self._remembered, self._say, self)
        self.greeting = Greeting(self.remembering.of(GREETING), self)
        self.appearance = Appearance(theme, self.remembering.of(APPEARANCE), self)
        self.appearance.dress()  # before there are widgets: to dress them afterwards takes half a second
        self.appearance.theme_changed.connect(self._set_theme)
        self.appearance.presentation_changed.connect(self._present)
        self.appearance.changes.connect(self._hold)
        self.messages = MessageStrip(self.appearance.theme)
        self.tabs = PageTabs(self.appearance.theme, self)
        self.tabs.hide()
        self.tabs.chosen.connect(self.show_page)
        self.for_pages = ForPages(
            self, self.messages, self.appearance, self.show_keys, self.open_file, self.compare_files, self._first_page
        )
        self.teaching = Teaching(
            lambda: self.page.classroom(), partial(self.show_page, FIRST_PAGE), lambda: self.appearance.theme, self
        )
        self.presenting = Presenting(
            self, lambda: self.page, lambda: self.appearance.theme, self.teaching, self.for_pages.note
        )
        self.appearance.presentation_changed.connect(self.presenting.follow_full_screen)
        self.language_menu = LanguageMenu(self.remembering.of(LANGUAGE), self.for_pages.note, self)
        self.menus = Menus(self, self._own_commands())
        self.teaching.opened.connect(lambda _: self.teaching.allow_keys(self.menus.actions))
        self.teaching.opened.connect(partial(self.greeting.step_aside, "lessons"))
        self._stack = QStackedWidget()
        # The keys are the window's from the start, and a click beside the controls gives them back.
        self._stack.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCentralWidget(self._stack)
        self._show(self._made(registry.entry(PAGES, page)))
        self._stack.setFocus()
        self._opening = Opening(self._steps(), self)
        self._opening.finished.connect(self.completed)
        self.completed.connect(self.remembering.begin)
        self.completed.connect(self._greet)
        self._openings.append(self._opening)
        self.installEventFilter(self)
        self.setAcceptDrops(True)

    # ── pages ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def page(self) -> Page:
        """The page that is shown."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Shows a page; the first time it is made. Raises UnknownEntryError where there is none of that key."""
        kind = registry.entry(PAGES, key)
        if key not in self._pages:
            page = self._made(kind)
            opening = Opening(page.opening(), self)
            self._openings.append(opening)
            opening.begin()
        self._show(self._pages[key])

    def _first_page(self, shown: bool) -> Page | None:
        """The first page, shown and built if need be; None where it has not been shown yet."""
        if shown:
            self.show_page(FIRST_PAGE)
            self.complete()
        return self._pages.get(FIRST_PAGE)

    def turn(self, by: int) -> None:
        """Shows the page so many tabs further to the right."""
        keys = [kind.key for kind in self._kinds]
        if keys:
            self.show_page(keys[(keys.index(self.page.key) + by) % len(keys)])

    def _made(self, kind: type[Page]) -> Page:
        page = self._pages[kind.key] = kind(self.for_pages, self._start)
        self._commands[kind.key] = page.commands()
        page.recall(self.remembering.of(kind.key))
        page.title_changed.connect(self._show_title)
        self._stack.addWidget(page)
        if self.appearance.presenting:
            page.present(True)
        return page

    def _show(self, page: Page) -> None:
        self._stack.setCurrentWidget(page)
        said = not self.messages.isHidden()
        page.rows.insertWidget(page.messages_row, self.messages)
        self.messages.setVisible(said)  # a widget that changes its parent is hidden
        self.menus.show(self._commands[page.key])
        self.teaching.allow_keys(self.menus.actions)
        self.tabs.set_current(page.key)
        self.presenting.follow_page()
        self._show_title()

    @Slot()
    def _show_title(self) -> None:
        title = self.page.window_title()
        if self._title_note:
            self.setWindowTitle(tr("{title} – GanViz ({note})", title=title, note=self._title_note))
        else:
            self.setWindowTitle(tr("{title} – GanViz", title=title))

    def note_in_title(self, note: str) -> None:
        """Has the title say how the program runs, behind its name."""
        self._title_note = note
        self._show_title()

    def _show_tabs(self) -> None:
        """Offers all pages there are."""
        self._kinds = sorted(registry.entries(PAGES).values(), key=lambda kind: (kind.order, kind.key))
        self.tabs.set_pages(self._kinds)
        self.tabs.set_current(self.page.key)
        self.menuBar().setCornerWidget(self.tabs)  # not before, for it asks for its width once only
        self.tabs.show()

    # ── opening ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def open_on_screen(self) -> None:
        """Shows the window where it was, if that is remembered and still on a screen."""
        self.appearance.find_room()
        self._placement.open(self.remembering.of(WINDOW))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.removeEventFilter(self)
            self._opening.begin()
        return super().eventFilter(watched, event)

    def complete(self) -> None:
        """Builds now what is left to be built."""
        for opening in self._openings:
            opening.complete()

    @property
    def is_complete(self) -> bool:
        """All parts of the pages made so far are there."""
        return all(opening.is_finished for opening in self._openings)

    @property
    def cannot_open(self) -> bool:
        """The first page could not be built."""
        return self._opening.has_failed

    def _steps(self) -> Iterator[Beside]:
        yield from self.page.opening()
        yield partial(registry.entries, PAGES)
        self._show_tabs()

    # ── what is remembered ────────────────────────────────────────────────────────────────────────────────────────────

    def _remembered(self) -> dict[str, Kept]:
        pages = {key: page.remembered() for key, page in self._pages.items()}
        return {
            WINDOW: self._placement.remembered(),
            APPEARANCE: self.appearance.remembered(),
            GREETING: self.greeting.remembered(),
            LANGUAGE: self.language_menu.remembered(),
            **pages,
        }

    @Slot()
    def reset_layout(self) -> None:
        """Puts window, look and pages back as they are at first, and forgets how they were; the run goes on."""
        self.remembering.forget()
        self.appearance.recall(Remembered())
        for page in self._pages.values():
            page.recall(Remembered())
        self._placement.reset()
        self.for_pages.note("The window is arranged as it was at first")

    # ── what is said ──────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _greet(self) -> None:
        """Shows the first steps to somebody who has not seen them."""
        if self.remembering.is_on and self.greeting.is_due:
            self.greeting.show(self.page, self.appearance.theme)

    @Slot()
    def show_first_steps(self) -> None:
        """Shows them again."""
        if not self.page.first_steps():
            self.show_page(FIRST_PAGE)
        self.greeting.show(self.page, self.appearance.theme)

    def _say(self, happened: str, kept: str, to_do: str) -> None:
        self.for_pages.say(happened, kept, to_do)

    @Slot(str, str)
    def tell_failure(self, happened: str, details: str) -> None:
        """Says in the window what went wrong; the traceback goes to the log, and to the clipboard on request."""
        log.warning("%s\n%s", happened, details)
        self.for_pages.say(happened, "Settings and curves were kept.", "Reset starts the run anew.", details)

    @Slot()
    def show_keys(self) -> None:
        """Shows what each key does."""
        _open(KeysDialog(self.appearance.theme, self.menus.key_list(self.page.key_list()), self))

    @Slot()
    def show_about(self) -> None:
        """Shows what the program is."""
        from ganviz.ui.shell.about import AboutDialog  # seldom asked for, and not needed to start

        _open(AboutDialog(self.appearance.theme, self))

    # ── commands and keys ─────────────────────────────────────────────────────────────────────────────────────────────

    def _own_commands(self) -> list[Command]:
        look, speech = self.appearance, self.language_menu

        def of_page(act: Callable[[Page, ForPages], object]) -> Callable[[], object]:
            return lambda: act(self.page, self.for_pages)

        return [
            Command("&File/&Export", "Picture …", ("Ctrl+E",), of_page(pictures.export)),
            Command("&File", "Copy the plot", ("Ctrl+C",), of_page(pictures.copy)),
            Command("&File", "Quit", ("Ctrl+Q",), self.close, group=9),
            Command("&View", "Light or dark", ("Ctrl+T",), look.toggle_theme),
            Command("&View", "High contrast, or back", ("Ctrl+Shift+T",), look.toggle_contrast),
            Command("&View", "Reduced motion, or back", (), look.toggle_motion),
            Command("&View", "Larger text", ("Ctrl++", "Ctrl+="), self._enlarge_text),
            Command("&View", "Smaller text", ("Ctrl+-",), lambda: look.change_scale(-1)),
            Command("&View", "Normal text", ("Ctrl+0",), lambda: look.change_scale(0)),
            Command("&View", speech.title(), (), lambda: None, submenu=speech),
            Command("&View", "Full screen", ("F", "F11"), look.toggle_presentation, group=2),
            Command("&View", "Reset layout", (), self.reset_layout, group=2),
            Command("&View", "Next page", ("Ctrl+PgDown",), lambda: self.turn(1), group=3),
            Command("&View", "Page before", ("Ctrl+PgUp",), lambda: self.turn(-1), group=3),
            *(
                Command("", f"Tab {number}", (f"Ctrl+{number}",), partial(self.tabs.take_number, number), listed=False)
                for number in range(1, DIGITS + 1)
            ),
            *self.teaching.commands(),
            *self.presenting.commands(),
            Command("", "Back from full screen, zoom or a large plot", ("Esc",), self._escape),
            Command("&Help", "Keys", ("?", "F1"), self.show_keys),
            Command("&Help", "First steps", (), self.show_first_steps),
            Command("&Help", "About GanViz", (), self.show_about, group=9, is_about=True),
        ]

    def _enlarge_text(self) -> None:
        if not self.appearance.change_scale(1):
            self.for_pages.note("There is no room for larger text on this screen")

    def _escape(self) -> None:
        if self.appearance.presenting:
            self.appearance.toggle_presentation()
        elif not self.greeting.escape():
            self.page.escape()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys come here only from where they mean nothing else."""
        if not self.page.take_key(event):
            super().keyPressEvent(event)

    # ── files from the desktop ────────────────────────────────────────────────────────────────────────────────────────

    def open_file(self, path: Path) -> None:
        """Opens a file on the page that is shown, or on the first one where that opens none."""
        if not self.page.open_file(path):
            self.show_page(FIRST_PAGE)
            self.page.open_file(path)

    def compare_files(self, first: Path, second: Path) -> None:
        """Shows the runs of two files side by side, on the first page where that which is shown cannot."""
        if not self.page.compare_files(first, second):
            self.show_page(FIRST_PAGE)
            self.page.compare_files(first, second)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped.file_of(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped.file_of(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)

    # ── look ──────────────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _set_theme(self, theme: Theme) -> None:
        for page in self._pages.values():
            page.set_theme(theme)
        self.messages.set_theme(theme)
        self.tabs.set_theme(theme)
        self.greeting.set_theme(theme)
        self.teaching.set_theme(theme)
        self.presenting.set_theme(theme)

    @Slot(bool)
    def _hold(self, held: bool) -> None:
        for page in self._pages.values():
            page.hold(held)

    @Slot(bool)
    def _present(self, presenting: bool) -> None:
        self.menuBar().setVisible(not presenting)
        for page in self._pages.values():
            page.present(presenting)
        self.greeting.step_aside("audience", presenting)
        full = Qt.WindowState.WindowFullScreen
        self.setWindowState(self.windowState() | full if presenting else self.windowState() & ~full)

    # ── the end ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def closeEvent(self, event: QCloseEvent) -> None:
        self.shut_down()
        super().closeEvent(event)

    @Slot()
    def shut_down(self) -> None:
        """Ends what runs; once is enough."""
        if not self._stopped:
            self._stopped = True
            self.remembering.end()
            self.presenting.end()
            self.teaching.close()
            for opening in self._openings:
                opening.stop()
            for page in self._pages.values():
                page.shut_down()


def _open(dialog: QDialog) -> None:
    """Shows a dialog until it is closed, which is its end."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
