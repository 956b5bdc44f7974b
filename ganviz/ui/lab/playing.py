"""Plays a run as a film: which moment of it is on turn."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

#: Milliseconds between two pictures that are played.
PLAY_EVERY = 33
#: Seconds in which a run is played if nothing else is asked for, and how speeds follow each other.
WHOLE_RUN, STEPS = 20.0, (1.0, 2.0, 5.0)


class Playing(QObject):
    """Goes forwards or backwards through a run's iterations, or again and again through a range of them.

    Args:
        newest: says how far the run has come.

    Attributes:
        loop: the range that is played again and again.
        direction: in which it plays; 0 where it does not.

    Signals:
        reached(iteration): that moment is on turn.
        ended(direction): it has come to the run's end, or to its beginning.
        changed: it begins or ends to play.
    """

    reached = Signal(int)
    ended = Signal(int)
    changed = Signal()

    def __init__(self, newest: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest = newest
        self.loop: tuple[int, int] | None = None
        self.direction = 0
        self._speed: float | None = None
        self._at, self._played_at = 0.0, 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(PLAY_EVERY)
        self._timer.timeout.connect(self._go_on)

    @property
    def speed(self) -> float:
        """Iterations that are played in a second."""
        first, last = self.ends
        return self._speed or _rounded((last - first) / WHOLE_RUN)

    @property
    def ends(self) -> tuple[int, int]:
        """From where to where it plays."""
        return self.loop or (0, self._newest())

    def begin(self, direction: int, shown: int) -> None:
        """Plays forwards (1) or backwards (-1) from the moment on show; from the other end where that is the last."""
        first, last = self.ends
        self._at = float(shown)
        if not first <= self._at <= last or self._at == (last if direction > 0 else first):
            self._at = float(first if direction > 0 else last)
        self.direction, self._played_at = direction, time.perf_counter()
        self.reached.emit(round(self._at))
        self._timer.start()
        self.changed.emit()

    def stop(self) -> None:
        """Plays no more."""
        if self.direction:
            self.direction = 0
            self._timer.stop()
            self.changed.emit()

    def forget(self) -> None:
        """Another run is played: all of it, as fast as suits it."""
        self.stop()
        self._speed = self.loop = None

    def change_speed(self, by: int) -> None:
        """Plays at the next faster or slower of 1, 2, 5, 10 … iterations a second."""
        stops = _stops()
        place = stops.index(min(stops, key=lambda stop: abs(stop - self.speed)))
        self._speed = stops[min(max(place + by, 0), len(stops) - 1)]

    @Slot()
    def _go_on(self) -> None:
        now = time.perf_counter()
        self._at += self.direction * self.speed * (now - self._played_at)
        self._played_at = now
        first, last = self.ends
        if self.loop is not None and not first <= self._at <= last:
            self._at = float(first if self.direction > 0 else last)
        if first <= self._at <= last:
            self.reached.emit(round(self._at))
        else:
            self.ended.emit(self.direction)


def _rounded(speed: float) -> float:
    """The nearest of 1, 2, 5, 10 … iterations a second, measured in ratios."""
    return min(_stops(), key=lambda stop: max(stop, speed) / max(min(stop, speed), 1e-9))


def _stops() -> list[float]:
    return [step * 10.0**power for power in range(9) for step in STEPS]
