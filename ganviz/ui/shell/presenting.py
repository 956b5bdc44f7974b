"""Two screens: the audience sees stage and words; controls, notes and a clock stay with the lecturer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QWidget

from ganviz.ui.commands import Command
from ganviz.ui.lessons.teaching import Teaching
from ganviz.ui.page import Page
from ganviz.ui.shell.audience_window import AudienceWindow, black_cover
from ganviz.ui.shell.presenter_strip import PresenterStrip
from ganviz.ui.theme import PRESENTED_MOST, Theme, presented_scale
from ganviz.ui.translation import tr


class Presenting(QObject):
    """Shows the page on another screen.

    Args:
        page: returns the page that is shown.
        theme: returns the colours and sizes in force at the desk.
        note: says in passing what was done.

    Attributes:
        menu: the other screens.
        is_black, is_held: what the audience sees of it.
    """

    def __init__(
        self,
        window: QMainWindow,
        page: Callable[[], Page],
        theme: Callable[[], Theme],
        teaching: Teaching,
        note: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._window, self._page, self._theme = window, page, theme
        self._teaching, self._note = teaching, note
        self.audience: AudienceWindow | None = None
        self.strip: PresenterStrip | None = None
        self._bar: QToolBar | None = None
        self._screen: QScreen | None = None
        self.is_black, self.is_held = False, False
        self._cover: QWidget | None = None
        #: The page whose tools are offered.
        self._offers: Page | None = None
        self._fills_this_screen = False
        self.menu = QMenu(tr("Present on"), window)
        self.menu.aboutToShow.connect(self.update_screens)
        teaching.changed.connect(self._show_step)
        QGuiApplication.instance().screenRemoved.connect(self._lose)  # type: ignore[union-attr]
        self.update_screens()

    def commands(self) -> list[Command]:
        """What can be done by menu and key; the keys are those that clickers send."""
        return [
            Command("&Lecture", self.menu.title(), (), self.update_screens, group=2, submenu=self.menu),
            Command("&Lecture", "Present on the other screen, or end", ("F5", "Shift+F5"), self.toggle, group=2),
            Command("&Lecture", "Black screen", (".",), self.toggle_black, group=2),
            Command("&Lecture", "Hold the audience's picture", ("I",), self.toggle_hold, group=2),
        ]

    # ── screens ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def others(self) -> list[QScreen]:
        """The screens on which the window is not."""
        return [screen for screen in QGuiApplication.screens() if screen is not self._window.screen()]

    @Slot()
    def update_screens(self) -> None:
        """Offers the screens that there are now."""
        self.menu.clear()
        for screen in self.others():
            size = screen.size()
            words = tr("{name}, {width} × {height}", name=screen.name(), width=size.width(), height=size.height())
            self.menu.addAction(words, partial(self.begin, screen))
        if not self.others():
            self.menu.addAction(tr("There is one screen only: F shows the stage alone")).setEnabled(False)
        if self.audience is not None:
            self.menu.addSeparator()
            self.menu.addAction(tr("End"), self.end)

    @Slot()
    def toggle(self) -> None:
        """Begins on the first other screen, or ends."""
        others = self.others()
        if self.audience is not None:
            self.end()
        elif others:
            self.begin(others[0])
        else:
            self._note("There is one screen only: F shows the stage alone")

    def begin(self, screen: QScreen) -> None:
        """Shows the page on that screen."""
        if self.is_black and self.audience is None:
            self.toggle_black()
        self.end()
        self._screen = screen
        shown = self._page().audience(self._presented())
        if shown is None:
            self._note("This page is not shown on another screen: F shows it alone on this one")
            return
        self.audience = AudienceWindow(shown, screen)
        self._give_words()
        self.strip = PresenterStrip(self._theme())
        self.strip.black_requested.connect(self.toggle_black)
        self.strip.hold_requested.connect(self.toggle_hold)
        self.strip.end_requested.connect(self.end)
        self._offer_tools()
        self._bar = QToolBar(tr("For the lecturer"))
        self._bar.setMovable(False)
        self._bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._bar.addWidget(self.strip)
        self._window.addToolBar(Qt.ToolBarArea.BottomToolBarArea, self._bar)
        self._teaching.show_notes(True)
        self._show_step()
        self._window.activateWindow()

    def follow_page(self) -> None:
        """Shows the audience the page that is shown now; where that shows it nothing, what it has seen so far stays."""
        if self.audience is None:
            return
        shown = self._page().audience(self._presented())
        if shown is None:
            self._note("The audience goes on seeing the page before: this one is not shown on another screen")
            return
        self.audience.take(shown)
        self._give_words()
        self._offer_tools()
        self._show_step()
        if self.is_held:
            shown.hold_still(True)

    def _offer_tools(self) -> None:
        if self._offers is not None:
            self._offers.tool_taken.disconnect(self._show_taken)
        self._offers = self._page()
        self._offers.tool_taken.connect(self._show_taken)
        if self.strip is not None:
            self.strip.offer(self._offers.hand_tools())

    @Slot()
    def _show_taken(self) -> None:
        if self.strip is not None:
            self.strip.show_taken()

    @Slot()
    def end(self) -> None:
        """Leaves the other screen as it was."""
        if self.audience is None:
            return
        self.audience.end()
        self.audience, self.strip = None, None
        self.is_black, self.is_held = False, False
        if self._bar is not None:
            self._window.removeToolBar(self._bar)
            self._bar.deleteLater()
            self._bar = None
        self._teaching.show_notes(False)

    @Slot(object)
    def _lose(self, screen: QScreen) -> None:
        if screen is self._screen:
            self.end()

    # ── what the audience sees ────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def toggle_black(self) -> None:
        """Shows the audience nothing, or all again: on its own screen, or in full screen on this one."""
        if self.audience is None and not self._fills_this_screen and not self.is_black:
            self._note("Nobody looks on: F5 presents on another screen, F on this one")
            return
        self.is_black = not self.is_black
        if self.audience is not None:
            self.audience.set_black(self.is_black)
        else:
            self._cover_window()
        self._show_state()

    def _cover_window(self) -> None:
        if self._cover is None:
            self._cover = black_cover(self._window)
        self._cover.setGeometry(self._window.rect())
        self._cover.raise_()
        self._cover.setVisible(self.is_black)

    @Slot(bool)
    def follow_full_screen(self, presenting: bool) -> None:
        """Knows whether an audience sees this screen; shows all again where it does no longer."""
        self._fills_this_screen = presenting
        if not presenting and self.audience is None and self.is_black:
            self.toggle_black()

    @Slot()
    def toggle_hold(self) -> None:
        """Holds the audience's picture while the run goes on, or lets it follow."""
        if self.audience is None:
            self._note("Nobody looks on: F5 presents on another screen, F on this one")
            return
        self.is_held = not self.is_held
        self.audience.shown.hold_still(self.is_held)
        self._show_state()

    def _show_state(self) -> None:
        if self.strip is not None:
            self.strip.show_state(self.is_black, self.is_held)

    def _presented(self) -> Theme:
        theme = self._theme()
        height = self._screen.size().height() if self._screen is not None else 0
        return theme.scaled(min(presented_scale(height) * max(1.0, theme.scale), PRESENTED_MOST))

    def _give_words(self) -> None:
        if self.audience is not None:
            self.audience.shown.give_words(self._teaching.words(self._presented()))

    @Slot()
    def _show_step(self) -> None:
        """Says at the desk where the lesson is and what comes next."""
        course = self._teaching.course
        if self.strip is None or self.audience is None:
            return
        self.audience.shown.words_changed()
        if course is None:
            self.strip.show_step("")
            return
        steps = course.lesson.steps
        place = {"number": course.place + 1, "count": len(steps), "title": steps[course.place].title}
        if course.is_last:
            self.strip.show_step(tr("{number} of {count}: {title}", **place))
        else:
            following = steps[course.place + 1].title
            self.strip.show_step(tr("{number} of {count}: {title}. Next: {following}", **place, following=following))

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        if self.strip is not None and self.audience is not None:
            self.strip.set_theme(theme)
            self.audience.shown.set_theme(self._presented())
