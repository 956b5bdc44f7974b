"""Where the laboratory's parts stand: at a desk, and before an audience."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from ganviz.ui.controls._splitter import Splitter
from ganviz.ui.lab.plots import PlotColumn
from ganviz.ui.lab.side_by_side import SideBySide
from ganviz.ui.lab.slow_motion import SlowMotionPanel
from ganviz.ui.page import Words
from ganviz.ui.remembered import Kept, Remembered
from ganviz.ui.theme import Theme, presented_scale

#: Widths of presets and settings at the left and of the small plots at the right, in pixels at scale 1,
PANEL_WIDTH, PLOTS_WIDTH = 296, 304
#: and the share of the window's width up to which they grow with the text.
PANEL_SHARE, PLOTS_SHARE = 0.28, 0.24
#: The shares of the screen that words take before an audience, usually and at the most, and how much larger than there
#: they are when the plots below them give way.
USUAL_WORDS_SHARE, WORDS_SHARE, PLOTS_GIVE_WAY = 0.3, 0.4, 1.2
#: Around words before an audience, in pixels.
EDGE = 24
#: How stage and networks share the height in slow motion at first.
HEIGHTS = (1100, 900)
#: Qt's own "no limit" for the size of a widget, in pixels.
UNLIMITED = (1 << 24) - 1
_LEFT, _RIGHT = 0, 2
#: The columns that fold: place, name, usual width; and the widths that can be remembered, at scale 1.
_PANELS = ((_LEFT, "left", PANEL_WIDTH), (_RIGHT, "right", PLOTS_WIDTH))
LEAST_WIDTH, MOST_WIDTH = 60, 4000


class Columns(Splitter):
    """A panel at the left, the stage above timeline and words in the middle, the small plots at the right.

    Before an audience the stage has its words beside it, and the plots stand below these: a wide screen has room there.

    Args:
        panel: what stands at the left.
        networks: what stands below the stage in slow motion, and is hidden else.
        words: what stands below the stage, from top to bottom.

    Attributes:
        presenting: there is an audience.
        words: the column of the words.
    """

    def __init__(
        self,
        theme: Theme,
        panel: QWidget,
        stage: SideBySide,
        networks: SlowMotionPanel,
        timeline: QWidget,
        words: Sequence[QWidget],
        plots: PlotColumn,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._panel, self._stage, self._plots = theme, panel, stage, plots
        self._networks = networks
        self.presenting, self._is_arranged = False, False
        self._widths = {_LEFT: float(PANEL_WIDTH), _RIGHT: float(PLOTS_WIDTH)}
        self._shown_at_desk: list[QWidget] = []
        self._lodging, self._lodging_column = _column()
        self._lodging.hide()
        self._lodger: Words | None = None
        self.words, self._words_column = _column()
        for part in (self._lodging, *words):
            self._words_column.addWidget(part)
        self._spare = QSpacerItem(0, 0)
        self._words_column.addItem(self._spare)
        middle, self._middle = _column()
        staged, above = _column()
        self._upright = Splitter(Qt.Orientation.Vertical)
        for part in (stage, networks):
            self._upright.addWidget(part)
        above.addWidget(self._upright, 1)
        above.addWidget(timeline)
        networks.appeared.connect(lambda: self._upright.setSizes(list(HEIGHTS)))
        self._middle.addWidget(staged, 1)
        self._middle.addWidget(self.words)
        for part in (panel, middle, plots):
            self.addWidget(part)
        self.setStretchFactor(self.indexOf(middle), 1)
        self.splitterMoved.connect(self._keep_width)

    def showEvent(self, event: QShowEvent) -> None:
        """Gives panel and plots their widths once; the stage gets what is left."""
        super().showEvent(event)
        if not self._is_arranged:
            self._is_arranged = True
            self._give_widths()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_arranged and self._theme.scale > 1 and not self.presenting:
            self._give_widths()

    def set_theme(self, theme: Theme) -> None:
        """Gives all parts the room for text of another size; they take the theme themselves."""
        self._theme = theme
        self._give_room()

    def present(self, presenting: bool) -> None:
        """Puts words and plots beside the stage, without the panel; or everything back where it was."""
        if presenting:
            self._shown_at_desk = [part for part in (self._panel, self._plots) if not part.isHidden()]
        self.presenting = presenting
        self._panel.setVisible(not presenting and self._panel in self._shown_at_desk)
        if presenting:
            self._words_column.insertWidget(self._words_column.count() - 1, self._plots, 1)
        else:
            self.insertWidget(_RIGHT, self._plots)
            self._plots.setVisible(self._plots in self._shown_at_desk)
        direction, policy = QBoxLayout.Direction, QSizePolicy.Policy
        self._middle.setDirection(direction.RightToLeft if presenting else direction.TopToBottom)
        self._lodging.setVisible(presenting)
        self._spare.changeSize(0, 0, policy.Minimum, policy.Expanding if presenting else policy.Minimum)
        edge = EDGE if presenting else 0
        self._words_column.setContentsMargins(edge, edge, edge, 0)
        self._give_room()

    def lodge(self, words: Words | None) -> None:
        """Has these words above the others while there is an audience, in place of those that were."""
        if self._lodger is not None:
            self._lodger.hide()
            self._lodger.deleteLater()
        self._lodger = words
        if words is not None:
            self._lodging_column.addWidget(words)
            words.setVisible(words.has_step)

    def recall(self, kept: Remembered) -> None:
        """Folds the panels and gives them their widths as it is remembered; not before an audience."""
        for column, name, usual in _PANELS:
            self._widths[column] = kept.number(f"{name}_width", LEAST_WIDTH, MOST_WIDTH) or float(usual)
        for part, (_, name, _) in zip((self._panel, self._plots), _PANELS, strict=True):
            part.setVisible(not kept.flag(f"{name}_folded"))
        if self._is_arranged:
            self._give_widths()

    def remembered(self) -> Kept:
        """What is to be recalled: how it is at a desk."""
        kept: dict[str, object] = {}
        for part, (column, name, _) in zip((self._panel, self._plots), _PANELS, strict=True):
            kept[f"{name}_width"] = round(self._widths[column], 1)
            kept[f"{name}_folded"] = part not in self._shown_at_desk if self.presenting else part.isHidden()
        return kept

    def hold(self, held: bool) -> None:
        """While they are held stage and plots take other sizes and themes without drawing; then they draw once."""
        if not held:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        for part in (self._stage, self._networks, self._plots):
            part.hold(held)

    def _give_room(self) -> None:
        if self.presenting:
            self._give_words_room()
        else:
            self.words.setMaximumWidth(UNLIMITED)
            if self._is_arranged:
                self._give_widths()

    def _give_words_room(self) -> None:
        """Words that are larger than an audience usually gets take more of the screen, and the place of the plots."""
        screen = self.screen().size()
        larger = self._theme.scale / presented_scale(screen.height())
        self.words.setMaximumWidth(round(screen.width() * min(USUAL_WORDS_SHARE * max(1.0, larger), WORDS_SHARE)))
        self._plots.setVisible(larger < PLOTS_GIVE_WAY)

    def _give_widths(self) -> None:
        """Gives the panels their widths at the scale of the text; the stage is left as much as it needs."""
        scale, window = self._theme.scale, self.width()
        left, right = (
            max(self._widths[column], min(self._widths[column] * scale, share * window))
            for column, share in ((_LEFT, PANEL_SHARE), (_RIGHT, PLOTS_SHARE))
        )
        self.setSizes([round(left), round(window - left - right), round(right)])

    @Slot(int, int)
    def _keep_width(self, _place: int, handle: int) -> None:
        """Notes the width that the user has given a panel."""
        column = _LEFT if handle == 1 else _RIGHT
        self._widths[column] = self.sizes()[column] / self._theme.scale


def _column() -> tuple[QWidget, QVBoxLayout]:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return whole, column
