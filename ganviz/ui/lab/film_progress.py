"""A line that says how far a film is, with a way to give it up."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from ganviz.phrases import phrase
from ganviz.ui import style
from ganviz.ui.controls._buttons import Button
from ganviz.ui.controls._labels import CaptionLabel
from ganviz.ui.theme import Theme
from ganviz.ui.translation import tr

#: Height and width of the bar, in pixels at scale 1.
HEIGHT, WIDTH = 8, 220


class FilmProgress(QWidget):
    """Blocks nothing; hidden while no film is made.

    Signals:
        cancel_wanted: the user gives it up.
    """

    cancel_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.bar = CaptionLabel(), QProgressBar()
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far the film is"))
        self.cancel = Button(theme, "Cancel", tip="Give the film up", small=True)
        self.cancel.clicked.connect(self.cancel_wanted)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.bar)
        self._row.addWidget(self.cancel)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Takes other sizes."""
        edge = style.pixels(theme, 10)
        self._row.setContentsMargins(edge, edge // 3, edge, edge // 3)
        self._row.setSpacing(edge)
        self.bar.setFixedSize(style.pixels(theme, WIDTH), style.pixels(theme, HEIGHT))
        self.cancel.set_theme(theme)

    def begin(self, name: str, frames: int) -> None:
        """Shows that a film of that name has begun."""
        self.bar.setRange(0, frames)
        self.bar.setValue(0)
        self.words.setText(tr(phrase("{file}: begins", file=name)))
        self.show()

    def tell(self, name: str, done: int, seconds_left: float | None) -> None:
        """Says how many frames are drawn, and how long the rest takes, if that can be said yet."""
        frames = self.bar.maximum()
        self.bar.setValue(done)
        if done >= frames:
            said = phrase("{file}: all {frames:,} frames are drawn, it is being finished", file=name, frames=frames)
        elif seconds_left is None:
            said = phrase("{file}: frame {done:,} of {frames:,}", file=name, done=done, frames=frames)
        else:
            said = phrase(
                "{file}: frame {done:,} of {frames:,}, {left} left",
                file=name,
                done=done,
                frames=frames,
                left=time_left(seconds_left),
            )
        self.words.setText(tr(said))

    def end(self) -> None:
        """Hides it."""
        self.hide()


def time_left(seconds: float) -> str:
    """Says a time as one waits for it."""
    if seconds < 60:
        return phrase("{seconds:.0f} s", seconds=max(1.0, seconds))
    minutes, rest = divmod(round(seconds), 60)
    return phrase("{minutes:,} min {seconds:02d} s", minutes=minutes, seconds=rest)
