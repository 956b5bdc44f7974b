"""What is under the stage in words: what is happening, and what a preset promises."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from ganviz.diagnoses import TONES, Diagnosis, Tone, diagnose
from ganviz.phrases import phrase
from ganviz.ui import style
from ganviz.ui.controls import _icons
from ganviz.ui.controls._buttons import Button
from ganviz.ui.controls._labels import MutedLabel
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

if TYPE_CHECKING:
    from ganviz.config import RunConfig
    from ganviz.snapshot import Frame

_SIZE, _PROMISE_SIZE, _MARGIN = 15, 13, 6

#: Seconds for which a sentence stands before another takes its place.
STANDS = 2.0
#: Milliseconds between two looks at the newest frame; another diagnosis must be found at two of them in a row.
LOOK_EVERY = 500
#: The key of what is said before the first iteration.
NOTHING_YET = "nothing_yet"


class SentenceBar(QWidget):
    """One plain sentence about the run, with a mark for its tone and perhaps a button; below it what to watch for.

    The newest frame's diagnosis stands here, each for two seconds at least. One of another kind must have been found
    twice, half a second apart, so that what comes and goes is not told. What is wrong to go on saying ends sooner: a
    tick when there is no more reason for it, that nothing has been trained with the first iteration, any sentence when
    the settings that it is about were changed or the run has failed. What is said outright stays until the next run
    begins. While an earlier moment is looked back at, its own diagnosis stands here, at once.

    Room for two lines is always kept, so that the stage does not move when a sentence gets longer; so is that of a
    promise when it goes.

    Signals:
        action_requested: the button was clicked.
    """

    action_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone: Tone = "calm"
        #: What is said outright, whatever frames come; None where the frames decide.
        self._said: tuple[str, Tone, str, str] | None = None
        self._looks_back = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._forget()
        self._mark = _Mark(theme)
        self.label, self.promise = QLabel(), MutedLabel()
        for label in (self.label, self.promise):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.promise.hide()
        self.button = Button(theme, "", tip="")
        self.button.hide()
        self._grid = QGridLayout(self)
        self._grid.addWidget(self._mark, 0, 0)
        self._grid.addWidget(self.label, 0, 1)
        self._grid.addWidget(self.button, 0, 2)
        self._grid.addWidget(self.promise, 1, 1, 1, 2)
        self._grid.setColumnStretch(1, 1)
        self.button.clicked.connect(self.action_requested)
        # Not Fixed: Qt would then hold to the height of two lines whatever the width asks for.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("What is happening"))
        self.set_theme(theme)

    # ── what is promised ──────────────────────────────────────────────────────────────────────────────────────────────

    def begin(self, promise: str = "") -> None:
        """A new run, of which nothing is known yet but what its preset promises, if anything."""
        self._forget()
        self._said, self._looks_back = None, False
        self._show("Nothing has been trained yet.", "calm")
        self.set_promise(promise)

    def set_promise(self, promise: str) -> None:
        """Says what to watch for; nothing takes its room where that is nothing."""
        self._keep_room(False)
        self.promise.setText(tr("Watch for: {promise}", promise=promise) if promise else "")
        self.promise.setAccessibleName(self.promise.text())
        self.promise.setVisible(bool(promise))

    def promise_holds(self, holds: bool) -> None:
        """Shows or hides what to watch for; its room stays."""
        if self.promise.text() and holds == self.promise.isHidden():
            self._keep_room(True)
            self.promise.setVisible(holds)

    def _keep_room(self, keep: bool) -> None:
        policy = self.promise.sizePolicy()
        policy.setRetainSizeWhenHidden(keep)
        self.promise.setSizePolicy(policy)

    # ── what is happening ─────────────────────────────────────────────────────────────────────────────────────────────

    def _forget(self) -> None:
        """Knows nothing of a run."""
        self._timer.stop()
        self._frame: Frame | None = None
        #: Whose sentence stands, and under which settings; whose was found at the last look, where it is another.
        self._key, self._config, self._candidate = "", None, ""  # type: str, RunConfig | None, str
        self._said_at = float("-inf")

    def show_frame(self, frame: Frame) -> None:
        """Shows what is happening in a frame as soon as the present sentence has stood long enough."""
        was_back, self._looks_back = self._looks_back, False
        self._frame = frame
        if self._said is not None:
            if was_back:
                self._show(*self._said)
        elif self._key == NOTHING_YET or not self._timer.isActive():
            self._look()

    def look_back(self, frame: Frame) -> None:
        """Shows at once what was happening at an earlier moment; what is said of now waits."""
        self._forget()
        self._looks_back = True
        found = diagnose(frame) or _nothing_yet(frame)
        self._show(found.sentence, found.tone)

    def show_part(self, sentence: str) -> None:
        """Shows at once what happens in a part of an iteration; what is said of the run waits."""
        self._forget()
        self._looks_back = True
        self._show(sentence, "calm")

    @Slot()
    def _look(self) -> None:
        """Looks at the newest frame, and again as long as what it shows is not what is said."""
        frame = self._frame
        if self._said is not None or frame is None:
            return
        self._frame = None
        found = diagnose(frame) or _nothing_yet(frame)
        at_once = found.tone == "error" or self._key in ("", NOTHING_YET) or frame.snapshot.config != self._config
        is_sure = found.key in (self._key, self._candidate)
        self._candidate = found.key
        if at_once or (is_sure and time.monotonic() - self._said_at >= STANDS):
            self._tell(found, frame.snapshot.config)
        elif tr(found.sentence) != self.label.text():
            self._frame = frame
            if self._tone == "good" and found.tone != "good":
                self._show_tone("calm")
        self._timer.start(LOOK_EVERY)

    def _tell(self, found: Diagnosis, config: RunConfig) -> None:
        if tr(found.sentence) != self.label.text():
            self._said_at = time.monotonic()
        self._key, self._config = found.key, config
        self._show(found.sentence, found.tone)

    def say(self, text: str, tone: Tone = "calm", action_label: str = "", action_tip: str = "") -> None:
        """Shows a sentence, whatever frames come. With ``action_label`` a button stands beside it.

        Raises:
            ValueError: an unknown tone.
        """
        if tone not in TONES:
            raise ValueError(f"tone: {tone!r} cannot be used; use one of {', '.join(TONES)}")
        self._said = text, tone, action_label, action_tip
        self._timer.stop()
        if not self._looks_back:
            self._show(*self._said)

    def _show(self, text: str, tone: Tone, action_label: str = "", action_tip: str = "") -> None:
        text = tr(text)
        if text != self.label.text():
            self.label.setText(text)
            self.setAccessibleDescription(text)
        self._show_tone(tone)
        self.button.set_face(action_label, "")
        self.button.setAccessibleName(tr(action_label))
        self.button.setToolTip(tr(action_tip or action_label))
        self.button.setVisible(bool(action_label))
        self.updateGeometry()

    def _show_tone(self, tone: Tone) -> None:
        self._tone = tone
        self._mark.show_tone(tone)

    def tone(self) -> Tone:
        """The tone of the sentence that is shown."""
        return self._tone

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours and sizes."""
        self._theme = theme
        self._mark.set_theme(theme)
        self.button.set_theme(theme)
        self._grid.setHorizontalSpacing(style.pixels(theme, 10))
        self._grid.setVerticalSpacing(style.pixels(theme, 2))
        self._grid.setContentsMargins(*(style.pixels(theme, margin) for margin in (12, _MARGIN, 12, _MARGIN)))
        font = theme.font(_SIZE)
        self.label.setFont(font)
        self.promise.setFont(theme.font(_PROMISE_SIZE))
        self.label.setMinimumHeight(2 * QFontMetrics(font).lineSpacing())
        self.updateGeometry()


def _nothing_yet(frame: Frame) -> Diagnosis:
    """What is to be said where no rule has seen enough."""
    if frame.snapshot.iteration == 0:
        return Diagnosis(NOTHING_YET, "Nothing has been trained yet.", "calm")
    if not frame.history.changes:
        return Diagnosis("too_early", "Too early to tell.", "calm")
    changed = "Settings were changed after iteration {iteration:,}: too early to tell what comes of it."
    return Diagnosis("too_early", phrase(changed, iteration=frame.history.changes[-1].stands_since), "calm")


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
