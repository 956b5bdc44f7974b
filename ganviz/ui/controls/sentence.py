"""The line under the stage that says what is happening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ganviz.diagnoses import TONES, Tone, diagnose
from ganviz.ui import style
from ganviz.ui.controls import _icons
from ganviz.ui.controls._buttons import Button
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

if TYPE_CHECKING:
    from ganviz.snapshot import Frame

_SIZE, _MARGIN = 15, 6

#: Milliseconds for which an introduction and a diagnosis stand before another takes their place.
INTRODUCTION_STANDS, DIAGNOSIS_STANDS = 8000, 1000


class SentenceBar(QWidget):
    """One plain sentence about the run, with a mark for its tone and perhaps a button.

    A run is introduced; then the newest frame's diagnosis stands here, each for a second at least, and the introduction
    again where there is none. What is said outright stays until the next run is introduced.

    Room for two lines is always kept, so that the stage does not move when a sentence gets longer.

    Signals:
        action_requested: the button was clicked.
    """

    action_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone: Tone = "calm"
        self._introduction = ""
        self._frame: Frame | None = None
        self._follows_frames = True
        self._standing = QTimer(self)
        self._standing.setSingleShot(True)
        self._standing.timeout.connect(self._tell)
        self._mark = _Mark(theme)
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = Button(theme, "", tip="")
        self.button.hide()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._mark)
        self._row.addWidget(self.label, 1)
        self._row.addWidget(self.button)
        self.button.clicked.connect(self.action_requested)
        # Not Fixed: Qt would then hold to the height of two lines whatever the width asks for.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("What is happening"))
        self.set_theme(theme)

    def introduce(self, text: str) -> None:
        """Shows what there is to know of a new run; it can be read as a tooltip from then on."""
        self._show(text, "calm")
        self._introduction, self._frame, self._follows_frames = text, None, True
        self.label.setToolTip(tr(text))
        self._standing.start(INTRODUCTION_STANDS)

    def show_frame(self, frame: Frame) -> None:
        """Shows what is happening in a frame as soon as the present sentence has stood long enough."""
        self._frame = frame
        if self._follows_frames and not self._standing.isActive():
            self._tell()

    @Slot()
    def _tell(self) -> None:
        if not self._follows_frames or self._frame is None:
            return
        found, self._frame = diagnose(self._frame), None
        text, tone = (self._introduction, TONES[0]) if found is None else (found.sentence, found.tone)
        self._show(text, tone)
        self._standing.start(DIAGNOSIS_STANDS)

    def say(self, text: str, tone: Tone = "calm", action_label: str = "", action_tip: str = "") -> None:
        """Shows a sentence, whatever frames come. With ``action_label`` a button stands beside it.

        Raises:
            ValueError: an unknown tone.
        """
        if tone not in TONES:
            raise ValueError(f"tone: {tone!r} cannot be used; use one of {', '.join(TONES)}")
        self._follows_frames = False
        self._show(text, tone, action_label, action_tip)

    def _show(self, text: str, tone: Tone, action_label: str = "", action_tip: str = "") -> None:
        text = tr(text)
        if text != self.label.text():
            self.label.setText(text)
            self.setAccessibleDescription(text)
        self._tone = tone
        self._mark.show_tone(tone)
        self.button.set_face(action_label, "")
        self.button.setAccessibleName(tr(action_label))
        self.button.setToolTip(tr(action_tip or action_label))
        self.button.setVisible(bool(action_label))
        self.updateGeometry()

    def tone(self) -> Tone:
        """The tone of the sentence that is shown."""
        return self._tone

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self._mark.set_theme(theme)
        self.button.set_theme(theme)
        self._row.setSpacing(style.pixels(theme, 10))
        self._row.setContentsMargins(*(style.pixels(theme, margin) for margin in (12, _MARGIN, 12, _MARGIN)))
        font = theme.font(_SIZE)
        self.label.setFont(font)
        self.setMinimumHeight(2 * QFontMetrics(font).lineSpacing() + 2 * style.pixels(theme, _MARGIN))
        self.updateGeometry()


class _Mark(QWidget):
    """The tone as a small icon: told by its shape, not by its colour alone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._tone = theme, TONES[0]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_tone(self, tone: Tone) -> None:
        """Shows the icon of a tone."""
        self._tone = tone
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = style.pixels(self._theme, 18)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = style.colours(self._theme)
        colour = {"calm": shades.muted, "good": shades.good, "warning": shades.caution, "error": shades.error}
        painter = QPainter(self)
        _icons.paint(painter, self._tone, QRectF(self.rect()), colour[self._tone])
        painter.end()
