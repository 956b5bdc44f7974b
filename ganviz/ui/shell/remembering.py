"""Has the window remember itself: now and then while it is open, and when it is closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Slot

from ganviz.ui.remembered import Kept, Remembered
from ganviz.ui.shell.memory import Memory

#: Milliseconds between two looks at what there is to remember: so much of it a crash may lose.
EVERY = 5_000


class Remembering(QObject):
    """Asks the parts of the window what they want to remember, and says in the window what goes wrong with it.

    To ask costs a fraction of a millisecond, and nobody has to tell that something has changed.

    Args:
        memory: where it is kept; None: nothing is remembered, nor was anything.
        parts: returns what each part says of itself, by its name.
        say: says in the window what happened, what was kept and what to do.
    """

    def __init__(
        self,
        memory: Memory | None,
        parts: Callable[[], Mapping[str, Kept]],
        say: Callable[[str, str, str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._memory, self._parts, self._say = memory, parts, say
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)

    @property
    def is_on(self) -> bool:
        """Something will be remembered."""
        return self._memory is not None

    def of(self, part: str) -> Remembered:
        """What a part said of itself last."""
        return Remembered() if self._memory is None else self._memory.of(part)

    @Slot()
    def begin(self) -> None:
        """Begins to look now and then."""
        if self._memory is not None:
            self.look()
            self._timer.start()

    @Slot()
    def look(self) -> None:
        """Remembers what is new, and says what went wrong."""
        if self._memory is not None:
            self._memory.keep(self._parts())
            for message in self._memory.news():
                self._say(*message)

    def end(self) -> None:
        """Remembers the window as it is, once more: of several windows the one that is closed last decides."""
        self._timer.stop()
        if self._memory is not None:
            self._memory.keep(self._parts(), at_once=True)

    def forget(self) -> None:
        """Forgets all that was remembered."""
        if self._memory is not None:
            self._memory.forget()
