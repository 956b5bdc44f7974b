"""The column of small plots."""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ganviz import registry
from ganviz.ui import style
from ganviz.ui.controls._scroll import ScrollArea
from ganviz.ui.plot_kinds import VIEWS, plot_kinds
from ganviz.ui.plotting.gutter import Gutter
from ganviz.ui.plotting.view import View
from ganviz.ui.rich_text import rich
from ganviz.ui.runs.model import ViewModel
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

if TYPE_CHECKING:
    from ganviz.config import RunConfig
    from ganviz.snapshot import Frame

#: Seconds between two drawings of a plot: numbers over time need no more, and the stage gets what is saved.
DRAW_EVERY = 0.1
#: Plots drawn with one frame: seven of them at once would take as long as the stage. Where frames come further apart
#: than so many seconds, on average over some ten, only one is drawn with each: the stage comes first.
AT_A_TIME = 3
SLOW, MEMORY = 1 / 27, 0.1
#: Milliseconds without a frame after which all plots show the last one: training is slow, has ended or was killed.
REST = 150
LEAST_HEIGHT, LEAST_PRESENTED = 128, 92
#: How many are shown before an audience, and which, where its preset names fewer.
PRESENTED, USUALLY_PRESENTED = 2, ("mode_strip", "divergence", "wasserstein", "losses")


class PlotColumn(ScrollArea):
    """The small plots that the model names, one above the other; those out of sight cost nothing.

    A view is built when it is first chosen, and kept. A double click gives it the stage.

    Signals:
        menu_wanted(plot, position): the right mouse button was pressed on a plot, there on the screen.
    """

    menu_wanted = Signal(object, QPoint)

    def __init__(self, theme: Theme, model: ViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self.setAccessibleName(tr("Plots"))
        self._theme, self._drawn_at, self._frame = theme, float("-inf"), None  # type: Theme, float, Frame | None
        self._shown_at, self._interval = float("-inf"), 0.0
        self._stale: dict[str, View] = {}
        self._shows: dict[str, Frame] = {}
        self._left, self._is_held = 0, False
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._draw_one)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._catch_up)
        self._built: dict[str, View] = {}
        self._gutter = Gutter()
        self._config: RunConfig | None = None
        self._presented: list[str] | None = None
        self._layout = QVBoxLayout()
        self._column = QWidget()
        self._column.setLayout(self._layout)
        self.setWidget(self._column)
        self.verticalScrollBar().valueChanged.connect(self._draw_what_is_seen)
        model.plots_changed.connect(self._show_chosen)
        self._place()
        self.set_theme(theme)

    @property
    def views(self) -> list[View]:
        """The chosen views, top to bottom; those that do not suit the data are hidden."""
        return [self._built[kind.key] for kind in plot_kinds() if kind.key in self._shown]

    @property
    def _shown(self) -> Collection[str]:
        return self._model.plots if self._presented is None else self._presented

    def present(self, keys: Sequence[str] | None) -> None:
        """Shows the first two of these that suit the data, or of the usual ones; None: those that are chosen again."""
        suitable = [key for key in dict.fromkeys((*(keys or ()), *USUALLY_PRESENTED)) if self.offers(key)]
        self._presented = None if keys is None else suitable[:PRESENTED]
        self._give_heights()
        self._show_chosen()

    def _give_heights(self) -> None:
        least = style.pixels(self._theme, LEAST_HEIGHT if self._presented is None else LEAST_PRESENTED)
        for view in self._built.values():
            view.widget.setMinimumHeight(least)

    def offers(self, key: str) -> bool:
        """Says whether the plot of that key has something to draw for the present run."""
        return self._config is None or registry.entry(VIEWS, key).suits(self._config)

    def choose(self, keys: Collection[str]) -> None:
        """Shows exactly these plots, as far as they suit the data. Raises UnknownEntryError for an unknown key."""
        self._model.choose_plots([registry.entry(VIEWS, key).key for key in keys])

    @Slot()
    def _show_chosen(self) -> None:
        self._place()
        self._stale = {view.key: view for view in self.views}
        QTimer.singleShot(0, self, self._draw_what_is_seen)  # once the plots have their places

    def set_config(self, config: RunConfig) -> None:
        """Empties all plots and shows those chosen that have something to draw for a run with these settings."""
        self._frame, self._config = None, config
        self._stale.clear()
        self._shows.clear()
        for view in self._built.values():
            view.clear()
        self._place()

    def suit(self, config: RunConfig) -> None:
        """Shows those chosen that have something to draw for these settings of the same run."""
        offered = [self.offers(key) for key in self._built]
        self._config = config
        if offered != [self.offers(key) for key in self._built]:
            self._place()

    def _place(self) -> None:
        """Builds what was chosen for the first time, and shows what is chosen and suits."""
        wanted = {*self._shown, *self._built}
        if not wanted:  # to look for the views would import pyqtgraph
            return
        for index, kind in enumerate(kind for kind in plot_kinds() if kind.key in wanted):
            if kind.key not in self._built:
                view = self._built[kind.key] = kind(self._theme)
                self._let_point(view)
                view.share(self._gutter)
                view.widget.setToolTip(_tool_tip(kind))
                self._layout.insertWidget(index, view.widget, 1)
                for source in (view.widget, *view.widget.findChildren(QWidget)):
                    source.installEventFilter(self)
            self._built[kind.key].widget.setVisible(kind.key in self._shown and self.offers(kind.key))
        self._let_draw()
        self._give_heights()

    def hold(self, held: bool) -> None:
        """While they are held the plots take other sizes and themes without drawing; then those shown draw once.

        The others stay held until they are shown.
        """
        self._is_held = held
        for view in self._built.values() if held else ():
            view.hold(True)
        self._column.setVisible(not held)
        if not held:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            with self._gutter.renewed():
                self._let_draw()

    def _let_draw(self) -> None:
        for view in self._built.values():
            if not self._is_held and not view.widget.isHidden():
                view.hold(False)

    def _let_point(self, view: View) -> None:
        """Has mouse and keyboard act on a view."""
        from ganviz.ui.plotting.focus import PlotFocus
        from ganviz.ui.plotting.plot import Plot  # with pyqtgraph, which the window opens without
        from ganviz.ui.plotting.pointer import Pointer

        if isinstance(view, Plot):
            PlotFocus(view, registry.help_text(type(view)))
            pointer = Pointer(view, scrolls=True)
            pointer.menu_wanted.connect(partial(self.menu_wanted.emit, view))

    def show_frame(self, frame: Frame, at_once: bool = False, whole: bool = False) -> None:
        """Draws a frame, a few plots for each call and each in its turn, so that none makes the stage or a key wait.

        All of them and now if ``at_once``; all of them, but each in its turn, if ``whole``.
        """
        now = time.perf_counter()
        # A pause is no slowness.
        self._interval += MEMORY * (min(now - self._shown_at, 4 * SLOW) - self._interval)
        self._frame, self._shown_at = frame, now
        if at_once or whole or (not self._to_draw() and now - self._drawn_at >= DRAW_EVERY):
            self._drawn_at = now
            views = {view.key: view for view in self.views}
            # Those that still show an earlier frame come first: while somebody drags on, none waits for ever.
            self._stale = {key: views[key] for key in (*self._stale, *views) if key in views}
        if at_once:
            self._draw_what_is_seen()
        else:
            self._left = len(self._stale) if whole else AT_A_TIME if self._interval < SLOW else 1
            self._turn.start(0)
            self._rest.start()

    @Slot()
    def _catch_up(self) -> None:
        """Draws the frame in those plots that still show an earlier one."""
        self._stale = {view.key: view for view in self.views if self._shows.get(view.key) is not self._frame}
        self._left = len(self._stale)
        self._draw_one()

    @Slot()
    def _draw_one(self) -> None:
        self._draw(self._to_draw()[:1])
        self._left -= 1
        if self._left > 0 and self._to_draw():
            self._turn.start(0)

    @Slot()
    def _draw_what_is_seen(self) -> None:
        """Draws the frame in those plots in sight that do not show it yet."""
        self._draw(self._to_draw())

    def _to_draw(self) -> list[View]:
        return [view for view in self._stale.values() if self._in_sight(view.widget)]

    def _draw(self, views: list[View]) -> None:
        if self._frame is not None:
            for view in views:
                del self._stale[view.key]
                self._shows[view.key] = self._frame
                view.show(self._frame)

    def _in_sight(self, plot: QWidget) -> bool:
        place = QRect(plot.mapTo(self.viewport(), QPoint()), plot.size())
        return plot.isVisible() and self.viewport().rect().intersects(place)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._draw_what_is_seen)  # once the plots have their places

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._draw_what_is_seen)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        margin = style.pixels(theme, 8)
        self._layout.setContentsMargins(0, margin, margin, margin)
        self._layout.setSpacing(style.pixels(theme, 4))
        with self._gutter.renewed():
            for view in self._built.values():
                view.set_theme(theme)
        self._give_heights()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonDblClick:
            for view in self.views:
                if watched is view.widget or view.widget.isAncestorOf(watched):  # type: ignore[arg-type]
                    self._model.enlarge(view.key)
                    return True
        return super().eventFilter(watched, event)


def _tool_tip(kind: type[View]) -> str:
    """What the plot shows, in rich text, which Qt breaks into lines."""
    paragraphs = [
        *tr(registry.help_text(kind)).split("\n\n"),
        tr("Double-click to show it large, right-click for more."),
    ]
    return f"<b>{rich(tr(kind.title))}</b>" + "".join(f"<p>{rich(text)}</p>" for text in paragraphs)
